import type { Analysis } from "../3-language/analysis.js";
import type { CompanyMention } from "./mention.js";

export function findCompanies(_analysis: Analysis): CompanyMention[] {
  return [];
}
