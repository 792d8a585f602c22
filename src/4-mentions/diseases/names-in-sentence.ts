import type { Token } from "../../3-language/tokens.js";
import { partnersOf } from "./coordination.js";
import type { DiseaseLookup, KnownDisease } from "./disease-lexicon.js";
import type { DiseaseSpan } from "./disease-span.js";
import { nameEnd, nameStart } from "./name-bounds.js";
import {
  DESCRIBED_BY_DISEASE,
  DISEASE_HEADS,
  EMPTY_HEADS,
  isBuiltAsDisease,
  NAMED_AFTER,
  NAMED_AFTER_IN_TEXT,
  SYMPTOMS,
} from "./name-words.js";
import { qualifiersBefore } from "./qualifiers.js";

interface Core {
  readonly to: number;
  readonly known: KnownDisease | null;
}

/** The diseases that a sentence names: by the lexicon, else by a head noun or a word built like a disease. */
export function namesInSentence(tokens: readonly Token[], lookup: DiseaseLookup): DiseaseSpan[] {
  const spans: DiseaseSpan[] = [];
  const titleCase = isTitleCase(tokens);
  let free = 0;
  for (let i = 0; i < tokens.length; i++) {
    const core = coreAt(tokens, i, lookup);
    if (!core || !isNameItself(tokens, i, core.to, titleCase)) continue;
    if (isInAddress(tokens, i)) continue;
    const nameFrom = nameStart(tokens, i, free, { listed: core.known !== null, titleCase });
    const germs = tokens[i]!.folded === "infection" ? germsAfter(tokens, core.to) : null;
    if (germs) {
      spans.push({
        ...qualifiersBefore(tokens, nameFrom, free),
        nameFrom,
        to: germs.to,
        known: null,
        core: null,
        name: germs.name,
        finder: "disease/grammar",
        confidence: 0.8,
      });
      i = germs.to - 1;
      free = germs.to;
      continue;
    }
    if (core.known === null && nameFrom === i && EMPTY_HEADS.has(tokens[i]!.folded)) {
      spans.push(bareHead(i));
      continue;
    }
    const last = spans.at(-1);
    if (last && isSymptomOf(tokens, last, i, nameFrom)) {
      spans[spans.length - 1] = joined(tokens, last, core.to, lookup);
      i = core.to - 1;
      free = core.to;
      continue;
    }
    const to = nameEnd(tokens, core.to);
    const ofOrgan = to > core.to && tokens[core.to]!.norm === "of";
    const known = nameFrom !== i ? null : ofOrgan ? ofOrganKnown(tokens.slice(i, to), lookup) : core.known;
    const span: DiseaseSpan = {
      ...qualifiersBefore(tokens, nameFrom, free),
      nameFrom,
      to,
      known,
      core: nameFrom < i || ofOrgan ? core.known : null,
      name: null,
      finder: known ? "disease/lexicon" : "disease/grammar",
      confidence: known ? 0.92 : core.known ? 0.8 : nameFrom < i ? 0.75 : 0.65,
    };
    spans.push(span, ...partnersOf(tokens, span, free, lookup));
    i = to - 1;
    free = to;
  }
  return spans;
}

/** "Archemia LLC": a company whose name is built like a disease. */
const COMPANY =
  /^(?:LLC|Inc|Corp|Corporation|Ltd|Limited|AG|GmbH|plc|Pharmaceuticals|Therapeutics|Biosciences)$/;

/** Words that may stand between "infections caused by" and the kind of germs. */
const MOST_BEFORE_GERMS = 7;

/** "infections caused by certain susceptible Gram-negative bacteria": the kind of germs is the disease. */
function germsAfter(tokens: readonly Token[], to: number): { to: number; name: string } | null {
  const cause = `${tokens[to]?.norm} ${tokens[to + 1]?.norm}`;
  if (cause !== "caused by" && cause !== "due to") return null;
  for (let at = to + 2; at < to + 2 + MOST_BEFORE_GERMS && tokens[at + 3]; at++) {
    if (/^[,.;()]$/.test(tokens[at]!.norm)) return null;
    const [kind, noun] = [tokens[at + 2]!, tokens[at + 3]!];
    if (tokens[at]!.norm !== "gram" || !/^(?:negative|positive)$/.test(kind.norm)) continue;
    if (!/^(?:bacteria|bacterium|pathogens?|organisms?)$/.test(noun.norm)) return null;
    return { to: at + 4, name: `infections caused by Gram-${kind.norm} bacteria` };
  }
  return null;
}

/** "carcinoma of the esophagus" as the lexicon has it, with the article or without. */
function ofOrganKnown(tokens: readonly Token[], lookup: DiseaseLookup): KnownDisease | null {
  const bare = tokens.filter(({ norm }) => norm !== "the");
  const found = lookup(bare, 0);
  return found?.to === bare.length ? found.disease : null;
}

/** No name has more hyphens between two spaces: "acme-announces-results-in-asthma" is of a web address. */
const MOST_HYPHENS = 3;
/** Tokens looked through on either side for the spaces. */
const LONGEST_ADDRESS = 60;

function isInAddress(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > 0 && at - from < LONGEST_ADDRESS && !tokens[from]!.spaceBefore) from--;
  let to = at + 1;
  while (to < tokens.length && to - at < LONGEST_ADDRESS && !tokens[to]!.spaceBefore) to++;
  return tokens.slice(from, to).filter(({ norm }) => norm === "-").length > MOST_HYPHENS;
}

/** "carcinoid syndrome diarrhea", "cancer pain": the symptom that follows at once is part of the name. */
function isSymptomOf(tokens: readonly Token[], last: DiseaseSpan, at: number, nameFrom: number): boolean {
  return last.to === at && nameFrom === at && tokens[at]!.spaceBefore && SYMPTOMS.has(tokens[at]!.folded);
}

function joined(
  tokens: readonly Token[],
  disease: DiseaseSpan,
  to: number,
  lookup: DiseaseLookup,
): DiseaseSpan {
  const listed = lookup(tokens, disease.nameFrom);
  return {
    ...disease,
    to,
    known: listed?.to === to ? listed.disease : null,
    core: null,
    finder: "disease/grammar",
    confidence: 0.8,
  };
}

export const BARE_HEAD = "disease/bare-head";

/** "disorder" alone: no name, unless an abbreviation shows that the words before it belong to it. */
function bareHead(at: number): DiseaseSpan {
  return {
    from: at,
    phraseFrom: at,
    nameFrom: at,
    to: at + 1,
    known: null,
    core: null,
    name: null,
    qualifiers: [],
    finder: BARE_HEAD,
    confidence: 0,
  };
}

function coreAt(tokens: readonly Token[], at: number, lookup: DiseaseLookup): Core | null {
  const token = tokens[at]!;
  if (token.kind === "mark") return null;
  const listed = lookup(tokens, at);
  if (listed && !isShortWordInLowerCase(token, listed.to - at))
    return { to: listed.to, known: listed.disease };
  if (token.isCapitalized && COMPANY.test(tokens[at + 1]?.text ?? "")) return null;
  return DISEASE_HEADS.has(token.folded) || isBuiltAsDisease(token.norm) ? { to: at + 1, known: null } : null;
}

/** "ms", "als" in lower case are no diseases, whatever the lexicon says. */
function isShortWordInLowerCase(token: Token, length: number): boolean {
  return (
    length === 1 &&
    token.text.length <= 4 &&
    !token.hasCapital &&
    !/^(?:gout|acne|mpox|flu|pain|zika|burn|wart)$/.test(token.folded)
  );
}

/** Last parts of compounds that a disease only describes: "cancer-fighting", "disease-modifying". */
const DESCRIBING_END =
  /^(?:free|related|associated|specific|modifying|like|fighting|causing|targeting|targeted|directed|focused|driven|killing|mediated|induced|infiltrating|derived|inducing|suppressing|bearing|agnostic|virus)$/;

/** "the ACM-STROKE trial": the last part of a trial's name in capitals. */
function isTrialName(tokens: readonly Token[], from: number, to: number): boolean {
  const [acronym, hyphen, disease] = [tokens[from - 2], tokens[from - 1], tokens[from]!];
  return (
    to === from + 1 &&
    hyphen?.norm === "-" &&
    acronym?.kind === "word" &&
    !hyphen.spaceBefore &&
    !disease.spaceBefore &&
    isInCapitals(acronym.text) &&
    isInCapitals(disease.text) &&
    /^(?:trials?|study|studies)$/.test(tokens[to]?.norm ?? "")
  );
}

const isInCapitals = (word: string): boolean => word.length > 2 && word === word.toUpperCase();

/** "Journal for ImmunoTherapy of Cancer", "Annals of the Rheumatic Diseases": the end of a journal's name. */
function isOfJournal(tokens: readonly Token[], from: number): boolean {
  if (!tokens[from]!.isCapitalized) return false;
  for (let i = from - 1; i >= 0 && i >= from - 5; i--) {
    const { text, isCapitalized } = tokens[i]!;
    if (/^(?:Journal|Annals|Archives)$/.test(text)) return true;
    if (!isCapitalized && !/^(?:of|for|the|and|in|&)$/.test(text)) return false;
  }
  return false;
}

/** False where the words describe something else: "tumor necrosis factor", "Multiple Sclerosis Society", "anti-cancer". */
function isNameItself(tokens: readonly Token[], from: number, to: number, titleCase: boolean): boolean {
  const next = tokens[to];
  if (next?.spaceBefore) {
    const capital = tokens[to - 1]!.isCapitalized;
    if (capital && (NAMED_AFTER.test(next.text) || (!titleCase && NAMED_AFTER_IN_TEXT.test(next.text))))
      return false;
    if (/^virus$/.test(next.norm) && /^vector/.test(tokens[to + 1]?.norm ?? "")) return false;
    if (DESCRIBED_BY_DISEASE.has(next.norm)) return false;
  }
  if (next?.norm === "-" && !next.spaceBefore) {
    const end = tokens[to + 1];
    if (end && !end.spaceBefore && DESCRIBING_END.test(end.norm)) return false;
  }
  if (isTrialName(tokens, from, to) || isOfJournal(tokens, from)) return false;
  const before = tokens[from - 1];
  return (
    !(before && !tokens[from]!.spaceBefore && /^(?:anti|pre)$/.test(before.norm)) && !isPrefixed(tokens, from)
  );
}

/** "anti-cancer", "non-cancer". */
function isPrefixed(tokens: readonly Token[], from: number): boolean {
  const dash = tokens[from - 1];
  const prefix = tokens[from - 2];
  return (
    dash?.norm === "-" &&
    !tokens[from]!.spaceBefore &&
    prefix !== undefined &&
    !dash.spaceBefore &&
    /^(?:anti|non|pre)$/.test(prefix.norm) &&
    !/^(?:hodgkin)/.test(tokens[from]!.norm)
  );
}

/** Most long words have a capital: capitals tell nothing there. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === "word" && text.length > 3);
  return long.length > 0 && long.filter(({ isCapitalized }) => isCapitalized).length > 0.6 * long.length;
}
