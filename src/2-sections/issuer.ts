import { allMatches } from "../patterns/all-matches.js";
import { compact } from "../patterns/compact.js";
import type { Issuer, Listing } from "../schema/record.js";
import { exchangeShortForm } from "./exchanges.js";

const LEGAL_FORM =
  "(?:S\\.A\\.B\\. de C\\.V|S\\.A\\. de C\\.V|Inc|Incorporated|Corp|Corporation|Ltd|Limited|plc|PLC|Plc|LLC|L\\.L\\.C|LLP|Co|Company|AG|S\\.A|SA|SAS|NV|N\\.V|B\\.V|BV|A/S|AB|ASA|AS|SE|GmbH|KGaA|KG|S\\.p\\.A|SpA|Oyj|K\\.K|KK|Pty Ltd|LP|L\\.P|Holdings?|Group|S\\.r\\.l)";
const NAME_WORD = "(?:[\\p{Lu}\\d][\\p{L}\\d’'.&!-]{0,30}|[\\p{Ll}]{1,4}\\p{Lu}[\\p{L}\\d]{1,20})";
const JOINER = "(?:of|and|&|for|de|the|\\+)";
const STARTS_AS_NAME = new RegExp(`^${NAME_WORD}`, "u");
/** A company as it names itself, with its legal form; what stands before "of" and "for" is no part of it. */
const WITH_FORM = new RegExp(
  `(?<![\\p{L}\\p{N}])${NAME_WORD}(?:[ -](?:(?:and|&|de|\\+) )?${NAME_WORD}){0,5}?,? \\(?${LEGAL_FORM}\\b\\)?\\.?(?: ${LEGAL_FORM}\\b\\.?)?(?=[\\s,;:(“"’'™®]|$)`,
  "gu",
);
/** Where the name ends in the first sentence: a bracket, a verb, an apposition. */
const NAME_END = compact(
  /\s{0,2}(?:\(|\[|[“"]|,\s(?:a|an|the|known|one|which|in|together|as|part|with|and its|your|whose|today|announce|(?:[\p{Ll}-]{2,30}\s){0,3}(?:company|leader))\b|\s(?:today|announced?s?|and\s\p{Lu}|reports?|reported|has|have|is|will|said|NASDAQ|Nasdaq|NYSE|are|presented|launched|received|to\s|provides?|shared|confirmed|on\s|released?|issued|plans?|submitted|completed|entered|welcomes?|notes?|disclosed|filed|files|treated|started|starts|initiated|enrolled|signed|signs|acquired|appointed|named|gained|obtained|obtains|secured|won|sold|agreed|opened|gets|got|shipped|granted|joins|closed|dosed)\b|[®™]|\s[-–—])/u,
);

/** "The court has upheld the patent, Acme Pharma B.V. announced today." */
const ATTRIBUTED = compact(
  new RegExp(
    `[,:;]\\s(?:so\\s|according\\sto\\s)?(${NAME_WORD}(?: (?:& )?${NAME_WORD}){0,4}?,? ${LEGAL_FORM}\\b\\.?)(?:\\s\\([^()]{2,60}\\))?,?\\s(?:today\\s)?(?:has\\s)?(?:announced?|said|reported|reports?|stated|says|informs?|confirmed)\\b`,
    "u",
  ),
);

const STOP_WORDS =
  /^(?:today|the|a|an|in|on|at|for|as|new|data|results|u\.s\.|us|fda|european|this|phase|positive|following|we)$/i;

/** A legal form or a word of the field by itself, which names nobody. */
const ONLY_A_FORM =
  /^(?:Pharmaceuticals?|Therapeutics|Biosciences?|Sciences|Laboratories|Diagnostics|Biologics|Biopharma|Medical|Healthcare|Inc|Corp|Company|Holdings|Group|Limited|Ltd)\b/;

const AND_COMPANY = new RegExp(`(?<!\\p{L})(?:${NAME_WORD} ){1,3}and Company\\b`, "u");

/** "Diagnostics company Acme Ltd": what it does before what it is called. */
const DESCRIBED = compact(
  /^[\p{L}-]{2,24}(?:\s[\p{Ll}-]{2,24}){0,4}\s(?:company|firm|group|specialist|developer|maker)\s(?=\p{Lu})/u,
);

/** The company that a release's first sentence is about. `lead` is the text after the dateline. */
export function leadCompany(lead: string): string | null {
  const start = lead
    .slice(0, 300)
    .replace(
      /^(?:\p{Lu}[\p{L} ]{1,24},\s\p{Lu}[\p{L} ]{1,24}:\s|Today,?\s|The\s|the\s|Global\s(?=biotech)|Research-based\s|PRNewswire\W{0,8}|[^\p{L}\d]{1,10}){1,3}/u,
      "",
    )
    .replace(DESCRIBED, "");
  const end = NAME_END.exec(start);
  const candidate = start.slice(0, end?.index ?? 80).trim();
  if (
    candidate.length >= 2 &&
    candidate.length <= 80 &&
    STARTS_AS_NAME.test(candidate) &&
    !/[.;:!?] /.test(candidate.replace(/\b(?:Inc|Corp|Ltd|Co|St|Dr)\. |(?:\p{Lu}\.){2,3} (?=de\b)/gu, ""))
  ) {
    const words = candidate.split(" ");
    const lowerWords = words.filter(
      (word) =>
        /^\p{Ll}/u.test(word) &&
        !/^(?:(?:of|and|for|de|the|bio|e|i|m|n)\p{L}*|plc|ltd|inc|llc|gmbh)\.?$/u.test(word),
    );
    if (lowerWords.length === 0 && !STOP_WORDS.test(words[0]!)) return candidate.replace(/,$/, "");
  }
  const attributed = ATTRIBUTED.exec(start.slice(0, 600))?.[1];
  if (attributed && !ONLY_A_FORM.test(attributed)) return attributed.replace(/,$/, "");
  for (const [name] of allMatches(WITH_FORM, start.slice(0, 200)))
    if (!ONLY_A_FORM.test(name)) return name.replace(/,$/, "");
  return AND_COMPANY.exec(start)?.[0] ?? null;
}

/** What a name may go on with up to its legal form. */
const LONGER = new RegExp(
  `((?:[ ]${NAME_WORD}){0,2}?,? (?:& Co\\., )?${LEGAL_FORM}\\b\\.?)(?! \\p{Lu}\\p{Ll}{2})`,
  "uy",
);
const ENDS_IN_LEGAL_FORM = new RegExp(`(?:,? | )${LEGAL_FORM}\\.?$`, "u");

/** The fullest form of a company's name that the text gives: "CRISPR Therapeutics" → "CRISPR Therapeutics AG". */
export function fullName(name: string, text: string): string {
  if (ENDS_IN_LEGAL_FORM.test(name)) return keepFullStop(name, text);
  const counts = new Map<string, number>();
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (/[\p{L}\p{N}_]/u.test(text.charAt(at - 1))) continue;
    LONGER.lastIndex = at + name.length;
    const more = LONGER.exec(text)?.[0];
    if (more !== undefined) counts.set(name + more, (counts.get(name + more) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0];
  return best ? keepFullStop(best, text) : name;
}

function keepFullStop(name: string, text: string): string {
  // a Swedish public company says so after its legal form
  if (/ AB$/.test(name) && text.includes(`${name} (publ)`)) return `${name} (publ)`;
  return /\b(?:Inc|Corp|Ltd|Co)$/.test(name) && text.includes(`${name}.`) ? `${name}.` : name;
}

const LEGAL_TAIL = new RegExp(`(?:,? \\(?${LEGAL_FORM}\\)?\\.?){1,3}$`, "u");
const FIELD_TAIL =
  /\s(?:Pharmaceuticals?|Pharma|Therapeutics|Biosciences?|Biotherapeutics|Biopharma(?:ceuticals?)?|Biologics|Biotech(?:nology|nologies)?|Biomedical|Sciences|Laboratories|Labs|Medicines?|Oncology|Genetics|Genomics|Medical|Healthcare|Health|Technologies|Diagnostics|Life Sciences|Immunotherapeutics|Vaccines|Bio)$/;

/** What the company is called for short: the name without its legal form and field. */
export function shortNameOf(name: string): string {
  const plain = name
    .replace(" (publ)", "")
    .replace(LEGAL_TAIL, "")
    .replace(/,$/, "")
    .replace(/\s(?:&|and)$/, "")
    .trim();
  const shorter = plain.replace(FIELD_TAIL, "").trim();
  return shorter.length > 2 ? shorter : plain;
}

const EXCHANGE_WORD =
  "(?:Nasdaq|NASDAQ|NYSE|American Stock Exchange|OTC Bulletin Board|TSX|TSXV|CSE|OTC|OTCQB|OTCQX|OTCMKTS|LSE|AIM|Euronext|EURONEXT|SIX|HKEX|SEHK|HK|ASX|NZX|SGX|TSE|TYO|Frankfurt|FRANKFURT|FWB|FSE|AMEX|TASE|KOSDAQ|KRX|STO|XETRA|London|SWX|Oslo|OSE|NSE|BSE|BME|NASDAQ OMX|Toronto|SSE|Stock Code|First North|Spotlight|Borsa Italiana)";
/** "Nasdaq: CLRB", "NYSE American: “ABC”", "TSX: HBP", "HKEX: 2511". */
const LISTING = compact(
  new RegExp(
    `((?:the )?${EXCHANGE_WORD}(?:[ -]?(?:Global(?: Select)?(?: Market)?|Capital Market|American|MKT|Amex|AMEX|Arca|GS|GM|CM|Venture|V|Paris|Brussels|Amsterdam|Milan|Lisbon|Dublin|Growth|Stockholm|Copenhagen|Helsinki|Markets?|Pink|BB|QB|QX|OMX(?: Stockholm| Helsinki| Copenhagen| Nordic)?|Copenhagen|Helsinki|First North(?: Growth Market| Premier(?: Growth Market)?)?(?: Stockholm| Sweden| Copenhagen| Denmark)?|Swiss Exchange|Stock Exchange|Oslo))?)\\s{0,2}:\\s{0,2}[“"']?([A-Z][A-Z0-9]{0,10}(?:[.-][A-Z]{1,2})?|\\d{3,6})(?:[.]HK)?[”"']?(?![a-z])`,
    "gu",
  ),
);

/** What stands under the name of a company of Hong Kong, above its code. */
const INCORPORATED_IN = /\([^()]{0,60}\bincorporated in[^()]{3,90}\)/gi;

/** "NYSE, LSE: FRMD": two exchanges, one symbol. */
const SHARES_SYMBOL = new RegExp(`[(\\[]\\s?(${EXCHANGE_WORD})\\s?(?:,|/|&|and)\\s?$`, "u");

/** The listings that stand with a company's name, anywhere in the text; those of other companies are left out. */
export function listingsOf(name: string, text: string): Listing[] {
  const word = shortNameOf(name).split(/[\s,]/)[0]!.toLowerCase();
  const found = new Map<string, Listing>();
  let previousEnd = -1;
  let previousOurs = false;
  for (const match of allMatches(LISTING, text)) {
    const exchange = exchangeShortForm(match[1]!);
    if (exchange === null) continue;
    const between = text.slice(Math.max(0, previousEnd), match.index);
    const goesOn =
      previousEnd >= 0 &&
      between.length < 30 &&
      /^[”"'\s,;:/|&)\]]{0,8}(?:and|or)?(?: (?:in|on) (?:the )?(?:\p{Lu}\p{L}{1,12} ){1,2})?[\s([“"']{0,4}$/u.test(
        between,
      );
    const ours: boolean = goesOn
      ? previousOurs
      : belongsTo(
          word,
          text
            .slice(Math.max(0, match.index - 260), match.index)
            .replace(INCORPORATED_IN, "")
            .slice(-110),
        );
    previousEnd = match.index + match[0].length;
    previousOurs = ours;
    if (!ours) continue;
    const shared = SHARES_SYMBOL.exec(text.slice(Math.max(0, match.index - 40), match.index));
    const first = exchangeShortForm(shared?.[1] ?? "");
    if (first !== null) found.set(`${first}:${match[2]}`, { exchange: first, symbol: match[2]! });
    found.set(`${exchange}:${match[2]}`, { exchange, symbol: match[2]! });
  }
  for (const match of allMatches(/\.HK\b(?<=(?<![\d.])(\d{3,5})\.HK)/g, text))
    if (belongsTo(word, text.slice(Math.max(0, match.index - 110), match.index)))
      found.set(`HKEX:${match[1]}`, { exchange: "HKEX", symbol: match[1]! });
  return [...found.values()];
}

/** Whether the name before a listing is the company's: its first word stands there, and no other name closer. */
function belongsTo(first: string, before: string): boolean {
  const open = before.lastIndexOf("(");
  const phrase = (open >= 0 ? before.slice(0, open) : before).replace(" (publ)", "").trimEnd();
  const at = phrase.toLowerCase().lastIndexOf(first);
  if (at < 0) return false;
  const rest = phrase.slice(at);
  if (rest.includes(")")) return false;
  return (
    !/\b(?:and|with|by|from|to|of) \p{Lu}[\p{L}]{2,}/u.test(
      rest.replace(/& Co\b/g, "").slice(first.length),
    ) || /^[^,]{0,60}(?:and Company|of America)/.test(rest)
  );
}

/** "SOURCE Acme, Inc." at the end of a release names who issued it. */
function sourceLine(text: string): string | null {
  const matches = [
    ...allMatches(
      /(?:^|\n|\.html|[\]!)"]\s)\s{0,4}(?:SOURCE:?|Source:)\s{1,3}([\p{L}\d][^\n|;!]{1,80}?)\s{0,3}(?=\n|$|!|\s{2}|\.\s)/gu,
      text,
    ),
  ];
  const named = matches.at(-1)?.[1];
  if (!named) return null;
  return leadCompany(named) ?? (/^[\p{L}\d&.,’' -]{2,60}$/u.test(named) ? named : null);
}

const ENDS_AS_COMPANY = new RegExp(`\\b${LEGAL_FORM}\\b\\.?$`, "u");
/** What follows a company that has something to tell: its listing, its news, or what it is. */
const ANNOUNCES = new RegExp(
  `^[®™]{0,2}\\s{0,2}(?:[(\\[]?\\s?${EXCHANGE_WORD}|today|(?:has |have )?(?:announce|report|present|provide|complete|receive|launch|initiate|share|confirm|submit|enter|release|issue)[ds]?\\b|,\\s(?:a|an|the|known|your|whose)\\s)`,
  "u",
);

/** Whether the text bears out that the name, found at the beginning of the news, is a company that speaks. */
function isBorneOut(name: string, lead: string, text: string): boolean {
  if (/^(?:Dr|Mr|Ms|Mrs|Prof)\b/.test(name) || ONLY_A_FORM.test(name)) return false;
  if (ENDS_AS_COMPANY.test(name) || FIELD_TAIL.test(name) || fullName(name, text) !== name) return true;
  const at = lead.indexOf(name);
  return at >= 0 && at < 120 && ANNOUNCES.test(lead.slice(at + name.length, at + name.length + 80));
}

const LISTED = new RegExp(`\\s?[(\\[]\\s?(?:the )?${EXCHANGE_WORD}[\\p{L} ]{0,24}\\s?:`, "u");
const NAME_AT_END = new RegExp(
  `${NAME_WORD}(?:[ -](?:${JOINER} )?${NAME_WORD}){0,5}(?:,? ${LEGAL_FORM}\\.?)?$`,
  "u",
);

/** The first company that stands with its listing: sub-headlines glued to the first sentence hide it from `leadCompany`. */
function firstListed(lead: string, text: string): string | null {
  const listed = LISTED.exec(lead.slice(0, 1200));
  if (!listed) return null;
  const before = lead.slice(Math.max(0, listed.index - 80), listed.index).replace(/[®™]/g, "");
  const run = NAME_AT_END.exec(before.replace(/[’']s$/, ""))?.[0];
  if (!run) return null;
  // the run may begin with the end of a glued line: the longest ending that the text has again is the name
  const starts = [
    0,
    ...allMatches(/(?<=[ -])(?=\p{Lu})|(?<=\p{Ll}{3}|\d)(?=\p{Lu}\p{Ll}{2})/gu, run).map((m) => m.index),
  ];
  const endings = starts.map((start) => run.slice(start)).filter((name) => !ONLY_A_FORM.test(name));
  return endings.find((name) => text.split(name).length > 2) ?? endings.at(-1) ?? null;
}

/** Whether the release has a text about the company. */
const isToldOf = (name: string, text: string): boolean =>
  text.includes(`About ${shortNameOf(name).split(/[\s,]/)[0]!}`);

/**
 * Of two companies that speak together, the one that tells of itself where the other does not; else the first: "Acme,
 * Inc. and Bolt" where each has its own place in the text.
 */
function firstNamed(name: string, text: string): string {
  const and = /^(.{2,60}?),? and (?!Company\b|Co\b|Sons\b)(?:the )?(\p{Lu}.{1,60})$/u.exec(name);
  const [, first, second] = and ?? [];
  if (!first || !second || first === second) return name;
  if (isToldOf(first, text) !== isToldOf(second, text)) return isToldOf(first, text) ? first : second;
  const alone = (part: string) => text.split(name).join(" ").includes(part);
  return alone(shortNameOf(first)) && alone(shortNameOf(second)) ? first : name;
}

/**
 * The issuer: who speaks in the first sentence where the text bears it out, else the first company with a listing,
 * else the line that names the source; null where nothing names one.
 */
export function issuerOf(opening: string, text: string): Issuer | null {
  const lead = opening.slice(INNER_DATELINE.exec(opening.slice(0, 400))?.[0].length ?? 0);
  const leading = leadCompany(lead);
  const borneOut =
    leading !== null &&
    !/^(?:Company|Corporation|Group|Holdings|Pharmaceuticals?)\b/.test(leading) &&
    isBorneOut(firstNamed(leading, text), lead, text);
  const named = borneOut ? leading : (firstListed(lead, text) ?? sourceLine(text) ?? plausible(leading));
  if (named === null) return null;
  const name = fullName(firstNamed(named, text), text);
  return { name, shortName: shortNameOf(name), listings: listingsOf(name, text) };
}

/**
 * A sub-headline run into the first sentence, with the dateline between them: "… in Diabetes KENILWORTH, N.J. – Acme, …",
 * "… of Adults Foster City, Calif., March 6, 2024 - Acme".
 */
const INNER_DATELINE = compact(
  /^[\s\S]{0,340}?, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.? \d{1,2}, (?:19|20)\d\d ?(?:\/[\p{L} -]{3,24}\/ ?)?(?:--|[–—-]) ?(?=\p{Lu})|^[\s\S]{0,260}?(?<!\p{L})\p{Lu}{4,}(?: \p{Lu}{2,}){0,3}, (?:[\p{L}.]{2,12}|[^–—.]{2,60}\.)\s?(?:--|[–—]{1,2})\s?(?=\p{Lu})/u,
);

/** The company that a title names with its legal form, where the news begins with no sentence: "Interim Report Q1: Acme AB". */
export function issuerInTitle(title: string, text: string): Issuer | null {
  const [name] = allMatches(WITH_FORM, title)[0] ?? [];
  if (name === undefined || ONLY_A_FORM.test(name)) return null;
  const full = fullName(name, text);
  return { name: full, shortName: shortNameOf(full), listings: listingsOf(full, text) };
}

/** Words of a heading. */
const OF_A_HEADING =
  /\b(?:events?|highlights?|summary|period|quarter|review|update|results?|report|overview|key|significant|important|financial)\b/i;

function plausible(name: string | null): string | null {
  return name &&
    name.length > 2 &&
    !OF_A_HEADING.test(name) &&
    !/^(?:Dr|Mr|Ms|Mrs|Prof)\b/.test(name) &&
    !ONLY_A_FORM.test(name)
    ? name
    : null;
}
