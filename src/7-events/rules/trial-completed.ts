import type { EventRule } from "../rule.js";

export const TRIAL_COMPLETED_RULES: readonly EventRule[] = [
  {
    id: "trial-completed/completed",
    type: "trial-completed",
    words: ["complet", "conclu"],
    match:
      /\b(?:complet(?:es?|ed|ion of)|conclud(?:es?|ed)|conclusion of|successful completion of)\s(?:(?:the|its|a|our|this|of|all|dosing in|treatment in|last|first|second|global|pivotal|clinical|[\p{Lu}][\p{L}\d-]{2,20}|phase|\d[ab]?(?:\/\d[ab]?)?|I{1,3}[ab]?|[\p{L}-]{3,14})\s){0,7}?(?:trials?|stud(?:y|ies))\b|\b(?:trials?|stud(?:y|ies))\b[^.;]{0,30}\b(?:was|were|has been|is|is now) (?:completed|complete|concluded)\b|\blast patient (?:out|completed|last visit)/giu,
    programs: "required",
    unless:
      /complet\p{L}* (?:of )?(?:patient )?enrol|completed? enrol|complete response|patients (?:who )?(?:have )?completed/iu,
    examples: [
      "Acme completed the Phase 2 trial of ACM-101.",
      "The Phase 1 study of ACM-101 was completed in 2018.",
    ],
    notExamples: [
      "Acme completed the acquisition.",
      "The company completed enrollment in the study of ACM-101.",
    ],
  },
];
