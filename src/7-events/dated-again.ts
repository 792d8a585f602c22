import { isAfter, isBefore, isDaysBefore } from "../4-mentions/dates/times.js";
import type { DateMention } from "../4-mentions/mention.js";
import type { Cast } from "../5-resolve/cast.js";
import type { ReleaseEvent } from "../schema/record.js";
import type { EventType } from "../schema/vocabulary.js";
import type { EventCandidate } from "./candidate.js";

/** What a happening is called when it is taken up again. */
const NOUNS: Partial<Record<EventType, RegExp>> = {
  approval: /^(?:approval|clearance|authori[sz]ation|licen[cs]e)$/,
  "complete-response": /^(?:letter|CRL|action)$/,
  "refusal-to-file": /^(?:letter|action)$/,
  submission: /^(?:submission|filing)$/,
  designation: /^(?:designation)$/,
  "trial-authorization": /^(?:authori[sz]ation|clearance|approval|letter)$/,
  "clinical-hold": /^(?:hold|letter|action)$/,
  "clinical-hold-lifted": /^(?:hold|letter)$/,
  "import-alert": /^(?:alert|action)$/,
  "import-alert-exemption": /^exemption$/,
  "advisory-committee": /^(?:vote|meeting)$/,
  "chmp-opinion": /^opinion$/,
  "agency-meeting": /^(?:meeting)$/,
  inspection: /^(?:inspection|letter)$/,
  "safety-review": /^(?:review|meeting)$/,
  collaboration: /^(?:agreement|collaboration|partnership)$/,
  acquisition: /^(?:acquisition|merger|transaction)$/,
  financing: /^(?:offering|placement|investment|financing)$/,
};

const ANY_NOUN =
  "approval|clearance|authori[sz]ation|licen[cs]e|letter|CRL|action|submission|filing|designation|hold|alert|exemption|vote|meeting|opinion|inspection|review|agreement|collaboration|partnership|acquisition|merger|transaction|offering|placement|investment|financing";

/**
 * "The letter, which was received on Friday, December 18": what has happened, named with its article, a verb of its
 * happening, and right before its time the preposition.
 */
const TAKEN_UP = new RegExp(
  `\\b(?:[Tt]he|[Tt]his|[Tt]hat)\\s(?:\\p{L}[\\p{L}-]{1,14}\\s){0,2}?(?<noun>${ANY_NOUN})\\b(?![’']s| from\\b)(?:(?!\\b(?:${ANY_NOUN})\\b)[^.;]){0,70}?\\b(?:received|dated|came|granted|given|issued|adopted|informed|notified|took (?:place|effect)|take place|occurr?(?:ed)?|held|signed|concluded|made|lifted|removed|placed|imposed|conducted|carried out|close[ds]?|closing|originally)\\b[^.;]{0,60}?(?:\\b(?:on|in|during|about|dated|for)\\s(?:or about\\s)?(?:\\p{L}{3,6}day,\\s)?(?:the\\s|early\\s|late\\s|mid-?)?)$|\\b(?:informed|notified|advised|told)\\b[^.;]{0,40}\\bof\\s(?:the|this|its)\\s(?:\\p{L}[\\p{L}-]{1,14}\\s){0,1}?(?<noun2>${ANY_NOUN})\\b[^.;]{0,30}?\\bon\\s(?:\\p{L}{3,6}day,\\s)?$`,
  "u",
);

/** What is announced has happened no longer before than this, in days. */
const NEWS_LASTS = 45;

/** In so many sentences after the one that tells of it, a happening of the past or to come may be taken up. */
const GOES_ON = 3;

/**
 * Times that later sentences give to what an earlier one told without: "The FDA has placed a clinical hold … The company
 * was informed of the hold on June 11."
 */
export function datedAgain(cast: Cast, candidates: readonly EventCandidate[]): readonly EventCandidate[] {
  if (!candidates.some((candidate) => isUndated(candidate) || isCallOnIt(candidate))) return candidates;
  const dated = new Map<EventCandidate, DateMention>();
  for (const mention of cast.mentions) {
    if (mention.kind !== "date" || mention.date.value === null) continue;
    const sentence = cast.analysis.sentences[mention.sentence]!;
    if (sentence.section.kind !== "body") continue;
    const found = TAKEN_UP.exec(sentence.text.slice(0, mention.start - sentence.start));
    const noun = found?.groups?.noun ?? found?.groups?.noun2;
    if (noun === undefined) continue;
    const meant = candidates.filter(
      (candidate) =>
        NOUNS[candidate.rule.type]?.test(noun) &&
        isUndated(candidate) &&
        !dated.has(candidate) &&
        isPossible(candidate, mention, cast.analysis.release.date) &&
        isBeforeIt(candidate, mention),
    );
    const last = meant.at(-1);
    if (!last) continue;
    for (const candidate of meant)
      if (candidate === last || (candidate.timing === "news" && isOneWith(candidate, last)))
        dated.set(candidate, mention);
  }
  const meeting = oneMeeting(candidates);
  const report = dayOfReport(candidates);
  if (dated.size === 0 && meeting === null && report === null) return candidates;
  return candidates.map((candidate) => {
    const mention = dated.get(candidate);
    if (mention) return { ...candidate, date: mention.date };
    if (report !== null && isCallOnIt(candidate)) return { ...candidate, date: report };
    return meeting !== null && isAtMeeting(candidate) ? { ...candidate, date: meeting } : candidate;
  });
}

/** The one day on which a release says that figures will be reported. */
function dayOfReport(candidates: readonly EventCandidate[]): ReleaseEvent["date"] {
  const days = candidates.flatMap(({ rule, timing, date }) =>
    rule.type === "financial-results" && timing === "upcoming" && date?.precision === "day" ? [date] : [],
  );
  return days.length > 0 && new Set(days.map(({ value }) => value)).size === 1 ? days[0]! : null;
}

/** "Following the release, management will host a conference call at 4:30 p.m.": the call is on the same day. */
function isCallOnIt({ rule, timing, date, sentence }: EventCandidate): boolean {
  return (
    rule.type === "investor-event" &&
    timing === "upcoming" &&
    date === null &&
    /\bcall\b/i.test(sentence.text) &&
    !/\btoday\b/i.test(sentence.text)
  );
}

/** A meeting lasts no longer than this, in days. */
const MEETING_LASTS = 7;

/** The month of the one meeting that a release tells of, where all the days on which it says that things will be shown lie together. */
function oneMeeting(candidates: readonly EventCandidate[]): ReleaseEvent["date"] {
  const days = candidates
    .flatMap(({ rule, timing, date }) =>
      rule.type === "presentation" &&
      timing === "upcoming" &&
      date?.precision === "day" &&
      date.value !== null
        ? [date.value]
        : [],
    )
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || !isDaysBefore(first, last, MEETING_LASTS)) return null;
  return { value: first.slice(0, 7), precision: "month", text: null };
}

/** Words of what is shown somewhere else, or at a time that nobody knows yet. */
const ELSEWHERE =
  /\b(?:future|later|subsequent|another|journal|peer[- ]review\w*|publi(?:sh|cation)\w*|scientific community|medical (?:meeting|congress|conference)|regulat\w+|authorities|conference call|webcast)\b/i;
const SHOWN = /\b(?:present|shar|show|featur|highlight|poster|oral|abstract|session|congress|meeting)/i;

function isAtMeeting({ rule, timing, date, sentence }: EventCandidate): boolean {
  if (timing !== "upcoming" || date !== null || !SHOWN.test(sentence.text)) return false;
  return (rule.type === "presentation" || rule.type === "results") && !ELSEWHERE.test(sentence.text);
}

/** Without a time of its own; news has the day of the release. */
function isUndated({ date, rule }: EventCandidate): boolean {
  return rule.date === undefined && (date === null || date.text === null);
}

function isPossible({ timing }: EventCandidate, { date }: DateMention, release: string | null): boolean {
  const value = date.value!;
  if (timing === "upcoming") return !isBefore(value, release);
  if (timing === "background") return !isAfter(value, release);
  return release !== null && value !== release && isDaysBefore(value, release, NEWS_LASTS);
}

function isBeforeIt({ timing, sentence }: EventCandidate, mention: DateMention): boolean {
  if (timing === "news") return sentence.index < mention.sentence;
  return (
    sentence.index < mention.sentence &&
    sentence.index >= mention.sentence - GOES_ON &&
    sentence.section.kind === "body"
  );
}

function isOneWith(a: EventCandidate, b: EventCandidate): boolean {
  return (
    a.rule.type === b.rule.type &&
    b.timing === "news" &&
    (a.programs.length === 0 || b.programs.length === 0 || a.programs.some((id) => b.programs.includes(id)))
  );
}
