import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ReleaseSummary } from "../../report-data.js";
import { bodyAt } from "../common/load.js";
import { Empty } from "../common/parts.js";
import { replaceRoute, useReport } from "../common/report-context.js";
import { type Route, routeTo, rowRoute } from "../common/route.js";
import { pipelineOf } from "../pipeline/pipeline.js";
import { PipelineChart } from "../pipeline/pipeline-chart.js";
import { rowsOf } from "../review/verdicts.js";
import { Brief } from "./brief.js";
import { ReleaseHead } from "./release-head.js";
import { ReleaseText } from "./release-text.js";
import { useRowKeys } from "./row-keys.js";
import { RowTables } from "./row-tables.js";

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
  // On a narrow screen the tables stand above the text, out of sight.
  const isNarrow = () => matchMedia("(max-width: 1000px)").matches;
  // The row may stand in a table that is still to be shown.
  const leadToRow = (tries = 10) =>
    setTimeout(() => {
      const row = reader.current?.querySelector("tr.open");
      if (row) row.scrollIntoView();
      else if (tries > 0) leadToRow(tries - 1);
    }, 60);
  const selectFromText = (row: string) => {
    select(row);
    if (isNarrow()) leadToRow();
  };
  const leadFromBar = () => {
    if (isNarrow()) leadToRow();
    else reader.current?.scrollIntoView();
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
        <p class="quiet">A bar leads to the words that say so, as the headings above do.</p>
        <PipelineChart
          bars={pipelineOf([summary])}
          name={summary.company ?? "the release"}
          opened={leadFromBar}
        />
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
