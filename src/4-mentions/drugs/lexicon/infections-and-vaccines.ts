/** Medicines against infections, and vaccines. The format of a line is told in `../drug-lexicon.ts`. */
export const INFECTIONS_AND_VACCINES = `# small molecule
abacavir|Ziagen
abacavir and lamivudine|Epzicom
abacavir/dolutegravir/lamivudine|Triumeq|dolutegravir, abacavir and lamivudine
acyclovir|Zovirax;Sitavig|aciclovir
adefovir|Hepsera|adefovir dipivoxil
albendazole|Albenza
amikacin|Arikayce
amoxicillin|Amoxil
amoxicillin and clavulanate|Augmentin
amphotericin B|AmBisome;Abelcet;Fungizone
ampicillin
ampicillin and sulbactam|Unasyn
anidulafungin|Eraxis
artemether and lumefantrine|Coartem
artesunate
atazanavir|Reyataz
atazanavir and cobicistat|Evotaz
atovaquone|Mepron
atovaquone and proguanil|Malarone
azithromycin|Zithromax;AzaSite
azvudine
aztreonam|Azactam;Cayston
aztreonam and avibactam|Emblaveo
bacitracin
baloxavir|Xofluza|baloxavir marboxil
bedaquiline|Sirturo
benznidazole
besifloxacin|Besivance
bictegravir/emtricitabine/tenofovir alafenamide|Biktarvy
boceprevir|Victrelis
brincidofovir|Tembexa|CMX001
cabotegravir|Apretude;Vocabria
cabotegravir and rilpivirine|Cabenuva
caspofungin|Cancidas
cefaclor
cefadroxil
cefazolin|Ancef
cefdinir|Omnicef
cefditoren|Spectracef
cefepime|Maxipime
cefepime and enmetazobactam|Exblifep
cefepime and taniborbactam
cefiderocol|Fetroja;Fetcroja
cefixime|Suprax
cefotaxime|Claforan
cefotetan
cefoxitin
cefpodoxime
cefprozil
ceftaroline|Teflaro;Zinforo|ceftaroline fosamil
ceftazidime|Fortaz
ceftazidime and avibactam|Avycaz;Zavicefta|ceftazidime-avibactam
ceftobiprole|Zevtera|ceftobiprole medocaril
ceftolozane and tazobactam|Zerbaxa
ceftriaxone|Rocephin
cefuroxime|Ceftin;Zinacef
cephalexin|Keflex
chloramphenicol
chloroquine|Aralen
cidofovir|Vistide
ciprofloxacin|Cipro;Otiprio
clarithromycin|Biaxin
clavulanate
clindamycin|Cleocin;Xaciato
clofazimine|Lamprene
clotrimazole|Lotrimin
cobicistat|Tybost
colistin
contezolid
daclatasvir|Daklinza
dalbavancin|Dalvance;Xydalba
daptomycin|Cubicin
darunavir|Prezista
darunavir and cobicistat|Prezcobix;Rezolsta
darunavir/cobicistat/emtricitabine/tenofovir alafenamide|Symtuza
dasabuvir|Exviera
delafloxacin|Baxdela
delamanid|Deltyba
delavirdine|Rescriptor
didanosine|Videx
dolutegravir|Tivicay
dolutegravir and lamivudine|Dovato|DTG/3TC
dolutegravir and rilpivirine|Juluca
doravirine|Pifeltro
doravirine/lamivudine/tenofovir disoproxil fumarate|Delstrigo
islatravir||MK-8591
doxycycline|Vibramycin;Doryx;Oracea
efavirenz|Sustiva
efavirenz/emtricitabine/tenofovir disoproxil fumarate|Atripla
elbasvir and grazoprevir|Zepatier
elvitegravir|Vitekta
elvitegravir/cobicistat/emtricitabine/tenofovir alafenamide|Genvoya
elvitegravir/cobicistat/emtricitabine/tenofovir disoproxil fumarate|Stribild
emtricitabine|Emtriva
emtricitabine and tenofovir disoproxil fumarate|Truvada|emtricitabine/tenofovir disoproxil fumarate
emtricitabine and tenofovir alafenamide|Descovy|emtricitabine/tenofovir alafenamide
emtricitabine/rilpivirine/tenofovir alafenamide|Odefsey
emtricitabine/rilpivirine/tenofovir disoproxil fumarate|Complera;Eviplera
ensitrelvir|Xocova
entecavir|Baraclude
eravacycline|Xerava
ertapenem|Invanz
erythromycin
ethambutol
ethionamide
etravirine|Intelence
famciclovir|Famvir
favipiravir|Avigan
fexinidazole
fidaxomicin|Dificid
fluconazole|Diflucan
flucytosine|Ancobon
fosamprenavir|Lexiva
foscarnet|Foscavir
fosfluconazole
fosfomycin|Monurol;Contepo
fosmanogepix
fostemsavir|Rukobia
fusidic acid
ganciclovir|Cytovene;Zirgan
gatifloxacin|Zymar
gemifloxacin|Factive
gentamicin
gepotidacin|Blujepa
glecaprevir and pibrentasvir|Mavyret;Maviret|glecaprevir/pibrentasvir
griseofulvin
ibrexafungerp|Brexafemme
iclaprim
imipenem
imipenem/cilastatin/relebactam|Recarbrio
indinavir|Crixivan
isavuconazonium|Cresemba|isavuconazole
isoniazid
itraconazole|Sporanox;Tolsura
ketoconazole|Nizoral
lamivudine|Epivir
lamivudine and zidovudine|Combivir
laninamivir
ledipasvir and sofosbuvir|Harvoni|ledipasvir/sofosbuvir
lefamulin|Xenleta
lenacapavir|Sunlenca;Yeztugo|GS-6207
letermovir|Prevymis
levofloxacin|Levaquin
linezolid|Zyvox
lopinavir and ritonavir|Kaletra|lopinavir/ritonavir
luliconazole|Luzu
maraviroc|Selzentry
mebendazole|Vermox
mefloquine
meropenem|Merrem
meropenem and vaborbactam|Vabomere;Vaborem
methenamine|Hiprex
metronidazole|Flagyl;Nuvessa
micafungin|Mycamine
miconazole|Monistat
minocycline|Minocin;Solodyn;Amzeeq;Zilxi
molnupiravir|Lagevrio|MK-4482;EIDD-2801
moxidectin
moxifloxacin|Avelox;Vigamox
mupirocin|Bactroban
nafithromycin
nelfinavir|Viracept
neomycin
nevirapine|Viramune
nifurtimox|Lampit
nirmatrelvir and ritonavir|Paxlovid|nirmatrelvir/ritonavir;PF-07321332
nitrofurantoin|Macrobid
nystatin
obeldesivir
ofloxacin|Floxin
olorofim
omadacycline|Nuzyra
ombitasvir/paritaprevir/ritonavir|Viekira Pak;Technivie;Viekirax
opelconazole
oritavancin|Orbactiv;Kimyrsa
oseltamivir|Tamiflu
oteseconazole|Vivjoa
oxacillin
ozenoxacin|Xepi
penciclovir
penicillin|Bicillin|penicillin G
pentamidine
peramivir|Rapivab
permethrin|Elimite
piperacillin and tazobactam|Zosyn|piperacillin-tazobactam
plazomicin|Zemdri
pleconaril
polymyxin B
posaconazole|Noxafil
praziquantel|Biltricide
presatovir
pretomanid
primaquine
pritelivir
pyrazinamide
pyrimethamine|Daraprim
quinine|Qualaquin
quinupristin and dalfopristin|Synercid
raltegravir|Isentress
remdesivir|Veklury|GS-5734
retapamulin|Altabax
rezafungin|Rezzayo
ribavirin|Copegus;Rebetol;Virazole
rifabutin|Mycobutin
rifampin|Rifadin|rifampicin
rifamycin|Aemcolo
rifapentine|Priftin
rilpivirine|Edurant
rimantadine|Flumadine
ritonavir|Norvir
saquinavir|Invirase
sarecycline|Seysara
secnidazole|Solosec
simeprevir|Olysio
sofosbuvir|Sovaldi
sofosbuvir and velpatasvir|Epclusa|sofosbuvir/velpatasvir
sofosbuvir/velpatasvir/voxilaprevir|Vosevi
solithromycin
stavudine|Zerit
streptomycin
sulbactam and durlobactam|Xacduro
sulfadiazine|Silvadene
sulfamethoxazole and trimethoprim|Bactrim|trimethoprim-sulfamethoxazole
sulopenem|Orlynvah
tafenoquine|Krintafel;Arakoda
taribavirin
tavaborole|Kerydin
tebipenem
tecovirimat|Tpoxx|ST-246
tedizolid|Sivextro|tedizolid phosphate
teicoplanin
telaprevir|Incivek
telavancin|Vibativ
telbivudine|Tyzeka
telithromycin|Ketek
tenofovir
tenofovir alafenamide|Vemlidy
tenofovir disoproxil fumarate|Viread
terbinafine|Lamisil
tetracycline
thiabendazole
tigecycline|Tygacil
tinidazole|Tindamax
tipranavir|Aptivus
tobramycin|Tobi;Tobrex
triclabendazole|Egaten
trimethoprim
trifluridine|Viroptic
umifenovir|Arbidol
valacyclovir|Valtrex|valaciclovir
valganciclovir|Valcyte
vancomycin|Vancocin;Firvanq
vapendavir
voriconazole|Vfend
zanamivir|Relenza
zidovudine|Retrovir
zoliflodacin|Nuzolvence
ziresovir
bemnifosbuvir
pibrentasvir
velpatasvir
voxilaprevir
sulbactam
avibactam
nirmatrelvir
bictegravir
# monoclonal antibody
actoxumab
ansuvimab|Ebanga
atoltivimab, maftivimab, and odesivimab|Inmazeb|REGN-EB3
bamlanivimab|LY-CoV555
etesevimab||LY-CoV016
bebtelovimab
bezlotoxumab|Zinplava
casirivimab and imdevimab|REGEN-COV;Ronapreve|REGN-COV2
clesrovimab|Enflonsia
ibalizumab|Trogarzo
leronlimab||PRO 140
nirsevimab|Beyfortus
obiltoxaximab|Anthim
palivizumab|Synagis
motavizumab
pemivibart|Pemgarda
raxibacumab
regdanvimab|Regkirona
sipavibart|Kavigale
sotrovimab|Xevudy|VIR-7831
tixagevimab and cilgavimab|Evusheld|AZD7442
adintrevimab
suvratoxumab
tosatoxumab
tobevibart
# protein
peginterferon alfa-2a|Pegasys
peginterferon alfa-2b|PegIntron;Sylatron
ropeginterferon alfa-2b|Besremi
interferon alfa-2a|Roferon-A
interferon alfa-2b|Intron A
interferon alfacon-1|Infergen
interferon gamma-1b|Actimmune|interferon gamma 1b
peginterferon lambda
interferon alfa
interferon beta
hepatitis B immune globulin|HyperHEP B;Nabi-HB
rabies immune globulin|HyperRAB;Kedrab
botulism antitoxin
cytomegalovirus immune globulin|Cytogam
exebacase
# peptide
enfuvirtide|Fuzeon
albuvirtide
# RNA
xalnesiran
elebsiran
# RNA
bepirovirsen
fomivirsen|Vitravene
# vaccine
BNT162b2|Comirnaty|tozinameran
mRNA-1273|Spikevax|elasomeran
mRNA-1283|mNEXSPIKE
mRNA-1345|mRESVIA
Ad26.COV2.S
NVX-CoV2373|Nuvaxovid;Covovax
AZD1222|Vaxzevria;Covishield|ChAdOx1 nCoV-19
CoronaVac
Covaxin||BBV152
Sputnik V
ZF2001
MVA-BN|Jynneos;Imvamune;Imvanex
ACAM2000
RSVPreF3|Arexvy
RSVpreF|Abrysvo
pneumococcal conjugate vaccine|Prevnar;Prevnar 13;Prevnar 20;Prevenar;Vaxneuvance;Capvaxive;Synflorix
pneumococcal polysaccharide vaccine|Pneumovax;Pneumovax 23
human papillomavirus vaccine|Gardasil;Gardasil 9;Cervarix;Cecolin
zoster vaccine|Zostavax;Shingrix
hepatitis A vaccine|Havrix;Vaqta
hepatitis B vaccine|Heplisav-B;Engerix-B;Recombivax HB;PreHevbrio
hepatitis A and B vaccine|Twinrix
influenza vaccine|Fluzone;Flublok;FluMist;Flucelvax;Fluad;Afluria;Fluarix;FluLaval;Fluvirin;Supemtek;Efluelda
meningococcal conjugate vaccine|Menactra;Menveo;MenQuadfi;Nimenrix;Mencevax
meningococcal group B vaccine|Bexsero;Trumenba
pentavalent meningococcal vaccine|Penbraya;Penmenvy
measles, mumps and rubella vaccine|M-M-R II;Priorix
measles, mumps, rubella and varicella vaccine|ProQuad
varicella vaccine|Varivax
rotavirus vaccine|RotaTeq;Rotarix
diphtheria, tetanus and pertussis vaccine|Boostrix;Adacel;Daptacel;Infanrix
DTaP-IPV-Hib-HepB vaccine|Vaxelis;Hexyon;Hexaxim;Infanrix Hexa
DTaP-IPV vaccine|Pediarix;Pentacel;Kinrix;Quadracel
Haemophilus b conjugate vaccine|ActHIB;PedvaxHIB;Hiberix
poliovirus vaccine|Ipol;Imovax Polio
Japanese encephalitis vaccine|Ixiaro
rabies vaccine|Imovax Rabies;RabAvert
typhoid vaccine|Typhim Vi;Vivotif;Typbar
cholera vaccine|Vaxchora;Dukoral
yellow fever vaccine|YF-Vax
tick-borne encephalitis vaccine|Ticovac;FSME-Immun
dengue vaccine|Dengvaxia;Qdenga
chikungunya vaccine|Ixchiq;Vimkunya
anthrax vaccine|BioThrax;Cyfendus
Ebola vaccine|Ervebo;Zabdeno
malaria vaccine|Mosquirix
tuberculosis vaccine|BCG vaccine
`;
