import type { EventRule } from "../rule.js";
import { pattern, TRIAL, within, words } from "./wording.js";

const WORK = String.raw`(?:${TRIAL}|(?:clinical |further |all |its )?development\b|programs?\b)`;
const NOT_THIS =
  /patients? (?:who )?(?:\p{L}+ )?(?:discontinu|stop)|discontinu\p{L}+ (?:due to|rates?|treatment|therapy|from|because|of (?:treatment|therapy|study drug))|adverse (?:events?|reactions?)\b.{0,40}\b(?:lead|led)|led to discontinu|agreement|collaboration (?:was|is)|employment|permanently discontinue|treatment discontinu|discontinued operations|year ended|quarter ended|months ended|offering|collaborations? with|(?:group|arm|cohort) (?:was|were) |end(?:s|ed)? (?:of|in|on) (?:the )?(?:month|year|quarter|treatment)/iu;

export const TRIAL_STOPPED_RULES: readonly EventRule[] = [
  {
    id: "trial-stopped/discontinued",
    type: "trial-stopped",
    words: ["discontinu", "terminat", "stop", "halt", "suspend", "ceas", "abandon", "end", "clos"],
    match: pattern(
      String.raw`\b(?:discontinu(?:es|ed|ing|ation(?: of)?)|terminat(?:es|ed|ing|ion of)|stop(?:s|ped|ping)|halt(?:s|ed|ing)|suspend(?:s|ed|ing)|ceas(?:es?|ed|ing)|abandon(?:s|ed)?|end(?:s|ed|ing)(?= (?:the|its|all|development|Phase)))\s${words(8)}${WORK}`,
      String.raw`\b${WORK}${within(70)}\b(?:was|were|will be|has been|have been|been|is being|is) (?:\p{L}+ ){0,2}(?:discontinued|terminated|stopped|halted|suspended|closed early|abandoned)\b`,
      String.raw`\bdecision to (?:discontinue|terminate|stop|halt|suspend|end)\s${words(8)}${WORK}`,
    ),
    programs: "required",
    unless: NOT_THIS,
    examples: [
      "Acme discontinued development of ACM-101.",
      "The Phase 3 trial of ACM-101 was stopped for futility.",
      "In March 2019, Acme halted two studies of ACM-202.",
      "Acme Discontinues Phase 2 Trial of ACM-202",
      "The decision to terminate the ACM-101 study followed an interim analysis.",
      "The program of ACM-202 has been suspended.",
    ],
    notExamples: [
      "Two patients discontinued treatment with ACM-101.",
      "The agreement was terminated.",
      "Adverse events led to discontinuation of ACM-101 in the study in 4%.",
      "The offering was terminated before the study of ACM-101 began.",
      "Discontinuation rates in the ACM-101 study were low.",
    ],
  },
  {
    id: "trial-stopped/dropped",
    type: "trial-stopped",
    words: [
      "dropped",
      "abandoned",
      "shelved",
      "ended",
      "closed",
      "withdrawn",
      "halted",
      "terminated",
      "discontinued",
      "suspended",
      "stopped",
      "early terminat",
    ],
    match: pattern(
      String.raw`\b(?:has|have|was|were|been|is being|are being) (?:therefore |now |also )?(?:dropped|abandoned|shelved|discontinued|terminated|halted(?: early)?|stopped early|withdrawn from (?:\p{L}+ )?development)\b(?! (?:treatment|therapy|because of (?:adverse|side)))`,
      String.raw`\b(?:ended|closed|dropped|halted|shelved|stopped|discontinued) (?:(?:its|the|that) (?:[^\s.;]{1,24} ){0,6}?(?:trials?|stud(?:y|ies)|program(?:me)?s?|development|compound|candidate|project)|(?:all |further )?work on\b|(?:all |further )?development of\b)`,
      String.raw`\bdevelopment of (?:that|the|this) (?:compound|drug|candidate|program) has ended\b|\b(?:trial|study|program(?:me)?) (?:has|was) ended\b`,
      String.raw`\b(?:work on|development of)\b${within(60)}\b(?:will not go on|has ended|was ended|has been ended|has ceased|has stopped)\b`,
      String.raw`\bdiscontinued (?=[\p{L}]{2,5}-?\s?\d{2,5}\b)`,
    ),
    programs: "required",
    timing: "news",
    ownCues: true,
    unless: new RegExp(
      `${NOT_THIS.source}|\\bhold\\b|closed to enrol|closing price|the year ended|who (?:was|were|had)|in which|combination therapy`,
      "iu",
    ),
    examples: [
      "ACM-202, which was in Phase 1 for asthma, has been dropped on account of its short half-life.",
      "ACM-303, a patch, missed its endpoints in a Phase 2 trial of ACM-202 and has been abandoned.",
      "During the year the company ended work on its candidate ACM-202.",
      "The Phase 2 trial of ACM-101 in lymphoma is being terminated.",
      "Development of that compound has ended, and ACM-101 goes on.",
      "The company discontinued ACM-202 in August.",
    ],
    notExamples: [
      "Two patients were withdrawn from the study of ACM-101.",
      "The fiscal year ended with ACM-101 in Phase 3.",
      "The agreement on ACM-101 was terminated.",
      "The clinical hold on ACM-101 ended.",
    ],
  },
  {
    id: "trial-stopped/will-discontinue",
    type: "trial-stopped",
    words: [
      "discontinu",
      "terminat",
      "stop",
      "halt",
      "suspend",
      "ceas",
      "not to",
      "not be",
      "not pursue",
      "deprioriti",
      "end ",
    ],
    match: pattern(
      String.raw`\b(?:will|plans? to|intends? to|has (?:decided|elected|chosen) (?:not )?to|decided (?:not )?to|elected to|decision to|is|are) (?:not )?(?:therefore |now |be )?(?:discontinu(?:e|ing)|terminat(?:e|ing)|stop(?:ping)?|halt(?:ing)?|suspend(?:ing)?|ceas(?:e|ing)|end(?:ing)?|deprioriti[sz](?:e|ing)|wind(?:ing)? down)\s${words(9)}${WORK}`,
      String.raw`\b${TRIAL}${within(40)}\bwill (?:stop|end|be stopped|be discontinued|be terminated) (?:early|for|due|because|based)\b`,
      String.raw`\b(?:will not|does not (?:plan|intend) to|not to) (?:pursue|continue|advance|proceed with|conduct further)\s${words(6)}(?:development|program|${TRIAL})`,
    ),
    programs: "required",
    timing: "news",
    ownCues: true,
    unless: NOT_THIS,
    examples: [
      "Based on these results, Acme will discontinue development of ACM-101.",
      "Acme has decided to stop the Phase 2 trial of ACM-202.",
      "The company elected to terminate the ACM-101 program.",
      "The ACM-101 trial will stop early due to clear efficacy.",
      "Acme will not pursue further development of ACM-202.",
    ],
    notExamples: [
      "Patients will discontinue ACM-101 if a rash occurs in the study.",
      "Acme will stop the offering.",
      "Acme will continue the development of ACM-101.",
      "The company plans to end the lease.",
      "Permanently discontinue ACM-101 and stop the study drug in severe cases.",
    ],
  },
];
