import type { Command } from "commander";
import { Option } from "commander";
import { BiowireError } from "../errors.js";
import { printable } from "./printable.js";

interface QueryFlags {
  readonly format: "table" | "csv" | "json";
}

export function addQueryCommand(program: Command): void {
  program
    .command("query")
    .description("ask the tables of an output folder, in SQL (DuckDB)")
    .argument("<sql>", "a query, in quotes")
    .argument("[source]", "an output folder of any format, or a DuckDB file", "out")
    .addOption(
      new Option("--format <format>", "how the answer is written")
        .choices(["table", "csv", "json"])
        .default("table"),
    )
    .addHelpText(
      "after",
      "\nTables: releases, sections, programs, indications, phases, phase_indications, events, event_programs,\n" +
        'event_indications, entities, failures. Their columns: src/tables/README.md, or "describe events".',
    )
    .action(runQuery);
}

async function runQuery(sql: string, source: string, { format }: QueryFlags): Promise<void> {
  const { openTables } = await import("../tables/open-tables.js");
  const connection = await openTables(source);
  try {
    const reader = await connection.runAndReadAll(sql);
    const names = reader.deduplicatedColumnNames();
    const rows = reader.getRowsJson() as unknown[][];
    process.stdout.write(await written(names, rows, format));
  } catch (error) {
    throw new BiowireError("query", "read", error instanceof Error ? error.message : String(error));
  } finally {
    connection.closeSync();
  }
}

async function written(names: string[], rows: unknown[][], format: QueryFlags["format"]): Promise<string> {
  if (format === "json")
    return `${JSON.stringify(
      rows.map((row) => Object.fromEntries(row.map((cell, i) => [names[i], cell]))),
      null,
      2,
    )}\n`;
  if (format === "csv") {
    const { csvText } = await import("../tables/csv-writer.js");
    return csvText([names, ...rows]);
  }
  return tableText(names, rows);
}

const WIDEST = 60;

function tableText(names: string[], rows: unknown[][]): string {
  const cells = [names, ...rows].map((row) => row.map((cell) => shortened(cell)));
  const widths = names.map((_, i) => Math.max(...cells.map((row) => row[i]!.length)));
  const lines = cells.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return `${[lines[0], rule, ...lines.slice(1)].join("\n")}\n`;
}

function shortened(cell: unknown): string {
  const text = printable(cell === null ? "" : typeof cell === "object" ? JSON.stringify(cell) : String(cell));
  return text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;
}
