import type { Analysis } from "../3-language/analysis.js";
import type { SubmissionMention } from "./mention.js";

export function findSubmissions(_analysis: Analysis): SubmissionMention[] {
  return [];
}
