/** The days that an ISO time of any precision covers: day, month, quarter (`2019-Q1`), half (`2019-H1`), year. */
export interface Period {
  /** ISO days, both within. The last day of a month is written as its 31st: days are only compared. */
  readonly first: string;
  readonly last: string;
}

export function periodOf(time: string): Period {
  const year = time.slice(0, 4);
  const part = time.slice(5, 7);
  if (time.length === 10) return { first: time, last: time };
  if (part === "") return months(year, 1, 12);
  if (part.startsWith("Q")) return months(year, 3 * Number(part[1]) - 2, 3 * Number(part[1]));
  if (part.startsWith("H")) return months(year, 6 * Number(part[1]) - 5, 6 * Number(part[1]));
  return months(year, Number(part), Number(part));
}

function months(year: string, from: number, to: number): Period {
  const two = (month: number) => String(month).padStart(2, "0");
  return { first: `${year}-${two(from)}-01`, last: `${year}-${two(to)}-31` };
}

/** Whether a time lies wholly after a day. */
export function isAfter(time: string, day: string | null): boolean {
  return day !== null && periodOf(time).first > day;
}

/** Whether a time lies wholly before a day. */
export function isBefore(time: string, day: string | null): boolean {
  return day !== null && periodOf(time).last < day;
}

/** Whether two times may be the same. */
export function mayBeOne(a: string, b: string): boolean {
  const [first, other] = [periodOf(a), periodOf(b)];
  return first.first <= other.last && other.first <= first.last;
}

/** How many calendar months a day or month lies before another; null for times less precise than a month. */
export function monthsBefore(time: string, day: string): number | null {
  if (!/^\d{4}-\d\d/.test(time)) return null;
  const count = (at: string) => 12 * Number(at.slice(0, 4)) + Number(at.slice(5, 7));
  return count(day) - count(time);
}

/** Whether a time is a day no more than `most` days before another. */
export function isDaysBefore(time: string, day: string, most: number): boolean {
  if (time.length !== 10) return false;
  const days = (Date.parse(day) - Date.parse(time)) / 86_400_000;
  return days >= 0 && days <= most;
}
