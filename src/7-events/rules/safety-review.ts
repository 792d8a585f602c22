import type { EventRule } from "../rule.js";

export const SAFETY_REVIEW_RULES: readonly EventRule[] = [
  {
    id: "safety-review/board",
    type: "safety-review",
    words: ["monitoring", "dsmb", "dmc", "idmc", "safety review", "cohort", "escalat", "deemed"],
    match:
      /\b(?:(?:data (?:and )?(?:safety )?|safety |independent (?:data )?|data safety )+(?:monitoring|review) (?:board|committee)|DSMB|IDMC|iDMC|\bDMC\b|safety review committee)\b|\b(?:advance[ds]?|escalat(?:e[ds]?|ion)|proceed(?:ed|ing)?)\s(?:to|into)\s(?:the )?(?:next|second|third|fourth|fifth|higher) (?:dose |dosing )?(?:cohort|level)\b/gi,
    programs: "required",
    examples: ["The Data Safety Monitoring Board recommended that the trial of ACM-101 continue."],
    notExamples: ["The board of directors met."],
  },
];
