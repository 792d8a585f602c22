import { lexiconDrugs } from "../drug-lexicon.js";
import { innModality } from "../inn-stems.js";
import type { DrugFinder, Found } from "./finder.js";

/** In brackets after a name, what it is made of: "ZELORA® (zelotinib 100 mg/acmeprevir 50 mg)", "(zelotinib, acmeprevir and novavir)". */
const BRACKET =
  /(?<=(?:\p{Lu}[\p{L}\d-]{2,24}|[®™)])\s?)\(((?:\p{L}[\p{L}-]{4,24}(?:\s\p{Ll}{4,15})?(?:\s\d{1,4}(?:\.\d{1,3})?\s?(?:mg|mcg|g|%))?(?:\/|,\sand\s|\sand\s|,\s|\splus\s|\s\+\s)){1,5}\p{L}[\p{L}-]{4,24}(?:\s\p{Ll}{4,15})?)(?:\s\d{1,4}(?:\.\d{1,3})?\s?(?:mg|mcg|g|%))?(?:\s(?:tablets?|capsules?|injection|for injection|cream|ointment|gel|inhalation (?:powder|aerosol)|fixed-dose combination))?\)/gu;
const DOSE = /\s\d{1,4}(?:\.\d{1,3})?\s?(?:mg|mcg|g|%)/g;

export const findCombinations: DrugFinder = ({ text }) =>
  [...text.matchAll(BRACKET)].flatMap((match): Found[] => {
    const said = match[1]!;
    const parts = said.split(/\/|,\sand\s|\sand\s|,\s|\splus\s|\s\+\s/);
    if (!parts.every((part) => isDrug(part.replace(DOSE, "")))) return [];
    const start = match.index + 1;
    return [
      {
        start,
        end: start + said.length,
        name: said.replace(DOSE, ""),
        finder: "drug/combination",
        confidence: 0.9,
      },
    ];
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
