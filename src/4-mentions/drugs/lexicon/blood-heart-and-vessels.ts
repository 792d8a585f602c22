/** Blood, heart, vessels and kidney. The format of a line is told in `../drug-lexicon.ts`. */
export const BLOOD_HEART_AND_VESSELS = `# small molecule
acebutolol|Sectral
aliskiren|Tekturna
alprostadil|Caverject;Edex;Muse
ambrisentan|Letairis;Volibris
amiloride|Midamor
aminocaproic acid|Amicar
amiodarone|Cordarone;Pacerone;Nexterone
amlodipine|Norvasc;Katerzia
anagrelide|Agrylin
apixaban|Eliquis
aprocitentan|Tryvio
argatroban
aspirin|Ecotrin;Bayer Aspirin;Durlaza;Vazalore|acetylsalicylic acid
atenolol|Tenormin
atorvastatin|Lipitor
avacopan|Tavneos|CCX168
avatrombopag|Doptelet
azilsartan|Edarbi|azilsartan medoxomil
baxdrostat
bempedoic acid|Nexletol;Nilemdo|ETC-1002
benazepril|Lotensin
benidipine
betrixaban|Bevyxxa
bezafibrate
bisoprolol|Zebeta
bosentan|Tracleer
bumetanide|Bumex;Enbumyst
candesartan|Atacand
cangrelor|Kengreal
captopril|Capoten
carvedilol|Coreg
chlorothiazide|Diuril
chlorthalidone|Thalitone;Hemiclor
cholestyramine|Questran|colestyramine
cilnidipine
cilostazol|Pletal
clevidipine|Cleviprex
clonidine|Catapres;Kapvay;Onyda
clopidogrel|Plavix
colesevelam|Welchol
colestipol|Colestid
dabigatran|Pradaxa|dabigatran etexilate
danicopan|Voydeya|ALXN2040
daprodustat|Jesduvroq
deferasirox|Exjade;Jadenu
deferiprone|Ferriprox
deferoxamine|Desferal
desidustat
digoxin|Lanoxin
diltiazem|Cardizem;Tiazac
dipyridamole|Persantine
disopyramide|Norpace
dobutamine
dofetilide|Tikosyn
dopamine
doxazosin|Cardura
droxidopa|Northera
dronedarone|Multaq
edoxaban|Savaysa;Lixiana
eltrombopag|Promacta;Revolade;Alvaiz
enalapril|Vasotec;Epaned
enarodustat
ephedrine|Akovaz;Emerphed
epinephrine|EpiPen;Auvi-Q;Neffy;Adrenalin;Symjepi|adrenaline
eplerenone|Inspra
epoprostenol|Flolan;Veletri
eprosartan|Teveten
esmolol|Brevibloc
ethacrynic acid|Edecrin
etripamil|Cardamyst
evocalcet
ezetimibe|Zetia
felodipine|Plendil
fenofibrate|Tricor;Trilipix;Lipofen;Fenoglide
fenofibric acid
fenoldopam|Corlopam
ferric citrate|Auryxia
ferric carboxymaltose|Injectafer;Ferinject
ferric derisomaltose|Monoferric
ferumoxytol|Feraheme
ferric maltol|Accrufer;Feraccru
fimasartan
finerenone|Kerendia
flecainide|Tambocor
fluvastatin|Lescol
fosinopril|Monopril
fostamatinib|Tavalisse
furosemide|Lasix;Furoscix;Lasix ONYU
gemfibrozil|Lopid
guanfacine|Intuniv;Tenex
hydralazine
hydrochlorothiazide|Microzide;Inzirqo
ibutilide|Corvert
icosapent ethyl|Vascepa;Vazkepa
iloprost|Ventavis;Aurlumyn
indapamide|Lozol
iptacopan|Fabhalta|LNP023
irbesartan|Avapro
iron sucrose|Venofer
isosorbide dinitrate|Isordil
isosorbide mononitrate|Imdur
isosorbide dinitrate and hydralazine|BiDil
isradipine
istaroxime
ivabradine|Corlanor;Procoralan
labetalol|Trandate
landiolol|Rapiblyk
lercanidipine
levosimendan|Simdax
lisinopril|Zestril;Prinivil;Qbrelis
lomitapide|Juxtapid
losartan|Cozaar
lovastatin|Mevacor;Altoprev
macitentan|Opsumit
macitentan and tadalafil|Opsynvi
mavacamten|Camzyos|MYK-461
aficamten|Myqorzo|CK-274
metolazone|Zaroxolyn
metoprolol|Lopressor;Toprol-XL
metyrosine|Demser
mexiletine
midodrine|ProAmatine
milrinone|Primacor
minoxidil|Rogaine;Loniten
mitapivat|Pyrukynd;Aqvesme|AG-348
etavopivat
moexipril|Univasc
nadolol|Corgard
nebivolol|Bystolic
niacin|Niaspan|nicotinic acid
nicardipine|Cardene
nicorandil
nifedipine|Procardia;Adalat
nimodipine|Nymalize;Nimotop
nisoldipine|Sular
nitrendipine
nitroglycerin|Nitrostat;Nitro-Dur;Rectiv|glyceryl trinitrate
nitroprusside|Nitropress|sodium nitroprusside
norepinephrine|Levophed|noradrenaline
obicetrapib
olmesartan|Benicar|olmesartan medoxomil
omecamtiv mecarbil
omega-3-acid ethyl esters|Lovaza;Omtryg
osivelotor
patiromer|Veltassa
pelabresib
pentoxifylline|Trental
perindopril|Aceon;Coversyl
phentolamine|OraVerse;Ryzumvi
phenylephrine|Biorphen;Vazculep
pindolol
pitavastatin|Livalo;Zypitamag
prasugrel|Effient
pravastatin|Pravachol
prazosin|Minipress
procainamide
propafenone|Rythmol
propranolol|Inderal;Hemangeol
protamine|protamine sulfate
quinapril|Accupril
quinidine
ramipril|Altace
ranolazine|Ranexa
rilzabrutinib|Wayrilz
riociguat|Adempas
rivaroxaban|Xarelto
rosuvastatin|Crestor
roxadustat|Evrenzo|FG-4592
sacubitril and valsartan|Entresto|sacubitril/valsartan;LCZ696
sapropterin|Kuvan;Javygtor
selatogrel
selexipag|Uptravi
sildenafil|Viagra;Revatio;Liqrev
simvastatin|Zocor;Flolipid
sitaxentan|Thelin
sodium zirconium cyclosilicate|Lokelma
sotalol|Betapace
sparsentan|Filspari
spironolactone|Aldactone;CaroSpir
sulodexide
tadalafil|Cialis;Adcirca;Alyq
telmisartan|Micardis
tenapanor|Xphozah;Ibsrela
terazosin|Hytrin
ticagrelor|Brilinta;Brilique
ticlopidine|Ticlid
timolol|Timoptic;Betimol;Istalol
tirofiban|Aggrastat
tolvaptan|Samsca;Jynarque;Jinarc
conivaptan|Vaprisol
torsemide|Demadex;Soaanz
trandolapril|Mavik
tranexamic acid|Lysteda;Cyklokapron
treprostinil|Remodulin;Tyvaso;Orenitram;Yutrepia
triamterene|Dyrenium
vadadustat|Vafseo
valsartan|Diovan
vardenafil|Levitra;Staxyn
avanafil|Stendra
vericiguat|Verquvo
verapamil|Calan;Verelan
vernakalant|Brinavess
vorapaxar|Zontivity
voxelotor|Oxbryta|GBT440
warfarin|Coumadin;Jantoven
asundexian
milvexian
lorundrostat
vitamin K|phytonadione
L-glutamine|Endari
sevelamer|Renvela;Renagel
lanthanum carbonate|Fosrenol
sucroferric oxyhydroxide|Velphoro
cinacalcet|Sensipar;Mimpara
calcitriol|Rocaltrol
paricalcitol|Zemplar
doxercalciferol|Hectorol
calcifediol|Rayaldee
difelikefalin|Korsuva
# oligonucleotide
defibrotide|Defitelio
# protein
antihemophilic factor|Advate;Adynovate;Kogenate;Kovaltry;Jivi;Xyntha;Nuwiq;Esperoct;Novoeight;Afstyla;Recombinate|octocog alfa;factor VIII
efmoroctocog alfa|Eloctate;Elocta
efanesoctocog alfa|Altuviiio;Altuvoct|BIVV001
eftrenonacog alfa|Alprolix
nonacog alfa|BeneFIX;Rixubis;Ixinity
albutrepenonacog alfa|Idelvion
nonacog beta pegol|Rebinyn;Refixia
eptacog alfa|NovoSeven;NovoSeven RT
eptacog beta|Sevenfact
susoctocog alfa|Obizur
vonicog alfa|Vonvendi;Veyvondi
fibrinogen|RiaSTAP;Fibryga
antithrombin alfa|ATryn
antithrombin III|Thrombate III
andexanet alfa|Andexxa;Ondexxya
prothrombin complex concentrate|Kcentra;Beriplex;Balfaxar;Octaplex
thrombin|Recothrom;Evithrom
epoetin alfa|Epogen;Procrit;Retacrit;Eprex
epoetin beta|NeoRecormon
darbepoetin alfa|Aranesp
methoxy polyethylene glycol-epoetin beta|Mircera
filgrastim|Neupogen;Zarxio;Nivestym;Releuko;Nypozi|tbo-filgrastim;Granix
pegfilgrastim|Neulasta;Fulphila;Udenyca;Ziextenzo;Nyvepria;Stimufend;Fylnetra
eflapegrastim|Rolvedon
efbemalenograstim alfa|Ryzneuta
lenograstim|Granocyte
sargramostim|Leukine
oprelvekin|Neumega
romiplostim|Nplate
luspatercept|Reblozyl
sotatercept|Winrevair|MK-7962
efgartigimod alfa|Vyvgart;Vyvgart Hytrulo
C1 esterase inhibitor|Cinryze;Berinert;Haegarda;Ruconest|conestat alfa
immune globulin|Privigen;Hizentra;Gammagard;Gamunex;Gamunex-C;Octagam;HyQvia;Cuvitru;Bivigam;Asceniv;Panzyga;Flebogamma;Xembify;Yimmugo;Alyglo|intravenous immunoglobulin;intravenous immune globulin;IVIG
albumin human|Albuminar
marzeptacog alfa
catridecacog|Tretten
iron dextran|INFeD
# peptide
nesiritide|Natrecor
bivalirudin|Angiomax
eptifibatide|Integrilin
angiotensin II|Giapreza
desmopressin|DDAVP;Nocdurna;Noctiva;Stimate
vasopressin|Vasostrict
terlipressin|Terlivaz
pegcetacoplan|Empaveli;Syfovre;Aspaveli|APL-2
zilucoplan|Zilbrysq
etelcalcetide|Parsabiv
peginesatide|Omontys
rusfertide
icatibant|Firazyr;Sajazir
ecallantide|Kalbitor
ularitide
carperitide
# small molecule
berotralstat|Orladeyo|BCX7353
sebetralstat|Ekterly
deucrictibant
enoxaparin|Lovenox;Clexane
dalteparin|Fragmin
tinzaparin|Innohep
heparin|Hep-Lock
fondaparinux|Arixtra
# monoclonal antibody
caplacizumab|Cablivi
abciximab|ReoPro
alirocumab|Praluent
evolocumab|Repatha|AMG 145
evinacumab|Evkeeza
crovalimab|Piasky
eculizumab|Soliris;Bkemv;Epysqli
ravulizumab|Ultomiris|ALXN1210
sutimlimab|Enjaymo
pozelimab|Veopoz
emicizumab|Hemlibra|ACE910
concizumab|Alhemo
marstacimab|Hympavzi
crizanlizumab|Adakveo
inclacumab
idarucizumab|Praxbind
lanadelumab|Takhzyro
garadacimab|Andembry
abelacimab
osocimab
emapalumab|Gamifant
siltuximab|Sylvant
sibeprenlimab|Voyxact
felzartamab
ravagalimab
ziltivekimab
# bispecific antibody
denecimig
# RNA
inclisiran|Leqvio
fitusiran|Qfitlia
lumasiran|Oxlumo
nedosiran|Rivfloza
patisiran|Onpattro
vutrisiran|Amvuttra
plozasiran|Redemplo
olpasiran
zilebesiran
lepodisiran
cemdisiran
revusiran
# RNA
mipomersen|Kynamro
pelacarsen
volanesorsen|Waylivra
olezarsen|Tryngolza
donidalorsen|Dawnzera
inotersen|Tegsedi
eplontersen|Wainua
sefaxersen
# enzyme
alteplase|Activase;Cathflo;Actilyse|rt-PA;recombinant tissue plasminogen activator
tenecteplase|TNKase;Metalyse
reteplase|Retavase
desmoteplase
urokinase|Kinlytic
streptokinase|Streptase
anistreplase
ADAMTS13 recombinant|Adzynma
pegloticase|Krystexxa
# gene therapy
betibeglogene autotemcel|Zynteglo|beti-cel
lovotibeglogene autotemcel|Lyfgenia|lovo-cel
etranacogene dezaparvovec|Hemgenix
fidanacogene elaparvovec|Beqvez
valoctocogene roxaparvovec|Roctavian
giroctocogene fitelparvovec
marnetegragene autotemcel|Kresladi
# gene editing
exagamglogene autotemcel|Casgevy|exa-cel;CTX001
# small molecule
acoramidis|Attruby;Beyonttra|AG10
tafamidis|Vyndaqel;Vyndamax
diflunisal|Dolobid
`;
