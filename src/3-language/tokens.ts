import { allMatches } from "../patterns/all-matches.js";
import { withFewRanges } from "../patterns/few-ranges.js";
import { foldWord } from "./fold-word.js";

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
  /** False where the token touches the one before it: the parts of `PD-1`, `CLR131`, `Phase 1/2`. */
  readonly spaceBefore: boolean;
}

/**
 * Words are runs of letters and digits; decimals, thousands and dotted abbreviations (`12.5`, `1,200`, `U.S.`) stay
 * whole; a possessive ('s) is a token of its own; every other mark stands alone, so that `PD-1/PD-L1` is seven tokens.
 */
const TOKEN = withFewRanges(
  /(?:\p{Lu}\.){2,6}|\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,9})?(?![\p{L}\p{N}])|\d{1,15}\.\d{1,12}(?![\p{L}\p{N}])|['’]s(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+|[^\s]/gu,
);

const DASHES = /[‐‑‒–—−]/g;

/** What does not depend on where a word stands. */
export type Word = Pick<Token, "text" | "norm" | "folded" | "kind">;

/** `seen` holds the words of a text that were read before: most come again. */
export function tokenize(
  text: string,
  from = 0,
  to = text.length,
  seen: Map<string, Word> = new Map(),
): Token[] {
  const tokens: Token[] = [];
  const stretch = from === 0 && to === text.length ? text : text.slice(from, to);
  let reached = 0;
  for (const match of allMatches(TOKEN, stretch)) {
    let word = seen.get(match[0]);
    if (word === undefined) {
      word = wordOf(match[0]);
      seen.set(match[0], word);
    }
    const start = from + match.index;
    tokens.push({
      text: word.text,
      norm: word.norm,
      folded: word.folded,
      start,
      end: start + word.text.length,
      kind: word.kind,
      spaceBefore: match.index > reached || match.index === 0,
    });
    reached = match.index + word.text.length;
  }
  return tokens;
}

function wordOf(text: string): Word {
  const norm = normOf(text);
  return { text, norm, folded: norm === "&" ? "and" : foldWord(norm), kind: kindOf(text) };
}

function normOf(word: string): string {
  const lower = word.toLowerCase();
  return /[^\0-\x7f]/.test(lower) ? lower.replace(/[’‘]/g, "'").replace(DASHES, "-") : lower;
}

const isLatinLetter = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

function kindOf(word: string): Token["kind"] {
  const first = word.charCodeAt(0);
  // nearly all words begin with a letter of these
  if (isLatinLetter(first)) return "word";
  if (isDigit(first)) return /\p{L}/u.test(word) ? "word" : "number";
  return /[\p{L}\p{N}]/u.test(word) ? "word" : "mark";
}
