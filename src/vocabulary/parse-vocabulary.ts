import type { VocabularyTerm } from "../3-language/vocabulary.js";
import { BiowireError } from "../errors.js";
import { parseObo } from "./obo.js";
import { parseTable } from "./table.js";

export interface VocabularyOptions {
  /** What the names are names of where the file does not say. Default "disease". */
  readonly kind?: VocabularyTerm["kind"];
  /** Said in errors. Default "vocabulary". */
  readonly path?: string;
}

/**
 * The terms of an ontology (OBO) or a table of names (CSV, TSV), for `extract`'s option `vocabulary`. The text itself
 * tells which it is. Throws `BiowireError` "vocabulary" where it holds no name.
 */
export function parseVocabulary(text: string, options: VocabularyOptions = {}): VocabularyTerm[] {
  const { kind = "disease", path = "vocabulary" } = options;
  const terms = /^(?:format-version:|\[Term\])/m.test(text)
    ? parseObo(text, kind)
    : parseTable(text, kind, path);
  if (terms.length > 0) return terms;
  throw new BiowireError(
    "vocabulary",
    "read",
    `${path} names nothing.`,
    "A vocabulary is an OBO file, or CSV or TSV with the columns name, synonyms, id, source.",
  );
}
