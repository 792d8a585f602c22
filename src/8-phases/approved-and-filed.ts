import type { Sentence } from "../3-language/analysis.js";
import { type Cast, referencesIn } from "../5-resolve/cast.js";
import { TextPattern } from "../patterns/text-pattern.js";
import type { ReleaseEvent } from "../schema/record.js";
import type { PhaseStatement } from "./statement.js";

const APPLICATIONS = new Set(["NDA", "sNDA", "BLA", "sBLA", "MAA", "JNDA", "NDS", "PMA", "ANDA", "other"]);

/** What was approved is at "Approved", what an agency reviews at "Filed". */
export function fromEvents(events: readonly ReleaseEvent[]): PhaseStatement[] {
  return events.flatMap((event): PhaseStatement[] => {
    const approved = event.type === "approval" && event.timing !== "upcoming" && !event.negated;
    const filed =
      (event.type === "submission-accepted" || (event.type === "submission" && event.timing === "news")) &&
      event.timing !== "upcoming" &&
      APPLICATIONS.has(event.detail ?? "");
    // what the CHMP recommends waits for the European Commission
    const recommended =
      event.type === "chmp-opinion" && event.detail === "positive" && event.timing === "news";
    if (!approved && !filed && !recommended) return [];
    return event.programs.map((program) => ({
      program,
      phase: approved ? "Approved" : "Filed",
      indications: event.indications,
      status: { status: approved ? "completed" : "ongoing", weight: 3 },
      trial: { nctId: null, name: null },
      sentence: null,
      evidence: event.evidence[0]!,
      confidence: Math.max(0.5, event.confidence - 0.1),
    }));
  });
}

/** The label's own words: "X is indicated for the treatment of adults with …". */
const INDICATED = new TextPattern(
  /\b(?:is|are|was)\s(?:also\s|currently\s|now\s)?(?:indicated|approved)\s(?:in\s[^.;]{2,60}?\s)?(?:for|in|as|to)\b|\bapproved (?:uses?|indications?)\b/iu,
);
const NOT_YET = /\b(?:not|if|never|until|would be|could be)\b[^.;]{0,30}$/iu;

/** Statements of the label, wherever they stand: also in blocks of safety information. */
export function fromLabels(cast: Cast, sentences: readonly Sentence[]): PhaseStatement[] {
  return sentences.flatMap((sentence): PhaseStatement[] => {
    const match = INDICATED.firstIn(sentence);
    if (!match || NOT_YET.test(sentence.text.slice(0, match.index))) return [];
    const at = sentence.start + match.index;
    const indications = referencesIn(cast.indicationReferences, { start: at, end: sentence.end });
    if (indications.length === 0) return [];
    return subjectsOf(cast, sentence, at).map((program) => ({
      program,
      phase: "Approved",
      indications: [...new Set(indications.map(({ id }) => id))],
      status: { status: "completed", weight: 3 },
      trial: { nctId: null, name: null },
      sentence,
      evidence: { start: sentence.start, end: sentence.end, text: sentence.text },
      confidence: 0.75,
    }));
  });
}

/** Words between a drug and those given with it. */
const GIVEN_WITH = /\b(?:in combination with|combined with|plus|with|and)\b|\+/i;

/** Our programs of which the label speaks: the last one named, what is given with it left out unless it is ours as well. */
function subjectsOf(cast: Cast, sentence: Sentence, before: number): string[] {
  const named = referencesIn(cast.programReferences, { start: sentence.start, end: before });
  const ours = named.filter(({ id }) => cast.ours.has(id));
  const last = named.at(-1);
  const subject = ours.at(-1);
  if (!last || !subject) return [];
  const { text } = cast.analysis;
  if (last !== subject && !GIVEN_WITH.test(text.slice(subject.end, last.start))) return [];
  const first = ours.at(-2);
  const isPair = first && first.id !== subject.id && PAIR.test(text.slice(first.end, subject.start));
  return isPair ? [first.id, subject.id] : [subject.id];
}

/** Between two of ours that the label speaks of together. */
const PAIR = /^[®™\s]{0,3}(?:\([^()]{0,40}\)\s)?(?:plus|and|\+|in combination with)\s$/;
