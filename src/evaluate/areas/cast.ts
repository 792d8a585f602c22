import type { Gold } from "../../schema/gold.js";
import type { Indication, Program, ReleaseRecord } from "../../schema/record.js";
import { isOurs } from "../../schema/vocabulary.js";
import { align } from "../align.js";
import type { Judge } from "../judgement.js";
import { diseaseKey, nameKey } from "../keys.js";

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

function namesOf(row: Named, key: (name: string) => string): Set<string> {
  return new Set([row.name, ...row.aliases].filter(Boolean).map(key));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const name of a) if (b.has(name)) return true;
  return false;
}

/** Makes names comparable between gold and record: what is the same program or indication gets the same key. */
export interface CastKeys {
  readonly goldProgram: (name: string) => string;
  readonly saidProgram: (id: string) => string;
  readonly goldIndication: (name: string) => string;
  readonly saidIndication: (id: string) => string;
}

/** Judges programs, aliases, modalities and indications; gives the keys that phases and events are compared by. */
export function judgeCast(judge: Judge, gold: Gold, record: Partial<ReleaseRecord>): CastKeys {
  const saidPrograms = record.programs ?? [];
  const saidIndications = record.indications ?? [];

  const programs = align(gold.programs, saidPrograms, (g, s) =>
    meet(namesOf(g, nameKey), namesOf(s, nameKey))
      ? 1 + (nameKey(g.name) === nameKey(s.name) ? 1 : 0) + (isOurs(g) === isOurs(s) ? 0.5 : 0)
      : 0,
  );
  const goldOurs = gold.programs.filter(isOurs);
  const saidOurs = saidPrograms.filter(isOurs);
  const ours = align(goldOurs, saidOurs, (g, s) => (meet(namesOf(g, nameKey), namesOf(s, nameKey)) ? 1 : 0));
  judge.rows("programs", goldOurs, saidOurs, ours, {
    gold: (row) => `${row.name} (${row.role})`,
    said: (row) => `${row.name} (${row.role})`,
    of: rowOf,
  });
  programs.goldTo.forEach((j, i) => {
    const goldProgram = gold.programs[i]!;
    if (isOurs(goldProgram)) judgeAliases(judge, goldProgram, saidPrograms[j]!);
  });
  for (const row of goldOurs) {
    const j = programs.goldTo.get(gold.programs.indexOf(row));
    if (!row.modality || j === undefined) continue;
    const said = saidPrograms[j]!.modality;
    judge.field(
      "modality",
      nameKey(said) === nameKey(row.modality),
      `${row.name}: ${said} / gold: ${row.modality}`,
    );
  }

  const indications = align(gold.indications, saidIndications, (g, s) =>
    meet(namesOf(g, diseaseKey), namesOf(s, diseaseKey))
      ? 1 + (diseaseKey(g.name) === diseaseKey(s.name) ? 1 : 0)
      : 0,
  );
  judge.rows("indications", gold.indications, saidIndications, indications, {
    gold: (row) => row.name,
    said: (row) => row.name,
    of: rowOf,
  });

  const keyOfGold =
    (rows: readonly Named[], key: (name: string) => string, mark: string) => (name: string) => {
      const i = rows.findIndex((row) => namesOf(row, key).has(key(name)));
      return i >= 0 ? mark + i : key(name);
    };
  const keyOfSaid =
    (
      rows: readonly (Named & { id: string })[],
      saidTo: ReadonlyMap<number, number>,
      key: (name: string) => string,
      mark: string,
    ) =>
    (id: string) => {
      const j = rows.findIndex((row) => row.id === id);
      const i = saidTo.get(j);
      return i !== undefined ? mark + i : key(rows[j]?.name ?? id);
    };
  return {
    goldProgram: keyOfGold(gold.programs, nameKey, "p"),
    saidProgram: keyOfSaid(saidPrograms, programs.saidTo, nameKey, "p"),
    goldIndication: keyOfGold(gold.indications, diseaseKey, "i"),
    saidIndication: keyOfSaid(saidIndications, indications.saidTo, diseaseKey, "i"),
  };
}

function rowOf(row: Program | Indication) {
  return { confidence: row.confidence, evidence: row.mentions[0] };
}

function judgeAliases(judge: Judge, gold: Named, said: Named): void {
  const right = namesOf(gold, nameKey);
  const names = namesOf(said, nameKey);
  for (const name of right)
    judge.add("program aliases", names.has(name) ? "found" : "missed", `${name} of ${gold.name}`);
  for (const name of names)
    if (!right.has(name)) judge.add("program aliases", "spurious", `${name} of ${gold.name}`);
}
