import { isAfter, isBefore, isDaysBefore, monthsBefore } from "../4-mentions/dates/times.js";
import type { ContextReading } from "../6-context/context.js";
import type { ReleaseEvent, SectionKind } from "../schema/record.js";
import type { EventType } from "../schema/vocabulary.js";
import type { EventRule } from "./rule.js";

type TimingValue = ReleaseEvent["timing"];

/** Data that are shown, and figures, have a release of their own, on the day. */
const TOLD_ON_THE_DAY: ReadonlySet<EventType> = new Set(["results", "presentation", "financial-results"]);

/** When the words say that it happens, before its date is known; null where they say that nothing does. */
export function statedTiming(
  rule: EventRule,
  context: ContextReading,
  section: SectionKind,
): TimingValue | null {
  if (context.assertion === "explanatory") return null;
  if (rule.type === "decision-date") return "upcoming";
  if (context.assertion !== "hypothetical") {
    // "last week, the company reported": other news than today's
    if (TOLD_ON_THE_DAY.has(rule.type) && context.rules.includes("news/days-ago")) return "background";
    if (rule.timing !== "news") return rule.timing ?? context.timing;
    if (rule.type === "trial-stopped" && context.cues.some(({ kind }) => kind === "background"))
      return "background";
    return section === "headline" || section === "body" ? "news" : "background";
  }
  // a plan that hangs on something is still a plan; a bare "may" is none
  const isPlan = rule.timing === "upcoming" || rule.type === "trial-start";
  return context.timing === "upcoming" && isPlan ? "upcoming" : null;
}

/** What a company does itself: "could be filed before the end of 2021" is a plan with a condition, if it has a time. */
const OWN_STEPS: ReadonlySet<EventType> = new Set(["submission", "trial-start", "launch"]);

/** Whether a bare possibility counts as a plan once its time is known to lie ahead. */
export function isConditionalPlan({ id, type }: EventRule, { assertion, rules }: ContextReading): boolean {
  return (
    assertion === "hypothetical" &&
    (OWN_STEPS.has(type) || id === "results/expected") &&
    !rules.includes("hypothetical/assurance")
  );
}

/** Meetings last some days, and what is to be shown may be shown on the last. */
function isUnderWay({ type }: EventRule, date: string, release: string | null): boolean {
  return type === "presentation" && release !== null && isDaysBefore(date, release, 5);
}

/** What happened so many days ago is told in a release as new. */
const NEW_FOR = 7;

/** A date beyond the release makes a plan of what reads as done, and the other way round. */
export function datedTiming(
  rule: EventRule,
  stated: TimingValue,
  date: ReleaseEvent["date"],
  release: string | null,
  isSaidNew: boolean,
  isNews: boolean,
): TimingValue {
  if (!date?.value) return stated;
  if (stated !== "upcoming" && isAfter(date.value, release)) {
    // who takes office on a day to come is told today
    if (rule.type === "management") return rule.timing ?? "news";
    return rule.timing === "news" ? stated : "upcoming";
  }
  if (stated === "upcoming" && isBefore(date.value, release) && rule.needs === "date")
    // a list of talks with the day of each
    return isUnderWay(rule, date.value, release) ? "news" : "background";
  if (stated === "upcoming" && isBefore(date.value, release))
    return rule.asked || isUnderWay(rule, date.value, release) ? stated : "background";
  const isNewStill = isNews && release !== null && isDaysBefore(date.value, release, NEW_FOR);
  const isToldBefore = TOLD_ON_THE_DAY.has(rule.type) && date.precision === "day" && date.value !== release;
  if (stated === "background" && isNewStill && !isToldBefore) return "news";
  const isOfLastDays =
    date.precision === "day" && release !== null && isDaysBefore(date.value, release, NEW_FOR);
  if (stated === "news" && rule.type === "management" && isOfLastDays) return "news";
  if (stated === "news" && rule.type !== "financial-results" && isBefore(date.value.slice(0, 7), release))
    return isSaidNew && release !== null && monthsBefore(date.value, release) === 1 ? "news" : "background";
  return stated;
}
