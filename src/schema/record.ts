import { z } from "zod";
import {
  CUE_KINDS,
  DATE_PRECISIONS,
  ENTITY_KINDS,
  EVENT_DETAILS,
  EVENT_TYPES,
  MODALITIES,
  OUTCOMES,
  PHASE_STATUSES,
  PHASES,
  PROGRAM_ROLES,
  SECTION_KINDS,
  SOURCE_FORMATS,
  TIMINGS,
} from "./vocabulary.js";

/** The version of the record's shape: minor when fields are added, major when one changes or goes. */
export const SCHEMA_VERSION = "1.0.0";

const offset = z.int().nonnegative();
const confidence = z.number().min(0).max(1);
const isoDay = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);

/** A stretch of the record's `text`: UTF-16 units, end exclusive, with the words that stand there. */
export const spanSchema = z.strictObject({ start: offset, end: offset, text: z.string().min(1) });
export type Span = z.infer<typeof spanSchema>;

export const listingSchema = z.strictObject({ exchange: z.string().min(1), symbol: z.string().min(1) });
export type Listing = z.infer<typeof listingSchema>;

export const sectionSchema = z.strictObject({
  kind: z.enum(SECTION_KINDS),
  title: z.string().nullable(),
  start: offset,
  end: offset,
});
export type Section = z.infer<typeof sectionSchema>;
export type SectionKind = Section["kind"];

export const programSchema = z.strictObject({
  id: z.string().regex(/^p\d+$/),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  role: z.enum(PROGRAM_ROLES),
  owner: z.string().nullable(),
  modality: z.enum(MODALITIES).nullable(),
  target: z.string().nullable(),
  stage: z.enum(PHASES).nullable(),
  mentions: z.array(spanSchema).min(1),
  confidence,
});
export type Program = z.infer<typeof programSchema>;

export const indicationSchema = z.strictObject({
  id: z.string().regex(/^i\d+$/),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  codes: z.strictObject({
    doid: z.string().nullable(),
    icd10: z.string().nullable(),
    /** Id in the user's own vocabulary (`--vocab`): "MONDO:0005148". */
    vocabulary: z.string().nullable(),
  }),
  qualifiers: z.array(z.string().min(1)),
  mentions: z.array(spanSchema).min(1),
  confidence,
});
export type Indication = z.infer<typeof indicationSchema>;

export const phaseRowSchema = z.strictObject({
  program: z.string(),
  phase: z.enum(PHASES),
  indications: z.array(z.string()),
  status: z.enum(PHASE_STATUSES),
  qualifiers: z.array(z.string().min(1)),
  trial: z.strictObject({ nctId: z.string().nullable(), name: z.string().nullable() }),
  evidence: z.array(spanSchema).min(1),
  confidence,
});
export type PhaseRow = z.infer<typeof phaseRowSchema>;

/** An ISO day, month, quarter, half or year; `value` is null where the release gives a time in words only. */
export const eventDateSchema = z.strictObject({
  value: z
    .string()
    .regex(/^\d{4}(?:-(?:\d{2}(?:-\d{2})?|Q[1-4]|H[12]))?$/)
    .nullable(),
  precision: z.enum(DATE_PRECISIONS).nullable(),
  text: z.string().nullable(),
});
export type EventDate = z.infer<typeof eventDateSchema>;

export const cueSchema = z.strictObject({ kind: z.enum(CUE_KINDS), start: offset, end: offset });
export type Cue = z.infer<typeof cueSchema>;

export const amountSchema = z.strictObject({
  value: z.number().nonnegative(),
  currency: z.string().min(1),
  text: z.string().min(1),
});

export const eventSchema = z
  .strictObject({
    id: z.string().regex(/^e\d+$/),
    type: z.enum(EVENT_TYPES),
    detail: z.string().nullable(),
    timing: z.enum(TIMINGS),
    negated: z.boolean(),
    outcome: z.enum(OUTCOMES).nullable(),
    date: eventDateSchema.nullable(),
    agency: z.string().nullable(),
    programs: z.array(z.string()),
    indications: z.array(z.string()),
    counterparty: z.string().nullable(),
    amount: amountSchema.nullable(),
    endpoint: z.string().nullable(),
    pValue: z.string().nullable(),
    participants: z.int().nonnegative().nullable(),
    evidence: z.array(spanSchema).min(1),
    cues: z.array(cueSchema),
    rule: z.string().min(1),
    confidence,
  })
  .superRefine((event, context) => {
    const allowed: readonly string[] = EVENT_DETAILS[event.type];
    if (event.detail !== null && !allowed.includes(event.detail))
      context.addIssue({
        code: "custom",
        path: ["detail"],
        message: `"${event.detail}" is no detail of ${event.type}`,
      });
  });
export type ReleaseEvent = z.infer<typeof eventSchema>;

export const entitySchema = z.strictObject({
  kind: z.enum(ENTITY_KINDS),
  start: offset,
  end: offset,
  text: z.string().min(1),
  ref: z.string().nullable(),
});
export type Entity = z.infer<typeof entitySchema>;

export const personSchema = z.strictObject({
  name: z.string().min(1),
  title: z.string().nullable(),
  organization: z.string().nullable(),
});
export type Person = z.infer<typeof personSchema>;

export const warningSchema = z.strictObject({ code: z.string().min(1), message: z.string().min(1) });
export type Warning = z.infer<typeof warningSchema>;

export const sourceSchema = z.strictObject({
  path: z.string(),
  format: z.enum(SOURCE_FORMATS),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().nonnegative(),
  pages: z.int().positive().nullable(),
  encoding: z.string().nullable(),
  exhibit: z.string().nullable(),
  url: z.string().nullable(),
  company: z.string().nullable(),
  cik: z.string().nullable(),
  filingDate: isoDay.nullable(),
});
export type Source = z.infer<typeof sourceSchema>;

/** Where each unit of `text` stands in the input: see `unpackSourceMap` for the form and `locateInSource` for its use. */
export const sourceMapSchema = z.strictObject({
  segments: z.string().regex(/^(?:\d+(?:\+|[@=]\d+)(?: |$))*$/),
  pageStarts: z.array(offset),
});

export const issuerSchema = z.strictObject({
  name: z.string().min(1),
  shortName: z.string().nullable(),
  listings: z.array(listingSchema),
});
export type Issuer = z.infer<typeof issuerSchema>;

const fields = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: z.string().regex(/^[0-9a-f]{64}(?:#.+)?$/),
  source: sourceSchema,
  status: z.enum(["complete", "partial"]),
  relevant: z.boolean(),
  language: z.string().nullable(),
  headline: z.string().nullable(),
  subheadlines: z.array(z.string().min(1)),
  date: isoDay.nullable(),
  dateline: z.strictObject({ place: z.string().nullable(), wire: z.string().nullable() }),
  issuer: issuerSchema.nullable(),
  text: z.string(),
  sourceMap: sourceMapSchema,
  sections: z.array(sectionSchema),
  programs: z.array(programSchema),
  indications: z.array(indicationSchema),
  phases: z.array(phaseRowSchema),
  events: z.array(eventSchema),
  entities: z.array(entitySchema),
  people: z.array(personSchema),
  warnings: z.array(warningSchema),
});

/**
 * One release as data. Beyond the fields' own shapes the schema holds the record to its invariants: every span
 * equals the text it points at, sections are contiguous and cover the text, and every reference resolves.
 */
export const recordSchema = fields.superRefine((record, context) => {
  const complain = (path: (string | number)[], message: string) =>
    context.addIssue({ code: "custom", path, message });

  let reached = 0;
  record.sections.forEach((section, i) => {
    if (section.start !== reached)
      complain(["sections", i], `starts at ${section.start}, expected ${reached}`);
    if (section.end <= section.start) complain(["sections", i], "is empty");
    reached = section.end;
  });
  if (reached !== record.text.length)
    complain(["sections"], `end at ${reached}, the text at ${record.text.length}`);

  const mapped = record.sourceMap.segments
    .split(" ")
    .reduce((sum, segment) => sum + (Number.parseInt(segment, 10) || 0), 0);
  if (mapped !== record.text.length)
    complain(["sourceMap"], `maps ${mapped} units, the text has ${record.text.length}`);

  const checkSpan = (span: { start: number; end: number; text: string }, path: (string | number)[]) => {
    if (record.text.slice(span.start, span.end) !== span.text) complain(path, "differs from the text there");
  };
  const programIds = new Set(record.programs.map((program) => program.id));
  const indicationIds = new Set(record.indications.map((indication) => indication.id));
  const eventIds = new Set(record.events.map((event) => event.id));
  const checkRefs = (refs: string[], known: Set<string>, path: (string | number)[]) => {
    for (const ref of refs)
      if (!known.has(ref)) complain(path, `refers to ${ref}, which is not in the record`);
  };
  const unique = (size: number, count: number, path: string) => {
    if (size !== count) complain([path], "has two rows with one id");
  };
  unique(programIds.size, record.programs.length, "programs");
  unique(indicationIds.size, record.indications.length, "indications");
  unique(eventIds.size, record.events.length, "events");

  record.programs.forEach((row, i) => {
    row.mentions.forEach((span, j) => {
      checkSpan(span, ["programs", i, "mentions", j]);
    });
  });
  record.indications.forEach((row, i) => {
    row.mentions.forEach((span, j) => {
      checkSpan(span, ["indications", i, "mentions", j]);
    });
  });
  record.phases.forEach((row, i) => {
    checkRefs([row.program], programIds, ["phases", i, "program"]);
    checkRefs(row.indications, indicationIds, ["phases", i, "indications"]);
    row.evidence.forEach((span, j) => {
      checkSpan(span, ["phases", i, "evidence", j]);
    });
  });
  record.events.forEach((row, i) => {
    checkRefs(row.programs, programIds, ["events", i, "programs"]);
    checkRefs(row.indications, indicationIds, ["events", i, "indications"]);
    row.evidence.forEach((span, j) => {
      checkSpan(span, ["events", i, "evidence", j]);
    });
    row.cues.forEach((cue, j) => {
      if (cue.end <= cue.start || cue.end > record.text.length)
        complain(["events", i, "cues", j], "lies outside of the text");
    });
  });
  let previous = 0;
  record.entities.forEach((entity, i) => {
    checkSpan(entity, ["entities", i]);
    if (entity.start < previous) complain(["entities", i], "is out of text order");
    previous = entity.start;
    if (entity.ref !== null && !programIds.has(entity.ref) && !indicationIds.has(entity.ref))
      complain(["entities", i, "ref"], `refers to ${entity.ref}, which is not in the record`);
  });
});
export type ReleaseRecord = z.infer<typeof recordSchema>;

/** What is written in place of a record when an input could not be read or its record was not valid. */
export const errorRecordSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  source: z.strictObject({ path: z.string() }),
  status: z.literal("error"),
  error: z.strictObject({
    code: z.string().min(1),
    stage: z.string().min(1),
    message: z.string().min(1),
    hint: z.string().nullable(),
  }),
});
export type ErrorRecord = z.infer<typeof errorRecordSchema>;
