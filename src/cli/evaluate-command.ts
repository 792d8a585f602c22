import type { Command } from "commander";
import { CALIBRATED_AREAS, calibrate } from "../evaluate/calibration.js";
import { evaluateRelease } from "../evaluate/evaluate-release.js";
import { perReleaseMeans, printErrors, printScores } from "../evaluate/print.js";
import { readPairs } from "../evaluate/read-pairs.js";
import { scoreAreas, scoreEventTypes } from "../evaluate/scores.js";
import { printable } from "./printable.js";

export function addEvaluateCommand(program: Command): void {
  program
    .command("evaluate")
    .description("hold records against gold: precision, recall, F1 and calibration, area by area")
    .argument("<records>", "folder of records, as extract writes them")
    .argument("<gold>", "folder of gold files")
    .option("--errors", "list every error by release, with the words behind it")
    .option("--json", "figures as JSON")
    .addHelpText("after", "\nExit code 1 where a gold file has no valid record.")
    .action(runEvaluate);
}

async function runEvaluate(
  records: string,
  gold: string,
  flags: { errors?: true; json?: true },
): Promise<void> {
  const pairs = await readPairs(records, gold);
  const judgements = pairs.flatMap((pair) => evaluateRelease(pair.gold, pair.record));
  const unread = pairs.filter((pair) => pair.unread !== null);
  for (const pair of unread)
    process.stderr.write(`${printable(pair.gold.file)}: ${printable(pair.unread!)}\n`);
  if (flags.json) {
    const means = Object.fromEntries(perReleaseMeans(judgements));
    const calibration = CALIBRATED_AREAS.map((area) => calibrate(judgements, area));
    const report = {
      releases: pairs.length,
      unread: unread.length,
      areas: scoreAreas(judgements),
      perRelease: means,
      eventTypes: scoreEventTypes(judgements),
      calibration,
    };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    process.stdout.write(printScores(judgements));
    process.stdout.write(`${pairs.length} gold files, ${unread.length} without a valid record\n`);
    if (flags.errors) process.stdout.write(printErrors(judgements));
  }
  if (unread.length > 0) process.exitCode = 1;
}
