import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkCorpus } from "../../src/corpus/check-corpus.js";
import { corpusStats } from "../../src/corpus/corpus-stats.js";
import { readCorpus } from "../../src/corpus/read-corpus.js";
import { EVENT_DETAILS, EVENT_TYPES, PHASE_STATUSES } from "../../src/schema/vocabulary.js";

const corpus = join(import.meta.dirname, "../../corpus");
const releases = await readCorpus(corpus);
const stats = await corpusStats(corpus, releases);

test("the gold of the sample corpus stands in its releases, and its rows refer to each other", async () => {
  expect(await checkCorpus(corpus, releases)).toEqual([]);
}, 60_000);

describe("the sample corpus holds enough of everything", () => {
  const ahead = ["decision-date", "investor-event"];
  test.each(EVENT_TYPES)("%s: four in the news, three told as background or awaited", (type) => {
    const { news = 0, background = 0, upcoming = 0 } = stats.events[type]!;
    if (!ahead.includes(type)) expect(news).toBeGreaterThanOrEqual(4);
    expect(background + upcoming).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ["details", EVENT_DETAILS.designation.filter((name) => name !== "other").map((d) => `designation: ${d}`)],
    ["statuses", PHASE_STATUSES.filter((status) => status !== "unknown")],
    [
      "phases",
      ["Preclinical", "Phase 0", "Phase 1", "Phase 1/2", "Phase 2", "Phase 2/3", "Phase 3", "Phase 4"],
    ],
    ["agencies", ["FDA", "EMA", "EC", "CHMP", "MHRA", "PMDA", "NMPA", "Health Canada", "TGA"]],
  ] as const)("%s: each at least twice", (part, names) => {
    expect(names.filter((name) => (stats[part][name] ?? 0) < 2)).toEqual([]);
  });

  test("every trap in two releases, twelve releases in several formats, a third held out", () => {
    expect(Object.keys(stats.traps)).toHaveLength(17);
    expect(Object.entries(stats.traps).filter(([, count]) => count < 2)).toEqual([]);
    expect(stats.inSeveralFormats).toBeGreaterThanOrEqual(12);
    expect(stats.releases.test! / releases.length).toBeGreaterThan(0.3);
  });
});
