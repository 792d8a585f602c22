import type { Analysis } from "../3-language/analysis.js";
import type { EventDate, PhaseRow } from "../schema/record.js";
import type { KnownDrug } from "./drugs/drug-lexicon.js";

interface MentionBase {
  /** UTF-16 offsets in the record's text, end exclusive; `text` is what stands there. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Index of the sentence in `Analysis.sentences`. */
  readonly sentence: number;
  /** Stable id of the rule or lexicon that found it: "program/company-code". */
  readonly finder: string;
  /** How sure the finder is that the words name such a thing, 0-1. */
  readonly confidence: number;
}

/** A drug, vaccine, device or diagnostic that has a name. `name` is its plain form: "CLR 1900" for the "1900" of "CLR 1700 and 1900". */
export interface DrugMention extends MentionBase {
  readonly kind: "drug";
  readonly name: string;
  /** The drug that the embedded lexicon knows by this name, or null. */
  readonly known: KnownDrug | null;
  /** The name of which the release tells in brackets that this one stands for the same, or null. */
  readonly sameAs: string | null;
}

/** A disease or condition. `name` is the disease in full form without stage or line of treatment. */
export interface DiseaseMention extends MentionBase {
  readonly kind: "disease";
  readonly name: string;
  /** The same for all names of one known disease; null where no lexicon knows it. */
  readonly concept: string | null;
  /** The known disease that it is a form of: asthma for "bronchial asthma". */
  readonly formOf: string | null;
  readonly qualifiers: readonly string[];
  /** The name with all that qualifies it, "rare" and "newly diagnosed" among it. */
  readonly phrase: string;
  readonly doid: string | null;
  readonly icd10: string | null;
  /** Id in the user's vocabulary. */
  readonly vocabulary: string | null;
}

export interface PhaseMention extends MentionBase {
  readonly kind: "phase";
  readonly phase: PhaseRow["phase"];
}

/** `name` is the agency's usual short form: "FDA", "EMA", "EC", "CHMP", "PMDA", "Health Canada". */
export interface AgencyMention extends MentionBase {
  readonly kind: "agency";
  readonly name: string;
}

/** `designation` is one of the details of the event type `designation`. */
export interface DesignationMention extends MentionBase {
  readonly kind: "designation";
  readonly designation: string;
}

/** `submission` is one of the details of the event type `submission`. */
export interface SubmissionMention extends MentionBase {
  readonly kind: "submission";
  readonly submission: string;
}

export interface DateMention extends MentionBase {
  readonly kind: "date";
  readonly date: EventDate;
}

export interface MoneyMention extends MentionBase {
  readonly kind: "money";
  readonly value: number;
  /** ISO 4217 where the text tells, else "USD" for a bare dollar sign. */
  readonly currency: string;
}

export interface TrialIdMention extends MentionBase {
  readonly kind: "trial-id";
  readonly id: string;
}

export interface CompanyMention extends MentionBase {
  readonly kind: "company";
  readonly name: string;
}

export interface PersonMention extends MentionBase {
  readonly kind: "person";
  readonly name: string;
  readonly title: string | null;
  readonly organization: string | null;
}

export interface TargetMention extends MentionBase {
  readonly kind: "target";
  readonly name: string;
}

export type Mention =
  | DrugMention
  | DiseaseMention
  | PhaseMention
  | AgencyMention
  | DesignationMention
  | SubmissionMention
  | DateMention
  | MoneyMention
  | TrialIdMention
  | CompanyMention
  | PersonMention
  | TargetMention;

export type MentionKind = Mention["kind"];

/** One way of finding mentions in the analysed release. Finders do not know of each other; overlaps are settled after. */
export type MentionFinder<M extends Mention = Mention> = (analysis: Analysis) => M[];
