import type { AgencyMention } from "../../4-mentions/mention.js";
import type { Cast } from "../../5-resolve/cast.js";
import { allMatches } from "../../patterns/all-matches.js";
import type { SectionKind } from "../../schema/record.js";
import type { EventType } from "../../schema/vocabulary.js";
import type { Statement, Stretch } from "../statement.js";
import { PLACES } from "./agency-tables.js";

/** What the text around tells nothing of: who withdraws or inspects is said beside it. */
const SAID_BESIDE: ReadonlySet<EventType> = new Set(["inspection", "label-change"]);

/** Sections that speak of agencies by the way. */
const BY_THE_WAY: ReadonlySet<SectionKind> = new Set([
  "forward-looking",
  "references",
  "furniture",
  "contacts",
  "tables",
  "about-other",
]);

/** Bodies of one place, by the one that decides there. */
const DECIDES: Readonly<Record<string, string>> = { EMA: "EC", CHMP: "EC", PMDA: "MHLW" };

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
  return SAID_BESIDE.has(type) ? null : onlyDecider(cast);
}

const SPOKEN_OF = new WeakMap<Cast, ReadonlySet<string>>();

/** Who decides at all the places that the release speaks of. */
function allDeciders(cast: Cast): ReadonlySet<string> {
  const known = SPOKEN_OF.get(cast);
  if (known) return known;
  const told = cast.analysis.release.sections.filter(({ kind }) => !BY_THE_WAY.has(kind));
  const deciders = decidersIn(cast, told);
  SPOKEN_OF.set(cast, deciders);
  return deciders;
}

/** Whether the release speaks of an agency, or of its place. */
export function isSpokenOf(cast: Cast, agency: string): boolean {
  return allDeciders(cast).has(DECIDES[agency] ?? agency);
}

function onlyDecider(cast: Cast): string | null {
  const deciders = allDeciders(cast);
  return deciders.size === 1 ? [...deciders][0]! : null;
}

/** Who decides at the places that stretches of the release name, by their agencies or by themselves. */
function decidersIn(cast: Cast, stretches: readonly Stretch[]): Set<string> {
  const isIn = ({ start, end }: Stretch) =>
    stretches.some((stretch) => start >= stretch.start && end <= stretch.end);
  const agencies = cast.mentions.filter(
    (mention): mention is AgencyMention =>
      mention.kind === "agency" && mention.name !== "IRB" && isIn(mention),
  );
  const deciders = new Set(agencies.map(({ name }) => DECIDES[name] ?? name));
  for (const { start, end } of stretches) {
    const words = cast.analysis.text.slice(start, end);
    for (const [pattern, name] of PLACES) if (allMatches(pattern, words).length > 0) deciders.add(name);
  }
  return deciders;
}
