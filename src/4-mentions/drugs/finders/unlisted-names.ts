import type { Analysis } from "../../../3-language/analysis.js";
import { groupBy } from "../../../3-language/group-by.js";
import { isKnownWord } from "../../../3-language/known-words.js";
import { matchesInSentences } from "../../../3-language/sentence-matches.js";
import { lowerCase, TextPattern } from "../../../patterns/text-pattern.js";
import type { DrugFinder, Found } from "./finder.js";
import { mayBeDrugName, UNLISTED_ENDING } from "./plausible-names.js";

/** Places where what a company studies, files or sells is named; group `name` is a word in lower case. */
const PLACES: readonly TextPattern[] = [
  /\b(?:NDA|sNDA|BLA|sBLA|MAA|IND|CTA|ANDA|JNDA|[Aa]pplications?|[Dd]esignations?|[Aa]uthori[sz]ations?|[Ss]ubmissions?|[Aa]pprovals?|[Cc]learances?)(?:\s\([^()]{2,20}\))?\s(?:for|of)\s(?<name>\p{Ll}{6,18})(?=\s(?:in|for|to|as|tablets|capsules|injection)\b|[,.;])/gu,
  /[’'](?<=\p{Lu}[\p{L}\d-]{1,24}[’'])s?\s(?<name>\p{Ll}{6,18})\s(?:meets|met|in|for|is|has|was|were|shows?|showed|demonstrat\p{L}{1,4}|fails?|failed|misses|missed|reduces|reduced|improves|improved)\b/gu,
  /\b(?:stud(?:y|ies)|trials?|efficacy|safety|data|results|doses?|treatment|treated|dosed|receiv(?:ed?|ing)|develop(?:ment|ing|s)?|program(?:me)?|rights|candidate|evaluat(?:es?|ing)|compar(?:es?|ing))\s(?:(?:of|with|for|on|to)\s)?(?<name>\p{Ll}{6,18})(?=\s(?:in|for|versus|vs|compared|plus|or|and|as|at|once|twice|\d{1,4}\s?mg)\b|[,.;]|\s\()/gu,
  /\s(?=\d)(?<=(?<![\p{L}-])(?<name>\p{Ll}{6,18})\s)\d{1,4}(?:\.\d{1,2})?\s?(?:mg|mcg|µg)\b/gu,
].map((place) => new TextPattern(place));

/** New drugs that go by a nonproprietary name no lexicon has and no stem tells: said again and again where drugs stand. */
export const findUnlistedNames: DrugFinder = (analysis) => {
  const found = PLACES.flatMap((place) =>
    matchesInSentences(analysis, place).flatMap((hit): Found[] => {
      const name = hit.groups.name!;
      if (!UNLISTED_ENDING.test(name) || !mayBeDrugName(name)) return [];
      const inside = hit.text.lastIndexOf(name);
      const start = hit.start + (inside >= 0 ? inside : -name.length);
      return [{ start, end: start + name.length, name, finder: "drug/unlisted-name", confidence: 0.7 }];
    }),
  );
  return [
    ...headsParagraph(analysis),
    ...[...groupBy(found, ({ name }) => name)].flatMap(([name, places]) =>
      occurrences(analysis.lower, lowerCase(name)) >= 3 ? places : [],
    ),
  ];
};

/** "Zelotin. In April we announced …": a paragraph begins with the name that it goes on to speak of in small letters. */
function headsParagraph({ sentences, text, release: { document } }: Analysis): Found[] {
  return sentences.flatMap(({ text: words, start, blockIndex }): Found[] => {
    if (words.length > 20 || !/^\p{Lu}\p{Ll}{5,17}[.:]$/u.test(words)) return [];
    const name = words.slice(0, -1);
    const { end } = document.blocks[blockIndex]!;
    const again = text.slice(start, end).search(new RegExp(`\\s${name.toLowerCase()}[\\s,.;)]`));
    if (again < 0 || !UNLISTED_ENDING.test(name) || !mayBeDrugName(name) || isKnownWord(name.toLowerCase()))
      return [];
    const at = start + again + 1;
    return [start, at].map((from) => ({
      start: from,
      end: from + name.length,
      name: text.slice(from, from + name.length),
      finder: "drug/unlisted-name",
      confidence: 0.7,
    }));
  });
}

/** How often a name stands as a word of its own in a text, both in lower case. */
function occurrences(text: string, name: string): number {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (!/\p{L}/u.test(text.slice(Math.max(0, at - 1), at) + text.slice(end, end + 1))) count++;
  }
  return count;
}
