import { expect, test } from "vitest";
import { confidenceOf } from "../../src/7-events/confidence.js";

type Told = Parameters<typeof confidenceOf>[0];

const PLAIN: Told = {
  type: "results",
  timing: "background",
  date: null,
  cues: [],
  sentences: 1,
  length: 120,
  isAbout: false,
};
const DATED: Told["date"] = { value: "2024-03", precision: "month", text: "March 2024" };

test.each<[string, Partial<Told>, Partial<Told>]>([
  ["a date that is told", { date: DATED }, {}],
  ["a date that is told, over the release's own", { date: DATED }, { date: { ...DATED!, text: null } }],
  ["a second sentence", { sentences: 2 }, {}],
  ["a third sentence", { sentences: 3 }, { sentences: 2 }],
  ["a type said in few words", { type: "designation" }, {}],
  ["a short sentence", {}, { length: 500 }],
  ["what has happened", {}, { timing: "upcoming" }],
])("a row is surer by %s", (_, surer, less) => {
  expect(confidenceOf({ ...PLAIN, ...surer })).toBeGreaterThan(confidenceOf({ ...PLAIN, ...less }));
});

test("no row is certain, and none is written that is surely wrong", () => {
  const surest = confidenceOf({ ...PLAIN, date: DATED, sentences: 5, type: "designation", isAbout: true });
  const least = confidenceOf({ ...PLAIN, timing: "upcoming", type: "safety-review", length: 900 });
  expect(surest).toBeLessThan(1);
  expect(least).toBeGreaterThan(0.1);
});
