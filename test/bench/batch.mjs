// A batch through the command line: releases a second by worker threads and by batch size, and peak memory.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setInterval } from "node:timers";
import { releases } from "./measure.mjs";

const program = join(import.meta.dirname, "../../dist/cli/main.js");

/** Extracts `count` releases; the time on the clock in seconds, and the peak of resident memory. */
export async function batch(count, threads) {
  const folder = mkdtempSync(join(tmpdir(), "biowire-bench-"));
  try {
    mkdirSync(join(folder, "in"));
    const { texts } = releases();
    for (let n = 0; n < count; n++) writeFileSync(join(folder, `in/${n}.txt`), texts[n % texts.length]);
    const begun = performance.now();
    const args = [program, "extract", "in", "--quiet", "--concurrency", String(threads)];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: "ignore" });
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, residentMb(child.pid));
    }, 100);
    await new Promise((resolve) => child.once("exit", resolve));
    clearInterval(watch);
    return { count, threads, seconds: (performance.now() - begun) / 1000, rssMb: peak };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Linux alone tells this of another process; elsewhere 0. */
function residentMb(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;
  } catch {
    return 0;
  }
}
