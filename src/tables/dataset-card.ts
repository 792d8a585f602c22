import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { SCHEMA_VERSION } from "../schema/record.js";
import { BIOWIRE_VERSION } from "../version.js";
import { TABLE_NAMES, type TableName, type TableRows } from "./columns.js";

/** Counts what goes into the tables. */
export class DatasetCounts {
  readonly rows: Record<TableName, number> = Object.fromEntries(
    TABLE_NAMES.map((table) => [table, 0]),
  ) as Record<TableName, number>;
  readonly failures = new Map<string, number>();
  first: string | null = null;
  last: string | null = null;
  readonly #inputs = createHash("sha256");

  add(
    rows: TableRows,
    { sha256, date, code }: { sha256?: string; date?: string | null; code?: string },
  ): void {
    for (const table of TABLE_NAMES) this.rows[table] += rows[table]?.length ?? 0;
    if (sha256) this.#inputs.update(`${sha256}\n`);
    if (code) this.failures.set(code, (this.failures.get(code) ?? 0) + 1);
    if (date && (this.first === null || date < this.first)) this.first = date;
    if (date && (this.last === null || date > this.last)) this.last = date;
  }

  inputsHash(): string {
    return this.#inputs.digest("hex");
  }
}

/** The dataset card, Markdown: what the tables hold, of what and by which version they were made, and their hashes. */
export async function datasetCard(
  folder: string,
  files: readonly string[],
  counts: DatasetCounts,
): Promise<string> {
  const failures = [...counts.failures].sort().map(([code, count]) => `${count} ${code}`);
  const lines = [
    "# Dataset card",
    "",
    "Biotech and pharma press releases as tables, extracted by rules; every row names the words it was taken from.",
    "",
    `- biowire ${BIOWIRE_VERSION}, record schema ${SCHEMA_VERSION}`,
    `- releases dated ${counts.first ?? "—"} to ${counts.last ?? "—"}`,
    `- inputs that gave no record: ${counts.rows.failures}${failures.length > 0 ? ` (${failures.join(", ")})` : ""}`,
    `- SHA-256 over the SHA-256 of every release's input, in order: \`${counts.inputsHash()}\``,
    "",
    "| table | rows |",
    "| --- | ---: |",
    ...TABLE_NAMES.map((table) => `| ${table} | ${counts.rows[table]} |`),
    "",
    "| file | bytes | SHA-256 |",
    "| --- | ---: | --- |",
  ];
  for (const file of files) {
    const path = join(folder, file);
    lines.push(`| ${file} | ${(await stat(path)).size} | \`${await hashOf(path)}\` |`);
  }
  return `${lines.join("\n")}\n`;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
