import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { TABLE_NAMES, TABLES, type TableName, type TableRows } from "./columns.js";
import type { TableWriter } from "./table-writer.js";

/**
 * RFC 4180, UTF-8. A text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage
 * return) gets an apostrophe before it, as OWASP advises.
 */
const FORM = {
  record_delimiter: "\r\n",
  quoted_match: /[\r\n]/,
  escape_formulas: true,
  cast: { boolean: String },
} as const;

/** Rows as CSV. */
export function csvText(rows: readonly (readonly unknown[])[]): string {
  return stringify([...rows], FORM);
}

/** `DIR/<table>.csv`, a file a table, with a line of column names. */
export async function csvWriter(folder: string): Promise<TableWriter> {
  const files = new Map<TableName, FileHandle>();
  const target = (table: TableName) => join(folder, `${table}.csv`);
  for (const table of TABLE_NAMES) {
    const file = await open(`${target(table)}.partial`, "w");
    files.set(table, file);
    await file.appendFile(csvText([TABLES[table].map(({ name }) => name)]));
  }
  return {
    async add(rows: TableRows) {
      for (const [table, file] of files) {
        const added = rows[table];
        if (added && added.length > 0) await file.appendFile(csvText(added));
      }
    },
    async close() {
      for (const [table, file] of files) {
        await file.close();
        await rename(`${target(table)}.partial`, target(table));
      }
      return TABLE_NAMES.map((table) => `${table}.csv`);
    },
    async abandon() {
      for (const [table, file] of files) {
        await file.close().catch(() => {});
        await rm(`${target(table)}.partial`, { force: true });
      }
    },
  };
}
