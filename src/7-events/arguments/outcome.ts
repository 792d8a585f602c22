import { type CasedText, TextPattern, wordsOf } from "../../patterns/text-pattern.js";
import type { ReleaseEvent } from "../../schema/record.js";
import type { Statement } from "../statement.js";
import { nearby } from "./nearby.js";
import * as words from "./outcome-words.js";

const MISSED = words.MISSED.map((pattern) => new TextPattern(pattern));
const MET = words.MET.map((pattern) => new TextPattern(pattern));
const PASSED_FUTILITY = new TextPattern(words.PASSED_FUTILITY);
const GOOD = new TextPattern(words.GOOD);
const BAD = new TextPattern(words.BAD);
const CONTRAST = new TextPattern(words.CONTRAST);
const TOLERATED = new TextPattern(words.TOLERATED);
const OF_CONTROL = new TextPattern(words.OF_CONTROL);
const OF_OTHERS = new TextPattern(words.OF_OTHERS);
const PARTLY = new TextPattern(words.PARTLY);
const APPROVED_ON = new TextPattern(words.APPROVED_ON);

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
  const [own, ...after] = nearby(statement);
  const texts = [own, ...after.filter((text) => !OF_OTHERS.isIn(text))]
    .map(withoutTurn)
    .map((text) => OF_CONTROL.without(text));
  for (const text of texts) {
    const outcome = verdictOn(text);
    if (outcome !== null) return ofSecondary(text, outcome) ?? { outcome, isVerdict: true };
  }
  const tone =
    toneOf(texts[0]!) ??
    (statement.sentence.section.kind === "headline" || !texts[1] ? null : toneOf(texts[1]));
  const known =
    tone ?? (APPROVED_ON.isIn(own) && !/\bnot (?:yet )?approved\b/i.test(own.text) ? "positive" : null);
  return known && { outcome: known, isVerdict: false };
}

/** A secondary endpoint that was missed makes a success less than whole, and is no verdict of its own. */
function ofSecondary({ text }: CasedText, outcome: Outcome): OutcomeReading | null {
  if (outcome !== "negative" || !/\bsecondary\b/i.test(text) || /\bprimary\b/i.test(text)) return null;
  return { outcome: "mixed", isVerdict: false };
}

/** A word that sets the sentence against the one before, not its parts against each other. */
const TURN = /^\W{0,3}(?:However|But|Nevertheless|Although unexpected|Unfortunately|Nonetheless)\b,?/;

function withoutTurn(sentence: CasedText): CasedText {
  const turn = TURN.exec(sentence.text);
  return turn ? wordsOf(sentence, sentence.text.slice(turn[0].length)) : sentence;
}

/** What the sentence says of the endpoints: met, missed, or some of each. */
function verdictOn(text: CasedText): Outcome | null {
  const missed = MISSED.some((words) => words.isIn(text)) && !PASSED_FUTILITY.isIn(text);
  const rest = missed ? withoutMatches(text, MISSED) : text;
  const met = MET.some((words) => words.isIn(rest));
  if (missed)
    return met || (CONTRAST.isIn(text) && GOOD.isIn(rest)) || isPraisedBeyond(text) ? "mixed" : "negative";
  if (met && PARTLY.isIn(text)) return "mixed";
  return met ? "positive" : null;
}

/** "Missed its primary endpoint of pain reduction; responses were durable": praise in a half that tells of no miss. */
function isPraisedBeyond(text: CasedText): boolean {
  if (!text.text.includes(";")) return false;
  return text.text.split(";").some((half) => {
    const words = wordsOf(text, half);
    return GOOD.isIn(words) && !MISSED.some((missed) => missed.isIn(words));
  });
}

const MIXED = new TextPattern(
  /\bmixed (?:[\p{L}\d-]{1,20} ){0,3}?(?:results|data|outcomes?|findings|picture)\b/iu,
);

function toneOf(text: CasedText): Outcome | null {
  if (MIXED.isIn(text)) return "mixed";
  const bad = BAD.isIn(text);
  const good = GOOD.isIn(bad ? withoutMatches(text, [BAD, TOLERATED]) : text);
  if (bad) return good && CONTRAST.isIn(text) ? "mixed" : "negative";
  return good || isBetter(text) ? "positive" : null;
}

/** "31% of patients on ACM-101, compared with 10% on placebo". */
const COMPARED = new TextPattern(
  /(\d[\d.]{0,6})\s?(?:%|percent|months|weeks|days|hours|points|letters|kg|mmHg|mL|metres|meters|attacks|seizures|events|patients)[^.;]{0,90}?\b(?:versus|vs\.?|compared (?:with|to)|against)\s[^.;\d]{0,60}?(\d[\d.]{0,6})(?:\s?(?:%|percent|months|weeks|days|hours|points|letters|kg|mmHg|mL|metres|meters|attacks|seizures|events|patients)|\b)/i,
);

/** "18.4 months for ACM-101 plus rituximab and 9.7 months for rituximab alone". */
const SIDE_BY_SIDE = new TextPattern(
  /(\d[\d.]{0,6})\s?(?:%|percent|months|weeks|days|points) (?:for|with|in|on|of|among) [^.;]{2,80}?\b(?:and|while|but) (\d[\d.]{0,6})\s?(?:%|percent|months|weeks|days|points)? (?:for|with|in|on|of|among)\b/i,
);

/** Whether two figures are set side by side that differ: which is better is said by who tells it. */
function isBetter(text: CasedText): boolean {
  const compared = COMPARED.firstIn(text) ?? SIDE_BY_SIDE.firstIn(text);
  if (!compared) return false;
  const [ours, theirs] = [Number(compared[1]), Number(compared[2])];
  return Math.abs(ours - theirs) > 0.1 * Math.max(ours, theirs);
}

function withoutMatches(text: CasedText, patterns: readonly TextPattern[]): CasedText {
  return patterns.reduce((rest, pattern) => pattern.without(rest), text);
}
