import PQueue from "p-queue";
import { asErrorRecord } from "../errors.js";
import { type ExtractOptions, extract } from "../extract.js";
import type { ErrorRecord, ReleaseRecord } from "../schema/record.js";

/** One input of a batch; `read` is called when its turn comes, so that a long list costs no memory. */
export interface BatchInput {
  readonly path: string;
  readonly read: () => Promise<string | Uint8Array>;
}

export type BatchResult =
  | { readonly path: string; readonly records: ReleaseRecord[]; readonly error?: undefined }
  | { readonly path: string; readonly records?: undefined; readonly error: ErrorRecord };

export interface BatchOptions extends Omit<ExtractOptions, "path"> {
  /** Inputs in work at the same time. Default 4. */
  readonly concurrency?: number;
  /** Ends the batch: inputs not yet begun are left out, those in work are still given. */
  readonly signal?: AbortSignal;
}

/**
 * Extracts many inputs and gives their results in the inputs' order, whatever the concurrency. Back-pressure: no
 * more than twice `concurrency` inputs are read ahead of the one that was last taken. An input that cannot be read
 * gives an error record and costs only itself.
 */
export async function* extractMany(
  inputs: Iterable<BatchInput> | AsyncIterable<BatchInput>,
  options: BatchOptions = {},
): AsyncGenerator<BatchResult, void, void> {
  const { concurrency = 4, signal, ...extraction } = options;
  const queue = new PQueue({ concurrency });
  const ahead: Promise<BatchResult>[] = [];
  try {
    for await (const input of inputs) {
      if (signal?.aborted) break;
      ahead.push(queue.add(() => extractOne(input, extraction)));
      if (ahead.length >= 2 * concurrency) yield await ahead.shift()!;
    }
    while (ahead.length > 0) yield await ahead.shift()!;
  } finally {
    queue.clear();
  }
}

async function extractOne(input: BatchInput, options: Omit<ExtractOptions, "path">): Promise<BatchResult> {
  try {
    return { path: input.path, records: await extract(await input.read(), { ...options, path: input.path }) };
  } catch (error) {
    return { path: input.path, error: asErrorRecord(error, input.path) };
  }
}
