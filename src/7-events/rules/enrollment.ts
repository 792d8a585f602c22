import type { EventRule } from "../rule.js";

export const ENROLLMENT_RULES: readonly EventRule[] = [
  {
    id: "enrollment/complete",
    type: "enrollment",
    words: ["enrol"],
    match:
      /\b(?:complet(?:es?|ed|ion(?: of)?)|fully|full)\s(?:(?:the|patient|of|target|subject|its|planned)\s){0,3}(?:enrol(?:l)?(?:ment|ed|ling)|recruitment)\b|\benrol(?:l)?ment\b[^.;]{0,70}\b(?:is |has been |was |now ){0,2}(?:complete[d]?|completion)\b|\b(?:fully|completely) enrolled\b/gi,
    programs: "required",
    detail: "complete",
    examples: [
      "Acme completed enrollment in the Phase 3 trial of ACM-101.",
      "The study of ACM-101 is fully enrolled.",
    ],
    notExamples: ["Enrollment in the study is ongoing."],
  },
  {
    id: "enrollment/update",
    type: "enrollment",
    words: ["enrol", "recruit"],
    match:
      /\benrol(?:l)?(?:ment|ing|ed)\b[^.;]{0,40}\b(?:ongoing|continues?|continuing|under ?way|on track|is open|remains open|progress\p{L}*)\b|\b(?:continues?|is|are) (?:currently |actively |also )?(?:enrol(?:l)?(?:ing)?|recruiting|to enroll)\b/giu,
    programs: "required",
    detail: "update",
    unless: /complet|will enroll/i,
    examples: [
      "Enrollment in the Phase 2 trial of ACM-101 is ongoing.",
      "The study of ACM-101 is currently enrolling.",
    ],
    notExamples: ["The company completed enrollment."],
  },
  {
    id: "enrollment/paused",
    type: "enrollment",
    words: ["enrol", "dosing", "recruit"],
    match:
      /\b(?:paus(?:es?|ed|ing)|suspend(?:s|ed)?|halt(?:s|ed)?|stopp(?:ed|ing))\b[^.;]{0,40}\b(?:enrol(?:l)?ment|recruitment|dosing)\b|\b(?:enrol(?:l)?ment|dosing|recruitment)\b[^.;]{0,30}\b(?:paused|suspended|halted)\b/gi,
    programs: "required",
    detail: "paused",
    examples: ["Acme paused enrollment in the study of ACM-101."],
    notExamples: ["Enrollment was completed."],
  },
];
