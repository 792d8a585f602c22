import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { calibrate } from "../../src/evaluate/calibration.js";
import { evaluateRelease } from "../../src/evaluate/evaluate-release.js";
import { intervals, scoreAreas } from "../../src/evaluate/scores.js";
import { goldSchema } from "../../src/schema/gold.js";
import type { ReleaseRecord } from "../../src/schema/record.js";

const fixtures = join(import.meta.dirname, "fixtures");
const read = (path: string): unknown => JSON.parse(readFileSync(join(fixtures, path), "utf8"));
const judgements = readdirSync(join(fixtures, "gold")).flatMap((name) => {
  const gold = goldSchema.parse(read(join("gold", name)));
  return evaluateRelease(gold, read(join("records", `${gold.file}.json`)) as Partial<ReleaseRecord>);
});

interface Figure {
  area: string;
  f1?: number;
  precision?: number;
  recall?: number;
  accuracy?: number;
}

describe("the figures are those of the reference scorer, to the digit, on the same records", () => {
  const figures = (read("figures.json") as { areas: Figure[] }).areas.filter(
    (figure) => figure.area !== "sections: none",
  );
  const ours = new Map(scoreAreas(judgements).map((score) => [score.area, score]));
  test.each(figures.map((figure) => [figure.area, figure] as const))("%s", (area, figure) => {
    const score = ours.get(area)!;
    if (score.kind === "field") expect(score.accuracy).toBe(figure.accuracy);
    else
      expect([score.precision, score.recall, score.f1]).toEqual([figure.precision, figure.recall, figure.f1]);
  });
});

test("intervals are the same in every run and hold the figure", () => {
  const once = intervals(judgements, 50);
  expect(intervals(judgements, 50)).toEqual(once);
  for (const [low, high] of once.values()) expect(low).toBeLessThanOrEqual(high);
});

test("calibration counts rows that are right against the confidence they were said with", () => {
  const row = (confidence: number, verdict: "found" | "spurious") => ({
    release: "a",
    area: "events",
    verdict,
    weight: 1,
    about: "",
    confidence,
  });
  const { expectedCalibrationError, bins } = calibrate(
    [row(0.9, "found"), row(0.9, "found"), row(0.9, "spurious"), row(0.4, "spurious")],
    "events",
  );
  expect(bins.map(({ rows, right }) => [rows, right])).toEqual([
    [1, 0],
    [3, 2],
  ]);
  expect(expectedCalibrationError).toBeCloseTo((0.4 + Math.abs(2 - 2.7)) / 4, 10);
});
