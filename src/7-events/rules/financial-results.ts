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
    id: "financial-results/to-report",
    type: "financial-results",
    words: ["result", "earnings"],
    match: pattern(
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
    ],
    notExamples: [
      "Acme reported first quarter results.",
      "Acme will report Phase 2 results of ACM-101 this year.",
      "Acme will host a quarterly call.",
      "Financial results were announced.",
    ],
  },
];
