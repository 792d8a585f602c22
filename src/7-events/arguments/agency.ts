import { clauseAround } from "../../6-context/clauses.js";
import { allMatches } from "../../patterns/all-matches.js";
import type { EventType } from "../../schema/vocabulary.js";
import type { EventRule } from "../rule.js";
import type { Statement, Stretch, Trigger } from "../statement.js";
import { agencyAround } from "./agency-around.js";
import {
  ADVISER_OF,
  DESIGNATION_AGENCIES,
  IMPLIED_BY_WORDS,
  NEVER_TAKES,
  OF_NO_ONE_AGENCY,
  OTHER_COUNTRIES,
  PLACES,
  REGULATORY_TYPES,
  REVIEWER_OF,
  SUBMISSION_AGENCIES,
} from "./agency-tables.js";
import { distance } from "./nearest.js";

/** How far an agency may stand from the words of its act, and what a place is farther than an agency, in characters. */
const REACH = 160;
const PLACE = 25;

/** Those who judge a trial beside the agencies. */
const OF_ETHICS = /\b(?:ethics|ethical|HREC|IRB|institutional review board)\b/i;

/** The mark of conformity is no agency's to give. */
export const OF_NOTIFIED_BODY =
  /\b(?:CE(?:-IVD|\/IVD| IVD)?[- ]mark(?:ing|ed)?|(?:IVDR|MDR) certification)$/i;

/**
 * Who acted: the agency, or that of the place, named nearest in the clause of the words, else in the sentence; else the
 * one that the rule, the application, the designation or the words imply; else the one that the text around speaks of.
 */
export function agencyOf(statement: Statement, trigger: Trigger, detail: string | null): string | null {
  const { rule } = trigger;
  if (!REGULATORY_TYPES.has(rule.type)) return null;
  if (rule.type === "chmp-opinion") return "CHMP";
  if (rule.type === "trial-authorization" && OF_ETHICS.test(trigger.text)) return "IRB";
  if (rule.type === "approval" && OF_NOTIFIED_BODY.test(trigger.text)) return null;
  const named = namedAgency(statement, trigger);
  if (named !== null) return inOffice(named, rule);
  const among = agenciesFor(trigger, detail);
  const { text } = statement.sentence;
  const isOpen = !OF_NO_ONE_AGENCY.test(text) && !OTHER_COUNTRIES.test(text);
  const around = isOpen && rule.agency === undefined ? agencyAround(statement, rule.type) : null;
  if (around !== null && among?.includes(around)) return inOffice(around, rule);
  const isOfAnother =
    rule.type === "trial-authorization" &&
    among?.some((name) => name !== among[0] && statement.spokenAgencies.has(name));
  if (isOfAnother) return null;
  const implied = rule.agency ?? among?.[0] ?? impliedBy(statement, trigger);
  if (implied !== undefined) return inOffice(implied, rule);
  return around === null || (detail !== null && NEVER_TAKES[detail] !== undefined)
    ? null
    : inOffice(around, rule);
}

/** What is applied for is reviewed by one body where another grants it, and no committee grants. */
function inOffice(agency: string, { type, asked }: EventRule): string | null {
  if (type === "agency-meeting") return ADVISER_OF[agency] ?? agency;
  if (type.startsWith("submission") || asked) return REVIEWER_OF[agency] ?? agency;
  // trials are authorized country by country
  if (agency === "EC" && type === "trial-authorization") return null;
  if (agency === "CHMP" && (type === "approval" || type === "decision-date")) return "EC";
  return agency;
}

function agenciesFor({ needed }: Trigger, detail: string | null): readonly string[] | undefined {
  if (needed?.kind === "designation") return DESIGNATION_AGENCIES[needed.designation];
  return needed?.kind === "submission" || detail !== null
    ? SUBMISSION_AGENCIES[needed?.kind === "submission" ? needed.submission : detail!]
    : undefined;
}

function namedAgency(statement: Statement, trigger: Trigger): string | null {
  const { rule, needed } = trigger;
  // most designations are one agency's own; where several give one of the name, whoever is named nearest to it
  const ofDesignation = needed?.kind === "designation";
  const among = ofDesignation
    ? DESIGNATION_AGENCIES[needed.designation]
    : needed?.kind === "submission"
      ? SUBMISSION_AGENCIES[needed.submission]
      : undefined;
  const clause = clauseAround(statement.parts.clauses, ofDesignation ? trigger.target : trigger);
  for (const stretch of [clause, statement.sentence]) {
    const name = nearestAgency(statement, ofDesignation ? needed : trigger, stretch, among, rule.type);
    const isOther = needed?.kind === "submission" && NEVER_TAKES[needed.submission] === name;
    if (name !== null && !isOther) return name;
  }
  return null;
}

/** The one agency that does what the clause of the words, or else the sentence, tells. */
function impliedBy({ sentence, parts }: Statement, trigger: Trigger): string | undefined {
  if (OTHER_COUNTRIES.test(sentence.text)) return undefined;
  const { start, end } = clauseAround(parts.clauses, trigger);
  for (const text of [sentence.text.slice(start - sentence.start, end - sentence.start), sentence.text]) {
    const found = IMPLIED_BY_WORDS.find(([words]) => words.test(text));
    if (found) return OF_NO_ONE_AGENCY.test(text) ? undefined : found[1];
  }
  return undefined;
}

function nearestAgency(
  statement: Statement,
  words: Stretch,
  within: Stretch,
  among: readonly string[] | undefined,
  type: EventType,
): string | null {
  let best: string | null = null;
  let least = REACH;
  for (const { name, start, end, isPlace } of agenciesIn(statement, within)) {
    if (among && !among.includes(name)) continue;
    // the opinion of a committee is one thing, the decision that follows it another
    if (name === "CHMP" && type === "decision-date") continue;
    const away = distance({ start, end }, words) + (isPlace ? PLACE : 0) + (start < words.start ? 4 : 0);
    if (away < least) {
      least = away;
      best = name;
    }
  }
  return best;
}

interface NamedAgency extends Stretch {
  readonly name: string;
  /** Named by the place that it is the agency of. */
  readonly isPlace: boolean;
}

/** "in 20 countries outside the U.S.": where it was not. */
const ELSEWHERE = /\b(?:outside|excluding|except|beyond|ex-)(?: of| for)?(?: the)?\s{0,1}$/i;

/** The agencies that a stretch of a sentence names, by themselves or by their place, in text order. */
export function agenciesIn({ cast, mentions }: Statement, within: Stretch): NamedAgency[] {
  const named = mentions.flatMap((mention) =>
    mention.kind === "agency" &&
    mention.name !== "IRB" &&
    mention.start >= within.start &&
    mention.end <= within.end
      ? [{ name: mention.name, start: mention.start, end: mention.end, isPlace: false }]
      : [],
  );
  const words = cast.analysis.text.slice(within.start, within.end);
  const places = PLACES.flatMap(([pattern, name]) =>
    allMatches(pattern, words).flatMap((match) => {
      if (ELSEWHERE.test(words.slice(0, match.index))) return [];
      const start = within.start + match.index;
      return [{ name, start, end: start + match[0].length, isPlace: true }];
    }),
  );
  const apart = places.filter((place) => !named.some((agency) => distance(agency, place) === 0));
  return [...named, ...apart].sort((a, b) => a.start - b.start);
}
