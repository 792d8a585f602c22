import type { ReleaseEvent } from "../../schema/record.js";
import type { Statement } from "../statement.js";
import { nearby } from "./nearby.js";
import {
  APPROVED_ON,
  BAD,
  CONTRAST,
  GOOD,
  MET,
  MISSED,
  OF_OTHERS,
  PARTLY,
  PASSED_FUTILITY,
  TOLERATED,
} from "./outcome-words.js";

type Outcome = NonNullable<ReleaseEvent["outcome"]>;

/** An outcome, and whether it is a verdict on endpoints rather than the tone of the words. */
export interface OutcomeReading {
  readonly outcome: Outcome;
  readonly isVerdict: boolean;
}

/**
 * How the trial went. What is said of its endpoints decides, in the sentence or else in those that go on about it; only
 * where none is spoken of does the tone of the words. Null where neither says.
 */
export function outcomeOf(statement: Statement): OutcomeReading | null {
  const [own = "", ...after] = nearby(statement);
  const texts = [own, ...after.filter((text) => !OF_OTHERS.test(text))];
  for (const text of texts) {
    const outcome = verdictOn(text);
    if (outcome !== null) return ofSecondary(text, outcome) ?? { outcome, isVerdict: true };
  }
  const tone =
    toneOf(texts[0]!) ?? (statement.sentence.section.kind === "headline" ? null : toneOf(texts[1] ?? ""));
  const known =
    tone ?? (APPROVED_ON.test(own) && !/\bnot (?:yet )?approved\b/i.test(own) ? "positive" : null);
  return known && { outcome: known, isVerdict: false };
}

/** A secondary endpoint that was missed makes a success less than whole, and is no verdict of its own. */
function ofSecondary(text: string, outcome: Outcome): OutcomeReading | null {
  if (outcome !== "negative" || !/\bsecondary\b/i.test(text) || /\bprimary\b/i.test(text)) return null;
  return { outcome: "mixed", isVerdict: false };
}

/** A word that sets the sentence against the one before, not its parts against each other. */
const TURN = /^\W{0,3}(?:However|But|Nevertheless|Although unexpected|Unfortunately|Nonetheless)\b,?/;

/** What the sentence says of the endpoints: met, missed, or some of each. */
export function verdictOn(said: string): Outcome | null {
  const text = said.replace(TURN, "");
  const missed = MISSED.some((words) => words.test(text)) && !PASSED_FUTILITY.test(text);
  const rest = missed ? withoutMatches(text, MISSED) : text;
  const met = MET.some((words) => words.test(rest));
  if (missed)
    return met || ((CONTRAST.test(text) || text.includes(";")) && GOOD.test(rest)) ? "mixed" : "negative";
  if (met && PARTLY.test(text)) return "mixed";
  return met ? "positive" : null;
}

function toneOf(said: string): Outcome | null {
  const text = said.replace(TURN, "");
  if (/\bmixed (?:[\p{L}\d-]{1,20} ){0,3}?(?:results|data|outcomes?|findings|picture)\b/iu.test(text))
    return "mixed";
  const bad = BAD.test(text);
  const good = GOOD.test(bad ? withoutMatches(text, [BAD, TOLERATED]) : text);
  if (bad) return good && CONTRAST.test(text) ? "mixed" : "negative";
  return good || isBetter(text) ? "positive" : null;
}

/** "31% of patients on ACM-101, compared with 10% on placebo". */
const COMPARED =
  /(\d[\d.]{0,6})\s?(?:%|percent|months|weeks|days|hours|points|letters|kg|mmHg|mL|metres|meters|attacks|seizures|events|patients)[^.;]{0,90}?\b(?:versus|vs\.?|compared (?:with|to)|against)\s[^.;\d]{0,60}?(\d[\d.]{0,6})(?:\s?(?:%|percent|months|weeks|days|hours|points|letters|kg|mmHg|mL|metres|meters|attacks|seizures|events|patients)|\b)/i;

/** Whether two figures are set side by side that differ: which is better is said by who tells it. */
function isBetter(text: string): boolean {
  const compared = COMPARED.exec(text);
  if (!compared) return false;
  const [ours, theirs] = [Number(compared[1]), Number(compared[2])];
  return Math.abs(ours - theirs) > 0.1 * Math.max(ours, theirs);
}

function withoutMatches(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((rest, pattern) => rest.replace(pattern, " "), text);
}
