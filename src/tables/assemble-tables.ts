import { join } from "node:path";
import { recordNames } from "../batch/record-store.js";
import type { Assemble, SpooledInput } from "../batch/spool-store.js";
import { writeWhole } from "../batch/write-whole.js";
import type { ErrorRecord, ReleaseRecord } from "../schema/record.js";
import { csvWriter } from "./csv-writer.js";
import { DatasetCounts, datasetCard } from "./dataset-card.js";
import { duckDbWriter, parquetWriter } from "./duckdb-writer.js";
import { failureRows, rowsOf } from "./rows.js";
import type { TableWriter } from "./table-writer.js";

const WRITERS: Readonly<Record<"csv" | "parquet" | "duckdb", (folder: string) => Promise<TableWriter>>> = {
  csv: csvWriter,
  parquet: parquetWriter,
  duckdb: duckDbWriter,
};

/** Makes the tables of the spooled records, and the dataset card beside them, `dataset-card.md`. */
export function assembleTables(format: keyof typeof WRITERS): Assemble {
  return async (inputs, folder, originals) => {
    const writer = await WRITERS[format](folder);
    const counts = new DatasetCounts();
    try {
      for await (const input of inputs)
        await addInput(input, originals.get(input.path) ?? null, writer, counts);
    } catch (error) {
      await writer.abandon();
      throw error;
    }
    const files = await writer.close();
    await writeWhole(join(folder, "dataset-card.md"), await datasetCard(folder, files, counts));
  };
}

async function addInput(
  { path, lines }: SpooledInput,
  duplicateOf: string | null,
  writer: TableWriter,
  counts: DatasetCounts,
): Promise<void> {
  // Written by the workers of this very batch, and validated there.
  const parsed = lines
    .toString()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ReleaseRecord | ErrorRecord);
  const names = recordNames(
    path,
    parsed.map((record) => (record.status === "error" ? null : record.source.exhibit)),
  );
  for (const [i, record] of parsed.entries()) {
    const failed = record.status === "error";
    const rows = failed ? failureRows(record) : rowsOf(record, names[i]!, duplicateOf);
    counts.add(
      rows,
      failed ? { code: record.error.code } : { sha256: record.source.sha256, date: record.date },
    );
    await writer.add(rows);
  }
}
