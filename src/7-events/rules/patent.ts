import type { EventRule } from "../rule.js";

export const PATENT_RULES: readonly EventRule[] = [
  {
    id: "patent/granted",
    type: "patent",
    words: ["patent"],
    match:
      /\bpatents?\b[^.;]{0,70}\b(?:grant(?:s|ed)?|issued?|allow(?:ed|ance)|secured?|protection|notice of allowance|infring\p{L}+|litigation|court|expir\p{L}+|upheld|valid)\b|\b(?:grant(?:s|ed)?|issued?|secur(?:es|ed)|receiv(?:es|ed)|allow(?:ed|ance)|notice of allowance|infringement)\b[^.;]{0,60}\bpatents?\b/giu,
    programs: "named",
    unless: /risks?|no assurance/i,
    examples: ["The patent office granted Acme a patent on ACM-101."],
    notExamples: ["Patients were granted access."],
  },
];
