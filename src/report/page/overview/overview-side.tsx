import { useMemo } from "preact/hooks";
import { Confidence, Pager, usePages } from "../common/parts.js";
import { useReport } from "../common/report-context.js";
import { routeTo, rowRoute } from "../common/route.js";
import { categoryOf, eventLabel, plural, typeLabel } from "../common/words.js";
import { valuesOf } from "../timeline/dated-events.js";
import { Bars } from "./bars.js";

export function Failures() {
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

export function ReviewFirst() {
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

export function ByType() {
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

export function ByYear() {
  const { originals } = useReport();
  if (originals.length === 0) return null;
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

export function Copies() {
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
