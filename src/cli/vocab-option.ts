import { readFile } from "node:fs/promises";
import { Option } from "commander";
import type { VocabularyTerm } from "../3-language/vocabulary.js";
import { asErrorRecord, BiowireError } from "../errors.js";
import { parseVocabulary } from "../vocabulary/parse-vocabulary.js";

/** `--vocab mondo.obo --vocab drugs=ours.csv`. */
export function vocabOption(): Option {
  return new Option(
    "--vocab <[drugs=]file>",
    "names to know besides biowire's own, of diseases or of drugs: OBO, or CSV or TSV of name, synonyms (a|b), id, source;\n" +
      "may be given several times",
  ).argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
}

/** The terms of the files that `--vocab` names. Throws `BiowireError` for one that cannot be read. */
export async function readVocabularies(named: readonly string[]): Promise<VocabularyTerm[]> {
  const lists = await Promise.all(named.map(readOne));
  return lists.flat();
}

async function readOne(value: string): Promise<VocabularyTerm[]> {
  const prefix = /^(?:drugs|diseases)=/.exec(value)?.[0] ?? "";
  const kind = prefix === "drugs=" ? "drug" : "disease";
  const path = value.slice(prefix.length);
  try {
    return parseVocabulary(await readFile(path, "utf8"), { kind, path: path });
  } catch (error) {
    if (error instanceof BiowireError) throw error;
    const { code, message, hint } = asErrorRecord(error, path).error;
    throw new BiowireError(code, "read", message, hint);
  }
}
