import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { asErrorRecord } from "../errors.js";
import type { ExtractOptions } from "../extract.js";
import { DEFAULT_MAX_BYTES } from "../limits.js";
import { type ErrorRecord, SCHEMA_VERSION } from "../schema/record.js";
import { BIOWIRE_VERSION } from "../version.js";
import type { BatchInput } from "./batch-input.js";
import type { ExtractReply, RecordLayout } from "./extract-task.js";
import { inOrder } from "./in-order.js";
import type { Journal, JournalEntry } from "./journal.js";
import type { RecordStore } from "./record-store.js";
import type { ReleaseDigest } from "./release-digest.js";
import { WorkerPool, type WorkerPoolOptions } from "./worker-pool.js";

export interface BatchSettings extends WorkerPoolOptions {
  readonly extraction: Omit<ExtractOptions, "path" | "onStage">;
  readonly layout: RecordLayout;
  readonly store: RecordStore;
  /** Null where nothing is kept on disk. */
  readonly journal: Journal | null;
  readonly signal?: AbortSignal;
}

/** What came of an input. */
export interface BatchStep {
  readonly path: string;
  /** "unchanged": an earlier run did it, and neither the input nor the options have changed since. */
  readonly state: "done" | "failed" | "unchanged";
  readonly records: number;
  readonly error: ErrorRecord | null;
  readonly digests: readonly ReleaseDigest[];
}

/** Names the options that a record depends on: what was done under others is done again. */
export function optionsKey({ extraction, layout }: Pick<BatchSettings, "extraction" | "layout">): string {
  const { maxBytes: _, ...deciding } = extraction;
  const all = { version: BIOWIRE_VERSION, schema: SCHEMA_VERSION, layout, extraction: deciding };
  return createHash("sha256").update(JSON.stringify(all)).digest("hex");
}

/** So many results, for each thread, may wait for an earlier one: a slow input must not stop the others. */
const AHEAD = 16;

/**
 * Extracts a batch in worker threads, writes the records and the journal, and tells of each input in the inputs'
 * order. Where the consumer stops or the signal is given, the inputs in work are let go; what was told of is on disk.
 * Rejects where the records cannot be written.
 */
export async function* runBatch(
  inputs: AsyncIterable<BatchInput>,
  settings: BatchSettings,
): AsyncGenerator<BatchStep, void, void> {
  const { store, journal, threads, signal, extraction, layout } = settings;
  const pool = new WorkerPool({ extraction, layout }, settings);
  const work = (input: BatchInput) => workOn(input, pool, settings);
  try {
    for await (const worked of inOrder(inputs, work, {
      // One more than there are threads: the next input is read and waiting when a worker comes free.
      concurrency: threads + 1,
      ahead: AHEAD * threads,
      signal,
    })) {
      const { path } = worked;
      if (worked.unchanged) {
        await journal?.add(worked.unchanged);
        yield { path, state: "unchanged", records: worked.unchanged.records, error: null, digests: [] };
        continue;
      }
      const { reply, sha256 } = worked;
      const place = await store.put(path, reply, journal?.earlier.get(path)?.place);
      const digests = reply.records?.map(({ digest }) => digest) ?? [];
      const error = reply.error ?? null;
      await journal?.add({
        path,
        sha256,
        state: error ? "failed" : "done",
        code: error?.error.code ?? null,
        records: digests.length,
        place,
        signatures: digests.map(({ signature }) => signature),
      });
      yield { path, state: error ? "failed" : "done", records: digests.length, error, digests };
    }
  } finally {
    await pool.close();
  }
}

type Worked =
  | { readonly path: string; readonly unchanged: JournalEntry }
  | {
      readonly path: string;
      readonly unchanged?: undefined;
      readonly sha256: string | null;
      readonly reply: ExtractReply;
    };

async function workOn(input: BatchInput, pool: WorkerPool, settings: BatchSettings): Promise<Worked> {
  const { path } = input;
  let bytes: Uint8Array;
  try {
    const content = await readTwice(input, settings.extraction.maxBytes ?? DEFAULT_MAX_BYTES);
    bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  } catch (error) {
    return { path, sha256: null, reply: { error: asErrorRecord(error, path, "read") } };
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const earlier = settings.journal?.earlier.get(path);
  if (earlier?.state === "done" && earlier.sha256 === sha256 && (await settings.store.holds(earlier.place)))
    return { path, unchanged: earlier };
  return { path, sha256, reply: await pool.extract(path, bytes) };
}

/** Failures that are often gone a moment later, above all on network drives. */
const PASSING = new Set(["EAGAIN", "EBUSY", "EIO", "EMFILE", "ENFILE", "ESTALE", "ETIMEDOUT"]);
const PAUSE_MS = 250;

async function readTwice(input: BatchInput, maxBytes: number): Promise<string | Uint8Array> {
  try {
    return await input.read(maxBytes);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && PASSING.has(String(error.code)))) throw error;
    await pause(PAUSE_MS);
    return input.read(maxBytes);
  }
}
