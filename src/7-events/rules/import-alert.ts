import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

const ALERT = "(?:import (?:alert|ban|restriction)s?|detention without physical examination)";

export const IMPORT_ALERT_RULES: readonly EventRule[] = [
  {
    id: "import-alert/placed",
    type: "import-alert",
    match: pattern(
      String.raw`\b(?:been|is|are|was|were) on import (?:alert|ban)\b`,
      String.raw`\b(?:restrict(?:s|ed)|prohibit(?:s|ed)|barr(?:ed|ing)|ban(?:s|ned)|suspend(?:s|ed))\b${within(50)}\bthe importation of\b`,
      String.raw`\b${ALERT}${within(60)}\bis (?:anticipated|expected)\b`,
      String.raw`\b(?:plac(?:es?|ed|ing)|put|add(?:s|ed)|list(?:s|ed))\b${within(110)}\b(?:on|to|under) (?:the |its |an? )?(?:FDA )?${ALERT}`,
      String.raw`\b${ALERT}${within(60)}\bbegan\b`,
      String.raw`\b(?:informed of|plac(?:es?|ed|ing)|put|subject to|issu(?:es|ed|ance of)|receiv(?:es|ed)|impos(?:es|ed|ition of)|announc(?:es|ed)|add(?:s|ed) to|list(?:s|ed) (?:on|under)|because of|due to|under|notified of|falls? under)\b${within(60)}\b${ALERT}(?! (?:lifted|exempt|was lifted))`,
      String.raw`\b${ALERT} (?:was|were|has been|on|at|that|which|prohibit|covering|covers|against|dated|issued)`,
      String.raw`\b${ALERT},${within(80)}\bwas (?:placed|issued|imposed)\b`,
    ),
    programs: "topic",
    unless:
      /\bexempt(?:ed|ion)? (?:from|to) (?:the |an )?import|\bresolved\b|\blifts\b|\bremoves\b|\b(?:was|were|has been|been) (?:lifted|removed)\b|\b(?:has|have|FDA|agency) (?:lifted|removed|rescinded)\b|\bwill be (?:lifted|removed)\b|\b(?:rescind|revok)(?:ed|es)\b/i,
    agency: "FDA",
    examples: [
      "ZELORA tablets made at the Goa site have been on import alert since January 2019.",
      "Health Canada restricted the importation of ZELORA from the Ahmedabad plant in September 2018.",
      "In July 2018, the FDA placed the plant in Pune, where the substance of ZELORA is made, on Import Alert 66-40.",
      "The supplier was informed of an import alert that stopped ACM-101.",
      "The FDA placed the maker of ACM-101 on import alert in August 2018.",
      "The FDA imposed an import ban on the plant that makes ACM-101.",
      "An import alert on the supplier kept ACM-101 out of the country.",
      "The FDA has issued an import alert covering drugs made at the plant in Baddi.",
      "Plant of Bolt listed on Import Alert 66-40",
      "An earlier import alert, on the former plant, was placed in 1999.",
    ],
    notExamples: [
      "The FDA lifted the import alert.",
      "The supplier of ACM-101 is not under an import alert.",
      "The FDA may issue an import alert on ACM-101.",
      "Acme imports ACM-101 from Bolt.",
    ],
  },
];
