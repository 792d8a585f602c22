import type { CueRule } from "./cue-rule.js";

/** Words that hold a cue's words and do not work as one. The longest cue wins, so that these swallow what they hold. */
export const LOOK_ALIKE_CUES: readonly CueRule[] = [
  {
    id: "none/not-only",
    effect: "none",
    match: /\bnot (?:only|just|merely|solely)\b/gi,
    direction: "clause",
    examples: [["The FDA not only approved ACM-101 but praised it.", "approved"]],
    notExamples: [["The FDA has not approved ACM-101.", "approved"]],
  },
  {
    id: "none/no-later",
    effect: "none",
    match:
      /\bno (?:later|sooner|earlier|less|fewer|more|new safety|serious|significant|dose-limiting|safety) ?(?:than)?\b|\bno (?:further|additional) (?:questions|comments|studies|trials|data)\b|\bwithout (?:delay|further delay|a? ?(?:REMS|boxed warning|advisory committee))\b|\bnot to exceed\b/gi,
    direction: "clause",
    examples: [["Acme filed the NDA no later than it had promised.", "NDA"]],
    notExamples: [["No NDA was filed.", "filed"]],
  },
  {
    id: "none/may-the-month",
    effect: "none",
    match:
      /\bMay(?=\))|\(May\b|\bMay (?=\d|issue|edition|meeting)|\bMay(?=,)|\b(?:[Ii]n|[Bb]y|[Oo]f|[Ss]ince|[Uu]ntil|[Ll]ate|[Ee]arly|[Mm]id|[Ll]ast|[Dd]uring|[Ff]rom|[Tt]hrough|[Nn]ext|[Tt]his|(?:April|June|March) (?:and|or|to)|between)[ -]May\b|\bMay (?:and|or|to|through) (?=June|July|August)/g,
    direction: "clause",
    examples: [
      ["In May 2019 the FDA approved ACM-101.", "approved"],
      ["In May, the FDA approved ACM-101.", "approved"],
      ["ACM-101 was approved by the FDA (May) and the EC (July).", "approved"],
      ["In May, Acme drew on its loan.", "drew"],
      ["Since May the FDA has approved ACM-101.", "approved"],
    ],
    notExamples: [["The FDA may approve ACM-101.", "approve"]],
  },
  {
    id: "none/may-proceed",
    effect: "none",
    match: /[“"‘']?\b(?:study |trial |studies )?may (?:now )?proceed\b/gi,
    direction: "clause",
    examples: [["The FDA sent a study may proceed letter for ACM-101.", "may proceed"]],
    notExamples: [["The FDA may approve ACM-101.", "approve"]],
  },
  {
    id: "none/subject-to-rules",
    effect: "none",
    match:
      /\bsubject to (?:an? |the )?(?:FDA |ongoing |full |partial )?(?:import|clinical hold|recall|additional monitoring|boxed warning)\b/gi,
    direction: "clause",
    examples: [["The supplier was subject to an import alert on ACM-101.", "import alert"]],
    notExamples: [["The sale is subject to approval of ACM-101.", "approval"]],
  },
  {
    id: "none/treatment-to-be",
    effect: "none",
    match: /\bpotential (?:new )?(?:treatments?|therap(?:y|ies)|medicines?|prevention)\b(?= (?:for|of)\b)/gi,
    direction: "clause",
    examples: [
      ["ACM-101, a potential treatment for asthma, was licensed from Bolt.", "was licensed"],
      ["ACM-101 is developed for the potential treatment of asthma under a license.", "license"],
    ],
    notExamples: [["The data could support approval of a treatment.", "approval"]],
  },
  {
    id: "none/said-to-come",
    effect: "none",
    match:
      /(?<=\b(?:announced|said|stated|reported)\b[^.;]{0,60}\bthat )(?:it|they|we|the compan(?:y|ies)) would\b|\bwould(?= (?:become|succeed|join|retire|step down|leave|resign)\b)(?<=\b(?:announced|said|reported)\b[^.;]{0,140} would)/gi,
    direction: "clause",
    examples: [["Acme announced in May that it would acquire Bolt.", "acquire Bolt"]],
    notExamples: [["Acme would acquire Bolt in that case.", "acquire Bolt"]],
  },
  {
    id: "none/sooner-than-planned",
    effect: "none",
    match:
      /\b(?:ahead of|sooner than|faster than|earlier than|exceed\w*|beyond|in line with|according to)\s(?:our|its|the|their|original|initial|\s){0,3}(?:plan(?:s|ned)?|schedule[ds]?|expect(?:ations?|ed)|target|anticipated|projections?)\b/gi,
    direction: "clause",
    examples: [["Acme completed enrollment two months ahead of our plan.", "completed enrollment"]],
    notExamples: [["Acme plans to complete enrollment in May.", "complete enrollment"]],
  },
  {
    id: "none/set-a-date",
    effect: "none",
    match:
      /\b(?:has |have )?(?:set|scheduled|assigned) (?:a|an|the) (?:target|PDUFA|Prescription|goal|action|date|decision|priority)\b|\b(?:set|assigned) (?:PDUFA|target)\b|\btarget(?:ed)? (?:action|PDUFA)\b/gi,
    direction: "clause",
    examples: [
      ["The FDA set a target action date and granted priority review for ACM-101.", "target action date"],
    ],
    notExamples: [["Acme is set to submit the NDA.", "submit"]],
  },
  {
    id: "none/risk-of-illness",
    effect: "none",
    match:
      /\b(?:(?:reduc|lower|decreas|increas|cut|halv|rais)\p{L}* (?:the |their |its )?(?:[\p{L}-]{1,14} ){0,2}?|(?:reductions?|decreases?|increases?) (?:in|of) (?:the )?(?:[\p{L}-]{1,14} ){0,2}?|(?:at|high|higher|highest|low|lower|increased|reduced|elevated|greater|moderate|intermediate|relative) )risks? of\b/giu,
    direction: "clause",
    examples: [["ACM-101 reduced the risk of death in the trial.", "in the trial"]],
    notExamples: [["There is a risk of delays in the trial.", "in the trial"]],
  },
  {
    id: "none/standing-words",
    effect: "none",
    match:
      /\bnext[- ]generation\b|\bto date\b|\btarget(?:s|ed|ing)? (?:the|a|an) (?:receptor|protein|kinase|antigen|gene|pathway|enzyme)\b|\bcan(?:not)? be (?:found|seen|read|accessed)\b|\bpotential(?:ly)? (?:best|first)[- ]in[- ]class\b|\bpotentially life[- ]threatening\b|\bexpected life\b|\bwill[- ]known\b/gi,
    direction: "clause",
    examples: [["The FDA cleared a potentially best-in-class drug, ACM-101.", "cleared"]],
    notExamples: [["ACM-101 could potentially be approved.", "approved"]],
  },
];
