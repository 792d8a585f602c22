import type { EventRule } from "../rule.js";
import { PHASE, pattern, TRIAL, within } from "./wording.js";

export const TRIAL_COMPLETED_RULES: readonly EventRule[] = [
  {
    id: "trial-completed/earlier",
    type: "trial-completed",
    match: pattern(
      String.raw`\b(?:previously|recently|already|newly|now)[- ]completed\s(?!(?:the|an?|its) )(?:(?!(?:an?|the)\s)[^\s.;]{1,24}\s){0,12}?${TRIAL}`,
    ),
    programs: "required",
    date: "none",
    timing: "background",
    examples: [
      "The article has results of a previously completed Phase 1 study of ACM-101.",
      "In the recently completed Phase 2 trial of ACM-202 nausea was rare.",
    ],
    notExamples: [
      "Acme previously completed an offering before the study of ACM-101.",
      "Patients who recently completed the study of ACM-101 may go on.",
    ],
  },
  {
    id: "trial-completed/lately",
    type: "trial-completed",
    match: pattern(
      String.raw`\b(?:previously|recently|already|now) completed (?:an?|its|our|the|two|three|both)\s(?:(?!(?:enrol|recruit|acquisition|offering)\p{L}*)[^\s.;]{1,24}\s){0,8}?${TRIAL}`,
    ),
    programs: "required",
    unless: /\b(?:patients|participants|subjects|volunteers|who)\b[^.;]{0,40}\bcompleted/i,
    examples: [
      "The lead program is ACM-101, having recently completed a multicenter Phase 1/2 clinical trial.",
      "Acme has now completed both Phase 3 trials of ACM-101.",
    ],
    notExamples: [
      "Patients who recently completed the study of ACM-101 may go on.",
      "Acme recently completed an offering before the study of ACM-101.",
    ],
  },
  {
    id: "trial-completed/completed",
    type: "trial-completed",
    match: pattern(
      String.raw`\b(?:treatment phase|study|trial)\b${within(60)}\bhaving (?:been )?(?:concluded|completed|ended|finished)\b`,
      String.raw`\b(?:conclusion|completion) of (?:the |its |our )?(?:[^\s.;,]{1,20} ){0,6}?${TRIAL}`,
      String.raw`\b(?:trial|study)\b${within(30)}\bwas brought to (?:completion|an end|a close)\b`,
      String.raw`\blast[- ](?:patient|subject)[- ](?:last[- ]visit|out)\b|\bL[PS]LV\b`,
      String.raw`\b(?:trial|study)\b${within(60)}\bcame to (?:a close|an end|its end)\b`,
      String.raw`(?<!(?:previously|recently|already|newly|now)[- ])(?<!\b(?:the|a|an|its|our) )(?<!enrol(?:l)?ment )(?<!recruitment )\b(?:complet(?:es|ed|ing|ion of)|(?<=(?:^|[,:•–—-]|\b(?:to|will|can|could|should|would|may|must|and|or|successfully|we|they|companies))\s?)complete|conclud(?:es?|ed)|conclusion of|finish(?:es|ed))\s(?!(?:\p{L}+[ -]){0,3}part\b|(?:set|data|response|remission|results|enrol|recruit)\b)(?:(?!(?:enrol\p{L}*|recruitment|randomi[sz]ation|(?:dose[- ])?escalation (?:in|of|phase|portion|part)|cohorts?|screening|set|acquisition|analysis|patients?|who|submission|response|reviews?|meeting)\b)[^\s.;]{1,24}\s){0,9}?(?:${TRIAL}|${PHASE}(?! (?:data|results|(?:study|trial) preparation)))`,
      String.raw`\b${TRIAL}(?:(?!\b(?:complete response|enrol|recruit|patients))[^.;]){0,150}?\b(?:was|were|has been|have been|is|is now|are|will be|to be) (?:\p{L}+ ){0,2}(?:completed|complete|concluded|finished)\b`,
      String.raw`\blast[- ](?:patient|subject|participant)[- ](?:out|completed|last visit|visit)\b|\blast (?:patient|subject|participant)\b[^.;]{0,40}\b(?:completed|has completed|last visit)\b`,
      String.raw`\b${TRIAL}${within(60)}\b(?:finished (?:treating|dosing)|that ended|which ended|was finished|has finished|ended)\b(?! (?:early|its|the))`,
      String.raw`\b${TRIAL}${within(60)}, (?:which was |that was )?(?:completed|concluded) (?:in|last|this|earlier)\b`,
      String.raw`\b(?:primary |study |trial |the )?completion date\b|\b(?:study|trial) completion\b`,
      String.raw`\b${TRIAL}\s(?:(?:of|with|in) [^\s.;]{2,20} )?(?:successfully )?completed\b`,
    ),
    programs: "required",
    unless:
      /\b(?:cohorts?|arms?|dose levels?|parts?) (?:of|in) (?:the|this|its|our) [^.;]{0,80}complet|\bcohort (?:is |was |has been )?(?:successfully )?complet|(?:enrol(?:l)?ment|recruitment|accrual|randomi[sz]ation|screening) (?:in|of|for|into|to|on) [^.;]{0,120}\b(?:be|is|are|was|were|has been|now) (?:\p{L}+ )?complet|(?:enrol(?:l)?ment|recruitment|dosing) (?:in|of|into) [^.;]{0,70}(?:was|were|has been) complet|complet\p{L}* (?:of )?(?:patient |subject |target )?enrol|enrol\p{L}* (?:\p{L}+ ){0,2}complet|complete response|(?:patients|participants|subjects|volunteers)\b[^.;]{0,60}\bcomplet\p{L}+ (?:the|their) (?:trial|study)|patients (?:who )?(?:have )?complet|(?:not|yet to be|if) complete|complete study results|\bwho completed|following (?:the )?completion of (?:the|a|an|this|its) (?:[^\s.;,]{1,20} ){0,3}(?:trial|study)|\bfund\b[^.;]{0,60}\bthrough the completion\b|(?:fund(?:ed|s|ing)?|resources|capital|cash|money|means) (?:needed |required |sufficient )?to (?:successfully )?complete|\benrol(?:l)?ment in (?:the |this |our )?[^.;]{0,160}\b(?:is|was|has been|were) (?:now )?complete|in non-human|IND[- ]enabling|pre-?clinical|toxicology|first completed|completed? (?:the|a|our|its) (?:acquisition|offering|sale|transaction)/iu,
    examples: [
      "Phase III trial of ACM-101: LPLV achieved in August",
      "We anticipate the conclusion of the ACM-101 bridging study in Japan next month.",
      "The treatment phase of the trial of ACM-101 having concluded in July 2019, patients entered the extension.",
      "Last-patient-last-visit in the ACM-101 trial is expected in August 2020.",
      "The Japanese study of ZELORA came to a close on Friday, February 28.",
      "Acme completed the Phase 2 trial of ACM-101.",
      "The Phase 1 study of ACM-101 was completed in 2018.",
      "The last patient completed the last visit in the ACM-101 study.",
      "Acme Announces Completion of Phase 1 Study of ACM-202",
      "The primary completion date of the ACM-202 trials is May 2021.",
      "The combination trial of ACM-101 evaluating its safety and tolerability together with doxorubicin was completed in October 2019.",
      "Acme expects to complete its Phase 2 trial of ACM-202 in the third quarter of 2020.",
      "The study of ACM-101 successfully completed in December.",
    ],
    notExamples: [
      "First cohort completed in ACM-202 Phase I trial",
      "Enrollment in SUMMIT, a Phase 2b trial of ACM-101 in 229 adults with asthma, was completed in August 2019.",
      "The board completed its second review of ACM-101 and recommended that the trial proceed.",
      "This financing gives us the resources to complete a Phase 2b study of ACM-101.",
      "Acme will need additional funding to complete the Phase 3 trial of ACM-101.",
      "Acme completed the acquisition.",
      "ACM-101 is approved for patients with melanoma following complete resection, based on the STRIDE-7 trial.",
      "ACM-101 has completed Phase 1 study preparation.",
      "The company completed enrollment in the study of ACM-101.",
      "The complete set of data from the ACM-101 study was shown.",
      "A complete response was seen in the trial of ACM-101.",
      "Patients who completed the study of ACM-101 may go on.",
      "Enrollment completion of the ACM-101 trial is near.",
      "The first two dose cohorts of the ACM-202 trial have been completed.",
      "Enrollment in the ACM-101 trial is expected to be completed by year-end.",
    ],
  },
];
