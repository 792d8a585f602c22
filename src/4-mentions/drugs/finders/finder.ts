import type { Analysis } from "../../../3-language/analysis.js";
import type { KnownDrug } from "../drug-lexicon.js";

/** A stretch of text that names a drug, before overlaps are settled. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** Its plain form: "CLR 1900" for the "1900" of "CLR 1700 and 1900". */
  readonly name: string;
  /** Id of the finder: "drug/company-code". */
  readonly finder: string;
  /** 0-1 */
  readonly confidence: number;
  readonly known?: KnownDrug;
  /** The name of which the release tells that this one stands for the same. */
  readonly sameAs?: string;
}

export type DrugFinder = (analysis: Analysis) => Found[];
