import type { Analysis } from "../3-language/analysis.js";
import type { TargetMention } from "./mention.js";

export function findTargets(_analysis: Analysis): TargetMention[] {
  return [];
}
