import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

const LETTER =
  "(?:\\b[Cc]omplete[- ][Rr]esponse (?:[Ll]etters?|[Aa]ction)\\b|\\bCOMPLETE RESPONSE LETTER\\b|\\bCRLs?\\b(?!-\\d))";
/** What answers a letter has a time of its own. */
const ANSWERED = "\\b[Rr]espon(?:ses?|ding|d) to (?:the |its |our |an? )?(?:U\\.S\\. )?(?:FDA(?:[’']s)? )?";
const WITH_TIME = " (?:of|dated|received|issued|from|it|that|which|we|in|on)\\b";

export const COMPLETE_RESPONSE_RULES: readonly EventRule[] = [
  {
    id: "complete-response/letter",
    type: "complete-response",
    match: new RegExp(`(?<!${ANSWERED})${LETTER}|(?<=${ANSWERED})${LETTER}(?=${WITH_TIME})`, "g"),
    programs: "required",
    unless:
      /\b(?:does|do|did|will) not (?:affect|impact|change)\b|\bno (?:impact|effect|bearing) on\b|\bis the means\b|\bmeans that the FDA\b/i,
    agency: "FDA",
    examples: [
      "The FDA issued a Complete Response Letter for ACM-101.",
      "Acme received a CRL.",
      "In June 2018, Acme received a complete response letter for the NDA of ACM-101.",
      "The CRL for ACM-101 asked for a new study.",
      "Acme plans to meet the FDA on the Complete Response Letter for ACM-101.",
      "The FDA issued CRLs for both applications of ACM-101.",
      "Acme resubmitted the NDA for ACM-101 in answer to the Complete Response Letter of May 2019.",
    ],
    notExamples: [
      "The complete response rate was 40%.",
      "A complete response was seen in two patients.",
      "ACM-101 gave a complete response in 12 of 40 patients.",
      "Acme may receive a Complete Response Letter for ACM-101.",
      "Acme has not received a Complete Response Letter for ACM-101.",
      "If the FDA issues a CRL for ACM-101, Acme will need more time.",
      "The first patient received CRL-71.",
      "Complete responses lasted for 12 months with ACM-101.",
      "Acme sent a complete response to the questions on ACM-101.",
      "Molecular complete response with ACM-101 was frequent.",
    ],
  },
  {
    id: "complete-response/answered",
    type: "complete-response",
    match: new RegExp(`(?<=${ANSWERED})${LETTER}(?!${WITH_TIME})`, "g"),
    programs: "required",
    agency: "FDA",
    timing: "background",
    date: "none",
    unless: /\bmay\b|\bif\b|\bany\b/i,
    examples: [
      "Acme expects to submit its response to the Complete Response Letter for ACM-101 by the end of June.",
    ],
    notExamples: ["If Acme has to submit a response to the Complete Response Letter for ACM-101, it will."],
  },
  {
    id: "complete-response/in-other-words",
    type: "complete-response",
    match: pattern(
      String.raw`(?<!\b[Rr]espon(?:ses?|ding|d) to (?:the |its |our |an? )?(?:FDA(?:[’']s)? )?)\b(?:(?:non|not)[- ])?approvable (?:action )?letter\b|\b(?:was|were|is|are) (?:currently )?not approvable\b`,
      String.raw`\bdecision not to approve\b|\b(?:could|can) not be approved in its (?:current|present) form\b`,
      String.raw`\baction letter\b${within(90)}\b(?:not|approvable)\b|\breceives (?:an? )?(?:FDA )?action letter\b`,
      String.raw`\b(?:after|following|since) the rejection of\b`,
      String.raw`\bNotice of Deficiency\b`,
      String.raw`\bsecond complete response\b(?! letter)`,
    ),
    programs: "required",
    ownCues: true,
    unless: /\bif\b|\bmay\b|\bis the means\b|\bmeans that\b/i,
    examples: [
      "In June 2006 Acme received an approvable letter from the FDA for ACM-101.",
      "The FDA notified us that the NDA for ACM-101 was not approvable in its present form.",
      "Acme Receives FDA Action Letter on ACM-101 NDA",
      "Following the decision not to approve ACM-101, communicated last November, Acme reduced its field force.",
      "Health Canada yesterday issued a Notice of Deficiency-Withdrawal for ACM-101.",
    ],
    notExamples: [
      "If the decision is not to approve ACM-101, Acme will stop.",
      "The application of ACM-101 was approved.",
    ],
  },
  {
    id: "complete-response/what-it-says",
    type: "complete-response",
    match:
      /(?<=\b(?:letter|CRL)\b[^.;]{0,60}\b(?:says?|said|states?|stated|indicates?|indicated)\b[^.;]{0,60})\b(?:unable to approve|cannot approve|could not approve|did not approve|will not approve)\b(?! of)/gi,
    ownCues: true,
    echo: true,
    programs: "required",
    agency: "FDA",
    date: "none",
    unless: /\bif\b|petition/i,
    examples: [
      "The letter says that the FDA cannot approve ACM-101 in its present form.",
      "The letter indicates that the FDA is unable to approve ACM-101, consistent with the vote in November.",
    ],
    notExamples: ["A letter of the board says that Acme cannot approve of the offer, and ACM-101 goes on."],
  },
  {
    id: "complete-response/rejected",
    type: "complete-response",
    match:
      /\b(?:reject(?:ed|s)|turn(?:ed|s) down(?! (?:the |a |its )?(?:request|application for (?:orphan|breakthrough|fast)))|refuse[sd] to approve|decline[sd] to approve|unable to approve|(?:did|does) not approve|cannot approve|could not approve|refuse[sd] (?:a |the )?(?:marketing|authori[sz]ation|approval)|refusal of (?:the |a )?(?:marketing|authori[sz]ation)|negative decision)\b[^.;]{0,60}/gi,
    ownCues: true,
    echo: true,
    programs: "required",
    needs: "agency",
    unless:
      /\boffer|proposal|\bbid\b|\bclaim|court|patent|hypothesis|rejected by the immune|\b(?:letter|CRL)\b[^.;]{0,60}\b(?:says?|said|states?|stated|indicates?|indicated)\b|transplant|graft|\bcells\b|FDA letter is|petition|designation|\bfast track\b|priority review/i,
    examples: [
      "The FDA refused to approve the application for ACM-101.",
      "FDA Declines to Approve ACM-101",
      "The European Commission refused marketing authorisation for ACM-101.",
      "The FDA rejected the NDA for ACM-101.",
      "The FDA turned down ACM-101 in 2016.",
      "Health Canada issued a negative decision on ACM-101.",
    ],
    notExamples: [
      "The board rejected the offer for ACM-101.",
      "The FDA rejected the petition against ACM-101.",
      "The court rejected the claim that the FDA erred on ACM-101.",
      "The null hypothesis was rejected for ACM-101.",
      "The FDA may have rejected ACM-101 if the data were weak.",
    ],
  },
];
