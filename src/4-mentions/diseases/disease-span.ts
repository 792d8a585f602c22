import type { KnownDisease } from "./disease-lexicon.js";

/** A disease's name among the tokens of a sentence, indexes end exclusive. */
export interface DiseaseSpan {
  /** Where the mention begins, with the qualifiers that are part of it. */
  readonly from: number;
  /** Where all that qualifies it begins, patients and empty words among it: "rare", "newly diagnosed". */
  readonly phraseFrom: number;
  /** Where the name itself begins. */
  readonly nameFrom: number;
  readonly to: number;
  /** The disease of the lexicon that the whole name is, or null. */
  readonly known: KnownDisease | null;
  /** The disease of the lexicon that the name ends in, where the words before it make it another or tell its form. */
  readonly core: KnownDisease | null;
  /** The name where it is not what the tokens say: the head that a list shares is added, an abbreviation is written out. */
  readonly name: string | null;
  readonly qualifiers: readonly string[];
  /** "disease/lexicon", "disease/grammar", "disease/shared-head", "disease/abbreviation". */
  readonly finder: string;
  readonly confidence: number;
}
