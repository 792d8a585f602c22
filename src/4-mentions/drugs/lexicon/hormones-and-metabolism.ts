/** Diabetes, obesity, hormones, bones, stomach and liver, inborn errors, urology. The format of a line is told in `../drug-lexicon.ts`. */
export const HORMONES_AND_METABOLISM = `# peptide
insulin
insulin human|Humulin;Novolin;Afrezza;Myxredlin
insulin glargine|Lantus;Toujeo;Basaglar;Semglee;Rezvoglar
insulin lispro|Humalog;Admelog;Lyumjev
insulin aspart|NovoLog;Fiasp;NovoRapid;Merilog;Kirsty
insulin glulisine|Apidra
insulin detemir|Levemir
insulin degludec|Tresiba
insulin degludec and liraglutide|Xultophy
insulin glargine and lixisenatide|Soliqua
insulin icodec|Awiqli
insulin efsitora alfa
exenatide|Byetta;Bydureon;Bydureon BCise
liraglutide|Victoza;Saxenda
lixisenatide|Adlyxin;Lyxumia
dulaglutide|Trulicity
albiglutide|Tanzeum
semaglutide|Ozempic;Wegovy;Rybelsus
tirzepatide|Mounjaro;Zepbound|LY3298176
retatrutide
survodutide
mazdutide
pemvidutide
efinopegdutide
cagrilintide
cotadutide
ecnoglutide
petrelintide
eloralintide
maridebart cafraglutide
pramlintide|Symlin
teduglutide|Gattex;Revestive
apraglutide
glepaglutide
glucagon|GlucaGen;Gvoke;Baqsimi
dasiglucagon|Zegalogue
setmelanotide|Imcivree
bremelanotide|Vyleesi
afamelanotide|Scenesse
metreleptin|Myalept
teriparatide|Forteo;Bonsity;Forsteo
abaloparatide|Tymlos
palopegteriparatide|Yorvipath|TransCon PTH
parathyroid hormone|Natpara
eneboparatide
calcitonin|Miacalcin;Fortical
oxytocin|Pitocin
carbetocin|Pabal
atosiban|Tractocile
linaclotide|Linzess;Constella
plecanatide|Trulance
larazotide
vosoritide|Voxzogo
ganirelix
cetrorelix|Cetrotide
nafarelin|Synarel
histrelin|Supprelin LA;Vantas
tesamorelin|Egrifta
sermorelin
macimorelin|Macrilen
secretin|ChiRhoStim
corticotropin|Acthar;Acthar Gel;Purified Cortrophin Gel|repository corticotropin
cosyntropin|Cortrosyn|tetracosactide
elamipretide|Forzinity
bulevirtide|Hepcludex
# protein
somatropin|Genotropin;Humatrope;Norditropin;Nutropin;Omnitrope;Saizen;Serostim;Zomacton
somapacitan|Sogroya
somatrogon|Ngenla
lonapegsomatropin|Skytrofa|TransCon hGH
mecasermin|Increlex
pegvisomant|Somavert
follitropin alfa|Gonal-f
follitropin beta|Follistim
menotropins|Menopur
choriogonadotropin alfa|Ovidrel
human chorionic gonadotropin|Novarel;Pregnyl
thyrotropin alfa|Thyrogen
pegozafermin
efruxifermin
aldafermin
palifermin|Kepivance
becaplermin|Regranex
# enzyme
agalsidase alfa|Replagal
agalsidase beta|Fabrazyme
pegunigalsidase alfa|Elfabrio
alglucosidase alfa|Lumizyme;Myozyme
avalglucosidase alfa|Nexviazyme;Nexviadyme
cipaglucosidase alfa|Pombiliti
imiglucerase|Cerezyme
velaglucerase alfa|VPRIV
taliglucerase alfa|Elelyso
alglucerase|Ceredase
laronidase|Aldurazyme
idursulfase|Elaprase
elosulfase alfa|Vimizim
galsulfase|Naglazyme
vestronidase alfa|Mepsevii
sebelipase alfa|Kanuma
asfotase alfa|Strensiq
efzimfotase alfa
olipudase alfa|Xenpozyme
velmanase alfa|Lamzede
pegvaliase|Palynziq
elapegademase|Revcovi
pegademase bovine|Adagen
pancrelipase|Creon;Zenpep;Pancreaze;Viokace;Pertzye
liprotamase
sacrosidase|Sucraid
pegzilarginase|Loargys
tividenofusp alfa
# monoclonal antibody
burosumab|Crysvita
denosumab|Prolia;Xgeva;Jubbonti;Wyost;Ospomyv;Xbryk;Stoboclo;Osenvelt;Conexxence;Bomyntra|AMG 162
romosozumab|Evenity|AMG 785
setrusumab
blosozumab
teplizumab|Tzield
teprotumumab|Tepezza
veligrotug
bimagrumab
# small molecule
acarbose|Precose
acipimox
aleglitazar
alendronate|Fosamax;Binosto|alendronic acid
alfuzosin|Uroxatral
allopurinol|Zyloprim;Aloprim
alogliptin|Nesina
alosetron|Lotronex
aprepitant|Emend;Cinvanti;Aponvie
fosaprepitant|Focinvez
rolapitant|Varubi
netupitant and palonosetron|Akynzeo
arhalofenate
bazedoxifene|Duavee
betaine|Cystadane
bethanechol|Urecholine
bexagliflozin|Brenzavvy
bisacodyl|Dulcolax
bismuth subsalicylate|Pepto-Bismol
budesonide|Entocort;Uceris;Tarpeyo;Eohilia;Pulmicort;Rhinocort;Kinpeygo;Jorveza
cabergoline|Dostinex
canagliflozin|Invokana
carglumic acid|Carbaglu
chenodiol|Ctexli;Chenodal|chenodeoxycholic acid
cholic acid|Cholbam
cimetidine|Tagamet
cilofexor
clomiphene|Clomid|clomifene
enclomiphene|Androxal
colchicine|Colcrys;Mitigare;Lodoco;Gloperba
conjugated estrogens|Premarin
crinecerfont|Crenessity
cysteamine|Cystagon;Procysbi
danazol|Danocrine
dapagliflozin|Farxiga;Forxiga
dapagliflozin and saxagliptin|Qtern
darifenacin|Enablex
desogestrel|Cerazette;Mircette
dexlansoprazole|Dexilant
dexpramipexole
dichlorphenamide|Keveyis
diazoxide|Proglycem
dienogest|Natazia
diethylpropion
dorzagliatin
drospirenone|Slynd
drospirenone and ethinyl estradiol|Yaz
drospirenone and estetrol|Nextstellis
dutasteride|Avodart
elafibranor|Iqirvo
elagolix|Orilissa
elobixibat
eluxadoline|Viberzi
empagliflozin|Jardiance
empagliflozin and linagliptin|Glyxambi
enobosarm
ertugliflozin|Steglatro
esomeprazole|Nexium
estetrol
estradiol|Estrace;Climara;Vagifem;Vivelle-Dot;Imvexxy;Divigel
estradiol and progesterone|Bijuva|TX-001HR
estriol
ethinyl estradiol
etonogestrel|Nexplanon;Implanon
etonogestrel and ethinyl estradiol|NuvaRing
ethinyl estradiol and norelgestromin|Xulane
segesterone acetate and ethinyl estradiol|Annovera
levonorgestrel|Mirena;Skyla;Kyleena;Liletta
levonorgestrel and ethinyl estradiol|Seasonique;Twirla
norethindrone|Aygestin|norethisterone
norgestrel|Opill
norgestimate
famotidine|Pepcid
febuxostat|Uloric
ferric pyrophosphate|Triferic
fesoterodine|Toviaz
finasteride|Proscar;Propecia
flibanserin|Addyi
fludrocortisone|Florinef
glimepiride|Amaryl
glipizide|Glucotrol
glyburide|Diabeta;Glynase|glibenclamide
gliclazide|Diamicron
glycerol phenylbutyrate|Ravicti
sodium phenylbutyrate|Buphenyl;Pheburane;Olpruva
sodium benzoate and sodium phenylacetate|Ammonul
granisetron|Kytril;Sustol;Sancuso
hydrocortisone|Cortef;Alkindi;Khindivi;Solu-Cortef
hydroxyprogesterone caproate|Makena
hyoscyamine|Levsin
ibandronate|Boniva|ibandronic acid
imeglimin|Twymeeg
lactulose|Kristalose
lansoprazole|Prevacid
lanifibranor
lasofoxifene
lesinurad|Zurampic
levocarnitine|Carnitor
levoketoconazole|Recorlev
levothyroxine|Synthroid;Levoxyl;Unithroid;Tirosint
linagliptin|Tradjenta;Trajenta
linerixibat
liothyronine|Cytomel
lobeglitazone
lorcaserin|Belviq
lubiprostone|Amitiza
maralixibat|Livmarli
medroxyprogesterone|Provera;Depo-Provera|medroxyprogesterone acetate
megestrol|Megace
mesalamine|Lialda;Asacol;Pentasa;Apriso;Delzicol;Canasa|mesalazine
metformin|Glucophage;Fortamet;Glumetza
metformin and sitagliptin|Janumet
methimazole|Tapazole
methyltestosterone
metyrapone|Metopirone
mifepristone|Mifeprex;Korlym
relacorilant
mirabegron|Myrbetriq;Betmiga
misoprostol|Cytotec
naltrexone and bupropion|Contrave;Mysimba
nateglinide|Starlix
nitisinone|Orfadin;Nityr;Harliku
nitazoxanide|Alinia
nizatidine|Axid
norucholic acid
obeticholic acid|Ocaliva
odevixibat|Bylvay
omeprazole|Prilosec;Losec
omeprazole and sodium bicarbonate|Zegerid
ondansetron|Zofran;Zuplenz
orforglipron
danuglipron
orlistat|Xenical
osilodrostat|Isturisa
ospemifene|Osphena
oxandrolone|Oxandrin
oxybutynin|Ditropan;Oxytrol;Gelnique
paltusotine|Palsonify
palonosetron|Aloxi
palovarotene|Sohonos
pamidronate|Aredia
pantoprazole|Protonix
phentermine|Adipex-P;Lomaira
phentermine and topiramate|Qsymia
pioglitazone|Actos
polyethylene glycol 3350|MiraLAX;GoLYTELY
potassium citrate|Urocit-K
prasterone|Intrarosa
dehydroepiandrosterone
probenecid|Benemid
progesterone|Prometrium;Crinone;Endometrin
propiverine
propylthiouracil
prucalopride|Motegrity;Resolor
rabeprazole|Aciphex
raloxifene|Evista
ranitidine|Zantac
relugolix, estradiol, and norethindrone acetate|Myfembree|relugolix combination therapy
repaglinide|Prandin
resmetirom|Rezdiffra|MGL-3196
rifaximin|Xifaxan
rimonabant|Acomplia
risedronate|Actonel;Atelvia
rosiglitazone|Avandia
saroglitazar|Lipaglyn
saxagliptin|Onglyza
seladelpar|Livdelzi;Lyvdelzi
selonsertib
sepiapterin|Sephience
silodosin|Rapaflo
simethicone
sitagliptin|Januvia;Zituvio
sodium picosulfate
sodium thiosulfate|Pedmark
solifenacin|Vesicare
sotagliflozin|Inpefa;Zynquista
sucralfate|Carafate
sulfasalazine|Azulfidine
tamsulosin|Flomax
tegaserod|Zelnorm
tegoprazan
vonoprazan|Voquezna
testosterone|AndroGel;Testim;Xyosted;Jatenzo;Tlando;Kyzatrex;Axiron;Natesto
testosterone undecanoate|Aveed
testosterone enanthate
tibolone|Livial
tiopronin|Thiola
tiratricol|Emcitate
tolbutamide
tolterodine|Detrol
trientine|Syprine;Cuvrior|trientine tetrahydrochloride
penicillamine|Cuprimine
bis-choline tetrathiomolybdate
trimethobenzamide
triheptanoin|Dojolvi
trospium|Sanctura
troglitazone|Rezulin
ulipristal|Fibristal|ulipristal acetate
linzagolix|Yselty
uridine triacetate|Xuriden;Vistogard
ursodiol|Actigall;Urso;Reltone|ursodeoxycholic acid
vibegron|Gemtesa;Obgemsa
vildagliptin|Galvus
teneligliptin
trelagliptin
omarigliptin
anagliptin
volixibat
voglibose
zinc acetate|Galzin
zoledronic acid|Zometa;Reclast;Aclasta|zoledronate
ivacaftor|Kalydeco|VX-770
lumacaftor and ivacaftor|Orkambi|lumacaftor/ivacaftor
tezacaftor and ivacaftor|Symdeko;Symkevi|tezacaftor/ivacaftor
elexacaftor/tezacaftor/ivacaftor|Trikafta;Kaftrio|elexacaftor, tezacaftor and ivacaftor
vanzacaftor/tezacaftor/deutivacaftor|Alyftrek|vanzacaftor, tezacaftor and deutivacaftor
govorestat
leriglitazone
verdiperstat
sodium phosphate
sodium bicarbonate
potassium chloride|Klor-Con;K-Dur
tolimidone
aramchol
cenicriviroc
denifanstat
# RNA
givosiran|Givlaari
# gene therapy
avalotcagene ontaparvovec
pariglasgene brecaparvovec
# cell therapy
donislecel|Lantidra
zimislecel||VX-880
# microbiome
fecal microbiota, live|Rebyota|RBX2660
fecal microbiota spores, live|Vowst|SER-109
`;
