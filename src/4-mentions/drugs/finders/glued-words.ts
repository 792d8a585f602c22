import { lexiconDrugs } from "../drug-lexicon.js";
import type { Found } from "./finder.js";

/**
 * Pages read without their spaces glue a name to the word before it: "Aboutzelotinib", "DEATHZELORA". Where the end of
 * the word is a name of its own in the release or in the lexicon, the mention is that end.
 */
export function unglue(found: readonly Found[]): Found[] {
  const names = new Set(found.map(({ name }) => name.toLowerCase()));
  return found.map((item) => {
    const { name } = item;
    if (!/trade-mark|inn-stem/.test(item.finder) || !/^\p{L}{10,40}$/u.test(name) || item.known) return item;
    for (let at = 3; at <= name.length - 6; at++) {
      const rest = name.slice(at);
      const known = lexiconDrugs().get(rest);
      if (!known && !names.has(rest.toLowerCase())) continue;
      return { ...item, start: item.start + at, name: rest, ...(known ? { known } : {}) };
    }
    return item;
  });
}
