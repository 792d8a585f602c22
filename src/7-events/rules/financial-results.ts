import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

const PERIOD =
  "(?:(?:first|second|third|fourth)[- ]quarter|quarterly|full[- ]year|year[- ]end|half[- ]year|six[- ]month|nine[- ]month|annual|fiscal(?: year)?|Q[1-4]|[1-4]Q|H[12]|financial|(?:three|six|nine|twelve) months)";

export const FINANCIAL_RESULTS_RULES: readonly EventRule[] = [
  {
    id: "financial-results/reported",
    type: "financial-results",
    words: ["result", "earnings"],
    match: pattern(
      String.raw`\b(?:report(?:s|ed|ing)?|announc(?:es?|ed|ing)|deliver(?:s|ed)?|releas(?:es|ed)|provid(?:es|ed)|post(?:s|ed))\b${within(90)}\b${PERIOD}\b${within(80)}\b(?:results|earnings|financials)\b`,
      String.raw`\b(?:report(?:s|ed|ing)?|announc(?:es?|ed|ing))\b${within(40)}\b(?:results|earnings)\b${within(30)}\bfor the\b${within(30)}\b(?:quarter|year|months|period)\b`,
    ),
    date: "none",
    upcoming: "never",
    programs: "none",
    unless:
      /\bto (?:report|announce|release|host|provide)\b|will (?:report|announce|release|host)|plans to|phase [123][^.;]{0,40}results|previously reported|Form 10-|guidance for|annual meeting|interim (?:analysis|data|results (?:from|of))/i,
    examples: [
      "Acme reports second quarter 2023 financial results.",
      "Acme Therapeutics Reports Fourth Quarter and Full-Year 2019 Financial Results and Business Update",
      "Acme today announced financial results for the fiscal year ended July 31, 2019.",
      "Acme Delivers Strong Third-Quarter 2019 Results",
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
    words: ["fy", "appendix", "results", "preliminary", "unaudited"],
    match: pattern(
      String.raw`\bFY\s?\d{2,4} (?:full[- ]year |half[- ]year )?results\b|\breleased its (?:Appendix 4E|annual report|half-year report)\b`,
      String.raw`\bpreliminary,? (?:and )?unaudited\b${within(60)}\b(?:cash|revenue|results)\b`,
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
      "Preliminary, unaudited cash and cash equivalents were approximately $318 million at December 31, 2019.",
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
    words: ["result", "earnings", "report", "figures"],
    match: pattern(
      String.raw`\b(?:half-year|full-year|nine-month|six-month|annual|quarterly|interim|first-quarter|second-quarter|third-quarter|fourth-quarter) (?:report|results|figures|financials)\b${within(50)}\b(?:will|to) be (?:published|reported|announced|released)\b`,
      String.raw`\bresults for the (?:(?:full |half |fiscal )?year|(?:\p{L}+ )?quarter|(?:\p{L}+ )?months)\b${within(50)}\bwill be (?:published|announced|reported|released)\b`,
      String.raw`\bto (?:approve|consider) the (?:audited |unaudited |interim )?results\b`,
      String.raw`\b(?:will|expects to|to) (?:publish|announce|report|release)\b${within(40)}\b(?:nine-month|half-year|six-month|full-year|interim) (?:figures|results|report)\b`,
      String.raw`\b(?:will|expects to|to) (?:publish|announce|report|release)\b${within(30)}\bresults for the\b${within(20)}\b(?:quarter|months|year|half)\b`,
      String.raw`\b(?:to|will|plans to|expects to|intends to) (?:report|announce|release|issue|publish|disclose)\b${within(80)}\b(?:quarter|financial|fiscal|year|half)\b${within(60)}\b(?:results|earnings)\b`,
    ),
    programs: "none",
    timing: "upcoming",
    unless: /phase [123]|clinical (?:trial|study) results/i,
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
    ],
    notExamples: [
      "Acme reported first quarter results.",
      "Acme will report Phase 2 results of ACM-101 this year.",
      "Acme will host a quarterly call.",
      "Financial results were announced.",
    ],
  },
];
