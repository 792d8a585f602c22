import { expect, test } from "vitest";
import type { Judgement } from "../../src/evaluate/judgement.js";
import { compareOutcomes, outcomesOf, printComparison } from "../../src/evaluate/outcomes.js";

const judged = (release: string, area: string, verdict: Judgement["verdict"], about: string): Judgement => ({
  release,
  area,
  verdict,
  weight: 1,
  about,
});

test("outcomes are the errors of each release, in order; a release without any stands too", () => {
  expect(
    outcomesOf([
      judged("b.txt", "events", "spurious", "launch"),
      judged("b.txt", "events", "missed", "approval"),
      judged("b.txt", "sections: words right", "wrong", ""),
      judged("a.txt", "events", "found", "approval"),
    ]),
  ).toEqual({ "a.txt": [], "b.txt": ["events · missed · approval", "events · spurious · launch"] });
});

test("a comparison lists what was broken and what was fixed, each of two like rows once", () => {
  const comparison = compareOutcomes(
    { a: ["events · missed · approval", "events · missed · launch"], gone: ["date · wrong · 2019"] },
    { a: ["events · missed · launch", "events · missed · launch"], new: ["events · spurious · recall"] },
  );
  expect(comparison).toEqual({
    broken: [
      { release: "a", area: "events", row: "missed · launch" },
      { release: "new", area: "events", row: "spurious · recall" },
    ],
    fixed: [
      { release: "a", area: "events", row: "missed · approval" },
      { release: "gone", area: "date", row: "wrong · 2019" },
    ],
  });
});

test("a row that counts in several areas is printed once", () => {
  const broken = ["events", "strict: events"].map((area) => ({ release: "a", area, row: "missed · launch" }));
  expect(printComparison({ broken, fixed: [] })).toBe(
    "broken: 1\n  a\n    missed · launch   [events, strict: events]\nfixed: 0\n",
  );
});
