import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RowExplanation } from "../../src/explain/explanation.js";
import { releaseAround } from "../support.js";

const program = join(import.meta.dirname, "../../dist/cli/main.js");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "biowire-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function explain(text: string, args: string[] = [], environment: Record<string, string> = {}) {
  writeFileSync(join(folder, "a.txt"), text);
  return spawnSync(process.execPath, [program, "explain", "a.txt", ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, FORCE_COLOR: "", NO_COLOR: "1", ...environment },
  });
}

function rowsOf(text: string): RowExplanation[] {
  const [release] = JSON.parse(explain(text, ["--json"]).stdout) as { rows: RowExplanation[] }[];
  return release!.rows;
}

const PLANNED = releaseAround(
  "Acme plans to initiate a Phase 3 trial of ACM-202 in asthma in the first half of 2021.",
);

describe("biowire explain", () => {
  test("a row of every table comes with its rule, its reasons and a marked sentence", () => {
    const rows = rowsOf(PLANNED);
    expect(new Set(rows.map(({ table }) => table))).toEqual(
      new Set(["programs", "indications", "phases", "events"]),
    );
    for (const row of rows) {
      expect(row.rule, row.summary).toMatch(/^[a-z-]+\/[a-z-]+$/);
      expect(row.reasons.length, row.summary).toBeGreaterThan(0);
      expect(row.sentences.length, row.summary).toBeGreaterThan(0);
    }
  });

  test("marks of a planned trial name its cue, its program, its disease and its date", () => {
    const row = rowsOf(PLANNED).find(({ summary }) => summary.startsWith("upcoming · trial-start"))!;
    const [sentence] = row.sentences;
    const marked = Object.fromEntries(
      sentence!.marks.map(({ start, end, role }) => [
        role,
        sentence!.text.slice(start - sentence!.start, end - sentence!.start),
      ]),
    );
    expect(marked).toMatchObject({
      upcoming: expect.stringContaining("plans to"),
      program: "ACM-202",
      date: expect.stringContaining("first half of 2021"),
    });
    expect(row.reasons.join("\n")).toMatch(/makes it upcoming \(upcoming\/[a-z-]+\)/);
    expect(row.reasons.join("\n")).toContain("is read as 2021-H1");
  });

  test("without colours marks stand in brackets, with them as colours", () => {
    const plain = explain(PLANNED).stdout;
    expect(plain).toContain("[program: ACM-202]");
    expect(plain).not.toContain("\u001b");
    const coloured = explain(PLANNED, [], { NO_COLOR: "", FORCE_COLOR: "1" }).stdout;
    expect(coloured).toContain("\u001b[32mACM-202\u001b[39m");
  });

  test("an escape sequence in a release does not reach the terminal", () => {
    const { stdout } = explain(PLANNED.replace("ACM-202 in", "ACM-202\u001b[2J\u202e in"));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(stdout).not.toMatch(/[\u0000-\u0009\u001b\u202e]/);
  });

  test("a release without rows says so", () => {
    expect(explain("Acme Opens Bakery\n\nBOSTON, March 3, 2020 -- Bread.\n").stdout).toContain("No rows");
  });

  test("a file that is none is told with what to do, exit code 1", () => {
    const { status, stderr } = spawnSync(process.execPath, [program, "explain", "nowhere.pdf"], {
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toContain("nowhere.pdf does not exist.");
  });
});
