import type { ReleaseRecord } from "../schema/record.js";

/** Words a shingle: long enough that two releases share few by chance. */
const SHINGLE = 4;
const BINS = 64;
/** Shorter bodies say too little to tell the same release from a similar one. */
const MIN_WORDS = 40;

/**
 * A MinHash signature over the words of the body, in which the same release on two wires agrees though their heads
 * and tails differ: one permutation in 64 bins (Li, Owen and Zhang 2012), a byte kept of each (b-bit minwise hashing,
 * Li and König 2010), as base64 behind the release's date: "2020-03-03:…", ":…" where it has none. Null where the body
 * is too short.
 */
export function bodySignature(record: ReleaseRecord): string | null {
  const body = record.sections
    .filter(({ kind }) => kind === "body")
    .map(({ start, end }) => record.text.slice(start, end))
    .join(" ");
  const words = body.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  const least = new Uint32Array(BINS).fill(0xffffffff);
  const hashes = words.map(hashOf);
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let hash = 0;
    for (let j = i; j < i + SHINGLE; j++) hash = mix(hash ^ hashes[j]!);
    const bin = hash % BINS;
    if (hash < least[bin]!) least[bin] = hash;
  }
  const packed = Buffer.from(filled(least).map((hash) => (hash >>> 6) & 0xff)).toString("base64");
  return `${record.date ?? ""}:${packed}`;
}

/** An empty bin takes the value of the next full one, so that short bodies can be compared too. */
function filled(least: Uint32Array): number[] {
  return Array.from(least, (_, i) => {
    for (let step = 0; step < BINS; step++) {
      const hash = least[(i + step) % BINS]!;
      if (hash !== 0xffffffff) return mix(hash + step);
    }
    return 0;
  });
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finishing step of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

export interface Signature {
  readonly date: string;
  readonly bins: Buffer;
}

export function unpackSignature(packed: string): Signature {
  const [date = "", bins = ""] = packed.split(":");
  return { date, bins: Buffer.from(bins, "base64") };
}

/**
 * The share of bins in which two signatures agree, an estimate of how many shingles the bodies share, 0 to 1. 0 where
 * the dates differ: companies use the same words again for their next conference or quarter.
 */
export function likeness(a: Signature, b: Signature): number {
  if (a.date !== b.date && a.date !== "" && b.date !== "") return 0;
  let same = 0;
  for (let i = 0; i < BINS; i++) if (a.bins[i] === b.bins[i]) same++;
  return same / BINS;
}
