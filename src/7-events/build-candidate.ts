import { isAfter } from "../4-mentions/dates/times.js";
import type { Mention } from "../4-mentions/mention.js";
import { readContext } from "../6-context/context.js";
import { isLead } from "../6-context/place.js";
import { compact } from "../patterns/compact.js";
import type { EventType } from "../schema/vocabulary.js";
import { agencyOf } from "./arguments/agency.js";
import { amountOf } from "./arguments/amount.js";
import { counterpartyOf } from "./arguments/counterparty.js";
import { dateOf } from "./arguments/date.js";
import { detailAt, detailOf } from "./arguments/detail.js";
import { endpointOf } from "./arguments/endpoint.js";
import { indicationsFor } from "./arguments/indications.js";
import { nearest } from "./arguments/nearest.js";
import { outcomeOf } from "./arguments/outcome.js";
import { pValueOf } from "./arguments/p-value.js";
import { participantsOf } from "./arguments/participants.js";
import { programsFor } from "./arguments/programs.js";
import { trialsTold } from "./arguments/topic.js";
import type { EventCandidate } from "./candidate.js";
import { isDateOfAnother, withoutLaterPlans } from "./done.js";
import type { Statement, Trigger } from "./statement.js";
import { datedTiming, isConditionalPlan, statedTiming } from "./timing.js";

/** Types of which a release may say how many people take part. */
const OF_TRIALS: ReadonlySet<EventType> = new Set(["trial-start", "enrollment", "trial-completed"]);

/** "Each CVR pays $2 if the first patient is dosed by June": on what a right pays, which nobody plans. */
const OF_RIGHT = /\bCVRs?\b|\bcontingent value rights?\b/i;
const OF_DEALS: ReadonlySet<EventType> = new Set(["acquisition", "financing", "collaboration"]);

/** Money that the company raises for all that it does. */
const OF_COMPANY: ReadonlySet<string> = new Set(["offering", "private placement", "debt"]);

/** Cues that tell of something as new, though its day may lie some weeks back. */
const SAID_NEW: ReadonlySet<string> = new Set(["news/today", "news/being-told", "news/also-said"]);

/** The event that a trigger stands for, with its arguments; null where the sentence means otherwise or lacks what the rule asks. */
export function buildCandidate(statement: Statement, trigger: Trigger): EventCandidate | null {
  const { cast, sentence, parts } = statement;
  const { rule, target } = trigger;
  const release = cast.analysis.release.date;
  if (rule.type === "trial-start" && isAtLaw(statement)) return null;
  const read = readContext(cast.analysis, sentence, target, parts, rule.ownCues);
  const withoutPlans = withoutLaterPlans(read, statement, trigger);
  const context = withoutPlans
    ? readContext(cast.analysis, sentence, target, withoutPlans, rule.ownCues)
    : read;
  const negated = context.assertion === "negated";
  // data may be told to be bad, but what is no longer expected is not awaited
  const mayBeNegated = rule.type === "results" && rule.timing !== "upcoming";
  if (negated && !(rule.keepsNegated && isLead(cast.analysis, sentence)) && !mayBeNegated) return null;
  const firm = statedTiming(rule, context, sentence.section.kind);
  const stated = firm ?? (isConditionalPlan(rule, context) ? "upcoming" : null);
  if (stated === null) return null;
  const kind = detailOf(statement, trigger);
  const isOfCompany = rule.type === "financing" && OF_COMPANY.has(kind ?? "");
  const programs =
    isOfCompany || rule.programs === "none" ? [] : programsFor(cast, sentence, target, rule.programs);
  if ((rule.programs === "required" || rule.programs === "present") && programs.length === 0) return null;
  const near = rule.date === "none" ? null : dateOf(statement, trigger, stated);
  const said = isDateOfAnother(statement, trigger, stated, near, release) ? null : near;
  const timing = datedTiming(
    rule,
    stated,
    said,
    release,
    context.rules.some((id) => SAID_NEW.has(id)),
    sentence.section.kind === "body" &&
      rule.timing === undefined &&
      context.cues.every(({ kind }) => kind !== "background"),
  );
  if (firm === null && !(timing === "upcoming" && said?.value && isAfter(said.value, release))) return null;
  const isListedAsPlan =
    context.rules.includes("upcoming/events-listed") || context.cues.every(({ kind }) => kind !== "upcoming");
  if (rule.upcoming === "only" && !(timing === "upcoming" && said?.value && isListedAsPlan)) return null;
  if (
    timing === "upcoming" &&
    (rule.upcoming === "never" || (rule.upcoming === "dated" && !isTimed(said, release)))
  )
    return null;
  if (timing === "background" && rule.background === "never") return null;
  if (timing === "upcoming" && OF_RIGHT.test(sentence.text) && !OF_DEALS.has(rule.type)) return null;
  // "no longer expects to report data in 2019"
  if (timing === "upcoming" && negated) return null;
  const isReadOut = rule.outcome === true && timing !== "upcoming";
  const agency = agencyOf(statement, trigger, kind);
  const reading = isReadOut ? outcomeOf(statement) : null;
  return {
    rule,
    sentence,
    trigger,
    context,
    detail: detailAt(statement, trigger, kind, agency),
    timing,
    negated: rule.negated === true || (negated && rule.keepsNegated === true),
    outcome: reading?.outcome ?? null,
    isVerdict: reading?.isVerdict ?? false,
    endpoint: isReadOut ? endpointOf(statement) : null,
    pValue: isReadOut ? pValueOf(statement) : null,
    participants: isReadOut || OF_TRIALS.has(rule.type) ? participantsOf(statement) : null,
    counterparty: counterpartyOf(statement, trigger),
    date:
      timing === "news" && said === null && release ? { value: release, precision: "day", text: null } : said,
    agency,
    programs,
    indications: indicationsFor(statement, trigger, programs),
    trials: trialsTold(cast, sentence),
    phase: phaseOf(statement, trigger),
    amount: amountOf(statement, trigger),
    evidence: { start: sentence.start, end: sentence.end, text: sentence.text },
    cues: [{ kind: "trigger", start: trigger.start, end: trigger.end }, ...context.cues],
  };
}

/** "A trial is scheduled for May", where the sentence before tells of a court. */
function isAtLaw({ cast, sentence }: Statement): boolean {
  if (!/^(?:A|The)\s(?:jury\s|bench\s)?trial\s(?:is|was|has|will|date)\b/.test(sentence.text)) return false;
  const before = cast.analysis.sentences[sentence.index - 1];
  return before !== undefined && /\b(?:litigation|lawsuit|court|infring)/i.test(before.text);
}

/** A plan with its time; "by year-end" is one too where nobody knows of which year. */
const isTimed = (date: EventCandidate["date"], release: string | null): boolean =>
  date?.value != null || (release === null && date?.text != null);

/** "First patients enrolled in its trial; completes Phase 1": beyond a semicolon another trial is told of. */
function phaseOf(statement: Statement, trigger: Trigger): EventCandidate["phase"] {
  const { sentence } = statement;
  const phase = nearest(readOut(statement, trigger), "phase", trigger, 120);
  if (!phase) return null;
  const [from, to] = phase.start >= trigger.end ? [trigger.end, phase.start] : [phase.end, trigger.start];
  const isApart = from < to && sentence.text.slice(from - sentence.start, to - sentence.start).includes(";");
  return isApart ? null : phase.phase;
}

/** "Met its endpoint, supporting advancement into |Phase 3|": the trial that is to follow has not read out. */
const NEXT_PHASE = /\b(?:into|to(?:wards?)?|supporting|support|start|initiate|begin)\s(?:an?\s|the\s)?$/i;

/** "These results confirm what we saw in Phase 1": the phase is that of the data they are held against. */
const LIKE_BEFORE = compact(
  /^\W{0,4}(?:These|Our|The) (?:[\p{L}-]{2,16} ){0,3}?(?:results|data|findings) (?:\p{L}{2,12} ){0,2}?(?:confirm|replicate|reproduce|extend|mirror|build|strengthen|(?:are|were) (?:\p{L}{2,12} ){0,2}?(?:consistent|in line|similar|comparable))/u,
);

function readOut({ cast, sentence, mentions }: Statement, { rule }: Trigger): readonly Mention[] {
  if (rule.type !== "results") return mentions;
  const { text } = cast.analysis;
  if (LIKE_BEFORE.test(sentence.text)) return mentions.filter(({ kind }) => kind !== "phase");
  return mentions.filter(
    ({ kind, start }) =>
      kind !== "phase" || !NEXT_PHASE.test(text.slice(Math.max(sentence.start, start - 24), start)),
  );
}
