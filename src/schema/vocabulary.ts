/**
 * The closed vocabularies of the record. Each list is what the reading guidelines define; a value outside of
 * them never stands in a valid record.
 */

export const SOURCE_FORMATS = ["text", "markdown", "html", "edgar", "pdf", "email"] as const;

export const SECTION_KINDS = [
  "headline",
  "body",
  "about-company",
  "about-product",
  "about-disease",
  "about-trial",
  "about-other",
  "forward-looking",
  "conference-call",
  "tables",
  "references",
  "contacts",
  "furniture",
] as const;

export const PROGRAM_ROLES = ["own", "partner", "combination", "comparator", "other"] as const;

/** Whether a program is the issuer's own or a partner's: one that phases, indications and events are told of. */
export function isOurs({ role }: { readonly role: (typeof PROGRAM_ROLES)[number] }): boolean {
  return role === "own" || role === "partner";
}

export const MODALITIES = [
  "small molecule",
  "monoclonal antibody",
  "bispecific antibody",
  "antibody-drug conjugate",
  "radiopharmaceutical",
  "peptide",
  "protein",
  "enzyme",
  "vaccine",
  "cell therapy",
  "CAR-T",
  "gene therapy",
  "gene editing",
  "RNA",
  "oligonucleotide",
  "oncolytic virus",
  "microbiome",
  "diagnostic",
  "device",
  "digital",
  "other",
] as const;

/** Ordered from the earliest stage of development to the latest; `Pivotal` ranks with Phase 3. */
export const PHASES = [
  "Discovery",
  "Preclinical",
  "Phase 0",
  "Phase 1",
  "Phase 1a",
  "Phase 1b",
  "Phase 1/2",
  "Phase 1/2a",
  "Phase 1a/1b",
  "Phase 1b/2",
  "Phase 1b/2a",
  "Phase 2",
  "Phase 2a",
  "Phase 2a/2b",
  "Phase 2b",
  "Phase 2/3",
  "Phase 2b/3",
  "Pivotal",
  "Phase 3",
  "Phase 3a",
  "Phase 3b",
  "Phase 3b/4",
  "Phase 4",
  "Filed",
  "Approved",
] as const;

export const PHASE_STATUSES = ["planned", "ongoing", "completed", "stopped", "unknown"] as const;

export const TIMINGS = ["news", "background", "upcoming"] as const;

export const OUTCOMES = ["positive", "negative", "mixed"] as const;

export const DATE_PRECISIONS = ["day", "month", "quarter", "half", "year"] as const;

const SUBMISSION_KINDS = [
  "NDA",
  "sNDA",
  "BLA",
  "sBLA",
  "MAA",
  "ANDA",
  "IND",
  "CTA",
  "EUA",
  "510(k)",
  "PMA",
  "De Novo",
  "JNDA",
  "NDS",
  "other",
] as const;

/** Event types and the details each may carry; an empty list means that the type has none. */
export const EVENT_DETAILS = {
  approval: ["full", "accelerated", "conditional", "supplemental", "tentative", "emergency-use", "clearance"],
  "complete-response": [],
  "refusal-to-file": [],
  submission: SUBMISSION_KINDS,
  "submission-accepted": SUBMISSION_KINDS,
  "decision-date": [],
  designation: [
    "Fast Track",
    "Breakthrough Therapy",
    "Orphan Drug",
    "RMAT",
    "Priority Review",
    "Rare Pediatric Disease",
    "QIDP",
    "Breakthrough Device",
    "PRIME",
    "Sakigake",
    "ILAP",
    "Accelerated Assessment",
    "Innovative Medicine",
    "other",
  ],
  "trial-authorization": ["IND", "CTA", "CTN", "other"],
  "clinical-hold": ["full", "partial"],
  "clinical-hold-lifted": ["full", "partial"],
  "import-alert": [],
  "import-alert-exemption": [],
  "advisory-committee": ["scheduled", "positive", "negative", "cancelled"],
  "chmp-opinion": ["positive", "negative"],
  "agency-meeting": [],
  "label-change": [],
  inspection: [],
  "market-withdrawal": [],
  "priority-review-voucher": [],
  "trial-start": [],
  enrollment: ["complete", "update", "paused"],
  "safety-review": [],
  results: ["topline", "interim", "final", "preclinical"],
  presentation: [],
  "trial-stopped": [],
  "trial-completed": [],
  launch: [],
  collaboration: ["license", "option", "supply", "research", "co-development", "other"],
  acquisition: [],
  financing: ["offering", "private placement", "debt", "grant", "milestone", "royalty", "other"],
  "financial-results": [],
  management: [],
  "investor-event": [],
  patent: [],
  manufacturing: [],
} as const satisfies Record<string, readonly string[]>;

export type EventType = keyof typeof EVENT_DETAILS;

export const EVENT_TYPES = Object.keys(EVENT_DETAILS) as [EventType, ...EventType[]];

export const ENTITY_KINDS = [
  "drug",
  "disease",
  "phase",
  "agency",
  "designation",
  "submission",
  "company",
  "person",
  "date",
  "money",
  "trial-id",
  "target",
] as const;

/** What a cue did: started the event, or changed how it is to be read. */
export const CUE_KINDS = [
  "trigger",
  "negated",
  "hypothetical",
  "explanatory",
  "news",
  "background",
  "upcoming",
  "outcome",
] as const;
