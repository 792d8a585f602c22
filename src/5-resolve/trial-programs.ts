import type { Analysis, Sentence } from "../3-language/analysis.js";
import { isKnownWord } from "../3-language/known-words.js";
import { mayBeDrugName } from "../4-mentions/drugs/finders/plausible-names.js";
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

/** Where a product that nobody knows heads the paragraph, what is named above it is another: the heading's place, else 0. */
function afterUnknown({ headings, release: { document }, text }: Analysis, { blockIndex }: Sentence): number {
  const heading = document.blocks[headings[blockIndex]!];
  const words = heading === undefined ? "" : text.slice(heading.start, heading.end).trim();
  return /^\p{Lu}\p{Ll}{5,20}$/u.test(words) && !isKnownWord(words.toLowerCase()) && mayBeDrugName(words)
    ? heading!.start
    : 0;
}

/** Each trial's name with the program of ours that is named nearest to it in the first sentence that holds both. */
export function trialProgramsIn(
  analysis: Analysis,
  mentions: readonly Mention[],
  ourReferences: readonly Reference[],
): Map<string, string> {
  const { sentences } = analysis;
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
        : startingIn(
            ourReferences,
            Math.max(sentence.start - 599, afterUnknown(analysis, sentence)),
            sentence.start,
          ).slice(-1);
    for (const { name, start, end } of names) {
      if (found.has(name) || programs.some((program) => program.start < end && program.end > start)) continue;
      const away = (program: Reference) => Math.abs(program.start - start);
      const [nearest] = [...programs].sort((a, b) => away(a) - away(b) || a.start - b.start);
      if (nearest) found.set(name, nearest.id);
    }
  }
  return found;
}
