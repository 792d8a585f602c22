import { Piscina } from "piscina";
import { asErrorRecord, BiowireError, STAGES, type Stage } from "../errors.js";
import type { ErrorRecord } from "../schema/record.js";
import type { ExtractReply, ExtractTask, WorkerSetup } from "./extract-task.js";

export const DEFAULT_TIMEOUT_MS = 120_000;
export const DEFAULT_MEMORY_MB = 1024;

export interface WorkerPoolOptions {
  readonly threads: number;
  /** An input in work for longer is given up. */
  readonly timeoutMs?: number;
  /** Heap of each worker, in MiB: an input that needs more is given up. */
  readonly memoryMb?: number;
  /** The module that the workers run; only tests name another. */
  readonly worker?: URL;
}

/**
 * Worker threads that extract, one input each at a time. An input that hangs, crashes or exhausts its worker's memory
 * gives an error record; the worker is replaced and the others go on.
 */
export class WorkerPool {
  readonly #pool: Piscina<ExtractTask, ExtractReply>;
  readonly #timeoutMs: number;
  readonly #memoryMb: number;
  readonly #broken = new AbortController();
  #everBegun = false;

  constructor(setup: WorkerSetup, options: WorkerPoolOptions) {
    this.#timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    this.#memoryMb = options.memoryMb ?? DEFAULT_MEMORY_MB;
    this.#pool = new Piscina<ExtractTask, ExtractReply>({
      filename: (options.worker ?? new URL("./extract-worker.js", import.meta.url)).href,
      workerData: setup,
      minThreads: options.threads,
      maxThreads: options.threads,
      resourceLimits: { maxOldGenerationSizeMb: this.#memoryMb },
    });
    // A worker that dies with no input in work is replaced; but where not even the first could start, none will.
    this.#pool.on("error", (error: Error) => {
      if (!this.#everBegun) this.#broken.abort(error);
    });
  }

  /** Never rejects: what goes wrong becomes an error record. */
  async extract(path: string, bytes: Uint8Array): Promise<ExtractReply> {
    const first = await this.#attempt(path, bytes);
    // A worker may have died of what earlier inputs left in it: a fresh one decides. A hang would only hang again.
    const again = first.error?.error.code === "out-of-memory" || first.error?.error.code === "worker-crashed";
    return again ? this.#attempt(path, bytes) : first;
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  async #attempt(path: string, bytes: Uint8Array): Promise<ExtractReply> {
    const stage = new Int32Array(new SharedArrayBuffer(4));
    const begun = () => Atomics.load(stage, 0) > 0;
    const giveUp = new AbortController();
    let timer: NodeJS.Timeout;
    // Time spent waiting for a worker does not count.
    const watch = () => {
      timer = setTimeout(() => (begun() ? giveUp.abort() : watch()), this.#timeoutMs);
    };
    watch();
    try {
      const signal = AbortSignal.any([giveUp.signal, this.#broken.signal]);
      const reply = await this.#pool.run({ path, bytes, stage }, { signal });
      this.#everBegun = true;
      return reply;
    } catch (error) {
      this.#everBegun ||= begun();
      return { error: this.#failure(error, path, STAGES[Math.max(0, Atomics.load(stage, 0) - 1)]!) };
    } finally {
      clearTimeout(timer!);
    }
  }

  #failure(error: unknown, path: string, stage: Stage): ErrorRecord {
    if (this.#broken.signal.aborted)
      return asErrorRecord(
        new BiowireError(
          "worker-start",
          "read",
          `No worker could start: ${String(this.#broken.signal.reason)}.`,
          "Give workers more memory with --memory-mb.",
        ),
        path,
      );
    const { name = "", message = String(error) } = error instanceof Error ? error : {};
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (name === "AbortError")
      return asErrorRecord(
        new BiowireError(
          "timeout",
          stage,
          `${path} was given up after ${this.#timeoutMs} ms.`,
          "If it really is a release, raise --timeout-ms.",
        ),
        path,
      );
    if (code === "ERR_WORKER_OUT_OF_MEMORY")
      return asErrorRecord(
        new BiowireError(
          "out-of-memory",
          stage,
          `${path} needs more than the ${this.#memoryMb} MiB that a worker may use.`,
          "If it really is a release, raise --memory-mb.",
        ),
        path,
      );
    return asErrorRecord(
      new BiowireError(
        "worker-crashed",
        stage,
        `The worker that read ${path} died: ${message}.`,
        "This is a bug in biowire: please report it with the release.",
      ),
      path,
    );
  }
}
