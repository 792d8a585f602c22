import { lexiconDrugs } from "../drug-lexicon.js";
import { innModality } from "../inn-stems.js";
import type { DrugFinder, Found } from "./finder.js";
import { NOT_NAMES, PLAIN_WORDS } from "./not-names.js";

/** "VUMERITY (diroximel fumarate)": a brand and in brackets what it is. */
const PAIR =
  /(?<![\p{L}\p{N}])(\p{Lu}{4,20}(?:\s\p{Lu}{2,10})?|\p{Lu}\p{Ll}{3,18})[®™]?\s{1,2}\((\p{Ll}[\p{Ll}-]{3,30}(?:[\s/-]\p{Ll}[\p{Ll}-]{2,24}){0,5}(?:\s(?:injection|tablets?|capsules?|vaccine|for injection|intravenous|subcutaneous)){0,2})[,;)]/gu;
const DOSAGE_FORM =
  /\s(?:injection|tablets?|capsules?|for injection|intravenous|subcutaneous)(?:\s.{0,20})?$/;

export const findBrandsOfGenerics: DrugFinder = ({ text }) => {
  const found: Found[] = [];
  for (const match of text.matchAll(PAIR)) {
    const [whole, brand, generic] = match as unknown as [string, string, string];
    const marked = /[®™]|\p{Lu}{3}TM\s/u.test(whole);
    const plain = brand.replace(/(?<=\p{Lu}{3})TM$/u, "");
    const words = generic.split(/[\s/-]/);
    const stem = words.some((word) => innModality(word) !== undefined || lexiconDrugs().get(word));
    if (PLAIN_WORDS.test(generic) || NOT_NAMES.has(brand.toLowerCase()) || innModality(brand)) continue;
    if (!stem && !marked) continue;
    const start = match.index;
    const genericStart = start + whole.lastIndexOf(generic);
    const trimmed = generic.replace(/(?<=\/.{1,60})\s(?:and|or|plus)\s.*$/, "").replace(DOSAGE_FORM, "");
    found.push(
      { start, end: start + plain.length, name: plain, finder: "drug/brand-of-generic", confidence: 0.9 },
      {
        start: genericStart,
        end: genericStart + trimmed.length,
        name: trimmed,
        finder: "drug/generic-of-brand",
        confidence: 0.9,
      },
    );
  }
  return found;
};

/** "HTD1801 (berberine ursodeoxycholate)": a code and in brackets the substance. */
const CODE_PAIR =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{1,6}-?\p{Lu}{0,3}\d{2,7}[\p{Ll}]?)\s\(((?:an?\s)?\p{L}[\p{Ll}]{5,24}(?:[\s-]\p{L}[\p{Ll}]{2,24}){0,2})\)/gu;
/** Words of a description of the drug: no name of it. */
const DESCRIBING =
  /(?:antibod|inhibitor|agonist|vaccine|therap|combination|oral|intravenous|subcutaneous|tablet|capsule|cohort|adult|pediatric|monotherapy|generation|class|target)/i;

export const findSubstancesOfCodes: DrugFinder = ({ text }) =>
  [...text.matchAll(CODE_PAIR)].flatMap((match): Found[] => {
    const name = match[1]!;
    const lower = name.toLowerCase();
    if (PLAIN_WORDS.test(lower) || NOT_NAMES.has(lower) || DESCRIBING.test(name)) return [];
    const start = match.index + match[0].length - 1 - name.length;
    return [{ start, end: start + name.length, name, finder: "drug/substance-of-code", confidence: 0.8 }];
  });
