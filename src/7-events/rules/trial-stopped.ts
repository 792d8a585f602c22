import type { EventRule } from "../rule.js";

export const TRIAL_STOPPED_RULES: readonly EventRule[] = [
  {
    id: "trial-stopped/discontinued",
    type: "trial-stopped",
    words: ["discontinu", "terminat", "stop", "halt", "suspend", "ceas", "abandon"],
    match:
      /\b(?:discontinu(?:es?|ed|ing|ation(?: of)?)|terminat(?:es?|ed|ing|ion of)|stop(?:s|ped|ping)|halt(?:s|ed|ing)|suspend(?:s|ed|ing)|ceas(?:es?|ed|ing)|abandon(?:s|ed)?)\b[^.;]{0,70}\b(?:trials?|stud(?:y|ies)|development|program(?:me)?s?|clinical|candidates?)\b|\b(?:trials?|stud(?:y|ies)|development|program(?:me)?)\b[^.;]{0,50}\b(?:(?:was|were|will be|has been|been|is being) (?:discontinued|terminated|stopped|halted|suspended))\b/gi,
    programs: "required",
    unless:
      /patients? (?:who )?discontinu|discontinu\p{L}+ (?:due to|rates?|treatment|therapy)|adverse (?:events?|reactions?) lead|agreement|collaboration was|employment/iu,
    examples: [
      "Acme discontinued development of ACM-101.",
      "The Phase 3 trial of ACM-101 was stopped for futility.",
    ],
    notExamples: ["Two patients discontinued treatment with ACM-101.", "The agreement was terminated."],
  },
];
