import { describe, expect, test } from "vitest";
import {
  type LinkCue,
  PARTING_CUES,
  REFUSING_CUES,
  TYING_CUES,
} from "../../src/5-resolve/indications/link-cues.js";
import { recordOf } from "../support.js";

const release = (headline: string, body: string, after = "") =>
  `${headline}\n\nBOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Acme Therapeutics, Inc. (Nasdaq: ACMT) today announced news on ACM-101.\n\n${body}\n${after}`;

async function indicationsOf(body: string, headline = "Acme Announces News on ACM-101", after = "") {
  const { indications } = await recordOf(release(headline, body, after));
  return indications.map(({ name }) => name.toLowerCase());
}

describe("cues", () => {
  const all = [...TYING_CUES, ...REFUSING_CUES, ...PARTING_CUES];
  const fits = ({ before, after, both }: LinkCue, example: string): boolean => {
    const [left, right] = example.split("¶");
    const fitsBefore = before?.test(left!) ?? false;
    const fitsAfter = after?.test(right!) ?? false;
    return both ? fitsBefore && fitsAfter : fitsBefore || fitsAfter;
  };
  test("ids are unique, every cue has examples and counter-examples", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const cue of all) {
      expect(cue.examples.length, cue.id).toBeGreaterThan(0);
      expect(cue.notExamples.length, cue.id).toBeGreaterThan(0);
    }
  });
  test.each(all.flatMap((cue) => cue.examples.map((example) => [cue.id, example, cue] as const)))(
    "%s fits: %s",
    (_, example, cue) => expect(fits(cue, example)).toBe(true),
  );
  test.each(all.flatMap((cue) => cue.notExamples.map((example) => [cue.id, example, cue] as const)))(
    "%s does not fit: %s",
    (_, example, cue) => expect(fits(cue, example)).toBe(false),
  );
});

const KEPT: [body: string, names: string[]][] = [
  ["ACM-101 is being developed for the treatment of patients with gout.", ["gout"]],
  // a list has the tie of its first
  [
    "The FDA granted ACM-101 Orphan Drug designation for gout in July 2019 and for hereditary angioedema in May 2020.",
    ["gout", "hereditary angioedema"],
  ],
  [
    "ACM-101 is studied in gout, certain lymphomas (including Hodgkin lymphoma) and other hematologic malignancies.",
    ["gout", "lymphomas", "hodgkin lymphoma", "hematologic malignancies"],
  ],
  ["ACM-101 may treat disorders of copper such as Wilson disease.", ["wilson disease"]],
  [
    "We sell a drug to treat generalized myasthenia gravis (gMG) and gastroparesis (GP).",
    ["generalized myasthenia gravis", "gastroparesis"],
  ],
  // what is no indication
  ["Response was by the Response Evaluation Criteria in Solid Tumors. ACM-101 treats gout.", ["gout"]],
  ["ACM-101 is not indicated for the treatment of patients with gout.", []],
  ["ACM-101 treats gout. The most common adverse events of ACM-101 were headache and anemia.", ["gout"]],
  ["ACM-101 treats gout in patients without cirrhosis or with compensated cirrhosis.", ["gout"]],
  ["ACM-101 treats gout, which can lead to kidney failure.", ["gout"]],
  ["ACM-101 treats gout. In patients with mild renal impairment ACM-101 was as safe.", ["gout"]],
  ["ACM-101 treats gout, said the Director of the Center for Multiple Sclerosis in Boston.", ["gout"]],
  ["ACM-101 treats gout. ACM-101 improved the NAFLD Activity Score.", ["gout"]],
  ["ACM-101 treats gout, a type of arthritis called crystal disease.", ["gout"]],
  ["ACM-101 treats gout. Side effects include liver failure; heart problems; and seizures.", ["gout"]],
  [
    "ACM-101 treats gout. Severe hepatic injury has been reported rarely in patients on ACM-101, also in patients with no prior history of seizure.",
    ["gout"],
  ],
  ["ACM-101 treats gout. ACM-101 does not cure HIV-1 infection or AIDS.", ["gout"]],
  ["ACM-101 treats gout. Some needed rescue therapy for severe hyperglycemia.", ["gout"]],
  ["ACM-101 treats gout. ACM-101 received Rare Pediatric Disease designation.", ["gout"]],
  ["ACM-101 treats gout. The Arthritis Drugs Advisory Committee discussed ACM-101.", ["gout"]],
  ["ACM-101 treats gout. Enrollment for ACM-101 was paused in March on account of COVID-19.", ["gout"]],
  ["ACM-101 treats gout. Data on ACM-101 were published in Annals of the Rheumatic Diseases.", ["gout"]],
  // what is told in passing is the same disease
  ["ACM-101 treats bullous pemphigoid. My patients with pemphigoid are often old.", ["bullous pemphigoid"]],
  ["ACM-101 treats lymphoma. A study in Hodgkin lymphoma will follow.", ["lymphoma", "hodgkin lymphoma"]],
  // a symptom in the list before it parts no disease from a drug
  [
    "The opinion on ACM-101 covers pain, plaque psoriasis and rheumatoid arthritis.",
    ["plaque psoriasis", "rheumatoid arthritis"],
  ],
  // groups give way to diseases proper
  ["ACM-101 treats gout. We hope to help people with metabolic diseases.", ["gout"]],
  ["We hope to help people with rare neurological diseases.", ["neurological diseases"]],
];
test.each(KEPT)("%s", async (body, names) => {
  expect((await indicationsOf(body)).sort()).toEqual([...names].sort());
});

test("the title of an About block is an indication, what the block tells of it is not", async () => {
  expect(
    await indicationsOf(
      "ACM-101 is safe.",
      "Acme Announces News on ACM-101",
      "\nAbout Systemic Sclerosis\nSystemic sclerosis is a rare disease. It may lead to pulmonary hypertension and to kidney failure in many patients who live with it for years.\n",
    ),
  ).toEqual(["systemic sclerosis"]);
});

test("a disease and its abbreviation, explained in the middle of the name, are one row", async () => {
  const { indications } = await recordOf(
    release(
      "Acme Announces News on ACM-101",
      "ACM-101 treats light chain (AL) amyloidosis and AL amyloidosis.",
    ),
  );
  expect(indications).toHaveLength(1);
  expect(indications[0]).toMatchObject({ name: "light chain amyloidosis" });
  expect(indications[0]!.aliases).toContain("AL amyloidosis");
});

const TOGETHER: [what: string, body: string, rows: { name: string; aliases: string[] }[]][] = [
  [
    "a complication with its cause",
    "ACM-101 treats anemia due to chronic kidney disease.",
    [{ name: "anemia due to chronic kidney disease", aliases: [] }],
  ],
  [
    "a complication that no list knows, with its cause",
    "ACM-101 treats oral ulcers associated with gout.",
    [{ name: "oral ulcers associated with gout", aliases: ["oral ulcers", "gout"] }],
  ],
  [
    "a symptom that follows the disease at once",
    "ACM-101 treats carcinoid syndrome diarrhea.",
    [{ name: "carcinoid syndrome diarrhea", aliases: [] }],
  ],
  [
    "a disease and a form of it",
    "ACM-101 treats mild pollen-driven asthma. ACM-101 is studied in asthma.",
    [{ name: "pollen-driven asthma", aliases: ["mild pollen-driven asthma", "asthma"] }],
  ],
  ["a disease in brackets after a program", "ACM-101 (gout) goes on.", [{ name: "gout", aliases: [] }]],
];
test.each(TOGETHER)("%s", async (_, body, rows) => {
  const { indications } = await recordOf(release("Acme Announces News on ACM-101", body));
  expect(indications.map(({ name, aliases }) => ({ name, aliases }))).toEqual(rows);
});

test("what background says of a disease, of a company's fields and of others' drugs is no indication", async () => {
  expect(
    await indicationsOf(
      "ACM-101 is in Phase 2 for gout. Gout affects more than 8 million Americans, and many suffer from hypertension and depression. Gout is a leading cause of joint damage in adults, in particular in those with psoriasis. Bolt is a leading Japanese company with products for asthma and cancer. Unlike tocilizumab, which is approved for giant cell arteritis, ACM-101 is taken by mouth. Antidepressants approved for major depressive disorder are often used.",
    ),
  ).toEqual(["gout"]);
});

test("a disease beside its stage is one row", async () => {
  expect(
    await indicationsOf(
      "ACM-101 is in Phase 2 for platinum-resistant ovarian cancer. Acme studies ACM-101 in women with ovarian cancer.",
    ),
  ).toEqual(["ovarian cancer"]);
});

test("a symptom and its disease are called by the disease that is named by itself too", async () => {
  const body =
    "ACM-101 was approved for the treatment of seizures associated with Lennox-Gastaut syndrome (LGS) in adults. It has orphan drug designation for LGS.";
  expect(await indicationsOf(body)).toEqual(["lennox-gastaut syndrome"]);
});
