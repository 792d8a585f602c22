import type { Analysis } from "../../3-language/analysis.js";
import type { DiseaseMention } from "../mention.js";

export function findDiseases(_analysis: Analysis): DiseaseMention[] {
  return [];
}
