import type { Analysis } from "../3-language/analysis.js";
import type { TrialIdMention } from "./mention.js";

export function findTrialIds(_analysis: Analysis): TrialIdMention[] {
  return [];
}
