/** What ties a disease to a program, and what says that a disease is named for another reason. Held against the words before it. */
interface LinkCue {
  readonly id: string;
  readonly before: RegExp;
  readonly examples: readonly string[];
}

/** Up to so many describing words may stand between the cue and the disease. */
const FILLER = "(?:[\\p{L}\\d/,’'()-]{1,24}\\s){0,5}";

export const TYING_CUES: readonly LinkCue[] = [
  {
    id: "link/treatment-of",
    before: new RegExp(
      `(?:treat(?:s|ed|ing|ment)?(?: (?:of|for))?|therap(?:y|ies) (?:for|in)|prevent(?:s|ing|ion of)?|prophylaxis (?:of|against)|indicated (?:for|in)|approved (?:for|in)|vaccin(?:e|ation|e candidate)s? (?:for|against)|designation (?:for|in)|management of|diagnos(?:is|e|ing) of|detect(?:ion of|ing|s)?|reduc\\p{L}{1,4})\\s${FILLER}$`,
      "iu",
    ),
    examples: ["for the treatment of ", "a vaccine against "],
  },
  {
    id: "link/patients-with",
    before: new RegExp(
      `(?:patients?|adults?|children|people|individuals|subjects|participants|those|women|men|adolescents|infants|persons?)\\s(?:[\\p{L}\\d-]{1,20}\\s){0,6}?(?:with|who have|living with|diagnosed with|suffering from|affected by|at risk (?:for|of))\\s${FILLER}$`,
      "iu",
    ),
    examples: ["patients with relapsed ", "children aged 6 to 11 with "],
  },
  {
    id: "link/study-in",
    before: new RegExp(
      `(?:stud(?:y|ies)|trials?|program(?:me)?s?|cohorts?|data|results|evaluat\\p{L}{1,4}|investigat\\p{L}{1,4}|develop\\p{L}{0,6}|candidates?|being studied|efficacy|activity|responses?|monotherapy|combination)\\s(?:[\\p{L}\\d-]{1,24},?\\s){0,6}?(?:in|for|of|against)\\s${FILLER}$`,
      "iu",
    ),
    examples: ["a Phase 2 study in ", "a candidate for "],
  },
  {
    id: "link/short-purpose",
    before:
      /(?:\bfor|\bin|\bagainst)\s(?:(?:the|a|adult|pediatric|adults|severe|active|patients|early)\s){0,2}$/iu,
    examples: ["ACM-101 for ", "in "],
  },
];

export const PARTING_CUES: readonly LinkCue[] = [
  {
    id: "part/safety",
    before:
      /(?:adverse|side effects?|toxicit|most (?:common|frequent)|tolerab|serious (?:infections|events)|occurred|discontinu\p{L}{1,4} due to|warnings?|contraindicat|safety profile|deaths? (?:from|due)|fatal)(?:[^.]{0,240})$/iu,
    examples: ["the most common side effects were nausea and "],
  },
  {
    id: "part/cause-or-course",
    before:
      /(?:risk (?:of|for|factors? for)|history of|caus(?:e|ed|es|ing) (?:of|by)?|lead(?:s|ing)? to|complications? (?:of|such as)|result(?:s|ing)? in|progress(?:es|ing|ion)? to|associated with|manifest\p{L}{1,6} (?:as|of)|symptoms? (?:of|such as|include|including)|signs of|characteri[sz]ed by|hospitali[sz]\p{L}{1,6} for|excluding|other than|comorbid\p{L}{0,6}|without|absence of|rates? of|incidence of|prevalence of|onset of|worsening of|episodes? of|survivors? of|can (?:lead|cause|develop|be)|may (?:lead|cause|develop|occur)|not (?:been )?(?:approved|indicated|studied|evaluated|established)[^.]{0,60})\s(?:[\p{L}\d,’'-]{1,24}\s){0,5}$/iu,
    examples: ["increases the risk of ", "can lead to "],
  },
];
