import type { DuplicateGroup } from "../batch/duplicates.js";
import type { ReleaseDigest } from "../batch/release-digest.js";
import type { BatchStep } from "../batch/run-batch.js";
import { printable } from "./printable.js";

/** So many releases are shown one by one; of larger batches the totals alone. */
const SHOWN = 24;

/** What a person wants to know at the end of a batch. Holds a few words a release, not the records. */
export class BatchSummary {
  inputs = 0;
  failed = 0;
  unchanged = 0;
  duplicates: readonly DuplicateGroup[] = [];
  #records = 0;
  #partial = 0;
  #relevant = 0;
  readonly #rows = { programs: 0, indications: 0, phases: 0, events: 0 };
  readonly #codes = new Map<string, number>();
  readonly #shown: ReleaseDigest[] = [];

  add(step: BatchStep): void {
    this.inputs++;
    if (step.state === "unchanged") this.unchanged++;
    if (step.error) {
      this.failed++;
      this.#codes.set(step.error.error.code, (this.#codes.get(step.error.error.code) ?? 0) + 1);
    }
    this.#records += step.records;
    for (const digest of step.digests) this.#addRelease(digest);
  }

  #addRelease(digest: ReleaseDigest): void {
    if (digest.partial) this.#partial++;
    if (digest.relevant) this.#relevant++;
    for (const table of Object.keys(this.#rows) as (keyof typeof digest.rows)[])
      this.#rows[table] += digest.rows[table];
    if (this.#shown.length < SHOWN) this.#shown.push(digest);
  }

  /** The figures, for machines. */
  figures(): Record<string, unknown> {
    return {
      inputs: this.inputs,
      records: this.#records,
      unchanged: this.unchanged,
      partial: this.#partial,
      failed: this.failed,
      failures: Object.fromEntries([...this.#codes].sort()),
      duplicates: this.#duplicates(),
      relevant: this.#relevant,
      rows: this.#rows,
    };
  }

  toString(folder: string, total: number | null): string {
    const issuers = this.#shown.map(({ issuer }) => issuer ?? "?");
    const width = Math.min(24, Math.max(0, ...issuers.map(({ length }) => length)));
    const listed = this.#shown.map(({ date, news }, i) => {
      const issuer = printable(issuers[i]!).slice(0, width).padEnd(width);
      return `  ${(date ?? "no date").padEnd(10)}  ${issuer}  ${printable(news)}`;
    });
    const read = this.#records - SHOWN;
    if (read > 0 && listed.length === SHOWN) listed.push(`  … and ${read} more`);
    const { programs, indications, phases, events } = this.#rows;
    const counts = [
      `${this.inputs}${total === null ? "" : ` of ${total}`} inputs read`,
      `${this.#records} records`,
    ];
    if (this.unchanged > 0) counts.push(`${this.unchanged} done before and unchanged`);
    if (this.#partial > 0) counts.push(`${this.#partial} partial`);
    counts.push(`${this.failed} failed${this.#failures()}`);
    const lines = [
      ...listed,
      "",
      `  ${counts.join(", ")}${folder === "-" ? "" : `, in ${printable(folder)}/`}`,
    ];
    if (this.inputs > this.unchanged)
      lines.push(
        `  ${this.#relevant} about a product: ${programs} programs, ${indications} indications, ${phases} phases, ${events} events`,
      );
    const { sameBytes, sameRelease } = this.#duplicates();
    if (sameBytes + sameRelease > 0)
      lines.push(
        `  duplicates: ${sameBytes} of the same bytes, ${sameRelease} of the same release in another form`,
      );
    return [...lines, ""].join("\n");
  }

  #duplicates() {
    const copies = this.duplicates.flatMap((group) => group.copies);
    const sameBytes = copies.filter(({ kind }) => kind === "same-bytes").length;
    return { sameBytes, sameRelease: copies.length - sameBytes };
  }

  #failures(): string {
    const codes = [...this.#codes].sort(([, a], [, b]) => b - a).map(([code, count]) => `${count} ${code}`);
    return codes.length > 0 ? ` (${codes.join(", ")})` : "";
  }
}
