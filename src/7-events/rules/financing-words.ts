import { compact } from "../../patterns/compact.js";

const KINDS: readonly [detail: string, words: RegExp][] = [
  ["royalty", /\broyalt/i],
  ["milestone", /\bmilestone|upfront|up-front|licensing fees?/i],
  [
    "private placement",
    compact(
      /\bprivate placement|(?:million|\dm) (?:share |institutional |oversubscribed |equity )?(?:placing|placement)\b|\bshare placement|(?:two-tranche|institutional|strategic) placement|placement (?:of [^.;]{2,30} )?to (?:[\p{L}-]+ ){0,2}(?:institutional|professional|sophisticated)|Series [A-F]\b|\bseed\b|\bPIPE\b|sale of (?:new )?(?:[\p{L}]+ )?(?:stock|shares)|private investment|directed (?:new )?(?:share )?issue|bookbuil|\bplaced [\d.,]+ (?:million )?(?:new |ordinary )*shares|equity investment|(?:^purchased|agreed to (?:purchase|buy)|^purchase of (?:new|newly)) (?:[^\s;]{1,20} ){0,6}?(?:shares|stock)\b|\b(?:stock|share) (?:purchase|subscription) agreement/iu,
    ),
  ],
  [
    "grant",
    /\bgrants?\b|\bSBIR\b|\bSTTR\b|\bBARDA\b|\bCPRIT\b|\bNIH\b|\bCARB-X\b|\bawards?\b|non-?dilutive(?![^.;]{0,60}\b(?:debt|loan|facility|royalt))|non-?repayable/i,
  ],
  [
    "debt",
    /\bnotes\b|\b(?:convertible|promissory|bridge) note\b|\bbonds?\b|\bloan|credit facility|\bdebt\b|debenture/i,
  ],
  [
    "offering",
    /\boffering|bought deal|rights issue|\bplacing\b|share purchase plan|capital (?:increase|raising)|at-the-market|equity financing|registered direct|entitlement offer|open offer|over-?allotment|greenshoe|warrants?|IPO\b/i,
  ],
];

/** What kind of money it is, by the words of the match; where they tell a sum alone, by what the sentence calls it right after. */
export function financingDetail(said: string, sentence: string): string | null {
  const matched = said.replace(OF_ANOTHER, "");
  const told = KINDS.find(([, words]) => words.test(matched));
  if (told && !WAYS.test(matched)) return told[0];
  if (!told && !/^rais/i.test(matched)) return "other";
  const at = sentence.indexOf(matched);
  const [after = ""] = RIGHT_AFTER.exec(sentence.slice(at + matched.length)) ?? [];
  const around = [after, sentence.slice(Math.max(0, at - 70), at)];
  for (const words of around) {
    const kind = KINDS.find(([detail, kind]) => EQUITY.has(detail) && kind.test(words));
    if (kind) return kind[0];
  }
  return told?.[0] ?? "other";
}

/** "|Awarded a Grant and| Closes Note Financing": two kinds of money under one match. */
const OF_ANOTHER = /^.{10,120}?\band (?=(?:also )?(?:clos|pric|complet|secur|rais|enter)e?[sd] )/i;

/** How a company grows its capital, by whatever way. */
const WAYS = /^capital (?:increase|raising)\b/i;
const EQUITY: ReadonlySet<string> = new Set(["private placement", "offering"]);
/** "raised $120 million in an oversubscribed private placement". */
const RIGHT_AFTER = /^[^.;]{0,40}?\b(?:in|through|via|by|from)\b[^.;]{0,60}/i;
