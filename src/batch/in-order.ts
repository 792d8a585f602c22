import PQueue from "p-queue";

export interface InOrderOptions {
  /** Items in work at the same time. */
  readonly concurrency: number;
  /** Items begun, at most, before the first of them is taken: the back-pressure. Default twice `concurrency`. */
  readonly ahead?: number;
  /** Ends the run: items not yet begun are left out, those in work are still given. */
  readonly signal?: AbortSignal | undefined;
}

/** Does the work on every item, several at a time, and gives the results in the items' order. */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  { concurrency, ahead = 2 * concurrency, signal }: InOrderOptions,
): AsyncGenerator<Result, void, void> {
  const queue = new PQueue({ concurrency });
  const begun: Promise<Result>[] = [];
  try {
    for await (const item of items) {
      if (signal?.aborted) break;
      const result = queue.add(() => work(item));
      // It is awaited in its turn; until then a failure of it must not count as unhandled.
      result.catch(() => {});
      begun.push(result);
      if (begun.length >= ahead) yield await begun.shift()!;
    }
    while (begun.length > 0) yield await begun.shift()!;
  } finally {
    queue.clear();
  }
}
