import { csvFormatRows } from "d3-dsv";
import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { periodOf, showDate } from "../common/dates.js";
import { eventLabel } from "../common/words.js";
import type { DatedEvent } from "./dated-events.js";

const COLUMNS = [
  "date",
  "event",
  "programs",
  "indications",
  "agency",
  "company",
  "said on",
  "confidence",
  "release",
];

/** RFC 4180, for spreadsheets: a cell that one would take for a formula is quoted with an apostrophe. */
export function eventsAsCsv(events: readonly DatedEvent[]): string {
  const rows = events.map(({ event, release, programs, indications }) => [
    event.date ?? "",
    eventLabel(event),
    programs.join("; "),
    indications.join("; "),
    event.agency ?? "",
    release.company ?? "",
    release.date ?? "",
    String(event.confidence),
    release.headline ?? release.path,
  ]);
  return `${csvFormatRows([COLUMNS, ...rows.map((row) => row.map(harmless))])}\n`;
}

function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/**
 * A calendar (RFC 5545) of the events that have a date. A month, quarter, half or year is an all-day event over the
 * whole of it that leaves the days free. `stamp` is the time the calendar is made.
 */
export function eventsAsCalendar(events: readonly DatedEvent[], stamp: Date): string {
  const calendar = ical({ name: "Upcoming catalysts", method: ICalCalendarMethod.PUBLISH });
  for (const { event, release, programs, indications } of events) {
    const period = periodOf(event.date);
    if (!period) continue;
    const whom = programs.join(", ") || release.company || "";
    calendar.createEvent({
      id: `${release.key}-${event.id}@biowire`,
      stamp,
      start: asLocal(period.start),
      end: asLocal(period.end),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: [eventLabel(event), whom].filter(Boolean).join(" · "),
      description: [
        `Expected: ${showDate(event.date!)}${event.dateText ? ` ("${event.dateText}")` : ""}`,
        indications.length > 0 ? `For: ${indications.join(", ")}` : "",
        `Said by ${release.company ?? "?"} on ${release.date ? showDate(release.date) : "an unknown day"}: ${release.headline ?? release.path}`,
      ]
        .filter(Boolean)
        .join("\n"),
    });
  }
  return calendar.toString();
}

/** The calendar writer reads the local clock's day; ours are days of no time zone. */
function asLocal(day: Date): Date {
  return new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate());
}
