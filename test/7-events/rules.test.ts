import { describe, expect, test } from "vitest";
import { lintRules } from "../../src/7-events/lint-rules.js";
import type { EventRule } from "../../src/7-events/rule.js";
import { EVENT_RULES } from "../../src/7-events/rules/index.js";
import { EVENT_TYPES } from "../../src/schema/vocabulary.js";
import { recordOf, releaseAround } from "../support.js";

describe("the rules of events", () => {
  test("have nothing that the linter complains of", () => {
    expect(lintRules(EVENT_RULES)).toEqual([]);
  });

  test("each type has one", () => {
    const types = new Set(EVENT_RULES.map(({ type }) => type));
    expect(EVENT_TYPES.filter((type) => !types.has(type))).toEqual([]);
  });
});

describe("the linter of rules", () => {
  const sound: EventRule = {
    id: "launch/launched",
    type: "launch",
    match: /\blaunched\b/g,
    programs: "required",
    examples: ["Acme launched ACM-101."],
    notExamples: ["Acme launched a website."],
  };
  test.each<[string, EventRule[], string]>([
    ["an id taken twice", [sound, sound], "has an id that another rule has too"],
    ["an id of another type", [{ ...sound, id: "patent/launched" }], 'does not begin with "launch/"'],
    ["no example", [{ ...sound, examples: [] }], "has no example"],
    ["no counter-example", [{ ...sound, notExamples: [] }], "has no counter-example"],
    ["a detail unknown", [{ ...sound, detail: "grand" }], 'the detail "grand"'],
    ["a pattern of any word", [{ ...sound, match: /\b\w{3,20}\b/g }], "without any certain letters"],
    ["a dormant rule", [{ ...sound, match: /\bintroduced\b/g }], "is dormant on"],
  ])("reports %s", (_, rules, problem) => {
    expect(
      lintRules(rules)
        .map((complaint) => complaint.problem)
        .join("\n"),
    ).toContain(problem);
  });
  test("is content with a sound rule", () => {
    expect(lintRules([sound])).toEqual([]);
  });
});

/** A release of which the sentence is the headline or tells of a trial where the rule reads only such, else part of the body; of data shown where it asks that. */
function releaseWith({ sections, only }: EventRule, sentence: string): string {
  if (only === "shown")
    return releaseAround(
      sentence,
      "BOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Acme Therapeutics, Inc. (Nasdaq: ACMT) today presented data on ACM-101 and ACM-202, its medicines for asthma, at the annual meeting of the American Thoracic Society.",
    );
  if (sections?.join() === "about-trial")
    return releaseAround(`Asthma is common.\n\nAbout the STRIDE Trial\n\n${sentence}`);
  return sections?.join() === "headline"
    ? `${sentence}\n\nBOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Acme Therapeutics, Inc. (Nasdaq: ACMT) told of ACM-101, ACM-202 and ZELORA® (zelotinib), its medicines for asthma.\n`
    : releaseAround(sentence);
}

const cases = EVENT_RULES.flatMap((rule) =>
  rule.examples.map((example) => [rule.id, rule, example] as const),
);
test.each(cases)("%s finds: $2", async (_, rule, example) => {
  const { events } = await recordOf(releaseWith(rule, example));
  expect(events.map((event) => event.type)).toContain(rule.type);
});

const counterCases = EVENT_RULES.flatMap((rule) =>
  rule.notExamples.map((example) => [rule.id, rule, example] as const),
);
test.each(counterCases)("%s leaves: $2", async (id, rule, example) => {
  const { events } = await recordOf(releaseWith(rule, example));
  expect(events.filter((event) => event.rule === id)).toEqual([]);
});

test("no rule's pattern backtracks badly on hostile sentences", () => {
  for (const hostile of [
    "a".repeat(20_000),
    "the FDA ".repeat(2500),
    "approved to acquire ".repeat(1000),
    "Phase 2 trial of ".repeat(1200),
  ])
    for (const rule of EVENT_RULES) {
      const start = performance.now();
      for (const _ of hostile.matchAll(rule.match)) if (performance.now() - start > 2000) break;
      expect(performance.now() - start, rule.id).toBeLessThan(1500);
    }
});
