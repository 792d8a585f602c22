import { compact } from "../../../patterns/compact.js";

/** What a product is, where it is told in words after its name. */
export const PRODUCT =
  "(?:medicines?|medication|drug|tablets?|capsules?|caplets?|pills?|creams?|gel|ointment|lotion|foam|sprays?|(?:eye |ear )?drops|(?:eye|nose) ?drops|patch(?:es)?|inhaler|injection|injectable|infusion|implant|syrup|lozenges?|pessar(?:y|ies)|suppositor(?:y|ies)|chews?|chewables?|shampoo|mouthwash|toothpaste|powder|suspension|formulation|vaccine|toxoid|antiserum|antivenom|antitoxin|antibody|antibiotic|antiviral|antifungal|antihistamine|anticoagulant|anticonvulsant|antidepressant|antipsychotic|antiemetic|antacid|anaesthetic|anesthetic|sedative|laxative|diuretic|statin|steroid|insulin|hormone|enzyme|contraceptive|painkiller|analgesic|decongestant|bronchodilator|dewormer|wormer|parasiticide|immunotherapy|immunoglobulin|radioligand|imaging agent|contrast agent|tracer|inhibitor|agonist|antagonist|blocker|activator|modulator|degrader|peptide|protein|conjugate|biosimilar|generic|biologic|treatment|therapy|remedy|test|assay|test kit|kit|panel|device|heart valve|valve|stent|balloon|graft|pump|catheter|monitor|sensor|lens|laser|wipes?|roll-on|stick|headset|wristband|collar|feed additive|additive|concentrate|globulin|retriever|clamp|probe|robot|clip|coil|plug|shunt|filter|screw|plate|cage|membrane|matrix|garment|rinse|strips?|film|ring|bandage|swab|meter|reader|mask|mesh|glue|sealant|dressing|filler|scaffold|stimulator|pacemaker|cells|oxygen carrier|carrier|emulsion|microspheres|fluid|plasma expander|blood substitute|candidate|compound)";
/** Words that make of what was said a company, a person, a place or a means. */
export const NO_THING =
  "(?:company|leader|maker|developer|manufacturer|provider|supplier|distributor|group|unit|division|subsidiary|affiliate|part|member|director|officer|president|head|physician|doctor|expert|specialist|professor|analyst|partner|venture|firm|fund|foundation|charity|hospital|clinic|cent(?:er|re)|institute|university|town|city|village|suburb|state|platform|technology|program|programme|study|trial|registry|project|brand name|gene|bacterium|virus|parasite|fungus|disease|disorder|condition|form|type|of|for|in|at|on|to|who|whose|that|which|from|by|with|where|against)";
export const AFTER_THING =
  "(?!\\s(?:makers?|compan(?:y|ies)|developers?|manufacturers?|business|cent(?:er|re)s?|experts?|research(?:er)?|industry|units?|divisions?|subsidiary|arm\\b|discovery|development|delivery|platform|technolog(?:y|ies)|group|program(?:me)?s?|specialists?|trial|study|administration|agency|act\\b))";
const MARK = "[®™]?(?:\\s\\([^()]{2,60}\\))?";

/** Last words of diseases. */
const DISEASE =
  "(?:cancers?|disease|syndrome|disorders?|infections?|infestations?|pain|asthma|diabetes|psoriasis|eczema|epilepsy|migraine|glaucoma|malaria|obesity|constipation|phenomenon|failure|deficiency|incontinence|bladder|cough|insomnia|stroke|toxicity|poisoning|overdose|rejection|burns|wounds|injur(?:y|ies)|ulcers?|allerg(?:y|ies)|anemia|depression|influenza|gout|\\p{L}{3,18}(?:itis|omas?|emia|aemia|osis|opathy|algia|trophy|rrhea))";
/** "Zelora – atopic dermatitis" as a line of its own. */
export const HEADS_LINE = new RegExp(
  `^[®™]?(?:\\s(?:\\([^)]{2,40}\\)\\s)?[–—:-]|:|,\\sfor)\\s(?:[\\p{L}’'-]{2,20}\\s){0,4}?${DISEASE}(?![\\p{L}-])`,
  "iu",
);

export interface BrandSign {
  readonly id: string;
  /** Two make a name. */
  readonly points: 1 | 2;
  /** Held against the words before the name, which end where it begins, or after it. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** A trial may be spoken of so as well. */
  readonly ofTrials?: boolean;
  /** It tells of codes alone: places may stand so. */
  readonly ofCodes?: boolean;
  /** The name is `X`. */
  readonly examples: readonly string[];
  readonly notExamples: readonly string[];
}

/** Signs that a word with a capital is a product's name. */
export const BRAND_SIGNS: readonly BrandSign[] = [
  {
    id: "brand/defined",
    points: 2,
    after: new RegExp(
      `^${MARK}(?:,\\s(?:formerly\\s[\\p{L}\\d-]{2,20},\\s)?|\\s(?:is|was|are)\\s(?:not\\s)?|\\s[–—-]\\s)(?:an?|the|our|its|their|the\\s\\p{L}{3,12}[’']s?|[\\p{Lu}][\\p{L}]{1,20}[’']s?)\\s(?:(?!${NO_THING}[\\s,])[\\p{L}\\d/-]{1,24},?\\s){0,7}?(?:[\\p{L}\\d]{2,15}-)?${PRODUCT}${AFTER_THING}(?![\\p{L}-])`,
      "u",
    ),
    examples: [
      "we sell X, our soothing cream for burns",
      "X is a once-daily tablet",
      "X – the first blood test",
    ],
    notExamples: ["X, a device company", "X, a treatment centre", "X is a town"],
  },
  {
    id: "brand/defined-in-brackets",
    points: 2,
    after: compact(
      /^[®™]?\s\((?:an?\s)?(?!the\s)(?:[\p{L}\d/-]{2,24}\s){1,6}?(?:vaccine|antibody|inhibitor|agonist|antagonist|peptide|conjugate|tablets?|capsules?|cream|gel|ointment|lotion|foam|injection|implant|globulin|inhaler|patch)\)/iu,
    ),
    examples: ["X (nicotine conjugate vaccine)", "with X (zelonol acetate cream)"],
    notExamples: ["X (a vaccine maker)", "X (vaccine)"],
  },
  {
    id: "brand/designated",
    points: 2,
    after: compact(
      /^[®™]?(?:\s\([^()]{2,60}\))?\s(?:(?:has|had|have)\s(?:also\s|previously\s)?(?:received|been\s(?:granted|given|awarded))|received|was\s(?:granted|awarded|given)|has)\s(?:(?:an?|both|U\.S\.|FDA|the)\s){0,2}(?:[Oo]rphan|[Ff]ast\s[Tt]rack|[Bb]reakthrough\s(?:[Tt]herapy|[Dd]evice)|[Pp]riority\s[Rr]eview|QIDP|RMAT|PRIME)(?![\p{L}])/u,
    ),
    examples: ["X has received Fast Track designation", "X was granted orphan drug status"],
    notExamples: ["X has received funds"],
  },
  {
    id: "brand/form",
    points: 2,
    after: compact(
      /^[®™]?,?\s(?:(?:\p{Ll}[\p{Ll}-]{2,15}|\d{1,4}\s?mg)\s){0,2}(?:tablets?|capsules?|caplets?|pills?|cream|gel|ointment|lotion|foam|nasal spray|spray|eye drops|ear drops|drops|patch(?:es)?|inhaler|suspension|oral solution|syrup|lozenges?|suppositories|granules|chews|shampoo|vials?|injections?|syringes?)(?![\p{L}-])/u,
    ),
    examples: ["X tablets are blue", "to launch X 50 mg capsules"],
    notExamples: ["X companies", "X spray-dries it"],
  },
  {
    id: "brand/ours",
    points: 1,
    after: new RegExp(
      `^${MARK},\\s(?:its|our|the\\s\\p{L}{3,12}[’']s?)\\s(?:(?!${NO_THING}[\\s,])[\\p{L}\\d/-]{2,24},?\\s){1,5}(?:for|against|that|which)\\s`,
      "u",
    ),
    examples: ["we sell X, our roll-on for aches"],
    notExamples: ["X, our partner for Asia", "X, a cream for aches"],
  },
  {
    id: "brand/thing",
    points: 1,
    after: new RegExp(
      `^${MARK},\\s(?:an?|the)\\s(?:(?!${NO_THING}[\\s,])[\\p{Ll}\\d/-]{1,24},?\\s){1,5}(?:for|against|that|which|used|made|given)\\s`,
      "u",
    ),
    examples: ["we sell X, a porcine surfactant for newborns"],
    notExamples: ["X, a leader that", "X, a cold day"],
  },
  {
    id: "brand/thing-for-disease",
    points: 2,
    after: new RegExp(
      `^${MARK},\\s(?:an?|the|its|our)\\s(?:(?!${NO_THING}[\\s,])[\\p{L}\\d/-]{2,24}\\s){1,5}(?:for|against)\\s(?:the\\s(?:treatment|prevention|detection|diagnosis)\\sof\\s)?(?:[\\p{L}’'-]{2,20}\\s){0,4}?${DISEASE}(?![\\p{L}-])`,
      "u",
    ),
    examples: ["it makes X, a sheep antibody fragment for digoxin toxicity"],
    notExamples: ["X, a centre for asthma", "X, turns cells into a drug for asthma", "X, the drug for years"],
  },
  {
    id: "brand/which-we-sell",
    points: 2,
    after: compact(
      /^[®™]?(?:\s\([^()]{2,60}\))?,\s(?:which|that)\s(?:\p{Lu}[\p{L}]{2,20}\s|the\s[Cc]ompany\s|it\s|we\s)(?:also\s|now\s)?(?:has\s|have\s)?(?:sold|sells?|markets?|marketed|launched|makes?|licensed|develop(?:s|ed)|is developing|distributes)\b/u,
    ),
    examples: ["X, which Acme has sold in Canada since 2006"],
    notExamples: ["X, which is a town", "X, which Acme left"],
  },
  {
    id: "brand/device",
    points: 1,
    after: compact(
      /^[®™]?\s(?:\p{Ll}[\p{L}-]{2,15}\s){0,3}?(?:device|system|test|assay|kit|stent|catheter|valve|pump|implant|sensor|graft|balloon|monitor|vaccine|infusion|lens(?:es)?|laser)s?(?![\p{L}-])/u,
    ),
    examples: ["the X hearing implant", "with X devices"],
    notExamples: ["the X deviceful", "X and a device"],
  },
  {
    id: "brand/treated",
    points: 1,
    before:
      /\b(?:treat(?:ed|ment|ing) with|therapy with|tak(?:e|es|en|ing)|receiv(?:ed?|ing)|gave|given|dosed with|(?:doses?|courses?|injections?|infusions?|tablets?|bottles?|packs?|vials?) of|prescriptions? (?:for|of)|vaccinat(?:ed|ion) with|implant(?:ed|ation) (?:with|of)|switched (?:to|from)|(?:patients|people|women|men|children|dogs|cats|horses|cattle|adults|those|participants) (?:on|using|with|given)|tested with|users of|adding|placebo (?:or|and))\s$/iu,
    examples: ["women taking X", "patients treated with X", "a dose of X"],
    notExamples: ["a taking of sides by X"],
  },
  {
    id: "brand/product-of",
    points: 1,
    before:
      /\b(?:sales?|revenues?|launch|re-?launch|licen[cs]ure|approvals?|clearance|recall|withdrawal|rights|royalt(?:y|ies)|prices?|label|prescribing information|effectiveness|efficacy|safety|tolerability|benefits?|commerciali[sz]ation|reimbursement|version|maker|makers|demand|uptake|NDA|BLA|MAA|sNDA|application|mark|authori[sz]ation|supply|supplies|generics?|biosimilars?|recommend(?:ed|s)?) (?:of|for|from|to|on)\s(?:generic\s)?$/iu,
    examples: ["sales of X", "the approval for X", "the maker of X"],
    notExamples: ["the state of X"],
  },
  {
    id: "brand/cleared-for",
    points: 1,
    before:
      /\b(?:clearance|approvals?|authori[sz]ation|CE mark|designation|application|NDA|BLA|sBLA|sNDA|MAA|PMA|510\(k\)|licen[cs]e|Notice of Compliance|reimbursement)\b[^.;]{0,60}\s(?:for|of)\s$/u,
    examples: ["510(k) clearance from the FDA for X", "an application to the agency for X"],
    notExamples: ["clearance was given. For X"],
  },
  {
    id: "brand/got-approval",
    points: 1,
    after: compact(
      /^[®™]?\s(?:has\s|also\s){0,2}(?:obtain|receiv|gain|secur|w[io]n)\p{L}*\s(?:[\p{L}-]{2,14}\s){0,3}(?:approval|authori[sz]ation|clearance|CE mark|registration)\s(?:in|from|by)\s/u,
    ),
    examples: ["the product X obtained marketing approval in Thailand"],
    notExamples: ["X obtained approval for its plant"],
  },
  {
    id: "brand/agency-approved",
    points: 2,
    before:
      /\b(?:FDA|EMA|EC|MHLW|NMPA|MHRA|Administration|Commission|Ministry of Health[^.;]{0,24}|Health Canada)\)?,?\s(?:has\s|also\s|conditionally\s){0,2}approved\s$/u,
    after: /^[®™]?\s(?:\([^()]{2,60}\)\s)?(?:for|as|in|to)\s/u,
    examples: ["The FDA approved X for adults"],
    notExamples: ["The FDA approved X.", "the board approved X for sale"],
  },
  {
    id: "brand/decided-for",
    points: 2,
    before:
      /\b(?:approvals?|clearance|authori[sz]ation|designation|application|submission|filing|s?NDA|s?BLA|MAA)\)?\s(?:of|for)\s$/iu,
    after: new RegExp(
      `^[®™]?(?:\\s\\([^()]{2,60}\\))?\\s(?:in|for|to treat)\\s(?:the\\s(?:treatment|prevention)\\sof\\s)?(?:[\\p{L}\\d’'-]{2,24},?\\s){0,5}?${DISEASE}(?![\\p{L}-])`,
      "iu",
    ),
    examples: ["FDA approval of X in chronic heart failure", "the sNDA for X for severe asthma"],
    notExamples: ["approval of X in Japan", "an application for X"],
  },
  {
    id: "brand/handled",
    points: 1,
    before:
      /\b(?:re-?launch(?:es|ed|ing)?|to launch|will launch|markets|marketed|marketing|to market|sells?|sold|selling|prescrib(?:e|es|ed|ing)|manufactur(?:es|ed|ing)|make|makes|making|approve[ds]?|clear(?:s|ed)|used?|uses|using|promot(?:e|es|ing)|commerciali[sz](?:e|es|ing)|co-promot(?:e|ing)|in-licens(?:ed|ing)|distribut(?:e|es|ing)|import(?:s|ing)?)\s$/iu,
    examples: ["the company sells X", "it has approved X"],
    notExamples: ["it phoned X"],
  },
  {
    id: "brand/studied",
    points: 1,
    before:
      /\b(?:stud(?:y|ies|ied|ying)|test(?:s|ed|ing)|evaluat(?:e|es|ed|ing)|develop(?:s|ed|ing)|compar(?:ed|ing)|acquired|called|named|than|than with|(?:trial|study|trials|studies) of)\s$/iu,
    ofTrials: true,
    examples: ["we are studying X", "a trial of X"],
    notExamples: ["a student of X"],
  },
  {
    id: "brand/for-use",
    points: 1,
    before: /\bfor\s$/iu,
    after:
      /^[®™]?\s(?:for|in)\s(?:the\s(?:treatment|prevention|relief|management)\b|use\b|adults?\b|patients\b|women\b|men\b|children\b|people\b|dogs\b|cats\b)/u,
    examples: ["filed for X for the treatment of gout"],
    notExamples: ["for X for years"],
  },
  {
    id: "brand/does",
    points: 1,
    after: compact(
      /^[®™]?\s(?:(?:significantly|also)\s)?(?:reduc(?:ed|es)|lower(?:ed|s)|improved|prevent(?:ed|s)|reliev(?:ed|es)|cured|killed|works by|acts|blocks|binds|releases|contains|delivers|costs|belongs to (?:a|the) (?:new )?class|(?:was|is|has been|had been|will be|were) (?:not |now |currently |also |generally |safe and |already )?(?:well tolerated|well[- ]tolerated|approved|licen[cs]ed|launched|reimbursed|prescribed|administered|used (?:for|in|to|by|since)|on the market|on sale|taken|given|sold|marketed|commercially available|available (?:in|by|on|over|without|through)|cleared|contraindicated|indicated|injected|inhaled|applied|implanted|placed (?:in|under|on|into)|inserted|worn|swallowed|sprayed|dispensed|infused|prequalified|effective|being (?:developed|studied|tested|evaluated))|should (?:not )?be (?:used|taken|given|stored)|should not|(?:can|may) (?:cause|be taken|be given|be used)|(?:sales|prescriptions|patients|users|group|arm|recipients|prescribers|label)\b)(?![\p{L}])/u,
    ),
    examples: ["X was well tolerated", "X contains a steroid", "X can cause nausea"],
    notExamples: ["X was founded", "X said so"],
  },
  {
    id: "brand/in-brackets",
    points: 1,
    before:
      /\b\p{Ll}{3,20}(?:mab|nib|tide|cept|ciclib|parib|rasib|lisib|gliptin|gliflozin|vir|statin|sartan|prazole|siran|rsen|gepant|lukast|milast|stat|tinib|cel|vec|ase|tinib|degib|grel|xaban|setron|prant|relix|caftor|fenacin|formin|oxetine|azole|olol|dipine|pril|triptan|mycin|cillin|cycline|platin|taxel|rubicin|citabine|trexed|lidomide|dronate|alfa|beta|gene|pegol)\s\($/u,
    after: /^[®™]?\)/u,
    examples: ["zelotinib (X) was studied"],
    notExamples: ["the company (X) said", "zelotinib (X-ray)"],
  },
  {
    id: "brand/endpoint",
    points: 1,
    ofTrials: true,
    after:
      /^[®™]?\s(?:has\s|also\s)?(?:met|meets|missed|misses|achieved|achieves)\s(?:(?:its|the|all|both|key|a|every)\s){0,3}(?:co-)?(?:primary|secondary|end\s?points?)\b/iu,
    examples: ["X met its primary endpoint", "X missed the primary endpoint"],
    notExamples: ["X met the press"],
  },
  {
    id: "brand/sold-more",
    points: 1,
    after: compact(
      /^[®™]?\s(?:net\s|product\s|global\s|worldwide\s|U\.S\.\s)?(?:sales|revenues?|prescriptions|volumes?)\s(?:\([^()]{2,30}\)\s)?(?:of|were|was|rose|grew|increased|fell|decreased|declined|reached|totall?ed|amounted|in)(?![\p{L}])/u,
    ),
    examples: ["X revenues declined 40%"],
    notExamples: ["X sales people"],
  },
  {
    id: "brand/exclusivity",
    points: 1,
    after:
      /^[®™]?\s(?:lost|loses|will lose|faces|faced|has lost)\s(?:(?:U\.S\.|US|market|patent|its)\s){0,2}(?:exclusivity|patent protection|generic competition)(?![\p{L}])/u,
    examples: ["X lost exclusivity in November"],
    notExamples: ["X lost its way"],
  },
  {
    id: "brand/recalled",
    points: 1,
    before:
      /\brecall(?:s|ed|ing)?\s(?:of\s)?(?:(?:all|certain|some|two|three|one|several|specific|its|the|a|lots?|batch(?:es)?|of)\s){1,5}$/iu,
    examples: ["a voluntary recall of certain X", "has recalled two lots of X"],
    notExamples: ["patients recalled having X"],
  },
  {
    id: "brand/sales-line",
    points: 2,
    after:
      /^[®™]?(?:\s\([^()]{2,60}\))?(?::|\s[–—-])\s(?:[Nn]et\s|[Tt]otal\s|[Qq]uarterly\s)?(?:[Ss]ales|[Rr]evenues?)\s(?:of|were|was|rose|grew|increased|fell|declined|reached|up|down)\b/u,
    examples: ["X: net sales of CHF 31 million", "X – sales rose 4%"],
    notExamples: ["X: sales people", "X sales of old"],
  },
  {
    id: "brand/in-development",
    points: 2,
    after: compact(
      /^[®™]?(?:\s\([^()]{2,60}\))?(?:\s(?:for|in)\s(?:[\p{L}’'-]{2,20}\s){0,4}[\p{L}’'-]{2,20})?,?\s(?:(?:which|that)\s)?(?:(?:is|was|are|remains)\s(?:now\s|currently\s|also\s|already\s|still\s|being\s)?(?:in|studied|tested|evaluated|developed|investigated|under)|(?:has\s|have\s|will\s|to\s)?(?:enter(?:s|ed)?|advanc(?:es?|ed)|mov(?:es?|ed)|progress(?:es|ed)?)(?:\s(?:in)?to)?)\s(?:(?:in|a|an|its|the|early|late|mid|early-stage|late-stage|mid-stage|first|global|ongoing|pivotal)\s){0,3}(?:pre-?clinical|clinical|phase\s(?:\d|i{1,3}|iv)[ab]?|IND-enabling|development)(?![\p{L}])/iu,
    ),
    examples: [
      "X is in preclinical development",
      "X entered Phase 2",
      "X will advance into clinical testing",
    ],
    notExamples: ["X entered the market", "X is in Sweden"],
  },
  {
    id: "brand/of-disease",
    points: 1,
    after: new RegExp(`^[®™]?\\s(?:for|in)\\s(?:[\\p{L}’'-]{2,20}\\s){0,3}?${DISEASE}(?![\\p{L}-])`, "u"),
    examples: ["will focus on X for overactive bladder"],
    notExamples: ["X for years", "X, for example, in asthma"],
  },
  {
    id: "brand/rights-to-several",
    points: 2,
    before:
      /\b(?:rights to|portfolio of|sells|markets|marketed|manufactures|launched|divest(?:ed|ing|s)|(?:brands|products|medicines|franchise|portfolio|business|assets),?(?: (?:including|such as|like|are|include|includes|namely|comprises|of))?) $/u,
    after: /^[®™]?(?:,\s\p{Lu}\p{L}{3,15}[®™]?){0,4},?\sand\s\p{Lu}\p{L}{3,15}\b/u,
    examples: ["it sold the rights to X, Zelora and Acmera", "it also sells X and Zelora"],
    notExamples: ["it sold the rights to X and its stake"],
  },
  {
    id: "brand/rights-to-others-too",
    points: 2,
    before:
      /\b(?:rights to|portfolio of|sells|markets|marketed|manufactures|launched|divest(?:ed|ing|s)|(?:brands|products|medicines|franchise|portfolio|business|assets),?(?: (?:including|such as|like|are|include|includes|namely|comprises|of))?) (?:\p{Lu}\p{L}{3,15}[®™]?(?:,?\sand\s|,\s)){1,5}$/u,
    examples: ["it sold the rights to Zelora, Acmera and X", "four products, Zelora, Acmera and X"],
    notExamples: ["it sold the rights to Zelora, said X"],
  },
  {
    id: "brand/sales-moved",
    points: 2,
    before: /\b(?:[Ss]ales|[Rr]evenues?|[Tt]urnover|[Rr]oyalt(?:y|ies)) (?:of|for|from|on) $/u,
    after:
      /^[®™]?(?:\s\([^()]{2,60}\))?(?:\sin\s[\p{L}. ]{2,30}?)?\s(?:amounted|were|was|rose|grew|increased|decreased|declined|fell|reached|totall?ed|came|doubled|exceeded)\b/u,
    examples: ["Net sales of X amounted to SEK 14 million"],
    notExamples: ["sales of X products", "sales for Thursday"],
  },
  {
    id: "brand/dealt-in-country",
    points: 2,
    before:
      /\b(?:agreements?|partnership|deal|rights|licen[cs]es?|distribut\p{L}{1,4}|commerciali[sz]\p{L}{1,5}|(?:re-?)?launch(?:es|ed|ing)?|approv\p{L}{1,4}|marketing authori[sz]ation|reimbursement|pricing)\b[^.;]{0,50}\s(?:for|of|to)\s$/u,
    after: compact(
      /^[®™]?(?:\s\([^()]{2,60}\))?\sin\s(?:the\s)?(?:Japan|China|Europe|European|EU|US|U\.S|USA|United|UK|Canada|Germany|France|Italy|Spain|Australia|Korea|South|Latin|Brazil|India|Russia|Middle|Nordic|Scandinavia|Sweden|Israel|Taiwan|Switzerland|Asia|Mexico)\b/u,
    ),
    examples: ["Licence agreement with Shindo Pharma for X in Japan"],
    notExamples: ["the case for X in Japan"],
  },
  {
    id: "brand/our-device",
    points: 2,
    before: /\b(?:its|our|[Cc]ompany[’']s)\s(?:new\s|investigational\s|implantable\s)?$/u,
    after: compact(
      /^[®™]?\s(?:\p{Ll}[\p{L}-]{2,16}\s){0,3}?(?:valve|stent|catheter|pump|graft|implant|stimulator|pacemaker|defibrillator|monitor|sensor|lens|laser|balloon|shunt|clip|assay|test|inhaler|endoscope|ventilator|system|device)s?(?![\p{L}-]|\s(?:business|plants?|unit|company|compan(?:y|ies)|division|makers?|platform|programs?|stud|trial|technolog|cent(?:er|re)|integration|administrators?|level))/u,
    ),
    examples: ["the trial of its X transcatheter tricuspid valve"],
    notExamples: ["the X valve", "its X device business"],
  },
  {
    id: "brand/at-stage",
    points: 2,
    ofCodes: true,
    after: compact(
      /^,?\s(?:(?:now|currently)\s)?(?:in|at)\s(?:(?:the|a|an|early|late|mid|ongoing|early-stage|late-stage)\s){0,2}(?:pre-?clinical|clinical|phase\s(?:\d|i{1,3}|iv)[ab]?|IND-enabling)(?![\p{L}])/iu,
    ),
    examples: ["it has X in preclinical development", "with X, now in Phase 1"],
    notExamples: ["X in patients"],
  },
  {
    id: "brand/kind-in-brackets",
    points: 2,
    ofCodes: true,
    after:
      /^\s\((?:(?!(?:to|of|by|with|any|no)\s)[\p{L}\d/-]{1,24},?\s){0,5}?(?:[\p{L}\d-]{1,12}-)?(?:inhibitors?|(?:ant|inverse )?agonists?|antibod(?:y|ies)|modulator|degrader|activator|blocker|stabili[sz]er|conjugate|ADC|bispecific|vaccine|peptide|si?RNA|mRNA|ASO|(?:gene|cell|CAR-T) therapy|CAR[- ]T|small molecule)(?:[,;]\s[^()]{2,60}|\s(?:for|in)\s[^()]{2,60})?\)/iu,
    examples: ["X (oral PCSK9 inhibitor): Phase 1", "X (GLP-1 agonist, obesity)"],
    notExamples: ["X (resistant to any inhibitor in use)", "X (n=12)"],
  },
  {
    id: "brand/trial-of",
    points: 2,
    ofCodes: true,
    before:
      /(?:\b(?:trials?|stud(?:y|ies)|testing|development|evaluation|efficacy|safety|doses?) (?:of|with)\s(?:its\s|our\s)?|\b(?:candidates?,?|vaccines?|antibody|inhibitor|compound|drug|therapy)\s)(?:oral\s|intravenous\s|subcutaneous\s|inhaled\s|topical\s)?$/iu,
    examples: ["a Phase 1 trial of X", "its vaccine candidate X", "the safety of oral X"],
    notExamples: ["a man with X"],
  },
  {
    id: "brand/named-after",
    points: 2,
    ofCodes: true,
    after:
      /^\s\(\p{Ll}{4,20}(?:mab|nib|tide|cept|ciclib|parib|rasib|lisib|gliptin|gliflozin|vir|statin|sartan|prazole|siran|rsen|gepant|mast|last|stat|cel|vec|ase|degib|grel|xaban|setron|prant|relix|caftor|fenacin|formin|oxetine|azole|olol|dipine|pril|triptan|mycin|cillin|cycline|platin|taxel|rubicin|citabine|trexed|mide|dronate|alfa|beta|gene|pegol|pant|xant|done|one|ine|ole|ate)(?:\s\p{Ll}{3,15})?\)/u,
    examples: ["a patent for X (zelotinib)"],
    notExamples: ["a patent for X (the first)"],
  },
  {
    id: "brand/referencing",
    points: 2,
    ofCodes: true,
    after: /^,?\s(?:referencing|(?:a\s|its\s|our\s)?(?:proposed\s)?biosimilar)\s/u,
    examples: ["X, referencing Zelora", "X, a proposed biosimilar of it"],
    notExamples: ["X and biosimilars"],
  },
  {
    id: "brand/for-disease",
    points: 2,
    after: new RegExp(
      `^[®™]?(?:,\\s|\\s\\()(?:an? \\p{L}{3,12} )?for\\s(?:the\\s(?:treatment|prevention|detection|diagnosis)\\sof\\s)?(?:[\\p{L}’'-]{2,20}\\s){0,4}?${DISEASE}(?:\\sin\\s[^,.;]{3,40})?(?:,\\s(?:is|has|was|will|are|were)\\b|\\))`,
      "u",
    ),
    examples: ["X, for endometrial cancer, is behind", "X (for gout)"],
    notExamples: ["X, for example, is", "X for gout"],
  },
  {
    id: "brand/hyphened",
    points: 1,
    after: /^[®™]?-treated\b/u,
    examples: ["X-treated dogs"],
    notExamples: ["X-rated"],
  },
  {
    id: "brand/listed",
    points: 1,
    before: compact(
      /\b(?:medicines?|drugs?|products?|brands?|vaccines?|tests?|devices?|treatments?|therap(?:y|ies)|candidates?|antibiotics?|tablets?|creams?)(?:,? (?:such as|including|like|are|is|include|includes)|:|,)?\s(?:\p{Lu}[\p{L}]{3,15}(?:,\s|\sand\s)(?:and\s)?){0,3}$/u,
    ),
    examples: ["our medicines include X", "the products Zora and X"],
    notExamples: ["the people include X"],
  },
];
