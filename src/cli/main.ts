#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { Command, CommanderError } from "commander";
import { BiowireError } from "../errors.js";
import { BIOWIRE_VERSION } from "../version.js";
import { addClusterCommand } from "./cluster-command.js";
import { addCorpusCommand } from "./corpus-command.js";
import { addEvaluateCommand } from "./evaluate-command.js";
import { addExplainCommand } from "./explain-command.js";
import { addExtractCommand } from "./extract-command.js";
import { addQueryCommand } from "./query-command.js";
import { addReportCommand } from "./report-command.js";
import { addSchemaCommand } from "./schema-command.js";

// Nearly every pattern is used again and again: machine code at once, without the interpreter's round before it.
setFlagsFromString("--no-regexp-tier-up");

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const program = new Command("biowire")
  .description(
    "Reads biotech and pharma press releases and turns each into validated data:\n" +
      "programs, phases, indications and events, every value with the text it comes from.",
  )
  .version(BIOWIRE_VERSION)
  .exitOverride()
  .showHelpAfterError("(see biowire --help)")
  .addHelpText(
    "after",
    "\nstdout carries data, stderr messages.\n" +
      "Exit code 0: every input gave a record. 1: some inputs failed, each has an error record. 2: wrong use.",
  );
addExtractCommand(program);
addExplainCommand(program);
addEvaluateCommand(program);
addReportCommand(program);
addCorpusCommand(program);
addQueryCommand(program);
addClusterCommand(program);
addSchemaCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof BiowireError) {
    process.stderr.write(`biowire: ${error.message}\n${error.hint ? `${error.hint}\n` : ""}`);
    process.exitCode = 2;
  } else throw error;
}
