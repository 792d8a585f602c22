import { useSyncExternalStore } from "preact/compat";
import { type Fields, type Review, type Table, UNREVIEWED, type Verdict } from "./verdicts.js";

const SHELF = "biowire-review";

/** Decisions stay in this browser: in its storage where it allows that to pages opened from disk. */
function read(): Review {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(SHELF) ?? "{}");
    return typeof kept === "object" && kept !== null ? (kept as Review) : {};
  } catch {
    return {};
  }
}

let review: Review = read();
const listeners = new Set<() => void>();

function change(next: Review): void {
  review = next;
  try {
    localStorage.setItem(SHELF, JSON.stringify(review));
  } catch {
    // Without storage the decisions last as long as the page is open.
  }
  for (const listener of listeners) listener();
}

export function useReview(): Review {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => review,
  );
}

export function decide(release: string, row: string, verdict: Verdict | null): void {
  const before = review[release] ?? UNREVIEWED;
  const { [row]: _, ...others } = before.verdicts;
  change({ ...review, [release]: { ...before, verdicts: verdict ? { ...others, [row]: verdict } : others } });
}

export function acceptRest(release: string, rows: readonly string[]): void {
  const before = review[release] ?? UNREVIEWED;
  const accepted = Object.fromEntries(rows.map((row) => [row, { state: "accepted" } as const]));
  change({ ...review, [release]: { ...before, verdicts: { ...accepted, ...before.verdicts } } });
}

export function addRow(release: string, table: Table, fields: Fields): void {
  const before = review[release] ?? UNREVIEWED;
  change({ ...review, [release]: { ...before, added: [...before.added, { table, fields }] } });
}

export function removeAdded(release: string, at: number): void {
  const before = review[release] ?? UNREVIEWED;
  change({ ...review, [release]: { ...before, added: before.added.filter((_, i) => i !== at) } });
}

export function forgetAll(): void {
  change({});
}
