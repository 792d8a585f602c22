import type { Judgement } from "./judgement.js";

/** The rows said with a confidence in [from, to): how sure they were on average and how many were right. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  readonly confidence: number;
  readonly right: number;
}

export interface Calibration {
  readonly area: string;
  readonly rows: number;
  /** Mean distance between confidence and share of right rows, weighted by rows (Naeini et al., AAAI 2015). */
  readonly expectedCalibrationError: number;
  readonly bins: readonly ReliabilityBin[];
}

const BIN_EDGES = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

/** The tables whose rows carry a confidence, each judged in full. */
export const CALIBRATED_AREAS = ["programs", "indications", "phases: +indication", "events"] as const;

/** Whether the confidences of an area's rows mean what they say. */
export function calibrate(judgements: readonly Judgement[], area: string): Calibration {
  const rows = judgements.filter(
    (judgement) =>
      judgement.area === area &&
      judgement.confidence !== undefined &&
      (judgement.verdict === "found" || judgement.verdict === "spurious"),
  );
  const bins = BIN_EDGES.slice(0, -1).map((from, i): ReliabilityBin => {
    const to = BIN_EDGES[i + 1]!;
    const inside = rows.filter(({ confidence }) => confidence! >= from && confidence! < to);
    const mean = inside.reduce((sum, { confidence }) => sum + confidence!, 0) / (inside.length || 1);
    const right = inside.filter(({ verdict }) => verdict === "found").length;
    return { from, to: Math.min(to, 1), rows: inside.length, confidence: mean, right };
  });
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.right - bin.confidence * bin.rows), 0);
  return {
    area,
    rows: rows.length,
    expectedCalibrationError: rows.length ? error / rows.length : 0,
    bins: bins.filter((bin) => bin.rows > 0),
  };
}
