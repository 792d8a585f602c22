import type { Cast } from "../5-resolve/cast.js";
import type { ReleaseEvent } from "../schema/record.js";
import { datedAgain } from "./dated-again.js";
import { findCandidates } from "./find-candidates.js";
import { mergeCandidates, rowOf } from "./merge.js";
import { settle } from "./settle/settle.js";

/** The seventh stage: what happened, when, to what. One row for each distinct happening, in the order of the release. */
export function findEvents(cast: Cast): ReleaseEvent[] {
  if (cast.analysis.release.nonRelease !== null) return [];
  return mergeCandidates(settle(cast, datedAgain(cast, findCandidates(cast))))
    .sort((a, b) => a[0]!.evidence.start - b[0]!.evidence.start || a[0]!.trigger.start - b[0]!.trigger.start)
    .map(rowOf);
}
