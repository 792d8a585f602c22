import type { JournalEntry } from "./journal.js";
import { likeness, type Signature, unpackSignature } from "./near-duplicates.js";

export interface DuplicateGroup {
  /** The first of them in the inputs' order. */
  readonly first: string;
  readonly copies: readonly {
    readonly path: string;
    /** "same-bytes", or "same-release" where the bodies agree though the bytes do not. */
    readonly kind: "same-bytes" | "same-release";
    /** Estimated share of four-word runs in common with the first, 0 to 1. */
    readonly likeness: number;
  }[];
}

/** From here on two bodies are taken for one release: wires change heads and tails, hardly the body. */
const SAME_RELEASE = 0.85;
/** Signatures that share a band of so many bins are compared; at 0.85 alike, all but one in 100,000 share one. */
const BAND = 4;

/**
 * Groups inputs that hold the same release: by their bytes, else by the body of their first record. Holds a hash and
 * a signature an input, about 300 bytes.
 */
export async function findDuplicates(
  entries: AsyncIterable<Pick<JournalEntry, "path" | "sha256" | "state" | "signatures">>,
): Promise<DuplicateGroup[]> {
  const groups = new Map<string, DuplicateGroup["copies"][number][]>();
  const firstWithHash = new Map<string, string>();
  const bands = new Map<string, Original[]>();
  for await (const { path, sha256, state, signatures } of entries) {
    if (sha256 === null || state !== "done") continue;
    const sameBytes = firstWithHash.get(sha256);
    if (sameBytes !== undefined) {
      groupOf(groups, sameBytes).push({ path, kind: "same-bytes", likeness: 1 });
      continue;
    }
    const original = likestOf(bands, signatures[0]);
    firstWithHash.set(sha256, original?.path ?? path);
    if (original)
      groupOf(groups, original.path).push({ path, kind: "same-release", likeness: original.likeness });
    else remember(bands, path, signatures[0]);
  }
  return [...groups].map(([first, copies]) => ({ first, copies }));
}

/** For the path of each copy the path of the first. */
export function originalsOf(groups: readonly DuplicateGroup[]): Map<string, string> {
  return new Map(groups.flatMap(({ first, copies }) => copies.map(({ path }) => [path, first] as const)));
}

interface Original {
  readonly path: string;
  readonly signature: Signature;
}

function groupOf<Item>(groups: Map<string, Item[]>, key: string): Item[] {
  const known = groups.get(key);
  if (known) return known;
  const group: Item[] = [];
  groups.set(key, group);
  return group;
}

function likestOf(
  bands: ReadonlyMap<string, readonly Original[]>,
  packed: string | null | undefined,
): { path: string; likeness: number } | null {
  if (!packed) return null;
  const signature = unpackSignature(packed);
  let likest: { path: string; likeness: number } | null = null;
  for (const band of bandsOf(signature))
    for (const original of bands.get(band) ?? []) {
      const found = likeness(signature, original.signature);
      if (found >= SAME_RELEASE && found > (likest?.likeness ?? 0))
        likest = { path: original.path, likeness: found };
    }
  return likest;
}

function remember(bands: Map<string, Original[]>, path: string, packed: string | null | undefined): void {
  if (!packed) return;
  const signature = unpackSignature(packed);
  for (const band of bandsOf(signature)) groupOf(bands, band).push({ path, signature });
}

function bandsOf({ bins }: Signature): string[] {
  const bands: string[] = [];
  for (let start = 0; start + BAND <= bins.length; start += BAND)
    bands.push(`${start}:${bins.readUInt32LE(start)}`);
  return bands;
}
