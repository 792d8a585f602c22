import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Command } from "commander";
import pico from "picocolors";
import { asErrorRecord } from "../errors.js";
import { explainRows } from "../explain/explain-rows.js";
import { printExplanation } from "./print-explanation.js";
import { printable } from "./printable.js";

export function addExplainCommand(program: Command): void {
  program
    .command("explain")
    .description("why each row is there: its rule, the words that decided, the sentences with both marked")
    .argument("<file>", "a release")
    .option("--json", "for machines: a list of releases, each with its rows and marks")
    .addHelpText(
      "after",
      "\nColours in a terminal; elsewhere, or with NO_COLOR set, marks stand in brackets.\nExit code 1 where the file gives no record.",
    )
    .action(runExplain);
}

async function runExplain(file: string, flags: { json?: true }): Promise<void> {
  // Loaded when asked for: the other commands start sooner without the lexicons.
  const { tracePipeline } = await import("../pipeline.js");
  try {
    const traces = await tracePipeline(await readFile(file), basename(file));
    const explained = traces.map((trace) => ({ record: trace.record, rows: explainRows(trace) }));
    const text = flags.json
      ? `${JSON.stringify(
          explained.map(({ record: { id, headline, date }, rows }) => ({ id, headline, date, rows })),
          null,
          2,
        )}\n`
      : explained.map(({ record, rows }) => printExplanation(record, rows, pico.isColorSupported)).join("\n");
    process.stdout.write(text);
  } catch (error) {
    const { message, hint } = asErrorRecord(error, file).error;
    process.stderr.write(`biowire: ${printable(message)}\n${hint ? `${printable(hint)}\n` : ""}`);
    process.exitCode = 1;
  }
}
