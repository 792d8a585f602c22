import { compact } from "../../patterns/compact.js";
import type { KnownDisease } from "./disease-lexicon.js";

const EPONYM =
  /[’']s$|^(?:Hodgkin|Crohn|Ebola|Marburg|Lassa|Merkel|Ewing|Parkinson|Alzheimer|Huntington|Duchenne|Becker|Fabry|Gaucher|Pompe|Rett|Wilson|Sjögren|Behçet|Zika|Lyme|Barr[eé]|Down|Cushing|Graves|Kaposi|Wilms|Burkitt|Lewy|Friedreich|Stargardt|Usher|Batten|Hunter|Hurler|Turner|Angelman|Dravet|Raynaud|Still|Immunoglobulin)$/u;
const ABBREVIATION = compact(/^[\p{Lu}\d][\p{L}\d/-]{0,6}\p{Lu}[\p{L}\d/-]{0,4}s?$/u);

/** A disease as running text writes it: lower case but for proper names and abbreviations, which are written out where known. */
export function nameInRunningText(said: string, known: KnownDisease | null): string {
  if (known && said.split(/\s/).some((word) => ABBREVIATION.test(word) && !known.name.includes(word)))
    return known.name;
  if (!/[\p{Lu}(]/u.test(said)) return said;
  // "Alzheimer's", "Crohn’s" alone are the disease of that name.
  if (known && /[’']s$/.test(said) && !/\s/.test(said) && known.name.length > said.length) return known.name;
  const properWords = new Set(known?.name.split(/[\s/-]/));
  return said
    .replace(/\s?\((?!\p{L}\))[^)]{1,20}\)/gu, "")
    .split(/([\s/-])/)
    .map((word) =>
      !/^\p{Lu}\p{Ll}/u.test(word) || EPONYM.test(word) || properWords.has(word) ? word : word.toLowerCase(),
    )
    .join("");
}
