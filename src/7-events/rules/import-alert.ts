import type { EventRule } from "../rule.js";

export const IMPORT_ALERT_RULES: readonly EventRule[] = [
  {
    id: "import-alert/placed",
    type: "import-alert",
    words: ["import alert", "import ban", "import restriction"],
    match:
      /\b(?:informed of|placed|places|subject to|issued|issues|received|imposed|imposes|announced|added to|because of|due to|under)\b[^.;]{0,60}?\bimport (?:alert|ban|restriction)s?\b(?! (?:lifted|exempt|was lifted))|\bimport (?:alert|ban)s? (?:was|were|has been|on|that|which|prohibit)/gi,
    programs: "required",
    unless: /\bexempt|\blift(?:ed|s|ing)?\b|\bremov(?:ed|al)\b|\bresolved\b/i,
    agency: "FDA",
    examples: [
      "The supplier was informed of an import alert that stopped ACM-101.",
      "The FDA placed the maker of ACM-101 on import alert in August 2018.",
      "The FDA imposed an import ban on the plant that makes ACM-101.",
      "An import alert on the supplier kept ACM-101 out of the country.",
    ],
    notExamples: [
      "The FDA lifted the import alert.",
      "The supplier of ACM-101 is not under an import alert.",
      "The FDA may issue an import alert on ACM-101.",
      "Acme imports ACM-101 from Bolt.",
    ],
  },
];
