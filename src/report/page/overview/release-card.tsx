import { isOurs } from "../../../schema/vocabulary.js";
import type { ReleaseSummary } from "../../report-data.js";
import { showDate } from "../common/dates.js";
import { bodyAt } from "../common/load.js";
import { QuoteLine } from "../common/parts.js";
import { quoteOfEvent } from "../common/quote.js";
import { routeTo, rowRoute } from "../common/route.js";
import { categoryOf, eventLabel } from "../common/words.js";

const NEWS_ON_CARD = 3;

/** A release in a few lines: its news, its programs, what is next, and the words of the first news. */
export function ReleaseCard({ release, position }: { release: ReleaseSummary; position: number }) {
  const news = release.events.flatMap((event, at) => (event.timing === "news" ? [{ event, at }] : []));
  const next = release.events.filter(({ timing }) => timing === "upcoming");
  const programs = release.programs.filter(isOurs);
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
