import type { Analysis, Sentence } from "../3-language/analysis.js";
import { compact } from "../patterns/compact.js";
import type { Cue, ReleaseEvent } from "../schema/record.js";
import { type Clause, clauseAround, clausesOf } from "./clauses.js";
import type { Assertion } from "./cues/cue-rule.js";
import { cuesOf, cuesOn, type FoundCue, strongest } from "./find-cues.js";
import { isHighlight, isLead, isOfPastYear, isOpening, isUnderPlans } from "./place.js";
import { isInfinitive } from "./tense.js";

export interface ContextReading {
  readonly assertion: Assertion;
  readonly timing: ReleaseEvent["timing"];
  /** The cues that decided, with their places in the record's text. */
  readonly cues: readonly Cue[];
  /** The ids of the rules behind `cues`. */
  readonly rules: readonly string[];
}

/** What the readings of all words of a sentence share. */
export interface SentenceParts {
  readonly clauses: readonly Clause[];
  readonly cues: readonly FoundCue[];
}

/** Each part is worked out when first asked for: most sentences hold no words to be read. */
export function partsOf(sentence: Sentence): SentenceParts {
  let clauses: readonly Clause[] | undefined;
  let cues: readonly FoundCue[] | undefined;
  return {
    get clauses() {
      clauses ??= clausesOf(sentence);
      return clauses;
    },
    get cues() {
      cues ??= cuesOf(sentence);
      return cues;
    },
  };
}

/**
 * Reads how the words at `target` (offsets in the record's text) are meant where they stand. With `ownCues` they carry
 * their own "not" or "may", and cues among them do not count.
 */
export function readContext(
  analysis: Analysis,
  sentence: Sentence,
  target: { readonly start: number; readonly end: number },
  { clauses, cues }: SentenceParts = partsOf(sentence),
  ownCues = false,
): ContextReading {
  const clause = clauseAround(clauses, target);
  const beside = ownCues ? cues.filter(({ start, end }) => end <= target.start || start >= target.end) : cues;
  const found = cuesOn(beside, analysis.text, clause, target);
  const { assertion, cue: assertionCue } = assertionOf(sentence, found);
  const timing = timingOf(analysis, sentence, target, clause, found);
  const deciding = [assertionCue, timing.cue].filter((cue) => cue !== undefined);
  const open = assertion === "asserted" && timing.value !== "upcoming" && !ownCues;
  return {
    assertion,
    timing: open && isInfinitive(analysis, sentence, target) ? "upcoming" : timing.value,
    cues: deciding.flatMap(({ rule, start, end }): Cue[] =>
      rule.effect === "none" ? [] : [{ kind: rule.effect, start, end }],
    ),
    rules: deciding.map(({ rule }) => rule.id),
  };
}

/** An explanation outweighs a negation, a negation a possibility; a plan said after "may" is a plan, after "no assurance that" none. */
function assertionOf(
  sentence: Sentence,
  found: readonly FoundCue[],
): { assertion: Assertion; cue: FoundCue | undefined } {
  if (sentence.section.kind === "forward-looking") return { assertion: "hypothetical", cue: undefined };
  const explanatory = strongest(found, "explanatory");
  if (explanatory) return { assertion: "explanatory", cue: explanatory };
  const negated = strongest(found, "negated");
  if (negated) return { assertion: "negated", cue: negated };
  const hypothetical = strongest(found, "hypothetical");
  const upcoming = strongest(found, "upcoming");
  const isFirm = hypothetical?.rule.id === "hypothetical/assurance";
  if (hypothetical && (isFirm || !upcoming || upcoming.start < hypothetical.start))
    return { assertion: "hypothetical", cue: hypothetical };
  return { assertion: "asserted", cue: undefined };
}

interface Timing {
  readonly value: ReleaseEvent["timing"];
  readonly cue: FoundCue | undefined;
}

/** A time in words that lies in the past of any release: "in May 2019", with the year to compare. */
const DATED =
  /\b(?:in|on|since|during)\s(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)(?:\s\d{1,2})?,?\s)?(?:20\d\d|19\d\d)\b/;

/** "Less than a month following submission of the BLA": what comes after something is told by who tells that. */
const AFTER =
  /\b(?:[Ff]ollowing|[Ff]ollows|[Aa]fter|[Ss]ince|[Uu]pon)\s(?:the\s|its\s)?(?:recent\s)?(?:(?:U\.?S\.?\s)?(?:FDA|EMA|EC|European Commission|MHRA|CHMP|Health Canada|NMPA|PMDA|TGA)(?:[’']s)?\s)?$/;
/** The same where the words of the event hold the preposition: "Starts Phase 2 Trial Following Positive Phase 1 Results". */
const OPENS_WITH_AFTER = /^(?:[Ff]ollowing|[Aa]fter|[Uu]pon|FOLLOWING|AFTER)\s/;

/** "A milestone triggered by the recent FDA approval": in the lead, too, the approval is of before. */
const AFTER_RECENT = compact(
  /\b(?:[Ff]ollowing|[Aa]fter|by|from|[Ss]ince|on|to|of|with)\s(?:the|its|our)\s(?:recent|earlier|previous|prior)\s(?:[\p{L}.()]+\s?){0,7}$/u,
);

/** "ACM-101, a vaccine that has completed a trial", "Bolt, whose lead drug has completed": who or what it is, told by the way. */
const DESCRIBES = compact(
  /\bthe first (?:[\p{L}-]{1,14} )?(?:applicants?|filers?|compan(?:y|ies)) to $|(?:,| (?:is|are)) an? (?:[^\s.;,]{1,24},? ){1,12}?(?:that|which) (?:has|have|is|was|were)(?: \p{L}+ly)?(?: (?:received|obtained|been (?:granted|cleared)))? (?:an? |the |its )?$|,? whose (?:[^\s.;,]{1,24},? ){1,12}?(?:has|have|is|was|were)(?: (?:also|recently|just))?(?: (?:received|obtained|been (?:granted|cleared)))? (?:an? |the |its )?$/u,
);

/** What cannot be news even in the lead. */
const LONG_AGO = /previously|earlier|last|prior/i;

/** What is news wherever in the body it stands. */
const NEW_TOO =
  /today|also|separate|further|in addition|moreover|finally|this|being|concurrent|last week|yesterday/i;

function timingOf(
  analysis: Analysis,
  sentence: Sentence,
  target: { readonly start: number; readonly end: number },
  clause: Clause,
  found: readonly FoundCue[],
): Timing {
  const lengthOf = ({ start, end }: FoundCue) => end - start;
  const wordsOf = ({ start, end }: FoundCue) => analysis.text.slice(start, end);
  const upcoming = strongest(found, "upcoming");
  const background = strongest(found, "background");
  const fromNow = found.find(({ rule }) => rule.id === "news/from-now");
  if (fromNow && sentence.section.kind === "body") return { value: "news", cue: fromNow };
  const saidNew = found.find((cue) => cue.rule.effect === "news" && NEW_TOO.test(wordsOf(cue)));
  const news = saidNew ?? strongest(found, "news");
  if (upcoming && !(background && lengthOf(background) > lengthOf(upcoming) + 4))
    return { value: "upcoming", cue: upcoming };
  const { kind } = sentence.section;
  const before = analysis.text.slice(Math.max(sentence.start, target.start - 90), target.start);
  const opens =
    kind === "headline" && OPENS_WITH_AFTER.test(analysis.text.slice(target.start, target.start + 12));
  if (opens || (kind === "headline" ? AFTER : AFTER_RECENT).test(before))
    return { value: "background", cue: background };
  if (kind === "body" && isUnderPlans(analysis, sentence)) return { value: "upcoming", cue: undefined };
  if (kind === "headline") {
    const isOld = background !== undefined && /previously|already/i.test(wordsOf(background));
    return isOld ? { value: "background", cue: background } : { value: "news", cue: undefined };
  }
  if (kind !== "body" || DESCRIBES.test(before)) return { value: "background", cue: background };
  const dated = DATED.exec(analysis.text.slice(clause.start, clause.end));
  const year = analysis.release.date?.slice(0, 4);
  if (dated !== null && year !== undefined && !dated[0].includes(year))
    return { value: "background", cue: background };
  if (isLead(analysis, sentence) && (news || isOpening(analysis, sentence))) {
    const past = background && background.start < target.start && LONG_AGO.test(wordsOf(background));
    // "Earlier this year, Bolt announced that": what was announced then
    const isToldThen = news && !saidNew && background && background.start < news.start;
    return past && (!news || isToldThen)
      ? { value: "background", cue: background }
      : { value: "news", cue: news };
  }
  if (saidNew) return { value: "news", cue: saidNew };
  if (isHighlight(sentence) && !dated && !isOfPastYear(analysis, sentence))
    return { value: "news", cue: news };
  return { value: "background", cue: background };
}
