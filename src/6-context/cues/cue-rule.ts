import type { ReleaseEvent } from "../../schema/record.js";

/** How a statement is meant. Only asserted ones, and negated ones whose negation is the news, become rows. */
export type Assertion = "asserted" | "negated" | "hypothetical" | "explanatory";

/** What a cue makes of the words near it; `none` marks words that look like a cue and are none ("not only"). */
export type CueEffect = Exclude<Assertion, "asserted"> | ReleaseEvent["timing"] | "none";

/** A group of words that changes how the words near them are meant (after ConText, Harkema et al., J Biomed Inform 2009). */
export interface CueRule {
  readonly id: string;
  readonly effect: CueEffect;
  readonly match: RegExp;
  /** Which way the cue works: on what follows it, on what stands before it, or on the whole clause. */
  readonly direction: "forward" | "backward" | "clause";
  /** Speaks only of words that it stands outside of. */
  readonly outside?: true;
  /** Words of what is done, which it cannot speak of though they stand in its reach. */
  readonly except?: RegExp;
  /** Words that end its reach before the clause does; tested on what stands between the cue and the words it may speak of. */
  readonly until?: RegExp;
  /** A sentence and the words in it that the cue speaks of. */
  readonly examples: readonly [sentence: string, target: string][];
  readonly notExamples: readonly [sentence: string, target: string][];
}
