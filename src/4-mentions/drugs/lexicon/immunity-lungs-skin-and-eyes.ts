/** Immunology, transplants, breathing, skin and eyes. The format of a line is told in `../drug-lexicon.ts`. */
export const IMMUNITY_LUNGS_SKIN_AND_EYES = `# monoclonal antibody
adalimumab|Humira;Amjevita;Cyltezo;Hyrimoz;Hadlima;Abrilada;Hulio;Yusimry;Idacio;Yuflyma;Simlandi;Amgevita;Imraldi
amlitelimab
anifrolumab|Saphnelo
basiliximab|Simulect
belimumab|Benlysta
benralizumab|Fasenra
bimekizumab|Bimzelx
brodalumab|Siliq;Kyntheum|AMG 827
camoteskimab
canakinumab|Ilaris
certolizumab pegol|Cimzia|certolizumab
daclizumab|Zinbryta;Zenapax
dectrekumab
depemokimab|Exdensur
dupilumab|Dupixent|REGN668
efalizumab|Raptiva
etrolizumab
frexalimab
golimumab|Simponi;Simponi Aria
guselkumab|Tremfya
ianalumab
infliximab|Remicade;Inflectra;Renflexis;Avsola;Zymfentra;Ixifi;Remsima
itepekimab
ixekizumab|Taltz
lebrikizumab|Ebglyss
lirentelimab
mavrilimumab
mepolizumab|Nucala
mirikizumab|Omvoh
narsoplimab|Yartemlea
nemolizumab|Nemluvio;Mitchga
netakimab
obexelimab
olokizumab
omalizumab|Xolair;Omlyclo
otilimab
reslizumab|Cinqair
risankizumab|Skyrizi
rocatinlimab
rosnilimab
sarilumab|Kevzara
secukinumab|Cosentyx
sirukumab
sonelokimab
spesolimab|Spevigo
tezepelumab|Tezspire|AMG 157
tildrakizumab|Ilumya
tocilizumab|Actemra;Tofidence;Tyenne;RoActemra
tozorakimab
tralokinumab|Adbry;Adtralza
tulisokibart
duvakitug
ustekinumab|Stelara;Wezlana;Selarsdi;Pyzchiva;Otulfi;Imuldosa;Yesintek;Steqeyma;Starjemza
vedolizumab|Entyvio
ranibizumab|Lucentis;Byooviz;Cimerli;Susvimo
axatilimab|Niktimvo
lampalizumab
efungumab
vunakizumab
xeligekimab
stapokibart
barzolvolimab
bermekimab
dazodalibep
imsidolimab
# bispecific antibody
faricimab|Vabysmo
ozoralizumab
lutikizumab
# monoclonal antibody
brolucizumab|Beovu
tarcocimab tedromer
# oligonucleotide
pegaptanib|Macugen
avacincaptad pegol|Izervay|Zimura
sepofarsen
# protein
abatacept|Orencia
anakinra|Kineret
alefacept|Amevive
atacicept
telitacicept
povetacicept
belatacept|Nulojix
etanercept|Enbrel;Erelzi;Eticovo;Benepali
rilonacept|Arcalyst
conbercept|Lumitin
cenegermin|Oxervate
ocriplasmin|Jetrea
antithymocyte globulin|Thymoglobulin;Atgam|anti-thymocyte globulin
alpha-1 antitrypsin|Prolastin;Zemaira;Aralast;Glassia|alpha-1 proteinase inhibitor
tasadenoturev
# peptide
icotrokinra
aviptadil|Zyesami
voclosporin|Lupkynis
cyclosporine|Restasis;Neoral;Sandimmune;Cequa;Verkazia;Vevye;Gengraf|ciclosporin;cyclosporin
reproxalap
thymalfasin|Zadaxin
# small molecule
abrocitinib|Cibinqo
acitretin|Soriatane
acoltremon|Tryptyr
adapalene|Differin
adapalene and benzoyl peroxide|Epiduo
aclidinium|Tudorza|aclidinium bromide
albuterol|ProAir;Ventolin;Proventil|salbutamol
albuterol and budesonide|Airsupra|PT027
amlexanox
apremilast|Otezla
arformoterol|Brovana
atropine
auranofin|Ridaura
azathioprine|Imuran;Azasan
azelaic acid|Finacea
azelastine|Astelin;Astepro;Optivar
baricitinib|Olumiant
beclomethasone|Qvar;Beconase
benzoyl peroxide
bepotastine|Bepreve
berdazimer|Zelsuvmi
betamethasone|Celestone;Sernivo
bilastine
bimatoprost|Lumigan;Latisse;Durysta
brensocatib|Brinsupri
brepocitinib
brimonidine|Alphagan;Lumify;Mirvaso
brinzolamide|Azopt
bromfenac|Prolensa
budesonide/glycopyrrolate/formoterol|Breztri Aerosphere;Trixeo
budesonide and formoterol|Symbicort
calcipotriene|Dovonex;Sorilux|calcipotriol
camlipixant
carbachol
carbinoxamine
carteolol
cetirizine|Zyrtec;Zerviate;Quzyttir
chlorpheniramine
ciclesonide|Alvesco;Omnaris
clascoterone|Winlevi
clemastine
clindamycin and benzoyl peroxide|Duac;Onexton
clobetasol|Temovate;Clobex|clobetasol propionate
crisaborole|Eucrisa;Staquis
cromolyn|Gastrocrom;NasalCrom|cromolyn sodium
cyclopentolate
cyproheptadine
dapsone|Aczone
delgocitinib|Anzupgo
desloratadine|Clarinex
desonide
desoximetasone|Topicort
deucravacitinib|Sotyktu
deuruxolitinib|Leqselvi|CTP-543
dexamethasone|Decadron;Ozurdex;Dextenza;Hemady;Dexycu
difluprednate|Durezol
diphenhydramine|Benadryl
dornase alfa|Pulmozyme
dorzolamide|Trusopt
dorzolamide and timolol|Cosopt
doxylamine and pyridoxine|Diclegis;Bonjesta
doxylamine
efinaconazole|Jublia
eflornithine|Iwilfin;Vaniqa
emedastine
ensifentrine|Ohtuvayre
epinastine|Elestat
etrasimod|Velsipity
obefazimod
fexofenadine|Allegra
filgotinib|Jyseleca
fluocinolone|Iluvien;Retisert;Yutiq|fluocinolone acetonide
fluocinonide|Vanos
flunisolide
fluticasone|Flovent;Flonase;Xhance;Arnuity|fluticasone propionate;fluticasone furoate
fluticasone and salmeterol|Advair;AirDuo;Seretide
fluticasone furoate and vilanterol|Breo Ellipta
fluticasone furoate/umeclidinium/vilanterol|Trelegy Ellipta;Trelegy
umeclidinium|Incruse
umeclidinium and vilanterol|Anoro Ellipta
formoterol|Foradil;Perforomist
gefapixant|Lyfnua
glycopyrronium tosylate|Qbrexza
glycopyrrolate and formoterol|Bevespi Aerosphere
guaifenesin|Mucinex
halobetasol|Ultravate;Bryhali
halobetasol and tazarotene|Duobrii
hydroquinone
hydroxychloroquine|Plaquenil
indacaterol|Arcapta
indacaterol and glycopyrronium|Ultibro
ipratropium|Atrovent|ipratropium bromide
ipratropium and albuterol|Combivent;DuoNeb
isotretinoin|Accutane;Absorica;Claravis
ivermectin|Stromectol;Soolantra;Sklice
ketotifen|Zaditor
latanoprost|Xalatan;Xelpros;Iyuzeh
latanoprostene bunod|Vyzulta
leflunomide|Arava
levalbuterol|Xopenex
levobunolol
levocetirizine|Xyzal
lifitegrast|Xiidra
lodoxamide
loratadine|Claritin
loteprednol|Lotemax;Alrex;Inveltys;Eysuvis|loteprednol etabonate
mannitol|Bronchitol;Osmitrol
maribavir|Livtencity
methacholine|Provocholine
methoxsalen|Uvadex
methylprednisolone|Medrol;Solu-Medrol
mometasone|Nasonex;Asmanex;Sinuva|mometasone furoate
mometasone and formoterol|Dulera
montelukast|Singulair
mycophenolate|CellCept;Myfortic|mycophenolate mofetil;mycophenolic acid
nepafenac|Nevanac;Ilevro
nedocromil
netarsudil|Rhopressa;Rhokiinsa
netarsudil and latanoprost|Rocklatan
olodaterol|Striverdi
olopatadine|Patanol;Pataday;Patanase
olopatadine and mometasone|Ryaltris
omidenepag
orismilast
oxymetazoline|Afrin;Rhofade;Upneeq
peficitinib
perfluorohexyloctane|Miebo
phenylephrine and ketorolac|Omidria
pilocarpine|Vuity;Salagen;Qlosi
aceclidine|Vizz
pimecrolimus|Elidel
pirfenidone|Esbriet
nerandomilast|Jascayd
pirbuterol
podofilox|Condylox
povorcitinib
prednisolone|Pred Forte;Orapred;Millipred
prednisone|Rayos;Deltasone
ritlecitinib|Litfulo
roflumilast|Daliresp;Zoryve
salmeterol|Serevent
sirolimus|Rapamune;Fyarro;Hyftor|rapamycin
sofpironium|Sofdra
tacrolimus|Prograf;Envarsus XR;Astagraf XL;Protopic
tafluprost|Zioptan
tapinarof|Vtama
tazarotene|Tazorac;Arazlo;Fabior
terbutaline
theophylline|Theo-24
tiotropium|Spiriva|tiotropium bromide
tiotropium and olodaterol|Stiolto
tirbanibulin|Klisyri
tofacitinib|Xeljanz
travoprost|Travatan;iDose TR
treprostinil palmitil
triamcinolone|Kenalog;Zilretta;Xipere;Nasacort|triamcinolone acetonide
trifarotene|Aklief
tropicamide
unoprostone|Rescula
upadacitinib|Rinvoq
verteporfin|Visudyne
zafirlukast|Accolate
zileuton|Zyflo
zasocitinib
izokibep
lotilaner|Xdemvy
sepetaprost
xylometazoline
azelaprag
vonapanitase
bardoxolone
bentiromide
treosulfan|Grafapex
cantharidin|Ycanth
salicylic acid
sulfacetamide
# gene therapy
voretigene neparvovec|Luxturna
prademagene zamikeracel|Zevaskyn
timrepigene emparvovec
lenadogene nolparvovec|Lumevoq
botaretigene sparoparvovec
revakinagene taroretcel|Encelto
ixoberogene soroparvovec
# enzyme
collagenase clostridium histolyticum|Xiaflex;Santyl;Qwo
hyaluronidase|Hylenex;Hyalase;Amphadase;Vitrase
# cell therapy
remestemcel-L|Ryoncil
darvadstrocel|Alofisel
`;
