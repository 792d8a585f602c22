import type { EventRule } from "../rule.js";

export const FINANCIAL_RESULTS_RULES: readonly EventRule[] = [
  {
    id: "financial-results/reported",
    type: "financial-results",
    words: ["result", "quarter", "fiscal", "year"],
    match:
      /\b(?:report(?:s|ed|ing)?|announc(?:es?|ed)|delivers?)\b[^.;]{0,70}\b(?:(?:first|second|third|fourth)[- ]quarter|quarterly|full[- ]year|year[- ]end|annual|fiscal(?: year)?|Q[1-4]|financial)\b[^.;]{0,60}\b(?:results|earnings|financial)\b/gi,
    date: "none",
    programs: "none",
    unless: /\bto (?:report|announce|release|host)\b|will (?:report|announce|release)/i,
    examples: ["Acme reports second quarter 2023 financial results."],
    notExamples: ["Acme reports Phase 2 results of ACM-101."],
  },
  {
    id: "financial-results/to-report",
    type: "financial-results",
    words: ["result", "earnings"],
    match:
      /\b(?:to|will|plans to) (?:report|announce|release)\b[^.;]{0,60}\b(?:quarter|financial|fiscal|year)\b[^.;]{0,40}\b(?:results|earnings)\b/gi,
    programs: "none",
    timing: "upcoming",
    examples: ["Acme to report first quarter results on May 5."],
    notExamples: ["Acme reported first quarter results."],
  },
];
