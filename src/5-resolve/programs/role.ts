import type { Analysis } from "../../3-language/analysis.js";
import type { DrugMention } from "../../4-mentions/mention.js";
import { compact } from "../../patterns/compact.js";
import { wordsOf } from "../../patterns/text-pattern.js";
import type { Program } from "../../schema/record.js";
import { nameKey } from "./name-key.js";
import { type CueContext, othersCueAt, ownCuesAt } from "./read-role-cues.js";
import type { TradeMarkOwners } from "./trade-mark-lines.js";

type Role = Program["role"];

export interface RoleVerdict {
  readonly role: Role;
  /** By how much the role outweighs the next one. */
  readonly margin: number;
  /** A section or a heading is named after it. */
  readonly titled: boolean;
}

/** What must speak for a drug to be the issuer's own. */
const LEAST_OWN = 2;
/** The same cue counts in full once, then half, then no more. */
const FADING = [1, 0.5, 0.25];

/** A reference, wherever a scraper has put it. */
const CITATION = /\bet al\b|\bdoi:|\b(?:19|20)\d\d;\d|\blast accessed\b/i;

/** Sections in which being named makes a drug nobody's program. */
export const SILENT_SECTIONS: ReadonlySet<string> = new Set([
  "references",
  "furniture",
  "contacts",
  "tables",
  "conference-call",
]);

/** The part that a program plays, from the places where it is named; `update`: as `isUpdate` tells of the release. */
export function roleOf(
  analysis: Analysis,
  mentions: readonly DrugMention[],
  owners: TradeMarkOwners,
  update: boolean,
): RoleVerdict {
  const tally = new Tally();
  tally.add("own", "kind", firstBelief(analysis.text, mentions));
  for (const [i, mention] of mentions.entries())
    weighPlace(analysis, mention, mentions[i - 1], update, tally);
  for (const name of new Set(mentions.map((mention) => nameKey(mention.name)))) {
    const owner = owners.get(name);
    if (owner) tally.add(owner, "trade-mark-line", 3);
  }
  return tally.verdict();
}

/** Before anything is read: a company's code is most often its own, a known substance most often is not. */
function firstBelief(text: string, mentions: readonly DrugMention[]): number {
  const some = (test: (mention: DrugMention) => boolean) => mentions.some(test);
  if (mentions.every(({ finder }) => finder === "drug/described-vaccine")) return 0;
  if (
    some(
      ({ finder, known }) =>
        !known &&
        /company-code|code-list|radiolabelled|issuer-code|told-code|bracketed-code|short-code|labelled-item/.test(
          finder,
        ),
    )
  )
    return 2.5;
  if (
    some(({ finder }) =>
      /trade-mark|brand-of-generic|product-line|plain-device|drug\/model|plain-brand|next-product|defined-device|kind-then-name/.test(
        finder,
      ),
    )
  )
    return 2;
  // others' drugs go by their nonproprietary names, one's own by its brand
  if (some(({ finder, text }) => finder === "drug/known-brand" && text === text.toUpperCase())) return 2;
  // "zelotinib (Zelora)" is how one speaks of others' drugs
  const isAside = ({ start, end }: DrugMention) => text[start - 1] === "(" && text[end] === ")";
  if (some((mention) => mention.finder === "drug/known-brand" && !isAside(mention))) return 1.5;
  const known = mentions.find((mention) => mention.known)?.known;
  if (!known) return 1.5;
  return known.brands.length > 0 ? 0.5 : 0;
}

function weighPlace(
  analysis: Analysis,
  mention: DrugMention,
  last: DrugMention | undefined,
  update: boolean,
  tally: Tally,
): void {
  const { section, block, text } = analysis.sentences[mention.sentence]!;
  if (CITATION.test(text)) return;
  // a label warns of its own drug as it does of others: "hypersensitivity to ZELORA"
  if (SILENT_SECTIONS.has(section.kind) || section.kind === "about-other") return;
  const context = contextOf(analysis, mention);
  const cue = section.kind === "forward-looking" ? undefined : othersCueAt(context);
  // "SB11 referencing Lucentis and SB15 …": what is resembled goes by no code
  const isOurs =
    (cue?.role === "combination" && saysOurs(analysis, cue.words)) ||
    (cue?.id === "role/biosimilar-to" && /^\p{Lu}{1,5}-?\d/u.test(mention.name));
  const others = isOurs ? undefined : cue;
  // "ACM-101, a biosimilar of adalimumab": the one that it resembles gave it its name
  const saidAgain = last?.sentence === mention.sentence && mention.start - last.end < 60;
  if (others?.id === "role/biosimilar-to" && saidAgain) return;
  if (others) {
    tally.add(others.role, others.id, others.weight);
    return;
  }
  if (section.kind === "about-disease") {
    tally.add("other", "about-disease", 1);
    return;
  }
  for (const cue of ownCuesAt(context)) tally.add("own", cue.id, cue.weight);
  // who reports on the quarter's steps reports on those of its own products
  const isOfStep = section.kind === "body" && OBJECT_OF_STUDY.test(context.before.text);
  if (isOfStep && isUpdate(analysis) && STEP_OF_OURS.test(text)) tally.add("own", "step-told", 1);
  if (section.kind === "headline") tally.add("own", "headline", 3);
  // one's own drugs are cautioned about by their brands, others' are cited by their nonproprietary names
  const isPlain = (mention.known?.brands.length ?? 0) > 0 && /^\p{Ll}/u.test(mention.text);
  if (section.kind === "forward-looking" && !/\btrade\s?marks?\b/i.test(text))
    tally.add("own", "cautioned", isPlain ? 1 : 2);
  if (section.kind === "about-company") tally.add("own", "about-company", 1);
  const named = (title: string | null) => title !== null && nameKey(title).includes(nameKey(mention.name));
  if (section.kind === "about-product" && named(section.title)) tally.add("own", "title", 5);
  else if (block === "heading" && named(text)) tally.add("own", "heading", 2);
  if (section.kind === "body" && block !== "heading") {
    if (isLabel(context)) tally.add("own", "label", 1.5);
    if (update) {
      if (isFirstCell(context) || isHeadword(context)) tally.add("own", "first-cell", 2);
      else if (isHeadOfItem(context)) tally.add("own", "item", block === "paragraph" ? 1 : 2);
      else if (OF_STEP.test(context.before.text)) tally.add("own", "in-item", 1);
    }
  }
  if (text.length <= mention.text.length + 4) tally.add("own", "stands-alone", 2);
}

/** "in combination with a second Acme antibody, ", "plus our antibody ". */
function saysOurs({ release }: Analysis, words: string): boolean {
  const issuer = release.issuer?.shortName;
  return (
    /\b(?:our|its own|the company[’']s)\s/i.test(words) || (issuer != null && words.includes(` ${issuer}`))
  );
}

/** "Zelotinib: The FDA accepted": what an item of news begins with; figures after it are of an arm of a trial. */
function isLabel({ before, after }: CueContext): boolean {
  return (
    /^\W{0,3}$/.test(before.text) &&
    /^\s?(?:\([^()]{2,60}\))?(?::|\s[–—-]{1,2})\s[A-Z][^\d.;]{20}/.test(after.text)
  );
}

/** What a company that reports on its quarter, its pipeline or its plans calls that. */
const UPDATE =
  /\b(?:quarter|half[- ]year|(?:first|second) half|first (?:three|six|nine) months|H[12]|Q[1-4]|[1-4]Q|full[- ]year|year[- ]end|annual|fiscal|interim (?:report|results|financial)|financial results|preliminary results|final results|(?:nine|six)[- ]months?|results for (?:the|fiscal)|(?:business|corporate|pipeline|operational|clinical|company|R&D|program) (?:update|highlights|progress|review)|milestones|priorities|achievements|accomplishments|R&D day)\b/i;

/** The heading of a list of what has moved. */
const OF_PROGRESS =
  /^\W{0,3}(?:(?:recent|key|other|our|select(?:ed)?|product|R&D|research and development|clinical|corporate|business|regulatory|portfolio|company|and|&|first|second|third|fourth|quarter|\d{4}|[1-4]Q|Q[1-4]|late-stage|development) ){0,6}(?:pipeline|portfolio|program|R&D|clinical|business|corporate|regulatory|operational|development)(?:,? (?:and|&) [a-z]{4,12}){0,2} (?:update|highlights|progress|news|developments|milestones|events|achievements|activit(?:y|ies))\b.{0,30}$/i;

/** Whether a release reports on all that its company has under way. */
export function isUpdate({ release, sentences }: Analysis): boolean {
  return (
    UPDATE.test(release.headline ?? "") ||
    sentences.some(
      ({ block, section, text }) => block === "heading" && section.kind === "body" && OF_PROGRESS.test(text),
    )
  );
}

/** "Zelotinib approved in Japan", "Zelotinib (asthma): EU filing", "Zelotinib | asthma | Approval (EU)": what an item of news begins with, and what came of it. */
function isHeadOfItem({ before, after }: CueContext): boolean {
  return (
    /^[\W_]{0,4}(?:(?:[HQ][1-4] |[1-4][HQ] )?20\d\d ?[:–-] )?$/.test(before.text) &&
    /^\s?(?:\([^()]{2,60}\)\s?)?(?:[,|–—-]\s{0,2}(?:[^|.;–—]{2,80}\s[|–—-]\s)?|\s)(?:(?:the|was|has been|is|in|regimen|first|full|its|an?) ){0,2}(?:approv|submi|fil(?:ed|ing)|grant|receiv|accept|regulatory|phase|pivotal|proof-of-concept|clinical|program|s?NDA|s?BLA|MAA|EU\b|US\b|U\.S|FDA|EMA|EC\b|CHMP|IND|positive|launch|top-?line|data|results?|met\b|Japan|Chin|emergency|marketing|enrol|initiat|complet|discontinu|terminat|enter|advanc|achiev|demonstrat|show(?:ed|s)|dosed|dosing|fast track|orphan|breakthrough|priority review|\p{L}+ (?:approval|filing|submission|launch))/iu.test(
      after.text,
    )
  );
}

/** "Zelotinib (ACM-101) | asthma | Phase 3": what a row of a pipeline or of sales is of. */
function isFirstCell({ before, after }: CueContext): boolean {
  return /^[\W_]{0,4}$/.test(before.text) && /^\s?(?:\([^()]{2,60}\)\s?)?\|/.test(after.text);
}

/** "Zelotinib (ACM-101): ": what a paragraph of an update is about. */
function isHeadword({ before, after }: CueContext): boolean {
  return /^[\W_]{0,4}$/.test(before.text) && /^\s?(?:\([^()]{2,60}\))?:\s/.test(after.text);
}

/** "Approval of ", "data for ", "the Phase 3 BREEZE trial of ": in an item that tells of a step. */
const OF_STEP =
  /\b(?:approval|filing|submission|data|results|start|initiation|launch|designation|read-?out|letter)s? (?:of|for|with|on|regarding) $|\b(?:FDA|EC|EMA|MHLW|MHRA|NMPA|Commission|Administration) (?:has )?approved $|\bphase [^.;,]{1,40} (?:trial|study|program)s? (?:of|for|with|evaluating|investigating|testing) $/i;

/** What a company's own products go through, as the items of its update begin. */
const STEP_OF_OURS = compact(
  /^\W{0,4}(?:(?:In|On|During) [^,]{3,30}, )?(?:(?:the company|we|[\p{Lu}][\p{L}&.-]{1,20})(?: and(?: [\p{Lu}][\p{L}&.-]{1,20}){1,3}){0,2} )?(?:has |have |also ){0,2}(?:announced|signed|entered|licensed|initiated|completed|presented|reported|submitted|filed|received|dosed|enrolled|launched|discontinued|began|started|published)\b/iu,
);

const OBJECT_OF_STUDY = compact(
  /\b(?:evaluat(?:e|es|ed|ing)|investigating|assessing|(?:trials?|stud(?:y|ies)) of|(?:(?:[Aa]pplication|s?NDA|s?BLA|MAA)s?\)?|(?:licen[cs]e|licensing|option) agreement) for)\s(?:(?!(?:and|plus|with|or)\b)[\p{L}\d-]{1,20}\s){0,3}$/u,
);

/** White space but for the plain space, which patterns are written with. */
const OTHER_SPACE = /[^\S ]/g;

/** The words of the sentence around a name, without its mark. */
function contextOf(analysis: Analysis, { start, end, sentence }: DrugMention): CueContext {
  const within = analysis.sentences[sentence]!;
  const before = analysis.text.slice(Math.max(within.start, start - 130), start).replace(OTHER_SPACE, " ");
  const after = analysis.text
    .slice(end, Math.min(within.end, end + 130))
    .replace(OTHER_SPACE, " ")
    .replace(/^(?:®|™|℠|\(R\)|\(TM\)|TM\b)\s?/i, " ");
  return { before: wordsOf(within, before), after: wordsOf(within, after) };
}

class Tally {
  readonly #scores = new Map<Role, number>();
  readonly #times = new Map<string, number>();

  add(role: Role, id: string, weight: number): void {
    const times = this.#times.get(id) ?? 0;
    this.#times.set(id, times + 1);
    this.#scores.set(role, (this.#scores.get(role) ?? 0) + weight * (FADING[times] ?? 0.1));
  }

  verdict(): RoleVerdict {
    const own = this.#scores.get("own") ?? 0;
    const others = [...this.#scores].filter(([role]) => role !== "own").sort((a, b) => b[1] - a[1]);
    const [role, score] = others[0] ?? ["other" as const, 0];
    const titled = this.#times.has("title") || this.#times.has("heading");
    if (own >= LEAST_OWN && own > score)
      return { titled, role: "own", margin: own - Math.max(score, LEAST_OWN) };
    return { titled, role, margin: score > 0 ? score - Math.min(own, score) : LEAST_OWN - own };
  }
}
