import type { BatchResult } from "../batch/extract-many.js";
import type { ErrorRecord, ReleaseEvent, ReleaseRecord } from "../schema/record.js";
import { printable } from "./printable.js";

/** So many releases are shown one by one; of larger batches the totals alone. */
const SHOWN = 24;

interface ReleaseLine {
  readonly date: string;
  readonly issuer: string;
  readonly news: string;
}

/** What a person wants to know at the end of a batch. Holds a few words a release, not the records. */
export class BatchSummary {
  inputs = 0;
  readonly failures: ErrorRecord[] = [];
  #records = 0;
  #partial = 0;
  #relevant = 0;
  readonly #rows = { programs: 0, indications: 0, phases: 0, events: 0 };
  readonly #lines: ReleaseLine[] = [];

  add(result: BatchResult): void {
    this.inputs++;
    if (result.error) {
      this.failures.push(result.error);
      return;
    }
    for (const record of result.records) this.#addRecord(record);
  }

  #addRecord(record: ReleaseRecord): void {
    this.#records++;
    if (record.status === "partial") this.#partial++;
    if (record.relevant) this.#relevant++;
    this.#rows.programs += record.programs.length;
    this.#rows.indications += record.indications.length;
    this.#rows.phases += record.phases.length;
    this.#rows.events += record.events.length;
    if (this.#lines.length < SHOWN)
      this.#lines.push({
        date: record.date ?? "no date",
        issuer: record.issuer?.shortName ?? record.issuer?.name ?? "?",
        news: newsOf(record),
      });
  }

  toString(folder: string, total: number): string {
    const width = Math.min(24, Math.max(0, ...this.#lines.map((line) => line.issuer.length)));
    const listed = this.#lines.map(
      ({ date, issuer, news }) =>
        `  ${date.padEnd(10)}  ${printable(issuer).slice(0, width).padEnd(width)}  ${printable(news)}`,
    );
    if (this.#records > SHOWN) listed.push(`  … and ${this.#records - SHOWN} more`);
    const { programs, indications, phases, events } = this.#rows;
    const counts = [`${this.inputs} of ${total} inputs read`, `${this.#records} records`];
    if (this.#partial > 0) counts.push(`${this.#partial} partial`);
    counts.push(`${this.failures.length} failed`);
    return [
      ...listed,
      "",
      `  ${counts.join(", ")}${folder === "-" ? "" : `, in ${printable(folder)}/`}`,
      `  ${this.#relevant} about a product: ${programs} programs, ${indications} indications, ${phases} phases, ${events} events`,
      "",
    ].join("\n");
  }
}

function newsOf(record: ReleaseRecord): string {
  const nameOf = new Map(record.programs.map((program) => [program.id, program.name]));
  const news = record.events.filter((event) => event.timing === "news");
  if (news.length === 0) return `· ${(record.headline ?? "no headline").slice(0, 76)}`;
  const said = new Set(news.map((event) => describe(event, nameOf)));
  const [first, second, ...rest] = said;
  return [first, second].filter(Boolean).join("; ") + (rest.length > 0 ? `; ${rest.length} more` : "");
}

function describe(event: ReleaseEvent, nameOf: ReadonlyMap<string, string>): string {
  const what = [event.type.replaceAll("-", " "), event.detail && `(${event.detail})`, event.outcome];
  const whom = event.programs.map((id) => nameOf.get(id)).join(", ");
  return [what.filter(Boolean).join(" "), whom, event.agency].filter(Boolean).join(" · ");
}
