import type { Section } from "../../../schema/record.js";
import type { Place } from "../../report-data.js";

export interface TextBlock extends Place {
  readonly kind: "title" | "heading" | "paragraph" | "list" | "table";
  /** The items of a list or the rows of a table; else the block itself. */
  readonly lines: readonly Place[];
}

/**
 * The blocks of a section, as the record's text keeps them: a blank line between blocks, a single line break between
 * list items and table rows, cells parted by " | ".
 */
export function blocksOf(text: string, section: Section): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const block of pieces(text, section, "\n\n")) {
    const lines = pieces(text, block, "\n");
    if (lines.length > 0) blocks.push({ ...block, lines, kind: kindOf(text, section, block, lines) });
  }
  return blocks;
}

const LONGEST_HEADING = 240;
const LONGEST_CELL = 300;
const MOST_CELLS = 20;

function kindOf(text: string, section: Section, block: Place, lines: readonly Place[]): TextBlock["kind"] {
  const words = text.slice(block.start, block.end);
  if (lines.some(({ start, end }) => isTableRow(text.slice(start, end)))) return "table";
  if (section.kind === "headline" && words.length <= LONGEST_HEADING)
    return block.start === section.start ? "title" : "heading";
  if (lines.length > 1 || /^[•·▪◦‣●–*-]\s/.test(words)) return "list";
  if (words === section.title) return "heading";
  const setOff = words.length <= 90 && !/[.!?:;,"”]$/.test(words);
  return setOff && section.kind === "body" ? "heading" : "paragraph";
}

/** Cells are short; a paragraph with bars in it is none. */
function isTableRow(line: string): boolean {
  const cells = line.split(" | ");
  return cells.length > 1 && cells.length <= MOST_CELLS && cells.every((cell) => cell.length <= LONGEST_CELL);
}

/** The stretches between separators, without surrounding white space; empty ones are left out. */
function pieces(text: string, { start, end }: Place, separator: string): Place[] {
  const found: Place[] = [];
  for (let from = start; from < end; ) {
    const next = text.indexOf(separator, from);
    const to = next < 0 || next > end ? end : next;
    let first = from;
    let last = to;
    while (first < last && /\s/.test(text[first]!)) first++;
    while (last > first && /\s/.test(text[last - 1]!)) last--;
    if (last > first) found.push({ start: first, end: last });
    from = to + separator.length;
  }
  return found;
}
