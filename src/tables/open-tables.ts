import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { glob } from "tinyglobby";
import { BiowireError } from "../errors.js";
import { errorRecordSchema, recordSchema } from "../schema/record.js";
import { TABLE_NAMES, TABLES } from "./columns.js";
import { DuckDbTables, SQL_TYPES } from "./duckdb-writer.js";
import { failureRows, rowsOf } from "./rows.js";

/**
 * Opens the tables of an output folder, whatever its format, or of a DuckDB file, for queries.
 * Throws `BiowireError` "no-tables" where `source` is neither.
 */
export async function openTables(source: string): Promise<DuckDBConnection> {
  const kind = await stat(source).catch(() => null);
  if (kind?.isFile()) return openDatabase(source);
  if (kind?.isDirectory()) {
    const database = join(source, "releases.duckdb");
    if (existsSync(database)) return openDatabase(database);
    if (existsSync(join(source, "releases.parquet")))
      return openViews(source, (file) => `read_parquet('${file}.parquet')`);
    if (existsSync(join(source, "releases.csv"))) return openCsv(source);
    const records = await readRecords(source);
    if (records) return records;
  }
  throw new BiowireError(
    "no-tables",
    "read",
    `${source} is no output folder of biowire extract and no DuckDB file.`,
    "Name the folder that was given to --out.",
  );
}

async function openDatabase(path: string): Promise<DuckDBConnection> {
  try {
    const instance = await DuckDBInstance.create(path, { access_mode: "READ_ONLY" });
    return await instance.connect();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new BiowireError(
      "no-tables",
      "read",
      `${path} could not be opened: ${message}.`,
      "Name a DuckDB file, or the folder that was given to --out.",
    );
  }
}

async function openViews(
  folder: string,
  reader: (file: string, table: string) => string,
): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const table of TABLE_NAMES) {
    const file = join(folder, table).replaceAll("'", "''");
    await connection.run(`CREATE VIEW ${table} AS SELECT * FROM ${reader(file, table)}`);
  }
  return connection;
}

function openCsv(folder: string): Promise<DuckDBConnection> {
  return openViews(folder, (file, table) => {
    const columns = TABLES[table as keyof typeof TABLES].map(
      ({ name, type }) => `'${name}': '${SQL_TYPES[type]}'`,
    );
    return `read_csv('${file}.csv', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n', max_line_size = 100000000, columns = {${columns.join(", ")}})`;
  });
}

/** Records as JSON, a file or a line each: their tables are made in memory. Null where there is none. */
async function readRecords(folder: string): Promise<DuckDBConnection | null> {
  const lines = join(folder, "releases.jsonl");
  const files = existsSync(lines) ? [lines] : await glob("**/*.json", { cwd: folder, absolute: true });
  const tables = await DuckDbTables.create(":memory:");
  let found = false;
  for (const file of files.sort()) {
    const text = await readFile(file, "utf8");
    const texts = file.endsWith(".jsonl") ? text.trimEnd().split("\n") : [text];
    for (const [i, json] of texts.entries()) {
      const parsed: unknown = JSON.parse(json);
      const record = recordSchema.safeParse(parsed);
      const failure = record.success ? null : errorRecordSchema.safeParse(parsed);
      if (record.success)
        tables.add(rowsOf(record.data, releaseKey(file, folder, record.data.source.path, i), null));
      else if (failure?.success) tables.add(failureRows(failure.data));
      found ||= record.success || failure?.success === true;
    }
  }
  if (!found) return null;
  tables.flush();
  return tables.connection;
}

function releaseKey(file: string, folder: string, path: string, line: number): string {
  return file.endsWith(".jsonl")
    ? `${path}#${line + 1}`
    : file
        .slice(folder.length)
        .replace(/^.*?\//, "")
        .replace(/\.json$/, "") || path;
}
