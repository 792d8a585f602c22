import type { Sentence } from "../3-language/analysis.js";
import { type CasedText, TextPattern } from "../patterns/text-pattern.js";

/** A stretch of a sentence that makes one statement; offsets in the record's text, end exclusive. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** Finite verbs that open a statement of their own after "and": it has the subject of the one before. */
const VERB =
  "(?:includes?|plans?|expects?|intends?|anticipates?|will|may|could|would|is|are|has|have|had|was|were|announced|announces|completed|completes|received|receives|initiated|initiates|submitted|submits|filed|began|granted|grants|set|sets|assigned|accepted|accepts|approved|approves|authori[sz]ed|cleared|designated|adopted|issued|lifted|placed|launched|entered|obtained|secured|reported|presented|discontinued|terminated|halted|decided|elected|returned)";
/** Subjects that open a statement of their own after "and". */
const SUBJECT =
  "(?:the (?:FDA|EMA|agency|company|companies|European|U\\.?S\\.?|CHMP|EC|study|trial|application|(?:target |goal |action )date|(?:full |final |topline |top-line )?(?:results|data))|an? (?:[\\p{L}-]{1,20} ){0,3}?(?:submission|application|filing|trial|study|decision|opinion|meeting)|its (?:pipeline|portfolio|(?:further |clinical )?development|program(?:me)?)|that|we|it|they)";
const ADVERB = "(?:also|then|now|later|recently|currently|subsequently|simultaneously|already|fully)";

/** What ends a clause, and with it a cue's reach: the semicolon, and words that open a new statement. */
const BORDER = new TextPattern(
  new RegExp(
    `;|:\\s|,\\s(?=(?:today\\s(?:announced|reported|said|disclosed)|announced\\stoday|announces\\stoday)\\b)|,?\\s(?:but|while|whereas|although|however|though)\\s|,?\\sand\\s(?:${ADVERB}\\s){0,2}(?:${VERB}\\s|${SUBJECT}\\s(?=(?:[^.;,]{0,60}\\s)?${VERB}\\b))|,?\\sand\\san?\\s(?:[\\p{L}-]{1,20}\\s){0,3}?(?:submission|application|filing)\\s(?=(?:(?!\\sand\\s)[^.;]){0,90}\\s(?:is|was|has)\\s)|,\\s(?:(?:of|for|in|on|under|after|by) (?:which|whom)|which|who|where|with)(?:\\s|(?=,))|,\\s(?=(?:was|were|has|have|had|will|is|are)\\s)(?<=,\\s(?:which|who)\\s[^.;]{5,200},\\s)|,\\s(?=(?:the\\s)?(?:[\\p{L}().&’-]{1,30}\\s){1,14}having\\s)|,\\sand\\s(?=[\\p{L}.&’'-]{2,20}\\s(?:${ADVERB}\\s)?${VERB}\\s)|,\\sand\\s(?:in|on)\\s(?=(?:(?:early|late)\\s|mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\\s\\d{1,2})?,?\\s[^.;,]{2,60}?\\s${VERB}\\s)`,
    "giu",
  ),
);

const FINITE = new RegExp(`\\b${VERB}\\b|\\b(?:\\p{L}{3,}ed|did|met)\\b`, "iu");

const AUXILIARY = /\b(?:will|would|to|may|could|should|can|must) be\b/i;

/** The clauses of a sentence, contiguous from its first to its last character; a border belongs to the clause it opens. */
export function clausesOf(sentence: Pick<Sentence, "start" | "end" | keyof CasedText>): Clause[] {
  const clauses: Clause[] = [];
  let start = sentence.start;
  for (const border of BORDER.allIn(sentence)) {
    const at = sentence.start + border.index;
    const before = sentence.text.slice(start - sentence.start, border.index);
    // "The FDA and the EMA have granted": no statement has been made before the "and"
    // "…, and Bolt launched it": a name opens a statement, another word may not
    const isNamed = /^\p{Lu}/u.test(sentence.text.slice(border.index + border[0].length));
    if (border[0] === ", and " && !isNamed) continue;
    // "will be available in May and presented in June": one auxiliary has both participles
    if (/\band\s(?:\p{L}+\s){0,2}\p{L}+ed\s$/iu.test(border[0]) && AUXILIARY.test(before)) continue;
    if (at === start || (/and\s(?:the|that|we|it|they)\b/i.test(border[0]) && !FINITE.test(before))) continue;
    clauses.push({ start, end: at });
    start = at;
  }
  clauses.push({ start, end: sentence.end });
  return clauses;
}

/** The clause or clauses that the words at `target` stand in, as one stretch. */
export function clauseAround(
  clauses: readonly Clause[],
  target: { readonly start: number; readonly end: number },
): Clause {
  const until = Math.max(target.end, target.start + 1);
  const touched = clauses.filter(({ start, end }) => start < until && end > target.start);
  const first = touched[0] ?? clauses[0]!;
  return { start: first.start, end: (touched.at(-1) ?? first).end };
}
