import type { Token } from "../../3-language/tokens.js";
import type { DiseaseLookup, KnownDisease } from "./disease-lexicon.js";
import type { DiseaseSpan } from "./disease-span.js";
import { nameInRunningText } from "./name-in-running-text.js";
import { NAME_PARTS, SHARING_WORDS } from "./name-words.js";

const JOINT = /^(?:and|or|,|\/|&)$/;

interface Named {
  readonly known: KnownDisease | null;
  readonly name: string;
}

/**
 * What shares the end of a name in a list: for "ovarian cancer" in "breast and ovarian cancer" the "breast" before it,
 * for "hepatitis B" in "hepatitis B and C" the "C" after it.
 */
export function partnersOf(
  tokens: readonly Token[],
  span: DiseaseSpan,
  free: number,
  lookup: DiseaseLookup,
): DiseaseSpan[] {
  return [...partnersBefore(tokens, span, free, lookup), ...partnersAfter(tokens, span, lookup)];
}

function partnersBefore(
  tokens: readonly Token[],
  span: DiseaseSpan,
  free: number,
  lookup: DiseaseLookup,
): DiseaseSpan[] {
  const partners: DiseaseSpan[] = [];
  let at = span.from;
  for (let count = 0; count < 8; count++) {
    const joint = tokens[at - 1];
    if (!joint || at - 2 < free || !JOINT.test(joint.norm)) break;
    let last = at - 2;
    if (tokens[last]!.norm === "," && last - 1 >= free) last--;
    const found = partnerEndingAt(tokens, last, span, free, lookup);
    if (!found) break;
    partners.push(partner(found.from, last + 1, found));
    at = found.from;
  }
  return partners;
}

/** The longest stretch of up to three words that gives a disease with the end of the name. */
function partnerEndingAt(
  tokens: readonly Token[],
  last: number,
  span: DiseaseSpan,
  free: number,
  lookup: DiseaseLookup,
): (Named & { from: number }) | null {
  for (let from = Math.max(free, last - 2); from <= last; from++) {
    const words = tokens.slice(from, last + 1);
    if (words.some(({ kind, norm }) => kind === "mark" && norm !== "-" && norm !== "'s")) continue;
    for (let head = span.nameFrom + 1; head < span.to; head++) {
      const known = wholeName([...words, ...tokens.slice(head, span.to)], lookup);
      if (known) return { from, known, name: plainText([...words, ...tokens.slice(head, span.to)]) };
    }
  }
  const word = tokens[last]!;
  if (
    !SHARING_WORDS.has(word.norm) ||
    !tokens.slice(span.nameFrom, span.to - 1).some(({ norm }) => NAME_PARTS.has(norm))
  )
    return null;
  return {
    from: last,
    known: null,
    name: `${word.text.toLowerCase()} ${tokens[span.to - 1]!.text.toLowerCase()}`,
  };
}

function plainText(tokens: readonly Token[]): string {
  const said = tokens.map(({ text, spaceBefore }, i) => (i > 0 && spaceBefore ? ` ${text}` : text)).join("");
  return nameInRunningText(said, null);
}

function wholeName(tokens: readonly Token[], lookup: DiseaseLookup): KnownDisease | null {
  const found = lookup(tokens, 0);
  return found?.to === tokens.length ? found.disease : null;
}

const LAST_PART = /^(?:[1-9][ab]?|[A-D]|I{1,3}|IV)$/;

function partnersAfter(tokens: readonly Token[], span: DiseaseSpan, lookup: DiseaseLookup): DiseaseSpan[] {
  const partners: DiseaseSpan[] = [];
  if (!LAST_PART.test(tokens[span.to - 1]!.text)) return partners;
  let at = span.to;
  while (tokens[at] && JOINT.test(tokens[at]!.norm)) {
    const next =
      tokens[at]!.norm === "," && /^(?:and|or)$/.test(tokens[at + 1]?.norm ?? "") ? at + 2 : at + 1;
    const part = tokens[next];
    if (!part || !LAST_PART.test(part.text)) break;
    const known = wholeName([...tokens.slice(span.nameFrom, span.to - 1), part], lookup);
    if (!known) break;
    partners.push(
      partner(next, next + 1, {
        known,
        name: plainText([...tokens.slice(span.nameFrom, span.to - 1), part]),
      }),
    );
    at = next + 1;
  }
  return partners;
}

function partner(from: number, to: number, { known, name }: Named): DiseaseSpan {
  return {
    from,
    phraseFrom: from,
    nameFrom: from,
    to,
    known,
    core: null,
    name,
    qualifiers: [],
    finder: "disease/shared-head",
    confidence: known ? 0.85 : 0.75,
  };
}
