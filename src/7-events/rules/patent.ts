import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

export const PATENT_RULES: readonly EventRule[] = [
  {
    id: "patent/granted",
    type: "patent",
    words: ["patent", "notice of allowance"],
    match: pattern(
      String.raw`\b(?:grant(?:s|ed|ing)?|issu(?:es|ed|ance of)|secur(?:es|ed)|receiv(?:es|ed|ing)|allow(?:s|ed|ance of)|obtain(?:s|ed)|award(?:s|ed)|announc(?:es|ed))\b${within(90)}\bpatents?\b(?! (?:term|infring|challenge|expir|protection (?:expires|through)))`,
      String.raw`\bpatents?\b${within(80)}\b(?:(?:was|were|has been|have been|is|are) (?:\p{L}+ )?(?:granted|issued|allowed|upheld|secured|protected)|granted|allowed)\b`,
      String.raw`\b(?:another|a second|one) (?:was|has been) (?:allowed|granted|issued)\b`,
      String.raw`\bnotice of allowance\b|\bintention to grant\b|\bpatent (?:allowance|issuance)\b`,
    ),
    programs: "named",
    unless:
      /risks?|no assurance|patent(?:s|ed)? (?:pending )?(?:platform|technology)|infring|challeng|settle|licen[sc]e|valid through|protection through|may (?:be )?(?:grant|issue)|expiration/i,
    examples: [
      "The patent office granted Acme a patent on ACM-101.",
      "Acme Receives Notice of Allowance for ACM-202 Patent",
      "A European patent covering ACM-101 was issued in 2018.",
      "Acme Secures Japanese Patent for ACM-101",
      "The United States Patent and Trademark Office has allowed claims, and the patent on ACM-202 is granted.",
    ],
    notExamples: [
      "Patients were granted access.",
      "The patent, valid through 2040, protects ACM-101.",
      "There is no assurance that a patent on ACM-101 will be granted.",
      "Acme received its patented technology.",
      "Patency was allowed for.",
    ],
  },
  {
    id: "patent/litigated",
    type: "patent",
    words: ["patent", "paragraph iv", "opposition"],
    match: pattern(
      String.raw`\bpatents?\b${within(100)}\b(?:infring\p{L}+|litigation|lawsuit|court|upheld|invalid\p{L}*|settle(?:d|ment)|PTAB|inter partes|ruled|trial court|jury|verdict)\b`,
      String.raw`\bParagraph IV\b|\bopposition (?:was|has been) filed\b`,
      String.raw`\b(?:infring\p{L}+|lawsuit|court|judge|ruled|ruling|jury|verdict|settle(?:d|ment))\b${within(120)}\bpatents?\b`,
    ),
    programs: "named",
    unless:
      /risks?|no assurance|may be|could be|uncertaint|exposure to litigation|granted an? (?:non-?)?exclusive|outcome of/i,
    examples: [
      "The court ruled that the ACM-101 patent was infringed.",
      "Acme and Bolt settled their patent litigation over ZELORA.",
      "A district court upheld the patent on ZELORA.",
      "U.S. Court Rules In Favor of Acme in ZELORA Patent Lawsuit",
    ],
    notExamples: [
      "Patents on ACM-101 may be found invalid by a court.",
      "Acme filed a patent on ACM-101.",
      "The outcome of patent litigation on ZELORA is open.",
      "The court closed for the day.",
    ],
  },
];
