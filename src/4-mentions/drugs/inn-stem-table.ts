import type { Program } from "../../schema/record.js";

type Modality = NonNullable<Program["modality"]>;

/**
 * Endings of international nonproprietary names that ordinary English words do not share, with what the stem says of
 * the substance (WHO, "The use of stems in the selection of INN", 2018, and the antibody schemes of 2017 and 2021).
 * A line a kind: modality, then endings.
 */
export const INN_STEMS: readonly [modality: Modality, endings: string][] = [
  ["monoclonal antibody", "mab tug bart"],
  ["bispecific antibody", "mig"],
  [
    "small molecule",
    "tinib fenib rafenib metinib ciclib lisib parib degib zomib denib nertinib trelvir sertib ertib dutant",
  ],
  [
    "small molecule",
    "gliptin gliflozin glitazone glitazar glinide formin gratinib bresib stomig menib lintinib rasib ragolix golix",
  ],
  [
    "small molecule",
    "vastatin sartan olol dilol dipine pril prilat oxaban gatran grel grelor afil entan ciguat astine lukast trodast",
  ],
  [
    "small molecule",
    "vir buvir asvir previr tegravir navir ciclovir virine vudine cavir camavir virimat amivir clovir viroc",
  ],
  [
    "small molecule",
    "conazole fungin cillin penem cef oxacin mycin micin cycline nidazole zolid pleurin bactam floxacin sulfone kacin mulin planin pristin monam",
  ],
  [
    "small molecule",
    "azepam azolam zolam azenil pidem clone plon azine izine yzine peridone peridol piprazole apine oxetine faxine traline pramine tyline tiline perone pirone spirone racetam gabalin bamate carnil",
  ],
  [
    "small molecule",
    "triptan gepant setron caine curonium curium coxib profen fenac fenamate bufen metacin oxicam tadine dopa capone pexole azoline fentanil flurane stigmine tidine",
  ],
  [
    "small molecule",
    "lutamide ifene trozole mestane rubicin platin taxel tecan abine poside bulin vinca fosfamide mustine citabine trexed trexate imod tansine porfin fosine inostat racil",
  ],
  [
    "small molecule",
    "caftor orexant exant isant melteon anserin serin sidone pridone lastat statin stat tamide steride fibrate glustat terone renone",
  ],
  [
    "small molecule",
    "azosin terol tropium clidinium fenacin phylline nastat zafone senib imide domide mide apitant pitant gaboxadol nolone sone olone asone onide camtiv betasol metasone",
  ],
  [
    "small molecule",
    "calcet copan corant cilofexor fexor fexorib fibranor fibranol mapimod tirom etirome eglumine golide tegrast tolimod limod grast pirdone",
  ],
  [
    "small molecule",
    "adenant pamil rinone setine thiouracil toin barbital bital oxetin sulfan quine quin oquine bendazole nidazol antel vaptan tolvaptan xaban mectin",
  ],
  [
    "small molecule",
    "begron bendan bersat bradine catib cetrapib clidine denoson dralazine dustat emcinal fentrine fiban flapon glurant imibe kalant kalim kiren lubant mantadine mantine meline mesine",
  ],
  [
    "small molecule",
    "milast nabant nepag nertant netant nicline nixin pafant pladib poride prazan prazole prenaline prostil quidar rixin rizine rolimus siban tapide tiazem tibant tizide tricin trigine troban",
  ],
  [
    "small molecule",
    "tirole ampanel zotan dronate dronic thiazide semide parin parinux statum quinone tilide fradil bromide cromil restat tolac nesurad listat giline afenone tegrat gacestat",
  ],
  [
    "small molecule",
    "estrant camten xibat delpar glipron caprant taront pertin pidine limus dimus toclax amidis nutlin madlin laner",
  ],
  [
    "small molecule",
    "urad dectin xanox setrag apride copant pixant rixafor naxib panor flodacin tidacin fungerp gepix rofim plam luren nexor cerfont stinel",
  ],
  [
    "small molecule",
    "fylline uridine dotril bitril darone arotene pirox antrone oxanide cisteine dosteine frine verine eridine lanib",
  ],
  [
    "small molecule",
    "prost clax ditan gestrel pristone pristal estrol gliatin sudil orexton prodil nemdaz tropine gabat adol parant borole tifan rebant bopag fadine nesib semtiv nazole tib lib cib nib sib rib mib gib",
  ],
  [
    "peptide",
    "kefalin tide relin relix reotide actide glutide natide pressin tocin paratide morelin lintide",
  ],
  [
    "protein",
    "cept kin leukin somatropin plestim grastim poetin stim ermin cog fusp alfa kinra trakinra botulinumtoxina botulinumtoxinb interferon",
  ],
  ["enzyme", "ase sidase sulfase plase"],
  ["RNA", "siran rsen nersen mersen meran"],
  ["oligonucleotide", "aptanib captad pegol"],
  ["cell therapy", "leucel cel"],
  ["gene therapy", "vec repvec gene"],
  [
    "antibody-drug conjugate",
    "vedotin mafodotin deruxtecan tesirine govitecan ravtansine tirumotecan ozogamicin emtansine soravtansine duocarmazine",
  ],
  ["radiopharmaceutical", "dotatate vipivotide tiuxetan iobenguane"],
];

/** Endings too short or too common in other words to tell a drug by themselves. */
export const WEAK_ENDINGS = new Set(
  "tib lib cib nib sib rib mib gib adol nazole interferon ase gene kin stat alfa pegol cel vec tide cept stim bart tug mig mide imide sone olone pril abine vir statin quin toin bromide azine izine yzine apine dopa cog plon racil tyline laner pidine".split(
    " ",
  ),
);

/** How long a word with a weak ending must be before it is taken for a drug; others must have 8 letters. */
export const LEAST_LENGTH_WEAK: Readonly<Record<string, number>> = { gene: 99, ase: 99, alfa: 6 };
