import type { Analysis } from "../3-language/analysis.js";
import type { Mention } from "../4-mentions/mention.js";
import type { Indication, Program } from "../schema/record.js";

/** A place in the text where a resolved program or indication is named. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  /** "p1" or "i1". */
  readonly id: string;
}

/** Who plays a part in the release: what the statements of phases and events refer to. */
export interface Cast {
  readonly analysis: Analysis;
  readonly mentions: readonly Mention[];
  readonly programs: readonly Program[];
  readonly indications: readonly Indication[];
  /** In text order. */
  readonly programReferences: readonly Reference[];
  readonly indicationReferences: readonly Reference[];
}

/** References that lie in a stretch of text. */
export function referencesIn(
  references: readonly Reference[],
  span: { start: number; end: number },
): Reference[] {
  return references.filter((reference) => reference.start >= span.start && reference.end <= span.end);
}
