import { type Analysis, sentenceAt } from "../3-language/analysis.js";
import type { Span } from "../schema/record.js";
import type { Mark, MarkedSentence } from "./explanation.js";

/** The sentences in which the spans lie, each once, with those marks that lie in it. */
export function markSentences(
  analysis: Analysis,
  spans: readonly { readonly start: number }[],
  marks: readonly Mark[],
): MarkedSentence[] {
  const sentences = new Set(
    spans.flatMap(({ start }) => {
      const sentence = sentenceAt(analysis, start);
      return sentence ? [sentence] : [];
    }),
  );
  return [...sentences].map(({ start, end, text, section }) => ({
    start,
    end,
    text,
    section: section.kind,
    marks: withoutOverlaps(marks.filter((mark) => mark.start >= start && mark.end <= end)),
  }));
}

/** Of overlapping marks the one given first stays: cues are given before arguments. */
function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks)
    if (kept.every((other) => mark.end <= other.start || mark.start >= other.end)) kept.push(mark);
  return kept.sort((a, b) => a.start - b.start);
}

/** Where the words stand in the sentences, as marks of a role. */
export function marksOfWords(sentences: readonly Span[], words: string | null, role: string): Mark[] {
  if (!words) return [];
  return sentences.flatMap(({ start, text }) => {
    const at = text.indexOf(words);
    return at < 0 ? [] : [{ start: start + at, end: start + at + words.length, role }];
  });
}
