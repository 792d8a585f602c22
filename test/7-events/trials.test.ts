import { describe, expect, test } from "vitest";
import type { ReleaseRecord } from "../../src/schema/record.js";
import { recordOf } from "../support.js";

const LEAD =
  "BOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Acme Therapeutics, Inc. (Nasdaq: ACMT) today announced";

/** The rows of a type, as "program detail timing outcome". */
function rowsOf({ events, programs }: ReleaseRecord, type: string): string[] {
  const names = new Map(programs.map(({ id, name }) => [id, name]));
  return events
    .filter((event) => event.type === type)
    .map(({ programs: [id], detail, timing, outcome }) =>
      [names.get(id!), detail, timing, outcome].filter((part) => part != null).join(" "),
    );
}

describe("of several programs the one is meant", () => {
  test("whose disease the words name", async () => {
    const record = await recordOf(
      `Acme Reports Positive Results of ACM-101 in Asthma and Completes Enrollment in Phase 3 Trial in Gout\n\n${LEAD} positive topline results from the Phase 2 trial of ACM-101 in asthma.\n\nACM-202 is a uricase for gout.\n`,
    );
    expect(rowsOf(record, "enrollment")).toEqual(["ACM-202 complete news"]);
  });

  test("whose trial the paragraph names", async () => {
    const record = await recordOf(
      `Acme Provides Clinical Update\n\n${LEAD} an update on STRIDE, its Phase 2 trial of ACM-101 in asthma, and on the Phase 1 trial of ACM-202 in gout.\n\nIn the STRIDE study a patient had a serious adverse event. The Company voluntarily paused dosing in the study and notified the FDA, which placed the study on clinical hold.\n`,
    );
    expect(rowsOf(record, "clinical-hold")).toEqual(["ACM-101 background"]);
    expect(rowsOf(record, "enrollment")).toEqual(["ACM-101 paused background"]);
  });

  test("that the title names, of a trial told of in a paragraph without a name", async () => {
    const record = await recordOf(
      `Acme Discontinues Phase 2 Trial of ACM-101 in Stroke\n\n${LEAD} that it has discontinued its Phase 2 trial of ACM-101 in stroke. The company will focus on ACM-202 for gout.\n\nThe data monitoring committee concluded that the SHIELD trial was unlikely to meet its primary endpoint.\n`,
    );
    expect(rowsOf(record, "results")).toEqual(["ACM-101 news negative"]);
  });

  test("that stands between the same semicolons", async () => {
    const record = await recordOf(
      `Acme Completes Enrollment in Phase 2b Study of ACM-101 for Gout; Reports Positive Data from Phase 1 Multiple Ascending Dose Study of Oral Agonist ACM-202\n\n${LEAD} that enrollment is complete in its Phase 2b study of ACM-101.\n`,
    );
    expect(rowsOf(record, "results")).toEqual(["ACM-202 news positive"]);
  });

  test("whose trial is the subject, not the one named after it", async () => {
    const record = await recordOf(
      `Acme Provides Update\n\n${LEAD} an update on its STRIDE trial of ACM-101 in asthma and on ACM-202.\n\nThe STRIDE study is fully enrolled, and ACM-202 will follow.\n`,
    );
    expect(rowsOf(record, "enrollment").map((row) => row.slice(0, 7))).toEqual(["ACM-101"]);
  });
});

describe("data of several trials", () => {
  const two = `Acme Announces ACM-101 Missed Its Endpoint in a Phase 2 Trial in Asthma\n\n${LEAD} results of two placebo-controlled studies of ACM-101.\n\nIn the STRIDE study, a Phase 2 trial in asthma, ACM-101 did not meet the primary endpoint.\n\nIn the BREEZE study, a Phase 3 trial in gout, ACM-101 met the primary endpoint, consistent with the earlier CALM study.\n`;

  test("announced at once are news each", async () => {
    const rows = rowsOf(await recordOf(two), "results");
    expect(rows).toContain("ACM-101 news negative");
    expect(rows).toContain("ACM-101 news positive");
  });

  test("shown in a list at a meeting are news each, with their talks", async () => {
    const record = await recordOf(
      `Acme Presents Data on ACM-101 at ESMO\n\n${LEAD} data on ACM-101 in gout presented at the ESMO Congress 2020.\n\nOther Acme data presented at ESMO include:\n\n• Results from the Phase 1 study of ACM-202 in lymphoma (Abstract 712P): the response rate was 61% among 41 patients.\n• Preclinical findings on ACM-303 in mice (Poster 1208P)\n`,
    );
    expect(rowsOf(record, "results")).toContain("ACM-202 news positive");
    expect(rowsOf(record, "presentation")).toContain("ACM-202 news");
  });

  test("of a family of trials are those of each", async () => {
    const record = await recordOf(
      `Acme Reports Phase 3 STRIDE Data for ACM-101 in Gout: Primary Endpoint Narrowly Missed Overall, Met in Prespecified Subgroup\n\n${LEAD} that ACM-101 did not meet the primary endpoint of the Phase 3 STRIDE-1 trial in gout (p=0.067).\n`,
    );
    expect(rowsOf(record, "results")).toEqual(["ACM-101 news mixed"]);
  });
});

test("a trial that was stopped leaves one of another name as it is", async () => {
  const { phases } = await recordOf(
    `Acme Provides Update on ACM-101\n\n${LEAD} an update on ACM-101.\n\nThe company is conducting SHIELD, a Phase 3 trial of ACM-101. The SHORE-HR trial of ACM-101 in hospitalized patients was discontinued in April 2019.\n`,
  );
  expect(phases.filter(({ trial }) => trial?.name === "SHIELD").map(({ status }) => status)).toEqual([
    "ongoing",
  ]);
});

test("what was granted and what was asked for are told apart", async () => {
  const record = await recordOf(
    `Acme Provides Update on ACM-101\n\n${LEAD} an update on ACM-101.\n\nACM-101 was granted Orphan Drug Designation in 2018 and has requested Fast Track designation.\n`,
  );
  expect(rowsOf(record, "designation").sort()).toEqual([
    "ACM-101 Fast Track upcoming",
    "ACM-101 Orphan Drug background",
  ]);
});
