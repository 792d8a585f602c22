import type { EventRule } from "../rule.js";

export const PRESENTATION_RULES: readonly EventRule[] = [
  {
    id: "presentation/meeting",
    type: "presentation",
    words: ["present", "poster", "publish", "publication", "abstract", "oral", "late-break", "journal"],
    match:
      /\b(?:present(?:s|ed|ing)?|presentations?|poster|featured|shared|unveil(?:s|ed)?|late-?break\p{L}*|oral presentation)\b[^.;]{0,110}\b(?:at|during)\s(?:the |an |upcoming |this year[’']s ){0,3}(?:[^.;]{0,80}?)(?:meeting|congress|conference|symposium|sessions?|annual|society|association|ASCO|ESMO|ASH|AACR|EASD|ADA|AHA|ESC|EULAR|ACR|AAN|CTAD|DDW|SITC|EHA|SABCS|WCLC|AASLD|EASL|IDWeek|ECCMID|week)\b|\bpublish(?:ed|es)? (?:online )?(?:today )?in (?:the )?(?:New England|Lancet|Nature|Journal|JAMA|Science|[A-Z]\p{L}+)|\bpublication of\b[^.;]{0,60}\bin\b|\bwill be presented\b|\bto be presented\b/giu,
    programs: "required",
    unless: /investor|healthcare conference|J\.?P\.? Morgan|health ?care conference|Stifel|Cowen|Jefferies/i,
    examples: [
      "Data on ACM-101 were presented at the ASCO Annual Meeting.",
      "The results of ACM-101 were published in the Journal of Medicine.",
    ],
    notExamples: [
      "Acme will present at the investor conference.",
      "Patients who presented with asthma received ACM-101.",
    ],
  },
];
