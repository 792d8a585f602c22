import type { Analysis, Sentence } from "../../3-language/analysis.js";
import type { DiseaseMention } from "../../4-mentions/mention.js";
import { compact } from "../../patterns/compact.js";
import { type ReadyCue, readyCue } from "../../patterns/ready-cue.js";
import { placeIn } from "../../patterns/sorted.js";
import { type CasedText, TextPattern, wordsOf } from "../../patterns/text-pattern.js";
import type { SectionKind } from "../../schema/record.js";
import { isBroad } from "./broad-names.js";
import { isSymptom } from "./composites.js";
import { type LinkCue, PARTING_CUES, REFUSING_CUES, TYING_CUES } from "./link-cues.js";
import { isSafetySentence } from "./safety-sentences.js";

/** How a mention is tied to a program of the release: by what, and how surely that makes its disease an indication. */
export interface Tie {
  /** "title", "heading", "headline", the id of a cue, with "+program" where an own or partner program stands in the sentence. */
  readonly by: string;
  /** 0-1 */
  readonly strength: number;
}

const REFUSING = REFUSING_CUES.map(readyCue);
const TYING = TYING_CUES.map(readyCue);
const PARTING = PARTING_CUES.map(readyCue);

/** Sections that speak of one product throughout: its name need not be said again. */
const OF_PRODUCT: ReadonlySet<SectionKind> = new Set(["about-product", "about-trial"]);

/** Sections whose words tie no disease to a program. */
const SAYS_NOTHING: ReadonlySet<SectionKind> = new Set([
  "contacts",
  "furniture",
  "references",
  "conference-call",
]);

/** Strength by cue: in a sentence that names an own or partner program, and in one that does not. */
const STRENGTH: Record<string, readonly [withProgram: number, without: number]> = {
  "link/indicated": [0.97, 0.85],
  "link/designation": [0.97, 0.88],
  "link/treatment-of": [0.95, 0.78],
  "link/patients-with": [0.93, 0.75],
  "link/product-after": [0.85, 0.68],
  "link/study-in": [0.92, 0.66],
  "link/short-purpose": [0.85, 0.55],
  none: [0.6, 0],
};

/** Cues that stand next to what they tie. */
const CLOSE = /^link\/(?:indicated|designation|treatment-of|patients-with)$/;

/** Offsets in the text, sorted, where programs are named: own and partner ones, and those of others. */
export interface ProgramPlaces {
  readonly ours: readonly number[];
  readonly others: readonly number[];
  /** Where agents are named that are given together with ours. */
  readonly given: readonly number[];
  /** Where names of own and partner programs end. */
  readonly ourEnds: ReadonlySet<number>;
}

/** Finds the ties of the disease mentions of a release. */
export function tiesOf(
  analysis: Analysis,
  mentions: readonly DiseaseMention[],
  places: ProgramPlaces,
): Map<DiseaseMention, Tie> {
  const ties = new Map<DiseaseMention, Tie>();
  let before: DiseaseMention | undefined;
  for (const mention of mentions) {
    const own = isKindOf(analysis, before, mention)
      ? { by: "refused", strength: 0 }
      : tieOf(analysis, mention, places);
    const inherited =
      before && before !== mention && inheritedTie(analysis, before, mention, ties.get(before)!);
    ties.set(mention, inherited ? stronger(own, inherited) : own);
    before = mention;
  }
  return ties;
}

/** Between a disease and the kind of disease that it is said to be. */
const IS_A = compact(
  /^,\s(?:an?|the most (?:common|frequent|severe))\s(?:[\p{L}-]{2,20}\s){0,2}(?:form|type|kind|subtype|variant)\sof\s(?:[\p{L}-]{2,20}\s){0,2}$|\b(?:is|are) (?:an?|the most|one of the|among the) (?:[\p{L}-]{1,20},? (?:and )?){0,7}$/iu,
);

/** "Psoriasis is a chronic skin disease": the kind explains the disease, nobody treats it by itself. */
function isKindOf(
  { text }: Analysis,
  before: DiseaseMention | undefined,
  { sentence, start, name }: DiseaseMention,
): boolean {
  if (before?.sentence !== sentence || before.name === name || start - before.end > 120 || start < before.end)
    return false;
  return IS_A.test(text.slice(before.end, start));
}

/** Of a mention's own tie and that of its list; a refusal holds, and so does what the list is not tied by. */
function stronger(own: Tie, inherited: Tie): Tie {
  if (own.by === "refused") return own;
  const listDecides = inherited.by === "refused" || inherited.by === "rival" || own.by.startsWith("none");
  return listDecides || inherited.strength > own.strength ? inherited : own;
}

function tieOf(analysis: Analysis, mention: DiseaseMention, places: ProgramPlaces): Tie {
  const sentence = analysis.sentences[mention.sentence]!;
  const { kind } = sentence.section;
  const named = holdsAny(places.ours, sentence);
  if (SAYS_NOTHING.has(kind) || (kind === "forward-looking" && !named)) return { by: "none", strength: 0 };
  const wordsIn = (start: number, end: number) =>
    wordsOf(sentence, analysis.text.slice(start, end).replace(/[^\S ]/g, " "));
  const before = wordsIn(Math.max(sentence.start, mention.start - 260), mention.start);
  const after = wordsIn(mention.end, Math.min(sentence.end, mention.end + 80));
  if (REFUSING.some((cue) => fits(cue, before, after))) return { by: "refused", strength: 0 };
  const cue = TYING.find((tying) => fits(tying, before, after))?.id ?? "none";
  if ((SUBGROUPS.test(mention.name) || SUBGROUPS.test(mention.text)) && cue !== "link/designation")
    return { by: "subgroup", strength: 0 };
  if (cue === "link/indicated" && isSaidOfRival(analysis.text, sentence, mention, places))
    return { by: "rival", strength: 0 };
  if (EXTENT.test(mention.name) && HOW_FAR.test(before.text)) return { by: "subgroup", strength: 0 };
  const place = tieOfPlace(analysis, sentence, mention, before, after, places.ours);
  if (place) return place;
  const rivals = !named && holdsAny(places.others, sentence);
  // "many types of cancer": a field, where any disease proper is named
  const vague = isBroad(mention.name) && VAGUE.isIn(before) ? 0.88 : 1;
  // what a sentence without a program says of a disease at large, or of a company
  const aside =
    !named && !STRONG.test(cue) && (kind === "body" || kind === "about-company")
      ? BACKGROUND.isIn(before)
        ? 0.55
        : FIELDS.isIn(before)
          ? 0.6
          : 1
      : 1;
  const strength =
    vague *
    aside *
    STRENGTH[cue]![named || OF_PRODUCT.has(kind) ? 0 : 1] *
    (rivals && cue === "link/indicated" ? 0.55 : 1);
  // "reduced proteinuria", "rest pain": nobody is said to treat it by itself
  if (cue === "none" && isSymptom(mention.name)) return { by: "symptom", strength: 0 };
  if (isBroad(mention.name) && COUNTED.test(before.text) && THEN_NAMED.test(after.text))
    return { by: "kind", strength: 0 };
  if (isBroad(mention.name) && MISSION.isIn(before)) return { by: "mission", strength: 0.3 };
  if (isInBracketsOfProgram(analysis.text, mention, places)) return { by: "program-brackets", strength: 0.9 };
  const unsafe = isSafetySentence(sentence);
  const listsHarm = unsafe && isSafetySentence(before);
  const parted = unsafe || PARTING.some((parting) => fits(parting, before, after));
  const close = CLOSE.test(cue) || (cue === "link/study-in" && named && !listsHarm);
  const speaksOfUse = SPEAKS_OF_USE.isIn(sentence);
  return {
    by: named ? `${cue}+program` : cue,
    strength: weighed(
      parted ? (close ? strength * (listsHarm ? 0.45 : unsafe ? 0.75 : 0.6) : 0) : strength,
      kind,
      cue,
      named,
      speaksOfUse,
    ),
  };
}

/** "Unlike |docetaxel, which is approved for| gout, ACM-101 …", "|Docetaxel is indicated for| gout". */
const RIVAL_IS =
  /^\S{3,30}(?:\s\([^()]{1,40}\))?,?\s(?:(?:which|that)\s)?(?:is|are|was|were|has been)\s[^.;]{0,80}?\b(?:indicated|approved|licensed|authori[sz]ed|marketed|used|prescribed|standard)\b/u;

function isSaidOfRival(
  text: string,
  { start: from }: Sentence,
  { start }: DiseaseMention,
  { ours, others, given }: ProgramPlaces,
): boolean {
  const last = (places: readonly number[]) => places.findLast((at) => at >= from && at < start) ?? -1;
  const rival = Math.max(last(others), last(given));
  return rival > last(ours) && RIVAL_IS.test(text.slice(rival, start));
}

/** "in two fibrotic diseases, systemic sclerosis and uveitis": how many, and then which. */
const COUNTED = compact(/\b(?:two|three|four|five|these|both)\s(?:[\p{L}-]{2,16}\s){0,2}$/iu);
const THEN_NAMED = compact(
  /^(?:,|:|\s[–—-])\s(?!(?:and|or|as|which|including|with|the|it|we|this)\b)\p{L}/iu,
);

/** Words of a label's indications; a list of them says only "For the maintenance treatment of …". */
const SPEAKS_OF_USE = new TextPattern(
  /\b(?:indicated|prescription medicine|used (?:to|for)|approved)\b|^(?:[^.]{0,120}\b(?:Cancer|Carcinoma|Tumors?|Disease)\s)?(?:(?:As|In) [^.]{0,80} )?[Ff]or the (?:[\p{L}-]{3,16} )?treatment of\b/iu,
);

/** "ACM-101 (gout)", "ACM-101 (Phase 3, gout)". */
const OPENED = /\((?:[^()]{1,30}[,;:]\s)?(?:(?:in|for)\s)?$/i;

function isInBracketsOfProgram(text: string, { start }: DiseaseMention, { ourEnds }: ProgramPlaces): boolean {
  const opened = OPENED.exec(text.slice(Math.max(0, start - 36), start));
  if (!opened) return false;
  const at = start - opened[0].length;
  return ourEnds.has(at - 1) || ourEnds.has(at) || ourEnds.has(at - 2);
}

/** Titles and headings name what the release is about. */
function tieOfPlace(
  { sentences }: Analysis,
  sentence: Sentence,
  mention: DiseaseMention,
  before: CasedText,
  after: CasedText,
  ours: readonly number[],
): Tie | null {
  const { kind } = sentence.section;
  if (
    kind === "about-disease" &&
    sentence.start === sentence.section.start &&
    mention.start - sentence.start < 60 &&
    !/\b(?:is|are)\b/.test(before.text)
  )
    return { by: "title", strength: 0.97 };
  const alone =
    /^[\s•*·–-]{0,4}$/.test(before.text) && /^\s?(?:\([^)]{1,20}\))?\s?(?:program)?[:.]?$/i.test(after.text);
  if (
    alone &&
    !warns(sentences[mention.sentence + 1]) &&
    (sentence.block === "heading" || /[:.]$/.test(after.text)) &&
    (kind === "body" || kind === "about-product")
  )
    return { by: "heading", strength: 0.85 };
  if (
    (kind === "body" || kind === "about-product" || kind === "about-company") &&
    /^[\s•*·–-]{0,4}$/.test(before.text) &&
    /^\s?(?:\([^)]{1,20}\))?\s?[:–—-]\s/.test(after.text) &&
    /\bphase\s[1-4I]/i.test(sentence.text)
  )
    return { by: "label", strength: 0.9 };
  if (isHeadedByProgram(before.text, after.text) && holdsAny(ours, sentence))
    return { by: "program-heading", strength: 0.88 };
  if (kind !== "headline") return null;
  const cue = TYING.find((tying) => fits(tying, before, after));
  const parted = PARTING.some((parting) => fits(parting, before, after));
  return { by: cue ? `headline+${cue.id}` : "headline", strength: parted ? 0.45 : cue ? 0.96 : 0.85 };
}

/** "ACM-101 – Diabetic Macular Edema" as a line of its own. */
const isHeadedByProgram = (before: string, after: string): boolean =>
  /^[\s•*·–-]{0,4}[^\s,;.:–—]{3,24}(?:\s\([^()]{2,40}\))?\s?[:–—|-]\s(?:[\p{L}-]{2,16}\s){0,2}$/u.test(
    before,
  ) && /^\s?(?:\([^)]{1,20}\))?[.:]?$/.test(after);

/** A label's warning stands under the name of the harm. */
const warns = (next: Sentence | undefined): boolean =>
  next !== undefined &&
  (isSafetySentence(next) || /\b(?:can|may|might) (?:cause|occur|increase the risk)\b/.test(next.text));

/** What a section's kind does to the strength of a cue. */
function weighed(
  strength: number,
  kind: SectionKind,
  cue: string,
  named: boolean,
  speaksOfUse: boolean,
): number {
  switch (kind) {
    case "body":
    case "about-product":
      return strength;
    case "about-trial":
      return cue === "none" ? strength * 0.75 : strength;
    case "tables":
      return strength * 0.9;
    case "about-company":
      return CLOSE.test(cue) ? strength * (named ? 0.95 : 0.85) : named ? strength * 0.85 : strength * 0.5;
    case "about-disease":
      return named && CLOSE.test(cue) ? strength * 0.8 : 0;
    case "about-other":
      return cue === "link/indicated" || (named && cue === "link/treatment-of" && speaksOfUse)
        ? strength * 0.9
        : 0;
    case "forward-looking":
      return named && cue !== "none" ? strength * 0.8 : 0;
    default:
      return 0;
  }
}

function fits(
  { before, after, both }: ReadyCue<LinkCue>,
  wordsBefore: CasedText,
  wordsAfter: CasedText,
): boolean {
  const fitsBefore = before?.isIn(wordsBefore) ?? false;
  if (both ? !fitsBefore : fitsBefore) return !both;
  return after?.isIn(wordsAfter) ?? false;
}

/** Whether any of the sorted places lies in a sentence. */
function holdsAny(places: readonly number[], { start, end }: { start: number; end: number }): boolean {
  const place = placeIn(places, (at) => at < start);
  return place < places.length && places[place]! < end;
}

/** Words for disease that a company uses of its purpose, not of a program. */
const MISSION = new TextPattern(
  /\b(?:company|companies|biotech\w{0,8}|biopharma\w{0,12}|developer|leader|leaders|pioneer|focus(?:ed|es|ing)?|dedicated|committed|commitment|mission|expertise|specializ\w{1,4}|designed to help (?:patients|people))\b[^;]{0,220}$/i,
);
/** Cues that speak of a product whatever else the sentence says. */
const STRONG = /^link\/(?:indicated|designation)$/;
/** Words of how common a disease is, what it comes of and whom it strikes, with what they have besides after them. */
const BACKGROUND = new TextPattern(
  /\b(?:affects (?:an estimated|about|approximately|more|nearly|over|up|some|roughly|around|\d)|(?:is|are|remains) (?:an? |the )?(?:(?:leading|major|common|most common|frequent|serious|painful|main|second) )+(?:cause|complication|type|form|reason)|(?:is|are) (?:a complication of|caused by|overexpressed|characteri[sz]ed by)|(?:prevalence|incidence) of|(?:increases?|raises?|higher|increased|high|greater) (?:the )?risk|risk (?:rises|increases|is higher)|million (?:people|patients|Americans|adults|women|men|children)|life expectancy|suffer from|is (?:over)?expressed in)\b[^.;]{0,240}$/i,
);
/** "A leading company with products for cancer and diabetes": fields, and no program. */
const FIELDS = new TextPattern(
  /\bis an? (?:[\p{L}-]{2,20},? ){0,6}(?:company|group|firm|leader)\b[^.;]{0,80}?\b(?:products?|medicines|drugs|portfolio|therapies|treatments|focus(?:ed|ing|es)?|areas?|fields?|leadership|presence)\b[^.;]{0,120}$/iu,
);
const VAGUE = new TextPattern(
  /\b(?:types? of|variety of|range of|array of|spectrum of|other|many|multiple|numerous|various|several|a dozen|difficult-to-treat|hard-to-treat|most common)\s(?:(?:types? of|advanced|different|difficult-to-treat|hard-to-treat|deadly|serious)\s){0,2}$/i,
);
/** Organs that work less well: patients by whom doses and subgroups are told apart. */
const SUBGROUPS =
  /^(?:(?:mild|moderate|severe|mild-to-moderate|mild to moderate)\s)?(?:renal|kidney|hepatic|liver) (?:impairment|insufficiency|dysfunction)$|^cardiac (?:dysfunction|involvement)$|^(?:de)?compensated (?:chronic )?liver disease$/i;

/** "NASH patients with F2 to F3 fibrosis": how far a disease has gone. */
const EXTENT = /^(?:liver |hepatic )?(?:fibrosis|cirrhosis)$/i;
const HOW_FAR = compact(
  /\bwith\s(?:\p{L}{3,16}\s){0,3}(?:(?:stages?\s)?F?\d(?:\s?(?:-|–|to|or|and|\/)\s?F?\d)?|significant|bridging|moderate(?:-to-severe|\sto\s(?:severe|advanced))?)\s(?:liver\s|hepatic\s)?$/iu,
);

/** Words that may stand between the members of a list of diseases. */
const BETWEEN =
  /^(?:s|and|or|as|well|other|including|include|such|like|both|also|certain|related|the|a|an|range|of|various|several|in|with|for|forms?|types?|patients?|some|all|also|any|early|late|multiple|January|February|March|April|May|June|July|August|September|October|November|December|20\d\d)$/;

/** A disease named in a list with the one before it has that one's tie: "in DLBCL and other hematologic malignancies". */
function inheritedTie(
  analysis: Analysis,
  before: DiseaseMention,
  mention: DiseaseMention,
  tie: Tie,
): Tie | null {
  if (before.sentence !== mention.sentence || before.end > mention.start || mention.start - before.end > 120)
    return null;
  if (/^\s?[([]$/.test(analysis.text.slice(before.end, mention.start))) return tie;
  const between = analysis.text
    .slice(before.end, mention.start)
    .replace(/\([^()]{0,60}\)/g, " ")
    .replace(/^[^(]{0,40}\)/, " ");
  if (!/[,;/&]|\b(?:and|or|including|such as|like|as well as)\b/.test(between)) return null;
  const words = between.match(/[\p{L}\p{N}’'+-]+/gu) ?? [];
  if (words.length > 8 || !words.every((word) => BETWEEN.test(word) || isDescribing(word))) return null;
  // A company lists its fields one after the other; "pain" among them is a field too.
  const { kind } = analysis.sentences[mention.sentence]!.section;
  const share = isBroad(before.name) && isSymptom(mention.name) && kind === "about-company" ? 0.7 : 0.97;
  // what is only a symptom ties or parts nothing else
  if (tie.by === "symptom" || tie.by === "kind") return null;
  if (tie.by === "rival") return tie;
  return tie.by.startsWith("none") || tie.by === "refused"
    ? tie
    : { by: tie.by, strength: tie.strength * share };
}

const isDescribing = (word: string): boolean =>
  /(?:ic|al|ed|ive|ous|ary|ory|able|positive|negative|resistant|refractory|-grade|-stage|-risk)$|^anti-|^(?:receptor|antibody|protein|gene)$/i.test(
    word,
  );
