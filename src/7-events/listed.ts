import type { DateMention } from "../4-mentions/mention.js";
import { referencesIn } from "../5-resolve/cast.js";
import { placeAgency } from "./arguments/agency.js";
import type { EventCandidate } from "./candidate.js";
import type { Statement } from "./statement.js";

/**
 * One verb may govern a list: "designation in asthma in July 2019, in COPD in March 2021". Each date that follows an
 * indication or a place of its own is a happening of its own.
 */
export function eachOf({ cast, mentions }: Statement, candidate: EventCandidate): EventCandidate[] {
  if (!["designation", "approval"].includes(candidate.rule.type) || candidate.timing === "upcoming")
    return [candidate];
  const { text } = cast.analysis;
  const dates = mentions.filter(
    (mention): mention is DateMention =>
      mention.kind === "date" &&
      mention.start > candidate.trigger.start &&
      mention.date.value !== null &&
      mention.date.value !== cast.analysis.release.date,
  );
  if (dates.length < 2) return [candidate];
  let from = candidate.trigger.end;
  const listed = dates.flatMap((mention): EventCandidate[] => {
    const stretch = { start: Math.min(from, mention.start), end: mention.start };
    from = mention.end;
    const between = text.slice(stretch.start, stretch.end);
    const place = placeAgency(between);
    const indications = [...new Set(referencesIn(cast.indicationReferences, stretch).map(({ id }) => id))];
    if (indications.length === 0 && place === null && !/\b(?:in|for)\s\p{L}/u.test(between)) return [];
    return [
      {
        ...candidate,
        date: mention.date,
        indications: indications.length > 0 ? indications : candidate.indications,
        agency: candidate.rule.type === "approval" ? (place ?? candidate.agency) : candidate.agency,
        timing: "background",
      },
    ];
  });
  return listed.length > 1 ? listed : [candidate];
}
