import type { Analysis } from "../3-language/analysis.js";
import type { DesignationMention } from "./mention.js";

export function findDesignations(_analysis: Analysis): DesignationMention[] {
  return [];
}
