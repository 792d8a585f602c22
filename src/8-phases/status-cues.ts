import type { PhaseRow } from "../schema/record.js";

/** Words near a phase that tell how far its trial has come. */
export interface StatusCue {
  readonly id: string;
  readonly status: PhaseRow["status"];
  /** 4: settles it, whatever else is told. 3: says it of the trial outright. 2 and 1: lets one think so. */
  readonly weight: 1 | 2 | 3 | 4;
  readonly match: RegExp;
  readonly examples: readonly string[];
  readonly notExamples: readonly string[];
}

/** Where two match, the weightier counts, of equal ones the earlier in this list. */
export const STATUS_CUES: readonly StatusCue[] = [
  {
    id: "status/stopped",
    status: "stopped",
    weight: 3,
    match:
      /\b(?:(?:discontinu|terminat|halt|suspend)(?:ed|es|e|ing|s)?\s(?:of\s)?(?:the|its|their|our|all|further|development|clinical|enrol\w{2,8}|dosing|both|this)\b|discontinuation of (?:the|its|development)|(?:was|were|been|be)\s(?:permanently\s|subsequently\s|since\s)?(?:stopped|terminated|discontinued|halted|suspended|dropped|abandoned|shelved)\b(?![^.;]{0,40}\b(?:after|when)\s(?:[\p{L}-]{1,16}\s){0,3}phase$)|(?<!partial\s|lift(?:ed|s|ing)?\s(?:of\s)?(?:the|its|a)\s(?:full\s)?|remov(?:ed|es|ing|al)\s(?:of\s)?(?:the|its)\s)clinical hold(?!\s(?:[\p{L}\d]{2,12}\s){0,8}(?:lifted|removed|resolved|resumed))|(?:has|have)\s(?:dropped|abandoned|shelved)\b|closed\sthe\s(?:trial|study)|(?<!not\s)\bcancell?ed\b|(?:discontinu\p{L}{2,5}|terminat\p{L}{2,3}|dropp(?:ed|ing)|halt(?:ed|ing)|abandon(?:ed|ing|ment)|suspen(?:ded|sion))\s(?:of\s)?[^,;.]{2,60},\s(?:(?:which|that)\s(?:was|is|had\sbeen|has\sbeen)\s)?(?:in\s|a\s|being\s)(?:[\p{L}-]{2,16}\s){0,3}phase$|(?:work|development|program(?:me)?)\b[^.;]{0,60}\b(?:been|be|was|is)\spaused|,\s(?:has\sbeen|was|will\sbe)\spaused\b|will not (?:advance|continue|proceed)|stopped (?:the|its) (?:trial|study|phase)|early termination|did not (?:proceed|advance|progress) beyond)/iu,
    examples: [
      "Acme discontinued the Phase 2 trial of ACM-101 in asthma.",
      "The Phase 3 studies of ACM-101 were discontinued after a futility analysis.",
      "ACM-101, which was in Phase 2 for asthma, has been dropped.",
      "Work on ACM-101, in Phase 1 for asthma, has been paused.",
      "The FDA has placed a clinical hold on the Phase 1 trial of ACM-101 in asthma.",
      "Announced the discontinuation of ACM-101, which had been in Phase 2 development for asthma",
    ],
    notExamples: [
      "Two patients discontinued treatment in the Phase 2 trial of ACM-101.",
      "ACM-101 was discontinued in April, after the Phase 2 trial had failed.",
      "A partial clinical hold was placed on the Phase 2 trial of ACM-101.",
      "After the FDA lifted the clinical hold, Acme resumed dosing in its Phase 1/2 trial of ACM-101.",
    ],
  },
  {
    id: "status/planned",
    status: "planned",
    weight: 3,
    match:
      /\b(?:plan(?:s|ned|ning)?\s(?:to\s(?!(?:report|present|submit|publish|share|complete|announce|release|continue|use\b))|for\s|a\s|on\s(?:initiating|starting)|initiation|start\b)|(?<!\b(?:is|are|was|were)\s)intend(?:s|ed)?\sto\s(?!(?:report|present|submit|complete|use\b))|(?:expect|anticipate|aim|hope)s?\sto\s(?:initiate|start|begin|enter|advance|commence|launch|conduct|move|open)|will\s(?:soon\s|then\s|also\s)?(?:initiate|start|begin|enter|advance|commence|launch|open|sponsor|conduct|run|get\sunder\s?way|be\s(?:initiat|start|conduct|launch)(?:ed|ing)|be\s(?:studied|evaluated|tested|investigated|assessed)\sin)|(?:is|are)\sbeing\s(?:initiated|started|planned|prepared)|prepar(?:ing|es?|ations?)\s(?:to\s(?:initiate|start|begin|enter|advance|commence|launch)|for\b(?!\s(?:its|the|an?|commercial|regulatory)?\s?(?:commercial\s|regulatory\s|potential\s)?(?:launch|commerciali|filing|submission|approval))|(?:an?|its|our|two|the)\s(?:[\p{L}-]{2,16}\s){0,3}phase$)|(?:scheduled|slated|set|on\strack|expected|anticipated|planned|ready|poised)\sto\s(?:begin|start|initiate|be\sinitiated|commence|enter|advance|move|launch|open)|in\ssupport\sof\s(?:initiating|starting|a|the)|towards?\sinitiating|(?:expected|anticipated|planned)\s(?:initiation|start)|(?:initiation|start)\s(?:is|are|of\sthe\b.{0,60}\b(?:is|are))\s(?:planned|expected|anticipated)|planning\s(?:stage|phase)|\b(?:is|are)\s(?:now\s|currently\s|also\s|already\s)?planning\s(?:for\s)?(?:an?\s|the\s|our\s|its\s|two\s|three\s)(?:[\p{L}-]{1,16}\s){0,3}phase$|(?:recommended\s)?(?:dose|regimen|preparations?|protocol)\sfor\s(?:an?\s|the\s|our\s)?(?:$|phase)|\b(?:planned|upcoming|next(?:\sstep)?)\s?[:–—]\s?phase$|^(?:\s[\p{L}\d,()-]{1,24}){0,14}?\s(?:has|have|was|were)\s(?:(?:been|now|also|recently)\s){0,2}(?:approved|cleared|authori[sz]ed)\sby\b|\b(?:approve[ds]|authori[sz]e[ds]|permit(?:ted|s)|clear(?:ed|s))\sthe\s(?:start|initiation|conduct|commencement)\sof\s(?:(?:an?|the|its)\s)?(?:[\p{L}-]{2,16}\s){0,2}phase$|\b(?:will|to)\s(?:be\sresponsible\sfor|lead|fund|finance|co-fund|oversee)\s(?:[\p{L}-]{1,16}\s){0,5}phase$|\b(?:permit(?:s|ted)|allow(?:s|ed)|authori[sz](?:es|ed))\b[^.;]{0,50}\sto\sconduct\s(?:an?\s|the\s|its\s)?(?:[\p{L}-]{2,16}\s){0,3}phase$|upcoming\s(?:phase|pivotal|registrational|global)|planned\s(?:phase|pivotal|registrational|global)|proposed\s(?:phase|pivotal)|forthcoming|next\sphase|(?:mov|advanc)(?:e|ing)\s(?:[\p{L}\d-]{2,20}\s){0,3}(?:in)?to\s(?:an?\s)?(?:$|phase|pivotal|registrational|the\sclinic|clinical\strials)|(?:advancement|progression|transition|entry)\b[^.;]{0,70}?\binto\s(?:an?\s)?(?:phase$|the\sclinic)|paves?\sthe\sway|to\s(?:initiate|begin|commence|start|open|launch|enter|run|sponsor)\b|(?<!continu(?:e|es|ed|ing)\s)to\s(?:take|move|advance)\b(?!\sto\s(?:the\s|its\s)?(?:[\p{L}-]{2,12}\s){0,2}(?:dos|cohort)|\s[\p{L}\d-]{2,20}\sthrough\b)|looks?(?:ing)?\sforward\sto\s(?:starting|initiating|beginning|commencing|advancing|moving|launching)|(?:expects?|anticipates?|plans?|intends?)\sto\s(?:dose|treat|enroll?|randomi[sz]e)\s(?:the|its|our)\sfirst|(?:is|are)\s(?:also\s|now\s)?planned\b|hopes?\sto|(?:agree(?:d|ment)?|align(?:ed|ment)|feedback|guidance|advice|discuss(?:es|ed|ing|ions?)?)\b(?:[^.;]|U\.S\.){0,120}?\s(?:(?:on|regarding|about|to)\s)?(?:the\s)?(?:key\s)?(?:design|protocol|elements|plans?)\s(?:of|for)\s(?:the\s)?(?:design\sof\s)?(?:an?\s|its\s|our\s)?(?:[\p{L}-]{2,16}\s){0,3}phase$|\b(?:cleared|permitted|allowed|authori[sz]ed|clearance|permission|approval)\sto\s(?:proceed\swith|conduct|carry\sout)\s(?:(?:an?|the|its|our)\s)?(?:[\p{L}-]{2,16}\s){0,3}phase$|\bspecial\sprotocol\sassessment(?:\s\(SPA\))?\s(?:agreement\s)?(?:from\sthe\sFDA\s)?(?:for|on|of)\s(?:(?:an?|the|its|our)\s)?(?:[\p{L}-]{2,16}\s){0,3}phase$|going\sto\s(?:begin|start)|to\sbe\s(?:started|initiated|launched|conducted)|plans?\scall\sfor|\bin\s(?:preparation|planning)\b|\bready\s(?:for|to\senter)\s(?:[\p{L}-]{1,16}\s){0,3}phase$|\b(?:develop\w{0,5}|advance\w{0,4}|take|fund\w{0,3}|support\w{0,3})\b[^.;]{0,90}?\bthrough\s(?:the\s(?:end|completion)\sof\s)?(?:a\s)?phase$|\b(?:(?:trial|study|program(?:me)?|development)\sis|(?:trials|studies)\sare)\s(?:now\s|also\s)?(?:targeted|slated|scheduled|anticipated|expected|foreseen|envisaged)\s(?:for|in|by|during)\b|\bwill\sfollow\b|\bwill\s(?:consist|comprise|be\scomprised)\b|\bshould\s(?:start|begin|commence|initiate|be\s(?:started|initiated))\b|prepar(?:ing|es|ed)\sthe\s(?:launch|start|initiation)\b|\bto\sfollow\s(?:in|by|later|early|mid)|is\sto\s(?:enrol|begin|start|test|compare)|subject\sto\s(?:regulatory|ind)|awaits?\sauthori[sz]ation)/iu,
    examples: [
      "The company plans to initiate a Phase 3 trial of ACM-101 in asthma.",
      "A Phase 2 trial of ACM-101 is planned to initiate in 2025.",
      "Acme was awarded a contract to sponsor a Phase 2b trial of ACM-101 in asthma.",
      "A Phase 2 trial in recurrent asthma, evaluating ACM-101, is planned.",
      "ACM-101 is on track to advance into a Phase 2 trial.",
      "Acme will be initiating enrollment of a Phase 2 trial of ACM-101 in gout.",
      "Acme announced the planned initiation of a Phase 3 trial of ACM-101 in gout.",
      "Acme looks forward to starting the Phase 3 trial of ACM-101 in gout.",
      "Acme expects to dose the first patient in a Phase 1 trial of ACM-101 in gout.",
      "A Phase 3 trial of ACM-101 is being initiated in gout.",
      "ACM-101 is ready for Phase 3 in gout.",
      "Acme was awarded a contract to develop ACM-101 through Phase 3.",
      "ACM-101 in gout: Phase 2a in preparation.",
      "Acme is now planning the Phase 3 program of ACM-101 in gout.",
      "Acme will open the Phase 1 trial of ACM-101 in April.",
      "Planned: Phase 3 of ACM-101 in gout",
      "Acme received a Special Protocol Assessment for a Phase 3 trial of ACM-101 in gout.",
      "Acme reached agreement with the FDA on the design of a single Phase 3 trial of ACM-101 in gout.",
      "A dose of 2 mg was chosen as the recommended dose for Phase 3 trials of ACM-101 in gout.",
    ],
    notExamples: [
      "Acme plans to submit the results of the Phase 1 trial of ACM-101.",
      "The Phase 3 trial of ACM-101 is under way.",
      "Acme continues to advance its Phase 2 trial of ACM-101.",
      "Acme was cleared to advance to the third dose cohort in the Phase 1 trial of ACM-101.",
    ],
  },
  {
    id: "status/completed",
    status: "completed",
    weight: 3,
    match:
      /\b(?:(?<!\bto\s|(?:enrol\w{2,8}|recruitment|accrual)\s|(?:enrol\w{2,8}|recruitment)\s(?:has\s|have\s|was\s)(?:been\s)?)complet(?:ed|ion\sof)\s(?!(?:(?:patient|subject|participant|full|target)\s){0,2}(?:enrol|recruit)|(?:[\p{L}-]{1,20}\s){0,4}(?:part|portion|cohorts?|arms?)\b)(?:(?:a|an|the|its|our|two|three|dosing|treatment|both|all)\s)?(?:[\p{L}\d/-]{1,20}\s){0,4}?(?:$|phase|clinical|trials?|study|studies|pivotal|preclinical|dose|first-in-human)|(?<!(?:enrol\w{2,8}|recruitment)\s(?:(?:has|have)\s)?)(?:has|have|was|were|been)\s(?:now\s|recently\s|successfully\s)?completed(?!\s(?:patient\s|full\s)?(?:enrol|recruit|randomi|dosing)|\s(?:[\p{L}-]{1,20}\s){0,4}(?:part|portion|cohorts?)\b)|previously\scompleted|\bcompleted\s?[:–—-]\s?phase$|(?:analy[sz](?:e|ing)|analysis\sof)\s(?:[\p{L}-]{1,16}\s){0,4}(?:data|results)\s(?:from|of)\s(?:the|its|our|an?)\s(?:[\p{L}-]{2,16}\s){0,3}phase$|top-?line\s(?:results|data)|(?<!\b(?:to|until|through|before)\s(?:its|the|a)\s)final\s(?:results|data|analysis)(?!,?\s(?:[^.;]{0,50}\s)?(?:will|expected|anticipated)\b)|did\snot\s(?:improve|reduce|slow|prolong|separate)|(?:met|achieved|meeting|missed|failed\sto\smeet|did\snot\s(?:meet|achieve))\s(?:its|the|their|both|all)\s(?:co-)?(?:primary|key|dual)|successful\sphase|positive\s(?:results|data|phase|pivotal)|(?:approval|application|submission|filing|decision|opinion)\s(?:[\p{L}()]{2,20}\s){0,8}(?:was|is|were)\s(?:based|supported)|(?:based\s(?:up)?on|supported\sby)\b|(?:has|have)\s(?:previously\s|already\s)?been\s(?:previously\s|already\s)?(?:studied|evaluated|tested|investigated|demonstrated|(?:given|administered)\sto)|failed\sto\s(?:show|demonstrate|improve|reach|achieve)\b|demonstrated|showed|(?:previous|prior|earlier)\s(?:phase|pivotal)|on\sthe\s(?:strength|basis)\sof|\b(?:rests?|rested|relies|relied)\s(?:up)?on\b|(?:is|was|are)\s(?:now\s)?complete\b|\bnow\scomplete\b|(?:trials?|stud(?:y|ies)),?\scompleted\s(?:in|during|last|earlier)\b|(?<!enrol\w{2,8}\s(?:in\s[^;,.]{0,80})?)\b(?:trials?|stud(?:y|ies))\s(?:(?:in|of|with)\s[^;,.]{2,60}\s)?completed(?=\s*[;,.]|\s*$)|,\scompleted\s(?:in\s|last\s)|last\s(?:patient|participant|subject)\b[^.;]{0,30}\b(?:completed|visit|out)\b|(?:ended|concluded|finished)\b(?!\s(?:enrol|recruit|(?:[\p{L}-]{1,20}\s){0,5}(?:part|portion|cohorts?)\b))|pooled\sphase)|^\s(?:(?:[\p{L}-]{2,16}\s){0,2}(?:trials?|stud(?:y|ies))\s(?:(?:of|with|for)\s[\p{L}\d-]{2,20}\s)?)?[:(–—-]?\s?completed\b(?!\s(?:patient\s)?(?:enrol|recruit))|\b(?:moved|advanced|progressed)\sfrom\sphase$|\b(?:took\spart|participated|were\s(?:enrolled|treated))\sin\s(?:an?|the|its|our)\s(?:[\p{L}-]{2,16}\s){0,2}phase$/iu,
    examples: [
      "Acme completed the Phase 1 trial of ACM-101 in asthma.",
      "The approval was based on the Phase 3 trial of ACM-101.",
      "Acme is continuing to analyze updated survival data from the Phase 3 trial of ACM-101 in melanoma.",
      "ACM-101 has been studied in a large Phase 3 program.",
      "ACM-101 (gout): Phase 1 completed",
      "ACM-101: Phase 1 study in healthy volunteers completed; Phase 2 in asthma to follow",
      "With the Phase 2b trial of ACM-101 in gout now complete, Acme looks ahead.",
      "The extension will follow those who took part in the Phase 2 trial of ACM-101.",
      "In a Phase 2 study completed in 2009, ACM-101 lowered uric acid in gout.",
    ],
    notExamples: [
      "Acme completed enrollment in the Phase 3 trial of ACM-101.",
      "Completed patient enrollment in the Phase 3 trial of ACM-101 in gout",
      "Acme has completed the dose-escalation part of a Phase 1 trial of ACM-101.",
      "Enrollment has been completed in the Phase 3 trial of ACM-101.",
      "The Phase 2 trial of ACM-101 is enrolling.",
    ],
  },
  {
    id: "status/ongoing",
    status: "ongoing",
    weight: 3,
    match:
      /,\s(?:an?|its|our|the)\s(?:[\p{L}\d-]{1,20}\s){1,7}?(?:(?:currently|now)\s)?in\sphase$|\bunder\sphase$|\b(?:on-?going|(?<!\b(?:activities|preparations?|planning|discussions|work|efforts|negotiations)\s)(?:is|are|currently|still)\sunder\s?way|currently(?!\s(?:in\sthe\s)?plan)|enrolling|recruiting|is\sbeing|are\sbeing|being\s(?:evaluated|studied|investigated|tested)|(?:is|are)\s(?:now\s|also\s)?(?:evaluating|investigating|assessing|conducting|studying|treating|dosing|under\s(?:investigation|evaluation))|continu(?:es?|ing)\s(?:to(?!\s(?:analy[sz]e|review)\b)|its|the|our|dosing|enrol)|first\s(?:[\p{L}\d-]{1,16}\s){0,3}?(?:patients?|participants?|subjects?|volunteers?)\b.{0,40}\b(?:dosed|enrolled|treated|randomi[sz]ed|included|recruited|vaccinated|implanted|infused|screened)|(?<!(?:planned|expected|anticipated|proposed|upcoming)\s)(?:start|commencement)\sof\s(?:the\s|an?\s)?(?:[\p{L}-]{2,16}\s){0,3}phase$|(?<!\bto\s)(?:dosed|treated|enrolled|randomi[sz]ed|infused|recruited|vaccinated)\s(?:the|its|our)\sfirst\s|(?<!(?:planned|expected|anticipated|proposed)\s)initiat(?:ed|es|ion\sof)|(?:enrol\w{2,8}|recruitment|accrual)\s(?:has|have|was|were|is)\s(?:(?:now|recently|just|also|been)\s){0,2}complet|(?:has|have)\s(?:started|begun|entered|opened)|(?:has|have)\s(?:now\s|already\s)?(?:enrolled|randomi[sz]ed|recruited)\s(?:more\sthan|over|about|approximately|nearly|almost|half|\d)|dos(?:e|ing)\spatients|complet(?:ed|es|ing|ion\sof)\s(?:of\s)?(?:patient\s)?(?:enrol\w{2,8}|recruitment)|(?:enrol\w{2,8}|recruitment|accrual)\s(?:is\s|now\s)?complet\w{1,5}|fully\s(?:enrolled|recruited)|all\s(?:[\p{L}\d]{1,12}\s){0,2}(?:patients|participants|subjects)\s(?:have|had)\s(?:now\s)?been\s(?:enrol|includ|recruit|randomi)|(?:enrolled|dosed|treated|randomi[sz]ed)\s(?:to\sdate|so\sfar|thus\sfar)|(?<!initiat(?:e|ing)\s)enrol\w{2,8}\s(?:of|in|is|has)\b|\d{1,3}(?:%|\sper\s?cent)\s(?:enrolled|recruited)|last\s(?:patient|participant|subject)\s(?:(?:was|(?:has|had)(?:\snow)?\sbeen)\s)?(?:enrolled|dosed|randomi[sz]ed|recruited|included|in\b(?!\s(?:the|our|its|an?)\b))|(?:data|results|read-?outs?)\s(?:[\p{L}\d()/,-]{1,20}\s){0,10}(?:are\s|is\s)?(?:expected|anticipated)|(?:is|are)\s(?:expected|anticipated|due|scheduled)\sto\s(?:read\sout|report|complete|conclude|be\s(?:completed|reported|available))|\bread(?:ing)?\s?out\s(?:is\s|are\s)?(?:expected|anticipated|planned|due)|(?:expects?|anticipates?)\s(?:to\s(?:report|announce|share|present|complete)|(?:top-?line|interim|initial|data|results|the\scompletion|completion)))/iu,
    examples: [
      "ACM-101 is currently in a Phase 2 trial.",
      "New data were shown of ACM-101, which we are studying in a Phase 2 trial.",
      "The Phase 2 trial of ACM-101 is enrolling adults.",
      "Acme completed enrollment in the Phase 3 trial of ACM-101.",
      "The Phase 3 trial of ACM-101 is more than 80% enrolled.",
      "The Phase 3 trial of ACM-101 is expected to read out in 2021.",
      "Patient recruitment completed in STRIDE Phase 2b trial of ACM-101",
      "The last patient had been recruited to the pivotal Phase 3 study of ACM-101.",
    ],
    notExamples: ["Results of the Phase 2 trial of ACM-101 were positive."],
  },
  {
    id: "status/goes-on",
    status: "ongoing",
    weight: 4,
    match:
      /\b(?:trials?|stud(?:y|ies)|phase)\b.{0,90}?\bcontinues?\s(?:as\s(?:planned|originally)|without\s(?:modification|change|any)|unchanged|unmodified)|\b(?:trials?|stud(?:y|ies)|phase)\b.{0,40}?\b(?:will\scontinue|continues?\s(?:as\s(?:planned|originally)|without|unchanged|unmodified)|remains?\songoing|(?:is|are)\s(?:still\s)?ongoing|continu(?:es|ing)\s(?:to\s(?:enrol|follow|treat|evaluate)|in\san\sopen|through|until))|^\s?(?:[\p{L}-]{2,16}\s){0,3}(?:study|trial)?\s?will\scontinue\b|(?:^|(?<!\b(?:suspend|discontinu|terminat|halt|stop|clos|end|cancel|abandon)\p{L}{0,4}\s(?:of\s)?)\b(?:the|an|this|its|our)\s)ongoing,?\s(?:[\p{L},-]{2,20}\s){0,4}phase$/iu,
    examples: [
      "Data from the Phase 2 study of ACM-101 were presented. The Phase 2 study will continue through Week 48.",
    ],
    notExamples: ["Results of the Phase 2 trial of ACM-101 were positive."],
  },
  {
    id: "status/if-positive",
    status: "ongoing",
    weight: 3,
    match:
      /\b(?:if|assuming|pending|subject\sto|dependent\son|depending\son|contingent\s(?:up)?on|awaiting)\s(?:(?:the|its|our|positive|successful|favou?rable|supportive|results?|data|outcomes?|completion|of|from|an?|ongoing)\s){0,6}phase$/iu,
    examples: [
      "If the Phase 2 results of ACM-101 in gout are positive, Acme will go on.",
      "Pending positive data from the Phase 2 trial of ACM-101, Acme will file.",
    ],
    notExamples: ["Positive Phase 2 results of ACM-101 in gout were published."],
  },
  {
    id: "status/part-done",
    status: "ongoing",
    weight: 3,
    match:
      /^(?![^;]*\b(?:results|data|based|findings|met|showed|in\sthe)\b)[^;]{0,240}\b(?:parts?|portions?|cohorts?|stages?|arms?|dose[-\s]escalation)\s(?:[\p{L}\d,-]{1,16}\s)?(?:of|in)\s(?:an?\s|the\s|our\s|its\s)?(?:[\p{L}\d-]{1,20}\s){0,4}phase$/iu,
    examples: ["The single ascending dose portion of the Phase 1 study of ACM-101 has been completed."],
    notExamples: [
      "The Phase 1 study of ACM-101 has been completed.",
      "Data of one part of the Phase 2 study of ACM-101 were positive.",
    ],
  },
  {
    id: "status/next-part",
    status: "ongoing",
    weight: 4,
    match:
      /\b(?:advanced|progressed|moved|proceeded|escalated|continues?|expanded)\s(?:in)?to\s(?:the\s|an?\s)?(?:[\p{L}-]{2,16}\s){0,4}(?:part|portion|stage|cohorts?|arm)\s(?:of|in)\s(?:the\s|an?\s|our\s|its\s)?(?:[\p{L}\d-]{1,20}\s){0,3}phase$/iu,
    examples: [
      "Acme advanced to the multiple ascending dose portion of the Phase 1 trial of ACM-101 after review of the data.",
    ],
    notExamples: ["The Phase 1 study of ACM-101 has been completed."],
  },
  {
    id: "status/interim",
    status: "ongoing",
    weight: 3,
    match:
      /\b(?:interim|initial|preliminary|updated)\s(?:[\p{L}-]{2,16}\s){0,2}(?:results|data|analys[ie]s|findings)\b/iu,
    examples: ["Interim results from the Phase 3 trial of ACM-101 are encouraging."],
    notExamples: ["Final results from the Phase 3 trial of ACM-101 are encouraging."],
  },
  {
    id: "status/cleared",
    status: "planned",
    weight: 2,
    match:
      /^\s(?:IND|CTA|CTN)\b|\b(?:has|have)\s(?:approved|authori[sz]ed|cleared)\s(?:an?|the|its|our)\s(?:[\p{L}-]{2,16}\s){0,2}phase$|\b(?:IND|investigational\snew\sdrug(?:\s\(IND\))?|clinical\strial|CTA|approval|application(?=\sto\s))\s(?:application\s(?:\(CTA\)\s)?|from\s(?:[\p{L}.]{2,16}\s){1,8}(?=to\s))?(?:in\s(?:[\p{L},]{2,16}\s){1,6})?(?:for|to\s(?:begin|start|conduct|initiate))\s(?:[\p{L}-]{1,16}\s){0,4}phase$/iu,
    examples: [
      "The FDA has cleared the IND application for a Phase 2b trial of ACM-101 in gout.",
      "The Italian Medicines Agency has authorised the Phase II trial of ACM-101 in gout.",
      "Acme intends to hand in a Phase 2 IND for ACM-101 this year.",
      "Acme submitted a clinical trial application in Sweden and Denmark for a Phase 1 study of ACM-101 in gout.",
    ],
    notExamples: ["The IND was supported by the Phase 1 trial of ACM-101."],
  },
  {
    id: "status/would-support",
    status: "planned",
    weight: 2,
    match:
      /^(?:\s[\p{L}\d,()’'-]{1,24}){0,12}?\s(?:(?:could|would|may|might|will)\s(?:be\s(?:sufficient|required|needed|necessary)|suffice|support|serve|form)|sufficient\sto)\b|\b(?:would|could|may|will)\s(?:support|fund|allow|enable)\s(?:[\p{L}-]{1,16}\s){0,3}phase$|\b(?:fund|financ)\w{0,3}\s(?:an?|two|three|further|additional)\s(?:[\p{L}-]{1,16}\s){0,3}phase$|\b(?:before|ahead\sof|deciding\son)\s(?:an?\s|the\s|any\s|our\s)?phase$/iu,
    examples: [
      "The FDA agreed that a single Phase 3 trial of ACM-101 in gout could support an application.",
      "The financing would support Phase 3 development of ACM-101 in gout.",
      "The Agency confirmed that a placebo-controlled Phase 3 trial of ACM-101 would be required.",
    ],
    notExamples: ["Results of the Phase 3 trial of ACM-101 support an application."],
  },
  {
    id: "status/will",
    status: "planned",
    weight: 1,
    match:
      /^.{0,40}\bwill\s(?:also\s|further\s|then\s)?(?:enroll?|evaluate|assess|compare|explore|include|investigate|test|study|randomi[sz]e)\b/iu,
    examples: ["The Phase 2 portion will assess ACM-101 in asthma."],
    notExamples: ["The Phase 2 portion assesses ACM-101 in asthma."],
  },
  {
    id: "status/after",
    status: "completed",
    weight: 2,
    match:
      /\b(?:after|following)\s(?:(?:an?|its|the|failed|negative|positive|successful|disappointing|mixed|two)\s){0,3}phase$/iu,
    examples: ["Acme drops ACM-101 after Phase 2 study in gout"],
    notExamples: ["The first patient was dosed in the Phase 2 trial of ACM-101 in gout."],
  },
  {
    id: "status/results",
    status: "completed",
    weight: 2,
    match:
      /\b(?:results|data|findings|read ?outs?|endpoints?|outcomes?|publication|published|presented|presentation|reported|randomi[sz]ed\s\d|determined\sthe|established\sthe\s(?:maximum|recommended|safety)|identified\sthe\s(?:maximum|recommended)|compared\s(?!(?:with|to)\b)|improved|reduced|achieved|maintained|responded|(?:patients|subjects|participants|adults|children|volunteers|boys|girls|women|men)\s(?:\p{L}{2,12}\s){0,2}received|experienced|resulted|increased|decreased|lowered|delayed|prolonged|slowed|produced|failed|was\s|were\s|had\s|evaluated|enrolled|included|observed|shown|showing|shows?\s|showed|demonstrat(?:es|ing))/iu,
    examples: ["Data from the Phase 2 trial of ACM-101 are promising."],
    notExamples: ["ACM-101 is in Phase 2 trials."],
  },
  {
    id: "status/present",
    status: "ongoing",
    weight: 1,
    match:
      /\b(?:is|are)\s(?:also\s)?(?:in|an?|designed|expected|our|the)\b|\b(?:in|into)\s(?:an?\s|two\s|three\s|several\s|multiple\s)?phase$|\bin\sdevelopment\b|\bclinical-stage\b|\bdesigned\sto\b|\binclud(?:es|ing)\b/iu,
    examples: ["ACM-101 is in Phase 2 trials."],
    notExamples: ["The Phase 2 trial of ACM-101 ended."],
  },
];
