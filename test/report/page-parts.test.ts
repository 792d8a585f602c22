import { describe, expect, test } from "vitest";
import { compareDates, periodOf, showDate } from "../../src/report/page/common/dates.js";
import { quoteOf } from "../../src/report/page/common/quote.js";
import { parseRoute, routeTo, rowRoute } from "../../src/report/page/common/route.js";
import { blocksOf } from "../../src/report/page/release/text-blocks.js";
import { type Mark, rowsOfSegment, segmentsOf } from "../../src/report/page/release/text-marks.js";
import { eventsAsCalendar, eventsAsCsv } from "../../src/report/page/timeline/export-events.js";

describe("dates", () => {
  test.each([
    ["2018-11-12", "12 Nov 2018", "2018-11-12", "2018-11-13"],
    ["2019-12", "Dec 2019", "2019-12-01", "2020-01-01"],
    ["2019-Q4", "Q4 2019", "2019-10-01", "2020-01-01"],
    ["2019-H2", "H2 2019", "2019-07-01", "2020-01-01"],
    ["2019", "2019", "2019-01-01", "2020-01-01"],
  ])("%s is shown as %s and covers its days", (value, shown, start, end) => {
    const period = periodOf(value);
    expect(showDate(value)).toBe(shown);
    expect([period?.start, period?.end].map((day) => day?.toISOString().slice(0, 10))).toEqual([start, end]);
  });

  test("sorted by beginning, the shorter first, no date last", () => {
    const dates = [null, "2019", "2019-Q1", "2018-11-12", "2019-01-01", "soon"];
    expect([...dates].sort(compareDates)).toEqual([
      "2018-11-12",
      "2019-01-01",
      "2019-Q1",
      "2019",
      null,
      "soon",
    ]);
  });
});

describe("addresses", () => {
  test.each([
    ["#release=ab12&event=e1", { view: "release", choices: { release: "ab12", event: "e1" } }],
    ["#timeline&type=approval", { view: "timeline", choices: { type: "approval" } }],
    ["#overview&q=a%26b%3Dc", { view: "overview", choices: { q: "a&b=c" } }],
    ["#nonsense&q=x", { view: "overview", choices: { q: "x" } }],
    ["#overview&q=%E0%A4%A", { view: "overview", choices: { q: "%E0%A4%A" } }],
    ["", { view: "overview", choices: {} }],
  ])("%s", (hash, route) => expect(parseRoute(hash)).toEqual(route));

  test("what is written is read back", () => {
    expect(parseRoute(routeTo("timeline", { company: "A & B = C #1", type: null })).choices).toEqual({
      company: "A & B = C #1",
    });
    expect(rowRoute("ab", "e12")).toBe("#release=ab&event=e12");
    expect(rowRoute("ab", "ph2")).toBe("#release=ab&row=ph2");
  });
});

describe("the text of a release", () => {
  const text = "Acme News\n\nHighlights\n\nOne thing.\nAnother thing.\n\nA | B\n1 | 2\n\nAcme said so today.";
  const blocks = blocksOf(text, { kind: "body", title: null, start: 11, end: text.length });

  test("headings, lists, tables and paragraphs are told apart", () => {
    expect(blocks.map(({ kind, lines }) => [kind, lines.length])).toEqual([
      ["heading", 1],
      ["list", 2],
      ["table", 2],
      ["paragraph", 1],
    ]);
  });

  test("segments cover a block without gaps, whatever overlaps", () => {
    const marks: Mark[] = [
      { start: 0, end: 9, kind: "event", row: "e1" },
      { start: 0, end: 4, kind: "drug", row: "p1" },
      { start: 2, end: 7, kind: "cue", row: "e1" },
      { start: 0, end: 9, kind: "phase-row", row: "ph1" },
    ];
    const segments = segmentsOf({ start: 0, end: 9 }, marks);
    expect(segments.map(({ start, end }) => text.slice(start, end))).toEqual(["Ac", "me", " Ne", "ws"]);
    expect(segments.map(rowsOfSegment)).toEqual([
      ["p1", "e1", "ph1"],
      ["p1", "e1", "ph1"],
      ["e1", "ph1"],
      ["e1", "ph1"],
    ]);
  });

  test("a long sentence is quoted around the words that decided", () => {
    const long = `${"before ".repeat(60)}the FDA approved it ${"after ".repeat(60)}`.trim();
    const at = long.indexOf("approved");
    const quote = quoteOf(long, { start: 0, end: long.length }, [{ start: at, end: at + 8 }]);
    expect(quote.parts.filter(({ decisive }) => decisive).map(({ text: words }) => words)).toEqual([
      "approved",
    ]);
    expect([quote.clippedStart, quote.clippedEnd]).toEqual([true, true]);
    expect(quote.parts.map(({ text: words }) => words).join("").length).toBeLessThan(400);
  });
});

describe("what leaves the page", () => {
  const event = {
    release: { key: "ab", company: '=Acme, "Inc"', date: "2020-03-03", headline: "+News", path: "a.txt" },
    position: 0,
    event: {
      id: "e1",
      type: "results",
      detail: "topline",
      timing: "upcoming",
      negated: false,
      outcome: null,
      agency: null,
      date: "2020-Q4",
      dateText: "year end",
      confidence: 0.8,
    },
    programs: ["ACM-101"],
    indications: ["asthma; severe"],
  } as unknown as Parameters<typeof eventsAsCsv>[0][number];

  test("CSV is quoted and holds no formula", () => {
    const [, row] = eventsAsCsv([event]).split("\n");
    expect(row).toBe(
      `2020-Q4,Results: topline,ACM-101,asthma; severe,,"'=Acme, ""Inc""",2020-03-03,0.8,'+News`,
    );
  });

  test("a quarter is a free all-day entry over its days, with a stable name", () => {
    const calendar = eventsAsCalendar([event], new Date("2020-01-01T00:00:00Z"));
    for (const line of [
      "UID:ab-e1@biowire",
      "DTSTART;VALUE=DATE:20201001",
      "DTEND;VALUE=DATE:20210101",
      "SUMMARY:Results: topline · ACM-101",
      "TRANSP:TRANSPARENT",
    ])
      expect(calendar).toContain(line);
    expect(calendar.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  });
});
