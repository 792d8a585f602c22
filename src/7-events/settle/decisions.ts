import type { Sentence } from "../../3-language/analysis.js";
import type { Cast } from "../../5-resolve/cast.js";
import type { EventType } from "../../schema/vocabulary.js";
import { type EventCandidate, isOpenInBody } from "../candidate.js";

/** Decisions and requests that rest on data read out before. */
export const RESTS_ON_DATA: ReadonlySet<EventType> = new Set([
  "approval",
  "complete-response",
  "refusal-to-file",
  "submission",
  "submission-accepted",
  "designation",
  "chmp-opinion",
  "priority-review-voucher",
]);

/** "Acme applied for orphan designation and expects a decision in May": no decision on an application for approval. */
const DECISION = "decision-date/expected-decision";
const REQUEST = "designation/requested";

/** Decisions and the requests that they are on, by the sentence that tells both. */
export type DecisionsOnRequests = ReadonlyMap<Sentence, EventCandidate>;

export function decisionsOnRequests(all: readonly EventCandidate[]): DecisionsOnRequests {
  const requested = new Set(all.filter(({ rule }) => rule.id === REQUEST).map(({ sentence }) => sentence));
  return new Map(
    all
      .filter(({ rule, sentence }) => rule.id === DECISION && requested.has(sentence))
      .map((decision) => [decision.sentence, decision]),
  );
}

export function isOnRequest({ rule, sentence }: EventCandidate, decisions: DecisionsOnRequests): boolean {
  return rule.id === DECISION && decisions.has(sentence);
}

/** The date of the decision that a request without one awaits. */
export function withDecisionDate(
  candidate: EventCandidate,
  decisions: DecisionsOnRequests,
): EventCandidate | null {
  const decision = decisions.get(candidate.sentence);
  if (candidate.rule.id !== REQUEST || candidate.date !== null || !decision) return null;
  return { ...candidate, date: decision.date };
}

/** What a headline of a quarterly update sums up and its body tells as of an earlier day. */
export function toldWithDate(
  candidate: EventCandidate,
  all: readonly EventCandidate[],
): EventCandidate | undefined {
  if (candidate.timing !== "news" || candidate.date?.text != null) return undefined;
  const isItem = candidate.sentence.section.kind === "body" && candidate.sentence.block === "list-item";
  if (candidate.sentence.section.kind !== "headline" && !isItem) return undefined;
  return all.find(
    (other) =>
      other.rule.type === candidate.rule.type &&
      other.timing === "background" &&
      isSameKind(other.detail, candidate.detail) &&
      other.date?.value != null &&
      other.date.text !== null &&
      other.sentence.section.kind === "body" &&
      other.programs.some((id) => candidate.programs.includes(id)) &&
      (!isItem || isToldBelow(candidate, other)),
  );
}

/** Of what is agreed with others a period has several. */
const WITH_OTHERS: ReadonlySet<EventType> = new Set([
  "collaboration",
  "acquisition",
  "financing",
  "management",
]);

/** "Marketing authorisation granted in Germany" among the highlights, "In April, … in Germany" in the report below them. */
function isToldBelow(item: EventCandidate, other: EventCandidate): boolean {
  const shares = (a: readonly string[], b: readonly string[]) =>
    a.length === 0 || b.length === 0 || a.some((id) => b.includes(id));
  return (
    !WITH_OTHERS.has(item.rule.type) &&
    other.sentence.block === "paragraph" &&
    other.sentence.blockIndex > item.sentence.blockIndex &&
    (item.agency === null || other.agency === null || item.agency === other.agency) &&
    (item.phase === null || other.phase === null || item.phase === other.phase) &&
    shares(item.indications, other.indications) &&
    !/\b(?:previously|earlier|also)\b/i.test(other.sentence.text)
  );
}

/** The words that open an item are so many at most. */
const LONGEST_OPENING = 16;

/** "Completed enrollment. In June, Acme completed enrollment in …": what opens an item happened when its rest says. */
export function toldInItem(
  candidate: EventCandidate,
  all: readonly EventCandidate[],
): EventCandidate | undefined {
  const { timing, date, rule, sentence, programs } = candidate;
  if (timing !== "news" || date?.text != null || sentence.section.kind !== "body") return undefined;
  if (sentence.tokens.length > LONGEST_OPENING || /\b(?:today|announce\w*)\b/i.test(sentence.text))
    return undefined;
  return all.find(
    (other) =>
      other.rule.type === rule.type &&
      other.timing === "background" &&
      other.date?.value != null &&
      other.date.text !== null &&
      other.sentence.blockIndex === sentence.blockIndex &&
      other.sentence.index > sentence.index &&
      other.sentence.index <= sentence.index + 2 &&
      (programs.length === 0 || other.programs.some((id) => programs.includes(id))),
  );
}

/** "In June, the FDA approved ZELORA for gout. The approval was based on …": what a later sentence of the paragraph takes up. */
const TAKES_UP = /^(?:The|This|These)\s(?:[^\s.;,]{1,14}\s){0,2}?approvals?\b/;
const GOES_ON = 3;

export function takenUp(
  { rule, timing, date, sentence, programs }: EventCandidate,
  all: readonly EventCandidate[],
): EventCandidate | undefined {
  if (rule.echo !== true || timing === "upcoming" || date?.text != null) return undefined;
  if (sentence.section.kind !== "body" || !TAKES_UP.test(sentence.text)) return undefined;
  return all.findLast(
    (other) =>
      other.rule.type === rule.type &&
      other.rule.standing !== true &&
      other.timing === "background" &&
      other.sentence.blockIndex === sentence.blockIndex &&
      other.sentence.index < sentence.index &&
      other.sentence.index >= sentence.index - GOES_ON &&
      other.programs.some((id) => programs.includes(id)),
  );
}

/** What the body says was announced before is no news of a sub-headline that tells it. */
export function saidBefore(
  cast: Cast,
  candidate: EventCandidate,
  all: readonly EventCandidate[],
): EventCandidate | undefined {
  if (candidate.timing !== "news" || candidate.sentence.section.kind !== "headline") return undefined;
  if (!RESTS_ON_DATA.has(candidate.rule.type) && isToldElsewhere(candidate, all)) return undefined;
  return all.find(
    ({ rule, timing, detail, programs, sentence, trigger }) =>
      rule.type === candidate.rule.type &&
      timing === "background" &&
      isSameKind(detail, candidate.detail) &&
      sentence.section.kind === "body" &&
      programs.some((id) => candidate.programs.includes(id)) &&
      AS_ANNOUNCED.test(cast.analysis.text.slice(sentence.start, trigger.start)),
  );
}

/** A trial has more data than those announced before. */
const OF_TRIALS_DATA: ReadonlySet<EventType> = new Set(["results", "presentation"]);

/** Whether another sentence announces the same, so that what was announced before is a step on the way. */
function isToldElsewhere(
  { rule, sentence, programs }: EventCandidate,
  all: readonly EventCandidate[],
): boolean {
  if (OF_TRIALS_DATA.has(rule.type)) return true;
  return all.some(
    (other) =>
      other.rule.type === rule.type &&
      other.timing === "news" &&
      other.sentence !== sentence &&
      (other.programs.length === 0 || other.programs.some((id) => programs.includes(id))),
  );
}

const AS_ANNOUNCED = /^\W{0,3}As (?:previously |already )?(?:announced|disclosed|reported)\b/i;

/** A headline may name more loosely what the body names: "partnered" for a licence. */
function isSameKind(a: string | null, b: string | null): boolean {
  return a === b || [a, b].some((kind) => kind === null || kind === "other" || kind === "full");
}

/** "The FDA has filed the NDA and set a date": who tells the target date tells of the acceptance that it came with. */
export function isAcceptedWithDate(candidate: EventCandidate, all: readonly EventCandidate[]): boolean {
  return (
    candidate.rule.type === "submission-accepted" &&
    candidate.rule.id !== "submission-accepted/under-review" &&
    isOpenInBody(candidate) &&
    all.some(
      ({ rule, timing, sentence }) =>
        rule.type === "decision-date" && timing === "upcoming" && sentence === candidate.sentence,
    )
  );
}

/** "With the approval the FDA issued a voucher", "a voucher was used for the NDA": it comes with the decision or application announced. */
export function isVoucherOfDecision(
  { rule, timing, date, sentence, context, programs }: EventCandidate,
  decisions: readonly EventCandidate[],
): boolean {
  return (
    rule.type === "priority-review-voucher" &&
    timing === "background" &&
    date === null &&
    sentence.section.kind === "body" &&
    context.cues.every(({ kind }) => kind !== "background") &&
    WITH_DECISION.test(sentence.text) &&
    decisions.some((decision) => decision.programs.some((id) => programs.includes(id)))
  );
}

const WITH_DECISION =
  /\b(?:with|upon|following|along with|together with|in connection with|as a result of) (?:the|this|its|today[\u2019']s) (?:\w+ ){0,2}?(?:approval|NDA|BLA|sNDA|sBLA|submission|application|filing)\b/i;
