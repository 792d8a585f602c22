import type { EventRule } from "../rule.js";

export const DECISION_DATE_RULES: readonly EventRule[] = [
  {
    id: "decision-date/pdufa",
    type: "decision-date",
    words: ["pdufa", "action date", "goal date", "target date", "target action"],
    match:
      /\b(?:PDUFA|Prescription Drug User Fee Act|target action|action date|goal date|target date|BsUFA)\b/gi,
    programs: "required",
    unless: /\bfees? (?:was|were|waiv)/i,
    agency: "FDA",
    date: "target",
    examples: [
      "The FDA set a PDUFA date of May 5, 2020 for ACM-101.",
      "The target action date is June 2, 2021.",
    ],
    notExamples: ["The user fee was waived.", "Prescription Drug User Fee Act fees were refunded."],
  },
  {
    id: "decision-date/expected-decision",
    type: "decision-date",
    words: ["decision"],
    match:
      /\b(?:final |regulatory |FDA |EC |approval )?decision\b[^.;]{0,40}\b(?:is |are )?(?:expected|anticipated)\b|\b(?:expects?|anticipates?) (?:a |the )?(?:final |regulatory |FDA |EC )?decision\b|\bwith a decision (?:expected|anticipated)/gi,
    programs: "required",
    unless: /court|arbitration|board/i,
    date: "target",
    timing: "upcoming",
    examples: ["A final decision on ACM-101 is expected in the second half of 2020."],
    notExamples: ["The decision was announced."],
  },
];
