import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { asErrorRecord } from "../errors.js";
import { fold, nameKey, wordsOf } from "../evaluate/keys.js";
import { extract } from "../extract.js";
import type { Gold } from "../schema/gold.js";
import type { CorpusRelease } from "./read-corpus.js";

export interface Fault {
  readonly release: string;
  readonly message: string;
}

/**
 * What is wrong with a corpus: releases that cannot be read, anchors and names of the gold that do not stand in the
 * release, rows of programs and indications that the gold does not list.
 */
export async function checkCorpus(folder: string, releases: readonly CorpusRelease[]): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const { name, path, gold } of releases) {
    for (const message of await faultsOfRelease(folder, path, gold)) faults.push({ release: name, message });
  }
  return faults;
}

async function faultsOfRelease(folder: string, path: string, gold: Gold): Promise<string[]> {
  try {
    const [record] = await extract(await readFile(join(folder, path)), { path });
    return faultsOf(gold, record?.text ?? "");
  } catch (error) {
    return [`cannot be read: ${asErrorRecord(error, path).error.message}`];
  }
}

function faultsOf(gold: Gold, text: string): string[] {
  const letters = wordsOf(text).join("");
  const stands = (words: string) => letters.includes(wordsOf(words).join(""));
  const faults: string[] = [];
  if (gold.relevant === undefined) faults.push('"relevant" is missing');
  for (const { kind, first, last } of gold.sections ?? [])
    for (const anchor of [first, last])
      if (!stands(anchor)) faults.push(`section ${kind}: "${anchor}" does not stand in the release`);
  const words = new Set(wordsOf(text));
  const known = (rows: Gold["programs"] | Gold["indications"]) => new Set(rows.map(({ name }) => fold(name)));
  const programs = known(gold.programs);
  const indications = known(gold.indications);
  for (const { name, aliases } of [...gold.programs, ...gold.indications])
    for (const one of [name, ...aliases])
      if (!stands(one) && !wordsOf(one).every((word) => words.has(word) || letters.includes(nameKey(word))))
        faults.push(`"${one}" does not stand in the release`);
  const check = (row: string, names: readonly string[], rows: ReadonlySet<string>, what: string) => {
    for (const name of names)
      if (!rows.has(fold(name))) faults.push(`${row} names "${name}", which is no ${what} of the gold`);
  };
  for (const { program, phase, indication } of gold.phases) {
    check(`phase row ${phase}`, [program], programs, "program");
    check(`phase row ${phase}`, indication === null ? [] : [indication], indications, "indication");
  }
  for (const event of gold.events) {
    check(`event ${event.type}`, event.programs, programs, "program");
    check(`event ${event.type}`, event.indications, indications, "indication");
  }
  return faults;
}
