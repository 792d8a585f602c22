import { asErrorRecord } from "../errors.js";
import { type ExtractOptions, extract } from "../extract.js";
import { DEFAULT_MAX_BYTES } from "../limits.js";
import type { ErrorRecord, ReleaseRecord } from "../schema/record.js";
import type { BatchInput } from "./batch-input.js";
import { inOrder } from "./in-order.js";

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
 * Extracts many inputs in this thread and gives their results in the inputs' order, whatever the concurrency.
 * Back-pressure: no more than twice `concurrency` inputs are read ahead of the one that was last taken. An input that
 * cannot be read gives an error record and costs only itself. `biowire extract` shares the work among threads.
 */
export function extractMany(
  inputs: Iterable<BatchInput> | AsyncIterable<BatchInput>,
  options: BatchOptions = {},
): AsyncGenerator<BatchResult, void, void> {
  const { concurrency = 4, signal, ...extraction } = options;
  return inOrder(inputs, (input) => extractOne(input, extraction), { concurrency, signal });
}

async function extractOne(input: BatchInput, options: Omit<ExtractOptions, "path">): Promise<BatchResult> {
  const { path } = input;
  try {
    const content = await input.read(options.maxBytes ?? DEFAULT_MAX_BYTES);
    return { path, records: await extract(content, { ...options, path }) };
  } catch (error) {
    return { path, error: asErrorRecord(error, path) };
  }
}
