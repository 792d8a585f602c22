import { readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { BiowireError } from "../errors.js";
import { refuseTooLarge } from "../limits.js";
import { archiveKind, readArchive } from "./archives.js";
import type { BatchInput } from "./batch-input.js";
import { FOLDER_PATTERNS, IGNORED } from "./release-names.js";

/** A file that is an input of its own, or an archive of inputs, under the path that its records go by. */
interface Found {
  readonly path: string;
  readonly file: string;
  /** Named by itself: its entries then stand under their own paths, like the files of a folder. */
  readonly root: boolean;
}

export interface InputList {
  /** How many there are; null where that is known only when the archives among them have been read. */
  readonly total: number | null;
  readonly inputs: AsyncIterable<BatchInput>;
}

export interface InputArguments {
  /** Files, folders, patterns, archives, `-`. */
  readonly named: readonly string[];
  /** Lines of a list, each a file or an archive; its path in the list is the path its records go by. */
  readonly listed?: readonly string[] | undefined;
}

/**
 * The inputs that the arguments of a command name, sorted within each argument. A folder gives its files with a
 * known ending, recursively, leaving out hidden ones and READMEs; a pattern what it matches; an archive its entries
 * as a folder would; `-` standard input. Throws `BiowireError` where an argument names nothing or two inputs would
 * share a record.
 */
export async function findInputs(
  { named, listed = [] }: InputArguments,
  readStdin: () => Promise<Uint8Array>,
): Promise<InputList> {
  const found: Found[] = listed.map((line) => ({ path: withinFolder(line), file: line, root: false }));
  let stdin = false;
  for (const argument of named) {
    if (argument === "-") stdin = true;
    else for (const each of await foundBy(argument)) found.push(each);
  }
  refuseSharedPaths(found);
  const archives = found.some(({ file }) => archiveKind(file) !== null);
  return {
    total: archives ? null : found.length + Number(stdin),
    inputs: inputsOf(found, stdin ? { path: "stdin", read: readStdin } : null),
  };
}

async function* inputsOf(found: readonly Found[], stdin: BatchInput | null): AsyncGenerator<BatchInput> {
  if (stdin) yield stdin;
  const taken = new Set(found.map(({ path }) => path));
  for (const { path, file, root } of found) {
    if (archiveKind(file) === null)
      yield { path, file, read: (maxBytes) => readLimited(file, path, maxBytes) };
    else for await (const entry of readArchive(file, path)) yield renamed(entry, path, root, taken);
  }
}

/** The input under a path of its own: two entries of an archive may bear one name. */
function renamed(entry: BatchInput, archive: string, root: boolean, taken: Set<string>): BatchInput {
  const wanted = root || entry.path === archive ? entry.path : `${archive}/${entry.path}`;
  let path = wanted;
  for (let n = 2; taken.has(path) && path !== archive; n++) path = `${wanted}~${n}`;
  taken.add(path);
  return { ...entry, path };
}

function refuseSharedPaths(found: readonly Found[]): void {
  const paths = new Set<string>();
  for (const { path } of found) {
    if (paths.has(path))
      throw new BiowireError(
        "same-name",
        "read",
        `Two inputs would both be written as ${path}.json.`,
        "Extract them into different folders, or name the folder that holds both.",
      );
    paths.add(path);
  }
}

async function foundBy(argument: string): Promise<Found[]> {
  const kind = await stat(argument).catch(() => null);
  if (kind?.isFile()) return [{ path: basename(argument), file: argument, root: true }];
  if (!kind && !isDynamicPattern(argument))
    throw new BiowireError(
      "ENOENT",
      "read",
      `${argument} does not exist.`,
      "Check the spelling of the path; a pattern must stand in quotes.",
    );
  const found = kind?.isDirectory() ? await filesOfFolder(argument) : await filesOfPattern(argument);
  if (found.length === 0)
    throw new BiowireError(
      "no-input",
      "read",
      `${argument} names no file that could hold a release.`,
      "Name a file, a folder with .txt, .md, .html, .pdf or .eml files (.gz too), an archive, a pattern in quotes, or - for standard input.",
    );
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

async function filesOfFolder(folder: string): Promise<Found[]> {
  const paths = await glob(FOLDER_PATTERNS, {
    cwd: resolve(folder),
    caseSensitiveMatch: false,
    ignore: IGNORED,
  });
  return paths.map((path) => ({ path, file: join(folder, path), root: false }));
}

async function filesOfPattern(pattern: string): Promise<Found[]> {
  const base = fixedPartOf(pattern);
  const files = await glob(pattern, { dot: false });
  return files.map((file) => ({
    path: base === "" ? file : file.slice(base.length + 1),
    file,
    root: false,
  }));
}

/** The folder before the first wildcard: "a/b" of "a/b/*.html". */
function fixedPartOf(pattern: string): string {
  const parts = pattern.split("/");
  const firstWild = parts.findIndex((part) => isDynamicPattern(part));
  return parts.slice(0, firstWild).join("/");
}

/** A path that stays within the output folder: "../a//b.txt" and "/a/./b.txt" become "a/b.txt". */
export function withinFolder(path: string): string {
  return path
    .split(/[/\\]/)
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .join("/");
}

/** Throws `BiowireError` "too-large" for a file over the limit, without reading it. */
export async function readLimited(file: string, path: string, maxBytes: number): Promise<Uint8Array> {
  refuseTooLarge(path, (await stat(file)).size, maxBytes);
  return readFile(file);
}
