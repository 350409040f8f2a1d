"""Hands of surgeons, pathologists, radiologists and geneticists who keep templates of their reports: full of eponyms and codes, once about nobody and once about somebody."""

CALM = r"""
PATH RESIDENT'S CHEAT SHEET, GYN

Bartholin: Nodular hyperplasia vs Skene; Paget vulvae CK7/GCDFP, Bowen p16 block; Kogan for ECC
Cervix: Bethesda 2014, Reagan size; Silva A/B/C for HPVA; Minimal deviation (Adenoma malignum) + Peutz; Mesonephric of Gartner; Arias-Stella; Nabothian; LAST p16
EMC: TCGA→ProMisE: POLE P286R/V411L, MMRd, p53abn, NSMP; FIGO 2023; Binary grade; MELF; Lynch; Muir
Stroma: JAZF1, YWHAE, BCOR; Stumpp; Bell criteria for leio; Stanford old; FH: Reed, Hereditary
Fallopian: SEE-FIM, STIC, SCOUT, Walthard, Hydatid of Morgagni; Cooper? no
Ovary: Brenner (coffee), Krukenberg (Signet), Sertoli–Leydig DICER1, Call–Exner, Reinke, Schiller–Duval, Meigs, Gorlin fibroma, Peutz SCTAT, Maffucci/Ollier JGCT, FOXL2 C134W; Struma; Rokitansky nub
Silverberg vs Gilks vs MDACC; Seidman rule 13/10 cm; Sampson; Mullerian; Kurman–Shih type I/II
Placenta: Amsterdam 2016; Hofbauer; Langhans; Breus mole; Tenney–Parker; Wharton; Nitabuch; Rohr; Redline; Amnion nodosum; Szulman partial (p57+), Enterline
GTD: Bagshawe / FIGO 0–13; Hertz MTX; EMACO; Charing low dose EP
%%
FELLOW'S GUIDE TO MSK APPROACHES

Hip: Smith-Petersen/Hueter DAA, Watson-Jones AL, Hardinge/Bauer direct lat, Moore/Southern (Gibson fascia), Ludloff medial, Ganz SHD; Letournel ilioing, Stoppa + Olerud window, Kocher–Langenbeck, Pararectus (Keel)
Knee: Insall, Von Langenbeck, Hofmann subvastus, Engh midvastus, Keblish lat; Coonse–Adams, Whiteside TTO, Wolfe
Tib: Lobenhoffer, Frosch, Carlson, Burks–Schaffer PCL
Ankle: Gatellier–Chastang, Böhler AL; Ollier sinus; Gissane angle 130; Essex-Lopresti / Sanders IIIAB; Böhler 8
Humerus: Henry (ant), Gerwin ext; Thompson radius; Kaplan; Kocher; Hotchkiss over-the-top; Bryan–Morrey, Alonso-Llames, Campbell, Chevron, TRAP (O'Driscoll), Boyd; Wagner? thumb; Wadsworth
Shoulder: Neviaser portal, Judet post, Matsen; Bankart, Latarjet/Bristow, Putti–Platt no, Magnuson–Stack no, Hill-Sachs/Remplissage (Wolf), McLaughlin, L'Episcopo, Weaver–Dunn, Mumford, Bosworth, SLAP (Snyder 2, Maffet)
Spine: Smith–Robinson, Wiltse, Watkins, Roy-Camille, Magerl, Goel–Harms, Gallie, Brooks, Dickman–Sonntag, Luque, Harrington, Cotrel–Dubousset, Ponte, Smith-Petersen osteotomy, PSO Thomasen, Schwab 3, Lenke 1AN, King II, Risser 3, Nash–Moe, Cobb 48, Meyerding 3, Bohlman, Gaines, Hodgson, Denis B, McAfee, TLICS 5, Anderson–D'Alonzo II, Levine–Edwards IIA, Jefferson/Spence, Powers >1, Effendi
%%
DERM IN-SERVICE BUZZ

Wickham Koebner Auspitz Nikolsky Asboe-Hansen Darier Gottron Hertoghe Dennie Crowe Leser Russell Samitz Shuster Hutchinson Muehrcke Terry Lindsay Mees Beau Plummer
Munro, Kogoj, Pautrier, Civatte, Max Joseph, Grenz, Kamino, Touton, Birbeck, Michaelis, Langhans, Schaumann, Medlar, Lipschütz, Tzanck, Henderson–Paterson, Guarnieri, Donovan, Splendore, Flame figure
Sweet = CD34? no = neutrophils. Wells = flame. Well's ≠ Wells score. Degos = wedge. Kyrle, Flegel, Favre–Racouchot, Bazex (2 of them), Bazex–Dupré–Christol, Brooke–Spiegler (CYLD), Birt (FLCN), Buschke (Löwenstein, Ollendorff, scleredema), Cowden, Gardner–Diamond, Goeckerman, Grover, Gougerot–Carteaud, Hailey, Jessner, Kasabach, Klippel (no FVIII), Leiner, Lipschütz ulcer, Mondor, Netherton, Papillon ×2, Pasini, Parry–Romberg, Rothmund, Riehl, Schnitzler, Sjögren–Larsson, Sneddon ×2, Spitz, Torre, Unna, Vohwinkel, Werner, Winchester, Zoon
Mnemonics: PHACES, LEOPARD, CHILD, KID, SAPHO, POEMS, DRESS, AGEP, SDRIFE
FitzPat, Glogau, Hurley, Sartorius, PASI, EASI, DLQI, SCORTEN, SALT, mSWAT, Ludwig, Sinclair
Peel: Jessner, Baker–Gordon, Hetter; laser: Nd, Er, Q-Alex; V-Beam 10 mm 7.5 J
%%
CT IMPRESSION LIBRARY (voice macros)

"Bosniak" – Right renal Bosniak II, no follow up.
"Hinchey" – Modified Hinchey Ib. Buckwalter? Neff? no.
"Stanford" – Type B, Crawford extent II, Kommerell 2.4.
"Balthazar" – CTSI 6, Walled off, Santorini dominant, Wirsung 4.
"Mirizzi" – Csendes II; Phrygian cap; Hartmann pouch stone; Luschka leak; Todani IVa; Bismuth IIIb; Couinaud IVb/V.
"Meckel" – RLQ, Littre no; Amyand no; Spigelian R; Bochdalek L; Morgagni R; Petersen swirl; Treitz left; Winslow; Waldeyer; Retzius; Denonvilliers; Gerota; Zuckerkandl; Morison fluid; Douglas fluid
"Fleischner" – 5 mm solid, low risk, none. Lung-RADS 2. Brock 1.1 %. Herder n/a.
"Reidel" – lobe. "Chilaiditi" – yes. "Cantlie" – line. "Budd" – caudate. "Zahn". "Nutcracker / May–Thurner / Wilkie / Cruveilhier / Leriche / Dunbar"
"Kerley" – B, cephal, Batwing. "Swyer". "Scimitar". "Golden S". "Luftsichel". "Rasmussen". "Monod". "Lady Windermere". "Hot tub".
"Paget" – pelvis, Brim. "Looser". "Brodie". "Sudeck". "Ollier". "Legg". "Kienbock Lichtman". "Kohler". "Freiberg Smillie". "Sever". "Osgood". "Sinding".
"LeFort", "Mach band", "Thornwaldt 8 mm", "Rosenmuller full", "Eagle styloid 4.2", "Stafne", "Gorlin", "Ohngren", "Schneider"
%%
BOARD REVIEW, CARDS — rapid fire
Q1 Carey Coombs: acute RF; Graham Steell: PR; Austin Flint: AR; Dock: LAD; Still: kid; Gibson: PDA; Gallavardin: AS; Barlow: MVP; Roger: VSD; Means–Lerman: thyroid; Rytand: block; Cabot–Locke: anemia; Seagull
Q2 Bezold–Jarisch, Bainbridge, Cushing, Anrep, Bowditch, Woodworth, Frank–Starling, Brockenbrough–Braunwald–Morrow, Gallavardin again, Ashman, Katz–Wachtel, Sokolow 35, Cornell 28, Romhilt 5, Lewis 17
Q3 Brugada 1; Lenegre; Lev; Andersen–Tawil; Romano; Jervell; Timothy; Naxos; Carvajal; Danon; Fabry; Barth; Kearns; Friedreich; Emery; Holt–Oram; Noonan; Williams; Alagille; DiGeorge; Shone; Lutembacher; Taussig–Bing; Ebstein; Uhl; Eisenmenger; Scimitar; Bland–White–Garland; Raghib; Warden; Cantrell
Q4 Name the score: Killip 2, GRACE 140, CRUSADE, Mehran, HAS, ATRIA, Seattle, MAGGIC, EMPHASIS, H2FPEF (obese 2), HFA-PEFF, Lake Louise, Mayo, Gillmore, Perugini 3, Jones, Duke–ISCVID 2023, Revised Geneva, Wells, Hestia, PESI II, BOVA, Ottawa SAH, Canadian Syncope 0, EGSYS, Boston, Framingham, Reynolds, MESA, PREVENT
%%
NAMES OF TUBES (nursing orientation handout, answer key)
1 Foley – stays in. 2 Robinson – straight. 3 Coudé/Tiemann – old men. 4 Councill – over wire. 5 Malecot – wings. 6 Pezzer – mushroom. 7 Cope – loop.
8 Salem – blue pigtail is air. 9 Levin – single. 10 Miller–Abbott – gone. 11 Cantor – gone. 12 Dobhoff / Corpak – feed only. 13 Moss. 14 Ewald/Edlich – lavage. 15 Blakemore, 16 Minnesota (4 ports), 17 Linton.
18 MIC, Mic-Key, Bard Button, Ponsky, Ross Flexiflo. 19 Witzel – tunneled jejunostomy. 20 Stamm, Janeway.
21 Penrose. 22 JP. 23 Blake. 24 Hemovac. 25 Davol. 26 Kehr T. 27 Pleur-evac vs Atrium. 28 Heimlich. 29 Pleurx, Aspira, Denver.
30 Hickman, Broviac, Groshong, Leonard, Hohn, Raaf, Quinton, Mahurkar, Tesio, Palindrome, Scribner (!), Tenckhoff, Missouri swan neck, Rickham, Ommaya, Codman, Camino, Holter, Spitz, Pudenz, Hakim, Strata, Certas, LeVeen
31 Shiley, Jackson, Bivona, Portex, Holinger, Montgomery T, Passy, Blom, Olympic button
32 Yankauer, Frazier, Poole, Baron, Andrews, Lukens trap, DeLee
"""

TWINS = r"""
OPERATIVE REPORT [[— dictation template, hernia/foregut::— {ptcaret}  {mrn}]]
[[Surgeon: attending::Surgeon: {last}]] / [[Asst: fellow::Asst: {last}, {last}]]
Preop: type III paraesophageal, Cameron erosions, Hill grade IV, DeMeester 44
Postop: same
Procedure: robotic Nissen vs Toupet (HRM Chicago 4: IEM → Toupet), Bio-A keyhole, 54 Fr Maloney
Findings: Belsey would have done; short esophagus, no Collis needed, 3 cm below Hiatus after Type II mediastinal dissection
Details: Veress at Palmer; Nathanson via Epworth; Kocher'd nothing. Vessel Sealer up the Sappey fat, Latarjet and Harkins branches seen. Pars flaccida, replaced left off Hyrtl; Belafsky pad. Crura by Surgidac w/ Ti-Knot. Shoeshine. Dor had been considered. Geometry per DeMeester/Peters, not Rossetti.
EGD: Hill I, Z line straight; [[fellow drove::{last} drove]]
EBL 20, Jackson none, Foley out
Counts right x2 per [[circulator::{first}]]
To PACU: Ondansetron, Bland, NO straw; [[family called::{kin} ({rel}) called {ph}]]
[[Signed electronically::Signed {last}, {stamp}]]
%%
OP NOTE, ORTHO TRAUMA [[MACRO .TIBPLAT::{num8}]]
Dx: R Schatzki no, SCHATZKER VI w/ Moore 5, Tscherne 2, Gustilo 0; [[pt is::{ptname}, {agex},]] s/p [[fall::fall at {shop}]]
Staged: [[ex fix first::ex fix {clip} by {last} at {hosp} (Hoffmann 3)]] → wrinkle sign d12
Position: Bump, Esmarch, 300 torr 96 min; Ancef 2, TXA 1
Approach: Lobenhoffer prone for Posteromedial, Carlson considered, then supine Hockey; Frosch not needed
Joint: submeniscal, Hoffa fat excised, Segond attached to ITB, Gerdy osteotomy 2 x 3; Norian 10 cc under Jack
Plates: Synthes VA 3.5 LCP, "rafter" 3.5; Poller x1; Weber clamp; Kirschner 1.6 x 7 out
Fluoro: Blackett's? no. Slope 9, MPTA 87, Lysholm n/a
Fasciotomy: Mubarak double; Stryker 41, ΔP 22 [[::, called {dr} at {clockx}]]
Vac: Prevena 20 cm. Jones. Bledsoe 0–30, TDWB, Lovenox 30 BID
Rep [[present::{first} from {org}]]; implants [[on log::lot {lot}, {lot}]]
F/U [[2 wk, staples::{on}, {last} clinic]]
%%
SURGICAL PATHOLOGY [[CAP synoptic, sample::{spec}]]
[[Submitting:  ____::Submitting: {last}, {clinic}]]   [[Rec'd: ____::Rec'd: {clip}]]
A. Right breast, Wire, "Lumpectomy": IDC, Nottingham 3+2+2=7, Grade 2. Scarff–Bloom–Richardson eq.
 - 14 mm, Van Nuys n/a, DCIS cribriform, Comedo, Paget absent, Azzopardi calcs
 - Rotter node 0/1; Sentinel 1/3, Isolated (Turner method) 0.18 mm; pN0(i+)(sn)
 - ER Allred 8, PR 5, HER2 2+ (Hercep), ISH neg group 4; Ki67 MIB-1 18%
 - D2-40: LVI; Residual Cancer Burden N/A; Magee 21; [[Oncotype pending::Oncotype req {ord} {first}]]
B. Stewart margins, Davidson inks: blue Sup, Green Inf, black Deep, Yellow Med
Gross [[PA::{first} {last}, PA(ASCP)]]: Cassettes A1–A19. Faxitron clip Coil + Ribbon + Venus
Frozen: Touch prep neg ([[path on call::{last}/{last}]]), [[read back::read back to {first} in OR, {clockx}]]
Comment: Rosen's triad? FEA + LN? Tubular? Not met. Breslow irrelevant. Reviewed at [[conf::conf w/ {last}, {last} and {last}]], concur.
%%
BONE MARROW [[(template)::{ptlf}]]
H&E, Wright–Giemsa 500 cell, Prussian blue, Gomori retic MF-1 (Bauermeister 2), Jamshidi 1.8 cm, BNP fixed Zenker/B5 no
Diff: Blast 3, Pro 4, Auer –, Pelger 11 %, Dohle +, Mott cell, Russell/Dutcher, Gaucher-like, Sea-blue
Flow: Hans? no—CD38bright/138, kappa 41:1; Kahler? Waldenstrom: MYD88 L265P, CXCR4 S338X
FISH: 5q31/5p15 (EGR1/D5S23), Cri? no; t(11;14) CCND1; IGH break; Vysis
Karyo: 46,XX,del(5)(q13q33)[14]/46,XX[6] [[::  {spec}, {first} at {org}]]
NGS: ASXL1 G646Wfs, SF3B1 K700E, SRSF2 P95H VAF 31; DDX41 germline? → [[counselor::{first}, genetic counselor, {xt}]]
IPSS-M moderate high, +0.62; Sanz n/a; Rye n/a; Lugano n/a; Binet n/a
Bx [[by APP::by {cred}]] R PIIC; [[clot held 10 min::bled thru, {first} held 10 min]]
Dx: MDS-SF3B1 per WHO5/ICC; [[discussed w/ team::discussed w/ {last}, {clip}]]
[[Pathologist::{last}]] / [[resident::{fl}]]
%%
RENAL BX
[[Native, 16G Monopty::{ptfull}, native, 16G Monopty, {last}]] L lower; Michel? Zenker? no: Bouin, Karnovsky, Michel's for IF
LM: 24 glom; 3 global, 2 FSGS "tip", Collapsing –, Kimmelstiel–Wilson 0, Armanni n/a
Jones: spikes, double contour; PAS; Congo w/ Apple (Puchtler); Trichrome 15 % IFTA
Oxford M1E0S1T0–C1; ISN/RPS IV-G(A/C)+V; Austin AI 9/24 CI 2/12; Banff 2019 i0 t0 v0 ptc0 g1 c4d0 cg1b
IF: IgA 3+, C3 2+, "Full house" –, κ λ eq, PLA2R –, THSD7A –, NELL1 –, DNAJB9 –
EM: Fabry myelin? no; Alport basket? no; Randall? no; GBM 380 (Ramage); hump at Waist
Dx: IgAN (Berger), Lee III; Haas IV
Called [[to nephro::to {dr}, {hr}, {hnick}]]. [[Signed::{initials}]]
%%
MRI BRAIN EPILEPSY [[HARNESS macro::{ptcomma}  {dob}  acc {case}]]
Comp: [[none::{num8}, outside, {hosp}]]
Taylor IIb dysplasia L sup frontal, transmantle; Blumcke; Chiari I 6 mm; Virchow–Robin; Meckel symm; Dorello; Rathke 4 mm; Blake pouch; Evans .27; Fazekas 1; Scheltens 2/1; Koedam 0; Barkovich? no
MTS: L, Wada ILAE type 1, fornix, Mammillary small, Papez intact; Heschl duplicated R; Broca L fMRI LI .7; Meyer loop 28 mm from pole
DVA w/ Zabramski III cav, Galen/Labbe/Trolard dominance R Sylvian
Spetzler–Ponce B? none. Borden/Cognard none.
IMP 1 Taylor; 2 MTS; 3 Chiari incidental (McRae, Chamberlain, Wackenheim, Grabb–Oakes nl)
Rec Engel/ILAE conf, [[SEEG vs grid::SEEG vs grid, {last} vs {last}]]. Flag sent [[via PowerScribe::to {first}, {clockx}, {wdaylow}]]
[[Rad::{last}/{last}]]
%%
ECHO / CATH COMBO [[demo::{ptl}, {mrn}]]
Simpson 38 %, Teich 41, Tei .6, Doppler E/e' 18, Valsalva +, Nishimura 3; Carpentier IIIb, Coanda jet, PISA .4, EROA .31; Wilkins 9 (2-2-3-2); Hakki .8; Gorlin .76; Dimensionless .22; Ellestad? Bruce 6:10, Duke -8
Sones? Judkins L4, R4; Amplatz 1; Ikari; Kimny; Allen/Barbeau C
LM Medina 1,1,1 SYNTAX 31; LAD Ellis C, Rentrop 2, J-CTO 3; RCA Shepherd; TIMI 2 Blush 1
Fick 3.9, Thermo 4.2; Forssmann nothing; Brockenbrough +; Swan 8/41/17; PAPi 1.1; SCAI C → [[Impella CP::Impella CP {ser}]]
Crossed by [[fellow::{last}]], then [[attending::{last}]], then Fielder XT-A, Corsair, Gaia 2, Culotte/DK (Chen), Kissing, POT
Perclose x2, Angio-Seal; Manta; Femostop [[::, held by {first}]]
Heart team: [[TAVR vs SAVR::{last}, {last}, {last}: TAVR, Evolut FX 29]]; STS 4.4, KCCQ 31, Katz 6/6
%%
GENETICS CONSULT / [[reporting language::{ptname} dob {dobs}]]
Indication: Loeys vs Marfan vs vascular Ehlers (Ghent 7/20, Beighton 6, Steinberg +, Walker-Murdoch +, Z Boston 3.1)
Pedigree: [[II-1 proband; III-2 uncle dissected::{first} proband; uncle {first} dissected ({town}, {yr})]]
Panel 29 genes: FBN1 c.4082G>A p.Cys1361Tyr LP (PM1 PM2 PP2 PP3 PP4); TGFBR2 VUS; COL3A1 neg; SKI neg (Shprintzen)
Also: MTHFR not reported; APOE no; HFE C282Y het; Factor V Leiden het; Kell? no
Sherloc/ACMG/ClinGen; Tavtigian 9 pts; ClinVar VCV; gnomAD AF 0
Lab [[____::{ORGANIZATION:<Helixor|Bluestem|Quartzline> Genomics} #{ord}, rec {clip}, rep {clip}]]
Knight? no. Mosaic? buccal. Lyon? no. Anticipation (Sherman)? no. Angelman/Prader by SNRPN not tested. Lynch per Amsterdam no; Bethesda no; Cowden PTEN no; Li-Fraumeni Chompret no; Birt–Hogg–Dubé ok; Gorlin ok; Peutz ok
Plan: losartan (Pediatric Heart Network), Ophtho (Maumenee), Bentall/David 4.5 → PEARS; cascade letters [[::to {kin} and {kin} {kinl}]]
[[CGC::{first}, CGC]]; [[MD::{last}]]; [[see note::see {last}'s note {clip}]]
%%
AUTOPSY PROVISIONAL [[outline::{UNIQUE_ID:A<24|25>-0{nn}}, {lastup}]]
Ghon, Letulle en bloc vs Virchow organ by organ; Rokitansky in situ ([[diener::{first}, diener]])
Ext: Tardieu, Livor posterior, Kernohan no, Chvostek n/a; Bright? Janeway no; Hutchinson no; Casper n/a
CV: Heart 540, Nadas no; LAD 80 %, Prinzmetal?; Zahn lines in PE saddle; Lambl; Chiari net; Monckeberg; Aschoff none; Brown atrophy no
Lung: Heath–Edwards III, Hampton, Masson bodies, Curschmann + Charcot–Leyden, Creola; Reid 0.62
Liver: Zahn infarct, Mallory–Denk, Councilman; Ishak 5; Kernig? no
Kidney: Fahr, Armanni–Ebstein, Randall 2; Wilms no; Grawitz 1.4 cm
CNS: Duret, Kernohan notch, Braak IV, Thal 3, CERAD B, Lewy brainstem; Hirano; Marinesco; Rosenthal; Alzheimer type II; Bunina –; Pick –
Cause: PE. [[Manner N::Manner N, cert {last}, {county} ME notified {clip} ({case})]]
Weil–Felix? no. Cultures Klebsiella, Proteus
Limits: [[full::head refused by {kin}]]. [[Attending::{last}]] [[Resident::{last}]] [[Photos::{user}]]
%%
DEXA + Spine [[normal template::{ptlf} {dobymd}]]
Hologic Horizon A [[::s/n {ser}]]; Lunar cross-cal; Genant 1 at T8; TBS 1.22; Ward's excluded; NHANES III, Kuppersmith no
L1–4 –2.7, (L3 excl Schmorl), FN –2.4 (Singh III), 1/3 rad –1.9; FRAX 22/6.1 w/ TBS; Garvan 31; LSC .028
Scheuermann >5 x3, Cobb 14, Andersson –, Romanus –, Baastrup +, Modic 2, Pfirrmann 4, Meyerding 1, Bertolotti Castellvi IIa, Scotty dog collar
Rec: Prolia no; Evenity? MI hx; Reclast; Forteo; CaD; Bruce protocols n/a
[[Tech::Tech {first}]] [[CCD::{last}, CCD]] [[Ref::Ref: {last}, {first}]]
%%
MOHS MAP, [[blank::{ptl}, {oddday}]]
BCC L ala, Clark–Breslow n/a, Mart (Brodland) H zone, Brigham T2a SCC? no, Jambusaria no; Fitz II; AUC 8
Debulk by Curette Fox; bevel 45; Ink Davidson red 12 blue 6; Toluidine; MART-1
St I + 3–5; St II + deep perichondrium; St III clear [[:: — read {last}]]
Closure: Zitelli bilobe vs Burow vs Spear vs Rieger vs Abbe; picks: Zitelli, [[fellow sutured::{last} sutured]]; Gillies hook; Vicryl 5, Prolene 6; Telfa, Hypafix
Webster? Limberg? Dufourmentel? Not. FTSG Burow backup
Hemostasis: Monsel no, Drysol no, Birtcher hyfrecator
Return 7 d [[RN suture::{first}, suture, {day}]]; Vaseline; no Neosporin
[[Histotech::{first} at the Leica]] [[CLIA posted::{spec}]]
%%
ENT OPERATIVE LOG LINE
1 [[case::{last}]] – FESS Draf IIa, Messerklinger, Lund–Kennedy 8, Caldwell no; Keros 2, Kuhn T3; Medtronic Fusion; Propel x2; [[resident::{last}]]
2 [[case::{last}]] – Stapes, Shea / Fisch, Schuknecht piston 4.25, Carhart notch 2k; Gelle –; Jacobson saved; [[audiologist::{first}]] later
3 [[case::{last}]] – UPPP (Fujita), Friedman 2, Cahali; Inspire IV [[implant::{ser}]]
4 [[case::{last}]] – Trach Bjork, Shiley 6; Jackson old; [[ICU RN::{first}]] taught
5 [[case::{last}]] – Parotid, Blair/Redon, Conley pointer, Frey discussed; SMAS; House 1
6 [[case::{last}]] – Sistrunk, Hadad no
7 [[case::{last}]] – Gluck–Sorensen laryngectomy, Blom–Singer 8 mm, Provox Vega; Montgomery salivary; [[SLP::{first}, SLP]]
8 [[case::{last}]] – neck dissection Ib–IV, Crile/Bocca/Martin, Lahey; Chyle: Robinson; Virchow –
add-on [[tonsil bleed::{last}, tonsil bleed, peds, mom {kin} at {ph}]]
"""
