/**
 * All matches of a pattern with the g flag, in order. `String.matchAll` copies the pattern at each call, and V8
 * compiles a copy anew once its cache has forgotten the first: of a long pattern that costs more than the search.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  if (!pattern.global)
    throw new TypeError(`The pattern ${pattern} needs the g flag to be searched for again.`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += pattern.unicode && isWide(text, pattern.lastIndex) ? 2 : 1;
  }
  return found;
}

function isWide(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

/** The matches of patterns with the g flag as if they were the alternatives of one. */
export function matchesOfAny(patterns: readonly RegExp[], text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const next = patterns.map((pattern) => nextIn(pattern, text, 0));
  for (let match = firstOf(next); match !== null; match = firstOf(next)) {
    found.push(match);
    const end = match.index + Math.max(1, match[0].length);
    for (const [i, pattern] of patterns.entries())
      if (next[i] && next[i].index < end) next[i] = nextIn(pattern, text, end);
  }
  return found;
}

/** The first match at or after an offset. */
export function nextIn(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** Of several matches the one that stands first; of those at one place the first given. */
export function firstOf(matches: readonly (RegExpExecArray | null)[]): RegExpExecArray | null {
  return matches.reduce(
    (first, match) => (match && (!first || match.index < first.index) ? match : first),
    null,
  );
}
