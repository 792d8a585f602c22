import { createReadStream, existsSync } from "node:fs";
import { type FileHandle, mkdir, open, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";

/** Where the records of an input are: files of their own with their lengths in bytes, or a stretch of the spool. */
const placeSchema = z.union([
  z.strictObject({ files: z.array(z.tuple([z.string(), z.int()])) }),
  z.strictObject({ range: z.tuple([z.int(), z.int()]) }),
]);
export type Place = z.infer<typeof placeSchema>;

const entrySchema = z.strictObject({
  path: z.string(),
  /** Of the input's bytes; null where they could not be read. */
  sha256: z.string().nullable(),
  state: z.enum(["done", "failed"]),
  /** The error's code, where the input failed. */
  code: z.string().nullable(),
  records: z.int(),
  place: placeSchema,
  /** Of the records' bodies: see `bodySignature`. */
  signatures: z.array(z.string().nullable()),
});
export type JournalEntry = z.infer<typeof entrySchema>;

const lineSchema = z.union([z.strictObject({ run: z.string() }), entrySchema]);

/** What one sync of the disk may lag behind. */
const SYNC_EVERY_MS = 1000;

/**
 * What a batch has done, a line an input, appended once the input's records are in place. A run begins with a line
 * that names its options; what was done under others does not count. The process may die at any moment: a line that
 * was cut short is no line. Synced to disk once a second; what a power cut takes with it is done again.
 */
export class Journal {
  readonly #file: FileHandle;
  #synced = Date.now();

  private constructor(
    file: FileHandle,
    readonly path: string,
    /** Where the lines of this run begin. */
    readonly start: number,
    /** What earlier runs with the same options left, by path. */
    readonly earlier: ReadonlyMap<string, JournalEntry>,
  ) {
    this.#file = file;
  }

  /** Begins a run: with `resume` on what an earlier one left under the same options, else anew. */
  static async begin(folder: string, optionsKey: string, resume: boolean): Promise<Journal> {
    const path = join(folder, ".biowire", "journal.jsonl");
    await mkdir(dirname(path), { recursive: true });
    const earlier = resume ? await earlierEntries(path, optionsKey) : new Map<string, JournalEntry>();
    const file = await open(`${path}.partial`, "w");
    await file.appendFile(lineOf({ run: optionsKey }));
    for (const entry of earlier.values()) await file.appendFile(lineOf(entry));
    if (earlier.size > 0) await file.appendFile(lineOf({ run: optionsKey }));
    await file.datasync();
    await rename(`${path}.partial`, path);
    return new Journal(file, path, (await file.stat()).size, earlier);
  }

  async add(entry: JournalEntry): Promise<void> {
    await this.#file.appendFile(lineOf(entry));
    if (Date.now() - this.#synced < SYNC_EVERY_MS) return;
    await this.#file.datasync();
    this.#synced = Date.now();
  }

  /** What was added in this run, in order, read back from the file: a long run keeps none of it in memory. */
  async *ofThisRun(): AsyncGenerator<JournalEntry> {
    for await (const line of journalLines(this.path, this.start)) if ("path" in line) yield line;
  }

  async close(): Promise<void> {
    await this.#file.datasync();
    await this.#file.close();
  }
}

function lineOf(line: z.infer<typeof lineSchema>): string {
  return `${JSON.stringify(line)}\n`;
}

/** What was done before under the same options, by path; empty where there is no journal. */
async function earlierEntries(path: string, optionsKey: string): Promise<Map<string, JournalEntry>> {
  const entries = new Map<string, JournalEntry>();
  for await (const line of journalLines(path, 0)) {
    if ("path" in line) entries.set(line.path, line);
    else if (line.run !== optionsKey) entries.clear();
  }
  return entries;
}

async function* journalLines(path: string, start: number): AsyncGenerator<z.infer<typeof lineSchema>> {
  if (!existsSync(path)) return;
  for await (const text of createInterface({ input: createReadStream(path, { start }) })) {
    const line = lineSchema.safeParse(parsed(text));
    if (line.success) yield line.data;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
