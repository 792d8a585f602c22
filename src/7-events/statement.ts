import type { Sentence } from "../3-language/analysis.js";
import type { Mention } from "../4-mentions/mention.js";
import type { Cast } from "../5-resolve/cast.js";
import type { SentenceParts } from "../6-context/context.js";
import type { EventRule } from "./rule.js";
import type { SpokenAgencies } from "./spoken-agencies.js";

/** A stretch of the record's text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words by which a rule found an event. */
export interface Trigger extends Stretch {
  readonly rule: EventRule;
  readonly text: string;
  /** The mention that the rule needs beside its words. */
  readonly needed: Mention | undefined;
  /** What the cues of context must speak of: the trigger, with the designation where it has one. */
  readonly target: Stretch;
}

/** A sentence that says that things happened: what all of its triggers look for their arguments in. */
export interface Statement {
  readonly cast: Cast;
  readonly spokenAgencies: SpokenAgencies;
  readonly sentence: Sentence;
  readonly parts: SentenceParts;
  readonly mentions: readonly Mention[];
  /** In text order. */
  readonly triggers: readonly Trigger[];
}
