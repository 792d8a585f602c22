import { readFile, writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { BiowireError } from "../errors.js";
import { CALIBRATED_AREAS, calibrate } from "../evaluate/calibration.js";
import { evaluateRelease } from "../evaluate/evaluate-release.js";
import { evaluationPage } from "../evaluate/html-page.js";
import {
  compareOutcomes,
  type Outcomes,
  outcomesOf,
  outcomesSchema,
  printComparison,
} from "../evaluate/outcomes.js";
import { perReleaseMeans, printErrors, printScores } from "../evaluate/print.js";
import { readPairs } from "../evaluate/read-pairs.js";
import { scoreAreas, scoreEventTypes } from "../evaluate/scores.js";
import { printable } from "./printable.js";

interface EvaluateFlags {
  readonly errors?: true;
  readonly json?: true;
  readonly html?: string;
  readonly save?: string;
  readonly compare?: string;
}

export function addEvaluateCommand(program: Command): void {
  program
    .command("evaluate")
    .description("hold records against gold: precision, recall, F1 and calibration, area by area")
    .argument("<records>", "folder of records, as extract writes them")
    .argument("<gold>", "folder of gold files")
    .option("--errors", "list every error by release, with the words behind it")
    .option("--json", "figures as JSON")
    .option("--html <file>", "write a page with each release's text, gold and rows side by side")
    .option("--save <file>", "write which rows were right and wrong, to compare a later run with")
    .option("--compare <file>", "list the rows that were broken and fixed since a run saved with --save")
    .addHelpText("after", "\nExit code 1 where a gold file has no valid record.")
    .action(runEvaluate);
}

async function runEvaluate(records: string, gold: string, flags: EvaluateFlags): Promise<void> {
  const pairs = await readPairs(records, gold);
  const releases = pairs.map((pair) => ({ ...pair, judgements: evaluateRelease(pair.gold, pair.record) }));
  const judgements = releases.flatMap((release) => release.judgements);
  const unread = pairs.filter((pair) => pair.unread !== null);
  for (const pair of unread)
    process.stderr.write(`${printable(pair.gold.file)}: ${printable(pair.unread!)}\n`);
  const before = flags.compare === undefined ? null : await readOutcomes(flags.compare);
  if (flags.html !== undefined) await writeFile(flags.html, evaluationPage(releases));
  if (flags.save !== undefined)
    await writeFile(flags.save, `${JSON.stringify(outcomesOf(judgements), null, 1)}\n`);
  const comparison = before === null ? null : compareOutcomes(before, outcomesOf(judgements));
  if (flags.json) {
    const report = {
      releases: pairs.length,
      unread: unread.length,
      areas: scoreAreas(judgements),
      perRelease: Object.fromEntries(perReleaseMeans(judgements)),
      eventTypes: scoreEventTypes(judgements),
      calibration: CALIBRATED_AREAS.map((area) => calibrate(judgements, area)),
      ...(comparison === null ? {} : { comparison }),
    };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } else if (comparison !== null) process.stdout.write(printComparison(comparison));
  else {
    process.stdout.write(printScores(judgements));
    process.stdout.write(`${pairs.length} gold files, ${unread.length} without a valid record\n`);
    if (flags.errors) process.stdout.write(printErrors(judgements));
  }
  if (unread.length > 0) process.exitCode = 1;
}

async function readOutcomes(path: string): Promise<Outcomes> {
  const hint = "Write it with: biowire evaluate RECORDS GOLD --save FILE";
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw new BiowireError("no-baseline", "read", `${path} cannot be read as JSON.`, hint, { cause });
  }
  const checked = outcomesSchema.safeParse(content);
  if (checked.success) return checked.data;
  throw new BiowireError("no-baseline", "read", `${path} does not hold the rows of an evaluation.`, hint);
}
