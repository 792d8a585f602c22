import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

export const IMPORT_ALERT_EXEMPTION_RULES: readonly EventRule[] = [
  {
    id: "import-alert-exemption/exempted",
    type: "import-alert-exemption",
    match:
      /\b(?:grant(?:s|ed)?|receiv(?:es?|ed)|provid(?:es?|ed|ing)|secure[ds]?|obtain(?:s|ed)?|issued)\b[^.;]{0,30}?\bexemptions?\b|\bexempt(?:s|ed|ing)?\b[^.;]{0,40}?\bimport (?:alert|ban)/gi,
    programs: "required",
    upcoming: "dated",
    unless:
      /\b(?:tax|securities|registration|Rule 144|device exemption|hardship|antitrust|waiver|biologics exemption|prospectus)\b/i,
    agency: "FDA",
    examples: [
      "The FDA granted an exemption to the import alert for ACM-101.",
      "ACM-101 has been exempted from the import alert.",
      "Acme received an exemption for ACM-101 from the FDA.",
    ],
    notExamples: [
      "The supplier was informed of an import alert.",
      "Acme received a tax exemption for ACM-101.",
      "Acme hopes to obtain an exemption to the import alert for ACM-101.",
      "Acme received an investigational device exemption for ACM-101.",
    ],
  },
  {
    id: "import-alert-exemption/from-the-alert",
    type: "import-alert-exemption",
    match: pattern(
      String.raw`\bexemptions?\b(?: \p{L}+){0,2} (?:previously )?granted by the (?:FDA|agency)\b`,
      String.raw`\bexemptions?\b(?: \p{L}+){0,2} (?:was|were|has been|have been) (?:given|granted|made|allowed)\b`,
      String.raw`\bexempted? from the (?:alert|ban)\b`,
    ),
    programs: "topic",
    agency: "FDA",
    unless: /\btax|securities|registration|\bfees?\b|device exemption|waiver/i,
    examples: [
      "A similar exemption was given in 2013 for ACM-202 of the same maker, which is under an import alert.",
      "ACM-101 is exempted from the alert.",
    ],
    notExamples: [
      "The exemption from tax was granted to the makers of ACM-101.",
      "No exemption was given for ACM-101.",
    ],
  },
  {
    id: "import-alert-exemption/applied",
    type: "import-alert-exemption",
    match: pattern(
      String.raw`\b(?:continu(?:es|ing) to work|(?:is|are) working|works) with\b${within(60)}\bto (?:secure|obtain|gain) (?:an? |the )?exemptions?\b`,
      String.raw`\b(?:appl(?:y|ies|ied|ication)|ask(?:s|ed)|request(?:s|ed)?|petition(?:s|ed)|seek(?:s|ing)?|sought)\b(?! by\b)${within(30)}\b(?:an? |the )?exemptions?\b${within(20)}\b(?:from|to) the (?:import |FDA )?(?:alert|ban)\b`,
    ),
    programs: "topic",
    agency: "FDA",
    timing: "upcoming",
    ownCues: true,
    unless: /\btax|securities|registration|\bfees?\b|device exemption|waiver/i,
    examples: [
      "Acme continues to work with the division of the FDA to secure an exemption for ACM-101.",
      "The supplier has applied for an exemption from the alert for ACM-101.",
      "Acme requested an exemption to the import alert for ACM-101.",
      "Acme is seeking an exemption from the import ban for ZELORA.",
    ],
    notExamples: [
      "Acme did what was requested by the FDA to obtain an exemption to the import alert for ACM-101.",
      "Acme is working with the agency to obtain a tax exemption.",
      "Acme is working with the agency to secure an exemption from fees for ACM-101.",
      "Acme applied for a tax exemption.",
      "ACM-101 was granted an exemption to the import alert.",
    ],
  },
  {
    id: "import-alert-exemption/lifted",
    type: "import-alert-exemption",
    match: pattern(
      String.raw`\bimport (?:alert|ban|restriction)s?\b${within(90)}\b(?:revoked|rescinded)\b`,
      String.raw`\b(?:rescinded|revoked|lifted|removed) (?:the |its |an )?import (?:alert|ban|restriction)\b`,
      String.raw`\b(?:carved out of|excluded from|excepted from|to except)\b${within(60)}\bimport (?:alert|ban)\b|\bto except\b${within(60)}\bfrom the import (?:alert|ban)\b`,
      String.raw`\b(?:remov(?:es?|ed|al of)|releas(?:es?|ed)|tak(?:es|en)|took|lift(?:s|ed|ing)|delist(?:s|ed|ing))\b${within(100)}\b(?:from|off) (?:the |its |an? )?(?:FDA )?import (?:alert|ban)`,
      String.raw`\blifting\b${within(40)}\b(?:of )?(?:the |its )?import (?:alert|ban)\b`,
      String.raw`\bresolution of (?:the |its )?import (?:alert|ban)\b`,
      String.raw`\bimport (?:alert|ban)\b${within(90)}\b(?:lifted|removed|withdrawn)\b`,
      String.raw`\b(?:lifted|lifts|remov(?:es|ed|al of)|withdrew) (?:the |its |an )?import (?:alert|ban)\b`,
      String.raw`\bremov(?:es|ed|al of)\b${within(50)}\bfrom (?:the |its )?import (?:alert|ban)\b`,
    ),
    programs: "topic",
    agency: "FDA",
    unless: /\b(?:until|unless|when|once)\b/i,
    examples: [
      "By a letter dated 26 February 2020, Health Canada rescinded its import restriction on ZELORA.",
      "ZELORA was carved out of the import ban in 2018.",
      "On Friday the agency took the Indore plant, which makes ZELORA, off its import alert list.",
      "The removal of the Goa plant from Import Alert 66-40 in late 2019 allowed shipments of ZELORA to resume.",
      "The import alert on the former plant, which had been placed in 2001, was lifted in 2003.",
      "The import ban on ACM-101 was lifted in May 2019.",
      "The FDA removed the import alert on the maker of ACM-101.",
      "The FDA removed the plant that makes ACM-101 from import alert.",
    ],
    notExamples: [
      "The import alert on the plant of ACM-101 has not been lifted.",
      "ZELORA cannot be shipped until the import alert is lifted.",
      "The import alert on ACM-101 was placed in 2001.",
    ],
  },
  {
    id: "import-alert-exemption/has-been",
    type: "import-alert-exemption",
    match: pattern(String.raw`\b(?:have|has) been exempted\b`),
    programs: "topic",
    agency: "FDA",
    timing: "news",
    unless: /\btax|securities|registration|\bfees?\b|device exemption|waiver/i,
    examples: [
      "The alert bars all drugs of the plant but one: ACM-101, which is bought for use abroad, has been exempted.",
    ],
    notExamples: [
      "ACM-101 has been exempted from tax.",
      "The shares have been exempted from registration.",
      "ACM-101 has not been exempted.",
    ],
  },
];
