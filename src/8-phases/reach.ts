import type { Sentence } from "../3-language/analysis.js";
import type { PhaseMention } from "../4-mentions/mention.js";
import { allMatches } from "../patterns/all-matches.js";
import { compact } from "../patterns/compact.js";

/** The stretch of a sentence that speaks of one phase: offsets in the record's text. */
export interface Reach {
  readonly start: number;
  readonly end: number;
}

/** Where a sentence leaves the trial for another thing: a new clause, or more trials of which no phase is said. */
const LEAVES = compact(
  /;|\s[*•]\s|(?<!\b\p{L}|\bvs|\bSt|\bDr)\.\s|,?\s(?:along with|as well as|in addition to|while|whereas|but)\s|\s(?:and|or)\s(?=(?:(?:also|now|currently|further)\s)?(?:plans?|expects?|intends?|will|is|are|has|have|was|were|anticipates?|remains?|aims?|may|might|could|can)\s)|,\s(?:and|so)\s(?:it|we|they|the\scompany)\s(?:also\s|soon\s|then\s|recently\s|now\s)?(?:will|plans?|expects?|intends?|ha[sd]|have|is|are|was|were|can|may|\p{L}{3,12}ed)\s(?![^.;]{0,60}\b(?:dos|enrol|start|initiat|begin|commenc|complet|report|results|data\b))|,?\sand\s(?:an?\s(?:second|third|fourth)|another)(?:,|\s(?:trial|study|one)\b|\s(?=in\s))|,?\sand\sthe\s(?:advancement|(?:preclinical\s)?development|discovery)\sof\b|(?:and|with)\s(?:additional|other|further)\s(?:clinical\s)?(?:trials|studies)|,?\sand\s(?:an?|another)\s(?:[\p{L}-]{2,20}\s){0,4}(?:study|trial)\sof\b|,\sand\s(?:the|its|our)\s(?:[\p{L}-]{2,20}\s){0,4}(?:study|trial)\sof\b|,?\sand\s(?:(?:an?|two|three|four|several|its|our)\s)?(?:earlier|another|other|new|separate|additional|further|undisclosed|early-stage|earlier-stage|preclinical)\s(?:stage\s)?(?:program|compound|candidate|product|asset|project)/giu,
);

export const leavesIn = (text: string): boolean => allMatches(LEAVES, text).length > 0;

/** What joins the mention of one phase to that of the next: "…, and a second |Phase 1". */
const JOINT =
  /(?:,?\s(?:and|or|as well as|followed by|plus)\s|[,;]\s|\s\/\s)(?![\s\S]*(?:,?\s(?:and|or|as well as|followed by|plus)\s|[,;]\s))/iu;

/** A semicolon before a part of its own outweighs the commas within it: "; a rabies vaccine, ACV-2, is in |Phase 1". */
const PART = compact(/;\s(?=(?:an?|the|its|our|in|and|while|\p{Lu}[^\s;()]{0,20})\s[^;]{0,200}$)/u);

/** What the sentence says of `phase`, between what it says of the phases before and after. */
export function reachOf(
  sentence: Sentence,
  phase: PhaseMention,
  previous: PhaseMention | undefined,
  next: PhaseMention | undefined,
): Reach {
  const at = (offset: number) => offset - sentence.start;
  const { text } = sentence;
  const before = text.slice(0, at(phase.start));
  const item = Math.max(before.lastIndexOf(" * "), before.lastIndexOf(" • "), 0);
  const start = Math.max(item, previous ? jointBetween(text, at(previous.end), at(phase.start)) : 0);
  const upTo = next ? at(next.start) : text.length;
  const left = allMatches(LEAVES, text.slice(at(phase.end), upTo))[0];
  const joint = next ? jointBetween(text, at(phase.end), upTo) : upTo;
  // items of a list need no joint
  const end =
    left && (left.index + at(phase.end) < joint || joint === at(phase.end))
      ? at(phase.end) + left.index
      : joint;
  return { start: sentence.start + start, end: sentence.start + end };
}

function jointBetween(text: string, from: number, to: number): number {
  const between = text.slice(from, to);
  const match = PART.exec(between) ?? JOINT.exec(between);
  return match ? from + match.index : from;
}
