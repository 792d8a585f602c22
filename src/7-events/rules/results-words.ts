/** "topline", "interim", "final" or "preclinical", where the words say so. */
export function resultsDetail(matched: string, sentence: string): string | null {
  const said = `${matched} ${sentence}`;
  if (/top-?line|\bheadline (?:results|data)/i.test(said)) return "topline";
  if (/\b(?:interim|preliminary|initial|early (?:data|results)|futility)\b/i.test(matched)) return "interim";
  if (
    /\b(?:pre-?clinical|non-?clinical|in vivo|in vitro|(?:mouse|mice|murine|animal|rodent|primate) )/i.test(
      said,
    )
  )
    return "preclinical";
  if (/\b(?:interim|preliminary)\b/i.test(sentence)) return "interim";
  return /\b(?:final|full|complete|detailed|primary|clinical study report)\s(?:\p{L}+ )?(?:data|results|analys|report)/iu.test(
    said,
  )
    ? "final"
    : null;
}
