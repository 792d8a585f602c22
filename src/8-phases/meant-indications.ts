import type { Sentence } from "../3-language/analysis.js";
import { type Cast, type Reference, referencesIn } from "../5-resolve/cast.js";
import { compact } from "../patterns/compact.js";

/** What stands before a disease that a trial or label is not about. */
const ASIDE = compact(
  /(?:with(?: or |\/|and\/or| and )without|than (?:those|patients|people) with|regardless of|excluding|no (?:history|evidence) of|such as those suffering from|resistant to|failed prior|underlying|secondary to|due to|caused by|on account of|because of|owing to|attributed to|attributable to|as a result of|impact of|in addition to|besides|apart from|aside from|beyond|other than|(?:surgery|arthroplasty|replacement|repair|resection|operation) for|\b(?:type|form|kind) of|(?:Congress|Society|Association|Institutes?|Foundation|Conference|Meeting|Network|Alliance) (?:of|on|for)(?: the)?)\s(?:[\p{L}\d-]{2,20}\s){0,3}$/iu,
);

/** What stands after those whom a trial leaves out: "patients with |sleep apnea were excluded|". */
const LEFT_OUT =
  /^(?:(?!\b(?:and|but|while)\s(?:patients|those|adults)\b)[^.;]){0,60}?\s(?:(?:were|was|are|is)\s(?:also\s)?(?:excluded|ineligible|not\s(?:eligible|included|enrolled|allowed|permitted))|(?:could|did)\snot\s(?:take\spart|participate|enrol|be\senrolled))\b/iu;

/** What a trial's drug is approved for already. */
const APPROVED = compact(/\bapproved (?:for|in)\s(?:[\p{L}\d-]{2,20}\s){0,3}$/iu);

/** Words before what is measured in patients: "to reduce |proteinuria in adults with nephropathy". */
const MEASURED = /\b(?:reduc|lower|decreas|improv)(?:e|es|ed|ing|tions?|ments?)\s(?:(?:in|of)\s)?$/i;

/** Between a disease that is treated and what those treated have besides: "insomnia |in people with| dementia". */
const IN_PATIENTS_WITH = compact(
  /^(?:\s\([^()]{1,40}\))?(?:\s(?!and\b|or\b)[\p{L}-]{2,16})?\sin\s(?:[\p{L}\d-]{2,20}\s){0,4}?(?:patients|adults|people|children|women|men|those|subjects|participants|individuals|adolescents)\s(?:[\p{L}\d-]{1,20}\s){0,4}?(?:with|who have|living with)\s(?:[\p{L}\d-]{1,20}\s){0,4}$/iu,
);

/** "NASH with advanced fibrosis", "NASH patients with stage F2 to F3 fibrosis": how far the disease has gone. */
const AS_FAR_AS = compact(
  /^(?:\s\([^()]{1,20}\))?(?:\s(?:patients|adults|people|participants|subjects))?\s(?:with|and)\s(?:(?:moderate|advanced|significant|bridging|severe|mild|moderate-to-advanced|compensated|liver|hepatic|stages?|to|and|or|(?:F|stage\s)\d(?:[-–/,]\s?F?\d)?),?\s){0,5}$/iu,
);
const EXTENT = /^(?:liver\s|hepatic\s|bridging\s|advanced\s)?(?:fibrosis|cirrhosis)$/i;

/** "amyloidosis with polyneuropathy": what the disease comes with. */
const COMES_WITH =
  /^(?:\s\([^()]{1,20}\))?\swith\s(?:(?:an?|comorbid|concomitant|co-?existing|associated)\s)?$/i;

/** Between two names of one thing or two items of a list. */
const JOINED = /^(?:\s|\s?[/,]\s?|,?\s(?:and|or)\s|\s\()$/;

/** Of the diseases named in a stretch those that it is about: not what the patients have besides, nor what is left out. */
export function meantIn(
  cast: Cast,
  sentence: Sentence,
  stretch: { readonly start: number; readonly end: number },
  of: "trial" | "label" = "trial",
): Reference[] {
  const { text } = cast.analysis;
  const wordsBefore = ({ start }: Reference) => text.slice(Math.max(sentence.start, start - 60), start);
  const meant: Reference[] = [];
  let besides: Reference | undefined;
  for (const reference of referencesIn(cast.indicationReferences, stretch)) {
    const last = meant.at(-1);
    const before = wordsBefore(reference);
    const isAside =
      ASIDE.test(before) ||
      (of === "trial" &&
        LEFT_OUT.test(text.slice(reference.end, Math.min(sentence.end, reference.end + 120)))) ||
      (of === "trial" && APPROVED.test(before)) ||
      (besides !== undefined && JOINED.test(text.slice(besides.end, reference.start)));
    const isOfPatients =
      last !== undefined &&
      last.id !== reference.id &&
      IN_PATIENTS_WITH.test(text.slice(last.end, reference.start));
    const isExtent =
      last !== undefined &&
      last.id !== reference.id &&
      (COMES_WITH.test(text.slice(last.end, reference.start)) ||
        (EXTENT.test(text.slice(reference.start, reference.end)) &&
          AS_FAR_AS.test(text.slice(last.end, reference.start))));
    if (isOfPatients && MEASURED.test(wordsBefore(last))) meant.splice(-1, 1, reference);
    else if (isAside || isOfPatients || isExtent) besides = reference;
    else meant.push(reference);
  }
  return meant;
}
