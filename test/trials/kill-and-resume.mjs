// Kills `biowire extract` with SIGKILL at random moments, resumes it, and holds the output against an undisturbed
// run, byte by byte: node test/trials/kill-and-resume.mjs [TIMES=30] [RELEASES=400] [SEED]
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { releaseNumber } from "./releases.mjs";

const program = join(import.meta.dirname, "../../dist/cli/main.js");

/** Small fast generator (Mulberry32), so that a run can be had again. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function outputOf(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:json|jsonl|csv)$/.test(name) && !name.startsWith(".biowire"))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), "utf8")]);
}

/**
 * Kills `times` runs. Returns how many were hit while they worked, and the names of outputs that differ from those of
 * an undisturbed run.
 */
export async function killAndResume({ times, releases, seed, format = "json" }) {
  const folder = mkdtempSync(join(tmpdir(), "biowire-kill-"));
  try {
    mkdirSync(join(folder, "in/deep"), { recursive: true });
    for (let n = 0; n < releases; n++)
      writeFileSync(join(folder, "in", n % 3 ? `${n}.txt` : `deep/${n}.txt`), releaseNumber(n));
    writeFileSync(join(folder, "in/broken.pdf"), "%PDF-1.7 and then nothing");
    const command = (out) => [
      program,
      "extract",
      "in",
      "--out",
      out,
      "--format",
      format,
      "--quiet",
      "--concurrency",
      "2",
    ];
    const begun = Date.now();
    spawnSync(process.execPath, command("undisturbed"), { cwd: folder });
    const duration = Date.now() - begun;

    const random = randomFrom(seed);
    let hit = 0;
    for (let time = 0; time < times; time++) {
      const child = spawn(process.execPath, [...command("killed"), "--resume"], {
        cwd: folder,
        stdio: "ignore",
      });
      const ended = new Promise((resolve) => child.once("exit", (_, signal) => resolve(signal)));
      // Short enough that the runs together come to their end near the last kill.
      await pause(random() * Math.max(900, (2.5 * duration) / times));
      child.kill("SIGKILL");
      if ((await ended) === "SIGKILL") hit++;
    }
    const last = spawnSync(process.execPath, [...command("killed"), "--resume"], {
      cwd: folder,
      encoding: "utf8",
    });
    const expected = new Map(outputOf(join(folder, "undisturbed")));
    const found = new Map(outputOf(join(folder, "killed")));
    const differing = [...new Set([...expected.keys(), ...found.keys()])].filter(
      (name) => expected.get(name) !== found.get(name),
    );
    return { hit, status: last.status, outputs: expected.size, differing };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  const [times = 30, releases = 400, seed = 1] = process.argv.slice(2).map(Number);
  for (const format of ["json", "jsonl", "csv"]) {
    const result = await killAndResume({ times, releases, seed, format });
    console.log(
      `${format}: ${result.hit} of ${times} runs killed at work, ${result.outputs} outputs, ${result.differing.length} differ`,
    );
    if (result.differing.length > 0) process.exitCode = 1;
  }
}
