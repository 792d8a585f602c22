import type { Analysis } from "../3-language/analysis.js";
import type { TrialIdMention } from "./mention.js";
import { PatternFinder, type PatternRule } from "./pattern-finder.js";

/** Registry numbers: ClinicalTrials.gov, EU CT and EudraCT, ISRCTN, jRCT, ANZCTR, ChiCTR. */
export const TRIAL_ID_RULES: readonly PatternRule<null>[] = [
  {
    id: "trial-id/nct",
    match: /\bNCT\s?0\d{7}\b/g,
    value: null,
    examples: ["NCT01234567"],
    notExamples: ["NCT123"],
  },
  {
    id: "trial-id/eudract",
    match: /\b20\d{2}-\d{6}-\d{2}(?:-\d{2})?\b/g,
    value: null,
    examples: ["2018-001234-12"],
    notExamples: ["2018-12-01"],
  },
  {
    id: "trial-id/isrctn",
    match: /\bISRCTN\d{8}\b/g,
    value: null,
    examples: ["ISRCTN12345678"],
    notExamples: ["ISRCTN"],
  },
  {
    id: "trial-id/other",
    match: /\b(?:jRCT[s\d]\d{6,12}|ACTRN\d{14}|ChiCTR[-\w]{6,16})\b/g,
    value: null,
    examples: ["ACTRN12345678901234"],
    notExamples: ["ACTRN1"],
  },
];

const FINDER = new PatternFinder(TRIAL_ID_RULES);

export function findTrialIds(analysis: Analysis): TrialIdMention[] {
  return FINDER.matchesIn(analysis).map(({ start, end, text, sentence, rule }) => ({
    kind: "trial-id",
    start,
    end,
    text,
    sentence,
    id: text.replace(/\s/g, ""),
    finder: rule.id,
    confidence: 0.98,
  }));
}
