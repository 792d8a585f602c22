import type { Sentence } from "../3-language/analysis.js";
import type { PhaseMention } from "../4-mentions/mention.js";
import { compact } from "../patterns/compact.js";
import { casedText, TextPattern } from "../patterns/text-pattern.js";
import type { Reach } from "./reach.js";
import type { StatusReading } from "./statement.js";
import { STATUS_CUES } from "./status-cues.js";

const CUES = STATUS_CUES.map((cue) => ({ ...cue, pattern: new TextPattern(cue.match) }));

/** Words further than this from the phase speak of something else. */
const NEAR = 240;

/** "will stop ACM-101 and focus on ACM-202, |which is in Phase 1|": the clause alone speaks of the trial. */
const WHICH_IS = compact(
  /,?\s(?:which|that)\s(?:is|are)\s(?:[\p{L}-]{2,16}\s){0,2}(?:in|at)\s(?:an?\s)?(?:[\p{L}-]{2,16}\s){0,2}$/iu,
);

/**
 * What the words before and after a phase, within its reach, say of the trial. The weightiest cue counts, of equal
 * ones the nearest; "Results of", "plans to" stand before the phase more often than after it.
 */
export function statusOf(sentence: Sentence, phase: PhaseMention, reach: Reach): StatusReading {
  const wordsIn = (start: number, end: number) =>
    sentence.text.slice(start - sentence.start, end - sentence.start);
  const told = wordsIn(Math.max(reach.start, phase.start - NEAR), phase.start);
  const clause = WHICH_IS.exec(told);
  const before = casedText(`${clause ? told.slice(clause.index) : told}phase`);
  const after = casedText(wordsIn(phase.end, Math.min(reach.end, phase.end + NEAR)));
  let best: { reading: StatusReading; away: number } | undefined;
  for (const { pattern, status, weight } of CUES) {
    const last = pattern.allIn(before).at(-1);
    const left = last ? before.text.length - last.index - last[0].length : null;
    const right = pattern.firstIn(after);
    const away = Math.min(left === null ? Infinity : left, right === null ? Infinity : right.index + 15);
    if (away === Infinity) continue;
    if (!best || weight > best.reading.weight || (weight === best.reading.weight && away < best.away))
      best = { reading: { status, weight }, away };
  }
  return best?.reading ?? { status: "ongoing", weight: 0 };
}

/** A reading of more weight than one that says it outright is not outvoted. */
const OUTRIGHT = 3;

/** What a trial's sentences say together: the weight of each status added up, of equal ones the one said first. */
export function together(readings: readonly StatusReading[]): StatusReading["status"] {
  const settled = readings.find(({ weight }) => weight > OUTRIGHT);
  if (settled && !readings.some(({ status }) => status === "stopped")) return settled.status;
  const sums = new Map<StatusReading["status"], number>();
  for (const { status, weight } of readings)
    sums.set(status, (sums.get(status) ?? 0) + weight * (status === "stopped" ? 2 : 1));
  let best: StatusReading["status"] = readings[0]?.status ?? "unknown";
  for (const [status, sum] of sums) if (sum > (sums.get(best) ?? 0)) best = status;
  return best;
}
