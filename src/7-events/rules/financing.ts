import type { EventRule } from "../rule.js";
import { financingDetail } from "./financing-words.js";

export const FINANCING_RULES: readonly EventRule[] = [
  {
    id: "financing/offering",
    type: "financing",
    words: [
      "offering",
      "financing",
      "placement",
      "series",
      "grant",
      "loan",
      "notes",
      "milestone",
      "royalt",
      "upfront",
      "funding",
      "raise",
      "proceeds",
      "award",
      "dividend",
      "convertible",
    ],
    match:
      /\b(?:public offering|registered direct offering|private placement|Series [A-F]\b[^.;]{0,20}(?:financing|round|funding)|(?:senior |unsecured |convertible )+notes|term loan|credit facility|debt financing|(?:receive[sd]?|award(?:s|ed)?|grant(?:s|ed)?) (?:a |an |up to )?[^.;]{0,40}\bgrant\b|grants? (?:from|of) (?:the )?(?:NIH|National|SBIR|BARDA|CARB|European|\$|US\$)|SBIR|upfront (?:cash )?payments?|milestone payments?|royalt(?:y|ies) (?:on|of|payments?)|raised?|non-?dilutive funding|gross proceeds|at-the-market|equity financing|funding (?:from|of|agreement))\b/gi,
    programs: "named",
    detail: financingDetail,
    unless:
      /concerns? (?:were|was|have) raised|raised (?:intraocular|awareness|blood|the)|registration statement|has been filed/i,
    examples: ["Acme raised $60 million in a Series B financing."],
    notExamples: [
      "Acme is eligible for milestone payments of up to $300 million.",
      "The grant of patents.",
      "Concerns were raised.",
    ],
  },
];
