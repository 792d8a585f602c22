import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RecordEntry, readRecords } from "../../src/report/read-records.js";
import type { ReleaseRecord } from "../../src/schema/record.js";
import { biowire } from "./browser.js";

const corpus = join(import.meta.dirname, "../../corpus");
const inputs = [
  join(corpus, "train/norvane-2023-q2-update.txt"),
  join(corpus, "cellectar-2018-11-12-import-alert-exemption.txt"),
  join(import.meta.dirname, "../1-text/fixtures/encrypted.pdf"),
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "biowire-"));
  for (const format of ["jsonl", "duckdb", "parquet", "csv"])
    biowire(["extract", ...inputs, "--format", format, "--out", join(folder, format), "--quiet"]);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

async function entriesOf(source: string): Promise<RecordEntry[]> {
  const entries: RecordEntry[] = [];
  for await (const entry of readRecords(source)) entries.push(entry);
  return entries.sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
}

const pathOf = ({ record, error }: RecordEntry) => (record ?? error).source.path;

/** The record without what tables do not keep. */
function kept(record: ReleaseRecord) {
  const { sourceMap: _, people, warnings, subheadlines, source, ...rest } = record;
  return {
    ...rest,
    programs: rest.programs.map(({ mentions, ...row }) => row),
    indications: rest.indications.map(({ mentions, ...row }) => row),
    phases: rest.phases.map(({ evidence, ...row }) => ({ ...row, words: evidence.map(({ text }) => text) })),
    events: rest.events.map(({ cues, evidence, amount, ...row }) => ({
      ...row,
      amount: amount && { value: amount.value, currency: amount.currency },
      words: evidence.map(({ text }) => text),
    })),
  };
}

describe("a report is made from tables as from records", () => {
  test.each(["duckdb", "duckdb/releases.duckdb", "parquet", "csv"])("%s", async (source) => {
    const expected = await entriesOf(join(folder, "jsonl"));
    const entries = await entriesOf(join(folder, source));
    expect(entries.map(pathOf)).toEqual(expected.map(pathOf));
    entries.forEach(({ record, error }, i) => {
      if (record) expect(kept(record)).toEqual(kept(expected[i]!.record!));
      else expect(error).toEqual(expected[i]!.error);
    });
  });
});
