import { expect, test } from "vitest";
import { recordOf, releaseAround } from "../support.js";

/** Rows of an update, as "type date agency programs diseases". */
async function rowsOf(lines: string): Promise<string[]> {
  const { events, programs, indications } = await recordOf(
    releaseAround(`Acme develops ACM-101 and ACM-202.\n\nHighlights\n\n${lines}`),
  );
  const nameIn = (all: readonly { id: string; name: string }[]) => (id: string) =>
    all.find((one) => one.id === id)?.name;
  return events
    .filter(({ type }) => type !== "financial-results")
    .map(({ type, date, agency, programs: ids, indications: uses }) =>
      [
        type,
        date?.text == null ? "-" : date.value,
        agency ?? "-",
        ids.map(nameIn(programs)).join("+"),
        uses.map(nameIn(indications)).join("+"),
      ].join(" | "),
    );
}

test.each([
  [
    "The FDA approved ACM-101 for the following indications:\n\n- the treatment of adults with asthma;\n- the treatment of adults with gout; and\n- in combination with rituximab for lupus.",
    [
      "approval | - | FDA | ACM-101 | asthma",
      "approval | - | FDA | ACM-101 | gout",
      "approval | - | FDA | ACM-101 | lupus",
    ],
  ],
  [
    "ACM-101 received positive opinions from the CHMP for two new indications: asthma and gout.",
    ["chmp-opinion | - | CHMP | ACM-101 | asthma", "chmp-opinion | - | CHMP | ACM-101 | gout"],
  ],
  [
    "Acme initiated three separate Phase 3 trials evaluating ACM-101 in asthma, gout and psoriasis.",
    [
      "trial-start | - | - | ACM-101 | asthma",
      "trial-start | - | - | ACM-101 | gout",
      "trial-start | - | - | ACM-101 | psoriasis",
    ],
  ],
  [
    "Acme initiated a Phase 3 trial evaluating ACM-101 in asthma, gout and psoriasis.",
    ["trial-start | - | - | ACM-101 | asthma+gout+psoriasis"],
  ],
  [
    "The FDA accepted sBLAs for ACM-101 in asthma and in gout, with PDUFA dates of May 3, 2020 and June 1, 2020, respectively.",
    [
      "submission-accepted | - | FDA | ACM-101 | asthma",
      "submission-accepted | - | FDA | ACM-101 | gout",
      "decision-date | 2020-05-03 | FDA | ACM-101 | asthma",
      "decision-date | 2020-06-01 | FDA | ACM-101 | gout",
    ],
  ],
  [
    "ACM-101 received Orphan Drug Designation for asthma and for gout, and Fast Track designation for psoriasis.",
    [
      "designation | - | - | ACM-101 | asthma",
      "designation | - | - | ACM-101 | gout",
      "designation | - | FDA | ACM-101 | psoriasis",
    ],
  ],
  [
    "In January 2020, the FDA approved ACM-101 for asthma. The approval was based on two Phase 3 trials.",
    ["approval | 2020-01 | FDA | ACM-101 | asthma"],
  ],
])("what one statement tells of several: %s", async (lines, rows) => {
  const found = await rowsOf(lines);
  for (const row of rows) expect(found).toContain(row);
  const types = new Set(rows.map((row) => row.split(" ")[0]));
  expect(found.filter((row) => types.has(row.split(" ")[0]))).toHaveLength(rows.length);
});
