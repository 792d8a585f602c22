import type { Analysis } from "../../../3-language/analysis.js";
import type { Found } from "./finder.js";
import { NOT_NAMES } from "./not-names.js";

/** A name once known is found wherever it stands again, in whatever capitals. */
export function findNamedBefore({ sentences }: Analysis, found: readonly Found[]): Found[] {
  const names = new Set(
    found
      .filter(
        ({ finder }) =>
          finder !== "drug/inn-stem" && finder !== "drug/described-vaccine" && finder !== "drug/known-name",
      )
      .map(({ name }) => name.toLowerCase())
      .filter((name) => /^[\p{L}\d]{4,}$/u.test(name) && !NOT_NAMES.has(name)),
  );
  if (names.size === 0) return [];
  // nonproprietary names go in small letters; a brand in small letters is an ordinary word
  const small = new Set(found.filter(({ name }) => /^\p{Ll}/u.test(name)).map(({ name }) => name));
  const again: Found[] = [];
  for (const { tokens } of sentences)
    for (const { kind, norm, text, start, end } of tokens) {
      if (kind !== "word" || (/^\p{Ll}/u.test(text) && !small.has(text))) continue;
      const marked = !names.has(norm) && text.endsWith("TM") && names.has(norm.slice(0, -2));
      if (!marked && !names.has(norm)) continue;
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
