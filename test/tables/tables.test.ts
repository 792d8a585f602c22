import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TABLE_NAMES, TABLES } from "../../src/tables/columns.js";
import { csvText } from "../../src/tables/csv-writer.js";
import { daysOf } from "../../src/tables/days.js";
import { openTables } from "../../src/tables/open-tables.js";
import { rowsOf } from "../../src/tables/rows.js";
import { recordOf } from "../support.js";
import { releaseNumber } from "../trials/releases.mjs";

const root = join(import.meta.dirname, "../..");
const program = join(root, "dist/cli/main.js");
const FORMATS = ["duckdb", "parquet", "csv", "jsonl", "json"];
let folder: string;

const biowire = (...args: string[]) =>
  spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: "utf8" });
const answer = async (sql: string, source: string) => {
  const connection = await openTables(join(folder, source));
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
  }
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "biowire-"));
  mkdirSync(join(folder, "in"));
  for (let n = 0; n < 8; n++) writeFileSync(join(folder, `in/${n}.txt`), releaseNumber(n));
  writeFileSync(join(folder, "in/copy.txt"), releaseNumber(3));
  writeFileSync(join(folder, "in/bad.pdf"), "%PDF-1.7 and then nothing");
  for (const format of FORMATS) biowire("extract", "in", "--out", format, "--format", format, "--quiet");
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(FORMATS)("biowire query over %s", (format) => {
  test("keys join, types are types", async () => {
    const sql = `select count(*)::int as rows, max(date_end) as last, sum(start_offset)::int as offsets
      from events join event_programs using (release, event) join programs using (release, program)
      join releases using (release) join sections using (release) where kind = 'body' and date_end > date '2022-01-01'`;
    const rows = await answer(sql, format);
    expect(rows).toEqual(await answer(sql, "duckdb"));
    expect(rows[0]).toMatchObject({ last: "2022-12-31" });
  });

  test("an input that failed is named", async () => {
    expect(await answer("select path, stage from failures", format)).toEqual([
      { path: "bad.pdf", stage: "text" },
    ]);
  });
});

test("a copy names what it copies", async () => {
  expect(
    await answer("select path, duplicate_of from releases where duplicate_of is not null", "parquet"),
  ).toEqual([{ path: "copy.txt", duplicate_of: "3.txt" }]);
});

test("the dataset card counts what the tables hold", async () => {
  const card = readFileSync(join(folder, "csv/dataset-card.md"), "utf8");
  const [{ rows } = {}] = await answer("select count(*)::int as rows from entities", "csv");
  expect(card).toContain(`| entities | ${rows} |`);
  expect(card).toContain("inputs that gave no record: 1 (1 pdf-damaged)");
});

test("resuming in another format of tables extracts nothing again", () => {
  biowire("extract", "in", "--out", "jsonl", "--format", "csv", "--resume");
  for (const table of TABLE_NAMES)
    expect(readFileSync(join(folder, `jsonl/${table}.csv`))).toEqual(
      readFileSync(join(folder, `csv/${table}.csv`)),
    );
});

test("biowire query writes CSV, JSON and a table", () => {
  const sql = "select path, code from failures";
  expect(biowire("query", sql, "csv", "--format", "csv").stdout).toBe("path,code\r\nbad.pdf,pdf-damaged\r\n");
  expect(biowire("query", sql, "csv").stdout).toBe(
    "path     code\n───────  ───────────\nbad.pdf  pdf-damaged\n",
  );
});

test.each([
  ["selekt 1", "duckdb", "syntax error"],
  ["select 1", "nowhere", "no output folder of biowire extract"],
  ["drop table events", "duckdb", "read-only"],
])("query %j over %s fails with exit code 2", (sql, source, message) => {
  const { status, stderr } = biowire("query", sql, source);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

describe("the README's questions", () => {
  const questions = readFileSync(join(root, "README.md"), "utf8").match(/(?<=```sql\n)[^`]+/g)!;
  beforeAll(() => {
    execFileSync(
      process.execPath,
      [program, "extract", join(root, "corpus"), "--out", "corpus", "--format", "duckdb", "--quiet"],
      { cwd: folder },
    );
  }, 180_000);
  test("are five", () => expect(questions).toHaveLength(5));
  test.each(questions)("%s", async (sql) => expect((await answer(sql, "corpus")).length).toBeGreaterThan(0));
});

describe("CSV", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])("a text %j is no formula", (text) => {
    expect((parse(csvText([[text]])) as string[][])[0]![0]).toBe(`'${text}`);
  });
  test("quotes, line breaks and commas are read back (RFC 4180)", () => {
    const row = ['say "yes"', "a\r\nb", "c,d", "é"];
    expect(csvText([row])).toBe('"say ""yes""","a\r\nb","c,d",é\r\n');
    expect(parse(csvText([row]))).toEqual([row]);
  });
  test("numbers below zero stay numbers, empty cells stay empty", () => {
    expect(csvText([[-1, null, true]])).toBe("-1,,true\r\n");
  });
});

test.each([
  ["2018-11-12", "2018-11-12", "2018-11-12"],
  ["2020-02", "2020-02-01", "2020-02-29"],
  ["2018-Q4", "2018-10-01", "2018-12-31"],
  ["2021-H1", "2021-01-01", "2021-06-30"],
  ["2019", "2019-01-01", "2019-12-31"],
  ["2019-13", undefined, undefined],
  ["2019-02-30", undefined, undefined],
])("%s is from %s to %s", (value, first, last) => {
  expect([daysOf(value)?.first, daysOf(value)?.last]).toEqual([first, last]);
});

test("a row has a cell for every column", async () => {
  const rows = rowsOf(await recordOf(releaseNumber(1)), "1.txt", null);
  for (const table of TABLE_NAMES)
    for (const row of rows[table] ?? []) expect([table, row.length]).toEqual([table, TABLES[table].length]);
});

test("src/tables/README.md describes every column", async () => {
  const lines = [
    "# Tables",
    "",
    "What `biowire extract --format csv`, `parquet` and `duckdb` write, and `biowire query` asks. `release` joins every table to `releases`; `program`, `indication`, `event` and `phase_row` are keys within a release: join them `using (release, program)`. A day is an ISO day, empty where it is not known. In CSV, a text that a spreadsheet would run as a formula has an apostrophe before it.",
  ];
  for (const table of TABLE_NAMES) {
    lines.push("", `## ${table}`, "", "| column | type | what |", "| --- | --- | --- |");
    for (const { name, type, about } of TABLES[table]) lines.push(`| ${name} | ${type} | ${about} |`);
  }
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../../src/tables/README.md");
});
