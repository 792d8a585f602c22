/** What ties a disease to a program, or says that it is named for another reason. Held against the words around it. */
export interface LinkCue {
  readonly id: string;
  /** Words in front of the disease, up to it. */
  readonly before?: RegExp;
  /** Words after the disease, from it on. */
  readonly after?: RegExp;
  /** Both must fit; else either does. */
  readonly both?: true;
  /** A disease stands at the ¶. */
  readonly examples: readonly string[];
  readonly notExamples: readonly string[];
}

/** Up to so many describing words may stand between the cue and the disease, none that opens a clause of its own. */
const FILLER =
  "(?:(?!(?:which|that|who|whose|can|may|leads?|leading|causes?|caused|causing|by|from|is|are|was|were|has|have|had|but)\\s)[\\p{L}\\d/,’'()+-]{1,24}\\s){0,5}";
const MEDICINE =
  "(?:therap(?:y|ies|eutics?)|treatments?|medicines?|drugs?|vaccines?|candidates?|inhibitors?|agents?|antibod(?:y|ies)|agonists?|antagonists?|modulators?|products?|options?|solutions?|immunotherap(?:y|ies)|programs?|programmes?|compounds?|molecules?|assets?|devices?|tablets?|capsules?|pills?|creams?|gels?|ointments?|lotions?|foams?|sprays?|drops|patch(?:es)?|inhalers?|injections?|infusions?|implants?|tests?|assays?|stents?|valves?|pumps?|kits?|antibiotics?|remed(?:y|ies)|degraders?|blockers?|activators?|biosimilars?|one)";

/** The first that fits is the tie: the surer ones stand first. */
export const TYING_CUES: readonly LinkCue[] = [
  {
    id: "link/indicated",
    before: new RegExp(
      `(?:indicated|approved|authori[sz]ed|licensed|cleared|marketed|used|prescribed|indications?)\\s(?:[\\p{L}\\d.-]{1,20}\\s){0,6}?(?:for|in|to treat|as)\\s${FILLER}$`,
      "iu",
    ),
    examples: ["it is indicated for the treatment of ¶", "approved in the U.S. for ¶"],
    notExamples: ["it was approved. People with ¶"],
  },
  {
    id: "link/designation",
    before: new RegExp(
      `(?:designations?|status|priority review|voucher|orphan drug|fast track|breakthrough therapy)\\s(?:[\\p{L}\\d.-]{1,24},?\\s){0,10}?(?:for|in|to treat)\\s${FILLER}$`,
      "iu",
    ),
    examples: ["Fast Track designation to ACM-101 for ¶", "Orphan Drug status in ¶"],
    notExamples: ["Fast Track designation. Its ¶"],
  },
  {
    id: "link/treatment-of",
    before: new RegExp(
      `(?:treat(?:s|ed|ing|ment|ments)?(?! with\\b)(?: (?:of|for|options? for))?|${MEDICINE} (?:for|in|to treat|against|targeting|directed at)|prevent(?:s|ing|ion of)?|(?:detect|identif|test|screen|distinguish)\\p{L}{1,4} (?:[\\p{L}\\d-]{1,20} ){0,8}causes of|prophylaxis (?:of|against)|vaccinat(?:ion|e) (?:for|against)|immuni[sz]ation against|management of|to manage|managing|address(?:es|ing)?|(?:for|of) (?:the )?(?:signs and )?symptoms (?:of|associated with)|(?:treat(?:ing|ment)?|management|control|prevention|relief)(?: of)? (?:[\\p{L},-]{2,16} ){0,4}(?:episodes|agitation|seizures|attacks|itch(?:ing)?|exacerbations|crises|flares|delusions|manifestations) (?:of|associated with|due to|related to)|(?:for|in) the (?:temporary |symptomatic )?(?:control|relief|reversal|correction|eradication|alleviation|repair|reduction) of|diagnos(?:is|e|ing) of|detect(?:ion of|ing|s)?|cure(?:s)?(?: for)?|heal(?:s|ing)?(?: of)?|combat(?:ing)?|fight(?:ing)?|protect(?:s|ion|ing)? against)\\s${FILLER}$`,
      "iu",
    ),
    examples: [
      "for the treatment of ¶",
      "a vaccine against ¶",
      "a copper-binding agent for ¶",
      "for the control of ¶",
      "for the signs and symptoms of ¶",
    ],
    notExamples: ["the mechanism behind ¶"],
  },
  {
    id: "link/patients-with",
    before: new RegExp(
      `(?:patients?|adults?|children|people|individuals|subjects|participants|those|women|men|adolescents|infants|boys|girls|newborns|toddlers|persons?|volunteers|cases)\\s(?:[\\p{L}\\d-]{1,20}\\s){0,6}?(?:(?<!treated )with|who have|living with|diagnosed with|suffering from|affected by|at risk (?:for|of)|having|hospitali[sz]ed (?:with|for))\\s${FILLER}$`,
      "iu",
    ),
    examples: ["patients with relapsed ¶", "children aged 6 to 11 with ¶"],
    notExamples: ["patients who take aspirin and ¶", "patients treated with tirzepatide, nausea and ¶"],
  },
  {
    id: "link/product-after",
    after:
      /^s?\s(?:\p{L}{3,14}\s)?(?:vaccines?|(?:clinical )?programs?|programmes?|(?:clinical )?trials?|stud(?:y|ies)|(?:immuno)?therap(?:y|ies)|treatments?|immunotherapy|medicines?|drugs?|product(?:\scandidates?)?|candidates?|indications?|patients?|cohorts?|franchise|pipeline|test|assay|targets?)\b/iu,
    examples: ["our ¶ vaccine candidate", "the ¶ program"],
    notExamples: ["the ¶ rate"],
  },
  {
    id: "link/study-in",
    before: new RegExp(
      `(?:stud(?:y|ies|ied|ying)|test(?:s|ed|ing)|trials?|cohorts?|data|results|evaluat\\p{L}{1,4}|investigat\\p{L}{1,6}|develop\\p{L}{0,6}|efficacy|activity|responses?|monotherapy|combination|phase \\S{1,6}|registry|application|submission|approval|launch|s?NDA|s?BLA|MAA|IND|filing|dosing|enrol(?:l)?ment|readout|proof[- ]of[- ]concept|opportunit(?:y|ies)|potential|(?:met|meet|missed|achieved)\\s(?:the|its|all|both)\\s(?:[\\p{L}-]{1,12}\\s){0,3}end[- ]?points?)\\s(?:[\\p{L}\\d-]{1,24},?\\s){0,6}?(?:in|for|of|against)\\s${FILLER}$`,
      "iu",
    ),
    examples: [
      "a Phase 2 study in ¶",
      "being developed for ¶",
      "its efficacy against ¶",
      "missed the primary endpoint of reduction in attack frequency in ¶",
      "IND expected mid-2024 in ¶",
    ],
    notExamples: ["a form of ¶"],
  },
  {
    id: "link/short-purpose",
    before:
      /(?:\bfor|\bin|\bagainst)\s(?:(?:the|a|an|adult|pediatric|adults|severe|active|patients|early|advanced|certain|other|several|various|\p{L}{2,6}\d{1,2}[\p{L}\d]{0,3}(?:-\p{L}{5,12})?)\s){0,3}$/iu,
    examples: ["ACM-101 for ¶", "in ¶"],
    notExamples: ["a cause of ¶"],
  },
];

/** The first that fits parts the disease from the program, whatever ties it. */
export const REFUSING_CUES: readonly LinkCue[] = [
  {
    id: "refuse/not-indicated",
    before:
      /\b(?:not|never|nor)\s(?:been\s|yet\s|currently\s)?(?:indicated|approved|authori[sz]ed|intended|recommended|licensed|studied|evaluated|established|for use)\b[^;]{0,90}$/iu,
    examples: ["it is not indicated for the treatment of patients with ¶"],
    notExamples: ["it is not for sale. It treats ¶"],
  },
  {
    id: "refuse/not-for-people",
    before:
      /\b(?:not|never|don[’']t)\s(?:be\s)?(?:use|used|take|taken|given|for (?:people|patients|adults|children))\b[^;]{0,90}$|\bif you (?:have|had|get)\b[^;]{0,80}$/iu,
    examples: ["it should not be used in patients with ¶", "tell your doctor if you have ¶"],
    notExamples: ["it is used in patients with ¶"],
  },
  {
    id: "refuse/no-cure",
    before:
      /\bno\s(?:(?:known|current|currently|approved|effective|available|FDA-approved)\s){0,3}cures?\s(?:\p{L}{1,10}\s){0,2}for\s(?:[\p{L}\d-]{1,20}\s){0,4}$/iu,
    examples: ["there is no cure for ¶"],
    notExamples: ["a cure for ¶"],
  },
  {
    id: "refuse/does-not-cure",
    before:
      /\b(?:(?:does|do|will|did|would) not|doesn[’']t|don[’']t|cannot|can[’']t)\s(?:cure|treat|prevent|protect against|cover)\s(?:[\p{L}\d-]{1,20}\s(?:(?:infections?|disease)\s)?(?:or|and)\s)?(?:[\p{L}\d-]{1,20}\s){0,2}$/iu,
    examples: ["it does not cure HIV-1 infection or ¶", "they do not cure ¶"],
    notExamples: ["those who do not respond are treated for ¶"],
  },
  {
    id: "refuse/procedure-for",
    before:
      /\b(?:transplants?|transplantations?|chemotherap(?:y|ies)|radiation|radiotherapy|surger(?:y|ies)|steroids?|corticosteroids?|opioids?|procedures?|therap(?:y|ies)),?\s(?:which|that)\s(?:is|are)\s(?:[\p{L}]{3,12}\s)?(?:used|given|performed|prescribed)\s(?:to\streat|for|in)\s(?:[\p{L}\d,-]{1,20}\s){0,5}$/iu,
    examples: ["stem cell transplant, which is used to treat ¶", "chemotherapy that is often given for ¶"],
    notExamples: ["a therapy that treats ¶"],
  },
  {
    id: "refuse/excluded",
    after:
      /^(?:(?!\s(?:and|but|while)\s(?:patients|those|adults)\b)[^.;]){0,60}?\s(?:(?:were|was|are|is|will be)\s(?:also\s)?(?:excluded|ineligible|not (?:eligible|enrolled|included|allowed))|could not (?:enrol|participate|take part))\b/iu,
    examples: ["those with ¶ or an infection were excluded", "patients with ¶ are ineligible"],
    notExamples: ["patients with ¶ were included"],
  },
  {
    id: "refuse/others-approved",
    before:
      /\b(?:antidepressants|antipsychotics|antibiotics|antivirals|steroids|opioids|statins|drugs|medicines|medications|treatments|therapies|agents|products)\s(?:(?:that|which|are|currently|already|now|commonly|often)\s){0,3}(?:approved|used|indicated|licensed|available|prescribed)\s(?:in\s[^.;,]{2,30}\s)?(?:for|to\streat|in)\s(?:the\s(?:treatment|management|prevention)\sof\s)?(?:[\p{L}\d-]{1,20}\s){0,3}$/iu,
    examples: ["antidepressants approved for ¶ are used off label", "other drugs used to treat ¶"],
    notExamples: ["it is the only drug approved for ¶", "its medicine is approved for ¶"],
  },
  {
    id: "refuse/rescue",
    before:
      /\brescue\s(?:therap(?:y|ies)|treatments?|medications?|medicines?)\s(?:for|due to|because of)\s(?:[\p{L}-]{1,20}\s){0,3}$/iu,
    examples: ["before rescue therapy for persistent severe ¶"],
    notExamples: ["a therapy for severe ¶"],
  },
  {
    id: "refuse/not-recommended",
    after: /^\s(?:[\p{L}-]{2,20}\s){0,2}(?:is|are) not (?:recommended|advised|indicated)\b/iu,
    examples: ["the use of such agents for treatment of ¶ is not recommended"],
    notExamples: ["¶ is not rare"],
  },
  {
    id: "refuse/designation-name",
    before: /\brare\s$/iu,
    after: /^\s(?:\([A-Z]{2,5}\)\s)?(?:designations?|status|priority review|vouchers?)\b/iu,
    both: true,
    examples: ["it received Rare ¶ designation"],
    notExamples: ["a rare ¶ program"],
  },
  {
    id: "refuse/advisory-committee",
    after:
      /^\s(?:and \p{L}{3,20} )?(?:Drugs?|Products?|Devices?)?\s?(?:Products\s|Panel\s)?(?:Advisory (?:Committee|Panel)|Division)\b/u,
    examples: ["the ¶ Drugs Advisory Committee voted", "the FDA's ¶ Advisory Committee"],
    notExamples: ["¶ drugs are many"],
  },
  {
    id: "refuse/hindrance",
    before:
      /\b(?:on account of|amid|in light of|owing to|(?:delays?|delayed|disrupt\p{L}{1,5}|paused|suspended|slowed|postponed)\s(?:[\p{L}-]{1,14}\s){0,6}(?:by|due to|because of|from|caused by)|(?:impacts?|effects?|spread) of)\s(?:the\s)?(?:(?:ongoing|global|current|novel)\s){0,2}$/iu,
    examples: ["enrollment was paused in March on account of ¶, and", "amid the ongoing ¶ pandemic"],
    notExamples: ["in adults with ¶", "the effect on ¶"],
  },
  {
    id: "refuse/share-of-people",
    before:
      /(?:\d\s?%|percent|million|\bone in \w{2,8})\s(?:of\s)?(?:[\p{L}-]{1,15}\s){1,4}(?:with|have|has|living with|diagnosed with|suffer(?:ing)? from|affected by)\s(?:[\p{L}-]{1,15}\s){0,2}$/iu,
    examples: ["37% of adults with ¶", "five million Americans have ¶"],
    notExamples: ["50 mg in adults with ¶"],
  },
  {
    id: "refuse/meeting",
    before:
      /\b(?:Advances in|(?:Congress|Conference|Meeting|Symposium|Workshop|Forum|Assessment|Questionnaire|Inventory) (?:on|for|of))\s(?:the\s)?(?:\p{Lu}[\p{L}’'-]{1,20}\s(?:and\s)?){0,4}$/u,
    examples: ["at the Advances in ¶", "on the North Star Assessment for ¶"],
    notExamples: ["recent advances in ¶"],
  },
  {
    id: "refuse/comorbidity",
    before:
      /\b(?:[\p{L}]{3,14}-related|co-?morbid|underlying|co-?existing)\s(?:medical\s)?(?:problems?|conditions?|complications?|comorbidit(?:y|ies))(?:,?\s(?:such as|like|including))?\s[^;.]{0,90}$|\bat least one\s(?:[\p{L}-]{3,20}\s){0,3}(?:conditions?|comorbidit(?:y|ies)|complications?)\b[^;.]{0,90}$|\b(?:require|needs?|requiring)\s(?:therapy|treatment)\sfor\sassociated\s[^;.]{0,90}$/iu,
    examples: [
      "for adults with weight-related medical problems such as ¶",
      "with overweight and at least one related condition such as asthma or ¶",
      "who require therapy for associated ¶",
    ],
    notExamples: ["a therapy for ¶ and related conditions"],
  },
  {
    id: "refuse/precaution",
    before:
      /\b(?:use|using|effective|reliable|non-?hormonal|hormonal|barrier)\s(?:(?:an?|effective|reliable|highly|non-?hormonal|oral|forms? of|methods? of)\s){0,3}$/iu,
    after:
      /^\s(?:during|for (?:at least|\S{1,8} (?:days|weeks|months))|as \p{L}{3,24} (?:can|may)|while|methods?|prior|until|and for)\b|^[.,;]/iu,
    both: true,
    examples: ["women should use effective ¶ during treatment", "use a non-hormonal ¶ method"],
    notExamples: ["an effective ¶ vaccine"],
  },
  {
    id: "refuse/subgroup-list",
    before:
      /\bsubgroups?(?: of patients)?,?\s(?:including|such as|like)\s(?:(?:[\p{L}\d-]{1,20},?\s){0,7})$/iu,
    examples: ["no subgroup, including people with ¶", "in all subgroups, such as those with asthma or ¶"],
    notExamples: ["a subgroup of adults with ¶"],
  },
  {
    id: "refuse/control-vaccine",
    after:
      /^\svaccines?\s(?:as (?:an? |the )?(?:active )?(?:control|comparator)|\((?:active )?(?:control|comparator))/iu,
    examples: ["or a ¶ vaccine as control"],
    notExamples: ["a ¶ vaccine as a booster"],
  },
  {
    id: "refuse/than-vaccine",
    before: /\b(?:than|versus|vs\.?|compared)\s(?:(?:with|to|in|by|after)\s)?(?:an?|the)\s$/iu,
    after: /^\svaccines?\b/iu,
    both: true,
    examples: ["more common than with the ¶ vaccine"],
    notExamples: ["compared with placebo, the ¶ vaccine"],
  },
  {
    id: "refuse/operation",
    before: /\b(?:after|following|undergoing|undergo|during|have had)\s(?:[\p{L}-]{2,20}\s){0,2}$/iu,
    after: /^\s(?:repair|surgery|surgeries|extraction|removal|operations?)\b/iu,
    both: true,
    examples: ["for pain after ¶ repair", "in adults undergoing ¶ surgery"],
    notExamples: ["a drug for ¶ after surgery"],
  },
  {
    id: "refuse/case-of",
    before:
      /\b(?:an?|one|two|three|single|the|fatal|serious|reported|new)\scases?\sof\s(?:[\p{L}\d-]{1,20}\s){0,3}$/iu,
    examples: ["a hold following a case of ¶", "after two serious cases of ¶"],
    notExamples: ["in case of need, for adults with ¶"],
  },
  {
    id: "refuse/without",
    before:
      /\b(?:without|with or without|no (?:(?:prior|previous|known) )?(?:history|evidence|signs?) of|absence of|excluding|other than)\s(?:[\p{L}\d-]{1,20}\s){0,3}$/iu,
    examples: ["adults without ¶", "with or without compensated ¶", "patients with no prior history of ¶"],
    notExamples: ["without delay in patients with ¶"],
  },
  {
    id: "refuse/side-effect-told",
    after:
      /^(?:,? a known (?:side |class )?effect|\s(?:(?:occurred|emerged)(?=\s(?:more|less|most|at)\b)|occurred|(?:was|were|has been|have been) (?:more |most |less )?(?:frequently |commonly )?(?:reported|observed|seen)|developed)\s(?:in|by|compared|among|with|at|more|less|most)\b)/iu,
    examples: [
      "¶, a known effect of the class, was mild",
      "¶ occurred in nine patients",
      "¶ occurred at a greater frequency with it",
      "¶ was reported by 1.5%",
    ],
    notExamples: ["¶ is the disease that it treats", "in ¶, the most common side effect was reported"],
  },
  {
    id: "refuse/instruction",
    before:
      /\b(?:monitor(?:ed|ing)?(?:\s(?:[\p{L}-]{2,14}\s)?patients)?|tested|evaluated?|screen(?:ed)?) for\s(?:[\p{L}-]{2,20}\s){0,2}(?:and\s)?$/iu,
    after:
      /^\s(?:before|prior to|during|periodically|at regular|throughout|and (?:discontinue|withhold|treat|manage))\b/iu,
    both: true,
    examples: [
      "monitor for ¶ before initiation",
      "patients should be monitored for severe ¶ during treatment",
    ],
    notExamples: ["it is evaluated for ¶ in adults"],
  },
  {
    id: "refuse/suspected",
    before: /\b(?:if|when)\s(?:[\p{L}-]{2,20}\s){0,2}$/iu,
    after: /^\s(?:(?:is|are) (?:suspected|confirmed|diagnosed)|occurs?|develops?|worsens?|persists?)\b/iu,
    both: true,
    examples: ["If ¶ is suspected, discontinue", "when severe ¶ occurs"],
    notExamples: ["if adults with ¶ respond"],
  },
  {
    id: "refuse/incidence",
    before:
      /\b(?:incidences?|rates?|episodes?|(?<!to reduce )events) of (?:[\p{L}-]{2,20}(?:\/|, | and | or )){0,3}$/iu,
    examples: ["the incidences of DVT/¶ were low", "rates of ¶"],
    notExamples: ["the incidence of events in adults with ¶"],
  },
  {
    id: "refuse/mechanism",
    before:
      /\b(?:found (?:in|across|on)|drivers? of|surface of|expressed (?:in|on|by)|present (?:in|on)|implicated in|role in)\s(?:[\p{L}-]{2,20}\s){0,4}$/iu,
    examples: ["a target found across numerous ¶", "a key driver of ¶", "on the surface of most ¶"],
    notExamples: ["found to be effective in patients with ¶"],
  },
  {
    id: "refuse/society",
    after: /^\s(?:and \p{Lu}\p{L}{3,20}\s)?Organi[sz]ation\b/u,
    examples: ["the European Crohn’s and ¶ Organisation"],
    notExamples: ["¶ in the whole organization"],
  },
  {
    id: "refuse/journal",
    before:
      /\b(?:The Lancet(?: \p{Lu}\p{Ll}{2,15}(?: and)?){0,2}|JAMA|[Jj]ournals?|[Pp]ublished in|[Pp]ublication in|[Aa]ppears? in|Annals of|Archives of|Advances in)\s(?:the\s)?$/u,
    examples: ["were published in ¶", "the journal ¶ has published", "in Annals of the ¶"],
    notExamples: ["a journal reports results in ¶"],
  },
  {
    id: "refuse/scale",
    after:
      /^\s(?:[\p{Lu}][\p{L}-]{2,20}\s){0,3}(?:Scale|Score|Index|Inventory|Questionnaire|Version|Subscale|Rating)\b/u,
    examples: ["the ¶ Activity Score"],
    notExamples: ["¶ patients"],
  },
  {
    id: "refuse/criteria",
    before: /\bCriteria\s(?:in|for|of)\s(?:\p{Lu}[\p{L}-]{1,20}\s){0,3}$/u,
    examples: ["by Response Evaluation Criteria in ¶"],
    notExamples: ["met the criteria for ¶"],
  },
  {
    id: "refuse/lay-words",
    before: /\b(?:type|form|kind) of\s(?:[\p{L}-]{1,20}\s){0,2}$/iu,
    after: /^\s(?:called|known as)\b/u,
    both: true,
    examples: ["a type of ¶ called"],
    notExamples: ["a type of ¶ that"],
  },
  {
    id: "refuse/institution-before",
    before:
      /\b(?:Institutes?|Cent(?:er|re)|Department|Society|Association|Foundation|Division|Office|College|Academy|Director|Professor|Chair|Head|Network|Alliance|Congress)\s(?:of|for|on)\s(?:the\s)?(?:(?:\p{Lu}[\p{L}-]{1,20}|&|and|of|(?<=of )the),?\s){0,5}$/u,
    examples: ["the National Institute of ¶", "Director of the ¶", "the Association for the Study of ¶"],
    notExamples: ["the director spoke of ¶"],
  },
  {
    id: "refuse/job-title",
    before: /\b[Vv]ice [Pp]resident,?\s(?:(?:of|and|&|\p{Lu}?\p{Ll}{3,20}),?\s){0,5}$/u,
    examples: ["associate vice president, clinical research, ¶"],
    notExamples: ["said the vice president. It treats ¶"],
  },
  {
    id: "refuse/institution-after",
    after:
      /^s?\s(?:(?:\p{Lu}[\p{L}-]{1,20}|&|and),?\s){0,4}(?:Cent(?:er|re)|Institute|Foundation|Society|Association|Congress|Clinic|Department|Hospital|Alliance|Coalition|Memorial|Council|Advocates|Charity|Trust)\b/u,
    examples: ["the ¶ Research Foundation"],
    notExamples: ["the ¶ drug"],
  },
];

/** Strong reasons to think that the disease is named for another purpose: a tie must be close to outweigh them. */
export const PARTING_CUES: readonly LinkCue[] = [
  {
    id: "part/safety",
    before:
      /(?:adverse|side effects?|toxicit|most (?:common|frequent)|tolerab|serious (?:infections|events)|occurred|discontinu\p{L}{1,4} due to|warnings?|contraindicat|safety profile|deaths? (?:from|due)|fatal|mitigat\p{L}{1,3}|on-target|infections such as)(?:(?!,\sand\s(?:the|a|our|its)\s|;\s)[^.]){0,240}$/iu,
    examples: ["the most common side effects were nausea and ¶"],
    notExamples: ["it is used in ¶"],
  },
  {
    id: "part/cause-or-course",
    before:
      /(?:risk (?:of|for|factors? for)|history of|caus(?:e|ed|es|ing)(?: of| by)?|lead(?:s|ing)? to|complications? (?:of|such as)|(?:manifestations?|complications?|comorbidities|co-morbidities) (?:such as|like|including)|result(?:s|ed|ing)? in(?! (?:an?|the|its|our|two|both) (?:[\p{L}\d-]{1,16} ){0,4}(?:phase|trials?|stud(?:y|ies))\b)|progress(?:es|ing|ion)? to|associated with|manifest\p{L}{1,6} (?:as|of)|signs of|characteri[sz]ed by|hospitali[sz]\p{L}{1,6} for|comorbid\p{L}{0,6}|rates? of|incidence of|prevalence of|onset of|worsening of|episodes? of|survivors? of|confused with|on account of|because of|due to|impact of|amid|during|despite|outbreak of|can (?:lead|cause|develop|be)|may (?:lead|cause|develop|occur)|reductions? (?:of|in)|fewer|(?:frequency|number|severity) of(?! (?:patients|people|adults|children|women|men))|composite of|endpoints? of|responders? for|measures? of|(?<!signs and )symptoms? (?:of|such as)|cut|improve(?:ments?|d|s)? in|levels? of|mortality|deaths?|consists of|called|known as|inhibits?|involved in)\s(?:[\p{L}\d,’'-]{1,24}\s){0,5}$/iu,
    examples: ["increases the risk of ¶", "can lead to ¶", "it causes ¶"],
    notExamples: ["a trial in ¶"],
  },
  {
    id: "part/endpoint-list",
    before:
      /\b(?:time to|composite (?:of|endpoint)|(?:primary|secondary) endpoints?\s(?:was|were|of|is|included|\()|risk reduction for)(?:(?!\b(?:patients|adults|people|treatment)\b)[^.;]){0,160}$/iu,
    examples: ["the primary endpoint was the time to cardiovascular death, stroke, or ¶"],
    notExamples: ["the primary endpoint was met. It is for ¶"],
  },
  {
    id: "part/endpoint",
    after:
      /^\s(?:(?:co-)?(?:primary|secondary)\s)?(?:endpoints?|outcomes?|scores?|reductions?|responders?|rates?|levels?|events?|worsening)\b/iu,
    examples: ["the ¶ endpoint"],
    notExamples: ["the ¶ program"],
  },
];
