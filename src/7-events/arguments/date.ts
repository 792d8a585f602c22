import type { Sentence } from "../../3-language/analysis.js";
import { isAfter, isBefore, monthsBefore, periodOf } from "../../4-mentions/dates/times.js";
import type { DateMention, Mention } from "../../4-mentions/mention.js";
import { clauseAround } from "../../6-context/clauses.js";
import type { ReleaseEvent } from "../../schema/record.js";
import { isDone } from "../done.js";
import type { Statement, Stretch, Trigger } from "../statement.js";
import { distance } from "./nearest.js";

/** How far a date may stand from the words that it belongs to, in characters. */
const REACH = 240;

/**
 * The date that belongs to the words: one in their clause before one beyond it, after them rather than before, and none
 * that stands closer to the words of another event in its own clause.
 */
export function dateOf(
  statement: Statement,
  trigger: Trigger,
  timing: ReleaseEvent["timing"],
): ReleaseEvent["date"] {
  let best: DateMention | undefined;
  let least = REACH;
  for (const mention of statement.mentions) {
    if (mention.kind !== "date" || !isFit(statement, trigger, mention, timing)) continue;
    const away = farness(statement, trigger, mention);
    if (away < least && !belongsToAnother(statement, trigger, mention, away)) {
      least = away;
      best = mention;
    }
  }
  best ??= labelOf(statement);
  if (!best) return timing === "news" ? null : yearOfMeeting(statement, trigger);
  const isTarget = trigger.rule.date === "target";
  // what was asked for lies ahead, when it was asked does not
  const told = trigger.rule.asked && isDone(trigger) ? "background" : timing;
  const { text, start } = statement.sentence;
  const takesEffect = EFFECTIVE.test(text.slice(0, best.start - start));
  const date =
    isTarget || takesEffect ? best.date : yearedBy(best.date, told, statement.cast.analysis.release.date);
  if (isTarget || timing === "upcoming" || date.value !== null) return date;
  return null;
}

/** Words before the day on which what is told takes effect, which may lie ahead. */
const EFFECTIVE = /\b(?:effective|as of|with effect from|starting|beginning)(?: on)?\s$|\bfrom\s$/i;

/** "H1 2025: topline results; completion of enrollment": the time that a line begins with is that of all it lists. */
function labelOf({ mentions, sentence }: Statement): DateMention | undefined {
  return mentions.find(
    (mention): mention is DateMention =>
      mention.kind === "date" &&
      mention.start - sentence.start < 8 &&
      /^\s?[:–—]\s/.test(sentence.text.slice(mention.end - sentence.start)),
  );
}

/** "the 2019 ESMO Congress", "ASCO GU 2023": a meeting's name tells its year. */
const MEETING_YEAR =
  /\b((?:19|20)\d\d) (?:[\p{Lu}(][\p{L}&()®’'-]{0,24} |of |and |for |on |the ){0,9}?(?:Meeting|Congress|Conference|Symposi(?:um|a)|Sessions|Summit|Week|Forum|[A-Z]{3,6}\b)|\b(?:Meeting|Congress|Conference|Symposium|Sessions|Week|[A-Z]{3,6})®?(?: GU| GI| Asia)? ((?:19|20)\d\d)\b/u;

function yearOfMeeting({ sentence }: Statement, { rule, start }: Trigger): ReleaseEvent["date"] {
  if (rule.type !== "presentation") return null;
  const match = MEETING_YEAR.exec(sentence.text.slice(Math.max(0, start - sentence.start)));
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? null : { value, precision: "year", text: value };
}

type EventDate = NonNullable<ReleaseEvent["date"]>;

/** A time told without its year: of what is done it is the last one before the release, of what is planned the next. */
function yearedBy(date: EventDate, timing: ReleaseEvent["timing"], release: string | null): EventDate {
  if (
    timing === "upcoming" &&
    date.value !== null &&
    /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(date.text ?? "")
  )
    return { ...date, value: weekLater(date.value) };
  if (date.value === null || date.text === null || release === null) return date;
  if (!/^\d{4}-/.test(date.value) || /\d{4}|[’']\d\d|\d[QH]\d\d|this|last|next|day|current/i.test(date.text))
    return date;
  const year = Number(date.value.slice(0, 4));
  const at = (shift: number) => `${year + shift}${date.value!.slice(4)}`;
  if (timing !== "upcoming" && isAfter(date.value, release)) return { ...date, value: at(-1) };
  // a meeting that has begun is still ahead for most
  if (timing === "upcoming" && isBefore(date.value, release) && monthsBefore(date.value, release) !== 0)
    return { ...date, value: at(1) };
  // without tense the nearest year was taken
  if (timing !== "upcoming" && periodOf(at(1)).last <= release) return { ...date, value: at(1) };
  if (timing === "upcoming" && isAfter(at(-1), release)) return { ...date, value: at(-1) };
  return date;
}

function weekLater(day: string): string {
  return new Date(Date.parse(day) + 7 * 86_400_000).toISOString().slice(0, 10);
}

function isFit(
  { sentence, cast, mentions }: Statement,
  trigger: Trigger,
  { start, end, text, date }: DateMention,
  timing: ReleaseEvent["timing"],
): boolean {
  const { rule } = trigger;
  // the dateline's own day is the release's
  const isDateline =
    start - sentence.start < 70 && date.value === cast.analysis.release.date && date.precision === "day";
  if (isDateline && !/^today/i.test(text)) return false;
  if (isTerm(sentence.text.slice(0, start - sentence.start))) return false;
  // what an agency decides by lies ahead, where a day that does is told
  const { date: release } = cast.analysis.release;
  const isAhead = (mention: Mention) =>
    mention.kind === "date" && mention.date.value !== null && isAfter(mention.date.value, release);
  const isPast = date.value !== null && isBefore(date.value, release);
  if (rule.type === "decision-date" && isPast && mentions.some(isAhead)) return false;
  if (rule.date === "day") return date.precision === "day";
  if (isOfVerb(sentence, trigger, start) || isOfGround(sentence, trigger, start)) return false;
  if (isLeftBehind(sentence, trigger, { start, end })) return false;
  return timing === "news" || !/^today/i.test(text);
}

/** A participle right before a time: "signed in 2012", "completed in the autumn of 2019". */
const DATED_VERB =
  /\b(?:signed|concluded|entered into|granted|founded|established|formed|submitted|filed|acquired|licensed|published|begun|launched|issued)\s(?:in|on)\s(?:the\s|early\s|late\s|mid-?){0,2}$/i;

/** Whether a verb that is none of the trigger's words has the time. */
function isOfVerb({ text, start }: Sentence, trigger: Trigger, date: number): boolean {
  const before = text.slice(0, date - start);
  const verb = DATED_VERB.exec(before);
  if (!verb) return false;
  const from = start + verb.index;
  return !overlaps(trigger, { start: from, end: from + verb[0].length }) && trigger.start > from;
}

/** "Following the approval in May 2019, Acme …": what came before the statement, with the time that it came. */
const GROUND = /^(?:Following|After|Subsequent to|Based on|Building on|Further to|In light of)\s[^;]{0,200}$/;

function isOfGround({ text, start }: Sentence, trigger: Trigger, date: number): boolean {
  if (!GROUND.test(text.slice(0, date - start)) || trigger.start < date) return false;
  return text.slice(date - start, trigger.start - start).includes(", ");
}

const LEFT = /\bfrom\s[^.;,]{3,60}\s(?:in|on)\s$/i;

/** "from its first dose in 2011 to its approval": the time is that of the beginning, not of what follows. */
function isLeftBehind(sentence: Sentence, trigger: Trigger, date: Stretch): boolean {
  const before = sentence.text.slice(0, date.start - sentence.start);
  const after = sentence.text.slice(date.end - sentence.start);
  return trigger.start >= date.end && LEFT.test(before) && /^\sto\b/.test(after);
}

/** Words before a time to which something runs, or for which it was planned once: a loan, a patent, an option. */
function isTerm(before: string): boolean {
  if (
    /\bpreviously (?:slated|planned|scheduled|guided|expected|anticipated|set) (?:for|in|to) (?:the )?$/i.test(
      before.slice(-60),
    )
  )
    return true;
  if (
    /\b(?:exten(?:d(?:s|ed|ing)?|sions?)|renew(?:s|ed|als?)?)\b[^.;]{0,90}\b(?:to|through)\s$/i.test(
      before.slice(-130),
    )
  )
    return true;
  // "the Reform Act of 1995"
  if (/\bAct of\s$/i.test(before.slice(-8))) return true;
  return /\b(?:until|expir(?:es?|ing|ation)(?: date)? (?:in|on|of)|matur(?:es?|ing|ity) (?:in|on|of)|(?:period|term|deadline) (?:to|of)|exercisable (?:to|until)|notes due|due in|(?:months|year|quarter|period) end(?:ed|ing)(?: on)?)(?: the end of)?\s?$/i.test(
    before.slice(-60),
  );
}

/** Characters between, and a price for each clause between and for standing before. */
function farness({ parts, cast }: Statement, trigger: Trigger, date: DateMention): number {
  const words = trigger.needed?.kind === "designation" ? trigger.needed : trigger;
  const own = clauseAround(parts.clauses, words);
  const inClause = date.start >= own.start && date.end <= own.end;
  const isBefore = date.start < words.start;
  // "In May 2019, the FDA approved": a time that opens the clause is said of what follows
  const opens = isBefore && cast.analysis.text.slice(own.start, date.start).length < 12;
  // "to report data in June and to file in July": what stands before the second "to" is the first one's
  const isOfFirst = isBefore && /\band (?:then )?to\s$/.test(cast.analysis.text.slice(date.end, words.start));
  return distance(date, words) + (inClause && !isOfFirst ? 0 : 90) + (isBefore && !opens ? 25 : 0);
}

/** Whether the words of another kind of event, in the date's own clause, stand closer to it. */
function belongsToAnother(statement: Statement, trigger: Trigger, date: DateMention, away: number): boolean {
  const clause = clauseAround(statement.parts.clauses, date);
  const isBeyond = trigger.end <= clause.start || trigger.start >= clause.end;
  return statement.triggers.some((other) => {
    if (overlaps(other, trigger) || other.start < clause.start || other.end > clause.end) return false;
    if (isBeyond) return true;
    if (other.rule.type === trigger.rule.type) return false;
    // of two verbs before a date the last one has it
    const between =
      other.start >= Math.min(trigger.end, date.end) && other.end <= Math.max(trigger.start, date.start);
    return between && farness(statement, other, date) < away;
  });
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}
