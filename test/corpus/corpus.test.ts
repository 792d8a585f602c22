import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkCorpus } from "../../src/corpus/check-corpus.js";
import { corpusStats } from "../../src/corpus/corpus-stats.js";
import { readCorpus } from "../../src/corpus/read-corpus.js";
import { type SmallCorpus, smallCorpus } from "./small-corpus.js";

let corpus: SmallCorpus;
beforeEach(async () => {
  corpus = await smallCorpus();
});
afterEach(() => corpus.close());

const faults = async () => checkCorpus(corpus.folder, await readCorpus(corpus.folder));

describe("reading a corpus", () => {
  test("a release is found in train, in test or at the root", async () => {
    await corpus.writeRelease("test/b.txt", "B");
    await corpus.writeGold("b", { file: "b.txt" });
    await corpus.writeRelease("c.txt", "C");
    await corpus.writeGold("c", { file: "c.txt" });
    const places = (await readCorpus(corpus.folder)).map(({ name, split, path }) => [name, split, path]);
    expect(places).toEqual([
      ["acme", "train", "train/acme.txt"],
      ["b", "test", "test/b.txt"],
      ["c", "root", "c.txt"],
    ]);
  });

  test("gold without its release, or not in form, or none at all is an error that names the file", async () => {
    await corpus.writeGold("lost", { file: "lost.txt" });
    await expect(readCorpus(corpus.folder)).rejects.toThrow(/lost\.json is gold of lost\.txt/);
    await corpus.writeRelease("gold/lost.json", '{"file": "acme.txt", "evnts": []}');
    await expect(readCorpus(corpus.folder)).rejects.toThrow(/lost\.json is not valid/);
    await expect(readCorpus(`${corpus.folder}/train`)).rejects.toThrow(/no gold/);
  });
});

describe("checking a corpus", () => {
  test("gold that was read from its release has no faults", async () => {
    expect(await faults()).toEqual([]);
  });

  const asthma = { type: "approval", timing: "news", programs: [], indications: [] } as const;
  test.each([
    [{ relevant: undefined }, '"relevant" is missing'],
    [
      { sections: [{ kind: "body", first: "BOSTON", last: "and rhinitis." }] as const },
      'section body: "and rhinitis." does not stand in the release',
    ],
    [
      { programs: [{ name: "zelotinib", aliases: ["ACM-101"], role: "own" }] as const },
      '"ACM-101" does not stand in the release',
    ],
    [{ indications: [{ name: "asthma", aliases: ["COPD"] }] }, '"COPD" does not stand in the release'],
    [
      { phases: [{ program: "ACM-101", phase: "Phase 2", indication: null, status: "ongoing" }] as const },
      'phase row Phase 2 names "ACM-101", which is no program of the gold',
    ],
    [
      { events: [{ ...asthma, programs: ["ACM-101"] }] },
      'event approval names "ACM-101", which is no program of the gold',
    ],
    [
      { events: [{ ...asthma, indications: ["rhinitis"] }] },
      'event approval names "rhinitis", which is no indication of the gold',
    ],
  ])("%j: %s", async (change, message) => {
    await corpus.writeGold("acme", change as object);
    expect(await faults()).toContainEqual({ release: "acme", message });
  });

  test("a release that cannot be read is a fault, and the others are still checked", async () => {
    await corpus.writeRelease("train/broken.pdf", "%PDF-1.7 and then nothing");
    await corpus.writeGold("broken", { file: "broken.pdf" });
    await corpus.writeGold("acme", { relevant: undefined });
    expect(await faults()).toEqual([
      { release: "acme", message: '"relevant" is missing' },
      { release: "broken", message: expect.stringMatching(/^cannot be read: .*broken\.pdf/) },
    ]);
  });
});

test("stats count events by timing, with types that are missing, and the traps that notes name", async () => {
  await corpus.writeRelease("test/b.txt", "B");
  await corpus.writeGold("b", { file: "b.txt", relevant: false, events: [], note: "traps: missing years." });
  await corpus.writeRelease("renditions/acme/mail.eml", "…");
  const stats = await corpusStats(corpus.folder, await readCorpus(corpus.folder));
  expect(stats).toMatchObject({
    releases: { test: 1, train: 1 },
    relevant: 1,
    details: { "approval: full": 1 },
    agencies: { FDA: 1 },
    statuses: { completed: 2 },
    formats: { "mail.eml": 1, txt: 2 },
    inSeveralFormats: 1,
    traps: { "brand/code aliases": 1, "missing years": 2 },
  });
  expect(stats.events.approval).toEqual({ news: 1 });
  expect(stats.events.launch).toEqual({});
});
