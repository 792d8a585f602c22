import type { CueRule } from "./cue-rule.js";

export const EXPLANATORY_CUES: readonly CueRule[] = [
  {
    id: "explanatory/what-it-is",
    effect: "explanatory",
    match:
      /\b(?:is|are) (?:a |an )?(?:\p{L}+ ){0,3}?(?:process|program|pathway|designation|status|scheme|initiative) (?:designed|intended|meant|created|established|that|to|for|of)\b|\b(?:is|are) (?:designed|intended|meant|granted|given|available|awarded|reserved|assigned|provided|issued) (?:to|for|by the \p{L}+ (?:to|for)|when|where|only) (?:facilitate|expedite|help|support|encourage|advance|(?:new |certain |those |novel )?(?:therapies|drugs|medicines|products|treatments|applications|devices|investigational|promising|qualifying|sponsors|companies)|an? (?:drug|medicine|product|therapy|treatment|device|application))/giu,
    direction: "clause",
    examples: [
      ["Fast Track is a process designed to facilitate the development of drugs.", "Fast Track"],
      ["Priority review is granted to drugs that offer major advances.", "Priority review"],
    ],
    notExamples: [["The FDA granted Fast Track designation to ACM-101.", "Fast Track"]],
  },
  {
    id: "explanatory/what-it-gives",
    effect: "explanatory",
    match:
      /(?<!\b(?:an|the|its|their|this|our) )\b(?:provides?|qualif(?:y|ies)|offers?|allows?|enables?|entitles?|affords?|gives?|confers?|makes?) (?:[\p{L}-]{1,14} ){0,4}(?:incentives|benefits|eligibility|companies|sponsors|developers|manufacturers|(?:market(?:ing)? )?exclusivity|opportunit(?:y|ies)|access to)\b/giu,
    direction: "backward",
    until: /\b(?:has been|have been|was granted|received|granted)\b/i,
    examples: [["Orphan drug designation provides sponsors with incentives.", "Orphan drug designation"]],
    notExamples: [
      ["Acme offers access to ACM-101, which holds Fast Track designation.", "Fast Track designation"],
    ],
  },
  {
    id: "explanatory/who-grants",
    effect: "explanatory",
    match:
      /\b(?:the )?(?:FDA|EMA|European Commission|European Medicines Agency|agency|regulators?)(?:[’']s)? (?:may |can |generally |typically |usually )?(?:grants?|assigns?|awards?|gives?|reserves?) (?:this |these |such |an? |orphan |fast |breakthrough |priority |accelerated )[^.]{0,80}? to (?:(?:new |certain |those |novel )?(?:drugs|therapies|medicines|products|treatments|applications|devices|biologics|sponsors)|an? (?:drug|medicine|product|therapy))\b|\bunder the (?:orphan drug act|program|federal)/giu,
    direction: "clause",
    examples: [
      ["The FDA grants orphan drug designation to drugs for rare diseases.", "orphan drug designation"],
    ],
    notExamples: [["The FDA grants orphan drug designation to ACM-101.", "orphan drug designation"]],
  },
  {
    id: "explanatory/benefits-of",
    effect: "explanatory",
    match:
      /\b(?:benefits|features|advantages|aspects|criteria|requirements|eligibility|qualification) (?:of|for) (?!(?:the )?PRIME\b)(?:a |an |the |both )?/gi,
    direction: "forward",
    until: /\b(?:has|have|was|were|received|granted|which|and the|programs?|programmes?)\b/i,
    examples: [
      ["The designation includes the benefits of Fast Track designation.", "Fast Track designation"],
    ],
    notExamples: [["Fast Track designation for ACM-101 has benefits.", "Fast Track designation"]],
  },
  {
    id: "explanatory/career",
    effect: "explanatory",
    match:
      /\b(?:where|there,?|in (?:this|that|which) (?:role|position|capacity),?) (?:he|she) (?:[\p{L}-]+ly )?(?:led|oversaw|was (?:[\p{L}-]+ )?(?:responsible|involved|instrumental|part)|managed|headed|guided|directed|contributed|supervised|helped|supported|played|served|held|drove)\b|\b(?:he|she|(?:Dr|Mr|Ms|Mrs|Prof)\.? \p{L}[\p{L}’'-]{1,20}) (?:has |previously |also |most recently ){0,2}(?:led|oversaw|overseen|was (?:[\p{L}-]+ )?(?:responsible|instrumental)|managed|headed|guided|supervised|played a (?:key|central|pivotal|leading|major|critical) role)\b/giu,
    direction: "forward",
    examples: [
      ["She served as head of development at Bolt, where she led the approval of ZELORA.", "approval"],
      ["Dr. Roe oversaw the launch of ZELORA in Japan.", "launch"],
    ],
    notExamples: [["The FDA approved ACM-101, and she led the team.", "approved"]],
  },
  {
    id: "explanatory/others",
    effect: "explanatory",
    match:
      /\b(?:an)?other compan(?:y|ies)(?:[’']s?)?|\b(?:a |our |its )?competitors?(?:[’']s?)?(?=[ ,])|\bcompeting (?:products?|drugs?|programs?)|\b(?:two|three|four|five|six|several|some|many|most) other (?:[\p{L}-]+ ){0,3}(?:are|is|were|have|has)\b/giu,
    direction: "clause",
    examples: [["Last fall another company's editor was put on clinical hold.", "clinical hold"]],
    notExamples: [["The FDA put ACM-101 on clinical hold.", "clinical hold"]],
  },
  {
    id: "explanatory/what-products-do",
    effect: "explanatory",
    match:
      /\b(?:drugs|therapies|medicines|products|treatments|devices|applications|sponsors|companies|programs) (?:that|with|which|receiving|granted|designated) (?:(?:receive|have|hold|obtain|are|been|granted|demonstrate|meet|show|treat|intend|a|an) ?){0,3}|\bto be (?:accepted|eligible|considered|granted)\b[^.;]{0,40}, (?:an? |the )?(?:drug|medicine|product|therapy|treatment|candidate|application)s? (?:has to|have to|must|needs? to)\b|\b(?:an?|each|any) (?:drug|therapy|medicine|product|treatment|sponsor) (?:that|with|which) (?:receives?|has|holds?|obtains?|treats?|meets?|demonstrates?)\b/gi,
    direction: "forward",
    until: /\b(?:approved|including|such as|like)\b/i,
    examples: [
      [
        "Drugs that receive Fast Track designation are eligible for rolling review.",
        "Fast Track designation",
      ],
      ["To be accepted for PRIME, a medicine has to show its potential.", "PRIME"],
    ],
    notExamples: [["Acme, which makes drugs, received Fast Track designation.", "Fast Track designation"]],
  },
];
