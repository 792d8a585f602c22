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
    if (
      !/trade-mark|inn-stem|defined/.test(item.finder) ||
      !/^\p{L}[\p{L}\d]{8,40}$/u.test(name) ||
      item.known
    )
      return item;
    for (let at = 1; at <= name.length - 5; at++) {
      const rest = name.slice(at);
      const known = lexiconDrugs().get(rest);
      if (!known && !(at > 2 && names.has(rest.toLowerCase()))) continue;
      if (known && at < 3 && item.finder !== "drug/inn-stem") continue;
      return { ...item, start: item.start + at, name: rest, ...(known ? { known } : {}) };
    }
    return item;
  });
}
