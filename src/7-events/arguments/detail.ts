import type { Sentence } from "../../3-language/analysis.js";
import { type Cast, startingIn } from "../../5-resolve/cast.js";
import { clauseAround } from "../../6-context/clauses.js";
import { compact } from "../../patterns/compact.js";
import { resultsDetail } from "../rules/results-words.js";
import type { Statement, Trigger } from "../statement.js";
import { SUBMISSION_AGENCIES } from "./agency-tables.js";
import { APPROVAL_DETAILS } from "./approval-details.js";
import { nearest } from "./nearest.js";

/** The detail as the rule gives it, or from the application, designation or kind of approval that is named. */
export function detailOf(statement: Statement, trigger: Trigger): string | null {
  const { cast, sentence, mentions } = statement;
  const { rule, needed } = trigger;
  if (rule.detail === undefined)
    return rule.type === "approval"
      ? (APPROVAL_DETAILS.find(([words]) => words.test(sentence.text))?.[1] ?? "full")
      : null;
  if (typeof rule.detail === "function") return rule.detail(trigger.text, sentence.text);
  if (rule.detail === "from-designation") return needed?.kind === "designation" ? needed.designation : null;
  if (rule.detail !== "from-submission") return rule.detail;
  const submission = needed?.kind === "submission" ? needed : nearest(mentions, "submission", trigger, 160);
  const kind = submission?.submission ?? null;
  if (rule.type === "trial-authorization") {
    if (NOTIFICATION.test(trigger.text)) return "CTN";
    return kind === "IND" || kind === "CTA" ? kind : "other";
  }
  if (kind === null && rule.type === "submission-accepted") {
    // "the NDA, which was submitted in May on the strength of …, was accepted for review"
    const named = new Set(
      mentions.flatMap((mention) => (mention.kind === "submission" ? [mention.submission] : [])),
    );
    if (named.size === 1) return [...named][0]!;
  }
  if (kind === "NDA" && isOfJapan(statement, trigger)) return "JNDA";
  return kind ?? (SAME_ONE.test(trigger.text) ? lastBefore(cast, trigger) : null) ?? "other";
}

/** What changes a product that is approved already. */
const OF_A_CHANGE =
  /\b(?:additional|new|expanded|second|further) (?:indication|use|formulation|dos)|\b(?:variation|supplement|partial change|exten(?:d|sion)|expan(?:d|sion)|orphan|label)/i;

/** The application as the agency that takes it calls it, where the sentence has no name for it. */
export function detailAt(
  { cast, sentence }: Statement,
  { rule, needed }: Trigger,
  detail: string | null,
  agency: string | null,
): string | null {
  if (rule.type === "results" && rule.timing === undefined && detail === null)
    return kindBefore(cast, sentence);
  if (!rule.type.startsWith("submission") || rule.detail !== "from-submission" || agency === null)
    return detail;
  if (needed === undefined && detail !== null && !(SUBMISSION_AGENCIES[detail]?.includes(agency) ?? true))
    return "other";
  if (detail !== "other" || OF_A_CHANGE.test(sentence.text)) return detail;
  if (agency === "MHLW" || agency === "PMDA") return "JNDA";
  return agency === "EMA" && /\bmarketing authori[sz]ation\b/i.test(sentence.text) ? "MAA" : detail;
}

/** "Interim results of the trial were presented. The response rate was 55 percent": what is told next is of the same data. */
const KIND_OF_DATA = compact(
  /^\W{0,3}(?:(?:New|Positive|Encouraging|Updated|First|Additional) )?(?:Interim|Preliminary|Initial|Final|Top-?line|Preclinical) (?:[\p{L}-]{1,16} ){0,3}?(?:data|results|findings|analysis)\b/u,
);

function kindBefore({ analysis }: Cast, { index, blockIndex, section }: Sentence): string | null {
  const before = analysis.sentences[index - 1];
  if (section.kind !== "body" || before?.blockIndex !== blockIndex) return null;
  const kind = KIND_OF_DATA.exec(before.text);
  return kind ? resultsDetail(kind[0], kind[0]) : null;
}

/** A New Drug Application to Japan's agency has a name of its own. */
function isOfJapan({ sentence, parts }: Statement, trigger: Trigger): boolean {
  const { start, end } = clauseAround(parts.clauses, trigger);
  const clause = sentence.text.slice(start - sentence.start, end - sentence.start);
  // "In Japan, its partner holds the rights and plans to file": the place is that of all that follows
  const told = /^\W{0,3}In Japan,/.test(sentence.text) ? sentence.text : clause;
  return (
    /\b(?:PMDA|MHLW|[Ii]n Japan|Japan[’']s|Japanese)\b/.test(told) &&
    !/\b(?:FDA|U\.S\.|United States)/.test(told)
  );
}

/** What is sent to the regulators of Japan and Australia, who need not answer. */
const NOTIFICATION = /\bCTN\b(?!\)? scheme)|\bclinical trials? notification\b(?! (?:\(CTN\) )?scheme)/i;

/** An application spoken of before. */
const SAME_ONE =
  /\b(?:the|its|our)\s(?:applications?|dossier|resubmission)\b|\bfiling acceptance\b|\baccept(?:ed|s) it\b|\bresubmit(?:ting)?$/i;

/** The kind of the marketing application that the release named last. */
function lastBefore({ mentions }: Cast, { start }: Trigger): string | null {
  for (const mention of startingIn(mentions, 0, start).reverse())
    if (mention.kind === "submission" && !/^(?:IND|CTA|other)$/.test(mention.submission))
      return mention.submission;
  return null;
}
