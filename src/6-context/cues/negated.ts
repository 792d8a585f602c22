import type { CueRule } from "./cue-rule.js";

export const NEGATED_CUES: readonly CueRule[] = [
  {
    id: "negated/not",
    effect: "negated",
    match:
      /\b(?:not|never|neither|nor(?!-)|cannot|without|no longer|yet to|declined to|refused to|unable to|failed to (?:obtain|receive|gain|secure)|rather than|instead of|in the absence of)\b/gi,
    direction: "forward",
    // "the endpoint was not met, and development was stopped": what has a verb of its own is no longer denied
    until: /,\s(?:and|but|so)\s(?=(?:[^\s,;]{1,20}\s){1,12}?(?:was|were|has|have|is|are|will)\b)/,
    examples: [
      ["ACM-101 has not been approved by the FDA.", "approved"],
      ["Acme has yet to submit an NDA for ACM-101.", "submit"],
    ],
    notExamples: [
      ["The FDA not only approved ACM-101 but praised it.", "approved"],
      ["The FDA approved ACM-101 and it is not addictive.", "approved"],
      ["The endpoint was not met, and development of ACM-101 was discontinued.", "discontinued"],
    ],
  },
  {
    id: "negated/no",
    effect: "negated",
    match: /\b(?:no|none of)\s(?=[\p{L}])/giu,
    direction: "forward",
    examples: [["No drug has been approved for the disease.", "approved"]],
    notExamples: [
      ["The FDA approved ACM-101.", "approved"],
      ["Acme will submit the NDA no later than June 2021.", "NDA"],
    ],
  },
  {
    id: "negated/once-planned",
    effect: "negated",
    match:
      /\bhad (?:originally |initially |previously |once )?(?:(?:planned|intended|hoped|wanted|meant) to|(?:planned|hoped) for)\b|(?<!\b(?:the|its|our|an?|of|with|than|as|was|were|is|are|been) )\b(?:originally|initially|previously) (?:expected|anticipated|intended)\b(?! (?:in|for|by|to be)\b)/gi,
    direction: "forward",
    examples: [
      ["Acme had planned to start a trial in 2019.", "start"],
      ["Acme previously expected topline data in the second quarter of 2019.", "topline data"],
    ],
    notExamples: [
      ["Acme had started the trial as planned.", "started"],
      ["The FDA put off the meeting, which had been scheduled for May, and extended the review.", "extended"],
    ],
  },
  {
    id: "negated/not-to-happen",
    effect: "negated",
    match:
      /\bwill (?:now |therefore |thus )?(?:not|no longer) (?:take place|happen|occur|go ahead|materiali[sz]e)\b/gi,
    direction: "backward",
    examples: [["The submission planned for the first quarter will not take place.", "submission"]],
    notExamples: [["The submission will take place in May.", "submission"]],
  },
  {
    id: "negated/only",
    effect: "negated",
    match: /\bthere (?:are|is|were|was) (?:currently |still )?no\b|\b(?:few|limited|lack of) approved\b/gi,
    direction: "clause",
    examples: [["There are currently no approved treatments.", "approved"]],
    notExamples: [["There are two approved treatments.", "approved"]],
  },
];
