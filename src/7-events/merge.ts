import { isAfter, isDaysBefore, mayBeOne, monthsBefore } from "../4-mentions/dates/times.js";
import { compact } from "../patterns/compact.js";
import type { ReleaseEvent, Span } from "../schema/record.js";
import { OF_NOTIFIED_BODY } from "./arguments/agency.js";
import { ADVISER_OF } from "./arguments/agency-tables.js";
import type { EventCandidate } from "./candidate.js";
import { confidenceOf } from "./confidence.js";
import { isOfOthers, peopleOf } from "./people.js";

/** Types that happen to the company once in a release: told again they are the same. */
const ONCE = new Set(["financial-results"]);
/** Types whose detail tells two happenings apart. */
const BY_DETAIL = new Set([
  "designation",
  "submission",
  "submission-accepted",
  "collaboration",
  "financing",
  "enrollment",
  "trial-authorization",
]);

/** Types that are granted or asked for by disease. */
const BY_USE = new Set(["approval", "designation", "submission", "submission-accepted", "chmp-opinion"]);

/** Types of which a program may have several at a time, a trial each. */
const BY_TRIAL = new Set(["trial-start", "results", "enrollment", "trial-completed"]);

/**
 * One happening told several times becomes one row with all its evidence: same type, detail where it tells, programs
 * and timing. News takes in what is told again as background.
 */
export function mergeCandidates(candidates: readonly EventCandidate[]): EventCandidate[][] {
  const groups: EventCandidate[][] = [];
  const order = { news: 0, upcoming: 1, background: 2 };
  const sorted = [...candidates].sort(
    (a, b) => order[a.timing] - order[b.timing] || a.evidence.start - b.evidence.start,
  );
  const index = new GroupIndex();
  for (const candidate of sorted) {
    const same = index
      .near(candidate)
      .find((group) => group.every((member) => isSame(member, candidate)) && !isOfOthers(group, candidate));
    if (same) {
      same.push(candidate);
      continue;
    }
    const group = [candidate];
    groups.push(group);
    index.add(group);
  }
  return groups;
}

/** Groups by the type and the programs of their first member: which a candidate may belong to, without asking all. */
class GroupIndex {
  readonly #byType = new Map<string, EventCandidate[][]>();
  readonly #byProgram = new Map<string, EventCandidate[][]>();
  readonly #places = new Map<EventCandidate[], number>();

  add(group: EventCandidate[]): void {
    const { rule, programs } = group[0]!;
    this.#places.set(group, this.#places.size);
    pushTo(this.#byType, rule.type, group);
    for (const id of programs.length > 0 ? programs : [""])
      pushTo(this.#byProgram, `${rule.type} ${id}`, group);
  }

  /** In the order in which they were added. */
  near({ rule: { type }, programs }: EventCandidate): EventCandidate[][] {
    if (programs.length === 0 || ONCE.has(type)) return this.#byType.get(type) ?? [];
    const found = new Set(["", ...programs].flatMap((id) => this.#byProgram.get(`${type} ${id}`) ?? []));
    return [...found].sort((a, b) => this.#places.get(a)! - this.#places.get(b)!);
  }
}

function pushTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function isSame(first: EventCandidate, other: EventCandidate): boolean {
  const { type } = first.rule;
  if (type !== other.rule.type || first.negated !== other.negated) return false;
  if (ONCE.has(type))
    return first.timing === other.timing || (first.timing === "news" && other.timing === "background");
  const samePrograms =
    first.programs.length === 0 ||
    other.programs.length === 0 ||
    other.programs.some((id) => first.programs.includes(id));
  if (!samePrograms) return false;
  if (
    BY_DETAIL.has(type) &&
    first.detail !== other.detail &&
    first.detail !== "other" &&
    other.detail !== "other" &&
    first.detail !== null &&
    other.detail !== null
  )
    return false;
  if (
    isOtherLook(first, other) ||
    isOtherReadOut(first, other) ||
    isOfOtherTrial(first, other) ||
    isOfAnimals(first, other) ||
    isWithAnother(first, other) ||
    isOtherStep(first, other) ||
    isOtherMoney(first, other) ||
    isOneMore(first, other)
  )
    return false;
  if (isPresentedNow(first, other) || isSpokenOfAgain(first, other)) return true;
  if (isSameOffice(first, other) || isSameDealAhead(first, other) || isSameConference(first, other))
    return true;
  if (isToldBefore(first, other)) return false;
  if (first.timing !== other.timing) {
    // the news told again further down reads like background
    return (
      first.timing === "news" &&
      other.timing === "background" &&
      sameDate(first, other) &&
      sameAgency(first, other) &&
      sameUse(first, other) &&
      !isInAnotherTrial(first, other) &&
      !isStanding(other)
    );
  }
  if (!samePhase(first, other) || !sameDisease(first, other) || !sameDate(first, other)) return false;
  // what two agencies have decided is two decisions
  if (first.timing === "news" && isByOtherAgency(first, other)) return false;
  // "approved by the FDA and the EC": one telling of two acts
  const isOneTelling = first.sentence === other.sentence && first.trigger.start === other.trigger.start;
  if ((isOneTelling || areItems(first, other)) && !(sameAgency(first, other) && sameUse(first, other)))
    return false;
  return first.timing !== "background" || (sameAgency(first, other) && sameUse(first, other));
}

/** Types that are an agency's own act. */
const BY_AGENCY = new Set(["approval", "submission-accepted", "complete-response"]);
/** Who advises and who decides in the same place. */
const OF_ONE_PLACE = [new Set(["EC", "EMA", "CHMP"]), new Set(["MHLW", "PMDA"])];

function isByOtherAgency(a: EventCandidate, b: EventCandidate): boolean {
  if (!BY_AGENCY.has(a.rule.type) || b.rule.echo || sameAgency(a, b)) return false;
  return !OF_ONE_PLACE.some((place) => place.has(a.agency!) && place.has(b.agency!));
}

/** "The FDA also approved ZELORA for gout": one more than the one told before it. */
const ONE_MORE = compact(
  /\balso\s(?:[\p{L}-]{2,14}\s){0,2}?(?:approv|grant|authori|clear|accept|submi|recommend|filed|validat)/iu,
);

function isOneMore(a: EventCandidate, b: EventCandidate): boolean {
  if (!BY_USE.has(a.rule.type) || a.sentence === b.sentence || a.timing !== b.timing) return false;
  if (a.sentence.section.kind !== "body" || b.sentence.section.kind !== "body" || sameUse(a, b)) return false;
  return [a, b].some(({ sentence }) => ONE_MORE.test(sentence.text));
}

/** Two items of lists of what is new: each tells its own, and none sums up the other. */
function areItems(a: EventCandidate, b: EventCandidate): boolean {
  return a.sentence.index !== b.sentence.index && [a, b].every(isItemOfNews);
}

function isItemOfNews({ sentence: { block, section } }: EventCandidate): boolean {
  return block === "list-item" && section.kind === "body";
}

/** "STRIDE" is either of "STRIDE-1" and "STRIDE-2". */
const isOneFamily = (a: string, b: string): boolean =>
  a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);

/** Whether each names trials, and none of the other's. */
function isOtherTrial(a: EventCandidate, b: EventCandidate): boolean {
  return (
    BY_TRIAL.has(a.rule.type) &&
    a.trials.length > 0 &&
    b.trials.length > 0 &&
    !a.trials.some((name) => b.trials.some((other) => isOneFamily(name, other)))
  );
}

/** Data of two trials that the release tells one after the other; who names both in one breath sums them up. */
function isOfOtherTrial(first: EventCandidate, other: EventCandidate): boolean {
  return first.rule.type === "results" && first.timing === other.timing && isOtherTrial(first, other);
}

/** Data of animals beside those of people: two readings, unless one of them is told too shortly to say which it is. */
function isOfAnimals(a: EventCandidate, b: EventCandidate): boolean {
  if (a.rule.type !== "results" || b.sentence.section.kind !== "body") return false;
  const [animals, people] = a.detail === "preclinical" ? [a, b] : [b, a];
  return (
    animals.detail === "preclinical" &&
    people.detail !== "preclinical" &&
    OF_PEOPLE.test(people.evidence.text)
  );
}

const OF_PEOPLE =
  /\b(?:patients|participants|volunteers|(?<!-)clinical (?:trial|study|data|results)|phase \S{1,4} (?:\w+ )?(?:trial|study|data|results)|placebo)\b/i;

/** "In a Phase 1 trial, ACM-101 was well tolerated": another trial than that of the news, told of by itself. */
const IN_TRIAL =
  /(?:^|[,;]\s)[Ii]n\s(?:[^\s.;,]{1,24}\s){0,6}?(?:[Pp]hase|[Tt]rial|[Ss]tudy)\b|^In (?:the )?\p{Lu}{4,}[\p{Lu}\d-]*,/u;
const AGREES = /\b(?:consistent|similar|in line|confirm\w*|replicat\w*|comparable|support\w*)\b/i;

/** "supported by the Phase III MESSINA trial, which met its endpoints". */
const isOfTrialThat = ({ rule, evidence }: EventCandidate): boolean =>
  rule.type === "results" && /\b(?:trial|study),? (?:which|that|in which|where)\b/.test(evidence.text);

function isInAnotherTrial(news: EventCandidate, other: EventCandidate): boolean {
  const { text } = other.evidence;
  if (other.sentence.section.kind === "headline" || AGREES.test(text)) return false;
  if (!IN_TRIAL.test(text)) return isOfTrialThat(other) && isOtherTrial(news, other);
  return !samePhase(news, other) || isOtherTrial(news, other);
}

/** One trial has one outcome; where endpoints were met and missed, two trials are told of. */
function isOtherReadOut(first: EventCandidate, other: EventCandidate): boolean {
  if (!first.isVerdict || !other.isVerdict || first.outcome === other.outcome) return false;
  if (first.timing !== other.timing) return false;
  // "misses survival, meets progression-free survival": a title that sums up what the text tells one by one
  const sumsUp = first.outcome === "mixed" && first.sentence.section.kind === "headline";
  const sharesDisease =
    sumsUp ||
    first.indications.length === 0 ||
    other.indications.length === 0 ||
    first.indications.some((id) => other.indications.includes(id));
  return !sharesDisease || isOtherTrial(first, other);
}

/** An interim look to come and the final one are two. */
function isOtherLook(a: EventCandidate, b: EventCandidate): boolean {
  return (
    a.rule.type === "results" &&
    a.timing === "upcoming" &&
    b.timing === "upcoming" &&
    [a, b].some(({ detail }) => detail === "interim") &&
    [a, b].some(({ detail }) => detail === "final" || detail === "topline")
  );
}

/** What an earlier release told is not what this one does. */
function isToldBefore(news: EventCandidate, other: EventCandidate): boolean {
  if (news.timing !== "news" || other.timing !== "background") return false;
  const { text } = other.evidence;
  if (news.rule.type === "presentation")
    return news.rule.id !== other.rule.id && /\b(?:previously|recently|earlier)\b/i.test(text);
  return (
    news.rule.type === "results" &&
    !/\b(?:consistent|similar|in line|comparable)\b[^.;]{0,90}\bpreviously\b/i.test(text) &&
    /\bpreviously (?:announced|reported|disclosed|presented|published)\b/i.test(text)
  );
}

/** Agreements of the past with parties that go by other names are two, and so are companies bought. */
function isWithAnother(first: EventCandidate, other: EventCandidate): boolean {
  const { type } = first.rule;
  if (type !== "collaboration" && type !== "acquisition") return false;
  if (first.timing === "upcoming" || other.timing !== "background" || first.sentence === other.sentence)
    return false;
  if (first.timing === "news" ? other.sentence.section.kind === "body" : isSameKind(first, other))
    return false;
  const [a, b] = [first.counterparty, other.counterparty];
  return a !== null && b !== null && !a.includes(b) && !b.includes(a);
}

/** "Acme Names Jane Roe CEO", "Jane Roe will become CEO, effective May 1": one appointment, told without and with its day. */
function isSameOffice(first: EventCandidate, other: EventCandidate): boolean {
  if (first.rule.type !== "management" || first.timing !== "news" || other.timing === "background")
    return false;
  if (first.sentence === other.sentence) return false;
  const [a, b] = [peopleOf(first), peopleOf(other)];
  // "John Doe will succeed her": how it is to come about
  if (other.timing === "upcoming" && other.date === null) return [...b].some((family) => a.has(family));
  if (isTold(first) === isTold(other)) return false;
  if (first.sentence.section.kind !== "headline" && other.sentence.section.kind !== "headline") return false;
  const [told, release] = isTold(first)
    ? [first.date!.value!, other.date?.value]
    : [other.date!.value!, first.date?.value];
  if (release == null || !isAfter(told, release)) return false;
  if (other.timing === "news" && (a.size === 0 || b.size === 0)) return true;
  return other.rule.id !== "management/left" && [...a].some((name) => b.has(name));
}

const APPOINTMENT = "investor-event/appointment";

/** A conference lasts some days: "on February 19" in the title, "February 18-19" below. */
function isSameConference(a: EventCandidate, b: EventCandidate): boolean {
  if (a.rule.type !== "investor-event" || a.timing !== "upcoming" || b.timing !== "upcoming") return false;
  const [first, second] = [a.date?.value, b.date?.value];
  // "at the conference on March 16-18", and below it the day on which the company presents
  if (b.rule.id === APPOINTMENT)
    return a.rule.id !== APPOINTMENT && first != null && second != null && isDaysBefore(first, second, 3);
  if (a.sentence.section.kind !== "headline" || b.sentence.section.kind === "headline") return false;
  return (
    first != null && second != null && (isDaysBefore(first, second, 3) || isDaysBefore(second, first, 3))
  );
}

/** "All rights will revert to Acme": what the announced end or start of a deal brings, without a time of its own. */
function isSameDealAhead(first: EventCandidate, other: EventCandidate): boolean {
  return (
    first.rule.type === "collaboration" &&
    first.timing === "news" &&
    other.timing === "upcoming" &&
    other.date === null &&
    other.sentence.section.kind === "body"
  );
}

/** "Stockholders of Bolt approved the merger on May 3": a step on the way, with a day of its own. */
const VOTE = /holders\b[^.;]{0,60}\b(?:approv|vot)/i;

function isOtherStep(a: EventCandidate, b: EventCandidate): boolean {
  if (a.rule.type !== "acquisition") return false;
  const [first, second] = [VOTE.test(a.trigger.text), VOTE.test(b.trigger.text)];
  const other = first ? b : a;
  return first !== second && other.rule.id !== "acquisition/in-other-words";
}

/** What the tax office gives back is none of the money that is raised, and the first tranche none of the second. */
const TAX = "financing/tax-incentive";
const FIRST_PART = /^(?:first|initial) (?:tranche|closing)\b/i;

function isOtherMoney(a: EventCandidate, b: EventCandidate): boolean {
  if (a.rule.type !== "financing") return false;
  return (
    (a.rule.id === TAX) !== (b.rule.id === TAX) ||
    FIRST_PART.test(a.trigger.text) !== FIRST_PART.test(b.trigger.text)
  );
}

function isSameKind(a: EventCandidate, b: EventCandidate): boolean {
  return a.rule.type === "collaboration" && a.detail === b.detail;
}

/** Data or meetings that are none of those at hand. */
const TO_COME_YET = compact(
  /\b(?:upcoming|future|later|additional|further|more|full|detailed|long(?:er)?-term|remaining) (?:[\p{L}-]{1,20} ){0,3}?(?:data|results|findings|analys[ie]s|meetings?|congress(?:es)?|conferences?|forums?)\b/iu,
);

/** Meant for a day or a meeting to come, and told as news: "results presented today", said by who "will present" them. */
function isPresentedNow(news: EventCandidate, other: EventCandidate): boolean {
  return (
    news.rule.type === "presentation" &&
    news.timing === "news" &&
    other.timing === "upcoming" &&
    (other.date?.value == null || other.date.precision === "year") &&
    !TO_COME_YET.test(other.evidence.text)
  );
}

/** "The ASH presentations highlight …", "with these data at ASH we are …": what is announced, spoken of without saying that it is over. */
function isSpokenOfAgain(first: EventCandidate, other: EventCandidate): boolean {
  return (
    first.rule.type === "presentation" &&
    first.timing !== "background" &&
    other.timing === "background" &&
    other.date === null &&
    other.sentence.section.kind === "body" &&
    other.context.cues.length === 0 &&
    !/\b(?:was|were|been|had|previously|recently|earlier|last)\b/i.test(other.evidence.text)
  );
}

/** "is approved for" speaks of an older approval, not of today's. */
function isStanding(candidate: EventCandidate): boolean {
  return candidate.rule.standing === true;
}

function isTold({ date }: EventCandidate): boolean {
  return date?.text != null && date.value !== null;
}

const PRECISION = ["day", "month", "quarter", "half", "year"];

/** Of several tellings the one with the finest time, of equal ones the first. */
function mostPrecise(dated: readonly EventCandidate[]): EventCandidate | undefined {
  const rank = ({ date }: EventCandidate) => PRECISION.indexOf(date?.precision ?? "year");
  return [...dated].sort((a, b) => rank(a) - rank(b))[0];
}

/** The year of a meeting's name, or the quarter in which a deal is to close, tells less than the day of the news. */
function isVaguer({ date }: EventCandidate, { timing, date: day }: EventCandidate): boolean {
  if (timing !== "news" || day?.precision !== "day" || day.text !== null || !date?.value || !day.value)
    return false;
  return date.precision !== "day" && date.precision !== "month" && mayBeOne(date.value, day.value);
}

/** Nothing in the dates told speaks against one happening; news that tells none is of the release's day. */
function sameDate(a: EventCandidate, b: EventCandidate): boolean {
  const [first, second] = [a.date?.value, b.date?.value];
  if (first == null || second == null || (!isTold(a) && !isTold(b)) || mayBeOne(first, second)) return true;
  if (isTold(a) && isTold(b)) return false;
  const [told, release] = isTold(a) ? [first, second] : [second, first];
  // the minutes of a meeting come a month after it
  const isOfMonthBefore = told.length === 7 && monthsBefore(told, release) === 1;
  return isJustBefore(told, release) || (a.rule.type === "agency-meeting" && isOfMonthBefore);
}

/** Whether a time lies in the month before the day of the release, or in its own. */
function isJustBefore(value: string, release: string): boolean {
  const apart = monthsBefore(value, release);
  return apart === 0 || (apart === 1 && value.slice(8) >= release.slice(8));
}

/** Of an approval, a designation or an application each disease is a happening of its own. */
function sameUse(a: EventCandidate, b: EventCandidate): boolean {
  if (!BY_USE.has(a.rule.type) || b.rule.echo || a.indications.length === 0 || b.indications.length === 0)
    return true;
  return a.indications.some((id) => b.indications.includes(id));
}

function sameAgency(a: EventCandidate, b: EventCandidate): boolean {
  if (a.agency === b.agency) return true;
  const open = a.agency === null ? a : b.agency === null ? b : null;
  // a CE mark is no agency's
  return open !== null && !(open.rule.type === "approval" && OF_NOTIFIED_BODY.test(open.trigger.text));
}

function samePhase(a: EventCandidate, b: EventCandidate): boolean {
  if (!BY_TRIAL.has(a.rule.type)) return true;
  return (
    a.phase === null || b.phase === null || a.phase === b.phase || [a.phase, b.phase].includes("Pivotal")
  );
}

/** Two trials, or two readings of data, that the release tells apart by their diseases. */
function sameDisease(a: EventCandidate, b: EventCandidate): boolean {
  if (!BY_TRIAL.has(a.rule.type) || a.indications.length === 0 || b.indications.length === 0) return true;
  // two rules found the same words; what one verb lists has one trigger
  if (a.sentence === b.sentence && a.trigger.start === b.trigger.start && a.trigger !== b.trigger)
    return true;
  // the news is told again in headlines and lead in broader and narrower words
  if (a.timing === "news" && a.sentence !== b.sentence) return true;
  return a.indications.some((id) => b.indications.includes(id));
}

/** A verdict before the tone of words; a success told with a miss beside it is mixed. */
function outcomeOfAll(group: readonly EventCandidate[]): ReleaseEvent["outcome"] {
  const verdicts = new Set(group.filter(({ isVerdict }) => isVerdict).map(({ outcome }) => outcome));
  if (verdicts.has("positive") && verdicts.has("negative")) return "mixed";
  const verdict = group.find(({ isVerdict }) => isVerdict)?.outcome ?? null;
  if (verdict === "positive" && group.some(({ outcome, isVerdict }) => !isVerdict && outcome === "mixed"))
    return "mixed";
  return verdict ?? group.find(({ outcome }) => outcome !== null)?.outcome ?? null;
}

/** Of a title that names the trial alone the other headlines say what all was studied in it. */
function programsOfAll(group: readonly EventCandidate[]): readonly string[] {
  const { programs, trials, sentence } = group[0]!;
  if (programs.length === 0) return group.flatMap((member) => member.programs);
  if (trials.length === 0 || sentence.section.kind !== "headline") return programs;
  const wider = group.find(
    (member) =>
      member.sentence.section === sentence.section &&
      member.programs.length > programs.length &&
      programs.every((id) => member.programs.includes(id)),
  );
  return (wider ?? group[0]!).programs;
}

/** "Files in Japan", "submitted to the PMDA": what a country's name stands for gives way to the office that takes filings in. */
function takerOf(group: readonly EventCandidate[]): string | null {
  const told = group.find(({ agency }) => agency !== null)?.agency ?? null;
  if (told === null || group[0]!.rule.type !== "submission") return told;
  const adviser = ADVISER_OF[told];
  return adviser !== undefined && group.some(({ agency }) => agency === adviser) ? adviser : told;
}

/** A row from the tellings of one happening: the first gives its words, the others what it leaves open. */
export function rowOf(group: readonly EventCandidate[], i: number): ReleaseEvent {
  const first = group[0]!;
  const firstWith = <Value>(value: (candidate: EventCandidate) => Value | null): Value | null => {
    for (const candidate of group) {
      const found = value(candidate);
      if (found !== null) return found;
    }
    return null;
  };
  const evidence = new Map<number, Span>();
  for (const candidate of group) evidence.set(candidate.evidence.start, candidate.evidence);
  const dated = mostPrecise(group.filter((candidate) => isTold(candidate) && !isVaguer(candidate, first)));
  const date = dated?.date ?? firstWith(({ date }) => date);
  return {
    id: `e${i + 1}`,
    type: first.rule.type,
    detail:
      first.detail === "other"
        ? (group.find(({ detail }) => detail !== null && detail !== "other")?.detail ?? "other")
        : firstWith(({ detail }) => detail),
    timing: first.timing,
    negated: first.negated,
    outcome: outcomeOfAll(group),
    date,
    agency: takerOf(group),
    programs: [...new Set(programsOfAll(group))],
    indications: [...new Set(group.flatMap(({ indications }) => indications))].slice(0, 6),
    counterparty: firstWith(({ counterparty }) => counterparty),
    amount: firstWith(({ amount }) => amount),
    endpoint: firstWith(({ endpoint }) => endpoint),
    pValue: firstWith(({ pValue }) => pValue),
    participants: firstWith(({ participants }) => participants),
    evidence: [...evidence.values()].sort((a, b) => a.start - b.start),
    cues: [...first.cues],
    rule: first.rule.id,
    confidence: confidenceOf({
      type: first.rule.type,
      timing: first.timing,
      date,
      cues: first.cues,
      sentences: evidence.size,
      length: first.sentence.end - first.sentence.start,
      isAbout: first.sentence.section.kind.startsWith("about-"),
    }),
  };
}
