import type { Sentence } from "../3-language/analysis.js";
import { type Cast, referencesIn, startingIn } from "../5-resolve/cast.js";
import { compact } from "../patterns/compact.js";
import { TextPattern } from "../patterns/text-pattern.js";
import type { ReleaseEvent, Span } from "../schema/record.js";
import { indicationsAfter } from "./indications-of.js";
import { meantIn } from "./meant-indications.js";
import type { PhaseStatement } from "./statement.js";

/** Applications to market a product. */
const APPLICATIONS: ReadonlySet<string> = new Set([
  "NDA",
  "sNDA",
  "BLA",
  "sBLA",
  "MAA",
  "JNDA",
  "NDS",
  "PMA",
  "ANDA",
  "EUA",
  "510(k)",
  "De Novo",
  "other",
]);

/** Events after which nothing is under review; what has drawn a complete response may yet be answered. */
const DECISIONS: ReadonlySet<ReleaseEvent["type"]> = new Set(["approval", "refusal-to-file"]);

/** What was approved is at "Approved", what an agency reviews at "Filed". */
export function fromEvents(cast: Cast, events: readonly ReleaseEvent[]): PhaseStatement[] {
  const decisions = events.filter(
    ({ type, timing, negated }) => DECISIONS.has(type) && timing !== "upcoming" && !negated,
  );
  return events.flatMap((event): PhaseStatement[] => {
    const approved = isApproval(event) || isLaunch(event);
    if (!approved && !isUnderReview(event)) return [];
    const own = withoutBesides(cast, event);
    const same = own.length > 0 || !approved ? own : sameUseAsBefore(cast, event);
    const programs = approved
      ? event.programs
      : event.programs.filter(
          (program) =>
            !decisions.some(
              (other) => decides(other, event, program) || isAfterOpinion(other, event, program),
            ),
        );
    return programs.map((program) => ({
      program,
      phase: approved ? "Approved" : "Filed",
      indications: same.length > 0 ? same : purposeAfter(cast, event, program),
      status: { status: approved ? "completed" : "ongoing", weight: 3 },
      trial: { nctId: null, name: null },
      sentence: null,
      evidence: event.evidence[0]!,
      confidence: Math.max(0.5, event.confidence - 0.25),
    }));
  });
}

/** "The NDA for ACM-101 was accepted. |ACM-101 is an oral treatment for gout|": what the sentence after says that it is for. */
function purposeAfter(cast: Cast, { evidence, timing }: ReleaseEvent, program: string): string[] {
  if (timing !== "news") return [];
  for (const span of evidence) {
    const [sentence] = startingIn(cast.analysis.sentences, span.start, span.end);
    const told =
      sentence && sentence.section.kind === "body" ? indicationsAfter(cast, sentence, program) : [];
    if (told.length > 0) return told;
  }
  return [];
}

/** "ACM-101 was approved |for this indication| in Japan": the use that the sentence before tells. */
const THE_SAME_USE = compact(
  /\b(?:for|in)\s(?:this|the\ssame|that)\s(?:[\p{L}-]{2,12}\s)?(?:indication|use|disease|condition|purpose|population|setting)\b/iu,
);

function sameUseAsBefore(cast: Cast, { evidence }: ReleaseEvent): string[] {
  const [span] = evidence;
  if (!span || !THE_SAME_USE.test(span.text)) return [];
  const [sentence] = startingIn(cast.analysis.sentences, span.start, span.end);
  const before = sentence && cast.analysis.sentences[sentence.index - 1];
  return before?.blockIndex === sentence?.blockIndex && before ? usesIn(cast, before) : [];
}

/** A tentative approval waits for the patents of others. */
function isApproval({ type, timing, detail, negated }: ReleaseEvent): boolean {
  return type === "approval" && timing !== "upcoming" && detail !== "tentative" && !negated;
}

/** What was brought to the market for a use is approved for it. */
function isLaunch({ type, timing, negated, indications }: ReleaseEvent): boolean {
  return type === "launch" && timing !== "upcoming" && !negated && indications.length > 0;
}

/** What is applied for besides the market. */
const FOR_OTHERS = /\b(?:designation|patent|grant|listing|investigational device|IDE)\b/i;
/** "A Paragraph IV notice advising that it has filed an ANDA for a generic version of ACM-101": a copy is filed. */
const OF_COPY = /\b(?:generic (?:version|form|equivalent)s?|paragraph IV)\b/i;

function isUnderReview({ type, timing, detail, negated, evidence }: ReleaseEvent): boolean {
  if (negated) return false;
  // a target date is set for what is under review
  if (type === "decision-date") return timing === "upcoming";
  if (timing === "upcoming") return false;
  if (evidence.some(({ text }) => TAKEN_BACK.test(text))) return false;
  // what the CHMP recommends waits for the European Commission
  if (type === "chmp-opinion") return detail === "positive";
  if (type !== "submission" && type !== "submission-accepted") return false;
  return (
    APPLICATIONS.has(detail ?? "") &&
    !(detail === "other" && evidence.some(({ text }) => FOR_OTHERS.test(text))) &&
    !(detail === "ANDA" && evidence.some(({ text }) => OF_COPY.test(text)))
  );
}

/** "Acme has withdrawn its marketing authorization application for ACM-101". */
const TAKEN_BACK = compact(
  /\b(?:withdr(?:ew|aws?|awn|awing)|withdrawal\sof)\s(?:[\p{L}’'.-]{1,24}\s){0,6}?(?:applications?|submissions?|filings?|s?NDA|s?BLA|MAA|JNDA|NDS|PMA)\b|\b(?:applications?|submissions?|filings?|s?NDA|s?BLA|MAA|JNDA|NDS|PMA)\b[^.;]{0,80}\s(?:was|were|has\sbeen|have\sbeen|is\sbeing)\s(?:voluntarily\s)?withdrawn\b/iu,
);

const STILL_UNDER_REVIEW =
  /\b(?:is|are|remains?)\s(?:also\s|currently\s|still\s|now\s)?under\s(?:regulatory\s)?review\b/i;

/** Whether a decision was taken on what an event says was filed: by the same agency, on the same use, not before. */
function decides(decision: ReleaseEvent, filed: ReleaseEvent, program: string): boolean {
  if (!decision.programs.includes(program)) return false;
  if (filed.evidence.some(({ text }) => STILL_UNDER_REVIEW.test(text))) return false;
  if (decision.agency !== null && filed.agency !== null && decision.agency !== filed.agency) return false;
  const isOfOtherUse =
    decision.indications.length > 0 &&
    filed.indications.length > 0 &&
    !decision.indications.some((id) => filed.indications.includes(id));
  if (isOfOtherUse) return false;
  if (decision.timing !== filed.timing) return decision.timing === "news";
  const [decided, asked] = [decision.date?.value, filed.date?.value];
  return !decided || !asked || decided.slice(0, asked.length) >= asked.slice(0, decided.length);
}

/** An opinion told as context waits for nothing where the program is approved. */
function isAfterOpinion(decision: ReleaseEvent, { type, timing }: ReleaseEvent, program: string): boolean {
  return (
    type === "chmp-opinion" &&
    timing === "background" &&
    decision.type === "approval" &&
    decision.programs.includes(program)
  );
}

/** The diseases of an event that some sentence of it is about. */
function withoutBesides(cast: Cast, event: ReleaseEvent): string[] {
  const meant = new Set(event.evidence.flatMap((span) => usesIn(cast, span)));
  return event.indications.filter((id) => meant.has(id));
}

/** The diseases that the first sentence of an event to name any is about. */
export function usesFirstSaid(cast: Cast, { evidence, indications }: ReleaseEvent): string[] {
  for (const span of evidence) {
    const uses = usesIn(cast, span).filter((id) => indications.includes(id));
    if (uses.length > 0) return uses;
  }
  return [];
}

/** After words of approval those of what is not approved yet. */
const NOT_APPROVED = compact(
  /\b(?:approv|clear|authori[sz]|licen[sc]|indicated)[^;]{0,400}?\b(?:phase\s[1-4I]|under\sreview|being\s(?:studied|evaluated|investigated|developed)|an?\s(?:\p{L}{2,20}\s){0,3}(?:application|filing|submission)\b)/iu,
);

function usesIn(cast: Cast, span: Span): string[] {
  const sentences = startingIn(cast.analysis.sentences, span.start, span.end);
  const meant = sentences.flatMap((sentence) => {
    const uses = meantIn(cast, sentence, sentence, "label");
    const before = NOT_APPROVED.exec(sentence.text);
    const approved = before
      ? uses.filter(({ start }) => start < sentence.start + before.index + before[0].length)
      : uses;
    return approved.length > 0 ? approved : uses;
  });
  return [...new Set(meant.map(({ id }) => id))];
}

/** The label's own words: "X is indicated for the treatment of adults with …", and those of the market. */
const INDICATED = new TextPattern(
  /\b(?:(?:is|are|was|were|(?:has|have)\sbeen)\s(?:also\s|already\s|currently\s|now\s|first\s)?(?:indicated|approved|cleared|licensed|marketed|commerciali[sz]ed|sold|launched|available(?=\s(?:(?:in|on)\s[^.;]{2,60}?\s)?for\s(?:the\streatment|adults|patients|people|use\sin|moderate|severe|mild)))(?:,\s[^.;,]{2,80}(?:,\s[^.;,]{2,60})?,)?\s(?:(?:by|in|on|under|throughout|across)\s(?:[^.;]|U\.S\.){2,90}?\s|as\s(?!an?\s)[^.;]{2,30}?\s)?(?:for|in|as|to)\b|(?:has|have|holds?|carries|bears)\s(?:the\s|an?\s)?(?:CE[\s-]?mark(?:ing)?|(?:marketing|regulatory|FDA|full|EU|European)\s(?:approvals?|authori[sz]ations?|clearances?))\s(?:in\s[^.;]{2,50}?\s)?(?:for|in|to)\b|approved (?:uses?|indications?)\b|is\san?\s(?:[\p{L}-]{2,16}\s){0,3}prescription\s(?:medicine|drug|medication|product)\s(?:that\s(?:is|may\sbe)\s)?(?:used\s)?(?:along\swith\s[^.;,]{2,40}\s)?(?:to|for|in)\b)/iu,
);
/** The same after a name and what it is: "ACM-101, a cream |approved by the FDA for| eczema". */
const APPROVED_FOR = compact(
  /^[®™]?(?:\s\([^()]{1,40}\))?(?:,?|,\s[^.;,]{2,60},)\s(?:(?:(?:is|was)\s)?(?:an?|the\s(?:first|only)(?:\sand\sonly)?)\s(?:[\p{L}\d/-]{1,20},?\s){0,8}?)?(?:that\sis\s)?(?:FDA-)?(?:approved|marketed|licensed)\s(?:(?:by|in)\s(?:[^.;]|U\.S\.){2,90}?\s)?(?:(?:[\p{L}-]{3,16}\s)?(?:treatments?|therap(?:y|ies)|medicines?|drugs?|products?|options?|vaccines?)\s)?(?:for|to\streat|to\sprevent)\b/iu,
);
const NOT_YET = /\b(?:not|if|never|until|would be|could be|may be)\b[^.;]{0,30}$/iu;
/** Where a label's sentence goes on to other things. */
const GOES_ON = compact(
  /;|(?<!\b\p{L}|\bvs|\bSt|\bDr)\.\s|\b(?:and|but|while|whereas)\s(?:(?:is|are|was|has|have)\b|an?\s(?:\p{L}{2,20}\s){0,3}(?:application|filing|submission)\b)|,?\sand\s(?:its|the|our)\s(?:[\p{L}-]{2,16}\s){0,2}(?:pipeline|candidates?|programs?)\b|\bphase\s[1-4I]|\b(?:under\sreview|being\s(?:studied|evaluated|investigated|developed))\b/iu,
);

/** Statements of the label, wherever they stand: also in blocks of safety information. */
export function fromLabels(cast: Cast, sentences: readonly Sentence[]): PhaseStatement[] {
  return sentences.flatMap((sentence): PhaseStatement[] => {
    if (!startingIn(cast.programReferences, sentence.start, sentence.end).some(({ id }) => cast.ours.has(id)))
      return takenUp(cast, sentence);
    return [
      ...[...labelled(cast, sentence), ...marketed(cast, sentence), ...listed(cast, sentence)].map((use) =>
        approvedFor(sentence, use),
      ),
      ...pending(cast, sentence),
    ];
  });
}

/** "Marketing applications for ACM-101 in gout |are pending| in Europe": under review, and no day of filing told. */
const PENDING = compact(
  /\b(?:applications?|submissions?|filings?|dossiers?|s?NDAs?|s?BLAs?|MAAs?)\b(?:(?!\s(?:which|that|who|is|are)\s)[^.;]){0,140}?\s(?:is|are|remains?)\s(?:(?:currently|now|also|still|presently)\s)?(?:pending|under\s(?:(?:priority|regulatory|active|accelerated)\s)?review|being\sreviewed)\b/iu,
);
const OF_OTHER_KIND =
  /\b(?:patent|IND|investigational|clinical\strial\sapplications?|CTAs?|designation|grant|reimbursement|listing)\b/i;

function pending(cast: Cast, sentence: Sentence): PhaseStatement[] {
  const match = PENDING.exec(sentence.text);
  if (!match || OF_OTHER_KIND.test(sentence.text.slice(0, match.index + match[0].length))) return [];
  const stretch = {
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  };
  const programs = [...new Set(referencesIn(cast.programReferences, stretch).map(({ id }) => id))];
  if (programs.length !== 1 || !cast.ours.has(programs[0]!)) return [];
  const told = (reach: typeof stretch) => meantIn(cast, sentence, reach, "label").map(({ id }) => id);
  const within = told(stretch);
  return [
    {
      ...approvedFor(sentence, {
        program: programs[0]!,
        indications: [
          ...new Set(within.length > 0 ? within : told({ start: stretch.end, end: sentence.end })),
        ],
      }),
      phase: "Filed",
      status: { status: "ongoing", weight: 3 },
    },
  ];
}

function approvedFor(sentence: Sentence, { program, indications }: Labelled): PhaseStatement {
  return {
    program,
    phase: "Approved",
    indications,
    status: { status: "completed", weight: 3 },
    trial: { nctId: null, name: null },
    sentence,
    evidence: { start: sentence.start, end: sentence.end, text: sentence.text },
    confidence: 0.75,
  };
}

/** "ACM-101 is a patch. |It was launched in Japan for| gout": the one program of the sentence before. */
const TAKES_UP =
  /^(?:It|The\s(?:drug|product|medicine|vaccine|device|tablet|injection|cream|patch))\s(?:is|was|has\sbeen)\s/u;

function takenUp(cast: Cast, sentence: Sentence): PhaseStatement[] {
  const before = cast.analysis.sentences[sentence.index - 1];
  if (!TAKES_UP.test(sentence.text) || before?.blockIndex !== sentence.blockIndex) return [];
  const match = INDICATED.firstIn(sentence);
  if (!match || NOT_YET.test(sentence.text.slice(0, match.index))) return [];
  const named = [...new Set(referencesIn(cast.programReferences, before).map(({ id }) => id))];
  const [program] = named;
  if (!program || named.length > 1 || !cast.ours.has(program)) return [];
  const indications = usesAfter(cast, sentence, match.index + match[0].length);
  return indications.length > 0 ? [approvedFor(sentence, { program, indications })] : [];
}

interface Labelled {
  readonly program: string;
  readonly indications: readonly string[];
}

function labelled(cast: Cast, sentence: Sentence): Labelled[] {
  const match = INDICATED.firstIn(sentence);
  if (match && !NOT_YET.test(sentence.text.slice(0, match.index))) {
    const indications = usesAfter(cast, sentence, match.index + match[0].length);
    if (indications.length > 0)
      return subjectsOf(cast, sentence, sentence.start + match.index).map((program) => ({
        program,
        indications,
      }));
  }
  if (!/\b(?:approved|marketed|licensed)\b/i.test(sentence.text)) return [];
  return referencesIn(cast.programReferences, sentence).flatMap(({ id, start, end }): Labelled[] => {
    if (!cast.ours.has(id) || NOT_YET.test(sentence.text.slice(0, start - sentence.start))) return [];
    const after = APPROVED_FOR.exec(sentence.text.slice(end - sentence.start));
    const indications = after ? usesAfter(cast, sentence, end - sentence.start + after[0].length) : [];
    return indications.length > 0 ? [{ program: id, indications }] : [];
  });
}

/** The diseases told from `from` on, up to where the sentence goes on to other things. */
function usesAfter(cast: Cast, sentence: Sentence, from: number): string[] {
  const end = GOES_ON.exec(sentence.text.slice(from));
  const found = meantIn(
    cast,
    sentence,
    {
      start: sentence.start + from,
      end: end ? sentence.start + from + end.index : sentence.end,
    },
    "label",
  );
  return [...new Set(found.map(({ id }) => id))];
}

/** "ACM-101 is a prescription medicine |used to treat:|" and the items of a list. */
const LIST_OF_USES =
  /\b(?:prescription\s(?:medicine|device|vaccine)[^.;]{0,60}\bused|indicated|approved|licensed)\b[^.;:]{0,60}(?::|\b(?:for|to\streat))\s?:?$/iu;
/** A list has at most so many items. */
const ITEMS = 12;

/** "|ZELORA® Indications in the U.S.|" above the items of a list. */
const HEADING_OF_USES =
  /^(?:[^\s.]{2,24}[®™]?\s(?:\([^()]{2,60}\)\s)?){1,4}(?:injection\s|tablets\s|capsules\s)?(?:U\.?S\.?\s)?(?:FDA-)?(?:[Aa]pproved\s)?(?:indications?|INDICATIONS?|Indications?)(?:\s(?:and|AND|&)\s(?:usage|Usage|USAGE|limitations?\sof\suse))?(?:\s(?:in|for)\s(?:the\s)?(?:U\.?S\.?A?\.?|United\sStates|EU|European\sUnion|Europe|Japan))?:?$/u;

function listed(cast: Cast, sentence: Sentence): Labelled[] {
  const { sentences } = cast.analysis;
  const said = sentence.text.trimEnd();
  const lead = LIST_OF_USES.exec(said) ?? (said.length < 120 ? headingOfUses(said) : null);
  if (!lead || NOT_YET.test(sentence.text.slice(0, lead.index))) return [];
  const uses: string[] = [];
  for (let i = sentence.index + 1; i < Math.min(sentences.length, sentence.index + ITEMS); i++) {
    const item = sentences[i]!;
    if (item.block !== "list-item" || item.section !== sentence.section) break;
    uses.push(...usesAfter(cast, item, 0));
  }
  const indications = [...new Set(uses)];
  if (indications.length === 0) return [];
  return subjectsOf(cast, sentence, sentence.start + lead.index).map((program) => ({ program, indications }));
}

function headingOfUses(said: string): { readonly index: number } | null {
  return HEADING_OF_USES.test(said) ? { index: said.search(/indication/i) } : null;
}

/** "Acme markets |ACM-101 for gout and ACM-202 for asthma": what stands after the verb is on the market. */
const MARKETS =
  /(?<!\b(?:to|will|may|key|major|global|other|these|new|emerging|international|European|U\.S\.)\s)\b(?:markets|sells|commercializes|commercialises|is\smarketing|marketed\sproducts?(?:\s(?:is|are|includes?)\b|,|\s[^.;]{2,30}:))\s/u;
/** Between a product and what it is for. */
const IS_FOR = compact(
  /^[®™]?(?:\(R\)|\(TM\))?(?:\s\([^()]{1,60}\))?,?\s(?:[\p{L}\d%.-]{1,20},?\s){0,10}?(?:for|to\streat|in\sthe\streatment\sof|after|therapy\sin)\b/iu,
);

function marketed(cast: Cast, sentence: Sentence): Labelled[] {
  const verb = MARKETS.exec(sentence.text);
  if (!verb) return [];
  const goesOn = GOES_ON.exec(sentence.text.slice(verb.index));
  const end = goesOn ? sentence.start + verb.index + goesOn.index : sentence.end;
  const ours = startingIn(cast.programReferences, sentence.start + verb.index, end).filter(({ id }) =>
    cast.ours.has(id),
  );
  return ours.flatMap((product): Labelled[] => {
    const next = ours.find((other) => other.start >= product.end && other.id !== product.id);
    const stretch = { start: product.end, end: next?.start ?? end };
    if (!IS_FOR.test(cast.analysis.text.slice(stretch.start, stretch.end))) return [];
    const indications = [...new Set(meantIn(cast, sentence, stretch, "label").map(({ id }) => id))];
    return indications.length > 0 ? [{ program: product.id, indications }] : [];
  });
}

/** Words between a drug and those given with it, or the one that it copies. */
const GIVEN_WITH =
  /\b(?:in combination with|combined with|plus|with|and|referencing|(?:biosimilar|generic|version) (?:of|to))\b|\+/i;

/** Our programs of which the label speaks: the last one named, what is given with it left out unless it is ours as well. */
function subjectsOf(cast: Cast, sentence: Sentence, before: number): string[] {
  const named = referencesIn(cast.programReferences, { start: sentence.start, end: before });
  const ours = named.filter(({ id }) => cast.ours.has(id));
  const last = named.at(-1);
  const subject = ours.at(-1);
  if (!last || !subject) return [];
  const { text } = cast.analysis;
  if (last !== subject && !GIVEN_WITH.test(text.slice(subject.end, last.start))) return [];
  const first = ours.at(-2);
  const isPair = first && first.id !== subject.id && PAIR.test(text.slice(first.end, subject.start));
  return isPair ? [first.id, subject.id] : [subject.id];
}

/** Between two of ours that the label speaks of together. */
const PAIR = /^[®™\s]{0,3}(?:\([^()]{0,40}\)\s)?(?:plus|and|\+|in combination with)\s$/;
