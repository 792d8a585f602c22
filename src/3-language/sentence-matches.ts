import type { TextPattern } from "../patterns/text-pattern.js";
import type { Analysis, Sentence } from "./analysis.js";

/** A match of a pattern in a sentence; offsets in the record's text, end exclusive. */
export interface SentenceMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: Sentence;
  /** In lower case where the pattern asks for no case. */
  readonly groups: Record<string, string | undefined>;
}

/** All matches of a pattern that lie in one sentence each, in text order. */
export function matchesInSentences(analysis: Analysis, pattern: TextPattern): SentenceMatch[] {
  if (!pattern.mayBeIn(analysis)) return [];
  return analysis.sentences.flatMap((sentence) => matchesInSentence(sentence, pattern));
}

/** The same in one sentence. */
export function matchesInSentence(sentence: Sentence, pattern: TextPattern): SentenceMatch[] {
  return inSentence(sentence, pattern.allIn(sentence));
}

/** Matches of a pattern in a sentence, as they stand in the record's text. */
export function inSentence(sentence: Sentence, matches: readonly RegExpExecArray[]): SentenceMatch[] {
  const found: SentenceMatch[] = [];
  for (const { 0: words, index, groups = {} } of matches) {
    const start = sentence.start + index;
    const end = start + words.length;
    if (words !== "")
      found.push({ start, end, text: sentence.text.slice(index, index + words.length), sentence, groups });
  }
  return found;
}
