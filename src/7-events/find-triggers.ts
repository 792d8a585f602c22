import type { Sentence } from "../3-language/analysis.js";
import type { Mention } from "../4-mentions/mention.js";
import { clauseAround } from "../6-context/clauses.js";
import type { SentenceParts } from "../6-context/context.js";
import type { SetMatch } from "../patterns/pattern-set.js";
import { TextPattern } from "../patterns/text-pattern.js";
import { distance, nearest } from "./arguments/nearest.js";
import type { EventRule } from "./rule.js";
import type { Stretch, Trigger } from "./statement.js";

/** So many times may one rule find its words in a sentence: lists are longer, but say no more. */
const MOST_TRIGGERS = 4;

/** A rule whose patterns are ready to be searched for. */
export interface ReadyRule {
  readonly rule: EventRule;
  readonly match: TextPattern;
  readonly unless: TextPattern | undefined;
}

export function readyRule(rule: EventRule): ReadyRule {
  return {
    rule,
    match: new TextPattern(rule.match),
    unless: rule.unless && new TextPattern(rule.unless),
  };
}

/** A line of a list of talks: what is shown there is told by the talk. */
const ABSTRACT_TITLE = /(?:^\W{0,3}|[.;:]\s)(?:(?:abstract|presentation|poster|session) )?title\s?:/i;

/** The words of a company's accounts: what grew by so many per cent there was no endpoint. */
const ACCOUNTS =
  /\b(?:revenues?|gross margin|(?:effective )?tax rates?|tax benefits?|operating (?:income|profit|expenses?)|net (?:product )?(?:sales|income|loss)|earnings per share|EPS|GAAP|foreign exchange|commercial (?:results|performance)|(?:higher|lower|increased|decreased) (?:net )?(?:sales|demand|volumes?|(?:realized )?prices))\b/i;

/** The places in a sentence at which a rule has found its words, and beside them the mention that it needs. */
export function triggersOf(
  { item: { rule, unless }, matches }: SetMatch<ReadyRule>,
  sentence: Sentence,
  mentions: readonly Mention[],
  parts: SentenceParts,
): Trigger[] {
  if (rule.sections && !rule.sections.includes(sentence.section.kind)) return [];
  const found = matches
    .map(({ 0: { length }, index }) => ({
      start: sentence.start + index,
      end: sentence.start + index + length,
      text: sentence.text.slice(index, index + length),
    }))
    .filter((words) => {
      const { start, end } = clauseAround(parts.clauses, words);
      return !unless?.isIn(sentence, start - sentence.start, end - sentence.start);
    });
  if (found.length === 0) return [];
  if (rule.needs && !mentions.some(({ kind }) => kind === rule.needs)) return [];
  if (rule.type === "results" && (ABSTRACT_TITLE.test(sentence.text) || ACCOUNTS.test(sentence.text)))
    return [];
  const eligible = rule.kinds ? mentions.filter((mention) => isOfKind(rule.kinds!, mention)) : mentions;
  if (rule.needs === "designation" || rule.needs === "submission")
    return eachNamed(rule, rule.needs, found, eligible, sentence, parts);
  const triggers: Trigger[] = [];
  for (const words of found) {
    const needed = rule.needs ? nearest(eligible, rule.needs, words, 140) : undefined;
    if (rule.needs && !needed) continue;
    triggers.push({ rule, ...words, needed, target: words });
    if (triggers.length === MOST_TRIGGERS) break;
  }
  return triggers;
}

function isOfKind(kinds: readonly string[], mention: Mention): boolean {
  if (mention.kind === "submission") return kinds.includes(mention.submission);
  return mention.kind !== "designation" || kinds.includes(mention.designation);
}

/** How far words and what they need may stand apart, and what a clause's border between them costs, in characters. */
const REACH = { designation: { most: 240, border: 1000 }, submission: { most: 200, border: 60 } } as const;

/** One verb governs many: each designation or application that is named is an event of its own, with the words nearest to it. */
function eachNamed(
  rule: EventRule,
  kind: keyof typeof REACH,
  found: readonly { start: number; end: number; text: string }[],
  mentions: readonly Mention[],
  sentence: Sentence,
  parts: SentenceParts,
): Trigger[] {
  return mentions.flatMap((mention): Trigger[] => {
    if (mention.kind !== kind || found.every((words) => isBesides(sentence, mention, words))) return [];
    const clause = clauseAround(parts.clauses, mention);
    const away = (words: Stretch) =>
      distance(words, mention) + (within(words, clause) ? 0 : REACH[kind].border);
    const words = [...found].sort((a, b) => away(a) - away(b) || a.start - b.start)[0]!;
    if (away(words) > REACH[kind].most || isOfOtherHalf(sentence, mention, words, rule)) return [];
    const whole = { start: Math.min(words.start, mention.start), end: Math.max(words.end, mention.end) };
    return [{ rule, ...words, needed: mention, target: kind === "designation" ? whole : words }];
  });
}

/** "It was granted orphan designation and |has requested| Fast Track": what was granted was not asked for now, nor the other way round. */
const AND_ASKED =
  /\band (?:(?:an?|has|have|its|the|also|we|it|company) ){0,3}(?:request|appl(?:ied|y|ication))/i;
const ASKED_JUST_BEFORE =
  /\b(?:has|have|also) (?:requested|applied for|sought) (?:(?:an?|the|its|FDA|EU|U\.S\.) ){0,2}$/i;
const AND_ASKED_FOR =
  /\band (?:(?:an?|has|have|its|the|also) ){0,3}(?:requests?|requested|applications?|applied) for (?:(?:an?|the|its|FDA|EU|U\.S\.) ){0,2}$/i;
const AND_LAST = /\band (?:(?:an?|has|have|its|the|also|we|it|company) ){0,3}$/i;

function isOfOtherHalf(
  { start, text }: Sentence,
  mention: Stretch,
  words: Stretch,
  { needs, asked }: EventRule,
): boolean {
  if (needs !== "designation") return false;
  return asked
    ? mention.end <= words.start && AND_LAST.test(text.slice(mention.end - start, words.start - start))
    : ASKED_JUST_BEFORE.test(text.slice(0, mention.start - start)) ||
        AND_ASKED_FOR.test(text.slice(0, mention.start - start)) ||
        (mention.start >= words.end && AND_ASKED.test(text.slice(words.end - start, mention.start - start)));
}

/** "In addition to QIDP, the FDA granted it orphan designation": what it had before. */
function isBesides({ start, text }: Sentence, mention: Stretch, words: Stretch): boolean {
  return (
    words.start > mention.end &&
    text.slice(mention.end - start, words.start - start).includes(",") &&
    /\b[Ii]n addition to\s[^,]{0,90}$/.test(text.slice(0, mention.start - start))
  );
}

function within(words: Stretch, clause: Stretch): boolean {
  return words.start >= clause.start && words.end <= clause.end;
}
