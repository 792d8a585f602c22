import type { EventRule } from "../rule.js";

export const TRIAL_START_RULES: readonly EventRule[] = [
  {
    id: "trial-start/first-patient",
    type: "trial-start",
    words: [
      "dosed",
      "enroll",
      "enrol",
      "treated",
      "randomi",
      "first patient",
      "first participant",
      "first subject",
      "dosing",
    ],
    match:
      /\bfirst (?:\p{L}+ ){0,5}?(?:patients?|participants?|subjects?|volunteers?|person|child|cohort)\b[^.;]{0,60}\b(?:dosed|enrolled|treated|randomi[sz]ed|received|screened|infused|vaccinated)\b|\b(?:dosed|dosing of|enrolled|treated|randomi[sz]ed|enrollment of|dosing)\s(?:the |its )?first (?:\p{L}+ ){0,3}(?:patients?|participants?|subjects?|volunteers?|cohort)\b/giu,
    programs: "required",
    examples: [
      "The first patient was dosed in the Phase 2 trial of ACM-101.",
      "Acme has enrolled the first participant in its study of ACM-101.",
    ],
    notExamples: ["The first patient group showed a response."],
  },
  {
    id: "trial-start/initiated",
    type: "trial-start",
    words: [
      "initiat",
      "start",
      "begin",
      "began",
      "commence",
      "launch",
      "open",
      "begun",
      "conduct",
      "advance",
    ],
    match:
      /\b(?:initiat(?:es?|ed|ing|ion(?: of)?)|start(?:s|ed|ing|(?: of)?)|begins?|began|begun|beginning|commenc(?:es?|ed|ing|ement(?: of)?)|launch(?:es|ed|ing)?|open(?:s|ed|ing)? enrollment (?:in|of|for)|advance[sd]? into|enter(?:ed|s|ing)?)\s(?:(?:the|a|an|its|our|this|of|two|three|new|second|third|first|another|additional|randomi[sz]ed|double-blind|placebo-controlled|open-label|multicenter|global|planned|single|potential|registrational|pivotal|confirmatory|proof-of-concept|first-in-human|clinical|human|patient|expansion|dose|large|small|adaptive|combination|long-term|U\.?S\.?|cohorts?|late-stage|mid-stage|safety|in|for|investigator-sponsored|[\p{Lu}][\p{L}\d-]{2,20}|phase|\d[ab]?(?:\/\d[ab]?)?|I{1,3}[ab]?(?:\/I{1,3}[ab]?)?|IV|[\p{L}-]{3,16}),?\s){0,10}?(?:(?:clinical )?(?:trials?|stud(?:y|ies))|clinical (?:testing|development|program)|phase (?:\d|I{1,3}|IV)[ab]?(?:\/\d[ab]?)?(?: (?:trials?|stud(?:y|ies)|development|testing|clinical|program|portion|part))?)\b/giu,
    programs: "required",
    unless: /launch(?:es|ed)? (?:of )?(?:a |the )?(?:product|drug|brand)/i,
    examples: [
      "Acme initiated a Phase 3 trial of ACM-101 in asthma.",
      "The company plans to initiate a Phase 1 study with ACM-202.",
    ],
    notExamples: ["Acme launched ZELORA in Germany.", "The study started to show a benefit."],
  },
  {
    id: "trial-start/passive",
    type: "trial-start",
    words: ["initiat", "start", "begin", "commence", "begun", "underway"],
    match:
      /\b(?:trials?|stud(?:y|ies)|enrollment|dosing|phase (?:\d|I{1,3})[ab]?)\b[^.;]{0,60}\b(?:(?:is|are|was|were|has|have|will|to) (?:now |also |been |be |expected to |planned to |scheduled to |anticipated to |on track to ){0,3}(?:initiated?|start(?:ed)?|begin|begun|commenced?|opened)|to (?:begin|start|commence|be initiated)|began|started|commenced)\b/gi,
    programs: "required",
    unless: /patients? (?:who )?(?:started|began)|treatment (?:was )?(?:started|initiated)/i,
    examples: ["The Phase 3 study of ACM-101 is expected to begin in 2021."],
    notExamples: ["The study met its endpoint.", "Patients started to improve."],
  },
];
