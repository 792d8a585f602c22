import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ReleaseBody, ReleaseSummary } from "../../report-data.js";
import { Confidence, Empty, Timing, When } from "../common/parts.js";
import { eventLabel } from "../common/words.js";
import { AddedRows } from "../review/added-rows.js";
import { useReview } from "../review/review-store.js";
import { type RowName, rowsOf, TABLES, type Table } from "../review/verdicts.js";
import { RowDetails } from "./row-details.js";

const LABELS: Readonly<Record<Table, string>> = {
  events: "Events",
  programs: "Programs",
  phases: "Phases",
  indications: "Diseases",
};

interface TablesProps {
  readonly summary: ReleaseSummary;
  readonly body: ReleaseBody;
  readonly selected: string | null;
  readonly select: (row: string | null) => void;
  readonly light: (row: string | null) => void;
  readonly showInText: () => void;
}

/** The release's tables, one at a time; a row opens beneath itself. */
export function RowTables(props: TablesProps) {
  const { summary, body, selected, select, light, showInText } = props;
  const rows = rowsOf(summary);
  const of = (id: string | null) => rows.find((row) => row.id === id);
  const [table, setTable] = useState<Table>(of(selected)?.table ?? "events");
  const pane = useRef<HTMLDivElement>(null);
  const selectedTable = of(selected)?.table;
  useEffect(() => {
    if (selectedTable) setTable(selectedTable);
  }, [selected, selectedTable]);
  useEffect(() => {
    const row = pane.current?.querySelector<HTMLElement>("tr.open");
    if (row && pane.current) keepInView(pane.current, row);
  }, [selected, table]);
  const shown = rows.filter((row) => row.table === table);
  const mouse = useRef({ x: Number.NaN, y: Number.NaN });
  useEffect(() => {
    const note = ({ clientX, clientY }: MouseEvent) => {
      mouse.current = { x: clientX, y: clientY };
    };
    addEventListener("mousemove", note);
    return () => removeEventListener("mousemove", note);
  }, []);
  const point = ({ clientX, clientY }: MouseEvent, row: string) => {
    // a row that scrolls under a resting mouse is not meant
    if (clientX !== mouse.current.x || clientY !== mouse.current.y) light(row);
  };
  return (
    <div class="rows-pane" ref={pane}>
      <div
        class="tabs"
        role="tablist"
        aria-label="Tables of the release"
        onKeyDown={(event) => stepTabs(event, table, setTable)}
      >
        {TABLES.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-controls="rows"
            aria-selected={name === table}
            tabIndex={name === table ? 0 : -1}
            onClick={() => setTable(name)}
          >
            {LABELS[name]} <span class="count">{summary[name].length}</span>
          </button>
        ))}
      </div>
      <div id="rows" role="tabpanel" aria-labelledby={`tab-${table}`}>
        {shown.length === 0 ? (
          <Empty>None found in this release.</Empty>
        ) : (
          <table class={`rows ${table}`}>
            <thead>
              <tr>
                {HEADS[table].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody onMouseLeave={() => light(null)}>
              {shown.map((row) => (
                <Row
                  key={row.id}
                  summary={summary}
                  row={row}
                  open={row.id === selected}
                  select={select}
                  light={light}
                  point={point}
                >
                  <RowDetails summary={summary} body={body} row={row} showInText={showInText} />
                </Row>
              ))}
            </tbody>
          </table>
        )}
        <AddedRows release={summary} table={table} undecided={shown} />
      </div>
    </div>
  );
}

const HEADS: Readonly<Record<Table, readonly string[]>> = {
  events: ["Event", "Programs", "When", "Sure"],
  programs: ["Program", "Role", "Furthest stage", "Sure"],
  phases: ["Program", "Disease", "Phase", "Sure"],
  indications: ["Disease", "Sure"],
};

interface RowProps {
  readonly summary: ReleaseSummary;
  readonly row: RowName;
  readonly open: boolean;
  readonly select: (row: string | null) => void;
  readonly light: (row: string | null) => void;
  readonly point: (event: MouseEvent, row: string) => void;
  readonly children: ComponentChildren;
}

function Row({ summary, row, open, select, light, point, children }: RowProps) {
  const verdict = useReview()[summary.key]?.verdicts[row.id];
  const [first, ...cells] = cellsOf(summary, row);
  const toggle = () => select(open ? null : row.id);
  return (
    <>
      <tr
        class={[open ? "open" : "", verdict?.state ?? ""].join(" ")}
        data-row={row.id}
        onMouseEnter={(event) => point(event, row.id)}
        onFocusCapture={() => light(row.id)}
        onClick={toggle}
      >
        <td>
          <button type="button" class="row-button" aria-expanded={open}>
            {first}
          </button>
          {verdict && <span class={`verdict ${verdict.state}`}>{verdict.state}</span>}
        </td>
        {cells.map((cell, i) => (
          <td key={HEADS[row.table][i + 1]}>{cell}</td>
        ))}
      </tr>
      {open && (
        <tr class="details-row">
          <td colSpan={cells.length + 1}>{children}</td>
        </tr>
      )}
    </>
  );
}

function cellsOf(summary: ReleaseSummary, { table, at }: RowName): ComponentChildren[] {
  const programs = new Map(summary.programs.map(({ id, name }) => [id, name]));
  const indications = new Map(summary.indications.map(({ id, name }) => [id, name]));
  if (table === "events") {
    const event = summary.events[at]!;
    return [
      <>
        <span class="number">{at + 1}</span> {eventLabel(event)}
        {event.agency && <span class="quiet"> · {event.agency}</span>}
      </>,
      event.programs.map((id) => programs.get(id)).join(", ") || <span class="quiet">the company</span>,
      <>
        <Timing timing={event.timing} /> <When event={event} />
      </>,
      <Confidence key="c" value={event.confidence} />,
    ];
  }
  if (table === "programs") {
    const { name, role, stage, confidence } = summary.programs[at]!;
    return [
      name,
      role,
      stage ?? <span class="quiet">not said</span>,
      <Confidence key="c" value={confidence} />,
    ];
  }
  if (table === "phases") {
    const { program, phase, indications: ids, status, confidence } = summary.phases[at]!;
    return [
      programs.get(program),
      ids.map((id) => indications.get(id)).join(", ") || <span class="quiet">not said</span>,
      <>
        {phase} <span class="quiet">{status}</span>
      </>,
      <Confidence key="c" value={confidence} />,
    ];
  }
  const { name, confidence } = summary.indications[at]!;
  return [name, <Confidence key="c" value={confidence} />];
}

function stepTabs(event: KeyboardEvent, table: Table, go: (table: Table) => void): void {
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (step === 0) return;
  const next = TABLES[(TABLES.indexOf(table) + step + TABLES.length) % TABLES.length]!;
  go(next);
  document.getElementById(`tab-${next}`)?.focus();
}

function keepInView(pane: HTMLElement, row: HTMLElement): void {
  if (getComputedStyle(pane).overflowY !== "auto") return;
  const frame = pane.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  if (top < frame.top + 50) pane.scrollTop += top - frame.top - 60;
  else if (bottom > frame.bottom - 120) pane.scrollTop += top - frame.top - frame.height / 4;
}
