"""Very long busy files of forty to sixty lines: a unit's binder, a policy book, a whole chart without a name, a conference program by topic."""

TWINS = r"""
UNIT BINDER, CARDIOVASCULAR ICU, TAB 1-12
[[Keeper: the unit educator::Keeper: {whole}, {xt}]]
TAB 1 PHONES: Perfusion 1, Blood Bank 2, Echo 3, [[everyone else in Spok::after hours {ph}]]
TAB 2 LINES
 - Swan: balloon 1.5, never leave up; wedge at end-exp; West zone 3; Phlebostatic axis
 - Overwedge: pull; V wave; no D5 flush
 - Introducer Arrow MAC 9 Fr: side ports; occlude
 - A-line: square wave; Allen; TR band off at 4 h
 - CVP 2-8; PAP 25/10; PAWP 6-12; CI 2.2-4; SvO2 65-75; PAPi \< .9 bad; CPO \< .6 bad
TAB 3 IABP Cardiosave: 1:1, EKG trigger, peak; landmarks; early inflate, late deflate; blood in tubing = clamp & off
TAB 4 IMPELLA CP/5.5: P-8 3.6 L; purge D5 + bicarb 25; placement signal; suction P down 1-2; MR echo 3.5/5 cm; hemolysis LDH
TAB 5 ECMO: Cardiohelp, RPM 3400, dP 31, Pven -60; sweep 3; anti-Xa .3-.5; Harlequin: R radial; NIRS; chatter; clamp away from patient
TAB 6 LVAD HM3: no CPR debate: do it; Doppler 75-85; PI; INR 2-2.5; ASA no (ARIES); driveline Centurion
TAB 7 OPEN CHEST: DeBakey tray; 400 mL in 1 h, 200x2; tamponade; re-open per CALS: 3 shocks, 2 saw, no epi 1 mg
TAB 8 PACING: A-wire right, V left; DDD 90, 10 mA; threshold x2; R on T; Medtronic 5392; Ashman
TAB 9 DRIPS: Levo 0.02-.5; Vaso .03; Epi; Milri .25 renal; Dobuta; Nipride CN; Cleviprex lipid; Amio .5; Lido 1; Esmolol; Isuprel; Giapreza; NO 20 ppm; Veletri; Cangrelor
TAB 10 GLU: EndoTool; 110-150
TAB 11 NEURO: CAM; EVD? no; stroke: call; TTM 36
TAB 12 FAMILY: bell, cot, bathroom; photo rules; [[chaplain pages::chaplain {first}]]
NOTES BY HAND
 - [[somebody::{first}]]: Swan trays are now Edwards 777F8
 - [[somebody::{first}]]: don't Y Epi w/ Bicarb!!!
 - [[the fellow::{dr}]]: "SCAI C means call me"
 - [[night charge::{wn}]]: the IABP helium is behind the Hoyer
 - [[somebody::{last}]]: Impella reps 24 h: sticker on console
 - [[somebody::{initials}]]: TAB 4 has wrong purge, see Abiomed IFU
 - pizza: Domino's coupon in the back
Reviewed [[yearly::{mon} by {cred}]]. Version 14. Recycle older.
%%
COMPLETE H&P, UNASSIGNED MEDICINE
[[ID: 58-year-old woman, retired postal carrier::ID: {ptfull}, 58, DOB {dob}, MRN {mrn}, retired from {org}]]
CC: "My legs quit."
HPI: 9 d of ascending tingling, first toes, then calves, stairs by hands d5, face droop R d8. Campylobacter-like diarrhea 3 wk ago after a church-supper chicken. No back pain, no level, bladder ok. No Botox, no cans, no ticks (she checks), no shellfish, no new Lipitor. Shingrix #2 a month back. Went to [[an urgent care::{clinic}]] twice: "sciatica", Medrol, Flexeril.
PMH: HTN, OA, hypothyroid (Hashimoto), ITP in {year} (no splenectomy), SCC nose (Mohs)
PSH: TAH/BSO, CTR x2, chole
MEDS: Norvasc 5, Synthroid 100, Mobic, turmeric, B-complex (B6 100!), Ozempic .5 started in winter
ALL: Macrobid (lung), adhesive
FH: [[mother::mother {kin}]] Charcot-Marie? "skinny feet"; father MI; no MG
SH: [[Lives with spouse, 3 dogs::Lives at {house}, {town}, with {first}]]; Marlboro 10 py quit; rosé; no K2; [[travel: lake cabin::travel: {place}, {range}]]
ROS: neg but above; wt -11 (Ozempic)
PE: T 36.9 BP 168/101→98/60 lying (dysautonomia) HR 112 RR 22 Sat 97 RA
 NIF -32, VC 1.6 (20/kg = 1.4), count to 18
 HEENT: R CN VII LMN, Bell's phenomenon, weak L orbicularis too
 Neck flex 4; Lungs clear; CV tachy; Abd soft; Skin: shingles scar no
 Motor: delt 4+, IO 4, IP 3, TA 2; tone low; areflexic (Jendrassik); Babinski mute
 Sens: vib to knee, pin stocking; Romberg can't; FNF ok
LABS: Na 129 K 3.9 CK 212 TSH 2.1 B12 610 B1 p. ESR 18 HIV neg RPR neg Lyme neg Hep E? GQ1b, GM1 sent, SPEP, urine porphobilinogen (Watson-Schwartz), heavy metals
LP: OP 17, WBC 2, prot 141, glu 66: albuminocytologic
EMG/NCS d9: prolonged F, sural sparing, A waves → AIDP (Hadden)
MR L: cauda enh ant. roots
ASSESSMENT: GBS, AIDP, Hughes 4, EGRIS 5 (65% vent in 7 d), mEGOS 8. DDx MFS overlap, CIDP-acute, B6, critical, botulism, tick, Porphyria, WNV, diphtheria, neurosarc (Heerfordt)
PLAN
 1 ICU step; 20/30/40; NIF q4; SLP; no Anectine
 2 IVIG .4 x5 (Privigen, IgA ok), premed; PLEX if fail (don't both); no steroids
 3 BP: labile, Brevibloc tiny; Tele: pause
 4 VTE Lovenox 40; SCD; bowel; Foley? scan; eyes Lacrilube
 5 Pain: Neurontin; no Flexeril; PT/OT/splint
 6 Hyponat: SIADH; restrict; 3%? no
 7 Hold Ozempic, turmeric, B6
 8 Reporting: Shingrix VAERS; Campy to state
 9 Code full; HCP [[spouse::{kin}, {ph}]]; talk: "most walk by six months"
[[Dispo: IRF later. Discussed with neuro and ICU.::Dispo: IRF ({fac}). Discussed w/ {dr}, {dr}, {first} RN. {cred} {full} {clockx}]]
"""

CALM = r"""
CONFERENCE AT A GLANCE (ACUTE CARE & TECH), TRACKS WITHOUT SPEAKERS
0700 Yoga / Breakfast: chilaquiles, Chobani, Bagel wall
0745 Welcome. House rules. Wi-Fi: CareNet. App: Whova
0800 PLENARY "What Ventilators Dream Of"
TRACK A RESUS
0915 A1 Dual sequential, vector change: DOSE-VF
0945 A2 Head-up CPR, EleGARD, ITD 16
1015 A3 Calcium? COCA. Bicarb? Vaso-steroid? VAM-IHCA
1045 A4 ECPR: ARREST, INCEPTION
1115 A5 Neuroprog: NSE, Quantitative pupil (NPi), SSEP, MRI ADC, Westhall
TRACK B BLOOD
0915 B1 Whole blood: TOWAR, TAP, T-STORHM, SWiFT
0945 B2 TXA everywhere: CRASH-4, HALT-IT, PATCH, TAMPITI, POISE-3
1015 B3 Kcentra v FFP, FARES-II, PROCOAG; Fibryga CRYOSTAT-2
1045 B4 TEG or not; iTACTIC
1115 B5 Andexxa: ANNEXA-I vs bankers
TRACK C LUNG
0915 C1 PREOXI, PREPARE II, DEVICE, BOUGIE, PreVent, RSI trial, EvK
0945 C2 Etomidate, Ketamine, ketofol; Roc v Sux
1015 C3 ARDS global definition; ROSE, EOLIA, PROSEVA, ART (don't), EPVent-2
1045 C4 HFNC: FLORALI, RENOVATE, SOHO
1115 C5 Weaning: ABC, REVA, TIP-EX, Ventilator liberation by RT
LUNCH Ramen bar; Exhibits 100-400: Hamilton, Getinge, Masimo, Ceribell, Nihon Kohden, Butterfly, Exo, Teleflex, Verathon, Karl Storz, Abiomed, Zoll, Stryker, Baxter, BD, Nova, Werfen, IL, BrainScope
TRACK D SEPSIS
1330 D1 CLOVERS, CLASSIC; PLUS, BaSICS, SMART: balanced
1400 D2 APROCCHSS, ADRENAL; Florinef; vitamin C (LOVIT: no)
1430 D3 ANDROMEDA-SHOCK 2, CRT; VExUS; PPV
1500 D4 ACORN; BLING III; MERINO; PANTHER; BALANCE 7 v 14; SNAP
1530 D5 Sepsis phenotypes: α β γ δ; Hypo; SENECA; endotoxin: TIGRIS
TRACK E BRAIN
1330 E1 Status: ESETT, HYBERNATUS; Ceribell
1400 E2 ICH bundle INTERACT3, ENRICH, Onyx MMA: EMBOLISE, STEM, MAGIC-MT
1430 E3 TBI: BOOST3, HEMOTION, GFAP/UCH-L1 (i-STAT TBI), CENTER
1500 E4 Delirium: MIND-USA, AID-ICU, REDUCE; Precedex nasal; SPICE III
1530 E5 Brain death: WBDC; apnea on ECMO; NRP ethics
TRACK F TECH
1330 F1 Alarms; F2 Philips vs GE vs Nihon; F3 Closed-loop PEEP: INTELLiVENT; F4 LLM handoffs; F5 Digital twin
POSTERS 1-88 atrium. 11 Leech; 19 Cobra; 27 Tide Pods; 41 Vape BHT; 55 Nutmeg; 60 Caffeine 14 g; 71 Chlorate; 88 Tianeptine
SIM WARS 1700: Code Puce v Gram Negatives v SIADHarth Vader
SOCIAL 1900: axe throwing (trauma on call). Karaoke: Stayin' Alive, Toxic, Bad Blood, Under Pressure
CME 7.25; MOC; RN 7; RT CRCE; Pharm 5.5 (ACPE)
Evaluations QR. Lost & found: AirPods x3, a Littmann (teal), a boot (walking)
%%
MANUAL OF THE STERILE PROCESSING DEPARTMENT, WORK INSTRUCTION SET, CONDENSED
1.0 Scope: Decontam to Dispatch. AAMI ST79, ST91, ST58, ST108; AORN; TJC IC.02.02.01
2.0 PPE: Level 4, face shield, 12" nitrile; LUMI ears; no AirPods
3.0 Point of use: Pre-Klenz; lids; red biohazard; 20 min; "moist"
4.0 Receive: Censis scan; count; sharps down; loaners weigh (25 lb)
5.0 Sink: 3 bay; Prolystica 2X .25 oz/gal; \<110F; Tergal; brush sizes 2-12 mm; lumens flush (Medivators SprayPro)
6.0 Sonic: Caviwave degas 5; Sonocheck; no: mirrors, chrome, scopes, cork
7.0 Robot: da Vinci Xi 8 mm: port 1 & 2 flush 0.5; prime; InnoWave PRO
8.0 Washer: AMSCO 7053: prewash, enz, wash 150F, rinse, thermal A0 3000, dry; TOSI daily; WasherCheck; spray arm; screen
9.0 Inspect: lighted mag x8; borescope (Healthmark FIS-007); Insulation test (McGan); scissors Theraband red/yellow; ProTip; Kerrison rust; tape flake; Luer
10.0 Assembly: count sheet; stringers; tip protectors; Class 5 (VeriSure/3M 1243A) center; heavy bottom; Bowie-Dick 1st (prevac)
11.0 Pack: H600 wrap simultaneous; Aesculap JK filter; Genesis; V.Mueller; peel in peel no
12.0 Steam: 270F 4 min / dry 30; IUSS log; Extended CJD 18 min/273; BI 1492V 24 min w/ implant; early release = form
13.0 VH2O2: Sterrad 100NX DUO (EXPRESS scopes), V-PRO maX 2; no cellulose; no Linen; lumens .7 x 500
14.0 EO: 5XL; 131F 1 h + aerate 12; last user: bougies
15.0 HLD: Medivator Advantage Plus; MRC Rapicide PA; Trophon; dry cab Stericlean; hang 7 d? risk
16.0 Store: 18/8/2; 72F; 20-60%; event related; no Amazon boxes
17.0 Cart: Case cart by preference; pick % 98.6; shortages by ROYGB tags; tourniquet; Loaned drill Colibri
18.0 Recall: lot by cycle; Table 7; notify; D-tree
19.0 Competency: CRCST, CIS, CER, CHL; annual; color vision
20.0 Water: Critical \<10 µS; pH; silica gold stain; endotox
21.0 CJD: brain, cord, eye; quarantine; NaOH; Tower
22.0 KPI: Defects 1.1/100; IUSS .9; turn 4.8 h; missing Kerrison 2 = 11
23.0 Downtime: paper log, Sharpie, stickers; Gettinge T-DOC off; radio Ch 4
24.0 Glossary: Bioburden, Biofilm, CI, BI, PCD, SAL 10^-6, Spaulding, Slave tray, Instrument "Pigtail", "Peapod", "Mouse-tooth", "Army-Navy", "Weitlaner", "Gelpi", "Senn", "Rake", "Hohmann", "Cobb", "Lambotte", "Freer", "Joker", "Woodson", "Penfield 1-5", "Rhoton", "Yasargil", "Sugita"
25.0 If in doubt: re-do. Coffee: outside.
"""
