import type { Program } from "../../schema/record.js";

type Role = Program["role"];

/** What the words just before or just after a drug's name say of the part it plays. */
export interface RoleCue {
  readonly id: string;
  readonly role: Role;
  /** How much one such place counts. */
  readonly weight: number;
  /** Held against the words of the sentence before the name, which end where the name begins. */
  readonly before?: RegExp;
  /** Held against the words of the sentence after the name and its mark. */
  readonly after?: RegExp;
  /** The name is `X`. */
  readonly examples: readonly string[];
  readonly notExamples: readonly string[];
}

/** Up to so many words of a list or a description between a cue and the name. */
const LIST3 = String.raw`\s(?:[\p{L}\d/®™().-]{1,24},?\s(?:and\s|or\s|plus\s)?){0,3}\(?$`;
const LIST5 = String.raw`\s(?:[\p{L}\d/®™().-]{1,24},?\s(?:and\s|or\s|plus\s)?){0,5}\(?$`;

function before(cue: string, tail: string): RegExp {
  return new RegExp(`(?:${cue})${tail}`, "iu");
}

/** Cues of a part that is not the issuer's own; the one closest to the name decides. */
export const OTHERS_CUES: readonly RoleCue[] = [
  {
    id: "role/in-combination",
    role: "combination",
    weight: 2,
    before: before(
      String.raw`in combination with(?: [^;.]{2,80},? and with)?|in combinations? (?:with )?(?:standard|approved)|combined with|combination (?:(?:trial|study|therapy|regimen|treatment|cohort) )?of .{1,40} (?:and|with)|\bplus|(?<=[\p{L}\d)®™] )together with|added to|add-on to|on top of|co-?administered with|(?:given|(?<!(?:was|were|been|being|first|patients|subjects|participants|volunteers|who|those|are|is|be|animals|mice|people|adults|children) )(?:dosed|administered)|tested|studied|evaluated|paired|combine \S{2,24}) (?:together |along )?with(?! (?:a|an|the|or|and|either)\b)|concomitant(?:ly)?(?: with)?|alongside|adjunct(?:ive)? to|\+|background (?:of|therapy(?: with)?|treatment(?: with)?)|backbone of|standard chemotherapy|with or without`,
      LIST5,
    ),
    examples: ["ACM-101 in combination with X", "added to background therapy with X"],
    notExamples: ["a study of X"],
  },
  {
    id: "role/compared-with",
    role: "comparator",
    weight: 2,
    before: before(
      String.raw`versus|\bvs\.?|compared (?:to|with|against)|comparison (?:with|to)|\bcompar(?:es?|ing) [\p{L}\d-]{3,24}(?:[^;.]|\.\d){0,60}? (?:with|to|against)|relative to|than(?: with)?|(?:than|versus|vs\.?|compared (?:with|to))(?:[^;.]|\.\d){0,60} (?:treated with|taking|receiving|given|(?:who|that) received|on)|randomi[sz]ed to (?:receive )?[^;.]{3,80},? or|superior(?:ity)? (?:to|over)|non-?inferior(?:ity)? (?:to|of)?|equivalence (?:to|with)|head-to-head (?:against|with|versus)|head-to-head[^.;]{0,70} of [\p{L}\d-]{3,24}(?: \([^()]{2,30}\))? (?:and|to)|against|beats?|beat|outperform(?:s|ed|ing)|surpass(?:es|ed|ing)|comparator,?|active[- ]control(?:led)?(?: arm)?(?: \()?|control arm (?:of|received)|switch(?:ed|ing)? from`,
      LIST3,
    ),
    after:
      /^\s(?:\([^()]{1,40}\)\s|(?:[\p{L}-]{2,15}\s){1,2}?)?(?:is|was|were|will be|as|served as|serves as|serving as)\s(?:the |an? )?(?:(?:active|open-label|positive)[ -]){0,2}(?:comparator|control)\b/iu,
    examples: [
      "compared with 11.5% and 7.1% of those who received X",
      "ACM-101 versus X",
      "a trial comparing ACM-101 with X",
      "superior to X",
      "X is the active comparator",
      "ACM-101 beats X",
    ],
    notExamples: ["patients received X"],
  },
  {
    id: "role/prior-treatment",
    role: "comparator",
    weight: 2,
    before: before(
      String.raw`(?:prior|previous|earlier)(?: (?:treatment|therapy|therapies|exposure|use|regimens?|lines?)(?: (?:with|to|of|including))?)?|previously (?:treated|received|exposed|been treated|taking|on)(?: (?:with|to))?|(?:have|had|has) received(?!\s(?:[^\s.;,]{1,20}\s){0,5}?(?:approvals?|clearance|authori[sz]ation|designations?|status|opinion|recommendation|letter|CRL|notice|notification|acceptance|feedback|guidance|minutes|mark|licen[cs]e|funding|grant|payments?|rights|questions|reports?)\b)|pretreat\p{L}{0,6}|failed|failure (?:of|on|with)|refractory to|relapsed (?:after|following)|intolerant (?:to|of)|intolerance to|contraindicat\p{L}{1,4} (?:to|for)|resistan(?:t|ce) to|inadequate(?:ly)? (?:response|responders?|controlled) (?:to|on|with)|insufficient response to|respond(?:ed)? inadequately to|unresponsive to|naive to|progress(?:ed|ion|ing) (?:on|after|following|during)|who (?:cannot|do not) tolerate|standard[- ]of[- ]care,?|standard (?:treatment|therapy)s?,?|not (?:adequately )?controlled (?:by|with|on)|difficult to control with|after (?:treatment|therapy) with|ineligible for|not candidates for|(?:current(?:ly available)?|existing|available|conventional|established) (?:treatments?|therap(?:y|ies)|care)(?: options)? (?:with|such as|including|include|like)|on (?:an? )?(?:stable|background|maintenance|enzyme replacement) (?:(?:doses?|therapy|treatment),? ?(?:of|with|including)?)?`,
      LIST5,
    ),
    examples: [
      "patients previously treated with X",
      "refractory to X",
      "intolerance to X",
      "current treatment with X",
      "Current treatments include X",
      "patients on enzyme replacement therapy (X",
    ],
    notExamples: ["patients were treated with X", "it has received FDA approval of X"],
  },
  {
    id: "role/biosimilar-to",
    role: "other",
    weight: 3,
    before: before(
      `biosimilars? (?:(?:candidates?|versions?) )?(?:to|of)|referenc(?:ing|es?)|reference (?:product|drug|biologic|medicine|listed drug),?|same indications as|generics?[ -](?:(?:versions?|forms?|copy|copies|alternatives?|substitutes?|equivalents?) )?(?:of|to|for)|(?:bio|therapeutically |AB-rated )?equivalent (?:to|of)|interchangeable with|unlike`,
      LIST3,
    ),
    examples: [
      "a biosimilar to X",
      "the reference product, X",
      "a generic for X",
      "therapeutically equivalent to X",
    ],
    notExamples: ["the biosimilar X"],
  },
  {
    id: "role/example",
    role: "other",
    weight: 1.5,
    before: before(
      String.raw`(?:drugs|therap(?:y|ies)|agents|medications|inhibitors|agonists|antibodies|chemotherap(?:y|ies)|antibiotics|steroids|substrates|inducers|anticoagulants|opioids|blockers|interferons)(?:,)? (?:such as|like|including|e\.g\.,?|for example,?)|(?:competing|rival|competitor|competitive) (?:drugs?|products?|therap(?:y|ies)|agents?|medicines?|brands?)(?: (?:include|are|such as|like|including))?,?`,
      LIST5,
    ),
    examples: ["drugs such as X", "inhibitors including X", "competing drugs include X"],
    notExamples: ["our candidates, including X"],
  },
  {
    id: "role/component",
    role: "other",
    weight: 3,
    before: before(
      String.raw`(?:,|\bis|\s[–—-])\s(?:an?|its|our|the first)\s(?:[\p{L}\d-]{2,20},?\s){0,4}?combinations?(?: (?:tablet|capsule|product|drug|medicine|therapy|pill|inhaler))? (?:of|containing|comprising|combining|that combines)`,
      LIST3,
    ),
    examples: ["ZELORA, a fixed-dose combination of X", "ZELORA is the first combination of X"],
    notExamples: ["a trial of the combination of X"],
  },
  {
    id: "role/code-with",
    role: "combination",
    weight: 2,
    before:
      /(?<!\bcompar(?:es?|ing)\s)(?<![\p{L}\d-])\p{L}{2,6}-?\d{1,6}\p{L}?\s(?:\([^()]{2,30}\)\s)?with\s$/iu,
    examples: ["a trial of ACM-101 with X", "ACM-101 (acmelimab) with X"],
    notExamples: ["97 patients with X", "patients treated with X"],
  },
  {
    id: "role/only-approved",
    role: "other",
    weight: 1.5,
    after:
      /^\)?(?:\s\([^()]{2,30}\))?\s(?:is|was|remains)\s(?:currently\s)?the\s(?:only|first and only)\s(?:drug|medicine|medication|therapy|treatment|product|agent|vaccine)\s(?:currently\s)?(?:approved|available|licensed|authori[sz]ed|on the market)\b/iu,
    examples: ["X is the only drug approved in the United States for gout"],
    notExamples: ["X is the only drug that we sell"],
  },
  {
    id: "role/instead-of",
    role: "other",
    weight: 3,
    before:
      /\b(?:instead of|rather than|in place of|(?:alternatives?|substitutes?|replacements?) (?:to|for)|no longer needs?|need for|independen(?:t|ce) (?:of|from)|free(?:s|d|ing)?(?: \p{L}{2,15}){0,2} from|weaned off|(?<!or )without|stop(?:s|ped)? taking|competes? (?:directly )?with|competing with|rivals?|marketer of|maker of rival)\s(?:daily\s|the\s|chronic\s)?$/iu,
    examples: ["an alternative to X", "patients no longer need X", "it competes with X"],
    notExamples: ["a study of X"],
  },
  {
    id: "role/imaged-by",
    role: "other",
    weight: 3,
    before:
      /\b(?:select(?:ed|ion)|screen(?:ed|ing)|confirmed|identified|imaged|staged|scanned|positive|avid\p{L}*|uptake|disease|lesions?|tumou?rs?)\s(?:by|on|with|using|via)\s(?:a\s|an\s)?$/iu,
    examples: ["patients are selected by X", "PSMA-positive disease on X"],
    notExamples: ["a study of X"],
  },
  {
    id: "role/imaging-tool",
    role: "other",
    weight: 3,
    after:
      /^[- ]PET(?:\/(?:CT|MRI?))?\s(?:imaging|scan(?:s|ning)?|data|images?|signal|uptake|assessments?)\b/iu,
    examples: ["X PET imaging demonstrated survival of the cells"],
    notExamples: ["X is a PET imaging agent"],
  },
  {
    id: "role/metabolite",
    role: "other",
    weight: 2,
    before:
      /(?:metabolites? of|converts? to|converted (?:to|into)|pro-?drug of|analogs? of|analogues? of|derivatives? of|derived from|metaboli[sz]ed to|hydroly[sz]ed to|precursor of|precursor to)\s(?:[\p{L}-]{1,20}\s){0,1}$/iu,
    examples: ["rapidly converts to X", "a prodrug of X"],
    notExamples: ["a study of X"],
  },
  {
    id: "role/interaction",
    role: "other",
    weight: 2,
    before: before(
      String.raw`co-?administration (?:of|with)|interact\p{L}{0,5} with|should not be (?:used|taken|given) with|hypersensitivity to|allerg(?:y|ic) to|not recommended (?:for use )?with|plasma concentrations? of|(?<!(?:will|to|has|have|we|it|would) )discontinu(?:e|ation of)(?! (?:(?:the|all|its) )?(?:sales?|marketing|distribution|development|production|manufactur|clinical|further|trials?|stud))|levels of`,
      LIST5,
    ),
    examples: ["coadministration with X", "hypersensitivity to X"],
    notExamples: ["given with X"],
  },
  {
    id: "role/rival",
    role: "other",
    weight: 3,
    after:
      /^\s(?:competitors?|rivals?|copycats?|challengers?|look-?alikes?|alternatives?|analog(?:ue)?s?|derivatives?|precursors?)\b|^\s\p{L}{2,5}-\p{L}?\d{1,5}\b|^\)?,?\s(?:is\s)?(?:an?|the)\s(?:rival|competing|competitor)\b/iu,
    examples: ["an oral X competitor", "its X analog ACM-101", "long-acting X ACM-101"],
    notExamples: ["X competes in it"],
  },
  {
    id: "role/attributive",
    role: "other",
    weight: 1,
    after:
      /^(?:[- ](?:based|like|resistant|refractory|naïve|naive|sensitive|induced|eluting|treated|experienced|free)\b|\s(?:prodrug|monotherapy arm|resistance|use disorder|dependence|users?|overdose|failures?|standard)\b)/iu,
    examples: ["X-based chemotherapy", "an oral X prodrug"],
    notExamples: ["X improved survival"],
  },
];

/** Signs that the issuer has the drug, makes it or studies it: they add up. */
export const OWN_CUES: readonly RoleCue[] = [
  {
    id: "role/possessive",
    role: "own",
    weight: 2,
    before:
      /(?:\bour|\bits|the company[’']s)\s(?:[\p{L}\d-]{1,20},?\s){0,6}(?:candidates?|products?|programs?|assets?|compounds?|drugs?|medicines?|therap(?:y|ies)|treatments?|antibod(?:y|ies)|vaccines?|inhibitors?|(?:ant)?agonists?|modulators?|degraders?|activators?|blockers?|stabilizers?|conjugates?|peptides?|tracers?|biosimilars?|system|device|test|assay)(?:,|\sis|\sare|:|\sincluding|,\sincluding)?\s(?:[\p{L}\d-]{1,20},?\s){0,2}$/iu,
    examples: ["our lead product candidate, X", "its investigational medicine X"],
    notExamples: ["they took X"],
  },
  {
    id: "role/possessive-trial",
    role: "own",
    weight: 2,
    before:
      /(?:\bour|\bits|the company[’']s)\s(?:[\p{L}\d/-]{1,20},?\s){0,6}(?:trials?|stud(?:y|ies))\s(?:of|evaluating|investigating|testing|with)\s(?:[\p{L}\d-]{1,20}\s){0,2}$/iu,
    examples: ["its Phase 3 trial of X", "our ongoing pivotal study evaluating X"],
    notExamples: ["a trial of X", "its trial against X"],
  },
  {
    id: "role/licensed-in",
    role: "own",
    weight: 2,
    before:
      /\b(?:acquires?|acquired|acquir(?:ing|e)|in-licen[sc]ed?|licen[sc]ed?|obtain(?:s|ed)?|receiv(?:es|ed)|gain(?:s|ed)|secur(?:es|ed)|has|have|holds?|retains?)\s(?:[\p{L}-]{1,20},?\s){0,9}rights\s(?:to|for|in)\s(?:(?:develop|manufacture|commerciali[sz]e|market|sell|and|or|,)\s?){0,6}(?:[\p{L}\d-]{1,20}\s){0,2}$/iu,
    examples: [
      "Acme will acquire development and commercialization rights to X",
      "it holds worldwide rights to X",
    ],
    notExamples: ["the rights to X are held by Bolt"],
  },
  {
    id: "role/possessive-name",
    role: "own",
    weight: 1.5,
    before: /(?:\bour|\bits|the company[’']s)\s(?:[\p{L}\d-]{1,20}\s){0,3}$/iu,
    examples: ["our X", "its once-daily X"],
    notExamples: ["a X"],
  },
  {
    id: "role/investigational",
    role: "own",
    weight: 1.5,
    before:
      /\b(?:lead|investigational|novel|proprietary|clinical|product|drug|development|pipeline|late-stage|development-stage|mid-stage|early-stage|clinical-stage|preclinical)\s(?:[\p{L}\d-]{1,20}\s){0,3}(?:candidates?|products?|programs?|assets?|compounds?|drugs?|medicines?|therap(?:y|ies)|antibod(?:y|ies)|vaccines?|inhibitors?|agents?),?\s(?:including\s)?(?:[\p{L}\d-]{2,20},?\s(?:and\s)?){0,2}$/iu,
    examples: ["the investigational drug X", "lead candidate X"],
    notExamples: ["approved drugs such as X"],
  },
  {
    id: "role/defined",
    role: "own",
    weight: 2,
    after:
      /^\s?(?:\([^()]{1,60}\)\s?)?(?:,\s|\sis\s|\sare\s)(?:currently\s)?(?:in\s|under\s)?(?:an?|the|our|its|the company[’']s|being)\s(?:[\p{L}\d/-]{1,24},?\s){0,6}?(?:investigational|novel|first-in-class|potential(?:ly)?|proprietary|candidate|developed|studied|evaluated|investigated|tested|selective|oral|humani[sz]ed|fully human|monoclonal|next-generation|clinical-stage|recombinant|small[- ]molecule|inhibitor|antibody|agonist|vaccine|therapy|prescription|treatment|medicine|tablet|capsule|cream|gel|ointment|spray|patch|drops|injection|biosimilar|generic|test|assay|device|implant|valve|stent|only|first|asset|phase|development)\b|^\s?(?:\([^()]{1,60}\)\s?)?,\s(?:our|its|the company[’']s)\s(?:[\p{L}\d/-]{2,24}\s){1,5}(?:for|of|against|to|that|which|in)\b/iu,
    examples: [
      "X, an investigational antibody",
      "X is a novel drug",
      "X is being evaluated",
      "X, its soothing cream for burns",
      "X, its biosimilar of adalimumab",
    ],
    notExamples: ["X and other drugs"],
  },
  {
    id: "role/developed-with",
    role: "own",
    weight: 3,
    after:
      /^\s?(?:\([^()]{1,60}\)\s?)?,\s(?:(?:which\s)?(?:is\s|are\s)?(?:being\s)?)?(?:co-?developed|co-?commerciali[sz]ed|co-?promoted|jointly\s(?:developed|commerciali[sz]ed)|(?:developed|commerciali[sz]ed)\s(?:jointly|in\s(?:collaboration|partnership)|together))\b/iu,
    examples: ["X, being co-developed with Bolt", "X (zelotinib), which is jointly developed with Bolt"],
    notExamples: ["X, developed by Bolt"],
  },
  {
    id: "role/update-on",
    role: "own",
    weight: 2,
    before:
      /\b(?:updates?|progress|announcement|feedback)\s(?:on|with|regarding)\s(?:the\s|its\s)?(?:(?:development|program(?:me)?|trial|study)\s(?:of|for)\s)?$/iu,
    examples: ["Acme and Bolt provided an update on X"],
    notExamples: ["an update on the use of X"],
  },
  {
    id: "role/studied",
    role: "own",
    weight: 1,
    before:
      /\b(?:stud(?:y|ies)|trials?|program|development|evaluat\p{L}{1,4}|investigat\p{L}{1,4}|assess\p{L}{0,3}|test(?:s|ing)|dos(?:ed|ing|es) (?:of|with)|treat(?:ed|ment) with|receiv(?:ed?|ing)|efficacy of|safety of|potential of|(?:data|posters?|abstracts?|presentations?) (?:for|on|from|of)|results? (?:for|of|from)|advance|advancing|develop(?:s|ing)?|commerciali[sz]\p{L}{1,6}|launch(?:ed)? (?:of)?|market(?:s|ing|ed)?|sells?|makes|approv\p{L}{1,6}(?: (?:of|for))?|(?:application|NDA|BLA|sNDA|sBLA|MAA|IND|designation|status|submission|review|clearance) (?:for|of)|rights to|license (?:for|to)|acqui\p{L}{1,6}|sales of|revenues? (?:of|from)|manufactur\p{L}{1,4} (?:of)?|(?:suppl(?:y|ies|ied)|produces|produced|exports?) (?:its|our))\s(?:of\s|for\s|with\s)?(?:[\p{L}\d-]{1,20}\s){0,2}$/iu,
    examples: ["a study of X", "approval of X", "patients treated with X", "sales of X"],
    notExamples: ["unlike X"],
  },
  {
    id: "role/which-we-develop",
    role: "own",
    weight: 2,
    after:
      /^\s?(?:\([^()]{1,60}\)\s?)?,\s(?:which|that)\s(?:we|it|the company)\s(?:also\s|is\s|are\s|has\s|have\s|now\s|co-)?(?:develop|market|sell|licensed|in-licensed|acquired|commerciali[sz]|launched|own)/iu,
    examples: ["X, which we are developing for asthma", "X, which the company markets in Canada"],
    notExamples: ["X, which rivals sell"],
  },
  {
    id: "role/launched",
    role: "own",
    weight: 1,
    before:
      /\b(?:(?:has|have|today|will|to) launch(?:ed)?|launch(?:es|ed)|launch of|introduc(?:es|ed|tion of))\s(?:the\s|its\s|a\s)?(?:[\p{L}\d-]{1,20}\s){0,3}$/iu,
    examples: ["it has launched X", "Acme launches generic X"],
    notExamples: ["the launch pad of X"],
  },
  {
    id: "role/filed",
    role: "own",
    weight: 2,
    before:
      /\b(?:EUA|s?NDA|s?BLA|MAA|ANDA|IND|CTA|JNDA|NDS|[Aa]pplications?|[Dd]esignations?|[Aa]pprovals?)(?:\s\([^()]{2,20}\))?(?:\s(?:to|with|from) (?:the )?[^.;()]{2,60}?)?\s(?:for|of)\s(?:[\p{L}\d-]{1,20}\s){0,2}$/u,
    examples: [
      "the ANDA for X",
      "Fast Track designation for X",
      "an application to the Japanese Ministry of Health for X",
    ],
    notExamples: ["the case for X"],
  },
  {
    id: "role/decided-on",
    role: "own",
    weight: 2,
    before:
      /^\W{0,4}(?:(?:the company|[\p{L}&.]{2,20}(?: and [\p{L}&.]{2,20})?) announced (?:that )?)?(?:the )?(?:U\.?S\.? )?(?:FDA|EMA|EC|NMPA|MHLW|MHRA|Food and Drug Administration(?: \([“"]?FDA[”"]?\))?|European Commission(?: \([“"]?EC[”"]?\))?|Japanese Ministry of Health, Labou?r and Welfare|Health Canada) (?:has |also )?(?:approved|issued an? complete response letter (?:for|regarding)|conditionally approved|granted (?:\p{L}+ ){1,4}(?:to|for|of)|placed an? (?:\p{L}+ )?clinical hold on|accepted (?:[^\s.;]{1,24} ){1,8}?for)\s(?:(?:the|its|an?|new|indication|expanded|label|application|for|investigational|trials?|of) ){0,4}$/iu,
    examples: [
      "The FDA approved X",
      "The company announced that the FDA approved a new indication for X",
      "The European Commission approved X",
      "The FDA issued a complete response letter for X",
    ],
    notExamples: ["In 2014 the FDA approved X", "Rivals have X"],
  },
  {
    id: "role/sold",
    role: "own",
    weight: 1.5,
    before: before(
      `(?:sales|revenues?|growth|demand|performance|uptake|volumes?|prices|contributions?|launch(?:es)?|driven(?: primarily)? by|led by) (?:of|for|from|in|by)|driven(?: primarily)? by|led by|(?:newer|key|our|its|pharmaceutical|growth) (?:products|medicines|brands|vaccines|drugs),? (?:including|such as)`,
      LIST5,
    ),
    after:
      /^,?\s(?:worldwide\s)?(?:sales|revenues?|growth|volume|prescriptions|launch)\b|^,?\s(?:rose|fell|grew|declined|increased|decreased|gained|dropped|(?:was|were)\s(?:up|down))\s(?:by\s)?\d/iu,
    examples: ["growth driven by Zelora and X", "X sales rose", "newer products, including X"],
    notExamples: ["patients received X"],
  },
  {
    id: "role/acts",
    role: "own",
    weight: 1,
    after:
      /^\s?(?:\([^()]{1,60}\)\s)?(?:has been|had been|will be|was well|was|were|is|showed|demonstrated|achieved|met|improved|reduced|significantly|may|could|has the potential|has shown|works|targets|binds|inhibits|blocks|received|for the treatment|as a (?:potential )?(?:treatment|therapy|monotherapy)|in patients|in adults|in children|monotherapy)\b/iu,
    examples: ["X met its primary endpoint", "X in patients with asthma"],
    notExamples: ["X and placebo"],
  },
];
