import type { EventRule } from "../rule.js";

export const INSPECTION_RULES: readonly EventRule[] = [
  {
    id: "inspection/form-483",
    type: "inspection",
    words: ["483", "warning letter", "inspection", "inspected", "untitled letter"],
    match:
      /\bForm (?:FDA )?483s?\b|\bFDA 483\b|\b(?:FDA|received an?|issued an?|the) warning letter\b|\buntitled letter\b|\bpre-?(?:licen[sc]e|approval|licensing) inspections?\b|\b(?:FDA|EMA|MHRA|agency|PMDA|regulatory|GMP|cGMP)(?:[’']s)?(?: \p{L}+)? inspections?\b|\binspections? (?:of (?:the|its|our|a) (?:\p{L}+ ){0,3}(?:facility|facilities|plant|site)|by (?:the )?(?:FDA|EMA|MHRA|U\.S\.))|\binspected by (?:the )?(?:FDA|EMA|MHRA|U\.S\.)/giu,
    programs: "named",
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
];
