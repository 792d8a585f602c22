/** What is compared of a release. */
export interface Comparable {
  readonly text: string;
  readonly sections: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
}

const WORDS_OF_SHINGLE = 5;
const SKETCH = 64;
/** Share of the sketch that two releases must have in common to be copies: other wires, other formats, a corrected word. */
const ALIKE = 0.6;
/** A shingle that so many different releases share is a company's standing phrase and leads nowhere. */
const TOO_COMMON = 40;

/**
 * For each release the index of the first one that says the same in nearly the same words, or null. The news itself
 * is compared, not the About and disclaimer sections that all releases of a company share. Bottom-k sketches of word
 * shingles (Broder, "On the resemblance and containment of documents", 1997): linear in the number of releases.
 */
export function groupCopies(releases: readonly Comparable[]): (number | null)[] {
  const originals = new Map<number, number[]>();
  const sketches: ReadonlySet<number>[] = [];
  return releases.map((release, index) => {
    const sketch = sketchOf(newsOf(release));
    sketches.push(sketch);
    const original = mostAlike(sketch, originals, sketches);
    if (original === null)
      for (const shingle of sketch) {
        const known = originals.get(shingle);
        if (!known) originals.set(shingle, [index]);
        else if (known.length < TOO_COMMON) known.push(index);
      }
    return original;
  });
}

function mostAlike(
  sketch: ReadonlySet<number>,
  originals: ReadonlyMap<number, readonly number[]>,
  sketches: readonly ReadonlySet<number>[],
): number | null {
  const shared = new Map<number, number>();
  for (const shingle of sketch)
    for (const index of originals.get(shingle) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
  let best: number | null = null;
  let most = 0;
  for (const [index, count] of shared)
    if (count > most && count >= ALIKE * Math.max(sketch.size, sketches[index]!.size)) {
      best = index;
      most = count;
    }
  return best;
}

function newsOf({ text, sections }: Comparable): string {
  const news = sections.filter(({ kind }) => kind === "body" || kind === "headline");
  return news.map(({ start, end }) => text.slice(start, end)).join(" ");
}

function sketchOf(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  for (let i = 0; i + WORDS_OF_SHINGLE <= words.length; i++)
    hashes.add(hashOf(words.slice(i, i + WORDS_OF_SHINGLE).join(" ")));
  return new Set([...hashes].sort((a, b) => a - b).slice(0, SKETCH));
}

/** FNV-1a, 32 bits, with a final mix: neighbouring texts must not give neighbouring numbers. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
