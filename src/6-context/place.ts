import type { Analysis, Sentence } from "../3-language/analysis.js";
import { isAfter, isBefore } from "../4-mentions/dates/times.js";

/** The lead is the first paragraph of the news; a dateline on a line of its own before it belongs to it. */
export function isLead(analysis: Analysis, sentence: Sentence): boolean {
  if (sentence.section.kind !== "body") return false;
  const { blocks } = analysis.release.document;
  const body = analysis.release.sections.find((section) => section.kind === "body")?.start ?? 0;
  const first = blocks.findIndex((block) => block.end > body);
  const firstLength = blocks[first] ? blocks[first].end - blocks[first].start : 0;
  return sentence.blockIndex <= first + (firstLength < 120 ? 1 : 0);
}

/** The first two sentences of the news. */
export function isOpening(analysis: Analysis, sentence: Sentence): boolean {
  const first = analysis.sentences.findIndex(
    ({ section, tokens }) => section.kind === "body" && tokens.length > 6,
  );
  return sentence.index - first < 2;
}

/** A statement without a subject, as lists of what is new have them: "Completed enrollment in …". */
const FRAGMENT =
  /^\W{0,3}(?:Completed|Initiated|Received|Announced|Entered|Signed|Closed|Presented|Published|Appointed|Dosed|Enrolled|Submitted|Filed|Reported|Strengthened|Expanded|Established|Obtained|Secured|Advanced|Launched|Selected|Held|Named|Achieved|Amended|Began|Commenced|Raised|Granted|Awarded|Hired|Executed|Opened|Elected|Promoted|Welcomed|Randomi[sz]ed|Nominated|Exercised|Earned|Finali[sz]ed|Concluded|Acquired|Licensed|Resubmitted|Resumed|Transferred|Gained|Reached|Started|Discontinued|Terminated|Demonstrated|Treated|Paused|Progressed|Showed|Met|(?:Was|Were) (?:granted|awarded|issued|selected|added)|Successful (?:completion|initiation|start|commencement|conclusion) of)\s/;

/** "First patient enrolled in the pivotal study": an item told without a verb of its own. */
const NOMINAL =
  /^\W{0,3}(?:[\p{L}\d-]{1,20}\s){0,9}?(?:patients?|participants?|subjects?|enrol(?:l)?ment|recruitment|trial|study|dosing|cohort|IND|application)\s(?:(?:of|with|for) [\p{L}\d-]{2,20}\s){0,1}(?:(?!(?:is|are|was|were|been|be|has|have|had|will|to|may|who|that|of)\b)[\p{L}\d-]{1,20}\s){0,3}?(?:(?:enrolled|dosed|treated|randomi[sz]ed|completed|concluded|initiated|started|commenced|cleared|accepted))\b/iu;

/** "First patients treated in the pivotal study": the same, with what was done at the end. */
const FIRST_DONE =
  /^\W{0,3}(?:First|Last|Final|All) (?:[\p{L}-]+ ){0,3}?(?:patients?|participants?|subjects?|volunteers?|cohorts?|sites?) (?:successfully )?(?:dosed|treated|enrolled|randomi[sz]ed|recruited|implanted|activated|screened|vaccinated|completed)\b/iu;

/** An item of a list in the news, as updates tell what is new with a program: not what was announced before. */
export function isHighlight(sentence: Sentence): boolean {
  if (sentence.section.kind !== "body") return false;
  if (FRAGMENT.test(sentence.text) || isLabelledFragment(sentence)) return true;
  if (sentence.block === "list-item" && FIRST_DONE.test(sentence.text)) return true;
  return (
    sentence.block === "list-item" &&
    (NOMINAL.test(sentence.text) ||
      /\b(?:has|have) (?:now )?(?:been )?(?:successfully )?\p{L}+ed\b/u.test(sentence.text)) &&
    !/\bannounced\b/i.test(sentence.text)
  );
}

/** "ACM-101 (asthma): received Fast Track designation". */
function isLabelledFragment({ block, text }: Sentence): boolean {
  const label = block === "list-item" ? /^[^:.;]{2,40}:\s(?=\p{L})/u.exec(text) : null;
  if (!label) return false;
  const rest = text.slice(label[0].length);
  return FRAGMENT.test(rest[0]!.toUpperCase() + rest.slice(1));
}

/** Headings under which an update lists what is to come. */
const PLANS =
  /^(?:(?:key )?20\d\d (?:(?:key|corporate|clinical|pipeline) )?(?:milestones|catalysts|objectives|goals|outlook)|outlook (?:for )?(?:20\d\d)|milestones (?:for|in) 20\d\d|(?:\p{L}+ ){0,3}?(?:anticipated|upcoming|expected|planned|near-term|key \d{4}|\d{4} (?:anticipated|expected)) (?:\p{L}+ |\d{4} ){0,4}(?:milestones?|catalysts?|events?|presentations?|read-?outs?|objectives))$/iu;

/** A time that an item of an outlook begins with: "H2 2024: data of the Phase 1 trial". */
const TIME_LABEL =
  /^\W{0,3}(?:(?:by|in|early|late|mid|end[- ]of)[\s-])?(?:Q(?<quarter>[1-4])|(?<quarter2>[1-4])Q|H(?<half>[12])|(?<half2>[12])H)?\s?(?:CY\s?)?(?<year>20\d\d)\s?[:–—-]\s/iu;

function isLabelledAhead(analysis: Analysis, sentence: Sentence): boolean {
  const { quarter, quarter2, half, half2, year } = TIME_LABEL.exec(sentence.text)?.groups ?? {};
  const today = analysis.release.date;
  if (year === undefined || today === null) return false;
  const q = quarter ?? quarter2;
  const h = half ?? half2;
  if (q === undefined && h === undefined) return isAfter(year, today);
  return !isBefore(q === undefined ? `${year}-H${h}` : `${year}-Q${q}`, today);
}

/** "The company anticipates the following milestones in 2024:" above the items of a list. */
const INTRODUCES_PLANS =
  /\b(?:anticipat|expect|plan|target|intend|upcoming|look(?:s|ing)? forward)\p{L}{0,5}\b[^.:]{0,90}\b(?:following|milestones?|catalysts?|events?|objectives?|goals?|priorities)\b[^.:]{0,60}:$|\b(?:plan|intend|aim|expect|hope|want)s? to:$/iu;

/** "Report interim data from the trial": an item that begins with a bare verb is to be done. */
const TASK =
  /^\W{0,3}(?:Initiate|Report|Hold|Start|Begin|Complete|Submit|File|Present|Announce|Obtain|Commence|Secure|Nominate|Finalize|Publish|Launch|Dose|Open) (?!(?:of|on)\b)/;

function isTask({ block, text }: Sentence): boolean {
  return block === "list-item" && TASK.test(text);
}

/** The words above the list that the sentence stands in, where they say that it lists plans. */
export function introductionOfPlan(
  { release, text }: Analysis,
  { block, blockIndex }: Sentence,
): { readonly start: number; readonly end: number } | null {
  if (block !== "list-item") return null;
  const { blocks } = release.document;
  let above = blockIndex - 1;
  while (above >= 0 && blocks[above]!.kind === "list-item") above--;
  if (above < 0) return null;
  const { start, end } = blocks[above]!;
  const last = { start: Math.max(start, end - 240), end };
  return INTRODUCES_PLANS.test(text.slice(last.start, last.end).trimEnd()) ? last : null;
}

/** An item of what an update lists as to come. */
export function isUnderPlans(analysis: Analysis, sentence: Sentence): boolean {
  if (isLabelledAhead(analysis, sentence)) return true;
  if (introductionOfPlan(analysis, sentence) || isTask(sentence)) return true;
  const { blocks } = analysis.release.document;
  const heading = analysis.headings[sentence.blockIndex]!;
  if (heading < 0 || blocks[heading]!.end <= sentence.section.start) return false;
  return PLANS.test(headingText(analysis, heading));
}

function headingText(analysis: Analysis, block: number): string {
  const { start, end } = analysis.release.document.blocks[block]!;
  return analysis.text.slice(start, end).trim().replace(/:$/, "");
}
