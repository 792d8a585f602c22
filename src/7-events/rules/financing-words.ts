import { compact } from "../../patterns/compact.js";

const KINDS: readonly [detail: string, words: RegExp][] = [
  ["royalty", /\broyalt/i],
  ["milestone", /\bmilestone|upfront|up-front|licensing fees?/i],
  [
    "private placement",
    compact(
      /\bprivate placement|(?:million|\dm) (?:share |institutional |oversubscribed |equity )?(?:placing|placement)\b|\bshare placement|placement (?:of [^.;]{2,30} )?to (?:[\p{L}-]+ ){0,2}(?:institutional|professional|sophisticated)|Series [A-F]\b|\bseed\b|\bPIPE\b|sale of (?:new )?(?:[\p{L}]+ )?(?:stock|shares)|private investment|directed (?:new )?(?:share )?issue|equity investment|(?:^purchased|agreed to (?:purchase|buy)|^purchase of (?:new|newly)) (?:[^\s;]{1,20} ){0,6}?(?:shares|stock)\b|\b(?:stock|share) (?:purchase|subscription) agreement/iu,
    ),
  ],
  [
    "grant",
    /\bgrants?\b|\bSBIR\b|\bSTTR\b|\bBARDA\b|\bCPRIT\b|\bNIH\b|\bCARB-X\b|\bawards?\b|non-?dilutive(?![^.;]{0,60}\b(?:debt|loan|facility|royalt))|non-?repayable/i,
  ],
  ["debt", /\bnotes\b|\bloan|credit facility|\bdebt\b|debenture/i],
  [
    "offering",
    /\boffering|bought deal|rights issue|\bplacing\b|share purchase plan|capital (?:increase|raising)|at-the-market|equity financing|registered direct|warrants?|IPO\b/i,
  ],
];

/** What kind of money it is, by the words of the match. */
export function financingDetail(matched: string): string | null {
  return KINDS.find(([, words]) => words.test(matched))?.[0] ?? "other";
}
