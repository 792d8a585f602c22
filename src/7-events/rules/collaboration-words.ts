import { compact } from "../../patterns/compact.js";

const KINDS: readonly [detail: string, words: RegExp][] = [
  ["option", /\boption(?:s|ed)?\b/i],
  ["supply", /\bsuppl(?:y|ies|ied)\b|\bpurchase\b/i],
  [
    "co-development",
    compact(
      /\bdevelop(?:ed|ing|s)? (?:by [^;]{2,60} )?in (?:collaboration|partnership) with|\b(?:is|are) (?:being )?developed\b[^;]{0,140}\bunder (?:an? |the |its |our |their )?(?:[\p{L}-]+ ){0,3}(?:collaboration|partnership|alliance)|\bco-?(?:develop|commerciali|promot)|jointly|joint(?: global)? (?:development|commerciali)|develop(?:ment)? and commerciali|worldwide co-|(?<!\b(?:research|discovery) )alliance/iu,
    ),
  ],
  [
    "license",
    compact(
      /\blicen[sc]|\brights\b|\bexclusive (?:[\p{L}-]+ ){0,2}(?:agreement|partnership)\b[^;]{0,60}\bfor the (?:development|commerciali|distribution)/iu,
    ),
  ],
  ["research", /\bresearch|\bdiscover(?:y|ing)?\b|sponsored/i],
];

/** An option on goods is no option on a licence. */
const GOODS =
  /\boptions? (?:to|for the) (?:purchase|buy|order|acquire)\b[^;]{0,60}\b(?:doses|courses|treatments|vials|units)\b/i;

/** "an offer for access to all licensed medicines": with whoever pays for them. */
const ON_ACCESS = /\b(?:access|reimburse(?:ment)?|pricing)\b/i;

/** What the agreement is about: by the words of the match, else by those of the sentence. */
export function collaborationDetail(matched: string, sentence: string): string | null {
  if (GOODS.test(sentence)) return "supply";
  const told = KINDS.find(([, words]) => words.test(matched));
  if (told) return told[0];
  if (ON_ACCESS.test(matched)) return "other";
  return KINDS.find(([, words]) => words.test(sentence))?.[0] ?? "other";
}
