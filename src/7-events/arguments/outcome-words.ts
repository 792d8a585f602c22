/** A verdict on what the trial was to show, in any of the ways releases put it. */
export const MISSED: readonly RegExp[] = [
  /\b(?:had|has|showed|shown|saw) no (?:effect|benefit|objective responses?|responses?|improvement|activity)\b/i,
  /\bfail(?:ed|s) to (?:reduce|improve|separate|slow|prevent|beat|outperform|meet|reach|show|demonstrate)\b|\bfail(?:ed|s) in (?:a |the )?(?:pivotal )?phase\b/i,
  /\bdid not (?:separate from|reduce|improve|slow|prevent|beat|differ from)\b|\b(?:was|were) not (?:significantly )?(?:different|reduced|improved|superior)\b|\bfor \p{L}+(?: \p{L}+)? (?:events )?it was not\b/iu,
  /\b(?:did not|does not|do not|failed to|fails to|fail to|not(?! (?:powered|designed|intended|required))|neither|no \p{L}+ (?:led to|achieved)) (?:\p{L}+ ){0,3}?(?:meet|met|achieve|achieved|reach|hit|demonstrate|show|satisfy|led|differ)\b[^.;]{0,90}\b(?:end ?points?|objectives?|statistical(?:ly)? significan\p{L}+|superiority|primary|efficacy)/iu,
  /\bend[- ]?points?\b[^.;]{0,70}\b(?:not (?:been )?(?:met|achieved|reached)|missed|did not (?:reach|achieve))/i,
  /\b(?:missed|misses|failed) (?:on )?(?:its|the|their|both|to|co-)[^.;]{0,40}\b(?:end[- ]?points?|objectives?|primary)/i,
  /\bnot statistically significant|\bmiss(?:ed|es|ing) statistical significance|\bno (?:regimen|dose|arm)\b[^.;]{0,40}\bstatistically significant|\bno (?:statistically )?significant (?:improvement|benefit|reduction|difference (?:in|on) (?:the )?(?:primary|change|efficacy|overall survival|progression)|difference (?:between|versus|compared|vs))/i,
  /\bfutility\b|\black of (?:clinical )?efficacy|\bunlikely to (?:meet|achieve|show|demonstrate)|\bdid not (?:slow|improve|reduce)\b[^.;]{0,60}\b(?:compared|versus|placebo|primary|decline)/i,
];

export const MET: readonly RegExp[] = [
  /(?<![\p{L}\d])p\s?[<≤]\s?0?\.0[0-5]|(?<![\p{L}\d])p\s?=\s?0?\.0[0-4]/iu,
  /\b(?:noninferior|non-inferior|superior)(?:ity)?\b(?! (?:was|were) not)/i,
  /\b(?<!not )(?<!whether )(?:met|meets|achieved|achieves|meeting|hit|reached|satisfied)\b[^.;]{0,110}\bend[- ]?points?\b/i,
  /\bend[- ]?points?\b[^.;]{0,60}\b(?:was|were|being|been|all) (?:successfully )?(?:met|achieved|reached)\b/i,
  /(?<!not )(?<!no )(?<!not be )\bstatistically significant(?:ly)?(?: and clinically meaningful)? (?:\p{L}+ ){0,2}(?:improvement|reduction|increase|benefit|difference|superior|improved|reduced|decrease|prolong|greater|longer|lower|higher)/iu,
  /\b(?:demonstrated|showed|shown|achieved) (?:\p{L}+ ){0,2}(?:superiority|non-?inferiority)\b|\b(?:was|were) (?:statistically )?(?:superior|non-?inferior)\b/iu,
];

/** Words of praise and of regret, where nothing is said of an endpoint. */
export const GOOD =
  /\b(?:positive|met|significant(?:ly)?|superior(?:ity)?|non-?inferior(?:ity)?|favou?rable|favou?rably|encouraging|promising|improv(?:ed|ement|ements|es|ing)|reduc(?:ed|tion|tions|es)|well[- ]tolerated|demonstrat(?:ed|es)|robust|clinically meaningful|durable|effective|prolong(?:ed|s)|successful(?:ly)?|complete (?:response|remission)s?|response rates?|maintained|slowed|lower(?:ed)?|benefit|similar (?:efficacy|safety)|equivalen(?:t|ce)|highly similar|kill(?:s|ed)|inhibit(?:s|ed)|regress(?:ed|ion)?|low (?:overall )?rate|strong|supports? (?:[\p{L}-]+ ){0,3}?(?:advancement|development|dosing|efficacy|safety|benefit|use)|compelling|convincing|(?:was|were|shown to be) (?:comparable|similar)|comparable (?:efficacy|safety|to)|(?:less|more) likely|fewer|alive|high(?:ly)? (?:consisten|accura|sensitiv|specific)\p{L}*|(?:shown|demonstrated) to (?:\p{L}+ )?(?:improve|reduce|lower|slow|delay|prolong|increase|decrease|prevent|inhibit|protect|be (?:effective|superior|safe))|activity|sustained|restored|fell|rose|increased|raised|higher|greater|longer|better|shorter|bioequivalence|protective|cut|halved|responded)\b/iu;

export const BAD =
  /\b(?:negative (?:results?|data|outcomes?|trial|study|top-?line|phase)|disappoint\p{L}*|insufficient|(?<!non-)(?<!non)inferior|unfavou?rable|no (?:clinical )?(?:benefit|effect|improvement)|worse|did not (?:improve|reduce|slow|benefit|differ)|failed)\b/iu;

export const CONTRAST = /\b(?:but|however|although|while|despite|whereas|nevertheless)\b/i;

/** Praise that weighs nothing against a lack of effect. */
export const TOLERATED = /\b(?:generally )?(?:safe and )?well[- ]tolerated\b|\bsafe\b/gi;

/** What is told of others' trials says nothing of this one. */
export const OF_OTHERS =
  /\b(?:different|another|other) compan|\bcompetitor|\bnot (?:conducted|sponsored) by\b/i;

/** An endpoint met by a part of those who took the drug. */
export const PARTLY =
  /\b(?:met|achieved|reached)\b[^.;]{0,80}(?:\bbut not\b|\bfor (?:only )?one of (?:the )?(?:two|three|four|five) (?:doses?|arms?|groups?|regimens?)\b)/i;

/** Data that an agency found good enough. */
export const APPROVED_ON =
  /\b(?:approv(?:al|ed)|authori[sz](?:ed|ation)|positive opinion|designation|applications?|submissions?|s?NDA|s?BLA|MAA)\b[^.;]{0,200}\b(?:based (?:up)?on|supported by)\b/i;
