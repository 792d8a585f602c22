import type { Analysis, Sentence } from "../3-language/analysis.js";
import type { Cue, ReleaseEvent } from "../schema/record.js";

/** How a statement is meant. Only asserted ones, and negated ones whose negation is the news, become rows. */
export type Assertion = "asserted" | "negated" | "hypothetical" | "explanatory";

export interface ContextReading {
  readonly assertion: Assertion;
  readonly timing: ReleaseEvent["timing"];
  /** The cues that decided, with their places in the record's text; the longest cue wins. */
  readonly cues: readonly Cue[];
  /** 0-1: how clear the cues were. */
  readonly confidence: number;
}

/** Reads how the words at `target` (offsets in the record's text) are meant where they stand. */
export function readContext(
  _analysis: Analysis,
  sentence: Sentence,
  _target: { readonly start: number; readonly end: number },
): ContextReading {
  return {
    assertion: sentence.section.kind === "forward-looking" ? "hypothetical" : "asserted",
    timing: sentence.section.kind === "headline" || sentence.section.kind === "body" ? "news" : "background",
    cues: [],
    confidence: 0.5,
  };
}
