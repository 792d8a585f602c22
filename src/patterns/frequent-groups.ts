/**
 * Groups of letters that many sentences of releases hold, by the share of sentences that hold them: at least so many,
 * and less than the line before. Measured over the 6,361 sentences of 40 characters and more in `corpus/train`.
 */
export const FREQUENT_GROUPS: readonly (readonly [share: number, groups: string])[] = [
  [0.4, " ththe inhe ed  an00  00in  ofon nd of  coandionent000 to rets "],
  [0.25, "ati foor er al tiofors  to es 0  is comse ingng  a s ant  pratere  witedn tmen   at   ae t"],
  [
    0.15,
    "e ce  th asee aresas d tan  pa tr st isompprontsterithwit be 0  deicane ial han ae ie fn  ll cone p ma onhas ca exd ist phaanyiveny ve s tpanmpa sencetie  ie sle ectcalpatsta  te or t nos od a ditha phf tlint tilliente d  ares ws itri we  0herevece ",
  ],
  [
    0.1,
    "riach t  y   me0 0ns ly ine itt o wherehatry  fia  art orrear   moen  atonsinitintat apt aesterapreeastorn o  wd oe rticay  uns fe 0t ie dappn iont plrat ne ad suom vertraallitidere e asndeantda ementi enintrs cti aractntemarend li warecvel s ct rmapley ainc dadateri cl sa acthi frby earty plaic romharove  pdisrel  ce m bysed",
  ],
  [
    0.07,
    "essnicr os pd sbe  alortit eatl  strmatrand bieserstemist mir ard  pen pundtretivutiultredpecexpwasy tmonleahice bainitss rwilfron 0ardidewhi0 m dr fdfdar 0acerteanc che u do lof 0a p laiteberrovn sichelld fediourelolant wducn fe wy suariseiceose  sormppria milpartess cd comm hed pounanncang amplllicliesenotseaxpe  fdevar alsenccerss uctlatperunceceollstipripor siltsdint cesuh t qumeddedvenn cvesralsiols icilopstod wh afichiss stenld a castus aryquaelicatrinhane lmbe lel am  g tgranalrt sullicvalondl oge id ot ored dved",
  ],
  [
    0.05,
    "useblefiropeminkin0 p agsecdesde l tet ageo tinasterstdruaveew outinda s  otme0 arugt 0ta ostesi raetin moneityarmliority oirss nnitdicl ccludiasitntaonasin gry igenn wdayecoinv  meenme rolinfropembreny dwarmancinales beute nug eptt pimamernatn dd lrapf aad atoo amitletdy l irevnveosisesoduablrod tecia  n fu ho shut ndiecucenssi auatmarknew tastuy fignctschiloouninclr patag  thoothrep yeludoritudheasigpli upfergatl sgreeadooketeirer mnesreer surer iurihals ensealiyeaa aensarcl b ba out f rictewerg someorama e hlowee s lds altd r soigaffiles0 tsubmayden poffentr bi ust ht sy 0c   fa tif onnoeneuros dolo",
  ],
  [
    0.04,
    "od we tald 0udir rm t ab woevio  noug osencassisur neds ml rrwadosaillaclloertbeea fpplula0 i cea rris bro crchndaansr chavttepenllecur  da mlogtaiinslarighorwn eelea iel ausmor nad meurnerbiol poffelar fd hy c evceif pmacow rthd eo rousregivalabpmeledthrrm cescedopmoteractimnistaneivrogf cimicto fecarhol  eokin rudyrioh    hn bors geisso so bno oinequaneileaboilil dold veanaorytelcoreanhosfec",
  ],
  [
    0.03,
    "quio dy respr d oplitks r wassdita thorvan jus ho prkertaaccsery pey  twck hieadvcs y wtro euketspeusty eturceuicsmisponrimepoovaoodd nchahrocutt bogrmmeodaweeaid  rhesboullyh isidfouisclosualam rtiely  bongnintigue oncblinthadduneathricwhor etod videclist mrout rcheitafinexcngelim bo amcem imiefilabelliegh akesai iis 0tiaposm aemat dealcougnahinittsh eedsalcy ercvied utisl mcepf eameg ief  blghtvisbasrrehadiewurteekenrnrooniunthemtwoptenfoinutarspoangwo isin lciesory bncinsiachlf wornorh cg drceadmdmiso ra tab spn jt eemiadet lexaordfac bualfnfe",
  ],
  [
    0.025,
    "n ngy nneashermrivhoueetjecian afil clef mrono ocol otophudeeci0 wmosubmbmiescsupuppolecauisklerf slia vaup  dunc rgemmi pushaldejunogyhirolirampoi eaagrughl 0ccenananidel ovf iculougctulthififillsolonpy foln h wwwwwww netii nuaseperyrseoulreqselbrinasarrcelexeusiidarosy hna ho ncye v obtakomi avlivl f m uldlassseinhb 0ms quetoniatapy japeapti  gopiibifulmeee ga dsurh py mlvef dapepinrief  meaanug p  letyfteautebobo wel",
  ],
  [
    0.02,
    "ys pe itocebnuehs rowg cmalmet oco 0imeoplrigara hid qa nginths kiockn us uoxiettl hdomrid sch r syfunrefsco efcrecloh 0a wirdpdaaritagtol0 stitcritopupdeinligvaiafendoorpntorcirdihrenst0 dedueacsafeff cushoteeoberemegiampernonfh sbinackavaacipeuvatdulmunvolo fcusxec roipaorvefogs diedifmmuuthossimpk  ke a hevagereemeldwhearsl niff keu sotisdaem uteize u abepponowp  h d eluesspiw ddidthyo iwn  mupitrdea lleco hrox gaegarilscrovividownrotab vemhedxamcipiouf rinolunfet  vsolh oeguerv",
  ],
  [
    0.016,
    "etaext pia b urullo uddirk fooir 0 oy nxim esssubraurrbronoviopgros gmmoomb lu d enivicypenarrnealandseopyst0 f  u0 cbrehy p 0m 0sucravumalenolvomakesretaftewsr bek owincobilargtocllascugic crndpdpowirh wpeosksscalmeiedrvervam iisoarlrroethaysmodrvinosiorhelradc aswil w emuchnchievsivol ymeulef fgulbjetifr hpt ufatneapiysioidim w  tacllmh eo mwinsk  gio el e nd glribrtnatrm dbetaldtibg wmabdgee yhigilypayzedp tividaqaq orkebr vof noctcitpelk fseeneuogigethenabidr ht ublt un gtidb  givasdf hroch mix ib mpouiradulyswayf wosprlya onon",
  ],
  [
    0.013,
    "bodtobum a goparaii talyo wtlylaudemsevasineecovmesodyaugguspaimaielsbitsetdrefuradaursc dndu hynhihibidgepamiaw t0 rnglclannuvinq  ura goefiergibrishuceerlk oerrhomk tiiiea  p llsotat nop l lhiliersheboruguh q idps dvetecpotw od gsonemof lbegganowelt micalue kadig fvarr ldepeks i oesws nufmulubjuatorrt qscirphneywebiotheiodeok ctamolecltuadir0 hhypdne nunumnibglobrubecsclgisdurgarrsitleocernavitlmongsaffnaglussococir ulemapaungdainadnhabefwedfieetssouurccosncrgaiy lruaaprul   j",
  ],
  [
    0.01,
    "ntlrtsbutlifsixephpto0b esoibolayenalc dvipedecaa 0eak 0blammiziraltilobickiptaunnvoeirx  stsenoc corlirmltydoeituxtefebamilevrmeascssoobltearip hudarchrphialvwswbloo lbeimg smarn xceaymerovaspulndrr nocufresannaucisympelvvac mgemp cysueimmco m olawwouidikididnatuawaphoio locatthtsm bhowg rohodalh huenbotbusizaca k 0tomildrrijan smfaigleuedkedceexcholupiecoharnblanioschbali   ciipeammlizsamluavotdvajap  kf umelfib zeamodro knuss tyogezatnoliluinjagaumbb iutamphrraacu ruurnisammauitechd vy uaw phymotf broiairtyprargemroygneoditweamajulchosatw arabbenfivtcodan joh feigo nkno r aloiodti ",
  ],
  [
    0.007,
    "opthumddeiblibek anje0 eavoepembiuilpirulywic lye qt ggoibeddoutruif m ptilboaoartt  olbarva  oselmerfagngnoedeelbc plorsib0 blidoyagnicapdiof garbiet mynelg minnebcbcayaliumgesheyiagrninepiolrli niniefocbacifeagogo sush nkerenuictplcltaphrpub slbstorobserofaro htniateiviranonctsimh bsummptedsm s eqpipskifit owivopurga cota eaviuffurvengnsp ifr gnfiagiulm irsynurgnlyrlaeer skmouoorutc k shiapsccig 0enntrydefcidtotsufvivfe g emaksyscilaimutug bnifssaxisasohttttprldosclstoupxprwomsicdo rmsorccro t rdsptaobslymslyaxiiosuvaenh tunoc0a ecronoxclacyutsf vmasumeleyp ltamfra airuin vugsonlottlaph lmp w cfasmadopsnflflaw sph ccugonla alcx mepladogal swopo awm rlumlvamutdqurpoprarawchnxt nginefiabun nivarvw ig hcopnommusimow btogaskpetunaoubb tigic oexisthlur0 km wdue kauslosulai gumprfutmigepic spick d0 gielibasarrageluw pabsrasg l0 jwhanexy vowaocctp gedngogheccoxa h ud kgellvo",
  ],
  [
    0.005,
    "prniroaisploi ilm hettutchmc i kobsirizrgik perueprcifreign dra zoguedoneamcacrumizuraes vkenetwsx ocyd jr vaudc re jorbplyowsdley gdoldamyndolmburnur pdb shnom ctd lbrocaucck ivioi cflol uwidpaletrl glipeoubulmb i sh gfeeankusa ltuivinkpaspolomotoowatitlae movvorfelpsedea b neo cdlp nmaf krunhamp alutebsdorwriruselt iglbos yladtavoglmpeolaubsltdthmfusseihitoconegsac ukuk mbrkelrdadunjoiaitylacysrehfescam0 lsomamsnk tipruchysnfuuidtsirmitaxoxangtacqcquumotumornvexosaefeimu eicrug go greyidsasxlce nvloyrulwaiadqrg ewet y0 yoclacrakiep thchca flttifenldwdwiicouistr likcetnemckev 0lb ckhkhoonnnecvou oxngrm hdil rhnketaslcieesleuupok eaktkthayetospd  iluscw u jeltensafa smep othwofesymslel yulixactox yoefrc fikepepff psi za  qwooeavr ysweldrsiaa kkeytchg nefurmudetm lrb otoro aurorgrgattljort vkvaasaummhaidysldsehog unsoicu 0ateghmaroosodw 0x 0pacw exicfewb cnabc 0ft rl erbgit srpa  ep",
  ],
];
