import { mkdir } from "node:fs/promises";
import type { RecordLayout } from "./extract-task.js";
import { FolderStore } from "./folder-store.js";
import { Journal } from "./journal.js";
import type { RecordStore } from "./record-store.js";
import { type Assemble, assembleLines, SpoolStore } from "./spool-store.js";
import { StreamStore } from "./stream-store.js";

export const BATCH_FORMATS = ["json", "jsonl", "csv", "parquet", "duckdb"] as const;
export type BatchFormat = (typeof BATCH_FORMATS)[number];

export function layoutOf(format: BatchFormat, out: string): RecordLayout {
  return format === "json" && out !== "-" ? "indented" : "line";
}

export interface Output {
  readonly store: RecordStore;
  readonly journal: Journal | null;
}

/** Opens what a batch writes to: a folder in one of the formats, or `-` for standard output. */
export async function openOutput(
  out: string,
  format: BatchFormat,
  optionsKey: string,
  resume: boolean,
): Promise<Output> {
  if (out === "-") return { store: new StreamStore(process.stdout), journal: null };
  await mkdir(out, { recursive: true });
  const store =
    format === "json" ? new FolderStore(out) : await SpoolStore.open(out, resume, await assemblyOf(format));
  return { store, journal: await Journal.begin(out, optionsKey, resume) };
}

/** The database is loaded when tables are asked for: it is large. */
async function assemblyOf(format: Exclude<BatchFormat, "json">): Promise<Assemble> {
  if (format === "jsonl") return assembleLines;
  const { assembleTables } = await import("../tables/assemble-tables.js");
  return assembleTables(format);
}
