import type { Mention, MentionKind } from "../../4-mentions/mention.js";
import type { Stretch } from "../statement.js";

/** Characters between two stretches, 0 where they touch or overlap. */
export function distance(a: Stretch, b: Stretch): number {
  if (a.end < b.start) return b.start - a.end;
  return b.end < a.start ? a.start - b.end : 0;
}

/** The mention of a kind nearest to a stretch, within so many characters; of two equally near the one after it. */
export function nearest<Kind extends MentionKind>(
  mentions: readonly Mention[],
  kind: Kind,
  to: Stretch,
  within: number,
): Extract<Mention, { kind: Kind }> | undefined {
  let best: Extract<Mention, { kind: Kind }> | undefined;
  let least = within;
  for (const mention of mentions) {
    if (!isOfKind(mention, kind)) continue;
    const away = distance(mention, to) + (mention.start < to.start ? 4 : 0);
    if (away < least) {
      least = away;
      best = mention;
    }
  }
  return best;
}

function isOfKind<Kind extends MentionKind>(
  mention: Mention,
  kind: Kind,
): mention is Extract<Mention, { kind: Kind }> {
  return mention.kind === kind;
}
