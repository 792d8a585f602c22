import { type VocabularyTerm, vocabularyOf } from "./3-language/vocabulary.js";
import { BiowireError } from "./errors.js";
import { runPipeline } from "./pipeline.js";
import type { ReleaseRecord } from "./schema/record.js";

/** Inputs above this are refused unless `maxBytes` says otherwise: no press release is near it. */
export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

export interface ExtractOptions {
  /** Shown as `source.path` and used as a hint to the format where the bytes are silent. Default "input". */
  readonly path?: string;
  /** Refuse inputs larger than this many bytes (code "too-large"). Default 64 MiB. */
  readonly maxBytes?: number;
  /** Names to know besides biowire's own, as `parseVocabulary` gives them. Pass the same list for all inputs: it is indexed once. */
  readonly vocabulary?: readonly VocabularyTerm[];
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
  const { path = "input", maxBytes = DEFAULT_MAX_BYTES, vocabulary = [] } = options;
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  if (bytes.length > maxBytes)
    throw new BiowireError(
      "too-large",
      "read",
      `${path} is ${bytes.length} bytes long, more than the limit of ${maxBytes}.`,
      "Raise the limit with --max-bytes if it really is a release.",
    );
  return runPipeline(bytes, path, vocabulary.length > 0 ? vocabularyOf(vocabulary) : null);
}
