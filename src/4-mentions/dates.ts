import type { Analysis } from "../3-language/analysis.js";
import type { DateMention } from "./mention.js";

export function findDates(_analysis: Analysis): DateMention[] {
  return [];
}
