import type { Analysis } from "../3-language/analysis.js";
import type { CompanyMention } from "./mention.js";
import { PatternFinder, type PatternRule } from "./pattern-finder.js";

const WORD = "\\p{Lu}[\\p{L}\\d&’'.-]{0,24}";
const LEGAL_FORM =
  "\\s(?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|plc|LLC|AG|S\\.A|SA|SE|N\\.V|B\\.V|GmbH|A/S|AB|Pty Ltd|Co)\\b";
const FIELD =
  "\\s(?:Pharmaceuticals?|Pharma|Therapeutics|Biosciences?|Biotherapeutics|Biopharma(?:ceuticals?)?|Biologics|Biotech(?:nolog(?:y|ies))?|Oncology|Laboratories|Genetics|Genomics)";

/** Companies by their legal form, and by the words of the field that end their names. */
export const COMPANY_RULES: readonly PatternRule<null>[] = [
  {
    id: "company/legal-form",
    match: new RegExp(
      `(?<![\\p{L}\\d])${WORD}(?:\\s(?:and\\s|&\\s|of\\s)?${WORD}){0,4}?,?${LEGAL_FORM}\\.?`,
      "gu",
    ),
    value: null,
    examples: ["Acme Therapeutics, Inc.", "Bolt Oncology plc"],
    notExamples: ["the company"],
  },
  {
    id: "company/field",
    match: new RegExp(
      `(?<![\\p{L}\\d])(?!The\\s|Our\\s|New\\s)${WORD}(?:\\s${WORD}){0,2}?${FIELD}(?![\\p{L}])`,
      "gu",
    ),
    value: null,
    examples: ["Acme Therapeutics", "Bolt Pharmaceuticals"],
    notExamples: ["pharmaceuticals"],
  },
];

const FINDER = new PatternFinder(COMPANY_RULES, new RegExp(`${LEGAL_FORM}|${FIELD}`));

export function findCompanies(analysis: Analysis): CompanyMention[] {
  return FINDER.matchesIn(analysis).map(({ start, end, text, sentence, rule }) => ({
    kind: "company",
    start,
    end,
    text,
    sentence,
    name: text,
    finder: rule.id,
    confidence: rule.id === "company/legal-form" ? 0.9 : 0.7,
  }));
}
