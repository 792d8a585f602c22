import { allMatches } from "../../../patterns/all-matches.js";
import { compact } from "../../../patterns/compact.js";
import { lexiconDrugs } from "../drug-lexicon.js";
import { innModality } from "../inn-stems.js";
import type { DrugFinder, Found } from "./finder.js";

/** In brackets after a name, what it is made of: "ZELORA® (zelotinib 100 mg/acmeprevir 50 mg)", "(zelotinib, acmeprevir and novavir)". */
const BRACKET = compact(
  /^((?:\p{L}[\p{L}-]{4,24}(?:\s\p{Ll}{4,15})?(?:\s\d{1,4}(?:\.\d{1,3})?\s?(?:mg|mcg|g|%))?(?:\/|,\sand\s|\sand\s|,\s|\splus\s|\s\+\s)){1,5}\p{L}[\p{L}-]{4,24}(?:\s\p{Ll}{4,15})?)(?:\s\d{1,4}(?:\.\d{1,3})?\s?(?:mg|mcg|g|%))?(?:\s(?:tablets?|capsules?|injection|for injection|cream|ointment|gel|inhalation (?:powder|aerosol)|fixed-dose combination))?$/u,
);
const DOSE = /\s\d{1,4}(?:\.\d{1,3})?\s?(?:mg|mcg|g|%)/g;

/** A brand or a name with a mark or a capital. */
const NAMED = compact(/(?:\p{Lu}[\p{L}\d-]{2,24}|[®™)])\s?$/u);

export const findCombinations: DrugFinder = ({ text }) =>
  allMatches(/\(([^()\n]{9,160})\)/g, text).flatMap(({ 1: content = "", index }): Found[] => {
    const said = BRACKET.exec(content)?.[1];
    if (!said || !NAMED.test(text.slice(Math.max(0, index - 27), index))) return [];
    const parts = said.split(/\/|,\sand\s|\sand\s|,\s|\splus\s|\s\+\s/);
    if (!parts.every((part) => isDrug(part.replace(DOSE, "")))) return [];
    const start = index + 1;
    const name = said.replace(DOSE, "");
    return [{ start, end: start + said.length, name, finder: "drug/combination", confidence: 0.9 }];
  });

function isNonproprietary(name: string): boolean {
  const known = lexiconDrugs().get(name);
  return known !== undefined && !known.brands.some((brand) => brand.toLowerCase() === name.toLowerCase());
}

function isDrug(part: string): boolean {
  const [first = "", second = ""] = part.split(" ");
  return (
    isNonproprietary(part) ||
    isNonproprietary(first) ||
    innModality(first) !== undefined ||
    (second !== "" && innModality(second) !== undefined)
  );
}
