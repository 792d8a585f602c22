import type { Analysis } from "../3-language/analysis.js";
import type { Mention } from "../4-mentions/mention.js";
import type { Indication, Program } from "../schema/record.js";

export function resolveIndications(
  _analysis: Analysis,
  _mentions: readonly Mention[],
  _programs: readonly Program[],
): Indication[] {
  return [];
}
