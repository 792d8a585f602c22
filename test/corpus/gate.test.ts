import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeBaseline } from "../../src/corpus/gate/baseline.js";
import { changesThatCount, nextBaseline, runGate } from "../../src/corpus/gate/run-gate.js";
import { APPROVED, type SmallCorpus, smallCorpus } from "./small-corpus.js";

let corpus: SmallCorpus;
beforeEach(async () => {
  corpus = await smallCorpus();
});
afterEach(() => corpus.close());

/** Sets the baseline from what is reached now. */
async function setBaseline(why: string | null = null): Promise<void> {
  const result = await runGate(corpus.folder);
  const next = nextBaseline(result, why);
  if ("refused" in next) throw new Error("refused");
  await writeBaseline(corpus.folder, next.baseline, result.errors);
}

/** The baseline on disk, changed by hand. */
async function editBaseline(change: (baseline: { [key: string]: unknown }) => void): Promise<void> {
  const baseline = JSON.parse(await corpus.read("baseline.json"));
  change(baseline);
  await corpus.writeRelease("baseline.json", JSON.stringify(baseline));
}

const failures = async () => (await runGate(corpus.folder)).failures;

describe("the gate", () => {
  test("fails without a baseline, passes with the one just written", async () => {
    expect(await failures()).toEqual([expect.stringContaining("no baseline.json yet")]);
    await setBaseline();
    expect(await failures()).toEqual([]);
  });

  test("fails where an area fell, and names the rows that broke and were mended", async () => {
    await setBaseline();
    await editBaseline((baseline) => {
      baseline.floors = { train: { events: 1, launches: 0.5 } };
    });
    await corpus.writeRelease("baseline-errors.json", '{"acme.txt": ["programs · missed · ACM-101"]}');
    await corpus.writeGold("acme", {
      events: [{ type: "launch", timing: "news", programs: ["zelotinib"], indications: [] }],
    });
    const result = await runGate(corpus.folder);
    const { failures, comparison } = result;
    expect(failures).toEqual([
      expect.stringContaining("The corpus is not the one of the baseline"),
      "train: events fell to 0.0, its floor is 100.0.",
      "train: launches fell to 0.0, its floor is 50.0.",
    ]);
    expect(comparison.broken).toContainEqual({
      release: "acme.txt",
      area: "events",
      row: expect.stringMatching(/^missed · launch/),
    });
    expect(comparison.fixed).toEqual([{ release: "acme.txt", area: "programs", row: "missed · ACM-101" }]);
    const counted = changesThatCount(result);
    expect(new Set([...counted.broken, ...counted.fixed].map(({ area }) => area))).toEqual(
      new Set(["events"]),
    );
  });

  test.each([
    ["a release", "train/acme.txt", `${APPROVED}\nOne line more.\n`],
    ["gold", "gold/acme.json", null],
  ])("fails where %s changed without the baseline", async (_, path, content) => {
    await setBaseline();
    await corpus.writeRelease(path, content ?? `${await corpus.read(path)}\n`);
    expect(await failures()).toContainEqual(expect.stringContaining("not the one of the baseline"));
  });

  test("fails where the record's schema has another version", async () => {
    await setBaseline();
    await editBaseline((baseline) => {
      baseline.schemaVersion = "0.0.1";
    });
    expect(await failures()).toEqual([expect.stringMatching(/schema is .*, the baseline's 0\.0\.1/)]);
  });

  test("fails where a release gives no valid record, and says why", async () => {
    await corpus.writeRelease("train/broken.pdf", "%PDF-1.7 and then nothing");
    await corpus.writeGold("broken", { file: "broken.pdf" });
    const { unread } = await runGate(corpus.folder);
    expect(unread).toEqual([expect.stringMatching(/^train\/broken\.pdf gives no valid record: /)]);
  });

  test("a baseline that is not valid is an error, not a pass", async () => {
    await corpus.writeRelease("baseline.json", '{"floors": {}}');
    await expect(runGate(corpus.folder)).rejects.toThrow(/baseline\.json .*is not valid/);
  });
});

describe("a new baseline", () => {
  test("is refused where a floor would fall and nobody says why", async () => {
    await setBaseline();
    await editBaseline((baseline) => {
      baseline.floors = { train: { events: 1, launches: 0.5 } };
    });
    expect(nextBaseline(await runGate(corpus.folder), null)).toEqual({
      refused: [{ split: "train", area: "launches", floor: 0.5, figure: 0 }],
    });
  });

  test("keeps on record every floor that was lowered, and why", async () => {
    await setBaseline();
    for (const area of ["launches", "recalls"]) {
      await editBaseline((baseline) => {
        baseline.floors = { train: { [area]: 0.5 } };
      });
      await setBaseline(`${area} are no longer counted`);
    }
    expect(JSON.parse(await corpus.read("baseline.json"))).toMatchObject({
      floors: { train: { events: 1 } },
      lowered: [
        { split: "train", area: "launches", from: 0.5, to: 0, why: "launches are no longer counted" },
        { split: "train", area: "recalls", from: 0.5, to: 0, why: "recalls are no longer counted" },
      ],
    });
  });
});
