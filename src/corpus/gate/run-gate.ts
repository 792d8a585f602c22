import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { asErrorRecord } from "../../errors.js";
import { evaluateRelease } from "../../evaluate/evaluate-release.js";
import type { Judgement } from "../../evaluate/judgement.js";
import {
  type Change,
  type Comparison,
  compareOutcomes,
  type Outcomes,
  outcomesOf,
} from "../../evaluate/outcomes.js";
import { headlineFigure, scoreAreas } from "../../evaluate/scores.js";
import { extract } from "../../extract.js";
import { type ReleaseRecord, SCHEMA_VERSION } from "../../schema/record.js";
import { type CorpusRelease, readCorpus } from "../read-corpus.js";
import { type Baseline, corpusHash, readBaseline } from "./baseline.js";

export interface GateResult {
  /** Empty where the gate is passed. */
  readonly failures: readonly string[];
  /** Those of the failures that no new baseline can mend: releases that give no valid record. */
  readonly unread: readonly string[];
  /** What changed row by row since the baseline. */
  readonly comparison: Comparison;
  readonly releases: number;
  /** What a baseline would be that this run just passes; floors that were lowered are not recorded in it. */
  readonly reached: Omit<Baseline, "lowered">;
  readonly errors: Outcomes;
  readonly baseline: Baseline | null;
}

/** Below a floor by less than this is a matter of rounding. */
const ROUNDING = 0.00005;

/**
 * Extracts every release of a corpus and holds the records against gold and baseline. It fails where an area falls
 * below its floor, the corpus changed without its baseline, the record's schema has another version, or a release
 * gives no valid record.
 */
export async function runGate(folder: string): Promise<GateResult> {
  const releases = await readCorpus(folder);
  const unread: string[] = [];
  const bySplit = new Map<string, Judgement[]>();
  for (const release of releases) {
    const record = await recordOf(folder, release, unread);
    const judgements = evaluateRelease(release.gold, record);
    const split = release.split === "test" ? "test" : "train";
    bySplit.set(split, [...(bySplit.get(split) ?? []), ...judgements]);
  }
  const errors = outcomesOf([...bySplit.values()].flat());
  const reached = {
    schemaVersion: SCHEMA_VERSION,
    corpus: await corpusHash(folder, releases),
    floors: Object.fromEntries(
      [...bySplit]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([split, judgements]) => [split, figuresOf(judgements)]),
    ),
  };
  const kept = await readBaseline(folder);
  return {
    failures: [...unread, ...against(kept?.baseline ?? null, reached)],
    unread,
    comparison: kept === null ? { broken: [], fixed: [] } : compareOutcomes(kept.errors, errors),
    releases: releases.length,
    reached,
    errors,
    baseline: kept?.baseline ?? null,
  };
}

async function recordOf(
  folder: string,
  { path }: CorpusRelease,
  unread: string[],
): Promise<Partial<ReleaseRecord>> {
  try {
    const [record] = await extract(await readFile(join(folder, path)), { path });
    return record ?? {};
  } catch (error) {
    unread.push(`${path} gives no valid record: ${asErrorRecord(error, path).error.message}`);
    return {};
  }
}

function figuresOf(judgements: readonly Judgement[]): Record<string, number> {
  return Object.fromEntries(
    scoreAreas(judgements).map((score) => [score.area, Math.floor(headlineFigure(score) * 10_000) / 10_000]),
  );
}

function against(baseline: Baseline | null, reached: GateResult["reached"]): string[] {
  if (baseline === null) return ["There is no baseline.json yet: write it with --update."];
  const failures: string[] = [];
  if (baseline.schemaVersion !== reached.schemaVersion)
    failures.push(
      `The record's schema is ${reached.schemaVersion}, the baseline's ${baseline.schemaVersion}: write a new baseline with --update.`,
    );
  if (baseline.corpus !== reached.corpus)
    failures.push("The corpus is not the one of the baseline: write a new baseline with --update.");
  for (const { split, area, floor, figure } of fallen(baseline, reached))
    failures.push(`${split}: ${area} fell to ${percent(figure)}, its floor is ${percent(floor)}.`);
  return failures;
}

export interface FallenArea {
  readonly split: string;
  readonly area: string;
  readonly floor: number;
  readonly figure: number;
}

/** Areas below their floor; an area that is no longer there has fallen to 0. */
export function fallen(baseline: Baseline, reached: GateResult["reached"]): FallenArea[] {
  return Object.entries(baseline.floors).flatMap(([split, areas]) =>
    Object.entries(areas).flatMap(([area, floor]): FallenArea[] => {
      const figure = reached.floors[split]?.[area] ?? 0;
      return figure < floor - ROUNDING ? [{ split, area, floor, figure }] : [];
    }),
  );
}

/** What changed in the areas that fell, which is where to look for the cause. */
export function changesThatCount({ baseline, reached, comparison }: GateResult): Comparison {
  const areas = new Set(baseline === null ? [] : fallen(baseline, reached).map(({ area }) => area));
  // words in the wrong section are listed with all sections
  if ([...areas].some((area) => area.startsWith("sections: "))) areas.add("sections: words right");
  const inThem = (changes: readonly Change[]) => changes.filter(({ area }) => areas.has(area));
  return { broken: inThem(comparison.broken), fixed: inThem(comparison.fixed) };
}

/**
 * The baseline that this run would set: floors rise to what was reached. Where one would fall, `why` has to say so,
 * and it is recorded; without it the areas that keep the baseline from being written are given back. A run with
 * releases that could not be read sets none.
 */
export function nextBaseline(
  { baseline, reached }: GateResult,
  why: string | null,
): { baseline: Baseline } | { refused: readonly FallenArea[] } {
  const lower = baseline === null ? [] : fallen(baseline, reached);
  if (lower.length > 0 && why === null) return { refused: lower };
  const lowered = lower.map(({ split, area, floor, figure }) => ({
    split,
    area,
    from: floor,
    to: figure,
    why: why ?? "",
  }));
  return { baseline: { ...reached, lowered: [...(baseline?.lowered ?? []), ...lowered] } };
}

function percent(figure: number): string {
  return (100 * figure).toFixed(1);
}
