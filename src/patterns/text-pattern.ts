import { allMatches } from "./all-matches.js";
import { sourceWithFewRanges } from "./few-ranges.js";

/** A text and the same in lower case, of the same length. */
export interface CasedText {
  readonly text: string;
  readonly lower: string;
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
  return { text, lower: lowerCase(text) };
}

/**
 * A pattern as it is searched for many times over. One with the i flag is searched for in lower case without it, which
 * V8 does several times as fast: under the u flag its case folding widens every class.
 */
export class TextPattern {
  readonly #pattern: RegExp;
  readonly #ignoresCase: boolean;

  constructor({ source, flags, ignoreCase }: RegExp) {
    this.#ignoresCase = ignoreCase;
    this.#pattern = new RegExp(
      sourceWithFewRanges(source, ignoreCase),
      flags.replace(/[gi]/g, "").concat("g"),
    );
  }

  /** Whether it stands within a stretch of the text; what is outside of the stretch it does not see. */
  isIn({ text, lower }: CasedText, start = 0, end = text.length): boolean {
    this.#pattern.lastIndex = 0;
    return this.#pattern.test((this.#ignoresCase ? lower : text).slice(start, end));
  }

  /** The first match, given as by `allIn`. */
  firstIn({ text, lower }: CasedText): RegExpExecArray | null {
    this.#pattern.lastIndex = 0;
    return this.#pattern.exec(this.#ignoresCase ? lower : text);
  }

  /** All matches in order; what a pattern without regard to case matched is given in lower case. */
  allIn({ text, lower }: CasedText): RegExpExecArray[] {
    return allMatches(this.#pattern, this.#ignoresCase ? lower : text);
  }
}
