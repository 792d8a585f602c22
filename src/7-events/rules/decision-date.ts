import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

export const DECISION_DATE_RULES: readonly EventRule[] = [
  {
    id: "decision-date/pdufa",
    type: "decision-date",
    match:
      /\b(?:PDUFA|BsUFA|GDUFA|Prescription Drug User Fee Act|target action|(?:target |regulatory )?action date|goal date|target (?:decision )?date|decision date|review (?:period|clock|timeline)[^.;]{0,40}\bextend|extend\w{0,3}\b[^.;]{0,40}\breview (?:period|clock|timeline))\b/gi,
    programs: "required",
    unless:
      /\bfees? (?:was|were|waiv|paid|of \$)|\benrol|\bretention bonus|\bwithout a (?:PDUFA|goal)|\bfee for\b|\bpa(?:id|ys?|ying) [^.;]{0,20}\bfees?\b|\b(?:original|initial|previous|prior|former) (?:[\p{L}()]{1,16} ){0,6}?date (?:was|had been)\b/iu,
    agency: "FDA",
    date: "target",
    needs: "date",
    ownCues: true,
    examples: [
      "The FDA set a PDUFA date of May 5, 2020 for ACM-101.",
      "The target action date is June 2, 2021.",
      "The FDA assigned a Prescription Drug User Fee Act (PDUFA) goal date of November 20, 2020 to the NDA for ACM-101.",
      "ACM-101 has a PDUFA action date in the third quarter of 2020.",
      "The FDA extended the review period for ACM-101 to August 14, 2020.",
      "The BLA for ACM-101 has a BsUFA goal date of December 2020.",
      "With a target decision date of March 29, 2021, Acme prepares the launch of ACM-101.",
      "The new PDUFA date for ACM-101 is April 30, 2020.",
    ],
    notExamples: [
      "The user fee was waived.",
      "Prescription Drug User Fee Act fees were refunded.",
      "The PDUFA date of ACM-101 has not been made public.",
      "Acme paid a PDUFA fee of $2 million in May 2019 for ACM-101.",
      "The action date is a goal of the agency.",
    ],
  },
  {
    id: "decision-date/expected-decision",
    type: "decision-date",
    match:
      /\b(?:final |regulatory |FDA |EC |approval |Commission )?(?:decisions?|ruling|determination)\b[^.;]{0,60}?\b(?:(?:is|are|was) )?(?:expected|anticipated|awaited|due|planned)\b|\b(?:approval|regulatory|marketing authori[sz]ation) decisions? (?:on|for|by|from|in|regarding)\b[^.;]{0,120}?\b(?:expected|anticipated|awaited|due)\b|\b(?:FDA|regulatory|agency|EMA) action (?:on|for|by)\b[^.;]{0,60}?\b(?:expected|anticipated|due)\b|\b(?:EC|European Commission|FDA)(?:[’']s)? decision to follow\b|\b(?:expects?|anticipates?|awaits?) (?:an? )?(?:FDA|EC|agency|regulatory) action (?:on|for|by)\b|\b(?:expects?|anticipates?|awaits?|awaiting) (?:to receive )?(?:a |an |the )?(?:final |regulatory |FDA |EC |EU |approval )*(?:decision|ruling)\b|\b(?:expected|due|anticipated) to (?:make|issue|reach|render|adopt|deliver) (?:a |an |its |the )?(?:final |legally binding )?decision|\b(?:expects?|anticipates?) (?:to )?hear(?:ing)?(?: back)? from the (?:FDA|EMA|agency)\b(?=[^.;]{0,60}\b(?:in|by|during|before)\b)|\b(?:FDA|European Commission|EC|agency|EMA)\b[^.;]{0,30}\bwill (?:make|issue|deliver|adopt|render) (?:a |its |the )?(?:final )?decision|(?<=\b(?:decision|ruling)s?\b[^.;]{5,120}\band (?:one )?)(?:from|by) the (?:EMA|EC|FDA|European (?:Commission|Medicines Agency)|PMDA|MHLW|Health Canada)\b(?= (?:in|by|during)\b)/gi,
    programs: "required",
    unless:
      /court|arbitration|\bboard\b|investment decision|go\/no-go|decision to (?:advance|start|continue|proceed|discontinue)|treatment decision|judge|orphan|designation|\btrial decision|funding decision|filing decision|reimbursement|manuscript|journal|\bNICE\b|\bhold\b|\bIND\b|\bmeeting\b|protocol|\bresponses? to\b|\bdecisions?\b[^.;]{0,60}\b(?:taken|made) (?:after|based on|once|following|on the basis of)\b[^.;]{0,40}\b(?:data|results|analysis|read-?out)/i,
    date: "target",
    timing: "upcoming",
    ownCues: true,
    examples: [
      "A final decision on ACM-101 is expected in the second half of 2020.",
      "Approval decision for generalized myasthenia gravis (gMG) for ACM-101 in China through Bolt Laboratory expected by year-end",
      "Acme expects a regulatory decision on ACM-101 by year-end.",
      "We expect FDA action on the ACM-101 application by mid-November.",
      "The European Commission is expected to make a decision on ACM-101 in June 2020.",
      "The European Commission will issue a final decision on ACM-101 within 67 days.",
      "Acme anticipates hearing from the FDA on ACM-101 by the end of June 2020.",
      "A decision by the FDA on ACM-101 is anticipated in the first quarter of 2021.",
      "A decision of the FDA on ACM-101 is expected in 2021 and from the EMA in the second half of 2022.",
    ],
    notExamples: [
      "The decision was announced.",
      "Acme expects to hear from the FDA on the clinical hold of ACM-101 by the end of June 2020.",
      "A decision of the court on ACM-101 is expected in May 2020.",
      "The decision to advance ACM-101 is expected in May 2020.",
      "A filing decision on the NDA for ACM-101 is expected by the end of May 2020.",
      "A treatment decision on ACM-101 is expected of physicians.",
      "The board expects a decision on ACM-101.",
    ],
  },
  {
    id: "decision-date/moved",
    type: "decision-date",
    sections: ["headline"],
    match: pattern(
      String.raw`\b(?:PDUFA|goal|(?:target )?action) date\b${within(40)}\b(?:extension|extended|delayed|moved|postponed)\b`,
      String.raw`\b(?:FDA |EMA |regulatory )review (?:period )?extension\b`,
      String.raw`\bextension of (?:the )?(?:PDUFA|FDA review|review|BLA review|NDA review|goal|action)\b`,
      String.raw`\b(?:FDA|EMA|agency)\b${within(30)}\bextend(?:s|ed)\b${within(30)}\b(?:review|PDUFA|goal date|action date)\b|\b(?:FDA|EMA|agency)\b${within(20)}\b(?:delay(?:s|ed)|postpone[sd]?|defer(?:s|red)?) (?:its |a |the )?(?:[^\s.;,]{1,20} ){0,2}(?:decision|action)\b|\bextends (?:its |the )?(?:NDA |BLA )?review\b|\bthree[- ]month extension\b${within(30)}\breview\b`,
    ),
    programs: "required",
    agency: "FDA",
    date: "target",
    timing: "upcoming",
    ownCues: true,
    examples: [
      "PDUFA Date for ACM-101 Delayed Three Months",
      "FDA Extends Review of New Drug Application for ACM-101",
      "FDA Delays Decision on ACM-101",
    ],
    notExamples: ["The extension study of ACM-101 is reviewed.", "Extension of the option for ACM-101"],
  },
  {
    id: "decision-date/to-act",
    type: "decision-date",
    match: pattern(
      String.raw`\b(?:FDA|agency|EMA|Health Canada)\b${within(30)}\b(?:is )?(?:due|expected|scheduled) to (?:act on|take action on)\b`,
      String.raw`\b(?:expects?|anticipates?|awaits?|expected|anticipated)\b${within(60)}\b(?:(?:FDA|EMA|agency) action (?:on|for|regarding)|acted (?:up)?on by the (?:FDA|EMA|agency))\b`,
      String.raw`\buser fee date\b`,
      String.raw`\b(?:FDA|EMA|agency|Health Canada|TGA|MHRA|PMDA|NMPA|Swissmedic)\b${within(30)}\b(?:expects?|expected|aims?|plans?|intends?) to (?:complete|conclude|finish|finali[sz]e) (?:its |the )?(?:review|evaluation|assessment)\b`,
      String.raw`\b(?:not be able|unable) to complete (?:its|the) (?:review|evaluation)\b${within(60)}\b(?:PDUFA|goal|action)\b`,
      String.raw`\b(?:moved|pushed|deferred|postponed|delayed) (?:back )?(?:its|the) (?:decision|action)\b`,
      String.raw`\b(?:act(?:ion)?|decision|decide|rule)\b${within(20)}\bunder (?:the Prescription Drug User Fee Act|PDUFA)\b`,
    ),
    programs: "required",
    agency: "FDA",
    date: "target",
    needs: "date",
    ownCues: true,
    unless: /\b(?:trial|study|protocol|IND|designation|board|court)\b/,
    examples: [
      "The FDA is due to act on the ZELORA supplement by the end of the third quarter of 2020.",
      "The agency expects to complete its review of ACM-101 by November 30, 2020.",
      "Acme expects FDA action on ACM-101 by July 10, 2020.",
      "The FDA said that it will not be able to complete its review of ACM-101 by the PDUFA date of March 20, 2020.",
      "The FDA needs more time for ACM-101 and has moved its decision to July 12, 2020.",
    ],
    notExamples: [
      "The FDA is due to act on the matter of ACM-101.",
      "The FDA expects to complete its review of the ACM-101 protocol by June 2020.",
    ],
  },
  {
    id: "decision-date/line",
    type: "decision-date",
    match: pattern(
      String.raw`\b(?:US|U\.S\.|EU|EC|FDA|European Commission|European|Japan(?:ese)?|Chinese|China|UK|regulatory|approval) (?:regulatory |approval |FDA )?decisions?\b(?= (?:on|for|in|by|of|[–—:-])|\s?\()`,
    ),
    programs: "required",
    unless:
      /court|\bboard\b|designation|pricing|reimbursement|filing decision|following|\bdecision (?:to|not)\b|\b(?:was|were|based|supports?|after|received)\b/i,
    date: "target",
    upcoming: "only",
    examples: [
      "Key events expected in 2022 include a US decision on ACM-101 in asthma.",
      "EU decision for ACM-101 in the first half of 2022",
    ],
    notExamples: [
      "The FDA decision on ACM-101 was based on two trials.",
      "The US decision on ACM-101 is a milestone.",
    ],
  },
];
