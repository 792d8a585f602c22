import type { Line } from "./lines.js";

const PAGE_NUMBER = /^(?:page )?[-–—]? ?\d{1,4} ?[-–—]?(?: ?(?:of|\/) ?\d{1,4})?$/i;
/** Lines at the head or foot of a page that may be running ones. */
const EDGE_LINES = 4;

/**
 * The lines that belong to the page and not to the text: page numbers, and what stands at the same height at the
 * edge of at least half of the pages, be it that only a number in it differs.
 */
export function runningLines(pages: readonly (readonly Line[])[]): Set<Line> {
  const running = new Set<Line>();
  const seen = new Map<string, Line[]>();
  for (const lines of pages) {
    const byHeight = [...lines].sort((a, b) => b.y - a.y);
    const edges = new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)]);
    for (const line of edges) {
      const key = line.text.replace(/\d{1,9}/g, "#").replace(/\s+/g, " ");
      seen.set(key, [...(seen.get(key) ?? []), line]);
    }
    for (const line of [byHeight[0], byHeight.at(-1)])
      if (line && PAGE_NUMBER.test(line.text)) running.add(line);
    const [head, next] = byHeight;
    if (head && next && standsApart(head, next)) running.add(head);
  }
  for (const lines of seen.values()) {
    for (const line of lines) {
      const alike = new Set(
        lines.filter((other) => Math.abs(other.y - line.y) < 3).map((other) => other.page),
      );
      if (alike.size >= Math.max(2, (pages.length - 1) / 2)) running.add(line);
    }
  }
  return running;
}

/** A header on a document's only page: small type at its head, far above what follows. */
function standsApart(head: Line, next: Line): boolean {
  return head.size < 0.93 * next.size && head.y - next.y > 3 * next.size && head.text.length < 90;
}
