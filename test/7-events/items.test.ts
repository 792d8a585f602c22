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
  [
    "ACM-202\n\nRegulatory\n\n• Orphan drug designation was granted by the FDA in January 2020.",
    ["designation background 2020-01 ACM-202"],
  ],
  [
    "• Initiated a Phase 3 trial of ACM-101 in asthma and Phase 2 trials of ACM-202 in gout",
    ["trial-start news 2020-03-03 ACM-101", "trial-start news 2020-03-03 ACM-202"],
  ],
  [
    "• The FDA approved ACM-101 for asthma and ACM-202 for gout in January 2020.",
    ["approval background 2020-01 ACM-101", "approval background 2020-01 ACM-202"],
  ],
  [
    "• Received orphan drug designation for ACM-202 from the FDA (January) and the EMA (February)",
    ["designation background 2020-01 ACM-202", "designation background 2020-02 ACM-202"],
  ],
  [
    "• ACM-101: The FDA accepted the NDA in January 2020.\n\n• Breakthrough Therapy designation in the US for Defibrazol in solid tumors",
    ["submission-accepted background 2020-01 ACM-101"],
  ],
])("%s", async (lines, rows) => {
  expect(await rowsOf(lines)).toEqual(rows);
});
