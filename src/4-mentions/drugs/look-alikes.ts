import { compact } from "../../patterns/compact.js";

/** What looks like a company's drug code but is none: the letters before the number, in capitals. */
const OTHER_LETTERS = new Set(
  (
    "VIC NSW QLD TAS SFAS FAS NRS VAS TPS LBA COVID SARS MERS HIV HCV HBV HPV RSV CMV EBV HSV HTLV IL CD PD HER EGFR BRCA TNF IFN GLP GIP CCR CXCR TLR NKG CTLA LAG TIM FGFR VEGF VEGFR JAK STAT " +
    "CLASI SLEDAI ASAS BASDAI UPDRS PANSS YMRS EDSS ALSFRS WOMAC FACIT KCCQ SGRQ ESSDAI NIHSS VASI DLQI HISCR SF HAQ ACR PASI EASI IGA MMSE ADAS CDR MADRS HAM PHQ FEV LDL HDL HBA CYP HLA ISO ICD CFR USC CAS FORM RULE ITEM SECTION PART EX FY CY QTR SEC FASB IFRS " +
    "GAAP ASC ASU ASCO ESMO ASH EHA AACR SABCS AAN AASLD EASL EASD ADA ACC AHA ESC DDW ACG UEG ASRS ARVO AAO EULAR ATS ERS IDWEEK CROI ECCMID CTAD AAIC AES SITC WCLC " +
    "SEK NOK DKK INR KRW SGD NZD ILS TWD HKD BRL MXN PLN CZK ZAR NCT EUDRACT ISRCTN JRCT CTRI UMIN DRKS CTR PO BOX SUITE STE FLOOR ROOM TEL FAX EXT PIN ID NO NOS ZIP USD EUR GBP CHF JPY RMB CNY CAD AUD HK US UK EU " +
    "NY CA MA NJ PA TX FL IL NC MD WA CT OH CO GA VA MN MI WI IN OR AZ UT TN MO NH RI DE NE KS KY LA AL SC OK NV NM IA " +
    "JAN FEB MAR APR MAY JUN JUL AUG SEP SEPT OCT NOV DEC MON TUE WED THU FRI SAT SUN AM PM ET EST EDT PT PST PDT CT CST CET GMT UTC " +
    "DAY DAYS WEEK WEEKS MONTH YEAR YEARS AGE AGED PHASE STAGE GRADE TYPE CLASS COHORT ARM LINE VISIT DOSE TABLE FIGURE STUDY TRIAL GROUP STEP LEVEL TOP FORTUNE " +
    "RUSSELL OMX OMXS OMXC OMXH CAC DAX SMI MDAX TECDAX SDAX IBEX FTSE NASDAQ DOW DJIA SP STOXX FTSE NIKKEI GOVX OVER FROM THAN ABOUT UNTIL OF IN ON AT BY TO THE AND OR FOR WITH WAS ARE NM KG MG ML MM CM DL " +
    "OMIM PMID PMC DOI ISBN ISSN VOL PP PSA CA APOE APOL HSD PNPLA LRRK GBA SMN DMD SOD TDP ATTR RAS KRAS NRAS BRAF MEK ERK ALK ROS MET RET KIT FLT IDH EZH DLL MUC TROP " +
    "FDA ICH GMP EMA CHMP NDA ANDA SNDA BLA SBLA IND MAA DMF PMA IDE HAMD MADRS PANSS NIHSS EDSS SLEDAI EORTC SWOG ECOG NRG CALGB RTOG NSABP GOG COG AALL ACNS ANBL AHOD ARST " +
    "CLL AML ALL CML MM NHL NSCLC SCLC HCC RCC GBM DLBCL ALS MS RA PSA AD NASH MASH T2D CKD HF AF COPD BPD PNH AHUS GMG NMOSD SMA DMD CF MDS PV ET MF ITP TTP GVHD " +
    "II III IV VI VII VIII IX XI XII PCV HPV CEACAM CLDN BCMA GPRC PSMA FAP GPC NY MAGE PRAME WT AAV VRC H"
  ).split(" "),
);

/** Words after a code-like name that make it a trial's. */
const TRIAL_NOUNS =
  /^\s{0,2}(?:(?:clinical|pivotal|extension|phase \S{1,6}|open-label|registrational|global)\s){0,2}(?:trial|study|studies|trials)\b/i;

/** "TW I792427", "EP 3456789": the number of a patent. */
const PATENT_OFFICES = /^(?:TW|US|EP|AU|JP|CN|WO|KR|CA|GB|NZ|HK|IN|IL|MX|BR|SG|EA)I?$/;

export function isOtherCode(letters: string, digits: string, spaced: boolean): boolean {
  const upper = letters.toUpperCase().replace(/[^A-Z]/g, "");
  if (OTHER_LETTERS.has(upper)) return true;
  if (PATENT_OFFICES.test(upper) && digits.length >= 6) return true;
  if (spaced && /^(?:19|20)\d\d$/.test(digits)) return true;
  return upper.length > 6;
}

/** The same before the name: "the Phase 3 trial (ABC-301)", "Study ABC-301". */
const TRIAL_BEFORE =
  /(?:\b(?:trials?|study|studies|protocol)(?:(?:,? (?:called|named|known as))| design of)?,?\s{0,2}\(?(?:[A-Z]{2,6}-?\d{2,4},?\s(?:and\s)?){0,3})$/i;
const DEFINED_AS_TRIAL = compact(
  /^\)?(?:,?\s(?:is|was|will be)|,)\s(?:an?|the|our|its)\s(?:(?!(?:in|of|for|from|through|at|with|beyond|after|following|during|under|into|to|inhibitor|antibody|agonist|antagonist|modulator|compound|drug|candidate|vaccine|molecule|therapy|peptide|conjugate|product)[\s,])[\p{L}\d,/-]{1,24}\s){0,8}?(?:trial|study)\b(?! (?:of (?:the|its|our|this|these)|drug|medication|product))/iu,
);
/** "enrollment in ABC-301", "ABC-301, the first of two pivotal trials". */
const ENROLLED_IN =
  /\b(?:enrol(?:l)?(?:ment|ed|ing)|recruitment|randomi[sz](?:ed|ation)|accrual)\s(?:in|into|for)\s$/i;
const ONE_OF_TRIALS = compact(
  /^,\s(?:the|an?)\s(?:first|second|third|one|last|other)\s(?:of\s(?:[\p{L}\d-]{2,20}\s){1,5}|(?:[\p{L}\d-]{2,20}\s){0,4})(?:trials|studies|trial|study)\b/iu,
);

/** A bracket after the disease that a trial is in: "trial in pancreatic cancer (ACM006)". */
const TRIAL_IN = compact(
  /\b(?:trials?|stud(?:y|ies)|phase\s\S{1,6})\s(?:(?:results?|data)\s)?(?:in|for|of(?=\s(?:patients|people|adults|children)))\s(?:(?!(?:its|our|candidates?|program|drug|antibody|inhibitor|vaccine|compound|product|therapy|treatment)\s)[\p{L}\d+/’'-]{1,20},?\s){1,8}\($/iu,
);
/** No drug stands in a bracket after the disease alone: "improved survival in ovarian cancer (ACM-06)". */
const AFTER_DISEASE = compact(
  /^(?!.{0,90}\b(?:candidates?|programs?|programmes?|drugs?|products?|therap(?:y|ies)|treatments?|compounds?|antibody|inhibitors?|vaccines?|assets?|molecules?|medicines?|agents?|device|test)\b).{0,90}\sin\s(?:[\p{L}\d+/’'-]{1,20}\s){0,5}?(?:cancers?|disease|syndrome|leuk(?:a)?emia|lymphoma|myeloma|melanoma|carcinoma|asthma|diabetes|psoriasis|obesity|arthritis|dermatitis|NSCLC|SCLC|DLBCL|AML|CLL)\s\($/isu,
);

/** "ABC-112-201": a trial of a drug that is called otherwise wherever it is itself meant. */
const OWN_NUMBER = /^-\d{2,4}\b/;

/** "data from ABC-301 evaluating ZELORA". */
const DATA_FROM = /\b(?:data|results|findings|analys[ie]s)\s(?:from|of)\s(?:the\s)?$/i;
const EVALUATING = /^\s(?:evaluating|investigating|assessing|studying|testing|comparing)\b/;

/**
 * A code is a trial's where it stands with "trial" or "study" and is never said to be given or studied; of one that
 * looks like a trial's, a single such place tells.
 */
export function isTrialName(
  contexts: readonly (readonly [before: string, after: string])[],
  looksLikeTrial = false,
): boolean {
  if (contexts.some(([, after]) => DEFINED_AS_TRIAL.test(after) || ONE_OF_TRIALS.test(after))) return true;
  if (contexts.some(([before, after]) => DATA_FROM.test(before) && EVALUATING.test(after))) return true;
  if (contexts.length > 0 && contexts.every(([, after]) => OWN_NUMBER.test(after))) return true;
  const asTrial = ([before, after]: readonly [string, string]) =>
    TRIAL_NOUNS.test(after) ||
    TRIAL_BEFORE.test(before) ||
    ENROLLED_IN.test(before) ||
    (after.startsWith(")") && (TRIAL_IN.test(before) || AFTER_DISEASE.test(before)));
  return looksLikeTrial ? contexts.some(asTrial) : contexts.length > 0 && contexts.every(asTrial);
}

/** Germs, genes, proteins, scales and months that a number of one or two digits goes with. */
const NUMBERED_OTHERS =
  /^(?:COVID|SARS|MERS|HIV|HCV|HBV|HPV|HSV|HTLV|RSV|IL|CD|PD|HER|BRCA|TNF|IFN|GLP|GIP|CCR|CXCR|TLR|CTLA|LAG|TIM|FGFR|VEGF|VEGFR|JAK|STAT|CYP|CA|SF|PHQ|GAD|HAM|HAMD|ADAS|MMSE|ACQ|FACIT|EORTC|SWOG|ISO|ICD|PCV|DLL|MUC|TROP|SOD|IDH|FLT|KIT|CEACAM|FY|CY|FORM|RULE|ITEM|PART|EX|ASU|ASC|IFRS|PHASE|STAGE|GRADE|TYPE|DAY|WEEK|TOP|MIS|APR|MAY|JUN|JUL|AUG|OCT|NOV|DEC|JAN|FEB|MAR)$/;

/** Whether what looks like a code is none, wherever it stands: "PD-1", "COVID-19"; "CT-59" may be one, where the words tell. */
export const isNumberedOther = (letters: string, digits: string): boolean =>
  digits.length < 3 && NUMBERED_OTHERS.test(letters);
