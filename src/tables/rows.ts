import type { ErrorRecord, ReleaseEvent, ReleaseRecord, Span } from "../schema/record.js";
import type { Row, TableRows } from "./columns.js";
import { daysOf } from "./days.js";

/** The rows that one record adds to the tables, cells in the order of `TABLES`. */
export function rowsOf(record: ReleaseRecord, release: string, duplicateOf: string | null): TableRows {
  const names = new Map(
    [...record.programs, ...record.indications].map(({ id, name }): [string, string] => [id, name]),
  );
  const namesOf = (ids: readonly string[]) => joined(ids.map((id) => names.get(id)!));
  return {
    releases: [releaseRow(record, release, duplicateOf)],
    sections: record.sections.map(({ kind, title, start, end }, i) => [
      release,
      i + 1,
      kind,
      title,
      start,
      end,
    ]),
    programs: record.programs.map((program) => [
      release,
      program.id,
      program.name,
      joined(program.aliases),
      program.role,
      program.owner,
      program.modality,
      program.target,
      program.stage,
      program.mentions.length,
      program.confidence,
    ]),
    indications: record.indications.map((indication) => [
      release,
      indication.id,
      indication.name,
      joined(indication.aliases),
      indication.codes.doid,
      indication.codes.icd10,
      joined(indication.qualifiers),
      indication.mentions.length,
      indication.confidence,
    ]),
    phases: record.phases.map((row, i) => [
      release,
      i + 1,
      row.program,
      names.get(row.program)!,
      row.phase,
      row.status,
      namesOf(row.indications),
      joined(row.qualifiers),
      row.trial.nctId,
      row.trial.name,
      quoted(row.evidence),
      row.confidence,
    ]),
    phase_indications: record.phases.flatMap((row, i) => row.indications.map((id) => [release, i + 1, id])),
    events: record.events.map((event) => eventRow(event, release, namesOf)),
    event_programs: record.events.flatMap(({ id, programs }) =>
      programs.map((program) => [release, id, program]),
    ),
    event_indications: record.events.flatMap(({ id, indications }) =>
      indications.map((indication) => [release, id, indication]),
    ),
    entities: record.entities.map(({ kind, start, end, text, ref }, i) => [
      release,
      i + 1,
      kind,
      start,
      end,
      text,
      ref?.startsWith("p") ? ref : null,
      ref?.startsWith("i") ? ref : null,
    ]),
  };
}

/** The row of an input that gave no record. */
export function failureRows({ source, error }: ErrorRecord): TableRows {
  return { failures: [[source.path, error.code, error.stage, error.message, error.hint]] };
}

function releaseRow(record: ReleaseRecord, release: string, duplicateOf: string | null): Row {
  const { source, issuer, dateline } = record;
  return [
    release,
    record.id,
    source.path,
    source.format,
    source.sha256,
    source.bytes,
    source.pages,
    source.exhibit,
    source.url,
    source.company,
    source.cik,
    source.filingDate,
    record.status,
    record.relevant,
    record.language,
    record.headline,
    record.date,
    dateline.place,
    dateline.wire,
    issuer?.name ?? null,
    issuer?.shortName ?? null,
    joined(issuer?.listings.map(({ exchange, symbol }) => `${exchange}:${symbol}`) ?? []),
    duplicateOf,
    record.text,
  ];
}

function eventRow(
  event: ReleaseEvent,
  release: string,
  namesOf: (ids: readonly string[]) => string | null,
): Row {
  const days = daysOf(event.date?.value ?? null);
  return [
    release,
    event.id,
    event.type,
    event.detail,
    event.timing,
    event.negated,
    event.outcome,
    days?.first ?? null,
    days?.last ?? null,
    event.date?.precision ?? null,
    event.date?.text ?? null,
    event.agency,
    namesOf(event.programs),
    namesOf(event.indications),
    event.counterparty,
    event.amount?.value ?? null,
    event.amount?.currency ?? null,
    event.endpoint,
    event.pValue,
    event.participants,
    quoted(event.evidence),
    event.rule,
    event.confidence,
  ];
}

function joined(parts: readonly string[]): string | null {
  return parts.length > 0 ? parts.join("; ") : null;
}

function quoted(evidence: readonly Span[]): string {
  return evidence.map(({ text }) => text).join(" … ");
}
