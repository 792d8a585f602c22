import type { EventRule } from "../rule.js";

export const CLINICAL_HOLD_LIFTED_RULES: readonly EventRule[] = [
  {
    id: "clinical-hold-lifted/lifted",
    type: "clinical-hold-lifted",
    words: ["hold"],
    match:
      /\b(?:lift(?:s|ed|ing)?|remov(?:es?|ed|al)|releas(?:es?|ed)|resol(?:ves?|ved|ution))\b[^.;]{0,60}\bclinical hold\b|\bclinical hold\b[^.;]{0,50}\b(?:lifted|removed|released|resolved)\b/gi,
    programs: "required",
    detail: (_, sentence) => (/partial/i.test(sentence) ? "partial" : null),
    agency: "FDA",
    examples: ["The FDA lifted the clinical hold on ACM-101."],
    notExamples: ["The FDA placed a clinical hold on ACM-101."],
  },
];
