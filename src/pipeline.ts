import { createHash } from "node:crypto";
import type { ReleaseDocument } from "./1-text/document.js";
import { readDocuments } from "./1-text/read-documents.js";
import { frameRelease } from "./2-sections/frame-release.js";
import { analyse } from "./3-language/analysis.js";
import type { Vocabulary } from "./3-language/vocabulary.js";
import { findMentions } from "./4-mentions/find-mentions.js";
import type { Cast } from "./5-resolve/cast.js";
import { resolveCast } from "./5-resolve/resolve-cast.js";
import { findEvents } from "./7-events/find-events.js";
import { findPhaseRows } from "./8-phases/find-phase-rows.js";
import { buildRecord, type SourceIdentity } from "./9-record/build-record.js";
import type { Stage } from "./errors.js";
import type { ReleaseRecord } from "./schema/record.js";

/** A record together with what it was made from: what `biowire explain` shows. */
export interface Trace {
  readonly cast: Cast;
  readonly record: ReleaseRecord;
}

/** Told of each stage as it begins. */
export type OnStage = (stage: Stage) => void;

/**
 * The whole pipeline, for the bytes of one input. A folder of `src/` is a stage, in this order; each stage is one
 * function from a typed value to the next, and never looks back.
 */
export async function runPipeline(
  bytes: Uint8Array,
  path: string,
  vocabulary: Vocabulary | null = null,
  enter?: OnStage,
): Promise<ReleaseRecord[]> {
  return (await tracePipeline(bytes, path, vocabulary, enter)).map(({ record }) => record);
}

export async function tracePipeline(
  bytes: Uint8Array,
  path: string,
  vocabulary: Vocabulary | null = null,
  enter: OnStage = () => {},
): Promise<Trace[]> {
  enter("text");
  const identity = { path, sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
  const documents = await readDocuments(bytes, path);
  return documents.map((document) => traceRelease(document, identity, vocabulary, enter));
}

/** One release from readable text to a validated record. */
function traceRelease(
  document: ReleaseDocument,
  identity: SourceIdentity,
  vocabulary: Vocabulary | null,
  enter: OnStage,
): Trace {
  enter("sections");
  const release = frameRelease(document);
  enter("language");
  const analysis = analyse(release, vocabulary);
  enter("mentions");
  const mentions = findMentions(analysis);
  enter("resolve");
  const cast = resolveCast(analysis, mentions);
  enter("events");
  const events = findEvents(cast);
  enter("phases");
  const phases = findPhaseRows(cast, events);
  enter("record");
  return { cast, record: buildRecord(identity, cast, phases, events) };
}
