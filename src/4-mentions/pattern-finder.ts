import { type Analysis, sentenceAt } from "../3-language/analysis.js";

/** A pattern over the text and what a match of it stands for. */
export interface PatternRule<Value> {
  readonly id: string;
  readonly match: RegExp;
  /** Words in lower case of which the text must hold one for the pattern to match at all: spares the search. */
  readonly words?: readonly string[];
  readonly value: Value;
  readonly examples: readonly string[];
  readonly notExamples: readonly string[];
}

export interface PatternMatch<Value> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: number;
  readonly rule: PatternRule<Value>;
  readonly groups: Record<string, string | undefined>;
}

/** All matches of the rules in text order; where two overlap the longer one stays, of equal ones the earlier rule. */
export function matchPatterns<Value>(
  analysis: Analysis,
  rules: readonly PatternRule<Value>[],
): PatternMatch<Value>[] {
  const lower = analysis.text.toLowerCase();
  const likely = rules.filter(({ words }) => !words || words.some((word) => lower.includes(word)));
  const matches = likely.flatMap((rule) =>
    [...analysis.text.matchAll(rule.match)].flatMap((match): PatternMatch<Value>[] => {
      const sentence = sentenceAt(analysis, match.index);
      const end = match.index + match[0].length;
      return sentence && match[0].length > 0
        ? [
            {
              start: match.index,
              end,
              text: match[0],
              sentence: sentence.index,
              rule,
              groups: match.groups ?? {},
            },
          ]
        : [];
    }),
  );
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PatternMatch<Value>[] = [];
  for (const match of matches) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}
