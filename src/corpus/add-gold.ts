import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { BiowireError } from "../errors.js";
import { parseGold } from "../evaluate/read-pairs.js";
import { type Gold, goldSchema } from "../schema/gold.js";

export interface AddOptions {
  /** The corpus: gold goes to `gold/NAME.json` in it. */
  readonly corpus: string;
  /** Gold that is there already gives way; what the new gold is silent on (sections, headline …) stays. */
  readonly replace: boolean;
  /** Where the releases lie: those that the corpus does not hold yet are copied into its `train/`. */
  readonly releases?: string;
}

export interface AddedGold {
  readonly gold: Gold;
  readonly path: string;
  /** Gold of this release was there before. */
  readonly replaced: boolean;
  /** The corpus holds the release itself. */
  readonly held: boolean;
}

/**
 * Takes gold into a corpus: from a .json file with one release, or a .jsonl file with one a line, as the report's
 * review gives it. All of it is checked before anything is written.
 * Throws `BiowireError` where a release is no valid gold, or has gold already and `replace` is not set.
 */
export async function addGold(file: string, options: AddOptions): Promise<AddedGold[]> {
  const { corpus, replace } = options;
  const incoming = (await readGold(file)).map((gold) => {
    const name = releaseName(gold.file);
    const path = join(corpus, "gold", `${basename(name, extname(name))}.json`);
    return { gold, name, path, replaced: existsSync(path) };
  });
  const known = incoming.find(({ replaced }) => replaced);
  if (known && !replace)
    throw new BiowireError(
      "gold-exists",
      "write",
      `${known.path} is there already.`,
      "Look at what differs, then add it with --replace. Nothing was written.",
    );
  const added: AddedGold[] = [];
  for (const { gold, name, path, replaced } of incoming) {
    const before = replaced ? parseGold(await readFile(path, "utf8"), path) : {};
    const whole = { ...before, ...gold, file: name };
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, printGold(whole));
    added.push({ gold: whole, path, replaced, held: await holdRelease(gold.file, name, options) });
  }
  return added;
}

/** Whether the corpus holds the release, after copying it there where it can be found. */
async function holdRelease(source: string, name: string, { corpus, releases }: AddOptions): Promise<boolean> {
  if (["train", "test", ""].some((part) => existsSync(join(corpus, part, name)))) return true;
  const found =
    releases === undefined ? undefined : [source, name].find((path) => existsSync(join(releases, path)));
  if (releases === undefined || found === undefined) return false;
  await mkdir(join(corpus, "train"), { recursive: true });
  await copyFile(join(releases, found), join(corpus, "train", name));
  return true;
}

async function readGold(file: string): Promise<Gold[]> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw invalid(file, error instanceof Error ? error.message : String(error));
  });
  const lines = /\.(?:jsonl|ndjson)$/i.test(file) ? text.split("\n").filter((line) => line.trim()) : [text];
  const values = lines.flatMap((line, i) => {
    try {
      return JSON.parse(line) as unknown;
    } catch (error) {
      throw invalid(`${file}, line ${i + 1}`, error instanceof Error ? error.message : String(error));
    }
  });
  return values.map((value, i) => {
    const checked = goldSchema.safeParse(value);
    if (checked.success) return checked.data;
    const issue = checked.error.issues[0];
    throw invalid(`${file}, release ${i + 1}`, `${issue?.path.join(".")}: ${issue?.message}`);
  });
}

function invalid(where: string, why: string): BiowireError {
  return new BiowireError(
    "invalid-gold",
    "read",
    `${where} is no valid gold: ${why}.`,
    "corpus/README.md describes its form. Nothing was written.",
  );
}

/** The release's file name without folders; never a path that leads out of the corpus. */
function releaseName(file: string): string {
  const name = basename(file.replaceAll("\\", "/")).replace(/^\.+/, "");
  if (name === "") throw invalid(file, "the file has no name");
  return name;
}

/** A row a line, as people write and compare gold. */
function printGold(gold: Gold): string {
  const fields = Object.entries(gold).map(([name, value]) => {
    if (!Array.isArray(value)) return ` ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
    const rows = value.map((row) => `  ${JSON.stringify(row)}`);
    return ` ${JSON.stringify(name)}: [${rows.length > 0 ? `\n${rows.join(",\n")}\n ` : ""}]`;
  });
  return `{\n${fields.join(",\n")}\n}\n`;
}
