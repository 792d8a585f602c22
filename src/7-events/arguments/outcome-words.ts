import { compact } from "../../patterns/compact.js";
/** A verdict on what the trial was to show, in any of the ways releases put it. */
export const MISSED: readonly RegExp[] = [
  /(?<!\b(?:heart|cardiac|renal|kidney|liver|hepatic|respiratory|organ|treatment) )\bfailure (?:(?:of|by) [^.;]{1,60} )?to (?:meet|achieve|reach|demonstrate|show|hit)\b[^.;]{0,60}\b(?:end ?points?|superiority|efficacy|significan\p{L}+|benefit|objectives?)/iu,
  /\b(?:fail(?:ed|s) to|did not|does not) (?:show|demonstrate|achieve|establish|prove|meet|reach) (?:\p{L}+ ){0,3}?(?:superiority|non-?inferiority|statistical(?:ly)? significan\p{L}+)\b[^.;,]{0,60}/iu,
  /\bf(?:all(?:s|en|ing)?|ell) (?:just )?short\b[^.;]{0,60}\b(?:end ?points?|significance|objectives?|expectations)\b/i,
  /\b(?:was|were|is|but|though|although) not (?:statistically |clinically )?(?:significant|different)\b/i,
  /\bno (?:(?:statistically|significant|measurable|discernible|overall) ){0,3}differences? (?:(?:was|were) (?:seen|observed|found) )?(?:between|from|versus|vs|compared)\b[^.;]{0,50}\b(?:placebo|control|vehicle|sham|standard)\b(?![^.;]{0,90}\b(?:safety|adverse|tolerab|bleeding))/iu,
  /\b(?:did|do|does) not (?:confirm|replicate|support|substantiate|reproduce) (?:[\p{L}-]+ ){0,5}?(?:benefits?|efficacy|effects?|hypothesis|findings|activity|superiority|improvements?)\b/iu,
  /\b(?:had|has|showed|shown|saw) no (?:effect|impact|benefit|objective responses?|responses?|improvement|activity)\b/i,
  /\b(?:did|does) not (?:meet|reach|achieve) (?:its|the|their) (?:main |primary )?(?:goals?|targets?)\b|\bfail(?:ed|s) to (?:reduce|lower|improve|increase|raise|prolong|extend|delay|separate|slow|prevent|protect|beat|outperform|meet|reach|show|demonstrate|confirm|establish|prove|produce|provide|work)\b|\bfail(?:ed|s) (?:in|at) (?:[\p{L}-]{1,20} ){0,4}?(?:phase|trial|study)\b|\bmiss(?:es|ed) (?:the |its )?(?:mark|goals?|target)\b/iu,
  /\b(?:did|does) not (?:significantly )?(?:separate from|reduce|improve|prolong(?! (?:the )?(?:QT|PR)\b)|extend|slow|prevent|beat|differ from)\b|\bdid not (?:show|demonstrate|provide|produce|deliver|yield|translate into) (?:[\p{L}-]+ ){0,4}?(?:benefits?|effects?|improvements?|differences?|advantages?|activity|responses?)\b|\b(?:was|were) not (?:significantly )?(?:different|reduced|improved|superior)\b|\bfor \p{L}+(?: \p{L}+)? (?:events )?it was not\b/iu,
  /\b(?:did not|does not|do not|failed to|fails to|fail to|not(?! (?:powered|designed|intended|required))|neither|no \p{L}+ (?:led to|achieved)) (?:\p{L}+ ){0,3}?(?:meet|met|achieve|achieved|reach|hit|demonstrate|show|satisfy|led|differ|produce|provide|yield|result in|lead to)\b[^.;]{0,90}\b(?:end ?points?|objectives?|statistical(?:ly)? significan\p{L}+|superiority|primary|efficacy)/iu,
  /\bend[- ]?points?\b[^.;]{0,70}\b(?:not (?:been )?(?:met|achieved|reached)|missed|did not (?:reach|achieve))/i,
  /\b(?:unsuccessful|not successful) in (?:meeting|achieving|reaching|demonstrating|showing)\b[^.;]{0,90}|\bno (?:better|more effective) than (?:placebo|control|vehicle|sham|standard)\b|\bmiss(?:ed|es) (?:[\p{L}-]+ ){0,3}?end[- ]?points?\b|\b(?:did not|failed to|not) (?:reach|achieve|attain) (?:statistical )?significance\b/iu,
  /\b(?:missed|misses|failed) (?:on )?(?:its|the|their|both|to|co-)[^.;]{0,40}\b(?:end[- ]?points?|objectives?|primary)/i,
  /\bnot statistically significant|\bmiss(?:ed|es|ing) statistical significance|\bno (?:regimen|dose|arm)\b[^.;]{0,40}\bstatistically significant|\bno (?:statistically )?significant (?:improvement|benefit|reduction|difference (?:in|on) (?!(?:the )?(?:[p{L}-]+ ){0,4}(?:adverse|safety|tolerab|bleeding|toxicit|side)p{L}*)[^.;]{2,60}\b(?:between|versus|vs|compared)\b|difference (?:in|on) (?:the )?(?:primary|change|efficacy|overall survival|progression)|difference (?:between|versus|compared|vs))/i,
  /\b(?:stop|terminat|discontinu|halt|end(?:ed|s|ing)|clos(?:ed|ing)|cross)\p{L}*\b[^.;]{0,120}\bfutility\b|\bfutility\b(?<!passed [^.;]{0,50})[^.;]{0,80}\b(?:was|were|been) (?:met|crossed|reached)\b|\bfutility\b[^.;]{0,80}\b(?:stopp|terminat|discontinu|halt|ended)|\b(?:for|due to|because of|met|of) futility\b(?! (?:analys|assess|review))/iu,
  /\black of (?:clinical )?efficacy|\b(?:low|small|little|limited|no) (?:probability|likelihood|chance|prospect) of (?:success|meeting|achieving|demonstrating)\b|\bunlikely to (?:meet|achieve|show|demonstrate|succeed)|\bdid not (?:slow|improve|reduce)\b[^.;]{0,60}\b(?:compared|versus|placebo|primary|decline)/i,
];

/** A look at the data that the trial came through. */
export const PASSED_FUTILITY = compact(
  /\b(?:pass(?:es|ed)?|clear(?:s|ed)?|surviv(?:es|ed)|did not (?:meet|cross|reach)) (?:[\p{L}\d%-]{1,20} ){0,5}?futility\b|\bfutility (?:analysis|boundary)\b[^.;]{0,40}\b(?:passed|cleared|not (?:crossed|met))\b/iu,
);

export const MET: readonly RegExp[] = [
  PASSED_FUTILITY,
  /\b(?:met|achieved|reached) in (?:the |a |an )?(?:pre-?specified|key|biomarker|sub|overall|modified)/i,
  /\b(?:met|meets|achieved|achieves) (?:\p{L}+ ){0,2}?(?:progression-free|overall|event-free|disease-free) survival\b/iu,
  /(?<![\p{L}\d])p\s?[<≤]\s?0?\.0[0-5]|(?<![\p{L}\d])p\s?=\s?0?\.0[0-4]/iu,
  /\b(?:noninferior|non-inferior|superior)(?:ity)?\b(?! (?:was|were) not)/i,
  /\b(?<!not )(?<!whether )(?:met|meets|achieved|achieves|achieving|meeting|hits?|reached|satisfied)\b[^.;]{0,110}\b(?:end[- ]?points?|(?:primary|main|key|its|all|both|study|trial|efficacy|secondary) (?:objectives?|goals?|outcome measures?))\b/i,
  /\b(?:end[- ]?points?|(?:primary|main) (?:\p{L}+ )?objectives?)\b[^.;]{0,60}\b(?:was|were|being|been|all) (?:successfully )?(?:met|achieved|reached)\b/iu,
  /(?<!not )(?<!no )(?<!not be )\bstatistically significant(?:ly)?(?: and clinically meaningful)? (?:\p{L}+ ){0,2}(?:improvement|reduction|increase|benefit|difference|superior|improved|reduced|decrease|prolong|greater|longer|lower|higher)/iu,
  /\b(?:demonstrated|showed|shown|achieved) (?:\p{L}+ ){0,2}(?:superiority|non-?inferiority)\b|\b(?:was|were) (?:statistically )?(?:superior|non-?inferior)\b/iu,
];

/** Words of praise and of regret, where nothing is said of an endpoint. */
export const GOOD = compact(
  /\b(?:positive|met|(?:pleased|delighted|encouraged|excited|thrilled|impressed|gratified) (?:with|by|about|at|to)|(?:reinforc|confirm|underscor|validat|strengthen)(?:e|es|ed|ing|s)? (?:[\p{L}-]+ ){0,4}?(?:efficacy|benefits?|potential|durability|safety|profile|belief|activity|superiority)|exceed(?:ed|s)? (?:our |all )?expectations|impressive|exciting|no clinically (?:meaningful|relevant|significant) differences?|no (?:[\p{L}-]+ ){0,4}?(?:serious adverse|SAEs|dose[- ]limiting|DLTs|safety (?:signals?|concerns?|issues?))|(?:acceptable|good|clean|benign|manageable) (?:[\p{L}-]+ ){0,3}?(?:safety|tolerability|tolerance)|safe (?:and|at)|significant(?:ly)?|superior(?:ity)?|non-?inferior(?:ity)?|favou?rable|favou?rably|encouraging|promising|improv(?:ed|ement|ements|es|ing)|reduc(?:ed|tion|tions|es)|well[- ]tolerated|demonstrat(?:ed|es)|robust|clinically meaningful|durable|effective|prolong(?:ed|s)|successful(?:ly)?|complete (?:response|remission)s?|response rates?|maintained|slowed|lower(?:ed)?|benefit|similar (?:efficacy|safety)|equivalen(?:t|ce)|highly similar|kill(?:s|ed)|inhibit(?:s|ed)|regress(?:ed|ion)?|low (?:overall )?rate|strong|proof[- ]of[- ](?:concept|mechanism|principle)|support(?:s|ing)? (?:[\p{L}-]+ ){0,3}?(?:advancement|plans?|initiation|development|dosing|efficacy|safety|benefit|use)|compelling|convincing|(?:was|were|shown to be) (?:comparable|similar)|comparable (?:efficacy|safety|to)|(?:less|more) likely|fewer|alive|(?:sensitivity|specificity|accuracy|concordance|percent agreement|predictive value)s? (?:of|was|were|reached|exceed\p{L}+) (?:\p{L}{2,10} ){0,2}(?:9\d|100)|high(?:ly)? (?:consisten|accura|sensitiv|specific)\p{L}*|(?:shown|demonstrated) to (?:\p{L}+ )?(?:improve|reduce|lower|slow|delay|prolong|increase|decrease|prevent|inhibit|protect|be (?:effective|superior|safe))|activity|sustained|restored|fell|rose|increased|raised|higher|greater|longer|better|shorter|bioequivalence|protective|cuts?|halve[ds]|slows|beats?|outperform(?:s|ed)|lowers|raises|extends|protects|doubled|responded|dose[- ](?:dependent|related) (?:[\p{L}-]+ )?(?:rise|increase|decrease|reduction|improvement|effect|response)s?|a success|(?:shown?|shows|showed|demonstrated?) (?:[\p{L}-]+ ){0,2}efficacy|alive|stable disease|partial responses?|disease control|shr[iau]nk|shrinkage|induced|healing|(?:remissions?|responses?) in (?:\d+|\p{L}{3,5}|a \p{L}+) (?:of|out of)|(?:good|clear|marked) (?:[\p{L}-]+ )?(?:effects?|efficacy|results?|data|responses?|activity)|fewer)\b/iu,
);

export const BAD = compact(
  /\b(?:unsuccessful|(?:trial|study|program(?:me)?|phase (?:\d|i{1,3}))(?: [\p{L}\d-]+)? fails|(?:results?|outcome|trial|study|data) [^.;]{0,40}\b(?:was|were|is) negative|a failure|poor (?:results|efficacy|data)|negative (?:results?|data|outcomes?|trial|study|top-?line|phase)|disappoint\p{L}*|insufficient|(?<!non-)(?<!non)inferior|unfavou?rable|no (?:(?:clinical|clinically|meaningful|treatment|therapeutic|overall|apparent|additional|survival|evidence of|signs? of) ){0,3}(?:benefit|effect|improvement|efficacy)|ineffective|worse|did not (?:improve|reduce|slow|benefit|differ)|failed)\b/iu,
);

export const CONTRAST = /\b(?:but|however|although|while|despite|whereas|nevertheless)\b/i;

/** Praise that weighs nothing against a lack of effect. */
export const TOLERATED = compact(
  /\bno (?:[\p{L}-]+ ){0,4}?(?:serious adverse|SAEs|dose[- ]limiting|safety (?:signals?|concerns?|issues?))\b|\b(?:generally )?(?:safe and )?well[- ]tolerated\b|\bsafe\b/giu,
);

/** "The control arm failed to meet the endpoint": what those who did not take the drug missed is no failure of it. */
export const OF_CONTROL =
  /\b(?:control|comparator|placebo)\s(?:arms?|groups?|vaccines?|treatment)\b[^.;,]{0,40}\b(?:failed to|did not|missed|fell short)\b[^.;,]{0,60}/i;

/** What is told of others' trials says nothing of this one. */
export const OF_OTHERS =
  /\b(?:different|another|other) compan|\bcompetitor|\bnot (?:conducted|sponsored) by\b/i;

/** An endpoint met by a part of those who took the drug. */
export const PARTLY =
  /\b(?:met|achieved|reached)\b[^;]{0,90}\b(?:while|but|whereas|although)\b[^.;]{0,60}\b(?:did not(?=[.,;]|$| (?:meet|reach|achieve) (?:it|this|that|them)\b)|(?:was|were) not (?=in\b|at\b|with\b|for\b|among\b))|\b(?:met|achieved|reached)\b[^.;]{0,80}(?:\bbut not\b|\bfor (?:only )?one of (?:the )?(?:two|three|four|five) (?:doses?|arms?|groups?|regimens?)\b)/i;

/** Data that an agency found good enough. */
export const APPROVED_ON =
  /\b(?:approv(?:al|ed)|authori[sz](?:ed|ation)|positive opinion|designation|applications?|submissions?|s?NDA|s?BLA|MAA)\b[^.;]{0,200}\b(?:based (?:up)?on|supported by)\b/i;
