import type { Sentence } from "../../3-language/analysis.js";
import { type Cast, referencesIn, startingIn } from "../../5-resolve/cast.js";
import type { Stretch } from "../statement.js";

/** So near the start of a paragraph stands what it is about: "ACM-101 in asthma: In May, …". */
const LABEL = 40;

/**
 * The programs that the paragraph is about, where its first words or the line that heads it name them; an empty list where
 * that line heads something else ("Corporate"); null where neither tells.
 */
export function topicPrograms(cast: Cast, sentence: Sentence, ours: ReadonlySet<string>): string[] | null {
  const { blocks } = cast.analysis.release.document;
  const namedIn = (stretch: Stretch) =>
    [...new Set(referencesIn(cast.programReferences, stretch).map(({ id }) => id))].filter((id) =>
      ours.has(id),
    );
  const own = blocks[sentence.blockIndex];
  if (!own || sentence.section.kind !== "body") return null;
  const label = namedIn({ start: own.start, end: Math.min(own.end, own.start + LABEL) });
  if (label.length > 0) return label;
  const heading = blocks[headingsBefore(cast)[sentence.blockIndex]!];
  if (!heading || heading.start < sentence.section.start) return null;
  const heads = namedIn(heading);
  return heads.length > 0 ? heads : null;
}

const headingsByCast = new WeakMap<Cast, Int32Array>();

/** For each block the last heading before it; -1 where there is none. */
function headingsBefore(cast: Cast): Int32Array {
  const known = headingsByCast.get(cast);
  if (known) return known;
  const { blocks } = cast.analysis.release.document;
  const headings = new Int32Array(blocks.length);
  let last = -1;
  for (const [i, block] of blocks.entries()) {
    headings[i] = last;
    if (isHeading(cast, block)) last = i;
  }
  headingsByCast.set(cast, headings);
  return headings;
}

/** A line that is no sentence, and not an item of a list. */
function isHeading(cast: Cast, block: { kind: string; start: number; end: number }): boolean {
  if (block.kind === "heading") return true;
  const text = cast.analysis.text.slice(block.start, block.end).trim();
  return block.kind === "paragraph" && text.length < 90 && !/[.;!?”"]$/.test(text);
}

/** Names of trials in capitals: "LUMINA", "KEYNOTE-189", "STRIDE-HF". */
const TRIAL_NAME =
  /(?<![\p{L}\p{N}-])(?:\p{Lu}{2,}[-–]\p{Lu}{2,}|\p{Lu}{4,})(?:[-–\s]\d{1,4})?(?![\p{L}\p{N}])/gu;
const NEAR_TRIAL = /\b(?:trials?|stud(?:y|ies)|phase|program|extension)\b/i;

/** The trial that the sentence names, null where it names none or several. */
export function trialNamed(sentence: Sentence): string | null {
  const names = new Set<string>();
  for (const match of sentence.text.matchAll(TRIAL_NAME)) {
    const around = sentence.text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40);
    if (NEAR_TRIAL.test(around)) names.add(match[0]);
  }
  return names.size === 1 ? [...names][0]! : null;
}

const namesByCast = new WeakMap<Cast, ReadonlyMap<string, string>>();

/** The program of the trial that the sentence names, as other sentences of the release tie the two together. */
export function trialProgram(cast: Cast, sentence: Sentence, ours: ReadonlySet<string>): string | null {
  const names = [...sentence.text.matchAll(TRIAL_NAME)].map(([name]) => name);
  if (names.length === 0) return null;
  let known = namesByCast.get(cast);
  if (!known) {
    known = trialsOf(cast, ours);
    namesByCast.set(cast, known);
  }
  for (const name of names) {
    const program = known.get(name);
    if (program) return program;
  }
  return null;
}

/** Each trial's name with the program that is named nearest to it in the first sentence that holds both. */
function trialsOf(cast: Cast, ours: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const sentence of cast.analysis.sentences) {
    const inSentence = referencesIn(cast.programReferences, sentence).filter(({ id }) => ours.has(id));
    const before = startingIn(cast.programReferences, sentence.start - 599, sentence.start);
    const programs = inSentence.length > 0 ? inSentence : before.filter(({ id }) => ours.has(id)).slice(-1);
    if (programs.length === 0) continue;
    for (const match of sentence.text.matchAll(TRIAL_NAME)) {
      const at = match.index;
      const around = sentence.text.slice(Math.max(0, at - 60), at + match[0].length + 60);
      if (found.has(match[0]) || !NEAR_TRIAL.test(around)) continue;
      const start = sentence.start + at;
      const end = start + match[0].length;
      if (programs.some((program) => program.start < end && program.end > start)) continue;
      const nearest = [...programs].sort(
        (a, b) => Math.abs(a.start - start) - Math.abs(b.start - start) || a.start - b.start,
      )[0]!;
      found.set(match[0], nearest.id);
    }
  }
  return found;
}
