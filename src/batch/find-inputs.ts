import { readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { BiowireError } from "../errors.js";
import type { BatchInput } from "./extract-many.js";

/** Endings of files that a folder is searched for; a file named on the command line is read whatever its name. */
const RELEASE_ENDINGS = "{txt,text,md,markdown,htm,html,xhtml,pdf,eml}";

/**
 * The inputs that the arguments of a command name, sorted within each argument. A folder gives its files with a
 * known ending, recursively, leaving out hidden ones and READMEs; a pattern what it matches; `-` standard input.
 * `path` is relative to the argument: it says where the record goes.
 * Throws `BiowireError` where an argument names nothing or two inputs would share a record.
 */
export async function findInputs(
  inputArguments: readonly string[],
  readStdin: () => Promise<Uint8Array>,
): Promise<BatchInput[]> {
  const inputs: BatchInput[] = [];
  for (const argument of inputArguments) {
    const found = await inputsOf(argument, readStdin);
    if (found.length === 0)
      throw new BiowireError(
        "no-input",
        "read",
        `${argument} names no file that could hold a release.`,
        "Name a file, a folder with .txt, .md, .html, .pdf or .eml files (.gz too), a pattern in quotes, or - for standard input.",
      );
    inputs.push(...found);
  }
  const argumentsOfPath = new Set<string>();
  for (const { path } of inputs) {
    if (argumentsOfPath.has(path))
      throw new BiowireError(
        "same-name",
        "read",
        `Two inputs would both be written as ${path}.json.`,
        "Extract them into different folders, or name the folder that holds both.",
      );
    argumentsOfPath.add(path);
  }
  return inputs;
}

async function inputsOf(argument: string, readStdin: () => Promise<Uint8Array>): Promise<BatchInput[]> {
  if (argument === "-") return [{ path: "stdin", read: readStdin }];
  const kind = await stat(argument).catch(() => null);
  if (kind?.isFile()) return [{ path: basename(argument), read: () => readFile(argument) }];
  if (kind?.isDirectory()) {
    const files = await glob([`**/*.${RELEASE_ENDINGS}`, `**/*.${RELEASE_ENDINGS}.gz`], {
      cwd: resolve(argument),
      caseSensitiveMatch: false,
      ignore: ["**/README*", "**/node_modules/**"],
    });
    return files.sort(byCodeUnits).map((path) => ({ path, read: () => readFile(join(argument, path)) }));
  }
  if (!isDynamicPattern(argument))
    throw new BiowireError(
      "ENOENT",
      "read",
      `${argument} does not exist.`,
      "Check the spelling of the path; a pattern must stand in quotes.",
    );
  const files = await glob(argument, { dot: false });
  const base = fixedPartOf(argument);
  return files
    .sort(byCodeUnits)
    .map((file) => ({ path: base === "" ? file : file.slice(base.length + 1), read: () => readFile(file) }));
}

/** The folder before the first wildcard: "a/b" of "a/b/*.html". */
function fixedPartOf(pattern: string): string {
  const parts = pattern.split("/");
  const firstWild = parts.findIndex((part) => isDynamicPattern(part));
  return parts.slice(0, firstWild).join("/");
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
