import type { Analysis } from "../../3-language/analysis.js";
import type { DrugMention } from "../mention.js";

export function findDrugs(_analysis: Analysis): DrugMention[] {
  return [];
}
