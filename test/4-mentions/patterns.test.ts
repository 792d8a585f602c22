import { expect, test } from "vitest";
import { AGENCY_RULES } from "../../src/4-mentions/agencies.js";
import { COMPANY_RULES } from "../../src/4-mentions/companies.js";
import { findDates } from "../../src/4-mentions/dates/find-dates.js";
import { DATE_RULES } from "../../src/4-mentions/dates/rules.js";
import { DESIGNATION_RULES } from "../../src/4-mentions/designations.js";
import { findMoney, MONEY_RULES } from "../../src/4-mentions/money.js";
import { PatternFinder, type PatternRule } from "../../src/4-mentions/pattern-finder.js";
import { findPeople } from "../../src/4-mentions/people.js";
import { findPhases, PHASE_RULES } from "../../src/4-mentions/phases.js";
import { SUBMISSION_RULES } from "../../src/4-mentions/submissions.js";
import { TARGET_RULES } from "../../src/4-mentions/targets.js";
import { TRIAL_ID_RULES } from "../../src/4-mentions/trial-ids.js";
import { analysisOf, releaseAround } from "../support.js";

const PEOPLE: [
  sentence: string,
  person: { name: string; title: string | null; organization: string | null },
][] = [
  [
    "“We are glad,” said Jane Roe, M.D., Chief Medical Officer of Acme Therapeutics.",
    { name: "Jane Roe", title: "Chief Medical Officer", organization: "Acme Therapeutics" },
  ],
  [
    "“It works,” said John Q. Doe, president and CEO of Acme.",
    { name: "John Q. Doe", title: "president and CEO", organization: "Acme" },
  ],
];
test.each(PEOPLE)("%s", async (sentence, person) => {
  const [found] = findPeople(await analysisOf(releaseAround(sentence)));
  expect({ name: found?.name, title: found?.title, organization: found?.organization }).toEqual(person);
});

const TABLES: Record<string, readonly PatternRule<unknown>[]> = {
  agencies: AGENCY_RULES,
  companies: COMPANY_RULES,
  targets: TARGET_RULES,
  dates: DATE_RULES,
  designations: DESIGNATION_RULES,
  money: MONEY_RULES,
  phases: PHASE_RULES,
  submissions: SUBMISSION_RULES,
  "trial ids": TRIAL_ID_RULES,
};

test.each(Object.entries(TABLES))("ids of %s are unique and every rule has examples", (_, rules) => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, examples } of rules) expect(examples.length, id).toBeGreaterThan(0);
});

const all = Object.values(TABLES).flat();
test.each(all.flatMap((rule) => rule.examples.map((example) => [rule.id, example, rule] as const)))(
  "%s finds: %s",
  async (_, example, rule) => {
    const analysis = await analysisOf(
      releaseAround(
        `We expect it ${/^(?:in|by|on|this|the|later|next|last)\b/.test(example) ? "" : "in "}${example} at last.`,
      ),
    );
    expect(new PatternFinder([rule]).matchesIn(analysis).length).toBeGreaterThan(0);
  },
);
test.each(all.flatMap((rule) => rule.notExamples.map((example) => [rule.id, example, rule] as const)))(
  "%s leaves: %s",
  async (_, example, rule) => {
    const analysis = await analysisOf(
      `A heading of the page that stands alone\n\nSome words before ${example} and some after it.\n`,
    );
    expect(new PatternFinder([rule]).matchesIn(analysis).map(({ text }) => text)).not.toContain(example);
  },
);

const DATES: [words: string, value: string | null][] = [
  ["on August 10, 2018", "2018-08-10"],
  ["on 12 November 2018", "2018-11-12"],
  ["in March 2019", "2019-03"],
  ["in the fourth quarter of 2019", "2019-Q4"],
  ["in Q4 2018", "2018-Q4"],
  ["in 3Q19", "2019-Q3"],
  ["in the second half of 2021", "2021-H2"],
  ["in 1H 2021", "2021-H1"],
  ["by year-end", "2020"],
  ["in mid-2021", "2021"],
  ["by mid-year", "2020"],
  ["in calendar 2022", "2022"],
  ["in the first half of CY2022", "2022-H1"],
  ["in the fourth quarter of CY2021", "2021-Q4"],
  ["in the second half of July", "2020-07"],
  ["in the December 2020 quarter", "2020-Q4"],
  ["in the fiscal fourth quarter", null],
  ["on January 15", "2020-01-15"],
  ["on November 20", "2019-11-20"],
  ["last month", "2020-02"],
  ["next quarter", "2020-Q2"],
  ["yesterday", "2020-03-02"],
  ["in the coming weeks", null],
];
test.each(DATES)("a release of March 3, 2020 that says %s means %s", async (words, value) => {
  const analysis = await analysisOf(
    releaseAround(`The trial of the drug will be reported ${words} at the earliest.`),
  );
  const found = findDates(analysis).filter(({ start }) => start > analysis.text.indexOf("The trial of"));
  expect(found.map(({ date }) => date.value)).toEqual([value]);
});

const TAKEN_UP: [sentence: string, values: (string | null)[]][] = [
  ["It was approved in February 2012 and launched that September.", ["2012-02", "2012-09"]],
  ["It was granted in 2018, and in Europe the following year.", ["2018", "2019"]],
  ["The board met on May 4, 2019; in the same week the trial began.", ["2019-05-04", "2019-05"]],
  ["The letter came on the same day.", [null]],
];
test.each(TAKEN_UP)("%s", async (sentence, values) => {
  const analysis = await analysisOf(releaseAround(`The trial of the drug is over. ${sentence}`));
  const found = findDates(analysis).filter(({ start }) => start > analysis.text.indexOf("The trial of"));
  expect(found.map(({ date }) => date.value)).toEqual(values);
});

const MONEY: [words: string, value: number, currency: string][] = [
  ["$4.9 billion", 4_900_000_000, "USD"],
  ["US$100 million", 100_000_000, "USD"],
  ["€30 million", 30_000_000, "EUR"],
  ["C$5,000,000", 5_000_000, "CAD"],
  ["100 million Danish kroner", 100_000_000, "DKK"],
];
test.each(MONEY)("%s is %d %s", async (words, value, currency) => {
  const analysis = await analysisOf(releaseAround(`Acme receives ${words} now.`));
  expect(findMoney(analysis).map((money) => [money.value, money.currency])).toEqual([[value, currency]]);
});

const PHASES: [words: string, phases: string[]][] = [
  ["a Phase 2 trial", ["Phase 2"]],
  ["a phase Ib/II trial", ["Phase 1b/2"]],
  ["the Phase 2 and 3 trials", ["Phase 2", "Phase 3"]],
  ["a Phase IIb study", ["Phase 2b"]],
  ["a Ph. 3 study", ["Phase 3"]],
  ["a first-in-human study", ["Phase 1"]],
  ["IND-enabling studies", ["Preclinical"]],
  ["an SBIR Phase 1 award", []],
];
test.each(PHASES)("%s is %j", async (words, phases) => {
  const analysis = await analysisOf(releaseAround(`The drug is in ${words} now.`));
  expect(findPhases(analysis).map(({ phase }) => phase)).toEqual(phases);
});
