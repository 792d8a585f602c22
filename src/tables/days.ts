export interface Days {
  readonly first: string;
  readonly last: string;
}

/** The first and last day of an event's date: "2018-Q4" is 2018-10-01 to 2018-12-31. Null where no day can be named. */
export function daysOf(value: string | null): Days | null {
  const parts = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|H([12])))?$/.exec(value ?? "");
  if (!parts) return null;
  const year = Number(parts[1]);
  const [, , month, day, quarter, half] = parts;
  if (day) return isDay(value!) ? { first: value!, last: value! } : null;
  if (month) return span(year, Number(month), 1);
  if (quarter) return span(year, 3 * Number(quarter) - 2, 3);
  if (half) return span(year, 6 * Number(half) - 5, 6);
  return span(year, 1, 12);
}

function isDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function span(year: number, month: number, months: number): Days | null {
  if (month < 1 || month > 12) return null;
  const day = (date: number) => new Date(date).toISOString().slice(0, 10);
  return { first: day(Date.UTC(year, month - 1, 1)), last: day(Date.UTC(year, month - 1 + months, 0)) };
}
