import type { Span } from "../schema/record.js";
import type { Alignment } from "./align.js";

/** found, missed, spurious: rows of a table. right, wrong: a field of a row, or a word of a section. */
export type Verdict = "found" | "missed" | "spurious" | "right" | "wrong";

/** One thing held against the gold. All figures are counts of judgements. */
export interface Judgement {
  readonly release: string;
  readonly area: string;
  readonly verdict: Verdict;
  /** How many it counts for: words for sections, 1 else. */
  readonly weight: number;
  /** The row or field in words, for the list of errors; empty where there is nothing to say. */
  readonly about: string;
  /** Of a row said: its confidence and where the release says it. */
  readonly confidence?: number;
  readonly evidence?: Span;
  /** Of an event: its type. */
  readonly eventType?: string;
}

interface SaidRow {
  readonly confidence?: number | undefined;
  readonly evidence?: Span | undefined;
  readonly eventType?: string | undefined;
}

/** Collects the judgements on one release. */
export class Judge {
  readonly judgements: Judgement[] = [];

  constructor(readonly release: string) {}

  add(area: string, verdict: Verdict, about: string, weight = 1, more: SaidRow = {}): void {
    const { confidence, evidence, eventType } = more;
    this.judgements.push({
      release: this.release,
      area,
      verdict,
      weight,
      about,
      ...(confidence === undefined ? {} : { confidence }),
      ...(evidence === undefined ? {} : { evidence }),
      ...(eventType === undefined ? {} : { eventType }),
    });
  }

  field(area: string, right: boolean, about: string): void {
    this.add(area, right ? "right" : "wrong", about);
  }

  /** Judges two aligned tables. Optional gold rows count neither for nor against, nor do rows paired with one. */
  rows<G extends object, S>(
    area: string,
    gold: readonly G[],
    said: readonly S[],
    { goldTo, saidTo }: Alignment,
    show: {
      gold: (row: G) => string;
      said: (row: S) => string;
      of?: (row: S) => SaidRow;
      type?: (row: G) => string;
    },
  ): void {
    gold.forEach((row, i) => {
      if ("optional" in row && row.optional === true) return;
      const j = goldTo.get(i);
      const more = j === undefined ? {} : (show.of?.(said[j]!) ?? {});
      this.add(area, j === undefined ? "missed" : "found", show.gold(row), 1, {
        ...more,
        eventType: show.type?.(row),
      });
    });
    said.forEach((row, j) => {
      if (!saidTo.has(j)) this.add(area, "spurious", show.said(row), 1, show.of?.(row));
    });
  }
}
