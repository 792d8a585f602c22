import type { RawDocument, SourceFormat } from "../document.js";

/**
 * One way of reading an input. `text` is the decoded input; binary formats use `bytes`. Most inputs hold one
 * release, a filing may hold several. Throws `BiowireError` (stage "text") where nothing readable is there.
 */
export interface Adapter {
  readonly format: SourceFormat;
  read(input: AdapterInput): Promise<RawDocument[]>;
}

export interface AdapterInput {
  readonly bytes: Uint8Array;
  /** The decoded text; empty for binary formats. */
  readonly text: string;
  /** As given by the user, for messages and as a hint only. */
  readonly path: string;
}
