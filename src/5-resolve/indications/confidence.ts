/**
 * How often rows of a strength were right on labelled releases, less a few points, as the rules were made with them in
 * view: [strength, share]. Between two steps it runs straight.
 */
const MEASURED: readonly (readonly [strength: number, share: number])[] = [
  [0.45, 0.45],
  [0.5, 0.7],
  [0.6, 0.78],
  [0.7, 0.88],
  [0.8, 0.94],
  [0.95, 0.97],
];

/** A row's confidence, 0-1, in whole hundredths. `certain`: how sure the words are that they name a disease. */
export function confidenceOf(strength: number, certain: number): number {
  const raw = rowStrength(strength, certain);
  const next = MEASURED.findIndex(([step]) => step >= raw);
  if (next <= 0) return round(next < 0 ? MEASURED.at(-1)![1] : MEASURED[0]![1]);
  const [fromStrength, from] = MEASURED[next - 1]!;
  const [toStrength, to] = MEASURED[next]!;
  return round(from + ((raw - fromStrength) / (toStrength - fromStrength)) * (to - from));
}

/** The tie weighed by how sure the words are. */
export const rowStrength = (strength: number, certain: number): number => strength * (0.6 + 0.4 * certain);

const round = (share: number): number => Math.round(100 * share) / 100;
