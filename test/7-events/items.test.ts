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
    "• Positive Phase 3 results for ACM-101 in asthma (LUNA), ACM-202 in COPD (SOL) and ACM-303 in lupus (TERRA)",
    ["results news 2020-03-03 ACM-101", "results news 2020-03-03 ACM-202", "results news 2020-03-03 ACM-303"],
  ],
  [
    "The FDA approved ACM-101 for asthma in 2018 and ACM-202 for gout in 2019.",
    ["approval background 2018 ACM-101", "approval background 2019 ACM-202"],
  ],
  [
    "• ACM-202: In January the FDA's PDUFA date for ACM-202 was moved to 8 June 2020.",
    ["decision-date upcoming 2020-06-08 ACM-202"],
  ],
  [
    "• ACM-101: An FDA advisory committee is scheduled for May 8.",
    ["advisory-committee upcoming 2020-05-08 ACM-101"],
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

test("what stands between two semicolons has its own disease", async () => {
  const { events, indications } = await recordOf(
    releaseAround(
      "Acme develops ACM-101.\n\nHighlights\n\n• Trial of ACM-101 in asthma on track for an interim readout in the first half of 2021; the Phase 2 trial in gout fully enrolled",
    ),
  );
  const of = (type: string) =>
    events
      .find((event) => event.type === type)
      ?.indications.map((id) => indications.find((indication) => indication.id === id)?.name);
  expect(of("results")).toEqual(["asthma"]);
  expect(of("enrollment")).toEqual(["gout"]);
});

test("two deals of one paragraph with other parties keep their own programs", async () => {
  const rows = await rowsOf(
    "In January, Acme entered into an agreement to acquire Bolt Therapeutics for $3 billion. Acme completed the acquisition of ACM-303 from Cole Pharma in February.",
  );
  expect(rows).toEqual(["acquisition background 2020-01 ", "acquisition background 2020-02 ACM-303"]);
});

test("the second trial of a family is of the program of the first, whatever was named last", async () => {
  const rows = await rowsOf(
    "The Phase 3 SOLACE-1 trial of ACM-101 met its endpoint.\n\nACM-202 is in Phase 1.\n\nTopline data from SOLACE-2, the second pivotal trial, are expected in the fourth quarter of 2020.",
  );
  expect(rows.at(-1)).toBe("results upcoming 2020-Q4 ACM-101");
});

test("what a right pays on is nobody's plan", async () => {
  expect(
    await rowsOf(
      "Each CVR will entitle its holder to receive a payment of $2.50 if the first patient is dosed in a Phase 3 trial of ACM-101 by June 30, 2021.",
    ),
  ).toEqual([]);
});

test.each([
  [
    "2019 was a year of progress. I am pleased to report the following highlights:\n\n• Completed enrollment in the Phase 2 trial of ACM-202\n• Dosed the first patient in the Phase 1 trial of ACM-303",
    ["enrollment background - ACM-202", "trial-start background - ACM-303"],
  ],
  [
    "Looking to the year ahead, our goals are clear:\n\n1. Report results from the Phase 2 trial of ACM-202 in the third quarter of 2020\n2. Submit the NDA for ACM-101 by year-end 2020",
    ["results upcoming 2020-Q3 ACM-202", "submission upcoming 2020 ACM-101"],
  ],
  [
    "Looking Ahead: Key Milestones\n\n• Mid-2020: Report topline data from the Phase 2 trial of ACM-202",
    ["results upcoming 2020 ACM-202"],
  ],
  [
    "The restructuring includes:\n\n• Discontinuing the Phase 1 trial of ACM-303",
    ["trial-stopped news 2020-03-03 ACM-303"],
  ],
])("items under words that say when: %s", async (lines, rows) => {
  expect(await rowsOf(lines)).toEqual(rows);
});
