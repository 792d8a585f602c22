import { cellsOf, type Line, lineOf, rowsOf } from "./lines.js";
import type { PageItem } from "./page-items.js";

/** Fewer rows with type on both sides of a gap than this are a table or chance, not columns. */
const ROWS_OF_A_COLUMN = 6;

const leftOf = (cell: readonly PageItem[]) => cell[0]!.x;
const rightOf = (cell: readonly PageItem[]) =>
  Math.max(...cell.map((item) => item.x + (item.text.trim() ? item.width : 0)));

/** The lines of a page in reading order: down each column, a full-width line before the columns that stand below it. */
export function linesInReadingOrder(items: readonly PageItem[], page: number, firstColumn: number): Line[] {
  const rows = rowsOf(items)
    .map(cellsOf)
    .filter((cells) => cells.length > 0);
  const gutter = gutterOf(rows);
  let column = firstColumn;
  if (gutter === null) return rows.map((cells) => lineOf(cells, page, column));

  const lines: Line[] = [];
  let left: PageItem[][][] = [];
  let right: PageItem[][][] = [];
  const flush = () => {
    for (const side of [left, right]) {
      if (side.length > 0) column++;
      for (const cells of side) lines.push(lineOf(cells, page, column));
    }
    if (left.length + right.length > 0) column++;
    left = [];
    right = [];
  };
  for (const cells of rows) {
    if (cells.some((cell) => leftOf(cell) < gutter && rightOf(cell) > gutter)) {
      flush();
      lines.push(lineOf(cells, page, column));
      continue;
    }
    const before = cells.filter((cell) => leftOf(cell) < gutter);
    const after = cells.filter((cell) => leftOf(cell) >= gutter);
    if (before.length > 0) left.push(before);
    if (after.length > 0) right.push(after);
  }
  flush();
  return lines;
}

/** Where the gap between two columns of running text is, or null. */
function gutterOf(rows: readonly PageItem[][][]): number | null {
  const pairs = rows.filter((cells) => cells.length === 2) as [PageItem[], PageItem[]][];
  if (pairs.length < ROWS_OF_A_COLUMN) return null;
  const starts = new Map<number, number>();
  for (const [, after] of pairs) {
    const at = Math.round(leftOf(after));
    starts.set(at, (starts.get(at) ?? 0) + 1);
  }
  let start = Number.NaN;
  for (const [at, count] of starts) if (!(count <= (starts.get(start) ?? 0))) start = at;
  const aligned = pairs.filter(([, after]) => Math.abs(leftOf(after) - start) <= 2);
  if (aligned.length < ROWS_OF_A_COLUMN) return null;

  // Running text fills its column; the cells of a table do not.
  const edge = Math.min(...aligned.map(([before]) => leftOf(before)));
  const end = Math.max(...aligned.map(([, after]) => rightOf(after)));
  const full = aligned.filter(
    ([before, after]) =>
      rightOf(before) - leftOf(before) > 0.6 * (start - edge) &&
      rightOf(after) - leftOf(after) > 0.6 * (end - start),
  );
  return full.length >= 0.5 * aligned.length ? start - 3 : null;
}
