import type { ContextReading } from "../6-context/context.js";
import type { ReleaseEvent, SectionKind } from "../schema/record.js";
import { isAfter, isBefore } from "./arguments/date.js";
import type { EventRule } from "./rule.js";

type TimingValue = ReleaseEvent["timing"];

/** When the words say that it happens, before its date is known; null where they say that nothing does. */
export function statedTiming(
  rule: EventRule,
  context: ContextReading,
  section: SectionKind,
): TimingValue | null {
  if (context.assertion === "explanatory") return null;
  if (rule.type === "decision-date") return "upcoming";
  if (context.assertion !== "hypothetical") {
    if (rule.timing !== "news") return rule.timing ?? context.timing;
    return section === "headline" || section === "body" ? "news" : "background";
  }
  // a plan that hangs on something is still a plan; a bare "may" is none
  const isPlan = rule.timing === "upcoming" || rule.type === "trial-start";
  return context.timing === "upcoming" && isPlan ? "upcoming" : null;
}

/** A date beyond the release makes a plan of what reads as done, and the other way round. */
export function datedTiming(
  rule: EventRule,
  stated: TimingValue,
  date: ReleaseEvent["date"],
  release: string | null,
  isSaidNew: boolean,
): TimingValue {
  if (!date?.value) return stated;
  if (stated !== "upcoming" && isAfter(date.value, release))
    return rule.timing === "news" ? stated : "upcoming";
  if (stated === "upcoming" && isBefore(date.value, release)) return "background";
  if (stated === "news" && rule.type !== "financial-results" && isBefore(date.value.slice(0, 7), release))
    return isMonthBefore(date.value, release) && isSaidNew ? "news" : "background";
  return stated;
}

/** Whether a time lies in the calendar month before that of the release. */
function isMonthBefore(value: string, release: string | null): boolean {
  if (release === null || !/^\d{4}-\d\d/.test(value)) return false;
  const monthOf = (time: string) => 12 * Number(time.slice(0, 4)) + Number(time.slice(5, 7));
  return monthOf(release) - monthOf(value) === 1;
}
