import { type Analysis, type Sentence, sentenceAt } from "../../3-language/analysis.js";
import { compact } from "../../patterns/compact.js";
import { casedText, stretchOf } from "../../patterns/text-pattern.js";
import type { DrugMention } from "../mention.js";
import { findAbbreviations } from "./finders/abbreviations.js";
import { findCombinations } from "./finders/combinations.js";
import { findCompanyCodes } from "./finders/company-codes.js";
import { findDefined } from "./finders/definitions.js";
import { findDescribedVaccines } from "./finders/described-vaccines.js";
import { findDeviceProducts } from "./finders/device-products.js";
import type { DrugFinder, Found } from "./finders/finder.js";
import { unglue } from "./finders/glued-words.js";
import { findIssuerCodes } from "./finders/issuer-codes.js";
import { findLabelledItems } from "./finders/labelled-items.js";
import { findNamedBefore } from "./finders/named-before.js";
import { findNamingBrackets } from "./finders/naming-brackets.js";
import { findNonproprietaryNames } from "./finders/nonproprietary-names.js";
import { findPlainBrands } from "./finders/plain-brands.js";
import { findRadiolabelled } from "./finders/radiolabelled.js";
import { findToldCodes } from "./finders/told-codes.js";
import { findTradeMarks } from "./finders/trade-marks.js";
import { findUnlistedNames } from "./finders/unlisted-names.js";
import { findVocabularyNames } from "./finders/vocabulary-names.js";
import { spreadLines } from "./product-lines.js";

const FINDERS: readonly DrugFinder[] = [
  findVocabularyNames,
  findCompanyCodes,
  findRadiolabelled,
  findTradeMarks,
  findDeviceProducts,
  findNamingBrackets,
  findIssuerCodes,
  findToldCodes,
  findUnlistedNames,
  findNonproprietaryNames,
  findCombinations,
  findDefined,
  findDescribedVaccines,
  findPlainBrands,
];

/** Drugs, vaccines and devices by what their names look like; overlaps are settled in favour of the longer name. */
export function findDrugs(asRead: Analysis): DrugMention[] {
  const analysis = withPlainMarks(asRead);
  const { text } = analysis;
  const found = withoutLines(spreadLines(text, unglue(FINDERS.flatMap((find) => find(analysis)))));
  found.push(...findLabelledItems(analysis, found));
  found.push(...findNamedBefore(analysis, found), ...findAbbreviations(analysis, found));
  found.push(...found.flatMap((item) => withReleaseForm(text, item)));
  const targets = targetsAmong(text, found);
  const companies = companiesAmong(text, found);
  const ends = new Set(found.map(({ end }) => end));
  // "ACM-101 influenza vaccine" is named already
  const named = found.filter(
    ({ finder, name, start, end }) =>
      (finder !== "drug/described-vaccine" || !ends.has(start - 1)) &&
      !targets.has(name) &&
      !companies.has(name) &&
      !DEED.test(name) &&
      !isInAddress(text, start, end),
  );
  return settle(named).flatMap((item): DrugMention[] => {
    const { start, end, name, finder, confidence, known, sameAs } = item;
    const sentence = sentenceAt(analysis, start);
    if (!sentence) return [];
    const text = asRead.text.slice(start, end);
    return [
      {
        kind: "drug",
        start,
        end,
        text,
        sentence: sentence.index,
        name,
        finder,
        confidence,
        known: known ?? null,
        sameAs: sameAs ?? null,
      },
    ];
  });
}

/** "Meridia Diagnostics": a company that has the name of a brand of old. */
const OF_COMPANY =
  /^\s(?:Inc|Ltd|Limited|Corp|plc|AG|Therapeutics|Diagnostics|Pharma(?:ceuticals?)?|Bio(?:sciences?|pharma\p{L}*|tech\p{L}*|logics)|Genomics|Laboratories|Holdings|Capital|Ventures|Partners)\b/u;

function companiesAmong(text: string, found: readonly Found[]): Set<string> {
  const companies = new Set<string>();
  for (const { finder, name, end } of found)
    if (finder === "drug/known-brand" && OF_COMPANY.test(text.slice(end, end + 24))) companies.add(name);
  return companies;
}

/** "FDA-licensed", "plant-based": what is told of a product is no name. */
const DEED = /-(?:licensed|approved|cleared|authori[sz]ed|based|funded|compliant|regulated|registered)$/i;

/** What only molecules of the body are said to be: "CDH6-expressing tumors", "overexpression of CDH6". */
const ACTED_ON = compact(
  /^(?:-(?:expressing|targeted|targeting|directed|overexpressing|high|low|positive|negative|mutant|mutated|deficient|amplified)\b|\s(?:is|are)\s(?:[\p{L}-]{2,15}\s){0,2}(?:over-?)?expressed\b|\s(?:over-?)?expression\b|\s(?:gene|receptor|mutations?|amplification|ligand)\b)/u,
);
const SHORT_SYMBOL = compact(/^\p{Lu}{2,6}-?\d{1,2}\p{Lu}?$/u);

/** Names in brackets and by definition that are those of targets. */
function targetsAmong(text: string, found: readonly Found[]): Set<string> {
  const targets = new Set<string>();
  for (const { finder, name, end } of found)
    if (
      SHORT_SYMBOL.test(name) &&
      !/company-code|issuer-code/.test(finder) &&
      ACTED_ON.test(text.slice(end, end + 50))
    )
      targets.add(name);
  return targets;
}

/** "www.acmevec.com", "ir@acmevec.com", "acmevec.com": a place on the web. */
function isInAddress(text: string, start: number, end: number): boolean {
  return (
    (text[start - 1] !== " " &&
      /(?:@|www\.|\/\/)[\w.-]{0,40}$/.test(text.slice(Math.max(0, start - 48), start))) ||
    (text[end] === "." && /^\.(?:com|net|org|io|bio|eu|co)\b/.test(text.slice(end, end + 6)))
  );
}

/** "KestrelDx" of "KestrelDx PCT" and "KestrelDx 500" is a line of products, no product by what is said of it alone. */
function withoutLines(found: readonly Found[]): Found[] {
  const lines = new Set(
    found.flatMap(({ finder, name }) =>
      /trade-mark-device|product-line|built-(?:name|code)|drug\/model/.test(finder)
        ? [name.split(" ")[0]!]
        : [],
    ),
  );
  return found.filter(({ finder, name }) => finder !== "drug/plain-brand" || !lines.has(name));
}

/** "ZELORA XR", "Zelora® ODT": letters for how a brand's drug is released, a part of the brand. */
const RELEASE_FORM = compact(/^(?:[®™]|\((?:R|TM)\))?\s(XR|ER|SR|XL|HD|LAR|ODT)(?![\p{L}\p{N}-])/u);
const OF_BRAND = /trade-mark$|known-brand|named-before|brand-of-generic/;

function withReleaseForm(text: string, item: Found): Found[] {
  if (!OF_BRAND.test(item.finder) || !/^\p{Lu}/u.test(item.name)) return [];
  const form = RELEASE_FORM.exec(text.slice(item.end, item.end + 12));
  if (!form) return [];
  const name = `${item.name} ${form[1]}`;
  return [{ ...item, end: item.end + form[0].length, name, sameAs: item.sameAs ?? item.name }];
}

/** Spaces and hyphens of all kinds as the plain ones, each in its place: codes are often typeset so as not to break. */
function withPlainMarks(asRead: Analysis): Analysis {
  const text = asRead.text
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f]/g, " ")
    .replace(/[\u2010-\u2012\u2212]|–(?<=\p{Lu}–)(?=\d)/gu, "-");
  if (text === asRead.text) return asRead;
  const plain = casedText(text);
  const sentences = asRead.sentences.map((sentence): Sentence => {
    const { start, end } = sentence;
    return text.slice(start, end) === sentence.text
      ? sentence
      : { ...sentence, ...stretchOf(plain, start, end) };
  });
  return { ...asRead, ...plain, sentences };
}

/** Of mentions that overlap the longest stays, of equal ones the first found; what the lexicon knows of it stays too. */
function settle(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const item of sorted) {
    const last = kept.at(-1);
    if (!last || item.start >= last.end) kept.push(item);
    else if (item.end - item.start > last.end - last.start) kept[kept.length - 1] = item;
    else if (item.start === last.start && item.end === last.end) kept[kept.length - 1] = { ...item, ...last };
  }
  return kept;
}
