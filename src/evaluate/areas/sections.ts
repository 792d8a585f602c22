import { allMatches } from "../../patterns/all-matches.js";
import type { Gold } from "../../schema/gold.js";
import type { ReleaseRecord } from "../../schema/record.js";
import type { Judge } from "../judgement.js";
import { fold, wordsOf } from "../keys.js";

/** Words that a gold section counts for where its anchors are not in the record's text. */
const WORDS_OF_LOST_SECTION = 50;

interface Word {
  readonly letters: string;
  readonly at: number;
  readonly said: string | null;
  gold: string | null;
  or: string | undefined;
}

/** Each word of a gold section is right where the record puts it in a section of the same kind. */
export function judgeSections(judge: Judge, gold: Gold, record: Partial<ReleaseRecord>): void {
  if (!gold.sections) return;
  const sections = record.sections ?? [];
  const words = allMatches(/[\p{L}\p{N}]+/gu, record.text ?? "").map(
    (match): Word => ({
      letters: fold(match[0]),
      at: match.index,
      said:
        sections.findLast((section) => match.index >= section.start && match.index < section.end)?.kind ??
        null,
      gold: null,
      or: undefined,
    }),
  );
  placeGold(judge, gold.sections, words);

  const counts = new Map<string, { right: number; wrong: Map<string, number> }>();
  for (const word of words) {
    if (word.gold === null) continue;
    const count = counts.get(word.gold) ?? { right: 0, wrong: new Map() };
    counts.set(word.gold, count);
    if (word.said === word.gold || (word.or !== undefined && word.said === word.or)) count.right++;
    else count.wrong.set(word.said ?? "none", (count.wrong.get(word.said ?? "none") ?? 0) + 1);
  }
  for (const [kind, { right, wrong }] of counts) {
    if (right > 0) {
      judge.add(`sections: ${kind}`, "found", "", right);
      judge.add("sections: words right", "right", "", right);
    }
    for (const [said, count] of wrong) {
      judge.add(`sections: ${kind}`, "missed", "", count);
      judge.add(`sections: ${said}`, "spurious", "", count);
      judge.add("sections: words right", "wrong", `${kind} read as ${said}: ${count} words`, count);
    }
  }
}

/** Finds the gold anchors among the letters and digits alone, so that hyphenation and lost spaces make no difference. */
function placeGold(judge: Judge, sections: NonNullable<Gold["sections"]>, words: Word[]): void {
  const letters = words.map((word) => word.letters).join("");
  const wordOf: number[] = [];
  words.forEach((word, i) => {
    for (let k = 0; k < word.letters.length; k++) wordOf.push(i);
  });
  let from = 0;
  for (const section of sections) {
    const first = wordsOf(section.first).join("");
    const last = wordsOf(section.last).join("");
    let start = letters.indexOf(first, from);
    if (start < 0) start = letters.indexOf(first);
    const end = start < 0 ? -1 : letters.indexOf(last, start);
    if (start < 0 || end < 0) {
      judge.add(`sections: ${section.kind}`, "missed", "", WORDS_OF_LOST_SECTION);
      const about = `not in the text: ${section.kind}: ${section.first} … ${section.last}`;
      judge.add("sections: words right", "wrong", about, WORDS_OF_LOST_SECTION);
      continue;
    }
    from = end + last.length;
    for (let i = wordOf[start]!; i <= wordOf[end + last.length - 1]!; i++) {
      words[i]!.gold = section.kind;
      words[i]!.or = section.or;
    }
  }
}
