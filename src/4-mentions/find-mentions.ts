import type { Analysis } from "../3-language/analysis.js";
import { findAgencies } from "./agencies.js";
import { findCompanies } from "./companies.js";
import { findDates } from "./dates/find-dates.js";
import { findDesignations } from "./designations.js";
import { findDiseases } from "./diseases/find-diseases.js";
import { findDrugs } from "./drugs/find-drugs.js";
import type { Mention, MentionFinder } from "./mention.js";
import { findMoney } from "./money.js";
import { findPeople } from "./people.js";
import { findPhases } from "./phases.js";
import { findSubmissions } from "./submissions.js";
import { findTargets } from "./targets.js";
import { findTrialIds } from "./trial-ids.js";

const FINDERS: readonly MentionFinder[] = [
  findDrugs,
  findDiseases,
  findPhases,
  findAgencies,
  findDesignations,
  findSubmissions,
  findDates,
  findMoney,
  findTrialIds,
  findCompanies,
  findPeople,
  findTargets,
];

/** The fourth stage: everything that has a name, in text order. */
export function findMentions(analysis: Analysis): Mention[] {
  return FINDERS.flatMap((find) => find(analysis)).sort((a, b) => a.start - b.start || b.end - a.end);
}
