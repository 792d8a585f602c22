// Releases a second on one core, text in, record out: node test/bench/throughput.mjs [FILE…]
// The first four rounds warm the compiler up and are not counted: a batch is long.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../../dist/index.js";

const corpus = join(import.meta.dirname, "../../corpus");
const files = process.argv.slice(2);
const texts = (files.length ? files : [join(corpus, "cellectar-2018-11-12-import-alert-exemption.txt")]).map(
  (file) => readFileSync(file),
);
const bytes = texts.reduce((sum, text) => sum + text.length, 0);
const rounds = Math.max(1, Math.ceil(100 / texts.length));
for (let run = 0; run < 8; run++) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < rounds; i++) for (const text of texts) await extract(text, { path: "release.txt" });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (run < 4) continue;
  const perSecond = (rounds * texts.length) / seconds;
  console.log(`${perSecond.toFixed(0)} releases/s, ${((rounds * bytes) / seconds / 1e6).toFixed(2)} MB/s`);
}
