import type { Analysis } from "../../3-language/analysis.js";
import type { EventDate } from "../../schema/record.js";
import type { DateMention } from "../mention.js";
import { PatternFinder, type PatternMatch } from "../pattern-finder.js";
import type { Reader } from "./readers.js";
import { DATE_RULES } from "./rules.js";

function valid(date: Omit<EventDate, "text">): boolean {
  if (date.precision !== "day" || date.value === null) return true;
  const dayNumber = Number(date.value.slice(8));
  return dayNumber >= 1 && dayNumber <= 31;
}

const FINDER = new PatternFinder(DATE_RULES);

export function findDates(analysis: Analysis): DateMention[] {
  const releaseDate = analysis.release.date;
  // the time told last in a paragraph is the one that "the same week" takes up
  let before: { readonly block: number; readonly value: string } | undefined;
  return FINDER.matchesIn(analysis).flatMap((match: PatternMatch<Reader>): DateMention[] => {
    const { start, end, text, sentence, rule: found, groups } = match;
    const block = analysis.sentences[sentence]!.blockIndex;
    const date = found.value(groups, text, releaseDate, before?.block === block ? before.value : null);
    if (!valid(date)) return [];
    if (date.value !== null) before = { block, value: date.value };
    return [
      {
        kind: "date",
        start,
        end,
        text,
        sentence,
        date: { ...date, text },
        finder: found.id,
        confidence: 0.93,
      },
    ];
  });
}
