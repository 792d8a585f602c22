import type { EventRule } from "../rule.js";

export const PRIORITY_REVIEW_VOUCHER_RULES: readonly EventRule[] = [
  {
    id: "priority-review-voucher/voucher",
    type: "priority-review-voucher",
    words: ["voucher"],
    match:
      /\b(?:receiv(?:es?|ed)|award(?:s|ed)?|grant(?:s|ed)?|sold|sale of|sells?|purchased?|acquired?|redeem(?:ed)?|us(?:ed|ing))\b[^.;]{0,60}\b(?:priority (?:review )?vouchers?|PRV)\b/gi,
    programs: "named",
    unless: /volatile/i,
    examples: ["Acme sold its priority review voucher for $100 million."],
    notExamples: ["A voucher may be granted to sponsors."],
  },
];
