import { describe, expect, test } from "vitest";
import type { ReleaseEvent } from "../../src/schema/record.js";
import { recordOf, releaseAround } from "../support.js";

async function eventOf(sentence: string, type: ReleaseEvent["type"]): Promise<ReleaseEvent> {
  const { events } = await recordOf(releaseAround(sentence));
  const event = events.find((candidate) => candidate.type === type);
  expect(event, `a ${type} in: ${sentence}`).toBeDefined();
  return event!;
}

describe("the outcome of results", () => {
  test.each([
    ["The Phase 3 trial of ACM-101 met its primary endpoint.", "positive"],
    ["ACM-101 did not meet the primary endpoint.", "negative"],
    ["The ACM-202 trial was stopped after a futility analysis.", "negative"],
    ["ACM-101 met its primary endpoint but did not reach statistical significance on survival.", "mixed"],
    ["ACM-101 was non-inferior to the standard of care.", "positive"],
    ["ACM-202 failed to separate from placebo in a Phase 2 trial.", "negative"],
    [
      "While the mRNA control arm failed to meet the predetermined primary endpoint, ACM-101 met it.",
      "positive",
    ],
    ["Median survival with ACM-101 was not reached; the response rate was 45%.", "positive"],
    ["ACM-202 was well tolerated, but immune responses were inferior to those seen before.", "negative"],
    ["Attack rates were 12% on ACM-101 and 30% on placebo (p<0.001).", "positive"],
    ["ACM-202 had shown no objective responses in a Phase 1 trial.", "negative"],
    ["In a Phase 2 trial 31% of patients on ACM-101 were well, compared with 10% on placebo.", "positive"],
    ["The primary endpoint was met for one of three doses of ACM-101.", "mixed"],
    ["The sNDA for ACM-101 is based on the results of the Phase 3 trial.", "positive"],
    ["ACM-101 narrowly missed statistical significance on the primary endpoint.", "negative"],
  ])("%s", async (sentence, outcome) => {
    expect((await eventOf(sentence, "results")).outcome).toBe(outcome);
  });

  test("is sought in the sentences after the one that announces", async () => {
    const told =
      "Acme reported topline results of the Phase 2 trial of ACM-202. The trial did not meet its primary endpoint.";
    expect((await eventOf(told, "results")).outcome).toBe("negative");
  });

  test("is not taken from another company's trial", async () => {
    const told =
      "ACM-202 improved the symptom score by 4.1 points at month 12. In 2019 another company's drug failed in Phase 3.";
    expect((await eventOf(told, "results")).outcome).toBe("positive");
  });
});

describe("what was measured, how surely and in how many", () => {
  test.each([
    [
      "The trial of ACM-101 met its primary endpoint of progression-free survival (p=0.03) in 412 patients.",
      "progression-free survival",
      "=0.03",
      null,
    ],
    [
      "The Phase 3 trial of ACM-101, which enrolled 1,046 patients, met its primary endpoint, change in FEV1 at week 12 (P < .0001).",
      "change in FEV1",
      "<0.0001",
      1046,
    ],
    [
      "ACM-202 showed a statistically significant improvement in overall survival (OS) compared with placebo (n=238).",
      "overall survival (OS)",
      null,
      238,
    ],
    ["ACM-202 was well tolerated in healthy volunteers.", null, null, null],
  ])("%s", async (sentence, endpoint, pValue, participants) => {
    const event = await eventOf(sentence, "results");
    expect([event.endpoint, event.pValue, event.participants]).toEqual([endpoint, pValue, participants]);
  });
});

describe("parties and sums", () => {
  test.each<[string, ReleaseEvent["type"], string | null, number | null, string | null]>([
    ["Acme licensed ACM-101 from Bolt Pharmaceuticals.", "collaboration", "Bolt Pharmaceuticals", null, null],
    ["Acme to acquire Bolt Oncology for $4.9 Billion.", "acquisition", "Bolt Oncology", 4.9e9, "USD"],
    [
      "Acme entered into a term loan of up to €30 million with Bolt Capital.",
      "financing",
      "Bolt Capital",
      3e7,
      "EUR",
    ],
    [
      "Acme received a grant of $2.5M from the National Institutes of Health for ACM-101.",
      "financing",
      "National Institutes of Health",
      2.5e6,
      "USD",
    ],
    ["Acme raised $60 million in a Series B financing in May 2019.", "financing", null, 6e7, "USD"],
    [
      "Acme to acquire Bolt Oncology for $60 per share, a total of $1.9 billion.",
      "acquisition",
      "Bolt Oncology",
      1.9e9,
      "USD",
    ],
    [
      "ACM-101 emerged from the collaboration between Acme and Bolt Bio.",
      "collaboration",
      "Bolt Bio",
      null,
      null,
    ],
    [
      "ACM-101 emerged from the collaboration between Bolt Bio and Acme.",
      "collaboration",
      "Bolt Bio",
      null,
      null,
    ],
    [
      "Acme licensed ACM-101 to Bolt Pharma K.K. for Japan and granted it rights in Macau.",
      "collaboration",
      "Bolt Pharma K.K",
      null,
      null,
    ],
    [
      "Acme entered into a license agreement with Oxford-based Bolt Bio.",
      "collaboration",
      "Bolt Bio",
      null,
      null,
    ],
    [
      "Acme granted rights to ACM-101 in Australia and New Zealand under a license agreement.",
      "collaboration",
      null,
      null,
      null,
    ],
    ["Acme and Bolt Bio Announce Licence Agreement for ACM-101.", "collaboration", "Bolt Bio", null, null],
  ])("%s", async (sentence, type, counterparty, value, currency) => {
    const event = await eventOf(sentence, type);
    expect(event.counterparty).toBe(counterparty);
    expect([event.amount?.value ?? null, event.amount?.currency ?? null]).toEqual([value, currency]);
  });
});

describe("regressions", () => {
  test("a disease in capitals is no trial's name that carries over the drug it was first named with", async () => {
    const { programs, events } = await recordOf(
      releaseAround(
        "ACM-101 is in a Phase 2 trial in COVID-19 patients.\n\nAcme licensed ACM-202 from Bolt Bio. Bolt Bio has initiated a Phase 1 trial in COVID-19 patients.",
      ),
    );
    const started = events.find(({ type }) => type === "trial-start");
    const names = started?.programs.map((id) => programs.find((program) => program.id === id)?.name);
    expect(names).toEqual(["ACM-202"]);
  });

  test("the issuer by the last word of its name was taken for the other party", async () => {
    const { events } = await recordOf(
      releaseAround(
        "ACM-101 was discovered by Bolt Bio and licensed to Muster.",
        "BOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Eve Muster and Company (NYSE: MUST) today announced an update on ACM-101, its medicine for asthma.",
      ),
    );
    expect(events.map(({ counterparty }) => counterparty)).not.toContain("Muster");
  });

  test("a plan told after what was done made a plan of it", async () => {
    const told =
      "The Phase 2 trial of ACM-101 completed enrollment in January, and data are expected in 2021.";
    expect((await eventOf(told, "enrollment")).timing).toBe("background");
  });

  test.each([
    ["On February 28, 2020, the FDA placed a clinical hold on the trial of ACM-101.", "news"],
    ["On February 20, 2020, the FDA placed a clinical hold on the trial of ACM-101.", "background"],
    [
      "As previously reported, on February 28, 2020, the FDA placed a clinical hold on the trial of ACM-101.",
      "background",
    ],
  ])("what happened within the week was told as old: %s", async (told, timing) => {
    expect((await eventOf(told, "clinical-hold")).timing).toBe(timing);
  });

  test("the date on which a patent expires was taken for that of its grant", async () => {
    const told = "The patent office issued Acme a patent on ACM-101 that expires in 2038.";
    expect(await eventOf(told, "patent")).toMatchObject({ date: null });
  });

  test("the program that a paragraph is headed by was passed over for the one named last", async () => {
    const told =
      "ACM-101 in asthma: Sales of ZELORA rose.\n\nACM-202 in lymphoma: In January, a Phase 1 trial in healthy volunteers was completed.";
    const { events, programs } = await recordOf(releaseAround(told));
    const completed = events.find(({ type }) => type === "trial-completed")!;
    expect(programs.filter(({ id }) => completed.programs.includes(id)).map(({ name }) => name)).toEqual([
      "ACM-202",
    ]);
  });

  test("of two trade marks, each with its substance in brackets, one was left out", async () => {
    const told =
      "ZELORA® (zelotinib) and ACM-101™ (ovatinib) received a positive opinion of the CHMP for asthma.";
    expect((await eventOf(told, "chmp-opinion")).programs).toHaveLength(2);
  });

  test("a day with its month glued to the word before it ended the sentence", async () => {
    const told =
      "The results of ACM-101 are being presented at the 30th Congress of Dermatology, taking place fromFeb. 29-March 2, 2020.";
    expect(await eventOf(told, "presentation")).toMatchObject({
      timing: "news",
      date: { value: "2020-02-29" },
    });
  });

  test("the results that an approval rests on were told as news", async () => {
    const { events } = await recordOf(
      "FDA Approves Acme's ACM-101 for Asthma\n\nBOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Acme Therapeutics, Inc. (Nasdaq: ACMT) today announced that the FDA has approved ACM-101 for asthma. The approval is based on a Phase 3 trial in which ACM-101 met its primary endpoint.\n",
    );
    expect(events.find(({ type }) => type === "results")?.timing).toBe("background");
  });
});

test.each([
  ["If the data are good, an NDA for ACM-101 could be submitted in 2022.", "submission", "upcoming"],
  ["Acme has asked the FDA for Orphan Drug designation of ACM-202 in asthma.", "designation", "upcoming"],
] as const)("when it is told: %s", async (sentence, type, timing) => {
  expect((await eventOf(sentence, type)).timing).toBe(timing);
});

describe("times that belong to something else in the sentence", () => {
  test.each<[string, ReleaseEvent["type"], ReleaseEvent["timing"], string | null]>([
    [
      "Following a positive pre-IND meeting with the FDA in February 2019, Acme plans to submit an IND for ACM-202 in the fourth quarter of 2020.",
      "submission",
      "upcoming",
      "2020-Q4",
    ],
    [
      "Following two Phase 3 studies, which were completed in 2018, Acme filed its marketing authorisation application for ACM-101 with the MHRA in February.",
      "submission",
      "background",
      "2020-02",
    ],
    [
      "Acme will announce its interim results for the six months ended 31 March 2020 on 28 May 2020.",
      "financial-results",
      "upcoming",
      "2020-05-28",
    ],
    [
      "The program moved ACM-101 from its first dose in humans in 2011 to its first regulatory approval by the FDA.",
      "approval",
      "background",
      null,
    ],
    [
      "ACM-101 was authorised on 26 July 2018, after a positive opinion of the CHMP in May 2018.",
      "chmp-opinion",
      "background",
      "2018-05",
    ],
    [
      "Results from the ACM-202 trial are due in the third quarter of 2020.",
      "results",
      "upcoming",
      "2020-Q3",
    ],
    [
      "Revenues grew compared to the first quarter of 2019 through the launch of ZELORA.",
      "launch",
      "background",
      null,
    ],
    [
      "In January 2020, the FDA accepted the BLA for ACM-101 and granted it priority review.",
      "designation",
      "background",
      "2020-01",
    ],
    [
      "These results of ACM-101 are being presented at the Congress of Dermatology (March 1-5, 2020).",
      "presentation",
      "news",
      "2020-03-03",
    ],
    [
      "Acme has appointed Jane Roe as chief financial officer, effective April 1.",
      "management",
      "news",
      "2020-04-01",
    ],
    [
      "Acme will publish its results for the six months to 30 June 2020 in September.",
      "financial-results",
      "upcoming",
      "2020-09",
    ],
    [
      "Acme held a pre-NDA meeting with the FDA on ACM-101. The meeting took place in December 2019.",
      "agency-meeting",
      "background",
      "2019-12",
    ],
    [
      "Acme has requested a Type C meeting with the FDA on ACM-202. The meeting is expected to take place in May.",
      "agency-meeting",
      "upcoming",
      "2020-05",
    ],
  ])("%s", async (sentence, type, timing, date) => {
    const event = await eventOf(sentence, type);
    expect([event.timing, event.date?.value ?? null]).toEqual([timing, date]);
  });
});

test.each([
  ["The letter, which was received on Friday, February 28, cites the plant.", "2020-02-28"],
  ["The company was informed of the action by telephone on February 27.", "2020-02-27"],
  ["The letter of the board was read on February 27.", "2020-03-03"],
])("news whose day is told further down: %s", async (sentence, date) => {
  const { events } = await recordOf(
    releaseAround(
      sentence,
      "BOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Acme Therapeutics, Inc. (Nasdaq: ACMT) today announced that it has received a Complete Response Letter from the FDA for ACM-101 in asthma.",
    ),
  );
  const letters = events.filter(({ type }) => type === "complete-response");
  expect(letters.map((event) => [event.timing, event.date?.value])).toEqual([["news", date]]);
});

test("each time in a list has the disease that follows it", async () => {
  const { events, indications } = await recordOf(
    releaseAround("U.S. approvals of ZELORA followed in June 2016 for gout and in May 2018 for psoriasis."),
  );
  const name = new Map(indications.map((indication) => [indication.id, indication.name]));
  const told = events.map(({ date, indications: ids }) => `${date?.value} ${ids.map((id) => name.get(id))}`);
  expect(told).toEqual(["2016-06 gout", "2018-05 psoriasis"]);
});

test("what the body says was announced before is no news of a sub-headline", async () => {
  const { events } = await recordOf(
    "Acme Presents New Data for ACM-101 in Asthma\n\nSupplemental BLA for ACM-101 Resubmitted to the FDA\n\nBOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Acme Therapeutics, Inc. (Nasdaq: ACMT) today announced data on ACM-101 in asthma.\n\nThe company goes on with its work. As previously announced, Acme resubmitted the supplemental BLA for ACM-101 to the FDA.\n",
  );
  expect(events.find(({ type }) => type === "submission")?.timing).toBe("background");
});

test("what a company says of itself before it announces something is no plan for it", async () => {
  const { events } = await recordOf(
    releaseAround(
      "The trial goes on.",
      "BOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Acme Therapeutics, Inc. (Nasdaq: ACMT), a company working on rare diseases, today announced that the FDA has lifted the clinical hold on ACM-101 in asthma.",
    ),
  );
  expect(events.map(({ type, timing }) => `${type} ${timing}`)).toEqual(["clinical-hold-lifted news"]);
});

test("what is shown at the one meeting of a release has its month", async () => {
  const { events } = await recordOf(
    releaseAround(
      "Data for ACM-101 will be presented at the Congress of Allergy on June 12, 2020. The company will also share new data on ACM-202.",
    ),
  );
  const shown = events.filter(({ type }) => type === "presentation");
  expect(shown.map(({ date }) => date?.value)).toEqual(["2020-06-12", "2020-06"]);
});

test("a disease that stands after the name of another program is none of the approved one", async () => {
  const { events, indications } = await recordOf(
    releaseAround(
      "The lead product is ACM-101, approved in Australia for gout, and the pipeline includes ACM-202 for lupus and psoriasis.",
    ),
  );
  const name = new Map(indications.map((indication) => [indication.id, indication.name]));
  const approvals = events.filter(({ type }) => type === "approval");
  expect(approvals.map((event) => event.indications.map((id) => name.get(id)))).toEqual([["gout"]]);
});

describe("what was read as another happening", () => {
  const EVENTS: readonly [string, string[]][] = [
    ["ACM-101 is licensed to Nordhavn Pharma A/S.", ["collaboration background -"]],
    [
      "In January, Acme announced results of a Phase 2 trial of ACM-101 in adults.",
      ["results background 2020-01"],
    ],
    ["The company expects FDA clearance of ACM-101 by mid-2020.", ["approval upcoming 2020"]],
    [
      "In addition to Fast Track designation, the FDA granted ACM-101 orphan drug designation in March 2016.",
      ["designation background 2016-03"],
    ],
    [
      "The EMA granted marketing authorisation for ACM-101 in January, and Hartwig launched it in February.",
      ["approval background 2020-01", "launch background 2020-02"],
    ],
    [
      "Acme expects to report results of ACM-101 in May 2020 and to submit a BLA to the FDA in June 2021.",
      ["results upcoming 2020-05", "submission upcoming 2021-06"],
    ],
    ["New data for ACM-101 will be presented at a congress in May 2020.", ["presentation upcoming 2020-05"]],
    ["The trial of ACM-101 may be approved by Acme’s board.", []],
    [
      "Acme has submitted an application to the EMA for orphan designation of ACM-101 in asthma and expects a decision in May 2020.",
      ["designation upcoming 2020-05"],
    ],
    [
      "ACM-101 was approved in 2015 for asthma, and in 2018 its label was revised to take in children.",
      ["approval background 2015", "label-change background 2018"],
    ],
    ["The FDA approved a change to the label of ZELORA in January.", ["label-change background 2020-01"]],
    [
      "Acme plans to submit an IND for ACM-202 and initiate a Phase 1 trial in the second quarter of 2020.",
      ["submission upcoming 2020-Q2", "trial-start upcoming 2020-Q2"],
    ],
    [
      "The resubmission of the NDA for ACM-101 was accepted in January.",
      ["submission-accepted background 2020-01"],
    ],
  ];
  test.each(EVENTS)("%s", async (sentence, expected) => {
    const { events } = await recordOf(releaseAround(sentence));
    expect(events.map(({ type, timing, date }) => `${type} ${timing} ${date?.value ?? "-"}`).sort()).toEqual(
      [...expected].sort(),
    );
  });

  test("a clause that begins with 'which' speaks of the name before it, though another one is nearer", async () => {
    const told = "Acme sells ACM-101 for asthma, which it launched in 2014, and ACM-202.";
    const { programs } = await recordOf(releaseAround(told));
    const launch = await eventOf(told, "launch");
    expect(launch.programs.map((id) => programs.find((program) => program.id === id)?.name)).toEqual([
      "ACM-101",
    ]);
  });

  test.each([
    [
      "a list under a sentence that says so",
      "The company anticipates the following milestones:\n\n• FDA clearance of ACM-101 by mid-year;\n\n• Start of the Phase 3 trial of ACM-202",
    ],
    [
      "items that begin with a bare verb",
      "• Report data from the Phase 2 trial of ACM-101\n\n• Start a Phase 3 trial of ACM-202",
    ],
  ])("what is to be done is no past: %s", async (_, text) => {
    const { events } = await recordOf(releaseAround(text));
    expect(events.length).toBeGreaterThan(0);
    expect(events.map(({ timing }) => timing)).toEqual(events.map(() => "upcoming"));
  });
});

describe("what a release of data tells", () => {
  const lead =
    "BOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Acme Therapeutics, Inc. (Nasdaq: ACMT) today announced that it will present data of ACM-101 at the annual meeting of the society.";
  const told = async (sentence: string, type: ReleaseEvent["type"]) =>
    (await recordOf(releaseAround(sentence, lead))).events.filter((event) => event.type === type);

  test("is news where results stand beside the talk", async () => {
    const [results] = await told("The overall response rate with ACM-101 was 62%.", "results");
    expect(results?.timing).toBe("news");
  });

  test("is background where it was told earlier", async () => {
    const [results] = await told("The previously reported response rate with ACM-101 was 62%.", "results");
    expect(results?.timing).toBe("background");
  });

  test("is one talk, though a quotation speaks of it again", async () => {
    const talks = await told(
      "“The presentations at the annual meeting highlight ACM-101,” said Jane Roe.",
      "presentation",
    );
    expect(talks.map(({ timing }) => timing)).toEqual(["upcoming"]);
  });

  test("is no result where figures are those of accounts", async () => {
    expect(await told("Net sales of ACM-101 increased 12%, compared with 9% a year ago.", "results")).toEqual(
      [],
    );
  });
});

describe("the agency", () => {
  test.each([
    [
      "The EMA met Acme in May 2019. Acme filed its marketing authorisation application for ACM-101.",
      "submission",
      "EMA",
    ],
    ["The IND for ACM-202 was allowed in January 2020.", "trial-authorization", "FDA"],
    ["A Type B meeting on ACM-101 took place in January 2020.", "agency-meeting", "FDA"],
    [
      "In Japan, Acme met the regulators on ACM-101 and agreed on the design with the PMDA.",
      "agency-meeting",
      "PMDA",
    ],
    [
      "In Canada, a decision on ACM-101 is expected in the fourth quarter of 2020.",
      "decision-date",
      "Health Canada",
    ],
    [
      "After the CHMP opinion, a decision on ACM-101 by the EC is expected in June 2020.",
      "decision-date",
      "EC",
    ],
    [
      "Acme was told by the FDA of its view in May 2019. ACM-101 was approved in June 2019.",
      "approval",
      "FDA",
    ],
    ["Acme Wins European Approval for ACM-101", "approval", "EC"],
    ["ACM-101 received the CE Mark in June 2019.", "approval", null],
    ["ACM-101 is approved in more than 40 countries.", "approval", null],
    ["ACM-101 was approved in Norway in June 2019.", "approval", null],
    ["Acme plans to submit a CTA for ACM-202 in the second half of 2020.", "submission", null],
    ["ACM-101 is approved for asthma outside of the United States.", "approval", null],
  ] as const)("%s", async (sentence, type, agency) => {
    expect((await eventOf(sentence, type)).agency).toBe(agency);
  });
});

describe("the date of a decision", () => {
  test.each([
    ["The PDUFA date for ACM-101, originally March 1, 2020, was extended to June 1, 2020.", "2020-06-01"],
    ["The FDA extended the review period for ACM-101 to August 14, 2020.", "2020-08-14"],
  ])("%s", async (sentence, date) => {
    expect((await eventOf(sentence, "decision-date")).date?.value).toBe(date);
  });
});
