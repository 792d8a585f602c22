/** Drugs that stems do not tell: nonproprietary name, TAB, main brands. */
export const MARKETED_DRUGS = `insulin
insulin glargine	Lantus,Toujeo,Basaglar
insulin lispro	Humalog
insulin aspart	NovoLog,Fiasp
insulin degludec	Tresiba
metformin	Glucophage
methotrexate	Trexall
cisplatin
carboplatin
oxaliplatin
paclitaxel	Taxol,Abraxane
docetaxel	Taxotere
gemcitabine	Gemzar
pemetrexed	Alimta
doxorubicin	Doxil
cyclophosphamide
dexamethasone
prednisone
prednisolone
lenalidomide	Revlimid
pomalidomide	Pomalyst
thalidomide	Thalomid
bortezomib	Velcade
venetoclax	Venclexta,Venclyxto
azacitidine	Vidaza
decitabine	Dacogen
fulvestrant	Faslodex
letrozole	Femara
anastrozole	Arimidex
tamoxifen
capecitabine	Xeloda
fluorouracil
irinotecan	Camptosar
topotecan
etoposide
temozolomide	Temodar
hydroxyurea
aspirin
warfarin
heparin
clopidogrel	Plavix
apixaban	Eliquis
rivaroxaban	Xarelto
naltrexone	Vivitrol
buprenorphine	Suboxone,Sublocade
methadone
naloxone	Narcan
lofexidine	Lucemyra
riluzole	Rilutek
edaravone	Radicava
levodopa
carbidopa
donepezil	Aricept
memantine	Namenda
dextrose
dimethyl fumarate	Tecfidera
diroximel fumarate	Vumerity
monomethyl fumarate	Bafiertam
natalizumab	Tysabri
ocrelizumab	Ocrevus
fingolimod	Gilenya
teriflunomide	Aubagio
glatiramer acetate	Copaxone
interferon beta-1a	Avonex,Rebif,Plegridy
interferon beta-1b	Betaseron
peginterferon
nusinersen	Spinraza
risdiplam	Evrysdi
eculizumab	Soliris
ravulizumab	Ultomiris
apremilast	Otezla
deucravacitinib	Sotyktu
infliximab	Remicade
adalimumab	Humira
etanercept	Enbrel
abatacept	Orencia
tocilizumab	Actemra
secukinumab	Cosentyx
ixekizumab	Taltz
dupilumab	Dupixent
omalizumab	Xolair
mepolizumab	Nucala
benralizumab	Fasenra
tezepelumab	Tezspire
pembrolizumab	Keytruda
nivolumab	Opdivo
ipilimumab	Yervoy
atezolizumab	Tecentriq
durvalumab	Imfinzi
avelumab	Bavencio
cemiplimab	Libtayo
trastuzumab	Herceptin
bevacizumab	Avastin
rituximab	Rituxan,MabThera
daratumumab	Darzalex
remdesivir	Veklury
molnupiravir	Lagevrio
oseltamivir	Tamiflu
baloxavir marboxil	Xofluza
emtricitabine
tenofovir alafenamide
sofosbuvir	Sovaldi
ledipasvir/sofosbuvir	Harvoni
semaglutide	Ozempic,Wegovy,Rybelsus
tirzepatide	Mounjaro,Zepbound
liraglutide	Victoza,Saxenda
dulaglutide	Trulicity
empagliflozin	Jardiance
dapagliflozin	Farxiga
sitagliptin	Januvia
romosozumab	Evenity
denosumab	Prolia,Xgeva
alendronate	Fosamax
teriparatide	Forteo
evolocumab	Repatha
alirocumab	Praluent
inclisiran	Leqvio
bempedoic acid	Nexletol
ezetimibe	Zetia
colchicine	Colcrys
allopurinol
febuxostat	Uloric
spironolactone
hydrochlorothiazide
sacubitril/valsartan	Entresto
digoxin
furosemide
albuterol
montelukast	Singulair
lithium
ketamine
esketamine	Spravato
fluoxetine	Prozac
sertraline	Zoloft
bupropion	Wellbutrin
clozapine
lamotrigine
valproate
carbamazepine
phenytoin
phenobarbital
levetiracetam	Keppra
cannabidiol	Epidiolex
fenfluramine	Fintepla
topiramate
gabapentin
pregabalin	Lyrica
onabotulinumtoxinA	Botox
rifampin
isoniazid
amoxicillin
vancomycin
metronidazole
amphotericin B
hydroxychloroquine
chloroquine
ivermectin
mycophenolate mofetil
tacrolimus
cyclosporine	Restasis
sirolimus
everolimus	Afinitor
azathioprine
mercaptopurine
sulfasalazine
mesalamine
budesonide
ursodeoxycholic acid
obeticholic acid	Ocaliva
resmetirom	Rezdiffra
intravenous immunoglobulin
immune globulin
alteplase
tenecteplase
epoetin alfa	Epogen
darbepoetin alfa	Aranesp
filgrastim	Neupogen
pegfilgrastim	Neulasta
romiplostim	Nplate
luspatercept	Reblozyl
hydrocortisone
testosterone
estradiol
levothyroxine
octreotide	Sandostatin
lanreotide	Somatuline
tolvaptan	Samsca,Jynarque
sildenafil	Viagra,Revatio
tadalafil	Cialis
bosentan	Tracleer
macitentan	Opsumit
treprostinil	Remodulin
selexipag	Uptravi
nintedanib	Ofev
pirfenidone	Esbriet
ivacaftor	Kalydeco
lumacaftor/ivacaftor	Orkambi
tezacaftor/ivacaftor	Symdeko,Symkevi
elexacaftor/tezacaftor/ivacaftor	Trikafta,Kaftrio
apatinib
omecamtiv mecarbil
magrolimab
guanabenz
`;
