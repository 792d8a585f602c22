import type { Analysis } from "../3-language/analysis.js";
import { TextPattern } from "../patterns/text-pattern.js";

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
  /** In lower case where the pattern asks for no case. */
  readonly groups: Record<string, string | undefined>;
}

/** A table of rules, ready to be searched for. */
export class PatternFinder<Value> {
  readonly #rules: readonly { readonly rule: PatternRule<Value>; readonly pattern: TextPattern }[];

  constructor(rules: readonly PatternRule<Value>[]) {
    this.#rules = rules.map((rule) => ({ rule, pattern: new TextPattern(rule.match) }));
  }

  /** All matches of the rules in text order; where two overlap the longer one stays, of equal ones the earlier rule. */
  matchesIn({ sentences, lower }: Analysis): PatternMatch<Value>[] {
    const matches: PatternMatch<Value>[] = [];
    for (const { rule, pattern } of this.#rules) {
      if (rule.words && !rule.words.some((word) => lower.includes(word))) continue;
      for (const sentence of sentences)
        for (const match of pattern.allIn(sentence)) {
          const { length } = match[0];
          if (length === 0) continue;
          const start = sentence.start + match.index;
          matches.push({
            start,
            end: start + length,
            text: sentence.text.slice(match.index, match.index + length),
            sentence: sentence.index,
            rule,
            groups: match.groups ?? {},
          });
        }
    }
    matches.sort((a, b) => a.start - b.start || b.end - a.end);
    const kept: PatternMatch<Value>[] = [];
    for (const match of matches) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
    return kept;
  }
}
