import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { BiowireError } from "../errors.js";
import { type Gold, goldSchema } from "../schema/gold.js";

export interface AddOptions {
  /** The corpus: gold goes to `gold/NAME.json` in it. */
  readonly corpus: string;
  /** Gold that is there already is written over. */
  readonly replace: boolean;
}

export interface AddedGold {
  readonly gold: Gold;
  readonly path: string;
  /** Gold of this release was there before. */
  readonly replaced: boolean;
}

/**
 * Takes gold into a corpus: from a .json file with one release or a list of them, or a .jsonl file with one a line,
 * as the report's review gives it. All of it is checked before anything is written.
 * Throws `BiowireError` where a release is no valid gold, or has gold already and `replace` is not set.
 */
export async function addGold(file: string, { corpus, replace }: AddOptions): Promise<AddedGold[]> {
  const added = await Promise.all(
    (await readGold(file)).map(async (gold): Promise<AddedGold> => {
      const path = join(corpus, "gold", `${goldName(gold.file)}.json`);
      return { gold, path, replaced: (await stat(path).catch(() => null)) !== null };
    }),
  );
  const [known] = added.filter(({ replaced }) => replaced);
  if (known && !replace)
    throw new BiowireError(
      "gold-exists",
      "write",
      `${known.path} is there already.`,
      "Look at what differs, then add it with --replace. Nothing was written.",
    );
  for (const { gold, path } of added) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, printGold(gold));
  }
  return added;
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

/** The release's file name without folders and ending; never a path that leads out of the corpus. */
function goldName(file: string): string {
  const name = basename(file.replaceAll("\\", "/"));
  const plain = name.slice(0, name.length - extname(name).length).replace(/^\.+/, "");
  if (plain === "") throw invalid(file, "the file has no name");
  return plain;
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
