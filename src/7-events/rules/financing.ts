import type { EventRule } from "../rule.js";
import { DEBT_RULES } from "./financing-debt.js";
import { GRANT_RULES } from "./financing-grants.js";
import { MILESTONE_RULES } from "./financing-milestones.js";
import { financingDetail } from "./financing-words.js";
import { pattern, within } from "./wording.js";

const GOT =
  "(?:receiv(?:e[ds]?|ing|es)|receipt of|secur(?:es?|ed|ing)|obtain(?:s|ed)?|award(?:s|ed)?|rais(?:es?|ed|ing)|clos(?:es?|ed|ing)(?: of)?|complet(?:es?|ed|ion of)|announc(?:es?|ed)|pric(?:es?|ed|ing)|enter(?:s|ed) into|earn(?:s|ed)?|issu(?:es?|ed)|draw(?:s|n)?|granted|won|sold|conduct(?:s|ed)|sell|launch(?:es|ed)|commenc(?:es|ed)|pay(?:s|ment)?|paid|funded|supported|backed)";

const EQUITY_RULES: readonly EventRule[] = [
  {
    id: "financing/offering",
    type: "financing",
    match: pattern(
      String.raw`\b${GOT}\b${within(90)}\b(?:public offering|registered direct offering|offering of (?:its )?(?:common|ordinary|shares|securities|american)|private placement|Series [A-F]\d?\b|seed (?:round|financing)|(?:senior |secured |unsecured |convertible |subordinated |exchangeable |promissory ){1,3}(?:notes|debentures?)|term loan|loan facility|credit facility|debt (?:financing|facility)|(?:senior |convertible |sustainability |green |corporate |hybrid )(?:bonds?|notes?)\b|bond offering|equity financing|bridge financing|initial public offering|IPO\b|at-the-market|venture debt|financing round|bought deal|convertible loan|follow-on offering|(?:share|equity) (?:issue|issuance)|oversubscribed)`,
      String.raw`\b(?:public|registered direct|follow-on|private|concurrent|rights|at-the-market|underwritten|initial public) (?:offering|placement)s?\b${within(80)}\b(?:priced|closed|completed|gross proceeds|expected to close|of \$)`,
      String.raw`\b(?:sale|purchase|issuance) of\b${within(70)}\bin an? (?:[^\s.;,]{1,16} ){0,2}?(?:registered direct offering|private placement|public offering)\b`,
      String.raw`[$€£]\s?[\d.]+ (?:million )?(?:concurrent )?(?:private placement|PIPE|equity financing|crossover financing) (?:was |is )?(?:committed|led by|from|with)\b`,
      String.raw`(?:[$€£][\d.,]{1,9}\s?(?:million|m)\b)${within(12)}\b(?:raised|received|secured)(?: \([^()]{2,30}\))? (?:via|through|in|from|by)\b${within(60)}\b(?:placement|placing|offering|offer|share purchase plan|entitlement|rights issue|Series [A-F]|investors|IPO|financing|round)\b`,
      String.raw`[$€£]\s?[\d.,]+ ?(?:million|m) (?:share |institutional |oversubscribed |equity )?(?:placing|placement|rights issue|entitlement offer)\b(?! agent)`,
      String.raw`\b(?:strengthen|bolster|fortif|improv|extend)(?:ed|ied|s|ies)\b${within(60)}\b(?:with|through|by) (?:an? |our |the )?(?:[^\s;,]{1,20} ){0,6}?(?:public offering|private placement|registered direct offering|follow-on offering|equity (?:financing|offering)|placing|rights issue|term loan|debt facility|credit facility)\b`,
      String.raw`(?:[$€£]|\bmillion\b)${within(30)}\b(?:was|were) raised\b${within(40)}\b(?:offering|placement|financing|round)\b`,
      String.raw`\b(?:gross|net|aggregate|total) proceeds\b(?<!\b(?:offering|placement|financing|sale)\b[^.;]{0,180})${within(60)}(?:[$€£]|\bmillion|\boffering\b)`,
      String.raw`\b(?:raise[ds]?|raising)\s(?:gross proceeds of )?(?:approximately |about |over |up to |a total of |an additional |more than ){0,2}(?:[A-Z]{0,3}[$€£]|USD|EUR|SEK|NOK|DKK|CHF|GBP)\s?\d`,
      String.raw`\bsale of (?:new |its |newly issued )?(?:[\p{L}]{1,20} ){0,2}(?:stock|shares)\b${within(50)}(?:[$€£]\d|\bper share)`,
      String.raw`\band (?:a )?concurrent private placement\b|\bpurchase${within(40)}\bof (?:\p{L}+ )?common stock\b`,
      String.raw`\b(?:offering|placement) priced\b|\bpric(?:es|ing of) (?:[$\p{L}\d.]{1,12} ){0,6}?offering\b|\bSeries [A-F]\d? (?:financing|round|funding)\b|\badditional funding\b`,
    ),
    programs: "none",
    detail: financingDetail,
    unless:
      /\b(?:needs?|requires?|seeks?|seeking) (?:[\p{L}-]+ ){0,2}additional funding|\bhelped (?:to )?raise\b|\b(?:he|she) [^.;]{0,60}\brais(?:ed|ing)\b|concerns? (?:were|was|have) raised|raised (?:intraocular|awareness|blood|the question)|has been filed|offering (?:patients|hope|support)|product offering|series of|use of proceeds|intends? to use|in connection with(?! (?:the|this|its) (?:\p{L}+ )?(?:merger|acquisition|transaction|agreement|collaboration|licen[cs]e|deal|partnership|alliance|option|settlement|closing))|may be (?:offered|sold)|prospectus|shall not constitute|guidance|dividend|tender offer|outstanding shares|repurchas|interest expense|since (?:its )?(?:inception|founding|foundation)|\bproceeds (?:of|from) (?:the|this|a) concurrent\b|\bpropos(?:ed|es|al)\b/iu,
    examples: [
      "The trial is supported by a £30 million placing completed in July.",
      "This follows the recent completion of our $15 million placement.",
      "Acme has entered into a definitive agreement with a select group of institutional investors for the sale of $25 million of common stock in a registered direct offering.",
      "Acme raised $60 million in a Series B financing.",
      "In April 2020, Acme completed a $1.25 billion sustainability bond offering.",
      "We strengthened our balance sheet with a $69 million public offering in October.",
      "Acme closed a private placement of 3,000,000 shares in August 2019.",
      "Acme Announces Pricing of $50 Million Public Offering",
      "Acme completed a registered direct offering with gross proceeds of $4.5 million.",
      "Acme entered into a term loan of up to $30 million with Bolt Capital.",
      "Acme issued convertible notes in January 2020.",
      "In March 2006 Acme sold $70 million of 2.5% convertible subordinated debentures.",
      "Acme will receive $225 million from the sale of new Acme stock at $9 per share.",
      "Acme obtained additional funding in the third quarter of 2019.",
      "In connection with the merger, Bolt has entered into an agreement for the sale of $65 million of its common stock in a private placement.",
      "Placing and subscription raised gross proceeds of £15.2 million",
      "$65 million private placement committed from leading investors",
      "A$28.4M raised via two-tranche placement to institutional investors",
    ],
    notExamples: [
      "Acme was founded in 2001 and has raised $78 million in equity financing since inception.",
      "Concerns were raised.",
      "With the cash of both companies at closing and the proceeds of the concurrent private placement, Acme expects to fund operations through 2027.",
      "Acme will need additional funding to complete the trial of ACM-101.",
      "Ms. Roe was vice president of Bolt and helped raise more than $1 billion.",
      "Acme intends to use the proceeds of the offering of $5 million for ACM-101.",
      "Acme has a wide offering of products.",
      "ACM-101 raised the blood pressure.",
      "The prospectus of the public offering of shares priced in May may be obtained.",
      "Acme ran a series of studies of ACM-101.",
    ],
  },
  {
    id: "financing/shares-sold",
    type: "financing",
    match: pattern(
      String.raw`\b(?:sold|sells|plac(?:ed|es)|issu(?:es|ed)|agree(?:s|d) to sell|has agreed to (?:sell|issue)|sale and issuance of)\b${within(30)}\b(?:\d[\d.,]*(?: million)?|all|ordinary|common|preferred)\b${within(50)}\b(?:shares|units|stock|warrants|ADSs|American Depositary)\b`,
      String.raw`\b(?:exercise of|exercised)\b${within(40)}\bwarrants?\b|\bwarrants?\b${within(40)}\b(?:were|was|have been|had been) exercised\b`,
      String.raw`\bunderwriters?(?:[’'])?\b${within(30)}\b(?:exercise[ds]?|exercise of)\b${within(60)}\b(?:option|over-?allotment)\b|\bexercise (?:in full )?of\b${within(30)}\b(?:over-?allotment|greenshoe) option\b`,
      String.raw`\b(?:establish(?:es|ed)|put in place|launched) (?:an? |its )?(?:new )?(?:[$€£]\s?[\d.]+ million )?at-the-market\b`,
      String.raw`\b(?:drew|drawn|draws|sold)\b${within(50)}\b(?:equity line|equity facility|at-the-market|ATM (?:program|facility|offering))`,
      String.raw`\b(?:equity investment|invest(?:s|ed|ment)?(?: an additional| a further)?|subscrib(?:es|ed) for)\b${within(20)}[$€£¥]\s?\d${within(60)}(?:\bequity\b|\bshares\b|\bcommon stock\b|\bin (?:its|the company[’']s) (?:stock|shares))`,
      String.raw`\b(?:purchase|subscription|issuance|issue) (?:of|for) (?:[\d,.]+ (?:million )?)?(?:new|newly issued) (?:\p{L}+ )?(?:common stock|shares)\b`,
      String.raw`\b(?:an?|the) (?:[$€£]\s?[\d.]+ million )?equity investment (?:of|by|from|in)\b`,
      String.raw`\b(?:stock|share|subscription|unit) (?:purchase|subscription) agreement\b${within(90)}\b(?:common|preferred|ordinary|newly issued) (?:stock|shares)\b`,
      String.raw`\b(?:(?:directed|new) (?:new )?(?:share )?issue\b(?= of| rais|,| to)|share (?:placing|placement|purchase plan|subscription)|rights (?:issue|offering)|entitlement offer|bookbuild|capital increase|capital raising(?! and)|private investment in public equity|PIPE financing|securities purchase agreement|equity (?:line|purchase agreement))\b`,
    ),
    programs: "none",
    detail: financingDetail,
    unless:
      /\boptions? (?:plan|granted|to employees)|employee|net loss|weighted|outstanding|inducement|repurchas|buy-?back|dividend|may (?:be )?(?:sell|sold|exercise)|\bif exercised|prospectus|use of proceeds|acquire all|merger|tender offer|per share data|30-day option|selling stockholders?|\bresale\b|registration statement/i,
    examples: [
      "In the quarter Acme sold 2.1 million shares of common stock under its sales agreement.",
      "Acme received $8 million from the exercise of warrants in May 2019.",
      "The underwriters exercised in full their option to buy 600,000 shares.",
      "Acme Announces Exercise of Over-Allotment Option",
      "Acme has drawn $10 million on its equity line.",
      "Established a $100 million at-the-market equity program with Bolt Securities",
      "The Board resolved on a directed share issue, raising SEK 250 million before costs.",
      "Placement to institutions and share purchase plan of A$4.1m in November 2019",
      "Acme has completed a rights issue of £12 million.",
      "Acme agreed to sell 1,900,000 shares to Bolt Pharma.",
      "Bolt has acquired a 4.9% stake in Acme through the purchase of new shares for CHF 12 million.",
      "Acme entered into a securities purchase agreement with a group of investors.",
      "Acme entered into a stock purchase agreement with Bolt for the sale of $20 million of common stock.",
    ],
    notExamples: [
      "Acme will file a registration statement covering the resale of the 5,000,000 shares sold in the placement.",
      "Acme may sell shares under its plan.",
      "Net loss per share was computed on 20 million shares sold.",
      "Acme sold 2.1 million doses of ZELORA.",
      "If the warrants are exercised, Acme would receive $5 million.",
      "Employees of Acme sold shares, and the stock fell.",
    ],
  },
  {
    id: "financing/concurrent",
    type: "financing",
    match: pattern(
      String.raw`\bconcurrent(?:ly)?\b${within(60)}\bprivate placements?\b`,
      String.raw`\bprivate placements?\b${within(40)}\bconcurrent`,
      String.raw`\b(?:concurrent|simultaneous) (?:[$€£]\s?[\d.]+ (?:million )?)?(?:[\p{L}-]{1,16} ){0,2}?financing\b`,
      String.raw`\b(?:has|have) (?:committed|agreed) to (?:invest|purchase|provide)\b${within(30)}[$€£]\s?\d`,
    ),
    programs: "none",
    detail: "private placement",
    timing: "news",
    unless: /contingent|conditional|conditioned|proceeds of|if /i,
    examples: [
      "In a concurrent private placement, Acme has agreed to sell 900,000 shares to Bolt.",
      "Concurrent $85 million financing led by Bolt Partners",
      "Concurrently with the merger, investors have agreed to invest $45 million in Bolt.",
      "In support of the merger, a syndicate of investors has committed to invest $85 million in Acme.",
    ],
    notExamples: [
      "The offering is not contingent on the concurrent private placement.",
      "The private placement was closed in May.",
    ],
  },
  {
    id: "financing/equity-in-deal",
    type: "financing",
    match: pattern(
      String.raw`\b(?:upfront|up-front|initial|payment)\b${within(60)}\b(?:an equity investment\b|an? (?:additional )?investment of [$€£¥])`,
      String.raw`\bwill make an? (?:[\p{L}-]+ ){0,2}equity investment\b`,
    ),
    programs: "none",
    detail: "private placement",
    timing: "upcoming",
    unless: /contingent|\bif\b|proceeds of/i,
    examples: [
      "Acme to receive $45 million upfront and an equity investment of $15 million",
      "Bolt will receive an initial payment of $50 million, which includes an equity investment by Acme.",
    ],
    notExamples: ["Payment of taxes on an investment of 2018 was due.", "Acme makes equity investments."],
  },
  {
    id: "financing/at-the-market",
    type: "financing",
    match: pattern(
      String.raw`\b(?:sales|equity distribution|distribution) agreement\b${within(160)}\bat-the-market\b`,
      String.raw`\b(?:files?|filed|announc(?:es|ed)|establish(?:es|ed)|launch(?:es|ed)|put in place)\b${within(40)}\bat-the-market (?:[\p{L}-]+ ){0,2}(?:offering|program|facility)`,
    ),
    programs: "none",
    detail: "offering",
    sections: ["headline", "body"],
    timing: "news",
    ownCues: true,
    unless: /proceeds|\bsold\b|remain|during the|months|quarter|prospectus|terminat/i,
    examples: [
      "Acme entered into a sales agreement with Bolt under which it can sell up to $100 million of common stock in an at-the-market offering.",
    ],
    notExamples: [
      "During the quarter Acme sold shares under its sales agreement for an at-the-market offering.",
    ],
  },
  {
    id: "financing/proposed",
    type: "financing",
    match: pattern(
      String.raw`\b(?:proposed|planned) (?:underwritten |initial )?(?:public |rights |registered |private )?(?:offering|placement)\b`,
      String.raw`\b(?:commenc(?:es|ed|ement of)|launch(?:es|ed)|upsiz(?:es|ed))\b${within(30)}\b(?:public offering|private placement|rights offering|offering of)\b`,
      String.raw`\b(?:fil(?:es|ed|ing of)|submit(?:s|ted))\b${within(30)}\bregistration statement\b${within(60)}\b(?:initial public offering|IPO)\b`,
    ),
    programs: "none",
    detail: "offering",
    sections: ["headline", "body"],
    timing: "news",
    unless:
      /prospectus|may be obtained|copies of|in connection with|net proceeds|shall not|underwriters? (?:for|of)|book-?running/i,
    examples: [
      "Acme Announces Proposed Public Offering of Common Stock",
      "Acme has commenced an underwritten public offering of its common stock.",
      "Acme files registration statement with the SEC for a proposed initial public offering.",
    ],
    notExamples: [
      "A registration statement on Form S-3 was declared effective.",
      "Copies of the prospectus for the proposed public offering may be obtained from Bolt.",
    ],
  },
];

/** Money raised: by selling shares, by borrowing, by grants, and by what partners pay. */
export const FINANCING_RULES: readonly EventRule[] = [
  ...EQUITY_RULES,
  ...DEBT_RULES,
  ...GRANT_RULES,
  ...MILESTONE_RULES,
  {
    id: "financing/offering-to-close",
    type: "financing",
    match: pattern(
      String.raw`\b(?:(?:private|public|direct|registered|convertible|senior|term) ){0,2}(?:offering|placement|financing|loan|notes)\b${within(50)}\b(?:is|are) (?:expected|scheduled|anticipated) to close\b`,
      String.raw`\bclosing of the (?:[\p{L}-]{1,20} ){0,3}?(?:offering|placement|financing)\b${within(30)}\b(?:expected|anticipated|scheduled)\b`,
    ),
    programs: "none",
    detail: financingDetail,
    timing: "upcoming",
    ownCues: true,
    unless: /merger|acquisition/i,
    examples: [
      "The offering is expected to close on or about March 6, 2020.",
      "Closing of the private placement is expected on March 6, 2020.",
    ],
    notExamples: [
      "The product offering is broad.",
      "The acquisition is expected to close after the financing.",
    ],
  },
  {
    id: "financing/in-other-words",
    type: "financing",
    match: pattern(
      String.raw`\bpriced an? (?:underwritten |registered )?(?:\p{L}+ )?offering\b`,
      String.raw`\bagreed to (?:sell|issue|purchase|buy|acquire|subscribe (?:for|to))\b(?![^.;]{0,60}\b(?:all|outstanding|every)\b)${within(60)}\b(?:new|newly|additional|common|ordinary|its|million|\d)\b${within(40)}\bshares\b`,
      String.raw`\bacquired\b${within(40)}\ba \d[\d.]*% royalty\b|\bmoneti[sz]ed its\b${within(30)}\broyalties\b|\broyalties\b${within(50)}\bwill begin accruing\b`,
      String.raw`\bmilestone payment of\b${within(20)}\bmillion, received from\b`,
      String.raw`\bnon-dilutive funding\b${within(60)}\bgranted\b|\bapplication for a\b${within(20)}\bgrant\b${within(10)}\bis awaited\b`,
    ),
    programs: "named",
    detail: financingDetail,
    ownCues: true,
    unless: /eligible|\bup to\b/i,
    examples: [
      "A development milestone payment of $15 million, received from Bolt in the fourth quarter of 2019, is recognised as revenue.",
      "In connection with the license, Bolt has also agreed to purchase $10 million of newly issued Acme shares.",
      "In 2017 the company monetised its Canadian ZELORA royalties.",
    ],
    notExamples: [
      "Acme is eligible for a milestone payment of $15 million, received from nobody yet.",
      "The product offering is broad.",
    ],
  },
];
