import type { Analysis } from "../3-language/analysis.js";
import { inSentence } from "../3-language/sentence-matches.js";
import { PatternSet } from "../patterns/pattern-set.js";
import { TextPattern } from "../patterns/text-pattern.js";

/** A pattern over the text and what a match of it stands for. */
export interface PatternRule<Value> {
  readonly id: string;
  readonly match: RegExp;
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
  readonly #rules: PatternSet<{ readonly rule: PatternRule<Value>; readonly pattern: TextPattern }>;
  readonly #sign: RegExp | undefined;

  /** `sign`: what every match of every rule holds, where that is sooner seen than the rules are tried. */
  constructor(rules: readonly PatternRule<Value>[], sign?: RegExp) {
    this.#sign = sign;
    const ready = rules.map((rule) => ({ rule, pattern: new TextPattern(rule.match) }));
    this.#rules = new PatternSet(ready, ({ pattern }) => pattern);
  }

  /** All matches of the rules in text order; where two overlap the longer one stays, of equal ones the earlier rule. */
  matchesIn(analysis: Analysis): PatternMatch<Value>[] {
    const matches: PatternMatch<Value>[] = [];
    const search = this.#rules.over(analysis);
    for (const sentence of analysis.sentences) {
      if (this.#sign !== undefined && !this.#sign.test(sentence.text)) continue;
      for (const { item, matches: found } of search.matchesIn(sentence))
        for (const match of inSentence(sentence, found))
          matches.push({ ...match, sentence: sentence.index, rule: item.rule });
    }
    matches.sort((a, b) => a.start - b.start || b.end - a.end);
    const kept: PatternMatch<Value>[] = [];
    for (const match of matches) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
    return kept;
  }
}
