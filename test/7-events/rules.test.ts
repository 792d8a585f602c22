import { describe, expect, test } from "vitest";
import { EVENT_RULES } from "../../src/7-events/rules/index.js";
import { EVENT_DETAILS, EVENT_TYPES } from "../../src/schema/vocabulary.js";
import { recordOf, releaseAround } from "../support.js";

describe("the rules of events", () => {
  test("no two share an id, and ids begin with their type", () => {
    const ids = EVENT_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, type } of EVENT_RULES) expect(id.split("/")[0]).toBe(type);
  });

  test("each has examples and counter-examples, each type has a rule", () => {
    for (const rule of EVENT_RULES) {
      expect(rule.examples.length, rule.id).toBeGreaterThan(0);
      expect(rule.notExamples.length, rule.id).toBeGreaterThan(0);
    }
    const types = new Set(EVENT_RULES.map(({ type }) => type));
    expect(EVENT_TYPES.filter((type) => !types.has(type))).toEqual([]);
  });

  test("fixed details are details of their type", () => {
    for (const { id, type, detail } of EVENT_RULES) {
      const details: readonly string[] = EVENT_DETAILS[type];
      if (typeof detail === "string" && !detail.startsWith("from-")) expect(details, id).toContain(detail);
    }
  });
});

const cases = EVENT_RULES.flatMap((rule) =>
  rule.examples.map((example) => [rule.id, rule.type, example] as const),
);
test.each(cases)("%s (%s) finds: %s", async (_, type, example) => {
  const { events } = await recordOf(releaseAround(example));
  expect(events.map((event) => event.type)).toContain(type);
});

const counterCases = EVENT_RULES.flatMap((rule) =>
  rule.notExamples.map((example) => [rule.id, rule.type, example] as const),
);
test.each(counterCases)("%s (%s) leaves: %s", async (id, _, example) => {
  const { events } = await recordOf(releaseAround(example));
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
