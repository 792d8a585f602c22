const SMALL_WORDS = /^(?:and|of|the|with|in|to|or|for|due)$/;

/**
 * Index of the first of `words` that an abbreviation stands for; `words` end with the last of its long form, are in
 * lower case, and parts of compounds count as words. Null where the characters do not fit. Initials come first; else
 * the characters stand in the long form in order, the first at the start of a word (Schwartz and Hearst, 2003).
 */
export function longFormStart(short: string, words: readonly string[]): number | null {
  const characters = [...short.toLowerCase()].filter((character) => /[\p{L}\d]/u.test(character));
  if (characters.length < 2) return null;
  return initialsStart(characters, words) ?? scatteredStart(characters, words);
}

function initialsStart(characters: readonly string[], words: readonly string[]): number | null {
  let word = words.length - 1;
  for (let c = characters.length - 1; c >= 0; c--) {
    while (word >= 0 && words[word]![0] !== characters[c] && SMALL_WORDS.test(words[word]!)) word--;
    if (word < 0 || words[word]![0] !== characters[c]) return null;
    word--;
  }
  return word + 1;
}

function scatteredStart(characters: readonly string[], words: readonly string[]): number | null {
  let word = words.length - 1;
  let at = (words[word]?.length ?? 0) - 1;
  for (let c = characters.length - 1; c >= 0; c--) {
    for (let found = false; !found; ) {
      if (word < 0) return null;
      found = words[word]![at] === characters[c] && (c > 0 || (at === 0 && !SMALL_WORDS.test(words[word]!)));
      if (found && c === 0) return word;
      at--;
      if (at < 0) at = (words[--word]?.length ?? 0) - 1;
    }
  }
  return null;
}

/** Two to ten characters without a space, two of them capitals or a capital and a digit: "MM", "gMG", "ATTR-CM", "T2D". */
export function looksLikeShortForm(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 10 &&
    /^[\p{L}\d][\p{L}\d/&-]{1,9}$/u.test(text) &&
    (/\p{Lu}.{0,8}\p{Lu}/u.test(text) || /\p{Lu}.{0,4}\d|\d.{0,4}\p{Lu}/u.test(text))
  );
}
