import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SummaryEvent } from "../../report-data.js";
import { showDate } from "./dates.js";
import type { Quote } from "./quote.js";
import { percent } from "./words.js";

/** The words of a release, those that decided marked. */
export function QuoteLine({ quote }: { quote: Quote }) {
  // A sentence that somebody speaks carries its own marks.
  const spoken = /^[“"]/.test(quote.parts[0]?.text ?? "");
  return (
    <q class="quote">
      {!spoken && "“"}
      {quote.clippedStart && "… "}
      {quote.parts.map(({ text, decisive }, i) => (decisive ? <mark key={i}>{text}</mark> : text))}
      {quote.clippedEnd && " …"}
      {!spoken && "”"}
    </q>
  );
}

/** How sure the extractor is, as a number and a short bar; below 70% it stands out. */
export function Confidence({ value }: { value: number }) {
  return (
    <span class={`sure${value < 0.7 ? " low" : ""}`} title={`Confidence ${percent(value)}`}>
      <span class="sure-bar" aria-hidden="true">
        <span style={{ width: percent(value) }} />
      </span>
      {percent(value)}
    </span>
  );
}

export function Timing({ timing }: { timing: SummaryEvent["timing"] }) {
  return <span class={`timing ${timing}`}>{timing}</span>;
}

export function When({ event }: { event: Pick<SummaryEvent, "date" | "dateText"> }) {
  if (event.date)
    return <time title={event.dateText ? `“${event.dateText}”` : undefined}>{showDate(event.date)}</time>;
  return <span class="quiet">{event.dateText ?? "no date said"}</span>;
}

/** Steps through a long list, a page at a time. */
export function Pager(props: { page: number; pages: number; total: string; go: (page: number) => void }) {
  const { page, pages, total, go } = props;
  if (pages <= 1) return null;
  return (
    <nav class="pager" aria-label="Pages">
      <button type="button" disabled={page === 0} onClick={() => go(page - 1)}>
        ← Back
      </button>
      <span>
        Page {page + 1} of {pages} · {total}
      </span>
      <button type="button" disabled={page >= pages - 1} onClick={() => go(page + 1)}>
        Next →
      </button>
    </nav>
  );
}

/** The part of a list that a page shows. A shorter list brings the reader back to its last page. */
export function usePages<T>(items: readonly T[], size: number) {
  const [wanted, go] = useState(0);
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(wanted, pages - 1);
  return { page, pages, go, shown: items.slice(page * size, (page + 1) * size), from: page * size };
}

export function Choice(props: {
  label: string;
  value: string | undefined;
  options: readonly { readonly value: string; readonly label: string }[];
  all: string;
  choose: (value: string | null) => void;
}) {
  return (
    <label class="choice">
      <span>{props.label}</span>
      <select
        aria-label={props.label}
        value={props.value ?? ""}
        onChange={({ currentTarget }) => props.choose(currentTarget.value || null)}
      >
        <option value="">{props.all}</option>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Empty({ children }: { children: ComponentChildren }) {
  return <p class="empty">{children}</p>;
}

/** The width of an element in CSS pixels, as it changes; charts are drawn to it. */
export function useWidth<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
