import type { Analysis, Sentence } from "../3-language/analysis.js";
import { isKnownWord } from "../3-language/known-words.js";
import { mayBeDrugName } from "../4-mentions/drugs/finders/plausible-names.js";
import type { Mention } from "../4-mentions/mention.js";
import { allMatches } from "../patterns/all-matches.js";
import { compact } from "../patterns/compact.js";
import { TextPattern } from "../patterns/text-pattern.js";
import { type Reference, referencesIn, startingIn } from "./cast.js";

/** Names of trials in capitals: "LUMINA", "KEYNOTE-189", "STRIDE-HF"; and numbered ones: "Study 302". */
const TRIAL_NAME = compact(
  /(?=\p{Lu})(?:(?:Study|Trial)\s(?:\p{Lu}{1,4}-?)?\d{1,4}(?![\p{L}\p{N}-])|(?<![\p{L}\p{N}-])(?:\p{Lu}{2,}[-–]\p{Lu}{2,}|\p{Lu}{4,})(?:[-–\s]\d{1,4}|[-–](?:\p{Lu}{1,3}\d{1,3}|\p{Lu}\p{Ll}{3,12}\d{0,3}))?(?![\p{L}\p{N}]))/gu,
);
const NEAR_TRIAL = new TextPattern(/\b(?:trials?|stud(?:y|ies)|phase|program|extension)\b/i);

/** A word in capitals that may be a trial's name. */
interface CapitalName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Words of trials stand near it. */
  readonly nearTrial: boolean;
  /** It stands where the name of a trial does: "the LUMINA study", "study (LUMINA)", "LARCH-4 (Phase 2". */
  readonly isTrial: boolean;
}

const BEFORE_TRIAL = compact(
  /^[®™]?(?:(?:,| and| or|,? and|\s?\/)\s?\p{Lu}[\p{Lu}\d–-]{2,16}){0,4}(?:\s(?:[Cc]linical|[Pp]hase|\S{1,3}[ab]?|pivotal|extension|open-label|long-term|registrational|randomi[sz]ed)){0,3}\s(?:[Tt]rials?|[Ss]tud(?:y|ies)|[Pp]rogram(?:me)?|[Ee]xtension)\b|^\s\([Pp]hase\s/u,
);
const AFTER_TRIAL = /\b(?:trials?|stud(?:y|ies)|[Pp]hase \S{1,5}),?\s(?:called\s|named\s|known as\s)?[(“"]?$/;
/** "LARCH-4", but not "PASI-75", "BRCA-1". */
const NUMBERED = compact(
  /^(?:(?:Study|Trial)\s\S+|(?!BRCA|PASI|EASI|VASI|SALT|COVID|SARS)\p{Lu}{4,}[-–](?:\p{Lu}{1,3}|\p{Lu}\p{Ll}{3,12})?\d{1,4})$/u,
);

/** Words in capitals that may name a trial: whether one does, the words near it or another sentence tell. */
export function capitalNames(sentence: Sentence): CapitalName[] {
  return allMatches(TRIAL_NAME, sentence.text).map((match) => {
    const [name] = match;
    const end = match.index + name.length;
    const nearTrial = NEAR_TRIAL.isIn(sentence, Math.max(0, match.index - 60), end + 60);
    const isTrial =
      nearTrial &&
      (NUMBERED.test(name) ||
        BEFORE_TRIAL.test(sentence.text.slice(end, end + 120)) ||
        AFTER_TRIAL.test(sentence.text.slice(Math.max(0, match.index - 30), match.index)));
    return { name, start: sentence.start + match.index, end: sentence.start + end, nearTrial, isTrial };
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

/** Each trial's name with the program of ours that is named nearest to it in the first sentence that holds both; and the names that are surely of trials. */
export function trialProgramsIn(
  analysis: Analysis,
  mentions: readonly Mention[],
  ourReferences: readonly Reference[],
): { readonly programs: ReadonlyMap<string, string>; readonly names: ReadonlySet<string> } {
  const { sentences } = analysis;
  const found = new Map<string, string>();
  const sure = new Set<string>();
  // "the DLBCL trial", "trials in COVID-19": diseases and targets in capitals name no trial
  const others = new Set(
    mentions.filter(({ kind }) => kind === "disease" || kind === "target").map(({ start }) => start),
  );
  for (const sentence of sentences) {
    if (!NEAR_TRIAL.mayBeIn(sentence)) continue;
    const capitals = capitalNames(sentence).filter(({ start, nearTrial }) => nearTrial && !others.has(start));
    for (const { name, isTrial } of capitals) if (isTrial) sure.add(name);
    const names = capitals.filter(({ name }) => !found.has(name));
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
      const sister = inSentence.length === 0 ? sisterOf(name, found) : undefined;
      if (sister !== undefined) {
        found.set(name, sister);
        continue;
      }
      const away = (program: Reference) => Math.abs(program.start - start);
      const [nearest] = [...programs].sort((a, b) => away(a) - away(b) || a.start - b.start);
      if (nearest) found.set(name, nearest.id);
    }
  }
  return { programs: found, names: sure };
}

/** The program of "SOLACE-1" for "SOLACE-2", where no sentence names another. */
function sisterOf(name: string, found: ReadonlyMap<string, string>): string | undefined {
  const family = /^(?<family>\p{Lu}{3,})[-–\s]\d{1,4}$/u.exec(name)?.groups?.family;
  if (family === undefined) return undefined;
  for (const [other, program] of found)
    if (other.length > family.length && other.startsWith(family) && /[-–\s]/.test(other[family.length]!))
      return program;
  return undefined;
}
