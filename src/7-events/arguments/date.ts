import type { DateMention } from "../../4-mentions/mention.js";
import type { ReleaseEvent } from "../../schema/record.js";
import type { Statement, Trigger } from "../statement.js";
import { distance } from "./nearest.js";

/** Words between a date and a trigger that mean that another statement has begun. */
const CROSSING =
  /;|,\s(?:and|but|which|with|while)\s|\band (?:plans|expects|is|has|was|were|received|announced|set)\b/g;

/** The date that belongs to the words: in their clause, after them rather than before. */
export function dateOf(
  { mentions, sentence, cast }: Statement,
  trigger: Trigger,
  timing: ReleaseEvent["timing"],
): ReleaseEvent["date"] {
  const release = cast.analysis.release.date;
  const { rule } = trigger;
  let best: DateMention | undefined;
  let least = 170;
  for (const mention of mentions) {
    if (mention.kind !== "date") continue;
    // the dateline's own day is the release's
    if (
      mention.start - sentence.start < 70 &&
      mention.date.value === release &&
      mention.date.precision === "day"
    )
      continue;
    if (rule.type === "investor-event" && mention.date.precision !== "day") continue;
    if (/^(?:today|this )/i.test(mention.text) && timing !== "news" && rule.type !== "investor-event")
      continue;
    const between = sentence.text.slice(
      Math.max(0, Math.min(mention.end, trigger.end) - sentence.start),
      Math.max(0, Math.max(mention.start, trigger.start) - sentence.start),
    );
    const crossed = (between.match(CROSSING) ?? []).length;
    const away = distance(mention, trigger) + crossed * 70 + (mention.start < trigger.start ? 25 : 0);
    if (away < least) {
      least = away;
      best = mention;
    }
  }
  if (!best) return null;
  if (rule.date === "target" || timing === "upcoming" || best.date.value !== null) return best.date;
  return null;
}

/** Whether a time lies wholly after the release's day, as far as its precision tells. */
export function isAfter(value: string, release: string | null): boolean {
  return release !== null && /^\d{4}(?:-\d\d){0,2}$/.test(value) && value > release.slice(0, value.length);
}

/** Whether a time lies wholly before the release's day, as far as its precision tells. */
export function isBefore(value: string, release: string | null): boolean {
  if (release === null) return false;
  if (/^\d{4}(?:-\d\d){0,2}$/.test(value)) return value < release.slice(0, value.length);
  return value.slice(0, 4) < release.slice(0, 4);
}
