import type { SectionKind } from "../schema/record.js";

/** What a stretch of a sentence did for the row: a cue, or an argument of the event. */
export interface Mark {
  /** UTF-16 offsets in the record's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** "trigger", "upcoming", "negated" … for cues; "program", "indication", "date" … for arguments. */
  readonly role: string;
}

/** A sentence of the release that speaks for a row. `text` is what stands from `start` to `end`. */
export interface MarkedSentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly section: SectionKind;
  /** In text order; no two overlap. */
  readonly marks: readonly Mark[];
}

/** Why one row stands in the record. */
export interface RowExplanation {
  readonly table: "programs" | "indications" | "phases" | "events";
  /** The row's id, for example "e3"; null for phase rows, which have none. */
  readonly id: string | null;
  /** The row in a few words. */
  readonly summary: string;
  /** Stable id of the rule or lexicon that found it. */
  readonly rule: string;
  readonly confidence: number;
  /** In the order in which they weighed. */
  readonly reasons: readonly string[];
  readonly sentences: readonly MarkedSentence[];
}
