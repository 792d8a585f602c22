import type { ReleaseEvent } from "../../schema/record.js";
import type { Statement } from "../statement.js";
import { nearby } from "./nearby.js";
import { BAD, CONTRAST, GOOD, MET, MISSED } from "./outcome-words.js";

type Outcome = NonNullable<ReleaseEvent["outcome"]>;

/**
 * How the trial went. What is said of its endpoints decides, in the sentence or else in those that go on about it; only
 * where none is spoken of does the tone of the words. Null where neither says.
 */
export function outcomeOf(statement: Statement): Outcome | null {
  const texts = nearby(statement);
  for (const text of texts) {
    const verdict = verdictOn(text);
    if (verdict !== null) return verdict;
  }
  return (
    toneOf(texts[0]!) ?? (statement.sentence.section.kind === "headline" ? null : toneOf(texts[1] ?? ""))
  );
}

/** What the sentence says of the endpoints: met, missed, or some of each. */
export function verdictOn(text: string): Outcome | null {
  const missed = MISSED.some((words) => words.test(text));
  const rest = missed ? withoutMatches(text, MISSED) : text;
  const met = MET.some((words) => words.test(rest));
  if (missed) return met || (CONTRAST.test(text) && GOOD.test(rest)) ? "mixed" : "negative";
  return met ? "positive" : null;
}

function toneOf(text: string): Outcome | null {
  const bad = BAD.test(text);
  const good = GOOD.test(bad ? withoutMatches(text, [BAD]) : text);
  if (bad) return good && CONTRAST.test(text) ? "mixed" : "negative";
  return good ? "positive" : null;
}

function withoutMatches(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((rest, pattern) => rest.replace(pattern, " "), text);
}
