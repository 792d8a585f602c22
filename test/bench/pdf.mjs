// PDF in, record out, against the text of pdf-parse and pdftotext: pages a second of CPU.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cpuOf } from "./measure.mjs";

const folder = join(import.meta.dirname, "../../corpus/renditions");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".pdf"))
  .map((file) => join(folder, file));
const bytes = files.map((file) => readFileSync(file));

async function bare(data) {
  const { PDFParse } = await import("pdf-parse");
  const parser = new PDFParse({ data: new Uint8Array(data) });
  const { total } = await parser.getText();
  await parser.destroy();
  return total;
}

const READERS = {
  "biowire extract": async (data) =>
    (await (await import("../../dist/index.js")).extract(data))[0].source.pages,
  "pdf-parse getText()": bare,
  pdftotext: (_, file) => {
    if (spawnSync("pdftotext", [file, "-"]).status !== 0) throw new Error("pdftotext is missing");
  },
};

export const READER_NAMES = Object.keys(READERS);

const name = process.argv[2];
if (name) {
  let pages = 0;
  for (const data of bytes) pages += await bare(data);
  const all = async () => {
    for (const [i, data] of bytes.entries()) await READERS[name](new Uint8Array(data), files[i]);
  };
  for (let warm = 0; warm < 5; warm++) await all();
  const micros = name === "pdftotext" ? await clockOf(all) : await cpuOf(all, 5);
  console.log(JSON.stringify({ pagesPerSecond: (pages * 1e6) / micros }));
}

/** A child's CPU time cannot be asked for: the best time on the clock. */
async function clockOf(work) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const begun = performance.now();
    await work();
    best = Math.min(best, 1000 * (performance.now() - begun));
  }
  return best;
}
