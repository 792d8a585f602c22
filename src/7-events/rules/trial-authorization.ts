import type { EventRule } from "../rule.js";
import { pattern, TRIAL, within, words } from "./wording.js";

const APPLICATION =
  '(?:INDs?|[Ii]nvestigational [Nn]ew [Dd]rug(?: \\(“?"?IND”?"?\\))?|[Cc]linical [Tt]rial (?:(?:[Aa]uthori[sz]ation|[Nn]otification) ){0,2}(?:[Aa]uthori[sz]ations?|[Nn]otifications?|[Aa]pplications?|plan)\\b|CTAs?|CTN|[Ii]nvestigational [Dd]evice [Ee]xemption|IDE)';
const CLEARED =
  "(?:[Cc]lear(?:s|ed|ing|ance)|[Aa]ccept(?:s|ed|ance)|[Aa]llow(?:s|ed)|[Aa]pprov(?:ed|es|al)|[Aa]uthori[sz](?:ed|es|ation)|[Gg]ranted|[Gg]rants|[Aa]ctivated)";

export const TRIAL_AUTHORIZATION_RULES: readonly EventRule[] = [
  {
    id: "trial-authorization/ind-cleared",
    type: "trial-authorization",
    match: new RegExp(
      `\\b${CLEARED}\\b[^.;]{0,60}?\\b${APPLICATION}\\b(?!-enabling)|\\b${APPLICATION}\\b(?!-enabling)[^.;]{0,130}?\\b(?:[Cc]leared|[Cc]learance|[Aa]ccepted|[Aa]pproved|[Aa]pproval|[Aa]llowed|in(?:to)? effect|(?:is|are|became|now|went) (?:now )?(?:open|active|effective)|(?:was|were|been) opened|[Aa]uthori[sz](?:ed|ation))\\b`,
      "g",
    ),
    programs: "required",
    detail: "from-submission",
    unless:
      /\bplans? to (?:submit|file)|\bwill (?:submit|file)|\bclinical hold\b|\bsubmi(?:t|ssion)\b.{0,40}\bIND|\bfil(?:e|ing) an? IND|\bfor (?:the )?(?:potential )?clearance of|\bindications?\b.{0,20}\bapproved/i,
    examples: [
      "The FDA cleared the IND for ACM-101.",
      "The FDA has accepted the Investigational New Drug application for ACM-202.",
      "Acme received IND clearance for ACM-101 in May 2019.",
      "The IND for ACM-101 is now open.",
      "ACM-101 is being developed under an IND that was opened in 2018.",
      "The IND for ACM-202 went into effect in January.",
      "The CTA for ACM-202 was approved by the MHRA.",
      "Acme announced FDA clearance of the investigational new drug application of ACM-101.",
      "The IND application for ACM-101 has been allowed by the FDA.",
      "Health Canada authorized the Clinical Trial Application for ACM-101.",
    ],
    notExamples: [
      "Acme plans to submit an IND for ACM-101.",
      "The IND-enabling studies of ACM-101 were approved.",
      "The FDA placed a clinical hold on the IND of ACM-101, which it had not allowed.",
      "If the IND for ACM-101 is cleared, the trial will start.",
      "The IND for ACM-101 has not been cleared.",
      "Acme could get clearance of the IND for ACM-101 this year.",
      "The FDA approved ACM-101 in two indications.",
    ],
  },
  {
    id: "trial-authorization/may-proceed",
    type: "trial-authorization",
    match:
      /\b(?:(?:study|trial) (?:may|can) (?:now )?proceed|(?:study|studies|trial|trials) (?:of|with|in|for) (?:[^\s.;,]{1,20} ){1,6}(?:may|can) (?:now )?proceed|(?:study|trial) (?:(?:was|were|is|has been|had been) )?(?:approved|authori[sz]ed|cleared) by (?:the )?(?:Medicines and Healthcare|MHRA|FDA|U\.?S\.? Food|European Medicines|EMA\b|Health Canada|TGA\b|Therapeutic Goods|NMPA|MFDS|PMDA|French|German|Danish|Dutch|Swedish|Belgian|Spanish|Italian|regulat|competent)|(?:may|can) proceed (?:with|to|in)|(?:no[- ]objection|study may proceed) letter|(?:clear(?:ed|ances?|s)|authori[sz](?:ations?|ed|es)|approv(?:als?|ed|es)|permissions?|green light|allow(?:s|ed)|go-ahead) (?:[^.;]{0,60}? )?to (?:begin|initiate|start|commence|conduct|proceed with|advance) (?:[^.;]{0,80}? )?(?:trial|study|studies|trials|testing|phase)|\b(?:ethics|ethical|HREC|IRB) approval\b[^.;]{0,40}\b(?:trial|study)\b|(?:ethics committee|institutional review board|IRB|HREC)\b[^.;]{0,20}\bapprov(?:al|ed)[^.;]{0,60}\b(?:trial|study|protocol)|approv(?:al|ed)\b[^.;]{0,40}\b(?:by|from) (?:the |an |its )?(?:[A-Z][^.;]{0,40})?(?:ethics committee|institutional review board|IRB|HREC)|(?:clear(?:ed|s)|permission (?:for|to (?:start|begin|conduct))|permitted|consent (?:for|to)) (?:a|an|the|its) (?:[^.;]{0,30} )?(?:trial|study)\b|(?:approv(?:ed|es|al (?:of|for))|authori[sz](?:ed|es)|clear(?:ed|s)|permi(?:tted|ts)) (?:the |its )?(?:commencement|initiation|start|conduct) of (?:[^.;]{0,60}? )?(?:trial|study|studies|trials)\b|approv(?:ed|es|al of) (?:the |its |our )?(?:\S{1,20} )?(?:clinical trial|trial|study) protocol)/gi,
    ownCues: true,
    programs: "required",
    detail: "from-submission",
    unless:
      /\b(?:talks|board of directors|merger|without (?:the )?meeting|hold\b.{0,20}(?:lift|remain)|if the written|planned to|in order to|dose (?:level|cohort)|next (?:dose|cohort)|cohort \d)\b/i,
    examples: [
      "Acme received a study may proceed letter for ACM-101.",
      "The FDA notified Acme that the Phase 2 study of ACM-101 may proceed.",
      "Health Canada sent a No Objection Letter for the trial of ACM-101.",
      "The FDA gave clearance to initiate a Phase 1 trial of ACM-101.",
      "Acme received approval from the MHRA to start a Phase 2 study of ACM-202.",
      "The ethics committee approved the study of ACM-101.",
      "The Israeli Ministry of Health has approved the commencement of a Phase 2 trial of ACM-101.",
      "Ethics Approval Granted for Phase 2 Trial of ACM-101",
      "The NMPA cleared a Phase 3 trial of ACM-101.",
      "The regulator gave its permission for a Phase 1 trial of ACM-202 in April 2019.",
      "The NMPA approved ACM-101 to begin a Phase 3 trial in China.",
    ],
    notExamples: [
      "The talks may proceed.",
      "If Acme gets approval to start the trial of ACM-101, it will begin in May.",
      "The board of directors gave approval to start a study of ACM-101.",
      "Acme has not received approval to begin the trial of ACM-101.",
      "The FDA approved ACM-101 for asthma.",
    ],
  },
  {
    id: "trial-authorization/in-other-words",
    type: "trial-authorization",
    match: pattern(
      String.raw`\bwaved through by\b`,
      String.raw`\b(?:receiv|obtain|secur|gain|grant|award)\p{L}* (?:[^\s.;,]{1,20} ){0,4}?(?:clinical trial|clinical study|trial) (?:approval|clearance|permit|authori[sz]ation(?! application))\b`,
      String.raw`\b(?:approval|clearance|authori[sz]ation|acceptance)(?: of the (?:application|trial))? (?:is )?(?:expected|anticipated|awaited)\b(?<=\b(?:IND|CTA|CTN|IDE|clinical trial application)\b(?!-enabling)[^.]{0,110}[;,] (?:and |with )?(?:approval|clearance|authori[sz]ation|acceptance)[^.;,]{0,40})`,
      String.raw`\b(?:obtain|receiv|secur|gain)\p{L}* (?:the |regulatory |formal )?(?:approval|clearance|authori[sz]ation|permission)s? from\b${within(60)} for (?:our|its|the|an?) ${words(5)}${TRIAL}`,
      String.raw`\bgo-ahead from\b${within(60)}\b(?:trial|study)\b`,
      String.raw`\b(?:FDA|Administration|Agency|agency|authorit(?:y|ies)|Ministry of Health|MHRA|BfArM|Health Canada|NMPA|PMDA|ANSM|regulators?)\b(?: \([^()]{1,12}\))?(?: has| have)? (?:authori[sz]e[ds]|approve[ds]) (?:the|its|our|an?|[^\s.;,]{2,20}[’']s?) (?:[^\s.;,]{1,20} ){0,3}?(?:trial|study)\b`,
      String.raw`\b(?:go-ahead|green light|nod|OK|permission) (?:for|to (?:start|begin|initiate|conduct|proceed with|run|launch)) (?:(?:an?|the|its|our) )?(?:[^\s.;,]{1,20} ){0,4}?(?:trials?|stud(?:y|ies))\b`,
      String.raw`\bimplicitly (?:approved|authori[sz]ed) the (?:clinical )?(?:trial|study)\b`,
      String.raw`\b(?:cleared|approved|authori[sz]ed|clearance)\b${within(30)}\bfor (?:clinical|human|first-in-human) (?:testing|trials?|stud(?:y|ies)|evaluation|use in)\b|\b(?:cleared|approved|authori[sz]ed)\b${within(30)}\bfor (?:testing|evaluation|study|trials) in (?:humans|people|patients)\b`,
      String.raw`\bclear(?:s|ed|ance)\b${within(30)}\b(?:to enter|to advance into|to move into|for entry into|to take (?!(?:our|its|the|a) (?:first|second|third|next|new|other|lead)\b)${within(25)}into) (?:the |human )?(?:clinic|clinical|phase|human)`,
      String.raw`\backnowledge?ment\b${within(40)}\bClinical Trial Notification\b`,
      String.raw`\bapprovals? of the clinical trial applications?\b`,
    ),
    programs: "required",
    detail: "from-submission",
    examples: [
      "Acme Obtains Clinical Trial Approval for ACM-202 From Danish Medicines Agency",
      "The CTA for ACM-202 was filed in the United Kingdom in December 2019; approval is anticipated in the second quarter of 2021.",
      "We expect the go-ahead from the German BfArM for our ACM-202 trial before the summer.",
      "ACM-202 has been cleared by the FDA for testing in humans.",
      "The Israeli Ministry of Health authorized the Phase 2 study of ACM-202.",
      "The FDA has cleared ACM-202 to enter the clinic.",
      "Acme obtained approval from the German authority BfArM for its first clinical trial of ACM-202.",
      "Acme Gets FDA Go-Ahead for Phase 2 Trial of ACM-202",
      "The NMPA implicitly approved the clinical trial of ACM-101 in November 2019.",
    ],
    notExamples: [
      "The go-ahead for the building has nothing to do with ACM-101.",
      "No trial of ACM-101 was waved through by anybody.",
      "ACM-101 was approved by the FDA for asthma.",
    ],
  },
  {
    id: "trial-authorization/may-begin",
    type: "trial-authorization",
    match: pattern(
      String.raw`\b(?:clearance|authori[sz]ation|permission|approval|cleared|authori[sz]ed)\b${within(80)}\bto (?:begin|initiate|start|commence) (?:clinical |human |patient )?(?:dosing|treating|enrolling|enrol?lment|testing|development)\b`,
      String.raw`\b(?:having elapsed|elapsed|expired|passed|lapsed|ended|concluded|completed|complete)\b${within(30)}\bwithout (?:any |further |additional )?(?:objections?|comments?|questions|issues|a clinical hold)\b`,
      String.raw`\b(?:complet(?:ed|ion of)|successful(?:ly)?|cleared|passed)\b${within(30)}\b(?:30|thirty)-day (?:FDA )?(?:review|waiting)\b`,
    ),
    programs: "required",
    detail: "from-submission",
    ownCues: true,
    unless: /follow-up|\bif\b/i,
    examples: [
      "Acme obtained regulatory clearance from Health Canada to begin dosing patients with ACM-202.",
      "The 30-day review period for the ACM-202 IND passed without comment from the FDA.",
      "The notice period for the trial of ACM-202 elapsed without objection.",
      "Following completion of the 30-day FDA review, Acme will start the trial of ACM-202.",
    ],
    notExamples: ["The 30-day follow-up of ACM-101 ended without questions."],
  },
];
