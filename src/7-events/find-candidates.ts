import type { Sentence } from "../3-language/analysis.js";
import type { Mention } from "../4-mentions/mention.js";
import { type Cast, referencesIn } from "../5-resolve/cast.js";
import { partsOf } from "../6-context/context.js";
import { headingOfPlan } from "../6-context/place.js";
import { PatternSet, type SetMatch } from "../patterns/pattern-set.js";
import type { Section } from "../schema/record.js";
import type { EventType } from "../schema/vocabulary.js";
import { buildCandidate } from "./build-candidate.js";
import type { EventCandidate } from "./candidate.js";
import { type ReadyRule, readyRule, triggersOf } from "./find-triggers.js";
import { eachOf } from "./listed.js";
import { EVENT_RULES } from "./rules/index.js";
import { SILENT_SECTIONS } from "./silent-sections.js";
import { SpokenAgencies } from "./spoken-agencies.js";
import type { Statement, Stretch } from "./statement.js";

/** What an "About …" explains, where it tells of nothing that has happened. */
const EXPLAINED =
  /\b(?:designation|system|pathways?|review|voucher|pilot|fast track|breakthrough|FDA|EMA|cells?|genes?|mutations?|instability|endpoints?)\b/i;

/** An "About the Acme and Bolt Collaboration" tells of what the company does, unlike labels and explanations. */
function isSilent({ kind, title }: Section): boolean {
  if (kind === "about-other" && /^\W{0,3}about\b/i.test(title ?? "") && !EXPLAINED.test(title!)) return false;
  return SILENT_SECTIONS.has(kind);
}

/** A block about a disease tells of products by the way; who is not named there is not meant. */
function namesItsPrograms({ rule, programs }: EventCandidate): boolean {
  return programs.length > 0 && (rule.programs === "present" || rule.programs === "required");
}

const RULES = new PatternSet(EVENT_RULES.map(readyRule), ({ match }) => match);

/** Everything that the rules find, sentence by sentence. */
export function findCandidates(cast: Cast): EventCandidate[] {
  const mentionsOf = new Map<number, Mention[]>();
  for (const mention of cast.mentions) {
    const known = mentionsOf.get(mention.sentence);
    if (known) known.push(mention);
    else mentionsOf.set(mention.sentence, [mention]);
  }
  const spokenAgencies = new SpokenAgencies(cast);
  const rules = RULES.over(cast.analysis);
  return cast.analysis.sentences.flatMap((sentence) => {
    if (isSilent(sentence.section) || isTooShort(cast, sentence)) return [];
    const matches = rules.matchesIn(sentence);
    if (matches.length === 0) return [];
    const mentions = mentionsOf.get(sentence.index) ?? [];
    const found = candidatesIn(cast, spokenAgencies, sentence, mentions, matches);
    return sentence.section.kind === "about-disease" ? found.filter(namesItsPrograms) : found;
  });
}

/** Two words are no statement, but may be an item of an outlook: "IND filing". */
function isTooShort(cast: Cast, sentence: Sentence): boolean {
  const { length } = sentence.tokens;
  if (length < 2) return true;
  return (
    (length < 4 || (length <= LONGEST_RUBRIC && isRubric(cast, sentence))) &&
    headingOfPlan(cast.analysis, sentence) === null
  );
}

const LONGEST_RUBRIC = 7;

const TELLS =
  /\p{L}{2}ed\b|\b(?:receives|grants|approves|accepts|clears|announces|initiates|submits|files|begins|starts|gets|wins|launches|reports|is|are|to)\b/iu;

/** "Regulatory submissions or acceptances" above what has been submitted and accepted: it names kinds of things, and nothing that happened. */
function isRubric({ analysis, programReferences }: Cast, sentence: Sentence): boolean {
  const { section, blockIndex, text } = sentence;
  return (
    section.kind === "body" &&
    analysis.headings[blockIndex + 1] === blockIndex &&
    /^[\p{L}\s/,&-]+$/u.test(text) &&
    !TELLS.test(text) &&
    referencesIn(programReferences, sentence).length === 0
  );
}

/** So many cells make a table of figures, whose words were run together with the sentence after it. */
const CELLS = 8;

/** A first cell is no longer than so many characters. */
const CELL = 60;

/** Where the cells of such a table stand: "Launched since 2014 | 924.7 | 649.0 | …" tells of no launch. */
function cellsIn({ block, text, start }: Sentence): { start: number; end: number } | null {
  if (block === "table-row" || text.split("|").length <= CELLS) return null;
  return { start: start + text.indexOf("|") - CELL, end: start + text.lastIndexOf("|") };
}

function candidatesIn(
  cast: Cast,
  spokenAgencies: SpokenAgencies,
  sentence: Sentence,
  mentions: readonly Mention[],
  found: readonly SetMatch<ReadyRule>[],
): EventCandidate[] {
  const parts = partsOf(sentence);
  const cells = cellsIn(sentence);
  const triggers = found
    .flatMap((match) => triggersOf(match, sentence, mentions, parts))
    .filter(({ start }) => cells === null || start < cells.start || start >= cells.end);
  const statement: Statement = { cast, spokenAgencies, sentence, parts, mentions, triggers };
  const built = triggers.flatMap((trigger) => buildCandidate(statement, trigger) ?? []);
  return built
    .filter((candidate) => !isOverruled(candidate, built))
    .flatMap((candidate) => eachOf(statement, candidate));
}

/** Types that a narrower reading of the same words overrules: "the IND was cleared" approves no product. */
const OVERRULES: Partial<Record<EventType, readonly EventType[]>> = {
  approval: [
    "trial-authorization",
    "submission",
    "market-withdrawal",
    "chmp-opinion",
    "label-change",
    "complete-response",
    "advisory-committee",
  ],
  "submission-accepted": ["trial-authorization"],
  submission: ["trial-authorization", "submission-accepted", "refusal-to-file"],
  "agency-meeting": ["advisory-committee", "chmp-opinion"],
};

/** "NDA resubmission accepted": the noun of what was accepted tells of no new submission. */
const NOUN = /(?:submission|filing)s?$/i;

/** "The IND was submitted in May and cleared in June": two deeds, though the words of the one span the other's. */
const HANDED_IN = /^(?:submitted|filed|lodged)$/i;

/** "Zelora Is the First Medicine Approved for Asthma": the words that announce an approval tell of no older one. */
function isAnnounced({ rule, trigger }: EventCandidate, among: readonly EventCandidate[]): boolean {
  return (
    rule.standing === true &&
    among.some(
      (other) =>
        other.rule.type === rule.type &&
        other.timing === "news" &&
        other.trigger.start < trigger.end &&
        trigger.start < other.trigger.end,
    )
  );
}

/** "Approved the start of a Phase 1 study": a start that is no more than allowed. */
const IS_START = /^(?:the )?(?:start|initiation|commencement|conduct) of\b/i;
/** Between what is allowed and the permission for it. */
const TO = /^[^.;,]{0,120}\bto\s$/;
const REACH_OF_TO = 4;
/** "In August, Acme received approval to start the trial": the month is that of the approval, whatever year each reading adds. */
const isSameTime = (date: NonNullable<EventCandidate["date"]>, other: EventCandidate): boolean =>
  date.text !== null && date.text === other.date?.text;
const holds = (a: Stretch, b: Stretch): boolean => a.start <= b.start && a.end > b.start;

/** "Received approval to commence the trial": the start that is allowed is told by the permission. */
function isAllowed(
  { rule, trigger, timing, date, sentence }: EventCandidate,
  among: readonly EventCandidate[],
): boolean {
  if (rule.type !== "trial-start") return false;
  const allowances = among.filter((other) => other.rule.type === "trial-authorization");
  if (allowances.some((other) => IS_START.test(trigger.text) && holds(other.trigger, trigger))) return true;
  if (timing !== "upcoming") return false;
  return allowances.some(
    (other) =>
      (date === null || isSameTime(date, other)) &&
      other.trigger.start < trigger.start &&
      other.trigger.end <= trigger.start + trigger.text.length &&
      TO.test(
        sentence.text.slice(
          Math.min(other.trigger.end, trigger.start - REACH_OF_TO) - sentence.start,
          trigger.start - sentence.start,
        ),
      ),
  );
}

function isOverruled(candidate: EventCandidate, among: readonly EventCandidate[]): boolean {
  const { rule, trigger, date } = candidate;
  if (isAnnounced(candidate, among) || isAllowed(candidate, among)) return true;
  const isAccepted = among.some(
    (other) => other.rule.type === "submission-accepted" && other.trigger.needed === trigger.needed,
  );
  if (rule.type === "submission" && trigger.needed && NOUN.test(trigger.text) && isAccepted) return true;
  const stronger = OVERRULES[rule.type];
  return (
    stronger !== undefined &&
    among.some(
      (other) =>
        stronger.includes(other.rule.type) &&
        !(
          other.rule.type === "trial-authorization" &&
          HANDED_IN.test(trigger.text) &&
          date?.value !== other.date?.value
        ) &&
        other.trigger.start < trigger.end &&
        trigger.start < other.trigger.end,
    )
  );
}
