import type { ExtractOptions } from "../extract.js";
import type { ErrorRecord } from "../schema/record.js";
import type { ReleaseDigest } from "./release-digest.js";

/** How records leave a worker: indented for a file each, a line each, or as rows of tables. */
export type RecordLayout = "indented" | "line" | "rows";

/** What every worker of a batch is started with. */
export interface WorkerSetup {
  readonly extraction: Omit<ExtractOptions, "path" | "onStage">;
  readonly layout: RecordLayout;
}

export interface ExtractTask {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Shared with the pool: 0 until the worker begins, then 1 + the index in `STAGES` of the stage it is in. */
  readonly stage: Int32Array;
}

/** A record as text: the worker does the writing out, so that the main thread only moves bytes. */
export interface SerialisedRecord {
  readonly exhibit: string | null;
  readonly json: string;
  readonly digest: ReleaseDigest;
}

export type ExtractReply =
  | { readonly records: SerialisedRecord[]; readonly error?: undefined }
  | { readonly records?: undefined; readonly error: ErrorRecord };
