import { availableParallelism } from "node:os";
import { type Command, InvalidArgumentError, Option } from "commander";
import { extractMany } from "../batch/extract-many.js";
import { findInputs } from "../batch/find-inputs.js";
import { jsonlWriter, jsonWriter, type RecordWriter, streamWriter } from "../batch/write-records.js";
import { BiowireError } from "../errors.js";
import { DEFAULT_MAX_BYTES } from "../extract.js";
import { progressLine } from "./progress.js";
import { BatchSummary } from "./summary.js";
import { readVocabularies, vocabOption } from "./vocab-option.js";

interface ExtractFlags {
  readonly out: string;
  readonly format: "json" | "jsonl";
  readonly concurrency: number;
  readonly maxBytes: number;
  readonly vocab?: readonly string[];
  readonly failFast?: true;
  readonly quiet?: true;
}

export function addExtractCommand(program: Command): void {
  program
    .command("extract")
    .description("turn releases into records")
    .argument(
      "<input...>",
      "files, folders (read recursively), patterns in quotes, or - for standard input;\n" +
        "text, Markdown, HTML, EDGAR filings, PDF, e-mail, each also as .gz",
    )
    .option("--out <folder>", "where the records go; - writes JSON lines to standard output", "out")
    .addOption(
      new Option(
        "--format <format>",
        "json: a file for each release; jsonl: one file, releases.jsonl, a line for each",
      )
        .choices(["json", "jsonl"])
        .default("json"),
    )
    .option("--concurrency <n>", "inputs in work at the same time", wholeNumber, availableParallelism())
    .option("--max-bytes <n>", "refuse inputs larger than this", wholeNumber, DEFAULT_MAX_BYTES)
    .addOption(vocabOption())
    .option("--fail-fast", "stop at the first input that fails")
    .option("--quiet", "no progress, no summary")
    .addHelpText(
      "after",
      "\nExamples:\n" +
        "  biowire extract release.pdf                    out/release.pdf.json\n" +
        "  biowire extract releases/ --out records        one record a file, same folders\n" +
        "  biowire extract 'in/*.html' --format jsonl     out/releases.jsonl\n" +
        "  curl -s URL | biowire extract - --out - | jq .events",
    )
    .action(runExtract);
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError("It must be a whole number above 0.");
  return number;
}

async function runExtract(inputArguments: string[], flags: ExtractFlags): Promise<void> {
  const vocabulary = await readVocabularies(flags.vocab ?? []);
  const inputs = await findInputs(inputArguments, readStdin);
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once("SIGINT", onInterrupt).once("SIGTERM", onInterrupt);
  const writer = await writerFor(flags);
  const summary = new BatchSummary();
  const progress = progressLine(inputs.length, flags.quiet !== true);
  try {
    for await (const result of extractMany(inputs, {
      concurrency: flags.concurrency,
      maxBytes: flags.maxBytes,
      vocabulary,
      signal: stop.signal,
    })) {
      await writer.write(result);
      summary.add(result);
      progress.step(result);
      if (result.error && flags.failFast) {
        stop.abort();
        break;
      }
    }
  } catch (error) {
    throw asWriteError(error, flags.out);
  } finally {
    progress.end();
    await writer.close();
    process.off("SIGINT", onInterrupt).off("SIGTERM", onInterrupt);
  }
  if (!flags.quiet) process.stderr.write(summary.toString(flags.out, inputs.length));
  process.exitCode = summary.failures.length > 0 || summary.inputs < inputs.length ? 1 : 0;
}

function writerFor(flags: ExtractFlags): RecordWriter | Promise<RecordWriter> {
  if (flags.out === "-") return streamWriter(process.stdout);
  return flags.format === "jsonl" ? jsonlWriter(flags.out) : jsonWriter(flags.out);
}

function asWriteError(error: unknown, folder: string): unknown {
  if (!(error instanceof Error && "code" in error)) return error;
  return new BiowireError(
    String(error.code),
    "write",
    `Writing to ${folder} failed: ${error.message}.`,
    "What was finished before is whole on disk. Make room or name another folder with --out, then run again.",
    { cause: error },
  );
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
