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
