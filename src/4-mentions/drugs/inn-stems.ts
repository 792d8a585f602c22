import type { Program } from "../../schema/record.js";

type Modality = NonNullable<Program["modality"]>;

/**
 * Endings of international nonproprietary names that ordinary English words do not share, with what the stem says of
 * the substance (WHO, "The use of stems in the selection of INN", 2018). A line a kind: modality, then endings.
 */
const STEMS: readonly [modality: Modality | null, endings: string][] = [
  ["monoclonal antibody", "mab tug bart ment"],
  [
    "small molecule",
    "tinib fenib rafenib metinib ciclib lisib parib degib zomib denib nertinib trelvir sertib ertib dutant",
  ],
  [
    "small molecule",
    "gliptin gliflozin glitazone glinide formin gratinib bresib stomig menib lintinib rasib ragolix golix",
  ],
  [
    "small molecule",
    "vastatin sartan olol dipine pril prilat oxaban gatran grel grelor afil entan ciguat astine lukast",
  ],
  [
    "small molecule",
    "vir buvir asvir previr tegravir navir ciclovir virine vudine cavir camavir virimat amivir clovir",
  ],
  [
    "small molecule",
    "conazole fungin cillin penem cef oxacin mycin micin cycline nidazole zolid pleurin bactam floxacin sulfone",
  ],
  [
    "small molecule",
    "azepam azolam zolam pidem clone azine peridone piprazole apine oxetine faxine giline perone racetam gabalin bamate",
  ],
  [
    "small molecule",
    "triptan gepant setron caine bupivacaine curonium coxib profen fenac oxicam tadine dopa capone pexole azoline",
  ],
  [
    "small molecule",
    "lutamide ifene trozole mestane rubicin platin taxel tecan abine poside bulin vinca fosfamide mustine citabine trexed trexate imod",
  ],
  [
    "small molecule",
    "caftor orexant exant melteon anserin serin sidone pridone lastat statin stat tamide steride relix fibrate glustat afil",
  ],
  [
    "small molecule",
    "azosin terol tropium phylline nastat zafone senib imide domide mide apitant gaboxadol nolone sone olone asone onide camtiv",
  ],
  [
    "small molecule",
    "copan corant firsocostat cilofexor fexor fexorib lofexidine fibranor fibranol mapimod tirom etirome eglumine golide tegrast tolimod limod grast pirdone",
  ],
  [
    "small molecule",
    "adenant pamil rinone setine thiouracil toin barbital bital oxetin sulfan quine quin oquine bendazole nidazol antel vaptan tolvaptan xaban bempedoic",
  ],
  ["peptide", "tide relin reotide actide glutide natide ilide pressin tocin paratide morelin"],
  ["protein", "cept kin leukin plestim grastim poetin stim ermin cog parvovec fusp alfa"],
  ["enzyme", "ase sidase sulfase"],
  ["siRNA", "siran"],
  ["ASO", "rsen nersen mersen"],
  ["oligonucleotide", "aptanib pegol"],
  ["mRNA", "meran"],
  ["cell therapy", "leucel cel"],
  ["gene therapy", "vec repvec gene"],
  [
    "antibody-drug conjugate",
    "vedotin mafodotin deruxtecan tesirine govitecan ravtansine tirumotecan ozogamicin emtansine soravtansine duocarmazine",
  ],
  ["radiopharmaceutical", "dotatate vipivotide tiuxetan iobenguane"],
  ["small molecule", "dronate dronic thiazide semide parin parinux statum quinone fradil bromide"],
];

/** Ordinary words, names and terms of the field that end like a drug. */
const NOT_DRUGS = new Set(
  (
    "magazine worsen lessen magazines phase base case database increase decrease disease release purchase lease please erase chase phrase showcase kinase protease " +
    "polymerase transferase synthase reductase oxidase lipase amylase lactase tyrosinase telomerase caspase nuclease ligase helicase " +
    "hydrolase dehydrogenase phosphatase transaminase aminotransferase esterase elastase collagenase integrase transcriptase neuraminidase " +
    "peptidase convertase isomerase cyclooxygenase lipoxygenase aromatase secretase gelatinase proteinase glucuronidase galactosidase " +
    "glucosidase sulfatase arginase methylase deacetylase demethylase topoisomerase endonuclease exonuclease recombinase transposase " +
    "betalactamase lactamase hydroxylase carboxylase decarboxylase luciferase sphingomyelinase iduronidase metalloproteinase " +
    "excel cancel parcel diesel vessel counsel kernel label model panel level novel travel channel gospel hotel motel personnel tunnel " +
    "gene hygiene scene transgene oncogene acetylene ethylene polyethylene benzene gangrene kin skin cytokine chemokine interleukin napkin pumpkin " +
    "stat thermostat except accept concept intercept precept percept receipt tide peptide polypeptide neuropeptide nucleotide oligonucleotide " +
    "dinucleotide polynucleotide riptide ghrelin thyrotropin somatostatin cystatin vasopressin oxytocin myostatin follistatin " +
    "statin statins bear baptist provide include guide side inside outside wide worldwide decide amide reside " +
    "elevate apine vaccine medicine line online alone someone everyone zone cone none hormone testosterone progesterone " +
    "salt basalt cobalt asphalt result consult adult tool pool protocol control alcohol cholesterol glycerol ethanol methanol pistol symbol idol " +
    "mab mabs fab lab prefab rehab slab tab grab collab tenth month april peril prill mid sulfonamide polyamide acrylamide " +
    "ointment treatment comment document implement payment statement development management agreement requirement improvement enrollment investment " +
    "assessment endorsement establishment department moment segment judgment commitment government movement environment recruitment deployment " +
    "refinement engagement announcement amendment adjustment achievement advancement appointment attainment impairment involvement measurement " +
    "placement replacement procurement settlement shipment supplement element cement fulfillment instrument reimbursement retirement disbursement " +
    "encouragement enhancement entitlement equipment excitement experiment fragment arrangement alignment acknowledgement argument ailment augment " +
    "detriment complement compliment basement increment installment apartment allotment abandonment accompaniment bombardment containment contentment " +
    "discernment disappointment empowerment endowment enjoyment escapement extraction garment harassment impediment indictment infringement " +
    "internment lament ligament management nourishment ornament parliament pavement pigment postponement predicament punishment regiment resentment " +
    "sediment sentiment temperament testament torment tournament vestment reassessment reinvestment mismanagement realignment pretreatment " +
    "retreatment maltreatment undertreatment cotreatment concealment consignment embodiment encroachment entertainment abutment ferment " +
    "determent averment raiment figment clement inclement overpayment repayment nonpayment prepayment underpayment copayment " +
    "tug chart bart depart impart counterpart rampart " +
    "quin quinone vir fir elixir reservoir memoir triumvir seen dozen citizen serine glycine alanine valine proline arginine leucine tyrosine " +
    "histidine lysine threonine adenine guanine cytosine thymine uracil dopamine histamine melatonin serotonin insulin albumin hemoglobin globulin " +
    "immunoglobulin platelet tablet chalcone clone cyclone monoclone stone milestone cornerstone capstone keystone " +
    "rapamycin actin bulin tubulin alfa alpha bromide persone personae pril aprils golide solide intestine clandestine palestine " +
    "fusp cog incog stim tadine bendazole epitope sone keystone dissone lysosome imide stomide mide timide guanide " +
    "cel bel corticosteroid abine cabine combine turbine carbine vaccinate gatran grel grelor afil lukast ase ises vec parin " +
    "dose overdose glucose lactose sucrose cellulose diagnose purpose propose compose suppose expose dispose impose oppose enclose disclose " +
    "inhibitor receptor factor vector sector doctor donor tumor author investor director monitor motor creator caftor " +
    "extant constant important relevant significant resistant participant applicant dominant covenant tenant infant variant instant pregnant distant assistant " +
    "merchant elegant redundant abundant hesitant militant mutant mutants stimulant depressant antidepressant implant transplant plant giant " +
    "consultant accountant attendant defendant descendant dependant independant warrant vacant vagrant immigrant migrant reactant coolant exorbitant blatant " +
    "pedant peasant pheasant pleasant unpleasant sergeant servant savant radiant dormant informant adamant lieutenant remnant poignant stagnant malignant benignant " +
    "regnant repugnant indignant revenant consonant resonant determinant contaminant ruminant discriminant recombinant combinant pollutant " +
    "ascertain stamide dynamide cyanamide pyramide chlamyde tsunami " +
    "gene genes indigene immunogene autogene pathogene polygene antigene nectargene allogene myogene hygene eugene phosgene thromboplastin"
  ).split(" "),
);

const ENDINGS = new Map<string, Modality | null>();
for (const [modality, endings] of STEMS)
  for (const ending of endings.split(" ")) ENDINGS.set(ending, modality);
const LONGEST_ENDING = 13;

/** Endings too short or too common in other words to tell a drug by themselves. */
const WEAK = new Set(
  "ase gene kin stat alfa pegol cel vec tide cept stim ment bart tug mide imide sone olone pril abine vir statin quin toin alfa bromide azine apine dopa cog".split(
    " ",
  ),
);
/** How long a word with a weak ending must be before it is taken for a drug. */
const LEAST_LENGTH_WEAK: Record<string, number> = {
  ment: 99,
  bart: 8,
  tug: 8,
  gene: 99,
  kin: 8,
  stat: 8,
  cel: 8,
  vec: 8,
  ase: 99,
  alfa: 6,
  pegol: 8,
};

/** Tells a drug by the ending of its nonproprietary name: the modality the stem speaks of, null for none, undefined for no drug. */
export function innModality(word: string): Modality | null | undefined {
  const lower = word.toLowerCase().replace(/-[a-z]{4}$/, "");
  if (lower.length < 6 || !/^\p{L}+$/u.test(lower) || NOT_DRUGS.has(lower)) return undefined;
  for (let length = Math.min(LONGEST_ENDING, lower.length - 2); length >= 3; length--) {
    const ending = lower.slice(-length);
    if (!ENDINGS.has(ending)) continue;
    if (WEAK.has(ending) && lower.length < (LEAST_LENGTH_WEAK[ending] ?? 8)) return undefined;
    return ENDINGS.get(ending) ?? null;
  }
  return undefined;
}
