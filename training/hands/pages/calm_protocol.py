"""Order sets, algorithms, checklists, nursing procedures, device cards and call scripts of a house that loves numbers."""

TWINS = r"""
MTP CHECKLIST, RUNNER COPY
Activate: dial 5555 "[[MTP, location, sex, approx weight::MTP, {ptl}, T2]]". ABC score >=2, SI >1, RABT, or attending
Pack 1: 4 RBC O (neg if F\<50), 4 FFP (A liquid), 1 plt (cold stored OK). Pack 2: 6/6/1 + Cryo pool 2
TXA 2 g (CRASH-2 \<3 h). Ca: 1 g CaCl per 2-4 products (iCa >1.1). Belmont RI-2; Level 1; never LR; never plt in warmer
TEG6s: R>9 FFP; alpha\<63 cryo; MA\<55 plt; LY30>3 TXA; ROTEM EXTEM A5 \<35; FIBTEM \<10
REBOA zone 1/3; ER-REBOA PLUS 7F; time in [[__::{clockx}]]
K q30; ETT temp; Bair; lactate; ABG
Kcentra 25-50 (warf), Andexxa 400/800 or Kcentra 2000 (Xa), Praxbind 5
Stop: call. Cooler back in 4 h, w/ log. Tags: red
Runner: [[sign __ time __::{first}, {hr}]]. Blood bank: [[tech __::{initials}]]. Units: [[stickers here::{code}, {code}]]
JW? blue card. Debrief sheet to [[Trauma QI::{whole}]]
%%
NICU DISCHARGE CHECK
[[BABY LABEL::Baby {last}, MRN {mrn}, born {dob}]]
[ ] PMA 36+, wt 2.1, open crib 48h, 5 d no A/B (last: [[none::{num8}, 68 s w/ feed]])
[ ] Car seat ICCS 90 min (Chicco KeyFit vs Dream Ride bed)
[ ] CCHD; NBS x2 (2nd after TPN) ; CAH 17OHP borderline
[ ] Hear: ABaer pass; CMV neg saliva/urine ; gent x9
[ ] ROP: Z2 S1 no plus, [[eye 2 wks::eye {wday}, {dr}]]; Avastin? no
[ ] HUS: gr II L (Papile); Term MRI; PVL no
[ ] Hep B, Pediarix 60d, PCV, Vaxelis, Beyfortus; Rotateq at door
[ ] Feeds: NeoSure 22 / EBM + Enfacare 24; Dr Brown ultra-preemie; Poly-vi-sol Fe 1 mL
[ ] CPR class, Infant Anne: [[both parents::{first}, {first}]]
[ ] Owlet: no. SNOO: own
[ ] EI, HRIF, Synagis none, WIC, SSI(\<1200 g), [[visiting nurse::{first} from {agency}]]
[ ] Pulse ox home? no. Apnea monitor (Circadiance) no
[ ] [[PCP 48h::{fac}, {dr}, {full}, {ph}]]
%%
TNK SCREEN, BY PHONE WITH SPOKE ED
Hub RN reads. [[Spoke: ED::Spoke: {hosp}, RN {first}, {ph}]]
LKW? [[time __::{on} {clockx}]]. NIHSS (1a..11). mRS before. BG. BP \<185/110: Labetalol 10-20, Cardene 5-15, Cleviprex
Abs: ICH, SAH, GI CA, DOAC \<48 (Xa level?), plt \<100, INR >1.7, endocarditis, dissect arch, Leqembi ARIA (!), intra-axial
Rel: stroke 3mo, LP 7d, art stick, preg, surg 14 d, MI 3mo (ant)
Dose .25/kg max 25 (TNKase 50 kit; NOT for Activase .9). \<60:15 | 60-70:17.5 | 70-80:20 | 80-90:22.5 | 90+:25
LVO? CTA: M1, M2 dom, T, BA. ASPECTS. Core RAPID/Viz. mTICI later
Helo vs ground: [[dispatch::{crew}, {fleet}]]. Door-in-door-out \<90
Post: q15x2h... Angioedema (Zestril): epi, Firazyr; sICH: stop, cryo 10, TXA
[[Tele-doc signs off.::{dr} signs off; consent {kin} by phone {ph}.]]
%%
SKILLS VALIDATION, "PORT ACCESS"
[[Learner::{whole}]] [[Validator::{cred}]] | Met / Not / Re-do
1 order, allergy, mask both; 2 palpate septum, "push my bra strap off pls"; PowerPort triangle, 3 bumps; CT scout
3 CHG 30 s scrub, dry 30; 4 Huber 20G 3/4 (Gripper, SafeStep, MiniLoc); 90 deg; hit the plate
5 Blood return 3 mL; none? reposition, cough, Cathflo 2 mg 30/120 min
6 Flush pulsatile NS 10; Heplock 500 (100/mL) per policy; clamp positive
7 Biopatch / Tegaderm CHG; date; 7 d
8 De-access: two fingers; BandAid (Snoopy)
Vesicants: Adria, VCR, Navelbine: no thru [[flash-less::a port like {poss}]]
Score 17/18 (#2). [[Next check in a year.::Next by {mon}; file under {badge}.]]
%%
RADIO ROOM PLAN, FULL-SCALE EXERCISE, MSEL
0800 STARTEX. Bus v. train at [[a grade crossing::{corner}, {town}]], 41 pts, START/JumpSTART/SALT
0806 DMAT? no. MCI level 2; [[MCI trailer::trailer {fleet}]]; TRIAGE tape R/Y/G/K/gray
0815 Hosp: HICS; IC [[on-call admin::{first} {last}]]; Labor pool to cafeteria; OR freeze; ICU decant
0830 inject 7: chlorine smell => decon (Zumro tent, Tychem, PAPR Breathe Easy); ChemPack
0845 inject 9: VIP (mayor's dog); media at Gate; [[PIO::{first} from Marketing, {ph}]]
0900 inject 12: reunification; unID'd kid "Frozen T-shirt" > PulsePoint? PTS
0915 power 30s; generator; MRI quench (paper)
0930 ENDEX. Hotwash; moulage off w/ Dawn
Eval: EEGs, HSEEP, [[outside evaluators::{agency}]]; snack: Subway x 90
%%
PEG/PEJ CARE SHEET, SNF
[[Resident: see MAR::{ptcomma}, rm {room}]]
Tube: MIC 20 Fr, 8 mL water (check weekly), bumper at 3.5, mark w/ Sharpie; PEJ MIC-TJ 16
Feed: Jevity 1.5 @ 60 x 20 h via Kangaroo Joey; HOB 30+; FWF 150 q4; GRV don't
Meds: liquid if can; Creon beads? bicarb; Flomax NO, Cardizem CD NO; Dilantin hold 2 h; Cipro hold; Synthroid hold; Sinemet protein; flush 15 between
Clog: warm water > Clog Zapper > Viokace/bicarb; no Coke, no cranberry, no coat-hanger (yes somebody)
Out? Foley 18 in w/in 2h if tract >4wk, then GI; Gastrografin KUB. Buried bumper: call. Granulation: Kenalog .5, silver nitrate. Leak: zinc, Duoderm, not bigger tube
Replace q6 mo: due [[per MAR::{mon}]]; by [[wound NP::{cred}, {org}, {ph}]]
[[Family may visit the feed.::{kin} ({rel}) comes at {hr} & does the feed]]
"""

CALM = r"""
EXTUBATION BUNDLE, SICU, 1 PAGE
SAT: off sedatives; fail: RASS +2 >5 min, RR>35, Sat\<88, arrhythmia. SBT: PS 5/5 or T-piece (Briggs) 30 min; RSBI \<105; NIF -20; VC 10/kg
Cuff leak \<110 mL => Solu-Medrol 20 q4 x4 (12 h before) Then Racemic; heliox 70/30
Airway: Cook exchange 14 if Cormack 4; Parker tip
Cough: PCF>60; white card; secretion q2; GCS>8; STAGE; CAM
Neuro: Guillain: 20/30/40; MG: hold Mestinon thick; ALS: to NIV+MIE T70 40/-40
To: HFNC (Airvo 50 L) in hi risk; NIV if COPD/HF/obese 24 h (NAVA? no); ROX at 2,6,12h > 3.85/4.88
Swallow: Yale 3 oz; FEES @24h if >48h ETT
Unplanned: tell, CPR? bag; count as NHSN VAE? No
ABCDEF: ICUDelirium site; ICU Liberation
%%
INSULIN PUMP IN HOUSE: SELF-MANAGEMENT ORDER SET
[ ] A&O, not suicidal, not DKA, not OR >2 h, supplies own
[ ] Device: Tandem t:slim X2 / Mobi; Omnipod 5 / DASH; MiniMed 780G; iLet; twiist; Loop DIY
[ ] CGM: G7, G6, Libre 3 Plus, Guardian 4, Eversense 365. POC confirm if \<80 >250, Hydroxyurea, Tylenol >4 g (G6), ascorbic (Libre), Doppler pressors
[ ] MRI off, CT off zone, X-ray cover, Diathermy off; hyperbaric off
[ ] Sites q3d, rotate; ketone >.6 change; >1.5 pen & call
[ ] Basal 12a .7 / 5a 1.05 / 11a .8 / 10p .75 ICR 9 ISF 45 AIT 3; Sleep mode; Exercise 150
[ ] Steroid: temp +30%; NPO -20%
[ ] If pump off >1h: Lantus = TDD basal now, disconnect in 2h
[ ] Endo consult, CDCES; signed Agreement form DM-12
%%
COLON BUNDLE + ERAS, PATHWAY v11, TEAM VIEW
Pre: IMPACT AR tid x5 d; Hgb>10 (Venofer); Quit; HbA1c \<8; prehab; stoma mark (WOC)
Eve: MoviPrep + neomycin 1 g, erythro 1 g 1-2-10 pm ; CHG wipes ; light; Gatorade G2 till -2h
Hold: Tylenol 975, Celebrex 200, Gabapentin 300 (>65 no), Entereg 12, Heparin 5k; Scop patch no >65
OR: ITM 150 or QL/TAP Exparel; Ancef 2 (3 >120) + Flagyl 500; redose 4h; Temp>36; Glu\<180; GDT (ClearSight SVV), LR 3/kg/h; PEEP 5; Alexis; glove/gown/ tray change; Triclosan suture; wound lavage; ICG SPY; leak test w/ scope; no NG no drain
PACU: gum, ice cream
POD0 chair 2h; POD1 Foley out (low pelvis POD2), walk 4x; toradol 15 q6 x 3d; oxy 5 prn 10 tabs; Lovenox x28 d ca
POD2-3 LRF; CRP \<150 d3; home
Audit EIAS; SSI 4.1; LOS 2.9; ileus: Gastrografin 100
%%
RADIOTHERAPY, PHYSICS/THERAPIST CHECKLIST
Sim: Orfit 5-pt, Vac-Lok, wing board; DIBH SDX / SGRT AlignRT (3 mm); 4DCT Anzai/RPM; contrast; BBs
Vol: RTOG/ESTRO atlas; PRV cord 5; auto-contour Limbus, MIM, Contour ProtegeAI, edit parotid always
Plan: Eclipse 16.1 AAA/Acuros, RayStation 2024B, Monaco; VMAT 2 arc 6FFF; SBRT 50/5, 54/3, 60/8 (RTOG 0813/0915/LUSTRE); HA-WBRT 30/10 memantine; CHISEL; PACIFIC V20 \<35, MLD \<20; heart mean \<10, LAD V15 \<10%; QUANTEC, HyTEC, Timmerman
QA: ArcCheck 3%/2mm/10% 97; Delta4; Mobius; log; TG-218; TG-51; TG-142 Winston-Lutz .6; kV-MV .4
Chart rounds; ARIA careplan; MU second RadCalc \<5
Tx: CBCT-online; 6DoF PerfectPitch; couch shifts>1cm: stop; hold if MLC interlock 420508
Halcyon bore; Ethos ART; Gamma Esprit; CyberKnife S7; ZAP-X; Unity/MRIdian (gone); Proton ProBeam
%%
SPILL, STICK, SPLASH - POCKET CARD
Needle: wash, no squeeze, call; source HIV Ag/Ab rapid, HCV RNA, HBsAg. PEP \<2 (72) h: Biktarvy 28 d (was Truvada + Isentress). HBIG .06 if nonresp. HCV: RNA 3-6 wk, ab 4-6 mo
Eye: 15 min; Morgan
Bite: closed fist; Augmentin
Chemo (Spill kit, double nitrile, N95 + goggles): Adria red, MTX yellow, Cytoxan clear; cordon; ChemoGlo; bag yellow
Formalin >1 L evacuate; Neutralex; xylene; Mercury (sphygmo of old): HgX, no vacuum!
Cidex, peracetic; CMMA? (bone cement) ventilate; glut
Radioactive: Tc99m 6 h, I-131 8 d; plastic, RSO; GM pancake; decay in storage 10 T1/2
Ethylene oxide alarm >1 ppm: out
Report: RL; OSHA 300 sharps; Supervisor; EHS; don't finish the case first
%%
CALL-CENTRE DECISION TREE: "MY PACEMAKER/HOME MONITOR BEEPS"
Which brand? Look at box: Medtronic MyCareLink / Relay; Boston Sci Latitude; Abbott Merlin@home / myMerlinPulse; Biotronik CardioMessenger Smart (it blinks, no beep)
A shock? 1 and well: send transmission, call back same day; 2+ in 24 h or unwell: 911
Vibrates (Abbott) / warbles hi-lo (Mdt) / 16 beeps (BSCI q6h): transmission now, RN triage in 2 h. Same time each day = ERI/lead
Beep near fridge = magnet (iPad, AirPods, MagSafe, ZIPPO? no). 6 in
Lead recall: Fidelis 6949, Riata 1580s; Sprint; Emblem S 3501
Linq II no phone: app close; iOS 17+, BT
Airport ok wand brief; MRI card; welding \<130 A 24"; induction hob 2 ft; Tesla wireless fine; chainsaw, dental ok; TENS no; Slim massage no
Wound red? no abx by phone. Same-day.
"""
