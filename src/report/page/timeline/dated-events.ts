import type { ReleaseSummary, SummaryEvent } from "../../report-data.js";
import { compareDates, periodOf } from "../common/dates.js";
import { categoryOf } from "../common/words.js";

/** An event with the release that tells it, its rows by name. */
export interface DatedEvent {
  readonly release: ReleaseSummary;
  /** Position of the release in the index. */
  readonly position: number;
  readonly event: SummaryEvent;
  readonly programs: readonly string[];
  readonly indications: readonly string[];
}

export interface EventFilter {
  readonly type?: string | undefined;
  readonly agency?: string | undefined;
  readonly program?: string | undefined;
  readonly company?: string | undefined;
  readonly timing?: string | undefined;
  /** "2018", or "2018-Q1" … as a period that the event's date must begin in. */
  readonly period?: string | undefined;
}

/** The events of all releases; a release that copies another tells nothing of its own. */
export function datedEvents(releases: readonly ReleaseSummary[]): DatedEvent[] {
  return releases.flatMap((release, position) => {
    if (release.copyOf !== null) return [];
    const names = new Map([...release.programs, ...release.indications].map(({ id, name }) => [id, name]));
    const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id);
    return release.events.map((event) => ({
      release,
      position,
      event,
      programs: named(event.programs),
      indications: named(event.indications),
    }));
  });
}

export function filterEvents(events: readonly DatedEvent[], filter: EventFilter): DatedEvent[] {
  const within = periodOf(filter.period ?? null);
  return events.filter(
    ({ event, release, programs }) =>
      (!filter.type || event.type === filter.type || categoryOf(event.type) === filter.type) &&
      (!filter.agency || event.agency === filter.agency) &&
      (!filter.program || programs.includes(filter.program)) &&
      (!filter.company || release.company === filter.company) &&
      (!filter.timing || event.timing === filter.timing) &&
      (!within || beginsWithin(event.date, within)),
  );
}

function beginsWithin(date: string | null, within: { start: Date; end: Date }): boolean {
  const period = periodOf(date);
  return period !== null && period.start >= within.start && period.start < within.end;
}

/** What is still to come, the soonest first; what has no date stands last. */
export function catalysts(events: readonly DatedEvent[]): DatedEvent[] {
  return events
    .filter(({ event }) => event.timing === "upcoming")
    .sort((a, b) => compareDates(a.event.date, b.event.date));
}

/** The newest first; what has no date stands last. */
export function newestFirst(events: readonly DatedEvent[]): DatedEvent[] {
  return [...events].sort((a, b) => {
    if (!a.event.date || !b.event.date) return compareDates(a.event.date, b.event.date);
    return compareDates(b.event.date, a.event.date);
  });
}

/** The values of a field with how often each stands there, the most frequent first. */
export function valuesOf(
  events: readonly DatedEvent[],
  pick: (event: DatedEvent) => readonly (string | null)[],
): { readonly value: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const event of events)
    for (const value of pick(event)) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
