import type { EventRule } from "../rule.js";

export const CLINICAL_HOLD_RULES: readonly EventRule[] = [
  {
    id: "clinical-hold/placed",
    type: "clinical-hold",
    words: ["hold"],
    match:
      /\b(?:placed|places|imposed|put|issued|on)\b[^.;]{0,60}\bclinical hold\b|\bclinical hold\b[^.;]{0,50}\b(?:was|has been|on|letter|notice)\b/gi,
    programs: "required",
    detail: (matched, sentence) =>
      /partial/i.test(sentence) ? "partial" : /full/i.test(matched) ? "full" : null,
    unless: /lift|remov|releas|resol/i,
    agency: "FDA",
    examples: ["The FDA placed a clinical hold on the trial of ACM-101."],
    notExamples: ["The FDA lifted the clinical hold on ACM-101."],
  },
];
