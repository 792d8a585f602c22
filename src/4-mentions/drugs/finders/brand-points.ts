import type { Sentence } from "../../../3-language/analysis.js";
import { BRAND_SIGNS, type BrandSign } from "./plain-brand-signs.js";

/** So many points make a name a product's. */
export const ENOUGH = 2;

/** Where a name stands. */
export interface NamePlace {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** A word is begun with a capital at the beginning of a sentence and in titles, whatever it is. */
export const isTitle = ({ section, block }: Sentence): boolean =>
  section.kind === "headline" || block === "heading";

/** What the words around the places of a name say for its being a product's; each sign counts once. */
export function brandPoints<P extends NamePlace>(
  text: string,
  places: readonly P[],
  counts: (sign: BrandSign, place: P) => boolean,
): number {
  const seen = new Set<string>();
  let points = 0;
  for (const place of places) {
    const { sentence, start, end } = place;
    // in titles all words have capitals
    const titled = isTitle(sentence);
    const words = (from: number, to: number) => {
      const said = text.slice(Math.max(sentence.start, from), Math.min(sentence.end, to));
      return titled ? said.toLowerCase() : said;
    };
    const before = words(start - 60, start);
    const after = words(end, end + 130);
    for (const sign of BRAND_SIGNS) {
      if (seen.has(sign.id) || !counts(sign, place)) continue;
      if (sign.before && !sign.before.test(before)) continue;
      if (sign.after && !sign.after.test(after)) continue;
      seen.add(sign.id);
      points += titled ? 1 : sign.points;
      if (points >= ENOUGH) return points;
    }
  }
  return points;
}
