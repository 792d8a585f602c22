import type { Sentence } from "../3-language/analysis.js";
import type { PhaseMention } from "../4-mentions/mention.js";
import { type Cast, type Reference, referencesIn } from "../5-resolve/cast.js";
import { nextOther } from "../7-events/arguments/programs.js";
import { meantIn } from "./meant-indications.js";
import type { Reach } from "./reach.js";

/**
 * The diseases said of a phase within its reach: those after it, up to where another program of ours is named, else
 * those that stand right before it.
 */
export function indicationsOf(
  cast: Cast,
  sentence: Sentence,
  phase: PhaseMention,
  reach: Reach,
  programs: readonly string[],
): string[] {
  const bearer = bearerOfBracket(cast, sentence, phase);
  if (bearer.length > 0) return bearer;
  const after = meantIn(cast, sentence, { start: phase.end, end: reach.end });
  const another = nextOther(cast, sentence, phase.end, programs);
  const own = another ? after.filter(({ start }) => start < another.start) : after;
  if (own.length > 0) return unique(own.map(({ id }) => id));
  const before = meantIn(cast, sentence, { start: reach.start, end: phase.start });
  if (before.length > 0 || after.length === 0) return unique(before.map(({ id }) => id)).slice(-3);
  return unique(after.map(({ id }) => id));
}

/** A bracket that a phase stands in, opened after the disease that it is the phase of. */
const OPEN_BRACKET = /\([^()]{0,50}$/;

/** "in asthma (Phase 3), atopic dermatitis (6 months to 5 years, Phase 2/3)": each disease has the phase in its bracket. */
function bearerOfBracket(cast: Cast, sentence: Sentence, phase: PhaseMention): string[] {
  const { text } = cast.analysis;
  const bracket = OPEN_BRACKET.exec(text.slice(Math.max(sentence.start, phase.start - 60), phase.start));
  if (!bracket) return [];
  const opens = phase.start - bracket[0].length;
  const before = referencesIn(cast.indicationReferences, { start: sentence.start, end: opens });
  const last = before.at(-1);
  if (!last || opens - last.end > 2) return [];
  const other = before.at(-2);
  const joined = other && /^\s(?:and|or|\/)\s$/.test(text.slice(other.end, last.start)) ? [other.id] : [];
  return unique([...joined, last.id]);
}

/** What the sentences just before, in the same paragraph, say: "In asthma, ACM-101 … . The Phase 2 trial …". */
export function indicationsBefore(cast: Cast, sentence: Sentence, program: string): string[] {
  const { sentences } = cast.analysis;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 2); i--) {
    const before = sentences[i]!;
    if (before.blockIndex !== sentence.blockIndex) return [];
    const programs = referencesIn(cast.programReferences, before);
    if (programs.length > 0 && !programs.some(({ id }) => id === program)) return [];
    const found = unique(meantIn(cast, before, before).map(({ id }) => id));
    if (found.length > 0) return found.length < 3 ? found : [];
  }
  return [];
}

/** A disease named with a program in the headline is what the program is about, more than one said in passing. */
const HEADLINE_WEIGHT = 3;

/** "for anemia in adults with kidney disease": what the patients have besides counts for less. */
const OF_PATIENTS = 0.4;
const PATIENTS_WITH =
  /\p{L}\sin\s(?:[\p{L}-]{2,20}\s){0,3}?(?:patients|adults|people|children|women|men|those)\s(?:[\p{L}-]{2,20}\s){0,2}?(?:with|who have)\s(?:[\p{L}-]{2,20}\s){0,3}$/u;

function isOfPatients(cast: Cast, sentence: Sentence, { start }: Reference): boolean {
  const before = sentence.text.slice(0, start - sentence.start);
  const patients = PATIENTS_WITH.exec(before);
  return (
    patients !== null &&
    referencesIn(cast.indicationReferences, {
      start: sentence.start,
      end: sentence.start + patients.index + 1,
    }).length > 0
  );
}

/**
 * The one disease that each program is most often named together with; none where two are named about as often.
 */
export function usualIndications(cast: Cast, sentences: readonly Sentence[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const sentence of sentences) {
    const weight = sentence.section.kind === "headline" ? HEADLINE_WEIGHT : 1;
    const programs = unique(referencesIn(cast.programReferences, sentence).map(({ id }) => id));
    const references = referencesIn(cast.indicationReferences, sentence);
    for (const program of programs)
      for (const indication of unique(references.map(({ id }) => id))) {
        const known = counts.get(program) ?? new Map<string, number>();
        const share = isOfPatients(cast, sentence, references.find(({ id }) => id === indication)!)
          ? OF_PATIENTS
          : 1;
        known.set(indication, (known.get(indication) ?? 0) + (weight * share) / programs.length);
        counts.set(program, known);
      }
  }
  const usual = new Map<string, string>();
  for (const [program, known] of counts) {
    const [first, second] = [...known].sort((a, b) => b[1] - a[1]);
    if (first && (!second || first[1] >= 1.5 * second[1])) usual.set(program, first[0]);
  }
  return usual;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
