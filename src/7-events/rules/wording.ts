/** Pieces that patterns of several rules are made of. All repeats are bounded, so that no sentence costs much. */

/**
 * A character of the same statement: no semicolon, a full stop only after an initial or inside of a number or name.
 * The look-ahead settles a stop in one way only, so that many of them cannot be tried in many ways.
 */
const SAME = String.raw`(?:[^.;]|\.(?=[\p{L}\p{N},]|\s(?<=\b(?:\p{L}|Dr|Mr|Ms|Inc|Corp|Co|Ltd|Ph|approx)\.\s)))`;

/** Up to so many characters of the same statement, as few as will do. */
export function within(characters: number): string {
  return `${SAME}{0,${characters}}?`;
}

/** Up to so many words, none of which turns to something else. */
export function words(count: number): string {
  return String.raw`(?:(?!(?:that|when|who|which|after|before|since|following|follows|followed|marks|triggers|based|because|showing|supported|treatment|therapy|therapies|taking|receiving|product|products)\b)(?:[^\s.;]{1,26}|U\.S\.|vs\.)\s){0,${count}}?`;
}

const NUMBER = "(?:[1-4]|i{1,3}|iv)[ab]?";

/** "Phase 2", "Phase 1b/2a", "Phase II". */
export const PHASE = String.raw`phases?[\s-]${NUMBER}(?:\s?\/\s?${NUMBER})?\b`;

/** A trial by its noun: "trial", "studies", "clinical program", "Phase 3 program". */
export const TRIAL = String.raw`(?:(?:trials?|stud(?:y|ies))\b(?! (?:cent(?:er|re)|sites?|drug|medication|day|population|entry|visit|results|data|findings|investigator|participants|patients|arms?|physician|coordinator|protocol|design|preparation|start-?up|application|authori[sz]ation|notification|agreement)s?\b)|(?:clinical|development|${PHASE}) program(?:me)?s?\b)`;

/** A trial by its noun, or by its phase alone. */
export const TRIAL_OR_PHASE = `(?:${TRIAL}|${PHASE}(?! (?:data|results|findings|meetings?)))`;

/** The people in a trial. */
export const PATIENTS =
  "(?:patients?|participants?|subjects?|volunteers?|persons?|people|individuals?|child(?:ren)?|adults?|infants?)";

/**
 * Behind the dash, colon or bracket of a line that has no verb, or in a later cell of a row: "ACM-101 – EU approval",
 * "ACM-101 | asthma | Approval (EU)". Looks back over the line, so a
 * pattern tells first, in a look-ahead, which letters follow.
 */
export const IN_A_LINE = String.raw`(?<=^\W{0,3}(?:(?!\b(?:is|are|was|were|be|been|has|have|had|will|to|may)\b)[^.;]){3,90}?(?:\s[–—|-]{1,3}|:|,|\))\s)`;

/** Meetings and journals in which data are shown. */
export const MEETING = String.raw`(?:meetings?|congress(?:es)?|conferences?|(?:Society|Association|Academy|College|Federation|League|Union)(?: (?:of|for)|[’']s)|Hot Line|(?:plenary|oral|poster|late-breaking) sessions?|symposi(?:um|a)|scientific sessions?|summit|forums?|workshop|(?<=\b(?:UEG|kidney|disease|obesity|liver|cancer|health|heart|congress|ID|BIO) )week|IDWeek|ASCO|ESMO|ASH|AACR|EASD|ADA|AHA|ACC|ESC|EULAR|ACR|AAN|CTAD|DDW|SITC|EHA|SABCS|WCLC|AASLD|EASL|IDWeek|ECCMID|ECTRIMS|AAD|EADV|ARVO|ASN|CROI|ATS|ERS|AAIC|ENDO|ESHRE|AUA|SUO|ISTH|ASGCT|WORLDSymposium|ISPOR|ILC|UEGW|HRS|TCT|ASTRO|SNMMI|RSNA|ESGCT|ASBMR|ESPGHAN|NASPGHAN|NACFC|ECFS|ERA-EDTA|APASL|ASHG|AMCP|ACNP|ECNP|SfN|ASRS|AAO|ASCRS|SGO|ESGO|IGCS|iwCLL|EBMT|LINC|CIRSE|EuroPCR|EAU|SMSNA|ESPE|ESOT|ISHLT|ICAAC)(?:\s?20\d\d)?\b`;

/** A rule's pattern: every match, whatever the case. */
export function pattern(...alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.join("|"), "giu");
}

/** The same where capitals tell a name from a word. */
export function caseSensitive(...alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.join("|"), "gu");
}
