import { allMatches } from "./all-matches.js";

/** Code points of the scripts that names in releases are written in: Latin; Greek and Cyrillic. */
const BLOCKS: readonly (readonly [from: number, to: number])[] = [
  [0, 0x17f],
  [0x370, 0x45f],
];
/** Further Latin letters, and Japanese, Chinese and Korean ones, which have no case. */
const FURTHER_LETTERS = "\\u1e00-\\u1fff\\u3040-\\u9fff\\uac00-\\ud7a3";

/** The members of a class among BLOCKS, as ranges to stand in a class. */
function rangesOf(member: RegExp): string {
  const escaped = (code: number) => `\\u${code.toString(16).padStart(4, "0")}`;
  return BLOCKS.flatMap(([from, to]) => {
    const ranges: string[] = [];
    for (let code = from; code <= to; code++) {
      if (!member.test(String.fromCharCode(code))) continue;
      const start = code;
      while (code < to && member.test(String.fromCharCode(code + 1))) code++;
      ranges.push(start === code ? escaped(start) : `${escaped(start)}-${escaped(code)}`);
    }
    return ranges;
  }).join("");
}

const LETTERS = rangesOf(/\p{L}/u) + FURTHER_LETTERS;
const RANGES: ReadonlyMap<string, string> = new Map([
  ["\\p{L}", LETTERS],
  ["\\p{Lu}", rangesOf(/\p{Lu}/u)],
  ["\\p{Ll}", rangesOf(/\p{Ll}/u)],
  ["\\p{N}", rangesOf(/\p{N}/u)],
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
