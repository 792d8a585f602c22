import type { ReleaseRecord } from "../schema/record.js";
import { groupCopies } from "./group-copies.js";
import type { RecordEntry } from "./read-records.js";
import type { Failure, Place, ReleaseBody, ReleaseSummary, ReportIndex } from "./report-data.js";

export interface PreparedReport {
  readonly index: ReportIndex;
  /** Parallel to `index.releases`. */
  readonly bodies: readonly ReleaseBody[];
}

export interface ReportOptions {
  readonly title: string;
  readonly maxReleases: number;
  /** The path of the release that the page opens at, as its record names it. */
  readonly open?: string;
}

/** Splits records into what all views need and what one release needs; the newest release comes first. */
export async function prepareReport(
  entries: AsyncIterable<RecordEntry> | Iterable<RecordEntry>,
  options: ReportOptions,
): Promise<PreparedReport> {
  const records: ReleaseRecord[] = [];
  const failures: Failure[] = [];
  let leftOut = 0;
  for await (const { record, error } of entries) {
    if (error) failures.push({ path: error.source.path, ...error.error });
    else if (records.length < options.maxReleases) records.push(record);
    else leftOut++;
  }
  records.sort(newestFirst);
  const keys = uniqueKeys(records);
  const copies = await groupCopies(records);
  const opening = records.findIndex(({ source }) => source.path === options.open);
  return {
    index: {
      title: options.title,
      opening: keys[records.length === 1 && failures.length === 0 ? 0 : opening] ?? null,
      releases: records.map((record, i) => {
        const original = copies[i] ?? null;
        return summaryOf(record, keys[i]!, original === null ? null : keys[original]!);
      }),
      failures,
      leftOut,
    },
    bodies: records.map(bodyOf),
  };
}

/** Of one day, the shorter path first: a release stands before its renditions. */
function newestFirst(a: ReleaseRecord, b: ReleaseRecord): number {
  const byDate = (b.date ?? "").localeCompare(a.date ?? "");
  if (byDate !== 0) return byDate;
  const depth = ({ source }: ReleaseRecord) => source.path.split("/").length;
  return depth(a) - depth(b) || (a.source.path < b.source.path ? -1 : 1);
}

/** The first digits of the record's hash, more of a number where two records share them. */
function uniqueKeys(records: readonly ReleaseRecord[]): string[] {
  const taken = new Map<string, number>();
  return records.map(({ id }) => {
    const key = id.slice(0, 12);
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return before === 0 ? key : `${key}-${before + 1}`;
  });
}

function summaryOf(record: ReleaseRecord, key: string, copyOf: string | null): ReleaseSummary {
  return {
    key,
    path: record.source.exhibit ? `${record.source.path} · ${record.source.exhibit}` : record.source.path,
    format: record.source.format,
    partial: record.status === "partial",
    relevant: record.relevant,
    headline: record.headline,
    date: record.date,
    company: record.issuer?.shortName ?? record.issuer?.name ?? null,
    listings: (record.issuer?.listings ?? []).map(({ exchange, symbol }) => `${exchange}: ${symbol}`),
    copyOf,
    programs: record.programs.map(({ id, name, aliases, role, modality, stage, confidence }) => ({
      id,
      name,
      aliases,
      role,
      modality,
      stage,
      confidence,
    })),
    indications: record.indications.map(({ id, name, aliases, confidence }) => ({
      id,
      name,
      aliases,
      confidence,
    })),
    phases: record.phases.map(({ program, phase, indications, status, confidence }) => ({
      program,
      phase,
      indications,
      status,
      confidence,
    })),
    events: record.events.map((event) => ({
      id: event.id,
      type: event.type,
      detail: event.detail,
      timing: event.timing,
      negated: event.negated,
      outcome: event.outcome,
      agency: event.agency,
      programs: event.programs,
      indications: event.indications,
      confidence: event.confidence,
      date: event.date?.value ?? null,
      dateText: event.date?.text ?? null,
    })),
  };
}

function bodyOf(record: ReleaseRecord): ReleaseBody {
  return {
    text: record.text,
    subheadlines: record.subheadlines,
    issuerName: record.issuer?.name ?? null,
    sections: record.sections,
    programs: record.programs.map(({ mentions, owner }) => ({ mentions: mentions.map(placeOf), owner })),
    indications: record.indications.map(({ mentions, codes }) => ({
      mentions: mentions.map(placeOf),
      codes,
    })),
    phases: record.phases.map(({ evidence, qualifiers, trial }) => ({
      evidence: evidence.map(placeOf),
      qualifiers,
      trial,
    })),
    events: record.events.map((event) => ({
      rule: event.rule,
      cues: event.cues,
      counterparty: event.counterparty,
      endpoint: event.endpoint,
      pValue: event.pValue,
      amount: event.amount?.text ?? null,
      evidence: event.evidence.map(placeOf),
    })),
    entities: record.entities.map(({ start, end, kind, ref }) => ({ start, end, kind, ref })),
    source: record.source,
    sourceMap: record.sourceMap,
    warnings: record.warnings,
  };
}

function placeOf({ start, end }: Place): Place {
  return { start, end };
}
