import { compact } from "../patterns/compact.js";

const FUNCTION_WORDS: Record<string, ReadonlySet<string>> = {
  en: new Set("the of and to in for with that is was are by on this from has have its".split(" ")),
  de: new Set("der die das und von mit für den ist im zu des ein eine auf werden wurde".split(" ")),
  fr: new Set("le la les des et de du une un pour dans que est sur par au avec".split(" ")),
  es: new Set("el la los las de y en que del para con por una un se como".split(" ")),
  it: new Set("il la di e che per con del della in un una dei nel sono".split(" ")),
  nl: new Set("de het een van en in op voor met dat is zijn te door".split(" ")),
};

/** Each function word with the languages that have it. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS))
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);

const WORDS = compact(/\p{L}+/gu);

/** The language whose function words are most of the text's, or null where none are many enough to tell. */
export function languageOf(text: string): string | null {
  const words = text.slice(0, 6000).toLowerCase().match(WORDS) ?? [];
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGES_OF.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  let best: string | null = null;
  let most = words.length * 0.08;
  for (const language of Object.keys(FUNCTION_WORDS)) {
    const count = counts.get(language) ?? 0;
    if (count <= most) continue;
    most = count;
    best = language;
  }
  return best;
}
