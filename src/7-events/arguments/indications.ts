import type { Sentence } from "../../3-language/analysis.js";
import { type Cast, referencesIn } from "../../5-resolve/cast.js";

/** The indications that the sentence names within reach of the words, nearest first, at most four. */
export function indicationsFor(
  cast: Cast,
  sentence: Sentence,
  target: { start: number; end: number },
): string[] {
  const named = referencesIn(cast.indicationReferences, sentence)
    .map((reference) => ({
      id: reference.id,
      away:
        reference.start >= target.end
          ? reference.start - target.end
          : Math.max(0, target.start - reference.end) + 15,
    }))
    .filter(({ away }) => away < 220)
    .sort((a, b) => a.away - b.away);
  return [...new Set(named.map(({ id }) => id))].slice(0, 4);
}
