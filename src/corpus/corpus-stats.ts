import { basename, extname, resolve } from "node:path";
import { glob } from "tinyglobby";
import { EVENT_TYPES } from "../schema/vocabulary.js";
import type { CorpusRelease } from "./read-corpus.js";

export interface CorpusStats {
  readonly releases: Readonly<Record<string, number>>;
  readonly relevant: number;
  /** Type → timing → rows. Every type stands here, also with none. */
  readonly events: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly details: Readonly<Record<string, number>>;
  readonly agencies: Readonly<Record<string, number>>;
  readonly phases: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, number>>;
  /** Layout or ending → files, renditions included. */
  readonly formats: Readonly<Record<string, number>>;
  /** Releases that exist in two formats or more. */
  readonly inSeveralFormats: number;
  /** Trap → releases that hold it, as the notes of the gold name them: "traps: far negation; missing years". */
  readonly traps: Readonly<Record<string, number>>;
}

/** What a corpus holds, counted from its gold and its files. */
export async function corpusStats(folder: string, releases: readonly CorpusRelease[]): Promise<CorpusStats> {
  const renditions = (await glob("renditions/*/*", { cwd: resolve(folder) })).sort();
  const events = releases.flatMap(({ gold }) => gold.events);
  const phases = releases.flatMap(({ gold }) => gold.phases);
  return {
    releases: count(releases.map(({ split }) => split)),
    relevant: releases.filter(({ gold }) => gold.relevant === true).length,
    events: Object.fromEntries(
      EVENT_TYPES.map((type) => [
        type,
        count(events.filter((event) => event.type === type).map(({ timing }) => timing)),
      ]),
    ),
    details: count(events.flatMap(({ type, detail }) => (detail ? [`${type}: ${detail}`] : []))),
    agencies: count(events.flatMap(({ agency }) => agency ?? [])),
    phases: count(phases.map(({ phase }) => phase)),
    statuses: count(phases.map(({ status }) => status)),
    formats: count([
      ...releases.map(({ path }) => extname(path).slice(1)),
      ...renditions.map((path) => basename(path)),
    ]),
    inSeveralFormats: new Set(renditions.map((path) => path.split("/")[1])).size,
    traps: count(releases.flatMap(({ gold }) => trapsOf(gold.note))),
  };
}

function trapsOf(note: string | undefined): string[] {
  const list = /\btraps?:\s*([^\n]+)/i.exec(note ?? "")?.[1] ?? "";
  return list
    .split(";")
    .map((trap) => trap.trim().replace(/\.$/, ""))
    .filter((trap) => trap !== "");
}

function count(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of [...keys].sort()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
