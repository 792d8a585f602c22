import type { Sentence } from "../3-language/analysis.js";
import type { ContextReading } from "../6-context/context.js";
import type { Cue, ReleaseEvent, Span } from "../schema/record.js";
import type { EventRule } from "./rule.js";
import type { Trigger } from "./statement.js";

/** One sentence that says that something happened, with its arguments: not yet merged with others that say the same. */
export interface EventCandidate {
  readonly rule: EventRule;
  readonly sentence: Sentence;
  readonly trigger: Trigger;
  readonly context: ContextReading;
  readonly detail: string | null;
  readonly timing: ReleaseEvent["timing"];
  readonly negated: boolean;
  readonly outcome: ReleaseEvent["outcome"];
  /** Whether the outcome is what is said of endpoints, not the tone of the words alone. */
  readonly isVerdict: boolean;
  readonly date: ReleaseEvent["date"];
  readonly agency: string | null;
  readonly programs: readonly string[];
  readonly indications: readonly string[];
  /** The trials that it is told of, by their names: "LUMINA". */
  readonly trials: readonly string[];
  readonly phase: string | null;
  readonly amount: ReleaseEvent["amount"];
  readonly counterparty: string | null;
  readonly endpoint: string | null;
  readonly pValue: string | null;
  readonly participants: number | null;
  readonly evidence: Span;
  readonly cues: readonly Cue[];
}

/** Told in the body as what has been, without a time and without words that say how new it is: it may be new. */
export function isOpenInBody({ timing, date, sentence, context }: EventCandidate): boolean {
  return (
    timing === "background" && date === null && sentence.section.kind === "body" && context.cues.length === 0
  );
}
