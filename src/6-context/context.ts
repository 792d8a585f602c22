import type { Analysis, Sentence } from "../3-language/analysis.js";
import type { Cue, ReleaseEvent } from "../schema/record.js";
import { type Clause, clauseAround, clausesOf } from "./clauses.js";
import { CUE_RULES, type CueEffect, type CueRule } from "./cues.js";
import { isInfinitive } from "./tense.js";

/** How a statement is meant. Only asserted ones, and negated ones whose negation is the news, become rows. */
export type Assertion = "asserted" | "negated" | "hypothetical" | "explanatory";

export interface ContextReading {
  readonly assertion: Assertion;
  readonly timing: ReleaseEvent["timing"];
  /** The cues that decided, with their places in the record's text; the longest cue wins. */
  readonly cues: readonly Cue[];
  /** The ids of the rules behind `cues`. */
  readonly rules: readonly string[];
  /** 0-1: how clear the cues were. */
  readonly confidence: number;
}

interface FoundCue {
  readonly rule: CueRule;
  readonly start: number;
  readonly end: number;
}

/** Reads how the words at `target` (offsets in the record's text) are meant where they stand. */
export function readContext(
  analysis: Analysis,
  sentence: Sentence,
  target: { readonly start: number; readonly end: number },
  clauses: readonly Clause[] = clausesOf(sentence),
): ContextReading {
  const { start: clauseStart, end: clauseEnd } = clauseAround(clauses, target);
  const found = CUE_RULES.flatMap((rule) => cuesOf(rule, sentence, target, clauseStart, clauseEnd));
  const strongest = (effect: CueEffect) =>
    found
      .filter(({ rule }) => rule.effect === effect)
      .sort((a, b) => b.end - b.start - (a.end - a.start) || b.start - a.start)[0];

  const upcoming = strongest("upcoming");
  const negated = strongest("negated");
  const hypothetical = strongest("hypothetical");
  const explanatory = strongest("explanatory");
  let assertion: Assertion = "asserted";
  const deciding: FoundCue[] = [];
  if (sentence.section.kind === "forward-looking") assertion = "hypothetical";
  else if (explanatory) {
    assertion = "explanatory";
    deciding.push(explanatory);
  } else if (negated) {
    assertion = "negated";
    deciding.push(negated);
  } else if (hypothetical && !(upcoming && upcoming.start > hypothetical.start && !isFirm(hypothetical))) {
    assertion = "hypothetical";
    deciding.push(hypothetical);
  }
  const timing = timingOf(
    analysis,
    sentence,
    target,
    clauseStart,
    clauseEnd,
    upcoming,
    strongest("background"),
    strongest("news"),
  );
  if (timing.cue) deciding.push(timing.cue);
  const open = assertion === "asserted" && timing.value !== "upcoming";
  return {
    assertion,
    timing: open && isInfinitive(analysis, sentence, target) ? "upcoming" : timing.value,
    cues: deciding.map(({ rule, start, end }) => ({ kind: rule.effect, start, end })),
    rules: deciding.map(({ rule }) => rule.id),
    confidence: deciding.length > 0 ? 0.85 : 0.75,
  };
}

/** A plan said after "may" is a plan; after "no assurance that" nothing is. */
function isFirm({ rule }: FoundCue): boolean {
  return rule.id === "hypothetical/assurance";
}

function cuesOf(
  rule: CueRule,
  sentence: Sentence,
  target: { start: number; end: number },
  clauseStart: number,
  clauseEnd: number,
): FoundCue[] {
  const found: FoundCue[] = [];
  for (const match of sentence.text.matchAll(rule.match)) {
    const start = sentence.start + match.index;
    const end = start + Math.max(1, match[0].length);
    if (start < clauseStart || end > clauseEnd) continue;
    const before = start < target.end;
    const fits =
      rule.direction === "clause" || (rule.direction === "forward" ? before : start >= target.start);
    if (fits) found.push({ rule, start, end });
  }
  return found;
}

/** The lead is the first paragraph of the news; a dateline on a line of its own before it belongs to it. */
export function isLead(analysis: Analysis, sentence: Sentence): boolean {
  if (sentence.section.kind !== "body") return false;
  const { blocks } = analysis.release.document;
  const first = blocks.findIndex((block) => block.end > firstBodyStart(analysis));
  const firstLength = blocks[first] ? blocks[first].end - blocks[first].start : 0;
  return sentence.blockIndex <= first + (firstLength < 120 ? 1 : 0);
}

/** The first two sentences of the news. */
function isOpening(analysis: Analysis, sentence: Sentence): boolean {
  const first = analysis.sentences.findIndex(
    ({ section, tokens }) => section.kind === "body" && tokens.length > 6,
  );
  return sentence.index - first < 2;
}

function firstBodyStart(analysis: Analysis): number {
  return analysis.release.sections.find((section) => section.kind === "body")?.start ?? 0;
}

interface Timing {
  readonly value: ReleaseEvent["timing"];
  readonly cue: FoundCue | undefined;
}

function timingOf(
  analysis: Analysis,
  sentence: Sentence,
  target: { start: number; end: number },
  clauseStart: number,
  clauseEnd: number,
  upcoming: FoundCue | undefined,
  background: FoundCue | undefined,
  news: FoundCue | undefined,
): Timing {
  if (upcoming && !(background && background.end - background.start > upcoming.end - upcoming.start + 4))
    return { value: "upcoming", cue: upcoming };
  const { kind } = sentence.section;
  if (kind === "headline") return { value: "news", cue: undefined };
  if (kind !== "body") return { value: "background", cue: background };
  const clause = analysis.text.slice(clauseStart, clauseEnd);
  const dated =
    /\b(?:in|on|since|during)\s(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)(?:\s\d{1,2})?,?\s)?(?:20\d\d|19\d\d)\b/.exec(
      clause,
    );
  const year = analysis.release.date?.slice(0, 4);
  const old = dated !== null && year !== undefined && !dated[0].includes(year);
  if (old) return { value: "background", cue: background };
  if (isLead(analysis, sentence) && (news || isOpening(analysis, sentence))) {
    const past =
      background &&
      background.start < target.start &&
      background.rule.id === "background/previously" &&
      /previously|earlier|last|prior/i.test(analysis.text.slice(background.start, background.end));
    return past && !news ? { value: "background", cue: background } : { value: "news", cue: news };
  }
  if (news && /today/i.test(analysis.text.slice(news.start, news.end))) return { value: "news", cue: news };
  return { value: "background", cue: background };
}
