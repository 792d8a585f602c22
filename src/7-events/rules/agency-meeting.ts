import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

const AGENCY =
  "(?:FDA|EMA|MHRA|PMDA|CHMP|NMPA|CDE|TGA|BfArM|Health Canada|Food and Drug Administration|European Medicines Agency|[Aa]gency|[Rr]egulators|(?:health|regulatory) (?:authorit(?:y|ies)|agenc(?:y|ies))|[Dd]ivisions? (?:within|of|at) (?:the )?FDA|Pharmaceuticals and Medical Devices Agency|Medicines and Healthcare [Pp]roducts Regulatory Agency|National Medical Products Administration|Therapeutic Goods Administration|Cent(?:er|re) for Drug Evaluation)";
const NAMED = `(?:the |its |both the |European |U\\.?S\\.? |US |global |Japanese |key ){0,3}${AGENCY}`;

const NOT_A_MEETING =
  /annual meeting|stockholder|shareholder|advisory committee|guidance for industry|(?:guidance|recommendations?|advice) (?:\w+ )?issued by|nonproprietary naming|under the guidance|guidelines?\b|financial guidance|license agreement|collaboration agreement|\bsupply agreement|settlement|consent|antitrust|risk management plan|after (?:it|we|they) (?:has|have) met|Federal Trade|SEC\b|agreed to (?:an? |the )?(?:priority|rolling|accelerated|standard) (?:review|assessment)|agreed to (?:accept|grant|lift|approve|file)|\bcannot be (?:supported|approved)\b/i;

export const AGENCY_MEETING_RULES: readonly EventRule[] = [
  {
    id: "agency-meeting/named-meeting",
    type: "agency-meeting",
    match:
      /\b(?:type [ABCD] meeting|end[- ]of[- ]phase[- ](?:1b?|2[ab]?|I{1,2})(?: \(EOP[12I]{1,2}\))? (?:meeting|discussion)s?|EOP[12] meeting|pre-?(?:IND|NDA|BLA|sBLA|sNDA|EUA|submission) (?:meeting|discussion)s?|special protocol assessment|(?<!for )(?:EMA )?scientific advice|protocol assistance|scoping meeting)\b/gi,
    programs: "required",
    unless: NOT_A_MEETING,
    examples: [
      "Acme held a Type B meeting with the FDA on ACM-101.",
      "Acme completed an End-of-Phase 2 meeting for ACM-101.",
      "A pre-NDA meeting on ACM-101 is planned for June 2020.",
      "Acme will launch the trial of ACM-101 following the end-of-Phase II meeting with the FDA scheduled for May 2020.",
      "Acme received Scientific Advice on ACM-101 in May 2019.",
      "The FDA agreed to a Special Protocol Assessment for the ACM-101 trial.",
      "Acme has requested a Type A meeting on ACM-101.",
    ],
    notExamples: [
      "Acme held its annual meeting.",
      "Acme may request a Type B meeting on ACM-101.",
      "Acme has not had a pre-NDA meeting on ACM-101.",
      "If the Type C meeting on ACM-101 goes well, Acme will start a trial.",
    ],
  },
  {
    id: "agency-meeting/grounds",
    type: "agency-meeting",
    match: new RegExp(
      `\\b[Bb]ased (?:up)?on (?:its |the |our |recent |prior |positive |constructive |ongoing ){0,3}(?:discussions?|consultations?|feedback|meetings?|dialogue|guidance|interactions?|agreement|advice|correspondence) (?:with|from|by|received from) ${NAMED}|\\b(?:[Aa]fter|[Ff]ollowing) (?:consulting|consultations?|discussions?|discussing|(?:a |an |the |its |our |recent |productive |positive |successful |[Tt]ype [ABC] |[Ee]nd[- ]of[- ][Pp]hase[- ]2 |extensive |further |constructive ){1,4}(?:meetings?|discussions?|interactions|consultations?|dialogue)) (?:the \\p{L}+ )?with ${NAMED}`,
      "gu",
    ),
    programs: "required",
    timing: "background",
    // what a plan waits for has not been
    unless: new RegExp(
      `${NOT_A_MEETING.source}|\\b(?:plans?|expects?|intends?|anticipates?|aims?|will)\\b[^.;]{0,160}\\b(?:following|after) (?:further |additional |planned )?(?:discussions?|consultations?|dialogue)|\\bmeeting\\b[^.;]{0,40}\\b(?:scheduled|planned|expected|anticipated|to be held)\\b|\\bmeetings?\\b[^.;]{0,60}\\b(?:scheduled|planned|expected|to be held)\\b`,
      "i",
    ),
    examples: [
      "Based on feedback from the FDA, Acme will start the trial of ACM-101.",
      "Based on recent discussions with the EMA, the company plans to file ACM-101.",
      "After productive discussions with the FDA, we have a clear path for ACM-101.",
      "After consulting with the FDA, Acme plans a second study of ACM-101.",
    ],
    notExamples: [
      "Acme plans to begin a pivotal trial of ACM-101 in 2021, following discussions with the FDA.",
      "Acme expects to begin the trial of ACM-101 in 2021 following a Type C meeting with the FDA scheduled for August.",
      "Based on feedback from patients, Acme will start the trial of ACM-101.",
      "If based on feedback from the FDA a study of ACM-101 is needed, the launch is late.",
    ],
  },
  {
    id: "agency-meeting/meeting",
    type: "agency-meeting",
    match: new RegExp(
      `(?<!\\b(?:[Bb]ased on|[Ff]ollowing|[Aa]fter) (?:\\p{L}+ ){0,3})\\b(?:[Mm]eetings?|[Dd]iscuss(?:ed|ions?|es|ing)?|(?:\\p{L}+ )?[Ff]eedback|[Aa]lignment|[Aa]lign(?:ed|s)?|[Aa]greements?|[Aa]greed|[Dd]ialogue|[Cc]onsultations?|[Cc]onsulted|[Tt]alks|[Gg]uidance|[Aa]dvice|[Ii]nput|[Mm]et|[Mm]eets?|[Ee]ngag(?:ed|ing|ement)|[Ii]nteractions?|[Mm]inutes)\\s(?:[\\p{L}\\d-]+\\s){0,5}?(?:[Ww]ith|[Ff]rom|by|received from)\\s${NAMED}\\b|\\b${AGENCY}(?:[’']s)?\\s(?:has |have |had |also )?(?:[Aa]gree[sd]|[Cc]onfirm(?:s|ed)|[Cc]oncur(?:s|red)|indicate[sd]|advised|provided (?:\\p{L}+ ){0,2}(?:feedback|guidance|advice)|agreement with)\\b|\\b(?:[Rr]eceive[sd]|[Rr]eceipt of|[Aa]nnounces?|[Aa]nnounced|[Oo]btain(?:s|ed)|[Pp]rovides? [Uu]pdate [Oo]n|[Ff]ollowing) (?:[Pp]ositive |[Ff]avou?rable |[Ww]ritten |[Cc]onstructive |[Rr]ecent |the |its )*(?:U\\.?S\\.? )?${AGENCY} (?:[Ww]ritten )?(?:[Ff]eedback|[Gg]uidance|[Aa]lignment|[Aa]greement|[Mm]inutes)\\b|\\b(?:positive|favou?rable|constructive|supportive) (?:${AGENCY} )?(?:regulatory )?(?:feedback|guidance)\\b`,
      "gu",
    ),
    programs: "required",
    unless: NOT_A_MEETING,
    needs: "agency",
    examples: [
      "Acme met with the FDA to discuss the path for ACM-101.",
      "Acme reached agreement with the FDA on the design of the ACM-101 trial.",
      "Acme received positive feedback from the EMA on ACM-101 in July 2019.",
      "The FDA agreed that one study of ACM-101 is enough.",
      "Acme plans to meet with the FDA on ACM-101 in the first quarter of 2021.",
      "The company is aligned with the FDA on the endpoints for ACM-101.",
      "Acme discussed its plans for ACM-101 with the PMDA in November 2019.",
      "Acme continues its dialogue with the FDA on ACM-101.",
      "Acme met the agency’s reviewers; Bolt had a consultation with the Pharmaceuticals and Medical Devices Agency (PMDA) on ACM-101 in October.",
      "Final minutes from the FDA on the ACM-101 program came in April 2019.",
    ],
    notExamples: [
      "The agreement with Bolt was signed.",
      "Acme will give an update on ACM-101 after it has met with the FDA.",
      "Under the risk management plan agreed with the EMA, Acme will study ACM-101.",
      "Guidance issued by the FDA and the Headache Society raised the bar for ACM-101.",
      "The generic name follows the Nonproprietary Naming Guidance for Industry issued by the FDA for ACM-101.",
      "Acme may discuss ACM-101 with the FDA.",
      "Acme has not discussed ACM-101 with the FDA.",
      "Guidance from management on ACM-101 is unchanged.",
      "Physicians discuss ACM-101 with patients.",
      "There is no agreement with the FDA on ACM-101.",
    ],
  },
  {
    id: "agency-meeting/with-the-agency",
    type: "agency-meeting",
    match:
      /(?<!\bbased on (?:\p{L}+ ){0,3})\b(?:met|meetings?|consult(?:ed|ations?)|discuss(?:ed|ions)|agreed|agreement|aligned|alignment)\s(?:\p{L}+\s){0,2}?with\s(?:the\s)?agency\b/giu,
    programs: "required",
    unless: new RegExp(`${NOT_A_MEETING.source}|\\bguide\\b|opportunit`, "i"),
    examples: [
      "Acme met with the agency's review team on ACM-101 in May.",
      "After a meeting with the agency in April, Acme will not file ACM-101.",
    ],
    notExamples: [
      "Acme may discuss ACM-101 with the agency.",
      "The results will guide our discussions with the agency on ACM-101.",
    ],
  },
  {
    id: "agency-meeting/in-other-words",
    type: "agency-meeting",
    match: pattern(
      String.raw`\balignment with the (?:FDA|EMA|agency|PMDA)\b${within(30)}\b(?:has|was) (?:now )?(?:been )?reached\b`,
      String.raw`\bINTERACT meeting\b`,
      String.raw`\band (?:the )?(?:U\.S\. )?(?:FDA|EMA|PMDA|MHRA|agency) (?:have |has )?(?:now )?(?:aligned|agreed|reached (?:an? )?(?:agreement|alignment|consensus)) (?:on|upon|that|to)\b`,
      String.raw`\b(?:FDA|EMA|PMDA|MHRA|agency)\b(?: has| have)? (?:provided|issued|sent|gave|given) (?:its |us |the company )?(?:preliminary |final )?(?:written )(?:responses?|feedback|comments|guidance|minutes|advice)\b`,
      String.raw`\b(?:FDA|EMA|PMDA|MHRA|agency) and (?:the [Cc]ompany|we|[^\s.;,]{2,24}) (?:have |has )?(?:now )?(?:agreed|aligned|reached (?:an? )?(?:agreement|alignment))\b`,
      String.raw`\b(?:FDA|agency)(?:[’']s)? (?:Division|Office) of${within(50)}\b(?:agreed|confirmed|indicated|advised|concurred)\b`,
      String.raw`\b(?:agreed(?: to| on)?|agreeing (?:to|on)|agreement (?:on|with)|approv(?:ed|al of)|accepted|positive opinion on|endorsed)\b${within(40)}\b(?:Pa?ediatric (?:Investigation|Study) Plans?|PIP|iPSP)\b`,
      String.raw`\bto secure feedback from (?:European |U\.S\. )?regulators\b`,
      String.raw`\bbelieves the meeting can be held\b`,
      String.raw`\b(?:plans?|intends?|expects?|will)\b${within(110)}\bdiscuss(?:ing)? (?:[^\s.;,]{1,20} ){0,12}?with (?:global |the |European |health )*(?:regulators|(?:regulatory|health) (?:authorities|agencies)|FDA|EMA|agency)\b`,
    ),
    programs: "required",
    examples: [
      "Alignment with the FDA has now been reached on the design of the ACM-202 cohort.",
      "Acme intends to publish the results of ACM-101 and discuss next steps with global regulators.",
      "We plan to discuss the development of ACM-101 with the FDA later this quarter.",
      "In February 2020, the PDCO of the European Medicines Agency agreed the Paediatric Investigation Plan for ACM-101.",
      "Acme and the FDA have aligned on the design of the Phase 3 trial of ACM-101.",
      "The PMDA and Acme have agreed on the design of a bridging study of ACM-101.",
      "The FDA provided written responses on ACM-101 in January 2020.",
      "Acme looks to secure feedback from European regulators on ACM-202 by year-end.",
    ],
    notExamples: [
      "Alignment of the board on ACM-101 was reached.",
      "Feedback from patients on ACM-101 was good.",
    ],
  },
];
