import type { Sentence } from "../3-language/analysis.js";
import type { PhaseMention } from "../4-mentions/mention.js";
import { type Cast, type Reference, referencesIn, startingIn } from "../5-resolve/cast.js";
import { programsFor } from "../7-events/arguments/programs.js";
import { compact } from "../patterns/compact.js";

/** A code that is none of our programs, and what its apposition tells: "… and LYS-5, in |Phase 3| for lupus". */
const OTHER_CODE = compact(
  /(?<![\p{L}\p{N}-])\p{Lu}{2,5}-?\d{1,5}\p{L}?(?:\s\([^()]{1,40}\))?,\s(?:(?:currently|now|which\sis)\s)?in\s$/u,
);

/** "ACM-101, a vaccine for which it completed a |Phase 1| trial": the clause speaks of what stands before it. */
const WHICH =
  /(?:,?\swhose|,\s(?:which|that)|\s(?:for|of|from|on|in|with)\swhich)\s(?:[^\s,;]{1,20}\s){0,6}$/;
/** "ACM-101, a triptan for migraine, is in |Phase 1|, and a study of ACM-202 …": it is said of what stands before. */
const IS_IN = compact(
  /\b(?:is|are|was|were|remains?|entered|enters)\s(?:[\p{L}-]{2,16}\s){0,4}?(?:in|into|at)\s(?:[\p{L}-]{1,20}\s){0,4}$/iu,
);

/** Between a program and the phase that its apposition tells: "ACM-101, an antibody in |Phase 2| for lupus". */
const IN_APPOSITION = compact(
  /^[®™]?(?:\s\([^()]{1,60}\))?,\s(?:(?:an?|its|our|the)\s(?:[^\s,;]{1,24}\s){0,8})?(?:currently\s|now\s)?(?:in|at|entering)\s(?:an?\s|the\s)?(?:[\p{L}-]{2,20}\s){0,2}$/iu,
);
/** "ACM-101, a |preclinical| gene therapy". */
const AS_KIND = compact(/^[®™]?(?:\s\([^()]{1,60}\))?,\s(?:an?|its|our)\s(?:[\p{L}-]{2,20}\s)?$/iu);
/** "ACM-101 (gout) in |Phase 2|", "ACM-202 for asthma in |Phase 1|": a list that leaves out the verb. */
const DIRECTLY_IN = compact(
  /^[®™]?(?:\s\([^()]{1,60}\))?(?:\s(?:for|in|against)\s[^,;.()]{2,60}?)?,?\s(?:(?:is|now|currently|also|remains|still)\s){0,2}(?:in|at|entering)\s(?:an?\s|the\s)?(?:[\p{L}-]{2,20}\s){0,1}$/iu,
);
const OF_ANOTHER = compact(/^\s(?:[\p{L}-]{2,20}\s){0,3}(?:trials?|stud(?:y|ies)|data|results)\b/iu);

/** The programs of ours that a phase is said of. */
export function programsOf(cast: Cast, sentence: Sentence, phase: PhaseMention): string[] {
  const ours = startingIn(cast.programReferences, sentence.start, sentence.end).filter(({ id }) =>
    cast.ours.has(id),
  );
  if (ours.length === 0 && OTHER_CODE.test(sentence.text.slice(0, phase.start - sentence.start))) return [];
  if (ours.length === 0) {
    const combined = combinedBefore(cast, sentence);
    if (combined.length > 1) return combined;
    const found = programsFor(cast, sentence, phase, "required");
    return found.length > 0 ? found : givenTogether(cast, sentence);
  }
  const bearer = bearerOf(sentence, ours, phase);
  if (bearer) return [bearer.id];
  const spoken = spokenOf(sentence, ours, phase) ?? ofClauseBefore(sentence, ours, phase);
  const found = spoken
    ? programsFor(cast, sentence, spoken, "required")
    : programsFor(cast, sentence, phase, "required");
  return withCombined(cast, ours, found, spoken ?? phase);
}

/** "ACM-101 (|Phase 3|, asthma) and ACM-202 (|Phase 1|, gout)": each has the phase in its bracket. */
const OPEN_BRACKET = /[®™]?\s?\([^()]{0,60}$/;

function bearerOf(
  sentence: Sentence,
  ours: readonly Reference[],
  phase: PhaseMention,
): Reference | undefined {
  const bracket = OPEN_BRACKET.exec(sentence.text.slice(0, phase.start - sentence.start));
  if (!bracket) return undefined;
  const opens = sentence.start + bracket.index;
  const closes = sentence.text.indexOf(")", phase.end - sentence.start);
  const inside = { start: opens, end: closes < 0 ? phase.end : sentence.start + closes };
  const last = ours.findLast(({ end }) => end <= opens);
  if (last?.end === opens) return last;
  if (ours.some(({ start }) => start >= inside.start && start < inside.end)) return undefined;
  return last && BEARS.test(sentence.text.slice(last.end - sentence.start, bracket.index)) ? last : undefined;
}

/** Between a program and the bracket with its phase: "ACM-101 |for gout| (Phase 2), ACM-202 |in asthma| (Phase 1)". */
const BEARS = compact(
  /^[®™]?(?:\s\([^()]{1,60}\))?(?:,\s(?:an?|our|its)\s[^,;.()]{2,60}?)?(?:,?\s(?:for|in|against|to\streat)\s[^;.()]{2,100})?$/iu,
);

/** The program that the words before the phase lead back to, or the only one of its part of the sentence. */
function spokenOf(
  sentence: Sentence,
  ours: readonly Reference[],
  phase: PhaseMention,
): Reference | undefined {
  const before = sentence.text.slice(0, phase.start - sentence.start);
  const from = sentence.start + before.lastIndexOf(";") + 1;
  const which = WHICH.exec(before);
  if (which) return ours.findLast(({ start, end }) => start >= from && end <= sentence.start + which.index);
  const isIn = IS_IN.exec(before);
  if (isIn) return ours.findLast(({ start, end }) => start >= from && end <= sentence.start + isIn.index);
  const last = ours.findLast(({ start, end }) => start >= from && end <= phase.start);
  const between = last ? before.slice(last.end - sentence.start) : "";
  const isKind = AS_KIND.test(between) && !OF_ANOTHER.test(sentence.text.slice(phase.end - sentence.start));
  if (last && (IN_APPOSITION.test(between) || DIRECTLY_IN.test(between) || isKind)) return last;
  const semicolon = sentence.text.indexOf(";", phase.end - sentence.start);
  const to = semicolon < 0 ? sentence.end : sentence.start + semicolon;
  const part = ours.filter(({ start }) => start >= from && start < to);
  const isDivided = from > sentence.start || to < sentence.end;
  return isDivided && new Set(part.map(({ id }) => id)).size === 1 ? part[0] : undefined;
}

/** Where a sentence goes on to another program: "a |Phase 2| trial in gout, and to bring ACM-202 into the clinic". */
const TO_ANOTHER = compact(
  /,?\s(?:and|while|whereas|but)\s(?:then\s|also\s|will\s(?:also\s)?)?(?:to\s[\p{L}-]{3,12}|(?:brings?|advances?|takes?|moves?|files?|submits?|prepares?|selects?|nominates?|develops?|starts?|begins?|initiates?|completes?|plans?|expects?|intends?)\b|bringing|advancing|moving|filing|submitting|preparing|developing|starting|initiating|completing)[^,;.]{0,80}$/iu,
);

/** The program before a phase where those after it stand in a clause of their own. */
function ofClauseBefore(
  sentence: Sentence,
  ours: readonly Reference[],
  phase: PhaseMention,
): Reference | undefined {
  const next = ours.find(({ start }) => start >= phase.end);
  const last = ours.findLast(({ end }) => end <= phase.start);
  if (!next || !last || next.id === last.id) return undefined;
  const between = sentence.text.slice(phase.end - sentence.start, next.start - sentence.start);
  return TO_ANOTHER.test(between) ? last : undefined;
}

/** Between two of ours that are given together: "ACM-101, our antibody, |plus| ACM-202". */
const GIVEN_WITH = compact(
  /^[®™]?(?:\s\([^()]{1,60}\))?(?:\s\d{1,4}\s?(?:mg|mcg|µg|g|ml)(?:\/kg)?)?\)?(?:,\s[^,;.]{2,80},)?\s(?:plus|\+|(?:given\s|administered\s|used\s)?(?:in\scombination|combined|together|co-administered)\swith)\s(?:[\p{L}\d’'®-]{1,24}\s){0,5}$/iu,
);
/** Between the items of a list, each with its dose or with what it is. */
const LISTED = compact(
  /^[®™]?(?:\s\([^()]{1,60}\))?(?:\s\d{1,4}\s?(?:mg|mcg|µg|g|ml)(?:\/kg)?)?\)?(?:,|,?\s(?:with|and|or|alone\s(?:and|or)))\s(?:its\ssister\scompound\s|(?:the|an?|its|our)\s(?:[\p{L}\d-]{2,24},?\s){0,5}(?:inhibitor|agonist|antagonist|antibody|vaccine|degrader|modulator|activator|blocker)\s)?$/iu,
);
/** One of the two has a trial of its own. */
const OWN_TRIAL = /\b(?:phase|(?:pre)?clinical|trials?|stud(?:y|ies)|which|versus|vs)\b/i;

/** Programs of ours that are named with a found one as given together with it: a trial of both is a trial of each. */
function withCombined(
  cast: Cast,
  ours: readonly Reference[],
  found: readonly string[],
  near: { readonly start: number; readonly end: number },
): string[] {
  const { text } = cast.analysis;
  const areTogether = (a: Reference, b: Reference) => {
    const between = text.slice(a.end, b.start);
    if (a.id === b.id && /^[®™]?\s\($/.test(between)) return true;
    return !OWN_TRIAL.test(between) && (GIVEN_WITH.test(between) || LISTED.test(between));
  };
  const ids = new Set(found);
  // as between programs, those after the words are nearer than those before
  const away = ({ start, end }: Reference) =>
    start >= near.end ? start - near.end : Math.max(0, near.start - end) + 10;
  const [nearest] = ours.filter(({ id }) => ids.has(id)).sort((a, b) => away(a) - away(b));
  if (!nearest) return [...ids];
  const at = ours.indexOf(nearest);
  for (let i = at + 1; i < ours.length && areTogether(ours[i - 1]!, ours[i]!); i++) ids.add(ours[i]!.id);
  for (let i = at; i > 0 && areTogether(ours[i - 1]!, ours[i]!); i--) ids.add(ours[i - 1]!.id);
  return [...ids];
}

/** "… to evaluate ACM-101 with BLT-202. A Phase 2 trial of |the combination| …": all that the sentence before names. */
function combinedBefore(cast: Cast, sentence: Sentence): string[] {
  const before = cast.analysis.sentences[sentence.index - 1];
  if (before?.blockIndex !== sentence.blockIndex) return [];
  if (!/\b(?:the|this)\scombination\b(?!\s(?:of|with)\b)/i.test(sentence.text)) return [];
  const named = referencesIn(cast.programReferences, before).map(({ id }) => id);
  const ours = [...new Set(named)].filter((id) => cast.ours.has(id));
  return ours.length === 2 ? ours : [];
}

/** The programs that the title names as one treatment, for trials told of without a name. */
function givenTogether(cast: Cast, sentence: Sentence): string[] {
  if (sentence.section.kind !== "body") return [];
  const title = cast.analysis.sentences.find(({ section }) => section.kind === "headline");
  if (!title || referencesIn(cast.programReferences, sentence).length > 0) return [];
  const named = referencesIn(cast.programReferences, title).filter(({ id }) => cast.ours.has(id));
  const [first] = named;
  if (!first) return [];
  const together = withCombined(cast, named, [first.id], first);
  return named.every(({ id }) => together.includes(id)) ? together : [];
}
