import { PatternSet } from "../patterns/pattern-set.js";
import { type CasedText, TextPattern } from "../patterns/text-pattern.js";
import type { Clause } from "./clauses.js";
import type { CueEffect, CueRule } from "./cues/cue-rule.js";
import { CUE_RULES } from "./cues.js";

/** A cue at its place; offsets in the record's text, end exclusive. */
export interface FoundCue {
  readonly rule: CueRule;
  readonly start: number;
  readonly end: number;
}

const CUES = new PatternSet(
  CUE_RULES.map((rule) => ({ rule, pattern: new TextPattern(rule.match) })),
  ({ pattern }) => pattern,
);

/** The cues of a sentence in text order; one that lies within a longer one is swallowed by it. */
export function cuesOf(sentence: CasedText & { readonly start: number }): FoundCue[] {
  const found = CUES.matchesIn(sentence).flatMap(({ item, matches }) =>
    matches.map((match) => ({
      rule: item.rule,
      start: sentence.start + match.index,
      end: sentence.start + match.index + Math.max(1, match[0].length),
    })),
  );
  return found
    .filter(
      (cue) =>
        !found.some(
          (other) =>
            other !== cue &&
            other.start <= cue.start &&
            other.end >= cue.end &&
            other.end - other.start > cue.end - cue.start,
        ),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The cues of those that speak of the words at `target`: in their clause, on the right side, with nothing between that ends their reach. */
export function cuesOn(
  cues: readonly FoundCue[],
  text: string,
  clause: Clause,
  target: { readonly start: number; readonly end: number },
): FoundCue[] {
  return cues.filter(({ rule, start, end }) => {
    if (rule.effect === "none" || start < clause.start || end > clause.end) return false;
    const forward = start < target.end;
    if (rule.direction === "forward" && !forward) return false;
    if (rule.direction === "backward" && start < target.start) return false;
    if (
      rule.except?.test(text.slice(target.start, target.end)) &&
      (start < target.start || start >= target.end)
    )
      return false;
    if (rule.outside && start < target.end && end > target.start) return false;
    if (!rule.until) return true;
    return !rule.until.test(forward ? text.slice(end, target.start) : text.slice(target.end, start));
  });
}

/** Of the cues with an effect the longest; of equal ones the later. */
export function strongest(cues: readonly FoundCue[], effect: CueEffect): FoundCue | undefined {
  return cues
    .filter(({ rule }) => rule.effect === effect)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || b.start - a.start)[0];
}
