import type { Analysis } from "../3-language/analysis.js";
import type { MoneyMention } from "./mention.js";

export function findMoney(_analysis: Analysis): MoneyMention[] {
  return [];
}
