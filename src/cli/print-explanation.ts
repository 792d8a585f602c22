import { createColors } from "picocolors";
import type { Mark, MarkedSentence, RowExplanation } from "../explain/explanation.js";
import type { ReleaseRecord } from "../schema/record.js";
import { printable } from "./printable.js";

type Colors = ReturnType<typeof createColors>;
type Paint = (colors: Colors) => (text: string) => string;

/** Cues warm, arguments cool: what a row says and what decided how it is meant are told apart at a glance. */
const PAINT: Readonly<Record<string, Paint>> = {
  trigger: (colors) => (text) => colors.bold(colors.yellow(text)),
  upcoming: (colors) => colors.magenta,
  background: (colors) => colors.magenta,
  news: (colors) => colors.magenta,
  negated: (colors) => colors.red,
  hypothetical: (colors) => colors.red,
  explanatory: (colors) => colors.red,
  program: (colors) => colors.green,
  indication: (colors) => colors.cyan,
};

/** The explanations of one release for a terminal; without colours the marks stand in brackets with their roles. */
export function printExplanation(
  record: ReleaseRecord,
  rows: readonly RowExplanation[],
  coloured: boolean,
): string {
  const colors = createColors(coloured);
  const head = [record.date, record.issuer?.shortName, record.headline].filter((part) => part != null);
  const lines = [colors.bold(printable(head.join("  "))), ""];
  if (rows.length === 0) lines.push("No rows: the release was not found to concern a product.", "");
  let table = "";
  for (const row of rows) {
    if (row.table !== table) lines.push(colors.bold(row.table.toUpperCase()));
    table = row.table;
    lines.push(...rowLines(row, colors), "");
  }
  return `${lines.join("\n")}\n`;
}

function rowLines(row: RowExplanation, colors: Colors): string[] {
  const id = (row.id ?? "").padEnd(4);
  return [
    `  ${id}${colors.bold(printable(row.summary))}  ${colors.dim(`${row.rule}  ${row.confidence.toFixed(2)}`)}`,
    ...row.reasons.map((reason) => colors.dim(`      · ${printable(reason)}`)),
    ...row.sentences.map(
      (sentence) => `      ${colors.dim(`${sentence.section}:`)} ${markedText(sentence, colors)}`,
    ),
  ];
}

function markedText({ start, end, text, marks }: MarkedSentence, colors: Colors): string {
  let line = "";
  let from = start;
  for (const mark of [...marks, { start: end, end, role: "" }]) {
    line += printable(text.slice(from - start, mark.start - start));
    if (mark.role !== "") line += painted(mark, text.slice(mark.start - start, mark.end - start), colors);
    from = mark.end;
  }
  return line;
}

function painted({ role }: Mark, words: string, colors: Colors): string {
  const safe = printable(words);
  if (!colors.isColorSupported) return `[${role}: ${safe}]`;
  return (PAINT[role] ?? ((other: Colors) => other.blue))(colors)(safe);
}
