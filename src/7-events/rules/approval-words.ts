/** Agencies that approve, as sources of patterns: names and short forms. */
export const AGENCIES =
  "FDA|Food and Drug Administration|European Commission|EMA|European Medicines Agency|EC|MHRA|PMDA|MHLW|Ministry of Health[^.]{0,30}Welfare|NMPA|National Medical Products Administration|Health Canada|TGA|Therapeutic Goods Administration|Swissmedic|ANVISA|MFDS|COFEPRIS|Food and Drug Authority|SFDA|BfArM|Danish Medicines Agency|Swedish Medical Products Agency|Medsafe|Ministry of Food and Drug Safety|HSA|CDSCO";

/** Words that may stand before the verb of an approval. */
export const ADVERBS =
  "(?:(?:has|have|had|also|today|recently|fully|formally|conditionally|already|officially|just|now)\\s){0,4}";

/** What follows where a trial is approved and no product. */
export const OF_A_TRIAL =
  " (?:(?:the |its |our )?(?:proposed )?(?:proprietary|trade|brand|established) names?\\b|(?:[\\p{L}\\d-]+ ){1,3}to (?:begin|start|initiate|resume|proceed|conduct|commence|advance|enter|test)|(?:an? |the |its )?(?:label(?:l?ing)? )?(?:changes?|updates?|revisions?|additions?) (?:to|of|in|for)\\b|to (?:begin|start|initiate|proceed|conduct|commence|move|resume|enter|advance)|(?:the |its |our |an? |this )?(?:[\\p{L}\\d/-]+ ){0,4}?(?:[Tt]rial|[Ss]tudy|[Pp]rotocol|start|initiation|amendment|IND|CTA|merger|transaction|plan|proposal|resolution|dividend)\\b)";

/** What the clause of a product's approval does not hold. */
export const NOT_OF_A_PRODUCT =
  /\b(?:IND|investigational new drug|CTA|clinical trial (?:authori[sz]ation )?application|protocol)\b[^.;]{0,140}\b(?:approv|clear|authori)|\b(?:approv|clear|authori)\w{0,7}\b[^.;]{0,30}\b(?:IND|investigational new drug|CTA|clinical trial (?:authori[sz]ation|application))\b|\bpatents?(?! (?:office|authority))\b[^.;]{0,30}\bapprov(?:al|ed)\b(?! (?:by|from|of|in|for) (?:the )?(?:FDA|EMA|EC|MHRA|TGA))|\bapprov(?:al|ed)\b[^.;]{0,40}\b(?:[Pp]atent|[Ii]ntellectual [Pp]roperty)\b|\b(?:boards?|stockholders?|shareholders?|IRB|ethics|institutional review|court|antitrust|merger control|competition)\b[^.;]{0,40}\b(?:approv|authori|clear)|\bapprov(?:al|ed|es)\b[^.;]{0,80}\b(?:for|of) (?:the )?(?:commercial |large-scale |its )?(?:manufactur(?:e|ing)|production) (?:at|in|by|site|facility|process|plant)\b|\bdesignation\b[^.;]{0,20}\bapproved\b|\bapproval\b[^.;]{0,110}?\b(?:for|of|to) (?:the |its |an? )?(?:(?:phase \S{1,6}|pivotal|human|multinational|global|first-in-human|domestic|bridging) ){0,3}(?:clinical (?:trial|study)|trial plan|study plan)\b(?! (?:data|results))|\b(?:approv|authori[sz])(?:ed|es)\b[^.;]{0,60}\b(?:manufacturing|production|dry powder|new) (?:plant|site|facility)\b|\bfirst (?:patients?|participants?|subjects?|volunteers?)\b[^.;]{0,110}\b(?:after|following) (?:the )?(?:approval|authori[sz]ation)\b|\b(?:following|after|upon|pending) (?:any |local |regulatory |marketing |appropriate |necessary |required |national |country ){1,3}(?:approvals|authori[sz]ations|clearances)\b/i;
