import type { Judgement } from "./judgement.js";

/** The figures of one area. Tables have precision, recall and F1; fields and words have an accuracy. */
export type AreaScore =
  | {
      readonly area: string;
      readonly kind: "table";
      readonly precision: number;
      readonly recall: number;
      readonly f1: number;
      readonly found: number;
      readonly spurious: number;
      readonly missed: number;
    }
  | {
      readonly area: string;
      readonly kind: "field";
      readonly accuracy: number;
      readonly right: number;
      readonly of: number;
    };

/** F1 or accuracy: the one figure an area is gated by. */
export function headlineFigure(score: AreaScore): number {
  return score.kind === "table" ? score.f1 : score.accuracy;
}

function ratio(part: number, whole: number): number {
  return whole ? part / whole : 0;
}

/** Sums judgements to the figures of each area (micro: every row counts the same), by area name. */
export function scoreAreas(judgements: Iterable<Judgement>): AreaScore[] {
  const counts = new Map<string, Record<Judgement["verdict"], number>>();
  for (const { area, verdict, weight } of judgements) {
    let count = counts.get(area);
    if (!count) {
      count = { found: 0, missed: 0, spurious: 0, right: 0, wrong: 0 };
      counts.set(area, count);
    }
    count[verdict] += weight;
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([area, { found, missed, spurious, right, wrong }]): AreaScore => {
      if (right + wrong > 0)
        return { area, kind: "field", accuracy: ratio(right, right + wrong), right, of: right + wrong };
      const precision = ratio(found, found + spurious);
      const recall = ratio(found, found + missed);
      const f1 = ratio(2 * precision * recall, precision + recall);
      return { area, kind: "table", precision, recall, f1, found, spurious, missed };
    });
}

/** Precision, recall and F1 of each event type, judged in full. */
export function scoreEventTypes(judgements: Iterable<Judgement>): AreaScore[] {
  const byType: Judgement[] = [];
  for (const judgement of judgements)
    if (judgement.area === "events" && judgement.eventType)
      byType.push({ ...judgement, area: judgement.eventType });
  return scoreAreas(byType);
}

export function byRelease(judgements: Iterable<Judgement>): Map<string, Judgement[]> {
  const releases = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const known = releases.get(judgement.release);
    if (known) known.push(judgement);
    else releases.set(judgement.release, [judgement]);
  }
  return releases;
}

/** A small generator of repeatable numbers in [0, 1) (mulberry32): intervals must not change from run to run. */
function repeatableNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * 95% intervals of each area's figure by bootstrap over releases: rows of one release stand and fall together, so
 * releases are drawn, not rows.
 */
export function intervals(
  judgements: Iterable<Judgement>,
  draws = 400,
): Map<string, [low: number, high: number]> {
  const releases = [...byRelease(judgements).values()];
  const random = repeatableNumbers(1);
  const figures = new Map<string, number[]>();
  for (let draw = 0; draw < draws; draw++) {
    const drawn = releases.flatMap(() => releases[Math.floor(random() * releases.length)] ?? []);
    for (const score of scoreAreas(drawn)) {
      const known = figures.get(score.area);
      if (known) known.push(headlineFigure(score));
      else figures.set(score.area, [headlineFigure(score)]);
    }
  }
  const result = new Map<string, [number, number]>();
  for (const [area, values] of figures) {
    values.sort((a, b) => a - b);
    result.set(area, [
      values[Math.floor(values.length * 0.025)]!,
      values[Math.min(values.length - 1, Math.floor(values.length * 0.975))]!,
    ]);
  }
  return result;
}
