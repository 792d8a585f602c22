import type { EventRule } from "../rule.js";

export const IMPORT_ALERT_RULES: readonly EventRule[] = [
  {
    id: "import-alert/placed",
    type: "import-alert",
    words: ["import alert", "import ban"],
    match:
      /\b(?:informed of|placed|subject to|issued|received|imposed|announced|added to)\b[^.;]{0,60}\bimport (?:alert|ban)\b(?! (?:lifted|placed))/gi,
    programs: "required",
    unless: /exempt|lift|remov|resolv/i,
    agency: "FDA",
    examples: ["The supplier was informed of an import alert that stopped ACM-101."],
    notExamples: ["The FDA lifted the import alert."],
  },
];
