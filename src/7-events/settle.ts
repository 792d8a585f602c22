import type { Cast } from "../5-resolve/cast.js";
import { isLead } from "../6-context/place.js";
import type { EventType } from "../schema/vocabulary.js";
import type { EventCandidate } from "./candidate.js";

/** Decisions and requests that rest on data read out before. */
const RESTS_ON_DATA: ReadonlySet<EventType> = new Set([
  "approval",
  "complete-response",
  "refusal-to-file",
  "submission",
  "submission-accepted",
  "designation",
  "chmp-opinion",
  "priority-review-voucher",
]);

/** What is settled only when all that the release tells is known: each statement in the light of its news. */
export function settle(cast: Cast, candidates: readonly EventCandidate[]): EventCandidate[] {
  const title = cast.analysis.sentences.find(({ section }) => section.kind === "headline");
  const news = candidates.filter(({ timing }) => timing === "news");
  const decisions = news.filter(({ rule, sentence }) => RESTS_ON_DATA.has(rule.type) && sentence === title);
  // a quarterly update tells again what was announced before
  const isUpdate = news.some(({ rule }) => rule.type === "financial-results");
  const isAhead = areAhead(cast, candidates);
  const shown = isUpdate ? new Set<string>() : programsShown(cast, candidates);
  return candidates.flatMap((candidate) => {
    if (isOnRequest(candidate, candidates) || isOfReview(candidate, news)) return [];
    const decision = candidates.find((other) => isOnRequest(other, [candidate]));
    if (decision && candidate.date === null) return { ...candidate, date: decision.date };
    if (isAhead && candidate.rule.type === "presentation" && candidate.timing === "news")
      return { ...candidate, timing: "upcoming", date: candidate.date?.text == null ? null : candidate.date };
    if (decisions.length > 0 && candidate.sentence !== title && candidate.rule.type === "results")
      return asGround(candidate);
    if (isUpdate && isToldAgain(cast, candidate)) return { ...candidate, timing: "background", date: null };
    if (candidate.rule.type === "acquisition") return withDealt(candidate, candidates);
    if (candidate.rule.type === "collaboration") return asSameDeal(candidate, news);
    const before = isUpdate ? toldWithDate(candidate, candidates) : saidBefore(cast, candidate, candidates);
    if (before) return { ...candidate, timing: "background", date: before.date };
    if (!isUpdate && isAcceptedWithDate(candidate, candidates)) return asNews(cast, candidate);
    const isNew =
      isReason(candidate, news) ||
      isShown(candidate, shown) ||
      (!isUpdate && isPlaceOf(candidate, news)) ||
      isVerdictOfBoard(candidate);
    return isNew ? asNews(cast, candidate) : candidate;
  });
}

/** "Acme applied for orphan designation and expects a decision in May": no decision on an application for approval. */
function isOnRequest(candidate: EventCandidate, all: readonly EventCandidate[]): boolean {
  return (
    candidate.rule.id === "decision-date/expected-decision" &&
    all.some(({ rule, sentence }) => rule.id === "designation/requested" && sentence === candidate.sentence)
  );
}

/** "No dose-limiting toxicities were observed": what a review of safety found is told by the review. */
function isOfReview({ rule, programs }: EventCandidate, news: readonly EventCandidate[]): boolean {
  return (
    rule.id === "results/safety" &&
    news.some(
      (event) => event.rule.type === "safety-review" && event.programs.some((id) => programs.includes(id)),
    )
  );
}

/** Where a decision is the news, the results that it rests on are not. */
function asGround(candidate: EventCandidate): EventCandidate {
  if (candidate.timing !== "news") return candidate;
  const date = candidate.date?.text == null ? null : candidate.date;
  return { ...candidate, timing: "background", date };
}

function asNews(cast: Cast, candidate: EventCandidate): EventCandidate {
  const { date } = cast.analysis.release;
  return { ...candidate, timing: "news", date: date ? { value: date, precision: "day", text: null } : null };
}

/** What a headline of a quarterly update sums up and its body tells as of an earlier day. */
function toldWithDate(candidate: EventCandidate, all: readonly EventCandidate[]): EventCandidate | undefined {
  if (candidate.timing !== "news" || candidate.date?.text != null) return undefined;
  if (candidate.sentence.section.kind !== "headline") return undefined;
  return all.find(
    ({ rule, timing, detail, programs, date, sentence }) =>
      rule.type === candidate.rule.type &&
      timing === "background" &&
      detail === candidate.detail &&
      date?.value != null &&
      date.text !== null &&
      sentence.section.kind === "body" &&
      programs.some((id) => candidate.programs.includes(id)),
  );
}

/** What the body says was announced before is no news of a sub-headline that tells it. */
function saidBefore(
  cast: Cast,
  candidate: EventCandidate,
  all: readonly EventCandidate[],
): EventCandidate | undefined {
  if (candidate.timing !== "news" || candidate.sentence.section.kind !== "headline") return undefined;
  if (!RESTS_ON_DATA.has(candidate.rule.type)) return undefined;
  return all.find(
    ({ rule, timing, detail, programs, sentence, trigger }) =>
      rule.type === candidate.rule.type &&
      timing === "background" &&
      detail === candidate.detail &&
      sentence.section.kind === "body" &&
      programs.some((id) => candidate.programs.includes(id)) &&
      AS_ANNOUNCED.test(cast.analysis.text.slice(sentence.start, trigger.start)),
  );
}

const AS_ANNOUNCED = /^\W{0,3}As (?:previously |already )?(?:announced|disclosed|reported)\b/i;

/** "Acme Announces Oral Presentation of Data at ASH": of a title that has no verb for it the body tells when. */
const SAID_DONE = /\b(?:present(?:s|ed|ing)|publish(?:es|ed)|report(?:s|ed)|shar(?:es|ed)|unveil(?:s|ed))\b/i;

/** "Data being presented at the meeting" are still to be presented where the lead says so, and nothing says that they were. */
function areAhead(cast: Cast, candidates: readonly EventCandidate[]): boolean {
  const presentations = candidates.filter(({ rule }) => rule.type === "presentation");
  return (
    presentations.some(({ timing, sentence }) => timing === "upcoming" && isLead(cast.analysis, sentence)) &&
    presentations.every(
      ({ timing, context, sentence }) =>
        timing !== "news" ||
        context.rules.includes("news/being-told") ||
        (sentence.section.kind === "headline" && !SAID_DONE.test(sentence.text)),
    )
  );
}

/** The programs of which the headlines or the lead announce that data are shown. */
function programsShown(cast: Cast, candidates: readonly EventCandidate[]): ReadonlySet<string> {
  return new Set(
    candidates
      .filter(
        ({ rule, timing, sentence }) =>
          rule.type === "presentation" &&
          timing !== "background" &&
          (sentence.section.kind === "headline" || isLead(cast.analysis, sentence)),
      )
      .flatMap(({ programs }) => programs),
  );
}

/** What the release of a presentation tells of results without saying that they are old is what is presented. */
function isShown(candidate: EventCandidate, shown: ReadonlySet<string>): boolean {
  const { rule, timing, date, sentence, context, programs } = candidate;
  return (
    rule.type === "results" &&
    rule.timing === undefined &&
    timing === "background" &&
    date === null &&
    sentence.section.kind === "body" &&
    context.cues.length === 0 &&
    !TOLD_EARLIER.test(sentence.text) &&
    programs.some((id) => shown.has(id))
  );
}

/** "These data were presented at …": where the results that the headline tells were shown. */
function isPlaceOf(
  { rule, timing, date, sentence, context, programs }: EventCandidate,
  news: readonly EventCandidate[],
): boolean {
  return (
    rule.type === "presentation" &&
    timing === "background" &&
    (date === null || date.precision === "year") &&
    sentence.section.kind === "body" &&
    context.cues.length === 0 &&
    OF_THESE.test(sentence.text) &&
    news.some(
      (event) =>
        event.rule.type === "results" &&
        event.sentence.section.kind === "headline" &&
        event.programs.some((id) => programs.includes(id)),
    )
  );
}

const OF_THESE =
  /^\W{0,3}(?:The|These) (?:new |full |detailed |primary )?(?:data|results|findings|analys[ie]s)\b/;

/** "The board has recommended that the trial go on": told in the perfect and without a day, it is what is new. */
function isVerdictOfBoard({ rule, timing, date, sentence, trigger, context }: EventCandidate): boolean {
  return (
    rule.type === "safety-review" &&
    timing === "background" &&
    date === null &&
    sentence.section.kind === "body" &&
    context.cues.length === 0 &&
    /\b(?:has|have) (?:now |also |unanimously )?(?:recommended|endorsed|advised|approved|agreed|cleared|concluded|determined|supported|completed)\b/.test(
      trigger.text,
    )
  );
}

const TOLD_EARLIER =
  /\b(?:previous(?:ly)?|prior|earlier|already|published|landmark|complement\w*|approv(?:al|ed)|indicated|pre-?clinical|in 20[0-2]\d)\b/i;

/** "The FDA has filed the NDA and set a date": who tells the target date tells of the acceptance that it came with. */
function isAcceptedWithDate(candidate: EventCandidate, all: readonly EventCandidate[]): boolean {
  return (
    candidate.rule.type === "submission-accepted" &&
    candidate.timing === "background" &&
    candidate.date === null &&
    candidate.sentence.section.kind === "body" &&
    candidate.context.cues.length === 0 &&
    all.some(
      ({ rule, timing, sentence }) =>
        rule.type === "decision-date" && timing === "upcoming" && sentence === candidate.sentence,
    )
  );
}

/** Deals whose words are new wherever they are announced: a quarterly update may speak of them by the way. */
function isToldAgain(cast: Cast, { rule, timing, context, date, sentence }: EventCandidate): boolean {
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
const THIS_DEAL =
  /\b(?:this|the new|today[’']s) (?:[\p{L}-]{1,20} ){0,3}?(?:collaboration|partnership|alliance|agreement|cooperation)\b/iu;

function asSameDeal(candidate: EventCandidate, news: readonly EventCandidate[]): EventCandidate {
  const { rule, trigger, timing } = candidate;
  if (rule.timing !== "background" || timing === "news" || !THIS_DEAL.test(trigger.text)) return candidate;
  const deal = news.find((event) => event.rule.type === "collaboration");
  if (!deal) return candidate;
  return { ...candidate, detail: deal.detail, programs: deal.programs, timing: "background", date: null };
}

/** A closing, or terms told further down, concern what the announced deal concerns. */
function withDealt(candidate: EventCandidate, all: readonly EventCandidate[]): EventCandidate {
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
    ({ rule, programs, timing, sentence }) =>
      rule.type === "acquisition" &&
      programs.length > 0 &&
      (candidate.timing === "background"
        ? sentence.blockIndex === candidate.sentence.blockIndex
        : timing === "news"),
  );
  return deal ? { ...candidate, programs: deal.programs } : candidate;
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

/** The results for which a program is stopped are as new as that, if none are told as news. */
function isReason(candidate: EventCandidate, news: readonly EventCandidate[]): boolean {
  if (candidate.rule.type !== "results" || candidate.timing !== "background" || candidate.date?.value != null)
    return false;
  const { kind } = candidate.sentence.section;
  if ((kind !== "body" && kind !== "headline") || candidate.context.cues.length > 0) return false;
  const concerns = ({ programs }: EventCandidate) => programs.some((id) => candidate.programs.includes(id));
  return (
    news.some((event) => event.rule.type === "trial-stopped" && concerns(event)) &&
    !news.some((event) => event.rule.type === "results" && concerns(event))
  );
}
