import { spawnSync } from "node:child_process";
import { readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { copyOfPackage, type SmallCorpus, smallCorpus } from "../corpus/small-corpus.js";

const project = join(import.meta.dirname, "../..");
let corpus: SmallCorpus;
beforeEach(async () => {
  corpus = await smallCorpus();
});
afterEach(() => corpus.close());

const biowire = (args: string[], root = project) =>
  spawnSync(process.execPath, [join(root, "dist/cli/main.js"), "corpus", ...args], { encoding: "utf8" });

describe("biowire corpus", () => {
  test("check: 0 without faults, 1 with them, 2 where there is no corpus", async () => {
    expect(biowire(["check", corpus.folder])).toMatchObject({ status: 0, stdout: "1 releases, 0 faults\n" });
    await corpus.writeGold("acme", { relevant: undefined });
    const { status, stdout } = biowire(["check", corpus.folder]);
    expect([status, stdout]).toEqual([1, 'acme: "relevant" is missing\n1 releases, 1 faults\n']);
    expect(biowire(["check", join(corpus.folder, "nowhere")])).toMatchObject({ status: 2, stdout: "" });
  });

  test("stats: a table of events by timing and lists of everything else, or JSON", () => {
    const { stdout } = biowire(["stats", corpus.folder]);
    expect(stdout).toMatch(/^1 releases \(1 train\), 1 of them relevant/);
    expect(stdout).toMatch(/^ {2}approval +1 +- +-$/m);
    expect(stdout).toMatch(/^traps\n +1 {2}brand\/code aliases +1 {2}missing years$/m);
    expect(JSON.parse(biowire(["stats", corpus.folder, "--json"]).stdout)).toMatchObject({ relevant: 1 });
  });

  test("gate: 1 without a baseline, 0 once it is written, 2 for a floor lowered without a reason", () => {
    expect(biowire(["gate", corpus.folder])).toMatchObject({ status: 1 });
    expect(biowire(["gate", corpus.folder, "--update"])).toMatchObject({
      status: 0,
      stdout: "Baseline written: 1 releases.\n",
    });
    expect(biowire(["gate", corpus.folder]).stdout).toMatch(/^The gate is passed: 1 releases/);
    expect(biowire(["gate", corpus.folder, "--lower", "because"])).toMatchObject({ status: 2 });
    expect(biowire(["gate", corpus.folder, "--update", "--lower", " "])).toMatchObject({ status: 2 });
  });

  test("gate --update writes nothing while a release gives no record", async () => {
    await corpus.writeRelease("train/broken.pdf", "%PDF-1.7 and then nothing");
    await corpus.writeGold("broken", { file: "broken.pdf" });
    const { status, stdout } = biowire(["gate", corpus.folder, "--update"]);
    expect([status, stdout]).toEqual([1, expect.stringContaining("broken.pdf gives no valid record")]);
    await expect(corpus.read("baseline.json")).rejects.toThrow();
  });
});

describe("the gate works", () => {
  let copy: string;
  beforeEach(async () => {
    copy = await copyOfPackage();
    await symlink(join(project, "node_modules"), join(copy, "node_modules"));
  });
  afterEach(() => rm(copy, { recursive: true }));

  test("a rule that is broken in a copy of the program fails it, with the rows named", async () => {
    expect(biowire(["gate", corpus.folder, "--update"], copy).status).toBe(0);
    expect(biowire(["gate", corpus.folder], copy).status).toBe(0);

    const rules = join(copy, "dist/7-events/rules/approval.js");
    const intact = await readFile(rules, "utf8");
    const broken = intact.replace(
      "export const APPROVAL_RULES",
      "export const APPROVAL_RULES = [];\nconst KEPT",
    );
    expect(broken).not.toBe(intact);
    await writeFile(rules, broken);

    const { status, stdout } = biowire(["gate", corpus.folder], copy);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^train: events fell to 0\.0, its floor is 100\.0\.$/m);
    expect(stdout).toMatch(/^broken: \d+\n {2}acme\.txt\n/m);
    expect(stdout).toMatch(/^ {4}missed · approval\/full · news · .*zelotinib.* {3}\[events, /m);

    expect(biowire(["gate", corpus.folder, "--update"], copy)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("train: events would fall from 100.0 to 0.0"),
    });
    expect(biowire(["gate", corpus.folder, "--update", "--lower", "approvals are gone"], copy).status).toBe(
      0,
    );
    expect(await corpus.read("baseline.json")).toContain('"why": "approvals are gone"');
  }, 120_000);
});
