import type { Analysis } from "../../3-language/analysis.js";
import { groupBy } from "../../3-language/group-by.js";
import type { DrugMention } from "../../4-mentions/mention.js";
import { compact } from "../../patterns/compact.js";
import { TextPattern } from "../../patterns/text-pattern.js";
import { isBrand } from "./is-brand.js";
import { combinationKey, nameKey, withoutSuffix } from "./name-key.js";
import { areOneProgram } from "./one-program.js";

/** Drug mentions by the program they name: names that the release or the lexicon equates are one. */
export function gatherPrograms(
  analysis: Analysis,
  drugs: readonly DrugMention[],
  copied: ReadonlySet<string>,
): DrugMention[][] {
  const names = new Names();
  const isApart = (...either: readonly string[]) => either.some((name) => copied.has(nameKey(name)));
  for (const { name } of drugs) names.add(nameKey(name));
  for (const { name, sameAs } of drugs) {
    const whole = combinationKey(name);
    names.add(whole);
    names.unite(whole, nameKey(name));
    if (sameAs && names.has(nameKey(sameAs)) && !isApart(name, sameAs))
      names.unite(nameKey(sameAs), nameKey(name));
  }
  // a biosimilar is told by its suffix and its brand from the product it resembles
  const branded = brandedAnew(drugs);
  if (!/\bbiosimilar/i.test(analysis.text))
    for (const drug of drugs) {
      const { name, known } = drug;
      const bare = withoutSuffix(name);
      if (bare && names.has(nameKey(bare))) names.unite(nameKey(bare), nameKey(name));
      if (isApart(name)) continue;
      // "a dengue vaccine" is a kind before it is a product
      if (known?.modality === "vaccine" && /\svaccine$/i.test(name)) continue;
      if (known && branded.has(known) && isBrand(drug)) continue;
      if (known && (known.brands.length <= FEW_BRANDS || !isBrand(drug))) {
        names.add(combinationKey(known.inn));
        names.unite(combinationKey(known.inn), nameKey(name));
      }
    }
  const labels = new Map<string, string>();
  for (const { name } of drugs) {
    const key = labelOf(name)?.key;
    if (key === undefined) continue;
    names.unite(labels.get(key) ?? nameKey(name), nameKey(name));
    labels.set(key, nameKey(name));
  }
  for (const [bare, labelled] of carriers(drugs)) if (names.has(bare)) names.unite(bare, labelled);
  const described = drugs.filter(({ finder }) => finder === "drug/described-vaccine").map(({ name }) => name);
  for (const [short, long] of shortened(described)) names.unite(long, short);
  drugs.forEach((drug, i) => {
    const bearer = bearerOfBrand(analysis, drugs, i, (name) => names.rootOf(name));
    if (bearer) names.unite(nameKey(bearer.name), nameKey(drug.name));
    const named = drug.sameAs === null ? undefined : beforeBracket(analysis.text, drugs, i);
    if (named && !isApart(named.name, drug.name)) names.unite(nameKey(named.name), nameKey(drug.name));
    for (const next of drugs.slice(i + 1, i + 3))
      if (!isApart(drug.name, next.name) && areOneProgram(analysis.text, drug, next))
        names.unite(nameKey(drug.name), nameKey(next.name));
  });
  return [...groupBy(drugs, (drug) => names.rootOf(nameKey(drug.name))).values()];
}

/** Known substances to which the release gives a brand that is not known for them: what has a known brand is another's. */
function brandedAnew(drugs: readonly DrugMention[]): Set<DrugMention["known"]> {
  const brands = new Set(
    drugs
      .filter(({ finder, known }) => !known && /trade-mark$|brand-of-generic/.test(finder))
      .map(({ name }) => name),
  );
  return new Set(
    drugs.filter(({ sameAs, known }) => known && sameAs && brands.has(sameAs)).map(({ known }) => known),
  );
}

/** "H5N1 vaccine" for "H5N1 influenza vaccine": what is described in fewer words, where one alone has them all. */
function shortened(described: readonly string[]): [short: string, long: string][] {
  const words = new Map(described.map((name) => [nameKey(name), name.toLowerCase().split(/[\s-]/)]));
  return [...words].flatMap(([short, few]): [string, string][] => {
    const longer = [...words].filter(
      ([, many]) => many.length > few.length && few.every((word) => many.includes(word)),
    );
    const whole =
      longer.find(([long]) => long.endsWith(short)) ?? (longer.length === 1 ? longer[0] : undefined);
    return whole ? [[short, whole[0]]] : [];
  });
}

/** Words between a generic medicine and the brand that it copies: "the generic version of", "equivalent to". */
const COPY_OF = compact(
  /\bgenerics?[\s-](?:(?:versions?|equivalents?|copy|copies|forms?|alternatives?|substitutes?|formulations?)\s)?(?:of|to|for)\s(?:the\s)?(?:(?:brand(?:ed)?|reference|innovator|branded)(?:[- ]name)?\s(?:drug|product|medicine)?,?\s?)?(?:[\p{Lu}][\p{L}&.]{1,20}(?:\s[\p{Lu}][\p{L}&.]{1,20}){0,2}[’']s?\s)?$|\b(?:(?:bio|therapeutically\s|AB-rated\s|clinically\s)?(?:equivalent|interchangeable)(?:\s\([^()]{2,20}\))?\s(?:to|with|of)|(?:reference|brand|branded|innovator|RLD|reference\slisted)(?:[- ]name)?(?:\s(?:listed\s)?(?:drug|product|medicine)(?:\s\(RLD\))?)?,?|(?:version|copy)\sof)\s(?:the\s)?(?:(?:brand(?:ed)?|reference|innovator)(?:[- ](?:name|listed))?\s(?:drug|product|medicine)?(?:\s\(RLD\))?,?\s?)?(?:[\p{Lu}][\p{L}&.]{1,20}(?:\s[\p{Lu}][\p{L}&.]{1,20}){0,2}[’']s?\s)?$|\bgeneric\s$/iu,
);

/** Words around the product that a biosimilar resembles: "ACM-101 (Zelora biosimilar)", "a biosimilar referencing Zelora". */
const RESEMBLED_BEFORE =
  /\bbiosimilars?\s(?:(?:candidates?|versions?|products?|medicines?)\s)?(?:to|of|for|referencing)\s(?:the\s)?(?:reference\s(?:product|medicine|biologic),?\s)?$/i;
const RESEMBLED_AFTER = /^[®™]?\s(?:\([^()]{2,40}\)\s)?biosimilar\b/i;
/** Whoever makes biosimilars speaks so of them; an originator speaks of those of others. */
const MAKES_BIOSIMILARS = new TextPattern(
  /\b(?:our|its|an?|proposed|[Cc]ompany[’']s)\s(?:[\w-]{2,20}\s){0,3}biosimilar\b|\bbiosimilars? (?:candidates?|pipeline|portfolio|developer|company)\b/,
);
const COPIES = new TextPattern(/\b(?:generic|equivalent|reference|branded?)\b/i);

const BRAND_FINDERS = /trade-mark$|plain-brand|brand-of-generic/;
const KEPT_OFF =
  /\b(?:infring|prevent(?:s|ed|ing)?|block(?:s|ed|ing)?|settle|their\sgeneric|enjoin|barr?(?:s|ed|ing)\b|challeng|until|seek(?:s|ing)?\b|sought|law ?suit|prior to|expir)/i;

/** Brands of which the release tells that another medicine, made of the same substance, is a copy. */
export function brandsCopied(analysis: Analysis, drugs: readonly DrugMention[]): Set<string> {
  const copied = new Set<string>();
  const equated = new Set<string>();
  const { text, sentences } = analysis;
  const ofBiosimilars = MAKES_BIOSIMILARS.isIn(analysis);
  if (!ofBiosimilars && !COPIES.isIn(analysis)) return copied;
  for (const drug of drugs) {
    const { name, known, start, end, sentence, finder } = drug;
    if (!(known ? isBrand(drug) : BRAND_FINDERS.test(finder))) continue;
    const before = text.slice(Math.max(0, start - 80), start);
    // its own maker speaks of copies too, to keep them off
    const isCopied = ofBiosimilars
      ? RESEMBLED_BEFORE.test(before) || RESEMBLED_AFTER.test(text.slice(end, end + 60))
      : COPY_OF.test(before) && !KEPT_OFF.test(sentences[sentence]!.text);
    if (isCopied) copied.add(nameKey(name));
    if ((!isCopied || ofBiosimilars) && /^[®™]?\s\(\p{Ll}/u.test(text.slice(end, end + 4)))
      equated.add(nameKey(name));
  }
  // "a biosimilar of Zelora (zelotimab)": the substance is the biosimilar's own too, and ties the two
  for (const name of equated) copied.delete(name);
  return copied;
}

/** "18F-ABC", "[177Lu]Lu-ABC", "lutetium-177 ABC", "Ga-68 ABC": a nuclide and what carries it. */
const LABELLED = compact(
  /^[[(]?\^?(?:(?<mass>\d{2,3}m?)-?\p{Lu}\p{Ll}?|\p{Lu}\p{Ll}?-?(?<after>\d{2,3}m?)|\p{L}{4,10}(?:\s\p{Lu}\p{Ll}?)?[\s-][[(]?(?<massOfWord>\d{2,3}m?)(?:-?\p{Lu}\p{Ll}?)?)[\])]?(?:\p{Lu}\p{Ll}?(?=-))?[- ]?(?<carrier>\p{L}[\p{L}\d-]{2,25})$/u,
);

/** One labelled substance by its nuclide's mass and its carrier, however it is spelled; null where there is no nuclide. */
function labelOf(name: string): { readonly key: string; readonly carrier: string } | null {
  const { mass, after, massOfWord, carrier } = LABELLED.exec(name)?.groups ?? {};
  if (carrier === undefined) return null;
  return { key: `${mass ?? after ?? massOfWord} ${nameKey(carrier)}`, carrier: nameKey(carrier) };
}

/** What carries a nuclide, by itself, with its one labelled form: with two of them they are two programs. */
function carriers(drugs: readonly DrugMention[]): Map<string, string> {
  const labelled = new Map<string, string>();
  const keys = new Map<string, string>();
  const several = new Set<string>();
  for (const { name } of drugs) {
    const label = labelOf(name);
    if (label === null) continue;
    const { key, carrier } = label;
    if ((keys.get(carrier) ?? key) !== key) several.add(carrier);
    keys.set(carrier, key);
    labelled.set(carrier, nameKey(name));
  }
  for (const bare of several) labelled.delete(bare);
  return labelled;
}

/** Words after which a brand stands that is given to what was named before. */
const BRAND_GIVEN = compact(
  /\b(?:under (?:the|its) (?:(?:brand|trade|product|code|development) ?)?(?:name|code|trademark|brand)(?: of)?|(?:brand|trade|product|proprietary|generic) ?name(?: in [\p{L} ]{2,20})?(?: of| is| will be|:|,)?|(?:product|development) code(?: is|:)?|(?:sold|marketed|commerciali[sz]ed|branded)(?: in (?:the )?[\p{L} ]{2,30})? as|then (?:known|called|named)(?: as)?) ["“]?$/iu,
);
/** How far back that may be, in characters. */
const BEARER_REACH = 260;

/** "… for ACM-101. The vaccine will be authorized under the brand name ZELORA": the drug that the brand is given to. */
function bearerOfBrand(
  { text, sentences }: Analysis,
  drugs: readonly DrugMention[],
  i: number,
  rootOf: (name: string) => string,
): DrugMention | undefined {
  const brand = drugs[i]!;
  const before = drugs[i - 1];
  if (!before || brand.start - before.end > BEARER_REACH) return undefined;
  const { start } = sentences[brand.sentence]!;
  // of several drugs in one sentence it is not told which has the brand
  const among = drugs.slice(0, i).filter((drug) => drug.start >= start);
  if (new Set(among.map(({ name }) => rootOf(nameKey(name)))).size > 1) return undefined;
  if (!BRAND_GIVEN.test(text.slice(Math.max(0, brand.start - 40), brand.start))) return undefined;
  // "ZELORA is given with methotrexate. In Japan it is sold as Zelara": what the sentence before began with
  if (before.sentence === brand.sentence) return before;
  return drugs.slice(0, i).find((drug) => drug.sentence === before.sentence) ?? before;
}

/** What stands before the bracket in which the drug of index `i` stands. */
function beforeBracket(text: string, drugs: readonly DrugMention[], i: number): DrugMention | undefined {
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    const between = text.slice(drugs[j]!.end, drugs[i]!.start);
    if (between.length > 140 || between.includes(")")) return undefined;
    // the bracket is of what stands right before it
    if (between.includes("(")) return /[.;]\s/.test(between.split("(")[0]!) ? undefined : drugs[j];
  }
  return undefined;
}

/** Makers share a nonproprietary name where it has many brands: these are products of their own. */
const FEW_BRANDS = 4;

/** Names of one thing, joined as they are found to be (union-find). */
class Names {
  readonly #parent = new Map<string, string>();

  add(name: string): void {
    if (!this.#parent.has(name)) this.#parent.set(name, name);
  }

  has(name: string): boolean {
    return this.#parent.has(name);
  }

  rootOf(name: string): string {
    let root = name;
    while (this.#parent.get(root) !== root) root = this.#parent.get(root) ?? root;
    return root;
  }

  unite(a: string, b: string): void {
    const [rootA, rootB] = [this.rootOf(a), this.rootOf(b)];
    if (rootA !== rootB) this.#parent.set(rootB, rootA);
  }
}
