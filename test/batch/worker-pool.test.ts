import { afterEach, describe, expect, test } from "vitest";
import { WorkerPool } from "../../src/batch/worker-pool.js";

const worker = new URL("./workers/misbehaving.mjs", import.meta.url);
let pool: WorkerPool;
const start = (options: { timeoutMs?: number; memoryMb?: number; worker?: URL } = {}) => {
  pool = new WorkerPool(
    { extraction: {}, layout: "line" },
    { threads: 1, timeoutMs: 300, memoryMb: 64, worker, ...options },
  );
};
afterEach(() => pool.close());

const outcome = async (path: string) => {
  const { records, error } = await pool.extract(path, new Uint8Array());
  return records?.[0]?.json.trim() ?? [error!.error.code, error!.error.stage];
};

describe("an input costs only itself", () => {
  test.each([
    ["hang", ["timeout", "language"]],
    ["exit", ["worker-crashed", "language"]],
    ["hoard", ["out-of-memory", "language"]],
    ["late", "line late"],
  ])("%s", async (path, expected) => {
    start({ timeoutMs: path === "hang" ? 300 : 20_000 });
    expect(await outcome(path)).toEqual(expected);
    expect(await outcome("next")).toBe("line next");
  });
});

test("a crash that an earlier input had brought about is tried again in a fresh worker", async () => {
  start();
  expect(await outcome("exit once")).toBe("line exit once");
  expect(await outcome("exit once")).toBe("line exit once");
});

test("where no worker can start every input says so, and nothing hangs", async () => {
  start({ memoryMb: 1 });
  expect(await outcome("any")).toEqual(["worker-start", "read"]);
  expect(await outcome("other")).toEqual(["worker-start", "read"]);
});
