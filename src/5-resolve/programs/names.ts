import { innModality } from "../../4-mentions/drugs/inn-stems.js";
import type { DrugMention } from "../../4-mentions/mention.js";
import { nameKey } from "./name-key.js";

/** Codes and nonproprietary names go first, brands after; among equals the one said more often, then earlier. */
export function namesByWeight(mentions: readonly DrugMention[]): string[] {
  const counts = new Map<string, { name: string; count: number; generic: boolean; first: number }>();
  mentions.forEach((mention, i) => {
    const key = nameKey(mention.name);
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { name: mention.name, count: 1, generic: isGeneric(mention), first: i });
  });
  const brandLike = (name: string) => (/^\p{Lu}{4,}$/u.test(name) ? 1 : 0);
  const rows = [...counts.values()].sort(
    (a, b) =>
      Number(b.generic) - Number(a.generic) ||
      Number(/\d/.test(b.name)) - Number(/\d/.test(a.name)) ||
      brandLike(a.name) - brandLike(b.name) ||
      b.count - a.count ||
      a.first - b.first,
  );
  return rows.map(({ name }, i) =>
    i === 0 && rows[0]!.generic && /^\p{Lu}\p{Ll}+$/u.test(name) ? name.toLowerCase() : name,
  );
}

function isGeneric({ name, finder }: DrugMention): boolean {
  if (finder === "drug/generic-of-brand" || finder === "drug/known-name" || finder === "drug/combination")
    return true;
  return innModality(name.split(/[\s/-]/)[0]!) !== undefined && !/^\p{Lu}{3}/u.test(name);
}
