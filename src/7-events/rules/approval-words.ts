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
  /\b(?:IND|investigational new drug|CTA|clinical trial (?:authori[sz]ation )?application|protocol)\b[^.;]{0,140}\b(?:approv|clear|authori)|\b(?:approv|clear|authori)\w{0,7}\b[^.;]{0,30}\b(?:IND|investigational new drug|CTA|clinical trial (?:authori[sz]ation|application))\b|\b(?:boards?|stockholders?|shareholders?|IRB|ethics|institutional review|court|antitrust|merger control|competition)\b[^.;]{0,40}\b(?:approv|authori|clear)|\bapprov(?:al|ed|es)\b[^.;]{0,80}\b(?:for|of) (?:the )?(?:commercial |large-scale |its )?(?:manufactur(?:e|ing)|production) (?:at|in|by|site|facility|process|plant)\b|\bapprov(?:ed|es|al of) (?:the |its |our |a )?(?:[a-z-]{1,16} ){0,4}(?:facility|plant|manufacturing site)\b|\bdesignation\b[^.;]{0,20}\bapproved\b|\b(?:following|after|upon|pending) (?:any |local |regulatory |marketing |appropriate |necessary |required |national |country ){1,3}(?:approvals|authori[sz]ations|clearances)\b/i;
