import type { Json } from "@duckdb/node-api";
import { type ErrorRecord, recordSchema, SCHEMA_VERSION, type Span } from "../schema/record.js";
import type { TableName } from "../tables/columns.js";
import { openTables } from "../tables/open-tables.js";
import type { RecordEntry } from "./read-records.js";

type Row = Readonly<Record<string, Json>>;
type RowsOfRelease = (table: TableName, release: Json) => readonly Row[];

/**
 * The records that tables (DuckDB, Parquet or CSV) were made from, as far as tables keep them: evidence is found again
 * by its words; cues, people, warnings and the way back to the input's offsets are not in tables and stay empty.
 * Throws `BiowireError` where `source` holds no tables.
 */
export async function* recordsOfTables(source: string): AsyncGenerator<RecordEntry, void, void> {
  const connection = await openTables(source);
  try {
    const read = async (table: TableName): Promise<Row[]> =>
      (await connection.runAndReadAll(`SELECT * FROM ${table}`)).getRowObjectsJson();
    const rows = new Map<TableName, Map<Json, Row[]>>();
    for (const table of RELEASE_TABLES) rows.set(table, byRelease(await read(table)));
    const of: RowsOfRelease = (table, release) => rows.get(table)?.get(release) ?? [];
    for (const release of await read("releases")) yield entryOf(release, of);
    for (const failure of await read("failures")) yield { error: errorOf(failure) };
  } finally {
    connection.closeSync();
  }
}

const RELEASE_TABLES = [
  "sections",
  "programs",
  "indications",
  "phases",
  "phase_indications",
  "events",
  "event_programs",
  "event_indications",
  "entities",
] as const satisfies readonly TableName[];

function byRelease(rows: readonly Row[]): Map<Json, Row[]> {
  const groups = new Map<Json, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.release ?? null);
    if (group) group.push(row);
    else groups.set(row.release ?? null, [row]);
  }
  return groups;
}

function entryOf(release: Row, of: RowsOfRelease): RecordEntry {
  const checked = recordSchema.safeParse(recordOf(release, of));
  if (checked.success) return { record: checked.data };
  const issue = checked.error.issues[0];
  return {
    error: errorOf({
      path: release.path ?? null,
      code: "unreadable-record",
      stage: "report",
      message: `Its rows make no valid record: ${issue?.path.join(".")}: ${issue?.message}.`,
      hint: "Extract the release again.",
    }),
  };
}

function errorOf({ path, code, stage, message, hint }: Row): ErrorRecord {
  return {
    schemaVersion: SCHEMA_VERSION,
    source: { path: String(path) },
    status: "error",
    error: {
      code: String(code),
      stage: String(stage),
      message: String(message),
      hint: hint === null || hint === undefined ? null : String(hint),
    },
  };
}

/** Shaped as a record; the schema checks it. */
function recordOf(release: Row, of: RowsOfRelease): unknown {
  const key = release.release ?? null;
  const text = String(release.text);
  const entities = of("entities", key);
  const mentionsOf = (column: "program" | "indication", row: Row) => {
    const named = entities.filter((entity) => entity[column] === row[column]).map(spanOf);
    return named.length > 0 ? named : placesOf(text, row.name ?? "");
  };
  return {
    schemaVersion: SCHEMA_VERSION,
    id: release.record_id,
    ...frameOf(release),
    text,
    sourceMap: { segments: text === "" ? "" : `${text.length}+`, pageStarts: [] },
    sections: of("sections", key).map(({ kind, title, start_offset: start, end_offset: end }) => ({
      kind,
      title,
      start,
      end,
    })),
    programs: of("programs", key).map((row) => ({
      id: row.program,
      name: row.name,
      aliases: parts(row.aliases),
      role: row.role,
      owner: row.owner,
      modality: row.modality,
      target: row.target,
      stage: row.stage,
      mentions: mentionsOf("program", row),
      confidence: row.confidence,
    })),
    indications: of("indications", key).map((row) => ({
      id: row.indication,
      name: row.name,
      aliases: parts(row.aliases),
      codes: { doid: row.doid, icd10: row.icd10, vocabulary: row.vocabulary ?? null },
      qualifiers: parts(row.qualifiers),
      mentions: mentionsOf("indication", row),
      confidence: row.confidence,
    })),
    phases: of("phases", key).map((row) => ({
      program: row.program,
      phase: row.phase,
      indications: of("phase_indications", key)
        .filter(({ phase_row }) => phase_row === row.phase_row)
        .map(({ indication }) => indication),
      status: row.status,
      qualifiers: parts(row.qualifiers),
      trial: { nctId: row.nct_id, name: row.trial_name },
      evidence: placesOf(text, row.evidence ?? ""),
      confidence: row.confidence,
    })),
    events: of("events", key).map((row) => eventOf(row, text, of)),
    entities: entities.map((row) => ({
      kind: row.kind,
      ...spanOf(row),
      ref: row.program ?? row.indication,
    })),
    people: [],
    warnings: [],
  };
}

function frameOf(release: Row) {
  return {
    source: {
      path: release.path,
      format: release.format,
      sha256: release.sha256,
      bytes: release.bytes,
      pages: release.pages,
      encoding: null,
      exhibit: release.exhibit,
      url: release.url,
      company: release.company,
      cik: release.cik,
      filingDate: release.filing_date,
    },
    status: release.status,
    relevant: release.relevant,
    language: release.language,
    headline: release.headline,
    subheadlines: [],
    date: release.date,
    dateline: { place: release.place, wire: release.wire },
    issuer:
      release.issuer === null
        ? null
        : {
            name: release.issuer,
            shortName: release.issuer_short_name,
            listings: parts(release.listings).map((listing) => {
              const [exchange, ...symbol] = listing.split(":");
              return { exchange, symbol: symbol.join(":") };
            }),
          },
  };
}

function eventOf(row: Row, text: string, of: RowsOfRelease) {
  const key = row.release ?? null;
  const linked = (table: "event_programs" | "event_indications", column: string) =>
    of(table, key)
      .filter(({ event }) => event === row.event)
      .map((link) => link[column]);
  const value = dateOf(row.date_start ?? null, row.date_precision ?? null);
  return {
    id: row.event,
    type: row.type,
    detail: row.detail,
    timing: row.timing,
    negated: row.negated,
    outcome: row.outcome,
    date: value || row.date_text ? { value, precision: row.date_precision, text: row.date_text } : null,
    agency: row.agency,
    programs: linked("event_programs", "program"),
    indications: linked("event_indications", "indication"),
    counterparty: row.counterparty,
    amount:
      row.amount === null
        ? null
        : { value: row.amount, currency: row.currency, text: `${row.currency} ${row.amount}` },
    endpoint: row.endpoint,
    pValue: row.p_value,
    participants: row.participants,
    evidence: placesOf(text, row.evidence ?? ""),
    cues: [],
    rule: row.rule,
    confidence: row.confidence,
  };
}

/** "2018-10-01" as a quarter is "2018-Q4". */
function dateOf(start: Json, precision: Json): string | null {
  if (typeof start !== "string") return null;
  const month = Number(start.slice(5, 7));
  if (precision === "year") return start.slice(0, 4);
  if (precision === "half") return `${start.slice(0, 4)}-H${month <= 6 ? 1 : 2}`;
  if (precision === "quarter") return `${start.slice(0, 4)}-Q${Math.ceil(month / 3)}`;
  return precision === "month" ? start.slice(0, 7) : start;
}

/** Tables part a list's items by "; ". */
function parts(list: Json | undefined): string[] {
  return typeof list === "string" ? list.split("; ") : [];
}

function spanOf({ start_offset: start, end_offset: end, text }: Row) {
  return { start, end, text };
}

const BETWEEN = " … ";

/**
 * Where the words of a row stand in the text. Tables join a row's quotes by an ellipsis that may stand within one too:
 * the longest run of pieces that the text holds is taken for a quote. The first words of all where none is found.
 */
function placesOf(text: string, words: Json): Span[] {
  const pieces = String(words).split(BETWEEN);
  const found: Span[] = [];
  for (let from = 0; from < pieces.length; from++)
    for (let to = pieces.length; to > from; to--) {
      const quote = pieces.slice(from, to).join(BETWEEN);
      const start = quote === "" ? -1 : text.indexOf(quote);
      if (start < 0) continue;
      found.push({ start, end: start + quote.length, text: quote });
      from = to - 1;
      break;
    }
  if (found.length > 0) return found;
  const first = text.split("\n")[0]!;
  return [{ start: 0, end: first.length, text: first }];
}
