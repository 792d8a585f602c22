import type { Assertion } from "./context.js";

export type CueEffect = Exclude<Assertion, "asserted"> | "upcoming" | "background" | "news";

/** A group of words that changes how the words near them are meant (after ConText, Harkema et al., J Biomed Inform 2009). */
export interface CueRule {
  readonly id: string;
  readonly effect: CueEffect;
  readonly match: RegExp;
  /** Which way the cue works: on what follows it, on what stands before it, or on the whole clause. */
  readonly direction: "forward" | "backward" | "clause";
  /** A sentence and the words in it that the cue speaks of. */
  readonly examples: readonly [sentence: string, target: string][];
  readonly notExamples: readonly [sentence: string, target: string][];
}

export const CUE_RULES: readonly CueRule[] = [
  {
    id: "negated/not",
    effect: "negated",
    match:
      /\b(?:not|never|neither|nor|cannot|without|no longer|yet to|declined to|refused to|unable to)\b(?! only)/gi,
    direction: "forward",
    examples: [["ACM-101 has not been approved by the FDA.", "approved"]],
    notExamples: [["The FDA not only approved ACM-101 but praised it.", "approved"]],
  },
  {
    id: "negated/no",
    effect: "negated",
    match: /\b(?:no|none of)\s(?!assurance|guarantee)(?=[\p{L}])/giu,
    direction: "forward",
    examples: [["No drug has been approved for the disease.", "approved"]],
    notExamples: [["The FDA approved ACM-101.", "approved"]],
  },
  {
    id: "negated/only",
    effect: "negated",
    match: /\bthere (?:are|is) (?:currently )?no\b/gi,
    direction: "clause",
    examples: [["There are currently no approved treatments.", "approved"]],
    notExamples: [["There are two approved treatments.", "approved"]],
  },
  {
    id: "hypothetical/assurance",
    effect: "hypothetical",
    match: /\b(?:no|any) (?:assurance|guarantee)s?\b|\bcannot (?:assure|guarantee)|\bthere can be no\b/gi,
    direction: "clause",
    examples: [["There can be no assurance that the FDA will approve ACM-101.", "approve"]],
    notExamples: [["The FDA approved ACM-101.", "approved"]],
  },
  {
    id: "hypothetical/if",
    effect: "hypothetical",
    match:
      /\b(?:if|whether|unless|in the event|assuming|should (?:the|it|this)|subject to|pending|contingent (?:up)?on|conditional (?:up)?on|depending on|following (?:potential|possible))\b/gi,
    direction: "forward",
    examples: [["If approved, ACM-101 would be the first therapy.", "approved"]],
    notExamples: [["The drug was approved and it sells well.", "approved"]],
  },
  {
    id: "hypothetical/may",
    effect: "hypothetical",
    match:
      /\b(?:may|might|could|would|can|potential(?:ly)?|possible|possibly|possibility|hope[sd]? to|opportunity to|ability to|support(?:s|ing)? (?:a |an |the )?(?:potential|future)|prospects? (?:of|for)|suitable for)\b/gi,
    direction: "forward",
    examples: [["The data could support approval of ACM-101.", "approval"]],
    notExamples: [["The FDA approved ACM-101 in May 2019.", "approved"]],
  },
  {
    id: "explanatory/what-it-is",
    effect: "explanatory",
    match:
      /\b(?:is|are) (?:a (?:process|program|regulatory (?:pathway|program)|designation) )?(?:designed|intended|meant|granted|given|available|awarded|reserved|assigned) (?:to|for|by the \p{L}+ (?:to|for)) (?:facilitate|expedite|help|support|encourage|advance|therapies|drugs|medicines|products|treatments|applications|devices|investigational|promising|qualifying|sponsors)|\b(?:provides?|qualif(?:y|ies)) (?:[\p{L}]{1,12} ){0,4}(?:incentives|benefits|eligibility|companies|sponsors)|\b(?:program|designation|status|process|act) (?:is|was) (?:designed|intended|created|established|aimed)|\b(?:the )?(?:FDA|EMA|agency)(?:[’']s)? (?:may )?grants? (?:this |these |orphan|fast|breakthrough|priority|such)[^.]{0,80} to (?:drugs|therapies|medicines|products|treatments|applications)|\bunder the (?:orphan drug act|program)/giu,
    direction: "clause",
    examples: [["Fast Track is a process designed to facilitate the development of drugs.", "Fast Track"]],
    notExamples: [["The FDA granted Fast Track designation to ACM-101.", "Fast Track"]],
  },
  {
    id: "upcoming/plans",
    effect: "upcoming",
    match:
      /\b(?:plans?|planning|planned|intends?|intend|intention|expects?|expected|expecting|anticipates?|anticipated|aims?|aiming|prepar(?:es?|ing)|on track|scheduled|slated|set|proposes?|proposed|targets?|targeting|seeks?|seeking|working|continues to work|look(?:s|ing)? forward|awaits?|awaiting|remains? on (?:track|schedule)|agreed) (?:to|for|that|in|by|with|toward|on|the|this|a|an|results|data|its?|approval|approvals|completion|closing|initiation|submission|our|authorization)\b/gi,
    direction: "forward",
    examples: [["The company plans to submit the NDA in June.", "submit"]],
    notExamples: [["The company submitted the NDA.", "submitted"]],
  },
  {
    id: "upcoming/eligible",
    effect: "upcoming",
    match: /\b(?:is|are|be|become|was|were) (?:also |now )?(?:eligible|entitled) (?:for|to)\b/gi,
    direction: "forward",
    examples: [["Acme is eligible for milestone payments.", "milestone payments"]],
    notExamples: [["Acme received a milestone payment.", "milestone payment"]],
  },
  {
    id: "upcoming/expected-after",
    effect: "upcoming",
    match:
      /\b(?:is|are|remains?) (?:still |currently |now |also )?(?:expected|anticipated|planned|scheduled|slated|on track|targeted|due|projected|forthcoming|underway to)\b|\bexpected (?:in|by|during|to|for|later|mid|early|around|at|on)\b|\b(?:anticipated|planned|scheduled) (?:in|by|for|during|to|on)\b/gi,
    direction: "backward",
    examples: [["Topline data are expected in 2021.", "Topline data"]],
    notExamples: [["Topline data were reported in 2019.", "Topline data"]],
  },
  {
    id: "upcoming/will",
    effect: "upcoming",
    match:
      /\b(?:will|shall|to be|is going to|are going to|upcoming|forthcoming|future|next)\b(?! (?:generation|step|steps))/gi,
    direction: "forward",
    examples: [["The company will submit the NDA.", "submit"]],
    notExamples: [["The company submitted the NDA.", "submitted"]],
  },
  {
    id: "upcoming/future-infinitive",
    effect: "upcoming",
    match:
      /^\W{0,3}(?:[\p{L}\d&.,’'-]{1,24}\s){1,6}to\s(?=initiate|submit|file|present|report|acquire|start|begin|launch|host|participate|commence|discontinue|announce)/giu,
    direction: "forward",
    examples: [["Acme to Present Data at ASCO", "Present Data"]],
    notExamples: [["Acme Presents Data at ASCO", "Presents Data"]],
  },
  {
    id: "background/previously",
    effect: "background",
    match:
      /\b(?:previously|earlier (?:this|in)|already|in the past|as background|historically|prior to|has (?:also )?been|have been|had been|formerly|last (?:year|month|week|quarter)|since|to date|was (?:first|initially|originally)|currently|is (?:also |already )?(?:approved|marketed|licensed|available|authori[sz]ed|indicated)|are (?:also |already )?(?:approved|marketed|licensed|available))\b/gi,
    direction: "clause",
    examples: [["The FDA had previously granted orphan drug designation.", "granted"]],
    notExamples: [["The FDA granted orphan drug designation.", "granted"]],
  },
  {
    id: "news/today",
    effect: "news",
    match:
      /\b(?:today|announced? (?:today|that)|announces?|is pleased to announce|pleased to announce|reported today)\b/gi,
    direction: "clause",
    examples: [["Acme today announced that the FDA approved ACM-101.", "approved"]],
    notExamples: [["The FDA approved ACM-101 in 2015.", "approved"]],
  },
];
