import type { AgencyMention, Mention } from "../4-mentions/mention.js";
import type { Cast } from "../5-resolve/cast.js";
import { allMatches } from "../patterns/all-matches.js";
import { PLACES } from "./arguments/agency-tables.js";
import { SILENT_SECTIONS } from "./silent-sections.js";

/** Bodies of one place, by the one that decides there. */
const DECIDES: Readonly<Record<string, string>> = { EMA: "EC", CHMP: "EC", PMDA: "MHLW" };

/** The agencies that a release speaks of, worked out when first asked for. */
export class SpokenAgencies {
  readonly #cast: Cast;
  #deciders: ReadonlySet<string> | undefined;

  constructor(cast: Cast) {
    this.#cast = cast;
  }

  /** Whether the release speaks of an agency, or of its place. */
  has(agency: string): boolean {
    return this.#all().has(DECIDES[agency] ?? agency);
  }

  /** The only one that it speaks of; null where it speaks of none or several. */
  get only(): string | null {
    const deciders = this.#all();
    return deciders.size === 1 ? [...deciders][0]! : null;
  }

  #all(): ReadonlySet<string> {
    const { sections } = this.#cast.analysis.release;
    this.#deciders ??= decidersIn(
      this.#cast,
      sections.filter(({ kind }) => !SILENT_SECTIONS.has(kind)),
    );
    return this.#deciders;
  }
}

/** Who decides at the places that stretches of the release name, by their agencies or by themselves. */
export function decidersIn(cast: Cast, stretches: readonly Pick<Mention, "start" | "end">[]): Set<string> {
  const isIn = ({ start, end }: AgencyMention) =>
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
