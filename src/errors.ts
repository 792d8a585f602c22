/** A failure that is told to a person: what was wrong with the input, at which stage, and what can be done. */
export class BiowireError extends Error {
  override readonly name = "BiowireError";

  constructor(
    /** Stable, machine-readable: "pdf-encrypted". */
    readonly code: string,
    readonly stage: "read" | "text" | "sections" | "entities" | "events" | "resolve" | "record" | "write",
    message: string,
    readonly hint: string | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
