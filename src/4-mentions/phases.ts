import type { Analysis } from "../3-language/analysis.js";
import type { PhaseMention } from "./mention.js";

export function findPhases(_analysis: Analysis): PhaseMention[] {
  return [];
}
