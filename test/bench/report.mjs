// How large a report of 5,000 releases is, how long it takes to write, and how long Chromium takes to open it.
// The records are those of corpus/train with their letters changed at random, so that no two are copies.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const RELEASES = 5000;
const program = join(import.meta.dirname, "../../dist/cli/main.js");
const corpus = join(import.meta.dirname, "../../corpus/train");
const folder = mkdtempSync(join(tmpdir(), "biowire-bench-"));

let seed = 1;
const random = () => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed / 0x7fffffff;
};

/** The record as another release: every word changed alike wherever it stands, so that spans still hold. */
function changed(record, number) {
  const words = new Map();
  const letter = (char) =>
    /[a-z]/.test(char) && random() < 0.35 ? String.fromCharCode(97 + Math.floor(random() * 26)) : char;
  const word = (text) => {
    if (!words.has(text)) words.set(text, [...text].map(letter).join(""));
    return words.get(text);
  };
  const copy = structuredClone(record);
  copy.id = createHash("sha256").update(String(number)).digest("hex");
  copy.source.path = `${number}.txt`;
  copy.text = copy.text.replace(/[A-Za-z]+/g, word);
  copy.headline = copy.headline?.replace(/[A-Za-z]+/g, word) ?? null;
  if (copy.issuer) copy.issuer.shortName = `Company ${number % 700}`;
  const spans = [
    ...[...copy.programs, ...copy.indications].flatMap(({ mentions }) => mentions),
    ...[...copy.phases, ...copy.events].flatMap(({ evidence }) => evidence),
    ...copy.entities,
  ];
  for (const span of spans) span.text = copy.text.slice(span.start, span.end);
  return copy;
}

try {
  spawnSync(process.execPath, [program, "extract", corpus, "--out", join(folder, "records"), "--quiet"]);
  const records = readdirSync(join(folder, "records"))
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(folder, "records", name), "utf8")))
    .filter(({ status }) => status !== "error");
  const lines = Array.from({ length: RELEASES }, (_, i) =>
    JSON.stringify(changed(records[i % records.length], i)),
  );
  writeFileSync(join(folder, "many.jsonl"), `${lines.join("\n")}\n`);
  const started = Date.now();
  spawnSync(process.execPath, [program, "report", join(folder, "many.jsonl")], { stdio: "inherit" });
  console.log(`written in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  const report = join(folder, "report.html");
  console.log(`${(statSync(report).size / RELEASES / 1000).toFixed(1)} kB a release`);

  const browser = await chromium.launch({
    executablePath: process.env.BIOWIRE_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const timed = async (what, act, shown) => {
    const before = Date.now();
    await act();
    await page.locator(shown).first().waitFor();
    console.log(`${what.padEnd(18)} ${Date.now() - before} ms`);
  };
  const go = (hash) => () => page.evaluate(`location.hash = "${hash}"`);
  await timed("open", () => page.goto(pathToFileURL(report).href, { waitUntil: "commit" }), ".card");
  await timed("timeline", go("timeline"), ".event-list li");
  await timed("pipelines", go("pipeline"), ".company svg");
  await timed("review", go("review"), ".queue li");
  await timed("search", go("overview&q=company 77"), ".card");
  await timed("a release", () => page.locator(".card h3 a").first().click(), ".text-pane");
  await browser.close();
} finally {
  rmSync(folder, { recursive: true });
}
