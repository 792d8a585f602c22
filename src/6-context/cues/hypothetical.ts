import type { CueRule } from "./cue-rule.js";

export const HYPOTHETICAL_CUES: readonly CueRule[] = [
  {
    id: "hypothetical/assurance",
    effect: "hypothetical",
    match:
      /\b(?:no|any) (?:assurance|guarantee)s?\b|\bcannot (?:assure|guarantee)|\bthere can be no\s|\bnot (?:be )?(?:guaranteed?|assured?)\b/gi,
    direction: "clause",
    examples: [["There can be no assurance that the FDA will approve ACM-101.", "approve"]],
    notExamples: [["The FDA approved ACM-101.", "approved"]],
  },
  {
    id: "hypothetical/if",
    effect: "hypothetical",
    match:
      /\b(?:if|whether|unless|in the event|assuming|provid(?:ed|ing) (?=that\b|(?:the|these|those|all|its) [^.;,]{0,60}\b(?:is|are)\b)|should (?:the|it|this)|subject to|pending|contingent (?:up)?on|conditional (?:up)?on|depending on|following (?:potential|possible)|until|once (?=[^.;,]{0,40}\b(?:is|are|approved|cleared|granted)\b)|prior to (?:any |its |a )?(?:potential |regulatory |marketing |FDA )?approval|risks?(?: and uncertainties)? (?:that|of|related|include[sd]?))\b/gi,
    direction: "forward",
    examples: [
      ["If approved, ACM-101 would be the first therapy.", "approved"],
      ["Once ACM-101 is approved, Acme will launch it.", "approved"],
      ["Provided that the results are positive, Acme will go on.", "results are positive"],
      ["The sale of ACM-101 waits until the FDA approves it.", "approves"],
    ],
    notExamples: [["The drug was approved and it sells well.", "approved"]],
  },
  {
    id: "hypothetical/upon",
    effect: "hypothetical",
    match:
      /\b(?:available|payable|due|exercisable|convertible|repayable|owed|vests?)(?: to \S{1,20})? (?:only )?(?:(?:up)?on|following|after)(?= (?:the |its |an? |first |FDA |U\.S\. |regulatory |marketing |receipt |completion |initiation |acceptance |approval )|$)|\b(?:will|to|shall|would|eligible to|entitled to) (?:\p{L}+ )?(?:pay|receive|owe|obtain)\b[^.;,]{0,60}\bupon\b/giu,
    direction: "forward",
    examples: [
      ["A further $20 million is available upon the approval of ACM-101.", "approval"],
      ["Bolt will pay Acme $10 million upon initiation of a trial of ACM-101.", "initiation"],
    ],
    notExamples: [["Acme received $10 million upon the approval of ACM-101.", "approval"]],
  },
  {
    id: "hypothetical/if-granted",
    effect: "hypothetical",
    match: /\bif (?:and when )?(?:it is |they are )?(?:approved|granted|authori[sz]ed|cleared)\b/gi,
    direction: "clause",
    until: /\b(?:was|were|has been|have been|granted|received|plans?|expects?|submitted)\b/i,
    examples: [["If approved, the drug would be licensed worldwide.", "licensed"]],
    notExamples: [["If approved, ACM-101 was granted priority for good.", "granted"]],
  },
  {
    id: "hypothetical/may",
    effect: "hypothetical",
    match:
      /\b(?:may|might|could|would|can|potential(?:ly)?|possible|possibly|possibility|hoped to|opportunity to|ability to|support(?:s|ing)? (?:a |an |the )?(?:potential|future)|prospects? (?:of|for)|suitable for)\b/gi,
    direction: "forward",
    until:
      /\bas (?:previously )?(?:announced|reported)\b|\b(?:based on|following) (?:the|its) (?:recent|previous)|,\swhich (?:[^\s.;,]{1,20} ){0,2}?(?:began|started|initiated|commenced|opened|launched|completed)\b/i,
    examples: [
      ["The data could support approval of ACM-101.", "approval"],
      ["Fast Track products may get accelerated approval.", "accelerated approval"],
    ],
    notExamples: [
      ["The FDA approved ACM-101 in May 2019.", "approved"],
      ["The FDA approved ACM-101, which may help many.", "approved"],
      ["Patients may enter an extension study, which Acme started in January.", "started"],
    ],
  },
  {
    id: "hypothetical/would-after",
    effect: "hypothetical",
    match: /\b(?:would|could|might|may)\b/gi,
    direction: "backward",
    outside: true,
    until: /[,;]|\b(?:which|that|who|and|as|so|because|where|to)\b/i,
    examples: [["The approval of ACM-101 would add a source.", "approval"]],
    notExamples: [["The FDA approved ACM-101, which may help many.", "approved"]],
  },
  {
    id: "hypothetical/to-gain",
    effect: "hypothetical",
    match:
      /(?<!\b(?:expect|anticipate|plan|intend|hope|aim)(?:s|ed|ing)? )(?<!\b(?:track|able) )\bto (?:gain|obtain|secure|seek|win|pursue|expedite|facilitate|accelerate|speed)(?= (?:[\p{L}.-]{1,20} ){0,4}(?:approvals?|clearances?|authori[sz]ations?|licensure|designations?)\b)/giu,
    direction: "forward",
    examples: [
      ["Acme works closely with the FDA to gain regulatory approval of ACM-101.", "regulatory approval"],
    ],
    notExamples: [["Acme went on to sell ACM-101 after the approval.", "approval"]],
  },
  {
    id: "hypothetical/talked-of",
    effect: "hypothetical",
    match:
      /\b(?:regarding|concerning|about|discuss(?:ed|es|ing)?|(?:requirements|plans?|path(?:way)?|strategy|content|contents|timing|format) (?:of|for)) (?:the |its |an? )?(?:planned |potential |possible |proposed |future |contents? of (?:the |its )?)?(?=(?:re)?submission\b)/giu,
    direction: "forward",
    until: /\b(?:submitted|filed|has been|was)\b/i,
    examples: [
      ["Acme held a meeting with the FDA regarding the resubmission of its NDA for ACM-101.", "resubmission"],
    ],
    notExamples: [["Acme announced the resubmission of its NDA for ACM-101.", "resubmission"]],
  },
  {
    id: "hypothetical/duty",
    effect: "hypothetical",
    match: /\b(?:responsible|responsibility) for\b|\boptions? (?:that )?provid(?:es?|ing) for\b/gi,
    direction: "forward",
    examples: [["Bolt will be responsible for regulatory filings of ACM-101.", "filings"]],
    notExamples: [["The responsible officer submitted the NDA for ACM-101.", "submitted"]],
  },
  {
    id: "hypothetical/goal",
    effect: "hypothetical",
    match:
      /\bsupports?\b(?<=\bvoted\b[^.;]{0,98})|\b(?:to see|in a position to|to support|in support of|supports? for(?= \p{L}+ing\b)|sufficient (?:for|to)|goal of|aim of|aimed at|path(?:way)?s? (?:to|toward|towards|for)|towards?|en route to|(?<!\b(?:will|(?:plans?|intends?|expects?) to) (?=seek [^.;]{0,40}\b(?:meeting|advice|guidance|feedback)\b))seek(?:s|ing)?|sought|pursu(?:e|es|ing)|necessary (?:for|to)|required (?:for|to)|needed (?:for|to)|closer to|likelihood of|chances? of|eligib(?:le|ility) (?:for|to)|entitled to|qualif(?:y|ies) for|in (?:anticipation|preparation) (?:of|for)|preparations? for|prepar(?:e|es|ing) for)\b/giu,
    direction: "forward",
    until:
      /\b(?:submitted|filed|has been|have been|was|were|following|after|since|based on|granted by|received from)\b|,\swhich (?:[^\s.;,]{1,20} ){0,2}?(?:began|started|initiated|commenced|opened|launched|completed)\b/i,
    examples: [
      ["Acme gathers data to support approval of ACM-101.", "approval"],
      ["Acme is eligible for milestone payments.", "milestone payments"],
      ["Acme is seeking approval of ACM-101.", "approval"],
      ["The committee voted that the data support the approval of ACM-101.", "approval"],
      ["Our priority is to see ACM-101 launched in Australia.", "launched"],
      ["The data put us in a position to move ACM-101 into Phase 3.", "move ACM-101 into Phase 3"],
      ["The results provide strong support for moving ACM-101 into the clinic.", "moving"],
    ],
    notExamples: [
      ["The trial supported the approval that was granted in May 2019.", "granted"],
      ["Acme received a milestone payment.", "milestone payment"],
      ["Acme will seek a Type A meeting with the FDA on ACM-101.", "Type A meeting"],
    ],
  },
];
