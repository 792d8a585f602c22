import { allMatches, firstOf, matchesOfAny } from "./all-matches.js";
import { Branch } from "./branch.js";
import { LetterGroups, lettersOf } from "./letter-groups.js";
import { alternativesOf } from "./needed-words.js";

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
  return { text, lower, letters: new LetterGroups(lettersOf(lower)) };
}

/** A part of a text, looked at as if it stood alone. */
export function stretchOf(
  { text, lower, letters: { letters } }: CasedText,
  start: number,
  end: number,
): CasedText {
  return {
    text: text.slice(start, end),
    lower: lower.slice(start, end),
    letters: new LetterGroups(letters, start, end),
  };
}

/** Words of a text, whose spaces and marks may be written otherwise: letters that are not in the text are not in them. */
export function wordsOf({ letters }: CasedText, words: string): CasedText {
  return { text: words, lower: lowerCase(words), letters };
}

/**
 * A pattern as it is searched for many times over. One with the i flag is searched for in lower case without it, which
 * V8 does several times as fast: under the u flag its case folding widens every class. An alternative whose letters are
 * not all in the text is not searched for, nor even compiled; that is most of them, and it matters: once its compiled
 * code takes more than 16 MB, V8 compiles all further patterns so that they run four times as slowly
 * (`TooMuchRegExpCode` in V8's regexp.cc).
 */
export class TextPattern {
  readonly #written: RegExp;
  #branches: readonly Branch[] | undefined;

  constructor(written: RegExp) {
    this.#written = written;
  }

  /** Whether it stands within a stretch of the text; what is outside of the stretch it does not see. */
  isIn(text: CasedText, start = 0, end = text.text.length): boolean {
    const branches = this.#in(text);
    if (branches.length === 0) return false;
    const stretch = this.#caseOf(text).slice(start, end);
    return branches.some((branch) => branch.isIn(stretch));
  }

  /** The first match, given as by `allIn`. */
  firstIn(text: CasedText): RegExpExecArray | null {
    const searched = this.#caseOf(text);
    return firstOf(this.#in(text).map((branch) => branch.nextIn(searched, 0)));
  }

  /** All matches in order; what a pattern without regard to case matched is given in lower case. */
  allIn(text: CasedText): RegExpExecArray[] {
    return this.allOf(this.#in(text), text);
  }

  /** The matches of those of its branches that may be in the text. */
  allOf([first, ...others]: readonly Branch[], text: CasedText): RegExpExecArray[] {
    if (!first) return [];
    const searched = this.#caseOf(text);
    if (others.length === 0) return allMatches(first.pattern, searched);
    return matchesOfAny([first.pattern, ...others.map(({ pattern }) => pattern)], searched);
  }

  /** The text with a space in place of each match. */
  without(text: CasedText): CasedText {
    let end = 0;
    let rest = "";
    for (const { 0: words, index } of this.allIn(text)) {
      rest += `${text.text.slice(end, index)} `;
      end = index + words.length;
    }
    return end === 0 ? text : wordsOf(text, rest + text.text.slice(end));
  }

  /** False where the text surely holds no match, nor does any part of it. */
  mayBeIn(text: CasedText): boolean {
    return this.#in(text).length > 0;
  }

  /** Its alternatives in their order. */
  get branches(): readonly Branch[] {
    this.#branches ??= alternativesOf(this.#written).map(
      (alternative) => new Branch(alternative, this.#written),
    );
    return this.#branches;
  }

  #in(text: CasedText): readonly Branch[] {
    const all = this.branches;
    if (all.length === 1) return all[0]!.mayBeIn(text) ? all : NONE;
    let found: Branch[] | undefined;
    for (const branch of all)
      if (branch.mayBeIn(text)) {
        if (found) found.push(branch);
        else found = [branch];
      }
    return found ?? NONE;
  }

  #caseOf({ text, lower }: CasedText): string {
    return this.#written.ignoreCase ? lower : text;
  }
}

const NONE: readonly Branch[] = [];
