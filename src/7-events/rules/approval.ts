import type { EventRule } from "../rule.js";

export const APPROVAL_RULES: readonly EventRule[] = [
  {
    id: "approval/agency-approved",
    type: "approval",
    words: ["approv", "authori", "clear", "licen", "grant"],
    match:
      /\b(?:FDA|Food and Drug Administration|European Commission|EMA|European Medicines Agency|EC|MHRA|PMDA|MHLW|Ministry of Health[^.]{0,30}Welfare|NMPA|National Medical Products Administration|Health Canada|TGA|Therapeutic Goods Administration|Swissmedic|ANVISA|regulators?|agency|authorit(?:y|ies)|MFDS|Administration|Commission|Ministry)\b[^.;]{0,60}?\b(?:has |have |had |also |today |recently |fully |formally |conditionally ){0,3}(?:approved|approves|authori[sz]ed|cleared|licensed)\b(?! (?:to (?:begin|start|initiate|proceed)|the (?:trial|study|protocol|IND|start)|IND\b|an IND))/gi,
    programs: "required",
    unless:
      /\b(?:IND|clinical trial application|advisory committee (?:voted|recommended)|protocol|stockholders?|shareholders?)\b.{0,30}\bapprov/i,
    examples: [
      "The FDA approved ACM-101 for adults with asthma.",
      "The European Commission has conditionally approved zelotinib.",
    ],
    notExamples: ["The FDA has not approved ACM-101.", "The FDA may approve ACM-101."],
  },
  {
    id: "approval/received",
    type: "approval",
    words: ["approv", "authori", "clear", "licen"],
    match:
      /\b(?:receiv(?:es?|ed|ing)|gain(?:s|ed)?|secur(?:es?|ed)|obtain(?:s|ed)?|won|wins|granted|grants?|was granted|were granted|announces?d?|following|after|since)\s(?:(?:the|its|an?|full|accelerated|conditional|marketing|regulatory|first|U\.?S\.?|US|EU|European|Japanese|Chinese|China|FDA|EC|European Commission|NMPA|MHRA|PMDA|MHLW|Health Canada|TGA|Swissmedic|European Union|supplemental|tentative|final|new|additional|traditional|Food and Drug Administration|510\(k\)|de novo|CE|emergency use|FDA[’']s)\s){0,6}(?:marketing |regulatory |pre-?market |use )?(?:approvals?|authori[sz]ations?|clearance|licen[cs]e|CE mark)\b(?! (?:to (?:begin|start|initiate|conduct|proceed|commence)|of (?:the|its|an?) (?:IND|trial|study|protocol)|from (?:its|the) (?:board|stockholders|shareholders|institutional)))/gi,
    programs: "required",
    unless:
      /\b(?:board|stockholders?|shareholders?|IRB|ethics|orphan drug|designation)\b.{0,40}(?:approv|authori)|\bIND\b|clinical trial authori/i,
    examples: [
      "Acme receives FDA approval for ZELORA.",
      "Zelora was granted conditional marketing authorisation in March 2015.",
    ],
    notExamples: [
      "Acme received stockholder approval of the merger.",
      "Acme received authorization to begin the trial.",
    ],
  },
  {
    id: "approval/is-approved",
    type: "approval",
    words: ["approv", "authori", "licen", "indicat", "market"],
    match:
      /\b(?:is|are|was|were|been|first|also|now|currently)\s(?:also |already |now |currently |first |fully |only |initially |additionally ){0,2}(?:approved|licensed|authori[sz]ed(?: for (?:use|marketing|emergency))?|cleared)\b(?! (?:to (?:begin|start|initiate|proceed|conduct)|by (?:the|its|our|both) (?:board|stockholders|shareholders|companies|respective)))/gi,
    programs: "required",
    unless: /\b(?:boards? of directors|stockholders?|shareholders?|plan|budget|transaction|merger)\b/i,
    examples: ["Zelora is approved in the U.S. and Japan for asthma.", "ACM-101 was first licensed in 2011."],
    notExamples: ["ACM-101 is not approved anywhere.", "The merger was approved by the board."],
  },
  {
    id: "approval/noun",
    type: "approval",
    words: ["approv", "authori", "clear"],
    match:
      /\b(?:FDA|EU|U\.?S\.?|European(?: Commission)?|regulatory|marketing|Japanese|China|NMPA|MHRA|accelerated|conditional|Health Canada|EC)\s(?:regulatory |marketing )?(?:approval|authori[sz]ation|clearance)\s(?:of|for|in|was|to treat|as|marks|is based)\b/gi,
    unless: /\bunaffected\b|\bseek(?:s|ing)?\b|\bpursu\w{1,4}\b|\bpath to/i,
    programs: "required",
    examples: [
      "FDA approval of Zelora was based on the study.",
      "The accelerated approval for ACM-101 marks a milestone.",
    ],
    notExamples: [
      "The company will seek FDA approval of Zelora.",
      "If FDA approval of Zelora is received, sales follow.",
    ],
  },
  {
    id: "approval/headline",
    type: "approval",
    words: ["approv"],
    match:
      /^(?:[^.;]{0,120}?)\b(?:approved|approves|authori[sz]es|clears|OKs)\b(?=[^.;]{0,80}\b(?:for|in|to treat|as|by|ANDA|sNDA|NDA|BLA)\b)/gi,
    programs: "required",
    unless: /board|stockholder|shareholder|trial|study|IND\b|protocol|dividend/i,
    examples: ["Zelora approved in China for the treatment of asthma"],
    notExamples: ["Stockholders approve merger"],
  },
  {
    id: "approval/emergency-use",
    type: "approval",
    words: ["emergency"],
    match:
      /\b(?:granted|issued|received|receives|grants|issues|authorized)\b[^.;]{0,60}\b(?:emergency use authori[sz]ation|EUA)\b|\bemergency use authori[sz]ation\b[^.;]{0,40}\b(?:was|has been) (?:granted|issued)/gi,
    programs: "required",
    detail: "emergency-use",
    unless: /request(?:s|ed|ing)? for|submi|revo|appl(?:y|ied)/i,
    examples: ["The FDA issued an Emergency Use Authorization for ACM-101."],
    notExamples: ["Acme submitted a request for Emergency Use Authorization."],
  },
];
