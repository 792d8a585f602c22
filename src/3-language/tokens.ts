import { compact } from "../patterns/compact.js";
import { foldWord, isPlain } from "./fold-word.js";

/** A word, number or mark with its exact place in the text. */
export interface Token {
  readonly text: string;
  /** Lower case, typographic apostrophes and dashes made plain: what names and rules are compared with. */
  readonly norm: string;
  /** `norm` as `foldWord` gives it, "&" as "and": what disease names are compared by. */
  readonly folded: string;
  /** UTF-16 offsets in the record's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
  /** Whether there is a capital in it, and whether it is the first letter. */
  readonly hasCapital: boolean;
  readonly isCapitalized: boolean;
  /** False where the token touches the one before it: the parts of `PD-1`, `CLR131`, `Phase 1/2`. */
  readonly spaceBefore: boolean;
}

/**
 * Words are runs of letters and digits; decimals, thousands and dotted abbreviations (`12.5`, `1,200`, `U.S.`) stay
 * whole; a possessive ('s) is a token of its own; every other mark stands alone, so that `PD-1/PD-L1` is seven tokens.
 */
const TOKEN = compact(
  /(?:\p{Lu}\.){2,6}|\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,9})?(?![\p{L}\p{N}])|\d{1,15}\.\d{1,12}(?![\p{L}\p{N}])|['’]s(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+|[^\s]/uy,
);

const DASHES = /[‐‑‒–—−]/g;

/** What does not depend on where a word stands. */
export type Word = Omit<Token, "start" | "end" | "spaceBefore">;

/** `seen` holds the words of a text that were read before: most come again. */
export function tokenize(
  text: string,
  from = 0,
  to = text.length,
  seen: Map<string, Word> = new Map(),
): Token[] {
  const tokens: Token[] = [];
  const stretch = from === 0 && to === text.length ? text : text.slice(from, to);
  let reached = -1;
  for (let at = 0; at < stretch.length; ) {
    const end = tokenEnd(stretch, at);
    if (end === at) {
      at++;
      continue;
    }
    const written = stretch.slice(at, end);
    let word = seen.get(written);
    if (word === undefined) {
      word = wordOf(written);
      seen.set(written, word);
    }
    tokens.push({
      text: word.text,
      norm: word.norm,
      folded: word.folded,
      kind: word.kind,
      hasCapital: word.hasCapital,
      isCapitalized: word.isCapitalized,
      start: from + at,
      end: from + end,
      spaceBefore: at > reached,
    });
    reached = end;
    at = end;
  }
  return tokens;
}

const SPACE = 0;
const LETTER = 1;
const MARK = 2;
/** What may be more than it seems: the digits of a number, the apostrophe of a possessive. */
const DOUBTFUL = 3;
const ASCII = Uint8Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  if (/\s/.test(sign)) return SPACE;
  if (/[a-z]/i.test(sign)) return LETTER;
  return /[\d']/.test(sign) ? DOUBTFUL : MARK;
});

/** Where the token ends that begins at an offset, or the offset itself where a space stands: `TOKEN`, sooner for plain words. */
function tokenEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const sort = unit < 128 ? ASCII[unit]! : DOUBTFUL;
  if (sort === SPACE) return at;
  if (sort === MARK) return at + 1;
  if (sort === LETTER) {
    let end = at + 1;
    let next = text.charCodeAt(end);
    while (isLatinLetter(next) || isDigit(next)) next = text.charCodeAt(++end);
    const isInitial = end === at + 1 && next === FULL_STOP;
    if (!isInitial && !(next >= 128)) return end;
  }
  TOKEN.lastIndex = at;
  return TOKEN.test(text) ? TOKEN.lastIndex : at;
}

function wordOf(text: string): Word {
  const lower = text.toLowerCase();
  const norm = normOf(lower);
  return {
    text,
    norm,
    folded: norm === "&" ? "and" : foldWord(norm),
    kind: kindOf(text),
    hasCapital: lower !== text,
    isCapitalized: lower.charCodeAt(0) !== text.charCodeAt(0),
  };
}

function normOf(lower: string): string {
  return isPlain(lower) ? lower : lower.replace(/[’‘]/g, "'").replace(DASHES, "-");
}

const FULL_STOP = 0x2e;
const isLatinLetter = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

function kindOf(word: string): Token["kind"] {
  const first = word.charCodeAt(0);
  // nearly all words begin with a letter of these
  if (isLatinLetter(first)) return "word";
  if (isDigit(first)) return /\p{L}/u.test(word) ? "word" : "number";
  return /[\p{L}\p{N}]/u.test(word) ? "word" : "mark";
}
