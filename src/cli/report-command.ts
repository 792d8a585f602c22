import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { buildPage } from "../report/build-page.js";
import { prepareReport } from "../report/prepare-report.js";
import { readRecords } from "../report/read-records.js";
import { printable } from "./printable.js";

interface ReportFlags {
  readonly out?: string;
  readonly title?: string;
  readonly open?: string;
  readonly maxReleases: number;
}

/** About 6 kB of the file a release: 5,000 are near 30 MB, which a browser opens in a few seconds. */
const DEFAULT_MAX_RELEASES = 5000;

export function addReportCommand(program: Command): void {
  program
    .command("report")
    .description("write a report to look at: one HTML file that needs no network")
    .argument("<records>", "a folder that extract wrote to, in any format, or a .jsonl or .duckdb file")
    .option("--out <file>", "where the report goes (default: report.html beside the records)")
    .option("--title <words>", "shown at the top (default: the folder's name)")
    .option("--open <path>", "the release that the report opens at, by its record's source.path")
    .option(
      "--max-releases <n>",
      "leave out what comes after so many releases",
      wholeNumber,
      DEFAULT_MAX_RELEASES,
    )
    .action(runReport);
}

async function runReport(input: string, flags: ReportFlags): Promise<void> {
  const folder = (await stat(input).catch(() => null))?.isDirectory() ?? false;
  const out = flags.out ?? join(folder ? input : dirname(input), "report.html");
  const report = await prepareReport(readRecords(input), {
    title: flags.title ?? `Releases in ${basename(resolve(input))}`,
    ...(flags.open === undefined ? {} : { open: flags.open }),
    maxReleases: flags.maxReleases,
  });
  const bytes = await writeWhole(out, buildPage(report));
  const { releases, failures, leftOut, opening } = report.index;
  const counts = [`${releases.length} releases`, `${failures.length} failures`, megabytes(bytes)];
  process.stderr.write(`\n  Report: ${printable(out)}  (${counts.join(", ")}). Open it in a browser.\n`);
  if (flags.open !== undefined && opening === null)
    process.stderr.write(`  It holds no release ${printable(flags.open)} to open at.\n`);
  if (leftOut > 0)
    process.stderr.write(
      `  ${leftOut} releases were left out: raise --max-releases, or report on parts of the records.\n`,
    );
}

/** The file is there whole or not at all. Gives its size in bytes. */
async function writeWhole(target: string, parts: AsyncIterable<string>): Promise<number> {
  await mkdir(dirname(target), { recursive: true });
  const partial = `${target}.partial`;
  try {
    const file = await open(partial, "w");
    let bytes = 0;
    try {
      for await (const part of parts) {
        await file.appendFile(part);
        bytes += Buffer.byteLength(part);
      }
    } finally {
      await file.close();
    }
    await rename(partial, target);
    return bytes;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError("It must be a whole number above 0.");
  return number;
}
