import type { Block } from "../1-text/document.js";
import type { Analysis, Sentence } from "../3-language/analysis.js";
import { isAfter, isBefore } from "../4-mentions/dates/times.js";
import { compact } from "../patterns/compact.js";

/** The lead is the first paragraph of the news; a dateline on a line of its own before it belongs to it. */
export function isLead(analysis: Analysis, sentence: Sentence): boolean {
  if (sentence.section.kind !== "body") return false;
  const { blocks } = analysis.release.document;
  const body = analysis.release.sections.find((section) => section.kind === "body")?.start ?? 0;
  const first = blocks.findIndex((block) => block.end > body);
  const firstLength = blocks[first] ? blocks[first].end - blocks[first].start : 0;
  if (sentence.blockIndex <= first) return true;
  if (firstLength >= 120) return false;
  // a list of highlights may stand between the day and the news
  let lead = first + 1;
  while (blocks[lead]?.kind === "heading" || blocks[lead]?.kind === "list-item") lead++;
  return sentence.blockIndex === (lead > first + 2 ? lead : first + 1);
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
  /^\W{0,3}(?:Completed|Initiated|Received|Announced|Entered|Signed|Closed|Presented|Published|Appointed|Dosed|Enrolled|Submitted|Filed|Reported|Strengthened|Expanded|Established|Obtained|Secured|Advanced|Launched|Selected|Held|Named|Achieved|Amended|Began|Commenced|Raised|Granted|Awarded|Hired|Executed|Opened|Elected|Promoted|Welcomed|Randomi[sz]ed|Nominated|Exercised|Earned|Finali[sz]ed|Concluded|Acquired|Licensed|Resubmitted|Resumed|Transferred|Gained|Reached|Started|Discontinued|Terminated|Demonstrated|Treated|Paused|Progressed|Showed|Met|Broke|Drew|Monetized|Monetised|Approved|Cleared|Accepted|Validated|Extended|Renewed|Agreed|Divested|Sold|Regained|Converted|Activated|Randomised|Relaunched|Introduced|Nominated|(?:Was|Were) (?:granted|awarded|issued|selected|added)|Successful (?:completion|initiation|start|commencement|conclusion) of)\s/;

/** "First patient enrolled in the pivotal study": an item told without a verb of its own. */
const NOMINAL = compact(
  /^\W{0,3}(?:[\p{L}\d-]{1,20}\s){0,9}?(?:patients?|participants?|subjects?|enrol(?:l)?ment|recruitment|trials?|stud(?:y|ies)|program(?:me)?s?|development|dosing|cohort|IND|application)\s(?:(?:of|with|for) [\p{L}\d-]{2,20}\s){0,1}(?:(?!(?:is|are|was|were|been|be|has|have|had|will|to|may|who|that|of)\b)[\p{L}\d-]{1,20}\s){0,7}?(?:(?:enrolled|recruited|dosed|treated|randomi[sz]ed|completed|concluded|initiated|started|commenced|cleared|accepted|terminated|discontinued|stopped|halted|opened|resumed))\b/iu,
);

/** "First patients treated in the pivotal study": the same, with what was done at the end. */
const FIRST_DONE = compact(
  /^\W{0,3}(?:First|Last|Final|All) (?:[\p{L}-]+ ){0,3}?(?:patients?|participants?|subjects?|volunteers?|cohorts?|sites?) (?:successfully )?(?:dosed|treated|enrolled|randomi[sz]ed|recruited|implanted|activated|screened|vaccinated|completed)\b/iu,
);

/** "Data published in Nature Medicine", "Orphan drug designation received from the FDA", "IND approved": other things that were done, and no verb after them. */
const THING_DONE = compact(
  /^\W{0,3}(?:[\p{L}\d$€£.,()-]{1,20}\s){0,9}?(?:(?:data|results|findings|manuscripts?|papers?|articles?|abstracts?|posters?|notices? of allowance)\s(?:(?!(?:is|are|was|were|be|been|has|have|had|will|to|may|that|who|which|expected|planned|anticipated|targeted)\b)[\p{L}\d()/,-]{1,20}\s){0,6}?(?:published|presented|reported|received)|(?:designations?|status|approvals?|clearance|authori[sz]ations?|patents?(?! office)|grants?|funding|feedback|advice|guidance|alignment|opinion|payments?|licen[cs]es?|refund|mark|certification)\s(?:(?!(?:is|are|was|were|be|been|has|have|had|will|to|may|that|who|which|expected|planned|anticipated|targeted)\b)[\p{L}\d()/,-]{1,20}\s){0,6}?(?:received|granted|obtained|awarded|issued|secured|achieved)|(?:IND|CTA|CTN|s?NDA|s?BLA|MAA|PMA|application|amendment|protocol|dossier|variation)\s(?:(?!(?:is|are|was|were|be|been|has|have|had|will|to|may|that|who|which|expected|planned|anticipated|targeted)\b)[\p{L}\d()/,-]{1,20}\s){0,7}?(?:accepted|approved|cleared|filed|submitted|validated|resubmitted)|(?:agreement|deal|partnership|collaboration|alliance|contract|acquisition|merger|offering|placement|financing|placing|facility|loan)\s(?:(?!(?:is|are|was|were|be|been|has|have|had|will|to|may|that|who|which|expected|planned|anticipated|targeted)\b)[\p{L}\d()/,-]{1,20}\s){0,5}?(?:signed|executed|concluded|entered into|completed|closed|announced|agreed|secured)|(?:million|[A-Z]{0,3}[$€£][\d.]+m)\s(?:[\p{L}-]{2,16}\s){0,3}(?:raised|received|secured)|(?:meetings?|inspections?|audits?)\s(?:with (?:the )?\p{L}{2,20}\s)?(?:successfully )?(?:held|completed|conducted|concluded))\b(?![^.;]{0,160}\b(?:is|are|was|were|has|have|will|would|show\p{L}*|demonstrat\p{L}+|suggest\p{L}*|indicate[ds]?|support(?:s|ed)?|confirm(?:s|ed)?|provide[ds]?|highlight(?:s|ed)?|reveal\p{L}*|found|continue[ds]?|remain\p{L}*|include[ds]?|said)\b)/iu,
);

/** "US patent granted", "Collaboration with Bolt signed": any other step that an item tells by its noun and a participle. */
const STEP_DONE = compact(
  /^\W{0,3}(?:(?!\b(?:is|are|was|were|been|be|has|have|had|will|to|may|who|that|which|we|previously|expected|planned)\b)[^\s.;:]{1,24}\s){0,6}?(?:patents?|agreement|collaboration|partnership|licen[cs]e|grant|placement|financing|contract|loan|manuscript|paper|application|appeal|hold|funding|alliance|offering|acquisition|NDA|BLA|MAA|IND|CTA)\s(?!Office\b)(?:(?!\b(?:is|are|was|were|been|be|has|have|had|will|to|may|who|that|which|we|previously|expected|planned)\b)[^\s.;:]{1,24}\s){0,8}?(?:granted|allowed|issued|signed|closed|completed|secured|received|awarded|agreed|published|submitted|filed|lifted|executed|concluded|terminated|extended|accepted)\b(?!\s(?:an?|the|its|our|all|new|\d))/iu,
);

/** The same told by a noun, as British companies list it: "Appointment of Jane Roe as chairman". */
const NOUN_FRAGMENT =
  /^\W{0,3}(?:(?:Successful|Full|Formal) )?(?:Appointment|Completion|Initiation|Receipt|Publication|Grant|Closing|Acquisition|Submission|Commencement|Approval|Enrol(?:l)?ment|Signing|Execution|Expansion|Amendment|Presentation|Termination|Discontinuation|Launch|Award|Issuance|Selection|Dosing|Filing|Acceptance|Extension|Exercise|Achievement|Opening) of\s|^\W{0,3}Publication in\s|^\W{0,3}(?:(?:New|Non-dilutive|Research|Development|Innovation|Public|Government|Federal|EU|NIH|SBIR|STTR) ){1,3}(?:grant|funding|award)s? (?:of|from|worth) /;

/** "Zelora (zelotinib) approved by the FDA", "Zelora regimen submitted to the EMA": a name, and what was done with it. */
const NAME_DONE = compact(
  /^\W{0,3}(?:(?!(?:is|are|was|were|be|been|has|have|had|will|to|may|that|who|which|when|if|expected|planned|company|we|it|they|FDA|EMA|EC|MHLW|NMPA|commission|administration|agency|ministry|authorit\p{L}+|committee|board|office|regulators?|partner|announced|said)\b)[\p{L}\d®™()/+-]{1,24}\s){1,5}?(?:(?:approved|authori[sz]ed|granted|accepted|recommended|selected|awarded|cleared)\s(?:by|in|for|with|under|as|priority|fast|orphan|breakthrough|accelerated)|(?:submitted|filed|launched)\s(?:by|in|for|to|with)|(?:appointed|named|elected|promoted|joined|joins)\s(?:as|to))\b(?![^.;]{0,160}\b(?:is|are|was|were|has|have|will|would|expect\p{L}*|show\p{L}*|demonstrat\p{L}+|may|can)\b)(?![^.;]{0,120}\b(?:an?|its|our|the) (?:[\p{L}-]+ ){0,4}(?:applications?|s?NDA|s?BLA|IND|MAA|request|protocol|suit|study|trial|program)\b)/iu,
);

/** "Positive Phase III results for Zelora in asthma", "US approval for Zelora", "Phase III start: Zelora": an item that names what came, and nothing else. */
const NEWS_NOUN = compact(
  /^\W{0,3}(?:(?:Positive|Encouraging|Favou?rable|Promising|Top-?line|Headline|Statistically significant)\s(?:[\p{L}\d/-]{1,20}\s){0,6}?(?:data|results|findings|read-?out|recommendation|opinion|feedback|outcome)|(?:(?:US|U\.S\.|EU|FDA|EMA|EC|European|Japan(?:ese)?|China|Chinese|MHRA|CHMP|regulatory|phase \S{1,6}|first|full|accelerated|conditional|priority|marketing|orphan|study|trial|fast track|breakthrough therapy|IND|NDA|BLA|MAA|drug|review) ){1,5}(?:approvals?|authori[sz]ations?|submissions?|filings?|acceptance|start|initiation|launch|opinion|designation|clearance|status)(?: \([^()]{2,20}\))?)\s?(?::|for|of|from|in|on|received|granted|obtained)(?=\s)(?![^.;]{0,160}\b(?:is|are|was|were|has|have|will|would|to be|expect\p{L}*|anticipat\p{L}+|plan(?:s|ned)?|target\p{L}*|potential|show\p{L}*|demonstrat\p{L}+|support(?:s|ed)?)\b)/iu,
);

/** "Joan Meyer, PhD, joined as Chief Scientific Officer". */
const WHO_JOINED = compact(
  /^\W{0,3}(?:(?:Dr|Mr|Ms|Mrs|Prof|Professor)\.? )?(?:\p{Lu}[\p{L}.’'-]{1,20},? ){2,7}(?:(?:joined|joins) as|appointed|named|promoted|elected|retired|resigned|stepped down)\b/u,
);

/** "US FDA grants Fast Track designation": an item worded as a headline. */
const AS_TITLE =
  /^\W{0,3}(?:(?:The|US|U\.S\.|EU|European|Japanese|Chinese|Australian|UK|Swiss) ){0,2}(?:FDA|EMA|EC|Commission|CHMP|MHRA|PMDA|NMPA|TGA|Health Canada|Medicines Agency|Food and Drug Administration|Patent Office|USPTO|EPO|Data (?:and )?Safety Monitoring (?:Board|Committee)|DSMB|[Pp]artner [A-Z][\w-]{1,20}) (?:also )?(?:grants|approves|accepts|clears|lifts|recommends|awards|authori[sz]es|issues|validates|adopts|allows|places|removes|initiates|launches|submits|files|doses|completes|exercises)\s/;

/** "Share purchase plan raised a further A$3.1 million". */
const MONEY_RAISED =
  /^\W{0,3}(?:[A-Za-z-]{2,16} ){0,5}?(?:plan|placement|placing|offering|offer|issue|financing|round) raised (?:(?:a further|an additional|approximately|about) )?(?:[A-Z]{0,3}[$€£]|[A-Z]{3} )\d/;

/** "Dr Jane Roe appointed as Chief Scientific Officer", "Jane Roe joins the Board": an item that tells who came. */
const CAME = compact(
  /^\W{0,3}(?:(?:Dr|Mr|Ms|Mrs|Prof|Professor|Sir|Dame)\.?\s)?\p{Lu}[\p{L}’'-]{1,20}\s(?:\p{Lu}[\p{L}.’'-]{0,20},?\s){1,5}(?:appointed|named|promoted|elected|joined|joins|hired|nominated)\s(?:as|to|the|our|an?|[Nn]on-[Ee]xecutive|[Cc]hief|[Cc]hair|[Vv]ice|[Hh]ead|[Ss]enior|[Pp]resident|[Ee]xecutive|[Gg]eneral|C[EFMOS]O)\b/u,
);

/** "Discontinuing the trial of ACM-202": what a restructuring that is announced holds. */
const MEASURE =
  /^\W{0,3}(?:Discontinuing|Terminating|Stopping|Halting|Pausing|Suspending|Ceasing|Closing|Winding down|Deprioriti[sz]ing|Ending) /;

/** An item of a list in the news, as updates tell what is new with a program: not what was announced before. */
export function isHighlight(sentence: Sentence): boolean {
  if (sentence.section.kind !== "body") return false;
  if (sentence.block === "list-item" && MEASURE.test(sentence.text)) return true;
  if (FRAGMENT.test(sentence.text) || isLabelledFragment(sentence)) return true;
  if (
    sentence.block === "list-item" &&
    (FIRST_DONE.test(sentence.text) ||
      NOUN_FRAGMENT.test(sentence.text) ||
      NEWS_NOUN.test(sentence.text) ||
      WHO_JOINED.test(sentence.text) ||
      MONEY_RAISED.test(sentence.text) ||
      CAME.test(sentence.text) ||
      AS_TITLE.test(sentence.text))
  )
    return true;
  return (
    sentence.block === "list-item" &&
    (isNominal(sentence.text) ||
      STEP_DONE.test(sentence.text) ||
      /\b(?:has|have) (?:now )?(?:been )?(?:successfully )?\p{L}+ed\b|\b(?:is|are) now (?:fully )?(?:complete|completed|enrolled|recruited|open|under ?way|approved|available)\b/u.test(
        sentence.text,
      )) &&
    !/\bannounced\b|\bhas (?:also )?(?:received|granted|been granted|obtained) [^.]{0,90}\bdesignations?\b/i.test(
      sentence.text,
    )
  );
}

function isNominal(text: string): boolean {
  return NOMINAL.test(text) || THING_DONE.test(text) || NAME_DONE.test(text);
}

/** "ACM-101 (asthma): received Fast Track designation", "ACM-101 – Phase 1 study completed". */
function isLabelledFragment({ block, text }: Sentence): boolean {
  const label =
    block === "list-item" ? /^(?:U\.S\.|E\.U\.|[^:.;–—]){1,50}(?::|\s[–—-])\s(?=[\p{L}$])/u.exec(text) : null;
  if (!label) return false;
  const rest = text.slice(label[0].length);
  return FRAGMENT.test(rest[0]!.toUpperCase() + rest.slice(1)) || isNominal(rest);
}

/** Headings under which an update lists what is to come. */
const PLANS = compact(
  /^(?:(?:key )?20\d\d (?:(?:key|corporate|clinical|pipeline) )?(?:milestones|catalysts|objectives|goals|outlook)|outlook (?:for )?(?:20\d\d)|milestones (?:for|in) 20\d\d|(?:\p{L}+ ){0,3}?(?:anticipated|upcoming|expected|planned|near-term|key \d{4}|\d{4} (?:anticipated|expected)) (?:\p{L}+ |\d{4} ){0,4}(?:milestones?|catalysts?|events?|presentations?|read-?outs?|objectives))$/iu,
);

/** The same in other words: "2009 Goals", "Milestones expected in 2024", "Looking ahead". Of prose below them each sentence speaks for itself. */
const AHEAD = new RegExp(
  [
    "^(?:[\\p{L}\\d&,’'/-]+ ){0,5}?(?:anticipated|upcoming|expected|planned|near-term|future|projected|targeted|remaining|next|potential) (?:[\\p{L}\\d&,/-]+ ){0,6}?(?:milestones?|catalysts?|events?|presentations?|read-?outs?|objectives|goals|targets|priorities|activities|steps|news ?flow|inflection points|drivers|timelines?|deliverables|studies|trials|submissions|filings|approvals|launches)(?: (?:for|in|during|through|over|across|by|and) .{2,40})?$",
    "^(?:[\\p{L}\\d&,’'/-]+ ){0,5}?(?:milestones?|catalysts?|events?|read-?outs?|objectives|goals|news ?flow|submissions|filings|approvals|launches) (?:anticipated|expected|planned|projected|targeted|ahead)(?: (?:for|in|during|through|over|by) .{2,40})?$",
    "^(?:[\\p{L}\\d&’'-]+ ){0,5}?(?:goals|priorities|objectives|outlook|news ?flow)(?: (?:for|in) (?:the )?[\\p{L}\\d ]{4,40})?$",
    "^(?:expected|anticipated|planned|upcoming|to come|next) (?:in|for|by|during) (?:the )?[\\p{L}\\d -]{4,30}$",
    "^(?:[\\p{L}&’'-]+ ){0,4}?(?:milestones?|catalysts?|events?) (?:for|in|over|during|through) the (?:remainder|rest|balance|next|coming|year ahead)\\b.{0,40}$",
    "^(?:(?:20\\d\\d|our|corporate|clinical|key|strategic|development|pipeline|company|r&d|the|and|full[- ]year) ){1,5}(?:goals|priorities|objectives|outlook)$",
    "^(?:looking (?:ahead|forward)|what[’']s next|next steps|the (?:year|months) ahead|expected next)(?: (?:to|in) .{2,30})?$",
  ].join("|"),
  "iu",
);
/** "Looking ahead: key 2023 milestones": what the heading says after it. */
const AHEAD_FIRST =
  /^(?:looking (?:ahead|forward)|outlook|what[’']s next|next steps|the year ahead)\s?[:–—-]\s(?=\S)/iu;
/** Headings of what is done, whatever else they say. */
const DONE_ALREADY = compact(
  /\b(?:recent|achiev\p{L}+|accomplish\p{L}+|completed|highlights?|reached|past|last|previous\p{L}*|progress|reported|results|financial|sales|guidance|updates?|developments)\b/iu,
);

function isAhead(heading: string, today: string | null): boolean {
  if (!AHEAD.test(heading) || DONE_ALREADY.test(heading)) return false;
  const years = heading.match(/\b20\d\d\b/g) ?? [];
  return today === null || years.every((year) => !isBefore(year, today.slice(0, 4)));
}

/** A time that an item of an outlook begins with: "H2 2024: data of the Phase 1 trial", "First half 2024: start of …". */
const TIME_LABEL =
  /^\W{0,3}(?:(?:by|in|early|(?<part>late|mid|end[- ]of)|the)[\s-]){0,2}(?:Q(?<quarter>[1-4])|(?<quarter2>[1-4])Q|H(?<half>[12])|(?<half2>[12])H|(?<word>first|second|third|fourth|1st|2nd|3rd|4th)[\s-](?<unit>quarter|half)(?: of)?|(?<part2>year[- ]end|mid-?year))?[\s-]?(?:CY\s?)?(?<year>20\d\d)\s?[:–—-]\s/iu;
const ORDINALS = ["first", "second", "third", "fourth"];

function isLabelledAhead(analysis: Analysis, sentence: Sentence): boolean {
  const { quarter, quarter2, half, half2, word, unit, year, part, part2 } =
    TIME_LABEL.exec(sentence.text)?.groups ?? {};
  const today = analysis.release.date;
  if (year === undefined || today === null) return false;
  const time = timeIn({ quarter: quarter ?? quarter2, half: half ?? half2, word, unit, year });
  if (time !== year) return !isBefore(time, today);
  const of = (part ?? part2)?.toLowerCase();
  return of === undefined
    ? isAfter(year, today)
    : !isBefore(`${year}-${of.startsWith("mid") ? "07" : "12"}`, today);
}

/** "2024-Q3" from "third quarter" or "Q3" and the year. */
function timeIn({
  quarter,
  half,
  word,
  unit,
  year,
}: {
  readonly quarter: string | undefined;
  readonly half: string | undefined;
  readonly word: string | undefined;
  readonly unit: string | undefined;
  readonly year: string;
}): string {
  const nth = word === undefined ? "" : `${ORDINALS.indexOf(word.toLowerCase()) + 1 || word[0]}`;
  const q = quarter ?? (unit?.toLowerCase() === "quarter" ? nth : undefined);
  const h = half ?? (unit?.toLowerCase() === "half" ? nth : undefined);
  if (q !== undefined) return `${year}-Q${q}`;
  return h === undefined ? year : `${year}-H${h}`;
}

/** "The company anticipates the following milestones in 2024:" above the items of a list. */
const INTRODUCES_PLANS = compact(
  /\blooking (?:ahead |forward )?(?:to|at|into) (?:20\d\d|the (?:year|months) ahead)\b[^.:]{0,80}:$|\b(?:our|following|key|main) (?:goals|objectives|priorities) (?:for (?:20\d\d|this year|the year) )?(?:are|include)\b[^.:]{0,60}:$|\b(?:anticipat|expect|plan|target|intend|upcoming|look(?:s|ing)? forward)\p{L}{0,5}\b[^.:]{0,90}\b(?:following|milestones?|catalysts?|events?|objectives?|goals?|priorities)\b[^.:]{0,60}:$|\b(?:plan|intend|aim|expect|hope|want)s? to:$|\b(?:milestones?|catalysts?|events?|objectives?|goals?|priorities|news ?flow)\b[^.:]{0,40}\b(?:for|in|over|during|through) the (?:remainder|rest|balance|next|coming|year ahead)\b[^.:]{0,40}:$/iu,
);

/** "Report interim data from the trial": an item that begins with a bare verb is to be done. */
const TASK =
  /^(?:\W{0,3}|\d{1,2}[.)]\s{1,3})(?:Initiate|Report|Hold|Start|Begin|Complete|Submit|File|Present|Announce|Obtain|Commence|Secure|Nominate|Finali[sz]e|Publish|Launch|Dose|Open|Enroll?|Resubmit|Conduct|Disclose|Receive|Request|Achieve|Host|Attend) (?!(?:of|on)\b)/;

/** "ACM-101: submit the IND in Q3": the same behind what the item is about. */
const LABELLED_TASK =
  /^[^:.;–—]{2,50}(?::|\s[–—-])\s(?:[Ii]nitiate|[Rr]eport|[Hh]old|[Ss]tart|[Bb]egin|[Cc]omplete|[Ss]ubmit|[Ff]ile|[Pp]resent|[Aa]nnounce|[Oo]btain|[Cc]ommence|[Ss]ecure|[Nn]ominate|[Ff]inali[sz]e|[Pp]ublish|[Ll]aunch|[Dd]ose|[Aa]dvance|[Ee]nroll?|[Rr]esubmit|[Cc]onduct|[Dd]isclose|[Rr]eceive|[Rr]equest) (?!(?:of|on)\b)/;

function isTask({ block, text }: Sentence): boolean {
  return block === "list-item" && (TASK.test(text) || LABELLED_TASK.test(text));
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
  return headingOfPlan(analysis, sentence) !== null;
}

/** "2022 accomplishments": what a release of a later year looks back on. */
const LOOKS_BACK = compact(
  /^(?:(?:key|our|selected|major|corporate|clinical|business|pipeline|full[- ]year|a|the|year|review|highlights|of|in|look|back|at|summary|progress|and) ){0,6}(?<year>20\d\d)(?![^.]*\b(?:recent|quarter|early|20\d\d)\b).*\b(?:accomplish\p{L}+|achiev\p{L}+|successes|in review|year in|milestones (?:met|reached))\b|\b(?:accomplishments|achievements|year in review|review of(?: the year)?|milestones (?:achieved|met|reached|accomplished)) (?:in|of|during|for)?:? ?(?<year2>20\d\d)$/iu,
);

/** "2009 was a year of achievement. I am pleased to report the following highlights:" above a list. */
const INTRODUCES_PAST = compact(
  /\b(?<year>20\d\d)\b(?![\s\S]{0,200}\b20\d\d\b)[^:]{0,200}\b(?:accomplish\p{L}+|achiev\p{L}+|highlights|milestones|progress|successes)\b[^:]{0,60}:$/iu,
);

function yearIntroduced({ release, text }: Analysis, { block, blockIndex }: Sentence): string | undefined {
  if (block !== "list-item") return undefined;
  const { blocks } = release.document;
  let above = blockIndex - 1;
  while (above >= 0 && blocks[above]!.kind === "list-item") above--;
  if (above < 0) return undefined;
  const { start, end } = blocks[above]!;
  return INTRODUCES_PAST.exec(text.slice(Math.max(start, end - 300), end).trimEnd())?.groups?.year;
}

/** An item below a heading that looks back on a year gone by, or below those that stand under it. */
export function isOfPastYear(analysis: Analysis, sentence: Sentence): boolean {
  const { blockIndex, section } = sentence;
  const today = analysis.release.date;
  const { blocks } = analysis.release.document;
  const introduced = today === null ? undefined : yearIntroduced(analysis, sentence);
  if (introduced !== undefined && isBefore(introduced, today!.slice(0, 4))) return true;
  let heading = analysis.headings[blockIndex]!;
  for (let i = 0; i < MOST_HEADINGS && today !== null; i++) {
    if (heading < 0 || blocks[heading]!.end <= section.start) return false;
    const holds = i === 0 || isHeadingBlock(analysis, heading + 1);
    const { year, year2 } = (holds && LOOKS_BACK.exec(headingText(analysis, heading))?.groups) || {};
    const told = year ?? year2;
    if (told !== undefined) return isBefore(told, today.slice(0, 4));
    if (holds && i > 0) return false;
    heading = analysis.headings[heading]!;
  }
  return false;
}

/** A heading that is nothing but a time: "Second half of 2024". */
const TIME_HEADING =
  /^(?:(?:by|in|during|the|early|mid|late|end[- ]of|year[- ]end|(?<half>[12])H|H(?<half2>[12])|Q(?<quarter>[1-4])|(?<quarter2>[1-4])Q|(?<word>first|second|third|fourth|1st|2nd|3rd|4th)[- ](?<unit>quarter|half)|of|calendar|fiscal)[\s-]){0,5}(?<year>20\d\d)$/iu;

/** The time that a heading is, where it is nothing else. */
function timeOfHeading(heading: string): string | null {
  const { half, half2, quarter, quarter2, word, unit, year } = TIME_HEADING.exec(heading)?.groups ?? {};
  if (year === undefined) return null;
  return timeIn({ quarter: quarter ?? quarter2, half: half ?? half2, word, unit, year });
}

/** "Pipeline highlights and upcoming milestones": below it stands what is done beside what is to come. */
const DONE_TOO = compact(
  /\b(?:recent|achiev\p{L}+|accomplish\p{L}+|completed|highlights?|progress|updates?)\b.{0,30}(?:\band\b|&)/iu,
);

/** A sentence with its own verb in the past is no item of an outlook. */
const TELLS_DONE = compact(
  /\b(?:has|have) (?:\p{L}+ly |now |also )?(?:been )?(?:received|completed|\p{L}+ed)\b|\b(?:was|were) (?:\p{L}+ly |also )?(?:\p{L}+ed|held|given|shown)\b|^\W{0,3}(?:(?:In|On) [^,]{3,30}, )?(?:the company|we|\p{Lu}[\p{L}&-]+(?: \p{Lu}[\p{L}&-]+){0,2}|the (?:FDA|EMA|EC)) (?:also )?(?:completed|initiated|presented|reported|announced|received|submitted|filed|dosed|entered|granted|approved|published|appointed|closed|began|launched|enrolled|cleared|accepted|signed|held|selected|discontinued)\b|\b(?:completed|initiated|announced|received|submitted|filed|joined|signed|entered|presented|reported|achieved|began|commenced|launched|appointed|granted|approved|cleared) (?:the|an?|its|our|into|as|first|all|enrol\p{L}*|recruitment|dosing|positive|new|data|results)\b/iu,
);

/** Years further ahead are those in which patents end. */
const FURTHEST = 5;
/** So many headings are climbed to the one that holds for all below it. */
const MOST_HEADINGS = 8;

/**
 * The heading that says of a sentence that it is to come: the one right above, or, where that is one of several below it
 * ("Anticipated milestones" right above "ACM-101"), the one that they stand under.
 */
export function headingOfPlan(
  analysis: Analysis,
  sentence: Sentence,
): { readonly start: number; readonly end: number } | null {
  const { blocks } = analysis.release.document;
  const today = analysis.release.date;
  let heading = analysis.headings[sentence.blockIndex]!;
  if (heading < 0 || blocks[heading]!.end <= sentence.section.start) return null;
  if (FRAGMENT.test(sentence.text) || TELLS_DONE.test(sentence.text)) return null;
  const above = headingText(analysis, heading);
  if (PLANS.test(above) && !DONE_TOO.test(above)) return blocks[heading]!;
  if (!isLine(sentence)) return null;
  let below = blocks[heading]!.level;
  let year: Block | undefined;
  for (let i = 0; i < MOST_HEADINGS && heading >= 0 && blocks[heading]!.end > sentence.section.start; i++) {
    const block = blocks[heading]!;
    const words = headingText(analysis, heading);
    const isPlans = (PLANS.test(words) && !DONE_TOO.test(words)) || isAhead(words, today);
    // the first heading is above the item; a further one if it stands higher, or has nothing but headings of its own
    const holds =
      i === 0 ||
      (block.level !== undefined && below !== undefined
        ? block.level < below
        : analysis.headings[heading + 1] === heading && isHeadingBlock(analysis, heading + 1));
    if (holds) {
      const time = timeOfHeading(words);
      if (time !== null && today !== null) {
        if (isBefore(time, today)) return null;
        if (Number(time.slice(0, 4)) > Number(today.slice(0, 4)) + FURTHEST) return null;
        if (time.length > 4 || isAfter(time, today)) return block;
        // "2020" in a release of that year: what stands above it tells
        year ??= block;
      }
      if (isPlans) return year ?? block;
      if (block.level !== undefined) below = block.level;
    }
    if (DONE_ALREADY.test(words) || isPlans) return null;
    heading = analysis.headings[heading]!;
  }
  return null;
}

/** An item of a list, or a line that is no sentence. */
function isLine({ block, text }: Sentence): boolean {
  return block === "list-item" || (text.length < 140 && !/[.!?”"]$/.test(text.trimEnd()));
}

function isHeadingBlock({ headings }: Analysis, block: number): boolean {
  return headings[block + 1] === block;
}

function headingText(analysis: Analysis, block: number): string {
  const { start, end } = analysis.release.document.blocks[block]!;
  return analysis.text
    .slice(start, end)
    .trim()
    .replace(/^\W{1,3}|\s?[:–—-]$/gu, "")
    .replace(AHEAD_FIRST, "");
}
