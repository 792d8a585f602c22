import { allMatches } from "../patterns/all-matches.js";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A day as datelines write it: "Nov. 12, 2018", "12 November 2018", "July 1st 2025", "2018-11-12". */
export const DAY =
  /\b(?:(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s{1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?\s{0,2},?\s{1,3}(?<year>(?:19|20)\d\d)|(?<day2>\d{1,2})(?:st|nd|rd|th)?\.?\s{1,3}(?<month2>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s{1,3}(?<year2>(?:19|20)\d\d)|(?<iso>(?:19|20)\d\d-\d\d-\d\d))\b/i;

/** The first day that a text names, as an ISO day with its place, or null. */
export function firstDay(text: string): { iso: string; start: number; end: number } | null {
  const match = DAY.exec(text);
  if (!match?.groups) return null;
  const { month, day, year, month2, day2, year2, iso } = match.groups;
  const place = { start: match.index, end: match.index + match[0].length };
  if (iso) return { iso, ...place };
  const monthNumber = MONTHS.indexOf((month ?? month2 ?? "").toLowerCase()) + 1;
  const dayNumber = Number(day ?? day2);
  if (monthNumber < 1 || dayNumber < 1 || dayNumber > 31) return null;
  return {
    iso: `${year ?? year2}-${String(monthNumber).padStart(2, "0")}-${String(dayNumber).padStart(2, "0")}`,
    ...place,
  };
}

/** Marketwire's day: "(Marketwire) -- 08/04/14 --", month first. */
const SLASHED_DAY =
  /(?<!\d)(?<month>0[1-9]|1[0-2])\/(?<day>0[1-9]|[12]\d|3[01])\/(?:20)?(?<year>\d\d)(?![\d/])/;

/** The day in figures that a wire sets after its own name, at or after `from`; null where there is none. */
export function slashedDay(text: string, from: number): { iso: string; start: number; end: number } | null {
  const match = SLASHED_DAY.exec(text.slice(from, from + 60));
  if (!match?.groups) return null;
  const { month, day, year } = match.groups;
  const start = from + match.index;
  return { iso: `20${year}-${month}-${day}`, start, end: start + match[0].length };
}

/** Words that tie a day to the sentence before it: "to Present on Monday, March 2, 2020", "Year Ended June 30, 2020". */
const TIED =
  /\b(?:on|of|at|for|by|in|until|through|to|from|since|before|after|ending|ended|and|effective|dated)\s{0,2}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)?\s{0,2}$/i;

/** The day with which a page stamps a line, at its beginning or its end; null where the line speaks of a day. */
export function stampedDay(line: string): { iso: string; start: number; end: number } | null {
  const atStart = firstDay(line.slice(0, 60));
  if (atStart !== null && atStart.start < 14) return atStart;
  const from = Math.max(0, line.length - 40);
  const day = firstDay(line.slice(from));
  if (day === null || from + day.end < line.length - 24) return null;
  const start = from + day.start;
  return TIED.test(line.slice(0, start)) ? null : { iso: day.iso, start, end: from + day.end };
}

const DAYS = new RegExp(DAY.source, "gi");
/** A month that a text tells with its year, "in July 2006": its middle stands for it. */
const MONTHS_TOLD =
  /\b(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s{1,3}(?:of\s)?(?<year>(?:19|20)\d\d)\b/gi;

/** A day as datelines before about 2010 often write it, without its year: "PRINCETON, N.J., Nov. 14 /PRNewswire/". */
export const YEARLESS_DAY =
  /\b(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s{1,3}(?<day>\d{1,2})(?=\s{0,3}(?:[/(]|--|[–—]|,?\s\/))/i;

/** So much less than a day speaks a month: what releases date by the month is mostly past. */
const MONTH_PAST = 0.5;
const MONTH_AHEAD = 0.1;
/** A day of the text speaks for a year the less, the further it lies from the dateline's day in that year. */
const NEARNESS_DAYS = 60;

/**
 * A dateline's day without a year, given the year that the text's own dates speak for: a release dates in full what
 * lies near to it, ahead or behind. Null where there is no such day or nothing to tell the year.
 */
export function yearlessDay(dateline: string, text: string): string | null {
  const { month = "", day = "" } = YEARLESS_DAY.exec(dateline)?.groups ?? {};
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (number < 1 || Number(day) < 1 || Number(day) > 31) return null;
  const end = `-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const told = [
    ...allMatches(DAYS, text).flatMap((match) => {
      const iso = firstDay(match[0])?.iso;
      return iso ? [{ iso, isMonth: false }] : [];
    }),
    ...allMatches(MONTHS_TOLD, text).map(({ groups }) => {
      const number = MONTHS.indexOf(groups!.month!.toLowerCase()) + 1;
      return { iso: `${groups!.year}-${String(number).padStart(2, "0")}-15`, isMonth: true };
    }),
  ];
  const years = new Set(told.flatMap(({ iso }) => [-1, 0, 1].map((by) => Number(iso.slice(0, 4)) + by)));
  const votes = [...years].map((year) => {
    const iso = `${year}${end}`;
    const weights = told.map((other) => {
      const nearness = NEARNESS_DAYS / (NEARNESS_DAYS + Math.abs(daysBetween(iso, other.iso)));
      if (!other.isMonth) return nearness;
      return nearness * (other.iso > iso ? MONTH_AHEAD : MONTH_PAST);
    });
    return { iso, weight: weights.reduce((sum, weight) => sum + weight, 0) };
  });
  votes.sort((a, b) => b.weight - a.weight || (a.iso < b.iso ? -1 : 1));
  return votes[0]?.iso ?? null;
}

function daysBetween(a: string, b: string): number {
  return (Date.parse(a) - Date.parse(b)) / 86_400_000;
}
