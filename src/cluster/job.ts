import { createHash } from "node:crypto";
import type { JobsOptions } from "bullmq";
import { z } from "zod";

export const DEFAULT_QUEUE = "biowire";

/** One input as the queue holds it. Folders must be the same path on every machine. */
export const jobSchema = z.strictObject({
  /** Names the input in messages and says where its record goes. */
  path: z.string().min(1),
  /** An absolute file name, or `s3://bucket/key`. */
  source: z.string().min(1),
  /** An absolute folder, or `s3://bucket/prefix`. */
  out: z.string().min(1),
});
export type ClusterJob = z.infer<typeof jobSchema>;

/** A job with the mark of its input's state: size and time of change, or the bucket's ETag. */
export interface Submission {
  readonly job: ClusterJob;
  readonly state: string;
}

const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 1000;
/** Finished jobs that the queue remembers; more would fill Redis. */
const REMEMBERED = 1_000_000;

/**
 * The same input in the same state is one job, however often it is submitted. What fails for a reason that may pass is
 * tried again after 1, 2 and 4 seconds, then kept among the failed.
 */
export function jobOptions({ job, state }: Submission): JobsOptions {
  const jobId = createHash("sha256")
    .update(JSON.stringify([job.source, job.out, state]))
    .digest("hex");
  return {
    jobId,
    attempts: ATTEMPTS,
    backoff: { type: "exponential", delay: FIRST_PAUSE_MS },
    removeOnComplete: { count: REMEMBERED },
    removeOnFail: false,
  };
}
