import { NameTrie } from "../../3-language/name-trie.js";
import { type Token, tokenize } from "../../3-language/tokens.js";
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
}

const BRITISH: readonly [RegExp, string][] = [
  [/aemi/, "emi"],
  [/^haem/, "hem"],
  [/^tumour/, "tumor"],
  [/^oedema/, "edema"],
  [/^oesoph/, "esoph"],
  [/^paed/, "ped"],
  [/^leuco/, "leuko"],
];

/** Words compare equal in this form: American spelling, singular, no possessive. */
export function foldWord(word: string): string {
  let folded = word;
  if (/ae|oe|ou|leuco/.test(word))
    for (const [british, american] of BRITISH) folded = folded.replace(british, american);
  if (
    folded.length > 4 &&
    folded.endsWith("s") &&
    /[^s]s$/.test(folded) &&
    !/(?:itis|osis|us|is|ss|bes|litus)$/.test(folded)
  )
    return folded.replace(/ies$/, "y").replace(/s$/, "");
  return folded;
}

export const foldToken = (token: Token): string => foldWord(token.norm);

/** Disease names and what they stand for. Rows of several sources may be added; the first to name a disease keeps it. */
export class DiseaseLexicon {
  readonly #trie = new NameTrie<KnownDisease>();

  add(name: string, disease: KnownDisease): void {
    const words = tokenize(name)
      .filter((token) => token.kind !== "mark" || token.norm === "'s")
      .filter((token) => token.norm !== "'s")
      .map(foldToken);
    if (words.length > 0) this.#trie.add(words, disease);
  }

  longestAt(tokens: readonly Token[], from: number): { to: number; disease: KnownDisease } | null {
    const found = this.#trie.longestAt(tokens, from, foldToken);
    return found ? { to: found.to, disease: found.value } : null;
  }
}

function embeddedLexicon(): DiseaseLexicon {
  const lexicon = new DiseaseLexicon();
  for (const row of RELEASE_DISEASES.split("\n")) {
    const [number, icd10, names] = row.split("\t");
    if (!names) continue;
    const [name, ...synonyms] = names.split("|");
    const disease = {
      name: name!,
      doid: number === "-" ? null : `DOID:${number}`,
      icd10: icd10 === "-" ? null : icd10!,
    };
    for (const synonym of [name!, ...synonyms]) lexicon.add(synonym, disease);
  }
  for (const rows of [DISEASES_A_TO_D, DISEASES_E_TO_L, DISEASES_M_TO_Q, DISEASES_R_TO_Z])
    for (const row of rows.split("\n")) {
      const [number, names] = row.split("\t");
      if (!names) continue;
      const [name, ...synonyms] = names.split("|");
      const disease = { name: name!, doid: `DOID:${number}`, icd10: null };
      for (const synonym of [name!, ...synonyms]) lexicon.add(synonym, disease);
    }
  return lexicon;
}

let embedded: DiseaseLexicon | undefined;

/** The embedded lexicon, built when first asked for; it never changes after. */
export function knownDiseases(): DiseaseLexicon {
  embedded ??= embeddedLexicon();
  return embedded;
}
