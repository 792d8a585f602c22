import { foldWord } from "../../3-language/fold-word.js";
import { isBroad } from "./broad-names.js";
import { type Composite, isSymptom } from "./composites.js";
import { diseaseKey } from "./group-diseases.js";
import { ENOUGH, rowName, type TiedDisease } from "./tied-disease.js";

/**
 * A complication takes the name of the two ("anemia of chronic kidney disease"); a cause that the release ties to no
 * program by itself goes with it, and a symptom goes with a cause that has a tie of its own.
 */
export function joinComposites(
  groups: readonly TiedDisease[],
  composites: readonly Composite[],
): TiedDisease[] {
  const rows = new Map(groups.map((group) => [group, group]));
  for (const group of groups) {
    const composite = composites.find(({ complication }) => group.mentions.includes(complication));
    const cause = composite && groups.find(({ mentions }) => mentions.includes(composite.cause));
    if (!composite || !cause || cause === group || group.tie.strength < ENOUGH || !rows.has(cause)) continue;
    const apart = cause.tie.strength >= ENOUGH;
    if (apart && isSymptom(composite.complication.name)) {
      const held = rows.get(cause)!;
      // "seizures associated with Dravet syndrome": named by the disease, though the symptom may stand first
      rows.set(cause, {
        ...held,
        mentions: inOrder([...held.mentions, ...group.mentions]),
        called: held.called ?? rowName(held),
      });
      rows.delete(group);
    } else if (apart) rows.set(group, { ...group, composite });
    else {
      rows.set(group, { ...group, mentions: inOrder([...group.mentions, ...cause.mentions]), composite });
      rows.delete(cause);
    }
  }
  return [...rows.values()];
}

const inOrder = (mentions: TiedDisease["mentions"]) => [...mentions].sort((a, b) => a.start - b.start);

/** Words that stand for a disease of which the release named the kind: "lupus" after "systemic lupus erythematosus". */
const SHORT_FOR_KIND = new Set("lupus diabetes arthritis myeloma hepatitis fibroid anemia pain".split(" "));

/** Rows of one name become one; a word that stands for a disease of another row goes with the first such. */
export function joinSameNames(rows: readonly TiedDisease[]): TiedDisease[] {
  const byKey = new Map<string, TiedDisease>();
  for (const row of rows) {
    const key = diseaseKey(rowName(row));
    const host = byKey.get(key);
    byKey.set(key, host ? merged(host, row) : row);
  }
  const joined = [...byKey.values()];
  const hosts = joined.map((row) => hostOf(row, joined));
  return joined.flatMap((row, i): TiedDisease[] => {
    if (hosts[i]) return [];
    const guests = joined.filter((other, j) => other !== row && hosts[j] === row);
    return guests.length === 0 ? [row] : [{ ...guests.reduce(merged, row), called: rowName(row) }];
  });
}

function hostOf(row: TiedDisease, rows: readonly TiedDisease[]): TiedDisease | undefined {
  const kin = isPassing(row) ? onlyKin(row, rows) : undefined;
  if (kin) return kin;
  const word = foldWord(rowName(row).toLowerCase());
  if (!SHORT_FOR_KIND.has(word)) return undefined;
  return rows.find((other) => {
    const words = rowName(other).toLowerCase().split(/\s/).map(foldWord);
    return words.length > 1 && words.includes(word) && other.tie.strength >= row.tie.strength - 0.1;
  });
}

/** "My patients with pemphigoid are old": said in passing, with no program. */
const isPassing = ({ tie }: TiedDisease): boolean =>
  tie.strength < 0.8 && /^link\/(?:patients-with|study-in|short-purpose)$/.test(tie.by);

/** The one surer row whose name ends in this one's: "bullous pemphigoid" of "pemphigoid". */
function onlyKin(row: TiedDisease, rows: readonly TiedDisease[]): TiedDisease | undefined {
  if (isBroad(rowName(row))) return undefined;
  const name = ` ${diseaseWords(rowName(row))}`;
  const kin = rows.filter((other) => {
    return other !== row && other.tie.strength >= SURE && diseaseWords(rowName(other)).endsWith(name);
  });
  return kin.length === 1 ? kin[0] : undefined;
}

/** From so strong a tie on a row takes in others. */
const SURE = 0.85;

const diseaseWords = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .split(/\s/)
    .map(foldWord)
    .join(" ");

function merged(host: TiedDisease, guest: TiedDisease): TiedDisease {
  const tie = guest.tie.strength > host.tie.strength ? guest.tie : host.tie;
  const first = host.mentions[0]!.start <= guest.mentions[0]!.start ? host : guest;
  return {
    mentions: inOrder([...host.mentions, ...guest.mentions]),
    tie,
    composite: host.composite ?? first.composite,
    ...(host.called === undefined ? {} : { called: host.called }),
  };
}
