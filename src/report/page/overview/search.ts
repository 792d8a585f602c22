import type { ReleaseSummary } from "../../report-data.js";
import { eventLabel } from "../common/words.js";

/** Finds releases by what is known of them; built once, asked at every key. */
export function searcher(releases: readonly ReleaseSummary[]): (query: string) => number[] {
  const known = releases.map((release) =>
    [
      release.headline,
      release.company,
      release.path,
      release.date,
      ...release.listings,
      ...release.programs.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...release.indications.map(({ name }) => name),
      ...release.events.flatMap((event) => [eventLabel(event), event.agency]),
    ]
      .join("\n")
      .toLowerCase(),
  );
  return (query) => {
    const words = wordsOf(query);
    return known.flatMap((text, position) => (words.every((word) => text.includes(word)) ? [position] : []));
  };
}

export function wordsOf(query: string): string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean);
}
