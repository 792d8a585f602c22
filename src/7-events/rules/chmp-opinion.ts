import type { EventRule } from "../rule.js";

export const CHMP_OPINION_RULES: readonly EventRule[] = [
  {
    id: "chmp-opinion/opinion",
    type: "chmp-opinion",
    words: ["opinion", "recommend"],
    match:
      /\b(?:positive|negative|favou?rable)\s(?:CHMP\s|EU CHMP\s)?opinion\b|\bCHMP\b[^.;]{0,60}\b(?:recommend(?:s|ed|ing)|opinion)\b/gi,
    programs: "required",
    detail: (matched, sentence) =>
      /negative/i.test(matched) || /\bnot recommend|recommended against/i.test(sentence)
        ? "negative"
        : "positive",
    unless: /\b(?:if|whether)\b.{0,60}opinion|legal|counsel|fairness/i,
    agency: "CHMP",
    examples: ["The CHMP adopted a positive opinion for ACM-101."],
    notExamples: ["In my opinion the market is large."],
  },
];
