import type { EventRule } from "../rule.js";
import { PATIENTS, pattern } from "./wording.js";

const ENROLMENT = "(?:enrol(?:l)?ment|recruitment|accrual|randomi[sz]ation)";

export const ENROLLMENT_RULES: readonly EventRule[] = [
  {
    id: "enrollment/complete",
    type: "enrollment",
    words: ["enrol", "recruit", "accrual", "randomi"],
    match: pattern(
      String.raw`(?<!\b(?:is|are) )\b(?:complet(?:es?|ed|ing|ion(?: of)?)|clos(?:es?|ed|ing)|fully|full|reach(?:es|ed)?|achiev(?:es|ed)|exceed(?:s|ed)|finish(?:es|ed))\s(?:(?:the|patient|participant|subject|of|target|its|planned|full|global|all|screening|and|study|trial|\d{2,5}|Phase|\d\p{L}?)[\s-]){0,6}?(?:${ENROLMENT}|enrolling|enrolled)\b`,
      String.raw`\b${ENROLMENT}\b(?:(?!\b(?:ongoing|continues|patients complet))[^.;]){0,80}\b(?:is |has been |was |were |now |to be |be ){0,3}(?:complete[d]?|completion|closed|reached|achieved)\b`,
      String.raw`\b(?:fully|completely) (?:enrolled|recruited|accrued)\b`,
      String.raw`\b(?:last|final) (?:${PATIENTS}|cohort)\b[^.;]{0,40}\b(?:enrolled|randomi[sz]ed|in\b)`,
      String.raw`\blast of (?:the |a total of )?\d[\d,]* (?:planned )?${PATIENTS}\b[^.;]{0,60}\b(?:enrolled|randomi[sz]ed|recruited)`,
      String.raw`\b(?:enrol(?:l)?(?:s|ed)|recruit(?:s|ed)|randomi[sz](?:es|ed)|enrol(?:l)?ment of) (?:the |its )?(?:last|final) (?:[\p{L}-]{1,20} ){0,3}?${PATIENTS}\b`,
    ),
    programs: "required",
    detail: "complete",
    unless:
      /\b(?:thirds|half|quarters|\d ?%) complete|\b(?:who|having|after) complet\p{L}+|complete(?:d)? response|close contact/iu,
    examples: [
      "Acme completed enrollment in the Phase 3 trial of ACM-101.",
      "The study of ACM-101 is fully enrolled.",
      "Acme Announces Enrollment Completion of Phase 3 Study of ACM-101",
      "Completion of patient recruitment in the ACM-101 trial is expected in the first half of 2021.",
      "The last patient was randomized in the study of ACM-101.",
      "The last of 412 patients in the ACM-101 trial was randomised on Friday.",
      "Enrollment of 300 patients in the ACM-101 study was completed in May.",
      "The Phase 2 trial of ACM-202 reached its target enrollment.",
      "Acme has enrolled the final participant in the trial of ACM-202.",
    ],
    notExamples: [
      "Enrollment in the study is ongoing.",
      "Patients enrolled in the ACM-101 study had asthma.",
      "Of those enrolled, half had a complete response to ACM-101.",
      "Acme completed the acquisition of Bolt.",
      "Patients enrolled after they completed prior therapy with ACM-101.",
    ],
  },
  {
    id: "enrollment/update",
    type: "enrollment",
    words: ["enrol", "recruit"],
    match: pattern(
      String.raw`\b(?:enrol(?:l)?(?:ment|ing|ed)|recruitment)\b(?:(?! (?:in|into) the \p{L}+ (?:program|initiative))[^.;]){0,60}\b(?:ongoing|continues?|continuing|under ?way|on track|is open|remains open|progress\p{L}*|ahead of|more than half|brisk|accelerat\p{L}+)\b`,
      String.raw`\b(?:continues? to enrol(?:l)?|(?:is|are|now|currently|actively) (?:currently |actively |also |now |still ){0,3}(?:enrol(?:l)?ing|recruiting|screening and enrolling))\b`,
      String.raw`\b\d[\d,]{0,6} (?:of (?:a |the )?(?:planned |targeted )?\d[\d,]{0,6} )?${PATIENTS} (?:have|had|has) (?:now |already )?been (?:dosed|treated|randomi[sz]ed|recruited|enrol(?:l)?ed)\b`,
      String.raw`\benrol(?:l)?ment\b[^.;]{0,50}\b(?:two thirds|half|three quarters|\d{1,2}\s?%|percent)\b[^.;]{0,20}\bcomplete\b|\b(?:half|two-thirds|fully) enrolled\b`,
      String.raw`\b(?:have|has) (?:now |already )?enrol(?:l)?ed (?:approximately |about |over |more than |nearly |a total of )?\d[\d,]{0,6}\b`,
      String.raw`\b\d[\d,]{0,6} (?:of (?:a |the )?(?:planned |targeted )?\d[\d,]{0,6} )?${PATIENTS} (?:have|has) (?:now |already )?been enrol(?:l)?ed\b`,
      String.raw`\benrol(?:l)?ment\b[^.;]{0,60}\b(?:resum\p{L}+|expand\p{L}+|increas\p{L}+)\b|\b(?:resum\p{L}+|expand\p{L}+|increas\p{L}+)\s(?:the |its |target )?enrol(?:l)?ment\b`,
    ),
    programs: "required",
    detail: "update",
    ownCues: true,
    unless:
      /complet\p{L}* (?:of )?(?:patient )?enrol|enrol\p{L}+ (?:was |is )?completed|will enrol|fully enrolled|Medicare|insurance|copay/iu,
    examples: [
      "Enrollment in the Phase 2 trial of ACM-101 is ongoing.",
      "The study of ACM-101 is currently enrolling.",
      "Acme continues to enroll patients in the Phase 1 trial of ACM-202.",
      "More sites were added and enrollment of the ACM-101 trial continues.",
      "The company has enrolled 45 patients in its study of ACM-202.",
      "To date 60 of 120 patients have been enrolled in the ACM-101 trial.",
      "Acme is actively recruiting patients into higher dose groups of the ACM-202 trial.",
      "Acme resumed enrollment in the trial of ACM-101.",
    ],
    notExamples: [
      "The company completed enrollment.",
      "The study of ACM-101 will enroll 200 patients.",
      "Patients enrolled in the study received ACM-101.",
      "Patients can enroll in the copay program for ZELORA, which continues.",
      "The trial of ACM-101 is designed to enroll adults.",
    ],
  },
  {
    id: "enrollment/paused",
    type: "enrollment",
    words: ["enrol", "dosing", "recruit", "screening", "paus"],
    match: pattern(
      String.raw`\b(?:paus(?:es?|ed|ing)|suspend(?:s|ed|ing)?|halt(?:s|ed|ing)?|stopp(?:ed|ing)|stops?|postpon(?:es?|ed|ing))\b[^.;]{0,40}\b(?:enrol(?:l)?ment|recruitment|dosing|screening)\b`,
      String.raw`\b(?:enrol(?:l)?ment|dosing|recruitment|screening)\b[^.;]{0,40}\b(?:paused|suspended|halted|interrupted|on pause|postponed|stopped)\b`,
      String.raw`\bvoluntar(?:y|ily) paus(?:e|ed|es|ing)\b`,
    ),
    programs: "required",
    detail: "paused",
    unless: /resum|lifted|without stopping/i,
    examples: [
      "Acme paused enrollment in the study of ACM-101.",
      "Enrollment in the trial of ACM-202 has been suspended because of the pandemic.",
      "Acme Halts Dosing in Phase 1 Study of ACM-202",
      "The company voluntarily paused the trial of ACM-101 to review a safety finding.",
      "Recruitment into the ACM-101 study was halted.",
      "Recruitment in the ACM-101 trial had been interrupted in France until April.",
    ],
    notExamples: [
      "Enrollment was completed.",
      "Acme suspended its dividend.",
      "Acme resumed enrollment after it was paused.",
      "Patients stopped ACM-101 because of nausea.",
      "Dosing of ACM-101 is once a day.",
    ],
  },
];
