import type { Statement, Trigger } from "../statement.js";
import { DESIGNATION_AGENCY, PLACES, REGULATORY_TYPES, SUBMISSION_AGENCY } from "./agency-tables.js";
import { nearest } from "./nearest.js";

/** Who acted: the agency named nearest to the words, else the one that the rule, the application or the place implies. */
export function agencyOf({ mentions, sentence }: Statement, trigger: Trigger): string | null {
  const { rule, needed } = trigger;
  if (!REGULATORY_TYPES.has(rule.type)) return null;
  if (rule.agency === "CHMP") return "CHMP";
  const named = nearest(mentions, "agency", trigger, 160);
  if (named && named.name !== "IRB") return named.name;
  if (rule.agency) return rule.agency;
  if (needed?.kind === "submission") return SUBMISSION_AGENCY[needed.submission] ?? null;
  const grants = needed?.kind === "designation" ? DESIGNATION_AGENCY[needed.designation] : undefined;
  return grants ?? placeAgency(sentence.text);
}

/** The agency of the place that the words name, or null. */
export function placeAgency(words: string): string | null {
  return PLACES.find(([place]) => place.test(words))?.[1] ?? null;
}
