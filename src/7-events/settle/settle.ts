import type { Cast } from "../../5-resolve/cast.js";
import type { EventType } from "../../schema/vocabulary.js";
import type { EventCandidate } from "../candidate.js";
import { PRESENTATION_RULES } from "../rules/presentation.js";
import {
  areAhead,
  isCountOfComplete,
  isHaltAnnounced,
  isLeaving,
  isListedAsShown,
  isOfAll,
  isOfReview,
  isOfSeveralAnnounced,
  isOfTrialAnnounced,
  isOneMoreShown,
  isOutcomeOfTrial,
  isPlaceOf,
  isProgress,
  isReason,
  isShown,
  isShownAlso,
  isStillToShow,
  isSumOfListed,
  isToldOfShown,
  isVerdictOfBoard,
  NOTHING_SHOWN,
  programsShown,
  type Shown,
  shownWith,
  whenStopped,
} from "./data.js";
import { asSameDeal, isPartOfDeal, isToldAgain, withDealt } from "./deals.js";
import {
  decisionsOnRequests,
  isAcceptedWithDate,
  isOnRequest,
  isVoucherOfDecision,
  RESTS_ON_DATA,
  saidBefore,
  takenUp,
  toldInItem,
  toldWithDate,
  withDecisionDate,
} from "./decisions.js";
import { isToldNow } from "./told-now.js";

/** What is settled only when all that the release tells is known: each statement in the light of its news. */
export function settle(cast: Cast, found: readonly EventCandidate[]): EventCandidate[] {
  const candidates = found.filter(({ rule }) => rule.only === undefined);
  const title = cast.analysis.sentences.find(({ section }) => section.kind === "headline");
  const news = candidates.filter(({ timing }) => timing === "news");
  const decisions = news.filter(({ rule, sentence }) => RESTS_ON_DATA.has(rule.type) && sentence === title);
  // a quarterly update tells again what was announced before
  const isUpdate = news.some(({ rule }) => rule.type === "financial-results");
  const isAhead = areAhead(cast, candidates);
  const onRequests = decisionsOnRequests(candidates);
  const shown = isUpdate ? NOTHING_SHOWN : programsShown(cast, candidates, isAhead);
  const beside = isUpdate ? [] : found.flatMap((candidate) => shownBeside(cast, candidate, shown));
  const settled = [...candidates, ...beside].flatMap((candidate): EventCandidate | EventCandidate[] => {
    if (isOfAll(cast, candidate, shown)) return [];
    if (isOnRequest(candidate, onRequests) || isOfReview(candidate, news)) return [];
    if (isAppointmentOfNone(candidate, candidates)) return [];
    if (isCountOfComplete(candidate, news) || isSumOfListed(candidate, candidates)) return [];
    const inItem = toldInItem(candidate, candidates);
    if (inItem) return { ...candidate, timing: "background", date: inItem.date };
    const before = takenUp(candidate, candidates);
    if (before)
      return {
        ...candidate,
        timing: "background",
        date: before.date,
        agency: before.agency,
        indications: before.indications,
      };
    const dated = withDecisionDate(candidate, onRequests);
    if (dated) return dated;
    if (isAhead && candidate.rule.type === "presentation" && candidate.timing === "news")
      return { ...candidate, timing: "upcoming", date: candidate.date?.text == null ? null : candidate.date };
    if (decisions.length > 0 && candidate.sentence !== title && candidate.rule.type === "results")
      return asGround(candidate);
    if (isUpdate && isToldAgain(cast, candidate)) return { ...candidate, timing: "background", date: null };
    if (isUpdate && isOneOfRecent(candidate)) return { ...candidate, timing: "background", date: null };
    if (isUpdate && isStoppedThen(candidate)) return { ...candidate, timing: "background" };
    const stopped = whenStopped(cast, candidate);
    if (stopped) return { ...candidate, timing: "background", date: stopped };
    const earlier =
      saidBefore(cast, candidate, candidates) ?? (isUpdate ? toldWithDate(candidate, candidates) : undefined);
    if (earlier) return { ...candidate, timing: "background", date: earlier.date };
    if (candidate.rule.type === "acquisition") return withDealt(candidate, candidates);
    if (!isUpdate && isPartOfDeal(candidate, news)) return asNews(cast, candidate);
    if (candidate.rule.type === "collaboration") return asSameDeal(candidate, news);
    if (
      !isUpdate &&
      decisions.every(({ rule }) => rule.type === "submission-accepted" || rule.type === "designation") &&
      isAcceptedWithDate(candidate, candidates)
    )
      return asNews(cast, candidate);
    const isNew =
      isReason(candidate, isUpdate ? news.filter((event) => isOfOneItem(event, candidate)) : news) ||
      isShown(candidate, shown) ||
      (!isUpdate && isShownAlso(candidate, shown)) ||
      (!isUpdate && isToldOfShown(cast, candidate) && !isStillToShow(cast)) ||
      (isUpdate
        ? isProgress(candidate)
        : isPlaceOf(candidate, news) ||
          isOneMoreShown(candidate, news) ||
          isOutcomeOfTrial(candidate, news) ||
          isOfTrialAnnounced(cast, candidate, news) ||
          isOfSeveralAnnounced(cast, candidate, news) ||
          isLeaving(candidate) ||
          isToldNow(cast, candidate)) ||
      isVoucherOfDecision(candidate, decisions) ||
      isHaltAnnounced(candidate, news) ||
      isVerdictOfBoard(candidate);
    return isNew ? asNews(cast, candidate) : candidate;
  });
  const ofNews = (type: EventType) =>
    settled.filter(({ rule, timing }) => rule.type === type && timing === "news");
  return [...settled, ...shownWith(shown, ofNews("results"), ofNews("presentation"), SHOWN_TOO)];
}

/** An update tells of each program in an item of its own. */
function isOfOneItem(one: EventCandidate, other: EventCandidate): boolean {
  return one.sentence.blockIndex === other.sentence.blockIndex;
}

const SHOWN_TOO = PRESENTATION_RULES.find(({ only }) => only === "shown")!;

/** "Recent pipeline events include U.S. approvals and positive readouts": what a quarter's report sums up was announced before. */
const RECENT =
  /\b(?:recent|notable|key)\b[^.;:]{0,40}\b(?:events|milestones|developments|achievements)\s(?:in the quarter\s)?include[ds]?\b/i;

function isOneOfRecent({ timing, date, sentence }: EventCandidate): boolean {
  return (
    timing === "news" &&
    date?.text == null &&
    sentence.section.kind === "headline" &&
    RECENT.test(sentence.text)
  );
}

/** "In October, the company discontinued the program" in its report of that month: a step among others. */
function isStoppedThen({ rule, timing, date, sentence }: EventCandidate): boolean {
  return (
    rule.type === "trial-stopped" &&
    timing === "news" &&
    date?.text != null &&
    date.precision !== "day" &&
    sentence.section.kind === "body"
  );
}

/** An item of a list of talks, and what a release of talks says was shown too: nothing in other releases. */
function shownBeside(cast: Cast, candidate: EventCandidate, shown: Shown): EventCandidate[] {
  if (candidate.rule.only === "shown")
    return isShown(candidate, shown) ||
      isShownAlso(candidate, shown) ||
      (isToldOfShown(cast, candidate) && !isStillToShow(cast))
      ? [asNews(cast, candidate)]
      : [];
  if (candidate.rule.only !== "listed" || !isListedAsShown(cast, candidate)) return [];
  if (!isStillToShow(cast)) return [asNews(cast, candidate)];
  const date = candidate.date?.text == null || candidate.timing !== "upcoming" ? null : candidate.date;
  return [{ ...candidate, timing: "upcoming", date }];
}

/** "Date: June 6" is the day of a conference of investors where a headline tells of one; data have such lines too. */
function isAppointmentOfNone(
  { rule, trigger }: EventCandidate,
  candidates: readonly EventCandidate[],
): boolean {
  return (
    rule.id === "investor-event/appointment" &&
    /\b(?:date|when)\b/i.test(trigger.text) &&
    (candidates.some((other) => other.rule.type === "presentation" && other.timing === "upcoming") ||
      !candidates.some(
        (other) => other.rule.type === "investor-event" && other.sentence.section.kind === "headline",
      ))
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
