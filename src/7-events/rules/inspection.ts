import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

export const INSPECTION_RULES: readonly EventRule[] = [
  {
    id: "inspection/form-483",
    type: "inspection",
    match:
      /\bForm (?:FDA )?483s?\b|\bFDA 483\b|\b(?:FDA|received an?|issued an?|the) warning letter\b|\buntitled letter\b|\bpre-?(?:licen[sc]e|approval|licensing) inspections?\b|\b(?:FDA|EMA|MHRA|agency|PMDA|regulatory|GMP|cGMP)(?:[’']s)?(?: \p{L}+)? inspections?\b|\binspections? (?:of (?:the|its|our|a) (?:\p{L}+ ){0,3}(?:facility|facilities|plant|site)|by (?:the )?(?:FDA|EMA|MHRA|U\.S\.))|\binspected by (?:the )?(?:FDA|EMA|MHRA|U\.S\.)/giu,
    programs: "topic",
    unless:
      /visual inspection|inspection of (?:the )?(?:data|results|documents|records)|available for inspection|warning letter from (?:the )?(?:Nasdaq|NYSE|SEC)/i,
    agency: "FDA",
    examples: [
      "The plant received a Form 483 after the FDA inspection.",
      "Acme received a warning letter from the FDA in March 2019.",
      "The FDA completed its pre-approval inspection of the plant that makes ACM-101.",
      "An inspection of the manufacturing facility by the FDA found no issues.",
      "The site was inspected by the FDA in October 2018.",
      "The pre-license inspection for ACM-101 is planned for June 2020.",
    ],
    notExamples: [
      "Inspection of the data showed no trend.",
      "The files of ACM-101 are available for inspection.",
      "Acme received a warning letter from the Nasdaq.",
      "The FDA may issue a Form 483 on the plant of ACM-101.",
      "Visual inspection of the ACM-101 vials is done by hand.",
    ],
  },
  {
    id: "inspection/of-a-site",
    type: "inspection",
    match: pattern(
      String.raw`\b(?:during|after|following|at|in|from|to|of) an? (?:\p{L}+ ){0,2}inspection\b${within(60)}\b(?:manufacturer|plant|site|facilit(?:y|ies)|supplier|works)\b`,
      String.raw`\b(?:plant|site|facilit(?:y|ies)|manufacturer|supplier|works)\b${within(60)}\b(?:passed|failed|underwent|completed) (?:(?:an?|its|the) )?(?:[\p{L}-]+ ){0,3}inspection\b`,
      String.raw`\binspection\b${within(40)}\b(?:conducted|carried out|performed|held|made|completed|concluded)\b(?= (?:on|in|from|by|between|during|last|this|at))`,
      String.raw`\bestablishment inspection report\b|\bEIR\b|\b(?:voluntary|official|no) action indicated\b`,
    ),
    programs: "topic",
    unless:
      /data inspection|inspection of (?:the )?data|available for inspection|visual inspection|quality inspection/i,
    examples: [
      "The agency found deficiencies during an inspection of the contract manufacturer.",
      "The plant passed its first state inspection in October 2019.",
      "The site passed inspection in December.",
      "The letter follows an inspection conducted from January 12 to February 20, 2009.",
      "Acme received an Establishment Inspection Report that closed the inspection of May 2019.",
    ],
    notExamples: [
      "After an inspection of the data the committee went on.",
      "The plant is available for inspection by shareholders.",
      "Acme may receive an Establishment Inspection Report.",
    ],
  },
  {
    id: "inspection/to-come",
    type: "inspection",
    match: pattern(
      String.raw`\b(?:will|plans? to|intends? to|expects to|is to|is expected to|scheduled to) (?:re-?)?inspect\b`,
      String.raw`\b(?:re-?)?inspection\b${within(60)}\b(?:is|are|has been) (?:scheduled|planned|expected|set)\b`,
    ),
    programs: "topic",
    timing: "upcoming",
    unless: /expected to be filed|visual inspection/i,
    examples: [
      "The MHRA has told Acme that it will inspect the plant in June 2020.",
      "A reinspection of the plant is scheduled for May 2020.",
      "The FDA plans to inspect the site that makes ACM-101.",
    ],
    notExamples: [
      "The FDA inspected the plant in 2018.",
      "The FDA will not inspect the plant.",
      "Visual inspection of the vials is planned.",
    ],
  },
  {
    id: "inspection/could-not-be-done",
    type: "inspection",
    match: pattern(
      String.raw`\b(?:not (?:be )?able to|unable to|could not) (?:complete|conduct|perform|carry out)\b${within(40)}\binspections?\b`,
      String.raw`\binspections?\b${within(60)}\b(?:could|can) not be (?:completed|conducted|performed|carried out)\b`,
    ),
    programs: "topic",
    agency: "FDA",
    ownCues: true,
    unless: /visual inspection|\bif\b/i,
    examples: [
      "The FDA could not conduct the required inspection of the plant that makes ACM-101 because of restrictions on travel.",
      "An inspection of the facility for ACM-101 could not be completed during the review.",
    ],
    notExamples: [
      "If the FDA is unable to conduct the inspection of the plant of ACM-101, the launch is late.",
      "Staff could not carry out a visual inspection of ACM-101.",
    ],
  },
  {
    id: "inspection/in-other-words",
    type: "inspection",
    match: pattern(
      String.raw`\bwarning letter dated\b|\bwarning letter (?:was )?(?:received|issued)\b|\bsubject of a warning letter\b`,
      String.raw`\bPAI\b`,
      String.raw`\bBIMO\b|\bbioresearch monitoring\b`,
      String.raw`\bclose-out letter\b`,
    ),
    programs: "required",
    examples: [
      "A warning letter dated August 12, 2019 was received by the manufacturer of ZELORA.",
      "In a close-out letter of February 25, 2020, the FDA said that the issues of the ZELORA plant had been addressed.",
    ],
    notExamples: [
      "The letter was no warning about ZELORA.",
      "No warning letter dated in 2019 exists for ZELORA.",
    ],
  },
];
