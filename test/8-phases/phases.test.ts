import { describe, expect, test } from "vitest";
import { STATUS_CUES } from "../../src/8-phases/status-cues.js";
import { extract } from "../../src/index.js";
import { releaseAround } from "../support.js";

async function rowsOf(sentences: string): Promise<string[]> {
  const [record] = await extract(releaseAround(sentences));
  const { programs, indications, phases } = record!;
  const program = new Map(programs.map(({ id, name }) => [id, name]));
  const indication = new Map(indications.map(({ id, name }) => [id, name]));
  return phases.map((row) =>
    [
      program.get(row.program),
      row.phase,
      row.indications.map((id) => indication.get(id)).join(" + ") || "-",
      row.status,
    ].join(" | "),
  );
}

describe("each status cue decides its examples and leaves its counter-examples", () => {
  test.each(STATUS_CUES.flatMap(({ id, status, examples }) => examples.map((text) => [id, text, status])))(
    "%s: %s",
    async (_, text, status) => {
      expect((await rowsOf(text!)).map((row) => row.split(" | ")[3])).toContain(status);
    },
  );
  test.each(
    STATUS_CUES.flatMap(({ id, match, notExamples }) =>
      notExamples.map((text) => [id, text, match] as const),
    ),
  )("%s leaves: %s", (_, text, match) => {
    expect(text.replace(/phase \d.*$/i, "phase")).not.toMatch(match);
  });
});

test("a second trial joined by 'as well as' is planned with the first, whatever 'and' stands between them", async () => {
  expect(
    await rowsOf(
      "The company plans to initiate a Phase 1 study with ACM-101 in psoriasis and lymphoma as well as a second Phase 1 study in combination with radiation for head and neck cancer.",
    ),
  ).toEqual([
    "ACM-101 | Phase 1 | psoriasis | planned",
    "ACM-101 | Phase 1 | lymphoma | planned",
    "ACM-101 | Phase 1 | head and neck cancer | planned",
  ]);
});

test("the trial of a row is that which its status is said of", async () => {
  const [record] = await extract(
    releaseAround(
      "Acme is studying ACM-101 in the Phase 3 VESPER trial in asthma. Acme has discontinued the Phase 3 LUMINA trial of ACM-101 in asthma for futility.",
    ),
  );
  expect(record!.phases.find(({ phase }) => phase === "Phase 3")).toMatchObject({
    status: "stopped",
    trial: { name: "LUMINA" },
  });
});

const SENTENCES: [sentences: string, rows: string[]][] = [
  [
    "ACM-101 and ACM-202 are in Phase 3 and Phase 2 development for asthma and gout, respectively.",
    ["ACM-101 | Phase 3 | asthma | ongoing", "ACM-202 | Phase 2 | gout | ongoing"],
  ],
  [
    "Phase 1: ACM-101 (asthma), ACM-202 (gout)",
    ["ACM-101 | Phase 1 | asthma | ongoing", "ACM-202 | Phase 1 | gout | ongoing"],
  ],
  ["No decision has been taken as to whether ACM-202 should proceed to Phase 3 in gout.", []],
  [
    "ACM-101 is in a Phase 2 trial in asthma. In February, Acme ended development of ACM-101.",
    ["ACM-101 | Phase 2 | asthma | stopped"],
  ],
  [
    "ACM-101 is in a Phase 2 trial in asthma and a Phase 1b trial in eosinophilic esophagitis.",
    ["ACM-101 | Phase 2 | asthma | ongoing", "ACM-101 | Phase 1b | eosinophilic esophagitis | ongoing"],
  ],
  [
    "Acme plans to initiate a Phase 1 study of ACM-101 in asthma as well as a second Phase 2 study in lupus.",
    ["ACM-101 | Phase 1 | asthma | planned", "ACM-101 | Phase 2 | lupus | planned"],
  ],
  [
    "Acme reported topline results from the Phase 2 trial of ACM-101 in asthma and plans to start a Phase 3 trial.",
    ["ACM-101 | Phase 2 | asthma | completed", "ACM-101 | Phase 3 | asthma | planned"],
  ],
  [
    "ACM-101 is being studied in Phase 2 trials in asthma, along with additional trials in lupus.",
    ["ACM-101 | Phase 2 | asthma | ongoing"],
  ],
  [
    "Acme develops ACM-101, which is in a Phase 2 trial in asthma, as well as multiple compounds in preclinical development.",
    ["ACM-101 | Phase 2 | asthma | ongoing"],
  ],
  [
    "Acme is developing ACM-101 for asthma, for which a Phase 2 trial is ongoing, and has a preclinical program in lupus.",
    ["ACM-101 | Phase 2 | asthma | ongoing"],
  ],
  [
    "The pipeline includes ACM-101, a preclinical program in lupus.",
    ["ACM-101 | Preclinical | lupus | ongoing"],
  ],
  [
    "Acme has two candidates in Phase 2 trials in asthma, ACM-101 and ACM-202.",
    ["ACM-101 | Phase 2 | asthma | ongoing", "ACM-202 | Phase 2 | asthma | ongoing"],
  ],
  ["Dose escalation set the recommended Phase 2 dose of ACM-101 in asthma.", []],
  ["Acme held an End-of-Phase 2 meeting on ACM-101 in asthma with the FDA.", []],
  [
    "Acme discontinued the Phase 3 trial of ACM-101 in asthma after a futility analysis.",
    ["ACM-101 | Phase 3 | asthma | stopped"],
  ],
  [
    "Acme completed enrollment in the Phase 3 trial of ACM-101 in asthma.",
    ["ACM-101 | Phase 3 | asthma | ongoing"],
  ],
  [
    "The Phase 3 BREEZE trial of ACM-101 in asthma is enrolling. Data from the Phase 3 BREEZE trial are expected in 2022.",
    ["ACM-101 | Phase 3 | asthma | ongoing"],
  ],
  [
    "ACM-101 is indicated for the treatment of adults with asthma.",
    ["ACM-101 | Approved | asthma | completed"],
  ],
  [
    "ACM-101 is in a Phase 3 trial in adults with liver cirrhosis and in patients with asthma with or without lupus.",
    ["ACM-101 | Phase 3 | liver cirrhosis | ongoing", "ACM-101 | Phase 3 | asthma | ongoing"],
  ],
  [
    "ACM-101 is studied in asthma (6 to 11 years of age, Phase 3), eosinophilic esophagitis (Phase 2) and psoriasis (Phase 2/3).",
    [
      "ACM-101 | Phase 3 | asthma | ongoing",
      "ACM-101 | Phase 2 | eosinophilic esophagitis | ongoing",
      "ACM-101 | Phase 2/3 | psoriasis | ongoing",
    ],
  ],
  ["The agency confirmed that Phase 1 and Phase 2 trials of ACM-202 in gout could be omitted.", []],
  [
    "ZELORA (zelotinib), in combination with pemetrexed and platinum chemotherapy, is indicated for patients with metastatic nonsquamous non-small cell lung cancer.",
    ["zelotinib | Approved | nonsquamous non-small cell lung cancer | completed"],
  ],
  [
    "Acme is running a Phase 3 trial of ACM-101 for the treatment of insomnia in people with dementia.",
    ["ACM-101 | Phase 3 | insomnia | ongoing"],
  ],
  [
    "The pipeline includes ACM-101, an antibody in Phase 2 for lupus, and ACM-202, an siRNA for gout.",
    ["ACM-101 | Phase 2 | lupus | ongoing"],
  ],
  [
    "A Phase 2 trial of ACM-101 in combination with the antibody ACM-202 in lupus is enrolling.",
    ["ACM-101 | Phase 2 | lupus | ongoing", "ACM-202 | Phase 2 | lupus | ongoing"],
  ],
  [
    "Acme is developing ACM-101, a vaccine against gout for which it completed a Phase 1 trial, and ACM-202, a vaccine against lupus.",
    ["ACM-101 | Phase 1 | gout | completed"],
  ],
  [
    "ACM-101, a treatment for gout, is in Phase 2, and a study of ACM-202 in lupus has been deferred.",
    ["ACM-101 | Phase 2 | gout | ongoing"],
  ],
  [
    "Acme markets ACM-101 for asthma and ACM-202 for gout.",
    ["ACM-101 | Approved | asthma | completed", "ACM-202 | Approved | gout | completed"],
  ],
  [
    "Acme markets ACM-101 for asthma and has one candidate, ACM-202 for gout.",
    ["ACM-101 | Approved | asthma | completed"],
  ],
  [
    "ACM-101 is approved by the European Commission for the treatment of asthma, and is in Phase 3 in lupus.",
    ["ACM-101 | Approved | asthma | completed", "ACM-101 | Phase 3 | lupus | ongoing"],
  ],
  [
    "Acme has acquired ACM-202, a medicated cloth approved by the FDA for the treatment of gout.",
    ["ACM-202 | Approved | gout | completed"],
  ],
  ["The NDA for ACM-202 in gout was submitted in December 2019.", ["ACM-202 | Filed | gout | ongoing"]],
  [
    "The FDA approved ACM-202 for gout today. The NDA for ACM-202 in gout was submitted in May 2019.",
    ["ACM-202 | Approved | gout | completed"],
  ],
  ["Acme has ACM-101 and several preclinical programs.", []],
  ["Acme was awarded a Phase 1 Small Business Innovation Research contract for ACM-101 in gout.", []],
  ["ACM-202 is in a Phase 1 trial in healthy volunteers.", ["ACM-202 | Phase 1 | - | ongoing"]],
  [
    "ACM-101 is in a Phase 3 trial in asthma and is being studied in preclinical models of gout.",
    ["ACM-101 | Phase 3 | asthma | ongoing", "ACM-101 | Preclinical | gout | ongoing"],
  ],
  [
    "ACM-101 is in a Phase 3 trial in asthma. In preclinical studies, ACM-101 reduced inflammation.",
    ["ACM-101 | Phase 3 | asthma | ongoing"],
  ],
  [
    "Current trials include: * a phase 3 trial of ACM-101 in gout * a phase 2 trial of ACM-101 in lupus.",
    ["ACM-101 | Phase 3 | gout | ongoing", "ACM-101 | Phase 2 | lupus | ongoing"],
  ],
  [
    "The FDA has set a target action date of October 1, 2020 for the NDA for ACM-202 in gout.",
    ["ACM-202 | Filed | gout | ongoing"],
  ],
  [
    "ACM-101 is in Phase 3 trials in asthma; it is also being studied at many sites in a registrational trial in lupus.",
    ["ACM-101 | Phase 3 | asthma | ongoing", "ACM-101 | Pivotal | lupus | ongoing"],
  ],
  [
    "ACM-101 is in a Phase 1/2 trial in patients with CLL/SLL.",
    [
      "ACM-101 | Phase 1/2 | chronic lymphocytic leukemia | ongoing",
      "ACM-101 | Phase 1/2 | small lymphocytic lymphoma | ongoing",
    ],
  ],
  [
    "Acme expects to file an IND for ACM-202 in gout and to begin a Phase 1 trial in healthy volunteers.",
    ["ACM-202 | Phase 1 | - | planned"],
  ],
  [
    "Acme is working on ACM-101 for gout and ACM-202 for lupus, both in preclinical development.",
    ["ACM-101 | Preclinical | gout | ongoing", "ACM-202 | Preclinical | lupus | ongoing"],
  ],
  [
    "The proceeds will be used to complete the ongoing Phase 2 trial of ACM-101 in gout, to start a second Phase 2 trial in lupus, and to bring ACM-202 into the clinic.",
    ["ACM-101 | Phase 2 | gout | ongoing", "ACM-101 | Phase 2 | lupus | planned"],
  ],
  [
    "Acme has started a small Phase 2a trial of ACM-101 in gout, from which results are expected in the fourth quarter of 2020.",
    ["ACM-101 | Phase 2a | gout | ongoing"],
  ],
  [
    "Our candidates are ACM-101, intended to prevent gout, which has completed a Phase 2b trial and is ready for Phase 3, and ACM-202.",
    ["ACM-101 | Phase 2b | gout | completed", "ACM-101 | Phase 3 | gout | planned"],
  ],
  [
    "ACM-202 will begin Phase 2a in gout this summer, and we will soon nominate a candidate for lupus.",
    ["ACM-202 | Phase 2a | gout | planned"],
  ],
  [
    "ACM-202 was approved for gout in 2018. It was approved for this indication in Japan in 2019.",
    ["ACM-202 | Approved | gout | completed"],
  ],
  [
    "Acme launched ACM-202 for actinic keratosis in the United States in September 2019.",
    ["ACM-202 | Approved | actinic keratosis | completed"],
  ],
  ["The NDA of ACM-202 rests on trials in PH1.", []],
  ["ACM-202 (gout): filed in May 2019", ["ACM-202 | Filed | gout | ongoing"]],
];

test.each(SENTENCES)("%s", async (sentences, rows) => {
  const found = await rowsOf(sentences);
  const told = found.filter((row) => sentences.includes(row.split(" | ")[0]!));
  expect(told.sort()).toEqual([...rows].sort());
});

describe("the disease of a phase told elsewhere", () => {
  test.each([
    [
      "in the sentence after",
      "Acme began a Phase 1/2 trial of ACM-101. The trial will enroll up to 12 boys with hemophilia.",
      ["ACM-101 | Phase 1/2 | hemophilia | ongoing"],
    ],
    [
      "as the same again",
      "Acme completed a Phase 2a trial of ACM-101 in gout, and a Phase 2b trial in the same indication is planned.",
      ["ACM-101 | Phase 2a | gout | completed", "ACM-101 | Phase 2b | gout | planned"],
    ],
    [
      "as the former of two",
      "Acme is studying ACM-101 in gout and in lupus. A Phase 2 trial of ACM-101 in the former will begin soon.",
      ["ACM-101 | Phase 2 | gout | planned"],
    ],
    [
      "by a heading of diseases alone",
      "Gout\n\n- Completed enrollment in the Phase 3 trial of ACM-101 in refractory patients.\n\nLupus nephritis\n\n- Opened a Phase 2 trial of ACM-101.",
      ["ACM-101 | Phase 3 | gout | ongoing", "ACM-101 | Phase 2 | lupus nephritis | ongoing"],
    ],
    [
      "as items of a list of uses",
      "ZELORA is a prescription medicine used to treat:\n\n- adults with gout\n\n- adults with active lupus nephritis",
      ["zelotinib | Approved | gout | completed", "zelotinib | Approved | lupus nephritis | completed"],
    ],
    [
      "not of those left out",
      "Acme completed a Phase 2 trial of ACM-101 in gout; patients with asthma were excluded.",
      ["ACM-101 | Phase 2 | gout | completed"],
    ],
  ])("%s", async (_, text, rows) => {
    expect(await rowsOf(text)).toEqual(rows);
  });
});

test("who the patients are is told in a later paragraph, not by another program's disease", async () => {
  expect(
    await rowsOf(
      "The first patient has been dosed in a Phase 2 trial of ACM-101.\n\n“This is a milestone,” said Jane Roe, chief executive officer.\n\nThe trial will enroll 180 adults with gout at 40 sites.\n\nIn addition to ACM-101, Acme is developing ACM-202, which is in Phase 1 for asthma.",
    ),
  ).toEqual(
    expect.arrayContaining(["ACM-101 | Phase 2 | gout | ongoing", "ACM-202 | Phase 1 | asthma | ongoing"]),
  );
});

test("a first trial in healthy people has no disease, wherever that is told", async () => {
  expect(
    await rowsOf(
      "Acme has begun a Phase 1 trial of ACM-101. The trial will enroll 64 healthy volunteers.\n\nACM-101 is being developed for gout.",
    ),
  ).toEqual(["ACM-101 | Phase 1 | - | ongoing"]);
});

test("how far a disease has gone, and what it comes with, is no disease of the trial", async () => {
  expect(
    await rowsOf(
      "ACM-101 is in Phase 2 in patients with nonalcoholic steatohepatitis with advanced fibrosis, and in Phase 3 for asthma with obesity.",
    ),
  ).toEqual([
    "ACM-101 | Phase 2 | nonalcoholic steatohepatitis | ongoing",
    "ACM-101 | Phase 3 | asthma | ongoing",
  ]);
});

test("the trial of another program, told in a clause of its own, has not the disease before it", async () => {
  expect(
    await rowsOf(
      "ACM-101 is in a Phase 2 trial for gout, and the company recently filed a CTA for a Phase 1 trial of ACM-202.",
    ),
  ).not.toContain("ACM-202 | Phase 1 | gout | planned");
});

test("an application that was withdrawn is not under review", async () => {
  const rows = await rowsOf(
    "Acme has withdrawn its marketing authorization application to the European Medicines Agency for ACM-101 in gout.",
  );
  expect(rows.filter((row) => row.includes("| Filed |"))).toEqual([]);
});

test("a list under a heading of indications tells what a product is approved for", async () => {
  expect(
    await rowsOf(
      "Acme sells ZELORA.\n\nZELORA® Indications in the U.S.\n\n• For the treatment of adults with gout\n• For the treatment of adults with asthma",
    ),
  ).toEqual(
    expect.arrayContaining([
      "zelotinib | Approved | gout | completed",
      "zelotinib | Approved | asthma | completed",
    ]),
  );
});

test("a phase in the bracket after a disease is the phase of the program before it", async () => {
  expect(
    await rowsOf(
      "Acme's pipeline includes ACM-101 for gout (Phase 2), ACM-202 for asthma (Phase 1) and ACM-303 for psoriasis (preclinical).",
    ),
  ).toEqual([
    "ACM-101 | Phase 2 | gout | ongoing",
    "ACM-202 | Phase 1 | asthma | ongoing",
    "ACM-303 | Preclinical | psoriasis | ongoing",
  ]);
});

test("a list that leaves out the verb gives each program its phase", async () => {
  expect(
    await rowsOf(
      "ACM-101 (asthma) is in Phase II, ACM-202 (gout) in Phase I and ACM-303 (psoriasis) in preclinical development.",
    ),
  ).toEqual([
    "ACM-101 | Phase 2 | asthma | ongoing",
    "ACM-202 | Phase 1 | gout | ongoing",
    "ACM-303 | Preclinical | psoriasis | ongoing",
  ]);
});

test("what a rival's label says is no phase of ours", async () => {
  expect(
    await rowsOf(
      "Unlike tocilizumab, which is approved for giant cell arteritis, ACM-101 is taken by mouth. ACM-101 is in Phase 2 for gout.",
    ),
  ).toEqual(["ACM-101 | Phase 2 | gout | ongoing"]);
});

test("an application that is pending is filed", async () => {
  expect(
    await rowsOf(
      "Marketing authorization applications for ACM-101 in the treatment of gout are pending in Europe and Canada.",
    ),
  ).toEqual(["ACM-101 | Filed | gout | ongoing"]);
});

test("a trial that has read out is not the planned one of the same phase", async () => {
  expect(
    await rowsOf(
      "Acme has started a Phase 3 trial of ACM-101 in gout. Acme previously reported positive results from a Phase 2 trial in 68 patients. A Phase 2 trial in asthma is expected to begin by year end.",
    ),
  ).toEqual([
    "ACM-101 | Phase 3 | gout | ongoing",
    "ACM-101 | Phase 2 | gout | completed",
    "ACM-101 | Phase 2 | asthma | planned",
  ]);
});
