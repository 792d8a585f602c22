import { NameTrie } from "../../3-language/name-trie.js";
import type { Token } from "../../3-language/tokens.js";
import { nameWords, type Vocabulary } from "../../3-language/vocabulary.js";
import { DISEASES_A_TO_D } from "./lexicon/diseases-a-d.js";
import { DISEASES_E_TO_L } from "./lexicon/diseases-e-l.js";
import { DISEASES_M_TO_Q } from "./lexicon/diseases-m-q.js";
import { DISEASES_R_TO_Z } from "./lexicon/diseases-r-z.js";
import { RELEASE_DISEASES } from "./lexicon/release-diseases.js";

export interface KnownDisease {
  /** As it is written in running text: lower case but for proper names. */
  readonly name: string;
  /** "DOID:9538", or null. */
  readonly doid: string | null;
  readonly icd10: string | null;
  /** What the user's vocabulary calls it: "MONDO:0005148"; null for embedded diseases. */
  readonly vocabulary: string | null;
}

const foldedOf = ({ folded }: Token): string => folded;

/** Disease names and what they stand for. The first row to name a disease keeps it. */
export class DiseaseLexicon {
  readonly #trie = new NameTrie<KnownDisease>();

  add(name: string, disease: KnownDisease): void {
    const words = nameWords(name);
    if (words.length > 0) this.#trie.add(words, disease);
  }

  longestAt(tokens: readonly Token[], from: number): { to: number; disease: KnownDisease } | null {
    const found = this.#trie.longestAt(tokens, from, foldedOf);
    return found ? { to: found.to, disease: found.value } : null;
  }
}

interface Row {
  readonly disease: KnownDisease;
  readonly names: readonly string[];
}

function ontologyRows(): Row[] {
  return [DISEASES_A_TO_D, DISEASES_E_TO_L, DISEASES_M_TO_Q, DISEASES_R_TO_Z].flatMap((rows) =>
    rows.split("\n").flatMap((row): Row[] => {
      const [number, list] = row.split("\t");
      if (!list) return [];
      const names = list.split("|");
      return [{ names, disease: { name: names[0]!, doid: `DOID:${number}`, icd10: null, vocabulary: null } }];
    }),
  );
}

/** A row without a number takes that of the ontology's disease of the same name. */
function releaseRows(ontology: readonly Row[]): Row[] {
  const numbers = new Map<string, string | null>();
  for (const { names, disease } of ontology)
    for (const name of names) numbers.set(nameWords(name).join(" "), disease.doid);
  return RELEASE_DISEASES.split("\n").flatMap((row): Row[] => {
    const [number, icd10, list] = row.split("\t");
    if (!list) return [];
    const names = list.split("|");
    const doid = number === "-" ? (numbers.get(nameWords(names[0]!).join(" ")) ?? null) : `DOID:${number}`;
    return [
      { names, disease: { name: names[0]!, doid, icd10: icd10 === "-" ? null : icd10!, vocabulary: null } },
    ];
  });
}

/** Words for those who have a disease and for its course: the ontology counts "adult fibrosarcoma" as a disease of its own. */
const OF_WHOM = /^(?:adult|childhood|p(?:a)?ediatric|refractory|advanced) (?=\S)/i;

function embeddedLexicon(): DiseaseLexicon {
  const lexicon = new DiseaseLexicon();
  const ontology = ontologyRows();
  const all = new Set(ontology.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
  for (const { names, disease } of releaseRows(ontology))
    for (const name of names) lexicon.add(name, disease);
  for (const { names, disease } of ontology)
    for (const name of names)
      if (!OF_WHOM.test(name) || !all.has(name.replace(OF_WHOM, "").toLowerCase()))
        lexicon.add(name, disease);
  return lexicon;
}

let embedded: DiseaseLexicon | undefined;

/** The embedded lexicon, built when first asked for; it never changes after. */
export function embeddedDiseases(): DiseaseLexicon {
  embedded ??= embeddedLexicon();
  return embedded;
}

/** The longest name that begins at a token: of the user's vocabulary where it is as long, else of the embedded lexicon. */
export type DiseaseLookup = (
  tokens: readonly Token[],
  from: number,
) => { to: number; disease: KnownDisease } | null;

export function diseaseLookup(vocabulary: Vocabulary | null): DiseaseLookup {
  const lexicon = embeddedDiseases();
  if (!vocabulary?.holds.disease) return (tokens, from) => lexicon.longestAt(tokens, from);
  return (tokens, from) => {
    const known = lexicon.longestAt(tokens, from);
    const users = vocabulary.diseases.longestAt(tokens, from, foldedOf);
    if (!users || (known && known.to > users.to)) return known;
    const same = known?.to === users.to ? known.disease : null;
    const { name, id } = users.value;
    const disease = {
      name: same?.name ?? name,
      doid: same?.doid ?? (id?.startsWith("DOID:") ? id : null),
      icd10: same?.icd10 ?? null,
      vocabulary: id,
    };
    return { to: users.to, disease };
  };
}
