import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

export const CLINICAL_HOLD_LIFTED_RULES: readonly EventRule[] = [
  {
    id: "clinical-hold-lifted/lifted",
    type: "clinical-hold-lifted",
    match:
      /\b(?:lift(?:s|ed|ing)?|remov(?:es?|ed|al|ing)|releas(?:es?|ed|ing)|resol(?:ves?|ved|ution))\b[^.;]{0,60}?\bclinical holds?\b|\bclinical holds?\b(?:(?!\bplac|\bimpos)[^.;]){0,80}?\b(?:lifted|removed|released|resolved)\b/gi,
    programs: "required",
    detail: (_, sentence) =>
      /\bpartial/i.test(sentence) ? "partial" : /\bfull clinical hold/i.test(sentence) ? "full" : null,
    unless: /\bin an effort to|\bwork(?:s|ing) (?:with the FDA )?to (?:lift|resolve|remove)|\bin order to/i,
    agency: "FDA",
    examples: [
      "The FDA lifted the clinical hold on ACM-101.",
      "In July, the FDA lifted all clinical holds on ACM-101.",
      "The FDA has removed the partial clinical hold on the trial of ACM-101.",
      "The clinical hold on ACM-101 was lifted in June 2019.",
      "Acme announced the removal of the clinical hold on ACM-101.",
      "The full clinical hold on ACM-101 has been released.",
    ],
    notExamples: [
      "The FDA placed a clinical hold on ACM-101.",
      "The FDA has not lifted the clinical hold on ACM-101.",
      "If the clinical hold is lifted, Acme will resume the trial of ACM-101.",
      "Acme is working with the FDA to lift the clinical hold on ACM-101.",
      "There can be no assurance that the clinical hold on ACM-101 will be lifted.",
    ],
  },
  {
    id: "clinical-hold-lifted/in-other-words",
    type: "clinical-hold-lifted",
    match: pattern(
      String.raw`\b(?:the|its|partial|full) hold (?:was|has been|had been) (?:then |later |subsequently )?(?:lifted|removed|released)\b`,
      String.raw`\bclinical hold\b[^.;]{0,60}, (?:which|that) [^.;]{3,60}, (?:was|has been|had been) (?:\p{L}+ )?(?:lifted|removed|released)\b`,
      String.raw`\b(?:lifting|release|removal) of (?:the |a )?(?:partial |full )?(?:clinical )?hold\b`,
      String.raw`\b(?:satisfactorily )?(?:addressed|resolved) all clinical hold issues\b`,
      String.raw`\b(?:FDA|agency|MHRA|Health Canada)\b${within(30)}\b(?:clear(?:ed|s)|allow(?:ed|s)|permit(?:ted|s)|authori[sz]e[ds]|agreed) ${within(40)}\bto resume (?:[^\s.;,]{1,20} ){0,3}?(?:dosing|enrol\p{L}+|treatment|trial|study|clinical|development)\b`,
      String.raw`\b(?:lift|remov|releas)(?:s|es|ed) (?:its|the|this) (?:partial |full )?hold\b(?= on)`,
      String.raw`\bcleared of its (?:full |partial )?clinical hold\b|\boff (?:of )?(?:partial |full )?clinical hold\b`,
    ),
    programs: "required",
    upcoming: "dated",
    detail: (_, sentence) => (/\bpartial/i.test(sentence) ? "partial" : null),
    agency: "FDA",
    examples: [
      "The clinical hold on the ACM-101 trial, which the FDA placed in August 2018, was lifted in March 2019.",
      "A clinical hold was placed on ACM-202 in August 2019; the hold was lifted in November.",
      "The agency lifted its hold on ACM-202 in January 2020.",
      "The agency has cleared Acme to resume dosing of ACM-202.",
      "The FDA has taken ACM-202 off clinical hold.",
      "The release of the partial hold on ACM-101 permits enrolment again.",
      "The agency agreed that Acme had addressed all clinical hold issues of ACM-202.",
    ],
    notExamples: ["The hold on ACM-101 was not lifted.", "Acme works toward removal of the hold on ACM-101."],
  },
  {
    id: "clinical-hold-lifted/may-resume",
    type: "clinical-hold-lifted",
    match: pattern(
      String.raw`\b(?:inform|notifi|advis|told)(?:e?d)?\b${within(60)}\bmay (?:now )?(?:resume|restart) (?:[^\s.;,]{1,20} ){0,3}?(?:dosing|enrol\p{L}+|treatment|trials?|stud(?:y|ies)|clinical|development)\b`,
    ),
    programs: "required",
    ownCues: true,
    detail: (_, sentence) => (/\bpartial/i.test(sentence) ? "partial" : null),
    agency: "FDA",
    unless: /\bif\b|\bnot\b/i,
    examples: ["Acme was informed by the FDA that it may resume clinical trials of ACM-202."],
    notExamples: ["Acme was informed that it may not resume the trial of ACM-202."],
  },
];
