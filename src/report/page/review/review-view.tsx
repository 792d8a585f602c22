import { useMemo, useState } from "preact/hooks";
import type { ReleaseSummary } from "../../report-data.js";
import { showDate } from "../common/dates.js";
import { download } from "../common/download.js";
import { bodyAt } from "../common/load.js";
import { Choice, Confidence, Empty, Pager, QuoteLine, usePages } from "../common/parts.js";
import { type Quote, quoteOf, quoteOfEvent } from "../common/quote.js";
import { useReport } from "../common/report-context.js";
import { rowRoute } from "../common/route.js";
import { eventLabel, plural } from "../common/words.js";
import { forgetAll, useReview } from "./review-store.js";
import { goldOf } from "./review-to-gold.js";
import { VerdictButtons } from "./verdict-buttons.js";
import { fieldsOf, type Review, type RowName, rowsOf, TABLES } from "./verdicts.js";

const ROWS_A_PAGE = 20;

interface QueuedRow {
  readonly release: ReleaseSummary;
  readonly position: number;
  readonly row: RowName;
  readonly confidence: number;
}

/** Every row of the batch, the least certain first, to be said right or wrong. */
export function ReviewView() {
  const { originals } = useReport();
  const review = useReview();
  const [table, setTable] = useState<string | null>("events");
  const [state, setState] = useState<string | null>("open");
  const all = useMemo(() => queueOf(originals), [originals]);
  const rows = all.filter(({ release, row }) => {
    const verdict = review[release.key]?.verdicts[row.id]?.state ?? "open";
    return (!table || row.table === table) && (!state || verdict === state);
  });
  const { shown, ...pager } = usePages(rows, ROWS_A_PAGE);
  return (
    <main class="review">
      <h1>Review</h1>
      <p class="lead">
        Say of each row whether it is right; the least certain come first. Decisions stay in this browser
        until you download them. Missing rows are added beside the text of their release.
      </p>
      <Harvest review={review} />
      <div class="filters">
        <Choice
          label="Rows"
          all="All tables"
          value={table ?? undefined}
          options={TABLES.map((value) => ({ value, label: value === "indications" ? "diseases" : value }))}
          choose={setTable}
        />
        <Choice
          label="Verdict"
          all="Any"
          value={state ?? undefined}
          options={["open", "accepted", "corrected", "rejected"].map((value) => ({ value, label: value }))}
          choose={setState}
        />
        <span class="quiet">{plural(rows.length, "row")}</span>
      </div>
      {rows.length === 0 && <Empty>No row is left here.</Empty>}
      <ul class="queue">
        {shown.map((queued) => (
          <QueueRow key={queued.release.key + queued.row.id} {...queued} />
        ))}
      </ul>
      <Pager {...pager} total={plural(rows.length, "row")} />
    </main>
  );
}

function queueOf(originals: readonly { release: ReleaseSummary; position: number }[]): QueuedRow[] {
  return originals
    .flatMap(({ release, position }) =>
      rowsOf(release).map((row) => ({
        release,
        position,
        row,
        confidence: release[row.table][row.at]!.confidence,
      })),
    )
    .sort((a, b) => a.confidence - b.confidence);
}

function QueueRow({ release, position, row, confidence }: QueuedRow) {
  const fields = fieldsOf(release, row);
  const { type, detail, outcome, negated, ...others } = fields;
  const name = type
    ? eventLabel(release.events[row.at]!)
    : (others.name ?? `${others.program}: ${others.phase}`);
  const facts = type
    ? [
        others.timing,
        others.programs,
        others.agency,
        others.date && showDate(others.date),
        others.indications,
      ]
    : [others.role, others.modality, others.status, others.indications];
  return (
    <li>
      <div class="queue-head">
        <a href={rowRoute(release.key, row.id)}>{name}</a>
        <Confidence value={confidence} />
      </div>
      <p class="queue-facts">{facts.filter(Boolean).join(" · ")}</p>
      <QuoteLine quote={quoteOfRow(position, row)} />
      <div class="queue-foot">
        <VerdictButtons release={release} row={row} />
        <span class="quiet">
          {[release.company, release.date && showDate(release.date)].filter(Boolean).join(" · ")}
        </span>
      </div>
    </li>
  );
}

function quoteOfRow(position: number, { table, at }: RowName): Quote {
  const body = bodyAt(position);
  if (table === "events") return quoteOfEvent(body, at);
  if (table === "phases") return quoteOf(body.text, body.phases[at]!.evidence[0]!, []);
  const mention = body[table][at]!.mentions[0]!;
  const around = {
    start: Math.max(0, mention.start - 90),
    end: Math.min(body.text.length, mention.end + 90),
  };
  return quoteOf(body.text, around, [mention]);
}

/** What was decided so far, and the way out of the page: gold, a line a release. */
function Harvest({ review }: { review: Review }) {
  const { index, positionOf } = useReport();
  const touched = Object.entries(review).filter(
    ([key, { verdicts, added }]) => positionOf.has(key) && Object.keys(verdicts).length + added.length > 0,
  );
  const counts = { accepted: 0, corrected: 0, rejected: 0, added: 0 };
  for (const [, { verdicts, added }] of touched) {
    counts.added += added.length;
    for (const { state } of Object.values(verdicts)) counts[state]++;
  }
  const save = () => {
    const lines = touched.map(([key, decided]) =>
      JSON.stringify(goldOf(index.releases[positionOf.get(key)!]!, decided)),
    );
    download("corrections.jsonl", "application/x-ndjson", `${lines.join("\n")}\n`);
  };
  if (touched.length === 0)
    return <p class="harvest empty">Nothing decided yet. Accept, correct or reject a row to begin.</p>;
  return (
    <div class="harvest">
      <p>
        <strong>{plural(touched.length, "release")} reviewed:</strong>{" "}
        {Object.entries(counts)
          .filter(([, count]) => count > 0)
          .map(([state, count]) => `${count} ${state}`)
          .join(", ")}
      </p>
      <p>
        <button type="button" class="primary" onClick={save}>
          Download as gold
        </button>{" "}
        <button
          type="button"
          onClick={() => {
            if (confirm("Forget all decisions in this browser?")) forgetAll();
          }}
        >
          Forget all
        </button>
      </p>
      <p class="quiet">
        Then <code>biowire corpus add corrections.jsonl</code> takes them into the corpus. Rows you did not
        decide on count neither for nor against.
      </p>
    </div>
  );
}
