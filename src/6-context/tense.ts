import type { Analysis, Sentence } from "../3-language/analysis.js";
import { allMatches } from "../patterns/all-matches.js";
import { compact } from "../patterns/compact.js";

/** Verbs of happenings in the form that is at once infinitive, present and often noun: only grammar tells which. */
const BARE_VERB =
  /\b(?:submit|file|initiate|begin|start|commence|present|report|launch|acquire|enter|complete|discontinue|host|hold|conduct|dose|enroll|seek|advance|expand|grant|approve|receive)\b/i;

const BARE_VERBS = new RegExp(BARE_VERB, "gi");
/** What stands right before a bare form that it may govern; before any other word there is nothing to ask. */
const MAY_GOVERN = compact(
  /(?:^|[^\p{L}])(?:to|will|would|won|can|cannot|could|may|might|must|shall|should|ought|need|dare|[’']ll|[’']d)(?:n?[’']t)?\s$/iu,
);

/** "is pleased to report" reports. */
const GLAD = /^(?:pleased|proud|happy|delighted|hono(?:u)?red|excited|thrilled|privileged|glad)$/i;

/** "announced a partnership to advance ACM-101": it is made, whatever is to come of it. */
const PACT_MADE =
  /^(?:entered into|signed|formed|established|announce[ds]|created) (?:[^\s.;,]{1,20} ){0,6}(?:agreements?|collaborations?|partnerships?|alliances?|joint ventures?)\b/i;

/** "The Board decided in June to discontinue development": it has been decided. */
const DECIDED = /^(?:decided|elected|chose|opted|resolved)\s/i;

/** "It was the first applicant to submit an application" has submitted one. */
const FIRST_TO = compact(/\b(?:was|were|became) (?:the |among the )?first (?:[\p{L}-]{1,20} )?to $/u);

/**
 * Whether the verb among the words at `target` is an infinitive or future by compromise's tags: "the funds allow Acme to
 * begin the trial" has not begun it. Asked only where a bare form leaves it open, because tagging is dear.
 */
export function isInfinitive(
  analysis: Analysis,
  sentence: Sentence,
  target: { readonly start: number; readonly end: number },
): boolean {
  const words = analysis.text.slice(target.start, target.end);
  const before = (at: number) => analysis.text.slice(sentence.start, target.start + at);
  if (PACT_MADE.test(words) || DECIDED.test(words)) return false;
  if (!allMatches(BARE_VERBS, words).some(({ index }) => MAY_GOVERN.test(before(index)))) return false;
  const terms = analysis.grammar.tag(sentence);
  return terms.some((term, i) => {
    if (term.start < target.start || term.end > target.end || !BARE_VERB.test(term.text)) return false;
    const governor = terms[i - 1];
    const governed =
      governor !== undefined && (governor.text.toLowerCase() === "to" || governor.tags.has("Modal"));
    if (FIRST_TO.test(analysis.text.slice(sentence.start, term.start))) return false;
    // compromise takes the capitalised words of a title for names
    const isInTitle = governor?.text === "to" && /^\p{Lu}/u.test(term.text);
    return governed && (term.tags.has("Verb") || isInTitle) && !GLAD.test(terms[i - 2]?.text ?? "");
  });
}
