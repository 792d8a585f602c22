import { allMatches } from "./all-matches.js";
import { sourceWithFewRanges } from "./few-ranges.js";
import { hashesOf, LetterGroups } from "./letter-groups.js";
import { mayMeet, needOf, type ReadyNeed } from "./needed-words.js";

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
  return { text, lower, letters: new LetterGroups(hashesOf(lower)) };
}

/** A text of which stretches are searched. */
export interface WholeText {
  readonly text: string;
  readonly lower: string;
  /** As `hashesOf` gives them. */
  readonly hashes: Int32Array;
}

export function wholeText(text: string): WholeText {
  const lower = lowerCase(text);
  return { text, lower, hashes: hashesOf(lower) };
}

export function stretchOf({ text, lower, hashes }: WholeText, start: number, end: number): CasedText {
  return {
    text: text.slice(start, end),
    lower: lower.slice(start, end),
    letters: new LetterGroups(hashes, start, end),
  };
}

/** Words of a text, whose spaces and marks may be written otherwise: letters that are not in the text are not in them. */
export function wordsOf({ letters }: CasedText, words: string): CasedText {
  return { text: words, lower: lowerCase(words), letters };
}

/** After so many searches it pays to know what a pattern needs; that takes as long as some hundreds of them, and a single release has fewer. */
const SEARCHES_BEFORE_NEED = 200;

/**
 * A pattern as it is searched for many times over. One with the i flag is searched for in lower case without it, which
 * V8 does several times as fast: under the u flag its case folding widens every class. A text without the letters that
 * the pattern needs is not searched at all; most are without.
 */
export class TextPattern {
  readonly #written: RegExp;
  readonly #pattern: RegExp;
  #searches = 0;
  #need: ReadyNeed | null | undefined;

  constructor(written: RegExp) {
    const { source, flags, ignoreCase } = written;
    this.#written = written;
    this.#pattern = new RegExp(
      sourceWithFewRanges(source, ignoreCase),
      flags.replace(/[gi]/g, "").concat("g"),
    );
  }

  /** Whether it stands within a stretch of the text; what is outside of the stretch it does not see. */
  isIn(text: CasedText, start = 0, end = text.text.length): boolean {
    if (!this.mayBeIn(text)) return false;
    this.#pattern.lastIndex = 0;
    return this.#pattern.test(this.#caseOf(text).slice(start, end));
  }

  /** The first match, given as by `allIn`. */
  firstIn(text: CasedText): RegExpExecArray | null {
    if (!this.mayBeIn(text)) return null;
    this.#pattern.lastIndex = 0;
    return this.#pattern.exec(this.#caseOf(text));
  }

  /** All matches in order; what a pattern without regard to case matched is given in lower case. */
  allIn(text: CasedText): RegExpExecArray[] {
    return this.mayBeIn(text) ? allMatches(this.#pattern, this.#caseOf(text)) : [];
  }

  /** False where the text surely holds no match, nor does any part of it. */
  mayBeIn({ letters }: CasedText): boolean {
    if (this.#need === undefined) {
      if (this.#searches++ < SEARCHES_BEFORE_NEED) return true;
      this.#need = needOf(this.#written);
    }
    return this.#need === null || mayMeet(this.#need, letters);
  }

  /** Hashes of groups of letters one of which a text must hold; null where it may match without. */
  keys(): readonly number[] | null {
    if (this.#need === undefined) this.#need = needOf(this.#written);
    return this.#need?.keys ?? null;
  }

  #caseOf({ text, lower }: CasedText): string {
    return this.#written.ignoreCase ? lower : text;
  }
}
