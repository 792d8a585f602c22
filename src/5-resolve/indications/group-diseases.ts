import { foldedWords } from "../../3-language/fold-word.js";
import { groupBy } from "../../3-language/group-by.js";
import type { DiseaseMention } from "../../4-mentions/mention.js";
import { isBroad } from "./broad-names.js";

const SILENT_WORDS = new Set("the of in a an with and disease disorder syndrome due to".split(" "));

/** Names of one disease compare equal: telling words, singular, American, in alphabetical order. */
export function diseaseKey(name: string): string {
  const folded = foldedWords(name.replace(/[’'][sS]\b/g, ""));
  const telling = folded.filter((word) => !SILENT_WORDS.has(word)).sort();
  return (telling.length > 0 ? telling : folded).join(" ");
}

/**
 * Mentions of one disease together, in the order of their first: by what the lexicon calls it, else by its name's words.
 * A form of a disease ("bronchial asthma") belongs to it, unless that is no more than a branch of medicine.
 */
export function groupDiseases(mentions: readonly DiseaseMention[]): DiseaseMention[][] {
  const conceptOfKey = new Map<string, string>();
  const broad = new Set<string>();
  for (const { concept, name } of mentions)
    if (concept) {
      conceptOfKey.set(diseaseKey(name), concept);
      if (isBroad(name)) broad.add(concept);
    }
  const groups = groupBy(mentions, ({ concept, formOf, name }) => {
    const key = diseaseKey(name);
    const bearer = SYMPTOM_OF.exec(name)?.[1];
    const ofBearer = bearer && conceptOfKey.get(diseaseKey(bearer));
    if (ofBearer && !concept) return ofBearer;
    return (
      concept ?? conceptOfKey.get(key) ?? (formOf && !broad.has(formOf) && !isBroadEnd(name) ? formOf : key)
    );
  });
  return [...groups.values()];
}

/** "endometriosis-associated pain" is endometriosis, where that is named too. */
const SYMPTOM_OF =
  /^(.{4,40})-(?:associated|related|induced) (?:[a-z]{3,15} )?(?:pain|symptoms|anemia|itch|fatigue)$/i;

/** "APOL1-mediated kidney disease": its last words alone are broad. */
function isBroadEnd(name: string): boolean {
  return isBroad(name.split(" ").slice(-2).join(" ")) || isBroad(name.split(" ").slice(-1).join(" "));
}
