import { BULLET_MARKS } from "../bullets.js";
import type { RawBlock, RawDocument } from "../document.js";
import { evidenceForHyphens } from "../hyphenation.js";
import { MappedText } from "../mapped-text.js";
import { joinLines } from "../reflow.js";
import type { Adapter } from "./adapter.js";

/** A line longer than this was not broken to fit a page: every line is a paragraph of its own. */
const LONGEST_WRAPPED = 132;

const BULLET = new RegExp(
  String.raw`^(?:[${BULLET_MARKS}]|(?:--|[-–—*o])(?=\s{1,8}\S)|\(?\d{1,2}[.)](?=\s{1,8}\S))\s{0,8}`,
  "u",
);
const PAGE_MARK =
  /^\s{0,40}(?:<PAGE>|(?:page\s{1,3})?-?\s{0,2}\d{1,3}\s{0,2}-?(?:\s{1,3}of\s{1,3}\d{1,3})?|-{1,2}\s{0,2}more\s{0,2}-{1,2})\s{0,40}$/i;
const RULE = /^[\s\-_=*~.]{3,200}$/;

interface Line {
  readonly content: MappedText;
  readonly text: string;
  readonly indent: number;
}

/** Plain text, hard-wrapped or not. Pages, rules of dashes and page numbers go; lines become paragraphs again. */
export const plainAdapter: Adapter = {
  format: "text",
  async read({ text }) {
    return [readPlain(MappedText.of(text))];
  },
};

/** Also serves for text inside of other formats: `<PRE>` of old filings, text parts of e-mail. */
export function readPlain(input: MappedText): RawDocument {
  const lines = input.split(/\r\n|[\n\r\f\v\u2028\u2029]/g).map((content): Line => {
    const expanded = content.replace(/\t/g, "    ");
    const trimmed = expanded.trim();
    return {
      content: trimmed,
      text: trimmed.text,
      indent: expanded.text.length - expanded.text.trimStart().length,
    };
  });
  const paragraphs = isWrapped(lines) ? wrappedParagraphs(lines) : unwrappedParagraphs(lines);
  const known = evidenceForHyphens(input.text);
  const blocks = paragraphs.map((paragraph) => blockOf(paragraph, known));
  return { blocks: withTitle(blocks), metadata: {}, warnings: [] };
}

/** A line of running text that was broken to fit a page is seldom shorter. */
const SHORTEST_WRAPPED = 60;

/** Whether lines were broken to fit a page. A title or a table's row may be long there too. */
function isWrapped(lines: readonly Line[]): boolean {
  let long = 0;
  let fit = 0;
  for (const { text } of lines)
    if (text.length > LONGEST_WRAPPED) long += text.length;
    else if (text.length >= SHORTEST_WRAPPED) fit += text.length;
  return long === 0 || long < fit;
}

/**
 * Every line is a paragraph, but for those that hang under the first line of a list item, the rest of a dateline, and
 * the rest of a title above the first line of text.
 */
function unwrappedParagraphs(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  const firstLong = lines.findIndex((line) => line.text.length > LONGEST_WRAPPED);
  lines.forEach((line, i) => {
    if (line.text === "") return;
    const before = paragraphs.at(-1);
    const isNext = before !== undefined && lines[i - 1] === before.at(-1);
    if (isNext && (goesOn(before, line) || (i < firstLong && isTitleCut(before.at(-1)!.text, line.text))))
      before.push(line);
    else paragraphs.push([line]);
  });
  return paragraphs;
}

function goesOn(before: readonly Line[], line: Line): boolean {
  const first = before[0]!;
  const last = before.at(-1)!;
  if (isDateline(last.text, line.text)) return true;
  const isItem = BULLET.test(first.text) && !isDashed(last.text);
  return isItem && !BULLET.test(line.text) && line.indent >= first.indent + 2;
}

function wrappedParagraphs(lines: readonly Line[]): Line[][] {
  const kept: (Line | null)[] = lines.map((line) =>
    line.text === "" || RULE.test(line.text) || PAGE_MARK.test(line.text) ? null : line,
  );
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const line of kept) {
    if (line) group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);
  const lengths = lines
    .map((line) => line.text.length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return joinOverGaps(groups.flatMap((lines, i) => splitGroup(lines, i === 0 ? 0 : width)));
}

/**
 * Parts a group of lines without blank ones between them. A line that had room for the next line's first word ends
 * its paragraph. `width` 0: the head of the release, whose lines are measured against each other.
 */
function splitGroup(lines: readonly Line[], width: number): Line[][] {
  const parts: Line[][] = [];
  let part: Line[] = [];
  const widest = Math.max(...lines.map((line) => line.text.length));
  lines.forEach((line, i) => {
    part.push(line);
    const next = lines[i + 1];
    if (!next) return;
    const firstWord = /^\S{1,40}/.exec(next.text)?.[0] ?? "";
    const limit = width === 0 ? widest : Math.min(width, 100);
    const slack =
      width === 0 ? 24 : /[.!?:]["”’)]?$/.test(line.text) || line.text.length < width * 0.6 ? 4 : 16;
    const hadRoom = line.text.length + 1 + firstWord.length < limit - slack;
    const startsNew =
      (BULLET.test(next.text) && !isDateline(line.text, next.text)) ||
      (next.indent >= line.indent + 2 && part.length > 1 && width > 0 && !isCentred(line, next));
    const opensSentence = /^[\p{Lu}\p{N}“"‘(<[*]/u.test(next.text);
    if (startsNew || (hadRoom && opensSentence) || isColumns(line) || isColumns(next)) {
      parts.push(part);
      part = [];
    }
  });
  if (part.length > 0) parts.push(part);
  return parts;
}

/** Lines of a title set about one middle: the shorter is farther in without beginning anything. */
function isCentred(line: Line, next: Line): boolean {
  const middle = (one: Line) => one.indent + one.text.length / 2;
  return line.indent > 2 && Math.abs(middle(line) - middle(next)) <= 2;
}

/** A word with which no title ends ("… Endpoint in | Asthma"), nor with which one begins ("… Endpoint | in Asthma"). */
const ENDS_CUT =
  /\s(?:[Aa]nd|[Oo]r|[Oo]f|[Ii]n|[Ff]or|[Tt]o|[Ww]ith|[Tt]he|an?|[Bb]y|[Ff]rom|[Aa]t|as|its|[Vv]ersus|&|[^\s]{1,30},)$/;
const BEGINS_CUT = /^(?:and|or|of|in|for|to|with|the|an?|by|from|on|at|as|its|versus|&)\s\S/;
const PHASE_CUT = /\bPhase(?: [\dIVab/]{1,6})?$/;
const TRIAL_BEGINS = /^(?:[\dIV]|(?:Clinical )?(?:Trial|Stud(?:y|ies))\b)/;

/** Whether a title was broken between two lines. */
function isTitleCut(before: string, line: string): boolean {
  if (before.length <= 30 || /[.!?:;]$/.test(before)) return false;
  return (
    ENDS_CUT.test(before) || BEGINS_CUT.test(line) || (PHASE_CUT.test(before) && TRIAL_BEGINS.test(line))
  );
}

/** "-- Trial meets endpoint --": dashes around a line of the headline. */
function isDashed(text: string): boolean {
  return /[-–—*]$/.test(text);
}

/** "BOSTON, March 3, 2020 (GLOBE NEWSWIRE)" before a line that begins with the dash of its dateline. */
export function isDateline(before: string, line: string): boolean {
  return (
    /^--\s/.test(line) && !BULLET.test(before) && /(?:wire[a-z]{0,5}\)|\/|, (?:19|20)\d\d)$/i.test(before)
  );
}

/** "| ACM-101 | Phase 2 data | Mid-2020 |": a row of a table drawn with bars. */
const PIPES = /^\|(?:[^|]{0,200}\|){2,12}$/;

/** Cells held apart by runs of spaces: a row of a table, or two blocks side by side. */
function isColumns(line: Line): boolean {
  return (
    PIPES.test(line.text) ||
    (line.text.includes("   ") && /\S {3,80}\S/.test(line.text) && !/[.!?:;,] {3}/.test(line.text))
  );
}

/** A sentence may go on over a blank line: where a page ended, or the typesetter left a gap. */
function joinOverGaps(paragraphs: readonly Line[][]): Line[][] {
  const joined: Line[][] = [];
  for (const paragraph of paragraphs) {
    const before = joined.at(-1);
    const end = before?.at(-1)?.text ?? "";
    const start = paragraph[0]!.text;
    const goesOn =
      /^\p{Ll}/u.test(start) && !BULLET.test(start) && end.length > 40 && /[\p{Ll}\p{N},;-]$/u.test(end);
    if (before && goesOn) before.push(...paragraph);
    else joined.push([...paragraph]);
  }
  return joined;
}

/** The cells of a row parted by " | "; a currency sign set apart belongs to its figure. */
function cellsOf(row: MappedText): MappedText {
  return row
    .replace(/(?<= {3}[$€£]) {3,80}(?=[\d(])/g, "")
    .replace(/ {3,80}/g, " | ")
    .replace(/ {2}/g, " ");
}

function blockOf(lines: readonly Line[], known: ReadonlySet<string>): RawBlock {
  const first = lines[0]!;
  if (lines.length === 1 && PIPES.test(first.text))
    return {
      kind: "table-row",
      content: first.content
        .slice(1, -1)
        .replace(/\s{0,9}\|\s{0,9}/g, " | ")
        .trim(),
    };
  if (lines.length === 1 && isColumns(first) && first.text.length <= LONGEST_WRAPPED)
    return { kind: "table-row", content: cellsOf(first.content) };
  const content = joinLines(
    lines.map((line) => line.content),
    known,
  );
  const bullet = BULLET.exec(content.text)?.[0];
  if (bullet && content.length > bullet.length) {
    if (!(isDashed(content.text) && /^[-–—*]/.test(bullet)))
      return { kind: "list-item", content: content.slice(bullet.length) };
  }
  return { kind: isHeading(content.text) ? "heading" : "paragraph", content };
}

/** A short line without a sentence's end: what stands above a paragraph. */
export function isHeading(text: string): boolean {
  if (text.length > 140 || !/\p{L}/u.test(text)) return false;
  if (/[.,;]$/.test(text) && !/\b(?:Inc|Corp|Ltd|Co|N\.V|S\.A|B\.V|A\.G|L\.P)\.$/.test(text)) return false;
  return !/[@]|https?:|\(?\d{3}\)?[-. ]\d{3}/.test(text) && !/^(?:or|and)$/i.test(text);
}

function withTitle(blocks: readonly RawBlock[]): RawBlock[] {
  return blocks.map((block, i) =>
    i === 0 && block.kind !== "table-row" && block.content.length < 400 ? { ...block, kind: "title" } : block,
  );
}
