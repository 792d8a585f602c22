import type { EventRule } from "../rule.js";
import { pattern, TRIAL, within, words } from "./wording.js";

const WORK = String.raw`(?:${TRIAL}|(?:open-label )?extension\b|(?:clinical |further |all |its )?development\b|program(?:me)?s?\b)`;
const NOT_THIS =
  /patients? (?:who )?(?:\p{L}+ )?(?:discontinu|stop)|(?:halt(?:ed|ing|s)?|suspend(?:ed|ing|s)?|paus(?:ed|ing|es?)|stop(?:ped|ping|s)?) (?:the |all |new |further |patient )*(?:enrol|recruit|screening|dosing)|(?:screening|enrol\p{L}*|recruitment|dosing)\b[^.;]{0,60}\b(?:was|were|has been) (?:halted|suspended|paused|stopped)|discontinu\p{L}+ (?:due to|rates?|treatment|therapy|from|because|of (?:treatment|therapy|study drug))|adverse (?:events?|reactions?)\b.{0,40}\b(?:lead|led)|led to discontinu|agreement|collaboration (?:was|is)|employment|permanently discontinue|treatment discontinu|discontinued operations|year ended|quarter ended|months ended|offering|collaborations? with|(?:group|arm|cohort) (?:was|were) |end(?:s|ed)? (?:of|in|on) (?:the )?(?:month|year|quarter|treatment)|construction|\bfacility\b|\bbuilding\b/iu;

/** What happens to a compound that goes no further, after "was" or "has been". */
const DROPPED = String.raw`(?:dropped|abandoned|shelved|discontinued|terminated|halted(?: early)?|stopped early|withdrawn from (?:\p{L}+ )?development)\b(?! (?:treatment|therapy|because of (?:adverse|side)|(?:to|by|from|below) ?[$€£\d]))`;
const NOT_DROPPED = new RegExp(
  `${NOT_THIS.source}|\\bhold\\b|closed to enrol|closing price|the year ended|who (?:was|were|had)|in which|combination therapy`,
  "iu",
);

/** "does not plan to start trials before 2022" plans to start them then. */
const NOT_BEFORE = /\bbefore (?:the )?(?:end|first|second|third|fourth|early|mid|late|20\d\d)/i;

export const TRIAL_STOPPED_RULES: readonly EventRule[] = [
  {
    id: "trial-stopped/discontinued",
    type: "trial-stopped",
    match: pattern(
      String.raw`\b(?:halted|stopped|terminated|ended|closed) early by the sponsor\b`,
      String.raw`\b${TRIAL}(?:(?!\b(?:enrol|recruit|dosing|screening|in which)\p{L}*)[^.;,]){0,40}, (?:which was |that was )?(?:\p{L}+ly )?(?:stopped|terminated|discontinued|halted|abandoned) (?:early|in|last|because|due|after|owing|for|following)\b`,
      String.raw`\bclos(?:es|ed|ing) (?:the |its |a )?(?:[^\s.;,]{1,20} ){0,6}?${TRIAL} (?:early|prematurely|for futility|because|due|after|following|in order)\b`,
      String.raw`(?<=^[^.;]{0,70})\b(?:program(?:me)?|development|${TRIAL})${within(50)}\s(?<!\b(?:was|were|been|is|be) )(?:discontinued|terminated|stopped|halted|deprioriti[sz]ed) (?:following|after|due to|because|owing|early)\b`,
      String.raw`\bprogram(?:me)? (?:was|were|has been) (?:deprioriti[sz]ed|discontinued|shelved|wound down)\b`,
      String.raw`\bearly (?:stop(?:page|ping)?|termination|closure|discontinuation) of (?:the |its |a )?(?:[^\s.;,]{1,20} ){0,5}?${TRIAL}`,
      String.raw`\b(?:termination|discontinuation|cessation) of (?:the |its |our )?(?:[^\s.;,]{1,20} ){0,5}?(?:trial|study|program(?:me)?|development)\b`,
      String.raw`\b(?:decided|elected|chosen|chose|opted) to (?:stop|cease|end|discontinue|halt|suspend|wind down) (?:all |any )?(?:further |clinical |development |related ){0,3}(?:activit(?:y|ies)|work|investment|spending|efforts)\b`,
      String.raw`\b(?:arm|cohort|trial|study)\b${within(40)}, (?:which|that) (?:the \p{L}+ |Acme |we )?(?:voluntarily )?(?:suspended|stopped|halted|terminated|discontinued|closed)\b`,
      String.raw`(?<!\bhas )\b(?:elect(?:ed|ing)|decid(?:ed|ing)|opt(?:ed|ing)) to (?:cease|stop|end|halt|discontinue|terminate|close)\b${within(60)}\b(?:work|development|trial|study|program(?:me)?)`,
      String.raw`\b(?:all )?(?:clinical )?(?:activities|work|studies|development)\b${within(60)}\b(?:are|is|were|was) (?:to be )?(?:terminated|discontinued|stopped|wound down|halted)\b`,
      String.raw`\b${WORK}${within(60)}\b(?:was|were|is|are) being (?:ended|stopped|terminated|discontinued|closed)(?: prematurely| early)?\b`,
      String.raw`\b(?:the Company |Acme |we )?(?:terminated|stopped|discontinued|halted) the (?:trial|study)\b`,
      String.raw`\b(?:discontinu(?:es|ed|ing|ation(?: of)?)|terminat(?:es|ed|ing|ion of)|stop(?:s|ped|ping)|halt(?:s|ed|ing)|suspend(?:s|ed|ing)|ceas(?:es?|ed|ing)|abandon(?:s|ed)?|end(?:s|ed|ing)(?= (?:the|its|all|development|Phase))|wind(?:s|ing) down|deprioriti[sz](?:es|ed|ing)|scrap(?:s|ped)|axe[ds]|shelv(?:es|ed|ing))\s${words(8)}${WORK}`,
      String.raw`\b${WORK}${within(70)}\b(?:was|were|will be|has been|have been|been|is being|is) (?:\p{L}+ ){0,2}(?:discontinued|terminated|stopped|halted|suspended|closed early|abandoned)\b`,
      String.raw`\b(?:suspension|discontinuation|termination|cessation) of (?:all |the |its )?(?:further |in-house |clinical )*(?:work on|development of)\b`,
    ),
    programs: "required",
    upcoming: "dated",
    unless: new RegExp(`${NOT_THIS.source}|\\brecommend(?:s|ed|ation)?\\b[^.;]{0,40}\\bearly\\b`, "iu"),
    examples: [
      "Acme announces the cessation of the development of ACM-101",
      "ACM-202 programme in allergic rhinitis discontinued following strategic review",
      "Acme closes ACM-101 Phase II trial early",
      "Acme discontinues ACM-101 programme following portfolio review",
      "An earlier Phase II trial of ACM-202, stopped in 2014 due to formulation problems, enrolled 22 patients.",
      "Following a portfolio review last year, the ZELORA pediatric program was deprioritized.",
      "Termination of the ZELORA hypertension study, expected in the third quarter of 2020, will reduce expense.",
      "Having elected to cease further work on ACM-101 in COPD, Acme has concentrated on asthma.",
      "Investigators were notified that the ZELORA Phase 4 study was being ended prematurely owing to slow accrual.",
      "Acme discontinued development of ACM-101.",
      "Termination of the ACM-202 programme in psoriasis following a strategic review",
      "Acme has decided to stop all activities related to ACM-202.",
      "Acme Announces Early Stop of Phase 3 Trial of ACM-101 for Efficacy",
      "The Phase 3 trial of ACM-101 was stopped for futility.",
      "In March 2019, Acme halted two studies of ACM-202.",
      "Acme Discontinues Phase 2 Trial of ACM-202",
      "The program of ACM-202 has been suspended.",
      "The plan provides for the suspension of all in-house work on ACM-202.",
    ],
    notExamples: [
      "Two patients discontinued treatment with ACM-101.",
      "The committee recommended early termination of the study of ACM-101 because efficacy had been shown.",
      "The agreement was terminated.",
      "Adverse events led to discontinuation of ACM-101 in the study in 4%.",
      "The offering was terminated before the study of ACM-101 began.",
      "Discontinuation rates in the ACM-101 study were low.",
    ],
  },
  {
    id: "trial-stopped/dropped",
    type: "trial-stopped",
    match: pattern(
      String.raw`\b(?:has|have|has been|have been|had been|is being|are being) (?:therefore |now |also )?${DROPPED}`,
      String.raw`\b(?:ended|closed|dropped|halted|shelved|stopped|discontinued) (?:(?:its|the|that) (?:[^\s.;]{1,24} ){0,6}?(?:trials?|stud(?:y|ies)|program(?:me)?s?|development|compound|candidate|project)|(?:all |further )?work on\b|(?:all |further )?development of\b)`,
      String.raw`\bdevelopment of (?:that|the|this) (?:compound|drug|candidate|program) has ended\b|\b(?:trial|study|program(?:me)?) (?:has|was) ended\b`,
      String.raw`\b(?:work on|development of)\b${within(60)}\b(?:will not go on|has been stopped|was stopped|has ended|was ended|has been ended|has ceased|has stopped)\b`,
      String.raw`\b(?:did|does|will) not (?:proceed|go|advance) beyond\b`,
      String.raw`\b(?:discontinue[ds]|shelve[ds]|scrap(?:s|ped)|drop(?:s|ped)|abandon(?:s|ed)) (?=[\p{L}]{2,5}-?\s?\p{L}?\d{2,5}\b)`,
    ),
    programs: "required",
    timing: "news",
    ownCues: true,
    unless: NOT_DROPPED,
    examples: [
      "Acme scraps ACM-202 after trial failure",
      "ACM-202, which was in Phase 1 for asthma, has been dropped on account of its short half-life.",
      "ACM-303, a patch, missed its endpoints in a Phase 2 trial of ACM-202 and has been abandoned.",
      "During the year the company ended work on its candidate ACM-202.",
      "The Phase 2 trial of ACM-101 in lymphoma is being terminated.",
      "Development of that compound has ended, and ACM-101 goes on.",
      "The company discontinued ACM-202 in August.",
    ],
    notExamples: [
      "The cost of ACM-101 for patients has dropped to $21.80.",
      "Two patients were withdrawn from the study of ACM-101.",
      "The fiscal year ended with ACM-101 in Phase 3.",
      "The agreement on ACM-101 was terminated.",
      "The clinical hold on ACM-101 ended.",
    ],
  },
  {
    id: "trial-stopped/was-dropped",
    type: "trial-stopped",
    match: pattern(String.raw`\b(?:was|were) (?:therefore |then |also |later |subsequently )?${DROPPED}`),
    programs: "required",
    unless: NOT_DROPPED,
    examples: [
      "ACM-202 was dropped on account of its short half-life.",
      "ACM-202, which was in Phase 1 for asthma, was later abandoned.",
    ],
    notExamples: [
      "Two patients were withdrawn from the study of ACM-101.",
      "The agreement on ACM-101 was terminated.",
    ],
  },
  {
    id: "trial-stopped/line",
    type: "trial-stopped",
    match: pattern(
      String.raw`(?=dev|term|disc|stop|halt|depr|shel|remo)(?<=^\W{0,3}(?:(?!\b(?:is|are|was|were|be|been|has|have|had|will|to|may|who|that)\b)[^.;]){3,110}\s[–—-]?\s?)(?:(?:development )?(?:terminated|discontinued|stopped|halted|deprioriti[sz]ed|shelved)|removed from (?:the |our )?pipeline)\s?(?:\([^()]{2,40}\)|(?:for|due to|after|following) [^.;]{3,60})?\W{0,2}$`,
    ),
    programs: "present",
    unless: new RegExp(`${NOT_THIS.source}|\\bhold\\b|partnership|licen[cs]e`, "iu"),
    examples: [
      "ACM-202 in gout (Phase II) terminated",
      "ACM-202 Phase 2 in gout – discontinued for lack of efficacy",
    ],
    notExamples: ["Partnership on ACM-202 terminated", "ACM-202 was given until treatment stopped"],
  },
  {
    id: "trial-stopped/to-discontinue",
    type: "trial-stopped",
    match: pattern(
      String.raw`(?<=^[^.;:]{2,80}\s)(?:to (?:discontinue|terminate|stop|halt|suspend|cease|end|shelve|drop|abandon|wind down|deprioriti[sz]e)|ends|drops|axes|halts|pulls the plug on)\s${words(8)}${WORK}`,
      String.raw`\b${WORK}${within(30)}\s(?:halted|discontinued|terminated|suspended|shelved|abandoned|stopped)\b`,
    ),
    programs: "required",
    sections: ["headline"],
    timing: "news",
    ownCues: true,
    unless: NOT_THIS,
    examples: [
      "Acme to Discontinue Development of ACM-101 in Asthma",
      "Acme to Stop Phase 3 Trial of ACM-202",
      "Acme Ends ACM-202 Gout Study After Interim Look",
      "ACM-202 Development Halted Following Disappointing Phase 2 Data",
    ],
    notExamples: [
      "Acme to End Offering of ZELORA at Its Facility",
      "Acme to Continue Development of ACM-101",
    ],
  },
  {
    id: "trial-stopped/not-further",
    type: "trial-stopped",
    match: pattern(
      String.raw`\b(?:will|does|do|would) not (?:be )?(?:advanc(?:e|ed|ing)|mov(?:e|ed|ing) forward with|tak(?:e|en|ing) forward|progress(?:ed|ing)?|be developed further|further develop|be pursued)\b`,
      String.raw`\b(?:elected|decided|chosen|opted|decision)(?: last year| recently| earlier this year| in 20\d\d)? not to (?:advance|move forward|take forward|progress|further develop|continue|pursue|proceed)\b`,
      String.raw`\bno further (?:clinical )?(?:development|trials?|studies|work|investment)\b${within(60)}\b(?:is|are|will be|was|were)\b`,
      String.raw`\b(?:removed|dropped|cut) (?:it |them )?from (?:the |its |our )?(?:[\p{L}-]{1,16} )?pipeline\b`,
    ),
    programs: "present",
    timing: "news",
    ownCues: true,
    unless: /\b(?:if|unless|until|patients?|disease|tumou?rs?|offering|acquisition)\b|\blicens/i,
    examples: [
      "Acme Will Not Advance ACM-202 in Asthma",
      "Acme has elected not to move forward with ACM-202.",
      "Given these data, no further development of ACM-202 is planned.",
    ],
    notExamples: [
      "The disease does not progress in patients on ACM-101.",
      "Acme has decided not to pursue the acquisition of the maker of ACM-101.",
      "ACM-202 will not be advanced if the data are negative.",
    ],
  },
  {
    id: "trial-stopped/will-discontinue",
    type: "trial-stopped",
    match: pattern(
      String.raw`\b(?:will|plans? to|intends? to|has (?:decided|elected|chosen) (?:not )?to|decided (?:not )?to|elected to|decision to|is|are) (?:not )?(?:therefore |now |be )?(?:discontinu(?:e|ing)|terminat(?:e|ing)|stop(?:ping)?|halt(?:ing)?|suspend(?:ing)?|ceas(?:e|ing)|end(?:ing)?|deprioriti[sz](?:e|ing)|wind(?:ing)? down)\s${words(9)}${WORK}`,
      String.raw`\b(?:will|would|are|is) no longer (?:be )?(?:pursu(?:e|ed|ing)|develop(?:ed|ing)?|advanc(?:e|ed|ing)|continu(?:e|ed|ing)|invest(?:ing)? in)\b`,
      String.raw`\bhas (?:decided|elected|chosen|opted) to close ${words(6)}${TRIAL}(?! to\b)`,
      String.raw`\bprogram(?:me)?\b${within(60)}\bwill be (?:paused|stopped|ended|discontinued|wound down)\b`,
      String.raw`\b${TRIAL}${within(40)}\bwill (?:stop|end|be stopped|be discontinued|be terminated) (?:early|for|due|because|based)\b`,
      String.raw`\b(?:will not|does not (?:plan|intend) to|not to) (?:begin|start|initiate|pursue|continue|advance|proceed with|conduct further)\s${words(6)}(?:development|program|${TRIAL})`,
    ),
    programs: "required",
    timing: "news",
    ownCues: true,
    unless: new RegExp(`${NOT_THIS.source}|${NOT_BEFORE.source}`, "iu"),
    examples: [
      "Acme announced that it has elected to close its ACM-101 trial in asthma.",
      "Based on these results, Acme will discontinue development of ACM-101.",
      "Acme has decided to stop the Phase 2 trial of ACM-202.",
      "The company elected to terminate the ACM-101 program.",
      "The decision to terminate the ACM-101 study followed an interim analysis.",
      "The ACM-101 trial will stop early due to clear efficacy.",
      "Acme will not pursue further development of ACM-202.",
      "The company does not plan to pursue further development of ACM-202 in sarcoma.",
      "Following a strategic review, Acme will no longer pursue ACM-202.",
    ],
    notExamples: [
      "Acme does not plan to initiate clinical trials of ACM-202 before 2022.",
      "Patients will discontinue ACM-101 if a rash occurs in the study.",
      "Acme will stop the offering.",
      "As a result, Acme is stopping enrollment in the Phase 2 trial of ACM-202.",
      "Patients with the disease can no longer walk without ACM-101.",
      "Acme will continue the development of ACM-101.",
      "The company plans to end the lease.",
      "Permanently discontinue ACM-101 and stop the study drug in severe cases.",
    ],
  },
];
