import { compact } from "../../patterns/compact.js";
/** Names of one program compare equal in this form: letters and digits alone, in lower case. */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  return isPlainKey(lower) ? lower : lower.replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Most names are asked for again and again, and most are a key already. */
function isPlainKey(lower: string): boolean {
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    if (!(unit >= 0x61 && unit <= 0x7a) && !(unit >= 0x30 && unit <= 0x39)) return false;
  }
  return true;
}

/** Salts, isoforms and carriers that are said or left out. */
const SECOND_WORD = compact(
  /^(?<first>\p{L}{7,24}) (?:alfa|maleate|mesylate|tosylate|fumarate|succinate|malate|besylate|hydrochloride|phosphate|sulfate|sodium|potassium|calcium|tartrate|citrate|hydrobromide|\p{Ll}{2,8}(?:parvovec|leucel|temcel))$/iu,
);

/** A name without its suffix, its salt or isoform ("ravulizumab" of "ravulizumab-cwvz", "zelotinib" of "zelotinib maleate"), or null. */
export function withoutSuffix(name: string): string | null {
  const match = /^(\p{L}{6,}(?:mab|cept|ase|tide|stim|alfa|cog|kin))-[a-z]{4}$/iu.exec(name);
  if (match) return match[1]!;
  return SECOND_WORD.exec(name)?.groups?.first ?? null;
}

/** The same for what several substances make up, however they are joined: "a/b", "a and b", "a plus b". */
export function combinationKey(name: string): string {
  return nameKey(name.replace(/\s(?:and|plus|with|&|\+)\s/gi, " "));
}
