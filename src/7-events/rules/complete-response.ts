import type { EventRule } from "../rule.js";

export const COMPLETE_RESPONSE_RULES: readonly EventRule[] = [
  {
    id: "complete-response/letter",
    type: "complete-response",
    words: ["complete response", "crl"],
    match: /\bcomplete response letters?\b|\bCRLs?\b/gi,
    programs: "required",
    agency: "FDA",
    examples: ["The FDA issued a Complete Response Letter for ACM-101.", "Acme received a CRL."],
    notExamples: ["The complete response rate was 40%.", "A complete response was seen in two patients."],
  },
  {
    id: "complete-response/rejected",
    type: "complete-response",
    words: ["reject", "refus", "declin", "unable", "negative"],
    match:
      /\b(?:rejected|refused to approve|declined to approve|unable to approve|did not approve|refused marketing)\b[^.;]{0,60}/gi,
    ownCues: true,
    programs: "required",
    unless: /offer|proposal|bid|claim|court/i,
    examples: ["The agency refused to approve the application for ACM-101."],
    notExamples: ["The board rejected the offer for ACM-101."],
  },
];
