import { compact } from "../patterns/compact.js";
import type { Token } from "./tokens.js";

/** Words after which a full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  (
    "inc corp ltd co cos llc plc dr mr mrs ms prof st no nos vs v fig figs al approx dept est gen gov hon jr sr rev " +
    "jan feb mar apr jun jul aug sep sept oct nov dec calif mass conn del fla ill ind md mich minn pa va wash wis " +
    "ariz colo ga n.j n.y n.c s.a b.v n.v e.g i.e u.s u.k d.c ph ph.d m.d cf viz pts pt incl"
  ).split(" "),
);

/** "fromSept. 29": scraped text loses the space before a link. */
const GLUED_MONTH = compact(/\p{Ll}(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u);

/** What goes on after "8:30 a.m.": a time zone, a place, a day. */
const AFTER_TIME =
  /^(?:[ECMP][SD]?T|CES?T|GMT|BST|UTC|AE[SD]T|AWST|JST|KST|HKT|[IW]E?S?T|Eastern|Central|Mountain|Pacific|Greenwich|British|London|Japan|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "a.m." or "p.m." that ends with the full stop at `at`. */
function isTimeOfDay(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.norm === "m" && tokens[at - 2]?.text === "." && /^[ap]$/.test(tokens[at - 3]?.norm ?? "")
  );
}

const OPENERS = new Set(["(", "[", "“", "‘", '"', "'", "•", "-", "–", "—"]);
const CLOSERS = new Set([")", "]", "”", "’", '"', "'", "*"]);

/** Index ranges [start, end) of `tokens` that are one sentence each. Never crosses the tokens given: call it per block. */
export function splitSentences(tokens: readonly Token[]): [start: number, end: number][] {
  const ranges: [number, number][] = [];
  let start = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const stop = token.text === "." || token.text === "!" || token.text === "?";
    const dotted = token.text.endsWith(".") && /^(?:\p{Lu}\.){2,6}$/u.test(token.text);
    if (!stop && !dotted) continue;
    let end = i + 1;
    while (end < tokens.length && CLOSERS.has(tokens[end]!.text) && !tokens[end]!.spaceBefore) end++;
    const next = tokens[end];
    if (!next) continue;
    if (!next.spaceBefore) continue;
    const after = OPENERS.has(next.text) ? (tokens[end + 1] ?? next) : next;
    const startsUpper = /^[\p{Lu}\p{N}[]/u.test(after.text) || /^\p{Ll}{0,3}\p{Lu}/u.test(after.text);
    if (!startsUpper) continue;
    const before = tokens[i - 1];
    if (token.text === "." && before) {
      if (
        (ABBREVIATIONS.has(before.norm) || GLUED_MONTH.test(before.text)) &&
        !(/^(?:inc|corp|ltd|co|llc|plc)$/.test(before.norm) && startsNewSentence(tokens, end))
      )
        continue;
      if (
        before.text.length === 1 &&
        before.hasCapital &&
        after.isCapitalized &&
        !startsNewSentence(tokens, end)
      )
        continue;
      if (/^(?:no|nos)$/.test(before.norm) && after.kind === "number") continue;
      if (isTimeOfDay(tokens, i) && AFTER_TIME.test(after.text)) continue;
    }
    if (dotted && !startsNewSentence(tokens, end)) continue;
    ranges.push([start, end]);
    start = end;
    i = end - 1;
  }
  if (start < tokens.length) ranges.push([start, tokens.length]);
  return ranges;
}

/** Words that begin sentences far more often than they follow an abbreviation inside of one. */
const SENTENCE_STARTERS = new Set(
  "the a an this these that those in on at as for from with we our it its they if when while although there both all each about to he she after before since under during upon based additionally furthermore however patients".split(
    " ",
  ),
);

function startsNewSentence(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]!;
  const word = OPENERS.has(first.text) ? tokens[at + 1] : first;
  return word !== undefined && SENTENCE_STARTERS.has(word.norm) && word.isCapitalized;
}
