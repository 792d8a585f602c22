import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { ExtractReply } from "./extract-task.js";
import type { JournalEntry, Place } from "./journal.js";
import { namedJson, type RecordStore } from "./record-store.js";

/** The lines that an input left in the spool, one a record. */
export interface SpooledInput {
  readonly path: string;
  readonly lines: Buffer;
}

/** Makes the final output of the lines of all inputs, in their order. See `RecordStore.finish` for `originals`. */
export type Assemble = (
  inputs: AsyncIterable<SpooledInput>,
  folder: string,
  originals: ReadonlyMap<string, string>,
) => Promise<void>;

/**
 * Records in one growing file, `DIR/.biowire/spool.jsonl`, of which the final output is made at the end: what earlier
 * runs left is taken over without being read, and the order of the output is that of the inputs.
 */
export class SpoolStore implements RecordStore {
  readonly #spool: FileHandle;
  #end: number;

  private constructor(
    readonly folder: string,
    spool: FileHandle,
    end: number,
    readonly assemble: Assemble,
  ) {
    this.#spool = spool;
    this.#end = end;
  }

  static async open(folder: string, resume: boolean, assemble: Assemble): Promise<SpoolStore> {
    await mkdir(join(folder, ".biowire"), { recursive: true });
    const spool = await open(join(folder, ".biowire", "spool.jsonl"), resume ? "a+" : "w+");
    return new SpoolStore(folder, spool, (await spool.stat()).size, assemble);
  }

  async put(path: string, reply: ExtractReply): Promise<Place> {
    const lines = Buffer.from(
      namedJson(path, reply, false)
        .map(([, json]) => json)
        .join(""),
    );
    const start = this.#end;
    await this.#spool.appendFile(lines);
    this.#end += lines.length;
    return { range: [start, lines.length] };
  }

  async holds(place: Place): Promise<boolean> {
    return "range" in place && place.range[0] + place.range[1] <= this.#end;
  }

  async finish(entries: AsyncIterable<JournalEntry>, originals: ReadonlyMap<string, string>): Promise<void> {
    try {
      await this.assemble(this.#inputsOf(entries), this.folder, originals);
    } finally {
      await this.#spool.close();
    }
  }

  async *#inputsOf(entries: AsyncIterable<JournalEntry>): AsyncGenerator<SpooledInput> {
    for await (const { path, place } of entries) {
      if (!("range" in place)) continue;
      const [start, length] = place.range;
      const { buffer } = await this.#spool.read(Buffer.allocUnsafe(length), 0, length, start);
      yield { path, lines: buffer };
    }
  }
}

/** `DIR/releases.jsonl`, one record a line; it appears under its name whole. */
export async function assembleLines(inputs: AsyncIterable<SpooledInput>, folder: string): Promise<void> {
  const target = join(folder, "releases.jsonl");
  const file = await open(`${target}.partial`, "w");
  try {
    for await (const { lines } of inputs) await file.appendFile(lines);
    await file.datasync();
    await file.close();
    await rename(`${target}.partial`, target);
  } catch (error) {
    await file.close().catch(() => {});
    await rm(`${target}.partial`, { force: true });
    throw error;
  }
}
