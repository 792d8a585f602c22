/** Ordinary words, names and terms of the field that end like a drug. */
export const NOT_DRUGS = new Set(
  (
    "unicef aldosterone cubital magazine worsen lessen magazines phase base case database increase decrease disease release purchase lease please erase chase phrase showcase kinase protease " +
    "polymerase transferase synthase reductase oxidase lipase amylase lactase tyrosinase telomerase caspase nuclease ligase helicase " +
    "hydrolase dehydrogenase phosphatase transaminase aminotransferase esterase elastase collagenase integrase transcriptase neuraminidase " +
    "peptidase convertase isomerase cyclooxygenase lipoxygenase aromatase secretase gelatinase proteinase glucuronidase galactosidase " +
    "glucosidase sulfatase arginase methylase deacetylase demethylase topoisomerase endonuclease exonuclease recombinase transposase " +
    "betalactamase lactamase hydroxylase carboxylase decarboxylase luciferase sphingomyelinase iduronidase metalloproteinase " +
    "excel cancel parcel diesel vessel counsel kernel label model panel level novel travel channel gospel hotel motel personnel tunnel " +
    "gene hygiene scene transgene oncogene acetylene ethylene polyethylene benzene gangrene kin skin cytokine chemokine interleukin napkin pumpkin " +
    "stat thermostat except accept concept intercept precept percept receipt tide peptide lipopeptide lipoglycopeptide glycopeptide tripeptide dipeptide tetrapeptide hexapeptide octapeptide decapeptide cyclopeptide phosphopeptide macropeptide oligopeptide polypeptide neuropeptide nucleotide oligonucleotide " +
    "dinucleotide polynucleotide riptide ghrelin thyrotropin somatostatin cystatin vasopressin oxytocin myostatin follistatin " +
    "statin statins carbapenem carbapenems penem penems bear baptist provide include guide side inside outside wide worldwide decide amide reside " +
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
    "gene genes indigene immunogene autogene pathogene polygene antigene nectargene allogene myogene hygene eugene phosgene thromboplastin " +
    "timeline guideline beeline adamantine emmeline puissant hydroxyzines supraorbital infraorbital periorbital orbital intraorbital phosphoinositide polyimide magazine limousine bromides " +
    "enzyme recognizine disulfide hexamethonium retroviral sweepstakes exercise"
  ).split(" "),
);
