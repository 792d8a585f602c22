import type { Sentence } from "../3-language/analysis.js";
import type { PhaseRow, Span } from "../schema/record.js";

/** One place in the release that says how far a program is; rows are made of those that agree. */
export interface PhaseStatement {
  readonly program: string;
  readonly phase: PhaseRow["phase"];
  /** What the sentence itself names; empty where it names none. */
  readonly indications: readonly string[];
  readonly status: StatusReading;
  readonly trial: PhaseRow["trial"];
  readonly sentence: Sentence | null;
  readonly evidence: Span;
  readonly confidence: number;
}

export interface StatusReading {
  readonly status: PhaseRow["status"];
  /** How much the words weigh against what other sentences say of the same trial: 0 where nothing was said. */
  readonly weight: number;
}
