import type { TableRows } from "./columns.js";

export interface TableWriter {
  add(rows: TableRows): Promise<void>;
  /** Makes the tables final under their names; gives the names of the files, in order. */
  close(): Promise<string[]>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
}
