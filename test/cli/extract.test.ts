import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { recordSchema } from "../../src/schema/record.js";

const program = join(import.meta.dirname, "../../dist/cli/main.js");
const RELEASE = "Acme Announces News\n\nBOSTON, March 3, 2020 -- Acme today announced news.\n";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "biowire-"));
  mkdirSync(join(folder, "in/deep"), { recursive: true });
  writeFileSync(join(folder, "in/a.txt"), RELEASE);
  writeFileSync(join(folder, "in/deep/b.md"), `# ${RELEASE}`);
  writeFileSync(join(folder, "in/README.md"), "not a release");
  writeFileSync(join(folder, "in/.hidden.txt"), RELEASE);
  writeFileSync(join(folder, "in/sheet.xlsx"), "not a release");
});
afterEach(() => rmSync(folder, { recursive: true }));

const biowire = (args: string[], input?: string) =>
  spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: "utf8", input });
const files = (path: string) =>
  readdirSync(join(folder, path), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.\w+$/.test(name) && !name.startsWith(".biowire"))
    .sort();

describe("biowire extract", () => {
  test("a folder gives a record a file, in the same folders, without READMEs, hidden and foreign files", () => {
    const { status, stdout } = biowire(["extract", "in"]);
    expect([status, stdout]).toEqual([0, ""]);
    expect(files("out")).toEqual(["a.txt.json", "deep/b.md.json"]);
    const record: unknown = JSON.parse(readFileSync(join(folder, "out/deep/b.md.json"), "utf8"));
    expect(recordSchema.parse(record).source.path).toBe("deep/b.md");
  });

  test("a pattern is matched by biowire itself, its records lie relative to the fixed part", () => {
    expect(biowire(["extract", "in/**/*.md", "--out", "o"]).status).toBe(0);
    expect(files("o")).toContain("deep/b.md.json");
  });

  test("jsonl writes one line a record and appears under its name only", () => {
    expect(biowire(["extract", "in", "--format", "jsonl", "--out", "o"]).status).toBe(0);
    expect(files("o")).toEqual(["releases.jsonl"]);
    const lines = readFileSync(join(folder, "o/releases.jsonl"), "utf8").trimEnd().split("\n");
    expect(lines.map((line) => recordSchema.parse(JSON.parse(line)).source.path)).toEqual([
      "a.txt",
      "deep/b.md",
    ]);
  });

  test("standard input to standard output carries data alone", () => {
    const { status, stdout } = biowire(["extract", "-", "--out", "-"], RELEASE);
    expect(status).toBe(0);
    expect(recordSchema.parse(JSON.parse(stdout)).source.path).toBe("stdin");
  });

  test("an input that fails leaves an error record, exit code 1 and the others", () => {
    writeFileSync(join(folder, "in/broken.pdf"), "%PDF-1.7 and then nothing");
    const { status, stderr } = biowire(["extract", "in"]);
    expect(status).toBe(1);
    expect(stderr).toContain("failed  broken.pdf: ");
    expect(existsSync(join(folder, "out/a.txt.json"))).toBe(true);
    const record = JSON.parse(readFileSync(join(folder, "out/broken.pdf.json"), "utf8"));
    expect(record).toMatchObject({ status: "error", source: { path: "broken.pdf" } });
  });

  test("an escape sequence in a file name or headline does not reach the terminal", () => {
    writeFileSync(
      join(folder, "in/c\u001b[31m.txt"),
      "\u001b[2J\u0007Acme\u202e Announces News\n\nBOSTON, March 3, 2020 -- News.\n",
    );
    const { stderr } = biowire(["extract", "in"]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(stderr).not.toMatch(/[\u0000-\u0009\u001b\u202e]/);
  });

  test.each([
    [["extract", "nowhere"], "nowhere does not exist."],
    [["extract", "in/*.pdf"], "names no file that could hold a release"],
    [["extract", "in/a.txt", "./in/a.txt"], "Two inputs would both be written as a.txt.json."],
    [["extract", "in", "--concurrency", "0"], "whole number above 0"],
    [["extract", "in", "--format", "xml"], "Allowed choices are json, jsonl"],
    [["extract"], "missing required argument"],
    [["extrakt"], "unknown command"],
  ])("wrong use %j gives exit code 2 and says what to do", (args, message) => {
    const { status, stderr } = biowire(args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test("two runs at different concurrency give the same bytes", () => {
    biowire(["extract", "in", "--format", "jsonl", "--out", "one", "--concurrency", "1"]);
    biowire(["extract", "in", "--format", "jsonl", "--out", "eight", "--concurrency", "8"]);
    expect(readFileSync(join(folder, "eight/releases.jsonl"))).toEqual(
      readFileSync(join(folder, "one/releases.jsonl")),
    );
  });
});

test("biowire schema prints the JSON Schema of the record", () => {
  expect(JSON.parse(biowire(["schema"]).stdout)).toMatchObject({ title: "biowire record", type: "object" });
});
