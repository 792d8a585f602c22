import type { EventRule } from "../rule.js";
import { IN_A_LINE, pattern, within } from "./wording.js";

/** Papers that are filed with others than the agencies of health. */
const NOT_AN_APPLICATION =
  /\b(?:submissions?|filings?|applications?)\b[^.;]{0,30}? (?:will |also |would |package )?(?:includ(?:e[ds]?|ing)|contain(?:s|ed)?|consist(?:s|ed)|(?:is|are|was|were) (?:based|supported|under review|being reviewed)|rel(?:y|ies|ied))\b|\b(?:10-[KQ]|8-K|20-F|proxy|registration statement|Form (?:S|F|10|8)-|SEC\b|Securities|tender offer|prospectus|lawsuit|complaint|patent (?:application|office)|manuscript|abstract|publication|citizen petition|[Pp]etition|peer[- ]review|first[- ]to[- ]file|(?:from|after|following|of) the date of (?:the )?(?:submission|filing))\b/;

export const SUBMISSION_RULES: readonly EventRule[] = [
  {
    id: "submission/submitted",
    type: "submission",
    match:
      /(?<!\baccept(?:ed|s|ance|ing)? (?:[^\s.;,]{1,20} ){0,6})\b(?:submitted|submits?|submitting|filed|files?|filing|lodged|(?:re)?submitted|resubmits?|resubmitting|resubmission|refil(?:e[ds]?|ing)|(?<!new drug )submissions?|applied for|filings?|(?:complet(?:ed|es?|ing|ion)|initiat(?:ed|es?|ing|ion)|began|start(?:ed|s)?) (?:of )?(?:the |its |a |an )?rolling (?:submission|NDA|BLA|new drug application|biologics licen[cs]e application))\b/gi,
    programs: "required",
    detail: "from-submission",
    unless: NOT_AN_APPLICATION,
    needs: "submission",
    examples: [
      "Acme submitted a New Drug Application for ACM-101 to the FDA.",
      "The company plans to file an IND for ACM-202.",
      "Acme completed the rolling submission of its BLA for ACM-101.",
      "Acme plans to complete the rolling BLA for ACM-101 in the first half of 2021.",
      "Acme hopes to resubmit the BLA for ACM-101 in 2021.",
      "The NDA for ACM-101, which was submitted in December 2018, was accepted for filing in February.",
      "Acme initiated a rolling submission of the NDA for ACM-101 in May 2019.",
      "An application for marketing authorization of ACM-101 was submitted to the EMA.",
      "The resubmission of the NDA for ACM-101 is planned for mid-2021.",
      "Acme expects to submit an MAA for ACM-101 in the second half of 2021.",
      "A supplemental BLA for ACM-101 was filed in January 2020.",
      "Acme submitted a request for Emergency Use Authorization of ACM-101 to the FDA.",
      "NDA submission for ACM-101 is anticipated in the first quarter of 2021.",
      "Acme filed a 510(k) for its ACM-101 test.",
      "Acme submitted a CTA for ACM-202 to Health Canada.",
    ],
    notExamples: [
      "A voucher was applied to the NDA for ACM-101, leading to a review of eight months from the date of submission.",
      "Acme filed its annual report.",
      "Acme submitted a manuscript about ACM-101.",
      "Acme may submit an NDA for ACM-101.",
      "Acme has not submitted an NDA for ACM-101.",
      "Acme filed a registration statement for its shares and has an NDA for ACM-101.",
      "The data of ACM-101 could support an NDA submission.",
      "Acme filed a lawsuit over the NDA of ACM-101.",
      "If the results are positive, Acme could file an NDA for ACM-101.",
      "The FDA has accepted the submission of the NDA for ACM-101.",
      "There can be no assurance that Acme will submit an NDA for ACM-101.",
      "The NDA submission for ACM-101 includes data from two studies.",
      "The filings for marketing authorization of ACM-101 are under review.",
      "Acme has an ANDA for ACM-101, which it believes to be a first-to-file opportunity.",
    ],
  },
  {
    id: "submission/rolling-review",
    type: "submission",
    match:
      /\b(?:initiat(?:ed|es|ing|ion of)|start(?:ed|s|ing|(?= of))|(?:beg(?:un|an|in|ins)|commenc(?:ed|es|ement of)))\s(?:of )?(?:an? |the |its )?(?:accelerated |regulatory )?rolling (?:regulatory )?review\b/gi,
    programs: "required",
    detail: (_, sentence) =>
      /\b(?:EMA|European Medicines Agency|CHMP|MHRA)\b/.test(sentence) && !/\b(?:NDA|BLA)\b/.test(sentence)
        ? "MAA"
        : "other",
    examples: [
      "The EMA has initiated a rolling review of ACM-101.",
      "Acme Announces Initiation of a Rolling Review by the European Medicines Agency for ACM-101",
      "Health Canada started a rolling review of ACM-101 in October 2021.",
    ],
    notExamples: [
      "ACM-101 is eligible for rolling review.",
      "The EMA may start a rolling review of ACM-101.",
      "The EMA ended its rolling review of ACM-101.",
    ],
  },
  {
    id: "submission/rolling-completed",
    type: "submission",
    match:
      /(?<=\brolling [^.;]{1,160}\b(?:and|then|which (?:was|were)) )(?:(?:completed|finished)\b(?= it\b| (?:in|on|by) )|(?:expects?|plans?|intends?|anticipates?) to (?:complete|finish) (?:it|the submission|this)\b)/gi,
    programs: "required",
    detail: "from-submission",
    unless: NOT_AN_APPLICATION,
    examples: [
      "Acme began a rolling submission of the BLA for ACM-101 in March and completed it in September 2019.",
      "Acme began a rolling submission of the NDA for ACM-101 in May 2019 and expects to complete it in early 2021.",
      "Acme initiated the rolling NDA submission for ACM-101, which was completed in May 2019.",
    ],
    notExamples: [
      "Acme began a rolling submission of the BLA for ACM-101 and completed a financing.",
      "Acme began a rolling submission of the BLA for ACM-101 and has not completed it.",
      "Acme will keep rolling. ACM-101 was tested and completed in May 2019.",
    ],
  },
  {
    id: "submission/handed-in",
    type: "submission",
    match: pattern(
      String.raw`\b(?:was|were|been) put before the (?:FDA|EMA|agency|PMDA|MHRA)\b`,
      String.raw`\bwent in to the (?:FDA|EMA|agency|PMDA|MHRA)\b`,
      String.raw`\bdelivered\b${within(60)}\bto the (?:FDA|EMA|European Medicines Agency|agency|PMDA|MHRA)\b`,
      String.raw`\b(?:request|application|supplement|NDA|BLA|MAA|submission)\b${within(60)}\b(?:should|is to|are to|will) follow\b`,
      String.raw`\bto be filed\b`,
      String.raw`\bto (?:support|enable) (?:an? |the |its |our )?(?:planned )?(?:IND|CTA|NDA|BLA|MAA)(?: filing| submission| application)? (?=(?:in|by) (?:the |early |late |mid-?|end of )*(?:first|second|third|fourth|Q[1-4]|[1-4]Q|[12]H|H[12]|year|20\d\d))`,
      String.raw`\b(?:filings?|applications?|submissions?)\b${within(60)}\b(?:was|were|have been|has been) made\b`,
      String.raw`\b(?:emergency use authori[sz]ation|EUA)\b${within(60)}\b(?:was|were|has been) requested\b|\brequested (?:an? )?(?:[^\s.;,]{1,20} ){0,3}?(?:emergency use authori[sz]ation|EUA)\b`,
    ),
    programs: "required",
    detail: "from-submission",
    unless: NOT_AN_APPLICATION,
    needs: "submission",
    examples: [
      "A supplemental BLA for ACM-101 was put before the FDA at the start of the year.",
      "The PMA for ACM-101 is to be filed in September 2020.",
      "For ACM-202, GMP manufacturing is under way to support an IND in the fourth quarter of 2020.",
      "Marketing authorisation applications for ACM-101 in a further eight countries were made in June.",
      "Emergency Use Authorization of the ACM-101 test was requested from the FDA on February 25, 2020.",
    ],
    notExamples: [
      "The plan was put before the board of the maker of ACM-101.",
      "The NDA for ACM-101 was not delivered to the FDA.",
    ],
  },
  {
    id: "submission/answer-to-letter",
    type: "submission",
    match: pattern(
      String.raw`\b(?:submit(?:s|ted|ting)?|submission of|fil(?:es?|ed|ing)|sends?|sent|provid(?:es?|ed)|deliver(?:s|ed))\b${within(40)}\bresponse to (?:the |its |our |an? )?(?:U\.S\. )?(?:FDA(?:[’']s)? )?(?:complete response letter|CRL)\b`,
    ),
    programs: "required",
    detail: "from-submission",
    agency: "FDA",
    examples: [
      "Acme will submit a response to the CRL for ACM-101 in the second quarter of 2020.",
      "Acme Submits Response to FDA Complete Response Letter for ACM-101",
    ],
    notExamples: [
      "Acme has not submitted a response to the CRL for ACM-101.",
      "In response to the CRL for ACM-101, Acme will run a new study.",
    ],
  },
  {
    id: "submission/same-again",
    type: "submission",
    match:
      /\b(?:resubmi(?:ts?|tted|tting|ssion of)|refil(?:es?|ed|ing(?: of)?))\s(?:the|its|our)\s(?:applications?|dossier|file)\b|\b(?:plans?|intends?|expects?|anticipates?|aims?) (?:to resubmit|resubmitting)\b(?=,? (?:in|by|during|before|later|as soon|once|after|early|mid|next|this)\b)|\b(?:the|its|our) (?:application|dossier|filing) (?:was|had been|has been) (?:submitted|filed|lodged)\b|\b(?:submitted|filed|lodged) (?:the|its|our|this|that) (?:marketing |approval |regulatory |new drug )?(?:applications?|dossier)\b(?= (?:for [^\s.;,]{2,30} )?(?:in|on|last|earlier)\b)/gi,
    programs: "required",
    detail: "from-submission",
    unless: new RegExp(`${NOT_AN_APPLICATION.source}|\\b(?:any|prior to) resubmi`),
    examples: [
      "ACM-101 is approved in Japan, where Acme filed the application in August 2018.",
      "Acme expects to resubmit the application for ACM-101 in the second half of 2021.",
      "In May 2019 Acme resubmitted its dossier for ACM-101 to the EMA.",
      "Acme withdrew the MAA for ACM-101 and plans to resubmit in 2021.",
      "The application for asthma rests on two trials of ACM-101; the application was submitted in June 2019.",
    ],
    notExamples: [
      "Acme may resubmit the application for ACM-101.",
      "Acme resubmitted the patent application on ACM-101.",
      "Acme resubmitted its manuscript about ACM-101.",
    ],
  },
  {
    id: "submission/application-planned",
    type: "submission",
    match:
      /(?<!(?:[Aa]cceptance|[Rr]eview|[Aa]pproval|[Cc]learance|[Vv]alidation|[Dd]ecision) (?:of|on) (?:the |its |an? )?(?:\S{1,20} ){0,2})\b(?:applications?|[sS]?NDAs?|[sS]?BLAs?|MAA|PMA|INDs?|CTAs?|CTN|510\(k\)|EUA)\b(?:(?!accept|approv|review|clear)[^.;]){0,70}?\b(?:(?:is|are) (?:planned|expected|anticipated|foreseen|targeted|scheduled|to follow)|will follow|to follow)\b/g,
    programs: "required",
    detail: "from-submission",
    unless: NOT_AN_APPLICATION,
    needs: "submission",
    timing: "upcoming",
    ownCues: true,
    examples: [
      "A Premarket Approval (PMA) application for ACM-101 is planned for 2021.",
      "An MAA for ACM-101 is to follow in the second half of 2021.",
      "An NDA for ACM-101 will follow in early 2021.",
      "A CTA for ACM-202 is foreseen in the first half of 2021.",
    ],
    notExamples: [
      "No NDA for ACM-101 is planned.",
      "Acceptance of the NDA for ACM-101 is expected in May 2020.",
      "The review of the NDA for ACM-101 is expected to end in May 2020.",
    ],
  },
  {
    id: "submission/to-agency",
    type: "submission",
    match:
      /\b(?:[Ss]ubmitted|[Ff]iled) (?:[Tt]hese |[Tt]he |[Ii]ts |[Nn]ew )?(?:[^\s.;,]{1,20} ){0,3}?(?:[Dd]ata|[Rr]esults|[Ff]indings|[Tt]rials?)\b[^.;]{0,60}?\b(?:to|with) (?:the )?(?=(?:U\.?S\.? )?(?:FDA|Food)|EMA|European Med|PMDA|Health Canada)|\b(?:regulatory |agency |marketing |global )?(?:submissions?|filings?|applications?) (?:of \S{2,30} |for (?:[^\s.;,]{2,30} ){1,5})?(?:to|with) (?:the |both )?(?=[A-Z])|\b(?:[Ss]ubmitted|[Ff]iled) (?:the |its |for )?(?:regulatory |marketing )?(?:applications?|filings?|approval|data package|dossier)? ?(?:for \S{2,30} )?(?:to|with|in) (?:the |both )?(?=[A-Z])|\b(?:[Ss]ubmitted|[Ff]iled) (?!(?:an?|the|its|our|their|data|results|information|responses?|answers?|additional|this|these|all|comments|questions|protocols?|reports?|updated|new|further|requests?)\b)\p{L}[\p{L}\d-]{4,24}(?:,| \([^()]{2,30}\))?(?:(?: (?!and\b)[^\s.;]{1,24}){0,12}?,)? to (?:the )?(?=(?:U\.?S\.? )?(?:FDA|Food and)|EMA|European Medicines|PMDA|Health Canada|NMPA)|\bapplications? (?:which |that )(?:\S{1,20} ){0,3}(?:has |have )?(?:lodged|filed|submitted)\b|\b[Aa]pplications? (?:was|were|has|have) (?:also )?(?:been )?(?:lodged|filed|submitted)\b/gu,
    programs: "required",
    detail: "from-submission",
    unless: new RegExp(
      `${NOT_AN_APPLICATION.source}|\\bapplications? to [^.;]{2,60}? for (?:[\\p{L}-]+ ){0,5}(?:designation|status)\\b`,
      "u",
    ),
    needs: "agency",
    examples: [
      "Regulatory submissions to the EMA for ACM-101 followed earlier this year.",
      "Acme Has Submitted These Data From the ACM-101 Trial to the US FDA for Review",
      "Applications for ACM-101 have also been filed with Swissmedic.",
      "Acme has completed its submission of ZELORA to the FDA.",
      "The company submitted zelotinib, an oral treatment for acute migraine, to the FDA; ACM-101 is next.",
      "Acme made filings with the FDA and the EMA for ACM-101 in 2019.",
      "The dossier of ACM-101 follows submissions to the European Medicines Agency and Health Canada.",
    ],
    notExamples: [
      "Acme made filings with the SEC about ACM-101.",
      "Acme has made no submissions to the FDA for ACM-101.",
      "Acme submitted an application to the EMA for orphan designation of ACM-101.",
      "Acme may make submissions to the FDA for ACM-101.",
    ],
  },
  {
    id: "submission/for-review",
    type: "submission",
    match:
      /\b(?:submitted|submits|filed|files) (?:[^\s.;,]{2,30} ){0,4}?for (?:(?:regulatory|marketing|U\.S\.|EU|European|Japanese|Canadian|FDA|full|accelerated|conditional) ){0,3}(?:review|approval|authori[sz]ation)\b|\b(?:submitted|submits|submission of|filed|files|filing of) (?:an? |the |its )?(?:supplemental |supplementary |partial change |regulatory )?applications? (?:for [^.;,]{2,30}? )?(?:in [^.;,]{2,30}? |to [^.;,]{2,60}? |with [^.;,]{2,60}? )?for (?:(?:the|manufacturing|marketing|partial|an?|additional|expanded|regulatory|import|production|and|drug|change of) ){1,5}(?:approval|authori[sz]ation|indications?|use|registration|marketing)\b|\bapplications? for (?:(?:the|manufacturing|marketing|partial|an?|additional|expanded|regulatory|import|production|and|drug|change of) ){0,5}(?:approval|authori[sz]ation|indications?|partial changes?|changes?|registration)\b[^.;]{0,110}\b(?:was|were|has been|have been) (?:also )?(?:submitted|filed|lodged|made)\b|\b(?:applied|applies) (?:to [^.;,]{2,60}? )?for (?:(?:regulatory|marketing|U\.S\.|EU|European|FDA|full|accelerated|conditional) ){0,3}(?:approval|authori[sz]ation)\b/gi,
    programs: "required",
    detail: "from-submission",
    unless: NOT_AN_APPLICATION,
    upcoming: "never",
    examples: [
      "Acme Submits Application for ZELORA in Japan for Additional Indication of Migraine",
      "Acme recently submitted ACM-101 for regulatory review in Europe as a treatment for asthma.",
      "Acme Files for Approval of ACM-101 in Japan",
      "In November 2020, an application for partial change of ACM-101 was filed in Japan for gastric cancer.",
      "Acme has filed an application in Japan for manufacturing and marketing approval of ACM-101.",
      "Acme filed an application for an additional indication of ZELORA in Japan.",
      "Acme applied to Swissmedic for marketing authorization of ACM-101 in May 2019.",
    ],
    notExamples: [
      "Acme has not submitted ACM-101 for approval.",
      "Acme submitted a manuscript on ACM-101 for publication.",
    ],
  },
  {
    id: "submission/plans-filing",
    type: "submission",
    match:
      /\b(?:plans?|intends?|expects?|aims?|ambition is|goal is|on track|anticipates?|expected|anticipated|targets?|targeting)\b[^.;]{0,60}?\b(?:(?:regulatory|global|U\.S\.|EU|marketing) (?:filings?|submissions?|applications?)|filings? for (?:regulatory )?approval|(?:file|submit) (?:globally|worldwide|in (?:the )?(?:U\.S\.|US|EU|Europe|Japan|China|major markets))|(?:file|submit|apply) for (?:an? )?(?:U\.S\. |EU |European |Japanese |FDA )?(?:regulatory |marketing |accelerated |conditional |full ){0,2}(?:approval|authori[sz]ation|review)|(?:file|submit) (?:an?|the|its|our) (?:supplemental|supplementary|marketing|regulatory|approval|registration) applications?)\b|\b(?:EU|U\.S\.|US|European|Japan(?:ese)?|Chin(?:a|ese)|Canadian|regulatory|global|FDA|EMA|marketing) (?:regulatory )?(?:filings?|submissions?|applications?) (?:(?:for|of|in) [^.;,]{2,40}? )?(?:(?:is|are) )?(?:now )?(?:planned|expected|anticipated|targeted|on track|projected)\b|\b(?:submissions?|filings?|applications?)\b[^.;]{0,50}\b(?:will be|(?:is|are) (?:to be|(?:expected|planned|anticipated|scheduled) to be)) (?:submitted|filed|made)\b|\b(?:data|results) (?:will|to) be (?:filed|submitted) (?:with|to) (?:the )?(?:FDA|EMA|regulat)|\b(?:plans?|intends?|expects?|will|working)\b(?:(?! and (?:then )?to )[^.;]){0,90}?\b(?:submit|be submitted|submit applications?|file)\b(?! an? (?:IND|CTA)\b)[^.;]{0,70}?\b(?:to|with|for) (?:the )?(?:(?:U\.S\. )?FDA|U\.S\. Food|EMA|European Medicines Agency|(?:global |health |regulatory )+(?:authorities|agencies|bodies)|regulators|PMDA|Health Canada|MHRA|emergency use|marketing authori[sz]ation)\b/gi,
    programs: "required",
    detail: "from-submission",
    unless: new RegExp(`${NOT_AN_APPLICATION.source}|protocol|request|briefing|designation|orphan`),
    timing: "upcoming",
    examples: [
      "Results of ACM-101 will be presented at a meeting and will be submitted to regulatory authorities.",
      "Bolt also plans to submit the ACM-101 results this year to the European Medicines Agency for authorization.",
      "Acme is working with agencies worldwide to submit applications for emergency use of ACM-101 in the coming months.",
      "ACM-101 Data to be Filed with FDA",
      "NDA filed for ACM-101 in May 2019; EU filing planned for 2H 2021",
      "Acme plans regulatory filing for ACM-101 in asthma.",
      "Acme plans to submit globally in early 2021, and ACM-101 will be launched.",
      "Acme intends to apply for accelerated approval of ACM-101 by year-end.",
      "The company expects regulatory submissions for ACM-101 in 2021.",
      "Our ambition is to file for marketing authorization of ACM-101 in the European Union in 2021.",
      "Acme expects to file a supplemental application for ACM-101 in the second half of 2021.",
      "Other global submissions for ACM-101 are also being prepared and will be submitted in 2021.",
      "Acme intends to file for approval of ACM-101 in early 2021.",
      "Acme is on track for global submissions of ACM-101 by year-end.",
    ],
    notExamples: [
      "The company expects to submit its report.",
      "Acme will submit a protocol of the ACM-101 trial to the FDA.",
      "Acme expects its filings with the SEC to be late.",
      "Acme made regulatory filings for ACM-101 in May 2019.",
      "There is no assurance that Acme expects regulatory submissions for ACM-101.",
    ],
  },
  {
    id: "submission/seeks-approval",
    type: "submission",
    match: pattern(
      String.raw`\b(?:plans?|intends?|expects?|aims?|anticipates?|will|going) (?:to )?(?:seek(?:ing)?|pursu(?:e|ing)|apply(?:ing)? for) (?:[^\s.;,]{1,20} ){0,3}?(?:approval|marketing authori[sz]ation|registration|510\(k\) clearance)\b`,
    ),
    programs: "required",
    detail: "from-submission",
    needs: "date",
    timing: "upcoming",
    unless: new RegExp(
      `${NOT_AN_APPLICATION.source}|stockholder|shareholder|\\b(?:not|trial|study|ethics)\\b`,
    ),
    examples: ["Acme intends to seek FDA approval for ACM-101 in 2021."],
    notExamples: [
      "Acme intends to seek FDA approval for ACM-101.",
      "Acme will not seek approval of ACM-101 in 2021.",
      "Acme will seek shareholder approval in 2021 and studies ACM-101.",
    ],
  },
  {
    id: "submission/line",
    type: "submission",
    match: pattern(
      String.raw`(?=US\b|U\.S|E[UM]|FDA|NMPA|MHLW|Jap|Chin|UK|Can|Aus|Kor|reg|mark|glob)${IN_A_LINE}(?:(?:US|U\.S\.|EU|EMA|FDA|NMPA|MHLW|Europe(?:an)?|Japan(?:ese)?|China|Chinese|UK|Canad(?:a|ian)|Australian?|Korean?|regulatory|marketing|global)(?:,| and| &|/)?\s?){1,4}(?:filings?|submissions?|applications?)\b(?! (?:expected|anticipated|planned|acceptance|accepted|date))`,
      String.raw`(?=US\b|U\.S|E[UM]|Jap|Chin|UK|glob|reg|mark)(?:(?:US|U\.S\.|EU|Europe(?:an)?|Japan(?:ese)?|China|Chinese|UK|regulatory|marketing|global)(?:,| and| &|/)?\s){1,4}(?:filings?|submissions?) (?:was|were|has been|have been) (?:completed|made|filed|submitted)\b`,
      String.raw`(?=filed|submitted)${IN_A_LINE}(?:filed|submitted) (?:in|for) (?:the )?(?:US|U\.S\.|United States|EU|European Union|Europe|Japan|China|UK|United Kingdom|Canada|Australia|Switzerland|Taiwan|(?:South )?Korea|Brazil|Mexico|Russia|India|approval|review)\b`,
    ),
    programs: "present",
    detail: "from-submission",
    unless: new RegExp(
      `${NOT_AN_APPLICATION.source}|accept|expected|anticipated|support|potential|designation|IND\\b`,
      "i",
    ),
    examples: [
      "ACM-101 – US filing for chronic rhinosinusitis",
      "ACM-101: EU and US submission for multiple sclerosis",
      "ACM-101 – submitted in Japan for asthma",
      "The data of ACM-101 were convincing, and US, EU and Japan submissions were completed in January.",
      "ACM-101: filed in the United States for asthma (January 2020)",
    ],
    notExamples: [
      "ACM-101 – data support US filing",
      "ACM-101: EU filing acceptance",
      "ACM-101 – patent application in the EU",
    ],
  },
];
