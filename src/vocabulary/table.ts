import { parse } from "csv-parse/sync";
import type { VocabularyTerm } from "../3-language/vocabulary.js";
import { BiowireError } from "../errors.js";

const COLUMNS = ["name", "synonyms", "id", "source", "kind"] as const;
type Column = (typeof COLUMNS)[number];

/**
 * Terms of a CSV or TSV table with the columns name, synonyms (parted by "|"), id, source and kind ("disease" or
 * "drug"), of which only name is needed; a first row that names them puts them in any order. Whether tabs or commas part
 * the columns is told by the first row. Throws `BiowireError` "vocabulary" for a kind that is none and a broken table.
 */
export function parseTable(text: string, kind: VocabularyTerm["kind"], path: string): VocabularyTerm[] {
  const rows = rowsOf(text, path);
  const titles = rows[0]?.map((title) => title.trim().toLowerCase()) ?? [];
  const titled = titles.includes("name");
  const columns: readonly string[] = titled ? titles : COLUMNS;
  const cell = (row: readonly string[], column: Column) => row[columns.indexOf(column)]?.trim() ?? "";
  return rows.slice(titled ? 1 : 0).flatMap((row, i): VocabularyTerm[] => {
    const name = cell(row, "name");
    if (name === "") return [];
    return [
      {
        kind: kindOf(cell(row, "kind"), kind, path, i + (titled ? 2 : 1)),
        name,
        synonyms: cell(row, "synonyms").split("|").filter(Boolean),
        id: identifier(cell(row, "id"), cell(row, "source")),
      },
    ];
  });
}

function rowsOf(text: string, path: string): string[][] {
  const tabs = /^[^\n]*\t/.test(text);
  try {
    return parse(text, {
      delimiter: tabs ? "\t" : ",",
      quote: tabs ? null : '"',
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    throw new BiowireError(
      "vocabulary",
      "read",
      `${path} is no table that can be read: ${error instanceof Error ? error.message : String(error)}`,
      "Put names that hold quotation marks or commas in quotation marks.",
    );
  }
}

function kindOf(
  said: string,
  usual: VocabularyTerm["kind"],
  path: string,
  line: number,
): VocabularyTerm["kind"] {
  if (said === "") return usual;
  const kind = said.toLowerCase();
  if (kind === "disease" || kind === "drug") return kind;
  throw new BiowireError(
    "vocabulary",
    "read",
    `${path}, row ${line}: "${said}" is no kind of name.`,
    'The column "kind" holds disease or drug.',
  );
}

/** "C0026764" of "UMLS" is "UMLS:C0026764". */
function identifier(id: string, source: string): string | null {
  if (id === "") return null;
  return id.includes(":") || source === "" ? id : `${source}:${id}`;
}
