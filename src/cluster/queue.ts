import { type Job, Queue } from "bullmq";
import { connect } from "./connection.js";
import { type ClusterJob, jobOptions, type Submission } from "./job.js";

export interface QueueSettings {
  /** "redis://host:6379". */
  readonly redis: string;
  /** The queue's name: several batches can share one Redis. */
  readonly queue: string;
}

/** Jobs sent to Redis at a time. */
const BULK = 500;

/** Opens the queue for as long as `use` takes. */
async function withQueue<Result>(
  { redis, queue: name }: QueueSettings,
  use: (queue: Queue<ClusterJob>) => Promise<Result>,
): Promise<Result> {
  const connection = await connect(redis);
  const queue = new Queue<ClusterJob>(name, { connection });
  queue.on("error", () => {});
  try {
    return await use(queue);
  } finally {
    await queue.close();
    connection.disconnect();
  }
}

/** Puts jobs into the queue; those that it knows already are left as they are. Gives how many were sent. */
export function submit(settings: QueueSettings, submissions: AsyncIterable<Submission>): Promise<number> {
  return withQueue(settings, async (queue) => {
    let sent = 0;
    let bulk: Submission[] = [];
    const send = async () => {
      await queue.addBulk(
        bulk.map((submission) => ({ name: "extract", data: submission.job, opts: jobOptions(submission) })),
      );
      sent += bulk.length;
      bulk = [];
    };
    for await (const submission of submissions) if (bulk.push(submission) >= BULK) await send();
    if (bulk.length > 0) await send();
    return sent;
  });
}

export interface QueueStatus {
  readonly waiting: number;
  readonly active: number;
  /** Failed, and waiting to be tried again. */
  readonly delayed: number;
  readonly completed: number;
  readonly failed: number;
  readonly workers: number;
  /** The first of the failed, with the reason. */
  readonly failures: readonly { readonly path: string; readonly reason: string }[];
}

const FAILURES_SHOWN = 20;

export function statusOf(settings: QueueSettings): Promise<QueueStatus> {
  return withQueue(settings, async (queue) => {
    const counts = await queue.getJobCounts("waiting", "active", "delayed", "completed", "failed");
    const failed: Job<ClusterJob>[] = await queue.getFailed(0, FAILURES_SHOWN - 1);
    const { waiting = 0, active = 0, delayed = 0, completed = 0 } = counts;
    return {
      waiting,
      active,
      delayed,
      completed,
      failed: counts.failed ?? 0,
      workers: await queue.getWorkersCount(),
      failures: failed.map(({ data, failedReason }) => ({ path: data.path, reason: failedReason ?? "" })),
    };
  });
}

/** Puts the failed jobs back into the queue. */
export function retryFailed(settings: QueueSettings): Promise<void> {
  return withQueue(settings, (queue) => queue.retryJobs({ state: "failed" }));
}
