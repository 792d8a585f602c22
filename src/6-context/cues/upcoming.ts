import type { CueRule } from "./cue-rule.js";

/** What is told as a ground of a plan has happened: "plans to file based on the results", "will start after the FDA's approval in May". */
const GROUNDS =
  /\b(?:based (?:up)?on|supported by|building on|given|because|in light of|as (?:previously |recently )?(?:announced|reported|disclosed)|(?:after|because|since|as) (?:an? |the )?(?:pre-?planned |planned |scheduled )?(?:interim|futility)|following (?:the |its |our )?(?:recent|recently|previous|successful|positive)|after (?:the |its |our )?(?:recent|previous|successful|positive)|who (?:has|have)|that (?:has|have|was|were)|(?:which|that) (?:began|started|commenced|enrolled|initiated|completed|opened))\b/i;

export const UPCOMING_CUES: readonly CueRule[] = [
  {
    id: "upcoming/plans",
    effect: "upcoming",
    match:
      /\b(?:(?<!investigation )plans?|planning|planned|intends?|intend|intention|expects?|expected|expecting|anticipates?|anticipated|aims?|aiming|prepar(?:es?|ing)|on track|scheduled|slated|set|proposes?|proposed|targets?|targeting|working|continues to work|look(?:s|ing)? forward|awaits?|awaiting|wish(?:es)?|remains? on (?:track|schedule)|agreed(?= to (?!the\b|an?\b|that\b|(?:sell|issue) \d))|committed|wants?|hopes?|poised|ready) (?:to|for|that|in|by|with|toward|on|the|this|a|an|results|data|its?|approval|approvals|completion|closing|initiation|submission|our|authorization|additional|further)\b/gi,
    direction: "forward",
    until: GROUNDS,
    examples: [
      ["The company plans to submit the NDA in June.", "submit"],
      ["Acme awaits approval of ACM-101.", "approval"],
    ],
    notExamples: [
      ["The company submitted the NDA.", "submitted"],
      ["The FDA agreed to the design of the trial.", "FDA agreed"],
      ["Acme plans to complete the BLA, of which a part was submitted in May.", "submitted"],
      ["Acme plans to file an NDA based on the results that were presented in May.", "presented"],
    ],
  },
  {
    id: "upcoming/expects",
    effect: "upcoming",
    match:
      /\b(?:expects|anticipates|awaits|(?:we|companies|partners) (?:expect|anticipate|await))\b(?! (?:to|that|using)\b)/gi,
    direction: "forward",
    until: GROUNDS,
    examples: [["The company expects FDA clearance of the test by mid-2014.", "clearance"]],
    notExamples: [["As expected, the FDA cleared the test.", "cleared"]],
  },
  {
    id: "upcoming/events-listed",
    effect: "upcoming",
    match:
      /\b(?:(?:events?|milestones?|catalysts?|news ?flow|read-?outs?|priorities|goals|objectives)\b[^.;:]{0,30}\b(?:expected|anticipated|planned|targeted|scheduled)\b[^.;:]{0,40}\b(?:includ(?:e|es|ing)|are|is)\b|(?:(?:anticipated|expected|upcoming|planned|near-term|key) |\b(?:our|the company[’']s|its) (?=(?:20\d\d )?(?:corporate |clinical |key |main )?(?:goals|priorities|objectives)\b))(?:20\d\d )?(?:[\p{L}-]{1,16} ){0,3}?(?:events?|milestones?|catalysts?|news ?flow|read-?outs?|priorities|goals|objectives)\b(?! (?:in|of|for) (?:the )?(?:past|last|first|second|third|fourth) )[^.;:]{0,40}\b(?:includ(?:e|es|ing)|are|is)\b)/giu,
    direction: "forward",
    until: GROUNDS,
    examples: [
      ["Key events expected in 2022 include Phase III results for ACM-101.", "Phase III results"],
      ["Upcoming milestones for ACM-101 include the start of a Phase 3 trial.", "start"],
      ["Our goals include dosing the first patient in a Phase 3 trial.", "dosing"],
    ],
    notExamples: [["Milestones reached in 2021 include Phase III results for ACM-101.", "Phase III results"]],
  },
  {
    id: "upcoming/plans-doing",
    effect: "upcoming",
    match:
      /\b(?:plan(?:s|ning)? on|intends?|expects?|anticipates?|anticipate|aims? at|look(?:s|ing)? forward to|towards?|consider(?:s|ing)|in support of|prepar(?:es?|ing) for|with a view to) (?=(?:initiat|start|begin|fil|submit|report|complet|launch|enroll|dos|present|announc|clos|shar|releas|advanc|commenc|conduct)(?:t|l)?ing\b)/gi,
    direction: "forward",
    until: GROUNDS,
    examples: [
      ["We anticipate initiating this study in 2021.", "initiating"],
      ["Acme expects reporting data in May.", "data"],
    ],
    notExamples: [["Acme reports initiating the study.", "initiating"]],
  },
  {
    id: "upcoming/plans-of-headline",
    effect: "upcoming",
    match: /\bPlans (?=(?:Regulatory|Filing|Submission|Marketing|New|Phase|Pivotal|Clinical|Trial|Study)\b)/g,
    direction: "forward",
    until: GROUNDS,
    examples: [["Acme Plans Regulatory Filing for ACM-101", "Regulatory Filing"]],
    notExamples: [["Health Plans Cover ACM-101", "Cover"]],
  },
  {
    id: "upcoming/expected-after",
    effect: "upcoming",
    match:
      /\b(?:is|are|remains?) (?:still |currently |now |also )?(?:expected|anticipated|planned|scheduled|slated|on track|targeted|due|projected|foreseen|awaited|forthcoming|pending|underway to)\b|\bto (?:take place|occur|be held|follow) (?:in|by|during|at|on|before|later|mid|early|late|next)\b|\bexpected (?:in|by|during|to|for|later|mid|early|around|at|on|within|late|year-end|Q[1-4]|[1-4]Q|[12]H|H[12]|20\d\d)\b|\b(?:expected|anticipated|planned|scheduled|targeted) (?:shortly|soon|upon|immediately|following|once)\b|\b(?:anticipated|planned|scheduled|targeted) (?:in|by|for|during|to|on|within|around|mid|late|early|later|at|before|year-end|Q[1-4]|[1-4]Q|[12]H|H[12]|20\d\d)\b|\bon (?:track|schedule) (?:for|in|by) (?=(?:the )?(?:early|mid|late|end|Q[1-4]|[1-4]Q|[12]H|H[12]|20\d\d|first|second|third|fourth|year[- ]end|this|next)\b)|\bdue (?:in|by|for|during|on|within|around|mid|late|early|later|before|to (?:be|begin|start|report|read|expire|complete|close|open|present|publish|launch|finish|end|meet|act|decide|receive|submit|file|take|commence|conclude|enter))\b/gi,
    direction: "backward",
    // "completed enrollment in May and results are expected": what is done is not expected
    except:
      /\b(?:agrees|confirms|accepts|grants|approves|authori[sz]es|clears|lifts|validates|receives|completed|submitted|received|obtained|secured|granted|filed|announced|initiated|enrolled|dosed|accepted|approved|agreed(?= to (?!the\b|an?\b|that\b))|lifted|placed|cleared|met|held|began|issued|adopted|reported|presented|gave|given|recruited|opened|entered|halted|stopped|terminated|discontinued|dropped|ended|recommended|noted|(?:enrol(?:l)?ment|recruitment) (?:now |is )?complete|completes (?=(?:patient |target )?(?:enrol|recruit))|doses)\b/i,
    examples: [
      ["Topline data are expected in 2021.", "Topline data"],
      ["U.S. launch anticipated shortly after approval.", "launch"],
      ["NDA submission on track for mid-2022", "NDA submission"],
      ["End-of-Phase 2 meeting to take place in the first half of 2021", "End-of-Phase 2 meeting"],
    ],
    notExamples: [
      ["Topline data were reported in 2019.", "Topline data"],
      ["The letter came due to findings at the plant.", "letter"],
      ["The CHMP gave a positive opinion, and a decision is awaited.", "CHMP gave a positive opinion"],
      ["The trial completed enrollment in August, and results are awaited.", "completed enrollment"],
      ["Acme Suspends Enrollment in ACM-101 Study Due to COVID-19", "Suspends Enrollment"],
    ],
  },
  {
    id: "upcoming/expected-of",
    effect: "upcoming",
    match:
      /(?<!-)(?<!\b(?:following|after) (?:an? |the )?)(?<!\bas (?=planned and\b))\b(?:expected|anticipated|planned|upcoming|forthcoming|future|next|proposed)\b(?! (?:patients|participants|subjects|generation|step|steps|in|by|to|for|on|that|interim [^.;]{0,30}\b(?:found|showed|revealed|indicated|concluded|suggested|confirmed)))/gi,
    direction: "forward",
    until: GROUNDS,
    examples: [["The planned submission of the NDA remains on schedule.", "submission"]],
    notExamples: [
      ["The next generation of ACM-101 was approved.", "approved"],
      ["Enrolment of the 150 planned patients was completed in September.", "completed"],
      ["The committee advised to go on as planned and to escalate to the next dose.", "escalate"],
      ["The trial was stopped early following a pre-planned interim analysis.", "interim analysis"],
    ],
  },
  {
    id: "upcoming/will",
    effect: "upcoming",
    match:
      /\b(?:will|shall|(?<!\b(?:first|second|third|fourth|fifth|only|last|latest) (?:[\p{L}\d.-]{1,20} ){1,8})to be|(?:is|are) to(?= (?:follow|be|begin|start|take|report|read))|should(?= (?:be (?:\p{L}+ed|known|available|complete)|begin|start|read|follow|close|receive|enter|report|reach|conclude|finish|end|complete)\b[^.;]{0,60}\b(?:in|by|during|before|this|next|early|late|mid)\b)|means to|looks (?:for|to)|is going to|are going to|intention to|(?<!investigation )plans? for|seek(?:s|ing)? to)\b/giu,
    direction: "forward",
    until: GROUNDS,
    examples: [
      ["The company will submit the NDA.", "submit"],
      ["The first subjects should be vaccinated in October.", "vaccinated"],
    ],
    notExamples: [
      ["ACM-101 is the third drug of our platform to be cleared by the FDA.", "cleared"],
      ["The company submitted the NDA.", "submitted"],
    ],
  },
  {
    id: "upcoming/talk-to-show",
    effect: "upcoming",
    match:
      /\b(?:presentations?|sessions?|posters?|abstracts?|late-breakers?|symposium) to (?=(?:feature|highlight|showcase|include|report|detail|describe|focus)\b)/gi,
    direction: "clause",
    examples: [["Oral presentation to feature the primary analysis of ACM-101", "presentation"]],
    notExamples: [["Oral presentation featured the primary analysis of ACM-101", "presentation"]],
  },
  {
    id: "upcoming/details-of",
    effect: "upcoming",
    match: /\bdetails (?:of|for|on) (?=(?:[^\s.;,]{1,20} ){0,4}?(?:presentations?|posters?|sessions?)\b)/gi,
    direction: "forward",
    examples: [["Acme Announces Details of ACM-101 Presentations at the Annual Meeting", "Presentations"]],
    notExamples: [["Acme presented details of ACM-101 in a talk.", "talk"]],
  },
  {
    id: "upcoming/submitted-for",
    effect: "upcoming",
    match:
      /\b(?:submitted|accepted|selected) (?=(?:for|as) (?:an? )?(?:[\p{L}-]{1,14} ){0,3}(?:presentation|publication|poster|talk)\b)/giu,
    direction: "clause",
    examples: [["Full results were submitted for presentation at the annual meeting.", "presentation"]],
    notExamples: [["Full results were shown in a presentation at the annual meeting.", "presentation"]],
  },
  {
    id: "upcoming/requested-meeting",
    effect: "upcoming",
    match:
      /\b(?:(?:requested|asked (?:the [\p{L}.]{2,24} )?for|applied for|submitted (?:an? |its |the )?(?:requests?|protocols?|applications?) (?:[^\s.;,]{1,16} ){0,6}?(?:for|under)) (?=(?:an? |the )?(?:[\p{L}\d-]{1,14} ){0,4}(?:meeting|special protocol assessment)\b)|(?:been|was|were) granted (?=an? (?:[\p{L}\d-]{1,14} ){0,3}meeting\b))/giu,
    direction: "clause",
    examples: [
      ["Acme has requested a Type A meeting with the FDA.", "Type A meeting"],
      ["Acme has asked for a Type A meeting with the FDA.", "Type A meeting"],
      ["Acme has asked the FDA for an End-of-Phase 2 meeting.", "End-of-Phase 2 meeting"],
      ["Acme has requested a Special Protocol Assessment for the trial.", "Special Protocol Assessment"],
      ["Acme has been granted a meeting with the FDA in September.", "meeting"],
    ],
    notExamples: [["Acme held a Type A meeting with the FDA as requested.", "Type A meeting"]],
  },
  {
    id: "upcoming/put-off",
    effect: "upcoming",
    match:
      /\b(?:pushed (?:out|back)|postponed|delayed|deferred|rescheduled) (?:to|until|into)\b|\b(?:delay|postpone|defer)(?:s|ed|ing)? (?=(?:the |its |our )?(?:planned )?(?:start|initiation|commencement) of\b)/gi,
    direction: "clause",
    examples: [
      ["The start of the second trial has been pushed out to the first quarter of 2021.", "start"],
      ["Acme has decided to delay the start of its Phase III program.", "start"],
    ],
    notExamples: [["The start of the second trial was not delayed.", "start"]],
  },
  {
    id: "upcoming/being-prepared",
    effect: "upcoming",
    match: /\b(?:is|are) being (?:initiated|started|planned|prepared|set up)\b/gi,
    direction: "clause",
    examples: [["Phase 3 development of ACM-101 is being initiated.", "initiated"]],
    notExamples: [["A Phase 3 trial of ACM-101 was initiated.", "initiated"]],
  },
  {
    id: "upcoming/future-infinitive",
    effect: "upcoming",
    match:
      /^\W{0,3}(?:(?:[\p{Lu}\d&][\p{L}\d&.,’'-]{0,24}|and|of|the)\s){1,6}[Tt]o\s(?=[Ii]nitiate|[Ss]ubmit|[Ff]ile|[Pp]resent|[Rr]eport|[Aa]cquire|[Ss]tart|[Bb]egin|[Ll]aunch|[Hh]ost|[Pp]articipate|[Cc]ommence|[Dd]iscontinue|[Aa]nnounce|[Ss]eek|[Rr]equest|[Dd]iscuss|[Mm]eet|[Rr]esubmit)|^\W{0,3}(?:[\p{Lu}\d&][\p{L}\d&.,’'-]{0,24}\s){1,3}(?<!\b(?:Cleared|Approved|Ready|Set|Recommendation|Approval|Clearance|Collaborations?|Partners?|Light) )[Tt]o\s(?=[Ss]howcase|[Ss]hare|[Hh]ighlight|[Ff]eature|[Uu]nveil|[Cc]onduct|[Ee]valuate|[Aa]dvance|[Rr]esume|[Mm]ove|[Ss]tudy|[Tt]est|[Pp]ublish|[Ee]nroll?)/gu,
    direction: "forward",
    examples: [
      ["Acme to Present Data at ASCO", "Present Data"],
      ["Acme to Showcase Data at ASCO", "Showcase Data"],
    ],
    notExamples: [
      ["Acme Presents Data at ASCO", "Presents Data"],
      ["Acme Cleared to Advance to Third Dose Cohort", "Advance to Third"],
    ],
  },
];
