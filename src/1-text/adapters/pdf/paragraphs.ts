import { BULLET_MARKS } from "../../bullets.js";
import type { BlockKind, RawBlock } from "../../document.js";
import { evidenceForHyphens, keepsHyphen } from "../../hyphenation.js";
import { MappedText } from "../../mapped-text.js";
import { isDateline, isHeading } from "../plain.js";
import type { Line } from "./lines.js";

/** A line with the offset in the input's text at which it begins. */
export interface PlacedLine extends Line {
  readonly at: number;
}

const BULLET = new RegExp(
  String.raw`^(?:[${BULLET_MARKS}]|(?:--|[–o-])(?=\s)(?!.{0,40}\s[–-]$)|\(?\d{1,2}[.)](?=\s))\s*(?=\S)`,
);
/** "-- Trial meets endpoint --" is a line of the headline. */
const DASH = /^(?:--|[–-])\s/;
const NUMBERED = /^\(?\d/;
/** Typesetters break after dashes and inside of addresses, where no space stands: "2020--/Acme", "https:///www.". */
const UNSPACED = /[^\s-]--$|:\/\/(?:\S{0,100}\/)?$/;
const SENTENCE_END = /[.!?:;]["”’)]{0,2}$/;
const DATELINE = /\b(?:19|20)\d\d\b.{0,60}(?:--|[–—])/;

/** Blocks from lines in reading order, running lines already gone. */
export function blocksOf(lines: readonly PlacedLine[]): RawBlock[] {
  if (lines.length === 0) return [];
  const body = bodyType(lines);
  const leading = leadingOf(lines);
  const rights = columnRights(lines);
  const tables = new Set(lines.filter((line, i) => isTableRow(line, lines[i - 1], lines[i + 1])));
  const groups: PlacedLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const parted =
      !previous ||
      tables.has(line) ||
      tables.has(previous) ||
      (BULLET.test(line.text) &&
        !isDateline(previous.text, line.text) &&
        !(NUMBERED.test(line.text) && runsOn(previous))) ||
      begins(previous, line, group!);
    if (parted) groups.push([line]);
    else group!.push(line);
  }

  const pageText = lines.map((line) => line.text).join("\n");
  const hyphens: Hyphens = {
    known: evidenceForHyphens(pageText),
    // typesetters who hyphenate with U+2010 write their own hyphens as "-"
    typeset: !/\u2010\S/.test(pageText),
  };
  const kinds = groups.map((group) => kindOf(group));
  const title = titleOf();
  if (title >= 0) kinds[title] = "title";
  return groups.map((group, i) => ({
    kind: kinds[i]!,
    content: contentOf(group, kinds[i]!, hyphens),
  }));

  function begins(previous: PlacedLine, line: PlacedLine, group: readonly PlacedLine[]): boolean {
    if (Math.abs(line.size - previous.size) > 0.08 * Math.max(line.size, previous.size)) return true;
    const large = line.size > 1.1 * body.size;
    const ended = SENTENCE_END.test(previous.text);
    if (line.page !== previous.page || line.column !== previous.column) {
      if (line.font !== previous.font && (isShort(previous) || isShort(line))) return true;
      const goesOn = /^\p{Ll}(?!\S{0,40}@)/u.test(line.text);
      return !goesOn && (ended || isShort(previous));
    }
    if (previous.y - line.y > 1.3 * Math.max(leading, large ? 1.25 * line.size : 0)) return true;
    if (large) return false;
    if (
      line.font !== previous.font &&
      (isShort(previous) || isShort(line)) &&
      !/^\p{Ll}+(?!\S{0,40}@)/u.test(line.text)
    )
      return true;
    // An indent begins a paragraph; inside a list item the first line hangs out instead.
    if (line.x - previous.x > 0.8 * line.size && !BULLET.test(group[0]!.text) && ended) return true;
    return ended && isShort(previous);
  }

  /** A number at a line's start may be the last word of a sentence: "at week / 12. Nausea was". */
  function runsOn(line: PlacedLine): boolean {
    return !SENTENCE_END.test(line.text) && !isShort(line);
  }

  function isShort(line: PlacedLine): boolean {
    return line.right < (rights.get(line.column) ?? line.right) - 8 * line.size;
  }

  function kindOf(group: readonly PlacedLine[]): BlockKind {
    const first = group[0]!;
    if (tables.has(first)) return "table-row";
    const dashed = DASH.test(first.text) && /\s(?:--|[–-])$/.test(group.at(-1)!.text);
    if (BULLET.test(first.text)) return dashed ? "heading" : "list-item";
    const length = group.reduce((sum, line) => sum + line.text.length, 0);
    if (length > 300 || DATELINE.test(group.map((line) => line.text).join(" "))) return "paragraph";
    if (first.size > 1.1 * body.size) return "heading";
    const open = !/(?<!\b(?:Inc|Corp|Ltd|Co))[.,;]["”’)]{0,2}$/.test(group.at(-1)!.text);
    if (open && group.every((line) => line.font !== body.font) && length < 200) return "heading";
    return isHeading(first.text) && group.length === 1 && isShort(first) && length < 80
      ? "heading"
      : "paragraph";
  }

  /** The largest type on page one before the dateline; where all is of one size, the first heading. */
  function titleOf(): number {
    let best = -1;
    for (const [i, group] of groups.entries()) {
      if (group[0]!.page > 0 || DATELINE.test(group.map((line) => line.text).join(" "))) break;
      if (kinds[i] !== "heading") continue;
      if (best < 0 || group[0]!.size > 1.05 * groups[best]![0]!.size) best = i;
    }
    return best;
  }
}

function isTableRow(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const cells = line.text.replace(BULLET, "").split("\t").length;
  if (cells < 2) return false;
  return (
    cells > 2 ||
    [before, after].some((other) => other?.page === line.page && /\S\t/.test(other.text.replace(BULLET, "")))
  );
}

/** The size and font of most of the text. */
function bodyType(lines: readonly Line[]): { size: number; font: string } {
  const counts = new Map<string, { line: Line; count: number }>();
  for (const line of lines) {
    const key = `${line.size} ${line.font}`;
    const entry = counts.get(key) ?? { line, count: 0 };
    entry.count += line.text.length;
    counts.set(key, entry);
  }
  let best = { line: lines[0]!, count: 0 };
  for (const entry of counts.values()) if (entry.count > best.count) best = entry;
  return best.line;
}

/** From baseline to baseline within a paragraph: the middle of the closer half of all steps. */
function leadingOf(lines: readonly Line[]): number {
  const steps: number[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before?.page === line.page && before.column === line.column && before.y > line.y)
      steps.push(before.y - line.y);
  });
  steps.sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 3)] ?? lines[0]!.size * 1.2;
}

/** How far to the right each column's type goes, on whichever page: a page's last column may hold short lines only. */
function columnRights(lines: readonly Line[]): Map<number, number> {
  const columns = new Map<number, { left: number; right: number; besideAnother: boolean }>();
  for (const { column, x, right, besideAnother } of lines) {
    const known = columns.get(column);
    columns.set(column, {
      left: Math.min(known?.left ?? x, x),
      right: Math.max(known?.right ?? right, right),
      besideAnother,
    });
  }
  const all = [...columns];
  return new Map(
    all.map(([column, { left, besideAnother }]) => [
      column,
      Math.max(
        ...all
          .filter(([, other]) => Math.abs(other.left - left) < 8 && other.besideAnother === besideAnother)
          .map(([, other]) => other.right),
      ),
    ]),
  );
}

interface Hyphens {
  /** Words that stand unbroken in the text. */
  readonly known: ReadonlySet<string>;
  /** U+2010 stands at ends of lines only. */
  readonly typeset: boolean;
}

function contentOf(group: readonly PlacedLine[], kind: BlockKind, hyphens: Hyphens): MappedText {
  const parts: MappedText[] = [];
  group.forEach((line, i) => {
    const next = group[i + 1];
    let text = MappedText.of(line.text, line.at);
    if (next && !UNSPACED.test(line.text)) {
      if (!/[\p{L}\p{N}][-‐\u00ad]$/u.test(line.text))
        text = MappedText.join([text, MappedText.standingFor(" ", line.at + line.text.length)]);
      else if (
        (hyphens.typeset && line.text.endsWith("\u2010")) ||
        !keepsHyphen(lastWord(line.text), firstWord(next.text), hyphens.known)
      )
        text = text.slice(0, -1);
    }
    parts.push(text);
  });
  const content = MappedText.join(parts);
  const bullet = kind === "list-item" ? (BULLET.exec(content.text)?.[0].length ?? 0) : 0;
  return content
    .slice(bullet)
    .replace(/\t/g, kind === "table-row" ? " | " : " ")
    .replace(/[\uFB00-\uFB06]/g, ([ligature]) => ligature.normalize("NFKC"))
    .trim();
}

const lastWord = (text: string) => /([\p{L}\p{N}]{1,40})[-‐\u00ad]$/u.exec(text.slice(-42))?.[1] ?? "";
const firstWord = (text: string) => /^[\p{L}\p{N}]{1,40}/u.exec(text)?.[0] ?? "";
