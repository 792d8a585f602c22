import type { PageItem } from "./page-items.js";

/** A line of type, or the part of one in its column. Cells of a table are parted by tabs. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Of most of its characters, in points. */
  readonly size: number;
  readonly font: string;
  /** Counted from 0. */
  readonly page: number;
  /** Counted from 0 over the whole document: a new one begins with each column and after full-width lines. */
  readonly column: number;
  /** Whether another column stands to the right of its own. */
  readonly besideAnother: boolean;
}

/** Items on one baseline; raised and lowered small type counts to the line it stands in. */
export function rowsOf(items: readonly PageItem[]): PageItem[][] {
  const sorted = items
    .filter((item) => item.text.trim() !== "" || item.width > 0)
    .sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: { base: PageItem; items: PageItem[] }[] = [];
  for (const item of sorted) {
    const row = rows.at(-1);
    if (row && row.base.y - item.y < 0.45 * Math.max(row.base.size, item.size)) {
      row.items.push(item);
      if (item.size > row.base.size && item.text.trim() !== "") row.base = item;
    } else rows.push({ base: item, items: [item] });
  }
  return rows.map((row) => row.items.sort((a, b) => a.x - b.x));
}

/** Parts a row at gaps too wide for a space between words. */
export function cellsOf(row: readonly PageItem[]): PageItem[][] {
  if (isJustified(row)) return [[...row]];
  const cells: PageItem[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const item of row) {
    if (item.text.trim() === "") {
      cells.at(-1)?.push(item);
      continue;
    }
    const cell = cells.at(-1);
    if (!cell || item.x - right > 1.5 * item.size) cells.push([item]);
    else cell.push(item);
    right = Math.max(right, item.x + item.width);
  }
  return cells;
}

/** An amount alone, as it stands in a table's cell. */
export const FIGURE = /^(?:[(–-]?[$€£]? ?\(?\d[\d.,]{0,20}%?\)?|[–—-])$/;

/** Justified type spreads its spaces evenly; the gaps of a table differ from each other, or part figures. */
function isJustified(row: readonly PageItem[]): boolean {
  const words = row.filter((item) => item.text.trim() !== "");
  if (words.slice(1).every((item) => FIGURE.test(item.text.trim()))) return false;
  const gaps = words.flatMap((item, i) => {
    const before = words[i - 1];
    const gap = before ? item.x - before.x - before.width : 0;
    return gap > 1.5 * item.size ? [gap / item.size] : [];
  });
  return gaps.length >= 2 && Math.max(...gaps) < 6 && Math.max(...gaps) / Math.min(...gaps) < 1.12;
}

export function textOf(cell: readonly PageItem[]): string {
  let text = "";
  let right = 0;
  for (const item of cell) {
    if (item.text.trim() === "") {
      if (!text.endsWith(" ")) text += " ";
      continue;
    }
    const gap = item.x - right;
    if (text !== "" && !text.endsWith(" ") && !item.text.startsWith(" ") && gap > 0.18 * item.size)
      text += " ";
    text += item.text;
    right = item.x + item.width;
  }
  return text.replace(/\s+/g, " ").trim();
}

function mostOf<Key>(items: readonly PageItem[], key: (item: PageItem) => Key): Key | undefined {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + item.text.trim().length);
  let best: Key | undefined;
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value;
  return best;
}

export function lineOf(
  cells: readonly PageItem[][],
  page: number,
  column: number,
  besideAnother = false,
): Line {
  const items = cells.flat().filter((item) => item.text.trim() !== "");
  const size = mostOf(items, (item) => Math.round(item.size * 10) / 10) ?? 0;
  return {
    text: cells.map(textOf).join("\t"),
    x: Math.min(...items.map((item) => item.x)),
    right: Math.max(...items.map((item) => item.x + item.width)),
    y: items.find((item) => Math.abs(item.size - size) < 0.1)?.y ?? items[0]!.y,
    size,
    font: mostOf(items, (item) => item.font) ?? "",
    page,
    column,
    besideAnother,
  };
}
