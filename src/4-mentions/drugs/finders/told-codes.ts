import { groupBy } from "../../../3-language/group-by.js";
import { isKnownWord } from "../../../3-language/known-words.js";
import { matchesInSentences, type SentenceMatch } from "../../../3-language/sentence-matches.js";
import { compact } from "../../../patterns/compact.js";
import { TextPattern } from "../../../patterns/text-pattern.js";
import { isNumberedOther, isOtherCode, isTrialName } from "../look-alikes.js";
import { brandPoints, ENOUGH, isTitle } from "./brand-points.js";
import type { DrugFinder, Found } from "./finder.js";
import { areLettersOf, issuerLetters } from "./issuer-codes.js";
import { isDisease } from "./plausible-names.js";
import { companyWords } from "./trade-marks.js";

/** "QVX-RSV", "NVC-hMPV", "Cardiozel-P": a code of letters alone, what is said of it must tell; trials begin with longer words. */
const LETTERS = new TextPattern(
  compact(
    /(?=\p{Lu})(?<![\p{L}\p{N}/.-])(?<first>\p{Lu}{2,4}\d?|\p{Lu}\p{Ll}{3,11})-(?<last>\p{Ll}?\p{Lu}{1,5}\p{Ll}{0,2}\d?)(?![\p{L}\p{N}/-]|\.\p{L})/gu,
  ),
);
/** "NV-101", "CA-4948", "SEP-1": letters that stand for something else as well. */
const DOUBTFUL = new TextPattern(
  /(?=[A-Z])(?<![\p{L}\p{N}/.-])(?<letters>[A-Z]{2,5})-(?<digits>\d{1,5})[a-z]?(?![\p{L}\p{N}/-]|[.,]\d|%)/gu,
);

/** Cells, proteins, regimens and scales with a hyphen. */
const OTHER_LETTERS =
  /^(?:(?:CAR|TCR|IL|PD|HLA|NF|TGF|TNF|IFN|CTLA|GM|CSF|SARS|MERS|COVID|HIV|BRCA|KRAS|EGFR|ALK|HER|NK|CD|RT|PCR|CT|MR|PET|X|EORTC|QLQ|FACIT|FACT|ADAS|MDS|UPDRS|ALSFRS|NT|TSH|ACE|LDL|HDL|MCP|CYP|IV|II|III|ISO|EU|US|UK|FDA|EMA|NYSE|TSX|OTC|AIM|DNA|RNA|SNP|UV|LH|FSH|BMI|PRO|QT|AB|GI|OR|ER|PR|TRK|HIF|MHC|ICAM|VCAM|PEG|DTPA|DOTA|EC|NIH|BLA|NDA|IND|MAA|AE|SAE|ITT|PK|PFS|OS|CR|R|CHOP|FOLFOX|CMV|HBV|HCV|RSV|HPV|COMIRNATY|SITC|ASCO|ESMO|Anti|Non|Post|Double|Open|Multi|Long|First|Best|Beta|Alpha|Gamma|Phase|Type|Class|Grade|Group|Part|Stage|Factor|Vitamin|Protein|Hepatitis|Influenza|Study|Trial|Cohort|Level|Form|Series))$/;

/** Codes of shapes that other things have too, told by what is said of them: "a trial of X", "X, an oral inhibitor". */
export const findToldCodes: DrugFinder = (analysis) => {
  const { text } = analysis;
  const sentences = analysis.sentences.filter((sentence) => sentence.text.includes("-"));
  const hyphened = { ...analysis, sentences };
  const letters = matchesInSentences(hyphened, LETTERS).filter(({ groups }) => mayBeCode(groups.first!));
  const doubtful = matchesInSentences(hyphened, DOUBTFUL).filter(({ groups }) => {
    const { letters = "", digits = "" } = groups;
    return isOtherCode(letters, digits, false) && !isNumberedOther(letters, digits);
  });
  if (letters.length + doubtful.length === 0) return [];
  const companies = companyWords(analysis);
  const issuer = issuerLetters(analysis);
  return [...groupBy([...letters, ...doubtful], (match) => match.text)].flatMap(([name, places]): Found[] => {
    if (companies.has(name.toLowerCase()) || analysis.release.issuerNames.includes(name.toLowerCase()))
      return [];
    // capitals alone name trials as often as drugs
    if (
      isTrialName(
        places.map((place) => around(text, place)),
        /^\p{Lu}+-\D+$/u.test(name),
      )
    )
      return [];
    if (isDisease(name.toLowerCase())) return [];
    const told = places.filter(({ sentence }) => !isTitle(sentence) || places.length === 1);
    // letters of the company's name speak for it
    const own =
      issuer !== null && areLettersOf(places[0]!.groups.letters?.toLowerCase() ?? "-", issuer) ? 1 : 0;
    if (own + brandPoints(text, told, () => true) < ENOUGH) return [];
    return places.map(({ start, end }) => ({
      start,
      end,
      name,
      finder: "drug/told-code",
      confidence: 0.75,
    }));
  });
};

function mayBeCode(first: string): boolean {
  return (
    !OTHER_LETTERS.test(first) &&
    !isDisease(first.toLowerCase()) &&
    (first === first.toUpperCase() || !isKnownWord(first.toLowerCase()))
  );
}

const around = (text: string, { start, end }: SentenceMatch): readonly [before: string, after: string] => [
  text.slice(Math.max(0, start - 90), start),
  text.slice(end, end + 90),
];
