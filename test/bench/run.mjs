// Measures everything and writes test/bench/README.md and benchmarks.svg beside it: npm run bench
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join } from "node:path";
import { batch } from "./batch.mjs";
import { LENGTHS } from "./length.mjs";
import { releases } from "./measure.mjs";
import { READER_NAMES } from "./pdf.mjs";
import { plot } from "./plot.mjs";
import { PARSER_NAMES } from "./text.mjs";

/** Each measurement has a process of its own: none inherits another's compiled code or garbage. */
function measured(script, argument) {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, script), String(argument)],
    {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  if (status !== 0) return null;
  console.error(`${script} ${argument}: ${stdout.trim()}`);
  return JSON.parse(stdout);
}

const table = (head, rows) =>
  [head, head.map((_, i) => (i === 0 ? "---" : "---:")), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");

const parsers = PARSER_NAMES.map((name) => ({ name, ...measured("text.mjs", name) }));
const own = parsers[0];
const lengths = LENGTHS.map((length) => ({ length, ...measured("length.mjs", length) }));
const atTen = lengths.find(({ length }) => length === 10_000).microsPerByte;
const readers = READER_NAMES.map((name) => ({ name, ...measured("pdf.mjs", name) })).filter(
  ({ pagesPerSecond }) => pagesPerSecond,
);
const sizes = [];
for (const count of [1, 10, 100, 1000]) sizes.push(await batch(count, availableParallelism()));
const workers = [];
for (const threads of [1, 2, 4].filter((n) => n <= Math.max(2, availableParallelism())))
  workers.push(await batch(1500, threads));

const machine = `${cpus()[0].model}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
writeFileSync(
  join(import.meta.dirname, "README.md"),
  `# Benchmarks

Written by \`npm run bench\`. Machine: ${machine}. Figures of one core are CPU time, the best of several rounds, so that other work on the machine does not count; batches are time on the clock and suffer from it.

![Charts of the figures below](benchmarks.svg)

## Text in, record out

${releases().texts.length} releases (${releases().name}), one core.

${table(
  ["", "MB/s", "biowire's speed over it", "memory, MB"],
  parsers.map(({ name, microsPerByte, rssMb }) => [
    name,
    (1 / microsPerByte).toFixed(2),
    (microsPerByte / own.microsPerByte).toFixed(2),
    rssMb.toFixed(0),
  ]),
)}

## Document length

One update with more and more items of news.

${table(
  ["length", "µs a byte", "against 10 kB", "memory, MB"],
  lengths.map(({ length, microsPerByte, rssMb }) => [
    length >= 1e6 ? `${length / 1e6} MB` : `${length / 1000} kB`,
    microsPerByte.toFixed(2),
    (microsPerByte / atTen).toFixed(2),
    rssMb.toFixed(0),
  ]),
)}

## PDF

${table(
  ["", "pages/s", "biowire's speed over it"],
  readers.map(({ name, pagesPerSecond }) => [
    name,
    pagesPerSecond.toFixed(0),
    (readers[0].pagesPerSecond / pagesPerSecond).toFixed(2),
  ]),
)}

## Batches

\`biowire extract\`, start and end of the program included.

${table(
  ["releases", "threads", "releases/s", "peak memory, MB"],
  [...sizes, ...workers].map(({ count, threads, seconds, rssMb }) => [
    count,
    threads,
    (count / seconds).toFixed(1),
    rssMb.toFixed(0),
  ]),
)}

Two threads against one: ${(workers[0].seconds / workers[1].seconds).toFixed(2)}.
`,
);
writeFileSync(join(import.meta.dirname, "benchmarks.svg"), plot(parsers, lengths));
