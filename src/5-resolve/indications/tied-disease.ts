import type { DiseaseMention } from "../../4-mentions/mention.js";
import type { Composite } from "./composites.js";
import type { Tie } from "./ties.js";

/** A disease of the release with its strongest tie to a program. */
export interface TiedDisease {
  readonly mentions: readonly DiseaseMention[];
  readonly tie: Tie;
  /** Set where it is a complication named with its cause. */
  readonly composite: Composite | null;
  /** Its name where shorter words for it have been added. */
  readonly called?: string;
}

/** Ties weaker than this make no indication. */
export const ENOUGH = 0.5;

/** What the row is called: the name its mentions bear most often, of equals the first. */
export function rowName({ mentions, composite, called }: TiedDisease): string {
  if (called !== undefined) return called;
  if (composite) return `${composite.complication.name} ${composite.joint} ${composite.cause.name}`;
  const full = mentions.filter(({ finder }) => finder !== "disease/abbreviation");
  const counts = new Map<string, number>();
  for (const { name } of full.length > 0 ? full : mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
}
