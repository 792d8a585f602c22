import { type Analysis, sentenceAt } from "../../../3-language/analysis.js";
import { isKnownWord } from "../../../3-language/known-words.js";
import { compact } from "../../../patterns/compact.js";
import { isOtherCode } from "../look-alikes.js";
import type { Found } from "./finder.js";
import { mayBeDrugName } from "./plausible-names.js";

/** What an item begins with: "ACM101: ", "Zelotinib (ACM-101): ", "Lu AG101 – ". */
const LABEL = compact(
  /^[^\p{L}\p{N}]{0,4}(?<name>(?:\p{Lu}\p{L}\s)?(?:\p{Lu}{1,5}[\s-]?\p{Lu}{0,2}\d{2,6}\p{L}?|\p{L}{6,20}))[®™]?(?:\s\([^()]{2,60}\))?(?:,\san?\s[^:;.]{3,60})?(?::\s|\s[–—]\s)/u,
);
const CODE = compact(/^(?:\p{Lu}\p{L}\s)?(?<letters>\p{Lu}{1,5})[\s-]?\p{Lu}{0,2}(?<digits>\d{2,6})\p{L}?$/u);

/** So many items with a drug for a label make a list of drugs. */
const ENOUGH = 2;

/** In a list of which other items are labelled with drugs, a label that nothing else tells is a drug too. */
export function findLabelledItems(analysis: Analysis, found: readonly Found[]): Found[] {
  const { text, release } = analysis;
  const starts = new Set(found.map(({ start }) => start));
  let known = 0;
  const unknown = new Set<string>();
  for (const { kind, start, end } of release.document.blocks) {
    if (kind === "heading" || sentenceAt(analysis, start)?.section.kind !== "body") continue;
    const label = LABEL.exec(text.slice(start, Math.min(end, start + 110)));
    if (!label) continue;
    const name = label.groups!.name!;
    if (starts.has(start + label[0].indexOf(name))) known++;
    else if (mayBeOne(text, name)) unknown.add(name);
  }
  return known < ENOUGH ? [] : [...unknown].flatMap((name) => everywhere(text, name));
}

function mayBeOne(text: string, name: string): boolean {
  const code = CODE.exec(name)?.groups;
  // three digits that touch the letters are no "AF 4" or "AT 12"
  if (code) return code.digits!.length > 2 || !isOtherCode(code.letters!, code.digits!, name.includes(" "));
  // a word that only labels may be a heading of any kind
  const isSaid = everywhere(text, name).some(({ start }) => /\p{Ll}\s$/u.test(text.slice(start - 2, start)));
  return isSaid && !isKnownWord(name.toLowerCase()) && mayBeDrugName(name);
}

function everywhere(text: string, name: string): Found[] {
  const places: Found[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (/[\p{L}\p{N}-]$/u.test(text.slice(at - 1, at)) || /^[\p{L}\p{N}-]/u.test(text.slice(end, end + 1)))
      continue;
    places.push({ start: at, end, name, finder: "drug/labelled-item", confidence: 0.8 });
  }
  return places;
}
