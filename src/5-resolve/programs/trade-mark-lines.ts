import type { Analysis } from "../../3-language/analysis.js";
import { allMatches } from "../../patterns/all-matches.js";
import type { Program } from "../../schema/record.js";
import { nameKey } from "./name-key.js";

/** Whose trade marks the release says names to be: the issuer's or another's. Keys as `nameKey` gives them. */
export type TradeMarkOwners = ReadonlyMap<string, Extract<Program["role"], "own" | "other">>;

/** "ZELORA® and Acmera are registered trademarks of Acme Therapeutics, Inc." */
const LINE =
  /\s(?:is|are)\s(?:an?\s)?(?:(?:registered|unregistered|proprietary|U\.S\.)\s){0,3}(?:trade|service)\s?marks?\s(?:and\/or\sservice\smarks?\s)?(?:(?:owned|licensed|used)\s(?:by|under\slicense\sby)|of)\s([^.;\n]{2,80})/giu;
/** What stands before it in the same sentence. */
const NAMES = /[^.;\n]{0,300}$/u;

export function tradeMarkOwners(analysis: Analysis): TradeMarkOwners {
  const owners = new Map<string, "own" | "other">();
  const { text, release } = analysis;
  if (!/marks? (?:of|owned)/i.test(text)) return owners;
  for (const match of allMatches(LINE, text)) {
    const owner = match[1];
    const names = NAMES.exec(text.slice(Math.max(0, match.index - 300), match.index))?.[0];
    const mine =
      /^(?:the company|ours?\b|us\b)/i.test(owner!) ||
      release.issuerNames.some((issuer) => owner!.toLowerCase().includes(issuer.split(/[\s,]/)[0]!));
    for (const [name] of allMatches(/[\p{L}\d][\p{L}\d-]{2,30}/gu, names!)) {
      // a footnote's number may touch the name
      const key = nameKey(name.replace(/TM$|^\d{1,2}(?=\p{Lu}\p{L}{3})/gu, ""));
      if (!owners.has(key)) owners.set(key, mine ? "own" : "other");
    }
  }
  return owners;
}
