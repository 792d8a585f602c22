import type { Cue, ReleaseEvent } from "../schema/record.js";

/** What of an event tells whether its row is right. */
interface Told extends Pick<ReleaseEvent, "type" | "timing" | "date"> {
  readonly cues: readonly Cue[];
  /** How many sentences say it. */
  readonly sentences: number;
  /** Of the first of them, in UTF-16 units. */
  readonly length: number;
  /** Whether that stands in a section about the product, the trial, the company. */
  readonly isAbout: boolean;
}

/** Types that are always said in much the same words, and types told in words that mean other things as often. */
const PLAIN_TYPES: ReadonlySet<string> = new Set([
  "designation",
  "financial-results",
  "investor-event",
  "chmp-opinion",
  "presentation",
]);
const LOOSE_TYPES: ReadonlySet<string> = new Set(["enrollment", "trial-completed"]);
const LOOSEST_TYPES: ReadonlySet<string> = new Set([
  "safety-review",
  "label-change",
  "refusal-to-file",
  "import-alert",
  "import-alert-exemption",
]);

/**
 * Signs and their weights in log-odds, by logistic regression over the rows of some 450 releases with gold. The first
 * stands for all rows; it is lower than fitted by what rows of releases never seen were less often right.
 */
const SIGNS: readonly (readonly [weight: number, holds: (told: Told) => boolean])[] = [
  [0.5, () => true],
  [1.5, ({ date }) => date !== null && date.text !== null],
  [0.9, ({ sentences }) => sentences === 2],
  [1.75, ({ sentences }) => sentences > 2],
  [-0.5, ({ timing }) => timing === "upcoming"],
  [0.65, ({ cues }) => cues.some(({ kind }) => kind !== "trigger")],
  [-0.85, ({ length }) => length >= 400],
  [0.8, ({ isAbout }) => isAbout],
  [1.2, ({ type }) => PLAIN_TYPES.has(type)],
  [-0.5, ({ type }) => LOOSE_TYPES.has(type)],
  [-0.9, ({ type }) => LOOSEST_TYPES.has(type)],
];
const HIGHEST = 0.98;

/** How likely an event's row is right, 0-1. */
export function confidenceOf(told: Told): number {
  const sum = SIGNS.reduce((sum, [weight, holds]) => (holds(told) ? sum + weight : sum), 0);
  return Math.min(HIGHEST, Math.round(100 / (1 + Math.exp(-sum))) / 100);
}
