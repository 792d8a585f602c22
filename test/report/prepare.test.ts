import { describe, expect, test } from "vitest";
import { type Bar, pipelineOf } from "../../src/report/page/pipeline/pipeline.js";
import { prepareReport } from "../../src/report/prepare-report.js";
import type { ReleaseSummary } from "../../src/report/report-data.js";
import { recordOf, releaseAround } from "../support.js";

function pipeline(phases: [phase: string, status: string, indication: string | null][]): Bar[] {
  const names = [...new Set(phases.flatMap(([, , name]) => (name === null ? [] : [name])))];
  const release = {
    key: "a",
    date: "2020-03-03",
    programs: [{ id: "p1", name: "ACM-101" }],
    indications: names.map((name, i) => ({ id: `i${i}`, name })),
    phases: phases.map(([phase, status, name]) => ({
      program: "p1",
      phase,
      status,
      indications: name === null ? [] : [`i${names.indexOf(name)}`],
      confidence: 1,
    })),
  };
  return pipelineOf([release as unknown as ReleaseSummary]);
}

describe("the pipeline chart", () => {
  test.each<[string, Parameters<typeof pipeline>[0], Pick<Bar, "reached" | "planned" | "stopped" | "label">]>(
    [
      [
        "a completed phase fills its column",
        [["Phase 2", "completed", "asthma"]],
        { reached: 3, planned: null, stopped: false, label: "Phase 2, completed" },
      ],
      [
        "a plan stands beyond what is reached",
        [
          ["Phase 1", "completed", "asthma"],
          ["Phase 2", "planned", "asthma"],
        ],
        { reached: 2, planned: [2, 3], stopped: false, label: "Phase 1, completed; Phase 2 planned" },
      ],
      [
        "a plan for what is long reached is left out",
        [
          ["Phase 3", "completed", "asthma"],
          ["Phase 1", "planned", "asthma"],
        ],
        { reached: 4, planned: null, stopped: false, label: "Phase 3, completed" },
      ],
      [
        "a plan alone reaches nothing",
        [["Phase 1b/2a", "planned", null]],
        { reached: 0, planned: [1, 3], stopped: false, label: "Phase 1b/2a planned" },
      ],
      [
        "an approval has no further status",
        [["Approved", "completed", "asthma"]],
        { reached: 6, planned: null, stopped: false, label: "Approved" },
      ],
      [
        "what is stopped is said to be",
        [["Phase 2b", "stopped", "asthma"]],
        { reached: 2.62, planned: null, stopped: true, label: "Phase 2b, stopped" },
      ],
    ],
  )("%s", (_, phases, bar) => {
    expect(pipeline(phases)).toHaveLength(1);
    expect(pipeline(phases)[0]).toMatchObject(bar);
  });

  test("each disease has its bar, the furthest first", () => {
    const bars = pipeline([
      ["Phase 1", "planned", "asthma"],
      ["Phase 3", "ongoing", "eczema"],
      ["Phase 2", "ongoing", "gout"],
    ]);
    expect(bars.map(({ indication }) => indication)).toEqual(["eczema", "gout", "asthma"]);
  });
});

describe("preparing a report", () => {
  test("the newest release first; copies known; beyond --max-releases counted", async () => {
    const older = await recordOf(releaseAround("Acme plans to start a Phase 2 trial of ACM-101 in asthma."));
    const newer = await recordOf(
      "Beta Biosciences Announces FDA Approval of BB-7\n\nPARIS, May 4, 2021 -- Beta Biosciences, Inc. today announced that the FDA approved BB-7 for gout.\n",
    );
    const entries = [{ record: older }, { record: newer }, { record: { ...older, id: "a".repeat(64) } }];
    const { index } = await prepareReport(entries, { title: "t", maxReleases: 3 });
    expect(index.releases.map(({ date }) => date)).toEqual(["2021-05-04", "2020-03-03", "2020-03-03"]);
    expect(index.releases.map(({ copyOf }) => copyOf)).toEqual([null, null, index.releases[1]!.key]);
    const cut = await prepareReport(entries, { title: "t", maxReleases: 1 });
    expect([cut.index.releases.length, cut.index.leftOut]).toEqual([1, 2]);
  });

  test("it opens at the release that is asked for, at the only one, else at the overview", async () => {
    const record = await recordOf(releaseAround("ACM-101 is in a Phase 2 trial in asthma."));
    const other = { ...record, id: "b".repeat(64), source: { ...record.source, path: "b.txt" } };
    const openingOf = async (records: (typeof record)[], open?: string) => {
      const entries = records.map((entry) => ({ record: entry }));
      const options = { title: "t", maxReleases: 9, ...(open ? { open } : {}) };
      return (await prepareReport(entries, options)).index.opening;
    };
    expect(await openingOf([record, other])).toBeNull();
    expect(await openingOf([record, other], "b.txt")).toBe("b".repeat(12));
    expect(await openingOf([record, other], "c.txt")).toBeNull();
    expect(await openingOf([record])).toBe(record.id.slice(0, 12));
  });

  test("two records of the same bytes have different keys", async () => {
    const record = await recordOf(releaseAround("ACM-101 is in a Phase 2 trial in asthma."));
    const { index } = await prepareReport([{ record }, { record }], { title: "t", maxReleases: 9 });
    expect(new Set(index.releases.map(({ key }) => key)).size).toBe(2);
  });
});
