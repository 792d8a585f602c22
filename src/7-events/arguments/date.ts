import type { Sentence } from "../../3-language/analysis.js";
import { isAfter, isBefore, monthsBefore, periodOf } from "../../4-mentions/dates/times.js";
import type { DateMention, Mention } from "../../4-mentions/mention.js";
import { startingIn } from "../../5-resolve/cast.js";
import { clauseAround } from "../../6-context/clauses.js";
import { headingOfPlan, introductionOfPlan } from "../../6-context/place.js";
import { compact } from "../../patterns/compact.js";
import type { ReleaseEvent } from "../../schema/record.js";
import type { EventType } from "../../schema/vocabulary.js";
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
    const isFree = () =>
      isShared(statement, trigger, mention, timing) || !belongsToAnother(statement, trigger, mention, away);
    if (away < least && isFree()) {
      least = away;
      best = mention;
    }
  }
  best ??=
    labelOf(statement) ?? (timing === "upcoming" ? dateOfList(statement) : dateOfDone(statement, trigger));
  if (!best) return timing === "news" ? null : yearOfMeeting(statement, trigger);
  const isTarget = trigger.rule.date === "target";
  // today it is announced; when it happened is told elsewhere, or was today
  if (timing === "news" && /^today/i.test(best.text)) return null;
  const { text, start } = statement.sentence;
  const before = text.slice(0, best.start - start);
  const release = statement.cast.analysis.release.date;
  // what was asked for lies ahead, when it was asked does not
  const told =
    trigger.rule.asked && !AWAITED.test(before)
      ? "background"
      : isNextMeeting(statement, trigger, best, release)
        ? "upcoming"
        : timing;
  const takesEffect = EFFECTIVE.test(before);
  if (timing === "news" && trigger.rule.type === "presentation" && lastsUntil(statement, best, release))
    return null;
  const yeared = isTarget || takesEffect ? best.date : yearedBy(best.date, told, release);
  const date = timing === "upcoming" ? withYearAbove(statement, yeared) : yeared;
  if (isTarget || timing === "upcoming" || date.value !== null) return date;
  return null;
}

/** "Second quarter: …" below "2021": the year of the heading is that of all items. */
function withYearAbove({ cast, sentence }: Statement, date: EventDate): EventDate {
  const saysYear = /\b(?:19|20)\d\d\b|\d[QH]\s?[’']?\d\d\b|\b[QH]\d\s?[’']?\d\d\b/.test(date.text ?? "");
  if (date.value === null || date.precision === "year" || saysYear) return date;
  const heading = headingOfPlan(cast.analysis, sentence);
  const years = heading ? cast.analysis.text.slice(heading.start, heading.end).match(/\b20\d\d\b/g) : null;
  return years?.length === 1 ? { ...date, value: years[0] + date.value.slice(4) } : date;
}

/** Words before the day on which what is told takes effect, which may lie ahead. */
const EFFECTIVE = /\b(?:effective|as of|with effect from|starting|beginning)(?: on)?\s$|\bfrom\s$/i;

/** A day on which somebody takes office. */
const TAKES_EFFECT = compact(/\beffective (?:on |as of )?(?:\d|\p{Lu}\p{L}{2,8} \d)/u);

/** Words that tell of an answer to come. */
const AWAITED = /\b(?:expect(?:s|ed)?|anticipat(?:es?|ed)|await(?:s|ed)?|due|to hear)\b[^.;]{0,60}$/i;

/** The rest of "June 3 to 7" or "Sept. 29 – Oct. 2". */
const LASTS_UNTIL =
  /^(?:\s?[-–—]\s?|\s(?:to|through)\s)(?:([A-Z][a-z]{2,8})\.?\s)?(\d{1,2})\b(?:,?\s(?:19|20)\d\d)?/;
const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

/** Whether a meeting that begins on a day is still going on when the release comes out: what is shown there is shown now. */
function lastsUntil({ sentence }: Statement, { end, date }: DateMention, release: string | null): boolean {
  if (release === null || date.value === null || date.precision !== "day" || date.value >= release)
    return false;
  const rest = LASTS_UNTIL.exec(sentence.text.slice(end - sentence.start));
  if (!rest) return false;
  const month = rest[1]
    ? MONTHS.indexOf(rest[1].slice(0, 3).toLowerCase()) / 3 + 1
    : Number(date.value.slice(5, 7));
  const two = (n: number) => String(n).padStart(2, "0");
  return `${date.value.slice(0, 4)}-${two(month)}-${two(Number(rest[2]))}` >= release;
}

/** "Late-breaking presentation at the congress on October 12": without a verb that says that it is over, the next one is meant. */
function isNextMeeting(
  { sentence }: Statement,
  { rule }: Trigger,
  { date }: DateMention,
  release: string | null,
): boolean {
  if (rule.type !== "presentation" || release === null || date.value === null || date.precision !== "day")
    return false;
  const apart = monthsBefore(release, date.value);
  if (!isAfter(date.value, release) || apart === null || apart > 1) return false;
  return !/\b(?:was|were|gave|shown|\p{L}{3,}ed)\b/iu.test(sentence.text);
}

/** "H1 2025: topline results; completion of enrollment": the time that a line begins with is that of all it lists. */
function labelOf({ mentions, sentence }: Statement): DateMention | undefined {
  return mentions.find(
    (mention): mention is DateMention =>
      mention.kind === "date" &&
      mention.start - sentence.start < 8 &&
      /^\s?[:–—]\s/.test(sentence.text.slice(mention.end - sentence.start)),
  );
}

/** "By the end of 2019, Acme expects to:" above a list: the one time that it tells is that of every item. */
function dateOfList({ cast, sentence }: Statement): DateMention | undefined {
  const introduction = introductionOfPlan(cast.analysis, sentence) ?? headingOfPlan(cast.analysis, sentence);
  if (!introduction) return undefined;
  const dates = cast.mentions.filter(
    (mention): mention is DateMention =>
      mention.kind === "date" && mention.start >= introduction.start && mention.end <= introduction.end,
  );
  if (dates.length !== 0) return dates.length === 1 ? dates[0] : undefined;
  // "Anticipated 2022 Milestones": a year that stands between other words
  const words = cast.analysis.text.slice(introduction.start, introduction.end);
  const years = [...words.matchAll(/\b20\d\d\b/g)];
  if (years.length !== 1) return undefined;
  const [{ 0: text, index }] = years as [RegExpExecArray];
  const start = introduction.start + index;
  const date = { value: text, precision: "year", text } as const;
  return {
    kind: "date",
    start,
    end: start + text.length,
    text,
    sentence: sentence.index,
    finder: "date/of-heading",
    confidence: 0.7,
    date,
  };
}

/** "Acme announced the following regulatory milestones in the first quarter:" above a list: the time of what is done in every item. */
const LISTS_DONE =
  /\b(?:following|these)\b[^.:]{0,60}\b(?:milestones?|approvals?|decisions?|achievements|events|actions|updates|progress)\b[^.:]{0,40}:\W{0,6}$/i;
const DONE_BY_OTHERS: ReadonlySet<EventType> = new Set([
  "approval",
  "designation",
  "submission",
  "submission-accepted",
  "chmp-opinion",
]);

function dateOfDone({ cast, sentence }: Statement, { rule }: Trigger): DateMention | undefined {
  if (sentence.block !== "list-item" || !DONE_BY_OTHERS.has(rule.type) || rule.standing) return undefined;
  const { sentences, release } = cast.analysis;
  let above = sentence.index - 1;
  while (above >= 0 && sentences[above]!.block === "list-item") above--;
  const lead = sentences[above];
  if (lead?.section !== sentence.section || !LISTS_DONE.test(lead.text)) return undefined;
  const dates = startingIn(cast.mentions, lead.start, lead.end).filter(
    (mention): mention is DateMention => mention.kind === "date",
  );
  const value = dates[0]?.date.value;
  return dates.length === 1 && value != null && !isAfter(value, release.date) ? dates[0] : undefined;
}

/** "the 2019 ESMO Congress", "ASCO GU 2023": a meeting's name tells its year. */
const MEETING_YEAR = compact(
  /\b((?:19|20)\d\d) (?:[\p{Lu}(][\p{L}&()®’'-]{0,24} |of |and |for |on |the ){0,9}?(?:(?:[Aa]nnual |[Ss]cientific )?(?:[Mm]eeting|[Cc]ongress|[Cc]onference|[Ss]ymposi(?:um|a)|[Ss]essions)|Summit|Week|Forum|[A-Z]{3,6}\b)|\b(?:Meeting|Congress|Conference|Symposium|Sessions|Week|[A-Z]{3,6})®?(?: GU| GI| Asia)? ((?:19|20)\d\d)\b/u,
);

function yearOfMeeting({ sentence }: Statement, { rule, start }: Trigger): ReleaseEvent["date"] {
  if (rule.type !== "presentation" && rule.type !== "results") return null;
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
  if (
    !/^\d{4}-/.test(date.value) ||
    /\d{4}|[’']\d\d|\d[QH]\d\d|this|last|next|day|current|\bthat\b|same|following/i.test(date.text)
  )
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
  { start, end, text, date, finder }: DateMention,
  timing: ReleaseEvent["timing"],
): boolean {
  const { rule } = trigger;
  if (finder === "date/year-of-deed" && distance({ start, end }, trigger) > OF_DEED) return false;
  // "a milestone under the companies' 2004 collaboration": the year of the pact, not of what it brings
  if (finder === "date/year-of-deed" && rule.detail === "milestone") return false;
  const before = sentence.text.slice(0, start - sentence.start);
  if (OF_WHAT_WAS[rule.type]?.test(before)) return false;
  // the dateline's own day is the release's, in headlines too
  const isDateline =
    (before.length < 70 || sentence.section.kind === "headline") &&
    date.value === cast.analysis.release.date &&
    date.precision === "day" &&
    !OF_STATEMENT.test(before);
  if (isDateline && !/^today/i.test(text)) return false;
  // "today announced": what is announced has another day
  const isOfTelling =
    /^\s(?:announced|reported|said|disclosed|provided|outlined|released|issued|unveiled|highlighted|shared)\b/.test(
      sentence.text.slice(end - sentence.start),
    );
  if (/^today/i.test(text) && (isOfTelling || TOLD.test(before)) && timing !== "news") return false;
  if (isAside(sentence, trigger, { start, end })) return false;
  if (timing !== "upcoming" && isOfPlanBeyond(sentence, trigger, start)) return false;
  // "today announced the appointment of Jane Roe, effective May 1": the day of the telling is not that of the office
  if (/^today/i.test(text) && rule.type === "management" && TAKES_EFFECT.test(sentence.text)) return false;
  const isMoved =
    /\b(?:delayed|postponed|deferred|pushed|moved)(?: back)? (?:until|to)\s$/i.test(before) ||
    /\b(?:delay|postpone|defer)\b[^;]{0,160}\buntil (?:the )?$/i.test(before) ||
    (rule.date === "target" && /\b(?:exten|mov)\p{L}+\b[^;]{0,90}\bto\s$/iu.test(before));
  if (
    (isTerm(before) && !isMoved) ||
    ((AS_OF.test(before) || CUTOFF.test(sentence.text.slice(end - sentence.start))) && COUNTED.has(rule.type))
  )
    return false;
  if (rule.type === "management" && timing !== "upcoming" && !EFFECTIVE.test(before)) {
    const { value } = yearedBy(date, timing, cast.analysis.release.date);
    if (value !== null && isAfter(value, cast.analysis.release.date)) return false;
  }
  // what an agency decides by lies ahead, where a day that does is told
  const { date: release } = cast.analysis.release;
  const isAhead = (mention: Mention) =>
    mention.kind === "date" && mention.date.value !== null && isAfter(mention.date.value, release);
  const isPast = date.value !== null && isBefore(date.value, release);
  const isRightAfter =
    start >= trigger.end &&
    OF.test(sentence.text.slice(trigger.end - sentence.start, start - sentence.start));
  if (rule.type === "decision-date" && isPast && !isRightAfter && mentions.some(isAhead)) return false;
  if (rule.date === "day") return date.precision === "day" || (date.precision === "month" && IN.test(before));
  // "FDA Agrees to Two Trials; First Patient Expected in May": the other half of a headline has its own time
  if (
    (sentence.section.kind === "headline" || sentence.block === "list-item") &&
    sentence.text
      .slice(trigger.end - sentence.start, Math.max(trigger.end, start) - sentence.start)
      .includes(";")
  )
    return false;
  if (rule.date === "target" && isMovedFrom(before, sentence.text.slice(end - sentence.start))) return false;
  if (!BY_LETTER.has(rule.type) && OF_LETTER.test(sentence.text.slice(end - sentence.start))) return false;
  if (isOfRelativeClause(sentence, trigger, start)) return false;
  if (isOfVerb(sentence, trigger, start) || isOfGround(sentence, trigger, start)) return false;
  if (isLeftBehind(sentence, trigger, { start, end })) return false;
  return timing === "news" || !/^today/i.test(text);
}

/** "Enrollment is complete; dosing of the next cohort is expected in June": the time of a plan in the other half. */
const PLAN =
  /(?:;|,\sand\s(?:an?|the|its)\s)[^.;]{3,120}\b(?:expected|anticipated|planned|on track|scheduled|targeted|to be|will|expects?|anticipates?|plans?)\b[^.;]{0,60}$/i;

function isOfPlanBeyond({ text, start }: Sentence, trigger: Trigger, date: number): boolean {
  return date > trigger.end && PLAN.test(text.slice(trigger.end - start, date - start));
}

/** "a response to its November 2009 action letter": the day of the letter, not of what answers it. */
const OF_LETTER = compact(/^\s(?:[\p{L}-]{1,12}\s){0,2}letter\b/iu);
const BY_LETTER: ReadonlySet<EventType> = new Set([
  "complete-response",
  "refusal-to-file",
  "clinical-hold",
  "inspection",
]);

/** "Enrollment, which was paused in August, has resumed": the time of an aside among the words is not theirs. */
function isAside({ text, start }: Sentence, trigger: Trigger, date: Stretch): boolean {
  if (date.start <= trigger.start || date.end >= trigger.end) return false;
  const before = text.slice(trigger.start - start, date.start - start);
  return (
    /,\s(?:which|who)\s(?!(?:was|were|has) (?:completed|concluded|finished)\b|[^,]{0,40}\b(?:reported|announced|presented|published|disclosed)\b)[^,]{1,60}$/.test(
      before,
    ) && /^[^,]{0,30},/.test(text.slice(date.end - start))
  );
}

/** Times of what was before: "chairman since 2004, will retire", "issued as authorised by the general meeting on 22 April". */
const OF_WHAT_WAS: Partial<Record<EventType, RegExp>> = {
  management: /\bsince\s(?:\p{L}{3,9}\s)?$/u,
  financing: /\bmeeting (?:held )?(?:on|of)\s$/i,
};

/** "announced today that": the day of the telling. */
const TOLD = /\b(?:announced|reported|said|disclosed)\s$/;
/** "The 2017 acquisition of Bolt": the year is that of the deed named right after it, in characters. */
const OF_DEED = 30;
/** Words before the day of what a sentence tells, unlike that of its dateline. */
const OF_STATEMENT = compact(/\b(?:on|dated|until|through|effective)\s(?:\p{L}{3,6}day,?\s)?$/iu);
/** Between "goal date" and its day. */
const OF = /^\s?(?:\([^)]{0,20}\)\s)?(?:of|is|was|on|:)?\s?$/;
/** Words before the month in which something is to be; not before the end of a quarter. */
const IN = /\b(?:in|during|by|before)\s(?:(?:early|mid|late)[\s-]|the (?:end|middle|beginning) of\s)?$/i;
/** The day up to which was counted what is told. */
const AS_OF = /\b(?:as of(?: the| a)?|data cut-?off(?: date)?(?: of| on)?)\s$/i;
const CUTOFF = /^\s(?:data )?cut-?off\b/i;
const COUNTED: ReadonlySet<EventType> = new Set(["results", "safety-review", "financing", "trial-start"]);

/** A participle right before a time: "signed in 2012", "completed in the autumn of 2019". */
const DATED_VERB =
  /\b(?:signed|concluded|entered into|granted|founded|established|formed|submitted|filed|acquired|licensed|published|begun|launched|issued)\s(?:in|on)\s(?:the\s|early\s|late\s|mid-?){0,2}$/i;

/** Whether a verb that is none of the trigger's words has the time. */
function isOfVerb({ text, start }: Sentence, trigger: Trigger, date: number): boolean {
  const before = text.slice(0, date - start);
  const verb = DATED_VERB.exec(before);
  if (!verb) return false;
  const from = start + verb.index;
  if (overlaps(trigger, { start: from, end: from + verb[0].length })) return false;
  return trigger.start > from || /,\sof\swhich\b/.test(before.slice(trigger.end - start));
}

/** "Exercised the option of the offering, which closed on April 20": the time of what is told by the way of the thing named last. */
const IN_RELATIVE_CLAUSE =
  /,\swhich\s(?:(?:was|were|had|has|been|also|previously|originally|first)\s){0,3}(?:closed|priced|launched|began|started|commenced|founded|acquired)\s(?:on|in)\s(?:(?:the|early|late|mid)[\s-]){0,2}$|(?<=\b(?:trials?|stud(?:y|ies))\b[^.;,]{0,60})\s(?:that|which)\s(?:was\s|had\s)?(?:began|begun|started|commenced|initiated|opened)\s(?:(?:patient\s)?(?:enrol\w{2,8}|dosing|recruit\w{2,6})\s)?(?:patients\s)?(?:on|in)\s(?:(?:the|early|late|mid)[\s-]){0,2}$/;

function isOfRelativeClause({ text, start }: Sentence, trigger: Trigger, date: number): boolean {
  const clause = IN_RELATIVE_CLAUSE.exec(text.slice(0, date - start));
  return clause !== null && trigger.end <= start + clause.index;
}

/** "Following the approval in May 2019, Acme …": what came before the statement, with the time that it came. */
const GROUND = /^(?:Following|After|Subsequent to|Based on|Building on|Further to|In light of)\s[^;]{0,200}$/;

function isOfGround({ text, start }: Sentence, trigger: Trigger, date: number): boolean {
  const before = text.slice(0, date - start);
  if (!GROUND.test(before) || trigger.start < date || OPENS_STATEMENT.test(before)) return false;
  return text.slice(date - start, trigger.start - start).includes(", ");
}

/** "Subsequent to the end of the quarter, in February": a time beyond the comma is that of the statement. */
const OPENS_STATEMENT = /,\s(?:in|on)\s(?:(?:early|mid|late)[\s-])?$/;

/** "extended the goal date from March 27 to June 27": the first of the two holds no more. */
function isMovedFrom(before: string, after: string): boolean {
  return (
    (/\bfrom\s(?:the\s|its\s|early\s|late\s)?$/i.test(before) && /^\s(?:to|until)\b/.test(after)) ||
    (/\b(?:originally|previously|initially|formerly)\s$/i.test(before) && /\b(?:to|is|until)\b/.test(after))
  );
}

const LEFT = /\bfrom\s[^.;,]{3,60}\s(?:in|on)\s$/i;

/** "from its first dose in 2011 to its approval": the time is that of the beginning, not of what follows. */
function isLeftBehind(sentence: Sentence, trigger: Trigger, date: Stretch): boolean {
  const before = sentence.text.slice(0, date.start - sentence.start);
  const after = sentence.text.slice(date.end - sentence.start);
  return trigger.start >= date.end && LEFT.test(before) && /^\sto\b/.test(after);
}

/** Words before a time that is not that of a statement's event. */
const TERMS = new RegExp(
  [
    // for which it was planned once
    "\\b(?:previously|originally|initially|had(?: \\p{L}+)? been) (?:slated|planned|scheduled|guided|expected|anticipated|set|due) (?:for|in|to) (?:the )?",
    // with which it is compared, on which it was told before
    "\\b(?:compared|comparing|in comparison) (?:to|with) (?:the )?",
    "\\b(?:versus|vs\\.?) (?:the )?",
    ",\\sas (?:previously |first |already )?(?:announced|reported|disclosed|communicated) (?:on|in) ",
    // to which a loan, a patent, an option runs
    "\\b(?:exten(?:d(?:s|ed|ing)?|sions?)|renew(?:s|ed|als?)?)\\b[^.;]{0,90}\\b(?:to|through)\\s",
    "(?<!\\b(?:postponed|delayed|deferred|off|back) )\\b(?:until|expir(?:es?|ing|ation)(?: date)? (?:in|on|of)|matur(?:es?|ing|ity) (?:in|on|of)|(?:period|term|deadline) (?:to|of)|exercisable (?:to|until)|(?:notes|debentures|bonds|debt|loan|facility|senior|payable|repayments?)[^.;]{0,30} due(?: in)?)(?: the end of)?\\s?",
    // "the Reform Act of 1995"
    "(?<!\\bUser Fee )\\bAct of\\s",
    // with which a year or quarter ended
    "\\b(?:months|year|half|quarter|period) (?:end(?:ed|ing)(?: on)?|to|through)\\s",
  ]
    .map((words) => `${words}$`)
    .join("|"),
  "iu",
);

function isTerm(before: string): boolean {
  return TERMS.test(before.slice(-130));
}

/** "the NDA in the third quarter and the MAA in the fourth": under one verb each that is named has the time beside it. */
function isOneOfMany(mentions: readonly Mention[], needed: Mention): boolean {
  if (needed.kind === "designation") return true;
  if (needed.kind !== "submission") return false;
  const named = mentions.filter((mention) => mention.kind === "submission");
  const times = mentions.filter((mention) => mention.kind === "date");
  return times.length > 1 && new Set(named.map((mention) => mention.submission)).size > 1;
}

/** Characters between, and a price for each clause between and for standing before. */
function farness({ parts, cast, mentions }: Statement, trigger: Trigger, date: DateMention): number {
  const words = trigger.needed && isOneOfMany(mentions, trigger.needed) ? trigger.needed : trigger;
  const own = clauseAround(parts.clauses, words);
  const inClause = date.start >= own.start && date.end <= own.end;
  const isBefore = date.start < words.start;
  // "In May 2019, the FDA approved": a time that opens the clause is said of what follows
  const opens = isBefore && cast.analysis.text.slice(own.start, date.start).length < 12;
  // "to report data in June and to file in July": what stands before the second "to" is the first one's
  const between = cast.analysis.text.slice(date.end, words.start);
  const isOfFirst =
    isBefore && (/\band (?:then )?to\s$/.test(between) || (!opens && /^,?\sand\s/.test(between)));
  // "authorised on 26 July, after a positive opinion": what came after another has its own time, or none
  const isOfLater =
    isBefore && (AFTER.test(between) || FOLLOWING.test(cast.analysis.text.slice(date.end, words.end)));
  // of two times the one right after the words is theirs, not the one within
  const isWithin = !isBefore && date.end <= words.end;
  return (
    distance(date, words) +
    (inClause && !isOfFirst && !isOfLater ? 0 : 90) +
    (isBefore && !opens ? 25 : 0) +
    (isWithin ? 12 : 0)
  );
}

const FOLLOWING = /^,?\s(?:after|following|upon)\s/i;
const AFTER = /,?\s(?:after|following|upon|subsequent to)\s/i;

/** Before a time that opens a sentence. */
const OPENING =
  /(?:^\W{0,3}|:\s|[a-z](?=(?:In|On)\s))(?:(?:In|On|During|By|At)\s)?(?:(?:the|early|mid|late)[\s-]){0,2}$/i;
/** "In July, following the panel's recommendation, the FDA lifted": the time is that of what comes after the ground. */
const GROUND_BETWEEN = /^,\s(?:after|following|based on|upon)\s[^,;]{3,90},/;
/** "Key events expected in 2022 include": the time of all that are listed. */
const OF_EVENTS =
  /^[^.;:]{0,60}\b(?:events?|milestones?|catalysts?|news ?flow|objectives|goals|priorities)\b[^.;:]{0,40}\b(?:in|for|during|by|of) (?:the )?$/i;
/** What stands between it and words that have another time, or none. */
const APART =
  /\b(?:which|who|whose|where|had|previously|after|following|based on|since|until|from)\b|;\s(?:in|on)\s/i;

/** "In May, the FDA accepted the application and granted priority review": a time that opens the sentence is that of all it tells. */
function isShared(
  { sentence, mentions, cast }: Statement,
  { start, rule }: Trigger,
  date: DateMention,
  timing: ReleaseEvent["timing"],
): boolean {
  const before = sentence.text.slice(0, date.start - sentence.start);
  if (start < date.end || rule.standing || !(OPENING.test(before) || OF_EVENTS.test(before))) return false;
  const between = sentence.text
    .slice(date.end - sentence.start, start - sentence.start)
    .replace(GROUND_BETWEEN, ",");
  if (APART.test(between)) return false;
  const isBetween = (other: Mention) =>
    other.kind === "date" &&
    other.finder !== "date/year-of-deed" &&
    other.start >= date.end &&
    other.end <= start;
  if (mentions.some(isBetween)) return false;
  const { value } = yearedBy(date.date, timing, cast.analysis.release.date);
  if (value === null) return false;
  const { date: release } = cast.analysis.release;
  if (timing !== "upcoming") return !isAfter(value, release);
  return !isBefore(value, release) && !TOLD_DONE.test(between);
}

/** "In the third quarter we raised funds, enabling us to start the trial": the time is that of what is done. */
const TOLD_DONE = compact(
  /\b(?!(?:expected|planned|anticipated|scheduled|targeted|proposed)\b)\p{L}{3,}ed\b|\b(?:enabling|allowing)\b/iu,
);

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
    return between && !isCoordinated(statement, trigger, other) && farness(statement, other, date) < away;
  });
}

/** A step of a product by its noun. */
const STEP =
  /(?:^|\s)(?:approvals?|launch(?:es)?|submissions?|filings?|initiation|start|completion|authori[sz]ation|clearance|commerciali[sz]ation|launch (?:in|of))\b/i;

/** "to submit an IND and initiate a trial in May", "was accepted and granted priority review in May": two verbs with one time after them. */
function isCoordinated({ cast }: Statement, trigger: Trigger, other: Trigger): boolean {
  const between = cast.analysis.text.slice(trigger.end, other.start);
  if (/ed$/.test(trigger.text) && /^granted\b/i.test(other.text))
    return /^[^,;.]{0,40}\sand\s(?:was\s)?$/.test(between);
  // "potential approval and U.S. launch in the third quarter"
  if (STEP.test(trigger.text) && STEP.test(other.text) && /^\s(?:and|&)\s(?:\S{1,14}\s){0,2}$/.test(between))
    return true;
  return (
    /^[^,;.]{0,70}\sand\s(?:then\s)?(?:to\s)?$/.test(between) &&
    /\bto\s$/.test(cast.analysis.text.slice(trigger.start - 4, trigger.start)) &&
    /^(?:submit|file|initiate|begin|start|complete|launch|report|present|commence|announce|enroll|dose)\b/i.test(
      other.text,
    )
  );
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}
