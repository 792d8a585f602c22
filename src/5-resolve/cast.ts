import type { Analysis } from "../3-language/analysis.js";
import type { Mention } from "../4-mentions/mention.js";
import { placeIn } from "../patterns/sorted.js";
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
  /** Ids of the programs that are the issuer's own or a partner's. */
  readonly ours: ReadonlySet<string>;
  readonly indications: readonly Indication[];
  /** In text order. */
  readonly programReferences: readonly Reference[];
  readonly indicationReferences: readonly Reference[];
  /** A trial's name with the id of our program that is tested in it. */
  readonly trialPrograms: ReadonlyMap<string, string>;
  /** A disease with the one program of ours that the release names it with. */
  readonly diseasePrograms: ReadonlyMap<string, string>;
  /** The names that stand where a trial's does. */
  readonly trialNames: ReadonlySet<string>;
}

/** References that lie in a stretch of text. */
export function referencesIn(
  references: readonly Reference[],
  span: { start: number; end: number },
): Reference[] {
  return startingIn(references, span.start, span.end).filter(({ end }) => end <= span.end);
}

/** Of things in text order those that start within `from` to `to`, end exclusive, found by halving: texts may be long. */
export function startingIn<Placed extends { readonly start: number }>(
  placed: readonly Placed[],
  from: number,
  to: number,
): Placed[] {
  const first = placeIn(placed, ({ start }) => start < from);
  let end = first;
  while (end < placed.length && placed[end]!.start < to) end++;
  return placed.slice(first, end);
}
