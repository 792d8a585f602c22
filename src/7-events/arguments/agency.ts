import { clauseAround } from "../../6-context/clauses.js";
import type { Statement, Stretch, Trigger } from "../statement.js";
import { DESIGNATION_AGENCIES, PLACES, REGULATORY_TYPES, SUBMISSION_AGENCY } from "./agency-tables.js";
import { nearest } from "./nearest.js";

/** How far an agency may stand from the words of its act, in characters. */
const REACH = 160;

/**
 * Who acted: the agency named in the clause of the words, else that of the place named there, else the nearest one of
 * the sentence, else the one that the rule, the application or the designation implies.
 */
export function agencyOf(statement: Statement, trigger: Trigger): string | null {
  const { rule, needed } = trigger;
  if (!REGULATORY_TYPES.has(rule.type)) return null;
  if (rule.type === "chmp-opinion") return "CHMP";
  if (needed?.kind === "designation") return designationAgency(statement, trigger, needed);
  const clause = clauseAround(statement.parts.clauses, trigger);
  const implied =
    rule.agency ?? (needed?.kind === "submission" ? SUBMISSION_AGENCY[needed.submission] : undefined);
  const place = placeAgency(statement.cast.analysis.text.slice(clause.start, clause.end));
  return named(statement, trigger, clause) ?? place ?? named(statement, trigger) ?? implied ?? null;
}

/** Most designations are one agency's own; where several give one of the name, whoever is named nearest to it. */
function designationAgency(
  statement: Statement,
  trigger: Trigger,
  designation: Stretch & { readonly designation: string },
): string | null {
  const { text } = statement.cast.analysis;
  const givers = DESIGNATION_AGENCIES[designation.designation];
  const clause = clauseAround(statement.parts.clauses, trigger.target);
  for (const stretch of [clause, statement.sentence]) {
    const name =
      named(statement, designation, stretch) ?? placeAgency(text.slice(stretch.start, stretch.end));
    if (name !== null && (!givers || givers.includes(name))) return name;
  }
  return givers?.[0] ?? null;
}

function named({ mentions }: Statement, words: Stretch, within?: Stretch): string | null {
  const eligible = within
    ? mentions.filter(({ start, end }) => start >= within.start && end <= within.end)
    : mentions;
  const agencies = eligible.filter((mention) => mention.kind !== "agency" || mention.name !== "IRB");
  return nearest(agencies, "agency", words, REACH)?.name ?? null;
}

/** The agency of the one place that the words name; null where they name none or several. */
export function placeAgency(words: string): string | null {
  const found = new Set(PLACES.filter(([place]) => place.test(words)).map(([, agency]) => agency));
  return found.size === 1 ? [...found][0]! : null;
}
