import { describe, expect, test } from "vitest";
import { recordOf, releaseAround } from "../support.js";

/** The rows of the one event type below headings, as "timing date". */
async function rowsBelow(lines: string, type: string): Promise<string[]> {
  const { events } = await recordOf(releaseAround(lines));
  return events
    .filter((event) => event.type === type)
    .map(({ timing, date }) => `${timing} ${date?.value ?? "-"}`);
}

describe("headings that hold for what stands below them", () => {
  test.each([
    ["Anticipated 2021 Milestones\n\nACM-202\n\n• IND filing", "submission", ["upcoming 2021"]],
    ["2020 Goals\n\n• File an IND for ACM-202", "submission", ["upcoming 2020"]],
    ["Expected in 2021:\n\n• IND filing for ACM-202", "submission", ["upcoming 2021"]],
    ["Second Half 2020 Outlook\n\n• IND filing for ACM-202", "submission", ["upcoming 2020-H2"]],
    [
      "Upcoming Milestones\n\n2020\n\nSecond quarter: File IND for ACM-202",
      "submission",
      ["upcoming 2020-Q2"],
    ],
    ["2021\n\n• First quarter: IND filing for ACM-202", "submission", ["upcoming 2021-Q1"]],
    [
      "Pipeline Highlights and Upcoming Milestones\n\n• In January, Acme submitted an IND for ACM-202.",
      "submission",
      ["background 2020-01"],
    ],
    ["2019 Milestones Achieved\n\n• Filed an IND for ACM-202", "submission", ["background -"]],
  ])("%s", async (lines, type, rows) => {
    expect(await rowsBelow(lines, type)).toEqual(rows);
  });

  test("a line without a verb has the date that stands right after its participle", async () => {
    const lines = "Pipeline\n\n• First patient dosed in Phase 2 trial of ACM-202 in 2H 2020";
    expect(await rowsBelow(lines, "trial-start")).toEqual(["upcoming 2020-H2"]);
  });

  test("an item about a product that nobody knows is not about the one before", async () => {
    const lines = "• ACM-101: The FDA accepted the NDA.\n\n• Defibrazol: A Phase 3 trial was terminated.";
    expect(await rowsBelow(lines, "trial-stopped")).toEqual([]);
  });
});
