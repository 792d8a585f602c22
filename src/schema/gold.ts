import { z } from "zod";
import {
  EVENT_DETAILS,
  EVENT_TYPES,
  OUTCOMES,
  PHASE_STATUSES,
  PROGRAM_ROLES,
  SECTION_KINDS,
  TIMINGS,
} from "./vocabulary.js";

const names = z.array(z.string().min(1));
const isoTime = z.string().regex(/^\d{4}(?:-(?:\d{2}(?:-\d{2})?|Q[1-4]|H[12]))?$/);

export const goldEventSchema = z
  .strictObject({
    type: z.enum(EVENT_TYPES),
    detail: z.string().nullish(),
    timing: z.enum(TIMINGS),
    negated: z.boolean().optional(),
    outcome: z.enum(OUTCOMES).nullish(),
    date: isoTime.nullish(),
    agency: z.string().nullish(),
    programs: names.default([]),
    indications: names.default([]),
    /** Two careful readers could differ on whether it is worth a row: never counted for or against. */
    optional: z.boolean().optional(),
  })
  .superRefine(({ type, detail }, context) => {
    const allowed: readonly string[] = EVENT_DETAILS[type];
    if (detail && !allowed.includes(detail))
      context.addIssue({ code: "custom", path: ["detail"], message: `"${detail}" is no detail of ${type}` });
  });
export type GoldEvent = z.infer<typeof goldEventSchema>;

/** What an ideal reader writes down of one release. Rows refer to programs and indications by name. */
export const goldSchema = z.strictObject({
  /** The release's file name; its record is looked for under this name and ".json". */
  file: z.string().min(1),
  note: z.string().optional(),
  headline: z.string().optional(),
  date: z.iso.date().nullish(),
  issuer: z.strictObject({ name: z.string(), listings: names.optional() }).optional(),
  relevant: z.boolean().optional(),
  /** Anchors are the section's first and last words as they stand in the release; `or` is a kind that is right too. */
  sections: z
    .array(
      z.strictObject({
        kind: z.enum(SECTION_KINDS),
        first: z.string().min(1),
        last: z.string().min(1),
        or: z.enum(SECTION_KINDS).optional(),
      }),
    )
    .optional(),
  programs: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        aliases: names.default([]),
        role: z.enum(PROGRAM_ROLES),
        modality: z.string().nullish(),
        optional: z.boolean().optional(),
      }),
    )
    .default([]),
  indications: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        aliases: names.default([]),
        optional: z.boolean().optional(),
      }),
    )
    .default([]),
  phases: z
    .array(
      z.strictObject({
        program: z.string().min(1),
        phase: z.string().min(1),
        indication: z.string().nullable(),
        status: z.enum(PHASE_STATUSES),
        optional: z.boolean().optional(),
      }),
    )
    .default([]),
  events: z.array(goldEventSchema).default([]),
});
export type Gold = z.infer<typeof goldSchema>;
