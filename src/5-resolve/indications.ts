import type { Analysis } from "../3-language/analysis.js";
import type { DiseaseMention, Mention } from "../4-mentions/mention.js";
import type { Indication, Program } from "../schema/record.js";
import { isBroad } from "./indications/broad-names.js";
import { groupDiseases } from "./indications/group-diseases.js";
import { type Tie, tiesOf } from "./indications/ties.js";

/** A disease of the release with its strongest tie to a program. */
interface TiedDisease {
  readonly mentions: readonly DiseaseMention[];
  readonly tie: Tie;
}

/** Ties weaker than this make no indication. */
const ENOUGH = 0.5;
/** A group of diseases beside a disease proper must be said of a program itself. */
const ENOUGH_FOR_BROAD = 0.9;

/**
 * Gathers disease mentions to indications and keeps those that the release ties to an own or partner program.
 * All mentions of a kept disease are given, tied or not.
 */
export function resolveIndications(
  analysis: Analysis,
  mentions: readonly Mention[],
  programs: readonly Program[],
): Indication[] {
  if (analysis.release.nonRelease !== null) return [];
  const ours = programs.filter(({ role }) => role === "own" || role === "partner");
  const diseases = mentions.filter((mention): mention is DiseaseMention => mention.kind === "disease");
  const ties = tiesOf(
    analysis,
    diseases,
    ours.flatMap(({ mentions: spans }) => spans.map(({ start }) => start)),
  );
  const tied = groupDiseases(diseases)
    .map((group): TiedDisease => ({ mentions: group, tie: strongest(group, ties) }))
    .filter(({ tie }) => tie.strength >= ENOUGH);
  const someProper = tied.some((disease) => !isBroad(disease.mentions[0]!.name));
  return tied
    .filter(
      ({ mentions: [first], tie }) =>
        !someProper || !isBroad(first!.name) || tie.strength >= ENOUGH_FOR_BROAD,
    )
    .map(rowOf);
}

function strongest(group: readonly DiseaseMention[], ties: ReadonlyMap<DiseaseMention, Tie>): Tie {
  return group
    .map((mention) => ties.get(mention)!)
    .reduce((most, tie) => (tie.strength > most.strength ? tie : most));
}

function rowOf({ mentions, tie }: TiedDisease, i: number): Indication {
  const first = mentions.find(({ finder }) => finder !== "disease/abbreviation") ?? mentions[0]!;
  const certain = mentions.reduce((most, { confidence }) => Math.max(most, confidence), 0);
  return {
    id: `i${i + 1}`,
    name: first.name,
    aliases: aliasesOf(first, mentions),
    codes: {
      doid: mentions.find(({ doid }) => doid)?.doid ?? null,
      icd10: mentions.find(({ icd10 }) => icd10)?.icd10 ?? null,
      vocabulary: mentions.find(({ vocabulary }) => vocabulary)?.vocabulary ?? null,
    },
    qualifiers: [...new Set(mentions.flatMap(({ qualifiers }) => qualifiers))],
    mentions: mentions.map(({ start, end, text }) => ({ start, end, text })),
    confidence: Math.round(100 * Math.min(0.98, tie.strength * (0.6 + 0.4 * certain))) / 100,
  };
}

/** The other names and forms that the release uses; words that share another's head are no forms of their own. */
function aliasesOf(first: DiseaseMention, mentions: readonly DiseaseMention[]): string[] {
  const forms = new Map<string, string>();
  for (const { text, name, phrase, finder } of mentions)
    for (const form of finder === "disease/shared-head" ? [name] : [name, text, ...wider(phrase)]) {
      const plain = form.replace(/\s+/g, " ");
      if (!forms.has(plain.toLowerCase())) forms.set(plain.toLowerCase(), plain);
    }
  forms.delete(first.name.toLowerCase());
  return [...forms.values()];
}

/** A phrase that is a form of the name: "rare" and words for patients tell which disease is meant, others do not. */
const wider = (phrase: string): string[] =>
  /^(?:ultra-)?rare |^p(?:a)?ediatric /i.test(phrase) ? [phrase] : [];
