import type { Analysis } from "../3-language/analysis.js";
import type { Mention } from "../4-mentions/mention.js";
import type { Program } from "../schema/record.js";

export function resolvePrograms(_analysis: Analysis, _mentions: readonly Mention[]): Program[] {
  return [];
}
