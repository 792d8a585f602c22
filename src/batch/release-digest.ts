import type { ReleaseEvent, ReleaseRecord } from "../schema/record.js";
import { bodySignature } from "./near-duplicates.js";

/** The few words and numbers of a release that a summary needs, and what tells its duplicates. */
export interface ReleaseDigest {
  readonly partial: boolean;
  readonly relevant: boolean;
  readonly rows: Readonly<Record<"programs" | "indications" | "phases" | "events", number>>;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly news: string;
  /** See `bodySignature`. */
  readonly signature: string | null;
}

export function digestOf(record: ReleaseRecord): ReleaseDigest {
  const { programs, indications, phases, events } = record;
  return {
    partial: record.status === "partial",
    relevant: record.relevant,
    rows: {
      programs: programs.length,
      indications: indications.length,
      phases: phases.length,
      events: events.length,
    },
    date: record.date,
    issuer: record.issuer?.shortName ?? record.issuer?.name ?? null,
    news: newsOf(record),
    signature: bodySignature(record),
  };
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
