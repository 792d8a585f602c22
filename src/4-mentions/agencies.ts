import type { Analysis } from "../3-language/analysis.js";
import type { AgencyMention } from "./mention.js";

export function findAgencies(_analysis: Analysis): AgencyMention[] {
  return [];
}
