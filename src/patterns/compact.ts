import { allMatches } from "./all-matches.js";

/**
 * Letters and digits as so few ranges that V8 compares a letter with each: it calls out for a class of more than 16,
 * which takes five times as long. Latin, Greek and Cyrillic letters, and Japanese, Chinese and Korean ones, which have
 * no case. Of the capitals of the extended Latin block the six that names begin with are told apart (Č Ł Ś Ş Š Ž), the
 * others count as small.
 */
const RANGES: ReadonlyMap<string, string> = new Map([
  ["\\p{L}", "A-Za-z\\xb5\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u017f\\u0370-\\u052f\\u1e00-\\u1fff\\u3040-\\ud7a3"],
  [
    "\\p{Lu}",
    "A-Z\\xc0-\\xd6\\xd8-\\xde\\u010c\\u0141\\u015a\\u015e\\u0160\\u017d\\u0386-\\u038f\\u0391-\\u03a9\\u0400-\\u042f",
  ],
  [
    "\\p{Ll}",
    "a-z\\xb5\\xdf-\\xf6\\xf8-\\u010b\\u010d-\\u0140\\u0142-\\u0159\\u015b-\\u015d\\u015f\\u0161-\\u017c\\u017e\\u017f\\u03ac-\\u03ce\\u0430-\\u045f",
  ],
  ["\\p{N}", "0-9\\xb2\\xb3\\xb9\\xbc-\\xbe"],
]);

/** A piece of a pattern: an escape or the head of a named group, which stay as they are; a bracket; or other signs. */
const PIECE =
  /(?<kept>\\[pP]\{[^}]{1,40}\}|\\u\{[^}]{1,8}\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\k<[^>]{1,40}>|\(\?<[^=!>][^>]{0,40}>|\\[\s\S])|(?<bracket>[[\]])|[^\\([\]]{1,400}|\(/gu;

/**
 * A pattern's source with letters and digits of any script written out as those of the scripts that releases are
 * written in: V8 makes some six hundred ranges of every `\p{L}`, which takes it long to compile and half as long again
 * to run. With `inLowerCase` for a search without the i flag in text in lower case.
 */
function sourceWithFewRanges(source: string, inLowerCase: boolean): string {
  let isInClass = false;
  return allMatches(PIECE, source)
    .map(({ 0: piece, groups: { kept, bracket } = {} }) => {
      if (bracket !== undefined) isInClass = bracket === "[";
      if (kept === undefined) return inLowerCase ? piece.toLowerCase() : piece;
      // a search that asks for no case finds either
      const ranges = RANGES.get(inLowerCase ? kept.replace(/^\\p\{L[ul]\}$/, "\\p{L}") : kept);
      if (ranges === undefined) return kept;
      return isInClass ? ranges : `[${ranges}]`;
    })
    .join("");
}

/** What only a pattern with the u flag can say: properties, and code points that take two units. */
const NEEDS_UNICODE = /\\[pP]\{|\\u\{|[\ud800-\udfff]/;

/**
 * A pattern with few ranges, and without the u flag where it says nothing that needs it: for each `[^.;]` under it V8
 * writes code for both halves of letters of two units.
 */
export function compactPattern(source: string, flags: string, inLowerCase = false): RegExp {
  const compact = sourceWithFewRanges(source, inLowerCase);
  return new RegExp(compact, NEEDS_UNICODE.test(compact) ? flags : flags.replace("u", ""));
}

/** The same pattern, compiled and run faster. */
export function compact({ source, flags }: RegExp): RegExp {
  return compactPattern(source, flags);
}
