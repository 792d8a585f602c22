import { foldWord } from "../../3-language/fold-word.js";
import { groupBy } from "../../3-language/group-by.js";
import type { DiseaseMention } from "../../4-mentions/mention.js";

const SILENT_WORDS = new Set("the of in a an with and disease disorder syndrome due to".split(" "));

/** Names of one disease compare equal: telling words, singular, American, in alphabetical order. */
export function diseaseKey(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .match(/[\p{L}\p{N}]+/gu);
  const folded = (words ?? []).map(foldWord);
  const telling = folded.filter((word) => !SILENT_WORDS.has(word)).sort();
  return (telling.length > 0 ? telling : folded).join(" ");
}

/** Mentions of one disease together, in the order of their first: by what the lexicon calls it, else by its name's words. */
export function groupDiseases(mentions: readonly DiseaseMention[]): DiseaseMention[][] {
  const conceptOfKey = new Map<string, string>();
  for (const { concept, name } of mentions) if (concept) conceptOfKey.set(diseaseKey(name), concept);
  const groups = groupBy(mentions, ({ concept, name }) => {
    const key = diseaseKey(name);
    return concept ?? conceptOfKey.get(key) ?? key;
  });
  return [...groups.values()];
}
