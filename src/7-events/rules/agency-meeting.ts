import type { EventRule } from "../rule.js";

export const AGENCY_MEETING_RULES: readonly EventRule[] = [
  {
    id: "agency-meeting/meeting",
    type: "agency-meeting",
    words: [
      "meeting",
      "feedback",
      "discussion",
      "guidance",
      "agreement",
      "align",
      "dialogue",
      "special protocol",
      "scientific advice",
      "talks",
      "consult",
    ],
    match:
      /\b(?:type [ABC] meeting|end[- ]of[- ]phase (?:1|2|I|II) (?:meeting|discussion)|pre-(?:IND|NDA|BLA|submission) meeting|special protocol assessment|scientific advice|scoping meeting)\b|\b(?:meeting|discuss(?:ed|ions?|es)?|feedback|alignment|aligned|agreement|agreed|agreement reached|dialogue|consultations?|consulted|talks|guidance|met|engag(?:ed|ing|ement))\s(?:\p{L}+\s){0,4}?(?:with|from|by)\s(?:the |its |European |U\.?S\.? |global ){0,3}(?:FDA|EMA|agency|Food and Drug Administration|regulators?|regulatory (?:authorities|agencies)|European Medicines Agency|MHRA|PMDA|CHMP|Agency|health authorities|divisions? (?:within|of) the FDA)\b/giu,
    programs: "required",
    unless: /annual meeting|stockholder/i,
    examples: [
      "Acme held a Type B meeting with the FDA on ACM-101.",
      "Based on feedback from the FDA, Acme will start the trial of ACM-101.",
    ],
    notExamples: ["Acme held its annual meeting.", "The agreement with Bolt was signed."],
  },
];
