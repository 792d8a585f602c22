import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

export const PATENT_RULES: readonly EventRule[] = [
  {
    id: "patent/granted",
    type: "patent",
    match: pattern(
      String.raw`\b(?:grant(?:s|ed|ing)?|issu(?:es|ed|ance of)|secur(?:es|ed)|receiv(?:es|ed|ing)|allow(?:s|ed|ance of)|obtain(?:s|ed)|award(?:s|ed)|announc(?:es|ed))\b${within(90)}\bpatents?\b(?! (?:term|infring|challenge|expir|protection (?:expires|through)))`,
      String.raw`\bpatents?\b${within(80)}\b(?:(?:was|were|has been|have been|is|are) (?:\p{L}+ )?(?:granted|issued|allowed|upheld|secured|protected)|granted|allowed)\b`,
      String.raw`\b(?:another|a second|one) (?:was|has been) (?:allowed|granted|issued)\b`,
      String.raw`\b(?:USPTO|Patent (?:and Trademark )?Office|EPO)\b${within(30)}\ballowed\b${within(20)}\bclaims\b|\bnew patents? (?:\p{L}+ ){0,2}?issued\b`,
      String.raw`\bnotice of allowance\b|\bpatent (?:allowance|issuance)\b`,
    ),
    programs: "topic",
    unless:
      /risks?|no assurance|patent pool|patent(?:s|ed)? (?:pending )?(?:platform|technology)|infring|challeng|settle|licen[sc]e (?:to|of|under)|valid through|protection through|may (?:be )?(?:grant|issue)|expiration|\b(?:intends?|intention|intention|decision|decided) to grant/i,
    examples: [
      "The patent office granted Acme a patent on ACM-101.",
      "Acme Receives Notice of Allowance for ACM-202 Patent",
      "A European patent covering ACM-101 was issued in 2018.",
      "Acme Secures Japanese Patent for ACM-101",
      "The USPTO has allowed claims covering the composition of matter of ACM-101.",
      "New Patent Issued for ACM-101",
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
    id: "patent/intention-to-grant",
    type: "patent",
    match: pattern(
      String.raw`\b(?:intends?|intention|intent|decision|decided) to grant\b${within(60)}\bpatents?\b`,
      String.raw`\bpatents?\b${within(40)}\b(?:intends?|intention|decision) to grant\b`,
    ),
    programs: "topic",
    ownCues: true,
    unless: /licen[sc]e|risks?|no assurance/i,
    examples: [
      "On 20 October, the European Patent Office announced that it intends to grant a patent for ACM-101.",
      "Acme received a decision to grant its Japanese patent on ACM-202.",
    ],
    notExamples: [
      "Acme intends to grant a license to its patents on ACM-101.",
      "Acme intends to grant options to its staff.",
    ],
  },
  {
    id: "patent/litigated",
    type: "patent",
    match: pattern(
      String.raw`\bpatents?\b${within(100)}\b(?:infring\p{L}+|litigation|lawsuit|court|upheld|invalid\p{L}*|settle(?:d|ment)|PTAB|inter partes|ruled|trial court|jury|verdict)\b`,
      String.raw`\bParagraph IV\b`,
      String.raw`\bsettle(?:d|ment)s?\b${within(120)}\b(?:biosimilar|generic version|ANDA|abbreviated new drug|market entry|entry (?:of|into)|licensed? entry|to (?:launch|market|sell|commerciali[sz]e))\b`,
      String.raw`\b(?:infring\p{L}+|lawsuit|court|Federal Circuit|judge|ruled|ruling|jury|verdict|settle(?:d|ment))\b${within(120)}\bpatents?\b`,
    ),
    programs: "topic",
    upcoming: "never",
    unless:
      /\bsubstantially complete|\bfirst(?:-to-file| applicant| filer| company to)|granted (?:an? )?(?:non-?exclusive |exclusive )?licen|risks?|no assurance|may be|could be|uncertaint|exposure to litigation|outcome of/i,
    examples: [
      "The court ruled that the ACM-101 patent was infringed.",
      "Acme and Bolt settled their patent litigation over ZELORA.",
      "A district court upheld the patent on ZELORA.",
      "U.S. Court Rules In Favor of Acme in ZELORA Patent Lawsuit",
      "Federal Circuit Affirms ZELORA Patent Ruling",
      "Acme reached a settlement agreement with Bolt that permits entry of ZELORA into the U.S. market in 2021.",
    ],
    notExamples: [
      "Patents on ACM-101 may be found invalid by a court.",
      "Acme filed a patent on ACM-101.",
      "Acme was the first applicant to submit a substantially complete ANDA with a paragraph IV certification for ZELORA.",
      "The outcome of patent litigation on ZELORA is open.",
      "The court closed for the day.",
    ],
  },
  {
    id: "patent/opposed",
    type: "patent",
    match: pattern(
      String.raw`\b(?:notices? of )?oppositions?\b${within(40)}\b(?:(?:was|were|has been|have been) (?:filed|rejected|dismissed|lodged)|division)`,
      String.raw`\b(?:filed|filing|brought|lodged)\b${within(40)}\b(?:patent )?(?:infringement )?(?:suit|lawsuit|complaint|petition)\b${within(90)}\b(?:patents?|generic|ANDA|inter partes|Paragraph IV)\b`,
      String.raw`\b(?:petition|request) for inter partes review\b|\binter partes review\b${within(40)}\b(?:instituted|denied|filed)`,
      String.raw`\b(?:received|notified of|receipt of)\b${within(40)}\bParagraph (?:IV|4)\b`,
    ),
    programs: "topic",
    upcoming: "never",
    unless: /risks?|no assurance|may be|could|uncertaint|class action|securities|negligence/i,
    examples: [
      "An opposition was filed in January 2020 against the European patent on ACM-101.",
      "In October 2019, Acme filed suit in New Jersey against Bolt Generics, following a Paragraph IV notice on its generic version of ZELORA.",
      "Acme received a Paragraph IV certification notice on ZELORA.",
    ],
    notExamples: [
      "Opposition to the plan was loud.",
      "A class action complaint on the patents of ZELORA was filed.",
      "Competitors may file an opposition.",
    ],
  },
  {
    id: "patent/of-number",
    type: "patent",
    match: pattern(
      String.raw`\b(?:issu(?:es|ed)|grant(?:s|ed)|allow(?:s|ed))\b${within(30)}\b(?:U\.?S\.?|European|Japanese|Chinese|Canadian|Australian|new|additional|further|second) (?:[Pp]atents?|patent application)\b(?: No| Number|s|,| on| for| that| which| cover)`,
      String.raw`\bpatents?\b${within(60)}\b(?:issued|granted|allowed) (?:in|on|by|last|this|today)\b`,
      String.raw`\b(?:another|a second|a further|one) (?:patent )?(?:was|has been) (?:allowed|granted|issued) (?:last|this|in)\b(?<=\bpatents?\b[^;]{0,220})`,
      String.raw`\bpatent term (?:extension|adjustment)\b${within(40)}\b(?:granted|received|awarded)\b`,
      String.raw`\b(?:court|judge|jury|board|PTAB|tribunal|panel|patent office)\b${within(60)}\b(?:issued a decision in|upheld|upholds|affirmed|affirms|revoked|revokes|invalidated|held|found|ruled|dismissed|rejected)\b${within(90)}\b(?:patents?\b|claims\b(?=[^.;]{0,60}\bpatents?\b))`,
    ),
    programs: "topic",
    unless: /risks?|no assurance|may (?:be )?(?:grant|issue)|could|licen[sc]e to/i,
    ownCues: true,
    examples: [
      "In January 2020 the Patent and Trademark Office issued U.S. Patent No. 10,999,417, which covers crystalline forms of ACM-101 and expires in 2038.",
      "A European patent on ACM-101 was granted in December 2019.",
      "The Court of Appeal upheld the patent on ZELORA.",
    ],
    notExamples: [
      "No patent on ACM-101 has been issued in Japan.",
      "The board ruled that the claims of patients were true.",
      "Patents on ACM-101 may be granted in 2021.",
    ],
  },
  {
    id: "patent/in-other-words",
    type: "patent",
    match: pattern(
      String.raw`\bPatent No\.? ?[\d,]+${within(10)}\b(?:granted|issued)\b`,
      String.raw`\b(?:trial|hearing) in the\b${within(40)}\bpatent litigation\b|\bPatent Trial and Appeal Board\b${within(40)}\b(?:is due|is expected|issued|ruled|upheld|instituted|invalidated)\b`,
      String.raw`\bappeal concerning the\b${within(20)}\bpatent\b`,
      String.raw`\bpatent\b${within(60)}\bslated to issue\b`,
      String.raw`\b(?:strengthen|expand|bolster|extend|broaden)(?:s|ed)\b${within(40)}\b(?:intellectual property|patent|IP) (?:portfolio|estate|position|protection|coverage)\b`,
      String.raw`\b(?:strengthen|bolster)(?:s|ed) (?:its |our |the )?intellectual property\b|\bintellectual property (?:assets|portfolio|estate|position|protection)\b${within(30)}\b(?:strengthened|expanded|bolstered|broadened)\b`,
      String.raw`\bCourt of Appeals\b${within(60)}\baffirmed\b${within(100)}\bpatent\b`,
    ),
    programs: "topic",
    unless: /risks?|could|no assurance|valid (?:through|until)|expir/i,
    examples: [
      "Trial in the ZELORA patent litigation is set to begin on September 14, 2020.",
      "A new U.S. patent directed to dosing of ZELORA is slated to issue on April 7, 2020.",
      "Acme Strengthens Intellectual Property With New Patent for ACM-101",
      "Acme Expands Patent Portfolio for ACM-101",
    ],
    notExamples: [
      "The risks include patent litigation on ZELORA.",
      "The patent, valid through 2040, strengthens our intellectual property portfolio for ACM-101.",
      "Patients appeal to the maker of ZELORA.",
    ],
  },
];
