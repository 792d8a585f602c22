import { findDuplicates } from "../batch/duplicates.js";
import { bodySignature } from "../batch/near-duplicates.js";
import type { ReleaseRecord } from "../schema/record.js";

/** For each record the index of the first one that holds the same release, or null: as a batch tells duplicates. */
export async function groupCopies(records: readonly ReleaseRecord[]): Promise<(number | null)[]> {
  const originals: (number | null)[] = records.map(() => null);
  for (const { first, copies } of await findDuplicates(entriesOf(records)))
    for (const { path } of copies) originals[Number(path)] = Number(first);
  return originals;
}

async function* entriesOf(records: readonly ReleaseRecord[]) {
  for (const [i, record] of records.entries())
    yield {
      path: String(i),
      sha256: record.id,
      state: "done" as const,
      signatures: [bodySignature(record)],
    };
}
