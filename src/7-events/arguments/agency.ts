import { clauseAround } from "../../6-context/clauses.js";
import { allMatches } from "../../patterns/all-matches.js";
import type { Statement, Stretch, Trigger } from "../statement.js";
import {
  DESIGNATION_AGENCIES,
  PLACES,
  REGULATORY_TYPES,
  REVIEWER_OF,
  SUBMISSION_AGENCIES,
} from "./agency-tables.js";
import { distance } from "./nearest.js";

/** How far an agency may stand from the words of its act, and what a place is farther than an agency, in characters. */
const REACH = 160;
const PLACE = 25;

/**
 * Who acted: the agency, or that of the place, named nearest in the clause of the words, else in the sentence, else the
 * one that the rule, the application or the designation implies.
 */
export function agencyOf(statement: Statement, trigger: Trigger): string | null {
  const { rule, needed } = trigger;
  if (!REGULATORY_TYPES.has(rule.type)) return null;
  if (rule.type === "chmp-opinion") return "CHMP";
  if (needed?.kind === "designation") return designationAgency(statement, trigger, needed);
  const clause = clauseAround(statement.parts.clauses, trigger);
  const takers = needed?.kind === "submission" ? SUBMISSION_AGENCIES[needed.submission] : undefined;
  const found =
    nearestAgency(statement, trigger, clause, takers) ??
    nearestAgency(statement, trigger, statement.sentence, takers);
  if (found !== null) return rule.type.startsWith("submission") ? (REVIEWER_OF[found] ?? found) : found;
  return rule.agency ?? takers?.[0] ?? null;
}

/** Most designations are one agency's own; where several give one of the name, whoever is named nearest to it. */
function designationAgency(
  statement: Statement,
  trigger: Trigger,
  designation: Stretch & { readonly designation: string },
): string | null {
  const givers = DESIGNATION_AGENCIES[designation.designation];
  const clause = clauseAround(statement.parts.clauses, trigger.target);
  for (const stretch of [clause, statement.sentence]) {
    const name = nearestAgency(statement, designation, stretch, givers);
    if (name !== null) return name;
  }
  return givers?.[0] ?? null;
}

function nearestAgency(
  statement: Statement,
  words: Stretch,
  within: Stretch,
  among?: readonly string[],
): string | null {
  let best: string | null = null;
  let least = REACH;
  for (const { name, start, end, isPlace } of agenciesIn(statement, within)) {
    if (among && !among.includes(name)) continue;
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
    allMatches(pattern, words).map((match) => {
      const start = within.start + match.index;
      return { name, start, end: start + match[0].length, isPlace: true };
    }),
  );
  const apart = places.filter((place) => !named.some((agency) => distance(agency, place) === 0));
  return [...named, ...apart].sort((a, b) => a.start - b.start);
}
