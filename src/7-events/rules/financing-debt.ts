import type { EventRule } from "../rule.js";
import { financingDetail } from "./financing-words.js";
import { pattern, within } from "./wording.js";

export const DEBT_RULES: readonly EventRule[] = [
  {
    id: "financing/loan",
    type: "financing",
    match: pattern(
      String.raw`\b(?:credit|loan|debt|borrowing) facility\b${within(30)}\b(?:was|has been) (?:agreed|signed|secured|entered into|arranged|put in place)\b`,
      String.raw`\b(?:amended|repaid|refinanced|extended|drew|drawn|signed|sold)\b${within(60)}\b(?:loan(?: agreement| facility)?|credit (?:agreement|facility)|convertible notes|notes due|debt)\b`,
      String.raw`\b(?:secur|sign|receiv|obtain|draw|get)(?:e?s|e?d)? (?:an? )?(?:up to )?(?:[$€£]|EUR |USD |CHF |SEK |DKK )\s?[\d.]+ (?:million|m\b)\s?(?:[\p{L}-]{1,20} ){0,4}loan\b`,
      String.raw`\bsold\b${within(80)}\broyalt(?:y|ies)\b|\bsells\b${within(40)}\broyalty\b`,
      String.raw`\b(?:enter(?:s|ed)?(?: into)?|clos(?:es|ed)|announc(?:es|ed)|secur(?:es|ed)|obtain(?:s|ed)|receiv(?:es|ed)|sign(?:s|ed)|expand(?:s|ed))\b${within(70)}\b(?:loan (?:and security )?(?:agreement|facility)|term loans?|credit (?:agreement|facility)|debt (?:financing|facility)|debt capital|royalty (?:financing|monetization|purchase)|synthetic royalty|bank loan|convertible (?:notes?|bonds?|loan|debt)|(?:senior|secured) notes|PPP loan|Paycheck Protection)`,
      String.raw`\b(?:drew|draws|drawn|drawdown of|draw down|borrow(?:s|ed))\b${within(70)}\b(?:tranche|loan|facility|credit|debt)\b|\btranche\b${within(50)}\b(?:loan|facility|debt)\b`,
      String.raw`\bpric(?:es|ed|ing of)\b${within(50)}\b(?:notes|bonds)\b`,
      String.raw`[$€£]\s?[\d.,]{1,9}\s?(?:million|m\b)\s(?:[\p{L}-]{1,20} ){0,4}?(?:loan(?: facility)?|credit facility|debt facility|term loan|venture debt) (?:agreed|signed|secured|entered into|closed|drawn|obtained)\b`,
      String.raw`^(?:private )?placement of\b${within(40)}[$€£]\s?\d`,
      String.raw`\b(?:first|second|third|initial|final) tranche\b${within(20)}\b(?:was |has been |has )?(?:closed|completed)\b(?= (?:on|in)\b)`,
      String.raw`\b(?:second|final|initial|first) closing\b${within(80)}\bprivate placement\b|\bprivate placement\b${within(60)}\bclosing took place\b`,
    ),
    programs: "named",
    detail: financingDetail,
    unless:
      /plus (?:\p{L}+ ){0,2}royalt|offering of|sold (?:its|the) product|\bwould draw\b|will not take place|student|interest expense|no debt|net of|may (?:draw|borrow)|remain(?:s|ing)? available|available (?:under|to be drawn)/iu,
    examples: [
      "A £20 million revolving credit facility was agreed with Bolt Bank in December.",
      "In July, the company amended its loan agreement with Bolt Credit to extend the term.",
      "On May 14 the company sold $2.5 million of convertible notes to existing shareholders.",
      "Acme has sold to Bolt Royalty Partners 65% of the royalties on ZELORA.",
      "Acme Sells Part of its ZELORA Royalty for $60 Million",
      "Placement of A$35.0m to institutions in October 2019",
      "Acme Secures €35 Million EIB Loan",
      "£10m loan facility agreed with the Bolt Investment Bank in February 2018",
      "Acme repaid in full its term loan.",
      "Acme reports that it has drawn the second tranche of its loan from the Bolt Investment Bank.",
      "Entered into a $60 million term loan facility with Bolt Capital",
      "Acme secures €25 million debt financing from Bolt Bank",
      "Acme Enters $125 Million Royalty Financing Agreement With Bolt",
    ],
    notExamples: [
      "Acme sold ZELORA in Europe.",
      "The second closing of the private placement will not take place.",
      "Acme has no debt.",
      "A further tranche of the loan remains available until 2021.",
      "ACM-101 was sold in 2019 to Bolt for $31 million plus royalties.",
    ],
  },
  {
    id: "financing/loan-signed",
    type: "financing",
    match: pattern(
      String.raw`\b(?:loan|credit facility|facility|debt|debentures?|tranche)\b${within(50)}\b(?:was|were|has been|have been) (?:\p{L}+ly )?(?:signed|drawn|repaid|extended|amended|refinanced|funded|closed|converted)\b`,
    ),
    programs: "none",
    detail: financingDetail,
    timing: "background",
    unless: /(?:production|manufacturing|research) facility|student|plant/i,
    examples: [
      "Acme will pay from cash and a new $1.0 billion term loan, which was signed in May 2019.",
      "The loan was repaid in full in October 2019.",
    ],
    notExamples: [
      "The loan has not been repaid.",
      "The production facility was closed.",
      "The loan of ACM-101 samples ends.",
    ],
  },
  {
    id: "financing/notes-retired",
    type: "financing",
    match: pattern(
      String.raw`\bnotes issued in\b|\bnotes\b${within(50)}\b(?:were|was|will be|have been) (?:retired|redeemed|repaid|converted)\b`,
      String.raw`\bdrawing (?:down )?(?:a |an )?(?:further|additional|second|third)?\b${within(30)}\bunder the\b${within(30)}\bfacility\b`,
      String.raw`\bexpects? to (?:draw|borrow)\b`,
    ),
    programs: "none",
    detail: "debt",
    unless: /footnotes|endnotes|notes of the/i,
    examples: [
      "The convertible senior notes issued in 2016 were retired in full in November 2019.",
      "Acme anticipates drawing a further $25 million under the Hollis facility in the third quarter of 2020.",
    ],
    notExamples: ["He notes that ACM-101 works.", "The notes of the meeting were redeemed by nobody."],
  },
];
