import { allMatches } from "./all-matches.js";
import { sourceWithFewRanges } from "./few-ranges.js";
import { LetterGroups } from "./letter-groups.js";
import { mayMeet, type Need, needOf } from "./needed-words.js";

/** A text and the same in lower case, of the same length, with the letters that stand together in it. */
export interface CasedText {
  readonly text: string;
  readonly lower: string;
  readonly letters: LetterGroups;
}

/** Lower case at the same offsets: the few letters that grow ("İ") stay as they are. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join("");
}

export function casedText(text: string): CasedText {
  const lower = lowerCase(text);
  return { text, lower, letters: new LetterGroups(lower) };
}

/**
 * A pattern as it is searched for many times over. A text without the letters that it needs is not searched at all; most
 * are without. One with the i flag is searched for in lower case without it, which
 * V8 does several times as fast: under the u flag its case folding widens every class.
 */
export class TextPattern {
  readonly #pattern: RegExp;
  readonly #ignoresCase: boolean;
  readonly #need: Need | null;

  constructor(pattern: RegExp) {
    const { source, flags, ignoreCase } = pattern;
    this.#need = needOf(pattern);
    this.#ignoresCase = ignoreCase;
    this.#pattern = new RegExp(
      sourceWithFewRanges(source, ignoreCase),
      flags.replace(/[gi]/g, "").concat("g"),
    );
  }

  /** Whether it stands within a stretch of the text; what is outside of the stretch it does not see. */
  isIn({ text, lower, letters }: CasedText, start = 0, end = text.length): boolean {
    if (!mayMeet(this.#need, letters)) return false;
    this.#pattern.lastIndex = 0;
    return this.#pattern.test((this.#ignoresCase ? lower : text).slice(start, end));
  }

  /** The first match, given as by `allIn`. */
  firstIn({ text, lower, letters }: CasedText): RegExpExecArray | null {
    if (!mayMeet(this.#need, letters)) return null;
    this.#pattern.lastIndex = 0;
    return this.#pattern.exec(this.#ignoresCase ? lower : text);
  }

  /** All matches in order; what a pattern without regard to case matched is given in lower case. */
  allIn({ text, lower, letters }: CasedText): RegExpExecArray[] {
    if (!mayMeet(this.#need, letters)) return [];
    return allMatches(this.#pattern, this.#ignoresCase ? lower : text);
  }
}
