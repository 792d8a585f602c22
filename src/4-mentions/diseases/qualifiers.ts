import type { Token } from "../../3-language/tokens.js";
import { PATIENT_WORDS, QUALIFIERS, SILENT_WORDS } from "./name-words.js";

export interface QualifiedStart {
  /** Index of the first token of the mention: patients and empty words are left before it. */
  readonly from: number;
  /** Index of the first of all qualifiers. */
  readonly phraseFrom: number;
  /** In text order: "relapsed/refractory", "metastatic", "HER2-negative", "newly diagnosed", "second-line". */
  readonly qualifiers: readonly string[];
}

/** Last parts of compounds that say which form of a disease is meant: "EGFR-mutated", "steroid-refractory". */
const COMPOUND_END =
  /^(?:positive|negative|mutated|mutant|mutation|expressing|amplified|altered|deficient|high|low|resistant|sensitive|naive|naïve|refractory|experienced|eligible|ineligible|line|stage|risk|grade|severe|controlled|treated|to)$/;
const JOINT = /^(?:or|and|to|,|\/|-)$/;

/**
 * Reads the qualifiers that stand before a name, from its first token leftwards to `free`:
 * "relapsed or refractory (R/R)", "moderately to severely active", "previously treated HER2-positive metastatic".
 */
export function qualifiersBefore(tokens: readonly Token[], nameFrom: number, free: number): QualifiedStart {
  let from = nameFrom;
  for (;;) {
    const before = stepLeft(tokens, from, free);
    if (before === null) break;
    from = before;
  }
  const kept = withoutEmptyStart(tokens, from, nameFrom);
  return { from: kept, phraseFrom: from, qualifiers: phrasesOf(tokens, from, nameFrom) };
}

/** Where the next qualifier to the left begins, or null. */
function stepLeft(tokens: readonly Token[], at: number, free: number): number | null {
  const joint = tokens[at - 1];
  if (!joint || at - 1 < free) return null;
  const compound = compoundStart(tokens, at, free);
  if (compound !== null && isQualifier(tokens, compound, at)) return compound;
  if (joint.norm === ")") return bracketStart(tokens, at, free);
  if (!JOINT.test(joint.norm)) return null;
  let last = at - 1;
  if (tokens[last - 1]?.norm === "," && /^(?:or|and)$/.test(joint.norm)) last--;
  const further = compoundStart(tokens, last, free);
  return at < tokens.length &&
    further !== null &&
    isQualifier(tokens, further, last) &&
    !isListEnd(tokens, further, at)
    ? further
    : null;
}

/** "advanced, multiple myeloma": an empty word before a joint belongs to what went before. */
function isListEnd(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ norm }) => SILENT_WORDS.has(norm));
}

/** The start of the word or hyphenated compound that ends before `end`, or null. */
function compoundStart(tokens: readonly Token[], end: number, free: number): number | null {
  let start = end - 1;
  if (start < free || tokens[start]!.kind === "mark") {
    if (start - 1 >= free && /^[+-]$/.test(tokens[start]?.norm ?? "") && !tokens[start]!.spaceBefore)
      start--; // "HER2-", "HR+"
    else return null;
  }
  while (
    start - 2 >= free &&
    !tokens[start]!.spaceBefore &&
    !tokens[start - 1]!.spaceBefore &&
    /^[-/+]$/.test(tokens[start - 1]!.norm)
  )
    start -= 2;
  return start;
}

function isQualifier(tokens: readonly Token[], from: number, to: number): boolean {
  const parts = tokens.slice(from, to);
  const whole = parts.map(({ norm }) => norm).join("");
  const last = parts.at(-1)!.norm;
  if (isListed(whole)) return true;
  if (parts.length === 1) return false;
  if (/^[+-]$/.test(last)) return parts[0]!.isCapitalized;
  if (parts[1]?.norm === "/")
    return parts.filter(({ kind }) => kind !== "mark").every(({ norm }) => isListed(norm));
  return (
    COMPOUND_END.test(last) || parts.filter(({ kind }) => kind !== "mark").every(({ norm }) => isListed(norm))
  );
}

const isListed = (word: string): boolean =>
  QUALIFIERS.has(word) || PATIENT_WORDS.has(word) || SILENT_WORDS.has(word);

/** "relapsed or refractory (R/R)": the bracket repeats what was said before it. */
function bracketStart(tokens: readonly Token[], at: number, free: number): number | null {
  for (let open = at - 2; open > free && open > at - 7; open--) {
    if (tokens[open]!.norm !== "(") continue;
    const word = compoundStart(tokens, open, free);
    return word !== null && isQualifier(tokens, word, open) ? word : null;
  }
  return null;
}

function withoutEmptyStart(tokens: readonly Token[], from: number, nameFrom: number): number {
  let kept = from;
  while (kept < nameFrom) {
    const token = tokens[kept]!;
    const end = compoundEnd(tokens, kept, nameFrom);
    const whole = tokens
      .slice(kept, end)
      .map(({ norm }) => norm)
      .join("");
    const empty =
      token.kind === "mark" ||
      /^(?:or|and)$/.test(whole) ||
      PATIENT_WORDS.has(whole) ||
      SILENT_WORDS.has(whole);
    if (!empty) break;
    kept = end;
  }
  return kept;
}

function compoundEnd(tokens: readonly Token[], from: number, limit: number): number {
  let end = from + 1;
  while (
    end + 1 < limit &&
    tokens[end]!.norm === "-" &&
    !tokens[end]!.spaceBefore &&
    !tokens[end + 1]!.spaceBefore
  )
    end += 2;
  return end;
}

/** Pairs of words that are one qualifier. */
const PAIRS =
  /^(?:newly diagnosed|previously (?:un)?treated|heavily pre-?treated|locally advanced|(?:inadequately|poorly) controlled|(?:high|low|intermediate|higher|lower) risk|(?:first|second|third) line|(?:early|late) stage|(?:moderately|severely|mildly) active|stage [iv]{1,3}[abc]?(?:-[iv]{1,3}[abc]?)?|grade (?:\d|[iv]{1,3}))$/i;

/** What "R/R" stands for. */
const RELAPSED_REFRACTORY = "relapsed/refractory";
/** Parts of such pairs, which alone say nothing. */
const LEFT_OVER = /^(?:first|second|third|line|diagnosed|newly|previously|heavily|stage|grade)$/i;

function phrasesOf(tokens: readonly Token[], from: number, nameFrom: number): string[] {
  const parts: string[] = [];
  let ranging = false;
  for (let i = from; i < nameFrom; ) {
    const end = compoundEnd(tokens, i, nameFrom);
    const text = tokens
      .slice(i, end)
      .map(({ text, norm }) => (/\p{Lu}.{0,6}\p{Lu}|\d/u.test(text) ? text : norm))
      .join("");
    i = end;
    if (tokens[end - 1]!.kind === "mark" && !/\p{L}/u.test(text)) continue;
    if (text === "to") ranging = parts.length > 0;
    if (/^(?:or|and|to)$/.test(text) || SILENT_WORDS.has(text)) continue;
    const pair = ranging ? `${parts.at(-1)}-to-${text}` : `${parts.at(-1)} ${text}`;
    if (ranging || PAIRS.test(pair)) parts[parts.length - 1] = pair;
    else parts.push(text);
    ranging = false;
  }
  const said = parts
    .map((part) => (part === "r" ? RELAPSED_REFRACTORY : part))
    .filter((part) => !LEFT_OVER.test(part));
  const both = said.includes("relapsed") && said.includes("refractory");
  const joined = both
    ? said
        .filter((part) => part !== "refractory")
        .map((part) => (part === "relapsed" ? RELAPSED_REFRACTORY : part))
    : said;
  return [...new Set(joined)];
}
