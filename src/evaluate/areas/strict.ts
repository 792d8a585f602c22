import type { Gold } from "../../schema/gold.js";
import type { ReleaseRecord } from "../../schema/record.js";
import { align } from "../align.js";
import type { Judge } from "../judgement.js";
import { diseaseKey, nameKey } from "../keys.js";
import type { CastKeys } from "./cast.js";

interface StrictRow {
  readonly key: string;
  readonly about: string;
  readonly optional: boolean;
}

/**
 * The same tables without leniency: a program has its first name and its role, an indication its first name, a phase
 * row its indication and status, an event every field that the gold states. A row is right in all of it or wrong.
 */
export function judgeStrictly(
  judge: Judge,
  gold: Gold,
  record: Partial<ReleaseRecord>,
  keys: CastKeys,
): void {
  const compare = (area: string, right: readonly StrictRow[], said: readonly StrictRow[]) => {
    const show = { gold: ({ about }: StrictRow) => about, said: ({ about }: StrictRow) => about };
    judge.rows(
      `strict: ${area}`,
      right,
      said,
      align(right, said, (a, b) => (a.key === b.key ? 1 : 0)),
      show,
    );
  };
  const programName = new Map((record.programs ?? []).map(({ id, name }) => [id, name]));
  const indicationName = new Map((record.indications ?? []).map(({ id, name }) => [id, name]));
  const nameOf = (names: ReadonlyMap<string, string>, id: string) => names.get(id) ?? id;

  compare(
    "programs",
    gold.programs.map((row) => programRow(row, row.optional)),
    (record.programs ?? []).map((row) => programRow(row)),
  );
  compare(
    "indications",
    gold.indications.map(({ name, optional }) => rowOf([diseaseKey(name)], [name], optional)),
    (record.indications ?? []).map(({ name }) => rowOf([diseaseKey(name)], [name])),
  );
  compare(
    "phases",
    gold.phases.map(({ program, phase, indication, status, optional }) =>
      rowOf(
        [
          keys.goldProgram(program),
          phase,
          indication === null ? "-" : keys.goldIndication(indication),
          status,
        ],
        [program, phase, indication ?? "-", status],
        optional,
      ),
    ),
    (record.phases ?? []).flatMap(({ program, phase, indications, status }) =>
      (indications.length > 0 ? indications : [null]).map((id) =>
        rowOf(
          [keys.saidProgram(program), phase, id === null ? "-" : keys.saidIndication(id), status],
          [nameOf(programName, program), phase, id === null ? "-" : nameOf(indicationName, id), status],
        ),
      ),
    ),
  );
  compare(
    "events",
    gold.events.map((row) => {
      const told = [row.type, row.detail, row.timing, row.date, row.agency, row.outcome].map(
        (part) => part ?? "-",
      );
      return rowOf(
        [...told, list(row.programs.map(keys.goldProgram))],
        [...told, list(row.programs)],
        row.optional,
      );
    }),
    (record.events ?? []).map((row) => {
      const told = [row.type, row.detail, row.timing, row.date?.value, row.agency, row.outcome].map(
        (part) => part ?? "-",
      );
      return rowOf(
        [...told, list(row.programs.map(keys.saidProgram))],
        [...told, list(row.programs.map((id) => nameOf(programName, id)))],
      );
    }),
  );
}

function programRow({ name, role }: { name: string; role: string }, optional?: boolean): StrictRow {
  return rowOf([nameKey(name), role], [name, role], optional);
}

function rowOf(key: readonly string[], about: readonly string[], optional?: boolean): StrictRow {
  return { key: key.join(" · "), about: about.join(" · "), optional: optional === true };
}

function list(names: readonly string[]): string {
  return [...new Set(names)].sort().join("+");
}
