// CPU time, not time on the clock: on a shared machine the neighbours' work must not count.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** Microseconds of CPU that `work` takes, the best of `rounds`. */
export async function cpuOf(work, rounds = 3) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return best;
}

/** The releases that are measured: those kept beside the project where they are, else its own. */
export function releases() {
  for (const [folder, name] of [
    [join(root, "../shared/releases/dev"), "dev releases"],
    [join(root, "corpus/train"), "corpus/train"],
  ]) {
    try {
      const texts = readdirSync(folder)
        .filter((file) => /\.(?:txt|md)$/.test(file) && !file.includes("submission"))
        .sort()
        .map((file) => readFileSync(join(folder, file), "utf8"));
      if (texts.length > 0) return { name, texts };
    } catch {}
  }
  throw new Error("no releases to measure");
}
