import type { Analysis, Sentence } from "../../../3-language/analysis.js";
import { isKnownWord } from "../../../3-language/known-words.js";
import type { Token } from "../../../3-language/tokens.js";
import { compact } from "../../../patterns/compact.js";
import { DISEASE_HEADS, isBuiltAsDisease } from "../../diseases/name-words.js";
import { innModality } from "../inn-stems.js";
import { brandPoints, ENOUGH, isTitle, type NamePlace } from "./brand-points.js";
import type { DrugFinder, Found } from "./finder.js";
import { NOT_NAMES } from "./not-names.js";
import { BRAND_SIGNS, HEADS_LINE } from "./plain-brand-signs.js";
import { isDisease, mayBeDrugName } from "./plausible-names.js";
import { companyWords, DELIVERY, isTrial, MARKED_OTHERS, MEANS } from "./trade-marks.js";

const TELLING = BRAND_SIGNS.filter(({ id }) =>
  /^brand\/(?:defined|defined-in-brackets|for-disease|sales-line)$/.test(id),
);
/** Words that begin a sentence and are followed by a comma. */
const FIRST_WORDS =
  /^(?:Nonetheless|Thereafter|Worldwide|Elsewhere|Notwithstanding|Likewise|Besides|Conversely|Afterwards?|Beforehand|Overnight|Abroad|Thirdly|Amongst|Alongside)$/;

const NAME = compact(/^\p{Lu}\p{Ll}{2,14}(?:\p{Lu}(?:\p{Ll}{1,9}|\p{Lu}{1,4}))?$|^\p{Lu}{5,14}$/u);
/** A person has a first name or a title before, a place or a company further words. */
const TITLE =
  /^(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|Dame|Lord|St|Saint|Dra|Doctor|Mayor|Judge|Justice|Senator)$/;
/** Names of tests, lines and instruments that are those of their makers. */
const EPONYMS =
  /^(?:Wilcoxon|Fisher|Student|Papanicolaou|Holter|Foley|Doppler|Hickman|Dacron|Teflon|Nitinol|Coombs|Schirmer|Kaplan|Meier|Mantel|Haenszel|Cox|Bonferroni|Likert|Tanner|Apgar|Gleason|Karnofsky|Medicare|Medicaid|Tricare|Congress|Internet|Bluetooth|Android|Apple|Google|Amazon|Facebook|Twitter|Linkedin|Youtube|Walmart|Walgreens|Costco|Olympus|Siemens|Philips|Medtronic|Illumina|Affymetrix|Agilent|Sanofi|Roche|Merck|Lilly|Bayer|Moderna|Biontech|Oxford|Salk|Sabin|Candida|Salmonella|Listeria|Chlamydia|Legionella|Shigella|Klebsiella|Pseudomonas|Brexit|Kickstarter|Chinese|Western|Eastern)$/iu;

const SILENT: ReadonlySet<string> = new Set([
  "contacts",
  "furniture",
  "references",
  "conference-call",
  "tables",
]);

/** Words that tell one product of a brand from the next: "Zelora Plus". */
const LINE_WORDS = /^(?:Plus|Duo|Forte|Combo|Retard|Junior|Max|Neo|Mini|Lite|Pro)$/;
const FORM_WORDS =
  /^(?:Tablets?|Capsules?|Cream|Gel|Ointment|Lotion|Foam|Nasal|Spray|Eye|Ophthalmic|Oral|Patch|Inhaler|Suspension|Syrup|Injection|Chewable|Test|Assay|Panel|System|Device|Vaccine|Kit|Pump|Valve|Stent|Catheter|Implant|Monitor|Balloon|Analyzer|Platform)$/;
const FIRST_NAMES =
  /^(?:Will|Mark|Grant|May|April|June|Frank|Grace|Hope|Rob|Bill|Pat|Art|Jack|Rose|Miles|Drew|Chase)$/;

interface Place extends NamePlace {
  /** It has its capital from itself. */
  readonly inside: boolean;
  /** It is the first word of a name of several. */
  readonly opens: boolean;
}

/**
 * Brands without a mark and without a stem, told by what is said of them: "Zelora, our cream for burns", "sales of
 * Zelora", "patients taking Zelora".
 */
export const findPlainBrands: DrugFinder = (analysis) => {
  const found: Found[] = [];
  let companies: Set<string> | undefined;
  for (const [name, places] of candidates(analysis)) {
    if (pointsOf(analysis.text, name, places) < ENOUGH) continue;
    companies ??= companyWords(analysis);
    const lower = name.toLowerCase();
    if (companies.has(lower) || isOther(analysis.text, name, places) || isDisease(lower)) continue;
    found.push(
      ...places.map(({ start, end }) => ({
        start,
        end,
        name: analysis.text.slice(start, end),
        finder: "drug/plain-brand",
        confidence: 0.7,
      })),
    );
  }
  return found;
};

/** Words with a capital that ordinary language and the names of people and places do not have. */
function candidates({ sentences, text, release }: Analysis): Map<string, Place[]> {
  const issuer = new Set(release.issuerNames.flatMap((name) => name.split(/[\s,]/)));
  const places = new Map<string, Place[]>();
  const no = new Set<string>();
  const small = new Set<string>();
  const refuse = (name: string) => {
    no.add(name);
    places.delete(name);
  };
  for (const sentence of sentences) {
    if (SILENT.has(sentence.section.kind)) continue;
    const { tokens } = sentence;
    const titled = isTitle(sentence);
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind !== "word") continue;
      if (!token.isCapitalized) {
        if (!token.hasCapital) small.add(token.text);
        continue;
      }
      if (no.has(token.text)) continue;
      const { text: name, norm } = token;
      const known = places.get(name);
      const refused =
        !known &&
        (!NAME.test(name) ||
          /ly$|TM$/u.test(name) ||
          isKnownWord(norm) ||
          issuer.has(norm) ||
          NOT_NAMES.has(norm) ||
          EPONYMS.test(name) ||
          DELIVERY.test(name) ||
          FORM_WORDS.test(name));
      if (refused || isJoined(tokens, i) || (!titled && (isOfSeveral(tokens, i) || isOfDisease(tokens, i)))) {
        refuse(name);
        continue;
      }
      const next = tokens[i + 1]?.text ?? "";
      // "ZELORA Plus Chemotherapy" in a title
      const end = LINE_WORDS.test(next) && !(titled && next === "Plus") ? tokens[i + 1]!.end : token.end;
      const place: Place = {
        sentence,
        start: token.start,
        end,
        inside: (!titled && isInside(tokens, i)) || headsLine(text, sentence, token.start, end),
        opens: !titled && opensName(tokens, i),
      };
      if (known) known.push(place);
      else places.set(name, [place]);
    }
  }
  for (const [name, all] of places)
    if (
      small.has(name.toLowerCase()) ||
      !all.some((place) => place.inside || isTold(text, place)) ||
      all.filter(({ opens }) => opens).length * 2 >= all.length ||
      isAbbreviation(text, name)
    )
      places.delete(name);
  return places;
}

/** In brackets stand abbreviations, but after a nonproprietary name a brand. */
function isAbbreviation(text: string, name: string): boolean {
  const at = text.indexOf(`(${name})`);
  if (at < 0) return false;
  const word = /\p{Ll}{6,24}(?=\s$)/u.exec(text.slice(Math.max(0, at - 26), at))?.[0];
  return word === undefined || innModality(word) === undefined;
}

/** "Zelora, our inhaler for asthma, will follow": at the beginning of a sentence too, no other word is told so. */
function isTold(text: string, { sentence, start, end }: Place): boolean {
  if (isTitle(sentence)) return false;
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, Math.min(sentence.end, end + 130));
  return before.length <= 1 && TELLING.some(({ after: words }) => words?.test(after));
}

/** "NVX-Noro", "COVID-19"; "Zelora-treated" is a name by itself. */
function isJoined(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.text === "-" && !tokens[i]!.spaceBefore) return true;
  const next = tokens[i + 1];
  return next?.text === "-" && !next.spaceBefore && tokens[i + 2]?.text !== "treated";
}

/** Whether a word has its capital from itself, not from where it stands. */
function isInside(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before !== undefined && (before.kind !== "mark" || /^[,;(]$/.test(before.text));
}

/** "Warren Stubbs", "Dr. Stubbs", "Mercy Cancer Center": a word of a name of several. */
function isOfSeveral(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const dotted = before?.text === "." ? tokens[i - 2] : before;
  if (dotted && TITLE.test(dotted.text)) return true;
  if (before?.kind === "word" && before.isCapitalized && /\p{Ll}/u.test(before.text)) {
    // the first word of a sentence has its capital from there: "With Zelora"
    const first = i === 1 || (i > 1 && tokens[i - 2]!.kind === "mark" && tokens[i - 2]!.text !== ",");
    return !(first && isKnownWord(before.norm)) || FIRST_NAMES.test(before.text);
  }
  return false;
}

/** "Northgate Ventures": the first word of a name of several, if so at most places. */
function opensName(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  return (
    after?.kind === "word" &&
    after.isCapitalized &&
    after.spaceBefore &&
    /\p{Ll}/u.test(after.text) &&
    !LINE_WORDS.test(after.text) &&
    !FORM_WORDS.test(after.text)
  );
}

/** "Alport syndrome", "Friedreich ataxia", "Sjögren's disease". */
function isOfDisease(tokens: readonly Token[], i: number): boolean {
  const next = /^[’']s$/.test(tokens[i + 1]?.text ?? "") ? tokens[i + 2] : tokens[i + 1];
  return next?.kind === "word" && (DISEASE_HEADS.has(next.folded) || isBuiltAsDisease(next.norm));
}

/** "Zelora – Submission of an sNDA to the FDA is planned": a name as the label of a step that products go through. */
const LABELS_STEP =
  /^[®™]?(?:\s\([^()]{2,40}\))?(?::|\s[–—-])\s(?:(?:the|In [A-Z][a-z]{2,8}(?: 20\d\d)?,|U\.?S\.?|EU|European|Japan(?:ese)?|positive|first|full|the company) ){0,3}(?:FDA|EMA|EC|MHLW|NMPA|Commission|CHMP|Swissmedic|s?NDA|s?BLA|MAA|[Ss]ubmission|[Ff]iling|[Aa]pproval|[Aa]pproved|[Ff]iled|[Ll]aunched|[Gg]ranted|[Pp]hase)\b/;

function pointsOf(text: string, name: string, places: readonly Place[]): number {
  const capitals = name === name.toUpperCase();
  if (places.some(({ sentence, start, end }) => headsLine(text, sentence, start, end))) return ENOUGH;
  // a line that is nothing but the name, and below it the name again
  const isHeading = ({ sentence }: Place) =>
    sentence.section.kind === "body" && sentence.text.replace(/[®™:]/g, "").trim() === name;
  const isWord = name !== name.toUpperCase() && mayBeDrugName(name);
  if (places.length > 1 && isWord && places.some(isHeading)) return ENOUGH;
  const isLabel = ({ sentence, start, end }: Place) =>
    sentence.section.kind === "body" &&
    start === sentence.start &&
    LABELS_STEP.test(text.slice(end, end + 110));
  if (isWord && places.some(isLabel)) return ENOUGH;
  return brandPoints(
    text,
    places,
    ({ ofTrials, ofCodes, before }, { inside }) =>
      !ofCodes && !(capitals && ofTrials) && (inside || before !== undefined || !FIRST_WORDS.test(name)),
  );
}

function headsLine(text: string, sentence: Sentence, start: number, end: number): boolean {
  return (
    sentence.section.kind !== "headline" &&
    start === sentence.start &&
    HEADS_LINE.test(text.slice(end, Math.min(sentence.end, end + 130)))
  );
}

/** A trial, a platform, a company or a person that is spoken of in like words. */
function isOther(text: string, name: string, places: readonly Place[]): boolean {
  if (isTrial(text, name)) return true;
  return places.some(({ start, end }) => {
    const after = text.slice(end, end + 60);
    return (
      MARKED_OTHERS.test(after) ||
      NO_PRODUCT_AFTER.test(after) ||
      NO_PRODUCT_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
      MEANS.test(text.slice(Math.max(0, start - 60), start))
    );
  });
}

/** What a name after these is. */
const NO_PRODUCT_BEFORE =
  /\b(?:platforms?|technolog(?:y|ies)|engine|software|company|subsidiary|affiliate|distributor|investors?|city|town|village|headquarters in|based in|magazine|newspaper),?\s(?:called\s|named\s|is\s)?$|\b(?:trial|study),?\s(?:called|named)\s$/iu;
/** What companies and people do, and what places are. */
const NO_PRODUCT_AFTER =
  /^(?:,?\s(?:Inc|Corp|Ltd|Limited|plc|AG|SA|Health|Hospital|University|County|Street|Award|Prize|Institute|Foundation)\b|,?\s(?:who|whose|said|says|added|announced|announces|reported|agreed|acquired|acquires|signed|employs|operates|(?:will|has|had|may|would) (?:pay|agreed|acquired|receive(?!d?\s(?:[\p{L}.-]{2,12}\s){0,2}(?:[Oo]rphan|[Ff]ast|[Bb]reakthrough|[Pp]riority|FDA|approval|clearance|CE|QIDP|RMAT|PRIME)\b)|fund|invest|retain|sell|market|be responsible|be eligible|develop|launch|make|supply)|(?:is|was) (?:eligible|responsible|entitled|headquartered|based|listed)|receives|received (?:an upfront|a payment|exclusive)|paid|pays|owns|holds|retains|licensed))/u;
