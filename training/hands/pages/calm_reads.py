"""Reading-room worklists, procedure suites, endoscopy, device clinic and lab call logs: many short reports in one file."""

TWINS = r"""
DEVICE CLINIC, REMOTE TRANSMISSIONS BATCH
1 [[Azure XT DR::{ptcomma}, Azure XT DR, SN {ser}]]: AP 44 VP 3; AHRE 6 h, CHA2DS2-VA 4, no OAC → msg [[the cardiologist::{dr}]]
2 [[Resonate CRT-D::{last}, Resonate CRT-D]]: BiV 88 (PVC); HeartLogic 19; ATP x1 OK; RV thr 1.1@.4
3 [[Micra AV2::{mrs}, Micra AV2]]: AM-VP 71; E/A A3 window; batt >8 y
4 [[Gallant ICD::{ptl}]]: SVT w/ 1 shock (Tachy 1:1, Wenckebach); SecureSense; DC? Wk
5 [[Linq II::{first} {last}]]: pause 6.1 s 0312, vagal? AF 0; ask sx
6 [[Emblem S-ICD::{last} J]]: smart pass off; T oversense; sternal wires
7 [[Acticor CRT-DX::{last}]]: DX lead float .6 mV; HF pred 61
8 [[Evera::{ini}]]: ERI [[this month::{clip}]]; gen change slot, TYRX, hold Xarelto 1 d
9 [[Aveir DR::{last}]]: i2i 93; ok
10 disconnects: Merlin 3, LATITUDE 2, MyCareLink 4 ([[letters::letters to {last}, {last}, {last}]])
[[Tech & MD signed the batch.::{initials}/{dr} {num8}]]
%%
READING ROOM, OVERNIGHT PRELIMS
01 CT head [[ED 7::{lastup}]]: no bleed; Heubner old; hyperdense MCA R? call. ASPECTS 9 [[paged stroke::{dr} at {clockx}]]
02 CXR [[ICU 4::{lastup}]]: ETT 1.2 > pull 3; Swan LPA; Dobhoff RLL!!! [[RN told::{first} RN told]]
03 CT AP [[ED 2::{lastup}]]: Amyand hernia, appendix 7 mm. (De Garengeot is the femoral.)
04 US [[L&D::{lastup}]]: vasa? no. Succenturiate; AFI 4.9
05 CTA [[trauma 1::{last}, T1]]: BCVI Denver II L vert; C2 Hangman Levine-Edwards IIA
06 XR hip [[tele 31::{lastup}, {ninety}]]: Garden III, Pauwels 3
07 CT face [[ED 9::{lastup}]]: LeFort II R/ III L; ZMC; NOE Markowitz II
08 MR L [[ED 5::{lastup}]]: cauda equina, L4/5 extr 14 mm, [[spine at bedside::{last} at bedside]]
09 US scrotum [[ED 11::{ptf}, 14]]: whirlpool, no flow. Uro [[in car::{last} in car]]
10 CT chest [[ED 3::{lastup}]]: Boerhaave; Mackler
Discrep: 05 attending adds fx C7 (clay-shoveler). [[resident told::{first} told]]
%%
IR WHITEBOARD
A: [[TIPS, 51::{ptl}, TIPS]], MELD-Na 19, FIPS 0.2; ICE; Viatorr CX 8+2; HVPG 19→8; Colapinto
B: [[Y90 map::{last}, Y90 map]] Tc-MAA LSF 6%; TheraSphere 120 Gy; GDA coil Concerto 5x15
C: [[Fibroids::{mrs}]] UFE, Embospheres 500-700; SHP block; ketorolac
Hold: [[trach bleed, 4E::{ptcomma}, trach bleed]]: innominate? CTS first; Viabahn 10
Add: [[PCN x2, urosepsis::{last} PCN x2]], 8.5 Fr, Lactate 5
Add: [[GJ swap::{first} GJ swap]], 18/45 MIC, fluoro 2
Peds: [[sclerotherapy (Bleo)::{kin} sclerotherapy]], LM, macro; [[Tue::{wday}]]
Biopsy: lung RUL 9 mm: BioSentry; [[pleura team on call::{first} on call]]
Staff: [[RN x4, tech x3, fellow::RN {first} {first} {wn}, tech {first}, fellow {last}]]; anesth A until 3
Lead: "PREOP INR 1.8 / plt 50 (SIR low risk 2-3/20)". Cold: Endocare 17G. Lunch: Chipotle
%%
CRITICALS CALLED, CHEM/HEME/MICRO, LAST SHIFT
K 7.1 (H 0) [[5W bed 12::{ptl}]] RB [[RN::{first}]] | Na 112 [[ED::{last}]] RB | Glu 24 [[OB::{last}]] | Ca 14.9 [[Onc clinic::{mrs}]] - closed; [[answering service::{org}]] 22 min; [[MD called back::{dr} called back]]
Plt 6, smear no schisto, blasts 30%, Auer, [[path on call::{last}]] → APL? Fib 71; ATRA now
Hgb 4.8 [[dialysis::{ptcomma}]] | ANC .1 | INR 11
BCx 2/2 GPC clusters, BCID mecA+ S. aureus [[SNF::{snf}, {first}]] ; CSF GPDC, FA ME S. pneumo ; AFB 3+ [[jail infirmary::{jail}, {last}]] ; Malaria Pf 6% [[ED::{ptf} {last}]] [[traveler from Nigeria::from {world}]]
Dig 4.4, Li 3.1, APAP 288 (time?), Salicyl 91, EtOH 488 walking
Trop 18,211; Lactate 17; Ammonia 412 [[neonate::baby {last}]] → UCD
[[all by phone within 30 min, one at 41::logged {initials}, {num8}]]
"""

CALM = r"""
NUC MED, ONE-LINERS FOR THE RESIDENT FILE
V/Q: Q normal = no PE; triple match lower; stripe sign; PIOPED II, trinary
HIDA: rim; reservoir; EF 21% (CCK slow); Luschka leak; Biliary atresia: phenobarb 5 d
Bone: superscan (kidneys gone), flare, HPO, CRPS 3-phase, Paget "Mickey Mouse", honda sacrum, tramline, shin splint vs stress, double density osteoid
Meckel: Pepcid, glucagon; lights with stomach; duplication too
MIBG: Lugol's block, Curie score; hold labetalol, Sudafed; I-123 ; Azedra gone
Octreo→ Netspot/Detectnet; Krenning 3-4; uncinate normal; Lutathera amino acids; NETTER-2
FDG: brown fat (warm, Inderal), Metformin gut, thymic rebound, sarcoid lambda & panda, talc, muscle insulin. Deauville 1-5, PERCIST, neck 1-5
PSMA: ganglia stellate/celiac, Paget, hemangioma, rib "UBU" with F18-1007, PROMISE miPSMA 2-3
DaTscan comma vs period; no Wellbutrin/Adderall; Amyvid, Vizamyl, Tauvid; Ceretec seizure ictal 30 s; Brain death "hot nose, empty bulb"
Thyroid: Graves 62% 24 h; Plummer; Marine-Lenhart; lingual; Jod; hCG. PTH: Sestamibi, Parathyroid 4D vs choline
Gallium? WBC In-111; Sulesomab no
RBC liver; SC spleen; Lympho seek; Cisterno In-DTPA; MUGA RAO no LAO 45; PYP 3 h SPECT!
%%
SPINE CONFERENCE, NINE CASES, NO NAMES BY RULE
1 Cerv. myelo OPLL K-line (-), mJOA 11, Ishihara index; laminoplasty no → ACCF? PDF C3-T2
2 AS + chance-like T11, DISH; long perc fix
3 Peds: Scheuermann 82, SRS; Ponte x5; halo-gravity no
4 AIS Lenke 1AN, Risser 0, Sanders 3b: VBT (Tether) vs Mehta? vs Rigo Cheneau
5 L5-S1 high grade Meyerding IV; SDSG 5; reduce partially; Bohlman strut
6 Tandem stenosis; claudication vs PAD; bike test (van Gelderen)
7 Mets: SINS 13, Bilsky 2, NOMS, Tokuhashi 9; RCC embolize; separation; CFR-PEEK; SBRT 24/2
8 Spondylodiskitis: S. lugdunensis, Pola C.3; no instrum? Debate. PICC vs Oral (OVIVA)
9 FBSS: HF10 vs DTM vs Evoke; UDS; psych; Lasègue -; Waddell 3; Bertolotti injection +
Vote by thumbs. Pizza: Sicilian
%%
OB ULTRASOUND TEMPLATE + PEARLS
Biometry Hadlock IV: BPD 88 HC 316 AC 330 FL 70: EFW 3,020 (58th INTERGROWTH; 44th Fenton?), Cephalic, Ant placenta, Grannum II, MVP 5.2
Doppler: UA PI .9; MCA PSV 1.1 MoM; CPR 1.8; DV a+; UtA notch bilat; stage 0 FGR
1st tri: CRL 61=12w4; NT 1.4; NB +; IT; TR; DV
Brain: CSP (rhombus), Vp 7, TCD, CM 6; lemon/banana; Dangling choroid; Vein Galen; Blake's; Aicardi
Face: PM triangle; Pierre-Robin IFA; heart: 4C, LVOT, RVOT, 3VT, "big-boobs" yikes (Tet), Ebstein, HLHS, TGA I-sign, Shone
Abd: double bubble; Bochdalek o/e LHR 38%; Omph vs Gastroschisis; keyhole, PUV; LUTO; UTD A2-3; MCDK; Potter
Limb: TAR, Holt-Oram, rocker, clubfoot Pirani later, TD FL/foot .8, telephone receiver
Twins: lambda/T; TTTS Quintero II; TAPS; sFGR Gratacós III; TRAP
Cervix TV 21 funnel; PAS: lacunae, bridging, bulge, FIGO 3
%%
ENDO UNIT DEBRIEF BOARD
Scopes: GIF-H190 x9, 1TH190 x1 (loaner), TJF-Q190V w/ disposable cap; Exalt D single-use x3; SpyDS II; EUS UCT180 x2; PCF-PH190; Fuse gone
ERCP 1 Bismuth IIIa: Wallflex uncovered x2; Fluency? no. ERCP 2 SOD III: no more (EPISOD). ERCP 3 Oddi stone 14: EHL; Mechan Lith (Soehendra); Indocin pr; LR
EUS-FNB Acquire 22: MOSE; IPMN Fukuoka worrisome; AXIOS 15x10 WON w/ coax pigtail; Celiac plexus
POEM Triangle knife; Z-POEM; G-POEM (EndoFLIP DI 1.4); STER; TIF 2.0
Bleed: Forrest Ib; Hemospray; OTSC 12/6t; Padlock; Dieulafoy, GAVE (APC/RFA Halo90), Cameron; varix: Saeed 7, N-butyl cyan; Danis; Minnesota ≠ Blakemore
EoE Bougie Savary 12-14-15 (rule 3); Zenker Z-cut, Stapler; Barrett's RFA 360 Express; C-balloon cryo
ESD rect Dual J, Orise, pocket, traction ORISE; RoboFlex
Capsule PillCam SB3 (Lewis 791); Patency; DBE; NaviAid out
Misses: 1 retroflex tear (Kudo?), APACHE, Glasgow
%%
PFT LAB COMMENT BANK (ATS/ERS 2022, GLI GLOBAL)
[01] FEV1/FVC z -2.4, FEV1 z -2.9: moderate obstruction; BDR >10% pred = positive
[02] TLC z -2.2: restriction, mild; complex restriction (FVC ≪ TLC): think NMD, Bronchiolitis
[03] PRISm. [04] Fixed UAO: boxed loop; variable extra: Vocal (VCD/ILO), goiter; Sawtooth OSA
[05] DLCO z -3, KCO low: emphysema, PH, SSc; KCO high: Goodpasture bleed, extra-parench
[06] RV/TLC high, gas trapping; sRaw 2x
[07] MIP -38, MEP 44, SNIP 31; supine drop 34%: diaphragm, parsonage-turner
[08] FeNO 71 (NIOX): T2; smoke lowers
[09] Mannitol (Aridol) PD15 155; MCT PD20 11 µg; EVH; CPET EIB 19%
[10] 6MWD 288, nadir 81, Borg 6; 1STS 14; ISWT
[11] Shunt 100% 9%; HAST pO2 48 → 2 L plane
[12] Grade F: coughed, "quit early", submax; tech tried 8
QC: Bio-cal; 3 L Hans Rudolph; plethy Vyntus/MGC; mouthpiece MicroGard II
"""
