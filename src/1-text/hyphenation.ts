import { allMatches } from "../patterns/all-matches.js";
import { compact } from "../patterns/compact.js";

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** First parts of compounds that are words or prefixes of their own and seldom a mere syllable of a longer word. */
const KEEP_AFTER = words(`
  anti non self well first second third one two three four five six seven eight ten once twice high low long short open
  double triple single placebo dose event risk time late early mid large small next follow cell gene tumor tumour cancer
  site stage line life drug disease treatment immune forward year month week day phase evidence research patient company
  market cost progression health data half full best head end top far free blood heart liver lung kidney brain bone skin
  post anti proof state decision industry investor clinical case long vector platelet virus vaccine enzyme antibody
  receptor steroid insulin hormone platinum radio plasma protein tissue amino all point world age sex weight body point
  better worst would know ready right left side least less more most much many same so-called then to-be up-to by-product
`);

/**
 * First parts that open a compound as often as they are a syllable ("co-lead", "co-hort"): the hyphen stays only
 * before what is seen to be a word.
 */
const DOUBTFUL_AFTER = words(`
  co multi semi sub inter intra trans pre bi tri mono poly over under cross re in on ex out off up down by at be de un pro
  macro micro neo para peri hyper hypo super ultra meta endo iso auto part like back hand land life form be un e x
`);

/** Last parts that are words of compounds rather than endings of broken ones. */
const KEEP_BEFORE = words(`
  targeting targeted based related controlled label labeled blind blinded center centre cell cells looking free term risk
  stage line dose driven mediated dependent resistant refractory naive naïve specific associated approved of to the in and
  up arm day week month year old threatening limiting saving acting release positive negative small large escalation
  finding ranging modifying induced derived type class party share house going effective lead leads administered
  administration developed development commercialize commercialization promote promotion founder founded primary pay
  morbid morbidities morbidity weekly monthly annual annually clinical marketing approval treatment treated baseline
  oncology inflammatory therapeutic small protected licensed licensing license patent owned sponsored initiated operative
  operatively operating exposure hoc menopausal traumatic surgical partum transplant invasive infected responder
  responders adjusted matched blinded confirmed reported free cancer viral bacterial fungal tumor tumour body depth
  backed dilutive exclusive binding gaap small hodgkin squamous compete human time market point threshold reaching led squamous specified specify existing fold expressing
  producing promoting inhibiting stimulating activating blocking lowering sparing like linked labelled only wide round
`);

/** What no word begins with and many end in: before it the hyphen was a mere break. */
const ENDING =
  /^(?:[bdfglmnprstv]?(?:ments?|mental|mentally|[st]ions?|tional|tionally|ings?|ingly|ed|ers?|est|ly|ness|ables?|ibly|ably|ibles?|ities|ity|ties|ty|ous|ously|als?|ally|ical|ically|ances?|ences?|ants?|ents?|ency|ancy|ures?|tures?|ary|aries|ory|ories|isms?|ists?|izes?|ized|izing|ization|ised|ives?|ively|ful|fully|less|ened|ening|dom|ships?|tics?|cians?|ates?|ated|ating|ation|ations|ative|lar|ular|ularly|cular|tory|cy|cies|ous|nal|ner|ners|ple|ble|bly|gy|gies|gist|gists|sis|ses|tis|tive|tives|sive|sively|tively|cal|cally|rial|rials|cial|cially|tial|tially|ticipants?|quently|cantly))$/u;

/** Words written as one whose parts are words as well. */
const CLOSED = words(`
  antibody antibodies antigen antigens antiviral antitrust outcome outcomes outline outlined outlook output outstanding
  outside overall overcome overseas overseen oversight overview overweight understand understanding undergo undergoing
  undertake undertaken underway underlying underwriter underwriters together ongoing update updated updates upcoming upon
  endpoint endpoints timeline timelines highlight highlights highlighted highlighting lifetime lifestyle worldwide
  widespread lineage layout feedback background breakthrough throughout therefore therein however moreover furthermore
  forecast website webcast headquartered headquarters network framework milestone milestones pipeline pipelines guideline
  guidelines healthcare headline downstream upstream download subgroup subgroups subset subtype immunotherapy chemotherapy
  radiotherapy monotherapy biotechnology biotech biomarker biomarkers bioavailability shareholder shareholders stockholder
  stockholders forthcoming newborn childhood lifelong longstanding  bedside benchmark
  daytime nighttime bloodstream heartbeat lymphoma myeloma president prevention prevent without into onto cannot someone something everyone
  itself themselves himself herself although because before became become below beyond baseline prescription
`);

/**
 * Whether the hyphen at a line's end belongs to the word: "tumor-/targeting" keeps it, "develop-/ment" does not.
 * `known` are words that stand unbroken elsewhere in the text, in lower case; they decide first.
 */
export function keepsHyphen(first: string, second: string, known: ReadonlySet<string>): boolean {
  const a = first.toLowerCase();
  const b = second.toLowerCase();
  if (known.has(`${a}-${b}`)) return true;
  if (known.has(a + b)) return false;
  if (/\p{Lu}|\d/u.test(second) || /\d|\p{Lu}$/u.test(first)) return true;
  if (CLOSED.has(a + b)) return false;
  if (a.includes("-") && (KEEP_BEFORE.has(b) || /-(?:to|of|the|and|or|in|versus|for)$/.test(a))) return true;
  if (ENDING.test(b)) return false;
  const last = a.slice(a.lastIndexOf("-") + 1);
  const isWord = KEEP_BEFORE.has(b) || (known.has(b) && b.length > 3);
  if (DOUBTFUL_AFTER.has(last)) return isWord;
  if (KEEP_AFTER.has(last)) return last.length > 3 || isWord || b.length > 4;
  return isWord && (KEEP_BEFORE.has(b) || (known.has(a) && a.length > 3));
}

/** A word, with the words that hyphens join to it, that goes not on in the next line. */
const HYPHENATED_WORD = compact(
  /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+){0,4}(?![\p{L}\p{N}])(?![-\u00ad\u2010][ \t]{0,5}\r?\n)/gu,
);
/** What stands before the second part of a word broken at a line's end. */
const BROKEN_ABOVE = /[-\u00ad\u2010][ \t]{0,5}\r?\n[ \t]{0,5}/g;

/** The words of a text in lower case, hyphenated ones whole as well, leaving out both parts of those broken at a line's end. */
export function wordsOfText(text: string): Set<string> {
  const words = new Set<string>();
  const broken = new Set(allMatches(BROKEN_ABOVE, text).map((above) => above.index + above[0].length));
  for (const { 0: word, index } of allMatches(HYPHENATED_WORD, text)) {
    if (broken.has(index)) continue;
    const lower = word.toLowerCase();
    words.add(lower);
    if (lower.includes("-")) for (const part of lower.split("-")) words.add(part);
  }
  return words;
}

/** The words of a text as evidence for `keepsHyphen`; none where no line ends in a hyphen, as nothing asks for them. */
export function evidenceForHyphens(text: string): ReadonlySet<string> {
  return /[-\u00ad\u2010][ \t]{0,20}[\r\n]/.test(text) ? wordsOfText(text) : new Set();
}
