/** The type of a column: text, whole number, number, truth value, day ("2018-11-12"). */
export type ColumnType = "text" | "integer" | "number" | "boolean" | "day";

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly about: string;
}

type ColumnLine = readonly [name: string, type: ColumnType, about: string];

const RELEASE: ColumnLine = ["release", "text", "key of `releases`"];
const CONFIDENCE: ColumnLine = ["confidence", "number", "0 to 1"];
const PROGRAM: ColumnLine = ["program", "text", "key of `programs`, with `release`"];
const INDICATION: ColumnLine = ["indication", "text", "key of `indications`, with `release`"];
const EVENT: ColumnLine = ["event", "text", "key of `events`, with `release`"];
const EVIDENCE: ColumnLine = ["evidence", "text", "the words that say so"];

const LINES = {
  releases: [
    ["release", "text", "key: the input's path, and the exhibit's name for further releases of one filing"],
    ["record_id", "text", "SHA-256 of the input, and the exhibit: the same for copies"],
    ["path", "text", "path of the input"],
    ["format", "text", "pdf, html, edgar, markdown, text, email"],
    ["sha256", "text", "of the input's bytes"],
    ["bytes", "integer", "of the input"],
    ["pages", "integer", "of a PDF"],
    ["exhibit", "text", "name of the exhibit within a filing"],
    ["url", "text", "where the input itself says it was published"],
    ["company", "text", "of a filing: who filed"],
    ["cik", "text", "of a filing: the SEC's number of the company"],
    ["filing_date", "day", "of a filing"],
    ["status", "text", "complete or partial"],
    ["relevant", "boolean", "whether it is news about a product at all"],
    ["language", "text", "ISO 639-1"],
    ["headline", "text", ""],
    ["date", "day", "day of the release"],
    ["place", "text", "of the dateline"],
    ["wire", "text", "of the dateline"],
    ["issuer", "text", "full name of the company"],
    ["issuer_short_name", "text", ""],
    ["listings", "text", 'its listings: "Nasdaq:CLRB", several apart by "; "'],
    ["duplicate_of", "text", "path of the first input that holds the same release"],
    ["text", "text", "the readable text; offsets count its UTF-16 units"],
  ],
  sections: [
    RELEASE,
    ["section", "integer", "from 1, in text order"],
    ["kind", "text", "body, about-company, forward-looking …"],
    ["title", "text", ""],
    ["start_offset", "integer", ""],
    ["end_offset", "integer", "exclusive"],
  ],
  programs: [
    RELEASE,
    ["program", "text", "key within the release: p1"],
    ["name", "text", ""],
    ["aliases", "text", 'apart by "; "'],
    ["role", "text", "own, partner, combination, comparator, other"],
    ["owner", "text", ""],
    ["modality", "text", ""],
    ["target", "text", ""],
    ["stage", "text", "furthest phase reached"],
    ["mentions", "integer", "how often it is named"],
    CONFIDENCE,
  ],
  indications: [
    RELEASE,
    ["indication", "text", "key within the release: i1"],
    ["name", "text", ""],
    ["aliases", "text", 'apart by "; "'],
    ["doid", "text", "Disease Ontology"],
    ["icd10", "text", "ICD-10"],
    ["qualifiers", "text", 'apart by "; "'],
    ["mentions", "integer", "how often it is named"],
    CONFIDENCE,
  ],
  phases: [
    RELEASE,
    ["phase_row", "integer", "key within the release, from 1"],
    PROGRAM,
    ["program_name", "text", ""],
    ["phase", "text", ""],
    ["status", "text", "planned, ongoing, completed, stopped"],
    ["indication_names", "text", 'apart by "; "'],
    ["qualifiers", "text", 'apart by "; "'],
    ["nct_id", "text", "ClinicalTrials.gov number"],
    ["trial_name", "text", ""],
    EVIDENCE,
    CONFIDENCE,
  ],
  phase_indications: [RELEASE, ["phase_row", "integer", "key of `phases`, with `release`"], INDICATION],
  events: [
    RELEASE,
    ["event", "text", "key within the release: e1"],
    ["type", "text", ""],
    ["detail", "text", "which designation, approval, meeting …"],
    ["timing", "text", "news, background, upcoming"],
    ["negated", "boolean", ""],
    ["outcome", "text", "positive, negative …"],
    ["date_start", "day", "first day that the event's date may mean"],
    ["date_end", "day", "last day that it may mean"],
    ["date_precision", "text", "day, month, quarter, half, year"],
    ["date_text", "text", "the date's words"],
    ["agency", "text", ""],
    ["program_names", "text", 'apart by "; "'],
    ["indication_names", "text", 'apart by "; "'],
    ["counterparty", "text", ""],
    ["amount", "number", ""],
    ["currency", "text", "of the amount"],
    ["endpoint", "text", ""],
    ["p_value", "text", "as written"],
    ["participants", "integer", ""],
    EVIDENCE,
    ["rule", "text", "the rule that made the row"],
    CONFIDENCE,
  ],
  event_programs: [RELEASE, EVENT, PROGRAM],
  event_indications: [RELEASE, EVENT, INDICATION],
  entities: [
    RELEASE,
    ["entity", "integer", "from 1, in text order"],
    ["kind", "text", "drug, disease, phase, agency, date …"],
    ["start_offset", "integer", ""],
    ["end_offset", "integer", "exclusive"],
    ["text", "text", ""],
    PROGRAM,
    INDICATION,
  ],
  failures: [
    ["path", "text", "path of the input that gave no record"],
    ["code", "text", ""],
    ["stage", "text", "where it failed"],
    ["message", "text", ""],
    ["hint", "text", "what can be done"],
  ],
} as const satisfies Record<string, readonly ColumnLine[]>;

export type TableName = keyof typeof LINES;
export const TABLE_NAMES = Object.keys(LINES) as TableName[];

/** The tables and their columns, in order. */
export const TABLES: Readonly<Record<TableName, readonly Column[]>> = Object.fromEntries(
  TABLE_NAMES.map((table) => [table, LINES[table].map(([name, type, about]) => ({ name, type, about }))]),
) as unknown as Record<TableName, readonly Column[]>;

export type Cell = string | number | boolean | null;
export type Row = readonly Cell[];
export type TableRows = Readonly<Partial<Record<TableName, readonly Row[]>>>;
