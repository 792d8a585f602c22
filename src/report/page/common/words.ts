import type { EventType } from "../../../schema/vocabulary.js";
import type { SummaryEvent } from "../../report-data.js";

/** How an analyst sorts events: what agencies do, what trials do, what the company does. */
export type Category = "regulatory" | "clinical" | "corporate";
export const CATEGORIES: readonly Category[] = ["regulatory", "clinical", "corporate"];

const CLINICAL: ReadonlySet<string> = new Set([
  "trial-start",
  "enrollment",
  "safety-review",
  "results",
  "presentation",
  "trial-stopped",
  "trial-completed",
] satisfies EventType[]);

const CORPORATE: ReadonlySet<string> = new Set([
  "launch",
  "collaboration",
  "acquisition",
  "financing",
  "financial-results",
  "management",
  "investor-event",
  "patent",
  "manufacturing",
] satisfies EventType[]);

export function categoryOf(type: string): Category {
  if (CLINICAL.has(type)) return "clinical";
  return CORPORATE.has(type) ? "corporate" : "regulatory";
}

/** "import-alert-exemption" as a person says it: "Import alert exemption". */
export function typeLabel(type: string): string {
  const words = type.replaceAll("-", " ").replace(/\bchmp\b/, "CHMP");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The event in a few words, without whom it concerns: "FDA designation: Orphan Drug". */
export function eventLabel(event: Pick<SummaryEvent, "type" | "detail" | "outcome" | "negated">): string {
  const label = typeLabel(event.type);
  const detail = event.detail && event.detail !== "other" ? `: ${event.detail}` : "";
  const outcome = event.outcome ? ` (${event.outcome})` : "";
  return `${event.negated ? "Not: " : ""}${label}${detail}${outcome}`;
}

/** Titles of the section kinds; a section with a title of its own is shown under that. */
export const SECTION_LABELS: Readonly<Record<string, string>> = {
  headline: "Headline",
  body: "News",
  "about-company": "About the company",
  "about-product": "About the product",
  "about-disease": "About the disease",
  "about-trial": "About the trial",
  "about-other": "About",
  "forward-looking": "Forward-looking statements",
  "conference-call": "Conference call",
  tables: "Tables",
  references: "References",
  contacts: "Contacts",
  furniture: "Not part of the release",
};

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}

export function percent(confidence: number): string {
  return `${Math.round(confidence * 100)}%`;
}
