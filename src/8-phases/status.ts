import type { Sentence } from "../3-language/analysis.js";
import type { PhaseMention } from "../4-mentions/mention.js";
import type { Reach } from "./reach.js";
import type { StatusReading } from "./statement.js";
import { STATUS_CUES } from "./status-cues.js";

const CUES = STATUS_CUES.map((cue) => ({ ...cue, all: new RegExp(cue.match.source, `${cue.match.flags}g`) }));

/** Words further than this from the phase speak of something else. */
const NEAR = 160;

/**
 * What the words before and after a phase, within its reach, say of the trial. The weightiest cue counts, of equal
 * ones the nearest; "Results of", "plans to" stand before the phase more often than after it.
 */
export function statusOf(sentence: Sentence, phase: PhaseMention, reach: Reach): StatusReading {
  const before = `${sentence.text.slice(
    Math.max(reach.start, phase.start - NEAR) - sentence.start,
    phase.start - sentence.start,
  )}phase`;
  const after = sentence.text.slice(
    phase.end - sentence.start,
    Math.min(reach.end, phase.end + NEAR) - sentence.start,
  );
  let best: { reading: StatusReading; away: number } | undefined;
  for (const { match, all, status, weight } of CUES) {
    const left = lastIndexOf(all, before);
    const right = match.exec(after);
    const away = Math.min(left === null ? Infinity : left, right === null ? Infinity : right.index + 15);
    if (away === Infinity) continue;
    if (!best || weight > best.reading.weight || (weight === best.reading.weight && away < best.away))
      best = { reading: { status, weight }, away };
  }
  return best?.reading ?? { status: "ongoing", weight: 0 };
}

/** How far before the end of `text` the pattern's last match ends, or null. */
function lastIndexOf(all: RegExp, text: string): number | null {
  let found: number | null = null;
  for (const match of text.matchAll(all)) found = text.length - match.index - match[0].length;
  return found;
}

/** What a trial's sentences say together: the weight of each status added up, of equal ones the one said first. */
export function together(readings: readonly StatusReading[]): StatusReading["status"] {
  const sums = new Map<StatusReading["status"], number>();
  for (const { status, weight } of readings)
    sums.set(status, (sums.get(status) ?? 0) + weight * (status === "stopped" ? 2 : 1));
  let best: StatusReading["status"] = readings[0]?.status ?? "unknown";
  for (const [status, sum] of sums) if (sum > (sums.get(best) ?? 0)) best = status;
  return best;
}
