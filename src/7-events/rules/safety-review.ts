import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

const BOARD = String.raw`(?:(?:(?:independent|external|data|safety|drug|and|&|/)[\s/]?){1,5}(?:monitoring|review) (?:board|committee)|\bi?DSMB\b|\bi?DMC\b|\bSRC\b|\bSMC\b|\bDSMC\b|(?:independent |external )?safety (?:review |monitoring )?(?:committee|board)|monitoring (?:board|committee)|independent (?:review |advisory |expert |oversight )?(?:committee|board|panel|experts|monitors)|data monitors)`;
const VERDICT = String.raw`(?:recommend\p{L}*|advis(?:es|ed)|conclu\p{L}+|determin(?:es|ed)|review(?:s|ed)|complet(?:es?|ed)|endors(?:es|ed)|support(?:s|ed)|approv(?:es|ed)|clear(?:s|ed)|confirm(?:s|ed)|agree[ds]|found|finds|met\b|identif(?:ied|ies)|sees|raises no|gives|voted|unanimous\p{L}*|deemed|looked at|raised no|saw\b|noted|judged|supports|asked|(?:issued|gave|given|expressed|delivered|provided) (?:an? |its )?(?:[\p{L}-]{1,14} )?(?:opinion|recommendation|advice|verdict|green light))`;

export const SAFETY_REVIEW_RULES: readonly EventRule[] = [
  {
    id: "safety-review/board",
    type: "safety-review",
    match: pattern(
      `\\b(?:meeting|review) of (?:the |an )?(?:independent )?${BOARD}${within(100)}\\b(?:scheduled|expected|planned|due)\\b|${BOARD} review of\\b`,
      `\\b(?:recommendation|endorsed|approved|cleared|authori[sz]ed)\\b${within(60)}\\b(?:from|by|of)\\s(?:an? |the |its |our )?(?:[Ss]afety (?:[Mm]onitoring |[Rr]eview )?(?:[Cc]ommittee|[Bb]oard)|${BOARD})`,
      `${BOARD}${within(40)}\\b(?:(?:is|are) (?:due|expected|scheduled|set|to)|will) (?:to )?(?:next )?(?:convene|meet|review|(?:conduct|perform|hold|complete) (?:its|the|an?))`,
      `${BOARD}${within(110)}\\b${VERDICT}`,
      String.raw`\b(?:recommend\p{L}*|green light|go-ahead|positive (?:review|feedback|opinion)|favou?rable (?:review|opinion)|review|approval|endorsement|deemed)\b${within(60)}\b(?:from|by|of)\s(?:an? |the |its |our )?${BOARD}`,
    ),
    programs: "required",
    unless:
      /will be (?:monitored|overseen|reviewed)|charter|appointed|review board approval|IRB\b|\b(?:stop|halt|end|terminat\w+|discontinu\w+)\b[^.;]{0,160}\b(?:following|after|based on|upon|due to) (?:an? |the |its )?(?:unanimous )?recommendation\b/i,
    examples: [
      "Acme: green light from the DSMB to continue the ACM-101 trial",
      "Positive interim review of the ACM-101 Phase II trial by independent safety board",
      "The next meeting of the independent DMC to review the safety data of ACM-101 is scheduled for June 2020.",
      "A further DSMB review of ACM-202 data will take place in the second quarter of 2020.",
      "Escalation of ACM-202 to 60 mg was endorsed by the Safety Review Committee last November.",
      "Data Monitoring Committee Finds No Safety Issues in ACM-101 Phase 3 Trial",
      "The DSMB will conduct its next review of ACM-101 in June 2020.",
      "The DSMB has issued a favorable opinion on the continuation of the trial of ACM-101.",
      "The external safety board is due to convene in the autumn to assess the ZELORA study.",
      "The Data Safety Monitoring Board recommended that the trial of ACM-101 continue.",
      "The independent data monitoring committee reviewed the data of ACM-101 and found no safety concern.",
      "Acme received a positive recommendation from the DSMB for its study of ACM-202.",
      "The IDMC advised that the ACM-101 study go on unchanged.",
      "Following a review by the independent data monitoring committee, the dose of ACM-101 was raised.",
      "The DMC is expected to complete its review of the ACM-101 trial in May.",
    ],
    notExamples: [
      "The board of directors met.",
      "The trial of ACM-101 has an independent data monitoring committee.",
      "An institutional review board approved the ACM-101 protocol.",
      "Acme will stop the trial of ACM-101 following a recommendation from the data monitoring committee.",
      "Acme appointed two members to the data monitoring committee of ACM-101.",
      "Blood sugar monitoring is advised with ACM-101.",
    ],
  },
  {
    id: "safety-review/next-cohort",
    type: "safety-review",
    match: pattern(
      String.raw`\b(?:advanc(?:e[ds]?|ing|ement)|escalat(?:e[ds]?|ing|ion)|proceed(?:s|ed|ing)?|mov(?:e[ds]?|ing)|progress(?:ed|ing)?|beg[aiu]n(?:s|ning)? (?:of )?(?:dosing|treatment|enrol\p{L}*)|start(?:s|ed)? (?:dosing|enrol\p{L}*|treat\p{L}*)|commenc(?:es|ed) (?:dosing|enrol\p{L}*|treat\p{L}*)|dos(?:es|ed)|initiat(?:ed|ion of)|open(?:ed|ing)?|enrol(?:l)?(?:ed|ing))\b${within(45)}\b(?:(?:next|second|third|fourth|fifth|sixth|seventh|final|higher|highest|new|\d(?:nd|rd|th)) (?:planned |fractionated |single )?(?:(?:dose |dosing |dose-escalation )?(?:cohorts?|dose)|(?:dose|dosing)[ -]levels?))\b`,
      String.raw`\b(?:cleared|completed) (?:the )?(?:first|second|third|fourth|fifth|sixth|highest|\d(?:st|nd|rd|th)) (?:planned )?(?:dose|dosing|dose-escalation) (?:cohort|level)\b`,
      String.raw`\b(?:progress|advanc|mov|proceed)(?:ed|ing) (?:in)?to cohort \d\b`,
      String.raw`\b(?:expects?|plans?|intends?|anticipates?|will|expected|scheduled|on track) (?:to )?(?:be )?(?:dose|(?:begin|start|initiate|commence) dosing)\b${within(30)}\b(?:(?:second|third|fourth|fifth|next|final|highest) (?:[\p{L}-]{1,12} )?cohort\b|cohort [2-9]\b)`,
      String.raw`\b(?:dosing|treatment|enrol(?:l)?ment|recruitment) (?:of|in|for|into) (?:the |its )?(?:next|second|third|fourth|fifth|sixth|final|highest) (?:[\p{L}-]{1,12} )?cohort${within(90)}\b(?:begun|began|commenced|started|initiated|under ?way)\b`,
      String.raw`\bdosing (?:has been |was |is )?(?:now |successfully )?complete[d]? in (?:the )?(?:first|second|third|fourth|fifth|final) (?:[\p{L}-]{1,12} )?cohort\b`,
      String.raw`(?<!\b(?:enrol(?:l)?ment|recruitment) (?:of|in|into) the )\b(?:first|second|third|fourth|fifth|initial) (?:(?:dose|dosing) )?cohort\s(?:(?:is|has been|was|now|successfully) ){0,2}(?:completed?|cleared)\b|\bcomplet(?:es|ed|ion of) (?:dosing (?:of|in) )?(?:the |its )?(?:first|second|third|fourth|fifth) (?:(?:dose|dosing) )?cohort\b|\bcohort \d (?:successfully )?completed\b`,
      String.raw`\bannounces? (?:successful )?dose[- ]escalation\b`,
      String.raw`\bcohort\b${within(60)}\b(?:deemed|determined to be|found) (?:generally )?(?:safe|well[- ]tolerated)\b`,
      String.raw`\bdose[- ]escalation\b${within(40)}\b(?:complet(?:ed|ion)|approved|cleared)\b|\bcomplet(?:ed|es?|ion of) (?:the )?dose[- ]escalation\b`,
    ),
    programs: "required",
    ownCues: true,
    unless:
      /patients (?:in|of) the (?:second|third) cohort (?:had|showed)|\bwill (?:include|consist)|may (?:be )?escalat/i,
    examples: [
      "Acme expects to dose the first patient in the third cohort of the trial of ACM-101 in the third quarter of 2020.",
      "Acme announced that dosing has been completed in the third cohort of its trial of ACM-202.",
      "Dosing of the second cohort of patients has commenced in the Phase I dose escalation study of ACM-202.",
      "First cohort completed in ACM-202 Phase I trial, no safety issues",
      "With cohort 2 complete in January 2020, ACM-202 progressed into cohort 3.",
      "The study of ACM-101 advanced to the next dose cohort.",
      "Acme Announces Dose Escalation in Phase 1/2 Trial of ACM-202 Following Safety Review",
      "Acme Begins Dosing Third Cohort in ACM-202 Phase 1 Trial",
      "Acme escalated ACM-202 to the third cohort after a review of safety data.",
      "The cohort was deemed safe and the trial of ACM-101 goes on.",
      "Acme has begun dosing patients in the fourth dose cohort of its Phase 1 trial of ACM-202.",
      "Dose escalation in the ACM-202 trial was completed in January.",
      "Acme expects to complete dose escalation of ACM-202 in the first quarter of 2021.",
      "Cleared third dose cohort in the ACM-202 Phase 1 trial with no dose-limiting toxicities",
      "Acme opened the second dose cohort of the Phase 1 study of ACM-101.",
    ],
    notExamples: [
      "Patients in the second cohort had more nausea with ACM-101.",
      "The dose of ACM-101 may be escalated in the next cohort.",
      "The trial of ACM-101 will include a second dose cohort.",
      "Acme moved to the next level of quality.",
      "The cohort study of ACM-101 followed nurses.",
    ],
  },
];
