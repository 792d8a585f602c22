import type { Analysis } from "../../../3-language/analysis.js";
import { compact } from "../../../patterns/compact.js";
import type { Found } from "./finder.js";

const BRACKETED = compact(
  /^[®™]?\s\(["“]?(\p{Lu}[\p{L}\d]{0,3}\p{Lu}\d{0,3}|\p{Lu}\p{Lu}[\p{L}\d-]{0,5})["”]?\)/u,
);

/** A drug's abbreviation is told where it stands in brackets after it, and found wherever it stands again. */
export function findAbbreviations({ text }: Analysis, found: readonly Found[]): Found[] {
  const told = new Map<string, Found>();
  for (const place of found) {
    if (/trade-mark|named-before|vaccine/.test(place.finder)) continue;
    const short = BRACKETED.exec(text.slice(place.end, place.end + 20))?.[1];
    if (short && isShortFor(short, place.name)) told.set(short, place);
  }
  return [...told].flatMap(([short, { name, confidence, known }]) =>
    placesOf(text, short).map((start) => ({
      start,
      end: start + short.length,
      name: short,
      finder: "drug/abbreviation",
      confidence: confidence * 0.95,
      sameAs: name,
      ...(known ? { known } : {}),
    })),
  );
}

/** The letters of the abbreviation stand in the name in their order, the first of them first. */
function isShortFor(short: string, name: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, "");
  const long = name.toLowerCase();
  if (long[0] !== letters[0] && !long.includes(` ${letters[0]}`) && !long.includes(`-${letters[0]}`))
    return false;
  let at = 0;
  for (const letter of letters) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return short.length < name.length;
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(text[at + word.length] ?? " "))
      places.push(at);
  return places;
}
