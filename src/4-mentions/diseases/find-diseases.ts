import type { Analysis, Sentence } from "../../3-language/analysis.js";
import type { Token } from "../../3-language/tokens.js";
import type { DiseaseMention } from "../mention.js";
import { type DiseaseLexicon, foldToken, type KnownDisease, knownDiseases } from "./disease-lexicon.js";
import {
  DISEASE_ENDINGS,
  DISEASE_HEADS,
  EMPTY_HEADS,
  EMPTY_QUALIFIERS,
  NAME_PARTS,
  NOT_DISEASES,
  QUALIFIERS,
  SITES,
} from "./disease-words.js";

interface Found {
  /** Token indexes in the sentence, end exclusive: qualifiers from `from`, the name itself from `nameFrom`. */
  readonly from: number;
  readonly nameFrom: number;
  readonly to: number;
  readonly known: KnownDisease | null;
  /** The name where it is not what the tokens say: the shared head of a list is added. */
  readonly name?: string;
  readonly finder: string;
  readonly confidence: number;
}

/** Diseases by lexicon and by the grammar of their names; abbreviations count as the release itself defines them. */
export function findDiseases(
  analysis: Analysis,
  lexicon: DiseaseLexicon = knownDiseases(),
): DiseaseMention[] {
  const mentions: DiseaseMention[] = [];
  const abbreviations = new Map<string, DiseaseMention>();
  for (const sentence of analysis.sentences) {
    const found = inSentence(sentence, lexicon);
    for (const item of found) {
      const mention = toMention(analysis, sentence, item);
      mentions.push(mention);
      const abbreviation = abbreviationAfter(sentence, item.to, mention.name);
      if (abbreviation && !abbreviations.has(abbreviation)) abbreviations.set(abbreviation, mention);
    }
  }
  if (abbreviations.size > 0) mentions.push(...abbreviated(analysis, abbreviations, mentions));
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

function inSentence(sentence: Sentence, lexicon: DiseaseLexicon): Found[] {
  const { tokens } = sentence;
  const found: Found[] = [];
  let free = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === "mark") continue;
    const listed = lexicon.longestAt(tokens, i);
    if (listed && isWholeWord(tokens, i, listed.to) && !isShortWordInLowerCase(token, listed.to - i)) {
      const nameFrom = leftOf(tokens, i, free, NAME_PARTS);
      const wider = nameFrom < i;
      const from = leftOf(tokens, nameFrom, free, QUALIFIERS);
      found.push({
        from,
        nameFrom,
        to: listed.to,
        known: wider ? null : listed.disease,
        finder: wider ? "disease/grammar" : "disease/lexicon",
        confidence: wider ? 0.8 : 0.92,
      });
      found.push(...listPartners(tokens, nameFrom, listed.to, free));
      i = listed.to - 1;
      free = listed.to;
      continue;
    }
    const head = foldToken(token);
    const isHead = DISEASE_HEADS.has(head);
    if (
      !isHead &&
      !(
        DISEASE_ENDINGS.test(token.norm) &&
        !NOT_DISEASES.has(token.norm) &&
        !/(?:po|do|no|lo)ses$/.test(token.norm) &&
        token.norm.length > 6
      )
    )
      continue;
    if (!isWholeWord(tokens, i, i + 1)) continue;
    const nameFrom = leftOf(tokens, i, free, NAME_PARTS);
    if (nameFrom === i && EMPTY_HEADS.has(head)) continue;
    const from = leftOf(tokens, nameFrom, free, QUALIFIERS);
    found.push({
      from,
      nameFrom,
      to: i + 1,
      known: null,
      finder: "disease/grammar",
      confidence: nameFrom < i ? 0.75 : 0.65,
    });
    found.push(...listPartners(tokens, nameFrom, i + 1, free));
    free = i + 1;
  }
  return found;
}

/** "Digestive Disease Week", "Multiple Sclerosis Society": what bears a disease's name. */
const NAMED_AFTER =
  /^(?:Week|Society|Association|Foundation|Institute|Congress|Center|Centre|Council|Alliance|Network|Research|Program|Fund|Therapeutics|Pharma|Partners|Conference|Meeting)$/;

function isWholeWord(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (next?.spaceBefore && NAMED_AFTER.test(next.text) && /^\p{Lu}/u.test(tokens[to - 1]!.text)) return false;
  const afterNext = tokens[to + 1];
  if (
    next &&
    !next.spaceBefore &&
    next.norm === "-" &&
    afterNext &&
    !afterNext.spaceBefore &&
    /^(?:free|related|associated|specific|modifying|like|fighting|causing|targeting|directed|focused|driven)$/.test(
      afterNext.norm,
    )
  )
    return false;
  const before = tokens[from - 1];
  return !(before && !tokens[from]!.spaceBefore && /^(?:anti|non|pre)$/.test(before.norm));
}

/** "ms", "als" in lower case are no diseases, whatever the lexicon says. */
function isShortWordInLowerCase(token: Token, length: number): boolean {
  return (
    length === 1 &&
    token.text.length <= 4 &&
    !/\p{Lu}/u.test(token.text) &&
    !/^(?:gout|acne|mpox|flu)$/.test(token.norm)
  );
}

const ADJECTIVE = /^\p{L}{4,20}(?:ic|al|ous|ary|oid|ive|ile|otic|emic|ine|eal)$/u;
const NOT_NAME_ADJECTIVES = new Set(
  "genomic natural innovative international pharmacological universal environmental emerging seasonal mechanical electrical financial legal digital personal professional national regional local cultural educational technical functional structural molecular cellular clinical potential medical critical additional several pivotal investigational therapeutic pharmaceutical effective positive specific public global economic biological surgical serious various previous topical final total initial initiative strategic scientific academic commercial regulatory preliminary primary secondary tertiary historical general typical critical significant individual optimal oral novel".split(
    " ",
  ),
);

/** How far to the left words belong: of the list given, adjectives of disease names, hyphenated and possessive parts. */
function leftOf(tokens: readonly Token[], at: number, free: number, words: ReadonlySet<string>): number {
  let left = at;
  while (left > free) {
    const token = tokens[left - 1]!;
    const joined = !tokens[left]!.spaceBefore;
    if (token.kind === "mark") {
      const inside =
        (token.norm === "-" || token.norm === "/" || token.norm === "'s") &&
        left - 2 >= free &&
        (joined || token.norm === "'s") &&
        !token.spaceBefore;
      if (!inside || !belongs(tokens, left - 2, words, true)) break;
      left -= 2;
      continue;
    }
    if (!belongs(tokens, left - 1, words, joined)) break;
    left--;
  }
  return left;
}

function belongs(tokens: readonly Token[], at: number, words: ReadonlySet<string>, joined: boolean): boolean {
  const token = tokens[at]!;
  if (token.kind === "mark") return false;
  if (words.has(token.norm)) return true;
  const hyphenated = compoundAt(tokens, at);
  if (hyphenated !== null && words.has(hyphenated)) return true;
  if (words === QUALIFIERS)
    return (
      joined &&
      tokens[at + 1]?.norm === "-" &&
      /^(?:positive|negative|mutated|mutant|expressing|amplified|resistant|sensitive|naive|refractory|experienced|line|onset|stage|risk|severe)$/.test(
        tokens[at + 2]?.norm ?? "",
      )
    );
  if (joined && tokens[at + 1]?.norm === "'s") return /^\p{Lu}/u.test(token.text);
  if (joined) return !/^(?:anti|non|pre|post)$/.test(token.norm);
  return ADJECTIVE.test(token.norm) && !NOT_NAME_ADJECTIVES.has(token.norm) && !QUALIFIERS.has(token.norm);
}

/** The whole of a compound that ends at a token: "moderate-to-severe" for "severe". */
function compoundAt(tokens: readonly Token[], at: number): string | null {
  let from = at;
  while (
    from >= 2 &&
    tokens[from - 1]!.norm === "-" &&
    !tokens[from]!.spaceBefore &&
    !tokens[from - 1]!.spaceBefore
  )
    from -= 2;
  return from === at
    ? null
    : tokens
        .slice(from, at + 1)
        .map(({ norm }) => norm)
        .join("");
}

/** "breast and ovarian cancer", "type 1 and type 2 diabetes": what shares the head of the last in a list. */
function listPartners(tokens: readonly Token[], nameFrom: number, to: number, free: number): Found[] {
  const headWords = tokens
    .slice(to - 1, to)
    .map(({ text }) => text)
    .join(" ");
  const partners: Found[] = [];
  let at = nameFrom;
  if (!SITES.has(tokens[nameFrom]!.norm)) return [];
  for (;;) {
    const joint = tokens[at - 1];
    if (!joint || at - 2 < free || !/^(?:and|or|,|\/|&)$/.test(joint.norm)) break;
    let last = at - 2;
    if (tokens[last]!.norm === "," && last - 1 >= free) last--;
    let first = last;
    if (/^\d$/.test(tokens[first]!.norm) && tokens[first - 1]?.norm === "type") first--;
    if (!SITES.has(tokens[first]!.norm)) break;
    const words = tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(" ");
    partners.push({
      from: first,
      nameFrom: first,
      to: last + 1,
      known: null,
      name: `${words} ${headWords}`,
      finder: "disease/shared-head",
      confidence: 0.75,
    });
    at = first;
  }
  return partners;
}

function toMention(analysis: Analysis, sentence: Sentence, item: Found): DiseaseMention {
  const { tokens } = sentence;
  const start = tokens[item.from]!.start;
  const end = tokens[item.to - 1]!.end;
  const said = analysis.text.slice(tokens[item.nameFrom]!.start, end);
  const qualifiers = tokens
    .slice(item.from, item.nameFrom)
    .filter(
      (token) => token.kind !== "mark" && QUALIFIERS.has(token.norm) && !EMPTY_QUALIFIERS.has(token.norm),
    )
    .map(({ norm }) => norm);
  return {
    kind: "disease",
    start,
    end,
    text: analysis.text.slice(start, end),
    sentence: sentence.index,
    name:
      item.name ??
      (item.known && /^[\p{Lu}\d][\p{Lu}\d/-]{1,8}s?$/u.test(said)
        ? item.known.name
        : inRunningText(said, item.known, sentence)),
    qualifiers,
    doid: item.known?.doid ?? null,
    icd10: item.known?.icd10 ?? null,
    finder: item.finder,
    confidence: item.confidence,
  };
}

/** Lower case but for proper names and abbreviations: words keep their capitals where the lexicon has them. */
function inRunningText(said: string, known: KnownDisease | null, sentence: Sentence): string {
  const words = said.split(/(\s+)/);
  const titleCase =
    words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length > 1 ||
    sentence.tokens[0]?.start === sentence.start;
  return words
    .map((word) => {
      if (
        !/^\p{Lu}\p{Ll}/u.test(word) ||
        /[’']s$|^(?:Hodgkin|Crohn|Ebola|Merkel|Ewing|Parkinson|Alzheimer|Huntington|Duchenne|Fabry|Gaucher|Pompe|Rett|Wilson)/u.test(
          word,
        )
      )
        return word;
      return known?.name.includes(word) ? word : titleCase ? word.toLowerCase() : word.toLowerCase();
    })
    .join("");
}

const ABBREVIATION = /^(?=.{0,8}\p{Lu}.{0,8}\p{Lu})[\p{L}\d][\p{L}\d/&]{1,8}$/u;

/** "multiple myeloma (MM)"; where the brackets were lost, "multiple myeloma MM" with the name's own initials. */
function abbreviationAfter(sentence: Sentence, to: number, name: string): string | null {
  const { tokens } = sentence;
  let at = to;
  const bracket = tokens[at]?.text === "(" || tokens[at]?.text === "[";
  if (bracket) at++;
  if (bracket && /^[“"‘']$/.test(tokens[at]?.text ?? "")) at++;
  const first = tokens[at];
  if (!first || first.kind === "mark") return null;
  let end = at;
  while (
    tokens[end + 1] &&
    !tokens[end + 1]!.spaceBefore &&
    (tokens[end + 1]!.kind !== "mark" || /^[-/]$/.test(tokens[end + 1]!.text)) &&
    end - at < 6
  )
    end++;
  const text = sentence.text.slice(first.start - sentence.start, tokens[end]!.end - sentence.start);
  const letters = text.replace(/[^\p{L}\d]/gu, "");
  if (!ABBREVIATION.test(letters) || text.length > 10) return null;
  if (bracket) {
    const after = tokens[end + 1]?.text;
    return after === ")" || after === "]" || after === "," || after === ";" || after === "”" || after === '"'
      ? text
      : null;
  }
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word[0]?.toLowerCase() ?? "")
    .join("");
  return letters.length >= 2 && letters.toLowerCase() === initials ? text : null;
}

/** Every place where an abbreviation stands that the release defined. */
function abbreviated(
  analysis: Analysis,
  abbreviations: ReadonlyMap<string, DiseaseMention>,
  known: readonly DiseaseMention[],
): DiseaseMention[] {
  const taken = new Set(known.map(({ start, end }) => `${start}-${end}`));
  const covered = (start: number, end: number) =>
    known.some((mention) => mention.start <= start && mention.end >= end);
  const mentions: DiseaseMention[] = [];
  for (const sentence of analysis.sentences) {
    const { tokens } = sentence;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind === "mark" || (i > 0 && !token.spaceBefore && tokens[i - 1]!.text === "-")) continue;
      for (const length of [3, 1]) {
        const last = tokens[i + length - 1];
        if (!last) continue;
        const text = analysis.text.slice(token.start, last.end);
        const plural = text.replace(/s$/, "");
        const definition =
          abbreviations.get(text) ?? (/\p{Lu}s$/u.test(text) ? abbreviations.get(plural) : undefined);
        if (!definition) continue;
        const from = leftOf(tokens, i, 0, QUALIFIERS);
        const start = tokens[from]!.start;
        if (taken.has(`${start}-${last.end}`) || covered(start, last.end)) continue;
        const qualifiers = tokens
          .slice(from, i)
          .filter(
            (word) => word.kind !== "mark" && QUALIFIERS.has(word.norm) && !EMPTY_QUALIFIERS.has(word.norm),
          )
          .map(({ norm }) => norm);
        mentions.push({
          ...definition,
          start,
          end: last.end,
          text: analysis.text.slice(start, last.end),
          sentence: sentence.index,
          qualifiers,
          finder: "disease/abbreviation",
          confidence: 0.88,
        });
        break;
      }
    }
  }
  return mentions;
}
