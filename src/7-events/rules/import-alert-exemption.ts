import type { EventRule } from "../rule.js";

export const IMPORT_ALERT_EXEMPTION_RULES: readonly EventRule[] = [
  {
    id: "import-alert-exemption/exempted",
    type: "import-alert-exemption",
    words: ["exempt", "import alert", "import ban"],
    match:
      /\b(?:grant(?:s|ed)?|receiv(?:es?|ed)|provid(?:es?|ed|ing)|secure[ds]?|obtain(?:s|ed)?|issued)\b[^.;]{0,30}?\bexemptions?\b|\bexempt(?:s|ed|ing)?\b[^.;]{0,40}?\bimport (?:alert|ban)|\bimport (?:alert|ban)\b[^.;]{0,40}?\b(?:was|has been|been) (?:lifted|removed)|\b(?:lifted|lifts|removed|removes) (?:the |its )?import (?:alert|ban)/gi,
    programs: "required",
    unless:
      /\b(?:tax|securities|registration|Rule 144|device exemption|hardship|antitrust|waiver|biologics exemption|prospectus)\b/i,
    agency: "FDA",
    examples: [
      "The FDA granted an exemption to the import alert for ACM-101.",
      "ACM-101 has been exempted from the import alert.",
      "The import ban on ACM-101 was lifted in May 2019.",
      "The FDA removed the import alert on the maker of ACM-101.",
      "Acme received an exemption for ACM-101 from the FDA.",
    ],
    notExamples: [
      "The supplier was informed of an import alert.",
      "Acme received a tax exemption for ACM-101.",
      "The FDA has not lifted the import alert on ACM-101.",
      "Acme hopes to obtain an exemption to the import alert for ACM-101.",
      "Acme received an investigational device exemption for ACM-101.",
    ],
  },
];
