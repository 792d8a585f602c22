import type { Analysis } from "../3-language/analysis.js";
import type { PersonMention } from "./mention.js";

export function findPeople(_analysis: Analysis): PersonMention[] {
  return [];
}
