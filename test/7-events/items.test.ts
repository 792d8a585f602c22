import { expect, test } from "vitest";
import { recordOf, releaseAround } from "../support.js";

/** Rows of the items of an update, as "type timing date programs". */
async function rowsOf(lines: string): Promise<string[]> {
  const { events, programs } = await recordOf(
    releaseAround(`Acme develops ACM-101, ACM-202 and ACM-303.\n\nHighlights\n\n${lines}`),
  );
  const nameOf = (id: string) => programs.find((program) => program.id === id)?.name;
  return events
    .filter(({ evidence }) => lines.includes(evidence[0]!.text.slice(0, 20)))
    .map(({ type, timing, date, programs: ids }) =>
      [type, timing, date?.value ?? "-", ids.map(nameOf).join("+")].join(" "),
    );
}

test.each([
  [
    "• ACM-202 (KIT inhibitor)\n  o Dosed first patient in Phase 1 study",
    ["trial-start news 2020-03-03 ACM-202"],
  ],
  ["• ACM-303: initiate Phase 2 study in asthma in 2H21", ["trial-start upcoming 2021-H2 ACM-303"]],
  [
    "• 1/20/20 – Dosed first patient in Phase 1 study of ACM-202",
    ["trial-start background 2020-01-20 ACM-202"],
  ],
])("%s", async (lines, rows) => {
  expect(await rowsOf(lines)).toEqual(rows);
});
