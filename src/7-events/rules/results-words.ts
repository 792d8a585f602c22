const TOPLINE = /top[- ]?line|\b(?:headline|high-level) (?:\p{L}+ )?(?:results|data)/iu;

/** "topline", "interim", "final" or "preclinical", where the words say so. */
export function resultsDetail(matched: string, sentence: string): string | null {
  const said = `${matched} ${sentence}`;
  // "initial data are expected": the word before the words is of them
  const at = sentence.indexOf(matched);
  const before = at > 0 ? sentence.slice(Math.max(0, at - 24), at) : "";
  if (TOPLINE.test(matched)) return "topline";
  if (
    /\b(?:interim|preliminary|initial|early (?:clinical |efficacy |safety )?(?:data|results|findings)|futility)\b/i.test(
      matched,
    )
  )
    return "interim";
  if (/\b(?:interim|preliminary|initial)\s(?:[\p{L}\d-]+ )?$/iu.test(before)) return "interim";
  if (TOPLINE.test(sentence)) return "topline";
  if (
    /\b(?:pre-?clinical|non-?clinical|in vivo|in vitro|(?:mouse|mice|murine|animal|rodent|primate) |\bprimates\b)/i.test(
      said,
    )
  )
    return "preclinical";
  if (/\b(?:final|full|complete) (?:data|results|analys)/i.test(matched)) return "final";
  if (/\b(?:interim|preliminary)\b/i.test(sentence)) return "interim";
  return /\b(?:final|full|complete|detailed|primary|clinical study report)\s(?:\p{L}+ )?(?:data|results|analys|report)/iu.test(
    said,
  )
    ? "final"
    : null;
}
