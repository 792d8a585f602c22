import type { EventRule } from "../rule.js";

const VOUCHER = "(?:priority (?:review )?vouchers?|PRVs?|national priority vouchers?)";

export const PRIORITY_REVIEW_VOUCHER_RULES: readonly EventRule[] = [
  {
    id: "priority-review-voucher/voucher",
    type: "priority-review-voucher",
    words: ["voucher", "prv"],
    match: new RegExp(
      `\\b(?:receiv(?:es?|ed|ing)|award(?:s|ed)?|grant(?:s|ed)?|sold|sale of|sells?|selling|purchas(?:e|ed|es)|acquire[ds]?|redeem(?:ed|s)?|us(?:ed|ing|e of)|monetiz(?:e|ed|es)|obtained|submitted)\\b[^.;]{0,60}?\\b${VOUCHER}\\b|\\b${VOUCHER}\\b[^.;]{0,40}?\\b(?:was|were|has been) (?:received|granted|awarded|sold|used|redeemed|submitted|issued|applied)\\b`,
      "gi",
    ),
    programs: "named",
    unless: /\beligib|\bvolatile|\bgift vouchers?|\bprogram (?:is|was) designed/i,
    agency: "FDA",
    examples: [
      "Acme sold its priority review voucher for $100 million.",
      "Acme received a Rare Pediatric Disease Priority Review Voucher with the approval of ZELORA.",
      "A priority review voucher was submitted with the NDA for ACM-101.",
      "The FDA awarded a national priority voucher to ACM-101.",
      "Acme used a priority review voucher for ACM-101.",
      "Acme acquired a PRV from Bolt in June 2019.",
    ],
    notExamples: [
      "A voucher may be granted to sponsors.",
      "Acme is eligible to receive a priority review voucher for ACM-101.",
      "If ACM-101 is approved, Acme could receive a priority review voucher.",
      "Acme has not received a priority review voucher.",
      "The voucher program is designed to help patients pay for ZELORA.",
    ],
  },
];
