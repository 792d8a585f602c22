import type {
  Entity,
  Indication,
  PhaseRow,
  Program,
  ReleaseEvent,
  ReleaseRecord,
  Section,
} from "../schema/record.js";

/** A span without its words: they are read from the text it indexes. UTF-16 offsets, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * What the page is given of a batch before a release is opened: enough for the lists, charts and searches.
 * The texts and spans stand apart, in chunks that are read when they are looked at.
 */
export interface ReportIndex {
  readonly title: string;
  readonly releases: readonly ReleaseSummary[];
  readonly failures: readonly Failure[];
  /** The key of the release that the page opens at; null for the overview. */
  readonly opening: string | null;
  /** Releases that were left out because of `--max-releases`. */
  readonly leftOut: number;
}

export interface ReleaseSummary {
  /** Short and unique in the report; stands in the page's address. */
  readonly key: string;
  readonly path: string;
  readonly format: string;
  readonly partial: boolean;
  readonly relevant: boolean;
  readonly headline: string | null;
  readonly date: string | null;
  /** The issuer as shown: its short name where it has one. */
  readonly company: string | null;
  readonly listings: readonly string[];
  /** The key of the release that says the same in (nearly) the same words, or null. */
  readonly copyOf: string | null;
  readonly programs: readonly SummaryProgram[];
  readonly indications: readonly SummaryIndication[];
  readonly phases: readonly SummaryPhase[];
  readonly events: readonly SummaryEvent[];
}

export type SummaryProgram = Pick<
  Program,
  "id" | "name" | "aliases" | "role" | "modality" | "stage" | "confidence"
>;
export type SummaryIndication = Pick<Indication, "id" | "name" | "aliases" | "confidence">;
export type SummaryPhase = Pick<PhaseRow, "program" | "phase" | "indications" | "status" | "confidence">;
export type SummaryEvent = Pick<
  ReleaseEvent,
  | "id"
  | "type"
  | "detail"
  | "timing"
  | "negated"
  | "outcome"
  | "agency"
  | "programs"
  | "indications"
  | "confidence"
> & {
  /** ISO day, month, quarter, half or year; null where the release does not say. */
  readonly date: string | null;
  /** The release's own words for the date. */
  readonly dateText: string | null;
};

/** What is needed to show one release. */
export interface ReleaseBody {
  readonly text: string;
  readonly subheadlines: readonly string[];
  readonly issuerName: string | null;
  readonly sections: readonly Section[];
  /** Parallel to the summary's rows. */
  readonly programs: readonly { readonly mentions: readonly Place[]; readonly owner: string | null }[];
  readonly indications: readonly {
    readonly mentions: readonly Place[];
    readonly codes: Indication["codes"];
  }[];
  readonly phases: readonly {
    readonly evidence: readonly Place[];
    readonly qualifiers: readonly string[];
    readonly trial: PhaseRow["trial"];
  }[];
  readonly events: readonly (Pick<ReleaseEvent, "rule" | "cues" | "counterparty" | "endpoint" | "pValue"> & {
    readonly evidence: readonly Place[];
    readonly amount: string | null;
  })[];
  readonly entities: readonly (Place & Pick<Entity, "kind" | "ref">)[];
  readonly source: ReleaseRecord["source"];
  readonly sourceMap: ReleaseRecord["sourceMap"];
  readonly warnings: ReleaseRecord["warnings"];
}

export interface Failure {
  readonly path: string;
  readonly code: string;
  readonly stage: string;
  readonly message: string;
  readonly hint: string | null;
}

/** So many releases share a chunk: small enough to be read at once, large enough to compress well. */
export const RELEASES_PER_CHUNK = 8;
