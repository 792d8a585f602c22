import { z } from "zod";
import { errorRecordSchema, recordSchema } from "./record.js";

/** The JSON Schemas that are published in `schemas/`, by file name. */
export function jsonSchemas(): Record<string, object> {
  const publish = (schema: z.ZodType, title: string, description: string) => ({
    title,
    description,
    ...z.toJSONSchema(schema, { target: "draft-2020-12" }),
  });
  return {
    "record.schema.json": publish(
      recordSchema,
      "biowire record",
      "One press release as data. Spans are UTF-16 offsets into `text`, end exclusive.",
    ),
    "error-record.schema.json": publish(
      errorRecordSchema,
      "biowire error record",
      "What is written in place of a record when an input could not be read.",
    ),
  };
}
