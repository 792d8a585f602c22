import type { Cast } from "../5-resolve/cast.js";
import type { PhaseRow } from "../schema/record.js";

/** The seventh stage: which program is how far along in which disease. */
export function findPhaseRows(_cast: Cast): PhaseRow[] {
  return [];
}
