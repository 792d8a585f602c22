import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { killAndResume } from "../trials/kill-and-resume.mjs";
import { releaseNumber } from "../trials/releases.mjs";

const program = join(import.meta.dirname, "../../dist/cli/main.js");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "biowire-"));
  mkdirSync(join(folder, "in"));
  for (let n = 0; n < 4; n++) writeFileSync(join(folder, `in/${n}.txt`), releaseNumber(n));
});
afterEach(() => rmSync(folder, { recursive: true }));

const biowire = (args: string[], input?: string) =>
  spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: "utf8", input });
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const inode = (path: string) => statSync(join(folder, path)).ino;

describe("--resume", () => {
  test("skips what is done and unchanged, does again what changed, failed or lost its record", () => {
    writeFileSync(join(folder, "in/bad.pdf"), "%PDF-1.7 and then nothing");
    biowire(["extract", "in"]);
    const before = inode("out/0.txt.json");
    writeFileSync(join(folder, "in/1.txt"), releaseNumber(11));
    rmSync(join(folder, "out/2.txt.json"));
    writeFileSync(join(folder, "in/new.txt"), releaseNumber(12));
    const { status, stderr } = biowire(["extract", "in", "--resume"]);
    expect(status).toBe(1);
    expect(stderr).toContain("6 of 6 inputs read, 5 records, 2 done before and unchanged, 1 failed (1 ");
    expect(inode("out/0.txt.json")).toBe(before);
    biowire(["extract", "in", "--out", "fresh"]);
    for (const name of readdirSync(join(folder, "fresh")).filter((name) => name.endsWith(".json")))
      expect(read(`out/${name}`)).toBe(read(`fresh/${name}`));
  });

  test("jsonl: the order is that of the inputs, whatever was done when", () => {
    biowire(["extract", "in/3.txt", "in/1.txt", "--format", "jsonl"]);
    biowire(["extract", "in", "--format", "jsonl", "--resume"]);
    biowire(["extract", "in", "--format", "jsonl", "--out", "fresh"]);
    expect(read("out/releases.jsonl")).toBe(read("fresh/releases.jsonl"));
  });

  test("what was done under other options is done again", () => {
    biowire(["extract", "in", "--format", "jsonl"]);
    expect(biowire(["extract", "in", "--resume"]).stderr).not.toContain("done before");
  });

  test("a journal cut short or full of rubbish costs only work", () => {
    biowire(["extract", "in"]);
    const lines = read("out/.biowire/journal.jsonl").split("\n");
    writeFileSync(
      join(folder, "out/.biowire/journal.jsonl"),
      `${lines.slice(0, 3).join("\n")}\n\0\0{"path":\n${lines[3]!.slice(0, 40)}`,
    );
    const { status, stderr } = biowire(["extract", "in", "--resume"]);
    expect(status).toBe(0);
    expect(stderr).toContain("4 of 4 inputs read, 4 records, 2 done before and unchanged, 0 failed");
  });

  test.each(["json", "jsonl"] as const)("%s: kill -9 loses nothing and doubles nothing", async (format) => {
    const result = await killAndResume({ times: 2, releases: 60, seed: 7, format });
    expect(result).toMatchObject({ status: 1, differing: [] });
    expect(result.outputs).toBe(format === "json" ? 61 : 1);
  });
});

test("--from-file names inputs a line each; one that is missing costs itself", () => {
  writeFileSync(join(folder, "list"), "in/1.txt\n\nin/gone.txt\n./in/0.txt\n");
  const { status, stderr } = biowire(["extract", "--from-file", "list"]);
  expect(status).toBe(1);
  expect(stderr).toContain("failed  in/gone.txt: in/gone.txt does not exist. [ENOENT]");
  expect(JSON.parse(read("out/in/0.txt.json")).source.path).toBe("in/0.txt");
  expect(biowire(["extract", "--from-file", "-", "--out", "-"], "in/1.txt\n").stdout).toContain('"in/1.txt"');
});

test("an archive gives the records that its unpacked folder gives", () => {
  const entries = Object.fromEntries(
    ["0", "1"].map((n) => [`${n}.txt`, readFileSync(join(folder, `in/${n}.txt`))]),
  );
  writeFileSync(join(folder, "in.zip"), zipSync(entries));
  expect(biowire(["extract", "in.zip", "--out", "a"]).status).toBe(0);
  biowire(["extract", "in", "--out", "b"]);
  for (const n of ["0", "1"]) expect(read(`a/${n}.txt.json`)).toBe(read(`b/${n}.txt.json`));
});

test("duplicates are counted, and grouped on request", () => {
  writeFileSync(join(folder, "in/copy.txt"), releaseNumber(2));
  writeFileSync(join(folder, "in/wire.txt"), releaseNumber(3).replace("(GLOBE NEWSWIRE)", "/PRNewswire/"));
  expect(biowire(["extract", "in", "--group-duplicates"]).stderr).toContain(
    "duplicates: 1 of the same bytes, 1 of the same release in another form",
  );
  expect(JSON.parse(read("out/duplicates.json"))).toMatchObject([
    { first: "2.txt", copies: [{ path: "copy.txt", kind: "same-bytes" }] },
    { first: "3.txt", copies: [{ path: "wire.txt", kind: "same-release" }] },
  ]);
});

test("--log json writes an object a line", () => {
  writeFileSync(join(folder, "in/bad.pdf"), "%PDF-1.7 and then nothing");
  const lines = biowire(["extract", "in", "--log", "json"]).stderr.trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { event: "failed", path: "bad.pdf", stage: "text" },
    { event: "end", inputs: 5, records: 4, failed: 1 },
  ]);
});

test("an input that takes too long is given up and the others are done", () => {
  writeFileSync(
    join(folder, "in/long.txt"),
    Array.from({ length: 3000 }, (_, n) => releaseNumber(n)).join("\n\n"),
  );
  const { status } = biowire(["extract", "in", "--timeout-ms", "700"]);
  expect(status).toBe(1);
  expect(JSON.parse(read("out/long.txt.json")).error.code).toBe("timeout");
  expect(readdirSync(join(folder, "out")).filter((name) => name.endsWith(".json"))).toHaveLength(5);
});
