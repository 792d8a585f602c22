import type { Cast } from "../5-resolve/cast.js";
import type { PhaseRow, ReleaseEvent } from "../schema/record.js";

/** The eighth stage: what happened, when, to what. One row for each distinct happening. */
export function findEvents(_cast: Cast, _phases: readonly PhaseRow[]): ReleaseEvent[] {
  return [];
}
