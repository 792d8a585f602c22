import type { Sentence } from "../3-language/analysis.js";

/** A stretch of a sentence that makes one statement; offsets in the record's text, end exclusive. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** What ends a clause, and with it a cue's reach: the semicolon, and words that open a new statement. */
const BORDER =
  /;|:\s|,?\s(?:but|while|whereas|although|however|though|and\s(?:also\s)?(?:plans?|expects?|intends?|will|is|has|have|was|were|that|announced|completed|received|initiated|submitted|began|granted|set|accepted|reported))\s|,\s(?:which|who|and\s(?:is|has|will|are|was)|with\s)/giu;

/** The clauses of a sentence, contiguous from its first to its last character; a border belongs to the clause it opens. */
export function clausesOf(sentence: Sentence): Clause[] {
  const clauses: Clause[] = [];
  let start = sentence.start;
  for (const border of sentence.text.matchAll(BORDER)) {
    const at = sentence.start + border.index;
    if (at === start) continue;
    clauses.push({ start, end: at });
    start = at;
  }
  clauses.push({ start, end: sentence.end });
  return clauses;
}

/** The clause or clauses that the words at `target` stand in, as one stretch. */
export function clauseAround(
  clauses: readonly Clause[],
  target: { readonly start: number; readonly end: number },
): Clause {
  const touched = clauses.filter(
    ({ start, end }) => start < Math.max(target.end, target.start + 1) && end > target.start,
  );
  const first = touched[0] ?? clauses[0]!;
  return { start: first.start, end: (touched.at(-1) ?? first).end };
}
