import { describe, expect, test } from "vitest";
import type { BatchInput } from "../../src/batch/batch-input.js";
import { extractMany } from "../../src/batch/extract-many.js";

const release = (n: number) =>
  `Acme Announces News ${n}\n\nBOSTON, March 3, 2020 -- Acme today announced news.\n`;
const input = (n: number): BatchInput => ({ path: `${n}.txt`, read: async () => release(n) });

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

describe("extractMany", () => {
  test("gives the same results in the inputs' order at any concurrency", async () => {
    const inputs = Array.from({ length: 20 }, (_, i) => ({
      path: `${i}.txt`,
      read: async () => {
        await new Promise((resolve) => setTimeout(resolve, (i * 7) % 5));
        return release(i);
      },
    }));
    const one = await collect(extractMany(inputs, { concurrency: 1 }));
    const eight = await collect(extractMany(inputs, { concurrency: 8 }));
    expect(JSON.stringify(eight)).toBe(JSON.stringify(one));
    expect(one.map((result) => result.path)).toEqual(inputs.map(({ path }) => path));
  });

  test("an input that fails costs only itself and says why", async () => {
    const missing = {
      path: "gone.txt",
      read: async () => {
        throw Object.assign(new Error("ENOENT"), { code: "ENOENT" });
      },
    };
    const results = await collect(extractMany([input(1), missing, input(2)]));
    expect(results.map((result) => result.records?.length ?? result.error?.error.code)).toEqual([
      1,
      "ENOENT",
      1,
    ]);
    expect(results[1]!.error!.error.message).toBe("gone.txt does not exist.");
  });

  test("reads no further ahead than twice the concurrency", async () => {
    let asked = 0;
    function* endless(): Generator<BatchInput> {
      for (;;) yield input(asked++);
    }
    for await (const _ of extractMany(endless(), { concurrency: 2 })) break;
    expect(asked).toBeLessThanOrEqual(4);
  });

  test("stops taking inputs once its signal is aborted and still gives those in work", async () => {
    const stop = new AbortController();
    const paths: string[] = [];
    for await (const { path } of extractMany(
      Array.from({ length: 50 }, (_, i) => input(i)),
      { concurrency: 1, signal: stop.signal },
    )) {
      paths.push(path);
      stop.abort();
    }
    expect(paths).toEqual(["0.txt", "1.txt"]);
  });

  test("refuses what is larger than the limit before reading it", async () => {
    const [result] = await collect(extractMany([input(1)], { maxBytes: 10 }));
    expect(result!.error!.error).toMatchObject({ code: "too-large", stage: "read" });
  });
});
