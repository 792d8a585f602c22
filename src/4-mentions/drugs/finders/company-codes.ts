import { groupBy } from "../../../3-language/group-by.js";
import { matchesInSentences, type SentenceMatch } from "../../../3-language/sentence-matches.js";
import { compact } from "../../../patterns/compact.js";
import { TextPattern } from "../../../patterns/text-pattern.js";
import { isOtherCode, isTrialName } from "../look-alikes.js";
import type { DrugFinder, Found } from "./finder.js";

/** Shapes of company codes. `letters` and `gap` go before each number of a list: "CLR 1700 and 1900". */
export const CODE_SHAPES: readonly RegExp[] = [
  // CLR 131, BIIB080, the second of AK-112/SMT112, GS-9674, REGN5458, ABP 798, XYZ-101a
  /(?=[A-Z])(?<![\p{L}\p{N}.-]|(?<!\d[a-z]?)\/)(?<letters>[A-Z]{2,6})(?<gap>[- ]?)(?<digits>\d{3,7}|(?<=\p{Lu}-)0\d{7})(?<tail>[a-z]\d?|[A-Z]{1,2})?(?![\p{L}\p{N}]|[.,]\d|%)/gu,
  // ABC-12
  /(?=[A-Z])(?<![\p{L}\p{N}/.-])(?<letters>[A-Z]{2,5})(?<gap>-)(?<digits>\d{2})(?<tail>[a-z])?(?![\p{L}\p{N}]|[.,]\d|%)/gu,
  // L-DOS47, LY-CoV555, WX-GT3
  /(?=[A-Z])(?<![\p{L}\p{N}/.-])(?<letters>[A-Z]{1,4}-[A-Z][A-Za-z]{1,4})(?<gap>-?)(?<digits>\d{2,4})(?<tail>[A-Z]\d?|[a-z])?(?![\p{L}\p{N}])/gu,
  // XEN-D0501
  /(?=[A-Z])(?<![\p{L}\p{N}/.-])(?!HLA|IL|CD|PD|TNF|ISO|ICD|UV|US|EP|WO)(?<letters>[A-Z]{2,4}-[A-Z])(?<gap>)(?<digits>\d{2,5})(?<tail>[a-z])?(?![\p{L}\p{N}/-]|[.,]\d|%)/gu,
  // mRNA-1273
  /(?=[mrspA-Zh])(?<![\p{L}\p{N}/.-])(?<letters>mRNA|rAAV\d?|siRNA|AAV\d?|pDNA|hRSV|rhu?)(?<gap>-)(?<digits>\d{2,5})(?<tail>[a-z])?(?![\p{L}\p{N}])/gu,
  // rVSV-LAS, ChAd3-EBO, Ad26.RSV
  /(?=[rMCA][VAdh])(?<![\p{L}\p{N}/.-])(?<letters>rVSV(?:ΔG)?|rVSVN4CT1|ChAd(?:Ox)?\d|Ad(?:5|26|35)|rMVA)(?<gap>[-.])(?<digits>\p{Lu}[\p{L}\d]{1,7})(?<tail>(?:[-.]\p{L}[\p{L}\d]{1,6}){0,2})(?![\p{L}\p{N}])/gu,
  // 3BNC117
  /(?=\d[A-Z])(?<![\p{L}\p{N}/.-])(?<letters>\d[A-Z]{2,4})(?<gap>-?)(?<digits>\d{3,4})(?<tail>)(?![\p{L}\p{N}]|[.,]\d|%)/gu,
  // BNT162b2
  /(?=[A-Z])(?<![\p{L}\p{N}/.-])(?<letters>[A-Z]{2,5})(?<gap>-?)(?<digits>\d{2,4}[a-z]\d)(?<tail>)(?![\p{L}\p{N}])/gu,
  // V590, T-4214
  /(?=[A-Z])(?<![\p{L}\p{N}/.-])(?<letters>[VKJTSMRE])(?<gap>-?)(?<digits>\d{3,5})(?<tail>[a-z])?(?![\p{L}\p{N}]|[.,]\d|%)/gu,
];
/** What every shape has in it. */
const LETTER_AND_DIGIT = /rVSV-|\d(?:(?<=[A-Za-z]-?\d|[A-Z] \d)|[A-Z])/;
/** Companies' codes have fewer letters before the hyphen; trials go by words. */
const TRIAL_LETTERS = /^[A-Z]{5,}-\d/;
const SHAPES = CODE_SHAPES.map((shape) => new TextPattern(shape));

/** Further numbers of a list that shares its letters. */
const LIST_TAIL = compact(
  /^(?:,\s\d{2,6})?,?\s(?:and|or|&)\s(\d{2,6}[a-z]?)(?![\p{L}\p{N}%]|[.,]\d|\s(?:percent|per\scent|patients|subjects|participants|mg|mcg|weeks|months|days|years|points?|of)\b)/u,
);

/** "Abstract S141", "Poster #PF488": the number of a paper at a meeting. */
const PAPER =
  /\b(?:abstracts?|posters?|presentation|publication|session)\b\s?(?:numbers?|no\.?|id)?[\s:#]{1,3}$/i;

/** What a code names besides: the cells or germs that a product is made with. */
const MATERIAL =
  /^\s(?:(?:bacterial|yeast|cell|seed|virus)\s)?(?:strains?|cell lines?|plasmids?|cells\b|mouse|mice|variants?|series|family|library|algorithm|software|index|scores?|scale|questionnaire|subscale)\b/;

export const findCompanyCodes: DrugFinder = (analysis) => {
  const { text } = analysis;
  const coded = {
    ...analysis,
    sentences: analysis.sentences.filter((sentence) => LETTER_AND_DIGIT.test(sentence.text)),
  };
  const found = SHAPES.flatMap((shape) =>
    matchesInSentences(coded, shape).flatMap((match) => codesAt(text, match)),
  );
  const contexts = new Map<string, [before: string, after: string][]>();
  for (const [name, places] of groupBy(found, (place) => place.name))
    contexts.set(
      name,
      places.map(({ start, end }) => [text.slice(Math.max(0, start - 90), start), text.slice(end, end + 90)]),
    );
  const others = new Set(
    [...contexts]
      .filter(
        ([name, places]) =>
          isTrialName(places, TRIAL_LETTERS.test(name)) || places.every(([, after]) => MATERIAL.test(after)),
      )
      .map(([name]) => name),
  );
  return found.filter(({ name }) => !others.has(name));
};

function codesAt(text: string, { start, end, text: name, groups }: SentenceMatch): Found[] {
  const { letters = "", gap = "", digits = "" } = groups;
  if (isOtherCode(letters, digits, gap === " ")) return [];
  if (gap === " " && letters.length < 3 && digits.length > 4) return [];
  if (PAPER.test(text.slice(Math.max(0, start - 30), start))) return [];
  const confidence = gap === " " ? 0.85 : 0.9;
  const code: Found = { start, end, name, finder: "drug/company-code", confidence };
  const more = LIST_TAIL.exec(text.slice(end, end + 40));
  if (!more?.[1] || digits.length < 3) return [code];
  const at = end + more[0].length - more[1].length;
  const listed: Found = {
    start: at,
    end: at + more[1].length,
    name: `${letters}${gap}${more[1]}`,
    finder: "drug/code-list",
    confidence: 0.85,
  };
  return [code, listed];
}
