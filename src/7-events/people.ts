import { isNoFirstName } from "../3-language/known-words.js";
import { allMatches } from "../patterns/all-matches.js";
import { compact } from "../patterns/compact.js";
import type { EventCandidate } from "./candidate.js";

/** First and family name, as sentences write people, or a title and the family name; not what companies and offices are called. */
const PERSON = compact(
  /(?<![\p{L}’'-])(?:(?:Dr|Mr|Ms|Mrs|Prof|Professor|Sir|Dame)\.?\s(?:\p{Lu}[\p{Ll}-]{1,18}\s)?|(?!(?:On|In|At|The|Following|Effective|During|After|Also|With|As|And|Our|Its|New|Recently|Appoints?|Names|Promotes|Hires|Elects|Welcomes|Announces)\s)\p{Lu}\p{Ll}[\p{L}’'-]{1,18}(?:\s\p{Lu}\.){0,2}\s)(?<family>(?:(?:van|von|de|der|den|del|di|da|le|la)\s){0,2}\p{Lu}[\p{L}’'-]{1,20})(?!\s(?:Inc|Ltd|plc|Corp|AG|AB|SA)\b)/gu,
);
const NO_PERSON = compact(
  /\b(?:Chief|Officers?|Leadership|Teams?|Executive|Vice|President|Board|Directors?|Medical|Financial|Scientific|Operating|Commercial|Business|Senior|Committee|Advisory|Annual|General|Meeting|Counsel|Global|Head|Human|Research|Clinical|Development|Regulatory|Affairs|Chair\p{L}*|Pharma\p{L}*|Thera\p{L}*|Bio\p{L}*|Oncology|Medicines|Sciences|University|Hospital|Company|Group|Capital|Partners|Ventures|Management|Supervisory|Secretary|Technology|Legal|People|Quality|Finance|Operations|Strategy|January|February|March|April|May|June|July|August|September|October|November|December|Strengthens|Expands|Bolsters|Enhances|Announces|Appoints|Names|Adds|Welcomes|Promotes|Elects|Reports|AG|AB|SA|NV|SE|AS|ASA|SpA|GmbH|Inc|Ltd|plc|Corp|Limited|Holdings?|Labs?|Laboratories)\b/u,
);

interface Named {
  readonly family: string;
  readonly start: number;
  readonly end: number;
}

function namesIn(text: string): Named[] {
  return allMatches(PERSON, text)
    .filter(([name]) => !NO_PERSON.test(name) && !areWords(name))
    .map(({ 0: name, index, groups }) => ({
      family: groups!.family!,
      start: index,
      end: index + name.length,
    }));
}

/** "Strengthens Leadership Team", "Appoints Two New Directors": words with the capitals of a title. */
function areWords(name: string): boolean {
  const first = name.split(/[\s.]/)[0]!.toLowerCase();
  return !TITLES.test(name) && isNoFirstName(first);
}

const TITLES = /^(?:Dr|Mr|Ms|Mrs|Prof|Professor|Sir|Dame)\b/;

/** So far before the words may stand who takes or leaves an office, and so far after them, in characters. */
const BEFORE = 130;
const AFTER = 40;
const LONGEST_NAME = 60;
/** "Jane Roe, Ph.D., and John Doe have joined". */
const LISTED = compact(/^[\s,.\p{L}]{0,24}(?:,|\sand)\s$/u);
/** Who is followed in an office is not the one who takes it. */
const FOLLOWED = compact(/\bsucce(?:ed|ss)\p{L}*\s(?:to\s)?$/iu);
const FOLLOWS = /^succe(?:ed|ss)/i;
/** Words that have the people after them, where they are no passive. */
const HAS_OBJECT =
  /^(?:appoint|nam(?:es|ed|ing)|promot|elect|hir(?:es|ed|ing)|welcom|nominat|addition|arrival|add|announc|retirement|departure|resignation|elevat|propos|put forward|strengthen|expand|bolster|enhance|complete)/i;
const PASSIVE = compact(/\b(?:been|was|were|is|are|be|being)\s(?:\p{L}+ly\s)?$/u);
/** "Chief Financial Officer Jane Roe resigned". */
const OFFICE_FIRST =
  /^(?:chief|officer|president|director|chair|head of|vice|C[EFMOST]O\b|general counsel|treasurer|secretary)/i;
/** Before the name of the company that somebody comes from. */
const ELSEWHERE = /\b(?:from|at|by|with)\s$/;

/** The family names of those who take or leave an office by the words of the event: those in the words, else those before or after them. */
export function peopleOf({ sentence, trigger }: EventCandidate): ReadonlySet<string> {
  const at = trigger.start - sentence.start;
  const from = Math.max(0, at - BEFORE);
  const words = sentence.text.slice(from, at);
  if (HAS_OBJECT.test(trigger.text) && !PASSIVE.test(words)) {
    const within = namesIn(trigger.text).filter(({ start }) => !ELSEWHERE.test(trigger.text.slice(0, start)));
    if (within.length > 0) return new Set(within.map(({ family }) => family));
  }
  const titled = OFFICE_FIRST.test(trigger.text) ? namesIn(trigger.text).at(-1) : undefined;
  if (titled) return new Set([titled.family]);
  const before = namesIn(words).filter(({ start }) => !FOLLOWED.test(words.slice(0, start)));
  const last = before.at(-1);
  if (last) {
    const listed = before.filter(
      (name, i) => name === last || LISTED.test(words.slice(name.end, before[i + 1]!.start)),
    );
    return new Set(listed.map(({ family }) => family));
  }
  if (FOLLOWS.test(trigger.text)) return new Set();
  const end = at + trigger.text.length;
  const after = namesIn(sentence.text.slice(end, end + AFTER + LONGEST_NAME)).find(
    ({ start }) => start < AFTER && !ELSEWHERE.test(sentence.text.slice(end, end + start)),
  );
  return new Set(after ? [after.family] : []);
}

const SUCCESSION = compact(/\b(?:succe(?:ed|ss)|replac)\p{L}*\b/iu);

/** Who joins and who leaves are two, and so are two who join, where sentences tell of each. */
export function isOfOthers(group: readonly EventCandidate[], candidate: EventCandidate): boolean {
  if (candidate.rule.type !== "management") return false;
  // "becomes chief executive, succeeding John Doe, who retires": one change of an office
  const { sentence } = candidate;
  if (SUCCESSION.test(sentence.text) && group.some((member) => member.sentence === sentence)) return false;
  const people = peopleOf(candidate);
  if (people.size === 0) return false;
  const known = group.flatMap((member) => [...peopleOf(member)]);
  return known.length > 0 && !known.some((family) => people.has(family));
}
