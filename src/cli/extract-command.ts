import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type Command, Option } from "commander";
import { type DuplicateGroup, findDuplicates, originalsOf } from "../batch/duplicates.js";
import { findInputs, type InputList } from "../batch/find-inputs.js";
import { BATCH_FORMATS, type BatchFormat, layoutOf, type Output, openOutput } from "../batch/open-output.js";
import { optionsKey, runBatch } from "../batch/run-batch.js";
import { DEFAULT_MEMORY_MB, DEFAULT_TIMEOUT_MS } from "../batch/worker-pool.js";
import { writeWhole } from "../batch/write-whole.js";
import { asErrorRecord, BiowireError } from "../errors.js";
import { DEFAULT_MAX_BYTES } from "../limits.js";
import { logJson, type Progress, progressJson, progressLines } from "./progress.js";
import { BatchSummary } from "./summary.js";
import { readVocabularies, vocabOption } from "./vocab-option.js";
import { wholeNumber } from "./whole-number.js";

interface ExtractFlags {
  readonly out: string;
  readonly format: BatchFormat;
  readonly fromFile?: string;
  readonly concurrency: number;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  readonly maxBytes: number;
  readonly vocab?: readonly string[];
  readonly resume?: true;
  readonly groupDuplicates?: true;
  readonly failFast?: true;
  readonly quiet?: true;
  readonly log: "text" | "json";
}

export function addExtractCommand(program: Command): void {
  program
    .command("extract")
    .description("turn releases into records")
    .argument(
      "[input...]",
      "files, folders (read recursively), .zip and .tar(.gz) archives, patterns in quotes, or - for standard input;\n" +
        "text, Markdown, HTML, EDGAR filings, PDF, e-mail, each also as .gz",
    )
    .option("--out <folder>", "where the records go; - writes JSON lines to standard output", "out")
    .addOption(
      new Option(
        "--format <format>",
        "json: a file for each release; jsonl: one file, releases.jsonl, a line for each;\n" +
          "csv, parquet: a file for each table; duckdb: one database, releases.duckdb",
      )
        .choices(BATCH_FORMATS)
        .default("json"),
    )
    .option("--from-file <list>", "a file that names inputs, one a line; - reads it from standard input")
    .option("--resume", "skip what an earlier run did; redo what failed or has changed since")
    .option("--group-duplicates", "write duplicates.json: which inputs hold the same release")
    .option("--concurrency <n>", "worker threads", wholeNumber, availableParallelism())
    .option("--timeout-ms <n>", "give up an input after this time", wholeNumber, DEFAULT_TIMEOUT_MS)
    .option(
      "--memory-mb <n>",
      "give up an input whose worker needs more memory",
      wholeNumber,
      DEFAULT_MEMORY_MB,
    )
    .option("--max-bytes <n>", "refuse inputs larger than this", wholeNumber, DEFAULT_MAX_BYTES)
    .addOption(vocabOption())
    .option("--fail-fast", "stop at the first input that fails")
    .option("--quiet", "no progress, no summary")
    .addOption(
      new Option("--log <form>", "text for people, json for machines: an object a line on standard error")
        .choices(["text", "json"])
        .default("text"),
    )
    .addHelpText(
      "after",
      "\nExamples:\n" +
        "  biowire extract release.pdf                    out/release.pdf.json\n" +
        "  biowire extract releases/ --out records        one record a file, same folders\n" +
        "  biowire extract 2019.zip --resume              goes on where an interrupted run stopped\n" +
        "  biowire extract 'in/*.html' --format jsonl     out/releases.jsonl\n" +
        "  curl -s URL | biowire extract - --out - | jq .events",
    )
    .action(runExtract);
}

/** Fewer inputs than this a thread are done sooner than another thread is ready. */
const INPUTS_A_THREAD = 8;

async function runExtract(inputArguments: string[], flags: ExtractFlags, command: Command): Promise<void> {
  if (inputArguments.length === 0 && flags.fromFile === undefined)
    command.error("error: missing required argument 'input'");
  const list = await findInputs(
    { named: inputArguments, listed: flags.fromFile ? await linesOf(flags.fromFile) : undefined },
    readStdin,
  );
  const summary = new BatchSummary();
  const progress =
    flags.log === "json" ? progressJson(list.total) : progressLines(list.total, flags.quiet !== true);
  const complete = await runWith(list, flags, summary, progress);
  if (flags.log === "json") logJson("end", summary.figures());
  else if (!flags.quiet) process.stderr.write(summary.toString(flags.out, list.total));
  process.exitCode = summary.failed > 0 || !complete ? 1 : 0;
}

/** Whether every input had its turn. */
async function runWith(
  { inputs, total }: InputList,
  flags: ExtractFlags,
  summary: BatchSummary,
  progress: Progress,
): Promise<boolean> {
  const { out, format } = flags;
  const vocabulary = await readVocabularies(flags.vocab ?? []);
  const deciding = { extraction: { maxBytes: flags.maxBytes, vocabulary }, layout: layoutOf(format, out) };
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once("SIGINT", onInterrupt).once("SIGTERM", onInterrupt);
  try {
    const output = await openOutput(out, format, optionsKey(deciding), flags.resume === true);
    const threads = Math.min(
      flags.concurrency,
      Math.ceil((total ?? Number.POSITIVE_INFINITY) / INPUTS_A_THREAD),
    );
    const { timeoutMs, memoryMb } = flags;
    const settings = { ...deciding, ...output, threads, timeoutMs, memoryMb, signal: stop.signal };
    for await (const step of runBatch(inputs, settings)) {
      summary.add(step);
      progress.step(step);
      if (step.error && flags.failFast) stop.abort();
      if (step.error && flags.failFast) break;
    }
    progress.end();
    summary.duplicates = await finish(output, flags);
  } catch (error) {
    throw asWriteError(error, out);
  } finally {
    progress.end();
    process.off("SIGINT", onInterrupt).off("SIGTERM", onInterrupt);
  }
  return !stop.signal.aborted || summary.inputs === total;
}

async function finish(
  { store, journal }: Output,
  { out, groupDuplicates }: ExtractFlags,
): Promise<DuplicateGroup[]> {
  if (!journal) return [];
  await journal.close();
  const duplicates = await findDuplicates(journal.ofThisRun());
  await store.finish(journal.ofThisRun(), originalsOf(duplicates));
  if (groupDuplicates)
    await writeWhole(join(out, "duplicates.json"), `${JSON.stringify(duplicates, null, 2)}\n`);
  return duplicates;
}

async function linesOf(list: string): Promise<string[]> {
  try {
    const text = list === "-" ? Buffer.from(await readStdin()).toString() : await readFile(list, "utf8");
    return text.split(/\r?\n/).filter((line) => line.trim() !== "");
  } catch (error) {
    const { code, message, hint } = asErrorRecord(error, list, "read").error;
    throw new BiowireError(code, "read", message, hint);
  }
}

function asWriteError(error: unknown, folder: string): unknown {
  if (!(error instanceof Error && "code" in error) || error instanceof BiowireError) return error;
  return new BiowireError(
    String(error.code),
    "write",
    `Writing to ${folder} failed: ${error.message}.`,
    "What was finished before is whole on disk. Make room or name another folder with --out, then run again with --resume.",
    { cause: error },
  );
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
