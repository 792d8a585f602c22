import { packSourceMap } from "../1-text/source-map-text.js";
import type { Mention } from "../4-mentions/mention.js";
import type { Cast } from "../5-resolve/cast.js";
import { BiowireError } from "../errors.js";
import {
  type Entity,
  type PhaseRow,
  type Program,
  type ReleaseEvent,
  type ReleaseRecord,
  recordSchema,
  SCHEMA_VERSION,
} from "../schema/record.js";
import { isOurs, PHASES } from "../schema/vocabulary.js";
import { isOfProduct, opensWithTherapy } from "./relevance.js";

/** What the record says of the input itself. */
export interface SourceIdentity {
  /** As shown to the user; never absolute. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * The ninth stage: everything found becomes one record, validated against the schema and its invariants.
 * Throws `BiowireError` "invalid-record" where it is not valid: that is a bug in biowire, never the input's fault.
 */
export function buildRecord(
  identity: SourceIdentity,
  cast: Cast,
  phases: readonly PhaseRow[],
  events: readonly ReleaseEvent[],
): ReleaseRecord {
  const { release } = cast.analysis;
  const { document } = release;
  const packed = packSourceMap(document.sourceMap);
  const relevant =
    release.nonRelease === null
      ? cast.programs.some(isOurs) || isOfProduct(cast, events)
      : release.nonRelease === "other-industry" && opensWithTherapy(cast);
  const record: ReleaseRecord = {
    schemaVersion: SCHEMA_VERSION,
    id: document.metadata.exhibit ? `${identity.sha256}#${document.metadata.exhibit}` : identity.sha256,
    source: {
      ...identity,
      format: document.format,
      pages: document.pages,
      encoding: document.encoding,
      exhibit: document.metadata.exhibit ?? null,
      url: document.metadata.url ?? null,
      company: document.metadata.company ?? null,
      cik: document.metadata.cik ?? null,
      filingDate: document.metadata.filingDate ?? null,
    },
    status: document.partial ? "partial" : "complete",
    relevant,
    language: release.language,
    headline: release.headline,
    subheadlines: [...release.subheadlines],
    date: release.date,
    dateline: release.dateline,
    issuer: release.issuer,
    text: document.text,
    sourceMap: { ...packed, pageStarts: [...packed.pageStarts] },
    sections: [...release.sections],
    programs: cast.programs.map((program) => ({
      ...program,
      stage: program.stage ?? stageOf(program, phases),
    })),
    indications: [...cast.indications],
    phases: [...phases],
    events: relevant || release.ofMaker ? [...events] : [],
    entities: entitiesOf(cast),
    people: peopleOf(cast.mentions),
    warnings: [...document.warnings],
  };
  const checked = recordSchema.safeParse(record);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new BiowireError(
    "invalid-record",
    "record",
    `The record built for ${identity.path} breaks the schema at ${issue?.path.join(".")}: ${issue?.message}.`,
    "This is a bug in biowire: please report it with the release.",
  );
}

/** The furthest phase that the release states as reached, under way or done; a planned one does not count. */
function stageOf(program: Program, phases: readonly PhaseRow[]): Program["stage"] {
  const reached = phases
    .filter((row) => row.program === program.id && row.status !== "planned")
    .map((row) => PHASES.indexOf(row.phase));
  return reached.length ? PHASES[Math.max(...reached)]! : null;
}

function entitiesOf(cast: Cast): Entity[] {
  const rowAt = new Map<string, string>();
  for (const { start, end, id } of [...cast.programReferences, ...cast.indicationReferences])
    rowAt.set(`${start}-${end}`, id);
  return cast.mentions.map(({ kind, start, end, text }) => ({
    kind,
    start,
    end,
    text,
    ref: kind === "drug" || kind === "disease" ? (rowAt.get(`${start}-${end}`) ?? null) : null,
  }));
}

function peopleOf(mentions: readonly Mention[]): ReleaseRecord["people"] {
  const people = new Map<string, ReleaseRecord["people"][number]>();
  for (const mention of mentions)
    if (mention.kind === "person" && (mention.title !== null || !people.has(mention.name)))
      people.set(mention.name, {
        name: mention.name,
        title: mention.title,
        organization: mention.organization,
      });
  return [...people.values()];
}
