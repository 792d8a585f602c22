import { createReadStream, existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { glob } from "tinyglobby";
import { BiowireError } from "../errors.js";
import { type ErrorRecord, errorRecordSchema, type ReleaseRecord, recordSchema } from "../schema/record.js";
import { recordsOfTables } from "./records-of-tables.js";

/** A record, or why there is none. */
export type RecordEntry =
  | { readonly record: ReleaseRecord; readonly error?: undefined }
  | { readonly record?: undefined; readonly error: ErrorRecord };

/**
 * The records of a folder that `extract` wrote (files in order of their paths), of a JSONL file (in its order), or of
 * tables: a DuckDB file, or a folder that holds no records but tables in DuckDB, Parquet or CSV.
 * A file or line that is no valid record gives an error entry; JSON that is no record at all is passed over.
 * Throws `BiowireError` where `input` does not exist or is of another kind.
 */
export async function* readRecords(input: string): AsyncGenerator<RecordEntry, void, void> {
  const kind = await stat(input).catch(() => null);
  if (kind?.isDirectory()) yield* holdsTables(input) ? recordsOfTables(input) : recordsOfFolder(input);
  else if (kind?.isFile() && /\.duckdb$/i.test(input)) yield* recordsOfTables(input);
  else if (kind?.isFile() && /\.(?:jsonl|ndjson)$/i.test(input)) yield* recordsOfLines(input, input);
  else if (kind?.isFile() && /\.json$/i.test(input)) yield* entryOf(await readFile(input, "utf8"), input);
  else
    throw new BiowireError(
      "no-records",
      "read",
      kind ? `${input} is no folder of records, no .jsonl and no .duckdb file.` : `${input} does not exist.`,
      "Name the folder that biowire extract wrote to, or its releases.jsonl or releases.duckdb.",
    );
}

function holdsTables(folder: string): boolean {
  return ["duckdb", "parquet", "csv"].some((ending) => existsSync(join(folder, `releases.${ending}`)));
}

async function* recordsOfFolder(folder: string): AsyncGenerator<RecordEntry, void, void> {
  const paths = await glob(["**/*.json", "**/*.jsonl"], { cwd: folder });
  for (const path of paths.sort()) {
    if (path.endsWith(".jsonl")) yield* recordsOfLines(join(folder, path), path);
    else yield* entryOf(await readFile(join(folder, path), "utf8"), path);
  }
}

async function* recordsOfLines(file: string, shown: string): AsyncGenerator<RecordEntry, void, void> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number++;
    if (line.trim() !== "") yield* entryOf(line, `${shown}:${number}`);
  }
}

function* entryOf(json: string, where: string): Generator<RecordEntry, void, void> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    yield unreadable(where, `It is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    return;
  }
  if (typeof value !== "object" || value === null || !("schemaVersion" in value)) return;
  const failed = errorRecordSchema.safeParse(value);
  if (failed.success) {
    yield { error: failed.data };
    return;
  }
  const checked = recordSchema.safeParse(value);
  if (checked.success) yield { record: checked.data };
  else {
    const issue = checked.error.issues[0];
    yield unreadable(where, `It is no valid record: ${issue?.path.join(".")}: ${issue?.message}`);
  }
}

function unreadable(path: string, message: string): RecordEntry {
  return {
    error: {
      schemaVersion: "1.0.0",
      source: { path },
      status: "error",
      error: {
        code: "unreadable-record",
        stage: "report",
        message: `${message}.`,
        hint: "Extract the release again.",
      },
    },
  };
}
