import type { Sentence } from "../3-language/analysis.js";
import type { Mention } from "../4-mentions/mention.js";
import type { Cast } from "../5-resolve/cast.js";
import { clausesOf } from "../6-context/clauses.js";
import type { SectionKind } from "../schema/record.js";
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

/** Everything that the rules find, sentence by sentence. */
export function findCandidates(cast: Cast): EventCandidate[] {
  const mentionsOf = new Map<number, Mention[]>();
  for (const mention of cast.mentions) {
    const known = mentionsOf.get(mention.sentence);
    if (known) known.push(mention);
    else mentionsOf.set(mention.sentence, [mention]);
  }
  return cast.analysis.sentences.flatMap((sentence) => {
    if (SILENT.has(sentence.section.kind) || sentence.tokens.length < 4) return [];
    return candidatesIn(cast, sentence, mentionsOf.get(sentence.index) ?? []);
  });
}

function candidatesIn(cast: Cast, sentence: Sentence, mentions: readonly Mention[]): EventCandidate[] {
  const lower = sentence.text.toLowerCase();
  const triggers = EVENT_RULES.filter(({ words }) => words.some((word) => lower.includes(word))).flatMap(
    (rule) => triggersOf(rule, sentence, mentions),
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
    if (rule.needs !== "designation") break;
  }
  return found;
}
