import { createHash } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { BiowireError } from "../../errors.js";
import { type Outcomes, outcomesSchema } from "../../evaluate/outcomes.js";
import type { CorpusRelease } from "../read-corpus.js";

const floors = z.record(z.string(), z.number().min(0).max(1));

/** What the gate holds a corpus to: `corpus/baseline.json`. */
export const baselineSchema = z.strictObject({
  schemaVersion: z.string(),
  /** Over the bytes of all releases and gold files. */
  corpus: z.string(),
  /** Split → area → the least F1 or accuracy. */
  floors: z.record(z.string(), floors),
  /** Every floor that was ever lowered, and why. */
  lowered: z.array(
    z.strictObject({
      split: z.string(),
      area: z.string(),
      from: z.number(),
      to: z.number(),
      why: z.string().min(1),
    }),
  ),
});
export type Baseline = z.infer<typeof baselineSchema>;

const BASELINE = "baseline.json";
const ERRORS = "baseline-errors.json";

/** The baseline of a corpus and the errors of the run that set it, or null where it has none yet. Throws where one is not valid. */
export async function readBaseline(folder: string): Promise<{ baseline: Baseline; errors: Outcomes } | null> {
  const text = await readFile(join(folder, BASELINE), "utf8").catch(() => null);
  if (text === null) return null;
  const errors = await readFile(join(folder, ERRORS), "utf8").catch(() => "{}");
  try {
    return {
      baseline: baselineSchema.parse(JSON.parse(text)),
      errors: outcomesSchema.parse(JSON.parse(errors)),
    };
  } catch (cause) {
    throw new BiowireError(
      "invalid-baseline",
      "read",
      `${join(folder, BASELINE)} or ${ERRORS} beside it is not valid.`,
      "Restore both from version control.",
      { cause },
    );
  }
}

export async function writeBaseline(folder: string, baseline: Baseline, errors: Outcomes): Promise<void> {
  await replace(join(folder, BASELINE), `${JSON.stringify(baseline, null, 2)}\n`);
  const lines = Object.entries(errors).map(
    ([release, rows]) => `${JSON.stringify(release)}: ${JSON.stringify(rows, null, 1)}`,
  );
  await replace(join(folder, ERRORS), `{\n${lines.join(",\n")}\n}\n`);
}

async function replace(path: string, content: string): Promise<void> {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}

export async function corpusHash(folder: string, releases: readonly CorpusRelease[]): Promise<string> {
  const hash = createHash("sha256");
  for (const { name, path } of releases)
    for (const file of [path, `gold/${name}.json`])
      hash.update(`${file}\n`).update(await readFile(join(folder, file)));
  return hash.digest("hex");
}
