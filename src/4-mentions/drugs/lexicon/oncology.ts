/** Cancer medicines. The format of a line is told in `../drug-lexicon.ts`. */
export const ONCOLOGY = `# small molecule
abemaciclib|Verzenio;Verzenios|LY2835219
abiraterone|Zytiga;Yonsa|abiraterone acetate
acalabrutinib|Calquence|ACP-196
adagrasib|Krazati|MRTX849
afatinib|Gilotrif;Giotrif
alectinib|Alecensa
alisertib||MLN8237
alpelisib|Piqray;Vijoice|BYL719
altretamine|Hexalen
aminolevulinic acid|Ameluz;Levulan;Gleolan|5-aminolevulinic acid
amsacrine|Amsidine
anastrozole|Arimidex
anlotinib|Focus V
apalutamide|Erleada|ARN-509
apatinib|Aitan|rivoceranib
arsenic trioxide|Trisenox
asciminib|Scemblix|ABL001
atrasentan|Vanrafia
avapritinib|Ayvakit;Ayvakyt|BLU-285
avutometinib||VS-6766
axitinib|Inlyta
azacitidine|Vidaza;Onureg|azacytidine;CC-486
bafetinib
belinostat|Beleodaq
belumosudil|Rezurock|KD025
belzutifan|Welireg|MK-6482
bendamustine|Treanda;Bendeka;Belrapzo;Levact
bexarotene|Targretin
bicalutamide|Casodex
binimetinib|Mektovi
bortezomib|Velcade
bosutinib|Bosulif
brigatinib|Alunbrig|AP26113
buparlisib
busulfan|Busulfex;Myleran
cabazitaxel|Jevtana
cabozantinib|Cabometyx;Cometriq|XL184
capecitabine|Xeloda
capivasertib|Truqap|AZD5363
capmatinib|Tabrecta|INC280
carboplatin|Paraplatin
carfilzomib|Kyprolis
carmustine|BiCNU;Gliadel
cediranib
ceritinib|Zykadia|LDK378
chiauranib
chidamide|Epidaza|tucidinostat
chlorambucil|Leukeran
cisplatin|Platinol
cladribine|Mavenclad;Leustatin
clofarabine|Clolar;Evoltra
cobimetinib|Cotellic
copanlisib|Aliqopa
crenolanib
crizotinib|Xalkori
cyclophosphamide|Cytoxan
cytarabine|Cytosar-U
dabrafenib|Tafinlar
dacarbazine
dacomitinib|Vizimpro
dactinomycin|Cosmegen|actinomycin D
darolutamide|Nubeqa|ODM-201
dasatinib|Sprycel
daunorubicin|Cerubidine
daunorubicin and cytarabine|Vyxeos|CPX-351
decitabine|Dacogen
decitabine and cedazuridine|Inqovi
dexrazoxane|Zinecard;Totect
docetaxel|Taxotere
dordaviprone|Modeyso|ONC201
dovitinib
doxorubicin|Adriamycin;Doxil;Caelyx
duvelisib|Copiktra|IPI-145
elacestrant|Orserdu
elinzanetant|Lynkuet
enasidenib|Idhifa|AG-221
encorafenib|Braftovi
ensartinib|Ensacove
entinostat||SNDX-275
entospletinib
entrectinib|Rozlytrek
enzalutamide|Xtandi|MDV3100
enzastaurin
epacadostat||INCB024360
epirubicin|Ellence
erdafitinib|Balversa
eribulin|Halaven|eribulin mesylate
erlotinib|Tarceva
estramustine|Emcyt
etirinotecan pegol||NKTR-102
etoposide|VePesid;Toposar
everolimus|Afinitor;Zortress;Certican|RAD001
evofosfamide||TH-302
exemestane|Aromasin
fedratinib|Inrebic
fisogatinib
floxuridine
fludarabine|Fludara
fluorouracil|Adrucil;Efudex;Carac|5-fluorouracil;5-FU
flutamide|Eulexin
foretinib
fruquintinib|Fruzaqla;Elunate
fulvestrant|Faslodex
futibatinib|Lytgobi|TAS-120
galunisertib
gandotinib
ganetespib
gefitinib|Iressa
gemcitabine|Gemzar;Infugem;Inlexzo
gilteritinib|Xospata|ASP2215
giredestrant
glasdegib|Daurismo
glufosfamide
hydroxyurea|Hydrea;Droxia;Siklos|hydroxycarbamide
ibrutinib|Imbruvica|PCI-32765
idarubicin|Idamycin
idelalisib|Zydelig|CAL-101;GS-1101
ifosfamide|Ifex
imatinib|Gleevec;Glivec|imatinib mesylate;STI-571
imetelstat|Rytelo
imiquimod|Aldara;Zyclara
imlunestrant|Inluriyo
inavolisib|Itovebi
infigratinib|Truseltiq|BGJ398
iniparib
irinotecan|Camptosar;Onivyde
ivosidenib|Tibsovo|AG-120
ixabepilone|Ixempra
ixazomib|Ninlaro|MLN9708
lapatinib|Tykerb;Tyverb
larotrectinib|Vitrakvi|LOXO-101
lazertinib|Lazcluze;Leclaza
lenalidomide|Revlimid
lenvatinib|Lenvima;Kisplyx
lestaurtinib
letrozole|Femara
leucovorin|Fusilev;Khapzory|folinic acid;levoleucovorin;leucovorin calcium
linifanib
lomustine|Gleostine;CeeNU
lonafarnib|Zokinvy
lorlatinib|Lorbrena;Lorviqua
lurbinectedin|Zepzelca|PM1183
masitinib
mavorixafor|Xolremdi
melphalan|Alkeran;Evomela;Hepzato
melphalan flufenamide|Pepaxto;Pepaxti|melflufen
mercaptopurine|Purinethol;Purixan|6-mercaptopurine
mesna|Mesnex
methotrexate|Trexall;Otrexup;Rasuvo;Xatmep
midostaurin|Rydapt
miltefosine|Impavido
miransertib
mirdametinib|Gomekli
mitomycin|Jelmyto;Mutamycin;Zusduri|mitomycin C;UGN-101
mitotane|Lysodren
mitoxantrone|Novantrone
mobocertinib|Exkivity|TAK-788
momelotinib|Ojjaara;Omjjara
motesanib
navitoclax
nelarabine|Arranon;Atriance
neratinib|Nerlynx
nilotinib|Tasigna;Danziten
nilutamide|Nilandron
nintedanib|Ofev;Vargatef
niraparib|Zejula
nirogacestat|Ogsiveo
niraparib and abiraterone|Akeega
olaparib|Lynparza|AZD2281
olmutinib
olutasidenib|Rezlidhia
omacetaxine|Synribo|omacetaxine mepesuccinate
osimertinib|Tagrisso|AZD9291
oxaliplatin|Eloxatin
paclitaxel|Taxol;Abraxane|nab-paclitaxel;paclitaxel protein-bound
paclitaxel poliglumex|Opaxio
pacritinib|Vonjo
palazestrant
palbociclib|Ibrance
panobinostat|Farydak|LBH589
parsaclisib
patupilone
pazopanib|Votrient
pemetrexed|Alimta;Pemfexy;Pemrydi
pemigatinib|Pemazyre
pentostatin|Nipent
perifosine
pexidartinib|Turalio|PLX3397
pimicotinib
pirtobrutinib|Jaypirca|LOXO-305
pixantrone|Pixuvri
plinabulin
pomalidomide|Pomalyst;Imnovid
ponatinib|Iclusig
pralatrexate|Folotyn
pralsetinib|Gavreto|BLU-667
procarbazine|Matulane
pyrotinib
quizartinib|Vanflyta|AC220
radotinib
raltitrexed|Tomudex
regorafenib|Stivarga
relugolix|Orgovyx
repotrectinib|Augtyro|TPX-0005
revumenib|Revuforj|SNDX-5613
ribociclib|Kisqali|LEE011
rigosertib
ripretinib|Qinlock|DCC-2618
rociletinib
romidepsin|Istodax
rubitecan
rucaparib|Rubraca
ruxolitinib|Jakafi;Jakavi;Opzelura
sabizabulin||VERU-111
satraplatin
savolitinib|Orpathys
saracatinib
selinexor|Xpovio;Nexpovio|KPT-330
selpercatinib|Retevmo;Retsevmo|LOXO-292
selumetinib|Koselugo
semaxanib
sonidegib|Odomzo
sorafenib|Nexavar
sotorasib|Lumakras;Lumykras|AMG 510
streptozocin|Zanosar
sunitinib|Sutent
sunvozertinib|Zegfrovy
surufatinib|Sulanda
taladegib
talazoparib|Talzenna|BMN 673
taletrectinib|Ibtrozi
tamoxifen|Nolvadex;Soltamox
tandutinib
tazemetostat|Tazverik
tegafur|Teysuno
tegafur/gimeracil/oteracil
telaglenastat
temozolomide|Temodar;Temodal
temsirolimus|Torisel
teniposide|Vumon
tepotinib|Tepmetko
tesetaxel
thalidomide|Thalomid
thioguanine|Tabloid
thiotepa|Tepadina
tipifarnib
tipiracil
tivantinib
tivozanib|Fotivda
toceranib|Palladia
topotecan|Hycamtin
toremifene|Fareston
tovorafenib|Ojemda
trabectedin|Yondelis
trametinib|Mekinist
tretinoin|Vesanoid;Retin-A|all-trans retinoic acid
trifluridine and tipiracil|Lonsurf|TAS-102;trifluridine/tipiracil
trilaciclib|Cosela
tucatinib|Tukysa
ulixertinib
umbralisib|Ukoniq
uproleselan
valrubicin|Valstar
vandetanib|Caprelsa
vatalanib
veliparib||ABT-888
vemurafenib|Zelboraf
venetoclax|Venclexta;Venclyxto|ABT-199
vepdegestrant||ARV-471
vimseltinib|Romvimza
vinblastine|Velban
vincristine|Oncovin;Marqibo
vinflunine|Javlor
vinorelbine|Navelbine
vismodegib|Erivedge
volasertib
vorasidenib|Voranigo
vorinostat|Zolinza
xevinapant
zanubrutinib|Brukinsa|BGB-3111
ziftomenib|Komzifti
zongertinib|Hernexeos
zipalertinib
sevabertinib|Hyrnuo
# monoclonal antibody
tositumomab|Bexxar
alemtuzumab|Lemtrada;Campath
anetumab
atezolizumab|Tecentriq|MPDL3280A
avelumab|Bavencio
bemarituzumab||FPA144
bevacizumab|Avastin;Mvasi;Zirabev;Alymsys;Vegzelma
camrelizumab
catumaxomab|Removab;Korjuny
cemiplimab|Libtayo|REGN2810
cetuximab|Erbitux
cosibelimab|Unloxcyt
daratumumab|Darzalex;Darzalex Faspro
dinutuximab|Unituxin
domvanalimab
dostarlimab|Jemperli
durvalumab|Imfinzi|MEDI4736
elotuzumab|Empliciti
farletuzumab
figitumumab
ganitumab
ipilimumab|Yervoy
isatuximab|Sarclisa
magrolimab
margetuximab|Margenza
mogamulizumab|Poteligeo
monalizumab
naxitamab|Danyelza
necitumumab|Portrazza
nimotuzumab
nivolumab|Opdivo|BMS-936558
nivolumab and relatlimab|Opdualag
obinutuzumab|Gazyva;Gazyvaro
ofatumumab|Kesimpta;Arzerra
olaratumab|Lartruvo
onartuzumab
oregovomab
panitumumab|Vectibix
pembrolizumab|Keytruda;Keytruda Qlex|MK-3475;lambrolizumab
penpulimab
pertuzumab|Perjeta
pidilizumab
prolgolimab
ramucirumab|Cyramza
relatlimab
retifanlimab|Zynyz
rituximab|Rituxan;MabThera;Truxima;Ruxience;Riabni
sabatolimab
serplulimab
sintilimab|Tyvyt
socazolimab
spartalizumab
sugemalimab
tafasitamab|Monjuvi;Minjuvi|MOR208
tiragolumab
tislelizumab|Tevimbra
toripalimab|Loqtorzi;Tuoyi
trastuzumab|Herceptin;Ogivri;Kanjinti;Trazimera;Ontruzant;Herzuma
tremelimumab|Imjudo
ublituximab|Briumvi
zalifrelimab
zanolimumab
zimberelimab
zolbetuximab|Vyloy
# bispecific antibody
amivantamab|Rybrevant
blinatumomab|Blincyto|AMG 103
cadonilimab
elranatamab|Elrexfio
epcoritamab|Epkinly;Tepkinly
glofitamab|Columvi
ivonescimab
linvoseltamab|Lynozyfic|REGN5458
mosunetuzumab|Lunsumio
odronextamab|Ordspono
petosemtamab
tarlatamab|Imdelltra|AMG 757
teclistamab|Tecvayli
talquetamab|Talvey
zanidatamab|Ziihera
zenocutuzumab|Bizengri
# antibody-drug conjugate
belantamab mafodotin|Blenrep
brentuximab vedotin|Adcetris|SGN-35
datopotamab deruxtecan|Datroway
disitamab vedotin|Aidixi
enfortumab vedotin|Padcev
gemtuzumab ozogamicin|Mylotarg
glembatumumab vedotin
inotuzumab ozogamicin|Besponsa
loncastuximab tesirine|Zynlonta
mirvetuximab soravtansine|Elahere
moxetumomab pasudotox|Lumoxiti
patritumab deruxtecan
polatuzumab vedotin|Polivy
raludotatug deruxtecan
rovalpituzumab tesirine
sacituzumab govitecan|Trodelvy
sacituzumab tirumotecan
telisotuzumab vedotin|Emrelis
tisotumab vedotin|Tivdak
trastuzumab deruxtecan|Enhertu|DS-8201
trastuzumab duocarmazine
trastuzumab emtansine|Kadcyla|T-DM1;ado-trastuzumab emtansine
upifitamab rilsodotin
vobramitamab duocarmazine
zilovertamab vedotin
ladiratuzumab vedotin
# radiopharmaceutical
lutetium Lu 177 dotatate|Lutathera|177Lu-dotatate
lutetium Lu 177 vipivotide tetraxetan|Pluvicto|177Lu-PSMA-617
radium Ra 223 dichloride|Xofigo|radium-223
samarium Sm 153 lexidronam|Quadramet
strontium chloride Sr-89|Metastron
iobenguane I 131|Azedra
ibritumomab tiuxetan|Zevalin
iopofosine I 131
# protein
tebentafusp|Kimmtrak
aflibercept|Eylea;Pavblu|VEGF Trap-Eye
ziv-aflibercept|Zaltrap
aldesleukin|Proleukin
bempegaldesleukin||NKTR-214
denileukin diftitox|Ontak;Lymphir
nogapendekin alfa inbakicept|Anktiva
tagraxofusp|Elzonris
eftilagimod alpha
# enzyme
asparaginase|Elspar
asparaginase erwinia chrysanthemi|Erwinaze;Rylaze
calaspargase pegol|Asparlas
pegaspargase|Oncaspar
glucarpidase|Voraxaze
rasburicase|Elitek;Fasturtec
# peptide
degarelix|Firmagon
goserelin|Zoladex
triptorelin|Trelstar;Decapeptyl
leuprolide|Lupron;Lupron Depot;Eligard;Camcevi;Fensolvi|leuprorelin;leuprolide acetate
abarelix|Plenaxis
lanreotide|Somatuline;Somatuline Depot
octreotide|Sandostatin;Mycapssa;Bynfezia
pasireotide|Signifor
motixafortide|Aphexda
plerixafor|Mozobil
# CAR-T
axicabtagene ciloleucel|Yescarta|axi-cel;KTE-C19
brexucabtagene autoleucel|Tecartus|brexu-cel
ciltacabtagene autoleucel|Carvykti|cilta-cel
idecabtagene vicleucel|Abecma|ide-cel;bb2121
lisocabtagene maraleucel|Breyanzi|liso-cel;JCAR017
obecabtagene autoleucel|Aucatzyl|obe-cel
tisagenlecleucel|Kymriah|CTL019;tisa-cel
equecabtagene autoleucel|Fucaso
zevorcabtagene autoleucel
relmacabtagene autoleucel|Carteyva
# cell therapy
afamitresgene autoleucel|Tecelra|afami-cel
letetresgene autoleucel||lete-cel
lifileucel|Amtagvi|LN-144
sipuleucel-T|Provenge
omidubicel|Omisirge
tabelecleucel|Ebvallo|tab-cel
# gene therapy
nadofaragene firadenovec|Adstiladrin
beremagene geperpavec|Vyjuvek
detalimogene voraplasmid
# oncolytic virus
talimogene laherparepvec|Imlygic|T-VEC
cretostimogene grenadenorepvec||CG0070
vusolimogene oderparepvec||RP1
# microbiome
BCG live|Tice BCG
`;
