import type { CorpusStats } from "../corpus/corpus-stats.js";
import { TIMINGS } from "../schema/vocabulary.js";

const WIDTH = 26;

/** What a corpus holds as text: events as a table of types and timings, everything else three to a line. */
export function printStats(stats: CorpusStats): string {
  const splits = Object.entries(stats.releases).map(([split, count]) => `${count} ${split}`);
  const all = Object.values(stats.releases).reduce((sum, count) => sum + count, 0);
  const lines = [
    `${all} releases (${splits.join(", ")}), ${stats.relevant} of them relevant, ${stats.inSeveralFormats} in several formats`,
    "",
    `${"events".padEnd(WIDTH)}${TIMINGS.map((timing) => timing.padStart(12)).join("")}`,
    ...Object.entries(stats.events).map(
      ([type, counts]) =>
        `  ${type.padEnd(WIDTH - 2)}${TIMINGS.map((timing) => String(counts[timing] ?? "-").padStart(12)).join("")}`,
    ),
  ];
  for (const part of ["details", "agencies", "phases", "statuses", "formats", "traps"] as const)
    lines.push("", part, ...inColumns(stats[part]));
  return `${lines.join("\n")}\n`;
}

function inColumns(counts: Readonly<Record<string, number>>): string[] {
  const cells = Object.entries(counts).map(([key, count]) => `${String(count).padStart(5)}  ${key}`);
  const width = Math.max(...cells.map((cell) => cell.length), 0) + 1;
  const columns = Math.max(1, Math.floor(110 / width));
  const rows = Math.ceil(cells.length / columns);
  return Array.from({ length: rows }, (_, row) =>
    cells
      .filter((_, i) => i % rows === row)
      .map((cell) => cell.padEnd(width))
      .join("")
      .trimEnd(),
  );
}
