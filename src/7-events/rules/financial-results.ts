import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

const PERIOD =
  "(?:(?:first|second|third|fourth)[- ]quarter|quarterly|full[- ]year|year[- ]end|half[- ]year|six[- ]month|nine[- ]month|annual|fiscal(?: year)?|Q[1-4]|[1-4]Q|H[12]|financial|(?:three|six|nine|twelve) months)";

export const FINANCIAL_RESULTS_RULES: readonly EventRule[] = [
  {
    id: "financial-results/reported",
    type: "financial-results",
    match: pattern(
      String.raw`\b(?:report(?:s|ed|ing)?|announc(?:es?|ed|ing)|deliver(?:s|ed)?|releas(?:es|ed)|provid(?:es|ed)|post(?:s|ed))\b${within(90)}\b${PERIOD}\b${within(80)}\b(?:results|earnings|financials|revenues?(?= (?:of|up|and|growth)\b|$))`,
      String.raw`\b(?:report(?:s|ed|ing)?|announc(?:es?|ed|ing))\b${within(40)}\b(?:results|earnings)\b${within(30)}\bfor the\b${within(30)}\b(?:quarter|year|months|period)\b`,
    ),
    date: "none",
    upcoming: "never",
    programs: "none",
    unless:
      /(?<!\b(?:pleased|proud|happy|delighted) )\bto (?:report|announce|release|host|provide)\b|will (?:report|announce|release|host)|plans to|phase [123][^.;]{0,40}results|previously reported|Form 10-|guidance for|annual meeting|interim (?:analysis|data|results (?:from|of))/i,
    examples: [
      "Acme reports second quarter 2023 financial results.",
      "Acme is pleased to report second quarter financial results.",
      "Acme Therapeutics Reports Fourth Quarter and Full-Year 2019 Financial Results and Business Update",
      "Acme today announced financial results for the fiscal year ended July 31, 2019.",
      "Acme Delivers Strong Third-Quarter 2019 Results",
      "Acme Posts Record Fourth-Quarter Revenue",
      "Acme announced results for the three months ended December 31, 2019.",
    ],
    notExamples: [
      "Acme reports Phase 2 results of ACM-101.",
      "Acme to report first quarter results on May 5.",
      "The risks are told in the annual report on Form 10-K with results of earlier years announced.",
      "Acme announced interim results from the trial of ACM-101.",
      "Acme will announce its quarterly results.",
    ],
  },
  {
    id: "financial-results/periodic",
    type: "financial-results",
    match: pattern(
      String.raw`\bFY\s?\d{2,4} (?:full[- ]year |half[- ]year )?results\b|\b(?:releas|lodg|publish|issu|present|fil)(?:es|ed) (?:its|the|an?) (?:[\p{L}-]{1,20} ){0,2}?(?:Appendix 4[CDE]|annual report|half-year(?:ly)? report|interim management statement|(?:interim|year-end|quarterly|half-yearly) (?:financial )?report|quarterly (?:activities report|cash ?flow report|activity statement))\b`,
      String.raw`\b(?:financial )?results for the (?:(?:first|second|third|fourth) quarter|(?:full|fiscal) year|(?:three|six|nine|twelve) months)\b${within(40)}\bended\b`,
    ),
    date: "none",
    upcoming: "never",
    programs: "none",
    timing: "news",
    unless: /\bwill\b|expects? to|to be (?:published|announced|reported)|forward-looking|Form 10-/i,
    examples: [
      "Acme FY25 results: licence for ZELORA",
      "Acme today released its Appendix 4E for the year ended 30 June 2019.",
      "Acme today released its Appendix 4C quarterly cash flow report and an update on its activities.",
      "Acme plc issues its Interim Management Statement for the first half.",
      "These are the results for the six months ended 30 June 2019.",
    ],
    notExamples: [
      "Acme will announce its results for the six months ended 30 June on 15 October.",
      "FY25 guidance for ZELORA was raised.",
      "Preliminary data of ACM-101 are in hand.",
    ],
  },
  {
    id: "financial-results/to-report",
    type: "financial-results",
    match: pattern(
      String.raw`\b(?:half-year|full-year|nine-month|six-month|annual|quarterly|interim|first-quarter|second-quarter|third-quarter|fourth-quarter) (?:report|results|figures|financials)\b${within(50)}\b(?:will|to) be (?:published|reported|announced|released)\b`,
      String.raw`\bresults for the (?:(?:full |half |fiscal )?year|(?:\p{L}+ )?quarter|(?:\p{L}+ )?months)\b${within(50)}\bwill be (?:published|announced|reported|released)\b`,
      String.raw`\bto (?:approve|consider) the (?:audited |unaudited |interim )?results\b`,
      String.raw`\b(?:will|expects to|to) (?:publish|announce|report|release)\b${within(40)}\b(?:nine-month|half-year|six-month|full-year|interim) (?:figures|results|report)\b`,
      String.raw`\b(?:results|report|accounts|figures)\b (?:for|of) the (?:\p{L}+ ){0,2}(?:year|half|quarter|period|months)\b${within(50)}\b(?:will|are to|is to|are due to) be (?:published|reported|announced|released|issued)\b`,
      String.raw`\b(?:board|directors)\b${within(30)}\b(?:will|to|is to) (?:meet|convene)\b${within(40)}\b(?:approve|consider|adopt)\b${within(30)}\b(?:results|accounts|figures)\b`,
      String.raw`\b(?:schedul(?:es|ed)|sets?(?: the)? dates?|announc(?:es|ed) (?:the )?(?:dates?|timing)|(?:the )?dates? (?:of|for))\b${within(40)}\b${PERIOD}\b${within(40)}\b(?:results|earnings|financials)\b`,
      String.raw`\b(?:next|half-year|interim|annual|full-year|quarterly) (?:report|results)\b${within(30)}\b(?:due|expected|scheduled) (?:on|for|in)\b`,
      String.raw`\b(?:will|expects to|to) (?:publish|announce|report|release)\b${within(30)}\bresults for the\b${within(20)}\b(?:quarter|months|year|half)\b`,
      String.raw`\b(?:to|will|plans to|expects to|intends to) (?:report|announce|release|issue|publish|disclose)\b${within(80)}\b(?:quarter|financial|fiscal|year|half)\b${within(60)}\b(?:results|earnings)\b`,
    ),
    date: "day",
    programs: "none",
    timing: "upcoming",
    unless: /phase [123]|clinical (?:trial|study) results|\b(?:pleased|proud|happy|delighted) to\b/i,
    examples: [
      "Acme to report first quarter results on May 5.",
      "Acme will release its fourth quarter 2019 financial results on March 12, 2020.",
      "Acme to Announce Third-Quarter Financial Results on October 30",
      "The company plans to announce its fiscal 2020 results in June.",
      "Acme will publish nine-month figures on 8 November.",
      "Preliminary results for the year ended 31 December 2019 will be announced on 9 March 2020.",
      "The Board will meet on May 30 to approve the audited results for 2019-20.",
      "The half-year report will be published, as planned, on 11 August.",
      "Acme will report results for the second quarter on July 27.",
      "Acme Schedules Fourth Quarter 2019 Earnings Release and Conference Call",
      "Acme Sets Date for First Quarter 2020 Results",
      "Acme Announces Date of Full-Year 2019 Financial Results",
    ],
    notExamples: [
      "Acme reported first quarter results.",
      "Acme is pleased to announce its first quarter results.",
      "Acme will report Phase 2 results of ACM-101 this year.",
      "Acme will host a quarterly call.",
      "Financial results were announced.",
    ],
  },
  {
    id: "financial-results/preliminary",
    type: "financial-results",
    match: pattern(
      String.raw`\bpreliminary,? (?:and |\()?unaudited\)?\b${within(60)}\b(?:cash|revenues?|results|sales)\b(?! equivalents is)`,
      String.raw`\b(?:reports?|announc(?:es|ed)|provid(?:es|ed)) (?:\p{L}+ ){0,3}preliminary\b${within(60)}\b(?:revenues?|financial results|net (?:product )?sales|cash)\b`,
    ),
    date: "none",
    upcoming: "never",
    programs: "none",
    timing: "news",
    unless: /forward-looking|phase [123]|trial|will be (?:published|announced|reported)|are subject to/i,
    examples: [
      "Preliminary, unaudited cash and cash equivalents were approximately $318 million at December 31, 2019.",
      "Acme Announces Preliminary Fourth Quarter Revenue of $21 Million",
    ],
    notExamples: [
      "Preliminary data of ACM-101 are in hand.",
      "Acme reports preliminary results of a Phase 2 trial.",
      "The preliminary, unaudited results are subject to the closing of the books.",
    ],
  },
  {
    id: "financial-results/title",
    type: "financial-results",
    match: pattern(
      String.raw`\b(?:(?:first|second|third|fourth)[- ]quarter|Q[1-4]|H[12]|half[- ]year(?:ly)?|full[- ]year|year[- ]end|annual|interim|quarterly|(?:six|nine|twelve)[- ]months?|fiscal)\b${within(30)}\b(?:results|earnings|financials|figures|(?:interim|half-year|quarterly|annual|year-end) report|revenues? (?:up|down|rose|fell|of|increas\p{L}+|grow\p{L}*|declin\p{L}+))\b`,
      String.raw`\binterim report\b${within(20)}\b(?:January|Q[1-4]|first|second|third|half|20\d\d)`,
    ),
    date: "none",
    upcoming: "never",
    programs: "none",
    sections: ["headline"],
    timing: "news",
    unless:
      /\bto (?:report|announce|release|host|provide|publish|discuss|hold)\b|\bwill\b|phase [123]|\btrials?\b|\bstudy\b|interim (?:analysis|data|results)|\bdate\b|\bpatients\b|conference call/i,
    examples: [
      "Acme Q3 2019 results: sales of ZELORA double",
      "Acme Full-year revenue up 6 percent to $3.9 billion",
      "Acme: Interim Report January–September 2019",
      "Acme Therapeutics’ Fourth Quarter and Full-Year 2019 Earnings",
    ],
    notExamples: [
      "Acme to Report Third Quarter Results on November 5",
      "Acme Reports Interim Results of Phase 2 Trial of ACM-101",
      "Acme Announces Date of Annual Results",
    ],
  },
  {
    id: "financial-results/in-other-words",
    type: "financial-results",
    match: pattern(
      String.raw`\b(?:half-year|full-year|annual|quarterly|preliminary) (?:figures|results|accounts|report)\b${within(20)}\b(?:released|published|presented|issued|showed)\b`,
      String.raw`\bearnings were announced\b|\bresults for fiscal \d{4}\b|\bpublication of (?:annual|half-year|quarterly|full-year) results\b`,
      String.raw`\bpreliminary results published\b|\bresults presented in\b`,
      String.raw`\baudited accounts\b${within(50)}\bto be published\b|\bplans to report\b${within(50)}\bearnings\b|\bresults for the\b${within(30)}\bmonths ending\b${within(30)}\bare scheduled\b|\bannual report on Form 10-K to be filed\b`,
    ),
    programs: "none",
    unless: /phase [123]|clinical|patients|\btrial\b/i,
    examples: [
      "Half-year figures released in August 2019 had shown an operating loss.",
      "Interim results for the six months ending 30 June 2020 are scheduled for August.",
    ],
    notExamples: [
      "Results presented in May told of the trial of ACM-101 in patients.",
      "The annual report on birds is out.",
    ],
  },
  {
    id: "financial-results/figures",
    type: "financial-results",
    match: pattern(
      String.raw`\bfor the (?:three|six|nine|twelve) months ended\b${within(50)}\bnet (?:loss|income)\b`,
      String.raw`\b(?:research and development|R&D|general and administrative|SG&A|operating) expenses? (?:rose|fell|increased|decreased|were|was|totaled|amounted)\b${within(60)}\b(?:quarter|year|months)\b`,
      String.raw`\bcash, cash equivalents\b${within(60)}\b(?:totaled|totalled|were|amounted|stood)\b`,
    ),
    date: "none",
    programs: "none",
    unless: /phase [123]|clinical trial|patients|guidance|expect|anticipat/i,
    examples: ["Cash, cash equivalents and securities totaled $312.0 million as of December 31, 2019."],
    notExamples: [
      "Cash was not a problem of the trial of ACM-101.",
      "Acme expects that its cash, cash equivalents and securities, which totaled $312 million, will last.",
    ],
  },
];
