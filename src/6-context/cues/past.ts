import type { CueRule } from "./cue-rule.js";

/** What is over, and what is told today for the first time. */
export const PAST_CUES: readonly CueRule[] = [
  {
    id: "background/previously",
    effect: "background",
    match:
      /\b(?:previously|earlier (?:this|in)|already|in the past|as background|historically|prior to|has (?:also )?been|have been|had been|had (?:also )?(?:previously )?(?=granted|approved|received|submitted)|formerly|last (?:year|month|week|quarter)|since(?<!,\s{1,2}since(?=\s(?:the|it|its|we|our|they|there|this|these|no)\b))|to date|was (?:first|initially|originally)|currently|recent(?:ly)?|during the (?:year|period|quarter|half-year))\b/gi,
    direction: "clause",
    examples: [["The FDA had previously granted orphan drug designation.", "granted"]],
    notExamples: [
      ["The FDA granted orphan drug designation.", "granted"],
      ["Acme discontinued ACM-101, since the results did not meet its criteria.", "discontinued"],
    ],
  },
  {
    id: "background/standing",
    effect: "background",
    match:
      /\b(?:is|are) (?:also |already |now |currently )?(?:approved|marketed|licensed|available|authori[sz]ed|indicated|commercially available|under review)\b/gi,
    direction: "clause",
    examples: [["ACM-101 is also approved in Japan.", "approved"]],
    notExamples: [["The FDA approved ACM-101.", "approved"]],
  },
  {
    id: "background/conducted-under",
    effect: "background",
    match:
      /\b(?:conducted|performed|carried out|designed) (?:[\p{L}-]{2,14} ){0,2}?(?:under|pursuant to|in accordance with) (?=(?:[^\s.;,]{1,20} ){0,6}?(?:Special Protocol Assessment|SPA)\b)/giu,
    direction: "forward",
    examples: [
      ["The study was conducted pursuant to a Special Protocol Assessment.", "Special Protocol Assessment"],
    ],
    notExamples: [["Acme received a Special Protocol Assessment.", "Special Protocol Assessment"]],
  },
  {
    id: "news/today",
    effect: "news",
    match:
      /\b(?:today|announced? (?:today|that)|announces?|(?:wish(?:es)?|would like) to (?:announce|inform|advise|report|notify|confirm)|(?:pleased|delighted|proud|happy) to (?:announce|advise|inform|confirm|report that)|reported today|(?:said|stated|reports|reported) today)\b/giu,
    direction: "clause",
    examples: [
      ["Acme today announced that the FDA approved ACM-101.", "approved"],
      ["Acme wishes to announce that the trial has been completed.", "completed"],
    ],
    notExamples: [["The FDA approved ACM-101 in 2015.", "approved"]],
  },
  {
    id: "news/just-now",
    effect: "news",
    match: /\bthis (?:week|month)\b/gi,
    direction: "clause",
    examples: [["Enrollment in the study of ACM-101 began this month.", "began"]],
    notExamples: [["Enrollment in the study of ACM-101 began this spring.", "began"]],
  },
  {
    id: "background/shown-this-month",
    effect: "background",
    match:
      /\b(?:was|were) (?:first |also |recently )?(?:presented|published|reported|shown|featured)\b[^.;]{0,120}\bthis month\b/gi,
    direction: "clause",
    examples: [["The results of ACM-101 were presented at the congress this month.", "presented"]],
    notExamples: [["The results of ACM-101 were presented at the congress today.", "presented"]],
  },
  {
    id: "news/from-now",
    effect: "news",
    match: /\b(?:effective (?:today|immediately|as of today)|with immediate effect)\b/gi,
    direction: "clause",
    examples: [["The chief financial officer will step down effective immediately.", "step down"]],
    notExamples: [["The chief financial officer will step down effective June 1.", "step down"]],
  },
  {
    id: "news/days-ago",
    effect: "news",
    match: /\b(?:last week|yesterday)\b/gi,
    direction: "clause",
    examples: [["Acme dosed the first patient last week.", "dosed"]],
    notExamples: [["Acme dosed the first patient last year.", "dosed"]],
  },
  {
    id: "news/being-told",
    effect: "news",
    match:
      /\b(?:is|are|data|results|findings|analyses|abstracts|studies) being (?:presented|shared|featured|published|highlighted|showcased)\b|\b(?:is|are) (?:also |now |voluntarily |immediately |temporarily ){0,2}(?:starting|initiating|launching|beginning|recalling|withdrawing|discontinuing|terminating|suspending|pausing|halting|stopping)\b/gi,
    direction: "clause",
    examples: [
      ["The results of ACM-101 are being presented at a congress.", "presented"],
      ["Acme is voluntarily recalling two lots of ACM-101.", "recalling"],
      ["The data being highlighted at the congress include those of ACM-101.", "highlighted"],
    ],
    notExamples: [["ACM-101 is being studied in asthma.", "studied"]],
  },
  {
    id: "news/also-said",
    effect: "news",
    match:
      /\b(?:also|further(?:more)?|separately|additionally) (?:today )?(?:said|announced?|reported|announces|reports|disclosed|discloses|advises|advised|confirms|confirmed|notes|noted)\b|\b(?:further(?:more)?|in addition|moreover|additionally|also|finally),? (?:the )?company (?:also |today |now ){0,2}(?:announces?d?|informs|reports|advises|confirms|discloses|wishes)\b|\bthis week\b|\b(?:^|(?<=[.:] ))Separately\b|\bin a separate (?:matter|development)\b|\b(?:^|(?<=[.:] ))Concurrent(?:ly)? with (?:the|this|its)\b/gi,
    direction: "clause",
    examples: [
      ["Acme also said that it has closed a financing.", "financing"],
      ["In addition, the Company announces that its partner has obtained a licence.", "licence"],
      ["The Company also advises that a patent has been granted.", "granted"],
      ["Concurrent with the merger, Acme amended its loan.", "amended"],
    ],
    notExamples: [["Acme also sells ACM-101.", "sells"]],
  },
];
