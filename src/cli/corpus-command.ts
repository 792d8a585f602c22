import type { Command } from "commander";
import { addGold } from "../corpus/add-gold.js";
import { checkCorpus } from "../corpus/check-corpus.js";
import { corpusStats } from "../corpus/corpus-stats.js";
import { writeBaseline } from "../corpus/gate/baseline.js";
import { changesThatCount, type GateResult, nextBaseline, runGate } from "../corpus/gate/run-gate.js";
import { readCorpus } from "../corpus/read-corpus.js";
import { BiowireError } from "../errors.js";
import { printComparison } from "../evaluate/outcomes.js";
import { printStats } from "./print-stats.js";
import { printable } from "./printable.js";

export function addCorpusCommand(program: Command): void {
  const corpus = program
    .command("corpus")
    .description("a corpus of releases with gold: add to it, check it, count it, gate on it");
  corpus
    .command("add")
    .description("add gold, for example the corrections downloaded from a report")
    .argument("<file...>", "gold as .jsonl (a release a line) or .json")
    .option("--corpus <folder>", "the corpus", "corpus")
    .option("--replace", "let gold that is there already give way", false)
    .option("--releases <folder>", "copy the releases from there into train/ where the corpus has them not")
    .action(add);
  corpus
    .command("check")
    .description("gold is valid, its anchors and names stand in the releases, its rows refer to each other")
    .argument("[folder]", "the corpus", "corpus")
    .addHelpText("after", "\nExit code 1 where something is wrong.")
    .action(check);
  corpus
    .command("stats")
    .description(
      "what the corpus holds: releases, events by type and timing, designations, agencies, phases, traps",
    )
    .argument("[folder]", "the corpus", "corpus")
    .option("--json", "as JSON")
    .action(stats);
  corpus
    .command("gate")
    .description(
      "extract every release, hold it against gold, and fail where quality fell below baseline.json",
    )
    .argument("[folder]", "the corpus", "corpus")
    .option("--update", "raise the floors to what was reached and take in a changed corpus")
    .option("--lower <why>", "with --update: let floors fall, and record why")
    .addHelpText(
      "after",
      "\nExit code 0: passed. 1: failed; the output names the areas, releases and rows. 2: wrong use.",
    )
    .action(gate);
}

interface AddFlags {
  readonly corpus: string;
  readonly replace: boolean;
  readonly releases?: string;
}

async function add(files: string[], flags: AddFlags): Promise<void> {
  for (const file of files)
    for (const { gold, path, replaced, held } of await addGold(file, flags)) {
      const rows = [...gold.programs, ...gold.indications, ...gold.phases, ...gold.events];
      const open = rows.filter(({ optional }) => optional).length;
      const counts = `${rows.length} rows, ${open} of them undecided`;
      process.stderr.write(`${replaced ? "replaced" : "added"}  ${printable(path)}  ${counts}\n`);
      if (!held)
        process.stderr.write(
          `  The corpus does not hold ${printable(gold.file)} itself: put it into ${printable(flags.corpus)}/train, or name its folder with --releases.\n`,
        );
    }
}

async function check(folder: string): Promise<void> {
  const releases = await readCorpus(folder);
  const faults = await checkCorpus(folder, releases);
  for (const { release, message } of faults) process.stdout.write(`${release}: ${printable(message)}\n`);
  process.stdout.write(`${releases.length} releases, ${faults.length} faults\n`);
  if (faults.length > 0) process.exitCode = 1;
}

async function stats(folder: string, flags: { json?: true }): Promise<void> {
  const counted = await corpusStats(folder, await readCorpus(folder));
  process.stdout.write(flags.json ? `${JSON.stringify(counted, null, 2)}\n` : printStats(counted));
}

async function gate(folder: string, flags: { update?: true; lower?: string }): Promise<void> {
  if (flags.lower !== undefined && (!flags.update || flags.lower.trim() === ""))
    throw new BiowireError(
      "no-reason",
      "read",
      "--lower needs --update beside it and a reason.",
      'Write: biowire corpus gate --update --lower "why the floors may fall"',
    );
  const result = await runGate(folder);
  if (flags.update) return update(folder, result, flags.lower ?? null);
  if (result.failures.length === 0) {
    process.stdout.write(`The gate is passed: ${result.releases} releases, no area below its floor.\n`);
    return;
  }
  for (const failure of result.failures) process.stdout.write(`${printable(failure)}\n`);
  const changes = changesThatCount(result);
  if (changes.broken.length > 0) process.stdout.write(`\n${printComparison(changes)}`);
  process.exitCode = 1;
}

async function update(folder: string, result: GateResult, why: string | null): Promise<void> {
  const refuse = (lines: readonly string[], hint: string) => {
    process.stdout.write(`${[...lines, hint].map(printable).join("\n")}\n`);
    process.exitCode = 1;
  };
  if (result.unread.length > 0)
    return refuse(result.unread, "No baseline is written before these are mended.");
  const next = nextBaseline(result, why);
  if ("refused" in next)
    return refuse(
      next.refused.map(
        ({ split, area, floor, figure }) =>
          `${split}: ${area} would fall from ${(100 * floor).toFixed(1)} to ${(100 * figure).toFixed(1)}`,
      ),
      'No floor is lowered without a reason: --update --lower "why".',
    );
  await writeBaseline(folder, next.baseline, result.errors);
  process.stdout.write(`Baseline written: ${result.releases} releases.\n`);
}
