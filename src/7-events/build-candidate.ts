import { isAfter } from "../4-mentions/dates/times.js";
import { readContext } from "../6-context/context.js";
import { isLead } from "../6-context/place.js";
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

/** Money that the company raises for all that it does. */
const OF_COMPANY: ReadonlySet<string> = new Set(["offering", "private placement", "debt"]);

/** Cues that tell of something as new, though its day may lie some weeks back. */
const SAID_NEW: ReadonlySet<string> = new Set(["news/today", "news/being-told", "news/also-said"]);

/** The event that a trigger stands for, with its arguments; null where the sentence means otherwise or lacks what the rule asks. */
export function buildCandidate(statement: Statement, trigger: Trigger): EventCandidate | null {
  const { cast, sentence, parts, mentions } = statement;
  const { rule, target } = trigger;
  const release = cast.analysis.release.date;
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
  if (timing === "upcoming" && (rule.upcoming === "never" || (rule.upcoming === "dated" && !said?.value)))
    return null;
  if (timing === "background" && rule.background === "never") return null;
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
    phase: nearest(mentions, "phase", trigger, 120)?.phase ?? null,
    amount: amountOf(statement, trigger),
    evidence: { start: sentence.start, end: sentence.end, text: sentence.text },
    cues: [{ kind: "trigger", start: trigger.start, end: trigger.end }, ...context.cues],
    confidence: context.confidence,
  };
}
