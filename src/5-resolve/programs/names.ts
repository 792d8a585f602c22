import { innModality } from "../../4-mentions/drugs/inn-stems.js";
import type { DrugMention } from "../../4-mentions/mention.js";
import { isBrand } from "./is-brand.js";
import { nameKey } from "./name-key.js";

interface Said {
  readonly spellings: Map<string, number>;
  generic: boolean;
  /** "Humulin" ends as a nonproprietary name does, and is written as a brand. */
  readonly isBrand: boolean;
  readonly first: number;
  count: number;
}

/** Nonproprietary names and codes by how often they are said, brands after; each as it is most often spelled. */
export function namesByWeight(mentions: readonly DrugMention[]): string[] {
  const names = new Map<string, Said>();
  mentions.forEach((mention, first) => {
    const key = nameKey(mention.name);
    const said = names.get(key) ?? {
      spellings: new Map(),
      generic: isGeneric(mention),
      isBrand: isBrand(mention),
      first,
      count: 0,
    };
    said.count++;
    said.generic ||= /^\p{Ll}/u.test(mention.name) && isGeneric(mention);
    said.spellings.set(mention.name, (said.spellings.get(mention.name) ?? 0) + 1);
    names.set(key, said);
  });
  const kind = ({ generic, spellings }: Said) =>
    generic || [...spellings.keys()].some((name) => /\d/.test(name)) ? 0 : 1;
  const rows = [...names.values()].sort(
    (a, b) =>
      kind(a) - kind(b) || b.count - a.count || Number(b.generic) - Number(a.generic) || a.first - b.first,
  );
  return rows.map(({ spellings, generic, isBrand }, i) => {
    const name = [...spellings].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
    return i === 0 && generic && !isBrand && /^\p{Lu}\p{Ll}+$/u.test(name) ? name.toLowerCase() : name;
  });
}

function isGeneric({ name, finder }: DrugMention): boolean {
  if (finder === "drug/generic-of-brand" || finder === "drug/known-name" || finder === "drug/combination")
    return true;
  return innModality(name.split(/[\s/-]/)[0]!) !== undefined && !/^\p{Lu}{3}/u.test(name);
}
