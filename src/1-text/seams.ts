import { allMatches } from "../patterns/all-matches.js";
import { compact } from "../patterns/compact.js";
import type { RawBlock } from "./document.js";
import type { MappedText } from "./mapped-text.js";

/**
 * Texts scraped from pages often lost their line breaks: "…in 2019.The Company", "…study.About Acme Acme is …".
 * Where the text itself shows the seam it is opened again. Paragraphs only; headings and rows stay as they are.
 */
export function openSeams(block: RawBlock): RawBlock[] {
  if (block.kind === "title" || block.kind === "table-row" || block.content.length < 40) return [block];
  const { text } = block.content;
  const cuts = new Set<number>([
    ...sentenceSeams(text),
    ...headingSeams(text),
    ...disclaimerSeams(text),
    ...datelineSeams(text),
    ...stampSeams(text),
  ]);
  const parts = cutAt(
    block.content,
    [...cuts].sort((a, b) => a - b),
  );
  return parts.flatMap((content, i): RawBlock[] => {
    const kind = i === 0 ? block.kind : "paragraph";
    const end = headingEnd(content.text);
    if (end === null) return [{ ...block, kind, content }];
    return [
      { kind: "heading", content: content.slice(0, end).trim() },
      { kind: "paragraph", content: content.slice(end).trim() },
    ];
  });
}

/** A disclaimer's title in the middle of a paragraph: the sentence after it proves that it is one. */
const DISCLAIMER_SEAM = compact(
  /(?:Forward[- ‑][Ll]ooking Statements?|Safe Harbor(?: Statement)?)(?: (?:and|Under|under|Regarding)(?: [\p{Lu}o][\p{L}]{0,15}){1,6})?:? ?(?=(?:This|The) (?:press|news) release\b[^.]{0,40} (?:contains|includes|may))/gu,
);

function disclaimerSeams(text: string): number[] {
  const seams: number[] = [];
  for (const match of allMatches(DISCLAIMER_SEAM, text)) {
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    const title =
      /(?:(?:(?:\p{Lu}[\p{L}.&]{1,30}|on|about|of|and) ){0,2}(?:Cautionary|Special|Note|Statement|CAUTIONARY)(?: \p{L}{2,12}){0,3} |(?<=[.!?)\p{Ll}\d/]\s?)\p{Lu}\p{L}{1,30} )?$/u.exec(
        before,
      )?.[0] ?? "";
    const at = match.index - title.length;
    if (at > 40) seams.push(at);
  }
  return seams;
}

function cutAt(content: MappedText, cuts: readonly number[]): MappedText[] {
  const parts: MappedText[] = [];
  let from = 0;
  for (const cut of [...cuts, content.length]) {
    const part = content.slice(from, cut).trim();
    if (part.length > 0) parts.push(part);
    from = cut;
  }
  return parts;
}

/** Capitals that end a headline rather than begin a place. */
const ACRONYMS =
  "FDA|EMA|CHMP|NMPA|PMDA|MHRA|NDA|BLA|IND|MAA|ANDA|ASCO|ESMO|AACR|ASH|EHA|ASN|AHA|ACC|ADA|USA|NSCLC|SCLC|AML|CLL|DLBCL|HIV|HCV|HBV|RSV|NASH|MASH|COPD|ALS|SMA|DMD|COVID|PDUFA|NYSE|NASDAQ|CEO|CFO|CMO";

/**
 * A headline that lost the break before the dateline: "…of Acme's Trial BOSTON, Nov. 12, 2018 (GLOBE NEWSWIRE) -- Acme".
 * The place stands in capitals and a wire's mark, a day or a double dash follows.
 */
const DATELINE_WORDS = String.raw`(?!(?:${ACRONYMS})\s)(?:(?:STE?|FT|MT)\.?\s|(?:LA|LE|EL|DE)\s)?\p{Lu}{3}[\p{Lu}.\s-]{0,25}(?:,\s?[\p{L}.]{2,15}(?:\s\p{Lu}[\p{L}.]{2,15})?){0,2}(?:(?:,?\s?(?:and|&)\s?|[,;]\s)\p{Lu}{3}[\p{Lu}\s]{0,20}(?:,\s?[\p{L}.]{2,15}){0,2}){0,2},?\s{0,2}(?:(?:\p{Lu}\p{Ll}{2,8}\.?\s{1,3}\d{1,2},\s{0,2}\d{4}|\d{1,2}\s\p{Lu}\p{Ll}{2,8}\s\d{4})\s{0,3}[(/–—-]|--|––|\((?=GLOBE|BUSINESS|PR ?NEWS|MARKET|ACCESS|NEWMEDIA|Globe|Business))`;
const DATELINE_SEAM = compact(
  new RegExp(String.raw`(?<=[\p{L}\p{N}.)%”"*!?]\s{1,4})(?=${DATELINE_WORDS})`, "gu"),
);
const DATELINE_START = new RegExp(String.raw`^\s{0,4}${DATELINE_WORDS}`, "u");

/** A list of places in capitals and the states they lie in: a dateline however it goes on. */
const PLACES_START = compact(
  /^\s{0,4}\p{Lu}{4}[\p{Lu}\s.]{0,25},\s?\p{L}[\p{L}.]{1,15},?\s(?:and\s)?\p{Lu}{4}[\p{Lu}\s.]{0,25},/u,
);

/** A page's stamp of day and time, glued to the headline before it and to what follows: "…Trial May 7, 2019 5:45 am ET First …". */
const STAMP =
  /(?=[JFMASOND])(?<=\S\s)(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2},\s\d{4}\s\d{1,2}:\d{2}\s?[ap]\.?m\.?\s(?:ET|EST|EDT|CT|PT|CET|GMT|UTC)\b\s?/i;

function stampSeams(text: string): number[] {
  const match = STAMP.exec(text.slice(0, 1200));
  return match ? [match.index, match.index + match[0].length] : [];
}

function datelineSeams(text: string): number[] {
  const head = text.slice(0, 2500);
  if (DATELINE_START.test(head) || PLACES_START.test(head)) return [];
  return allMatches(DATELINE_SEAM, head)
    .map((match) => match.index)
    .filter((at) =>
      /^.{0,120}(?:\(?(?:GLOBE|BUSINESS|PR ?NEWS|MARKET|ACCESS|NEWMEDIA)|\/PRN|--|––|\d{4}\s{0,2}[/(–—-])/is.test(
        head.slice(at, at + 160),
      ),
    )
    .slice(0, 1);
}

/** A page's headline often stands twice, the second time glued to what follows it. */
export function splitRepeatedTitle(blocks: readonly RawBlock[]): RawBlock[] {
  const title = blocks.find((block) => block.kind === "title")?.content.text ?? "";
  if (title.length < 30) return [...blocks];
  return blocks.flatMap((block, i): RawBlock[] => {
    if (
      i === 0 ||
      i > 12 ||
      block.kind === "title" ||
      !block.content.text.startsWith(title) ||
      block.content.length - title.length < 12
    )
      return [block];
    return [
      { kind: "heading", content: block.content.slice(0, title.length) },
      { ...block, kind: "paragraph", content: block.content.slice(title.length).trim() },
    ];
  });
}

/** A sentence's end that touches the next sentence's capital: no writer leaves out that space, a scraper does. */
const SENTENCE_SEAM = compact(
  /(?<=[\p{Ll}\p{N}\])%”"’®™]{2}[.!?][”"’)\]]{0,3})(?=[“"‘([]{0,2}\p{Lu}[\p{L}\p{N}'’®™-]{0,40}[\s,.:(])/gu,
);

/** A bracketed tag or web address at a paragraph's end that touches the next capital. */
const TAG_SEAM = compact(
  /(?<=\p{Ll}[.)][([]\p{Lu}[\p{Lu}\d-]{2,20}[)\]])(?=\p{Lu})|(?<=\.(?:com|org|net|edu|gov|eu))(?=\p{Lu}\p{Ll})|(?<=[\p{Ll}\d][.)])(?=[([]\p{Lu}[\p{Lu}\d-]{2,20}[)\]]\p{Lu})/gu,
);

/** The label of a line that lost its break: "…ConferenceDate: March 9". A capital in a word alone would prove nothing. */
const LABEL_SEAM = compact(
  /(?=[DTLVWSPAFC])(?<=[\p{L}\d)])(?=(?:Date|Time|Location|Venue|Webcast|Speakers?|Presenters?|Presentation|Session|Abstract|Format|Title|Conference ID|Dial-[Ii]n)(?:[ /&][\p{L} /&]{0,24})?:\s)/gu,
);

/** Whether the straight quotation mark at `at` closes what one before it opened. */
function closesQuotation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3000), at);
  return (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

function sentenceSeams(text: string): number[] {
  const seams: number[] = [];
  for (const match of allMatches(SENTENCE_SEAM, text)) {
    const previous = seams.at(-1);
    if (previous !== undefined && match.index - previous <= 3) {
      if (closesQuotation(text, previous)) seams[seams.length - 1] = match.index;
      continue;
    }
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const word = /\S{1,60}$/.exec(before)?.[0] ?? "";
    const address =
      /@|https?:|www\.|\.(?:com|org|net|io|gov|edu)\./i.test(word) &&
      !/\.(?:com|org|net|edu|gov|eu|html?)\.$/i.test(word);
    const domain = /^(?:Com|Org|Net|Gov|Edu|Io|Eu)\b/.test(text.slice(match.index, match.index + 4));
    if (!address && !domain) seams.push(match.index);
  }
  for (const match of allMatches(TAG_SEAM, text)) seams.push(match.index);
  for (const match of allMatches(LABEL_SEAM, text)) seams.push(match.index);
  return seams;
}

/** Headings that open a part of a release, as they stand glued into running text. Case counts. */
const HEADINGS: readonly RegExp[] = [
  /(?:[A-Z][\p{L}&.’'-]{1,30} ){0,4}(?:Special |Cautionary )?(?:Note |Statement )?(?:Regarding |Concerning |on |About )?(?:[A-Z][\p{L}&.]{1,30} ){0,2}Forward[- ‑][Ll]ooking (?:Statements?|Information)(?: Disclaimer| Disclosure)?(?: of [A-Z][^.]{2,50}?)?(?=[:.]? ?[A-Z“"])/u,
  /(?:FORWARD[- ]LOOKING (?:STATEMENTS?|INFORMATION)|SAFE HARBOR STATEMENT|Safe Harbor(?: Statement)?)(?=[:.]? ?(?:[A-Z][a-z]|Th|In |St))/u,
  /(?:\p{Lu}[\p{L}®™]{2,20} )?(?:SELECT |SELECTED |U\.S\. |US )?(?:IMPORTANT|Important) (?:(?:U\.S\.|US|EU|EU\/EEA|UK|Canadian) )?(?:SAFETY|Safety|PRODUCT|Product|Prescribing) (?:INFORMATION|[Ii]nformation)(?: (?:for|FOR|about|ABOUT|and|AND) [^.:]{2,60}?)?(?=[:•]| ?(?<![\p{L}\d])[A-Z•]|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=\p{Lu}))/u,
  /(?:Indications? and (?:Important )?(?:Usage|Safety Information)|INDICATIONS? (?:AND|and) (?:USAGE|(?:IMPORTANT )?SAFETY INFORMATION(?: (?:for|FOR) [^.:]{2,60}?)?)|(?:U\.S\. )?INDICATIONS?(?![A-Z]{2}))(?= [A-Z•][a-z]|[A-Z][a-z])/u,
  /(?:Media|Investor|Investors|Press|Company|Corporate|[A-Z]\w{2,20} (?:Investor|Media|Investors)) ?(?:Relations )?(?:and [A-Z]\w{2,20} )?Contacts?(?=[: ])/u,
  /(?:Conference Call(?: and Webcast| & Webcast)?(?: Information| Details)?|Webcast and Conference Call|Webcast Details)(?= ?[A-Z])/u,
  /Non-GAAP Financial (?:Measures|Information)(?: and Reconciliations?)?(?= ?[A-Z])/u,
  /CONTACTS?:(?= ?[A-Z])/u,
  /View (?:source|original) version on/u,
  /View original content/u,
  /SOURCE(?=:? [A-Z])|Source:(?= ?[A-Z])/u,
  /References:?(?= ?(?:1\.|\[1\]|1 |[A-Z][a-z]+ [A-Z]{1,2}[,. ]))/u,
];

const OPENING_HEADINGS = HEADINGS.map((heading) => new RegExp(`^(?:${heading.source})`, "u"));

/** A disclaimer's heading however long, told from the disclaimer by the words that such ones begin with. */
const DISCLAIMER_HEADING = compact(
  /^(?:[\p{L}\p{N}&,.’'®™()/ -]{0,60}? ?)?(?:Forward[- ‑][Ll]ooking|FORWARD[- ]LOOKING|Safe Harbor|SAFE HARBOR)[\p{L}\p{N}&,.’'®™()/ -]{0,110}?(?<![“"])(?= ?(?:(?:This|The|Any|Certain|Some|All|These|Our|Various) (?:[a-z]{2,12} ){0,2}(?:release|announcement|statements?|document|information|communication|report|website)\b|Statements (?:in|contained|made|that|about)\b|Except for\b|To the extent\b|In addition to\b|In this (?:press|news)\b|Forward-looking statements (?:are|in|can)\b))/u,
);

/** Where a heading stands right after a sentence's end, in the middle of a paragraph. */
function headingSeams(text: string): number[] {
  const seams: number[] = [];
  for (const match of allMatches(
    /(?:[.!?](?<=(?:[\p{Ll}\d)%®™”"’\]*]|[\p{L}/]{2})[.!?])|[)\]”"’]|\.(?<=U\.[SK]\.)(?=\s?About))[”"’)\]]{0,2}(?:\d{1,2}(?:[,–-]\d{1,2}){0,4})?\s{0,2}(?=[A-Z])/gu,
    text,
  )) {
    const at = match.index + match[0].length;
    const ahead = text.slice(at, at + 160);
    if (
      OPENING_HEADINGS.some((heading) => heading.test(ahead)) ||
      (/^About ?(?:the |our )?[A-Z“"]/u.test(ahead) && aboutHeadingEnd(ahead) !== null)
    )
      seams.push(at);
  }
  return seams;
}

/** Where a heading glued to the beginning of a paragraph ends, or null where there is none. */
function headingEnd(text: string): number | null {
  if (text.length < 40) return null;
  const ahead = text.slice(0, 240);
  if (/^(?:About(?: |(?=\p{Lu}))|ABOUT )/u.test(ahead)) {
    const end = aboutHeadingEnd(ahead);
    return end !== null && text.length - end > 20 ? end : null;
  }
  const disclaimer = DISCLAIMER_HEADING.exec(ahead)?.[0];
  if (
    disclaimer &&
    !/\b(?:is|are|was|were|has|have|contains?|includes?|may)\b/.test(disclaimer) &&
    text.length > 100
  )
    return disclaimer.length;
  for (const heading of OPENING_HEADINGS) {
    const match = heading.exec(ahead);
    if (
      !match ||
      !/ook|OOK|arbor|ARBOR|afety|AFETY|roduct|RODUCT|rescribing|GAAP|ndication|NDICATION|onference|ebcast/.test(
        match[0],
      )
    )
      continue;
    const rest = text.slice(match[0].length);
    if (/^[:.]? ?(?:[A-Z“"][\p{L}]{0,30}[ ,’'“"®™(]|Th)/u.test(rest) && rest.length > 40) {
      const mark = /^[:.]/.exec(rest)?.[0].length ?? 0;
      return match[0].length + mark;
    }
  }
  return null;
}

/** A full stop or a verb: no heading holds one. */
const SENTENCE =
  /(?<!\b(?:Inc|Ltd|Corp|Co|vs|St|Dr|No|[A-Z]))[.!?]\s|\b(?:is|are|was|were|has|have|announced|makes|develops)\b/;

const SENTENCE_OPENERS =
  /^(?:The|A|An|In|It|Our|This|These|With|At|For|From|Founded|Since|We|As|By|Based|Established|Headquartered|Through|Over|More)\s/;

/**
 * "About Acme TherapeuticsAcme Therapeutics is …", "About Acme Acme is …": the name said again shows where the heading
 * ends. A lost break with no name said again shows by a capital in the middle of a word.
 */
function aboutHeadingEnd(ahead: string): number | null {
  const lead = /^about ?/i.exec(ahead)?.[0].length ?? 0;
  const name = ahead.slice(lead);
  const first = /^(?:the |our )?([\p{L}\p{N}][\p{L}\p{N}’'-]{1,30})/iu.exec(name)?.[1];
  if (!first) return null;
  const half = first.length / 2;
  if (first.length >= 6 && first.slice(0, half) === first.slice(half))
    return lead + name.indexOf(first) + half;
  const again = name.toLowerCase().indexOf(first.toLowerCase(), first.length);
  const glued = allMatches(
    /(?<=[\p{Ll}\p{N})®™.?])(?=\p{Lu}\p{Ll})|(?<=[\p{Lu}\p{N})®™])(?=\p{Lu}\p{Ll}{2,30}\s)|(?<=\p{Ll}{3})(?=\p{Lu}{2})/gu,
    name,
  ).map((match) => match.index);
  const spaced =
    /\s(?=[A-Z])(?<=[\p{Lu}\d][\p{L}\d)®™]{0,20}\s)(?=(?:The|This|These|In|It|Our|At|Since|For|With|From|Founded|Through|Based|Headquartered|More|Building|By|As|Every|Each|People|Patients|Over|Approximately|Nearly|There|When|While|Although|According|Among|Worldwide,)\s(?:[\p{Ll}\d]|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s))/u.exec(
      name,
    )?.index;
  const phrase =
    spaced !== undefined && spaced < 100 && !SENTENCE.test(name.slice(0, spaced)) ? spaced : undefined;
  const opener = phrase ?? glued.find((at) => at > 1 && at < 120 && SENTENCE_OPENERS.test(name.slice(at)));
  if (again > 0 && again < 110 && !(opener !== undefined && opener < again)) {
    const before = name.slice(0, again);
    if (!SENTENCE.test(before)) {
      const boundary = before.search(/(?:The|A|An|In|At|All of|For|From|With|As)\s{1,2}$/);
      return (
        lead +
        (boundary > 0 && (glued.includes(boundary) || /\b(?:At|For|From|With|As)\s{1,2}$/.test(before))
          ? boundary
          : again)
      );
    }
  }
  const partly = nameInPartAgain(name);
  if (partly !== null && !(opener !== undefined && opener < partly)) return lead + partly;
  if (phrase !== undefined && !glued.some((at) => at > 1 && at < phrase)) return lead + phrase;
  const cut = glued.find(
    (at) =>
      at > 1 && at < 120 && (at === opener || /^\p{Lu}[\p{L}’'-]{1,30}(?:[ ,(®™]|$)/u.test(name.slice(at))),
  );
  return cut === undefined || SENTENCE.test(name.slice(0, cut)) ? null : lead + cut;
}

/** "About Eli Example and Company Example is …": a later word of the name, said again before a verb. */
function nameInPartAgain(name: string): number | null {
  for (const match of allMatches(
    /(?=\p{Lu})(?<=[\p{L}\p{N}.®™)]\s)\p{Lu}[\p{L}\p{N}’'-]{2,30}(?=[®™]{0,1}(?:,|\s?\(|\s?(?:is|are|was|were|has|have|makes|develops|focuses|unites|aims|offers)\b))/gu,
    name,
  )) {
    const before = name.slice(0, match.index);
    if (match.index > 120 || SENTENCE.test(before)) return null;
    const words = before.split(/[^\p{L}\p{N}’'-]+/u).filter((word) => word !== "");
    const initials = words.map((word) => word[0]).join("");
    if (match[0].length > 2 && initials.toUpperCase().endsWith(match[0])) return match.index;
    if (!words.includes(match[0])) continue;
    let start = match.index;
    let said = match[0];
    for (;;) {
      const word = /[\p{L}\p{N}’'-]+\s$/u.exec(name.slice(0, start))?.[0];
      if (!word || !name.slice(0, start - word.length).includes(word + said)) break;
      start -= word.length;
      said = word + said;
    }
    return start;
  }
  return null;
}
