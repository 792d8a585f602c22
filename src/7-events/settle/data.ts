import { isBefore } from "../../4-mentions/dates/times.js";
import type { Cast } from "../../5-resolve/cast.js";
import { isLead } from "../../6-context/place.js";
import type { EventType } from "../../schema/vocabulary.js";
import { type EventCandidate, isOpenInBody } from "../candidate.js";

/** "Acme Announces Oral Presentation of Data at ASH": of a title that has no verb for it the body tells when. */
const SAID_DONE = /\b(?:present(?:s|ed|ing)|publish(?:es|ed)|report(?:s|ed)|shar(?:es|ed)|unveil(?:s|ed))\b/i;

/** "Data being presented at the meeting" are still to be presented where the lead says so, and nothing says that they were. */
export function areAhead(cast: Cast, candidates: readonly EventCandidate[]): boolean {
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
export function programsShown(cast: Cast, candidates: readonly EventCandidate[]): ReadonlySet<string> {
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
export function isShown(candidate: EventCandidate, shown: ReadonlySet<string>): boolean {
  const { rule, sentence, programs } = candidate;
  return (
    rule.type === "results" &&
    rule.timing === undefined &&
    isOpenInBody(candidate) &&
    !TOLD_EARLIER.test(sentence.text) &&
    programs.some((id) => shown.has(id))
  );
}

/** What is announced of a trial beside its data. */
const OF_ITS_DATA: ReadonlySet<EventType> = new Set(["trial-completed", "safety-review"]);

/** "Acme completed the trial of ACM-101. It was well tolerated": what came out of the trial that is announced to be over. */
export function isOutcomeOfTrial(candidate: EventCandidate, news: readonly EventCandidate[]): boolean {
  const { rule, sentence, programs } = candidate;
  if (rule.type !== "results" || rule.timing !== undefined || !isOpenInBody(candidate)) return false;
  if (TOLD_EARLIER.test(sentence.text) || /\b(?:presented|reported|last)\b/.test(sentence.text)) return false;
  if (IN_A_TRIAL.test(sentence.text)) return false;
  const concerns = (event: EventCandidate) => event.programs.some((id) => programs.includes(id));
  return (
    news.some(
      (event) =>
        OF_ITS_DATA.has(event.rule.type) &&
        concerns(event) &&
        event.sentence.section.kind === "body" &&
        sentence.blockIndex >= event.sentence.blockIndex &&
        sentence.blockIndex <= event.sentence.blockIndex + 1,
    ) && !news.some((event) => event.rule.type === "results" && concerns(event))
  );
}

/** Another trial than the one at hand is named with its article: "in a Phase 1 trial". */
const IN_A_TRIAL =
  /\b[Ii]n (?:an? |two |several |both )(?:[^\s.;,]{1,24} ){0,5}?(?:trials?|stud(?:y|ies)|models?)\b/;

/** "These data were presented at …": where the results that the headline tells were shown. */
export function isPlaceOf(
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

/** "Acme to Present Data on ACM-101 and ACM-202": a title sums up what is listed below, program by program. */
export function isSumOfListed(
  { rule, timing, sentence, programs }: EventCandidate,
  all: readonly EventCandidate[],
): boolean {
  return (
    rule.type === "presentation" &&
    timing === "upcoming" &&
    programs.length > 1 &&
    sentence.section.kind === "headline" &&
    programs.every((id) =>
      all.some(
        (other) =>
          other.rule.type === "presentation" &&
          other.timing === "upcoming" &&
          other.programs.length === 1 &&
          other.programs[0] === id,
      ),
    )
  );
}

/** "In addition, Acme presented a poster": one more of the presentations that a headline announces. */
export function isOneMoreShown(candidate: EventCandidate, news: readonly EventCandidate[]): boolean {
  return (
    candidate.rule.type === "presentation" &&
    isOpenInBody(candidate) &&
    ONE_MORE.test(candidate.sentence.text) &&
    news.some((event) => event.rule.type === "presentation" && event.sentence.section.kind === "headline")
  );
}

const ONE_MORE =
  /^\W{0,3}(?:In addition|Additionally|Also at|At the (?:same )?(?:meeting|congress|conference)|An additional|Another|A (?:second|separate|further)|In (?:a|another|a separate) (?:\w+ )?(?:poster|oral|presentation|abstract|session))\b/;

/** "Chief Operating Officer Jane Roe has left the company", "announced the appointment of Jane Roe": told without a day, it is new. */
export function isLeaving({ rule, timing, date, sentence, trigger, context }: EventCandidate): boolean {
  const { cues } = context;
  return (
    rule.type === "management" &&
    timing === "background" &&
    date === null &&
    sentence.section.kind === "body" &&
    cues.every(({ start, end }) =>
      /^(?:has|have)\b/.test(sentence.text.slice(start - sentence.start, end - sentence.start)),
    ) &&
    /\bjoins\b|\bis (?:joining|leaving|retiring|stepping down)\b|\b(?:has|have) (?:also |now )?(?:left|resigned|retired|stepped down|departed|decided to (?:retire|leave|step down))\b|\bannounced the (?:appointment|promotion|departure|resignation|retirement)\b/.test(
      sentence.text.slice(Math.max(0, trigger.start - sentence.start - 60), trigger.end - sentence.start),
    )
  );
}

const OF_THESE =
  /^\W{0,3}(?:The|These) (?:new |full |detailed |primary )?(?:data|results|findings|analys[ie]s)\b/;

/** A hold, or a stop, is why nobody is enrolled any more. */
const HALTS: ReadonlySet<EventType> = new Set([
  "clinical-hold",
  "trial-stopped",
  "safety-review",
  "enrollment",
  "import-alert",
]);

/** "Enrollment of new patients has been paused": what follows from a hold is as new as the hold. */
export function isHaltAnnounced(
  { rule, detail, timing, date, sentence, programs }: EventCandidate,
  news: readonly EventCandidate[],
): boolean {
  return (
    rule.type === "enrollment" &&
    detail === "paused" &&
    timing === "background" &&
    date === null &&
    sentence.section.kind === "body" &&
    !/\b(?:previously|earlier|last|had)\b/.test(sentence.text) &&
    news.some((event) => HALTS.has(event.rule.type) && event.programs.some((id) => programs.includes(id)))
  );
}

/** "The board has recommended that the trial go on": told in the perfect and without a day, it is what is new. */
export function isVerdictOfBoard(candidate: EventCandidate): boolean {
  const { rule, sentence, trigger } = candidate;
  if (rule.type !== "safety-review" || !isOpenInBody(candidate)) return false;
  return (
    /\b(?:has|have) (?:now |also |unanimously )?(?:recommended|endorsed|advised|approved|agreed|cleared|concluded|determined|supported|completed)\b/.test(
      trigger.text,
    ) || REVIEWED.test(sentence.text.slice(trigger.start - sentence.start))
  );
}

/** "The board reviewed the data and recommended": what a board says is told when it has said it. */
const REVIEWED =
  /\b(?:reviewed|met)\b[^.;]{0,140}?\b(?:and|which) (?:\w+ )?(?:recommended|concluded|found)\b/;

/** The time before words that tell in the past that a program was stopped: "in March, after a review, Acme closed the study". */
export function whenStopped(cast: Cast, candidate: EventCandidate): EventCandidate["date"] {
  const { rule, timing, date, sentence, trigger } = candidate;
  const release = cast.analysis.release.date;
  if (rule.id !== "trial-stopped/dropped" || timing !== "news" || date?.text != null || release === null)
    return null;
  if (sentence.section.kind !== "body" || /^(?:has|have|is|are)\b/.test(trigger.text)) return null;
  const told = cast.mentions.find(
    (mention) =>
      mention.kind === "date" &&
      mention.sentence === sentence.index &&
      mention.end <= trigger.end &&
      /\b(?:[Ii]n|[Oo]n)\s$/.test(cast.analysis.text.slice(Math.max(0, mention.start - 4), mention.start)) &&
      mention.date.value !== null &&
      isBefore(mention.date.value.slice(0, 7), release),
  );
  return told?.kind === "date" ? told.date : null;
}

/** "150 of a planned 240 patients have been enrolled": how far it has come is what a quarterly report has to say of it. */
export function isProgress({ rule, detail, timing, date, sentence }: EventCandidate): boolean {
  return (
    rule.type === "enrollment" &&
    detail === "update" &&
    timing === "background" &&
    date === null &&
    sentence.section.kind === "body" &&
    HOW_FAR.test(sentence.text) &&
    !OF_BEFORE.test(sentence.text)
  );
}

const HOW_FAR =
  /\b(?:\d[\d,]* (?:out )?of (?:the |an? |its )?(?:\w+ ){0,2}?\d|(?:has|have) (?:now |already )?(?:enrol(?:l)?ed|randomi[sz]ed|recruited|dosed|treated)|percent|per cent|two-thirds|half)|\d ?%/i;
const OF_BEFORE = /\b(?:previously|last (?:year|quarter)|had (?:been )?|resum\w+|in 20\d\d)\b/i;

const TOLD_EARLIER =
  /\b(?:previous(?:ly)?|prior|earlier|already|published|landmark|complement\w*|approv(?:al|ed)|indicated|pre-?clinical|in 20[0-2]\d)\b/i;

/** "No dose-limiting toxicities were observed": what a review of safety found is told by the review. */
export function isOfReview(
  { rule, programs, sentence }: EventCandidate,
  news: readonly EventCandidate[],
): boolean {
  if (rule.type !== "results" || rule.timing !== undefined) return false;
  const reviews = news.filter(
    (event) => event.rule.type === "safety-review" && event.programs.some((id) => programs.includes(id)),
  );
  return rule.id === "results/safety"
    ? reviews.length > 0
    : DATA_REVIEWED.test(sentence.text) && reviews.some((event) => event.sentence === sentence);
}

/** "Announced that the board reviewed the data and recommended": what a board looks at is not read out. */
const DATA_REVIEWED =
  /\b(?:[Bb]oard|[Cc]ommittee|DSMB|DMC|SRC)\b[^.;]{0,60}\breview(?:ed|s|ing|\sof)?\s(?:[\p{L}-]+\s){0,5}?(?:data|results)\b/u;

/** The results for which a program is stopped are as new as that, if none are told as news. */
export function isReason(candidate: EventCandidate, news: readonly EventCandidate[]): boolean {
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

/** "126 patients have been enrolled": where enrollment is told to be complete, how many there are is told by that. */
export function isCountOfComplete(
  { rule, detail, timing, date, programs, sentence }: EventCandidate,
  news: readonly EventCandidate[],
): boolean {
  if (rule.type !== "enrollment" || detail !== "update" || timing === "upcoming") return false;
  return news.some(
    (other) =>
      other.rule.type === "enrollment" &&
      other.detail === "complete" &&
      other.programs.some((id) => programs.includes(id)) &&
      (timing === "news" || (date === null && Math.abs(other.sentence.index - sentence.index) <= 2)),
  );
}
