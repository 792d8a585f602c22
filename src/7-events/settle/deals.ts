import type { Cast } from "../../5-resolve/cast.js";
import { isLead } from "../../6-context/place.js";
import { compact } from "../../patterns/compact.js";
import type { EventType } from "../../schema/vocabulary.js";
import type { EventCandidate } from "../candidate.js";

/** Deals whose words are new wherever they are announced: a quarterly update may speak of them by the way. */
export function isToldAgain(cast: Cast, { rule, timing, context, date, sentence }: EventCandidate): boolean {
  return (
    (rule.type === "acquisition" || rule.type === "collaboration") &&
    rule.timing === "news" &&
    timing === "news" &&
    context.timing !== "news" &&
    date?.text == null &&
    sentence.section.kind === "body" &&
    !isLead(cast.analysis, sentence)
  );
}

/** "Through this collaboration with Bolt": the one that the release announces, whatever it is called. */
const THIS_DEAL = compact(
  /\b(?:this|the new|today[’']s) (?:[\p{L}-]{1,20} ){0,3}?(?:collaboration|partnership|alliance|agreement|cooperation)\b/iu,
);

export function asSameDeal(candidate: EventCandidate, news: readonly EventCandidate[]): EventCandidate {
  const { rule, trigger, timing } = candidate;
  if (rule.timing !== "background" || timing === "news" || !THIS_DEAL.test(trigger.text)) return candidate;
  const deal = news.find((event) => event.rule.type === "collaboration");
  if (!deal) return candidate;
  return { ...candidate, detail: deal.detail, programs: deal.programs, timing: "background", date: null };
}

/** "In connection with the merger, Bolt has agreed to sell shares": what belongs to the deal announced is as new as the deal. */
const WITH_DEAL = compact(
  /^\W{0,3}(?:In connection with|As part of|Concurrent(?:ly)? with|In conjunction with|Simultaneously with|Under(?: the terms of)?|Pursuant to) (?:the|this|its) (?:[\p{L}-]{1,20} ){0,3}?(?:agreements?|collaboration|partnership|alliance|transaction|merger|acquisition|licen[cs]e|deal|divestiture|divestment|sale|disposal|disposition|financing|spin-?(?:out|off))\b|^\W{0,3}To (?:help )?(?:fund|finance) (?:the|this) |\b(?:funded|financed|paid|funding|financing) (?:the |a part of the |part of the )?(?:purchase price|cash portion|acquisition|transaction|upfront payment)\b/iu,
);
/** "In addition, Bolt has acquired a stake in Acme": beside the deal, with the party to it. */
const BESIDE_DEAL = /^\W{0,3}(?:In addition|Additionally|Further(?:more)?),/;
const DEALS: ReadonlySet<EventType> = new Set(["collaboration", "acquisition"]);

export function isPartOfDeal(
  { rule, timing, date, sentence, context, trigger }: EventCandidate,
  news: readonly EventCandidate[],
): boolean {
  const before = sentence.text.slice(0, trigger.start - sentence.start);
  return (
    (rule.type === "financing" || rule.type === "collaboration") &&
    rule.timing === undefined &&
    timing === "background" &&
    date === null &&
    sentence.section.kind === "body" &&
    context.cues.every(({ kind }) => kind !== "background") &&
    (WITH_DEAL.test(sentence.text) || (rule.type === "financing" && BESIDE_DEAL.test(sentence.text))) &&
    !/\b(?:will|may|would|eligible|entitled)\b/.test(before) &&
    news.some((event) => DEALS.has(event.rule.type)) &&
    !news.some((event) => event.rule.type === rule.type)
  );
}

/** A closing, or terms told further down, concern what the announced deal concerns. */
export function withDealt(candidate: EventCandidate, all: readonly EventCandidate[]): EventCandidate {
  const other = candidate.rule.id === "acquisition/closing" && otherDeal(all);
  if (other)
    return {
      ...candidate,
      rule: { ...candidate.rule, type: other.rule.type },
      detail: other.detail,
      programs: other.programs,
    };
  if (candidate.programs.length > 0) return candidate;
  const deal = all.find(
    ({ rule, programs, timing, sentence, counterparty }) =>
      rule.type === "acquisition" &&
      programs.length > 0 &&
      mayBeOneParty(counterparty, candidate.counterparty) &&
      (candidate.timing === "background"
        ? sentence.blockIndex === candidate.sentence.blockIndex
        : timing === "news"),
  );
  return deal ? { ...candidate, programs: deal.programs } : candidate;
}

/** "Bolt" and "Bolt Therapeutics, Inc." are one; where a party is not told it may be the other's. */
function mayBeOneParty(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const [first] = one.split(/[\s,]/, 1);
  return other.split(/[\s,]/, 1)[0] === first;
}

/** Where nothing is bought, "the transaction is expected to close" is said of the licence or the sale of royalties announced. */
function otherDeal(all: readonly EventCandidate[]): EventCandidate | undefined {
  if (all.some(({ rule }) => rule.type === "acquisition" && rule.id !== "acquisition/closing"))
    return undefined;
  const announced = all.filter(({ timing, rule }) => timing === "news" && rule.timing !== "upcoming");
  return (
    announced.find(({ rule }) => rule.type === "collaboration") ??
    announced.find(({ rule, detail }) => rule.type === "financing" && detail !== "milestone")
  );
}
