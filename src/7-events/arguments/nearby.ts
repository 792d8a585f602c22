import type { Statement } from "../statement.js";

/** So many sentences after the one that tells of results go on about them, if they stand in the same paragraph. */
const GOES_ON = 3;

/** The sentence and those that go on about the same results: the rest of its paragraph, or of the headlines. */
export function nearby({ cast, sentence }: Statement): string[] {
  const { sentences } = cast.analysis;
  const texts = [sentence.text];
  for (let i = sentence.index + 1; i < sentences.length && texts.length <= GOES_ON; i++) {
    const next = sentences[i]!;
    const together =
      sentence.section.kind === "headline"
        ? next.section === sentence.section
        : next.blockIndex === sentence.blockIndex;
    if (!together) break;
    texts.push(next.text);
  }
  return texts;
}
