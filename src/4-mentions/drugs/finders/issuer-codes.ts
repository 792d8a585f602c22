import type { Analysis } from "../../../3-language/analysis.js";
import { groupBy } from "../../../3-language/group-by.js";
import { matchesInSentences, type SentenceMatch } from "../../../3-language/sentence-matches.js";
import { TextPattern } from "../../../patterns/text-pattern.js";
import { isOtherCode } from "../look-alikes.js";
import type { DrugFinder } from "./finder.js";

/** "LGN-RP2", "CW-Plug", "EVH 41", "WX-9": letters of the company's name, then anything. */
const SHAPE = new TextPattern(
  /(?=[A-Z]{2})(?<![\p{L}\p{N}/.-])(?<letters>[A-Z]{2,5})(?:-(?:[A-Z]{1,5}\d{0,3}|[A-Z][a-z]{2,11}|\d{1,2})|\s\d{2}|-?[A-Z]{0,3}\d{1,2})(?![\p{L}\p{N}-]|[.,]\d|%)/gu,
);

/** "CDR-340" and "CDR-77": of several such numbers the letters are a family's, whatever else they stand for. */
const NUMBERED = new TextPattern(
  /(?=[A-Z]{3})(?<![\p{L}\p{N}/.-])(?<letters>[A-Z]{3,5})-\d{1,5}[a-z]?(?![\p{L}\p{N}-]|[.,]\d|%)/gu,
);

/** "CAR-T", "TCR-T", "CAR-NK": kinds of cells; "AB-Rated": a word of a title. */
const OF_A_KIND =
  /^(?:CAR|TCR)-(?:T|NK|M)s?$|-(?:Rated|Based|Like|Free|Positive|Negative|Driven|Targeted|Targeting|Induced|Related|Associated|Type|Led|Listed|Wide|Approved|Cleared|Mutant|Mutated|High|Low|Directed|Resistant|Sensitive|Compliant|Certified|Funded|Backed)$/;

/** A company names its programs with letters of its own name. */
export const findIssuerCodes: DrugFinder = (analysis) => {
  const { text } = analysis;
  const issuer = issuerLetters(analysis);
  if (issuer === null) return [];
  // "AB-Pharma" may be the issuer itself
  const named = analysis.release.issuerNames;
  const isOwn = ({ groups, text: name, start }: SentenceMatch) =>
    areLettersOf(groups.letters!.toLowerCase(), issuer) &&
    !isTicker(text, start, name) &&
    !named.includes(name.toLowerCase());
  const codes = matchesInSentences(analysis, SHAPE).filter(
    (match) => !isOtherCode(match.groups.letters!, "", false) && !OF_A_KIND.test(match.text) && isOwn(match),
  );
  const doubtful = matchesInSentences(analysis, NUMBERED).filter(
    (match) => isOtherCode(match.groups.letters!, "", false) && isOwn(match),
  );
  const families = [...groupBy(doubtful, ({ groups }) => groups.letters!).values()];
  const numbered = families.filter((family) => new Set(family.map(({ text }) => text)).size > 1).flat();
  return [...codes, ...numbered].map(({ start, end, text: name }) => ({
    start,
    end,
    name,
    finder: "drug/issuer-code",
    confidence: 0.8,
  }));
};

/** The name that the issuer goes by, its full name, and the first letters of its words. */
interface IssuerLetters {
  readonly short: string;
  readonly full: string;
  readonly initials: string;
}

export function issuerLetters({ release }: Analysis): IssuerLetters | null {
  if (!release.issuer) return null;
  const letters = (name: string) => name.toLowerCase().replace(/[^\p{L}]/gu, "");
  const { name, shortName } = release.issuer;
  return {
    short: letters(shortName ?? name.split(" ").slice(0, 2).join(" ")),
    full: letters(name),
    initials: letters(name.replace(/(?<=\p{L})\p{L}+/gu, "")),
  };
}

/** The letters stand in the name in their order, from its first on; the last may be another word's. */
export function areLettersOf(code: string, { short, full, initials }: IssuerLetters): boolean {
  if (!isSubsequence(code, full)) return false;
  // "HBP-9" of Halden Biopharma, which goes by "Halden"
  const opensWithInitials = code.length > 2 && initials.length > 1 && code.startsWith(initials.slice(0, 2));
  return opensWithInitials || isSubsequence(code.slice(0, -1), short);
}

function isSubsequence(letters: string, name: string): boolean {
  if (letters[0] !== name[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** "(OTC: ACMEF)", "[ACM-G]", "“ACM0”": a symbol of an exchange or of a news service. */
function isTicker(text: string, at: number, name: string): boolean {
  // "BS-T3": symbols have no number after a hyphen
  if (/-[A-Z]{0,4}\d/.test(name)) return false;
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text[at + name.length] ?? "";
  if (/[:]\s?$/.test(before) || (/[[“"]$/.test(before) && /[\]”"]/.test(after))) return true;
  return /\($/.test(before) && after === ")" && !/\d\d/.test(name);
}
