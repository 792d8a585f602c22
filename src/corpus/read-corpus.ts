import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { glob } from "tinyglobby";
import { BiowireError } from "../errors.js";
import { parseGold } from "../evaluate/read-pairs.js";
import type { Gold } from "../schema/gold.js";

/** Parts of a corpus: what rules may be made from, what only the gate reads, and what lies at its root. */
export type Split = "train" | "test" | "root";

export interface CorpusRelease {
  /** The release's file name without its ending. */
  readonly name: string;
  readonly split: Split;
  /** Relative to the corpus, with "/" between folders. */
  readonly path: string;
  readonly gold: Gold;
}

/**
 * The releases of a corpus that have gold, by name. A corpus is a folder with `gold/NAME.json` and the releases
 * themselves in `train/`, `test/` or at its root.
 * Throws `BiowireError` where there is no gold, a gold file is not valid, or its release is not there.
 */
export async function readCorpus(folder: string): Promise<CorpusRelease[]> {
  const files = (await glob("gold/*.json", { cwd: resolve(folder) })).sort();
  if (files.length === 0)
    throw new BiowireError(
      "no-gold",
      "read",
      `${folder} holds no gold files.`,
      "A corpus has its gold in gold/NAME.json and its releases in train/ and test/.",
    );
  return Promise.all(
    files.map(async (file) => {
      const gold = parseGold(await readFile(join(folder, file), "utf8"), file);
      return { name: basename(file, ".json"), gold, ...placeOf(folder, gold.file, file) };
    }),
  );
}

function placeOf(folder: string, file: string, goldFile: string): Pick<CorpusRelease, "split" | "path"> {
  for (const split of ["train", "test"] as const)
    if (existsSync(join(folder, split, file))) return { split, path: `${split}/${file}` };
  if (existsSync(join(folder, file))) return { split: "root", path: file };
  throw new BiowireError(
    "no-release",
    "read",
    `${goldFile} is gold of ${file}, which is not in ${folder}.`,
    'Put the release into train/ or test/, or mend "file" in the gold.',
  );
}
