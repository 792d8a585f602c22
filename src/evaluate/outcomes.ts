import { z } from "zod";
import type { Judgement } from "./judgement.js";
import { byRelease } from "./scores.js";

/** The errors of an evaluation, row by row for each release: what a later run is held against. */
export const outcomesSchema = z.record(z.string(), z.array(z.string()));
export type Outcomes = z.infer<typeof outcomesSchema>;

export interface Change {
  readonly release: string;
  readonly area: string;
  /** "missed · approval/full · news · ACM-101 · 2020-03-03". */
  readonly row: string;
}

export interface Comparison {
  /** Errors that were not there before. */
  readonly broken: readonly Change[];
  /** Errors that are gone. */
  readonly fixed: readonly Change[];
}

export function outcomesOf(judgements: readonly Judgement[]): Outcomes {
  const outcomes: Outcomes = {};
  for (const [release, all] of [...byRelease(judgements)].sort(([a], [b]) => (a < b ? -1 : 1)))
    outcomes[release] = all
      .filter(({ verdict, about }) => about !== "" && verdict !== "found" && verdict !== "right")
      .map(({ area, verdict, about }) => [area, verdict, about].join(SEPARATOR))
      .sort();
  return outcomes;
}

/** Row by row what changed from one evaluation to the next, in the order of releases. */
export function compareOutcomes(before: Outcomes, after: Outcomes): Comparison {
  const releases = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const changes = (from: Outcomes, to: Outcomes) =>
    releases.flatMap((release) =>
      without(to[release] ?? [], from[release] ?? []).map((row) => change(release, row)),
    );
  return { broken: changes(before, after), fixed: changes(after, before) };
}

const SEPARATOR = " · ";

function change(release: string, error: string): Change {
  const at = error.indexOf(SEPARATOR);
  return { release, area: error.slice(0, at), row: error.slice(at + SEPARATOR.length) };
}

/** What is left of a list when each item of the other is taken from it once. */
function without(list: readonly string[], taken: readonly string[]): string[] {
  const left = [...list];
  for (const item of taken) {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/** The changes by release, one line a row, with the areas in which it counts. */
export function printComparison({ broken, fixed }: Comparison): string {
  return `${[...partOf("broken", broken), ...partOf("fixed", fixed)].join("\n")}\n`;
}

function partOf(title: string, changes: readonly Change[]): string[] {
  const rows = new Map<string, string[]>();
  for (const { release, row, area } of changes) {
    const key = JSON.stringify([release, row]);
    rows.set(key, [...(rows.get(key) ?? []), area]);
  }
  const lines = [`${title}: ${rows.size}`];
  let above = "";
  for (const [key, areas] of rows) {
    const [release, row] = JSON.parse(key) as [string, string];
    if (release !== above) lines.push(`  ${release}`);
    above = release;
    lines.push(`    ${row}   [${areas.join(", ")}]`);
  }
  return lines;
}
