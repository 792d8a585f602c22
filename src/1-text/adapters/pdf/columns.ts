import { cellsOf, FIGURE, type Line, lineOf, rowsOf, textOf } from "./lines.js";
import type { PageItem } from "./page-items.js";

/** Fewer rows with type on both sides of a gap than this are a table or chance, not columns. */
const ROWS_OF_A_COLUMN = 6;

/** A column of running text is at least so wide, in points. */
const LEAST_WIDTH = 90;

const leftOf = (cell: readonly PageItem[]) => cell[0]!.x;
const rightOf = (cell: readonly PageItem[]) =>
  Math.max(...cell.map((item) => item.x + (item.text.trim() ? item.width : 0)));

export interface PageLines {
  readonly lines: Line[];
  /** Where the page's columns are parted, in points from its left edge; null where it has one column. */
  readonly gutter: number | null;
}

/**
 * The lines of a page in reading order: down each column, a full-width line before the columns that stand below it.
 * `usual` is the gutter of the page before: a last page is often too short to show one of its own.
 */
export function linesInReadingOrder(
  items: readonly PageItem[],
  page: number,
  firstColumn: number,
  usual: number | null = null,
): PageLines {
  const rows = rowsOf(items)
    .map(cellsOf)
    .filter((cells) => cells.length > 0);
  const gutter = gutterOf(rows) ?? (usual !== null && isKept(rows, usual) ? usual : null);
  let column = firstColumn;
  if (gutter === null) return { lines: rows.map((cells) => lineOf(cells, page, column)), gutter };

  const tables = tablesAcross(rows, gutter);
  const lines: Line[] = [];
  let left: PageItem[][][] = [];
  let right: PageItem[][][] = [];
  const flush = () => {
    for (const side of [left, right]) {
      if (side.length > 0) column++;
      for (const cells of side) lines.push(lineOf(cells, page, column, side === left));
    }
    if (left.length + right.length > 0) column++;
    left = [];
    right = [];
  };
  for (const cells of rows) {
    if (tables.has(cells) || cells.some((cell) => leftOf(cell) < gutter && rightOf(cell) > gutter)) {
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
  return { lines, gutter };
}

/**
 * Rows of tables that stand over both columns: three or more, most with figures alone on the right, and the rows of
 * their head, which may all begin on the left.
 */
function tablesAcross(rows: readonly PageItem[][][], gutter: number): ReadonlySet<PageItem[][]> {
  const edge = Math.min(...rows.flat().map(leftOf));
  const isNarrow = (cell: readonly PageItem[]) => rightOf(cell) - leftOf(cell) < 0.6 * (gutter - edge);
  const isRow = (cells: readonly PageItem[][]) => cells.length > 1 && cells.every(isNarrow);
  const isAcross = (cells: readonly PageItem[][]) =>
    leftOf(cells[0]!) < gutter && leftOf(cells.at(-1)!) >= gutter;
  const hasFigures = (cells: readonly PageItem[][]) =>
    cells.filter((cell) => leftOf(cell) >= gutter).every((cell) => FIGURE.test(textOf(cell)));
  const step = (at: number) => rows[at]![0]![0]!.y - rows[at + 1]![0]![0]!.y;
  const found = new Set<PageItem[][]>();
  let first = 0;
  for (let at = 0; at <= rows.length; at++) {
    const cells = rows[at];
    if (cells && isRow(cells) && isAcross(cells)) continue;
    const run = rows.slice(first, at);
    if (run.length >= 3 && run.filter(hasFigures).length > run.length / 2) {
      while (first > 0 && isRow(rows[first - 1]!) && step(first - 1) < 1.3 * step(first)) first--;
      for (const row of rows.slice(first, at)) found.add(row);
    }
    first = at + 1;
  }
  return found;
}

/** Whether a page's type keeps clear of the gutter of the page before, on both sides of it. */
function isKept(rows: readonly PageItem[][][], gutter: number): boolean {
  const cells = rows.flat();
  const crossing = cells.filter((cell) => leftOf(cell) < gutter && rightOf(cell) > gutter).length;
  return crossing <= 0.1 * cells.length && cells.some((cell) => Math.abs(leftOf(cell) - gutter - 3) <= 3);
}

/** Where the gap between two columns of running text is, or null. */
function gutterOf(rows: readonly PageItem[][][]): number | null {
  const segments = rows.flatMap((cells) =>
    cells.map((cell) => ({ left: leftOf(cell), right: rightOf(cell) })),
  );
  const edge = Math.min(...segments.map(({ left }) => left));
  const starts = new Map<number, number>();
  for (const { left } of segments) {
    const at = Math.round(left);
    if (at > edge + LEAST_WIDTH) starts.set(at, (starts.get(at) ?? 0) + 1);
  }
  // bullets and indents begin farther in than their column: the edge that the fewest lines cross is the column's
  const crossing = (at: number) => segments.filter(({ left, right }) => left < at && right > at).length;
  let gutter = Number.NaN;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [at, count] of [...starts].sort(([a], [b]) => a - b)) {
    const crossed = crossing(at - 3);
    if (count < ROWS_OF_A_COLUMN / 2 || crossed >= fewest) continue;
    fewest = crossed;
    gutter = at - 3;
  }

  const left = segments.filter(({ right }) => right <= gutter);
  const right = segments.filter((segment) => segment.left >= gutter);
  if (left.length < ROWS_OF_A_COLUMN || right.length < ROWS_OF_A_COLUMN) return null;
  const end = Math.max(...right.map((segment) => segment.right));
  const fills = (side: typeof segments, width: number) =>
    side.filter((segment) => segment.right - segment.left > 0.6 * width).length >= 0.5 * side.length;
  // running text fills its column; the cells of a table do not
  return fills(left, gutter - edge) && fills(right, end - gutter) ? gutter : null;
}
