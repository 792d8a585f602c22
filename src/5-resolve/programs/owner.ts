import type { Analysis } from "../../3-language/analysis.js";
import type { DrugMention } from "../../4-mentions/mention.js";
import { compact } from "../../patterns/compact.js";
import type { Program } from "../../schema/record.js";

/** "Acme's X", "Acme Therapeutics’ antibody X": whose the drug is said to be just before its name. */
const POSSESSOR = compact(
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\d&-]{1,24}(?:\s\p{Lu}[\p{L}\d&-]{1,24}){0,3})[’'](?:s\s|\s)(?:[\p{Ll}\d-]{2,20}\s|[\p{Lu}\d-]{2,8}\s){0,4}$/u,
);
/** "X, developed by Acme", "X, marketed by Acme". */
const DEVELOPER = compact(
  /^[®™]?(?:\s?\([^()]{1,50}\))?,?\s(?:(?:is|was)\s)?(?:being\s)?(?:developed|owned|discovered|marketed|sold|manufactured|commerciali[sz]ed)\s(?:and\s\p{L}{4,20}\s)?by\s(\p{Lu}[\p{L}\d&-]{1,24}(?:\s\p{Lu}[\p{L}\d&-]{1,24}){0,3})/u,
);
const NO_COMPANIES =
  /^(?:The|Our|Its|Today|Patients?|Phase|Company|FDA|EMA|Japan|China|Europe|Canada|Australia|Korea|Germany|France|Switzerland|Brazil|India|America|Crohn|John|Alzheimer|Parkinson|Women|Men|Children|World|New)\b/;

/** Who has the drug, as the release says: another company named with it, else for an own one the issuer; else null. */
export function ownerOf(
  { text, sentences, release }: Analysis,
  mentions: readonly DrugMention[],
  role: Program["role"],
): string | null {
  for (const { start, end, sentence } of mentions) {
    const within = sentences[sentence]!;
    if (within.section.kind === "headline") continue;
    const before = text.slice(Math.max(within.start, start - 90), start);
    const after = text.slice(end, Math.min(within.end, end + 110));
    const said = POSSESSOR.exec(before)?.[1] ?? DEVELOPER.exec(after)?.[1];
    if (said && !NO_COMPANIES.test(said)) return said;
  }
  return role === "own" ? (release.issuer?.shortName ?? release.issuer?.name ?? null) : null;
}
