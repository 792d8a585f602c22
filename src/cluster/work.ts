import { type Job, UnrecoverableError, Worker } from "bullmq";
import type { ExtractReply } from "../batch/extract-task.js";
import { readLimited } from "../batch/find-inputs.js";
import { FolderStore } from "../batch/folder-store.js";
import type { RecordSink } from "../batch/record-store.js";
import { WorkerPool, type WorkerPoolOptions } from "../batch/worker-pool.js";
import { asErrorRecord, BiowireError } from "../errors.js";
import type { ExtractOptions } from "../extract.js";
import { DEFAULT_MAX_BYTES } from "../limits.js";
import { Bucket, bucketPlace } from "./bucket.js";
import { BucketStore } from "./bucket-store.js";
import { connect } from "./connection.js";
import { type ClusterJob, jobSchema } from "./job.js";
import type { QueueSettings } from "./queue.js";

export interface ClusterWorkSettings extends QueueSettings, WorkerPoolOptions {
  readonly extraction: Omit<ExtractOptions, "path" | "onStage">;
  /** A worker that was not heard of for so long has lost its jobs to the others. */
  readonly stalledMs: number;
  /** Ends the work: no new job is taken, those in work are finished. */
  readonly signal: AbortSignal;
  /** Told of each job as it ends; `reason` says why it failed. */
  readonly onJob: (path: string, reason: string | null) => void;
}

/** May pass by itself: worth another try, elsewhere or later. What is wrong with the input itself stays wrong. */
const PASSING = new Set(["timeout", "out-of-memory", "worker-crashed", "worker-start"]);

/**
 * Takes jobs from the queue until the signal comes. A job may be done twice, when its worker seemed dead; its record is
 * the same bytes under the same name, so that each exists once.
 */
export async function work(settings: ClusterWorkSettings): Promise<void> {
  const { extraction, signal, queue, stalledMs, threads } = settings;
  const connection = await connect(settings.redis);
  const pool = new WorkerPool({ extraction, layout: "indented" }, settings);
  const bucket = new Bucket();
  const stores = new Map<string, RecordSink>();
  const storeOf = (out: string): RecordSink => {
    const place = bucketPlace(out);
    const store =
      stores.get(out) ?? (place ? new BucketStore(bucket, place) : new FolderStore(out, "shared"));
    stores.set(out, store);
    return store;
  };
  const worker = new Worker<ClusterJob>(
    queue,
    async (job) => {
      const task = jobSchema.parse(job.data);
      const reply = await replyTo(task, pool, bucket, extraction.maxBytes ?? DEFAULT_MAX_BYTES);
      await settle(job, reply, storeOf(task.out));
    },
    {
      connection,
      concurrency: threads + 1,
      lockDuration: stalledMs,
      stalledInterval: stalledMs,
      maxStalledCount: 3,
    },
  );
  // Lost connections are made anew by ioredis; jobs that meanwhile went to others are no failure.
  worker.on("error", () => {});
  worker.on("completed", ({ data }) => settings.onJob(data.path, null));
  worker.on("failed", (job, error) => {
    if (job) settings.onJob(job.data.path, error.message);
  });
  await aborted(signal);
  await worker.close();
  await pool.close();
  bucket.close();
  connection.disconnect();
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

async function replyTo(
  { path, source }: ClusterJob,
  pool: WorkerPool,
  bucket: Bucket,
  maxBytes: number,
): Promise<ExtractReply> {
  const place = bucketPlace(source);
  let bytes: Uint8Array;
  try {
    bytes = place ? await bucket.read(place, path, maxBytes) : await readLimited(source, path, maxBytes);
  } catch (error) {
    if (error instanceof BiowireError) return { error: asErrorRecord(error, path, "read") };
    // The store, the network or the file system: the queue tries again.
    throw error;
  }
  return pool.extract(path, bytes);
}

/** Writes what came of the job; rejects where it failed, so that the queue tries again or keeps the reason. */
async function settle(job: Job<ClusterJob>, reply: ExtractReply, store: RecordSink): Promise<void> {
  const { error } = reply.error ?? {};
  const again =
    error !== undefined && PASSING.has(error.code) && job.attemptsMade + 1 < (job.opts.attempts ?? 1);
  if (!again) await store.put(job.data.path, reply);
  if (!error) return;
  const reason = `${error.code}: ${error.message}`;
  throw again ? new Error(reason) : new UnrecoverableError(reason);
}
