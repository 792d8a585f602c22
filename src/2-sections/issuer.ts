import type { Issuer, Listing } from "../schema/record.js";
import { exchangeShortForm } from "./exchanges.js";

const LEGAL_FORM =
  "(?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|plc|PLC|Plc|LLC|L\\.L\\.C|LLP|Co|Company|AG|S\\.A|SA|SAS|NV|N\\.V|B\\.V|BV|A/S|AB|ASA|AS|SE|GmbH|KGaA|KG|S\\.p\\.A|SpA|Oyj|K\\.K|KK|Pty Ltd|LP|L\\.P|Holdings?|Group|S\\.r\\.l)";
const NAME_WORD = "(?:[\\p{Lu}\\d][\\p{L}\\d’'.&!-]{0,30}|[\\p{Ll}]{1,4}\\p{Lu}[\\p{L}\\d]{1,20})";
const JOINER = "(?:of|and|&|for|de|the|\\+)";
/** A company as it names itself: capitalised words with its legal form. */
const WITH_LEGAL_FORM = new RegExp(
  `(?<![\\p{L}\\d])${NAME_WORD}(?:[ -](?:${JOINER} )?${NAME_WORD}){0,5}?(?:,? | and | & )\\(?${LEGAL_FORM}\\b\\)?\\.?`,
  "u",
);
/** Where the name ends in the first sentence: a bracket, a verb, an apposition. */
const NAME_END =
  /\s{0,2}(?:\(|\[|[“"]|,\s(?:a|an|the|known|one|which|in|together|as|part|with|and its|your|whose|today|announce|(?:[\p{Ll}-]{2,30}\s){0,3}(?:company|leader))\b|\s(?:today|announced?s?|and\s\p{Lu}|reports?|reported|has|have|is|will|said|NASDAQ|Nasdaq|NYSE|are|presented|launched|received|to\s|provides?|shared|confirmed|on\s|released?|issued|plans?|submitted|completed|entered|welcomes?|notes?|disclosed)\b|[®™]|\s[-–—])/u;

const STOP_WORDS =
  /^(?:today|the|a|an|in|on|at|for|as|new|data|results|u\.s\.|us|fda|european|this|phase|positive|following|we)$/i;

/** The company that a release's first sentence is about. `lead` is the text after the dateline. */
export function leadCompany(lead: string): string | null {
  const start = lead
    .slice(0, 300)
    .replace(/^(?:Today,?\s|The\s|Research-based\s|PRNewswire\W{0,8}|[^\p{L}\d]{1,10})/u, "");
  const end = NAME_END.exec(start);
  const candidate = start.slice(0, end?.index ?? 80).trim();
  if (
    candidate.length >= 2 &&
    candidate.length <= 80 &&
    new RegExp(`^${NAME_WORD}`, "u").test(candidate) &&
    !/[.;:!?] /.test(candidate.replace(/\b(?:Inc|Corp|Ltd|Co|St|Dr)\. /g, ""))
  ) {
    const words = candidate.split(" ");
    const lowerWords = words.filter(
      (word) => /^\p{Ll}/u.test(word) && !/^(?:of|and|for|de|the|bio|e|i|m|n)\p{L}*$/u.test(word),
    );
    if (lowerWords.length === 0 && !STOP_WORDS.test(words[0]!)) return candidate.replace(/,$/, "");
  }
  return WITH_LEGAL_FORM.exec(start.slice(0, 240))?.[0].replace(/,$/, "") ?? null;
}

/** The fullest form of a company's name that the text gives: "CRISPR Therapeutics" → "CRISPR Therapeutics AG". */
export function fullName(name: string, text: string): string {
  const legal = new RegExp(`(?:,? | )${LEGAL_FORM}\\.?$`, "u");
  if (legal.test(name)) return keepFullStop(name, text);
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const longer = new RegExp(
    `\\b${literal}((?:[ ]${NAME_WORD}){0,2}?,? (?:& Co\\., )?${LEGAL_FORM}\\b\\.?)(?! \\p{Lu}\\p{Ll}{2})`,
    "gu",
  );
  const counts = new Map<string, number>();
  for (const match of text.matchAll(longer)) counts.set(match[0], (counts.get(match[0]) ?? 0) + 1);
  const best = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0];
  return best ? keepFullStop(best, text) : name;
}

function keepFullStop(name: string, text: string): string {
  return /\b(?:Inc|Corp|Ltd|Co)$/.test(name) && text.includes(`${name}.`) ? `${name}.` : name;
}

const LEGAL_TAIL = new RegExp(`(?:,? \\(?${LEGAL_FORM}\\)?\\.?){1,3}$`, "u");
const FIELD_TAIL =
  /\s(?:Pharmaceuticals?|Pharma|Therapeutics|Biosciences?|Biotherapeutics|Biopharma(?:ceuticals?)?|Biologics|Biotech(?:nology|nologies)?|Biomedical|Sciences|Laboratories|Labs|Medicines?|Oncology|Genetics|Genomics|Medical|Healthcare|Health|Technologies|Diagnostics|Life Sciences|Immunotherapeutics|Vaccines|Bio)$/;

/** What the company is called for short: the name without its legal form and field. */
export function shortNameOf(name: string): string {
  const plain = name
    .replace(LEGAL_TAIL, "")
    .replace(/,$/, "")
    .replace(/\s(?:&|and)$/, "")
    .trim();
  const shorter = plain.replace(FIELD_TAIL, "").trim();
  return shorter.length > 2 ? shorter : plain;
}

const EXCHANGE_WORD =
  "(?:Nasdaq|NASDAQ|NYSE|TSX|TSXV|CSE|OTC|OTCQB|OTCQX|OTCMKTS|LSE|AIM|Euronext|EURONEXT|SIX|HKEX|SEHK|HK|ASX|TSE|TYO|Frankfurt|FRANKFURT|FWB|FSE|AMEX|TASE|KOSDAQ|KRX|STO|XETRA|London|SWX|Oslo|OSE|NSE|BSE|BME|NASDAQ OMX|Toronto|SSE|Stock Code|First North)";
/** "Nasdaq: CLRB", "NYSE American: “ABC”", "TSX: HBP", "HKEX: 2511". */
const LISTING = new RegExp(
  `((?:the )?${EXCHANGE_WORD}(?:[ -]?(?:Global(?: Select)?(?: Market)?|Capital Market|American|MKT|GS|GM|CM|Venture|V|Paris|Brussels|Amsterdam|Growth|Stockholm|Markets?|Pink|BB|QB|QX|OMX|Swiss Exchange|Stock Exchange|Oslo))?)\\s{0,2}:\\s{0,2}[“"']?([A-Z][A-Z0-9]{0,5}(?:[.-][A-Z]{1,2})?|\\d{3,6})(?:[.]HK)?[”"']?(?![a-z])`,
  "gu",
);

/** The listings that stand with a company's name, anywhere in the text; those of other companies are left out. */
export function listingsOf(name: string, text: string): Listing[] {
  const first = shortNameOf(name).split(/[\s,]/)[0]!.toLowerCase();
  const found = new Map<string, Listing>();
  let previousEnd = -1;
  let previousOurs = false;
  for (const match of text.matchAll(LISTING)) {
    const exchange = exchangeShortForm(match[1]!);
    if (exchange === null) continue;
    const between = text.slice(Math.max(0, previousEnd), match.index);
    const goesOn =
      previousEnd >= 0 && between.length < 30 && /^[”"'\s,;:/|&]{0,8}(?:and|or)?[\s(“"']{0,4}$/.test(between);
    const ours: boolean = goesOn
      ? previousOurs
      : belongsTo(first, text.slice(Math.max(0, match.index - 110), match.index));
    previousEnd = match.index + match[0].length;
    previousOurs = ours;
    if (ours) found.set(`${exchange}:${match[2]}`, { exchange, symbol: match[2]! });
  }
  for (const match of text.matchAll(/(?<![\d.])(\d{3,5})\.HK\b/g))
    if (belongsTo(first, text.slice(Math.max(0, match.index - 110), match.index)))
      found.set(`HKEX:${match[1]}`, { exchange: "HKEX", symbol: match[1]! });
  return [...found.values()];
}

/** Whether the name before a listing is the company's: its first word stands there, and no other name closer. */
function belongsTo(first: string, before: string): boolean {
  const open = before.lastIndexOf("(");
  const phrase = (open >= 0 ? before.slice(0, open) : before).trimEnd();
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
    ...text.matchAll(
      /(?:^|\n|\.html)\s{0,4}(?:SOURCE:?|Source:)\s{1,3}(\p{Lu}[^\n|;!]{1,80}?)\s{0,3}(?=\n|$|!|\s{2})/gu,
    ),
  ];
  const named = matches.at(-1)?.[1];
  return named ? leadCompany(named) : null;
}

/** A company is spoken of again, or has a legal form; a phrase of the headline is neither. */
function isPlausible(name: string, text: string): boolean {
  if (/^(?:Pharmaceuticals?|Therapeutics|Biosciences?|Inc|Company|Holdings)\b/.test(name)) return false;
  return LEGAL_TAIL.test(name) || text.split(name).length > 2;
}

/** The issuer, from the first sentence, else from the line that names the source; null where neither names one. */
export function issuerOf(lead: string, text: string): Issuer | null {
  const leading = leadCompany(lead);
  const named = leading !== null && isPlausible(leading, text) ? leading : sourceLine(text);
  if (named === null) return null;
  const name = fullName(named, text);
  return { name, shortName: shortNameOf(name), listings: listingsOf(name, text) };
}
