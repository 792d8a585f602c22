import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ReleaseBody, ReleaseSummary } from "../report-data.js";
import { compareDates, showDate } from "./dates.js";
import { bodyAt } from "./load.js";
import { Empty, QuoteLine, When } from "./parts.js";
import { pipelineOf } from "./pipeline.js";
import { PipelineChart } from "./pipeline-chart.js";
import { quoteOfEvent } from "./quote.js";
import { ReleaseText } from "./release-text.js";
import { type Report, replaceRoute, useReport } from "./report-context.js";
import { type Route, routeTo, rowRoute } from "./route.js";
import { RowTables } from "./row-tables.js";
import { rowsOf } from "./verdicts.js";
import { eventLabel, plural } from "./words.js";

export function ReleaseView({ route }: { route: Route }) {
  const { index, positionOf } = useReport();
  const position = positionOf.get(route.choices.release ?? "");
  if (position === undefined)
    return (
      <main>
        <Empty>
          This report holds no such release. <a href={routeTo("overview")}>See all releases</a>.
        </Empty>
      </main>
    );
  const summary = index.releases[position]!;
  return <Release key={summary.key} summary={summary} position={position} route={route} />;
}

interface ReleaseProps {
  readonly summary: ReleaseSummary;
  readonly position: number;
  readonly route: Route;
}

function Release({ summary, position, route }: ReleaseProps) {
  const body = useMemo(() => bodyAt(position), [position]);
  const [lit, light] = useState<string | null>(null);
  const reader = useRef<HTMLDivElement>(null);
  const wanted = route.choices.event ?? route.choices.row ?? null;
  const selected = rowsOf(summary).some(({ id }) => id === wanted) ? wanted : null;
  const select = (row: string | null) =>
    replaceRoute(row ? rowRoute(summary.key, row) : routeTo("release", { release: summary.key }));
  const selectFromText = (row: string) => {
    select(row);
    // On a narrow screen the tables stand above the text, out of sight.
    if (matchMedia("(max-width: 1000px)").matches)
      setTimeout(() => reader.current?.querySelector("tr.open")?.scrollIntoView(), 60);
  };
  const showInText = () =>
    reader.current?.querySelector(".text-pane .lit")?.scrollIntoView({ block: "center" });
  useEffect(() => {
    // An address that names a row leads to it; one of a release to its beginning.
    if (selected) reader.current?.scrollIntoView();
    else scrollTo(0, 0);
  }, [summary.key]);
  useRowKeys(summary, selected, select);
  return (
    <main class="release">
      <ReleaseHead summary={summary} body={body} position={position} />
      <Brief
        summary={summary}
        body={body}
        open={(row) => {
          select(row);
          reader.current?.scrollIntoView();
        }}
      />
      <section class="brief-pipeline" aria-labelledby="how-far">
        <h2 id="how-far">How far the programs are</h2>
        <PipelineChart bars={pipelineOf([summary])} name={summary.company ?? "the release"} />
      </section>
      <section class="reader" ref={reader} aria-labelledby="reader-heading">
        <div class="reader-head">
          <h2 id="reader-heading">The release, and what was read in it</h2>
          <Key />
        </div>
        <div class="panes">
          <ReleaseText summary={summary} body={body} lit={lit} selected={selected} select={selectFromText} />
          <RowTables
            summary={summary}
            body={body}
            selected={selected}
            select={select}
            light={light}
            showInText={showInText}
          />
        </div>
      </section>
    </main>
  );
}

function ReleaseHead({
  summary,
  body,
  position,
}: {
  summary: ReleaseSummary;
  body: ReleaseBody;
  position: number;
}) {
  const { originals, copiesOf } = useReport();
  const { before, after } = neighboursOf(originals, position);
  const copies = copiesOf.get(summary.key) ?? [];
  const pages = body.source.pages ? `, ${plural(body.source.pages, "page")}` : "";
  return (
    <header class="release-head">
      <p class="eyebrow">
        <span>{summary.date ? showDate(summary.date) : "no date"}</span>
        <span>{body.issuerName ?? summary.company ?? "issuer unknown"}</span>
        {summary.listings.map((listing) => (
          <span key={listing}>{listing}</span>
        ))}
      </p>
      <h1>{summary.headline ?? summary.path}</h1>
      {body.subheadlines
        .filter(isShort)
        .slice(0, 3)
        .map((line) => (
          <p key={line} class="subheadline">
            {line}
          </p>
        ))}
      <p class="source">
        <span>
          {summary.path} ({summary.format}
          {pages})
        </span>
        {summary.copyOf && (
          <span>
            A copy of <a href={routeTo("release", { release: summary.copyOf })}>another release</a>
          </span>
        )}
        {copies.length > 0 && (
          <details class="copies">
            <summary>{plural(copies.length, "copy", "copies")} in other forms</summary>
            <ul>
              {copies.map(({ key, path }) => (
                <li key={key}>
                  <a href={routeTo("release", { release: key })}>{path}</a>
                </li>
              ))}
            </ul>
          </details>
        )}
        <span class="steps">
          {before && (
            <a href={routeTo("release", { release: before.key })} rel="prev" title="Key: [">
              ← Newer
            </a>
          )}
          {after && (
            <a href={routeTo("release", { release: after.key })} rel="next" title="Key: ]">
              Older →
            </a>
          )}
        </span>
      </p>
      {!summary.relevant && (
        <p class="notice">Not found to be about a drug, vaccine, diagnostic or device.</p>
      )}
      {body.warnings.map(({ code, message }) => (
        <p key={code + message} class="notice">
          {summary.partial ? "Partly read: " : ""}
          {message}
        </p>
      ))}
    </header>
  );
}

/** Highlights as long as a paragraph are read in the text below. */
function isShort(subheadline: string): boolean {
  return subheadline.length <= 200;
}

/** The next newer and older release that is no copy. */
function neighboursOf(originals: Report["originals"], position: number) {
  const at = originals.findIndex((original) => original.position >= position);
  const older = originals[at]?.position === position ? at + 1 : at;
  return {
    before: at < 0 ? originals.at(-1)?.release : originals[at - 1]?.release,
    after: at < 0 ? undefined : originals[older]?.release,
  };
}

const SHOWN_NEWS = 5;

/** What a reader wants to know first: what is new, and what comes next, each with the words that say so. */
function Brief({
  summary,
  body,
  open,
}: {
  summary: ReleaseSummary;
  body: ReleaseBody;
  open: (row: string) => void;
}) {
  const events = summary.events.map((event, at) => ({ event, at }));
  const news = events.filter(({ event }) => event.timing === "news");
  const next = events
    .filter(({ event }) => event.timing === "upcoming")
    .sort((a, b) => compareDates(a.event.date, b.event.date));
  const list = (items: typeof events, none: string) =>
    items.length === 0 ? (
      <Empty>{none}</Empty>
    ) : (
      <ol class="brief-list">
        {items.slice(0, SHOWN_NEWS).map(({ event, at }) => (
          <li key={event.id}>
            <button type="button" onClick={() => open(event.id)} title="Show in the text">
              <strong>{eventLabel(event)}</strong>
              <span class="brief-facts">
                {factsOf(summary, at).map((fact) => (
                  <span key={fact}>{fact}</span>
                ))}
                <When event={event} />
              </span>
            </button>
            <QuoteLine quote={quoteOfEvent(body, at)} />
          </li>
        ))}
        {items.length > SHOWN_NEWS && (
          <li class="quiet">and {items.length - SHOWN_NEWS} more in the table below</li>
        )}
      </ol>
    );
  return (
    <div class="brief">
      <section class="brief-news" aria-labelledby="what-is-new">
        <h2 id="what-is-new">What is new</h2>
        {list(news, "No event is announced as new.")}
      </section>
      <section class="brief-next" aria-labelledby="what-is-next">
        <h2 id="what-is-next">What is expected next</h2>
        {list(next, "Nothing is said to come.")}
      </section>
    </div>
  );
}

const NAMED_DISEASES = 3;

function factsOf(summary: ReleaseSummary, at: number): string[] {
  const { programs, indications, agency } = summary.events[at]!;
  const names = new Map([...summary.programs, ...summary.indications].map(({ id, name }) => [id, name]));
  const diseases = indications.map((id) => names.get(id)!);
  const more = diseases.length > NAMED_DISEASES ? ` and ${diseases.length - NAMED_DISEASES} more` : "";
  return [
    programs.map((id) => names.get(id)).join(", "),
    agency ?? "",
    diseases.slice(0, NAMED_DISEASES).join(", ") + more,
  ].filter(Boolean);
}

/** What the colours of the text mean. */
function Key() {
  return (
    <p class="key">
      <span class="words is-drug">program</span>
      <span class="words is-disease">disease</span>
      <span class="words is-phase">phase</span>
      <span class="words is-agency">agency, filing</span>
      <span class="words band news">news</span>
      <span class="words band upcoming">upcoming</span>
      <span class="words band background">background</span>
      <span class="words is-cue">words that decided</span>
    </p>
  );
}

/** j and k step through the rows, a and x say right and wrong, Escape closes. */
function useRowKeys(
  summary: ReleaseSummary,
  selected: string | null,
  select: (row: string | null) => void,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const rows = rowsOf(summary);
      const at = rows.findIndex(({ id }) => id === selected);
      if (event.key === "j") select(rows[Math.min(at + 1, rows.length - 1)]?.id ?? null);
      else if (event.key === "k") select(rows[Math.max(at - 1, 0)]?.id ?? null);
      else if (event.key === "Escape") select(null);
      else if ((event.key === "a" || event.key === "x") && selected)
        document.querySelector<HTMLElement>(`.details .${event.key === "a" ? "accept" : "reject"}`)?.click();
      else if (event.key === "[" || event.key === "]")
        document.querySelector<HTMLElement>(`.steps [rel=${event.key === "[" ? "prev" : "next"}]`)?.click();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [summary, selected]);
}

/** Keys that a person types into a field, or with a modifier, are no commands. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target;
  return target instanceof Element && target.closest("input, select, textarea, dialog") !== null;
}
