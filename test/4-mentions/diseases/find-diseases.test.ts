import { describe, expect, test } from "vitest";
import { findDiseases } from "../../../src/4-mentions/diseases/find-diseases.js";
import { analysisOf, releaseAround } from "../../support.js";

async function diseasesIn(sentence: string) {
  const analysis = await analysisOf(releaseAround(sentence));
  const at = analysis.text.indexOf(sentence.slice(0, 20));
  return findDiseases(analysis).filter(({ start }) => start >= at);
}

const NAMES: [sentence: string, names: string[]][] = [
  // the lexicon, in British and American spelling, in the plural
  [
    "Zelotinib is studied in acute myeloid leukaemia and diarrhoea.",
    ["acute myeloid leukaemia", "diarrhoea"],
  ],
  ["Zelotinib is studied in myelodysplastic syndromes.", ["myelodysplastic syndromes"]],
  ["Zelotinib is studied in neuroendocrine tumours.", ["neuroendocrine tumours"]],
  // site and head, stems, eponyms, genes
  ["Zelotinib is studied in adrenal cortical carcinoma.", ["adrenal cortical carcinoma"]],
  ["Zelotinib is studied in perivasculitis of unknown cause.", ["perivasculitis"]],
  ["Zelotinib is studied in APOL1-mediated kidney disease.", ["APOL1-mediated kidney disease"]],
  ["Zelotinib is studied in SLC6A1 deficiency.", ["SLC6A1 deficiency"]],
  ["Zelotinib is studied in cancer of the oral tract.", ["cancer of the oral tract"]],
  ["Zelotinib is studied in Gaucher disease type 1.", ["Gaucher disease type 1"]],
  [
    "Zelotinib is studied in chronic hepatitis C virus (HCV) infection.",
    ["chronic hepatitis C virus infection"],
  ],
  [
    "Zelotinib is studied in squamous cell carcinoma of the esophagus.",
    ["squamous cell carcinoma of the esophagus"],
  ],
  ["Zelotinib is studied in radiation dermatitis.", ["radiation dermatitis"]],
  // a bracket within the name
  ["Zelotinib is studied in elevated lipoprotein(a).", ["elevated lipoprotein(a)"]],
  [
    "Zelotinib is studied in neovascular (wet) age-related macular degeneration.",
    ["neovascular age-related macular degeneration"],
  ],
  ["Zelotinib is studied in iliac artery stenosis.", ["iliac artery stenosis"]],
  [
    "Zelotinib is studied in ovarian, primary peritoneal or fallopian tube cancer.",
    ["ovarian cancer", "primary peritoneal cancer", "fallopian tube cancer"],
  ],
  [
    "Zelotinib is studied in infections caused by certain susceptible Gram-negative bacteria.",
    ["infections caused by Gram-negative bacteria"],
  ],
  ["Zelotinib is studied in serious gram-positive infections.", ["gram-positive infections"]],
  // what an abbreviation means the release tells
  [
    "Zelotinib is studied in atopic dermatitis, also in adults with AD.",
    ["atopic dermatitis", "atopic dermatitis"],
  ],
  [
    "Zelotinib is studied in severe alcoholic hepatitis (SAH).",
    ["alcoholic hepatitis", "alcoholic hepatitis"],
  ],
  [
    "Zelotinib is studied in hereditary transthyretin amyloid cardiomyopathy; ATTR-CM is rare.",
    ["hereditary transthyretin amyloid cardiomyopathy", "transthyretin amyloid cardiomyopathy"],
  ],
  // lists that share an end
  ["Zelotinib is studied in breast and ovarian cancer.", ["breast cancer", "ovarian cancer"]],
  [
    "Zelotinib is studied in breast, lung and ovarian cancer.",
    ["breast cancer", "lung cancer", "ovarian cancer"],
  ],
  ["Zelotinib is studied in type 1 and type 2 diabetes.", ["type 1 diabetes", "type 2 diabetes"]],
  [
    "Zelotinib is studied in alcohol and opioid use disorders.",
    ["alcohol use disorders", "opioid use disorders"],
  ],
  [
    "Zelotinib is studied in food and environmental allergies.",
    ["food allergies", "environmental allergies"],
  ],
  ["Zelotinib is studied in hepatitis B and C.", ["hepatitis B", "hepatitis C"]],
  // no disease
  ["It was given after cataract surgery until radiographic disease progression or virologic failure.", []],
  ["The Multiple Sclerosis Society and Digestive Disease Week were thanked.", []],
  ["It blocks tumor necrosis factor, kills cancer cells and is an anti-cancer agent.", []],
  ["See acme.example/news/acme-announces-trial-of-zelotinib-in-severe-asthma for more.", []],
  ["The Phase 1 part compares doses and analyses of the diagnosis.", []],
];
test.each(NAMES)("%s", async (sentence, names) => {
  expect((await diseasesIn(sentence)).map(({ name }) => name.toLowerCase())).toEqual(
    names.map((name) => name.toLowerCase()),
  );
});

const QUALIFIED: [words: string, text: string, name: string, qualifiers: string[]][] = [
  ["R/R follicular lymphoma", "R/R follicular lymphoma", "follicular lymphoma", ["relapsed/refractory"]],
  ["stage IB-IIIA lung cancer", "stage IB-IIIA lung cancer", "lung cancer", ["stage IB-IIIA"]],
  ["heavily pre-treated gout", "gout", "gout", ["heavily pre-treated"]],
  // half of a pair, or a place in a count, says nothing
  ["diagnosed gout", "gout", "gout", []],
  ["the second-most common cancer", "cancer", "cancer", []],
  [
    "relapsed or refractory (R/R) multiple myeloma",
    "relapsed or refractory (R/R) multiple myeloma",
    "multiple myeloma",
    ["relapsed/refractory"],
  ],
  [
    "moderate-to-severe plaque psoriasis",
    "moderate-to-severe plaque psoriasis",
    "plaque psoriasis",
    ["moderate-to-severe"],
  ],
  [
    "moderate to severe atopic dermatitis",
    "moderate to severe atopic dermatitis",
    "atopic dermatitis",
    ["moderate-to-severe"],
  ],
  [
    "unresectable, locally advanced or metastatic urothelial carcinoma",
    "unresectable, locally advanced or metastatic urothelial carcinoma",
    "urothelial carcinoma",
    ["unresectable", "locally advanced", "metastatic"],
  ],
  ["newly diagnosed glioblastoma", "glioblastoma", "glioblastoma", ["newly diagnosed"]],
  [
    "previously treated HER2-positive metastatic breast cancer",
    "HER2-positive metastatic breast cancer",
    "breast cancer",
    ["previously treated", "HER2-positive", "metastatic"],
  ],
  [
    "EGFR-mutated non-small cell lung cancer",
    "EGFR-mutated non-small cell lung cancer",
    "non-small cell lung cancer",
    ["EGFR-mutated"],
  ],
  ["other rare cancers", "cancers", "cancers", []],
];
describe("words that are no names", () => {
  test.each([
    ["Zelotinib is a potential first-in-disease treatment."],
    ["See www.acme.example/news/acme-announces-results-of-zelotinib-in-severe-asthma-2019.html"],
  ])("%s", async (sentence) => {
    expect(await diseasesIn(sentence)).toEqual([]);
  });
});

test.each(QUALIFIED)("what qualifies stands apart: %s", async (words, text, name, qualifiers) => {
  const [disease] = await diseasesIn(`Zelotinib was given to people who have ${words} at two sites.`);
  expect(disease).toMatchObject({ text, name, qualifiers });
});

describe("abbreviations", () => {
  const ABBREVIATED: [what: string, sentences: string, short: string, name: string | null][] = [
    [
      "explained after the name",
      "It treats mucous membrane pemphigoid (MMP). MMP is rare.",
      "MMP",
      "mucous membrane pemphigoid",
    ],
    [
      "explained before the name",
      "It treats MMP (mucous membrane pemphigoid). MMP is rare.",
      "MMP",
      "mucous membrane pemphigoid",
    ],
    [
      "whose brackets were lost",
      "It treats mucous membrane pemphigoid MMP in all. MMP is rare.",
      "MMP",
      "mucous membrane pemphigoid",
    ],
    [
      "of the name's last words",
      "It treats relapsing forms of multiple sclerosis (MS). MS is chronic.",
      "MS",
      "multiple sclerosis",
    ],
    [
      "of more words than the name found",
      "It treats gluten driven brain ataxia (GDBA). GDBA is rare.",
      "GDBA",
      "gluten driven brain ataxia",
    ],
    [
      "with a word before it",
      "It treats non-small cell lung cancer (NSCLC) and squamous NSCLC.",
      "squamous NSCLC",
      "squamous non-small cell lung cancer",
    ],
    ["usual and not explained", "It treats ALS and other diseases.", "ALS", "amyotrophic lateral sclerosis"],
    ["of several meanings, of patients", "It was given to patients with MS.", "MS", "multiple sclerosis"],
    ["of several meanings, not of patients", "John Roe, MS, said so.", "MS", null],
    ["that explains no disease", "It treats asthma (FDA approval awaited). FDA rules apply.", "FDA", null],
  ];
  test.each(ABBREVIATED)("%s", async (_, sentences, short, name) => {
    const found = (await diseasesIn(sentences)).filter(({ text }) => text === short);
    expect(found.at(-1)?.name ?? null).toBe(name);
  });
});
