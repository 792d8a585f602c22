import { availableParallelism } from "node:os";
import { type Command, Option } from "commander";
import { DEFAULT_MEMORY_MB, DEFAULT_TIMEOUT_MS } from "../batch/worker-pool.js";
import type { QueueSettings } from "../cluster/queue.js";
import { DEFAULT_MAX_BYTES } from "../limits.js";
import { printable } from "./printable.js";
import { readVocabularies, vocabOption } from "./vocab-option.js";
import { wholeNumber } from "./whole-number.js";

interface WorkFlags extends QueueSettings {
  readonly concurrency: number;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  readonly maxBytes: number;
  readonly stalledMs: number;
  readonly vocab?: readonly string[];
  readonly quiet?: true;
}

const DEFAULT_STALLED_MS = 30_000;

/** One batch on many machines, with BullMQ on Redis. The queue's client is loaded only when one of these runs. */
export function addClusterCommand(program: Command): void {
  const cluster = program
    .command("cluster")
    .description("one batch on many machines, shared out by a queue in Redis (BullMQ)");
  withQueueOptions(cluster.command("submit"))
    .description("put inputs into the queue")
    .argument("<input...>", "files, folders or patterns that every machine sees, or s3://bucket/prefix")
    .requiredOption("--out <place>", "a folder that every machine sees, or s3://bucket/prefix")
    .action(runSubmit);
  withQueueOptions(cluster.command("work"))
    .description("take inputs from the queue until SIGTERM; then those in work are finished")
    .option("--concurrency <n>", "worker threads", wholeNumber, availableParallelism())
    .option("--timeout-ms <n>", "give up an input after this time", wholeNumber, DEFAULT_TIMEOUT_MS)
    .option(
      "--memory-mb <n>",
      "give up an input whose worker needs more memory",
      wholeNumber,
      DEFAULT_MEMORY_MB,
    )
    .option("--max-bytes <n>", "refuse inputs larger than this", wholeNumber, DEFAULT_MAX_BYTES)
    .option(
      "--stalled-ms <n>",
      "take over from a worker not heard of for so long",
      wholeNumber,
      DEFAULT_STALLED_MS,
    )
    .addOption(vocabOption())
    .option("--quiet", "no messages")
    .action(runWork);
  withQueueOptions(cluster.command("status"))
    .description("what waits, is in work, done, failed and why")
    .option("--json", "for machines")
    .action(runStatus);
  withQueueOptions(cluster.command("retry"))
    .description("put the failed inputs back into the queue")
    .action(async (flags: QueueSettings) => (await import("../cluster/queue.js")).retryFailed(flags));
}

function withQueueOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--redis <url>", "where Redis is").env("BIOWIRE_REDIS").default("redis://127.0.0.1:6379"),
    )
    .option("--queue <name>", "the queue's name", "biowire");
}

async function runSubmit(inputArguments: string[], flags: QueueSettings & { out: string }): Promise<void> {
  const { findSubmissions } = await import("../cluster/find-submissions.js");
  const { submit } = await import("../cluster/queue.js");
  const sent = await submit(flags, findSubmissions(inputArguments, flags.out));
  process.stderr.write(`  ${sent} inputs in queue ${printable(flags.queue)}\n`);
}

async function runWork(flags: WorkFlags): Promise<void> {
  const { work } = await import("../cluster/work.js");
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once("SIGTERM", onSignal).once("SIGINT", onSignal);
  const { redis, queue, concurrency, timeoutMs, memoryMb, maxBytes, stalledMs } = flags;
  await work({
    redis,
    queue,
    threads: concurrency,
    timeoutMs,
    memoryMb,
    stalledMs,
    extraction: { maxBytes, vocabulary: await readVocabularies(flags.vocab ?? []) },
    signal: stop.signal,
    onJob(path, reason) {
      if (flags.quiet) return;
      process.stderr.write(
        reason === null
          ? `done    ${printable(path)}\n`
          : `failed  ${printable(path)}: ${printable(reason)}\n`,
      );
    },
  });
}

async function runStatus(flags: QueueSettings & { json?: true }): Promise<void> {
  const { statusOf } = await import("../cluster/queue.js");
  const status = await statusOf(flags);
  if (flags.json) {
    process.stdout.write(`${JSON.stringify(status, null, 2)}\n`);
    return;
  }
  const { waiting, active, delayed, completed, failed, workers, failures } = status;
  process.stdout.write(
    [
      `  ${waiting} waiting, ${active} in work, ${delayed} to be tried again, ${completed} done, ${failed} failed; ${workers} workers`,
      ...failures.map(({ path, reason }) => `  failed  ${printable(path)}: ${printable(reason)}`),
      "",
    ].join("\n"),
  );
}
