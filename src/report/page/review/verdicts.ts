import type { ReleaseSummary } from "../../report-data.js";

/** The tables of a record, by their names in gold. */
export type Table = "programs" | "indications" | "phases" | "events";
export const TABLES: readonly Table[] = ["events", "programs", "phases", "indications"];

/** A row as a person wrote it: the fields of gold, all as text; lists are parted by ";". */
export type Fields = Readonly<Record<string, string>>;

export type Verdict =
  | { readonly state: "accepted" }
  | { readonly state: "rejected" }
  | { readonly state: "corrected"; readonly fields: Fields };

/** What was decided of one release. Rows are named as in the page: "e1", "p2", "ph3", "i4". */
export interface ReleaseReview {
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly added: readonly { readonly table: Table; readonly fields: Fields }[];
}

export const UNREVIEWED: ReleaseReview = { verdicts: {}, added: [] };

/** By the key of the release. */
export type Review = Readonly<Record<string, ReleaseReview>>;

export interface RowName {
  readonly table: Table;
  readonly id: string;
  /** Its place in the summary's table. */
  readonly at: number;
}

/** Every row of a release. */
export function rowsOf(release: ReleaseSummary): RowName[] {
  const numbered = (table: Table, rows: readonly unknown[], letter: string): RowName[] =>
    rows.map((_, at) => ({ table, id: `${letter}${at + 1}`, at }));
  return [
    ...release.events.map(({ id }, at): RowName => ({ table: "events", id, at })),
    ...release.programs.map(({ id }, at): RowName => ({ table: "programs", id, at })),
    ...numbered("phases", release.phases, "ph"),
    ...release.indications.map(({ id }, at): RowName => ({ table: "indications", id, at })),
  ];
}

/** The row in the fields of gold: what a person starts from when correcting it. */
export function fieldsOf(release: ReleaseSummary, { table, at }: RowName): Fields {
  const programs = (ids: readonly string[]) => namesOf(release.programs, ids);
  const indications = (ids: readonly string[]) => namesOf(release.indications, ids);
  if (table === "programs") {
    const { name, aliases, role, modality } = release.programs[at]!;
    return { name, aliases: aliases.join("; "), role, modality: modality ?? "" };
  }
  if (table === "indications") {
    const { name, aliases } = release.indications[at]!;
    return { name, aliases: aliases.join("; ") };
  }
  if (table === "phases") {
    const row = release.phases[at]!;
    return {
      program: programs([row.program]),
      phase: row.phase,
      indications: indications(row.indications),
      status: row.status,
    };
  }
  const event = release.events[at]!;
  return {
    type: event.type,
    detail: event.detail ?? "",
    timing: event.timing,
    date: event.date ?? "",
    agency: event.agency ?? "",
    programs: programs(event.programs),
    indications: indications(event.indications),
    outcome: event.outcome ?? "",
    negated: event.negated ? "yes" : "",
  };
}

function namesOf(rows: readonly { id: string; name: string }[], ids: readonly string[]): string {
  return ids.map((id) => rows.find((row) => row.id === id)?.name ?? id).join("; ");
}

/** "a; b" as ["a", "b"]. */
export function listOf(text: string | undefined): string[] {
  return (text ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);
}
