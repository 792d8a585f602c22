import { useMemo } from "preact/hooks";
import type { ReleaseSummary } from "../report-data.js";
import { Bars } from "./bars.js";
import { valuesOf } from "./dated-events.js";
import { showDate } from "./dates.js";
import { useFullText } from "./full-text.js";
import { bodyAt } from "./load.js";
import { Confidence, Empty, Pager, QuoteLine, usePages } from "./parts.js";
import { quoteOfEvent } from "./quote.js";
import { useReport } from "./report-context.js";
import { type Route, routeTo, rowRoute } from "./route.js";
import { searcher } from "./search.js";
import { categoryOf, eventLabel, plural, typeLabel } from "./words.js";

const RELEASES_A_PAGE = 20;

export function OverviewView({ route }: { route: Route }) {
  const { index, originals, events } = useReport();
  const find = useMemo(() => searcher(index.releases), [index]);
  const query = route.choices.q ?? "";
  const inTexts = route.choices.in === "texts" && query !== "";
  const known = useMemo(() => (query === "" ? null : find(query)), [query]);
  const texts = useFullText(query, index.releases.length, inTexts);
  const found = useMemo(() => {
    if (!known) return originals.map(({ position }) => position);
    const all = [...new Set([...known, ...texts.found])].sort((a, b) => a - b);
    return all.filter((position) => index.releases[position]!.copyOf === null);
  }, [known, texts]);
  const companies = new Set(originals.map(({ release }) => release.company)).size;
  const copies = index.releases.length - originals.length;
  const dates = index.releases.flatMap(({ date }) => (date ? [date] : []));
  const years = [...new Set([dates.at(-1)?.slice(0, 4), dates[0]?.slice(0, 4)])].filter(Boolean).join("–");
  return (
    <main class="overview">
      <header class="overview-head">
        <h1>{index.title}</h1>
        <p class="lead">
          {plural(originals.length, "release")} of {plural(companies, "company", "companies")}
          {years && `, ${years}`}. {plural(events.length, "event")} found.
          {copies > 0 &&
            ` ${plural(copies, "copy", "copies")} of the same releases in other forms counted once.`}
          {index.failures.length === 0 && " Every input was read."}
          {index.leftOut > 0 && ` ${plural(index.leftOut, "release")} left out of this file.`}
        </p>
      </header>
      <div class="overview-columns">
        <section class="release-list" aria-labelledby="releases">
          <h2 id="releases">
            Releases
            {query && (
              <span class="quiet">
                {" "}
                · {found.length} with “{query}” · <a href={routeTo("overview")}>show all</a>
                {" · "}
                {!inTexts && (
                  <a href={routeTo("overview", { q: query, in: "texts" })}>search the full texts too</a>
                )}
                {inTexts &&
                  (texts.read < index.releases.length
                    ? `reading text ${texts.read} of ${index.releases.length} …`
                    : "full texts searched too")}
              </span>
            )}
          </h2>
          <ReleaseList positions={found} />
        </section>
        <aside class="overview-side">
          <Failures />
          <ReviewFirst />
          <ByType />
          <ByYear />
          <Copies />
        </aside>
      </div>
    </main>
  );
}

function ReleaseList({ positions }: { positions: readonly number[] }) {
  const { index } = useReport();
  const { shown, ...pager } = usePages(positions, RELEASES_A_PAGE);
  if (positions.length === 0) return <Empty>No release has all these words.</Empty>;
  return (
    <>
      <ul class="cards">
        {shown.map((position) => (
          <ReleaseCard key={position} release={index.releases[position]!} position={position} />
        ))}
      </ul>
      <Pager {...pager} total={plural(positions.length, "release")} />
    </>
  );
}

const NEWS_ON_CARD = 3;

function ReleaseCard({ release, position }: { release: ReleaseSummary; position: number }) {
  const news = release.events.flatMap((event, at) => (event.timing === "news" ? [{ event, at }] : []));
  const next = release.events.filter(({ timing }) => timing === "upcoming");
  const programs = release.programs.filter(({ role }) => role === "own" || role === "partner");
  const names = new Map(release.programs.map(({ id, name }) => [id, name]));
  const label = (event: (typeof next)[number]) =>
    [
      eventLabel(event),
      event.programs.map((id) => names.get(id)).join(", "),
      event.date && showDate(event.date),
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <li class="card">
      <p class="eyebrow">
        <span>{release.date ? showDate(release.date) : "no date"}</span>
        <span>{release.company ?? "issuer unknown"}</span>
        {release.partial && <span class="warn">partly read</span>}
      </p>
      <h3>
        <a href={routeTo("release", { release: release.key })}>{release.headline ?? release.path}</a>
      </h3>
      <dl>
        {news.length > 0 && (
          <div>
            <dt>News</dt>
            <dd>
              {news.slice(0, NEWS_ON_CARD).map(({ event }) => (
                <a
                  key={event.id}
                  class={`chip ${categoryOf(event.type)}`}
                  href={rowRoute(release.key, event.id)}
                >
                  {label(event)}
                </a>
              ))}
              {news.length > NEWS_ON_CARD && <span class="quiet">and {news.length - NEWS_ON_CARD} more</span>}
            </dd>
          </div>
        )}
        {programs.length > 0 && (
          <div>
            <dt>Programs</dt>
            <dd>
              {programs.slice(0, 6).map(({ id, name, stage }) => (
                <span key={id} class="program">
                  {name}
                  {stage && <span class="quiet"> {stage}</span>}
                </span>
              ))}
              {programs.length > 6 && <span class="quiet">and {programs.length - 6} more</span>}
            </dd>
          </div>
        )}
        {next.length > 0 && (
          <div>
            <dt>Next</dt>
            <dd>
              {next.slice(0, 2).map((event) => (
                <a key={event.id} class="chip plain" href={rowRoute(release.key, event.id)}>
                  {label(event)}
                </a>
              ))}
              {next.length > 2 && <span class="quiet">and {next.length - 2} more</span>}
            </dd>
          </div>
        )}
      </dl>
      {news[0] && <QuoteLine quote={quoteOfEvent(bodyAt(position), news[0].at)} />}
    </li>
  );
}

function Failures() {
  const { failures } = useReport().index;
  const { shown, ...pager } = usePages(failures, 8);
  if (failures.length === 0) return null;
  return (
    <section aria-labelledby="failures">
      <h2 id="failures">
        Not read <span class="count">{failures.length}</span>
      </h2>
      <ul class="failures">
        {shown.map(({ path, message, hint }) => (
          <li key={path}>
            <strong>{path}</strong>
            <span>{message}</span>
            {hint && <span class="quiet">{hint}</span>}
          </li>
        ))}
      </ul>
      <Pager {...pager} total={plural(failures.length, "failure")} />
    </section>
  );
}

function ReviewFirst() {
  const { events } = useReport();
  const least = useMemo(
    () => [...events].sort((a, b) => a.event.confidence - b.event.confidence).slice(0, 5),
    [events],
  );
  if (least.length === 0) return null;
  return (
    <section aria-labelledby="review-first">
      <h2 id="review-first">Look at these first</h2>
      <p class="quiet">The events biowire is least sure of.</p>
      <ul class="plain-list">
        {least.map(({ event, release, programs }) => (
          <li key={release.key + event.id}>
            <a href={rowRoute(release.key, event.id)}>{eventLabel(event)}</a>
            <Confidence value={event.confidence} />
            <span class="quiet">{[programs.join(", "), release.company].filter(Boolean).join(" · ")}</span>
          </li>
        ))}
      </ul>
      <a class="more" href={routeTo("review")}>
        Review all rows
      </a>
    </section>
  );
}

const TYPES_SHOWN = 10;

function ByType() {
  const { events } = useReport();
  const types = useMemo(() => valuesOf(events, ({ event }) => [event.type]), [events]);
  if (types.length === 0) return null;
  return (
    <section aria-labelledby="by-type">
      <h2 id="by-type">Events by type</h2>
      <Bars
        items={types.slice(0, TYPES_SHOWN).map(({ value, count }) => ({
          label: typeLabel(value),
          count,
          link: routeTo("timeline", { type: value }),
          style: categoryOf(value),
        }))}
      />
      {types.length > TYPES_SHOWN && (
        <details>
          <summary>{types.length - TYPES_SHOWN} more types</summary>
          <Bars
            items={types.slice(TYPES_SHOWN).map(({ value, count }) => ({
              label: typeLabel(value),
              count,
              link: routeTo("timeline", { type: value }),
              style: categoryOf(value),
            }))}
          />
        </details>
      )}
    </section>
  );
}

function ByYear() {
  const { originals } = useReport();
  const years = new Map<string, number>();
  for (const { release } of originals) {
    const year = release.date?.slice(0, 4) ?? "no date";
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return (
    <section aria-labelledby="by-year">
      <h2 id="by-year">Releases by year</h2>
      <Bars
        items={[...years].sort().map(([year, count]) => ({
          label: year,
          count,
          link: year === "no date" ? null : routeTo("overview", { q: year }),
          style: "",
        }))}
      />
    </section>
  );
}

function Copies() {
  const { copiesOf, index, positionOf } = useReport();
  const groups = [...copiesOf];
  const { shown, ...pager } = usePages(groups, 6);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="copies">
      <h2 id="copies">Near-duplicates</h2>
      <p class="quiet">The same news in nearly the same words: other wires, other formats.</p>
      <ul class="plain-list">
        {shown.map(([key, copies]) => (
          <li key={key}>
            <details>
              <summary>
                {index.releases[positionOf.get(key)!]!.headline ?? key}{" "}
                <span class="quiet">{plural(copies.length, "copy", "copies")}</span>
              </summary>
              <ul>
                {copies.map((copy) => (
                  <li key={copy.key}>
                    <a href={routeTo("release", { release: copy.key })}>{copy.path}</a>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      <Pager {...pager} total={plural(groups.length, "group")} />
    </section>
  );
}
