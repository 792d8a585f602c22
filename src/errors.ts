import { type ErrorRecord, SCHEMA_VERSION } from "./schema/record.js";

/** Where a failure arose: reading the input, the stages of the pipeline, writing the record. */
export const STAGES = [
  "read",
  "text",
  "sections",
  "language",
  "mentions",
  "resolve",
  "events",
  "phases",
  "record",
  "write",
] as const;
export type Stage = (typeof STAGES)[number];

/** A failure that is told to a person: what was wrong with the input, at which stage, and what can be done. */
export class BiowireError extends Error {
  override readonly name = "BiowireError";

  constructor(
    /** Stable, machine-readable: "pdf-encrypted". */
    readonly code: string,
    readonly stage: Stage,
    message: string,
    readonly hint: string | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What the file system's own codes mean to a person. */
const SYSTEM_ERRORS: Record<string, [message: string, hint: string]> = {
  ENOENT: ["does not exist", "Check the spelling of the path."],
  EACCES: ["may not be read", "Check the permissions of the file."],
  EISDIR: ["is a folder, not a file", "Name the folder itself to read all of its files."],
  EMFILE: ["could not be opened: too many files are open", "Lower --concurrency."],
};

/** The error record that stands in for an input that gave none; `stage` is where an error that names none arose. */
export function asErrorRecord(error: unknown, path: string, stage: Stage = "record"): ErrorRecord {
  const described = describe(error, path, stage);
  return { schemaVersion: SCHEMA_VERSION, source: { path }, status: "error", error: described };
}

function describe(error: unknown, path: string, stage: Stage): ErrorRecord["error"] {
  if (error instanceof BiowireError)
    return { code: error.code, stage: error.stage, message: error.message, hint: error.hint };
  const systemCode = error instanceof Error && "code" in error ? String(error.code) : "";
  const known = SYSTEM_ERRORS[systemCode];
  if (known) return { code: systemCode, stage: "read", message: `${path} ${known[0]}.`, hint: known[1] };
  return {
    code: "internal",
    stage,
    message: `Reading ${path} failed: ${error instanceof Error ? error.message : String(error)}`,
    hint: "This is a bug in biowire: please report it with the release.",
  };
}
