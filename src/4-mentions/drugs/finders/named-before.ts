import type { Analysis } from "../../../3-language/analysis.js";
import { compact } from "../../../patterns/compact.js";
import type { Found } from "./finder.js";
import { NOT_NAMES } from "./not-names.js";

/** A name once known is found wherever it stands again, in whatever capitals. */
export function findNamedBefore(analysis: Analysis, found: readonly Found[]): Found[] {
  const told = found.filter(
    ({ finder }) =>
      finder !== "drug/inn-stem" && finder !== "drug/described-vaccine" && finder !== "drug/known-name",
  );
  return [...wordsAgain(analysis, told, found), ...joinedAgain(analysis, told)];
}

/** A name of a word and a model, or of two words. */
const OF_TWO = compact(/^\p{L}{4,24}\s(?:\d{1,4}\p{L}{0,2}|\p{L}{1,2}-?\d{1,3})$/u);

/** Names with a hyphen or a model: "velipepimut-L", "Pulmora 300". Codes have their own finders, which know trials from drugs. */
function joinedAgain({ text, lower }: Analysis, told: readonly Found[]): Found[] {
  const names = new Set(
    told
      .filter(
        ({ name, finder }) =>
          /^\p{L}{5,24}-[\p{L}\d]{1,10}$/u.test(name) ||
          finder === "drug/defined-two-words" ||
          finder === "drug/short-code" ||
          finder.startsWith("drug/short-code") ||
          (finder === "drug/model" && OF_TWO.test(name)),
      )
      .map(({ name }) => name.toLowerCase()),
  );
  const again: Found[] = [];
  for (const name of names)
    for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (/[\p{L}\p{N}-]$/u.test(text.slice(Math.max(0, at - 1), at))) continue;
      if (/^[\p{L}\p{N}]/u.test(text.slice(end, end + 1))) continue;
      again.push({
        start: at,
        end,
        name: text.slice(at, end),
        finder: "drug/named-before",
        confidence: 0.85,
      });
    }
  return again;
}

function wordsAgain({ sentences }: Analysis, told: readonly Found[], found: readonly Found[]): Found[] {
  const names = new Set(
    told
      .map(({ name }) => name.toLowerCase())
      .filter((name) => /^[\p{L}\d]{4,}$/u.test(name) && !NOT_NAMES.has(name)),
  );
  if (names.size === 0) return [];
  // nonproprietary names go in small letters; a brand in small letters is an ordinary word
  const small = new Set(found.filter(({ name }) => /^\p{Ll}/u.test(name)).map(({ name }) => name));
  const again: Found[] = [];
  for (const { tokens } of sentences)
    for (const { kind, norm, text, start, end } of tokens) {
      if (kind !== "word") continue;
      const marked = !names.has(norm) && text.endsWith("TM") && names.has(norm.slice(0, -2));
      if (!marked && !names.has(norm)) continue;
      if (/^\p{Ll}/u.test(text) && !small.has(text)) continue;
      again.push({
        start,
        end: marked ? end - 2 : end,
        name: marked ? text.slice(0, -2) : text,
        finder: "drug/named-before",
        confidence: 0.85,
      });
    }
  return again;
}
