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
