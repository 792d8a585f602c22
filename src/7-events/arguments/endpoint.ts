import { compact } from "../../patterns/compact.js";
import { TextPattern } from "../../patterns/text-pattern.js";
import type { Statement } from "../statement.js";
import { nearby } from "./nearby.js";

/** What stands after an endpoint's name and is no part of it. */
const END = String.raw`(?=[.;:)]|,\s|\s(?:at (?:week|month|day|\d|one|two|three)|in (?:patients|adults|people|the|a|participants)|compared|versus|vs\.?|with (?:statistical|high|a p|both|ACM)|was|were|for (?:patients|both|the)|as (?:measured|assessed|determined)|from baseline|after|by|and (?:all|key|several|showed|demonstrated|both)|when|among|following|over|which|that|demonstrating|showing|\(p)|\s?[-–—]\s|$)`;
/** Stands last in each way, so that its place is known. */
const NAME = String.raw`(?<name>(?:change (?:from baseline )?in |improvement (?:from baseline )?in |reduction (?:from baseline )?in |increase in )?[\p{L}\d][^.;:,()]{2,90}?(?:\s\([\p{Lu}\d-]{2,10}\))?)`;

/** "its primary endpoint of X", "the primary endpoint, X,", "primary efficacy endpoint was X", and what a significant change is in. */
const WAYS = [
  new RegExp(
    String.raw`\b(?:primary|co-primary|dual primary|main|key secondary|secondary)(?: efficacy| safety| clinical)? end[- ]?points?,? (?:of|was|were|is|for|–|—|-)\s(?:the |a |an )?(?!not\b|met\b|achieved\b|reached\b|also\b|the trial\b|the study\b|this\b|both\b|these\b|its\b)${NAME}${END}`,
    "iu",
  ),
  new RegExp(
    String.raw`\bend[- ]?points?, (?!and\b|with\b|which\b|including\b|as\b|showing\b|demonstrating\b|but\b)${NAME}${END}`,
    "iu",
  ),
  new RegExp(
    String.raw`\b(?:statistically )?significant(?: and clinically meaningful)? (?:improvements?|reductions?|increases?|decreases?|benefits?|prolongation|differences?) (?:in|of|on)\s(?:the |both )?${NAME}${END}`,
    "iu",
  ),
  new RegExp(
    String.raw`\bsignificantly (?:improved|reduced|increased|decreased|prolonged|lowered|slowed|delayed|extended)\s(?:the )?${NAME}${END}`,
    "iu",
  ),
].map((way) => new TextPattern(way));

/** Words of a statement, or of none: what stands there is no endpoint. */
const NO_ENDPOINT = compact(
  /^(?:study|trial|studies|trials|observed|patients|data|results|treatment|efficacy|safety|all|both)$|\b(?:improved|demonstrat\p{L}+|having|treatment with|reduced|showed|achieved|versus|placebo)\b/iu,
);

/** The endpoint that the results speak of, in the release's words; null where it is not said. */
export function endpointOf(statement: Statement): string | null {
  for (const sentence of nearby(statement))
    for (const way of WAYS) {
      const match = way.firstIn(sentence);
      if (!match) continue;
      const end = match.index + match[0].length;
      const name = sentence.text.slice(end - match.groups!.name!.length, end).trim();
      if (/\p{L}{3}|\p{Lu}{2}/u.test(name) && !NO_ENDPOINT.test(name)) return name;
    }
  return null;
}
