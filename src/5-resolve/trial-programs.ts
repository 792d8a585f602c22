import type { Analysis, Sentence } from "../3-language/analysis.js";
import type { Mention } from "../4-mentions/mention.js";
import { allMatches } from "../patterns/all-matches.js";
import { compact } from "../patterns/compact.js";
import { TextPattern } from "../patterns/text-pattern.js";
import { type Reference, referencesIn, startingIn } from "./cast.js";

/** Names of trials in capitals: "LUMINA", "KEYNOTE-189", "STRIDE-HF". */
const TRIAL_NAME = compact(
  /(?=\p{Lu})(?<![\p{L}\p{N}-])(?:\p{Lu}{2,}[-–]\p{Lu}{2,}|\p{Lu}{4,})(?:[-–\s]\d{1,4})?(?![\p{L}\p{N}])/gu,
);
const NEAR_TRIAL = new TextPattern(/\b(?:trials?|stud(?:y|ies)|phase|program|extension)\b/i);

/** A word in capitals that may be a trial's name. */
interface CapitalName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Words of trials stand near it. */
  readonly nearTrial: boolean;
}

/** Words in capitals that may name a trial: whether one does, the words near it or another sentence tell. */
export function capitalNames(sentence: Sentence): CapitalName[] {
  return allMatches(TRIAL_NAME, sentence.text).map((match) => {
    const [name] = match;
    const end = match.index + name.length;
    const nearTrial = NEAR_TRIAL.isIn(sentence, Math.max(0, match.index - 60), end + 60);
    return { name, start: sentence.start + match.index, end: sentence.start + end, nearTrial };
  });
}

/** Each trial's name with the program of ours that is named nearest to it in the first sentence that holds both. */
export function trialProgramsIn(
  { sentences }: Analysis,
  mentions: readonly Mention[],
  ourReferences: readonly Reference[],
): Map<string, string> {
  const found = new Map<string, string>();
  // "the DLBCL trial", "trials in COVID-19": diseases and targets in capitals name no trial
  const others = new Set(
    mentions.filter(({ kind }) => kind === "disease" || kind === "target").map(({ start }) => start),
  );
  for (const sentence of sentences) {
    if (!NEAR_TRIAL.mayBeIn(sentence)) continue;
    const names = capitalNames(sentence).filter(
      ({ name, start, nearTrial }) => nearTrial && !found.has(name) && !others.has(start),
    );
    if (names.length === 0) continue;
    const inSentence = referencesIn(ourReferences, sentence);
    const programs =
      inSentence.length > 0
        ? inSentence
        : startingIn(ourReferences, sentence.start - 599, sentence.start).slice(-1);
    for (const { name, start, end } of names) {
      if (found.has(name) || programs.some((program) => program.start < end && program.end > start)) continue;
      const away = (program: Reference) => Math.abs(program.start - start);
      const [nearest] = [...programs].sort((a, b) => away(a) - away(b) || a.start - b.start);
      if (nearest) found.set(name, nearest.id);
    }
  }
  return found;
}
