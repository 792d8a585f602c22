import { type VocabularyTerm, vocabularyOf } from "./3-language/vocabulary.js";
import { DEFAULT_MAX_BYTES, refuseTooLarge } from "./limits.js";
import { type OnStage, runPipeline } from "./pipeline.js";
import type { ReleaseRecord } from "./schema/record.js";

export interface ExtractOptions {
  /** Shown as `source.path` and used as a hint to the format where the bytes are silent. Default "input". */
  readonly path?: string;
  /** Refuse inputs larger than this many bytes (code "too-large"). Default 64 MiB. */
  readonly maxBytes?: number;
  /** Names to know besides biowire's own, as `parseVocabulary` gives them. Pass the same list for all inputs: it is indexed once. */
  readonly vocabulary?: readonly VocabularyTerm[];
  /** Called as each stage of the pipeline begins: shows where a slow input spends its time. */
  readonly onStage?: OnStage;
}

/**
 * Reads one input, text or the bytes of a file of any known format, and gives a record for each release in it:
 * one for nearly all inputs, several for a filing with several press-release exhibits. Never an empty list.
 * The same bytes give the same records, on any machine at any time.
 *
 * Rejects with `BiowireError` where nothing readable is there; its `code`, `message` and `hint` are made for people.
 */
export async function extract(
  input: string | Uint8Array,
  options: ExtractOptions = {},
): Promise<ReleaseRecord[]> {
  const { path = "input", maxBytes = DEFAULT_MAX_BYTES, vocabulary = [], onStage } = options;
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  refuseTooLarge(path, bytes.length, maxBytes);
  return runPipeline(bytes, path, vocabulary.length > 0 ? vocabularyOf(vocabulary) : null, onStage);
}
