import type { Program } from "../../schema/record.js";
import { INN_STEMS, LEAST_LENGTH_WEAK, WEAK_ENDINGS } from "./inn-stem-table.js";
import { NOT_DRUGS } from "./ordinary-words.js";

type Modality = NonNullable<Program["modality"]>;

const ENDINGS = new Map<string, Modality>();
for (const [modality, endings] of INN_STEMS)
  for (const ending of endings.split(" ")) ENDINGS.set(ending, modality);
const LONGEST_ENDING = Math.max(...[...ENDINGS.keys()].map(({ length }) => length));
/** Last three letters of the endings: spares most words the search. */
const TAILS = new Set([...ENDINGS.keys()].map((ending) => ending.slice(-3)));

/** Tells a drug by the ending of its nonproprietary name: the modality the stem speaks of, or undefined for no drug. */
export function innModality(word: string): Modality | undefined {
  const whole = word.toLowerCase();
  const lower = whole.at(-5) === "-" ? whole.replace(/-[a-z]{4}$/, "") : whole;
  if (lower.length < 6 || !TAILS.has(lower.slice(-3))) return undefined;
  // a capital inside is a company's or a product's
  if (/\p{Ll}\p{Lu}/u.test(word)) return undefined;
  if (!/^\p{L}+$/u.test(lower) || NOT_DRUGS.has(lower)) return undefined;
  for (let length = Math.min(LONGEST_ENDING, lower.length - 2); length >= 3; length--) {
    const ending = lower.slice(-length);
    const modality = ENDINGS.get(ending);
    if (modality === undefined) continue;
    return WEAK_ENDINGS.has(ending) && lower.length < (LEAST_LENGTH_WEAK[ending] ?? 8) ? undefined : modality;
  }
  return undefined;
}
