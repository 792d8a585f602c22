import type { EventRule } from "../rule.js";
import { collaborationDetail } from "./collaboration-words.js";
import { caseSensitive, pattern, within } from "./wording.js";

/** Whom an agreement is with: a name that is not an agency's. */
const PARTY = String.raw`(?:the )?(?!(?:FDA|EMA|U\.?S\.? (?:FDA|Food)|European Med|Food and|SEC|CEO|Wall)\b)\p{Lu}`;

/** What happens to an agreement after it is signed, and what is told of one by the way. */
export const AGREEMENT_RULES: readonly EventRule[] = [
  {
    id: "collaboration/option",
    type: "collaboration",
    match: pattern(
      String.raw`\b(?:obtains|grants|receives|acquires|gains|secures|gets|will (?:obtain|receive|have)) (?:[\p{L}]+ )?an? (?:exclusive |worldwide |time-limited )*option\b(?! to purchase (?:up to|additional|an additional))`,
      String.raw`\boption\b${within(70)}\b(?:has been|was) (?:extended|exercised|terminated)\b`,
      String.raw`\boption exercised by \p{L}`,
      String.raw`\b(?:has|have) opted[- ]in (?:to|on|for)\b`,
    ),
    programs: "topic",
    detail: "option",
    timing: "news",
    unless: /\b(?:shares|stock|underwriters?|employees?|treatment option)\b/i,
    examples: [
      "Bolt also obtains an option, exercisable until the end of 2021, over ACM-202.",
      "ACM-202: option exercised by Bolt",
      "Bolt has opted in to ACM-202 and will take over its development.",
      "The option that Bolt holds over ACM-202 has been extended by twelve months, to March 2021.",
    ],
    notExamples: [
      "Acme grants the underwriters an option to purchase shares.",
      "ACM-101 is an option for patients.",
      "The option over ACM-202 has not been exercised.",
    ],
  },
  {
    id: "collaboration/option-of-the-past",
    type: "collaboration",
    match: pattern(
      String.raw`\b(?:obtained|granted|received|acquired|secured|took) (?:[\p{L}]+ )?an? (?:exclusive |worldwide )*option\b(?! to purchase (?:up to|additional|an additional))`,
      String.raw`\boptions? exercised by\b`,
      String.raw`\b(?:let|allowed)\b${within(30)}\boption\b${within(30)}\b(?:lapse|expire)\b|\boption\b${within(40)}\b(?:lapsed|expired)\b|\b(?:declin(?:ed|es) to|(?:elect(?:ed|s)|decid(?:ed|es)|chos(?:e|en)|opt(?:ed|s)) not to|(?:did|will|would) not) exercise\b${within(30)}\boption\b`,
    ),
    programs: "topic",
    detail: "option",
    ownCues: true,
    unless: /\b(?:shares|stock|underwriters?|employees?|treatment option)\b/i,
    examples: [
      "In 2018 Bolt acquired an option to license ACM-202.",
      "Bolt let its option on ACM-101 lapse in May 2019.",
      "Bolt has elected not to exercise its option to license ACM-202.",
    ],
    notExamples: [
      "The company granted the underwriters an option.",
      "Employees received an option on shares.",
    ],
  },
  {
    id: "collaboration/ended",
    type: "collaboration",
    match: pattern(
      String.raw`\b(?:ended|terminat(?:es|ed|ing|ion of)|cancel(?:led|ed|s))\b${within(60)}\b(?:collaboration|licen[sc]e|co-development|co-promotion|option|supply|distribution|partnership|research)\b (?:and \p{L}+ )?(?:agreement|collaboration|alliance|partnership|signed)?`,
      String.raw`\b(?:collaboration|partnership|alliance|(?:licen[sc]e|option|supply|distribution|co-promotion|research) agreement)\b${within(60)}\b(?:was|has been|were|is being) (?:ended|terminated|discontinued|wound up|dissolved)\b`,
      String.raw`\brights\b${within(50)}\b(?:have |has )?revert(?:s|ed)?\b|\b(?:gave|give|giving|given) back\b${within(30)}\brights\b`,
    ),
    programs: "topic",
    detail: collaborationDetail,
    unless:
      /credit agreement|loan|merger agreement|lease|employment|research (?:staff|jobs)|\btrials?\b|\bstud(?:y|ies)\b|sublease|until the end/i,
    examples: [
      "In September 2019, Acme and Bolt ended by mutual agreement the research collaboration signed in 2018.",
      "The license agreement with Bolt was terminated in May 2019.",
      "All rights to ACM-101 have reverted to Acme.",
    ],
    notExamples: [
      "Acme ended its lease.",
      "The merger agreement was terminated.",
      "Acme may terminate the collaboration.",
      "Acme ended the research study of ACM-101.",
    ],
  },
  {
    id: "collaboration/to-end",
    type: "collaboration",
    match: pattern(
      String.raw`\b(?:will|agree(?:d|s)? to|elect(?:ed|s) to|chos(?:e|en) to|opted to|decided to|(?:decision|election|notice|intention|intent|intends|plans) to) (?:terminate|end|discontinue|cancel|dissolve|wind (?:down|up)|conclude(?= (?:their|its|the) (?:[\p{L}\d-]{1,16} ){0,3}(?:collaboration|partnership|alliance)))\b${within(40)}\b(?:collaboration|licen[sc]e|co-development|co-promotion|option agreement|supply agreement|distribution agreement|partnership|alliance|joint venture)\b`,
      String.raw`\b(?:will|decided to|elected to|decision to|agreed to) return\b${within(40)}\brights\b`,
      String.raw`\brights\b${within(50)}\bwill (?:be returned|return|revert) to\b`,
      String.raw`\b(?:will|to|has agreed to) (?:regain|re-?acquire|recover|take back|re-?assume)\b${within(40)}\b(?:rights|control)\b`,
    ),
    programs: "topic",
    detail: collaborationDetail,
    timing: "news",
    unless:
      /credit agreement|loan|merger agreement|lease|employment|\btrials?\b|\bstud(?:y|ies)\b|\b(?:if|unless|automatically|upon expiration|until|voting)\b/i,
    examples: [
      "Acme and Bolt have mutually agreed to terminate their collaboration on ACM-202.",
      "Acme and Bolt Agree to End Collaboration",
      "Acme and Bolt have agreed to conclude their 2016 research collaboration.",
      "Bolt notified Acme of its decision to terminate the license agreement for ACM-101.",
      "Bolt will terminate its license to ACM-101.",
      "Acme has elected to return the rights to ACM-202 to Bolt.",
      "Acme to Regain Worldwide Rights to ACM-101 From Bolt",
    ],
    notExamples: [
      "Either party has the right to terminate the license agreement for ACM-101.",
      "The collaboration agreement for ACM-101 will terminate if the merger closes.",
      "Acme decided to terminate the trial of ACM-101 under its license.",
      "Acme may decide to terminate the collaboration on ACM-101.",
      "Acme would regain the rights to ACM-101 in that event.",
    ],
  },
  {
    id: "collaboration/amended",
    type: "collaboration",
    match: pattern(
      String.raw`\b(?:ha(?:s|ve) (?:\p{L}+ )?(?:amended|extended|expanded|renewed)|also (?:amended|extended|expanded|renewed)|amends|extends|expands|renews|announc(?:es?|ed|ing) (?:the |an )?(?:amendment|extension|expansion|renewal) of)\b${within(40)}\b(?:licen[sc]e|collaboration|co-development|supply|distribution|research|partnership|option|commerciali[sz]ation|alliance)\b${within(20)}\b(?:agreement|collaboration|alliance|partnership|with|for|to)\b`,
    ),
    programs: "topic",
    detail: collaborationDetail,
    timing: "news",
    unless:
      /^this |licen[sc]e applications?|review (?:period|clock)|loan|credit|lease|employment|merger|patent|trial|capacity|label|indication/i,
    examples: [
      "Acme and Bolt have meanwhile amended their licence agreement for ACM-101.",
      "Acme Extends Research Collaboration With Bolt to 2022",
      "The companies also amended their 2013 research collaboration with Bolt on ACM-101.",
      "Acme and Bolt Announce Extension of Broad, Multi-Year Strategic Collaboration to 2022",
    ],
    notExamples: [
      "Acme has amended its loan agreement.",
      "The FDA has extended the review period for the Biologics License Application of ACM-101.",
      "Acme has extended the research trial of ACM-101.",
      "Acme has not amended its license agreement.",
    ],
  },
  {
    id: "collaboration/of-a-year",
    type: "collaboration",
    match: pattern(
      String.raw`\b(?:from|of|by|through|under|including) (?:the|a|our) (?:collaboration|partnership|alliance) between\b`,
      String.raw`\bunder (?:the terms of )?(?:the|an|our|their|its) agreement,? (?:that was |which was )?(?:signed|entered into|reached|concluded|announced) (?:in|on)\b`,
      String.raw`\b(?:upfront|up-front|license) payments?\b${within(60)}\bin connection with (?:an? |the |our )?(?:\p{L}+ )?agreements?\b`,
      String.raw`\b(?:19|20)\d\d (?:[\p{L}-]+ ){0,3}?(?:agreement|licen[sc]e|collaboration|partnership|alliance)\b(?= (?:with|provided|provides|between|under|for|so as|and|,))`,
      String.raw`\b(?:licen[sc]e|collaboration|co-development|co-promotion|distribution|supply|option|development) (?:and [\p{L}-]+ )?(?:agreement|partnership|alliance),? (?:of|from|signed in|dated|concluded in|entered into in) (?:\p{Lu}\p{L}+ )?(?:\d{1,2}, )?(?:19|20)\d\d\b`,
    ),
    programs: "topic",
    detail: collaborationDetail,
    timing: "background",
    unless: /credit|loan|merger|lease|employment|sales agreement|purchase agreement|plan/i,
    examples: [
      "ZELORA is sold together with Bolt under a co-promotion agreement of 2018.",
      "ACM-101 is the first to emerge from the collaboration between Acme and Bolt.",
      "We recorded an upfront license payment of $30.1 million in connection with an agreement with Bolt on ACM-101.",
      "The companies’ 2008 agreement provided for further milestones.",
      "Under the terms of the agreement signed in 2019, Acme makes ZELORA and Bolt holds exclusive rights to commercialize it.",
      "Under the licence and co-development agreement signed in 2012, Bolt pays royalties on ACM-101.",
    ],
    notExamples: ["The 2019 loan agreement provided for fees.", "Acme has an agreement with its landlord."],
  },
  {
    id: "collaboration/told-of",
    type: "collaboration",
    match: caseSensitive(
      String.raw`\b[Ii]n (?:an? |the |our |its |close )?(?:[^\s.;,]{1,20} ){0,2}?(?:collaboration|partnership|alliance|cooperation)s? with ${PARTY}`,
      String.raw`\b(?:[Uu]nder|[Tt]hrough|[Vv]ia|[Aa]s part of|[Ff]rom|of|including|within|[Tt]o) (?:an? |the |our |its |this |their |a global |an exclusive ){0,2}(?:[^\s.;,]{1,20} ){0,3}?(?:collaborations?|partnerships?|alliances?|joint ventures?|(?:licen[sc]e|licensing|option|supply|development|research|co-promotion|commerciali[sz]ation) agreements?)(?: [^\s.;,]{1,20}){0,6}? with ${PARTY}`,
    ),
    programs: "topic",
    detail: collaborationDetail,
    timing: "background",
    unless:
      /credit|loan|merger|lease|employment|investigators?\b|regulatory authorit|advoca|charit|\bif\b|no assurance|\bsponsored by\b|\bnewspaper|\bradio\b/i,
    examples: [
      "In a collaboration with Bolt AI, a leader in pathology, Acme evaluates readings of ACM-101 biopsies.",
      "The cohort of ACM-101 is studied under the companies’ research collaboration with Bolt.",
    ],
    notExamples: [
      "In collaboration with patients, Acme developed ACM-101.",
      "Under the credit agreement with Bolt Bank, Acme has drawn $5 million.",
    ],
  },
  {
    id: "collaboration/licensed-in",
    type: "collaboration",
    match: pattern(
      String.raw`\b(?:had|has|have|was|were) (?:originally |first |previously )?(?:in-?|out-?|sub)?licen[sc]ed\b${within(40)}\b(?:in (?:19|20)\d\d|from|to)\b`,
      String.raw`\b(?:inhibitor|antibod(?:y|ies)|agonist|antagonist|drug|medicine|compound|molecule|candidate|therap(?:y|ies)|vaccine|product)s? (?:in-)?licen[sc]ed from (?!its|the market)`,
      String.raw`\bunder (?:an? )?(?:exclusive |worldwide )?licen[sc]e from\b`,
      String.raw`\bgranted (?:an? )?(?:exclusive |non-?exclusive |worldwide |royalty-bearing )+licen[sc]e\b`,
      String.raw`\b(?:its|our|the|whose) (?:exclusive )?(?:licensee|sublicensee|licensor)\b(?: (?:for|in|of) (?:the )?\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)?,`,
    ),
    programs: "topic",
    detail: "license",
    timing: "background",
    unless:
      /licen[sc]ed (?:by|in) the|biologics|licen[sc]e application|licensed (?:physician|pharmac|health)|stock|shares/i,
    examples: [
      "The study evaluates ACM-101, an oral inhibitor licensed from Bolt.",
      "ZELORA is developed by Acme under license from Bolt Corporation.",
      "Acme returned the rights to Bolt, from which it had licensed the compound in 2017.",
      "Under a settlement signed in 2018, Acme was granted a non-exclusive licence to the patents on ZELORA.",
      "It has told its licensee for Europe, Bolt ASA, of the results of ACM-101.",
    ],
    notExamples: [
      "ACM-101 has not been licensed in the EU.",
      "She was licensed as a physician.",
      "ZELORA is licensed in Europe.",
    ],
  },
  {
    id: "collaboration/supply-secured",
    type: "collaboration",
    match: pattern(
      String.raw`\b(?:agreement|contract)\b${within(60)}\b(?:so as )?to (?:secure|supply|manufacture|provide|deliver)\b${within(40)}\b(?:drug (?:substance|product)|supply|doses|active|material|raw material|vials)\b`,
      String.raw`\b(?:enter(?:s|ed) into|sign(?:s|ed)|announc(?:es|ed)|amended|award(?:s|ed)|has)\b${within(60)}\b(?:supply|purchase|procurement|manufacturing services|distribution|marketing) (?:and \p{L}+ )?(?:agreement|contract|arrangement)\b(?! to sell shares)`,
    ),
    programs: "topic",
    detail: "supply",
    upcoming: "dated",
    unless:
      /(?:share|stock|asset|royalty|note|unit) purchase|equity distribution|securities|merger|option to purchase|lease|\b(?:first|second|third|fourth|final|next) year of\b/i,
    examples: [
      "In June 2019, Acme amended its agreement with Bolt so as to secure drug substance for Phase 3.",
      "Acme signed a procurement contract with Canada for 5 million doses of ZELORA.",
    ],
    notExamples: [
      "Acme has entered into a royalty purchase agreement with Bolt Capital.",
      "Acme signed a stock purchase agreement.",
      "Acme entered into an agreement to sell shares.",
      "Acme may sign a supply agreement.",
      "Acme has entered into an equity distribution agreement with Bolt Securities.",
      "Acme entered into the second year of its supply agreement with Bolt.",
    ],
  },
  {
    id: "collaboration/state-purchase",
    type: "collaboration",
    match: pattern(
      String.raw`\b(?:government|ministry|department|commission|HHS|BARDA|Department of (?:[\p{L}]+ ){1,4}?)\b${within(20)}\b(?:will|to|has agreed to|agreed to|has agreed|has committed to|has) (?:purchase|buy|order)(?:ed)?\b${within(60)}\b(?:doses|courses|treatments|vials|units)\b`,
    ),
    programs: "required",
    detail: "supply",
    timing: "news",
    unless: /\boption\b|\bif\b|could/i,
    examples: [
      "Acme today announced that the government will purchase 1.75 million courses of ZELORA.",
      "U.K. Government to Purchase Additional Courses of ZELORA",
    ],
    notExamples: [
      "The government has an option to purchase doses of ZELORA.",
      "Patients will purchase ZELORA.",
    ],
  },
  {
    id: "collaboration/in-other-words",
    type: "collaboration",
    match: pattern(
      String.raw`\bin-?licen[sc]ed\b(?! (?:technolog|product|asset|compound|from its))${within(60)}\bfrom\b|\bwas in-?licen[sc]ed\b`,
      String.raw`\b(?:alliance|collaboration|partnership)\b${within(60)}\b(?:formed|forged|sealed|concluded|struck) (?:in|on|with)\b|\b(?:partnership|alliance|agreement) we sealed\b`,
      String.raw`\ballowed its option\b|\bto exercise its (?:exclusive )?option\b`,
      String.raw`\bunder a licen[sc]e (?:concluded|signed|granted|agreed)\b|\blicen[sc]e signed on\b`,
      String.raw`\b(?:co-promotion|distribution|supply|licen[sc]e|co-development|research) (?:arrangement|agreement)\b${within(90)}\b(?:was|has been) (?:terminated|amended|ended|extended)\b`,
      String.raw`\bexecution of a definitive\b${within(40)}\bagreement\b|\bagreement under which\b${within(100)}\bis expected to be (?:finali[sz]ed|signed)\b`,
      String.raw`\bbring in an? (?:co-development |commercial )?partner\b|\bformali[sz]e a (?:\p{L}+ ){0,3}agreement\b`,
      String.raw`\b(?:alliance|collaboration|research term)\b${within(60)}\b(?:scheduled to expire|wound down)\b`,
      String.raw`\bbroadened its (?:[\p{L}-]+ ){0,3}(?:alliance|collaboration|partnership)\b`,
      String.raw`\bwould jointly develop\b|(?<!\bto )\bwill (?:jointly (?:develop|commerciali[sz]e|promote)|co-?(?:develop|promote|commerciali[sz]e|market))\b`,
    ),
    programs: "topic",
    detail: collaborationDetail,
    upcoming: "dated",
    ownCues: true,
    unless: /credit|loan|lease|employment|merger|securities|\bif\b/i,
    examples: [
      "ZELORA is distributed in Canada by Brightwater under a licence concluded in 2015.",
      "The companies said on Monday that they would jointly develop ACM-202 in Europe.",
    ],
    notExamples: [
      "The lease arrangement for the plant of ZELORA was terminated.",
      "A credit agreement was amended.",
    ],
  },
];
