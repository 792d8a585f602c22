import nlp from "compromise";
import { expect, test } from "vitest";
import { DrugLexicon, parseDrugs } from "../../src/4-mentions/drugs/drug-lexicon.js";
import { innModality } from "../../src/4-mentions/drugs/inn-stems.js";
import { DRUG_LISTS } from "../../src/4-mentions/drugs/lexicon/index.js";
import { MODALITIES } from "../../src/schema/vocabulary.js";

const drugs = DRUG_LISTS.flatMap(parseDrugs);

test("the lexicon knows at least 1,500 drugs", () => {
  expect(new Set(drugs.map(({ inn }) => inn.toLowerCase())).size).toBeGreaterThanOrEqual(1500);
});

test("no name is given to two drugs, nor twice to one", () => {
  const owners = new Map<string, string[]>();
  for (const { inn, brands, synonyms } of drugs)
    for (const name of [inn, ...brands, ...synonyms]) {
      const key = name.toLowerCase();
      owners.set(key, [...(owners.get(key) ?? []), inn]);
    }
  expect([...owners].filter(([, inns]) => inns.length > 1)).toEqual([]);
});

test("every modality is one of the record's", () => {
  expect([...new Set(drugs.map(({ modality }) => modality))].filter((m) => !MODALITIES.includes(m))).toEqual(
    [],
  );
});

test("every line has a name in each place, with no stray space", () => {
  for (const { inn, brands, synonyms } of drugs)
    for (const name of [inn, ...brands, ...synonyms]) {
      expect(name, inn).not.toBe("");
      expect(name.trim(), inn).toBe(name);
    }
});

test("no name of one word is an ordinary English word", () => {
  const model = nlp.model() as unknown as { one: { lexicon: Record<string, unknown> } };
  const ordinary = new Set(Object.keys(model.one.lexicon));
  const single = drugs.flatMap(({ inn, brands, synonyms }) =>
    [inn, ...brands, ...synonyms].filter((name) => !name.includes(" ")).map((name) => name.toLowerCase()),
  );
  // substances of everyday speech
  const everyday = [
    "aspirin",
    "caffeine",
    "nicotine",
    "morphine",
    "cocaine",
    "insulin",
    "penicillin",
    "glycerin",
    "lithium",
  ];
  expect(single.filter((name) => ordinary.has(name) && !everyday.includes(name))).toEqual([]);
});

test("lexicon and stems agree on antibodies", () => {
  const isAntibody = (modality: string | undefined) => /antibody/.test(modality ?? "");
  const disagree = drugs
    .filter(({ inn }) => /^[a-z]+$/.test(inn))
    .filter(({ inn, modality }) => innModality(inn) && isAntibody(innModality(inn)) !== isAntibody(modality));
  expect(disagree.map(({ inn, modality }) => `${inn}: ${modality}`)).toEqual([]);
});

test("the lexicon is read in little time", () => {
  const start = performance.now();
  new DrugLexicon(DRUG_LISTS.flatMap(parseDrugs));
  expect(performance.now() - start).toBeLessThan(300);
});

test.each([
  ["zelotinib", "small molecule"],
  ["acmelimab", "monoclonal antibody"],
  ["novaciclib", "small molecule"],
  ["acmesiran", "RNA"],
  ["acmersen", "RNA"],
  ["acmeleucel", "cell therapy"],
  ["acmeglutide", "peptide"],
])("%s is by its stem a %s", (word, modality) => expect(innModality(word)).toBe(modality));

test.each(
  "management release database statement cytokine transferase magazine testosterone disappointment".split(
    " ",
  ),
)("%s is no drug", (word) => expect(innModality(word)).toBeUndefined());
