"""Payers, billers, benefit desks, compliance offices, home care and equipment: letters, grids, scripts and FAQs."""

TWINS = r"""
REMIT NOTES, WORK QUEUE 14 (CARC/RARC)
1. [[acct hidden::{acct}]] 93306 CO-97 N130 bundled w/ 93351, -59 no; write off
2. [[acct hidden::{acct}]] J0897 CO-16 M119 NDC missing: N4 {ndc} UN1; rebill 7
3. [[acct hidden::{acct}]] 99291 CO-B7 provider not cert on DOS: [[credentialing::{dr} cred eff {full}]]
4. [[acct hidden::{acct}]] OA-23 COB; MSPQ says [[a big group plan::{org} plan, member {plan}]] is primary
5. [[acct hidden::{acct}]] CO-50 LCD L33718 knee inj Durolane; KL grade add; 1st appeal, [[MD note::note of {tit}]]
6. [[acct hidden::{acct}]] PR-1 ded; patient says HSA; plan (Care Credit)
7. [[acct hidden::{acct}]] CO-29 TF; proof: 277CA A2 20; good
8. [[acct hidden::{acct}]] N706 med rec: [[HIM::{first} in HIM]] sent 61 p., MDaudit
9. [[acct hidden::{acct}]] CO-22 MVA med-pay; [[adjuster on file::adjuster {whole}, {ph}, claim {claim}]]
Tips: 25 on E/M w/ 20610; LT/RT; XU; 340B: TB; JZ always; G2211 + 25 vaccines ok
%%
OASIS-E SOC VISIT, NARRATIVE BOX
[[Pt seen at home::{ptcomma} seen at {house}, {town}]] s/p HF admit [[at an acute care hospital::{hosp} {range}]]; CPM, alert, M1033: 3,4,5,7; M1800s 2,2,1,2,2,1,2; M1860 3; GG0170 03's; PHQ2-9 4; BIMS 13; CAM neg; D0700 sometimes
Meds reconciled x14; DUR: Lasix + Demadex both on table! Called [[cardiology office::{clinic}, {first}]]: stop Lasix. Pillbox (Hero) filled by [[dtr::{kin}]]
Home: 2 cats, throw rugs, O2 w/ gas stove (!), no smoke det -> Red Cross. Emerg plan: Level 2; [[generator next door::{first} next door has a generator]]
Tele: Medtronic/HRS kit: scale, BP, SpO2; thresholds >3 lb/d
Frequency: SN 2w2,1w7, 3 prn; PT 2w4; OT 1w3; HHA 2w4; MSW 1. PDGM MMTA-CARD, comorb high
F2F: [[done by hospitalist::{dr} {num8}]]. Homebound: taxing effort, SOB 20 ft, walker
[[Plan of care to be signed by the PCP.::485 to {cred}, fax {ph}.]]
%%
BENEFIT CALL, VERIFIED, FREE TEXT
Payer: UHC Choice Plus; [[Rep anonymous, ref none::Rep {first}, ref {claim}]]
[[Member: subscriber, self::Member: {ptfull}, {plan}, grp {grp}, DOB {dob}]]
Eff: [[start of the plan year::{num8}]]; active; calendar; INN ded 1,500 (met 900); OOP 5,000
BH: 90837 no auth; IOP S9480 auth Optum; RTC Level 3.7 InterQual/ASAM 4 ; ABA 97153 auth, BCBA
PT/OT 60 comb.; ST: hab excluded; DME >$1000 auth (E0601, E1390); CGM pharmacy; GLP-1 weight exclusion (Zepbound no, OSA? appeal)
Infertility: Progyny 2 smart cycles [[employer rider::rider by {org}]]; PGT-A no
Hearing $2,500/36 mo; Bariatric: COE; Gender: Y; Acup 20; Chiro 24; Home infusion Optum
Dental embedded no, VSP. Travel rider $4k
%%
PRIVACY OFFICE INTAKE, NUMBER LOG
a) Fax misdial: [[one page, a lab slip::{ptl}'s CBC to {org} ({ph})]]; retrieved; LoProCo 4-factor low
b) Snoop: [[an employee looked up a neighbor::{badge} {whole} opened {mrn} ({clan})]]; FairWarning/Protenus 88; sanction level 3
c) Selfie in ED w/ board: [[six rows readable::{lastup}, {lastup} readable]]; Insta story 2 h; deleted
d) AVS handed to the wrong [[patient::{first}: got {first} {last}'s]]
e) Pixel/Meta tag on /schedule: stopped; GA4 consent
f) Laptop stolen from a car: BitLocker XTS; [[no PHI::{plate}, {corner}, PD {case}]]
g) Ring doorbell at hospice; advice
h) AI note-taker joined Zoom uninvited: "[[OtterPilot::{first}'s OtterPilot]]"; removed
i) Subpoena w/o SATA: returned to [[counsel::{law}]]
Next: training, 405(d); breach log \<500 by 60 d after year end
%%
WHEELCHAIR SEATING LMN (K0861 ETC.)
[[The client::{ptname}, {agex},]] has C6 AIS-B SCI (tenodesis), spasticity MAS 2, IT stage 3 healed, scapular pain (WUSPI 61)
MRADL: manual can't (K0005 TiLite trial 40 ft, 31% grade no). POV no (trunk)
Rec: Permobil M3 group 3, tilt 50 E1002..., recline E1006 combo, ActiveReach? no (upgrade); ROHO Quadtro E2624 16x18; JAY J3 MDC; swing lat; R-Net bluetooth; goal-post; elevating seat E2298
Ramp: 1:12, 27". Van: [[lowered floor Sienna, dealer quote attached::Sienna {plate}, {org}]]
ATP (RESNA) [[on site::{whole}, {ph}]]; OT eval 97542 x6;
Home: 32" door, [[ranch::{addr}]]
F2F [[with PM&R in the last 6 months::{dr}, {on}]]; 7-element; DWO/SWO; PMD PA code
[[PT/OT/ATP no financial tie.::{cred}. No financial tie. S/N of old chair {ser}.]]
"""

CALM = r"""
EOB EXPLAINED IN A COMIC, SCRIPT
Panel 1: A giraffe at the mailbox. "This is NOT a bill."
2: Billed $1,412. Giraffe faints. 3: Allowed $388. Revived w/ Gatorade.
4: "Deductible: the part before Blue Cross wakes up." 5: "Coinsurance: you 20, they 80, like pizza"
6: Remark codes: N19, M15, CO-45 dance. PR means You.
7: In-network lake; out-of-network crocodile; No Surprises Act = a bridge (ED, air, not ground ambulance!)
8: FSA (use it), HSA (keep it), HRA (boss's)
9: Appeal ladder: rep, internal 180 d, external IRO, DOI. EBSA for self-funded ERISA
10: Giraffe asks for CPT & itemized, finds "mucus recovery system" = Kleenex
11: Financial assistance 501(r): 300% FPL
12: Giraffe pays $40.00 on a Visa. Fin. Spanish bubbles: jirafa.
%%
COVERAGE POLICY 2.04.117 GENETIC TESTING, TEXT SLICE
Medically necessary when ALL: 1 result changes mgmt; 2 counselor (ABGC/ABMGG); 3 CLIA/CAP; 4 no cheaper
A BRCA1/2, PALB2, CHEK2, ATM (81432/81433): NCCN v; \<=50; TNBC; AJ; male; panc; met prostate; PARP
B Lynch (81435): Bethesda, PREMM5 >=2.5; Amsterdam II; MSI-H
C WES/WGS 81415/81425 (trio -16): GDD/ID, MCA, epilepsy \<; inpatient rapid 81427
D NIPT 81420 all; microdeletion 81422 no; SGP no
E PGx GeneSight INV; CYP2C19 ok w/ PCI; HLA-B*57:01 ok
F Oncotype DX, MammaPrint, Prosigna, EndoPredict, BCI: HR+HER2- N0-1; Decipher; Afirma/ThyroSeq; Percepta no; DecisionDx-Melanoma INV
G MCED (Galleri) INV; Cologuard 1/3 y, Shield yes?
H APOL1 (inaxaplin only), TTR yes, LHON, SMA carrier, Fragile X
Not covered: ancestry, sports, nutrition (MTHFR), "Face"
%%
MDS COORDINATOR TIP SHEET, PDPM LINES
PT/OT: Major Joint TA-TD, Other Ortho TE-TH, Med Mgmt TI-TL, NonOrtho Surg/Neuro TM-TP; GG 0-24. SLP: acute neuro + comorb + cog + swallow/mech SA-SL
Nursing: ES3 (trach+vent) .. PA1; HDE2 depression PHQ-9-OV>=10; LBC; CBC; BA
NTA: HIV 8, TPN 7, IV med 5, vent 4, PVD? no; MS 2, COPD 2, Morbid obesity 1, Foley 1, wounds stg4 1, Crohn 1
VPD: NTA x3 day1-3; PT/OT 2% from d21
ARD window; IPA optional; interrupted \<=3 d
I0020B map: R-codes RTP; M62.81 not; aftercare Z47.1, Z48.812; A41.9 if still tx
SNF QRP: GG discharge goal 1; Drug Regimen N2001-5; COVID vacc; TOH; Falls J1900C; 10.2 QM; 5-Star PBJ
CMI states: RUG-IV 48 sunset; UDA; Section D; N0415 high risk (Eliquis = anticoag E; ASA = I)
%%
MEDICARE OPEN-ENROLLMENT Q&A AT A SENIOR CENTER, HANDOUT
Q MA or Medigap? A Look at doctors, drugs, travel. Plan G vs N (copay, excess). Birthday rule (CA, OR, ID, IL, NV, LA, KY, MD, OK). Guarantee issue: 6 mo, trial right 12
Q Part D? A $2,000 cap then 2,100; M3P smoothing; insulin $35; vaccines $0; Ozempic yes for DM, Wegovy w/ CVD
Q IRMAA? A 2 years back; SSA-44 life event
Q Late penalty? A B 10%/y; D 1%/mo
Q VA + ? A VA isn't B. TRICARE For Life needs B. FEHB choose. PSHB Postal needs B (some)
Q COBRA? A Not creditable for B
Q Flex card on TV w/ the quarterback? A No
Q DSNP food card? A OTC/healthy food SSBCI
Q Hospice & MA? A Orig. Medicare pays
Q LIS Extra Help; MSP QMB/SLMB/QI; SHIP free: ask
%%
COMPLIANCE HOTLINE THEMES, BOARD CUT (no cases)
Time cards (meal deduct auto 30) ↓; EMTALA lot "250-yard" 2; Incident-to w/ NP new problem ↑; split/shared 2024 substantive FS; teaching GC/GE; Locum Q6 >60 d; Copy-forward "pt is in bed 4" (she's gone); JW waste; Orders after DOS; Observation MOON; HBAI; Vendors' sushi; Stark NMC $519; FMV call pay; Sunshine disputes; 60-day refund; HINN 10; ABN -GA; Free parking; Gift orchid
SDP: none. RAC: TPE LCD Botox 64615 pass; UPIC none; OIG wkplan: RPM 99454, spinal stim, IRF; ZPIC gone
Screen LEIE/SAM monthly 100%; Training 98; COI 91 (Chair of Surgery late, again; role only)
Culture survey: "Would speak up": 71 → 78
%%
DME ROUTE BOARD, TEMPLATE WITH TYPES ONLY
Stop | Item | Acc | Notes
1 | Bed semi E0260 + APM E0277 | rails full | hospice, 2 h, narrow stair, old bed out (not us)
2 | Conc 5L Inogen/Everflo + 6 M6 | Homefill II | NO SMOKING sign; stove
3 | POC Rove 6 | airline letter | check bat
4 | Hoyer man. E0630 | U sling L mesh | teach x2
5 | BiPAP ST AirCurve 10, F30i M | modem | ALS: AVAPS Trilogy
6 | Wheelchair K0001 18" ELR | gel | loaner
7 | NPWT Invia Motion | foam M x5 | RN there at 11
8 | Bili blanket (BiliTouch) | newborn | TODAY
9 | Enteral Infinity, Peptamen Jr 1.5 x 4 cs | FARRELL | gate dog "friendly"
10 | Suction Gomco G180, Yankauer | trach 6 Shiley cuffless | spare size 5
11 | Pickup: crutches, cane, grief
Rig: DOT O2 placard, 12 H-tank chained, wipes
"""
