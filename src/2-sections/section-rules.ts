import { NAMES_PAGE } from "../1-text/page-names.js";
import { compact } from "../patterns/compact.js";
import type { SectionKind } from "../schema/record.js";

/** A way of telling what a block is by its own words. `match` is tried at the block's beginning. */
export interface SectionRule {
  readonly id: string;
  readonly kind: SectionKind;
  readonly match: RegExp;
  /** Longest block the rule speaks of, in UTF-16 units: a heading is short, a paragraph is not. */
  readonly longest: number;
  readonly examples: readonly string[];
  readonly notExamples: readonly string[];
}

/** What opens a new section, in the order in which rules are tried. "About …" is told apart in `about-kind.ts`. */
export const OPENING_RULES: readonly SectionRule[] = [
  {
    id: "section/forward-looking-heading",
    kind: "forward-looking",
    match: compact(
      /^(?:[\p{L}\d&.,’'™®-]{1,30} ){0,9}?(?:forward[- ‑–]?looking (?:statements?|information)|safe[- ]harbou?r|cautionary (?:note|statements?|language|information)|disclosure notice|disclaimer|note on forward|notice to investors|no offer or solicitation|additional information (?:and where to find it|about the (?:transaction|merger|tender|acquisition))|important (?:additional )?information (?:and where to find it|about the (?:transaction|tender offer))|where to find (?:more|additional) information|participants in the solicitation|risk factors)\b/iu,
    ),
    longest: 170,
    examples: [
      "Forward-Looking Statements",
      "Cautionary Note Regarding Forward-Looking Statements",
      "Safe Harbor",
      "Acme Disclosure Notice",
    ],
    notExamples: ["About Acme", "Looking forward to 2020"],
  },
  {
    id: "section/forward-looking-language",
    kind: "forward-looking",
    match:
      /^.{0,400}?(?:(?:contains?|includes?|constitutes?|are|may contain|may include|made|considered|deemed|within the meaning of)\b.{0,120}\b[“"']?forward[- ‑–]?looking[”"']? (?:statements?|information)|forward[- ‑–]?looking (?:statements?|information)[”"']? (?:within|as defined|in this|contained|involve|are|include|regarding)|private securities litigation reform act|(?:statements?|matters|information)\b[^.]{0,160}\b(?:not|other than)\b[^.]{0,60}\bhistorical\b|\b(?:are|is|may be|deemed|considered)\b[^.]{0,60}\bforward[- ‑–]?looking\b|historical information (?:contained )?herein|\b(?:release|announcement|communication|document)\s(?:contains?|includes?)\b[^.]{0,40}\bstatements?\b[^.]{0,90}\b(?:future|risks?|uncertaint)|\b(?:said|written|statements?)\b[^.]{0,60}\blooks? to the future|\b(?:shall not constitute|is neither|is not|does not constitute)\b[^.]{0,20}\ban offer to\b|\binside information\b[^.]{0,120}\bmarket abuse|market abuse regulation)/isu,
    longest: 20_000,
    examples: [
      "This press release contains forward-looking statements within the meaning of the Act.",
      "Statements in this release that are not historical facts involve risk.",
      "Certain statements above are not historical fact and look to the future.",
      "This release contains certain statements about the future of our business, which involve risks.",
      "Some of what is said above looks to the future, such as when a trial may begin.",
      "This press release shall not constitute an offer to sell these securities.",
      "Cautionary Statement: The matters discussed here are forward-looking.",
      "The information in this announcement is deemed to be inside information under the Market Abuse Regulation.",
      "Any statement made is within the meaning of the Private Securities Litigation Reform Act of 1995.",
    ],
    notExamples: ["We look forward to the results.", "The forward contract was settled."],
  },
  {
    id: "section/statements-rest-on-beliefs",
    kind: "forward-looking",
    match:
      /^(?:(?:these|such|those) (?:forward[- ‑–]?looking )?statements are based (?:up)?on (?:the )?(?:company[’']s |management[’']s |our )?(?:current )?(?:beliefs|expectations|plans|assumptions)|risks and uncertainties (?:include|that (?:could|may))|if underlying assumptions prove|there can be no guarantees? with respect to)/iu,
    longest: 20_000,
    examples: [
      "These statements are based upon the current beliefs and expectations of the company’s management.",
      "Risks and uncertainties include general industry conditions and competition.",
    ],
    notExamples: ["These results are based on the current data.", "Risks and benefits include infections."],
  },
  {
    id: "section/no-duty-to-update",
    kind: "forward-looking",
    match:
      /^.{0,300}?(?:(?:undertakes?|assumes?|disclaims?|accepts?) (?:no|any) (?:obligation|duty|intention|responsibility).{0,60}\b(?:to|for)\b.{0,40}(?:update|revis|publicly)|neither the .{2,60}(?:exchange|regulation services provider).{0,120}(?:reviewed|accepts?)|you (?:should not|are cautioned not to) place undue reliance)/isu,
    longest: 3000,
    examples: [
      "Acme undertakes no obligation to update this release.",
      "Neither the TSX Venture Exchange nor its regulation services provider has reviewed this release.",
    ],
    notExamples: ["Acme has no obligation to buy the shares."],
  },
  {
    id: "section/safety-information-heading",
    kind: "about-other",
    match:
      /^(?!(?:an?|the|new|second|third|another|other|our|further|next|additional) )(?:[\p{L}\d®™.&(),/-]{1,30} ){0,8}?(?:(?:important|select(?:ed)?|summary of|key|additional) (?:(?:u\.s\.|us|eu|eu\/eea|european|uk|canadian|japanese|prescribing|product) ){0,2}(?:safety|product|prescribing|eu) (?:and [\p{L}]{2,20} )?(?:information|considerations)|indications? (?:and|&) (?:important|limitations?|usage|select|dosage|safety)|(?:u\.s\. |us |approved |selected |current )?(?:[\p{L}\d®™-]{0,30}[®™] )?(?<!\b(?:other|additional|new|further|multiple|both|more|various|target|key|lead|orphan) )indications?(?: (?:in|and|for|of) (?!(?:status|stage|phase|partner|milestone|timeline|program|trial|next))[^.]{2,80})?$|safety summary|safety profile of (?:(?!(?:is|was|were|are|has|have|had|remains?|remained|seen|observed|appears?|appeared|shows?|looks?|continues?|in|with|and)\s)[\p{L}\d®™.()-]{1,30}\s?){1,5}$|prescribing information$|boxed warning|warnings? and precautions|contraindications?$|adverse reactions?$|use in specific populations|limitations? of use)/iu,
    longest: 220,
    examples: [
      "IMPORTANT SAFETY INFORMATION",
      "Indications and Usage",
      "U.S. Important Safety Information and Indication",
      "Selected ACMERA® Indications",
      "Important EU/EEA Product Information",
      "Safety Profile of ACMERA®",
      "Contraindications",
    ],
    notExamples: [
      "Safety results from the study",
      "About Acme",
      "Zelotinib in Other Indications",
      "Indication and status",
      "The safety profile of ACM-101 was in line with earlier trials",
      "Overall safety profile of zelotinib remains consistent with that seen before.",
    ],
  },
  {
    id: "section/safety-information-glued",
    kind: "about-other",
    match:
      /^(?:[A-Z®™]{2,20} )?(?:U\.S\. |US |EU |Selected? |Approved )?(?:[A-Z][\p{L}]{2,20}[®™]? (?=Indications?\b))?(?:IMPORTANT (?:U\.S\. |EU |EU\/EEA )?(?:SAFETY|PRODUCT) INFORMATION|Important (?:U\.S\. |EU |EU\/EEA )?(?:[Ss]afety|[Pp]roduct) [Ii]nformation|INDICATIONS?(?: AND USAGE)?|Indications?(?: and Usage)?|Limitations? of Use|Warnings and Precautions|Adverse Reactions|Contraindications)(?=[A-Z]|\s[A-Z•]|:|\sfor\b)/u,
    longest: 20_000,
    examples: [
      "U.S. IndicationsACMERA is a prescription medicine used to treat asthma.",
      "IMPORTANT SAFETY INFORMATION Do not use ACMERA if you are allergic.",
    ],
    notExamples: ["Indications are that sales grew.", "Important dates"],
  },
  {
    id: "section/company-devotion",
    kind: "about-company",
    match:
      /^\p{Lu}[\p{L}&. ]{1,40}[’']s (?:focus (?:on|in)|commitment (?:to|in)|dedication to|legacy in|leadership in|work in)\b[^.]{0,60}$/iu,
    longest: 110,
    examples: ["Acme’s Focus on Cancer", "Acme's Commitment to Patients"],
    notExamples: ["Acme’s focus on cancer is paying off. Sales grew."],
  },
  {
    id: "section/financial-measures",
    kind: "body",
    match: /^(?:Use of |About )?non-gaap (?:financial )?(?:measures?|information|adjustments?)/i,
    longest: 20_000,
    examples: ["Non-GAAP Financial Measures", "Use of Non-GAAP Financial Information"],
    notExamples: ["GAAP net loss was $2 million."],
  },
  {
    id: "section/conference-call",
    kind: "conference-call",
    match:
      /^(?:(?:today[’']s |investor |live |acme )?(?:conference call|webcast|earnings call|investor (?:event|call|webcast))(?: ?(?:and|&|\/) ?(?:live )?(?:audio )?(?:webcast|conference call|presentation))?(?: (?:information|details|today|access|instructions|scheduled)\b.{0,60})?:?$|(?:webcast|dial[- ]in) (?:information|details))/iu,
    longest: 120,
    examples: ["Conference Call and Webcast", "Conference Call Details", "Webcast Information"],
    notExamples: ["The company will host a call with investors after the data are in."],
  },
  {
    id: "section/conference-call-language",
    kind: "conference-call",
    match:
      /^(?=.{0,600}?(?:dial|webcast|toll[- ]free|pass ?code|conference id|replay|teleconference))(?:[\p{L}\d.,&’'-]{1,30} ){0,8}?(?:will (?:host|hold|conduct|be hosting)|is hosting|management will|invites|to (?:access|participate|join|listen)|(?:a|the) (?:live |audio |replay|conference|webcast))[^.]{0,80}(?:conference call|webcast|teleconference|call|replay)/isu,
    longest: 1500,
    examples: ["Acme will host a conference call today at 8:30 a.m. ET. To take part, dial 1-800-555-0100."],
    notExamples: ["Acme will host a patient day in June."],
  },
  {
    id: "section/references-heading",
    kind: "references",
    match:
      /^(?:references?|footnotes?|endnotes?|sources?|bibliography|notes? (?:to editors|and explanations)|editor[’']?s? notes?|notes):?\s*$/iu,
    longest: 40,
    examples: ["References", "Footnotes:", "Notes to Editors"],
    notExamples: ["Source: Acme Inc."],
  },
  {
    id: "section/references-glued",
    kind: "references",
    match: /^(?:References?|Footnotes?):?\s?(?:\[?1\b|\(1\)|\p{Lu}\p{Ll}{1,20}\s\p{Lu}{1,2}\b)/u,
    longest: 20_000,
    examples: ["References1. Roe J, et al. J Clin Oncol. 2015.", "References: 1. Doe J."],
    notExamples: ["References to the plan were made."],
  },
  {
    id: "section/conference-call-glued",
    kind: "conference-call",
    match:
      /^(?:Conference [Cc]all|Webcast)(?: (?:and|&) (?:[Ww]ebcast|[Cc]onference [Cc]all))?(?: (?:[Ii]nformation|[Dd]etails))?(?:(?=\p{Lu}|:?\s\p{Lu}[\p{L}’]{1,30} (?:will|management|is)\b)|[.:]\s(?=[\p{Lu}\d]))/u,
    longest: 20_000,
    examples: [
      "Conference callAcme will host a conference call at 8:00 a.m. ET.",
      "Conference Call Acme will host a call.",
      "Conference Call: 5:30 p.m. Eastern today, 877-555-0129.",
      "Webcast. Management will discuss these results today.",
    ],
    notExamples: ["Conference calls are recorded."],
  },
  {
    id: "section/product-overview",
    kind: "about-product",
    match: /^[<【［「]?\s?(?:product|drug) (?:overview|profile|outline|summary|information)\s?[>】］」:]?$/i,
    longest: 60,
    examples: ["<Product Overview>", "Product profile"],
    notExamples: ["Product sales rose"],
  },
  {
    id: "section/reference-item",
    kind: "references",
    match:
      /^(?:\[?\(?\d{1,2}[.)\]]{0,2}\s{1,3}(?=.{0,600}(?:et al|\b(?:19|20)\d\d\s?[;:]|available at|accessed|doi|https?:|J(?:ournal)?\b.{0,40}\d{4}))|[†‡*]{1,3}\s?\p{Lu}|©|copyright ©?|(?:(?:(?!\.\s(?:it|this|the)\s).){2,160} (?:is|are) (?:a |an )?(?:registered )?trade ?marks? (?:of|or)))/isu,
    longest: 1200,
    examples: [
      "1. Smith J, et al. J Clin Oncol. 2015;33:100.",
      "ACMERA is a registered trademark of Acme, Inc.",
      "© 2020 Acme. All rights reserved.",
    ],
    notExamples: ["1. The study met its primary endpoint."],
  },
  {
    id: "section/contacts-heading",
    kind: "contacts",
    match:
      /^(?!(?:(?:recent|other|and|&|financial|pipeline|business|company) ){0,3}(?:corporate|business)(?::?$|:\s.{0,90}\b(?:completed|announced|appointed|entered|closed|strengthened|raised|received|will|was|were|has|have|joined|signed)\b))(?:[\p{L}\d&.,’'-]{1,25} ){0,4}?(?:media|investors?|press|company|corporate|business|public|analysts?|contacts?|ir|pr|for (?:further|more|additional) information(?:,? (?:please )?contact)?|for (?:media|investor|press) (?:enquiries|inquiries)|inquiries|enquiries)(?: ?(?:\/|and|&|or) ?(?:media|investors?|press|analysts?|public))?(?: (?:relations|inquiries|enquiries|contacts?|affairs|information|contact information))?(?: ?(?:contacts?))?\s?(?::.{0,200}|\(.{0,60})?$/iu,
    longest: 220,
    examples: [
      "Media Contact:",
      "Contacts",
      "Investor Relations Contact: Jane Roe",
      "For further information, please contact:",
      "Acme Investor Contact:",
      "Inquiries:",
    ],
    notExamples: [
      "Investors approved the merger.",
      "Company Highlights",
      "Corporate",
      "Corporate:",
      "Corporate: On July 15, Acme completed the acquisition of Bolt.",
      "Financial and Corporate",
    ],
  },
  {
    id: "section/source-line",
    kind: "contacts",
    match:
      /^(?:(?:SOURCE|Source):?\s{1,3}\p{Lu}|(?:#\s?){3}|-\s?(?:END|ENDS|End|Ends|30)\s?-$|[[(][A-Z]{2,6}-[A-Z]{1,4}[)\]]$|[A-Z]{2,6}-[A-Z]$|CONTACT: )/u,
    longest: 300,
    examples: ["SOURCE Acme, Inc.", "Source: Acme", "###", "- END -", "[ACME-G]", "ACME-F"],
    notExamples: [
      "Source of funds",
      "ACM-BCMA",
      "View source version on businesswire.com: https://example.com/1",
    ],
  },
  {
    id: "section/table-heading",
    kind: "tables",
    match: compact(
      /^(?!(?:we|they|it) |(?:the company |the group )?(?:has |have )?(?:also |further |significantly )?(?:strengthen|bolster|improv|fortif|enhanc|reinforc|clos|rais|complet|ended|maintain|solid|strong|healthy)\p{L}* )(?:[\p{L}\d&.,’'-]{1,25} ){0,7}?(?:(?:condensed |consolidated |unaudited |selected |interim ){1,4}(?:[\p{L}]{2,15} ){0,2}(?:statements?|balance sheets?|financial (?:data|information|statements?|results)|results of operations)|statements? of (?:operations|cash flows?|income|financial position|earnings|comprehensive loss)|balance sheets?|financial tables? follows?|operating results(?= \()|(?!.{0,160}\b(?:expect\p{L}*|was|were|is|are|had|ended .{3,20} with|of approximately)\b).{3,80}\((?:unaudited|(?:u\.s\. )?(?:dollars )?in (?:thousands|millions)))\b/iu,
    ),
    longest: 200,
    examples: [
      "Condensed Consolidated Statements of Operations",
      "ACME, INC. UNAUDITED SELECTED CONSOLIDATED FINANCIAL DATA",
      "FINANCIAL TABLES FOLLOW",
      "Operating Results (Unaudited), dollars in millions",
    ],
    notExamples: [
      "Financial results for the quarter were strong.",
      "Statement of our chief executive",
      "Cash of approximately $145 million at year end (unaudited), expected to last into 2026",
      "Strengthened the balance sheet with a $60 million public offering in March 2016.",
      "We strengthened our balance sheet with a $69 million public offering in October.",
    ],
  },
  {
    id: "section/furniture-after",
    kind: "furniture",
    match:
      /^(?:multimedia|sign up for|subscribe|related (?:links|news|stories|articles)|share (?:this|on)|back to (?:top|news)|print (?:page|this)|newsletter|recent news|more news|latest news|original\/source press release|view the original release|newsramp|reddit post|blockchain registration|tags:?$|cookie|privacy policy|terms of (?:use|service)|photo[s]? (?:-|accompanying|available)|logo -|a photo accompanying|to view the original|you just read|all rights reserved|to speak to customer support|email alerts?)/iu,
    longest: 300,
    examples: [
      "Related Links",
      "Sign up for email alerts",
      "Photo - https://example.com/1.jpg",
      "View the original release on www.example.com",
    ],
    notExamples: ["Related adverse events were mild."],
  },
];

/** Lines before the headline that are no part of the release. */
export const PREFACE_FURNITURE: readonly RegExp[] = [
  NAMES_PAGE,
  /^exhibit\s{0,3}\(?99/i,
  /^ex-99/i,
  /^(?:for )?(?:immediate )?release\b.{0,60}$/i,
  /^for (?:immediate )?release\b.{0,60}$/i,
  /^embargoed\b.{0,60}$/i,
  /^source:.{0,80}$/i,
  /^(?:RNS|PRN) (?:number|no)\b.{0,30}$/i,
  /^(?:stock|securities) (?:code|symbol)\b.{0,50}$/i,
  /^(?:london|new york|tokyo|australian|toronto|hong kong|stockholm) (?:stock|securities) exchange\b.{0,40}$/i,
  /^\[?\(?(?:english )?translation\)?\]?\.?$/i,
  /^to whom it may concern\.?$/i,
  /^attention:?\s.{0,60}\beditors?:?$/i,
  /^(?:company name|representative|listing|code no|securities code|head office|inquiries|enquiries)\s?:.{0,100}$/i,
  /^(?:business wire|pr ?newswire|globe ?newswire|access ?wire|marketwired?|newsfile|nasdaq omx)\.?$/i,
  /^(?:media |press |investor |corporate )?(?:contacts?|relations|enquiries|inquiries)\s?:.{1,80}$/i,
  /^\+?[\d\s().-]{7,20}$/,
  /^\S{1,60}@\S{1,60}$/,
  /^(?:press|news|media) release\b.{0,40}$/i,
  /^(?:(?:ASX|NZX|LSE|RNS|AIM|SGX|HKEX|TSX|market|stock exchange|company|ad[- ]hoc) )?(?:announcement|release|notification)\b.{0,40}$/i,
  /^(?:regulated|inside|insider) information\b.{0,60}$/i,
  /^this announcement contains (?:inside|regulated) information\b/i,
  compact(/^\p{L}{3,9}\.? \d{1,2}, \d{4},? \d{1,2}:\d\d\b.{0,12}\bfrom\b.{1,80}$/iu),
  /^contacts?:?$/i,
  /^(?:skip to|menu|home|search|select your|news(?:room)?|investors?|media|share|print|email|download|pdf|rss|back to|sign in|log in)\b.{0,40}$/i,
  /^not for (?:distribution|release)/i,
  /^\W{0,200}$/,
  compact(/^(?:[\p{L} ]{2,24}\s?[|·•]\s?){2,8}[\p{L} ]{2,24}$/iu),
];
