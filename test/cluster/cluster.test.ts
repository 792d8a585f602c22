import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { releaseNumber } from "../trials/releases.mjs";
import { BucketServer } from "./bucket-server.js";

const program = join(import.meta.dirname, "../../dist/cli/main.js");
const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;

test.runIf(process.env.CI && !hasRedis)(
  "CI has redis-server: the cluster's tests are not skipped there",
  () => {
    expect.fail("redis-server is missing: .ci/run installs it with apt-get");
  },
);

describe.skipIf(!hasRedis)("biowire cluster (needs redis-server)", () => {
  let redis: ChildProcess;
  let url: string;
  let folder: string;
  let workers: ChildProcess[];

  beforeAll(async () => {
    const port = await freePort();
    url = `redis://127.0.0.1:${port}`;
    redis = spawn("redis-server", ["--port", String(port), "--save", "", "--appendonly", "no"], {
      stdio: "ignore",
      cwd: tmpdir(),
    });
  });
  afterAll(() => {
    redis.kill();
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "biowire-cluster-"));
    workers = [];
    mkdirSync(join(folder, "in"));
  });
  afterEach(async () => {
    for (const worker of workers) worker.kill("SIGKILL");
    rmSync(folder, { recursive: true });
  });

  const env = (extra = {}) => ({ ...process.env, BIOWIRE_REDIS: url, ...extra });
  const biowire = (args: string[], extra = {}) =>
    new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
      const child = spawn(process.execPath, [program, ...args], { cwd: folder, env: env(extra) });
      let stdout = "";
      let stderr = "";
      child.stdout.on("data", (chunk) => {
        stdout += chunk;
      });
      child.stderr.on("data", (chunk) => {
        stderr += chunk;
      });
      child.once("close", (status) => resolve({ status, stdout, stderr }));
    });
  const startWorker = (queue: string, extra = {}) => {
    const args = ["cluster", "work", "--queue", queue, "--concurrency", "1", "--stalled-ms", "1500"];
    const worker = spawn(process.execPath, [program, ...args], {
      cwd: folder,
      env: env(extra),
      stdio: ["ignore", "ignore", "pipe"],
    });
    workers.push(worker);
    return worker;
  };
  const status = async (queue: string) =>
    JSON.parse((await biowire(["cluster", "status", "--queue", queue, "--json"])).stdout);
  const ended = async (queue: string) => {
    for (;;) {
      const now = await status(queue);
      if (now.waiting + now.active + now.delayed === 0) return now;
      await pause(200);
    }
  };
  const recordsIn = (out: string) =>
    readdirSync(join(folder, out), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => [name, readFileSync(join(folder, out, name), "utf8")]);

  test("three workers, one killed in the middle: all records once, the bytes of a single machine", async () => {
    for (let n = 0; n < 120; n++) writeFileSync(join(folder, `in/${n}.txt`), releaseNumber(n));
    writeFileSync(join(folder, "in/bad.pdf"), "%PDF-1.7 and then nothing");
    await biowire(["extract", "in", "--out", "single", "--quiet"]);
    await biowire(["cluster", "submit", "in", "--out", "shared", "--queue", "kill"]);
    const [first] = [startWorker("kill"), startWorker("kill"), startWorker("kill")];
    // The first finished job shows that it is at work.
    await once(first!.stderr!, "data");
    first!.kill("SIGKILL");
    const now = await ended("kill");
    expect(now).toMatchObject({ completed: 120, failed: 1 });
    expect(now.failures).toEqual([{ path: "bad.pdf", reason: expect.stringContaining("pdf-damaged: ") }]);
    expect(recordsIn("shared")).toEqual(recordsIn("single"));
  }, 120_000);

  test("an input submitted twice in one state is one job; failed ones are retried on request", async () => {
    writeFileSync(join(folder, "in/bad.pdf"), "%PDF-1.7 and then nothing");
    for (let time = 0; time < 2; time++)
      await biowire(["cluster", "submit", "in", "--out", "o", "--queue", "twice"]);
    expect(await status("twice")).toMatchObject({ waiting: 1, workers: 0 });
    startWorker("twice");
    expect(await ended("twice")).toMatchObject({ failed: 1, completed: 0 });
    await biowire(["cluster", "retry", "--queue", "twice"]);
    expect(await ended("twice")).toMatchObject({ failed: 1, completed: 0 });
  }, 60_000);

  test("SIGTERM: a worker finishes what it is at and ends with exit code 0", async () => {
    for (let n = 0; n < 60; n++) writeFileSync(join(folder, `in/${n}.txt`), releaseNumber(n));
    await biowire(["cluster", "submit", "in", "--out", "o", "--queue", "term"]);
    const worker = startWorker("term");
    await once(worker.stderr!, "data");
    worker.kill("SIGTERM");
    const [code] = await once(worker, "exit");
    const { active, completed } = await status("term");
    expect([code, active]).toEqual([0, 0]);
    expect(recordsIn("o")).toHaveLength(completed);
  }, 60_000);

  test("from one bucket to another", async () => {
    const bucket = await BucketServer.start();
    try {
      for (let n = 0; n < 5; n++) {
        bucket.objects.set(`news/2021/${n}.txt`, Buffer.from(releaseNumber(n)));
        writeFileSync(join(folder, `in/${n}.txt`), releaseNumber(n));
      }
      const aws = { AWS_ENDPOINT_URL: bucket.url, AWS_ACCESS_KEY_ID: "test", AWS_SECRET_ACCESS_KEY: "test" };
      const { stderr } = await biowire(
        ["cluster", "submit", "s3://news/2021", "--out", "s3://records/all", "--queue", "bucket"],
        aws,
      );
      expect(stderr).toContain("5 inputs in queue bucket");
      startWorker("bucket", aws);
      expect(await ended("bucket")).toMatchObject({ completed: 5, failed: 0 });
      await biowire(["extract", "in", "--out", "single", "--quiet"]);
      for (const [name, json] of recordsIn("single"))
        expect(bucket.objects.get(`records/all/${name}`)?.toString()).toBe(json);
    } finally {
      bucket.stop();
    }
  }, 60_000);
});

test("where no Redis answers the command says so, exit code 2", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [program, "cluster", "status", "--redis", "redis://127.0.0.1:1"],
    { encoding: "utf8" },
  );
  expect(status).toBe(2);
  expect(stderr).toContain("No Redis answers at redis://127.0.0.1:1");
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
