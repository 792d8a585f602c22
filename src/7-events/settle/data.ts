import type { Sentence } from "../../3-language/analysis.js";
import { isBefore } from "../../4-mentions/dates/times.js";
import { type Cast, referencesIn } from "../../5-resolve/cast.js";
import { headingOfPlan, isLead, isOpening } from "../../6-context/place.js";
import { compact } from "../../patterns/compact.js";
import type { EventType } from "../../schema/vocabulary.js";
import { trialsIn } from "../arguments/topic.js";
import { type EventCandidate, isOpenInBody } from "../candidate.js";
import type { EventRule } from "../rule.js";
import { MEETING, within } from "../rules/wording.js";

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

/** The programs of which the headlines or the lead announce that data are shown, and those of which they were shown by now. */
export interface Shown {
  readonly programs: ReadonlySet<string>;
  readonly byNow: ReadonlySet<string>;
  /** Whether the head leaves it to the body which they are. */
  readonly unnamed: boolean;
  /** Trials that the release speaks of as read out before. */
  readonly oldTrials: ReadonlySet<string>;
  /** The phases of the data announced. */
  readonly phases: ReadonlySet<string>;
  /** Whether data of animals are among them; else they are told of as what came before. */
  readonly preclinical: boolean;
}

export const NOTHING_SHOWN: Shown = {
  programs: new Set(),
  byNow: new Set(),
  unnamed: false,
  oldTrials: new Set(),
  phases: new Set(),
  preclinical: false,
};

export function programsShown(cast: Cast, candidates: readonly EventCandidate[], isAhead: boolean): Shown {
  const announced = candidates.filter(
    ({ rule, timing, sentence }) =>
      rule.type === "presentation" && timing !== "background" && isInHeadOf(cast, sentence),
  );
  const all = areAllShown(cast) ? [...cast.ours] : [];
  const head = cast.analysis.sentences
    .filter((sentence) => isInHeadOf(cast, sentence))
    .map(({ text }) => text);
  return {
    programs: new Set([...announced.flatMap(({ programs }) => programs), ...all]),
    byNow: new Set([
      ...announced.filter(({ timing }) => timing === "news" && !isAhead).flatMap(({ programs }) => programs),
      ...all,
    ]),
    unnamed: all.length > 0,
    oldTrials: trialsToldEarlier(cast, candidates, trialsInHead(cast)),
    phases: new Set(all.length > 0 ? [] : announced.flatMap(({ phase }) => phase ?? [])),
    preclinical:
      all.length > 0 ||
      head.some((text) => OF_ANIMALS.test(text)) ||
      !head.some((text) => OF_PEOPLE.test(text)),
  };
}

/** "Complement data from the landmark EMPA-REG trial": what is told of it further down is as old, unless it is the one announced. */
const OF_OLD_TRIAL =
  /\b(?:landmark|complement\w*|previously (?:announced|reported|presented|published|disclosed)|build(?:s|ing)? (?:up)?on)\b/i;

function trialsToldEarlier(
  cast: Cast,
  candidates: readonly EventCandidate[],
  inHead: ReadonlySet<string>,
): Set<string> {
  const old = candidates
    .filter(({ rule, sentence }) => rule.type === "results" && OF_OLD_TRIAL.test(sentence.text))
    .flatMap(({ sentence }) => trialsIn(cast, sentence));
  return new Set(old.filter((name) => !inHead.has(name)));
}

/** "Initial results from the BLAZE-4 trial": of the trial that the headlines or the lead name beside the news. */
export function isOfTrialAnnounced(
  cast: Cast,
  candidate: EventCandidate,
  news: readonly EventCandidate[],
): boolean {
  const { rule, sentence, programs } = candidate;
  return (
    rule.type === "results" &&
    rule.timing === undefined &&
    isOpenInBody(candidate) &&
    !TOLD_EARLIER.test(sentence.text) &&
    isAnyOf(trialsIn(cast, sentence), trialsInHead(cast)) &&
    news.some(
      (event) =>
        event.rule.type === "results" &&
        isInHeadOf(cast, event.sentence) &&
        event.programs.some((id) => programs.includes(id)),
    )
  );
}

const isAnyOf = (names: readonly string[], known: ReadonlySet<string>): boolean =>
  names.some((name) => known.has(name));

function trialsInHead(cast: Cast): Set<string> {
  if (cast.trialNames.size === 0) return new Set();
  return new Set(
    cast.analysis.sentences
      .filter(
        (sentence) =>
          sentence.section.kind === "headline" ||
          (isLead(cast.analysis, sentence) && isOpening(cast.analysis, sentence)),
      )
      .flatMap((sentence) => trialsIn(cast, sentence)),
  );
}

const isInHeadOf = ({ analysis }: Cast, sentence: Sentence): boolean =>
  sentence.section.kind === "headline" || isLead(analysis, sentence);

/** "Presents New Data From Its Hematology Portfolio at ASH": whose they are the body tells. */
const SHOWS_DATA = compact(
  new RegExp(
    String.raw`\b(?:data|results|findings|abstracts?|presentations?|posters?|analyses|studies|research)\b${within(170)}\b(?:at|during|in|for)\s${within(110)}\b${MEETING}`,
    "iu",
  ),
);
const OF_SEVERAL =
  /\b(?:portfolio|pipeline|franchise|programs|programmes|medicines|therapies|candidates|assets|compounds)\b|\bacross (?:its|our|the)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|multiple|several|numerous|\d{1,2}) (?:[\w-]+ ){0,2}?(?:abstracts|presentations|posters|studies)\b/i;
const STILL_TO_SHOW =
  /\b(?:to|will|would) (?:be )?(?:also )?(?:present|featur|showcas|highlight|shar|report|unveil)\w*|\b(?:upcoming|accepted|selected)\b/i;
const OF_INVESTORS = /\binvestors?\b|\bhealth ?care conference\b|\bfireside\b|\bfinancial results\b/i;

/** Whether the release shows data of all that the company has, and not of the programs that its title names. */
function areAllShown(cast: Cast): boolean {
  const head = cast.analysis.sentences.filter((sentence) => isInHeadOf(cast, sentence));
  const showing = head.filter(({ text }) => SHOWS_DATA.test(text) && !OF_INVESTORS.test(text));
  if (showing.length === 0 || head.some(({ text }) => STILL_TO_SHOW.test(text))) return false;
  return showing.some(
    (sentence) =>
      OF_SEVERAL.test(sentence.text) &&
      referencesIn(cast.programReferences, sentence).every(({ id }) => !cast.ours.has(id)),
  );
}

/** Words above a list of what is shown: "Key presentations at the meeting include:". */
const LISTS_SHOWN =
  /\b(?:presentations?|abstracts?|posters?|publications?|sessions)\b|\b(?:data|results|studies) (?:to be |being |that will be )?(?:presented|featured|shared|highlighted|shown|accepted)\b/i;
/** A title of a talk, or a line about it, is no sentence. */
const HAS_VERB =
  /\b(?:is|are|was|were|has|have|had|said|announced|reported|expects?|plans?|completed|initiated|entitled|being|continues?|complements?)\b/i;

/** An item that names a talk, below words that say that the items are talks, and beside or below the name of the meeting. */
export function isListedAsShown(cast: Cast, { sentence }: EventCandidate): boolean {
  const { analysis } = cast;
  if (headingOfPlan(analysis, sentence) !== null) return false;
  if (
    HAS_VERB.test(sentence.text) ||
    (sentence.block !== "list-item" && /[.!?:]$/.test(sentence.text.trim()))
  )
    return false;
  const above = linesAbove(cast, sentence);
  if (!above.some((line) => LISTS_SHOWN.test(line))) return false;
  return (
    above.some((line) => AT_MEETING.test(line)) ||
    analysis.sentences.some((other) => isInHeadOf(cast, other) && SHOWS_DATA.test(other.text))
  );
}

const AT_MEETING = compact(new RegExp(String.raw`\b${MEETING}`, "iu"));
/** So many lines of a list are passed on the way up to what introduces it. */
const MOST_LINES = 40;

/** The heading above, and the words that introduce the list. */
function linesAbove({ analysis: { release, headings, text } }: Cast, { blockIndex }: Sentence): string[] {
  const { blocks } = release.document;
  const wordsOf = (at: number) => text.slice(blocks[at]!.start, blocks[at]!.end).trim();
  const heading = headings[blockIndex]!;
  const lines = heading >= 0 ? [wordsOf(heading)] : [];
  let at = blockIndex - 1;
  while (at > heading && blockIndex - at < MOST_LINES && !wordsOf(at).endsWith(":")) at--;
  if (at >= 0 && at > heading && wordsOf(at).endsWith(":")) lines.push(wordsOf(at).slice(-300));
  return lines;
}

/** "These data show how far our portfolio has come," said: who speaks of all that is shown speaks of no program. */
export function isOfAll(
  { programReferences }: Cast,
  { rule, sentence }: EventCandidate,
  { unnamed }: Shown,
): boolean {
  return (
    unnamed &&
    rule.type === "results" &&
    /[“"]/.test(sentence.text) &&
    referencesIn(programReferences, sentence).length === 0
  );
}

/** In a release of all that was shown each program whose data are told was shown. */
export function shownWith(
  { unnamed }: Shown,
  results: readonly EventCandidate[],
  presentations: readonly EventCandidate[],
  rule: EventRule,
): EventCandidate[] {
  if (!unnamed) return [];
  const told = new Set(presentations.flatMap(({ programs }) => programs));
  return results.flatMap((result) => {
    const [program] = result.programs;
    if (program === undefined || told.has(program) || result.sentence.section.kind !== "body") return [];
    told.add(program);
    return {
      ...result,
      rule,
      detail: null,
      outcome: null,
      isVerdict: false,
      endpoint: null,
      pValue: null,
      participants: null,
    };
  });
}

/** Whether the head of the release says that its data are still to be shown. */
export function isStillToShow(cast: Cast): boolean {
  return cast.analysis.sentences.some(
    (sentence) =>
      isInHeadOf(cast, sentence) && SHOWS_DATA.test(sentence.text) && STILL_TO_SHOW.test(sentence.text),
  );
}

/** "In a Phase 1 trial, ACM-101 was well tolerated", in a release of Phase 2 data. */
function isOfAnotherPhase({ phase, sentence }: EventCandidate, phases: ReadonlySet<string>): boolean {
  return phase !== null && phases.size > 0 && !phases.has(phase) && IN_A_TRIAL.test(sentence.text);
}

/** What the release of a presentation tells of results without saying that they are old is what is presented. */
export function isShown(
  candidate: EventCandidate,
  { programs, byNow, oldTrials, phases, preclinical }: Shown,
): boolean {
  const { rule, sentence } = candidate;
  if (rule.timing !== undefined || !isOpenInBody(candidate) || TOLD_EARLIER.test(sentence.text)) return false;
  if (isAnyOf(candidate.trials, oldTrials)) return false;
  if (!preclinical && OF_ANIMALS.test(sentence.text) && !SHOWN_HERE.test(sentence.text)) return false;
  if (rule.type === "results")
    return candidate.programs.some((id) => programs.has(id)) && !isOfAnotherPhase(candidate, phases);
  return rule.type === "presentation" && candidate.programs.some((id) => byNow.has(id));
}

/** What is announced of a trial beside its data. */
const OF_ITS_DATA: ReadonlySet<EventType> = new Set(["trial-completed", "safety-review"]);

/** "Acme completed the trial of ACM-101. It was well tolerated": what came out of the trial that is announced to be over. */
export function isOutcomeOfTrial(candidate: EventCandidate, news: readonly EventCandidate[]): boolean {
  const { rule, sentence, programs } = candidate;
  if (rule.type !== "results" || rule.timing !== undefined || !isOpenInBody(candidate)) return false;
  if (TOLD_EARLIER.test(sentence.text) || OF_ANIMALS.test(sentence.text)) return false;
  if (/\b(?:presented|reported|last)\b/.test(sentence.text)) return false;
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
        (date?.value == null || event.date?.value?.startsWith(date.value) === true) &&
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
  /^\W{0,3}(?:In addition|Additionally|Also at|At the (?:same )?(?:meeting|congress|conference)|An additional|Additional (?:data|presentations|posters|abstracts|analyses|results)|Other (?:data|presentations|posters|abstracts)|Another|A (?:second|separate|further)|In (?:a|another|a separate) (?:\w+ )?(?:poster|oral|presentation|abstract|session))\b/;

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

const SHOWN_HERE =
  /\b(?:presented|posters?|abstracts?|presentations?|sessions?)\b|^\W{0,3}(?:Additional|In addition)\b/i;
const OF_ANIMALS =
  /\b(?:pre-?clinical|non-?clinical|in vivo|in vitro|xenografts?|mouse|mice|murine|rodents?|monkeys|macaques|(?:animal|primate) (?:models?|stud(?:y|ies)))\b/i;
const OF_PEOPLE = /\b(?:phase|patients|participants|trials?|(?<!-)clinical)\b/i;
const TOLD_EARLIER =
  /\b(?:previous(?:ly)?|prior|earlier|already|published|landmark|complement\w*|builds? (?:up)?on|building on|adds? to (?:the|previous|earlier)|approv(?:al|ed)|indicated|in 20[0-2]\d)\b/i;

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
const DATA_REVIEWED = compact(
  /\b(?:[Bb]oard|[Cc]ommittee|DSMB|DMC|SRC)\b[^.;]{0,60}\breview(?:ed|s|ing|\sof)?\s(?:[\p{L}-]+\s){0,5}?(?:data|results)\b/u,
);

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
