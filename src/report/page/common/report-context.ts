import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { ReleaseSummary, ReportIndex } from "../../report-data.js";
import { type DatedEvent, datedEvents } from "../timeline/dated-events.js";
import { parseRoute, type Route } from "./route.js";

/** What all views share: the index, and what is derived from it once. */
export interface Report {
  readonly index: ReportIndex;
  readonly events: readonly DatedEvent[];
  /** Releases that are no copies, with their positions. */
  readonly originals: readonly { readonly release: ReleaseSummary; readonly position: number }[];
  readonly positionOf: ReadonlyMap<string, number>;
  readonly copiesOf: ReadonlyMap<string, readonly ReleaseSummary[]>;
  /** The day of the newest release: what is upcoming is upcoming as of then. */
  readonly newest: string | null;
}

export function reportOf(index: ReportIndex): Report {
  const copiesOf = new Map<string, ReleaseSummary[]>();
  for (const release of index.releases)
    if (release.copyOf !== null)
      copiesOf.set(release.copyOf, [...(copiesOf.get(release.copyOf) ?? []), release]);
  return {
    index,
    events: datedEvents(index.releases),
    originals: index.releases.flatMap((release, position) =>
      release.copyOf === null ? [{ release, position }] : [],
    ),
    positionOf: new Map(index.releases.map(({ key }, position) => [key, position])),
    copiesOf,
    newest: index.releases[0]?.date ?? null,
  };
}

export const ReportContext = createContext<Report | null>(null);

export function useReport(): Report {
  const report = useContext(ReportContext);
  if (!report) throw new Error("no report around this view");
  return report;
}

/** The address, followed as it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return route;
}

/** Goes to another address without a step in the browser's history: for choices within a view. */
export function replaceRoute(hash: string): void {
  if (location.hash === hash) return;
  history.replaceState(null, "", hash);
  dispatchEvent(new HashChangeEvent("hashchange"));
}
