import type { EventRule } from "../rule.js";

export const TRIAL_AUTHORIZATION_RULES: readonly EventRule[] = [
  {
    id: "trial-authorization/ind-cleared",
    type: "trial-authorization",
    words: ["ind", "investigational", "clear", "proceed", "cta", "clinical trial a", "authori"],
    match:
      /\b(?:clear(?:s|ed|ance)(?: of| for)?|accepted|allowed|approv(?:ed|es|al)(?: of)?|grants?|granted|authori[sz](?:ed|es|ation)|effective|active|open)\b[^.;]{0,60}\b(?:IND|investigational new drug|clinical trial (?:authori[sz]ation |application)?|CTA|CTN)\b|\b(?:IND|investigational new drug(?: \(IND\))?|CTA|clinical trial application)\b[^.;]{0,60}\b(?:clear(?:ed|ance)|accepted|approved|allowed|in effect|is (?:now )?(?:open|active)|authori[sz](?:ed|ation))\b|\b(?:may|can|to) proceed\b/gi,
    ownCues: true,
    programs: "required",
    detail: "from-submission",
    unless: /submi(?:t|ssion)|hold|\bwill file|talks/i,
    examples: [
      "The FDA cleared the IND for ACM-101.",
      "Acme received a study may proceed letter for ACM-101.",
    ],
    notExamples: ["Acme plans to submit an IND for ACM-101.", "The talks may proceed."],
  },
];
