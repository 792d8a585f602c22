import { type FileHandle, mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { BatchResult } from "./extract-many.js";

/** Where the results of a batch go. `close` makes what was written final, also after an interrupt. */
export interface RecordWriter {
  write(result: BatchResult): Promise<void>;
  close(): Promise<void>;
}

/** Writes under another name first, so that a file is there whole or not at all. */
async function writeWhole(target: string, content: string): Promise<void> {
  const partial = `${target}.partial`;
  try {
    await writeFile(partial, content);
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** The name of each record of a result: the input's own, and the exhibit's for the second and further ones of a filing. */
function namedRecords(result: BatchResult): [name: string, record: object][] {
  if (result.error) return [[result.path, result.error]];
  const taken = new Set<string>();
  return result.records.map((record, i) => {
    const wanted = i === 0 ? result.path : `${result.path}.${record.source.exhibit ?? "release"}`;
    let name = wanted;
    for (let n = 2; taken.has(name); n++) name = `${wanted}-${n}`;
    taken.add(name);
    return [name, record];
  });
}

/** `DIR/<path>.json`, one file a record, indented for reading. */
export function jsonWriter(folder: string): RecordWriter {
  return {
    async write(result) {
      for (const [name, record] of namedRecords(result)) {
        const target = join(folder, `${name}.json`);
        await mkdir(dirname(target), { recursive: true });
        await writeWhole(target, `${JSON.stringify(record, null, 2)}\n`);
      }
    },
    async close() {},
  };
}

/** `DIR/releases.jsonl`, one record a line; it appears under its name when the batch ends, whole lines only. */
export async function jsonlWriter(folder: string): Promise<RecordWriter> {
  await mkdir(folder, { recursive: true });
  const target = join(folder, "releases.jsonl");
  const file: FileHandle = await open(`${target}.partial`, "w");
  return {
    async write(result) {
      for (const [, record] of namedRecords(result)) await file.appendFile(`${JSON.stringify(record)}\n`);
    },
    async close() {
      await file.close();
      await rename(`${target}.partial`, target);
    },
  };
}

/** One record a line to a stream, waiting while its reader is behind. */
export function streamWriter(stream: NodeJS.WritableStream): RecordWriter {
  return {
    async write(result) {
      for (const [, record] of namedRecords(result))
        if (!stream.write(`${JSON.stringify(record)}\n`))
          await new Promise<void>((resolve) => stream.once("drain", resolve));
    },
    async close() {},
  };
}
