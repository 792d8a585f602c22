import type { Token } from "../../3-language/tokens.js";
import type { DiseaseSpan } from "./disease-span.js";
import { looksLikeShortForm } from "./short-form.js";

/** The tokens of a sentence without some of them, and where each of those left stands in the sentence. */
export interface TokenView {
  readonly tokens: readonly Token[];
  /** Index in the sentence for each token of the view; null where nothing is left out. */
  readonly places: readonly number[] | null;
}

/**
 * Leaves out abbreviations in brackets, which may stand in the middle of a name: "light chain (AL) amyloidosis",
 * "Immunoglobulin G (IgG)-mediated diseases".
 */
export function withoutShortForms(tokens: readonly Token[]): TokenView {
  if (!tokens.some(({ text }) => text === "(")) return { tokens, places: null };
  const places: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const end = tokens[i]!.text === "(" && i > 0 ? shortFormEnd(tokens, i) : null;
    if (end === null) places.push(i);
    else i = end;
  }
  return { tokens: places.map((place) => tokens[place]!), places };
}

/** "neovascular (wet) age-related macular degeneration": the kind said again in another word. */
const SECOND_WORD = /^(?:wet|dry|neovascular|exudative|atrophic|non-?exudative)$/i;

/** Index of the bracket that closes the abbreviation opened at `open`, or null where no abbreviation stands there. */
function shortFormEnd(tokens: readonly Token[], open: number): number | null {
  for (let end = open + 2; end < open + 7 && end < tokens.length; end++) {
    if (tokens[end]!.text !== ")") {
      if (tokens[end]!.spaceBefore) return null;
      continue;
    }
    const short = tokens
      .slice(open + 1, end)
      .map(({ text }) => text)
      .join("");
    return looksLikeShortForm(short) || SECOND_WORD.test(short) ? end : null;
  }
  return null;
}

/** A span of the view as one of the sentence. */
export function inSentence(span: DiseaseSpan, { places }: TokenView): DiseaseSpan {
  if (!places) return span;
  return {
    ...span,
    from: places[span.from]!,
    phraseFrom: places[span.phraseFrom]!,
    nameFrom: places[span.nameFrom]!,
    to: places[span.to - 1]! + 1,
  };
}
