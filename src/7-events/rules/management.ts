import type { EventRule } from "../rule.js";
import { pattern, within } from "./wording.js";

const OFFICE =
  "(?:chief|officers?|president|directors?|boards?|chair(?:man|woman|person)?|head of|vice president|CEO|CFO|CMO|COO|CSO|CTO|general counsel|treasurer|secretary|leadership|advisory)";

export const MANAGEMENT_RULES: readonly EventRule[] = [
  {
    id: "management/appointed",
    type: "management",
    match: pattern(
      String.raw`\b(?:appoint(?:s|ed|ment(?: of)?|ing)|nam(?:es|ed)|promot(?:es|ed|ion of)|elect(?:s|ed|ion of)|hir(?:es|ed)|join(?:s|ed|ing)|welcom(?:es|ed)|nominat(?:es|ed|ion of)|addition of|arrival of|add(?:s|ed)(?= [^.;]{0,120} to (?:its|the|our) (?:board|leadership|management|scientific|executive)))\b${within(190)}\b${OFFICE}\b`,
      String.raw`\b(?:(?:will|would) become|becomes|to become|has become|became(?! an? (?:\p{L}+ )?company)|would succeed|will (?:serve|act) as|to serve as|will assume|assum(?:es|ed) (?:the )?(?:role|position|duties)|tak(?:es|en|ing) over as|took over as|will take over as|t(?:akes?|ook) (?:up|over|on) (?:the|his|her) (?:position|role|post|duties|reins) (?:as|of))\b${within(60)}\b${OFFICE}\b`,
      String.raw`\b(?:extends?|extended|renews?|renewed) (?:the )?(?:contracts?|appointments?|mandates?|terms?) (?:of|with) (?:its |the )?(?:[^\s.;,]{1,20} ){0,2}?${OFFICE}\b`,
      String.raw`\b(?:will|to) join\b${within(60)}\bas\b${within(60)}\b${OFFICE}\b`,
      String.raw`\b(?:strengthen|expand|bolster|enhance|broaden|complet)(?:e?s|e?d|ing)? (?:(?:its|our|the) )?(?:[\p{L}-]{1,20} ){0,2}?(?:leadership|management|executive|scientific|clinical) (?:\p{L}+ )?(?:teams?|boards?|committee)\b(?=(?:[^.;]{0,30}\b(?:with|by|through)\b[^.;]{0,60}\b(?:appoint|addition|hire|hiring|promot|new|key|members?))|[^.;]{0,12}$)`,
      String.raw`\b(?:form(?:s|ed)|formation of|establish(?:es|ed|ment of)|creat(?:es|ed|ion of)|assembl(?:es|ed)|constitut(?:es|ed)) (?:an? |its |the |our )?(?:new |global |international )?(?:[\p{L}-]{1,20} ){0,3}?advisory (?:boards?|council|committee)\b`,
      String.raw`\b(?:new|interim|acting) (?:chief \p{L}+|CEO|CFO|CMO|president|chair(?:man|woman)?)\b${within(40)}\b(?:appointed|named|joins|effective)`,
    ),
    programs: "none",
    unless:
      /named (?:one of|among|to the (?:Fortune|list)|best|after)|conference call|webcast|prior to joining|before joining|previously (?:served|held)|(?:he|she) (?:(?:was|has been|also) (?:\p{L}+ )?(?:named|elected|appointed)|became)|will be joined|joined by|join the (?:call|webcast|meeting)|elect(?:s|ed)? to (?!the |its |our |Acme|[^.;]{0,40}\bboard\b)|investigators? (?:in|of|on|for) (?:the|this|an?|its|our) (?:[^\s.;,]{1,20} ){0,4}(?:trial|study|program)|study director|data monitoring|since joining|promoted (?:by|in)|\bjoin(?:s|ed|ing)\b[^.;]{0,190}[”"],? (?:says|said)|\bjoin(?:s|ed|ing)? (?:the |this )?(?:[^\s.;,]{1,20} ){0,4}(?:initiative|consortium|coalition|alliance|network|program|campaign|cities)\b/iu,
    examples: [
      "Acme appoints Jane Roe as chief financial officer.",
      "Arrival of Jane Roe, former CFO of Bolt, on the Board of Directors",
      "On December 11, 2019, Acme appointed James B. Doe as its Chief Financial Officer.",
      "Jane Roe, M.D., Joins Acme’s Board of Directors",
      "Acme named John Doe as president of research.",
      "Acme appointed Jane Roe, Ph.D., professor of immunology at the vaccine group of the university, to its scientific advisory board.",
      "Professor Roe, a principal investigator at the Oxford Vaccine Group, recently joined Acme’s Scientific Advisory Board.",
      "Acme announced the promotion of Jane Roe to chief operating officer.",
      "Effective June 1, Jane Roe will become executive vice president of research.",
      "In January, Jane Roe, M.D., joined as Chief Medical Officer.",
      "Jane Roe took up the position as CFO.",
      "In March 2020, Dr. Jane Roe was elected to Bolt's Board of Directors.",
      "Acme added John Doe, former head of a rare disease business, to its board of directors.",
      "Jane Roe, who most recently served as CFO of Bolt, will join Acme as chief financial officer on April 1, 2020.",
      "Acme strengthens its scientific advisory board with three new members.",
      "Acme Expands Executive Team",
      "Acme Adds Jane Roe to Its Board of Directors",
      "Acme Announces Formation of Scientific Advisory Board",
    ],
    notExamples: [
      "Acme named best place to work.",
      "The study director joined the call.",
      "Prior to joining Acme, she was named chief scientist of Bolt.",
      "The CEO will be joined by other officers.",
      "Acme elected to extend the offer, its president said.",
      "“Acme joining the group as our next partner is a vote of confidence,” says John Doe, director of Bolt.",
      "More funders joined the Safe Birth initiative, led by the Bolt board.",
      "Acme expanded its clinical team.",
      "“In 2019 Acme became a commercial company,” said John Doe, president.",
    ],
  },
  {
    id: "management/bullet",
    type: "management",
    match: pattern(
      String.raw`(?:^|:\s|^[•–-]\s?)(?:appointed|named|promoted|hired|elected|welcomed|strengthened)\s(?!after\b)${within(190)}\b${OFFICE}\b`,
    ),
    programs: "none",
    timing: "news",
    examples: [
      "Scientific Advisory Board: Appointed Jane Roe, PhD, professor of vaccinology, to the Scientific Advisory Board.",
      "Appointed Jane Roe as Chief Medical Officer.",
      "Strengthened the team with John Doe as chief financial officer.",
    ],
    notExamples: [
      "She was appointed as chief medical officer of Bolt in 2010.",
      "Named after its founder, Acme has a board.",
    ],
  },
  {
    id: "management/has-been-appointed",
    type: "management",
    match: pattern(
      String.raw`\b(?:has|have) (?:been )?(?:appointed|named|promoted|hired|elected|joined)\b(?! (?:as )?(?:one of|among))${within(150)}\b${OFFICE}\b`,
      String.raw`\b(?:has|have) joined as\b${within(60)}\b${OFFICE}\b`,
      String.raw`\bappointed as (?:\p{L}+ ){0,3}(?:chair|director|chief)\b${within(40)}\b(?:from|effective|with effect)\b`,
      String.raw`\b(?:appoints|promotes)\b${within(90)}\b${OFFICE}\b`,
    ),
    programs: "none",
    timing: "news",
    unless: /\bdata monitoring\b|investigator/i,
    examples: [
      "Jane Roe, M.D., has been appointed as Chief Executive Officer.",
      "Acme has named John Doe president of research.",
      "Acme Appoints Jane Roe Chief Medical Officer",
      "Acme also said that John Doe has joined as Chief Commercial Officer.",
    ],
    notExamples: [
      "She was appointed chief medical officer of Bolt in 2010.",
      "Acme has been named one of the best by the officers.",
    ],
  },
  {
    id: "management/left",
    type: "management",
    match: pattern(
      String.raw`\b(?:retire(?:s|d|ment)?|retiring|resign(?:s|ed|ation)?|step(?:s|ped|ping)? down|depart(?:s|ed|ure|ing)?|leav(?:es|ing)|succeed(?:s|ed|ing)?|successor)\b${within(90)}\b${OFFICE}\b`,
      String.raw`\b(?:CEO|CFO|CMO|COO|CSO|CTO|chief \p{L}+ officer|president)\b${within(70)}\b(?:will be|is|to be) (?:leaving|departing|retiring|resigning|stepping down)\b`,
      String.raw`\b${OFFICE}\b(?:(?! and )[^.;]){0,70}?\b(?:to retire|will retire|retires|retired|resigned|left the (?:company|group|board)|has left|departed|steps? down|stepped down|will step down|stepping down|to depart|will leave|has left|resignation)\b`,
    ),
    programs: "none",
    unless:
      /may (?:resign|retire)|retirement (?:plan|benefits|savings)|departures? from|successful|succeed in|depart(?:s|ed)? from (?:the )?(?:plan|protocol)|retired from|key personnel/i,
    examples: [
      "Acme announced the resignation of its chief financial officer.",
      "Jane Roe to Retire as Acme Treasurer",
      "Jane Roe joined the Board in August 2019 and Mr John Doe retired as a director in October 2019.",
      "The president will step down at the end of the year.",
      "John Doe, Chief Operating Officer, left the company at the end of March 2019.",
      "John Doe succeeds Jane Roe as chief executive officer.",
      "Announced that CFO John Doe will be leaving the company at the end of September",
      "The departure of its chief medical officer was announced in May 2019.",
    ],
    notExamples: [
      "The retirement plan of officers was amended.",
      "Acme may lose key personnel if officers resign.",
      "ACM-101 is the successor of ZELORA.",
      "The president said that the trial of ACM-101 succeeded.",
      "She retired from the university, the director said.",
    ],
  },
  {
    id: "management/joined",
    type: "management",
    match: pattern(
      String.raw`\b(?:joined|joins) (?:the (?:company|group|firm) |us |Acme )?(?:in \p{L}+ )?as (?:its |our |the )?(?:\p{L}+ ){0,3}?${OFFICE}\b`,
      String.raw`\b(?:elected|re-elected|appointed|named|added) to (?:the |its |our )?(?:\p{L}+ )?(?:board|supervisory board|management (?:board|team)|executive committee)\b`,
    ),
    programs: "none",
    unless:
      /prior to joining|before joining|since joining|investigator|advisory committee of the|\b(?:he|she) (?:was|has been)\b/i,
    examples: [
      "In May 2019, Jane Roe, M.D., joined as Chief Medical Officer, and in June John Doe was elected to the Board at the annual meeting.",
      "Two directors were elected to the supervisory board in May 2019.",
    ],
    notExamples: [
      "Prior to joining Acme, she joined as chief medical officer of Bolt.",
      "She was elected to the board of Bolt in 2010.",
      "Patients joined as volunteers.",
    ],
  },
  {
    id: "management/effective",
    type: "management",
    match: pattern(
      String.raw`\b(?:effective|with effect from|as (?:of|from))\b${within(70)}\b(?:becomes?|will become|succeeds?|will succeed|has been (?:appointed|named|elected)|is appointed|was appointed|appointed)\b${within(80)}\b${OFFICE}\b`,
      String.raw`\b(?:has been|is|was) (?:appointed|named|elected)\b${within(60)}\b${OFFICE}\b${within(30)}\b(?:effective|with effect from|as (?:of|from))\b`,
    ),
    programs: "none",
    unless: /\bwas (?:previously|formerly)\b/i,
    examples: [
      "Effective March 1, Jane Roe, M.D., will become executive vice president of research.",
      "Acme also announces that Dr. Jane Roe has been appointed as a non-executive director with effect from April 1, 2020.",
    ],
    notExamples: [
      "ACM-101 is effective, its director said.",
      "An effective treatment will become the choice of doctors.",
    ],
  },
  {
    id: "management/changes",
    type: "management",
    match: pattern(
      String.raw`\bannounc(?:es|ed|ing) (?:(?!(?:label|protocol|trial)\b)[\p{L}-]{1,20} ){0,4}?(?:leadership|management|executive|board|C-suite|CEO|CFO|CMO|COO|CSO)(?: team| of directors| officer)? (?:transitions?|changes?|appointments?|succession|departures?|retirements?|additions?|promotions?|reorgani[sz]ation)\b`,
      String.raw`\bchanges (?:to|in|on) (?:its |the |our |their )?(?:\p{L}+ )?(?:board|management|leadership|executive)\b`,
      String.raw`\b(?:announc(?:es|ed|ing)) (?:the )?(?:(?:planned|upcoming) )?(?:appointments?|departures?|retirements?|resignations?|promotions?)(?: of| to)\b`,
    ),
    programs: "none",
    unless: /change (?:of|in) control|advisory committee/i,
    examples: [
      "Acme Announces CEO Transition",
      "Acme Announces Changes to Board of Directors",
      "Acme today announced two executive appointments.",
      "Acme Announces Retirement of John Doe",
    ],
    notExamples: [
      "A change in control of the board was announced.",
      "Changes to the label of ZELORA were made.",
      "Acme announced changes to the trial of ACM-101.",
    ],
  },
  {
    id: "management/in-other-words",
    type: "management",
    match: pattern(
      String.raw`\bleft the company\b`,
      String.raw`\b(?:proposed?s?|nominate[ds]?|put forward|stands?) (?:[^\s.;,]{1,20} ){0,6}?(?:for|as candidates? for) (?:re-?)?election (?:to|as)\b${within(40)}\b${OFFICE}\b`,
      String.raw`\bpromotion to\b${within(20)}\b${OFFICE}\b`,
      String.raw`\btake up the (?:post|position|role) of\b`,
      String.raw`\bto name a (?:permanent )?successor\b|\bwill not seek re-election\b|\bsearch for a new\b${within(20)}\b(?:${OFFICE}|General Counsel)`,
      String.raw`\bagreed to join the board\b`,
      String.raw`\belevated\b${within(60)}\b${OFFICE}\b`,
      String.raw`\bdeparture of (?:Dr|Mr|Ms|Mrs)\b`,
      String.raw`\bnamed\b${within(40)}\bwith effect from\b`,
      String.raw`\bwas appointed to\b${within(20)}\bboard\b`,
    ),
    programs: "none",
    unless: /school board|review board|monitoring board/i,
    examples: [
      "Former Chief Financial Officer Daniel Whit left the company in the third quarter of 2019.",
      "Dr. Brandt is to take up the post of Head of Regulatory Affairs on 1 May 2020.",
      "Dr. Brandt will be proposed for election to the Board of Directors at the general meeting on 28 March 2020.",
      "Elena Ruiz has agreed to join the Board of Directors this June.",
    ],
    notExamples: ["Patients who left the study were followed.", "The data monitoring board was named."],
  },
];
