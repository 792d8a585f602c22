import type { Sentence } from "../3-language/analysis.js";
import { isAfter } from "../4-mentions/dates/times.js";
import type { ContextReading, SentenceParts } from "../6-context/context.js";
import { compact } from "../patterns/compact.js";
import type { EventType } from "../schema/vocabulary.js";
import type { EventCandidate } from "./candidate.js";
import type { Statement, Trigger } from "./statement.js";

/** Verbs in the past, as the words of a trigger hold them; participles that tell of a plan are none. */
const DONE = compact(
  /(?<!\b(?:be|to|been expected to be) )\b(?!(?:expected|anticipated|planned|scheduled|proposed|targeted|awaited|needed|based|related|detailed|updated|randomi[sz]ed|blinded|controlled|advanced|unblinded|limited)\b)(?:\p{L}{2,}ed|met|began|begun|sold|won|held|shown|drew|given|took|led|rose|fell|obtains|grants|issues|holds|carries|(?:is|are) (?:now )?(?:[\p{L}\d%]{1,12} ){0,3}complete)\b/iu,
);

/** "has completed a scientific advice procedure": the verb of the perfect may stand right before the words. */
const GOVERNED_BY_PERFECT = compact(
  /\b(?:has|have)\s(?:(?:also|now|successfully|recently|already|since|just)\s){0,2}(?:completed|held|concluded|received|obtained|finished|conducted|signed|submitted|filed|entered into|had|met|closed|secured|published|presented)\s(?:(?!(?:to|and|for|on|of|that|which)\s)[^\s.,;]{1,20}\s){0,4}$/iu,
);

/** Whether the words of the trigger tell of what is done: "completed enrollment", not "to be completed". */
export function isDone({ text, start }: Trigger, sentence: Pick<Sentence, "text" | "start">): boolean {
  if (DONE.test(text)) return true;
  const before = sentence.text.slice(Math.max(0, start - sentence.start - 120), start - sentence.start);
  return GOVERNED_BY_PERFECT.test(before);
}

/**
 * The sentence without the cues of a plan that stand after words of what is done: in "enrollment was completed in July, and
 * data are expected in May" the data alone are to come. Null where no such cue decided.
 */
export function withoutLaterPlans(
  context: ContextReading,
  { sentence, parts }: Statement,
  trigger: Trigger,
): SentenceParts | null {
  const decided = context.cues.some(({ kind, start }) => kind === "upcoming" && start >= trigger.end);
  if (!decided || trigger.rule.timing !== undefined || !isDone(trigger, sentence)) return null;
  return {
    clauses: parts.clauses,
    cues: parts.cues.filter(({ rule, start }) => rule.effect !== "upcoming" || start < trigger.end),
  };
}

/** What is decided by a day to come, and who takes office on one. */
const OF_LATER: ReadonlySet<EventType> = new Set(["decision-date", "management"]);

/** "First patient dosed in the trial of ACM-101 in 2H 2024": nothing but a name or a trial stands before the date. */
const UP_TO_DATE = compact(
  /^(?:(?!\b(?:that|which|who|whose|through|until|expir\p{L}+|term|valid)\b)[^,.;]){0,90}$/iu,
);
/** Steps that a plan of development lists. */
const STEPS: ReadonlySet<EventType> = new Set(["trial-start", "enrollment", "trial-completed", "submission"]);
/** A line of a list that has no verb but the participle: "Enrollment completed", not "enrollment was completed". */
const HAS_VERB = /\b(?:is|are|was|were|be|been|has|have|had|we|company)\b/i;

function isPlannedLine({ sentence }: Statement, trigger: Trigger, at: number): boolean {
  const [before, between] = [
    sentence.text.slice(0, trigger.end - sentence.start),
    sentence.text.slice(trigger.end - sentence.start, at - sentence.start),
  ];
  return (
    STEPS.has(trigger.rule.type) &&
    sentence.block === "list-item" &&
    UP_TO_DATE.test(between) &&
    !HAS_VERB.test(before)
  );
}

/** "has reached agreement with the FDA on a trial that is expected to begin in May": a verb of what is done before the words. */
const REACHED = compact(
  /\b(?:reached|received|obtained|gained|secured|held|completed)\s(?:[\p{L}-]{1,16}\s){0,3}$/u,
);

/** What was done has no date to come: "issued a patent that expires in 2038". */
export function isDateOfAnother(
  statement: Statement,
  trigger: Trigger,
  stated: EventCandidate["timing"],
  date: EventCandidate["date"],
  release: string | null,
): boolean {
  if (stated === "upcoming" || OF_LATER.has(trigger.rule.type) || !date?.value) return false;
  if (!isAfter(date.value, release)) return false;
  // "we will start the trial in 2021, following discussions with the FDA": the time is that of the plan
  if (trigger.rule.timing === "background") return true;
  const { text, start } = statement.sentence;
  if (!isDone(trigger, statement.sentence) && !REACHED.test(text.slice(0, trigger.start - start)))
    return false;
  const at = date.text === null ? -1 : text.indexOf(date.text, trigger.end - start);
  return at < 0 || !isPlannedLine(statement, trigger, start + at);
}
