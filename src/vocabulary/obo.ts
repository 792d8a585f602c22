import type { VocabularyTerm } from "../3-language/vocabulary.js";
import { allMatches } from "../patterns/all-matches.js";

/**
 * Terms of an ontology in OBO 1.2 or 1.4 (https://owlcollab.github.io/oboformat/doc/obo-syntax.html): `[Term]` stanzas
 * with `id`, `name` and exact synonyms. Obsolete terms, related and broader synonyms are left out.
 */
export function parseObo(text: string, kind: VocabularyTerm["kind"]): VocabularyTerm[] {
  return text
    .split(/^\[/m)
    .filter((stanza) => stanza.startsWith("Term]"))
    .flatMap((stanza): VocabularyTerm[] => {
      const tags = tagsOf(stanza);
      const name = tags.find(([tag]) => tag === "name")?.[1];
      if (!name || tags.some(([tag, value]) => tag === "is_obsolete" && value === "true")) return [];
      const synonyms = tags.flatMap(([tag, value]) => (tag === "synonym" ? (exactSynonym(value) ?? []) : []));
      return [{ kind, name, synonyms, id: tags.find(([tag]) => tag === "id")?.[1] ?? null }];
    });
}

const TAG = /^([a-z_]{1,40}): {0,4}(.{0,2000})$/gm;

function tagsOf(stanza: string): [tag: string, value: string][] {
  return allMatches(TAG, stanza).map(([, tag, value]) => [tag!, value!.trim()]);
}

/** `"lymphoma, Hodgkin" EXACT [NCI:C1]` is "lymphoma, Hodgkin". */
function exactSynonym(value: string): string | null {
  const parts = /^"((?:[^"\\]|\\.){1,500})" EXACT\b/.exec(value);
  return parts ? parts[1]!.replace(/\\(.)/g, "$1") : null;
}
