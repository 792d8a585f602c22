export interface Alignment {
  readonly goldTo: ReadonlyMap<number, number>;
  readonly saidTo: ReadonlyMap<number, number>;
}

/** Pairs each gold row with at most one row said, the most similar first; 0 and below never pair. */
export function align<G, S>(
  gold: readonly G[],
  said: readonly S[],
  similarity: (gold: G, said: S) => number,
): Alignment {
  const pairs: [score: number, gold: number, said: number][] = [];
  gold.forEach((g, i) => {
    said.forEach((s, j) => {
      const score = similarity(g, s);
      if (score > 0) pairs.push([score, i, j]);
    });
  });
  pairs.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const goldTo = new Map<number, number>();
  const saidTo = new Map<number, number>();
  for (const [, i, j] of pairs) {
    if (goldTo.has(i) || saidTo.has(j)) continue;
    goldTo.set(i, j);
    saidTo.set(j, i);
  }
  return { goldTo, saidTo };
}
