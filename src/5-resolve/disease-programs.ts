import type { Analysis } from "../3-language/analysis.js";
import { sentenceAt } from "../3-language/analysis.js";
import { type Reference, startingIn } from "./cast.js";

/**
 * Each disease with the one program of ours that stands with it in a sentence; none where two do, together or each by
 * itself. Where there is one program there is nothing to tell apart.
 */
export function diseaseProgramsIn(
  analysis: Analysis,
  ourReferences: readonly Reference[],
  indicationReferences: readonly Reference[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (new Set(ourReferences.map(({ id }) => id)).size < 2) return found;
  const shared = new Set<string>();
  for (const { id, start } of indicationReferences) {
    const sentence = shared.has(id) ? undefined : sentenceAt(analysis, start);
    // a title tells of several in one breath
    if (!sentence || sentence.section.kind === "headline") continue;
    for (const program of startingIn(ourReferences, sentence.start, sentence.end)) {
      const known = found.get(id);
      if (known === undefined) found.set(id, program.id);
      else if (known !== program.id) shared.add(id);
    }
  }
  for (const id of shared) found.delete(id);
  return found;
}
