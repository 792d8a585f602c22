import { describe, expect, test } from "vitest";
import { evaluateRelease } from "../../src/evaluate/evaluate-release.js";
import { printScores } from "../../src/evaluate/print.js";
import { goldSchema } from "../../src/schema/gold.js";
import type { ReleaseRecord } from "../../src/schema/record.js";
import { recordOf } from "../support.js";

const RELEASE = `FDA Approves ZELORA for Adults With Asthma

BOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Acme Therapeutics, Inc. (Nasdaq: ACMT) today announced that the U.S. Food and Drug Administration (FDA) has approved ZELORA® (zelotinib) for the treatment of asthma in adults.
`;
const gold = goldSchema.parse({
  file: "acme.txt",
  programs: [{ name: "zelotinib", aliases: ["ZELORA"], role: "own" }],
  indications: [{ name: "asthma", aliases: ["bronchial asthma"] }],
  phases: [{ program: "zelotinib", phase: "Approved", indication: "asthma", status: "completed" }],
  events: [
    {
      type: "approval",
      detail: "full",
      timing: "news",
      date: "2020-03-03",
      agency: "FDA",
      programs: ["zelotinib"],
      indications: ["asthma"],
    },
  ],
});

/** Area → verdicts, of a record changed by `change`. */
async function verdicts(change: (record: ReleaseRecord) => ReleaseRecord): Promise<Record<string, string[]>> {
  const areas: Record<string, string[]> = {};
  for (const { area, verdict } of evaluateRelease(gold, change(await recordOf(RELEASE))))
    areas[area] = [...(areas[area] ?? []), verdict].sort();
  return areas;
}

describe("strict areas", () => {
  test("a record that says all of it is right in them", async () => {
    expect(await verdicts((record) => record)).toMatchObject({
      "strict: programs": ["found"],
      "strict: indications": ["found"],
      "strict: phases": ["found"],
      "strict: events": ["found"],
    });
  });

  test.each<[string, (record: ReleaseRecord) => ReleaseRecord, string, string]>([
    [
      "the brand for the first name",
      (record) => ({ ...record, programs: record.programs.map((row) => ({ ...row, name: "ZELORA" })) }),
      "strict: programs",
      "programs",
    ],
    [
      "an alias for the disease",
      (record) => ({
        ...record,
        indications: record.indications.map((row) => ({ ...row, name: "bronchial asthma" })),
      }),
      "strict: indications",
      "indications",
    ],
    [
      "another status",
      (record) => ({
        ...record,
        phases: record.phases.map((row) => ({ ...row, status: "ongoing" as const })),
      }),
      "strict: phases",
      "phases: +indication",
    ],
    [
      "another agency",
      (record) => ({ ...record, events: record.events.map((row) => ({ ...row, agency: "EMA" })) }),
      "strict: events",
      "events",
    ],
  ])("%s is wrong there and may be right elsewhere", async (_, change, strict, lenient) => {
    const found = await verdicts(change);
    expect(found[strict]).toEqual(["missed", "spurious"]);
    expect(found[lenient]).not.toContain("missed");
  });

  test("an optional row counts neither for nor against", async () => {
    const optional = goldSchema.parse({
      ...gold,
      events: [{ ...gold.events[0], optional: true }],
    });
    const judgements = evaluateRelease(optional, await recordOf(RELEASE));
    expect(judgements.filter(({ area }) => area === "strict: events")).toEqual([]);
  });

  test("they are printed under a heading of their own", async () => {
    const lines = printScores(evaluateRelease(gold, await recordOf(RELEASE))).split("\n");
    const heading = lines.findIndex((line) => line.startsWith("strict: right in every field"));
    expect(lines.slice(0, heading).some((line) => line.startsWith("strict:"))).toBe(false);
    expect(lines.slice(heading + 1, heading + 5).map((line) => /^strict: \w+/.exec(line)?.[0])).toEqual([
      "strict: events",
      "strict: indications",
      "strict: phases",
      "strict: programs",
    ]);
  });
});
