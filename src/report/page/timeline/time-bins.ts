import { periodOf } from "../common/dates.js";
import type { DatedEvent } from "./dated-events.js";

export interface Bin {
  /** The period as an ISO quarter or year: what the filter takes. */
  readonly period: string;
  readonly told: number;
  readonly upcoming: number;
}

const FEW_YEARS = 6;
/** A slip of a year in a release must not stretch the axis: what lies further off than this from the rest is left out. */
const MOST_YEARS = 40;

/** The dated events counted by quarter, or by year where they span more than six; gaps are bins of nothing. */
export function binsOf(events: readonly DatedEvent[]): { bins: Bin[]; undated: number } {
  const dated = events.flatMap(({ event }) => {
    const period = periodOf(event.date);
    return period ? [{ start: period.start, upcoming: event.timing === "upcoming", date: event.date! }] : [];
  });
  if (dated.length === 0) return { bins: [], undated: events.length };
  const years = dated.map(({ start }) => start.getUTCFullYear()).sort((a, b) => a - b);
  const middle = years[years.length >> 1]!;
  const first = Math.max(years[0]!, middle - MOST_YEARS / 2);
  const last = Math.min(years.at(-1)!, middle + MOST_YEARS / 2);
  const byYear = last - first >= FEW_YEARS;
  const nameOf = (date: Date) =>
    byYear
      ? `${date.getUTCFullYear()}`
      : `${date.getUTCFullYear()}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`;
  const counts = new Map<string, { told: number; upcoming: number }>();
  for (let year = first; year <= last; year++)
    for (const name of byYear ? [`${year}`] : [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`))
      counts.set(name, { told: 0, upcoming: 0 });
  for (const { start, upcoming } of dated) {
    const bin = counts.get(nameOf(start));
    if (bin) bin[upcoming ? "upcoming" : "told"]++;
  }
  const bins = [...counts].map(([period, bin]) => ({ period, ...bin }));
  const filled = bins.map(({ told, upcoming }) => told + upcoming > 0);
  return {
    bins: bins.slice(filled.indexOf(true), filled.lastIndexOf(true) + 1),
    undated: events.length - dated.length,
  };
}
