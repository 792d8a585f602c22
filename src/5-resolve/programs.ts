import { type Analysis, sentenceAt } from "../3-language/analysis.js";
import { groupBy } from "../3-language/group-by.js";
import { innModality } from "../4-mentions/drugs/inn-stems.js";
import type { DrugMention, Mention } from "../4-mentions/mention.js";
import type { Program, Span } from "../schema/record.js";
import { MODALITY_PHRASES } from "./programs/modality-phrases.js";
import { nameKey, withoutSuffix } from "./programs/name-key.js";
import { roleCueAround } from "./programs/role-cues.js";

/** Mentions of what may be one program, under the names that were found to denote it. */
interface Candidate {
  readonly mentions: DrugMention[];
}

/** Sections in which being named makes a drug nobody's program. */
const SILENT_SECTIONS = new Set(["references", "furniture", "contacts", "tables", "conference-call"]);

/**
 * Gathers drug mentions to programs: names that the release equates become one row, and each row gets the part it
 * plays from the words around its mentions. Programs come in order of weight: headline first, then by place.
 */
export function resolvePrograms(analysis: Analysis, mentions: readonly Mention[]): Program[] {
  if (analysis.release.nonRelease !== null) return [];
  const drugs = mentions.filter((mention): mention is DrugMention => mention.kind === "drug");
  const candidates = gather(analysis, drugs)
    .map((candidate) => weigh(analysis, candidate))
    .filter((row) => row !== null);
  candidates.sort((a, b) => b.rank - a.rank || a.program.mentions[0]!.start - b.program.mentions[0]!.start);
  return candidates.map(({ program }, i) => ({ ...program, id: `p${i + 1}` }));
}

function gather(analysis: Analysis, drugs: readonly DrugMention[]): Candidate[] {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    while (parent.get(root) !== root) root = parent.get(root) ?? root;
    return root;
  };
  const unite = (a: string, b: string) => {
    const [rootA, rootB] = [rootOf(a), rootOf(b)];
    if (rootA !== rootB) parent.set(rootB, rootA);
  };
  for (const { name } of drugs) parent.set(nameKey(name), nameKey(name));
  const biosimilar = /\bbiosimilar/i.test(analysis.text);
  for (const { name } of drugs) {
    // a biosimilar's suffix tells it from the product it resembles
    const bare = biosimilar ? null : withoutSuffix(name);
    if (bare && parent.has(nameKey(bare))) unite(nameKey(bare), nameKey(name));
  }
  drugs.forEach((drug, i) => {
    const next = drugs[i + 1];
    if (next && areOneProgram(analysis.text, drug, next)) unite(nameKey(drug.name), nameKey(next.name));
  });
  const groups = groupBy(drugs, (drug) => rootOf(nameKey(drug.name)));
  return [...groups.values()].map((group) => ({ mentions: group }));
}

/** What may stand between two names of one program. */
const SAME_THING =
  /^[®™]?(?:TM|\(R\)|\(TM\))?\s{0,2}(?:\((?:formerly|previously|also|aka|a\.k\.a\.|or|now|known as|also known as|formerly known as|previously known as|generic name:?|international nonproprietary name:?|INN:?|an investigational|also named|marketed as|brand name:?|trade name:?)?[\s,]{0,2}(?:(?:known|called|referred to)\s(?:as)?\s?)?|,?\s(?:also|formerly|previously|now)\s(?:known|called|referred to|named)\s(?:as\s)?|,?\s(?:formerly|aka|a\.k\.a\.)\s|,?\s(?:marketed|sold|branded|approved) (?:as|under the (?:brand|trade) name)\s|\/)$/i;

function areOneProgram(text: string, a: DrugMention, b: DrugMention): boolean {
  if (nameKey(a.name) === nameKey(b.name)) return false;
  const between = text.slice(a.end, b.start);
  if (between.length > 60) return false;
  if (between === "/") return isCode(a.name) && (isCode(b.name) || b.finder === "drug/trade-mark");
  if (between === " or ")
    return /\((?:aka|a\.k\.a\.|formerly|also|previously)[^()]{0,60}$/i.test(
      text.slice(Math.max(0, a.start - 70), a.start),
    );
  if (
    /^[®™]\s{1,2}$/.test(between) ||
    (between === " " && /^[A-Z]{4,}$/.test(a.name) && /^[a-z]/.test(b.name))
  )
    return innModality(b.name.split(/[\s-]/)[0]!) !== undefined && /^\p{Lu}/u.test(a.name);
  if (!SAME_THING.test(between)) return false;
  if (!between.includes("(")) return true;
  // a bracket names one thing: a list in it is what the thing is made of or given with
  const close = text.indexOf(")", b.end);
  const rest = close < 0 || close - b.end > 80 ? "" : text.slice(b.end, close);
  return b.name.includes("/") || !/\band\b|\+|\bplus\b/.test(rest) || /^[,;]? (?:formerly|also)/.test(rest);
}

function isCode(name: string): boolean {
  return /\d/.test(name);
}

interface Weighed {
  readonly program: Program;
  readonly rank: number;
}

function weigh(analysis: Analysis, { mentions }: Candidate): Weighed | null {
  const { text, sentences } = analysis;
  const sectionOf = (mention: DrugMention) => sentences[mention.sentence]!.section.kind;
  const telling = mentions.filter((mention) => !SILENT_SECTIONS.has(sectionOf(mention)));
  if (telling.length === 0) return null;
  const inNews = telling.filter((mention) => ["headline", "body"].includes(sectionOf(mention)));
  const heard = telling.filter(
    (mention) => !["forward-looking"].includes(sectionOf(mention)) && !isSafetyText(analysis, mention),
  );
  const votes = new Map<Program["role"], number>();
  for (const mention of heard) {
    const cue = roleCueAround(
      text.slice(Math.max(0, mention.start - 110), mention.start).replace(/\s/g, " "),
    );
    if (cue) votes.set(cue.role, (votes.get(cue.role) ?? 0) + 1);
  }
  const cued = [...votes.values()].reduce((sum, count) => sum + count, 0);
  const strongest = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
  const marked = mentions.some(
    ({ finder }) => finder === "drug/trade-mark" || finder === "drug/brand-of-generic",
  );
  const coded = mentions.some(
    ({ finder }) =>
      finder === "drug/company-code" || finder === "drug/code-list" || finder === "drug/radiolabelled",
  );
  const inHeadline = telling.some((mention) => sectionOf(mention) === "headline");
  const about = telling.some((mention) =>
    ["about-product", "about-company", "about-trial"].includes(sectionOf(mention)),
  );
  const owned = heard.some((mention) =>
    /(?:\bour|\bits|’s|'s|the company[’']s|lead (?:product |drug )?candidate,?|develop(?:s|ed|ing|ment of)|commerciali[sz]\p{L}{1,6}|approv\p{L}{1,6} (?:of|for)?|investigational (?:\p{L}+ ){0,3}|stud(?:y|ies) of|trial of|evaluat\p{L}{1,4}|dosed with|treat(?:ed|ment) with)\s(?:[\p{L}\d-]{1,20},?\s){0,3}$/iu.test(
      text.slice(Math.max(0, mention.start - 60), mention.start),
    ),
  );
  let role: Program["role"];
  if (strongest && cued >= heard.length * 0.5) role = strongest;
  else if (inHeadline || marked || coded) role = heard.length > 0 || inHeadline ? "own" : "other";
  else if (owned || about)
    role = strongest && cued > 1 && !about ? strongest : heard.length > 0 ? "own" : "other";
  else role = heard.length > 2 && inNews.length > 1 ? "own" : (strongest ?? "other");
  if (role === "own" && heard.length === 0) role = "other";
  // a company cautions about its own programs
  const cautioned = mentions.some((mention) => sectionOf(mention) === "forward-looking");
  if (heard.length === 0 && cautioned && strongest === undefined) role = "own";

  const names = namesByWeight(mentions);
  const best = mentions.reduce((most, { confidence }) => Math.max(most, confidence), 0);
  const support =
    Math.min(1, 0.55 + 0.12 * heard.length) * (inHeadline || about || inNews.length > 1 ? 1 : 0.85);
  const program: Program = {
    id: "p0",
    name: names[0]!,
    aliases: names.slice(1),
    role,
    owner: null,
    modality: role === "own" || role === "partner" ? modalityOf(analysis, mentions) : null,
    target: null,
    stage: null,
    mentions: mentions.map(({ start, end, text }): Span => ({ start, end, text })),
    confidence: Math.round(100 * Math.min(0.99, best * support + 0.08)) / 100,
  };
  const rank =
    (inHeadline ? 1000 : 0) +
    (role === "own" ? 500 : role === "partner" ? 300 : 0) +
    Math.min(100, inNews.length * 5);
  return { program, rank };
}

/** Safety information names drugs that are nobody's program here: interactions, boxed warnings. */
function isSafetyText(analysis: Analysis, mention: DrugMention): boolean {
  return (
    analysis.sentences[mention.sentence]!.section.kind === "about-other" &&
    sentenceAt(analysis, mention.start) !== undefined
  );
}

/** Codes and nonproprietary names go first, brands after; among equals the one said more often, then earlier. */
function namesByWeight(mentions: readonly DrugMention[]): string[] {
  const counts = new Map<string, { name: string; count: number; generic: boolean; first: number }>();
  mentions.forEach((mention, i) => {
    const key = nameKey(mention.name);
    const known = counts.get(key);
    if (known) known.count++;
    else {
      const word = mention.name.split(/[\s/-]/)[0]!;
      const generic =
        mention.finder === "drug/generic-of-brand" ||
        (innModality(word) !== undefined && !/^\p{Lu}{3}/u.test(mention.name)) ||
        mention.finder === "drug/known-name";
      counts.set(key, { name: mention.name, count: 1, generic, first: i });
    }
  });
  const brandLike = (name: string) => (/^\p{Lu}{4,}$/u.test(name) ? 1 : 0);
  const rows = [...counts.values()].sort(
    (a, b) =>
      Number(b.generic) - Number(a.generic) ||
      Number(/\d/.test(b.name)) - Number(/\d/.test(a.name)) ||
      brandLike(a.name) - brandLike(b.name) ||
      b.count - a.count ||
      a.first - b.first,
  );
  return rows.map(({ name }, i) =>
    i === 0 && rows[0]!.generic && /^\p{Lu}\p{Ll}+$/u.test(name) ? name.toLowerCase() : name,
  );
}

/** What the release says the program is: in a sentence that defines it, else near one of its names. */
function modalityOf(analysis: Analysis, mentions: readonly DrugMention[]): Program["modality"] {
  const { text } = analysis;
  const windows = mentions.map((mention) => {
    const sentence = analysis.sentences[mention.sentence]!;
    const after = text.slice(mention.end, Math.min(sentence.end, mention.end + 190));
    const before = text.slice(Math.max(sentence.start, mention.start - 70), mention.start);
    return { after, before };
  });
  const defining = windows.filter(({ after }) =>
    /^[®™)\]]{0,2}(?:\s?\([^)]{1,60}\))?,?\s(?:is|was|are|an?|the|our|its)\b/.test(after),
  );
  for (const { after } of defining) {
    const clause = /^[^.;]{0,180}/.exec(after)![0];
    const found = earliest(clause);
    if (found) return found;
  }
  for (const { before } of windows) {
    const found = earliest(before.slice(-45));
    const listed =
      /\b(?:candidates?|antibod(?:y|ies)|vaccines?|therap(?:y|ies)),?\s(?:[\p{L}\d-]{2,14}(?:,|\sand)\s(?:and\s)?){0,3}$/iu.test(
        before,
      );
    if (found && (listed || !/\band\b|,/.test(before.slice(-20)))) return found;
  }
  return null;
}

function earliest(words: string): Program["modality"] {
  for (const [modality, phrase] of MODALITY_PHRASES) if (phrase.test(words)) return modality;
  return null;
}
