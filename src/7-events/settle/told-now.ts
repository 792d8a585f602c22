import type { Sentence } from "../../3-language/analysis.js";
import type { Cast } from "../../5-resolve/cast.js";
import { referencesIn } from "../../5-resolve/cast.js";
import { isLead, isOpening } from "../../6-context/place.js";
import { compact } from "../../patterns/compact.js";
import type { EventType } from "../../schema/vocabulary.js";
import type { EventCandidate } from "../candidate.js";

/** What a company or an agency does by a step that has its day; not what a product holds, or data once showed. */
const STEPS: ReadonlySet<EventType> = new Set([
  "submission",
  "submission-accepted",
  "trial-authorization",
  "agency-meeting",
  "inspection",
  "trial-start",
  "enrollment",
  "safety-review",
  "trial-completed",
  "launch",
  "collaboration",
  "acquisition",
  "financing",
  "management",
  "patent",
  "manufacturing",
]);

/** "In addition, the Company has also now completed": who, and the perfect that tells what is done by now. */
const PERFECT = compact(
  /^\W{0,3}(?:[^:.;,]{2,50}:\s)?(?:(?:In addition|Additionally|Also|Further(?:more)?|Moreover|Separately|Meanwhile|In parallel|At the same time|Concurrently|Finally|(?:As part of|Following|After|In preparation for|In connection with|In conjunction with|In anticipation of|To support|In support of|Based on|As a (?:result|precaution)|Together with|Alongside|Further to|With)\s[^;]{0,90}?),\s)?(?<subject>(?:(?!\b(?:that|which|who|whose)\b)[^;:“”"]){2,70}?)\s(?:has|have)\s(?:(?:now|also|since|successfully|formally|already begun)\s){0,2}(?!(?:not|been|had|an?|the|no|its|already|previously|recently|long|shown|demonstrated)\b)\p{L}+\b/u,
);

/** Whose deeds these are: the company, an agency, a board; a product or a trial has a state. */
const NO_ACTOR = compact(
  /\b(?:it|they|this|these|those|each|trials?|stud(?:y|ies)|program(?:me)?s?|products?|candidates?|vaccines?|drugs?|compounds?|therap(?:y|ies)|treatments?|molecules?|antibod(?:y|ies)|data|results|patients?|technolog(?:y|ies)|platforms?|devices?|tests?|assays?|systems?|enrol(?:l)?ment|recruitment|analys[ie]s)\b/iu,
);
const ACTOR = compact(
  /^(?:the (?:Company|Group|companies|parties|partners|Board(?: of Directors)?)|we|both companies|management)\b|\b(?:Committee|Board|Office|Agency|Administration|Ministry|FDA|EMA|MHRA|PMDA|TGA|NMPA)\b/iu,
);

/** Words that add what is told to the news; without them a release tells by them what stands. */
const ADDED =
  /^\W{0,3}(?:In addition|Additionally|Also|Further(?:more)?|Moreover|Separately|Meanwhile|In parallel|At the same time|Concurrently|In conjunction with|In connection with|As a (?:result|precaution|consequence)|Finally)\b|\b(?:has|have) (?:also|now|since)\b/;

/** A title that announces nothing but how things stand. */
const STATE_OF_THINGS =
  /\b(?:(?:corporate|business|company|clinical|operational|pipeline|development|program(?:me)?|strategic|regulatory|general|activities|operations) (?:and (?:\w+ ){1,2})?(?:updates?|progress|highlights|review|report)|provides? (?:an )?updates?|updates? (?:shareholders|stockholders|investors|the market)|letter to (?:share|stock)holders|(?:share|stock)holder (?:letter|update)|progress report)\b/i;

/** "Today provided a corporate update": the lead may say it too. */
function tellsStateOfThings({ analysis }: Cast): boolean {
  if (STATE_OF_THINGS.test(analysis.release.headline ?? "")) return true;
  const lead = analysis.sentences.find(
    (sentence) => isOpening(analysis, sentence) && isLead(analysis, sentence),
  );
  return (
    lead !== undefined &&
    /\b(?:provid|gave|giv|issu|announc)\p{L}* [^.;]{0,40}\bupdates?\b/u.test(lead.text) &&
    STATE_OF_THINGS.test(lead.text)
  );
}

/** The perfect of a passive carries the same words as "has been shown", and says nothing of how long ago it was. */
const BEEN = /^(?:has|have) (?:also )?been$/i;

/**
 * "The Company has also submitted an application in Canada": a step told in the perfect, with neither a time nor a word
 * that it is old, by a release that is no quarterly report, is told here for the first time.
 */
export function isToldNow(cast: Cast, candidate: EventCandidate): boolean {
  const { rule, timing, date, sentence, context, trigger } = candidate;
  if (!STEPS.has(rule.type) || rule.timing !== undefined || rule.standing || rule.echo) return false;
  if (timing !== "background" || date !== null || sentence.section.kind !== "body") return false;
  if (isSpoken(cast, sentence)) return false;
  const isOpen = context.cues.every(
    ({ kind, start, end }) => kind !== "background" || BEEN.test(cast.analysis.text.slice(start, end)),
  );
  if (!isOpen) return false;
  const found = PERFECT.exec(sentence.text);
  const subject = found?.groups?.subject;
  if (!found || subject === undefined) return false;
  const verbAt = sentence.start + found[0].length;
  if (trigger.end < verbAt - 4 || FAR.test(cast.analysis.text.slice(verbAt, trigger.start))) return false;
  if (rule.type !== "management" && !ADDED.test(sentence.text) && !tellsStateOfThings(cast)) return false;
  return isActor(cast, subject, sentence.start + sentence.text.indexOf(subject));
}

/** What stands between the verb and its happening, where it governs another one. */
const FAR = /[,;:]|\b(?:that|which|who|whose|and|to)\b|.{60}/;

/** Within a quotation: of those who speak in it more sentences may stand in it than the one that has its mark. */
function isSpoken({ analysis }: Cast, { start, blockIndex, text }: Sentence): boolean {
  const block = analysis.release.document.blocks[blockIndex]!;
  const before = analysis.text.slice(block.start, start);
  const count = (mark: RegExp) => before.match(mark)?.length ?? 0;
  return count(/“/g) > count(/”/g) || count(/"/g) % 2 === 1 || /^\W{0,2}[“"]/.test(text);
}

function isActor(cast: Cast, subject: string, start: number): boolean {
  if (NO_ACTOR.test(subject)) return false;
  const end = start + subject.length;
  if (referencesIn(cast.programReferences, { start, end }).length > 0) return false;
  if (ACTOR.test(subject)) return true;
  const lower = subject.toLowerCase();
  return (
    cast.analysis.release.issuerNames.some((name) => lower.includes(name.toLowerCase())) ||
    cast.mentions.some(
      (mention) => mention.kind === "company" && mention.start >= start && mention.end <= end,
    )
  );
}
