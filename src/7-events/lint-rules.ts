import { allMatches } from "../patterns/all-matches.js";
import { alternativesOf } from "../patterns/needed-words.js";
import { EVENT_DETAILS } from "../schema/vocabulary.js";
import type { EventRule } from "./rule.js";

/** What is wrong with a rule, in words for whoever wrote it. */
export interface RuleComplaint {
  readonly rule: string;
  readonly problem: string;
}

/**
 * What is wrong with the form of a set of rules: ids that are taken twice or do not begin with their type, missing
 * examples, details that their type does not have, patterns that would be tried on every sentence, and dormant rules,
 * whose pattern none of their own examples holds. Whether examples give events is for the tests to see.
 */
export function lintRules(rules: readonly EventRule[]): RuleComplaint[] {
  const seen = new Set<string>();
  return rules.flatMap((rule) => {
    const problems: string[] = [];
    if (seen.has(rule.id)) problems.push("has an id that another rule has too");
    seen.add(rule.id);
    if (rule.id.split("/")[0] !== rule.type)
      problems.push(`has an id that does not begin with "${rule.type}/"`);
    if (rule.examples.length === 0) problems.push("has no example");
    if (rule.notExamples.length === 0) problems.push("has no counter-example");
    const details: readonly string[] = EVENT_DETAILS[rule.type];
    const { detail } = rule;
    if (typeof detail === "string" && !detail.startsWith("from-") && !details.includes(detail))
      problems.push(`has the detail "${detail}", which ${rule.type} does not know`);
    if (alternativesOf(rule.match).some(({ need }) => need === null))
      problems.push("has a pattern without any certain letters, which would be tried on every sentence");
    for (const example of rule.examples)
      if (!fires(rule, example)) problems.push(`is dormant on "${example}"`);
    return problems.map((problem) => ({ rule: rule.id, problem }));
  });
}

function fires(rule: EventRule, sentence: string): boolean {
  return allMatches(rule.match, sentence).length > 0 && !rule.unless?.test(sentence);
}
