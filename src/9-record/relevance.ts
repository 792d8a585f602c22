import type { Analysis, Sentence } from "../3-language/analysis.js";
import type { DiseaseMention, Mention } from "../4-mentions/mention.js";
import type { Cast } from "../5-resolve/cast.js";
import { compact } from "../patterns/compact.js";
import type { ReleaseEvent } from "../schema/record.js";

/** What happens to every company. */
const OF_ANY_COMPANY: ReadonlySet<ReleaseEvent["type"]> = new Set([
  "management",
  "investor-event",
  "financial-results",
  "financing",
  "manufacturing",
  "collaboration",
]);

/** Whether a text with few words of the field opens with a therapy or a test for a disease: "COVID-19 testing". */
export function opensWithTherapy(cast: Cast): boolean {
  return tellsOfTherapy(cast, true);
}

/** Whether a release without a named program of its own is about a product all the same. */
export function isOfProduct(cast: Cast, events: readonly ReleaseEvent[]): boolean {
  // a company with drugs in its hands may buy one, or read out a trial, without a product's name
  if (events.some(({ type }) => !OF_ANY_COMPANY.has(type))) return true;
  return speaksOfProducts(cast.analysis) || tellsOfTherapy(cast);
}

/** What every company with drugs cautions of, or adds to any news. */
const SILENT: ReadonlySet<string> = new Set([
  "forward-looking",
  "contacts",
  "furniture",
  "references",
  "about-other",
]);

/** A product may have no name anywhere: "our universal vaccine", "a drug candidate for …". */
function speaksOfProducts({ sentences }: Analysis): boolean {
  const news = sentences.filter(({ section }) => !SILENT.has(section.kind)).map(({ text }) => text);
  const words = news
    .join("\n")
    .match(
      /\b(?:vaccines?|(?:product|drug|clinical|development|therapeutic|lead) candidates?|investigational|clinical(?:-stage)? (?:trials?|stud(?:y|ies)|asset)|new drug|FDA|therapeutics?|(?:blood|diagnostic|molecular|antigen|antibody|screening|genetic) tests?|gene therap(?:y|ies)|medical devices?)\b/gi,
    );
  return (words?.length ?? 0) >= 4;
}

/** What treats, prevents or detects. */
const THERAPY =
  "(?:medicines?|drugs?|therap(?:y|ies)|therapeutics|vaccines?|treatments?|antibod(?:y|ies)|inhibitors?|agonists?|antagonists?|candidates?|tests?|tracers?|devices?|trials?|compounds?|molecules?|products?)";
/** Before a disease: "nucleic acid therapies for ", "a trial in ". */
const FOR_DISEASE = compact(
  new RegExp(
    `\\b${THERAPY}\\s(?:candidates?\\s)?(?:for|against|in|to\\s(?:treat|prevent|detect)|that\\s(?:treat|prevent)s?|targeting)\\s(?:(?:the|patients|people|adults|children|treatment|prevention|detection|with|of|in)\\s){0,5}(?:[\\p{L}-]{2,16}\\s){0,2}$`,
    "iu",
  ),
);
/** After a disease: "diabetes medicines", "COVID-19 testing". */
const OF_DISEASE = new RegExp(`^\\s(?:${THERAPY}|testing)\\b`, "i");
/** Products and trials without a disease. */
const PRODUCT = compact(
  /\b(?:(?:product|drug|clinical|vaccine|small[\s-]molecule|antibody|biologic|therapeutic) candidates?|CE\sMark|510\(k\)|drug-(?:eluting|coated)|(?:coronary|vascular)\sstents?|insulin\spumps?|heart\svalves?|pacemakers?|phase\s(?:[1-4]|i{1,3}|iv)[ab]?(?:\/\S{1,3})?\s(?:[\p{L}\d-]{2,16}\s){0,2}?(?:trials?|stud(?:y|ies))|(?:gene|cell|genetic|nucleic\sacid|RNA|mRNA|antibody)\s(?:therap(?:y|ies)|medicines?|vaccines?|therapeutics)|active\s(?:pharmaceutical\s)?ingredients?|recall(?:s|ed|ing)?\s(?:of\s)?(?:[\p{L}\d®™-]{2,20}\s){0,5}?(?:sets?|pumps?|devices?|lots?|catheters?|tablets?|capsules?|tests?|kits?|vials?|syringes?|implants?|monitors?|ventilators?|injections?|stents?|valves?))\b/iu,
);
/** In so many sentences; in the headline or the first two sentences one is enough. */
const LEAST_SENTENCES = 2;
const LEADING = 2;

/** A release about therapies that are told by what they are for: "genetic medicines for neurological disorders". */
function tellsOfTherapy({ analysis, mentions }: Cast, leadsOnly = false): boolean {
  const { text, sentences } = analysis;
  const diseases = mentions.filter(isDisease);
  const ofTherapy = (sentence: Sentence): boolean =>
    (!leadsOnly && PRODUCT.test(sentence.text)) ||
    diseases.some(
      ({ start, end, sentence: index }) =>
        index === sentence.index &&
        (OF_DISEASE.test(text.slice(end, Math.min(sentence.end, end + 30))) ||
          FOR_DISEASE.test(text.slice(Math.max(sentence.start, start - 110), start))),
    );
  let told = 0;
  let body = 0;
  for (const sentence of sentences) {
    const { kind } = sentence.section;
    if (kind !== "headline" && kind !== "body") continue;
    const leads = kind === "headline" || body++ < LEADING;
    if (!ofTherapy(sentence)) continue;
    if (leads) return true;
    told++;
    if (!leadsOnly && told >= LEAST_SENTENCES) return true;
  }
  return false;
}

const isDisease = (mention: Mention): mention is DiseaseMention => mention.kind === "disease";
