import type { ReleaseDocument } from "../1-text/document.js";
import type { Issuer, Section } from "../schema/record.js";

/** The frame of a release: who issued it, when, under which headline, and what each part of the text is. */
export interface Release {
  readonly document: ReleaseDocument;
  readonly headline: string | null;
  readonly subheadlines: readonly string[];
  /** ISO day of the release, never today's. */
  readonly date: string | null;
  readonly dateline: { readonly place: string | null; readonly wire: string | null };
  readonly issuer: Issuer | null;
  /** Other names of the issuer in the text: "the Company", "Cellectar". */
  readonly issuerNames: readonly string[];
  /** In order, contiguous, covering `document.text` from 0 to its end. */
  readonly sections: readonly Section[];
  /** Why the release is no product news at all ("law-firm-notice"), or null: relevance is settled after resolving. */
  readonly nonRelease: string | null;
  /** Whether a company that makes drugs, vaccines, tests or devices issues it, or is what it is about. */
  readonly ofMaker: boolean;
  readonly language: string | null;
}
