import { describe, expect, test } from "vitest";
import { othersCueAt, ownCuesAt } from "../../src/5-resolve/programs/read-role-cues.js";
import { OTHERS_CUES, OWN_CUES } from "../../src/5-resolve/programs/role-cues.js";
import { casedText } from "../../src/patterns/text-pattern.js";
import { recordOf } from "../support.js";

const release = (headline: string, body: string) =>
  `${headline}\n\nBOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Acme Therapeutics, Inc. (Nasdaq: ACMT) ${body}\n`;

const NAMES: [what: string, headline: string, body: string, programs: string[][]][] = [
  [
    "a code",
    "Acme Doses First Patient With ACM-101",
    "today announced that the first patient was dosed with ACM-101 in asthma.",
    [["ACM-101"]],
  ],
  [
    "a list of codes",
    "Acme Reports on Its Pipeline",
    "today announced progress of its programs CLR 1700 and 1900 in patients with cancer.",
    [["CLR 1700"], ["CLR 1900"]],
  ],
  [
    "a brand and its generic",
    "FDA Approves ZELORA (zelotinib)",
    "today announced that the FDA approved ZELORA® (zelotinib) for asthma.",
    [["zelotinib", "ZELORA"]],
  ],
  [
    "a code and the brand that it is to have",
    "Acme Files for Approval of Kalinova",
    "today announced that it has filed for ACM-101, to be known as Kalinova, for asthma.",
    [["ACM-101", "Kalinova"]],
  ],
  [
    "a biosimilar, apart from the brand that it resembles",
    "Acme Reports on Its Biosimilars",
    "today gave an update on its biosimilar candidates. ACM-B07 (Stelara® biosimilar): the EMA accepted the application.",
    [["ACM-B07"]],
  ],
  [
    "a brand without a mark and the substance in it",
    "Acme Ships Alvacort",
    "today said that it has begun to ship Alvacort, its budesonide nasal spray, in Ireland. Alvacort was approved in May.",
    [["budesonide", "Alvacort"]],
  ],
  [
    "what carries a nuclide, with it and without",
    "Acme Starts Study of ACM-PSA",
    "today announced a study of 18F-ACM-PSA, an imaging agent, in prostate cancer. ACM-PSA was safe.",
    [["18F-ACM-PSA", "ACM-PSA"]],
  ],
  [
    "a code and what it was called before",
    "Acme Starts Study of ACM-101",
    "today announced a study of ACM-101 (formerly known as BLT-202) in asthma.",
    [["ACM-101", "BLT-202"]],
  ],
  [
    "a biologic with its suffix",
    "Acme’s Soliquimab Approved",
    "today announced that soliquimab-abcd was approved. Patients may receive soliquimab at home.",
    [["soliquimab-abcd", "soliquimab"]],
  ],
  [
    "a combination with slashes",
    "Acme Submits NDA for Elexacaftor/Tezacaftor/Ivacaftor",
    "today announced the NDA for elexacaftor/tezacaftor/ivacaftor in cystic fibrosis.",
    [["elexacaftor/tezacaftor/ivacaftor"]],
  ],
];
test.each(NAMES)("%s", async (_, headline, body, programs) => {
  const record = await recordOf(release(headline, body));
  const sorted = (names: string[]) => [...names].map((name) => name.toLowerCase()).sort();
  expect(
    record.programs
      .filter(({ role }) => role === "own")
      .map(({ name, aliases }) => sorted([name, ...aliases])),
  ).toEqual(programs.map(sorted));
});

const NO_PROGRAMS = [
  "the COVID-19 pandemic delayed CD19 and PD-1 research, as said in Form 10-K and at ASCO 2024",
  "IL-2, HER2 and BRCA1 are targets, and the KEYNOTE-240 trial and the COSMIC-HF study are others'",
  "in the fourth quarter of 2019 (Q4 2019) it moved to Boston, MA 02110, and the phase of growth goes on",
  "its database and its magazine increase the release of kinase and protease data",
];
test.each(NO_PROGRAMS)("no program in: %s", async (body) => {
  const record = await recordOf(
    release("Acme Provides a Corporate Update for Patients", `today announced that ${body}.`),
  );
  expect(record.programs.map(({ name }) => name)).toEqual([]);
});

const around = (example: string) => {
  const at = example.search(/\bX\b/);
  return { before: casedText(example.slice(0, at)), after: casedText(example.slice(at + 1)) };
};
describe("the part that a drug plays", () => {
  test.each(OTHERS_CUES.flatMap((cue) => cue.examples.map((example) => [cue.id, example] as const)))(
    "%s: %s",
    (id, example) => expect(othersCueAt(around(example))?.id).toBe(id),
  );
  test.each(OTHERS_CUES.flatMap((cue) => cue.notExamples.map((example) => [cue.id, example] as const)))(
    "not %s: %s",
    (id, example) => expect(othersCueAt(around(example))?.id).not.toBe(id),
  );
  const ownIds = (example: string) => ownCuesAt(around(example)).map(({ id }) => id);
  test.each(OWN_CUES.flatMap((cue) => cue.examples.map((example) => [cue.id, example] as const)))(
    "%s: %s",
    (id, example) => expect(ownIds(example)).toContain(id),
  );
  test.each(OWN_CUES.flatMap((cue) => cue.notExamples.map((example) => [cue.id, example] as const)))(
    "not %s: %s",
    (id, example) => expect(ownIds(example)).not.toContain(id),
  );
  test("what it is given with and compared to is not the company's", async () => {
    const record = await recordOf(
      release(
        "Acme Starts Phase 3 Trial of ACM-101 in Lung Cancer",
        "today announced a Phase 3 trial of ACM-101 in combination with pembrolizumab versus docetaxel in lung cancer.",
      ),
    );
    expect(Object.fromEntries(record.programs.map(({ name, role }) => [name, role]))).toEqual({
      "ACM-101": "own",
      pembrolizumab: "combination",
      docetaxel: "comparator",
    });
  });
  test.each([
    "today announced results.\n\nPipeline update\n\n• The Phase 3 LUNA-STROKE trial of milvexian has completed enrollment.",
    "today announced results.\n\nPipeline update\n\nmilvexian | stroke | Regulatory submission (CN)",
    "today announced results.\n\nPipeline update\n\nMilvexian: In October 2019, 12-week data did not meet the endpoint.",
    "today said that its Phase 3 trial of milvexian in stroke is expected to read out in 2021.",
    "today said that it will acquire development and commercialization rights to milvexian, Bolt's inhibitor.",
  ])("a known substance that an update reports on is the company's: %s", async (body) => {
    const { programs } = await recordOf(release("Acme Reports on Its Year", body));
    expect(programs.map(({ name, role }) => [name, role])).toEqual([["milvexian", "own"]]);
  });
});

const DISEASES: [body: string, names: string[]][] = [
  [
    "today announced a Phase 2 study of ACM-101 in patients with relapsed/refractory multiple myeloma (MM). MM patients did well.",
    ["multiple myeloma"],
  ],
  [
    "today announced that ACM-101 will be studied in patients with breast and ovarian cancer.",
    ["breast cancer", "ovarian cancer"],
  ],
  [
    "today announced that the FDA approved ACM-101 for non-small cell lung cancer. The most common side effects were nausea, anemia and diarrhea.",
    ["non-small cell lung cancer"],
  ],
  ["today announced that ACM-101 treats acute myeloid leukaemia in adults.", ["acute myeloid leukaemia"]],
];
test.each(DISEASES)("indications of: %s", async (body, names) => {
  const record = await recordOf(release("Acme Announces News on ACM-101", body));
  expect(record.indications.map(({ name }) => name).sort()).toEqual([...names].sort());
});
test("an abbreviation and its long form are one row, what qualifies it stands apart", async () => {
  const record = await recordOf(release("Acme Announces News on ACM-101", DISEASES[0]![0]));
  expect(record.indications[0]).toMatchObject({
    name: "multiple myeloma",
    codes: { doid: "DOID:9538", icd10: "C90.0" },
    qualifiers: ["relapsed/refractory"],
  });
  expect(record.indications[0]!.aliases).toContain("MM");
});

const ROLES: [what: string, headline: string, body: string, roles: Record<string, string>][] = [
  [
    "trade mark lines tell whose a product is",
    "Acme Reports on Zelora",
    "today spoke of ZELORA® sales. BOLTAR® was mentioned by others.\n\nZELORA® is a registered trademark of Acme Therapeutics, Inc. BOLTAR® is a registered trademark of Bolt AG.",
    { ZELORA: "own", BOLTAR: "other" },
  ],
  [
    "a known generic that is only mentioned is not the company's",
    "Acme Starts Study of ACM-101",
    "today started a study of ACM-101. Most people with diabetes take metformin at some time.",
    { "ACM-101": "own", metformin: "other" },
  ],
  [
    "a biosimilar is not what it resembles",
    "Acme Files ACM-101, a Biosimilar Candidate to Herceptin",
    "today filed ACM-101, a biosimilar candidate to Herceptin® (trastuzumab).",
    { "ACM-101": "own", trastuzumab: "other" },
  ],
  [
    "an own antibody given with another own one",
    "Acme Reports on ACM-101",
    "today spoke of ACM-101 in combination with a second Acme antibody, ACM-202.",
    { "ACM-101": "own", "ACM-202": "own" },
  ],
  [
    "the other arm of a head-to-head trial",
    "Acme Reports on ACM-101",
    "today spoke of a head-to-head trial of ACM-101 and guselkumab in psoriasis.",
    { "ACM-101": "own", guselkumab: "comparator" },
  ],
  [
    "a code with few digits, told by what it resembles",
    "Acme Reports on Biosimilars",
    "today licensed two biosimilars, SB11 referencing Lucentis and SB15 referencing Eylea.",
    { SB11: "own", SB15: "own" },
  ],
  [
    "parts of an own combination are none of its programs",
    "FDA Approves ZELORA (zelotinib/acmeprevir)",
    "today said that the FDA approved ZELORA® (zelotinib/acmeprevir). ZELORA is taken daily. Do not take ZELORA with other zelotinib.",
    { "zelotinib/acmeprevir": "own", zelotinib: "other" },
  ],
];
test.each(ROLES)("%s", async (_, headline, body, roles) => {
  const { programs } = await recordOf(release(headline, body));
  expect(Object.fromEntries(programs.map(({ name, role }) => [name, role]))).toMatchObject(roles);
});

const FIELDS: [body: string, fields: object][] = [
  [
    "today spoke of ACM-101, a humanized monoclonal antibody targeting PD-1, in lung cancer.",
    { modality: "monoclonal antibody", target: "PD-1", owner: "Acme" },
  ],
  [
    "today spoke of ACM-101 (a CD20xCD3 bispecific antibody) in lymphoma.",
    { modality: "bispecific antibody", target: "CD20xCD3" },
  ],
  ["today spoke of ACM-101, an antibody-enzyme conjugate.", { modality: "antibody-drug conjugate" }],
  ["today spoke of ACM-101, a nasal formulation of sumatriptan, in migraine.", { aliases: ["sumatriptan"] }],
  [
    "today spoke of ACM-101, a proposed biosimilar of aflibercept, in eye disease.",
    { role: "own", aliases: ["aflibercept"] },
  ],
  ["today spoke of ACM-101 – CD22 CAR-T – in leukemia.", { modality: "CAR-T" }],
  [
    "today spoke of ACM-101, an oral degrader of BTK, in leukemia.",
    { modality: "small molecule", target: "BTK" },
  ],
  ["today spoke of ACM-101, a non-peptide GnRH receptor antagonist.", { modality: "small molecule" }],
  ["today spoke of ACM-101, an implantable naltrexone pellet.", { aliases: ["naltrexone"] }],
  [
    "today spoke of ACM-101, an oral calcitonin gene-related peptide (CGRP) receptor antagonist.",
    { modality: "small molecule" },
  ],
  ["today spoke of ACM-101, a Claudin 18.2x4-1BB bispecific antibody.", { modality: "bispecific antibody" }],
  ["today spoke of ACM-101 and ACM-202, protein variants of GDF15.", { modality: "protein" }],
  ["today spoke of ACM-101, an enzyme given into the spine.", { modality: "enzyme" }],
  ["today spoke of ACM-101, a daily contact lens for myopia.", { modality: "device" }],
  ["today spoke of its antibodies, including ACM-101.", { modality: "monoclonal antibody" }],
  [
    "today spoke of ACM-101, an antisense oligonucleotide for gout, and ACM-202, a gene therapy.",
    { modality: "RNA" },
  ],
  [
    "today spoke of gene therapy candidates, ACM-202 for the treatment of gout and ACM-101 for asthma.",
    { modality: "gene therapy" },
  ],
  ["today spoke of ACM-101, an actinium-225 labelled alpha therapy.", { modality: "radiopharmaceutical" }],
  [
    "today spoke of ACM-101, a GLP-1 receptor agonist given once weekly by injection.",
    { modality: "peptide" },
  ],
  ["today spoke of ACM-101, an oral GLP-1 receptor agonist.", { modality: "small molecule" }],
  ["today spoke of ACM-101, a recombinant human C1 esterase inhibitor.", { modality: "protein" }],
  ["today spoke of ACM-101, a PEGylated uricase for gout.", { modality: "enzyme" }],
  ["today spoke of ACM-101, a fully human IgG1 directed against TSLP.", { modality: "monoclonal antibody" }],
  ["today spoke of ACM-101, a once-monthly anti-IL-5 for asthma.", { modality: "monoclonal antibody" }],
  ["today spoke of ACM-101, an exon 51 skipping morpholino.", { modality: "oligonucleotide" }],
  ["today spoke of ACM-101, an engineered interleukin-2.", { modality: "protein" }],
  ["today spoke of ACM-101, a hydrogel spacer for prostate cancer radiotherapy.", { modality: "device" }],
  ["today spoke of ACM-101, a broad-spectrum cephalosporin.", { modality: "small molecule" }],
  ["today spoke of ACM-101, an extended-release suspension of risperidone.", { modality: "small molecule" }],
  ["today spoke of ACM-101, a product of cultured autologous chondrocytes.", { modality: "cell therapy" }],
  [
    "today said that ACM-101 is designed to inhibit TYK2 and is taken by mouth once daily.",
    { modality: "small molecule" },
  ],
  [
    "today said that ACM-101 consists of autologous tumor-infiltrating lymphocytes.",
    { modality: "cell therapy" },
  ],
  ["today said that the ACM-101 system is a catheter-based device.", { modality: "device" }],
  ["today said that ACM-101 raised alpha-galactosidase activity in mice.", { modality: null }],
  ["today said that it got Breakthrough Device designation for ACM-101.", { modality: null }],
  ["today said that ACM-101 is designed for expression of a complement inhibitor.", { modality: null }],
];
test.each(FIELDS)("%s", async (body, fields) => {
  const { programs } = await recordOf(release("Acme Reports on ACM-101", body));
  expect(programs.find(({ name }) => name === "ACM-101")).toMatchObject(fields);
});

const COMPANIES: [about: string, modality: string | null][] = [
  ["Acme is a clinical-stage company developing gene therapies for rare diseases.", "gene therapy"],
  ["Acme is a company developing gene therapies and small molecules.", null],
  ["Acme is a company with six drugs and one medical device.", null],
  ["Acme is a medical device company.", "device"],
  ["Acme is developing antisense oligonucleotides for muscle diseases.", "RNA"],
];
test.each(COMPANIES)("what nothing is said of is of its maker's kind: %s", async (about, modality) => {
  const { programs } = await recordOf(
    `${release("Acme Reports on ACM-101", "today spoke of ACM-101 in gout.")}\nAbout Acme Therapeutics\n\n${about} It was founded in 2003 and is based in Boston.\n`,
  );
  expect(programs[0]!.modality).toBe(modality);
});

test("a drug is its maker's though the label's warnings name it forty times and its mark is a partner's", async () => {
  const warnings =
    "Do not take ZELORA if you are allergic to zelotinib or any of the ingredients in ZELORA. ".repeat(20);
  const { programs } = await recordOf(
    `${release("ZELORA® (zelotinib) Reduced Asthma Attacks", "today announced that ZELORA® reduced attacks of asthma.")}\nImportant Safety Information\n\n${warnings}\n\nReferences\n\nZELORA® is a registered trademark of Bolt Pharma GmbH.\n`,
  );
  expect(programs.map(({ name, role }) => [name, role])).toEqual([["zelotinib", "own"]]);
});

test("a brand that ends as a nonproprietary name does was written small", async () => {
  const record = await recordOf(
    release(
      "Acme Lowers the Price of Humulin",
      "today announced that patients pay less for Humulin® R U-500 in diabetes.",
    ),
  );
  expect(record.programs.map(({ name }) => name)).toEqual(["Humulin"]);
});
