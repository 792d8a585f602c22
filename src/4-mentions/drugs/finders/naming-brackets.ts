import { isKnownWord } from "../../../3-language/known-words.js";
import { allMatches } from "../../../patterns/all-matches.js";
import { compact } from "../../../patterns/compact.js";
import { lexiconDrugs } from "../drug-lexicon.js";
import { innModality } from "../inn-stems.js";
import { isNumberedOther, isOtherCode } from "../look-alikes.js";
import type { DrugFinder, Found } from "./finder.js";
import { areLettersOf, issuerLetters } from "./issuer-codes.js";
import { NOT_NAMES, PLAIN_WORDS } from "./not-names.js";
import { isDisease, mayBeDrugName, UNLISTED_ENDING } from "./plausible-names.js";

const FORM =
  "(?:(?:F|Ga|Cu|Lu|I|In|Tc)[ -]?\\d{2,3}m?|Inhub|Ellipta|Respimat|Diskus|Turbuhaler|HandiHaler|Digihaler|RespiClick|Aerosphere|Genuair|Nexthaler|Breezhaler|oral|nasal|intranasal|vaginal|rectal|buccal|otic|intrathecal|intravenous|subcutaneous|intramuscular|intravitreal|topical|sublingual|ophthalmic|transdermal|inhaled|inhalation|extended-release|delayed-release|sustained-release|long-acting|orodispersible|chewable|for|tablets?|capsules?|caplets?|suppositor(?:y|ies)|inserts?|rings?|injections?|foam|cream|gel|ointment|lotion|solution|suspension|powder|aerosol|spray|enema|lozenges?|film|patch|system|implant|granules|syrup|drops|XR|ER|SR|ODT|\\d{1,4}(?:\\.\\d{1,3})?\\s?(?:mg|mcg|µg|g|mL|%)(?:\\/(?:mL|\\d{1,4}(?:\\.\\d{1,3})?\\s?(?:mg|mcg|µg|mL|%))){0,3})";
/** The name before a bracket: a brand with its mark, a code, or a word. */
const HEAD = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<name>\\p{L}[\\p{L}\\d]{1,24}(?:-[\\p{L}\\d]{1,12}){0,2}|\\p{Lu}{1,6}\\s\\d{1,6}[a-z]?)(?<mark>\\s?[®™℠]|\\s?\\((?:R|TM)\\)|(?<=\\p{Lu}{3})TM)?(?:\\s${FORM}(?:,|\\sand)?){0,6}\\s{1,2}$`,
  "iu",
);
const LABEL =
  /^(?:(?:also |formerly |previously |now |originally )?(?:known as|called|named|referred to as)|formerly|previously|aka|a\.k\.a\.|nonproprietary name|generic name|international nonproprietary name|(?:development|company|compound|product) code|code(?: name)?|INN|USAN|brand name|trade name|proposed (?:brand|trade) name|proprietary name)\s?:?\s{1,2}/i;
const TRAILING_FORM = new RegExp(`(?:,?\\s${FORM}){1,5}$`, "iu");
const CODE = compact(
  /^(?<letters>\p{Lu}{1,6})(?<gap>[- ]?)(?:\p{Lu}{1,4}-?)?(?<digits>\d{1,8})[A-Za-z]?\d?$/u,
);
const CEL = /^[a-z]{3,8}-cel$/;
/** Words of a description of the drug: no name of it. */
const DESCRIBING =
  /(?:antibod|inhibitor|agonist|vaccine|therap|combination|tablet|capsule|cohort|adult|pediatric|generation|class|target|candidate|investigational|approved|biosimilar|recombinant|humani[sz]ed|degrader|modulator|blocker|activator|conjugate|stimulator|formulation|injection)/i;

/** A bracket that tells other names of what stands before it: "ZELORA® (zelotinib tablets, formerly ACM-101)". */
export const findNamingBrackets: DrugFinder = (analysis) => {
  const { text, release } = analysis;
  const found: Found[] = [];
  const letters = issuerLetters(analysis);
  const isOwnCode = (core: string): boolean =>
    letters !== null && areLettersOf(/^\p{L}*/u.exec(core)![0].toLowerCase(), letters);
  const issuer = new Set(release.issuerNames.map((name) => name.split(/[\s,]/)[0]!));
  const isBrand = (name: string, before: string, content: string, opensLine: boolean): boolean =>
    /^\p{Lu}(?=\p{L}{0,20}\p{Ll})\p{L}{3,20}$/u.test(name) &&
    !issuer.has(name.toLowerCase()) &&
    !OF_WHOM.test(before) &&
    // said once, it must be told as a medicine: "Zelora (zelotinib tablets)"
    text.split(name).length > (opensLine || TRAILING_FORM.test(content) || isSubstance(content) ? 1 : 2) &&
    !new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, "u").test(text);
  /** "Zelora (zelotinib)" as what a line begins with. */
  const opensLine = (start: number): boolean =>
    /(?:^|\n)[^\p{L}\p{N}\n]{0,4}$/u.test(text.slice(Math.max(0, start - 6), start));
  /** "Zelora (zelotinib)" as a line of its own: the bracket is its substance, whatever it ends with. */
  const isAlone = (start: number, end: number): boolean =>
    opensLine(start) && /^\)[ :–—-]{0,3}(?:\n|$)/.test(text.slice(end, end + 5));
  /** "Zelora (zelotinib) – In January, …": the same as the label of what follows. */
  const isLabel = (end: number): boolean => /^\)\s?[–—:-]\s/.test(text.slice(end, end + 4));
  for (const { 1: content = "", index } of allMatches(/\(([^()\n]{3,140})\)/g, text)) {
    const head = HEAD.exec(text.slice(Math.max(0, index - 70), index));
    const name = head?.groups?.name?.replace(/(?<=\p{Lu}{3})TM$/u, "");
    if (!head || !name || NOT_NAMES.has(name.toLowerCase())) continue;
    const kind =
      kindOf(name, head.groups!.mark !== undefined || name !== head.groups!.name) ??
      (isNameInS(name) && isSubstance(content) ? "word" : null);
    if (kind === null || (kind === "word" && DESCRIBING.test(name))) continue;
    const start = Math.max(0, index - 70) + head.index;
    const named =
      kind === "word" && isBrand(name, text.slice(Math.max(0, start - 24), start), content, opensLine(start));
    const alone =
      named &&
      SUBSTANCE.test(content) &&
      (isAlone(start, index + 1 + content.length) ||
        (opensLine(start) && isLabel(index + 1 + content.length) && mayBeDrugName(content)));
    const parts = partsOf(content, name, index + 1, alone ? "marked" : named ? "named" : kind, isOwnCode);
    if (parts.length === 0) continue;
    if (kind !== "code")
      found.push({ start, end: start + name.length, name, finder: "drug/brand-of-generic", confidence: 0.9 });
    found.push(...parts.map((part) => ({ ...part, sameAs: name })));
  }
  return found;
};

/** One word in small letters, as substances are written. */
const SUBSTANCE = compact(/^\p{Ll}{7,20}$/u);

/** "ferric maltolate", "zeloic acid". */
const SALT = compact(/^\p{Ll}{4,20}\s(?:\p{Ll}{4,14}(?:ate|ide)|acid|sodium|potassium|calcium|oxide)$/u);

/** "zelotamab (Acmera)": the brand of a substance that no lexicon has; of known ones the bracket tells whose they are. */
const isNewBrand = (head: string, core: string): boolean =>
  /^\p{Lu}\p{Ll}{4,14}$/u.test(core) &&
  /^\p{Ll}/u.test(head) &&
  innModality(head) !== undefined &&
  lexiconDrugs().get(head) === undefined &&
  !isKnownWord(core.toLowerCase());

/** One word that is built as new nonproprietary names are, and as no other word: "Zelora (tolvenarine)". */
const isCoined = (content: string): boolean =>
  SUBSTANCE.test(content) && UNLISTED_ENDING.test(content) && mayBeDrugName(content) && !isKnownWord(content);

/** "an antibody from Roche (…": a company's name may stand there. */
const OF_WHOM = /\b(?:(?<!(?:revenues?|sales|royalt(?:y|ies)) )from|by|at|of|with|and|its|[’']s)\s$/u;

/** "Eliquis", "Adempas": before its substance a name may end as plurals do. */
const isNameInS = (name: string): boolean =>
  /^\p{Lu}\p{Ll}{3,12}[aiou]s$/u.test(name) && !isKnownWord(name.toLowerCase());

/** A nonproprietary name by its stem or the lexicon. */
const isSubstance = (content: string): boolean =>
  /^\p{Ll}+(?:\s\p{Ll}{4,16})?$/u.test(content) &&
  (innModality(content.split(" ")[0]!) !== undefined ||
    lexiconDrugs().get(content) !== undefined ||
    isCoined(content) ||
    (SALT.test(content) && !DESCRIBING.test(content) && !PLAIN_WORDS.test(content)));

/** `named`: a word that the places where it stands make a brand. */
type Kind = "marked" | "capitals" | "named" | "code" | "word";

function kindOf(name: string, marked: boolean): Kind | null {
  if (marked) return "marked";
  const code = CODE.exec(name);
  if (code)
    return isOtherCode(code.groups!.letters!, code.groups!.digits!, code.groups!.gap === " ") ? null : "code";
  if (/\d/.test(name)) return null;
  if (/^\p{Lu}{4,20}$/u.test(name) && !innModality(name)) return "capitals";
  return mayBeDrugName(name) ? "word" : null;
}

function partsOf(
  content: string,
  head: string,
  start: number,
  kind: Kind,
  isOwnCode: (core: string) => boolean,
): Found[] {
  const found: Found[] = [];
  let at = start;
  // "(generic name: zelotinib, hereinafter “Zelora”)"
  for (const piece of content.split(/(?<=[,;]\s)|(?<=\sor\s)/)) {
    const said = piece.replace(/[,;]?\s?(?:or\s)?$/, "");
    const label = LABEL.exec(said)?.[0] ?? "";
    const core = said
      .slice(label.length)
      .replace(/^["“]|["”]$/g, "")
      .replace(TRAILING_FORM, "");
    // a code after a name: "Zelora (zelotimab, CT-P59)"
    const told = label !== "" || (found.length > 0 && CODE.test(core));
    if (isName(core, head, kind, told, isOwnCode)) {
      const from = at + piece.indexOf(core, label.length);
      found.push({
        start: from,
        end: from + core.length,
        name: core,
        finder:
          /^\p{Lu}+-?\p{Lu}+$/u.test(core) || CODE.test(core)
            ? "drug/bracketed-code"
            : /^\p{Lu}\p{Ll}+$/u.test(core) &&
                (kind === "code" || kind === "word") &&
                innModality(core) === undefined
              ? "drug/brand-of-generic"
              : "drug/generic-of-brand",
        confidence: 0.9,
      });
    }
    at += piece.length;
  }
  return found;
}

function isName(
  core: string,
  head: string,
  kind: Kind,
  labelled: boolean,
  isOwnCode: (core: string) => boolean,
): boolean {
  const code = CODE.exec(core);
  if (code) {
    const { letters = "", digits = "", gap = "" } = code.groups ?? {};
    const other = isOtherCode(letters, digits, gap === " ");
    // "Zelora (zelotimab, CT-P59)"
    if (other && (gap !== "-" || digits.length < 2 || isNumberedOther(letters, digits))) return false;
    return (
      (digits.length >= 2 || (core.includes("-") && isOwnCode(core))) && (kind !== "capitals" || labelled)
    );
  }
  if (CEL.test(core)) return true;
  if (/^\p{Lu}{2,5}-\p{Lu}{2,5}$/u.test(core))
    return kind !== "capitals" && kind !== "named" && (labelled || isOwnCode(core));
  if (!/^\p{L}[\p{Ll}-]{3,30}(?:[\s/-]\p{Ll}[\p{Ll}-]{2,24}){0,5}$/u.test(core)) return false;
  if (PLAIN_WORDS.test(core.toLowerCase()) || DESCRIBING.test(core) || NOT_NAMES.has(core.toLowerCase()))
    return false;
  const words = core.split(/[\s/-]/);
  if (words.some((word) => innModality(word) !== undefined || lexiconDrugs().get(word)))
    return kind !== "word" || labelled;
  if ((kind === "capitals" || kind === "named") && (isCoined(core) || SALT.test(core))) return true;
  if (kind === "word" && isNewBrand(head, core)) return true;
  if (isDisease(core.toLowerCase())) return false;
  return kind === "marked" || labelled || (kind === "code" && words.every(mayBeDrugName));
}
