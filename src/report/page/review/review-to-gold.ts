import type { Gold } from "../../../schema/gold.js";
import type { ReleaseSummary } from "../../report-data.js";
import { type Fields, fieldsOf, listOf, type ReleaseReview, rowsOf, type Table } from "./verdicts.js";

/** Gold as it is written: the fields that have a value. `biowire corpus add` checks it against the schema. */
type Row<T extends Table> = Gold[T][number];

/**
 * What a person decided of a release, in the corpus form. Accepted, corrected and added rows are right; rejected
 * ones are left out; rows nobody decided on stay as `optional`, which the evaluation counts neither for nor against.
 */
export function goldOf(release: ReleaseSummary, review: ReleaseReview): Gold {
  const gold: Gold = { file: fileOf(release.path), programs: [], indications: [], phases: [], events: [] };
  const rename = renamesOf(release, review);
  for (const row of rowsOf(release)) {
    const verdict = review.verdicts[row.id];
    if (verdict?.state === "rejected") continue;
    const fields = verdict?.state === "corrected" ? verdict.fields : rename(fieldsOf(release, row));
    addRow(gold, row.table, fields, verdict === undefined);
  }
  for (const { table, fields } of review.added) addRow(gold, table, fields, false);
  return gold;
}

/** An exhibit of a filing has no file of its own. */
function fileOf(path: string): string {
  return path.split(" · ")[0]!;
}

/** Rows that nobody touched follow the corrected names of the programs and diseases that they refer to. */
function renamesOf(release: ReleaseSummary, { verdicts }: ReleaseReview): (fields: Fields) => Fields {
  const names = new Map<string, string>();
  for (const row of [...release.programs, ...release.indications]) {
    const verdict = verdicts[row.id];
    if (verdict?.state === "corrected" && verdict.fields.name) names.set(row.name, verdict.fields.name);
  }
  const renamed = (list: string | undefined) =>
    listOf(list)
      .map((name) => names.get(name) ?? name)
      .join("; ");
  return (fields) => ({
    ...fields,
    ...("programs" in fields ? { programs: renamed(fields.programs) } : {}),
    ...("program" in fields ? { program: renamed(fields.program) } : {}),
    ...("indications" in fields ? { indications: renamed(fields.indications) } : {}),
  });
}

function addRow(gold: Gold, table: Table, fields: Fields, undecided: boolean): void {
  const optional = undecided ? { optional: true } : {};
  const { name = "", date, detail, agency, outcome, modality } = fields;
  if (table === "programs")
    gold.programs.push({
      name,
      aliases: listOf(fields.aliases),
      role: fields.role as Row<"programs">["role"],
      ...(modality ? { modality } : {}),
      ...optional,
    });
  else if (table === "indications")
    gold.indications.push({ name, aliases: listOf(fields.aliases), ...optional });
  else if (table === "phases") {
    const indications: (string | null)[] = listOf(fields.indications);
    for (const indication of indications.length > 0 ? indications : [null])
      gold.phases.push({
        program: fields.program ?? "",
        phase: fields.phase ?? "",
        indication,
        status: fields.status as Row<"phases">["status"],
        ...optional,
      });
  } else
    gold.events.push({
      type: fields.type as Row<"events">["type"],
      ...(detail ? { detail } : {}),
      timing: fields.timing as Row<"events">["timing"],
      ...(fields.negated ? { negated: true } : {}),
      ...(outcome ? { outcome: outcome as "positive" } : {}),
      ...(date ? { date } : {}),
      ...(agency ? { agency } : {}),
      programs: listOf(fields.programs),
      indications: listOf(fields.indications),
      ...optional,
    });
}
