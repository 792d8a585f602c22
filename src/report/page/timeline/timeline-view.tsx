import { useMemo } from "preact/hooks";
import { periodOf, showDate } from "../common/dates.js";
import { download } from "../common/download.js";
import { bodyAt } from "../common/load.js";
import { Choice, Confidence, Empty, Pager, QuoteLine, Timing, usePages, When } from "../common/parts.js";
import { quoteOfEvent } from "../common/quote.js";
import { replaceRoute, useReport } from "../common/report-context.js";
import { type Route, routeTo, rowRoute } from "../common/route.js";
import { CATEGORIES, categoryOf, eventLabel, plural, typeLabel } from "../common/words.js";
import {
  catalysts,
  type DatedEvent,
  type EventFilter,
  filterEvents,
  newestFirst,
  valuesOf,
} from "./dated-events.js";
import { eventsAsCalendar, eventsAsCsv } from "./export-events.js";
import { TimelineChart } from "./timeline-chart.js";

export function TimelineView({ route }: { route: Route }) {
  const { events } = useReport();
  const filter: EventFilter = route.choices;
  const shown = useMemo(() => filterEvents(events, filter), [events, route]);
  const unperiodic = useMemo(() => filterEvents(events, { ...filter, period: undefined }), [events, route]);
  const choose = (name: string) => (value: string | null) =>
    replaceRoute(routeTo("timeline", { ...route.choices, [name]: value }));
  return (
    <main class="timeline">
      <h1>Timeline</h1>
      <Filters events={events} filter={filter} choose={choose} />
      <TimelineChart events={unperiodic} period={filter.period ?? null} choose={choose("period")} />
      <Catalysts events={shown} past={route.choices.past === "yes"} showPast={choose("past")} />
      <AllEvents events={shown} />
    </main>
  );
}

interface FilterProps {
  readonly events: readonly DatedEvent[];
  readonly filter: EventFilter;
  readonly choose: (name: string) => (value: string | null) => void;
}

/** The most frequent are offered; the search finds the others. */
const MOST_OPTIONS = 500;

function Filters({ events, filter, choose }: FilterProps) {
  const options = useMemo(() => {
    const counted = (pick: (event: DatedEvent) => readonly (string | null)[]) =>
      valuesOf(events, pick)
        .slice(0, MOST_OPTIONS)
        .map(({ value, count }) => ({ value, label: `${value} (${count})` }));
    const types = valuesOf(events, ({ event }) => [event.type]);
    return {
      types: [
        ...CATEGORIES.map((category) => ({ value: category as string, label: `All ${category}` })),
        ...types.map(({ value, count }) => ({ value, label: `${typeLabel(value)} (${count})` })),
      ],
      agencies: counted(({ event }) => [event.agency]),
      programs: counted(({ programs }) => programs),
      companies: counted(({ release }) => [release.company]),
    };
  }, [events]);
  const active = Object.keys(filter).some((name) =>
    ["type", "agency", "program", "company", "timing", "period"].includes(name),
  );
  return (
    <div class="filters">
      <Choice
        label="Type"
        all="All types"
        value={filter.type}
        options={options.types}
        choose={choose("type")}
      />
      <Choice
        label="Agency"
        all="All agencies"
        value={filter.agency}
        options={options.agencies}
        choose={choose("agency")}
      />
      <Choice
        label="Program"
        all="All programs"
        value={filter.program}
        options={options.programs}
        choose={choose("program")}
      />
      <Choice
        label="Company"
        all="All companies"
        value={filter.company}
        options={options.companies}
        choose={choose("company")}
      />
      <Choice
        label="Timing"
        all="Any time"
        value={filter.timing}
        options={["news", "background", "upcoming"].map((value) => ({ value, label: value }))}
        choose={choose("timing")}
      />
      {active && (
        <a class="clear" href={routeTo("timeline")}>
          Clear
        </a>
      )}
    </div>
  );
}

const CATALYSTS_A_PAGE = 15;

interface CatalystsProps {
  readonly events: readonly DatedEvent[];
  readonly past: boolean;
  readonly showPast: (choice: string | null) => void;
}

function Catalysts({ events, past, showPast }: CatalystsProps) {
  const { newest } = useReport();
  const all = useMemo(() => catalysts(events), [events]);
  const coming = past ? all : all.filter(({ event }) => !isPast(event.date, newest));
  const passed = all.filter(({ event }) => isPast(event.date, newest)).length;
  const dated = coming.filter(({ event }) => event.date !== null);
  const { shown, ...pager } = usePages(coming, CATALYSTS_A_PAGE);
  return (
    <section class="catalysts" aria-labelledby="catalysts">
      <div class="section-head">
        <h2 id="catalysts">
          Upcoming catalysts <span class="count">{coming.length}</span>
        </h2>
        {all.length > 0 && (
          <span class="downloads">
            {passed > 0 && (
              <label>
                <input
                  type="checkbox"
                  checked={past}
                  onChange={({ currentTarget }) => showPast(currentTarget.checked ? "yes" : null)}
                />{" "}
                also {plural(passed, "event")} whose time has passed
              </label>
            )}
            <button type="button" onClick={() => download("catalysts.csv", "text/csv", eventsAsCsv(coming))}>
              Download CSV
            </button>
            <button
              type="button"
              disabled={dated.length === 0}
              onClick={() => download("catalysts.ics", "text/calendar", eventsAsCalendar(dated, new Date()))}
            >
              Download calendar (.ics)
            </button>
          </span>
        )}
      </div>
      {coming.length === 0 ? (
        <Empty>Nothing is said to come, as far as these filters show.</Empty>
      ) : (
        <div class="table-scroll">
          <table class="wide">
            <thead>
              <tr>
                {["Expected", "Event", "Programs", "Diseases", "Company", "Sure"].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ event, release, programs, indications }) => (
                <tr key={release.key + event.id}>
                  <td>
                    <When event={event} />
                    {isPast(event.date, newest) && <span class="quiet"> (its time has passed)</span>}
                  </td>
                  <td>
                    <a href={rowRoute(release.key, event.id)}>{eventLabel(event)}</a>
                    {event.agency && <span class="quiet"> · {event.agency}</span>}
                  </td>
                  <td>{programs.join(", ")}</td>
                  <td>{indications.join(", ")}</td>
                  <td>
                    {release.company}{" "}
                    <span class="quiet">{release.date && `said ${showDate(release.date)}`}</span>
                  </td>
                  <td>
                    <Confidence value={event.confidence} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager {...pager} total={plural(coming.length, "event")} />
    </section>
  );
}

/** Before the newest release of the report: it may have happened since. */
function isPast(date: string | null, newest: string | null): boolean {
  const period = periodOf(date);
  const now = periodOf(newest);
  return period !== null && now !== null && period.end <= now.start;
}

const EVENTS_A_PAGE = 30;

function AllEvents({ events }: { events: readonly DatedEvent[] }) {
  const sorted = useMemo(() => newestFirst(events), [events]);
  const { shown, ...pager } = usePages(sorted, EVENTS_A_PAGE);
  return (
    <section aria-labelledby="all-events">
      <h2 id="all-events">
        Events, newest first <span class="count">{events.length}</span>
      </h2>
      {events.length === 0 && <Empty>No event passes these filters.</Empty>}
      <ol class="event-list">
        {shown.map(({ event, release, position, programs }) => (
          <li key={release.key + event.id} class={categoryOf(event.type)}>
            <span class="event-when">
              <When event={event} />
            </span>
            <div>
              <a class="event-name" href={rowRoute(release.key, event.id)}>
                {eventLabel(event)}
              </a>{" "}
              <Timing timing={event.timing} />
              <span class="quiet">
                {" "}
                {[programs.join(", "), event.agency, release.company].filter(Boolean).join(" · ")}
              </span>
              <QuoteLine quote={quoteOfEvent(bodyAt(position), release.events.indexOf(event))} />
            </div>
          </li>
        ))}
      </ol>
      <Pager {...pager} total={plural(events.length, "event")} />
    </section>
  );
}
