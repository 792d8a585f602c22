import { describe, expect, test } from "vitest";
import { sentenceAt } from "../../src/3-language/analysis.js";
import { readContext } from "../../src/6-context/context.js";
import { CUE_RULES } from "../../src/6-context/cues.js";
import { analysisOf, releaseAround } from "../support.js";

async function rulesOn(sentence: string, target: string): Promise<readonly string[]> {
  const text = releaseAround(sentence);
  const analysis = await analysisOf(text);
  const start = analysis.text.indexOf(target, analysis.text.indexOf(sentence.slice(0, 20)));
  return readContext(analysis, sentenceAt(analysis, start)!, { start, end: start + target.length }).rules;
}

const effects = (ids: readonly string[]) => ids.map((id) => id.split("/")[0]);

describe("each cue decides its examples and leaves its counter-examples", () => {
  test.each(
    CUE_RULES.flatMap((rule) =>
      rule.examples.map(([sentence, target]) => [rule.id, sentence, target] as const),
    ),
  )("%s: %s [%s]", async (id, sentence, target) => {
    const effect = id.split("/")[0];
    if (effect === "background" || effect === "news") return;
    const decided = effects(await rulesOn(sentence, target));
    if (effect === "none")
      for (const other of ["negated", "hypothetical", "upcoming"]) expect(decided).not.toContain(other);
    else expect(decided).toContain(effect);
  });
  test.each(
    CUE_RULES.flatMap((rule) =>
      rule.notExamples.map(([sentence, target]) => [rule.id, sentence, target] as const),
    ),
  )("%s leaves: %s [%s]", async (id, sentence, target) => {
    expect(await rulesOn(sentence, target)).not.toContain(id);
  });
});

const READINGS: [sentence: string, target: string, assertion: string, timing: string][] = [
  ["The FDA approved ACM-101 in 2015.", "approved", "asserted", "background"],
  ["Acme plans to submit an NDA for ACM-101.", "submit", "asserted", "upcoming"],
  ["Topline data from the study are expected in 2021.", "Topline data", "asserted", "upcoming"],
  ["No treatment for the disease has been approved.", "approved", "negated", "background"],
  ["There can be no assurance that the FDA will approve ACM-101.", "approve", "hypothetical", "upcoming"],
  ["The data will be available in May and presented in June.", "presented", "asserted", "upcoming"],
  ["If approved, ACM-101 would be the first of its kind.", "approved", "hypothetical", "background"],
  [
    "Fast Track is a process designed to facilitate the development of drugs.",
    "Fast Track",
    "explanatory",
    "background",
  ],
];
test.each(READINGS)("%s [%s] is %s, %s", async (sentence, target, assertion, timing) => {
  const text = releaseAround(sentence);
  const analysis = await analysisOf(text);
  const start = analysis.text.indexOf(target, analysis.text.indexOf(sentence.slice(0, 20)));
  const reading = readContext(analysis, sentenceAt(analysis, start)!, { start, end: start + target.length });
  expect([reading.assertion, reading.timing]).toEqual([assertion, timing]);
});

const TENSES: [sentence: string, target: string, timing: string][] = [
  ["The proceeds allow Acme to begin a Phase 2 trial of ACM-101.", "begin a Phase 2 trial", "upcoming"],
  ["The companies begin each trial with a small cohort.", "begin each trial", "background"],
];
test.each(TENSES)("grammar tells an infinitive from a present: %s", async (sentence, target, timing) => {
  const analysis = await analysisOf(
    releaseAround(
      sentence,
      `BOSTON, March 3, 2020 -- ${"Acme Therapeutics, Inc. told of its plans. ".repeat(4)}`,
    ),
  );
  const start = analysis.text.indexOf(target);
  expect(
    readContext(analysis, sentenceAt(analysis, start)!, { start, end: start + target.length }).timing,
  ).toBe(timing);
});
