import type { EventRule } from "../rule.js";

export const IMPORT_ALERT_EXEMPTION_RULES: readonly EventRule[] = [
  {
    id: "import-alert-exemption/exempted",
    type: "import-alert-exemption",
    words: ["exempt", "import alert"],
    match:
      /\b(?:grant(?:s|ed)?|receiv(?:es?|ed)|provid(?:es?|ed|ing)|secure|obtain)\b[^.;]{0,30}\bexemptions?\b|\bexempt(?:s|ed)?\b[^.;]{0,40}\bimport (?:alert|ban)|\bimport (?:alert|ban)\b[^.;]{0,30}\b(?:was|has been|been) (?:lifted|removed)|\b(?:lifted|removed) (?:the |its )?import (?:alert|ban)/gi,
    programs: "required",
    unless: /tax|securities|registration|Rule 144/i,
    agency: "FDA",
    examples: ["The FDA granted an exemption to the import alert for ACM-101."],
    notExamples: ["The supplier was informed of an import alert."],
  },
];
