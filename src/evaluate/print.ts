import { CALIBRATED_AREAS, calibrate } from "./calibration.js";
import type { Judgement } from "./judgement.js";
import {
  type AreaScore,
  byRelease,
  headlineFigure,
  intervals,
  scoreAreas,
  scoreEventTypes,
} from "./scores.js";

function percent(figure: number): string {
  return (100 * figure).toFixed(1).padStart(6);
}

/** `more` is what stands between the figures and the counts. */
function row(score: AreaScore, more: string): string {
  const name = score.area.padEnd(28);
  if (score.kind === "field")
    return `${name}${" ".repeat(14)}${percent(score.accuracy)}  ${more}  ${score.right} of ${score.of}`;
  const counts = `${score.found} found, ${score.spurious} spurious, ${score.missed} missed`;
  return `${name}${percent(score.precision)} ${percent(score.recall)} ${percent(score.f1)}  ${more}  ${counts}`;
}

/**
 * The figures of an evaluation as a table for the terminal: over all rows, and as the mean over releases, in which a
 * long release weighs no more than a short one.
 */
export function printScores(judgements: readonly Judgement[]): string {
  const spread = intervals(judgements);
  const means = perReleaseMeans(judgements);
  const head = `${"area".padEnd(28)}${"P".padStart(6)} ${"R".padStart(6)} ${"F1/acc".padStart(6)}  ${"95% interval".padEnd(13)} ${"by release".padStart(10)}  counts`;
  const line = (score: AreaScore) => {
    const [low, high] = spread.get(score.area) ?? [0, 0];
    const interval = `${percent(low)}-${percent(high).trim()}`.padEnd(13);
    return row(score, `${interval} ${percent(means.get(score.area) ?? 0).padStart(10)}`);
  };
  const scores = scoreAreas(judgements);
  const lenient = scores.filter(({ area }) => !isStrict(area)).map(line);
  const strict = scores.filter(({ area }) => isStrict(area)).map(line);
  const types = scoreEventTypes(judgements).map((score) => row(score, " ".repeat(24)));
  return [
    head,
    ...lenient,
    "",
    "strict: right in every field or wrong",
    ...strict,
    "",
    "events by type",
    ...types,
    "",
    ...printCalibration(judgements),
    "",
  ].join("\n");
}

const isStrict = (area: string) => area.startsWith("strict: ");

function printCalibration(judgements: readonly Judgement[]): string[] {
  return CALIBRATED_AREAS.flatMap((area) => {
    const { rows, expectedCalibrationError, bins } = calibrate(judgements, area);
    return [
      `confidence of ${area}: ${rows} rows, expected calibration error ${(100 * expectedCalibrationError).toFixed(1)}%`,
      ...bins.map(
        (bin) =>
          `  ${bin.from.toFixed(2)}-${bin.to.toFixed(2)}  said ${percent(bin.confidence)}  right ${percent(bin.right / bin.rows)}  ${bin.rows} rows`,
      ),
    ];
  });
}

/** Every judgement that is an error, by release, with the words of the release behind rows that are spurious. */
export function printErrors(judgements: readonly Judgement[]): string {
  const lines: string[] = [];
  for (const [release, all] of byRelease(judgements)) {
    const errors = all.filter(({ verdict, about }) => verdict !== "found" && verdict !== "right" && about);
    if (errors.length === 0) continue;
    lines.push(`\n${release}`);
    for (const { area, verdict, about, evidence } of errors) {
      lines.push(`  ${verdict.padEnd(8)}  ${area.padEnd(22)}  ${about}`);
      if (evidence && verdict === "spurious")
        lines.push(`            “${evidence.text.replace(/\s+/g, " ").slice(0, 200)}”`);
    }
  }
  return `${lines.join("\n")}\n`;
}

/** The mean over releases of each area's figure: a long release weighs no more than a short one. */
export function perReleaseMeans(judgements: readonly Judgement[]): Map<string, number> {
  const figures = new Map<string, number[]>();
  for (const all of byRelease(judgements).values())
    for (const score of scoreAreas(all)) {
      const known = figures.get(score.area) ?? [];
      known.push(headlineFigure(score));
      figures.set(score.area, known);
    }
  return new Map(
    [...figures].map(([area, values]) => [
      area,
      values.reduce((sum, value) => sum + value, 0) / values.length,
    ]),
  );
}
