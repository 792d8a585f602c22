import { groupsWithin } from "./letter-groups.js";

/**
 * What a text must hold for a pattern to match in it. The idea is that of RE2's `FilteredRE2` and of Cox, "Regular
 * Expression Matching with a Trigram Index" (2012).
 */
export type Need =
  /** A string, in the letters of `LetterGroups`: one group at least. */
  { readonly letters: string } | { readonly all: readonly Need[] } | { readonly any: readonly Need[] };

/**
 * A need as it is asked of many texts: for each part its kind, where it ends, and its own parts or, of a string, the
 * numbers of what the text must hold for it to be there.
 */
export type NeedRow = Int32Array;

const STRING = 0;
const ANY = 1;
const ALL = 2;

/** What decides soonest comes first: of those that must all be there the rarest, of several ways the most frequent. */
export function rowOf(need: Need, numbersOf: (letters: string) => readonly number[]): NeedRow {
  const row: number[] = [];
  const put = (part: Need) => {
    const at = row.length;
    row.push("letters" in part ? STRING : "any" in part ? ANY : ALL, 0);
    if ("letters" in part) row.push(...numbersOf(part.letters));
    else if ("any" in part) for (const way of byChance(part.any).reverse()) put(way);
    else for (const must of byChance(part.all)) put(must);
    row[at + 1] = row.length;
  };
  put(need);
  return Int32Array.from(row);
}

/** Whether a text holds what a need asks for: it has a bit for each number, 32 to a word. */
export function isMet(row: NeedRow, bits: Int32Array, at = 0): boolean {
  const kind = row[at]!;
  const end = row[at + 1]!;
  if (kind === STRING) {
    for (let i = at + 2; i < end; i++) {
      const number = row[i]!;
      if (((bits[number >> 5]! >> (number & 31)) & 1) === 0) return false;
    }
    return true;
  }
  for (let i = at + 2; i < end; i = row[i + 1]!)
    if (isMet(row, bits, i) === (kind === ANY)) return kind === ANY;
  return kind === ALL;
}

/** Strings one of which must be in the text: less is asked than by the need, but it is soon known. */
export function keysOf(need: Need): string[] {
  if ("letters" in need) return [need.letters];
  return "any" in need ? need.any.flatMap(keysOf) : keysOf(byChance(need.all)[0]!);
}

function byChance(needs: readonly Need[]): Need[] {
  return needs
    .map((need) => ({ need, chance: chanceOf(need) }))
    .sort((a, b) => a.chance - b.chance)
    .map(({ need }) => need);
}

/** About how many sentences meet a need, as a share of all or more. */
function chanceOf(need: Need): number {
  if ("letters" in need) return groupsWithin(need.letters)[0]!.share;
  if ("any" in need) return need.any.reduce((sum, part) => sum + chanceOf(part), 0);
  return Math.min(...need.all.map(chanceOf));
}
