import type { EventType } from "../../schema/vocabulary.js";
import { decidersIn } from "../spoken-agencies.js";
import type { Statement } from "../statement.js";

/** What the text around tells nothing of: who withdraws or inspects is said beside it. */
const SAID_BESIDE: ReadonlySet<EventType> = new Set(["inspection", "label-change"]);

/** So many sentences before the one that names nobody may have named who acts. */
const GOES_BACK = 3;

/**
 * The agency that the text around a sentence without one speaks of: the last one named before in its paragraph, if that
 * was named alone; else the only one that the whole release speaks of.
 */
export function agencyAround(statement: Statement, type: EventType): string | null {
  const { cast, sentence } = statement;
  // companies withdraw their products
  if (type === "market-withdrawal") return null;
  const { sentences } = cast.analysis;
  for (let i = sentence.index - 1; i >= 0 && i >= sentence.index - GOES_BACK; i--) {
    const before = sentences[i]!;
    if (before.blockIndex !== sentence.blockIndex) break;
    const deciders = decidersIn(cast, [before]);
    if (deciders.size > 1) return null;
    if (deciders.size === 1) return [...deciders][0]!;
  }
  return SAID_BESIDE.has(type) ? null : statement.spokenAgencies.only;
}
