import type { Cast } from "../../5-resolve/cast.js";
import { allMatches } from "../../patterns/all-matches.js";
import { compact } from "../../patterns/compact.js";
import type { EventType } from "../../schema/vocabulary.js";
import type { Statement, Stretch, Trigger } from "../statement.js";

const WITH_COUNTERPARTY: ReadonlySet<EventType> = new Set([
  "collaboration",
  "acquisition",
  "financing",
  "manufacturing",
  "priority-review-voucher",
]);

const WORD = String.raw`(?:\p{Lu}[\p{L}\d&’'./-]{0,24}|\d{1,2}andMe)`;
const NAME = String.raw`(?<name>${WORD}(?:\s(?:(?:of|for|and|the|de|&)\s){0,2}${WORD}){0,6}(?:,?\s(?:Inc|Ltd|Corp|Co|LLC|plc|AG|S\.A|N\.V|GmbH|A\/S|AB)\b\.?)?)`;

/** Where the other party stands: after what is done with it, or between its own name and "and". */
const WAYS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:with|from|acquire[sd]?|acquiring|acquisition of|merge(?:r|d)? with|merger with|acquired by|licensed to|sold to|granted to|rights to|by|between) (?:the |an affiliate of |its partner |affiliates of )?${NAME}`,
    "gu",
  ),
  new RegExp(String.raw`(?:^|\s)${NAME} (?:will|agreed to|has agreed to|holds|granted|received|and)\b`, "gu"),
  new RegExp(String.raw`(?:^|\s)${NAME} (?:today )?[Aa]nnounced?\b`, "gu"),
];

/** Where a name ends in a headline, in which every word has a capital. */
const END_OF_NAME = compact(
  /\s(?:and|&)?\s?(?:Announces?|Concurrent|Enters?|Licensing|Licenses?|Research(?! (?:Council|Institutes?|Foundation|Cent(?:er|re)|Organi[sz]ation|Labs?|Laborator(?:y|ies)|Corp\p{L}*|Funds?|Hospital|Group|Triangle)\b)|Collaborat\p{L}+|Strategic|Global|Agreements?|Initiates?|Completes?|Signs?|Expands?|Extends?|Extension|To|With|For|From|In|On|At|Will|Has|Have|Present|Exercises?|Options?|Partner(?:ship)?|Highlights?|Receives?|Secures?|Acquisition|Closes?|Related|Regarding|Following|Valued|Launch(?:es)?)\b.*$/u,
);

/** "… of Health for ACM-101": what the deal is for. */
const FOR_WHAT = compact(/\sfor\s(?:[\p{L}-]{0,12}\d|[\p{L}]+[®™]).*$/u);

/** "Bolt K.K. for Japan", "Bolt A/S of Copenhagen": where, beyond the name. */
const BEYOND_NAME = compact(
  /(?<=\s(?:Inc|Ltd|Corp|Corporation|Co|LLC|plc|AG|S\.A|N\.V|GmbH|A\/S|AB|K\.K|SpA|Pharma|Pharmaceuticals?|Therapeutics)\.?)\s(?:for|of)\s\p{Lu}.*$/u,
);
/** "Oxford-based Bolt". */
const BASED = compact(/^\p{Lu}[\p{L}.]{1,20}-based\s/u);

/** A place, or what a deal is about, and nothing besides. */
const NO_NAME =
  /^(?:(?:Australian?|New Zealand|Canad(?:a|ian)|Japan(?:ese)?|Chin(?:a|ese)|Hong Kong|Macau|Taiwan(?:ese)?|South Korea|Korean?|Indian?|Russian?|Brazil(?:ian)?|Mexic(?:o|an)|Israeli?|German(?:y)?|France|French|Ital(?:y|ian)|Spain|Spanish|Switzerland|Swiss|Sweden|Swedish|Denmark|Danish|Norway|Norwegian|Latin America|Middle East|Turkey|Singapore|Sydney|Melbourne|London|Boston|Worldwide|[MB]illion|Upfront|Applications?|Medical|Securities|President|Milestones?|Royalt(?:y|ies)|Payments?|Proceeds|Investors?|NDA|BLA|IND|IPO|ATM|About|Amended|Grant|Loan|Notes|Warrants|Rights|and|the|&)(?:\s|$)){1,6}$/;
const OF_LAW = /\b(?:Act|Agreement|Improvements|Rule|Section|Regulation)\b/;

/** Words with a capital that name no party. */
const NO_PARTY = compact(
  /^(?:The|A|An|Its|Our|This|Under|In|On|As|January|February|March|April|May|June|July|August|September|October|November|December|Phase|Series|Company|Europe|European|China|Japan|Canada|United|U\.?S|EU|North|South|Asia|Nasdaq|NYSE|FDA|EMA|Greater|Agreement|Research|License|Collaboration|Strategic|Global|Exclusive|Option|Common|Board|Chief|Approximately|Q[1-4]|Acquire|Co-\p{L}+|Key Investors|Multiple|Two|Three|New|Clinical|Area|Oncology|Development|Commercial\p{L}*|Patients?|Treatment|Offering|Offer|Purchaser|Shares?|IPR&D|Dr|Mr|Ms|USD|RMB|EUR|BARDA\/RRPV)\b/u,
);

/** So far after the words may the name begin, and so long may it be. */
const REACH = 140;
const LONGEST_NAME = 100;

/**
 * The other party of a deal, as the sentence names it: a company, institute or authority that is not the issuer, a program,
 * a place or a month. Null where the sentence names none.
 */
export function counterpartyOf(statement: Statement, trigger: Trigger): string | null {
  if (!WITH_COUNTERPARTY.has(trigger.rule.type)) return null;
  const { sentence, cast } = statement;
  const from = Math.max(0, trigger.start - sentence.start - 90);
  const reach = trigger.end - sentence.start + REACH;
  const stretch = sentence.text.slice(from, reach + LONGEST_NAME);
  const best = WAYS.flatMap((way) =>
    allMatches(way, stretch).flatMap((match) => {
      const name = partyIn(cast, match.groups!.name!);
      const at = from + match.index + match[0].indexOf(name);
      if (at > reach) return [];
      const start = sentence.start + at;
      const span = { start, end: start + name.length };
      return isParty(cast, name, span) ? [{ name, away: Math.abs(start - trigger.end) }] : [];
    }),
  ).sort((a, b) => a.away - b.away)[0];
  return best?.name ?? null;
}

/** The name without what a headline's capitals drew into it, and without the issuer of "Acme and Bolt". */
function partyIn(cast: Cast, words: string): string {
  const name = words
    .replace(/^(?:Private|Public|Biotech|Pharma) (?:Company|Firm) /, "")
    .replace(BASED, "")
    .replace(BEYOND_NAME, "")
    .replace(END_OF_NAME, "")
    .replace(FOR_WHAT, "")
    .replace(/(?:[’']s|[.,’'])$/, "");
  const pair = /^(?<first>.+?) and (?<second>\p{Lu}.+)$/u.exec(name)?.groups;
  if (!pair) return name;
  if (isIssuer(cast, pair.first!)) return pair.second!;
  return isIssuer(cast, pair.second!) ? pair.first! : name;
}

/** Whether the name is the issuer's, or a part of it: "Lilly" of "Eli Lilly and Company". */
function isIssuer(cast: Cast, name: string): boolean {
  const issuer = cast.analysis.release.issuer;
  const own = [issuer?.name, issuer?.shortName].filter((known) => known != null);
  return own.some((known) => ` ${known} `.includes(` ${name} `) || name.startsWith(known.split(/[\s,]/)[0]!));
}

function isParty(cast: Cast, name: string, span: Stretch): boolean {
  if (name.length < 3 || NO_PARTY.test(name) || /\b(?:Common Stock|Companies)\b/.test(name)) return false;
  if (NO_NAME.test(name) || OF_LAW.test(name) || isIssuer(cast, name)) return false;
  const overlaps = (other: Stretch) => other.start < span.end && other.end > span.start;
  if (cast.programReferences.some(overlaps) || cast.indicationReferences.some(overlaps)) return false;
  return !cast.mentions.some(
    (mention) =>
      (mention.kind === "drug" ||
        mention.kind === "disease" ||
        mention.kind === "date" ||
        mention.kind === "person") &&
      overlaps(mention),
  );
}
