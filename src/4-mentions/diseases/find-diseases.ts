import type { Analysis, Sentence } from "../../3-language/analysis.js";
import { foldWord } from "../../3-language/fold-word.js";
import { type Token, tokenize } from "../../3-language/tokens.js";
import { compact } from "../../patterns/compact.js";
import type { DiseaseMention } from "../mention.js";
import { type Abbreviated, AbbreviationTable, type Definition, definitionOf } from "./abbreviations.js";
import { inSentence, withoutShortForms } from "./bracketed-short-forms.js";
import { type DiseaseLookup, diseaseLookup, type KnownDisease } from "./disease-lexicon.js";
import type { DiseaseSpan } from "./disease-span.js";
import { nameStart } from "./name-bounds.js";
import { nameInRunningText } from "./name-in-running-text.js";
import { GENERIC_NAMES } from "./name-words.js";
import { BARE_HEAD, namesInSentence } from "./names-in-sentence.js";
import { qualifiersBefore } from "./qualifiers.js";

interface Placed {
  readonly sentence: Sentence;
  readonly spans: readonly DiseaseSpan[];
}

/** Diseases by lexicon and by the grammar of their names; abbreviations count as the release itself defines them. */
export function findDiseases(analysis: Analysis): DiseaseMention[] {
  const lookup = diseaseLookup(analysis.vocabulary);
  const definitions: Definition[] = [];
  const placed = analysis.sentences.map((sentence): Placed => {
    const view = withoutShortForms(sentence.tokens);
    const spans = namesInSentence(view.tokens, lookup).map((span) => inSentence(span, view));
    return { sentence, spans: withDefinitions(sentence, spans, lookup, definitions) };
  });
  const named = new Map(
    placed.flatMap(({ spans }) =>
      spans.flatMap(({ known }) => (known ? [[known.name, known] as const] : [])),
    ),
  );
  const table = new AbbreviationTable(definitions, named);
  return placed
    .flatMap(({ sentence, spans }) =>
      [...spans, ...abbreviatedIn(sentence, spans, table, lookup)].map((span) =>
        toMention(analysis, sentence, span),
      ),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Gathers the definitions of a sentence; a name they show to begin earlier is widened. */
function withDefinitions(
  sentence: Sentence,
  spans: readonly DiseaseSpan[],
  lookup: DiseaseLookup,
  definitions: Definition[],
): DiseaseSpan[] {
  return spans.flatMap((span, i): DiseaseSpan[] => {
    const definition = definitionOf(sentence, span, i > 0 ? spans[i - 1]!.to : 0, lookup);
    const widened = definition?.span !== span ? definition?.span : undefined;
    if (span.finder === BARE_HEAD && !widened) return [];
    if (!definition) return [span];
    definitions.push(definition);
    if (!widened) return [span];
    const { known } = definition;
    return [
      {
        ...widened,
        known,
        finder: known ? "disease/lexicon" : "disease/grammar",
        confidence: known ? 0.92 : 0.8,
      },
    ];
  });
}

/** Every place of a sentence where an abbreviation stands that is not part of a name already found. */
function abbreviatedIn(
  { tokens }: Sentence,
  spans: readonly DiseaseSpan[],
  table: AbbreviationTable,
  lookup: DiseaseLookup,
): DiseaseSpan[] {
  const found: DiseaseSpan[] = [];
  const inOrder = [...spans].sort((a, b) => a.from - b.from);
  let next = 0;
  let free = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (next < inOrder.length && inOrder[next]!.to <= i) next++;
    const covering = inOrder[next];
    if (covering && covering.from <= i) {
      free = covering.to;
      i = covering.to - 1;
      continue;
    }
    const short = isJoined(tokens[i]!, tokens[i - 1]?.text) ? null : table.at(tokens, i);
    if (!short) continue;
    const nameFrom = nameStart(tokens, i, free, { listed: true, titleCase: false });
    found.push({
      ...qualifiersBefore(tokens, nameFrom, free),
      nameFrom,
      to: short.to,
      ...writtenOut(
        tokens.slice(nameFrom, i).map(({ text }) => text),
        short,
        lookup,
      ),
      finder: "disease/abbreviation",
      confidence: 0.88,
    });
    i = short.to - 1;
    free = short.to;
  }
  return found;
}

/** "squamous" and NSCLC are "squamous non-small cell lung cancer". */
function writtenOut(
  parts: readonly string[],
  short: Abbreviated,
  lookup: DiseaseLookup,
): Pick<DiseaseSpan, "known" | "core" | "name"> {
  if (parts.length === 0)
    return { known: short.known, core: null, name: short.known?.name ?? nameInRunningText(short.name, null) };
  const name = `${parts.join(" ").replace(/ - /g, "-").toLowerCase()} ${short.known?.name ?? short.name}`;
  const words = tokenize(name);
  const found = lookup(words, 0);
  return found?.to === words.length
    ? { known: found.disease, core: null, name: found.disease.name }
    : { known: null, core: short.known, name };
}

/** "anti-MS", "preALS": part of another word. */
function isJoined(token: Token, before: string | undefined): boolean {
  return !token.spaceBefore && before === "-";
}

function toMention(analysis: Analysis, sentence: Sentence, span: DiseaseSpan): DiseaseMention {
  const { tokens } = sentence;
  const start = tokens[span.from]!.start;
  const end = tokens[span.to - 1]!.end;
  const said = analysis.text.slice(tokens[span.nameFrom]!.start, end).replace(/\s+/g, " ");
  const phrase = analysis.text.slice(tokens[span.phraseFrom]!.start, end);
  return {
    kind: "disease",
    start,
    end,
    text: analysis.text.slice(start, end),
    sentence: sentence.index,
    name: markedName(analysis.text.slice(start, end)) ?? span.name ?? nameInRunningText(said, span.known),
    formOf: span.core && !GENERIC_NAMES.has(foldWord(span.core.name)) ? conceptOf(span.core) : null,
    concept: span.known ? conceptOf(span.known) : null,
    qualifiers: span.qualifiers,
    phrase: phrase.replace(/\s+/g, " "),
    doid: span.known?.doid ?? null,
    icd10: span.known?.icd10 ?? null,
    vocabulary: span.known?.vocabulary ?? null,
    finder: span.finder,
    confidence: span.confidence,
  };
}

/** "HER2-positive cancers": what only a marker tells apart from cancer at large is named with it. */
const MARKED_CANCER = compact(
  /(?:^|[\s,/])(?=[^\s]{0,12}[\p{Lu}\d])((?:\p{Lu}[\p{Lu}\d]{1,6}\s(?=G12|fusion-))?[\p{L}\d/]{2,12}-(?:positive|mutant|mutated|expressing|amplified|altered|driven|deficient)\s(?:cancers?|tumou?rs?|malignancies))$/u,
);

const markedName = (said: string): string | null =>
  said.length < 80 ? (MARKED_CANCER.exec(said)?.[1] ?? null) : null;

/** The same for all names of one disease. */
const conceptOf = (known: KnownDisease): string => known.doid ?? known.vocabulary ?? known.name;
