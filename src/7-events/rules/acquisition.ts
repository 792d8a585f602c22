import type { EventRule } from "../rule.js";
import { caseSensitive, pattern, within } from "./wording.js";

/** Who acquires rights takes a licence. */
const OF_RIGHTS = String.raw`(?:[\p{L}-]{1,20} ){0,5}?(?:rights|licen[sc]es?)\b`;

/** Who takes a stake by buying new shares finances. */
const OF_STOCK = String.raw`[^.;]{0,60}\bstake in\b[^.;]{0,60}\b(?:common|preferred) (?:stock|shares)\b`;

const NOT_THIS =
  /\bcomplete response|\bvouchers?\b|acquired? (?:skills|knowledge|in (?:the )?hospital|resistance|immun|hemophilia|von|immune|infection|pneumonia|disease|by passing)|(?:community|hospital|newly)-acquired|registered .{0,20}acquire|\b(?:virus|infection|disease|children|patients?|skills?)\b.{0,30}\bacquired\b|\b(?:company|group|firm) (?:that|which) (?:[a-z, ]{0,40}\b)?acquires\b|customer acquisition|\bacquired (?:land|samples?|data|images?)\b|(?:samples?|images?|data|blood|scans?) (?:[^\s.;,]{1,20} ){0,3}?acquired\b|data acquisition|image acquisition|acquisition-related|acquisition costs?|shareholder investigation|right to acquire (?:shares|common)|stock options|warrants|acquired in-process|inventory acquired|costs? (?:of|associated with)|impact of the|integration costs|\bvesting\b|severance|excess inventory/i;

export const ACQUISITION_RULES: readonly EventRule[] = [
  {
    id: "acquisition/completed",
    type: "acquisition",
    match: pattern(
      String.raw`\b(?:complet(?:es?|ed|ion of)|clos(?:es|ed|ing of)|conclud(?:es|ed)|finali[sz](?:es|ed))\b${within(60)}\b(?:acquisitions?|mergers?|business combination)\b`,
      String.raw`(?<!\b[Bb]e )\b(?:(?:(?:has )?acquired|acquires|acquisition of)(?! ${OF_RIGHTS})|was acquired by|merged with)\b`,
    ),
    programs: "named",
    unless: NOT_THIS,
    examples: [
      "Acme completed its acquisition of Bolt in June 2019.",
      "Acme Completes Acquisition of Bolt Therapeutics",
      "ACM-101 was added through the acquisition of Bolt in 2018.",
      "On May 20, 2019, Acme closed the Bolt asset acquisition.",
      "Bolt was acquired by Acme in 2017.",
      "Acme has acquired ZELORA from Bolt.",
      "Acme merged with Bolt in 2015.",
    ],
    notExamples: [
      "Acme is a specialty pharmaceutical company that acquires, develops and markets medicines.",
      "Patients with acquired hemophilia received ACM-101.",
      "Community-acquired pneumonia was treated with ACM-101.",
      "Infections are acquired in hospital.",
      "Acme acquired worldwide rights to ACM-202 from Bolt in 2017.",
      "Acquisition-related costs rose.",
      "The acquisition costs of customers fell.",
      "Acme is working with the state to test samples acquired at local hospitals.",
      "The acquired land will be used to grow the plants.",
    ],
  },
  {
    id: "acquisition/sold",
    type: "acquisition",
    match: pattern(
      String.raw`\b(?:was|were|has been|have been) (?:sold|divested)\b${within(40)}\bto\b${within(60)}\bfor (?:approximately |about )?[A-Z]{0,3}[$€£]`,
      String.raw`\b(?:complet(?:es|ed)|announc(?:es|ed)|clos(?:es|ed)|agreed to|agreement for) (?:the |its )?(?:(?:previously announced|proposed|planned) )?(?:sale|divestiture|divestment) of\b`,
    ),
    programs: "present",
    unless: /shares|stock|notes|voucher|royalt(?:y|ies) (?:on|of|stream)/i,
    examples: [
      "ZELORA was sold in 2018 to Bolt Consumer for $31 million.",
      "Acme completed the sale of ZELORA to Bolt in January.",
      "Acme has completed the previously announced sale of ZELORA to Bolt.",
      "Acme Completes Sale of ZELORA to Bolt",
    ],
    notExamples: ["Shares were sold to Bolt for $3 million.", "ZELORA was sold in pharmacies."],
  },
  {
    id: "acquisition/sold-assets",
    type: "acquisition",
    match: pattern(
      String.raw`\b(?:sells?|sold|divest(?:s|ed)?) (?:its |the |certain |all of its |substantially all of its )?(?:[\p{L}-]{1,20} ){0,5}?(?:assets|business(?:es)?|unit|division|subsidiary|franchise|product lines?|operations) to (?=\S)`,
      String.raw`\b(?:sells?|sold|divest(?:s|ed)?|complet(?:es|ed) the (?:sale|divestiture|divestment) of) (?:[^\s.;,]{1,20} ){1,6}?(?:products|brands|portfolio|medicines|assets)\b${within(50)}\bto\b${within(40)}\bfor (?:up to |approximately |about )?(?:a total of )?(?:[A-Z]{0,3}[$€£¥]|USD|EUR)`,
    ),
    programs: "named",
    unless: /shares|stock|notes|voucher|royalt(?:y|ies) (?:on|of|stream)|marketable/i,
    examples: [
      "Sold non-core dermatology assets to Bolt Pharma",
      "Divested a portfolio of non-core products in Latin America to Bolt for $825 million.",
    ],
    notExamples: ["Acme sold ZELORA to hospitals."],
  },
  {
    id: "acquisition/agreed",
    type: "acquisition",
    match: pattern(
      String.raw`\b(?:(?:to|will) acquire(?! ${OF_RIGHTS}| ${OF_STOCK})|agree(?:s|d|ment) to (?:acquire|be acquired|buy|purchase)(?! [^.;]{0,50}\b(?:shares|stock|notes|warrants|securities|doses|courses|vials|units|treatments)\b)|propos(?:ed|es) (?:acquisition|merger|to acquire)|definitive (?:merger |purchase |transaction )?agreement\b${within(60)}\bacqui\p{L}+|(?<!\bterminat(?:e|es|ed|ion of|ing) (?:the|their|its) )merger agreement|agreement and plan of merger|to merge with|to be acquired by|announc(?:es|ed) (?:the |an? )?(?:agreement for the )?acquisition of|tender offer (?:to|for|by)(?!${within(160)}\bexpired\b)|plans? to acquire)\b`,
      String.raw`\b(?:acquire|purchase|buy|take)s? (?:an? )?[^.;]{0,30}\b(?:equity )?stake in\b(?! [^.;]{0,60}\b(?:common|preferred) (?:stock|shares)\b)`,
      String.raw`\b(?:agree(?:s|d|ment)|contract(?:ed)?) to (?:sell|divest) (?:its|the|certain|selected|several|non-core|a portfolio of|substantially all|our|all)(?: of (?:its|the))? (?:[\p{L}®™/&-]{1,24} ){0,5}?(?:assets|products|business(?:es)?|unit|division|subsidiary|franchise|portfolio|product lines?|brands?|operations)\b`,
      String.raw`\bdefinitive agreement to (?:sell|divest)\b`,
    ),
    programs: "named",
    timing: "news",
    unless: new RegExp(
      `${NOT_THIS.source}|completes? acquisition|may (?:seek|acquire)|opportunit|strategy (?:is )?to acquire|could acquire|proxy statement|prospectus|(?:should|urged to) read`,
      "i",
    ),
    examples: [
      "Acme to acquire Bolt for $4.9 billion.",
      "Acme to Acquire 20% Stake in Bolt for $2 Billion in Cash",
      "Acme today announced an agreement to acquire ACM-202 from Bolt Inc.",
      "Acme and Bolt have entered into a definitive merger agreement.",
      "Under the agreement, Acme will acquire all shares of Bolt.",
      "Acme agreed to buy Bolt in an all-cash transaction.",
      "Acme entered into an agreement and plan of merger with Bolt.",
      "Acme has agreed to sell its dermatology business to Bolt for $120 million.",
      "Agreed to sell selected OTC products in Russia to Bolt for $660 million.",
    ],
    notExamples: [
      "Acme may seek to acquire other companies.",
      "Investors are urged to read the proxy statement about the proposed merger.",
      "Each warrant gives the right to acquire shares.",
      "Patients learn to acquire skills.",
      "Acme Completes Acquisition of Bolt",
      "Bolt to Acquire $1 Billion Equity Stake in Acme Common Stock",
      "The state has agreed to purchase 100,000 courses of ZELORA.",
      "The tender offer for all shares of Bolt, at a price of $18 per share in cash, expired as scheduled on February 19, 2020.",
      "Acme looks for opportunities to acquire products.",
    ],
  },
  {
    id: "acquisition/closing",
    type: "acquisition",
    match: pattern(
      String.raw`\b(?:transactions?|acquisitions?|mergers?|deal|tender offer|closing)\b${within(90)}\b(?:(?:is|are|remains) )?(?:expected|anticipated|subject|scheduled|targeted) to (?:close|be (?:completed|finali[sz]ed)|occur|complete)`,
      String.raw`\b(?:expects?|anticipates?|expected|anticipated)\b${within(60)}\b(?:transaction|acquisition|merger|deal)\b${within(40)}\b(?:to close|will close|to be completed|to complete)`,
      String.raw`\b(?:companies|parties|both) (?:expect|anticipate) to close\b`,
      String.raw`\b(?:expects?|anticipates?|plans?|intends?) to (?:close|complete) the (?:[\p{L}-]{1,20} ){0,3}?(?:transaction|acquisition|merger|deal)`,
      String.raw`\b(?:transaction|acquisition|merger|(?:closing|completion|consummation)(?= (?:is|remains)\b| of the (?:transaction|acquisition|merger|deal|combination)\b))\b${within(30)}\b(?:expected|anticipated|scheduled) (?:in|by|on|during|to occur)\b`,
      String.raw`(?<=\b(?:acquire|merger|acquisition|transaction|tender offer)\b[^.]{1,160}[;,.]\s)closing (?:is )?(?:expected|anticipated|targeted|scheduled) (?:in|by|on|during|for)\b`,
      String.raw`\bclosing of the (?:transaction|acquisition|merger)\b${within(40)}\b(?:expected|anticipated|subject)`,
    ),
    programs: "named",
    timing: "upcoming",
    ownCues: true,
    unless: /\boffering\b|private placement|\bnotes\b|clinical trial|equity investment|enrol/i,
    examples: [
      "The transaction is expected to close in the second quarter of 2020.",
      "Acme expects to complete the acquisition in May 2020.",
      "Closing of the acquisition is anticipated by mid-2020.",
      "Acme anticipates that the merger will close in the second half of 2020.",
      "The closing of the transaction is subject to antitrust clearance.",
    ],
    notExamples: [
      "The offering closed in May.",
      "Acme completed the trial of ACM-101.",
      "The offering is expected to close on March 5.",
      "The transaction closed in 2018.",
      "Acme expects to complete the trial of ACM-101 in May.",
      "Completion of enrollment in the trial of ACM-101 is expected in May.",
      "The equity investment of Bolt is expected to close in May.",
    ],
  },
  {
    id: "acquisition/closed",
    type: "acquisition",
    match: pattern(
      String.raw`\b(?:acquisition|merger|transaction|takeover|asset purchase|asset sale)\b${within(30)}\b(?:closed|was completed|has closed|was closed|has been completed|completed|was finali[sz]ed|became effective)\b(?= (?:on|in|today|last|this|at))`,
    ),
    programs: "topic",
    unless: new RegExp(`${NOT_THIS.source}|offering|will be|expected|private placement`, "i"),
    examples: [
      "Acme agreed to buy Bolt, whose lead compound is ACM-202. The acquisition closed on January 31, 2020.",
      "The merger was completed in May 2019.",
    ],
    notExamples: [
      "The acquisition is expected to be completed in May 2020.",
      "Data acquisition was completed in May 2019.",
    ],
  },
  {
    id: "acquisition/divested",
    type: "acquisition",
    match: pattern(
      String.raw`\b(?:was|were|has been|have been) (?:sold|divested)\b${within(40)}\bto (?:an? |the )?(?!(?:patients|pharmacies|hospitals|the public|investors|customers|wholesalers)\b)(?=\p{L})`,
      String.raw`\b(?:divest(?:s|ed|ing|ment|iture)?|sale|sold|sells?) (?:of )?(?:its|the|all|certain|substantially all|our) (?:[\p{L}®™/&-]{1,24} ){0,5}?(?:assets|business|unit|division|subsidiary|franchise|portfolio|product lines?|brand|operations|rights to ZELORA)\b`,
      String.raw`\b(?:sp(?:in|un|inning)[- ]off|carv(?:e|ed)[- ]out)\b (?:of (?:its|the (?!University|Institute|College|Hospital))|its|the|into)\b`,
      String.raw`\b(?:enter(?:s|ed) into|sign(?:s|ed)|announc(?:es|ed)|execut(?:es|ed))\b${within(50)}\b(?:asset purchase|share purchase|stock purchase|business combination|merger|takeover|scheme implementation) (?:agreement|deed)\b`,
    ),
    programs: "named",
    upcoming: "dated",
    unless: new RegExp(
      `${NOT_THIS.source}|\\bshares (?:were|was|have been) sold|shares of (?:common )?stock|of (?:[\\p{L}]+ )?(?:common|preferred|ordinary) (?:stock|shares)|\\bnotes\\b|royalt(?:y|ies) on|voucher|offering|units sold|securities purchase|are sold`,
      "i",
    ),
    examples: [
      "ZELORA was approved in 2015 and was sold in 2018 to Bolt Consumer for $31 million.",
      "Acme completed the sale of its dermatology business in May 2019.",
      "Acme entered into an asset purchase agreement with Bolt for ACM-202.",
      "Acme divested its vaccines unit in 2017.",
    ],
    notExamples: [
      "ZELORA is sold to hospitals.",
      "The shares were sold to investors in a private offering.",
      "Acme sold its voucher to Bolt.",
      "Acme may sell its dermatology business.",
      "Acme was founded in 2006 as a spin-off of the University of Bolton.",
    ],
  },
  {
    id: "acquisition/bought",
    type: "acquisition",
    match: caseSensitive(
      String.raw`\b(?:bought|purchased|buys|took over|takes over) (?:out )?(?:(?:privately held|rival|the|all of|its partner) )?(?=\p{Lu}[\p{L}&’-]+(?: \p{Lu}|,| in | for | from ))(?!(?:U\.|Phase|American|[Ss]hares))`,
      String.raw`\bbought by (?=\p{Lu})`,
      String.raw`\b(?:bought|purchased) (?:the |all |certain |substantially |of )+(?:rights to|assets of|compounds?|intellectual property)`,
    ),
    programs: "named",
    unless: NOT_THIS,
    examples: [
      "In 2006, Acme bought Bolt Discovery, in whose laboratories ACM-101 was found.",
      "ACM-202 came with Bolt, which was bought by Acme in 2014.",
    ],
    notExamples: [
      "ZELORA is bought under a plan of the government.",
      "Patients bought ZELORA.",
      "Directors bought shares of Acme.",
    ],
  },
  {
    id: "acquisition/in-other-words",
    type: "acquisition",
    match: pattern(
      String.raw`\b(?:formed|created)\b${within(20)}\bby the merger of\b`,
      String.raw`\bproposed combination with\b|\b(?:unsolicited|takeover) bid\b|\btakeover of\b`,
      String.raw`\bpurchase of all right, title\b|\bcompletion of the [\p{Lu}][^.;]{0,40} purchase\b`,
      String.raw`\bproposed merger\b`,
      String.raw`\b(?:merger|acquisition|sale of (?:the |its )(?:[^\s.;,]{1,20} ){1,4}(?:portfolio|business|unit|division))\b${within(60)}\b(?:(?:is|are) expected to (?:close|complete|be (?:completed|finali[sz]ed|consummated))|(?:should|will) (?:be (?:finali[sz]ed|completed)|close))\b`,
      String.raw`\bconsummat(?:e|ing) (?:its|the) acquisition\b`,
      String.raw`\b(?:stock|share)holders\b${within(40)}\b(?:approv(?:es?|ed)|vot(?:es?|ed) (?:to approve|in favou?r of|for))\b${within(40)}\b(?:merger|acquisition|business combination|combination with|transaction)\b`,
      String.raw`\breject(?:s|ed|ion of)\b${within(30)}\b(?:unsolicited|takeover|acquisition|tender|buyout|hostile|unsolicited,? non-binding)\b${within(20)}\b(?:proposal|offer|bid)\b`,
      String.raw`\bterminat(?:es?|ed|ing|ion of)\b${within(40)}\bmerger agreement\b`,
      String.raw`\bapproved the merger\b|\bclosing of the [\p{Lu}][^.;]{0,40} acquisition\b`,
      String.raw`\bshares had been validly tendered\b|\basset purchase agreement\b`,
    ),
    programs: "named",
    unless:
      /\bif\b|litigation|investigat|complaint|proxy statement|prospectus|(?:should|urged to) read|subsidiaries|upon termination|termination fee/i,
    examples: [
      "Acme Stockholders Approve Merger with Bolt",
      "Acme Board Rejects Unsolicited Proposal from Bolt",
      "Acme and Bolt have agreed to terminate their merger agreement.",
      "Formed in 2014 by the merger of Acme Biologics and Trellis, the company employs 640 people.",
      "The takeover of Brightwater in the fourth quarter of 2017 brought ZELORA.",
      "Larkmoor anticipates consummating its acquisition of Acme during the second half of 2020.",
    ],
    notExamples: [
      "Law firms investigate the proposed merger of Acme for its holders.",
      "The combination of ACM-101 and steroids was studied.",
      "The shareholders approved the merger of two of its subsidiaries.",
      "The journal rejected the proposal of the authors.",
    ],
  },
  {
    id: "acquisition/in-headline",
    type: "acquisition",
    match: caseSensitive(
      String.raw`\b(?:[Tt]o|[Ww]ill) (?:[Bb]uy|[Pp]urchase) (?=\p{Lu}\p{L}+)(?!(?:Additional|Up|More|Doses|Shares|Back|Million)\b)`,
      String.raw`\b(?:[Tt]o|[Ww]ill) (?:[Cc]ombine|[Mm]erge)(?= (?:[Ww]ith (?=\p{Lu})|[Bb]usinesses|[Oo]perations|[Tt]o (?:[Cc]reate|[Ff]orm)\b|[Ii]n \p{L}+[- ]\p{L}+ (?:[Mm]erger|[Tt]ransaction|[Dd]eal)))`,
      String.raw`\b[Aa]nnounces? (?:[\p{L}-]{1,20} ){0,3}?(?:[Mm]erger|[Bb]usiness [Cc]ombination)\b(?! [Uu]pdate)`,
      String.raw`\b[Ss]pin[- ][Oo]ff (?=(?:[Oo]f )?(?:[Ii]ts |[Tt]he )?\p{Lu})(?!(?:[Oo]f )?(?:[Tt]he )?(?:University|Institute))`,
      String.raw`\b(?:(?:[Tt]o|[Ww]ill) (?:[Dd]ivest|[Ss]ell)|Divests|Sells)(?= (?:[^\s.;,]{1,24} ){0,6}?(?:[Bb]usiness|[Uu]nit|[Dd]ivision|[Ss]ubsidiary|[Ff]ranchise|[Pp]ortfolio|[Bb]rands?|[Oo]perations|[Aa]ssets|[Ff]or (?:[Uu]p [Tt]o )?[A-Z]{0,3}[$€£])\b)`,
    ),
    programs: "named",
    sections: ["headline"],
    timing: "news",
    unless:
      /\b(?:courses|doses|vials|shares|stock|notes|voucher|royalt(?:y|ies)|trial|study|in combination|combination (?:therapy|of))\b|rights/i,
    examples: [
      "Bolt to Buy Acme Therapeutics in $2.1 Billion Deal",
      "Acme to Combine With Bolt to Create Global Leader",
      "Acme to Divest Consumer Health Business",
      "Acme Sells Dermatology Portfolio to Bolt",
      "Acme and Bolt Announce Business Combination",
      "Acme Announces Proposed Spin-Off of Oncology Business",
    ],
    notExamples: [
      "State to Purchase Additional Courses of ZELORA",
      "Acme to Sell Shares",
      "Acme to Combine ACM-101 With ACM-202 in Asthma Trial",
      "Acme Sells Voucher for $100 Million",
    ],
  },
];
