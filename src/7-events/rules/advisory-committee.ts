import type { EventRule } from "../rule.js";
import { caseSensitive, pattern, within } from "./wording.js";

const COMMITTEE =
  "(?:[Aa]dvisory [Cc]ommittee|ADVISORY COMMITTEE|AdComm?|[Aa]dcomm?|FDA (?:[Aa]dvisory )?[Pp]anel|[Aa]dvisory [Pp]anel|AC meeting|ODAC|VRBPAC|PDAC|CRDAC|AMDAC|EMDAC|GIDAC|PADAC|DODAC|Medical Devices [Pp]anel)";

function detailOf(sentence: string): string {
  if (
    /\bcancel|\bput off|\bpostpon|\bno longer (?:plans|needed|requires?|necessary|be (?:held|necessary|needed|required)|(?:to )?(?:hold|convene))|\bwill not be (?:held|convened|necessary)|\bnot (?:to )?(?:need|hold|convene|plan)/i.test(
      sentence,
    )
  )
    return "cancelled";
  if (
    /\bdo not show|\bnot (?:been )?shown|\bdid not (?:provide|demonstrate|show|establish)|\bnot (?:been )?(?:adequate|sufficient|established|demonstrated)|\bdid not outweigh|\bvote[sd]? (?:\d+[^.;]{0,10} )?against|\bagainst (?:approv|the approv|recommend)|\b(?:did|does|was|not) not (?:recommend|support|favou?r)|\bnegative(?:ly)?\b|\brejects\b|\b(?:do|did|does) not outweigh|\bnot sufficient|\b(?:unable|refus\w+|declin\w+) to approve|\bunfavou?rabl/i.test(
      sentence,
    )
  )
    return "negative";
  if (
    /\bin (?:favou?r|support)\b|\brecommend(?:ed|s|ation)\b|\bunanimous|\bsupported\b|\bpositive|\bfavou?rabl|\bvote[sd] (?:\d|unanimous)|\bvoted\b|\bendorse[sd]|\bbacks\b|\bbacked\b|\bsupports\b/i.test(
      sentence,
    )
  )
    return "positive";
  return "scheduled";
}

export const ADVISORY_COMMITTEE_RULES: readonly EventRule[] = [
  {
    id: "advisory-committee/meeting",
    type: "advisory-committee",
    match: caseSensitive(
      String.raw`\b${COMMITTEE}\b${within(120)}\b(?:(?:[Vv]ote[sd]?|[Vv]oting)\b|[Rr]ecommend(?:ed|s|ation)?\b|[Mm]eet(?:ing|s)?\b|met\b|will (?:review|discuss)|(?<!\b(?:is|are|been|remains|currently|now|tentatively) )[Ss]cheduled\b|[Cc]onvened?\b|[Cc]ancel\w{0,4}|[Pp]ostpon\w{1,4}|[Pp]ut off|[Aa]gainst\b|in favou?r|[Ss]upported\b|[Ee]ndorse[sd]\b|[Bb]ack(?:s|ed)\b|[Ss]upports\b|[Rr]ejects\b|[Dd]iscussed\b)`,
      String.raw`\b(?:[Vv]ot(?:ed|es?)|[Rr]ecommend(?:ed|s|ation)|[Cc]onvened?|[Ss]ets|[Ss]chedules|[Tt]o (?:[Hh]old|[Cc]onvene)|[Cc]ancell?ed|[Ss]cheduled|[Pp]ositive|[Ff]avou?rable|[Nn]egative|[Pp]ostpon(?:ed|ing|ement of)|meeting of (?:the|an?|its)|outcome of|[Vv]ote (?:of|by|from)|plans? to hold|[Ff]ollowing (?:the|its|an))\b${within(80)}\b${COMMITTEE}\b`,
    ),
    programs: "required",
    detail: (_, sentence) => detailOf(sentence),
    ownCues: true,
    unless:
      /scientific advisory|strategic advisory|advisory board|Advisory Committee on Immunization|Pharmaceutical Benefits|\bPBAC\b|\bACIP\b|steering|investor panel|panel discussion|gene panel|expert panel/i,
    agency: "FDA",
    examples: [
      "An FDA advisory committee voted 10 to 2 in favor of ACM-101.",
      "The Pulmonary-Allergy Drugs Advisory Committee recommended approval of ACM-101.",
      "The FDA will convene an Advisory Committee on ACM-101 in May 2020.",
      "In November 2019, the Advisory Committee voted against approval of ACM-101.",
      "An advisory committee meeting on ACM-101 is scheduled for June 10, 2020.",
      "The FDA cancelled the advisory committee for ACM-101.",
      "The Psychopharmacologic Drugs Advisory Committee of the U.S. Food and Drug Administration voted 7 to 5 that the data do not show that ACM-101 is safe.",
      "The FDA has postponed the meeting of its Advisory Committee on ACM-101.",
      "FDA advisory panel on ACM-101 put off",
      "A positive AdCom for ACM-101 was held in 2018.",
    ],
    notExamples: [
      "He chairs the scientific advisory board.",
      "Acme made a panel discussion on ACM-101.",
      "The gene panel recommended for ACM-101 is broad.",
      "If an advisory committee votes on ACM-101, the launch is late.",
      "The ACIP, the Advisory Committee on Immunization Practices, voted on ACM-101.",
    ],
  },
  {
    id: "advisory-committee/to-meet",
    type: "advisory-committee",
    match: pattern(
      String.raw`\b${COMMITTEE}\b(?: (?:review|meeting))?${within(50)}\b(?:is|are|has been|have been|remains) (?:tentatively |now |currently |still )?(?:scheduled|planned|set|expected)\b`,
    ),
    programs: "required",
    detail: "scheduled",
    agency: "FDA",
    timing: "upcoming",
    ownCues: true,
    unless: /scientific advisory|strategic advisory|advisory board|\bACIP\b|steering|cancel|postpon|\bno\b/i,
    examples: ["An FDA advisory committee on ACM-101 is scheduled for October 8."],
    notExamples: [
      "No advisory committee on ACM-101 is planned.",
      "The scientific advisory committee on ACM-101 is planned for May.",
    ],
  },
  {
    id: "advisory-committee/called-off",
    type: "advisory-committee",
    match: pattern(
      String.raw`\bno longer\b${within(25)}\b(?:plan(?:s|ning|ned)?|intend(?:s|ing)?|need(?:s|ed)?|requir(?:es?|ed)|consider(?:s|ed)?)\b${within(50)}\b(?:advisory committee|AdCom|advisory panel)\b`,
      String.raw`\b(?:advisory committee|AdCom|advisory panel)\b(?: meeting)?${within(40)}\b(?:is|was|will be) no longer (?:planned|scheduled|needed|required|necessary|held)\b`,
    ),
    programs: "required",
    agency: "FDA",
    detail: "cancelled",
    ownCues: true,
    unless: /scientific advis/i,
    examples: [
      "The FDA has indicated that it no longer plans to hold an advisory committee meeting on ACM-101.",
      "An advisory committee is no longer needed for ACM-101.",
    ],
    notExamples: [
      "The FDA has indicated that it does not plan to hold an advisory committee meeting on ACM-101.",
      "The FDA plans an advisory board of its own on other drugs than ACM-101.",
    ],
  },
  {
    id: "advisory-committee/in-other-words",
    type: "advisory-committee",
    match: pattern(
      String.raw`\b[Aa]d[Cc]omm?\b`,
      String.raw`\b(?:endorsement|vote|support) by the FDA[’']s outside experts\b`,
      String.raw`\bto take ${within(30)}\bto an advisory committee\b`,
      String.raw`\bconvening its (?:\p{L}+ ){0,4}Advisory Committee\b`,
      String.raw`\b[Tt]he (?:committee|panel)(?:[’']s members| members)? (?:had )?voted (?:unanimously|\d)`,
      String.raw`\b[Tt]he (?:committee|panel) (?:will|is (?:scheduled|expected|due) to) (?:meet|convene|review|discuss|consider|vote)\b${within(80)}\b(?:applications?|s?NDA|s?BLA|approv\p{L}+)\b`,
      String.raw`\b(?:bring|take|present|put|refer)(?:s|ed|ing)?\b${within(40)}\b(?:before|to) (?:an?|the|its) (?:[\p{L},-]+ ){0,8}Advisory Committee\b`,
      String.raw`\b\d{1,2}[-–to ]{1,4}\d{1,2} vote\b${within(40)}\b(?:against|for|in favou?r)\b`,
    ),
    programs: "required",
    agency: "FDA",
    detail: (_, sentence) =>
      /\bnot take place|called off|cancel/i.test(sentence)
        ? "cancelled"
        : /\bagainst\b|negative/i.test(sentence)
          ? "negative"
          : /endorsement|in favou?r|support|voted (?:\d|unanimously)/i.test(sentence)
            ? "positive"
            : "scheduled",
    examples: [
      "The committee will meet on April 22, 2020 to discuss the application for ACM-101.",
      "The committee voted 4 to 10 against approval of ACM-101 in adolescents.",
      "The FDA intends to bring the NDA for ACM-101 before the Pulmonary-Allergy Drugs Advisory Committee.",
      "An AdComm, planned for the third quarter, is to examine the safety of ACM-202.",
      "A unanimous endorsement by the FDA's outside experts in the first half of 2016 paved the way for ZELORA.",
    ],
    notExamples: [
      "Acme's scientific advisers discussed ACM-101.",
      "The committee of the company met on ACM-101.",
    ],
  },
];
