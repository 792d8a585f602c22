import { NameTrie } from "../../3-language/name-trie.js";
import type { Token } from "../../3-language/tokens.js";
import { compact } from "../../patterns/compact.js";
import type { Program } from "../../schema/record.js";
import { DRUG_LISTS } from "./lexicon/index.js";

type Modality = NonNullable<Program["modality"]>;

/** A drug known by name. */
export interface KnownDrug {
  readonly inn: string;
  readonly modality: Modality;
  readonly brands: readonly string[];
  /** Other nonproprietary names, codes and spellings. */
  readonly synonyms: readonly string[];
}

export type NameKind = "inn" | "brand" | "synonym";

interface Entry {
  readonly drug: KnownDrug;
  readonly kind: NameKind;
  readonly name: string;
}

export interface KnownName extends Entry {
  /** Index of the token after the name. */
  readonly to: number;
}

/**
 * Lines of `inn|brand;brand|synonym;synonym`, under a line `# modality` that holds for those after it. What is empty
 * at the end of a line is left out.
 */
export function parseDrugs(list: string): KnownDrug[] {
  const drugs: KnownDrug[] = [];
  let modality: Modality = "small molecule";
  for (const line of list.split("\n")) {
    if (line.startsWith("# ")) modality = line.slice(2) as Modality;
    else if (line !== "") {
      const [inn, brands, synonyms] = line.split("|");
      drugs.push({ inn: inn!, modality, brands: parts(brands), synonyms: parts(synonyms) });
    }
  }
  return drugs;
}

function parts(column: string | undefined): string[] {
  return column ? column.split(";") : [];
}

/** Words as `tokenize` gives their `norm`, marks left out. */
function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => word !== "");
}

/** Drugs known by name: a trie over their nonproprietary names, brands and synonyms. */
export class DrugLexicon {
  readonly #trie = new NameTrie<Entry>();
  readonly #first = new Set<string>();
  readonly #names = new Map<string, KnownDrug>();

  constructor(drugs: readonly KnownDrug[]) {
    for (const drug of drugs) {
      this.#add(drug, "inn", drug.inn);
      for (const brand of drug.brands) this.#add(drug, "brand", brand);
      for (const synonym of drug.synonyms) this.#add(drug, "synonym", synonym);
    }
    for (const [short, known] of shortForms(drugs))
      if (!this.#names.has(short)) this.#add(known, "inn", short);
  }

  #add(drug: KnownDrug, kind: NameKind, name: string): void {
    const words = wordsOf(name);
    this.#trie.add(words, { drug, kind, name });
    this.#first.add(words[0]!);
    const key = words.join(" ");
    if (!this.#names.has(key)) this.#names.set(key, drug);
  }

  /** The drug that has exactly this name, whatever its capitals. */
  get(name: string): KnownDrug | undefined {
    return this.#names.get(wordsOf(name).join(" "));
  }

  /** The longest name that begins at `from`, or null. Brands count only with a capital, abbreviations as they are written. */
  match(tokens: readonly Token[], from: number): KnownName | null {
    if (!this.#first.has(tokens[from]!.norm)) return null;
    const found = this.#trie.longestAt(tokens, from);
    if (!found) return null;
    const { kind, name } = found.value;
    const said = tokens[from]!.text;
    if (kind === "brand" && !/^\p{Lu}|^i?\p{Lu}/u.test(said) && said !== name) return null;
    if (/^\p{Lu}{2,5}$/u.test(name) && said !== name) return null;
    return { ...found.value, to: found.to };
  }
}

/** Second words of nonproprietary names that are left out as often as said: how a biologic is made, and its carrier. */
const LEFT_OUT = compact(
  /^(?<first>\p{L}{8,24}) (?:alfa|beta|pegol|\p{Ll}{2,8}(?:parvovec|leucel|temcel))$/u,
);
/** Proteins of the body that go by the first word alone. */
const OF_THE_BODY = /(?:thrombin|tropin|globulin|albumin|feron|poetin|glucosidase|galactosidase|protein)$/;

/** "efgartigimod" of "efgartigimod alfa", where one drug alone begins so. */
function shortForms(drugs: readonly KnownDrug[]): Map<string, KnownDrug> {
  const short = new Map<string, KnownDrug>();
  const several = new Set<string>();
  for (const drug of drugs) {
    const first = LEFT_OUT.exec(drug.inn)?.groups?.first;
    if (first === undefined || OF_THE_BODY.test(first)) continue;
    if (short.has(first)) several.add(first);
    short.set(first, drug);
  }
  for (const first of several) short.delete(first);
  return short;
}

let embedded: DrugLexicon | undefined;

/** The embedded lexicon, built when first asked for; it never changes after. */
export function lexiconDrugs(): DrugLexicon {
  embedded ??= new DrugLexicon(DRUG_LISTS.flatMap(parseDrugs));
  return embedded;
}
