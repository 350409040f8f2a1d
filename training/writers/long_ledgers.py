"""Billing sheets, coverage criteria, laboratory and gene catalogues, price lists and payers' letters with nobody in them."""

TWINS = r"""
PRIOR AUTH WORKSHEET - Dupixent
Requester: [[prescriber's office::{dr}, {clinic}]]   Phone/fax: [[on file::{ph}]]
Member: [[adult, 34::{lf}, {dob}]]   Plan: PPO, Rx tier SP   ID: [[on card::{plan}]]
Dx L20.9. BSA 22%. EASI 24, IGA 4, DLQI 17, POEM 21, itch NRS 9
Tried: Elidel, Protopic, Kenalog .1, Lidex, Clobex; nbUVB x 18; Sandimmune 3 mo (Cr up)
Not tried: Adbry, Rinvoq, Cibinqo, Opzelura; why: clots in FHx
Dose: 600 then 300 q2w; J-code none, NDC ok
[[Reviewer RN::{first} (RN reviewer)]]: approve 16 wk. Renewal: EASI-50
Peer to peer? Not needed. [[Medical director::{cred}]] signed [[same day::{on}]].
Copay card: My Way. Appeal rights sent: yes.
%%
DENIAL LOG, week closing
1  CO-16/M51   ins ID typo        [[clerk::{first}]] fixed, resent
2  CO-197      no auth, MRI        [[scheduler::{wn}]] says auth was called in; ref no. missing
3  CO-50       Vit D screen        write off $38.20
4  CO-97       bundled 20610       add -59? No: same joint
5  PR-204      dental in medical   [[guarantor::{whole}]] upset, call back
6  OA-23       COB Medicare prim   spouse works at [[a large employer::{org}]]: MSP type 12
7  CO-29       timely filing       [[the front office in the satellite::{first} at {town}]] held it 94 days!
8  CO-B7       not credentialed    [[new NP::{cred}]] effective date pending
9  CO-22, CO-24, N130...
Total at risk $11,406.18; recovered 7,020; Lesson: read the 835 daily.
Owner [[billing lead::{comma}]].
%%
Dear Claims Examiner,
I am writing about the denial of inpatient level for [[a 71-year-old man::{ptfull}, claim {claim}]]. He came [[to our emergency department::to {hosp} on {full}]] with a GI bleed: Hgb 6.8, BUN 61, Glasgow-Blatchford 14, on Eliquis for AF.
Your letter says that "observation would have sufficed". He got three units, KCentra, and clips for a Dieulafoy (Forrest Ia). He stayed three midnights. The two-midnight rule was met when [[the hospitalist::{dr}]] wrote the order.
InterQual GI Bleed: Acute met (Hgb \<7, active, anticoag). MCG M-180: yes.
Rockall 7; AIMS65 2. Recurrence on day two.
Please reverse. If not, a peer of the same specialty: [[our physician advisor::{cred}]] is free most afternoons[[::, {ph}]].
Enclosed: H&P, scope photos, MAR, labs.
Sincerely,
[[Utilization Review::{whole}, RN, Utilization Review]]
%%
Genetic counseling triage list (no results here)
slot 1  [[prenatal: NIPT high-risk 13::{last} - prenatal, NIPT high-risk 13]]; Wilson-type? no, Patau
slot 2  [[breast at 38, Ashkenazi::{ptfull} - breast at 38, Ashkenazi]]; BRCA x3 founder first; Gail, Tyrer-Cuzick, Claus, BOADICEA
slot 3  [[boy with big calves::{first}, boy with big calves]]; CK 14,000; DMD MLPA; Gowers
slot 4  [[couple, cousins::{kinfull} and {ptf}, cousins]]; carrier panel 421 genes, Tay-Sachs, Gaucher, Canavan
slot 5  [[colon at 44::mr {last}, colon at 44]]; Amsterdam II; PREMM5 6%; MSH6?
slot 6  [[tall, lens off::{whole}: tall, lens off]]; Ghent; Steinberg & Walker-Murdoch signs; FBN1; homocysteine
slot 7  [[newborn screen +::baby {last}, NBS +]]: C5 high; Isovaleric (sweaty feet) vs pivoxil
Interpreter: [[Hmong, slot 3::{first} for slot 3]]
Send kits: blood x2, buccal, fibroblast
"""

CALM = r"""
CHARGE SHEET, PAIN CLINIC (circle)
NEW 99202 99203 99204 99205   EST 99211 99212 99213 99214 99215   -25
62321 ESI C/T $___  62323 ESI L  64479/64480 TFESI C  64483 +64484 TFESI L  -50 -RT -LT
64490 64491 64492 MBB C   64493 64494 64495 MBB L   KX
64633 64634 64635 64636 RFA
20552 TPI 1-2  20553 TPI 3+  20605 20606 20610 20611
64405 GON  64418 SSN  64450 other  64510 Stellate  64520 Lumbar symp  64530 Celiac
27096 SI   G0260 ASC
62370 pump refill  95970-95972 SCS  63650 x2 trial  L8679
77003 fluoro  76942 US
J1030 Depo 40  J1100 Dex  J3301 Kenalog/10  J2001 Lido  Q9966 Omnipaque  J0585 Botox/u  JW JZ
80305 UDS cup  G0480
ICD: M54.16 M54.12 M47.816 M48.062 M96.1 G89.4 G90.50 M79.18 F11.20 Z79.891 M25.511
Marks: B bilateral, W waste, X no charge
Tech __ Room __ Time in __ out __
%%
Coverage criteria, GLP-1 for weight (Saxenda, Wegovy, Zepbound)
Initial, all of:
 (1) 18 or more (12 for Saxenda, Wegovy)
 (2) BMI >=30, or >=27 with one: HTN, HLD, OSA (AHI >=15), T2DM, CAD
 (3) program with a coach 6 mo in the last 12, in person or by app
 (4) not with: Ozempic, Mounjaro, Victoza, Rybelsus, Byetta, Trulicity, DPP-4
 (5) no MEN 2, MTC
Renewal: 5% at 6 mo; then hold
Quantity: 4 pens/28; 1 strength at a time
Step: Qsymia, Contrave, phentermine for plans ending in -B
Exclusion: cosmetic; HCG diet; compound semaglutide, "sema B12"
Wegovy for CV (SELECT): BMI 27+ with MI, stroke, PAD: cover even when rider absent
MASH F2-3: FIB-4, VCTE; OK
Codes: E66.01, E66.811-813, Z68.30-45
Turnaround 72 h; urgent 24
P&T: annual
%%
LAB TEST CATALOG, letters A-C (excerpt)
A1AT PHENOTYPE    SST 1 mL frz   IEF    M, S, Z, Null    7-10 d
ACTH              lav, ICE, plastic  ECLIA   7.2-63.3 pg/mL AM
ADAMTS13          blue x2 frz    FRET   >=67%    1-2 d STAT Y
ALDO/RENIN        lav RT(!)      LCMS   see ARR
AMMONIA           lav ICE 15 min  <no tourniquet|no fist>   11-51 umol/L
ANA, HEp-2        SST  IFA titer 1:80   AC-1 to AC-29
ANTI-XA LMWH/UFH  blue PPP
APT TEST          gastric 1 mL, red only, not brown
BARTONELLA IgG/M  SST  IFA 1:64
BENCE JONES       24 h urine: free light chain
BETA-HYDROXYB     SST 0.02-0.27
BORDETELLA PCR    flocked NP, Regan-Lowe if culture
C1 INH FUNC       frz; >67%
CALPROTECTIN      stool 5 g; \<50
CH50              frz 1 h
CORTISOL, SALIVA  Salivette, 2300; \<0.09
COXSACKIE B 1-6   ref
CRYOGLOBULIN      red, 37 C, thermos; Meltzer-Franklin? Brouet type
CYP2C19           lav/buccal; *1/*17 etc
Units SI on request. Color: lav, red, SST gold, blue, green, gray, navy, pink, white PPT, ACD.
%%
Remittance riddle: read it to the new biller
CLP*A*1*450*112.5**12*REF*11~
CAS*CO*45*300~ CAS*PR*2*37.5~
SVC*HC:99204*450*112.5~
LQ*HE*N130~
So: 450 billed, 300 contract, 37.50 coins, 112.50 to us. Nobody owes 300!
CO = us. PR = them. OA = others. PI = payer says so.
45 fee schedule. 1 deductible. 2 coins. 3 copay. 18 duplicate. 109 wrong payer. 151 too many. 252 send doc. 253 sequester 2%.
N130 = "read your plan", the shrug of codes
RARC MA130 = unprocessable: fix, don't appeal
PLB WO = take-back; FB forward balance; L6 interest
Bank: EFT TRN ties to the check.
Contractual is not bad debt. Grace month under ACA: 30 days paid, 60 pended. "Grace" again is time.
Post by line, never by lump.
%%
Cheat sheet, HCC v28 for coders at a primary care group
MEAT: Monitor, Evaluate, Assess, Treat. One line in A/P.
19 -> E11.9; 18 -> E11.22 + N18.32; 37 -> DM w/ chronic... values now equal
48 morbid obesity: E66.01 + Z68.41; "class 3" is E66.813
Depression: F32.A gives nothing; F33.1 yes
CHF: I50.32; "HFpEF" = diastolic, ok per Coding Clinic
Old MI I25.2 none. AF I48.20 "long-standing persist." I48.11
CVA: only acute inpatient; later I69.354 / Z86.73
Cancer: active if on Arimidex? adjuvant yes, prophylaxis no
PVD by QuantaFlo: payer fights; need Fontaine/Rutherford, ABI
Amputation Z89.511 each year!
Dementia: F03.B18 etc. BIMS, MMSE
Vent, trach, ostomy: Z93.-
Malnutrition: ASPEN or GLIM, two of six
"History of" kills. "Probable" dies outpatient.
RAF demo: 0.41 + 0.166 + 0.36. Interactions. Norm 1.045; coding 5.9%
Sweep in Q1; RADV: 1 record/HCC
%%
MEDICARE PART B vs PART D: who pays? (pharmacy tech laminated)
Albuterol neb at home - B. MDI - D.
Insulin in pump (Omnipod? D) (tubed, E0784: B). Pens - D $35.
Prograf: transplant in Medicare B; else D
Zofran: within 48 h chemo B; else D
Epogen ESRD: bundle. Xolair clinic B; PFS home D
Shingrix D. Prevnar B. Hep B: all now B. Tdap D; wound B. Flu, Covid B
Prolia B; Evenity B; Forteo D
Methotrexate PO: cancer B; RA D
Eylea, Lucentis B. Leqembi: registry B
TPN: permanent B. Enteral: tube B. Boost: nobody.
Viagra: nobody. Weight: nobody (CV: D)
Benzos D. Barbs D. Cough: no. Vitamins: no (prenatal, Vit D Rx no).
Test strips B. CGM B w/ insulin or lows. Lancets B. Alcohol pads D? yes, with insulin.
Catheter L8699? Foley supplies B (A4338..). Depends: nobody.
Assignment, ABN, GA, GY, GZ, KX
%%
NO SURPRISES estimate (self pay), knee scope
Good-faith estimate for: [patient]   Valid 12 months   Not a bill
29881 Medial meniscus        Surgeon     $1,480
01400 Anesthesia 45 min      Group         720
Facility OPPS/ASC            ASC         2,950
73562 X-ray                  Clinic         64
99203 Visit                  Clinic        145
97161 + 97110 x 6            PT            690
L1832 hinged brace           DME           410
Meds Norco #12, Mobic #30    Pharm          24
Total 6,483. If billed 400 over, dispute in 120 days.
Not in it: plica, loose body, DVT, second opinion
Discount 20 if paid in 30 d; plan 0% for 12
Charity: up to 300% FPL; ask for the sheet "Helping Hand"
Codes may change if what is found is not what was guessed.
Questions: Financial Counselors, window C. We speak plainly.
%%
Panel definition file: CARDIO-ARRHYTHMIA 84 v5
AKAP9* ANK2* CACNA1C CACNA2D1* CACNB2* CALM1 CALM2 CALM3 CASQ2 CAV3 DSC2 DSG2 DSP EMD FLNC GPD1L* HCN4 JUP KCNE1 KCNE2* KCNH2 KCNJ2 KCNJ5* KCNQ1 LMNA MYBPC3 MYH7 PKP2 PLN RYR2 SCN1B* SCN3B* SCN5A SNTA1* TECRL TGFB3* TMEM43 TNNI3 TNNT2 TRDN TTN TTR
* limited evidence (ClinGen); report only P/LP
Disorders: Brugada, Romano-Ward, Jervell and Lange-Nielsen, Andersen-Tawil, Timothy, Naxos, Carvajal, Emery-Dreifuss, Danon (LAMP2), Fabry (GLA), Anderson-Fabry same, PRKAG2, Pompe? no
Method: IDT xGen v2, NovaSeq X, 150 PE, GATK 4.5 (DRAGEN 4.2), >=20x at 99.6
CNV: ExomeDepth; confirm MLPA / ddPCR. Sanger if Q \<500
Transcripts MANE Select. Build GRCh38. Nomenclature HGVS; LRG old
Not seen: deep intron, repeats, mosaics \<20%
VUS letter wording B. No family names in comments.
TAT 21 d. $250 patient pay cap. CPT 81413/81414
%%
Dental fee schedule, PPO "Gold-ish", codes only
D0120 31  D0140 52  D0150 58  D0210 98  D0274 44  D0330 82  D0364-7 CBCT 210
D1110 71  D1120 50  D1206 27  D1351 40  D1354 SDF 24  D1510 space maint 230
D2140 amalgam 88  D2330 112  D2391 121  D2740 crown 760  D2750 740  D2930 SSC 170 (Hall technique 170)
D3110  D3220 Cvek/pulpotomy 120  D3310 520  D3320 610  D3330 770  D3410
D4341 SRP 170/q  D4910 96  D4261 Widman 640
D5110 990  D5213 RPD 1,080  D5820 flipper 360
D6010 1,500  D6065  D6240  D6545 Maryland 520  D6930
D7140 104  D7210 190  D7240 340  D7971  D7880 (TMD)
D8080 4,200  D8090  D8680 Hawley/Essix 210
D9110  D9222/3 IV  D9230 N2O 45  D9944 guard 320
Max $1,500; ded 50; wait 12 mo major; downgrade composites; missing tooth clause
Black I-VI & Kennedy I-IV need no auth
%%
DME checklist, power wheelchair, Group 3
□ F2F by treating clinician, 6 months; mobility is the reason
□ 7-element order: name [__], F2F date [__], item, ICD, LON 99, sign, date
□ LCMP eval (PT/OT, no money tie)
□ ATP in person: RESNA
□ Home: doors 32", turn 60", ramp
□ Why not: cane, walker, manual, K0005 ultralight, scooter
□ Neuro/myopathy/skeletal: G12.21, G35, G82.50, G71.01
□ Power tilt E1002; recline E1003; both E1007; legs E1010; head array E2330; sip-puff E2325; R-Net, Q-Logic; Jay, Roho, Stimulite, Varilite, Matrx cushions E2624
□ Brands: Permobil M3 Corpus, Quantum Edge 3 Stretto, Quickie Q700, Invacare TDX
□ Braden, pressure map, Gross Motor GMFCS V
□ PA: 10 d; ESRD? no
□ Photos w/out face
□ Delivery: POD sign, serial left blank on this list
□ Loaner E... K0462
%%
FAQ for members, written by a plan that wants fewer calls
I got an EOB. Must I pay it? No. It isn't a bill, as it says in capital letters on top.
What's a deductible? What you pay before we do. Yours may be 500, 1,500 or "HSA".
Who's "Member Services"? The people who wish you'd read this page.
Is Urgent Care cheaper than the ER? $40 and $350. For chest pain, go to the ER.
Can I see a derm without a PCP? PPO yes, HMO no, POS it depends.
Step therapy? Try Lipitor before Repatha; Mobic before Celebrex; Imitrex before Nurtec.
What's "Grace"? The 31 days after a missed premium.
What's "Mark" on my card? Network mark: P1, P2. It is not a fellow.
Will you cover a doula? In some states.
Acupuncture 12, chiro 20, massage 0, marriage counseling 0, hearing aid $1,000/3 y, glasses $150 (not Ray-Ban Meta)
Abroad? Emergencies only; keep receipts; translated
I am mad. Appeal: 180 days; grievance: 60; state: after us.
How do I cancel? On the app, under Life Events.
%%
Contract carve-outs, cardiology & spine (finance copy, no counterparties named)
1 DRG 266/267 TAVR: case rate 48,000 incl. valve (Sapien, Evolut, Navitor)
2 DRG 321-322 PCI; 3 DRG 273 ablation: PulseSelect, Farapulse, Varipulse + $9k
4 Micra, Aveir: cost + 8
5 Watchman FLX, Amulet: NCD 20.34, shared decision by non-implanter
6 LVAD HM3: cost
7 Spine 402, 427-430: implants at invoice x 0.55 above 10k; Infuse cap 4.2
8 X-Stop, coflex: excluded. Kyphon OK
9 SCS: Nevro HFX, Intellis, WaveWriter, Eterna: trial separate
10 Outlier: 2.2 x; day 14
11 Stop-loss first dollar at 250k? second dollar
12 Lesser-of: gone, hooray
13 Escalator CPI-M min 2 max 4.5
14 Notice 120 d; evergreen; arbitration (baseball)
15 "Grace, Hope and Charity clause" is what Legal calls the charity-care bit. Jest.
%%
BLOOD BANK PRODUCT TABLE, ISBT-128 style
E0336V00  RBC AS-1 LR 350 mL 42 d
E0382V00  RBC AS-3 LR
E4532V00  RBC irradiated 28 d or original
E2555V00  FFP 24 (PF24) 1 y frozen 5 d thawed
E3077V00  Apheresis PLT PAS 5-7 d, LVDS
E8340V00  Psoralen PLT (Intercept)
E5165V00  Cryo pool 5: 6 h -> 5-day: Intercept Fibrinogen Complex
E7644V00  Granulocytes
Attributes: CMV-, HbS-, Washed, Volume-reduced, HLA-, Frozen-deglyc
Antigens: Rh(D,C,c,E,e) Kell(K,k,Kpa,Jsa) Duffy(a,b) Kidd(a,b) Lewis(a,b) MNS Lutheran(a,b) P1 Diego Cartwright(Yt) Xg Scianna Dombrock Colton LW Chido/Rodgers Hh(Bombay) Kx(McLeod) Gerbich Cromer Knops Indian Ok Raph John Milton Hagen Gill
Donath-Landsteiner; Polyagglut. T, Tn; DAT: IgG, C3d; Elution: Lui freeze, glycine
Yes: Kell, Duffy, Kidd, Lewis, Diego are antigens. So is "John Milton Hagen". Laugh once, then read the panel.
Fees: XM 65, AB ID 180, Pheno 22 ea, Irrad 48
%%
Micro send-outs: names that autocorrect turns into people
Morganella morganii; Hafnia alvei; Proteus; Serratia; Edwardsiella; Ewingella; Kluyvera; Rahnella; Raoultella; Leclercia; Cedecea; Buttiauxella
Neisseria, Moraxella, Kingella kingae, Eikenella, Cardiobacterium, Aggregatibacter (HACEK)
Brucella, Francisella, Bordetella, Bartonella henselae/quintana, Coxiella burnetii, Ehrlichia, Rickettsia rickettsii/prowazekii
Listeria, Erysipelothrix, Nocardia, Gordonia, Tsukamurella, Rothia, Gemella, Abiotrophia, Granulicatella
Whipplei (Tropheryma), Lancefield A-G; Shigella flexneri, sonnei, boydii; Salmonella Dublin, Newport, Heidelberg, Javiana; "Typhi"
Petri; Gram; Ziehl-Neelsen; Kinyoun; Giemsa; Gomori; Grocott; Warthin-Starry; Dieterle; Hektoen; MacConkey; Sabouraud; Loewenstein-Jensen; Thayer-Martin; Bordet-Gengou; Loeffler; Tinsdale; Skirrow; Mueller-Hinton; Kirby-Bauer; Hodge; Nagler; CAMP (Christie, Atkins, Munch-Petersen)
Dublin, Newport, Heidelberg are serovars.
MALDI: Bruker 2.0 up; VITEK MS
Rule: Italic on paper, plain in the LIS.
"""
