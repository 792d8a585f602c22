import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addGold } from "../../src/corpus/add-gold.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "biowire-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const program = { name: "ACM-101", role: "own" };
const write = (name: string, ...lines: object[]) => {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join("\n"));
  return path;
};
const corpus = () => join(folder, "corpus");
const gold = (name: string) => JSON.parse(readFileSync(join(corpus(), `gold/${name}.json`), "utf8"));

test("each line becomes a gold file named after its release, wherever that lay", async () => {
  const file = write("c.jsonl", { file: "train/acme.txt", programs: [program] }, { file: "../../beta.pdf" });
  const added = await addGold(file, { corpus: corpus(), replace: false });
  expect(added.map(({ replaced, held }) => [replaced, held])).toEqual([
    [false, false],
    [false, false],
  ]);
  expect(gold("acme")).toMatchObject({ file: "acme.txt", programs: [program] });
  expect(gold("beta").file).toBe("beta.pdf");
});

test("the release is copied into train/ from where it lies, once", async () => {
  mkdirSync(join(folder, "in/deep"), { recursive: true });
  writeFileSync(join(folder, "in/deep/acme.txt"), "Acme News");
  const file = write("c.jsonl", { file: "deep/acme.txt" });
  const [added] = await addGold(file, { corpus: corpus(), replace: false, releases: join(folder, "in") });
  expect(added!.held).toBe(true);
  expect(readFileSync(join(corpus(), "train/acme.txt"), "utf8")).toBe("Acme News");
});

test("gold that is there gives way on request only, and keeps what the new one is silent on", async () => {
  const sections = [{ kind: "body", first: "a", last: "b" }];
  await addGold(write("a.json", { file: "acme.txt", headline: "News", sections }), {
    corpus: corpus(),
    replace: false,
  });
  const next = write("b.jsonl", { file: "other.txt" }, { file: "acme.txt", programs: [program] });
  await expect(addGold(next, { corpus: corpus(), replace: false })).rejects.toThrow("is there already");
  expect(existsSync(join(corpus(), "gold/other.json"))).toBe(false);
  await addGold(next, { corpus: corpus(), replace: true });
  expect(gold("acme")).toMatchObject({ headline: "News", sections, programs: [program] });
});

test.each([
  ["a line that is no JSON", "c.jsonl", "{", "line 1"],
  [
    "a type that does not exist",
    "c.jsonl",
    '{"file":"a","events":[{"type":"x","timing":"news"}]}',
    "events.0.type",
  ],
  ["no name", "c.json", '{"file":".."}', "the file has no name"],
])("%s is refused with its place, and nothing is written", async (_, name, content, message) => {
  writeFileSync(join(folder, name), content);
  await expect(addGold(join(folder, name), { corpus: corpus(), replace: false })).rejects.toThrow(message);
  expect(existsSync(corpus())).toBe(false);
});
