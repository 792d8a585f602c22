/** Contrast agents, vitamins, minerals, antidotes and what fits nowhere else. The format of a line is told in `../drug-lexicon.ts`. */
export const IMAGING_NUTRIENTS_AND_OTHERS = `# diagnostic
florbetapir F 18|Amyvid|florbetapir;18F-AV-45
florbetaben F 18|Neuraceq|florbetaben
flutemetamol F 18|Vizamyl|flutemetamol
flortaucipir F 18|Tauvid|flortaucipir
fluciclovine F 18|Axumin
fluoroestradiol F 18|Cerianna
fludeoxyglucose F 18||fluorodeoxyglucose;FDG;18F-FDG
piflufolastat F 18|Pylarify
flotufolastat F 18|Posluma
gallium Ga 68 gozetotide|Illuccix;Locametz;Gozellix
gallium Ga 68 dotatate|Netspot
gallium Ga 68 dotatoc
copper Cu 64 dotatate|Detectnet
flurpiridaz F 18|Flyrcado
ioflupane I 123|DaTscan|ioflupane
iobenguane I 123|AdreView
rubidium Rb 82|Cardiogen-82
technetium Tc 99m tilmanocept|Lymphoseek
technetium Tc 99m sestamibi|Cardiolite
technetium Tc 99m tetrofosmin|Myoview
thallous chloride Tl 201
indium In 111 pentetreotide|Octreoscan
gadobutrol|Gadavist;Gadovist
gadobenate|MultiHance|gadobenate dimeglumine
gadoterate|Dotarem;Clariscan|gadoterate meglumine
gadoteridol|ProHance
gadopiclenol|Elucirem;Vueway
gadoxetate|Eovist;Primovist
gadofosveset|Ablavar
gadodiamide|Omniscan
gadopentetate|Magnevist|gadopentetate dimeglumine
gadoversetamide|OptiMARK
gadoquatrane|Ambelvist
iohexol|Omnipaque
iodixanol|Visipaque
iopamidol|Isovue
iopromide|Ultravist
ioversol|Optiray
ioxaglate|Hexabrix
perflutren|Definity;Optison
sulfur hexafluoride|Lumason;SonoVue
regadenoson|Lexiscan
adenosine|Adenocard;Adenoscan
pafolacianine|Cytalux
pegulicianine|Lumisight
hexaminolevulinate|Cysview;Hexvix
indocyanine green|Spy Agent Green
fluorescein|Fluorescite
isosulfan blue|Lymphazurin
methylene blue|ProvayBlue|methylthioninium chloride
tuberculin|Tubersol
# small molecule
vitamin D||vitamin D3;cholecalciferol;colecalciferol
ergocalciferol|Drisdol|vitamin D2
vitamin E||alpha-tocopherol;tocopherol
vitamin A||retinol palmitate
vitamin C|Ascor|ascorbic acid
vitamin B12|Nascobal|cyanocobalamin
methylcobalamin
hydroxocobalamin|Cyanokit
vitamin B6||pyridoxine
thiamine||vitamin B1
riboflavin|Photrexa
folic acid
levomefolate|Deplin|L-methylfolate
biotin
nicotinamide||niacinamide
nicotinamide riboside
coenzyme Q10||ubiquinone;ubidecarenone
lipoic acid||alpha-lipoic acid
creatine
taurine
L-arginine||arginine hydrochloride
L-carnitine
L-tryptophan
N-acetyl-L-tyrosine
D-cycloserine|Seromycin|cycloserine
D-serine
inositol
omega-3 fatty acids||omega-3
docosahexaenoic acid
eicosapentaenoic acid
curcumin
resveratrol
quercetin
genistein
sulforaphane
epigallocatechin gallate
ginkgo biloba
saffron
delta-9-tetrahydrocannabinol||tetrahydrocannabinol;THC;delta-9 THC
palmitoylethanolamide
magnesium sulfate
magnesium oxide
calcium carbonate
calcium gluconate
calcium acetate|PhosLo
potassium iodide|ThyroSafe
sodium chloride||normal saline;hypertonic saline
zinc sulfate
ferrous sulfate
selenium
dextrose
nitric oxide|INOmax;Genosyl
hyaluronic acid||sodium hyaluronate
activated charcoal
fomepizole|Antizol
pralidoxime
physostigmine
atropine and pralidoxime|DuoDote
dimercaprol
edetate calcium disodium
succimer|Chemet
sodium nitrite
sodium tetradecyl sulfate|Sotradecol
polidocanol|Asclera;Varithena
deoxycholic acid|Kybella
disulfiram|Antabuse
menthol
capsaicin|Qutenza
camphor
glycerin
benzocaine
chlorhexidine|Peridex
chloroprocaine|Clorotekal;Iheezo
tetracaine
procaine|Novocain
prilocaine
lidocaine and prilocaine|EMLA
levobupivacaine
cocaine|Goprelto
leucine
isoleucine
branched-chain amino acids
guanidinoacetic acid
uridine
citrulline
trehalose
valine
xylitol
edaravone dexborneol
butylphthalide
povidone-iodine|Betadine
hydrogen peroxide|Eskata
silver sulfadiazine
lactobacillus rhamnosus
setipiprant
pirenzepine
batefenterol
revefenacin|Yupelri
pentosan polysulfate|Elmiron
phenazopyridine
flavoxate
dimethyl sulfoxide|Rimso-50
amifostine|Ethyol
avasopasem manganese
lumefantrine
paromomycin
sodium stibogluconate
suramin
melarsoprol
levamisole
inosine pranobex
pidotimod
thymosin beta 4
tranilast
pentetate calcium trisodium
sincalide|Kinevac
tesofensine
dapiprazole
dexfenfluramine
rofecoxib|Vioxx
valdecoxib|Bextra
etoricoxib|Arcoxia
lumiracoxib|Prexige
parecoxib|Dynastat
cerivastatin|Baycol
torcetrapib
anacetrapib
dalcetrapib
evacetrapib
ximelagatran|Exanta
cisapride|Propulsid
terfenadine|Seldane
astemizole|Hismanal
mibefradil|Posicor
nimesulide
metamizole||dipyrone
diacerein
glucosamine
chondroitin
chymopapain
tiludronate
etidronate|Didronel
strontium ranelate|Protelos
domperidone|Motilium
trimetazidine
lornoxicam
tenoxicam
aceclofenac
dexketoprofen
dexibuprofen
flupirtine
nefopam
tolperisone
thiocolchicoside
betahistine|Serc
vinpocetine
nicergoline
cinnarizine
rebamipide
itopride
mosapride
trimebutine
pinaverium
erdosteine
carbocisteine
bromhexine
roxithromycin
josamycin
teprenone
doxofylline
rupatadine
ebastine
mizolastine
levodropropizine
pranlukast
suplatast
seratrodast
fenspiride
bambuterol
# protein
aprotinin|Trasylol
bone morphogenetic protein 2
erythropoietin
growth hormone
human serum albumin
lactoferrin
# cell therapy
autologous cultured chondrocytes|MACI;Carticel
azficel-T|laViv
hematopoietic progenitor cells, cord blood|Hemacord;Ducord
nalotimagene carmaleucel
`;
