const FUNCTION_WORDS: Record<string, ReadonlySet<string>> = {
  en: new Set("the of and to in for with that is was are by on this from has have its".split(" ")),
  de: new Set("der die das und von mit für den ist im zu des ein eine auf werden wurde".split(" ")),
  fr: new Set("le la les des et de du une un pour dans que est sur par au avec".split(" ")),
  es: new Set("el la los las de y en que del para con por una un se como".split(" ")),
  it: new Set("il la di e che per con del della in un una dei nel sono".split(" ")),
  nl: new Set("de het een van en in op voor met dat is zijn te door".split(" ")),
};

/** The language whose function words are most of the text's, or null where none are many enough to tell. */
export function languageOf(text: string): string | null {
  const words =
    text
      .slice(0, 6000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let best: string | null = null;
  let most = words.length * 0.08;
  for (const [language, functionWords] of Object.entries(FUNCTION_WORDS)) {
    const count = words.filter((word) => functionWords.has(word)).length;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return best;
}
