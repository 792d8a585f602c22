import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

const VOUCHER = "(?:priority (?:review )?vouchers?|PRVs?|national priority vouchers?)";

export const PRIORITY_REVIEW_VOUCHER_RULES: readonly EventRule[] = [
  {
    id: "priority-review-voucher/voucher",
    type: "priority-review-voucher",
    match: new RegExp(
      `\\b(?:receiv(?:es?|ed|ing)|receipt of|issu(?:es?|ed)|award(?:s|ed)?|grant(?:s|ed)?|sold|sale of|sells?|selling|transferr?(?:s|ed)|purchas(?:e|ed|es)|acquire[ds]?|redeem(?:ed|s)?|us(?:ed|ing|e of)|monetiz(?:e|ed|es)|obtained|submitted)\\b[^.;]{0,60}?\\b${VOUCHER}\\b|\\b${VOUCHER}\\b[^.;]{0,40}?\\b(?:(?:was|were|has been|being) )?(?:received|granted|awarded|sold|used|redeemed|submitted|issued|applied)\\b`,
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
      "Together with the approval the FDA issued Acme a rare pediatric disease priority review voucher.",
    ],
    notExamples: [
      "A voucher may be granted to sponsors.",
      "Acme is eligible to receive a priority review voucher for ACM-101.",
      "If ACM-101 is approved, Acme could receive a priority review voucher.",
      "Acme has not received a priority review voucher.",
      "The voucher program is designed to help patients pay for ZELORA.",
    ],
  },
  {
    id: "priority-review-voucher/the-voucher",
    type: "priority-review-voucher",
    match: pattern(
      String.raw`\b(?:s(?:old|ells?|elling)|sale of|monetiz(?:ed?|es)|transferred|redeemed|used) (?:the|its|this|that|our) (?:\p{L}+ ){0,2}voucher\b`,
      String.raw`\b(?:was|were|has been) (?:awarded|granted|issued|given) (?:the|this|its|that) (?:\p{L}+ ){0,2}voucher\b|\b(?:received|obtained) (?:the|this|its|that) voucher\b`,
      String.raw`\b(?:the|its|this) voucher\b${within(30)}\b(?:was|has been) (?:sold|transferred|redeemed|used|received|granted|awarded|issued|obtained)\b`,
    ),
    programs: "named",
    examples: [
      "In October, Acme sold the voucher to Bolt Pharma for $95 million in cash.",
      "The voucher was sold in November 2019 for $105 million.",
      "The voucher was received in March 2019 with the approval of ZELORA.",
      "Acme was awarded the voucher in March 2019 upon approval of ZELORA.",
      "Acme completed the sale of its voucher in May 2019.",
    ],
    notExamples: [
      "The voucher can be sold.",
      "Acme intends to keep the voucher.",
      "If the voucher was sold, Acme would invest the money.",
    ],
  },
  {
    id: "priority-review-voucher/in-other-words",
    type: "priority-review-voucher",
    match: pattern(
      String.raw`\bagreement to sell its (?:priority review )?voucher\b|\bpart with the (?:PRV|voucher)\b`,
      String.raw`\bplans? to (?:use|sell|redeem) (?:its|the) (?:priority review )?voucher\b`,
      String.raw`(?<=\bvouchers?\b[^.;]{0,40}),? which (?:it|we|the company|\S{2,20}) (?:later |then |subsequently )?(?:sold|transferred|used|redeemed)\b`,
      String.raw`\btransfer of the (?:priority review )?voucher\b`,
    ),
    programs: "required",
    unless: /gift voucher/i,
    examples: [
      "Acme plans to use its voucher for the ACM-202 NDA.",
      "Acme entered into an agreement to sell its priority review voucher, obtained with ACM-202.",
    ],
    notExamples: ["ACM-202 is eligible for a voucher.", "Acme handed out a gift voucher to users of ZELORA."],
  },
];
