import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAfter, isBefore, mayBeOne, monthsBefore, periodOf } from "../../src/4-mentions/dates/times.js";

describe("periodOf", () => {
  test.each([
    ["2019-05-07", "2019-05-07", "2019-05-07"],
    ["2019-05", "2019-05-01", "2019-05-31"],
    ["2019-Q1", "2019-01-01", "2019-03-31"],
    ["2019-Q4", "2019-10-01", "2019-12-31"],
    ["2019-H2", "2019-07-01", "2019-12-31"],
    ["2019", "2019-01-01", "2019-12-31"],
  ])("%s is from %s to %s", (time, first, last) => {
    expect(periodOf(time)).toEqual({ first, last });
  });
});

describe("a time against the release's day", () => {
  test.each([
    ["2019-Q4", "2019-09-30", "after"],
    ["2019-Q4", "2019-10-02", "neither"],
    ["2019-H1", "2019-07-01", "before"],
    ["2019", "2019-12-30", "neither"],
    ["2018", "2019-01-01", "before"],
    ["2019-06", "2019-05-31", "after"],
    ["2019-06", null, "neither"],
  ])("%s is beside %s: %s", (time, day, expected) => {
    const is = isAfter(time, day) ? "after" : isBefore(time, day) ? "before" : "neither";
    expect(is).toBe(expected);
  });
});

describe("mayBeOne", () => {
  test.each([
    ["2019-Q2", "2019-05-07", true],
    ["2019-Q2", "2019-07", false],
    ["2019-H2", "2019-Q4", true],
    ["2019", "2020-01-01", false],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(mayBeOne(a, b)).toBe(expected);
  });

  const time = fc
    .tuple(
      fc.integer({ min: 2015, max: 2018 }),
      fc.constantFrom("", "-Q1", "-Q3", "-H1", "-H2", "-02", "-11", "-08-09"),
    )
    .map(([year, part]) => `${year}${part}`);

  test("is the same either way round, and says of no time that it is another than itself", () => {
    fc.assert(fc.property(time, time, (a, b) => mayBeOne(a, b) === mayBeOne(b, a) && mayBeOne(a, a)));
  });
});

describe("monthsBefore", () => {
  test.each([
    ["2018-11", "2019-02-03", 3],
    ["2019-02-01", "2019-02-28", 0],
    ["2019-03", "2019-02-28", -1],
    ["2018-Q4", "2019-02-28", null],
    ["2018", "2019-02-28", null],
  ])("%s lies before %s by %s", (time, day, expected) => {
    expect(monthsBefore(time, day)).toBe(expected);
  });
});
