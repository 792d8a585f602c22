import type { Sentence } from "../../3-language/analysis.js";
import type { Statement } from "../statement.js";

/** So many sentences after the one that tells of results go on about them, if they stand in the same paragraph. */
const GOES_ON = 3;

/** The sentence and those that go on about the same results: the rest of its paragraph, or of the headlines. */
export function nearby({ cast, sentence }: Statement): [Sentence, ...Sentence[]] {
  const { sentences } = cast.analysis;
  const near: [Sentence, ...Sentence[]] = [sentence];
  for (let i = sentence.index + 1; i < sentences.length && near.length <= GOES_ON; i++) {
    const next = sentences[i]!;
    const together =
      sentence.section.kind === "headline"
        ? next.section === sentence.section
        : next.blockIndex === sentence.blockIndex;
    if (!together) break;
    near.push(next);
  }
  return near;
}
