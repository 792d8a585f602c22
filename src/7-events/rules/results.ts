import type { EventRule } from "../rule.js";
import { outcomeOf, resultsDetail } from "./results-words.js";

export const RESULTS_RULES: readonly EventRule[] = [
  {
    id: "results/topline",
    type: "results",
    words: [
      "data",
      "result",
      "endpoint",
      "topline",
      "top-line",
      "readout",
      "met",
      "findings",
      "analysis",
      "efficacy",
    ],
    match:
      /\b(?:announc(?:es?|ed|ing)|report(?:s|ed|ing)?|present(?:s|ed|ing)?|show(?:s|ed|n|ing)?|demonstrat(?:es?|ed|ing)|releas(?:es?|ed)|unveil(?:s|ed)?|reveal(?:s|ed)?|publish(?:es|ed)?|disclos(?:es|ed)|announces?d?|readout of|read out)\b[^.;]{0,70}?\b(?:positive|negative|top-?line|interim|final|primary|preliminary|new|encouraging|favou?rable|promising|initial|updated|clinical|efficacy|long-term|full|additional|detailed|preclinical|Phase (?:\d|I{1,3})[ab]?(?:\/\d[ab]?)?|statistically)\b[^.;]{0,40}?\b(?:results?|data|findings|analys[ie]s|readouts?)\b/gi,
    programs: "required",
    detail: resultsDetail,
    unless:
      /financial results|(?:second|first|third|fourth|quarter|full year|fiscal)[- ](?:quarter|year)? ?(?:\d{4} )?(?:financial )?results/i,
    outcome: (s) => outcomeOf(s),
    examples: [
      "Acme announced positive topline results from the Phase 3 trial of ACM-101.",
      "Acme reports interim data for ACM-101.",
    ],
    notExamples: [
      "Acme announced financial results for the quarter.",
      "Topline data for ACM-101 were not discussed.",
    ],
  },
  {
    id: "results/endpoint",
    type: "results",
    words: [
      "endpoint",
      "end point",
      "statistic",
      "primary",
      "met",
      "superior",
      "noninferior",
      "non-inferior",
    ],
    match:
      /\b(?:met|meets?|achiev(?:ed|es)|did not (?:meet|achieve|reach|demonstrate)|failed to (?:meet|achieve|show|demonstrate|reach)|fail(?:s|ed) (?:its|the)|reached|missed)\b[^.;]{0,60}\b(?:primary|co-primary|secondary|key)?\s?(?:efficacy |safety )?(?:end ?points?|outcomes?|objectives?|statistical significance)\b|\b(?:primary|co-primary) (?:efficacy )?end ?points?\b[^.;]{0,50}\b(?:was|were|is) (?:not )?(?:met|achieved|reached)\b/gi,
    programs: "required",
    detail: resultsDetail,
    outcome: (s) => outcomeOf(s),
    examples: [
      "The Phase 3 trial of ACM-101 met its primary endpoint.",
      "ACM-101 did not meet the primary endpoint.",
    ],
    notExamples: ["The primary endpoint of the trial of ACM-101 is survival."],
  },
  {
    id: "results/showed",
    type: "results",
    words: [
      "show",
      "demonstrat",
      "reduc",
      "improv",
      "respon",
      "signific",
      "treated",
      "tolerat",
      "efficacy",
      "survival",
    ],
    match:
      /\b(?:(?:treatment with )?[\p{L}\d®™-]{3,25}|data|results|study|trial|patients|treatment|analysis|findings|response rate|survival)\b[^.;]{0,60}?\b(?:showed|demonstrated|significantly (?:reduced|improved|increased|lowered|prolonged|extended)|resulted in|achieved|led to|was associated with|was (?:generally )?(?:safe and )?well[- ]tolerated|were superior|was superior|outperformed|was effective)\b/giu,
    programs: "required",
    detail: resultsDetail,
    unless: /revenue|sales|net (?:income|loss)|cash|market share/i,
    outcome: (s) => outcomeOf(s),
    examples: [
      "ACM-101 significantly reduced the rate of attacks compared with placebo.",
      "The study showed that ACM-101 improved survival.",
    ],
    notExamples: ["The company achieved record revenue.", "Sales showed growth."],
  },
  {
    id: "results/expected",
    type: "results",
    words: ["data", "result", "readout", "read-out", "topline", "top-line"],
    match:
      /\b(?:top-?line|interim|initial|final|preliminary|primary|clinical|additional|new|results|data|efficacy|readouts?|read-outs?|phase \d[ab]?)\b[^.;]{0,60}?\b(?:results?|data|readouts?|read-outs?)\b[^.;]{0,60}?\b(?:(?:is|are|remain) (?:still |currently )?(?:expected|anticipated|on track)|expected (?:in|by|during|later|mid|early|around|to)|anticipated (?:in|by|during)|will be (?:available|reported|announced))|\b(?:expects?|anticipates?|plans?|on track|intends?)\s(?:to )?(?:report|announce|share|have|release|disclose|provide|read out|present)?\s?[^.;]{0,50}?\b(?:top-?line|interim|initial|final|preliminary|additional|clinical|efficacy|phase \d[ab]?)\b[^.;]{0,30}?\b(?:results?|data|readouts?)\b/gi,
    programs: "required",
    detail: resultsDetail,
    unless: /financial results/i,
    timing: "upcoming",
    examples: [
      "Topline data for ACM-101 are expected in the first quarter of 2024.",
      "The company expects to report interim results of ACM-101 in 2021.",
    ],
    notExamples: [
      "Topline data for ACM-101 were reported.",
      "The company expects financial results to improve.",
    ],
  },
];
