import type { ReleaseBody, ReleaseSummary } from "../../report-data.js";
import { compareDates } from "../common/dates.js";
import { Empty, QuoteLine, When } from "../common/parts.js";
import { quoteOfEvent } from "../common/quote.js";
import { eventLabel } from "../common/words.js";

const SHOWN_NEWS = 5;

/** What a reader wants to know first: what is new, and what comes next, each with the words that say so. */
export function Brief({
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
