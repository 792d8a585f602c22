import type { Sentence } from "../3-language/analysis.js";
import { WordIndex } from "../3-language/word-index.js";
import type { Mention } from "../4-mentions/mention.js";
import type { Cast } from "../5-resolve/cast.js";
import { clausesOf } from "../6-context/clauses.js";
import type { Section, SectionKind } from "../schema/record.js";
import { nearest } from "./arguments/nearest.js";
import { buildCandidate } from "./build-candidate.js";
import type { EventCandidate } from "./candidate.js";
import { eachDate } from "./dated-list.js";
import type { EventRule } from "./rule.js";
import { EVENT_RULES } from "./rules/index.js";
import type { Statement, Trigger } from "./statement.js";

/** Sections in which nothing that is said is an event of this release. */
const SILENT: ReadonlySet<SectionKind> = new Set([
  "forward-looking",
  "references",
  "furniture",
  "contacts",
  "tables",
  "about-other",
  "about-disease",
]);

/** So many times may one rule find its words in a sentence: lists are longer, but say no more. */
const MOST_TRIGGERS = 4;

/** An "About the Acme and Bolt Collaboration" tells of an agreement, unlike other blocks of its kind. */
function isSilent({ kind, title }: Section): boolean {
  if (kind === "about-other" && /\b(?:collaboration|partnership|alliance|agreement)\b/i.test(title ?? ""))
    return false;
  return SILENT.has(kind);
}

const RULES_BY_WORD = new WordIndex(EVENT_RULES, ({ words }) => words);

/** Everything that the rules find, sentence by sentence. */
export function findCandidates(cast: Cast): EventCandidate[] {
  const mentionsOf = new Map<number, Mention[]>();
  for (const mention of cast.mentions) {
    const known = mentionsOf.get(mention.sentence);
    if (known) known.push(mention);
    else mentionsOf.set(mention.sentence, [mention]);
  }
  return cast.analysis.sentences.flatMap((sentence) => {
    if (isSilent(sentence.section) || sentence.tokens.length < 4) return [];
    return candidatesIn(cast, sentence, mentionsOf.get(sentence.index) ?? []);
  });
}

function candidatesIn(cast: Cast, sentence: Sentence, mentions: readonly Mention[]): EventCandidate[] {
  const triggers = RULES_BY_WORD.itemsIn(sentence.text).flatMap((rule) =>
    triggersOf(rule, sentence, mentions),
  );
  if (triggers.length === 0) return [];
  const statement: Statement = { cast, sentence, clauses: clausesOf(sentence), mentions, triggers };
  return triggers.flatMap((trigger) => {
    const candidate = buildCandidate(statement, trigger);
    return candidate ? eachDate(statement, candidate) : [];
  });
}

function triggersOf(rule: EventRule, sentence: Sentence, mentions: readonly Mention[]): Trigger[] {
  const found: Trigger[] = [];
  for (const match of sentence.text.matchAll(rule.match)) {
    // asked only where the words are found: most sentences never pay for it
    if (rule.unless?.test(sentence.text)) return [];
    const start = sentence.start + match.index;
    const words = { start, end: start + match[0].length };
    const needed = rule.needs ? nearest(mentions, rule.needs, words, 140) : undefined;
    if (rule.needs && !needed) continue;
    const target =
      needed?.kind === "designation"
        ? { start: Math.min(words.start, needed.start), end: Math.max(words.end, needed.end) }
        : words;
    found.push({ rule, ...words, text: match[0], needed, target });
    if (found.length === MOST_TRIGGERS) break;
  }
  return found;
}
