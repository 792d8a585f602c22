/** The days that an ISO day, month, quarter, half or year covers: first day, and the day after the last, in UTC. */
export interface Period {
  readonly start: Date;
  readonly end: Date;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Null for what is no date of the record's form. */
export function periodOf(value: string | null): Period | null {
  const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})(?:-(\d{2}))?))?$/.exec(value ?? "");
  if (!match) return null;
  const [, year, quarter, half, month, day] = match.map((part) => (part ? Number(part) : undefined));
  const months = (first: number, count: number): Period => ({
    start: new Date(Date.UTC(year!, first, 1)),
    end: new Date(Date.UTC(year!, first + count, 1)),
  });
  if (quarter) return months(3 * (quarter - 1), 3);
  if (half) return months(6 * (half - 1), 6);
  if (month && day)
    return {
      start: new Date(Date.UTC(year!, month - 1, day)),
      end: new Date(Date.UTC(year!, month - 1, day + 1)),
    };
  return month ? months(month - 1, 1) : months(0, 12);
}

/** "12 Nov 2018", "Mar 2019", "Q1 2019", "H2 2019", "2019"; what is none of these stays as it is. */
export function showDate(value: string): string {
  const match = /^(\d{4})(?:-(?:([QH]\d)|(\d{2})(?:-(\d{2}))?))?$/.exec(value);
  if (!match) return value;
  const [, year, part, month, day] = match;
  if (part) return `${part} ${year}`;
  if (!month) return year!;
  const named = `${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return day ? `${Number(day)} ${named}` : named;
}

/** Sorts by the time's beginning, the shorter period first; what has no date comes last. */
export function compareDates(a: string | null, b: string | null): number {
  const first = periodOf(a);
  const second = periodOf(b);
  if (!first || !second) return first ? -1 : second ? 1 : 0;
  return first.start.getTime() - second.start.getTime() || first.end.getTime() - second.end.getTime();
}
