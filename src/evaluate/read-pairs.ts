import { readdir, readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { glob } from "tinyglobby";
import { BiowireError } from "../errors.js";
import { type Gold, goldSchema } from "../schema/gold.js";
import { type ReleaseRecord, recordSchema } from "../schema/record.js";

export interface Pair {
  readonly gold: Gold;
  readonly record: Partial<ReleaseRecord>;
  /** Why there is no readable record, or null. */
  readonly unread: string | null;
}

/**
 * Every gold file of a folder with the record of its release. Throws `BiowireError` where a gold file is not valid:
 * figures against broken gold would mean nothing.
 */
export async function readPairs(recordFolder: string, goldFolder: string): Promise<Pair[]> {
  const files = (await readdir(goldFolder).catch(() => [])).filter((name) => name.endsWith(".json")).sort();
  if (files.length === 0)
    throw new BiowireError(
      "no-gold",
      "read",
      `${goldFolder} holds no gold files.`,
      "Name a folder of NAME.json files as corpus/README.md describes them.",
    );
  const paths = await recordPaths(recordFolder);
  return Promise.all(
    files.map(async (name) => {
      const gold = parseGold(await readFile(join(goldFolder, name), "utf8"), name);
      const path = paths.get(gold.file) ?? `${gold.file}.json`;
      return { gold, ...(await readRecord(join(recordFolder, path))) };
    }),
  );
}

/** Where each release's record is: in the folder itself, else in the first of its folders that holds one. */
async function recordPaths(folder: string): Promise<Map<string, string>> {
  const paths = new Map<string, string>();
  const files = await glob("**/*.json", { cwd: resolve(folder) });
  for (const path of files.sort((a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1))) {
    const file = basename(path, ".json");
    if (!paths.has(file)) paths.set(file, path);
  }
  return paths;
}

/** Reads a gold file's text; throws `BiowireError` that says what is wrong with it. */
export function parseGold(text: string, name: string): Gold {
  try {
    const checked = goldSchema.safeParse(JSON.parse(text));
    if (checked.success) return checked.data;
    const issue = checked.error.issues[0];
    throw new Error(`${issue?.path.join(".")}: ${issue?.message}`);
  } catch (error) {
    throw new BiowireError(
      "invalid-gold",
      "read",
      `The gold file ${name} is not valid: ${error instanceof Error ? error.message : String(error)}.`,
      "Mend the gold file; corpus/README.md describes its form.",
    );
  }
}

async function readRecord(path: string): Promise<Pick<Pair, "record" | "unread">> {
  try {
    const checked = recordSchema.safeParse(JSON.parse(await readFile(path, "utf8")));
    if (checked.success) return { record: checked.data, unread: null };
    const issue = checked.error.issues[0];
    return { record: {}, unread: `no valid record: ${issue?.path.join(".")}: ${issue?.message}` };
  } catch (error) {
    return { record: {}, unread: error instanceof Error ? error.message : String(error) };
  }
}
