import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { locateInSource } from "../../../1-text/source-map.js";
import { unpackSourceMap } from "../../../1-text/source-map-text.js";
import type { Place, ReleaseBody, ReleaseSummary } from "../../report-data.js";
import { Confidence, QuoteLine } from "../common/parts.js";
import { quoteOf } from "../common/quote.js";
import { VerdictButtons } from "../review/verdict-buttons.js";
import type { RowName } from "../review/verdicts.js";

interface DetailsProps {
  readonly summary: ReleaseSummary;
  readonly body: ReleaseBody;
  readonly row: RowName;
  readonly showInText: () => void;
}

const SHOWN_QUOTES = 3;

/** Why a row stands there: its rule, the words that decided, the sentences, and where these are in the source. */
export function RowDetails({ summary, body, row, showInText }: DetailsProps) {
  const { facts, places, decisive } = useMemo(() => detailsOf(summary, body, row), [summary, body, row.id]);
  return (
    <div class="details">
      <div class="details-actions">
        <VerdictButtons release={summary} row={row} />
        <button type="button" class="show-in-text" onClick={showInText}>
          Show in text
        </button>
      </div>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="details-heading">
        {places.length === 1 ? "The words" : `The words, ${places.length} places`}
      </p>
      <ul class="evidence">
        {places.slice(0, SHOWN_QUOTES).map((place) => (
          <li key={place.start}>
            <QuoteLine quote={quoteOf(body.text, place, decisive)} />
            <SourceLine body={body} place={place} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function SourceLine({ body, place }: { body: ReleaseBody; place: Place }) {
  const found = useMemo(() => locateInSource(unpackSourceMap(body.sourceMap), place), [body, place]);
  return (
    <span class="source-line">
      {body.source.path}
      {found?.page && `, page ${found.page}`}
      {found && `, characters ${found.start}–${found.end}`}
    </span>
  );
}

type Fact = readonly [name: string, value: ComponentChildren];

interface Details {
  readonly facts: readonly Fact[];
  readonly places: readonly Place[];
  /** Places that are marked within the sentences. */
  readonly decisive: readonly Place[];
}

function detailsOf(summary: ReleaseSummary, body: ReleaseBody, { table, at }: RowName): Details {
  if (table === "events") return eventDetails(summary, body, at);
  if (table === "phases") {
    const { evidence, qualifiers, trial } = body.phases[at]!;
    const row = summary.phases[at]!;
    const named = body.entities.filter(
      ({ kind, start, end }) =>
        kind === "phase" && body.text.slice(start, end).toLowerCase() === row.phase.toLowerCase(),
    );
    return {
      facts: kept([
        ["Patients", qualifiers.join(", ")],
        ["Trial", [trial.name, trial.nctId].filter(Boolean).join(", ")],
        ["Confidence", <Confidence key="c" value={row.confidence} />],
      ]),
      places: evidence,
      decisive: named,
    };
  }
  if (table === "programs") {
    const row = summary.programs[at]!;
    const { mentions, owner } = body.programs[at]!;
    return {
      facts: kept([
        ["Also named", row.aliases.join(", ")],
        ["Kind", row.modality],
        ["Owner", owner],
        ["Mentioned", times(mentions.length)],
        ["Confidence", <Confidence key="c" value={row.confidence} />],
      ]),
      places: mentions.map((place) => sentenceAround(body.text, place)),
      decisive: mentions,
    };
  }
  const row = summary.indications[at]!;
  const { mentions, codes } = body.indications[at]!;
  return {
    facts: kept([
      ["Also named", row.aliases.join(", ")],
      ["Disease Ontology", codes.doid],
      ["ICD-10", codes.icd10],
      ["Mentioned", times(mentions.length)],
      ["Confidence", <Confidence key="c" value={row.confidence} />],
    ]),
    places: mentions.map((place) => sentenceAround(body.text, place)),
    decisive: mentions,
  };
}

function eventDetails(summary: ReleaseSummary, body: ReleaseBody, at: number): Details {
  const row = summary.events[at]!;
  const event = body.events[at]!;
  const names = new Map([...summary.programs, ...summary.indications].map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join(", ");
  const cues = event.cues.map(({ kind, start, end }) => (
    <span class="cue-line" key={start}>
      <span class="cue-kind">{kind}</span> “{body.text.slice(start, end).trim()}”
    </span>
  ));
  return {
    facts: kept([
      ["Diseases", named(row.indications)],
      ["Date said", row.date && (row.dateText ? `“${row.dateText}”` : "not said: the release’s own day")],
      ["Outcome", row.outcome],
      ["Amount", event.amount],
      ["With", event.counterparty],
      ["Endpoint", event.endpoint],
      ["p-value", event.pValue],
      ["Decided by", cues.length > 0 ? cues : null],
      ["Rule", <code key="r">{event.rule}</code>],
      ["Confidence", <Confidence key="c" value={row.confidence} />],
    ]),
    places: event.evidence,
    decisive: event.cues,
  };
}

function kept(facts: readonly Fact[]): Fact[] {
  return facts.filter(([, value]) => value !== null && value !== "" && value !== undefined);
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

/** The words around a mention, within its line: to the sentence's ends as far as full stops tell. */
function sentenceAround(text: string, { start, end }: Place): Place {
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  const before = text.lastIndexOf(". ", start - 1);
  const after = text.indexOf(". ", end);
  const last = lineEnd < 0 ? text.length : lineEnd;
  return {
    start: Math.max(line, before < 0 ? 0 : before + 2),
    end: after < 0 ? last : Math.min(last, after + 1),
  };
}
