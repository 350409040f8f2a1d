"""Guideline digests, order sets, protocols, formulary pages and nursing policies that name nobody."""

TWINS = r"""
MASSIVE TRANSFUSION PROTOCOL - card on the fridge
ACTIVATE: call Blood Bank, say "MTP", location, MRN, sex. Runner is sent by [[the charge nurse::{first} (charge)]].
COOLER 1: 6 PRBC, 6 FFP, 1 apheresis PLT. COOLER 2: + 10 Cryo. Repeat.
ADD: TXA 1 g over 10 min, then 1 g over 8 h. CaCl 1 g per 4 units. Belmont rapid infuser, Bair Hugger, Level 1.
LABS q30: TEG/ROTEM, Fib, iCa, K, ABG, INR
TARGETS: Hgb >7, PLT >50, Fib >150, T >36, pH >7.2, MAP 50-60 until clamp (head injury 80)
RATIO 1:1:1 (PROPPR). ABC score >= 2: penetrating, SBP \<90, HR >120, FAST +. Also TASH, McLaughlin.
STOP: [[the anesthesiologist or the surgeon::{dr} or {dr}]] says "stand down". Return coolers in 30 min.
LOG: what was hung is written by [[the scribe::{whole}]]; leftovers by Bank tech.
Jehovah's Witness? No. See Bloodless Kit: Cell Saver, Albumin?, KCentra?, Feraheme, Epogen.
After-action: [[the trauma coordinator::{whole}]] within 72 hours.
%%
Restraint policy, one page (NRS-{nn})
Try first: sitter, mitts, Posey lap belt he can undo, music, toilet, pain, glasses on, tubes hidden
Violent: order q4h adult, q2h 9-17, q1h under 9. Face to face in 1 hour by [[an LIP::{dr} or another LIP]].
Non-violent: order each calendar day.
Checks: q15 behavioural; q2h others: circulation, ROM, fluids, toilet
Never: prone, PRN order, vest in a chair that rolls
Chemical: Haldol 5 + Ativan 2 + Benadryl 50 is a restraint if it isn't a treatment
Debrief with [[the patient::{ptf}]] and [[family::{rel} {kin}]] inside 24 h
Report death within 24 h of restraint: CMS by next business day
Training every year: Crisis Prevention, Handle With Care, MOAB
Owner [[the Director of Behavioral Health::{cred}]]. Reviewed [[every three years::{day}]]. Refs: 42 CFR 482.13(e)
"""

CALM = r"""
SEPSIS HOUR-1 BUNDLE v{ver}
[ ] Lactate (grey top, ice). Repeat if > 2
[ ] Blood Cx x2 before Abx; don't wait > 45 min
[ ] Abx:
      CAP: Rocephin 2 g + Zithromax 500
      HAP: Zosyn 4.5 q6 extended or Cefepime 2 q8; +Vanc 25-30/kg (MRSA nares?)
      Abdomen: Zosyn, or Cefepime + Flagyl
      Urine: Rocephin; ESBL hx Merrem 1 q8
      Skin nec: Vanc + Zosyn + Cleocin; call Surgery, LRINEC won't save you
      Neutropenic: Cefepime 2; port red? Vanc
      PCN anaphylaxis: Azactam + Vanc
[ ] 30 mL/kg LR or Plasma-Lyte if lactate >=4 or MAP \<65 (CHF, ESRD: write why less)
[ ] Levophed peripheral OK 18G above wrist 6 h; MAP 65; then Vaso 0.03; then Hydrocort 50 q6; then Epi; Giapreza
Reassess: cap refill (ANDROMEDA), PLR + VTI, IVC (meh)
qSOFA is not for screening. SIRS/NEWS2/MEWS yes. Phoenix for kids.
SEP-1: Time Zero is when the third thing is charted.
%%
ADULT CAP, IDSA/ATS in a nutshell
CURB-65: Confusion, Urea >19, RR 30, BP 90/60, 65. PSI/PORT class I-V.
Minor criteria (3 of 9) = severe: RR, P/F, multilobar, confusion, BUN, WBC \<4, PLT \<100, T \<36, fluids
Outpatient well: Amox 1 g TID, or Doxy 100 BID, or Z-Pak where resistance \<25%
Outpatient comorbid: Augmentin 875 or Ceftin + Doxy; or Levaquin 750
Ward: Unasyn/Rocephin + Zithro; or Levaquin. ICU: lactam + (Zithro or FQ)
MRSA/Pseudo: only if prior isolate, or IV abx + hosp in 90 d and severe
Steroid: CAPE COD says hydrocort 200 in severe. Not flu!
Legionella & Strep Ag: severe, outbreak, travel. "Sputum Gram: good smear = \<10 squames."
5 days if stable 48 h. Procalcitonin doesn't start; may help to stop.
HCAP is dead. Long live DRIP.
Rosenow-type tests: skip. Chlamydia psittaci: birds. Coxiella: goats. Tularemia: rabbits; Hanta: mice.
Follow-up CXR: no, unless Lung-RADS eligible.
%%
ALCOHOL WITHDRAWAL - ORDER SET
Score: CIWA-Ar q1h x4 if >=8, else q4h ; or RASS/MINDS in the vented
Risk: PAWSS >= 4
() Symptom-triggered: Valium 10 PO for 8-14; 20 for 15-20; call >20
() Front load: Valium 20 q1h till RASS 0, max 3
() Liver/old: Ativan 1-2 ; Serax 15-30
() Phenobarb: 10 mg/kg IBW once (6 if lung sick), then 130 PRN x
() Adjunct: Precedex (not alone), Neurontin 300 TID, Clonidine
Banana bag? No. Thiamine 500 IV TID x 3 d if any Caine sign; then 250; 100 PO. MVI, Folate 1. Mg to 2. Phos.
Wernicke: eyes, gait, mind. Korsakoff: stories.
Seizure: Ativan 2. Not Dilantin.
Hallucinosis vs DTs: sensorium clear / not clear; 12-24 / 48-96 h
Dc: Naltrexone 50 (no opioids; LFT \<5x), Campral 666 TID (CrCl>50), Topamax, Antabuse by choice only
Refer: SMART, AA, IOP; AUDIT-C ___ ; PEth
%%
VENTILATOR LIBERATION, RT-DRIVEN
0500 SAT safety screen: no seizures, no ETOH w/d, no NMB, no MI 24 h, ICP \<20.
Fail SAT = RASS >+2 for 5 min, SpO2 \<88, RR >35, rhythm
SBT screen: FiO2 \<=.5, PEEP \<=8, Levo \<=0.1, triggers
SBT 30 min PS 5/5 (or T-piece, per Yang-Tobin purists); RSBI \<105
Pass -> cuff leak >110 or 15%; no leak: Solu-Medrol 20 q4 x4
Cough PF >60, suction > q2h, follows 2 of 4 commands
Extubate to: HFNC (BMI \<30, low risk), BiPAP 10/5 alternating (COPD, BMI >30, hypercarbia)
Fail 48 h -> WIND class; failing x3 -> Trach talk day 10 (TracMan: no rush)
Pressures: plateau \<30, driving \<15 (Amato), Pes? EIT? Paw-Pmus, P0.1 1.5-3.5, Pocc
Modes: VC-CMV, PRVC, APRV (P-high 28, T-low 0.5), ASV, PAV+, NAVA
Prone 16 h if P/F \<150 (PROSEVA). Paralysis 48 h (ACURASYS/ROSE).
Nicknames on the sheet: "Big Blue" = Drager, "the 980", "Hammy G5", "Servo"
%%
NEONATAL EARLY-ONSET SEPSIS (35 wk +)
Kaiser calculator inputs: local incidence 0.5; GA w+d; Tmax; ROM h; GBS; Abx type, h
  Well \<1: routine. 1-3: culture, VS q4 24 h. >=3: empiric
  Equivocal: tachy, RR >60, T unstable x2 h or 1 + CPAP \<
  Clinical illness: CPAP >4h, pressors, seizure, Apgar 5' \<5
Amp 100 q8-12; Gent 4-5 q24-36. Listeria? already covered. HSV? ACV 20 q8: vesicles, LFT, mom's primary
36 h no growth = stop.
LP: culture+, or focal. CSF of term: \<20 WBC, protein \<115
I:T >0.2; CRP at 24 h; Procal at birth lies
Chorio = "Triple I": Isolated maternal fever, Suspected, Confirmed
Ballard, Dubowitz, Silverman-Andersen, Downes, Sarnat, Thompson, Finnegan, Eat-Sleep-Console: sheets in Drawer 2
Golden Hour kit: Neopuff, Thermal mattress, Curosurf 2.5 mL/kg, UVC 3.5/5, UAC 2.5/3.5
%%
Hypertensive disorders of pregnancy, ACOG-ish, unit copy
Severe: 160/110 x2 in 15 min -> treat in 30-60
 Labetalol 20-40-80 / Hydralazine 5-10-10 / Procardia IR 10-20-20
Mag 6 g over 20 (4 if Cr>1), 2 g/h (1). Check: DTR, RR, UOP, level 4.8-8.4. Ca gluconate 1 g at bedside.
Eclampsia: left, O2, Mag (IM 5+5 Pritchard if no line), Ativan late
HELLP: Mississippi I \<50, II \<100, III \<150; Tennessee. Swansea for AFLP (6+). ADAMTS13 if odd.
Deliver: severe >=34; GHTN/PE w/o 37; CHTN 38-39
Steroid: Celestone 12 x2, \<34; late preterm per ALPS
Aspirin 81 from 12 w: 1 high (prior PE, twins, CHTN, DM, CKD, SLE/APS), 2 moderate (nullip, BMI, >35, IVF, Black race as racism's proxy)
sFlt/PlGF: >=40 (PRAECIS), \<38 (PROGNOSIS)
PP: 72 h and 7-10 d. NSAID OK. Lasix 20 x5 d. Enalapril, Procardia XL. Not Methergine!
HYPITAT, CHAP, MAGPIE, ASPRE, CHIPS: read them
%%
HEPARIN NOMOGRAM (anti-Xa 0.3-0.7)
<0.1 would be bolus 80, +4 u/kg/h|Bolus at \<0.2: 40 u/kg and +2>
0.2-0.29 ... +1
0.3-0.7 ... no change; q6 until two, then qAM
0.71-0.8 ... -1
0.81-1.0 ... hold 30 min, -2
>1.0 ... hold 60 min, -3, page
Cardiac/Neuro arm: no bolus, 0.2-0.5, start 12
Raschke for VTE (80/18). PTT only if Xa is falsified: Eliquis 48 h, Xarelto, Arixtra, TG >360, bili >6.6
HIT: 4Ts ___; PF4 OD >1, SRA. Switch: Argatroban 0.5-2, Angiomax, Arixtra; not Coumadin till PLT 150
Protamine 1 mg/100 u (last 2-3 h), max 50, slow. Fish allergy, vasectomy: watch
Dual sign-off at: start, bag, bolus, rate, handoff. ALARIS library: "HEPARIN-VTE", "HEPARIN-ACS"
Weight: actual; cap 150? We don't.
%%
NURSING POLICY: EXTERNAL FEMALE CATHETER (PureWick, PrimaFit)
Who may: incontinent, strict I&O, skin breakdown, diuresis, comfort
Who may not: agitated, obstructed, menstruating heavily, stool loose, groin wound
Supplies: PureWick, canister 2,000 mL, 40-60 mmHg continuous; barrier wipe (No-Sting); mesh brief
Steps
 a Explain; curtain; gloves
 b Wash front to back, pat
 c Spread; lay the soft side between labia and glutes, top at the pubic bone
 d Legs together. Check suction hiss.
 e q2h turn, look; q8-12h change, also if soiled with stool/blood
Chart: "EFC placed", skin, output. Don't chart Foley!
Do NOT: with high-flow suction, sitting in chair > 1h (flexible one), in transport
CAUTI bundle: HOUDINI to take Foley out: Hematuria, Obstruction, Urology, Decubitus, I&O, Nursing end-of-life, Immobile
Competency: once, validator watches; Skills Fair, Station Blue
%%
Code Stroke, stepwise
LKW vs Found. BE-FAST. VAN +? LAMS, RACE, CPSS, FAST-ED, 3I-SS: pick ONE (ours: VAN)
Door: glucose, weigh bed, 18G R AC; straight to Scanner A
NIHSS by anyone certified: 1a__1b__1c__2__3__4__5L__5R__6L__6R__7__8__9__10__11__
ASPECTS >=6; core by RAPID/Viz: CBF \<30% ; Tmax >6 s; mismatch 1.8
TNK 0.25 mg/kg max 25 (tPA 0.9, 10% bolus). BP \<185/110 then \<180/105: Cardene 5, Cleviprex 1-2, Labetalol 10
Wake-up: DWI-FLAIR. EXTEND window 9 h by perfusion.
LVO: ICA, M1, M2 dominant, basilar (ATTENTION, BAOCHE). TICI 2b-3. Large core? SELECT2, ANGEL, TENSION
Angioedema: stop; Solu-Medrol 125, Benadryl 50, Pepcid 20, epi neb; Firazyr
Bleed: Cryo 10, TXA; Heidelberg HI-1, PH-2
Dysphagia before anything PO: Yale 3-oz, Barnes-Jewish, GUSS, MASA
DAPT 21 d: NIHSS \<=3/ABCD2 >=4 (CHANCE, POINT), CYP2C19? Brilinta
Dc: mRS, Barthel, MoCA; Zio/Linq; Lipitor 80
%%
FORMULARY PAGE: CNS
Auvelity .......... NF  (Wellbutrin + DM: separate)
Belsomra .......... T3, step: Trazodone, Rozerem
Caplyta ........... PA
Cobenfy ........... PA, new; see P&T
Depakote ER ....... T1; sprinkles T2; IV: Depacon
Ingrezza .......... SP, AIMS >= 8 ; Austedo XR same
Invega Sustenna / Trinza / Hafyera ... buy-and-bill
Lybalvi ........... PA; no opioids
Nuplazid .......... PD psychosis only
Prozac ............ T1 caps; tabs NF (silly price)
Rexulti ........... T3
Spravato .......... REMS; clinic only, 2 h watch
Sublocade ......... SP; Brixadi SP
Vraylar ........... T3, long washout
Xyrem/Xywav ....... REMS
Zulresso .......... inpatient REMS; Zurzuvae PA \<12 mo pp
Key: T1 $10, T2 $35, T3 $70, SP 20% to $250, NF full, PA, QL, ST
%%
CLOZAPINE: WHAT CHANGED
REMS ended; ANC habit stays.
ANC 1500+ start (1000 if Duffy-null, old "BEN").
Weekly 26, q2 26, then monthly. Mild 1000-1499: 3x/wk. \<1000 hold. \<500 stop, no rechallenge.
Day 1 12.5, 25 BID, ... 300 at 2 wks. Missed 48 h: back to 12.5.
Level 350-600; nor ratio ~ 2 if nonsmoker. Cipro, Luvox x5; smoke stop +50%.
Myocarditis weeks 1-8: trop + CRP weekly (Ronaldson set). Hold at 2x ULN or CRP 100.
Gut: Rome? No: Senokot 2 BID + MiraLAX on day 1 (Porirua way). Ileus kills more than ANC.
Drool: atropine drops SL, Robinul. Fits: >600, add Depakote/Lamictal. Metabolic: metformin at once.
Scales: PANSS, BPRS, CGI, BFCRS (Bush-Francis), AIMS, Simpson-Angus, Barnes, GASS-C, UKU
Failed clozapine: ECT (Petrides), aripiprazole, Lamictal, memantine
TRRIP: 2 trials, 6 weeks, 600 CPZ eq, >=80% doses.
%%
Pressure injury: prevention bundle, floor version
S Surface: Isoflex / Envella / P500
K Keep turning: 30 deg side, q2; HOB \<=30
I Incontinence: Triad, Calmoseptine, Critic-Aid; one pad, no diaper in bed
N Nutrition: Juven, Arginaid, Prosource; albumin tells nothing
Braden \<=18; \<=12 specialty bed. Norton, Waterlow, Cubbin-Jackson for ICU; Braden Q for the small
Mepilex heart at sacrum, heels in Prevalon / Z-Flex, peel & look each shift
Stages 1-4, Unstageable, DTPI (purple!), MDRPI, mucosal (not staged). Kennedy = terminal, at life's end, pear shape; Trombley-Brennan; SCALE
Measure L x W x D, clock face, tunnel, undermine; PUSH 3.0, BWAT
MASD: IAD (GLOBIAD), ITD; candida satellite
Medical devices that bite: NG (bridle), BiPAP (Gecko pad), trach plate, C-collar (Aspen, Miami J), Foley StatLock
Photo w/ ruler; 4 eyes in 4 hours
%%
INSULIN, SUBQ BASAL-BOLUS, NON-ICU
Stop: Metformin? (hold for contrast, lactate, AKI). SGLT2: hold 3-4 d pre-op. SU: hold.
TDD 0.4 (0.3 if >70, eGFR \<45; 0.5-0.6 if steroid/BMI). Half basal, half thirds.
Basal: Glargine (Lantus=Semglee=Basaglar) | Toujeo home -> 80% | Tresiba home -> same, 80%
NPH for prednisone: 0.1 u/kg per 10 mg, to 0.4
Bolus after the tray if picky
Correction: Low 1:50>150 / Med 2 / High 3
NPO: 80% of basal, no bolus; TF: reg q6 or 70/30 q8; D10 if TF stops!
Hypoglycaemia: \<70 15 g; \<54 or out: D50 25 mL; no IV: Gvoke, Baqsimi
Pump stays if: awake, own supplies, form signed. CGM (Dexcom G6/7, Libre) guides, POC doses.
ABCD: target 100-180. NICE-SUGAR; RABBIT-2 proved it. Sliding alone is a sin (Umpierrez would say).
Dc by A1c: \<8 home meds; 8-10 +50% basal; >10 basal-bolus/GLP-1
%%
TRACH EMERGENCY ALGORITHM, GREEN SIGN (upper airway patent)
Call. Look, listen, feel at mouth AND trach. Mapleson C. Capno.
Cap / valve off (Passy-Muir!). Inner cannula out. Suction passes? Yes - partial. No - cuff down.
Better? No -> take the tube OUT.
O2 to both. Cover stoma, LMA, Oral airway, BVM. Or Peds mask at stoma, LMA on stoma.
Secondary: oral ETT uncut; stoma: 6.0 cuffed, Aintree over scope, Bougie (Eschmann)
RED SIGN = laryngectomy: NO ORAL ROUTE.
Kit at bedside: same size, one size down, obturator, 10 mL syringe, lube, dilator, scissors if sutured
First change: \<7 d only by ENT. Stay sutures: pull "L to L, R to R".
Kinds: Shiley 4-6-8 CFS / XLT-P / XLT-D, Portex Blue Line, Bivona TTS/Aire-Cuf/FlexTend, Jackson (metal)
Bleed 3 d-6 w: sentinel = innominate: overinflate, Utley finger, OR
NTSP, ATS 2000... old but gold
%%
PROCEDURAL SEDATION (ED)
ASA I-II (III: think). Mallampati, LEMON, Fasting: 2-4-6-8, don't delay for emergent
Room: Suction, O2 15 L, EtCO2 Y/N?, YES. Reversal: Narcan 0.4, Romazicon 0.2
Ketamine 1-1.5 IV / 4 IM. Robinul no. Zofran for teens. Emergence: Versed .03
Propofol 1, then 0.5 ; Ketofol 1:1 ; Etomidate .15 (jerks) ; Fentanyl 1 + Versed .02-.05
Intranasal: Fent 1.5, Versed .3, Ketamine 1, Precedex 2-3
Nitrous 50-70, Oxytalk
Laryngospasm: Larson notch, PPV, Prop 0.5, Sux .1-1
Aldrete >=9 / Modified; Ramsay 2; Wilson; UMSS 0-1. Dc w/ adult
Billing: 99152, 99153 own doc; 99156 other doc
Time-out words: "Right Patient, Right Side, Ready?"
%%
OPIOID CONVERSION PAGE (the blue card)
OME: Morphine PO 30 = IV 10 = Oxy 20 = Dilaudid PO 7.5 (6) = IV 1.5 = Norco 30 = Codeine 200
Fentanyl 25 patch ~ 50-60 OME/d. IV 100 mcg = Morphine 10 roughly
Methadone: Ripamonti, Ayonrinde, Fisch; \<100 4:1 ; 100-300 8:1 ; >300 12:1 ; max 40/d start; QTc
Nucynta 50 = Morphine 20 ; Tramadol 10:1 ; Demerol: no
Cut 25-50% for cross-tolerance. PRN = 10-15% of 24 h.
Suboxone start: COWS >=8-12, 4+4; Bernese micro: 0.5, 0.5 BID, 1 BID, 2 BID ... 12-16
Butrans 5-20; Belbuca 75-900
Kidney: fent, dilaudid careful, methadone; not morphine/codeine
Bowel: Senna 2-4; Relistor; Movantik. Never fibre alone
PMP checked. Narcan given if >=50 MME, benzo, OSA. Risk: ORT, SOAPP-R, COMM
Taper: 10% a month; Lofexidine/Clonidine; BRAVO
%%
Post-op ORDER SET: TOTAL KNEE (ERAS)
ADMIT: Joint Camp, Obs
Tranexamic 1 g + 1 g; Ancef 2 (3 if >120 kg) x 24 h; Vanc if MRSA
Block: Adductor canal + iPACK; no femoral. Spinal mepivacaine 50
Pain: Ofirmev->Tylenol 1 g q8; Celebrex 200 BID (Mobic 15); Lyrica 75? Not >70; Oxy 5 PRN; Ice: Polar Care/Game Ready
DVT: ASA 81 BID 30 d (EPCAT II) / Eliquis 2.5 if Caprini high
PT: POD 0, WBAT, CPM no. Goals 0-90, stairs 3, TUG, 150 ft
Dressing: Aquacel Ag 7 d / Prineo / PICO 7
Foley none. Bladder scan 6 h >400 straight cath. Flomax if man >60
N/V: Apfel 0-4: Decadron 8, Zofran 4, Scop patch
Dispo: RAPT > 9 home; Outpt PT day 3; Walker (E0143), BSC
Implants on sticker: Persona CR / Triathlon / Attune / Legion; Palacos R+G; Vanguard
PROMs: KOOS JR __ VR-12 __
%%
HYPERKALEMIA: DO THIS
ECG? Peaked - PR long - P flat - QRS wide - sine. Brash? (Brady, Renal, AV block, Shock, Hyper-K)
Real? Hemolysed, fist, WBC >100, PLT >1M, straight to Gel tube
>6.5 or ECG: Ca gluc 3 g (CaCl 1 via central), repeat 5 min
R-insulin 5 (10 if >90 kg) + D50 25 g (skip if BG >250); BG hourly x 6
Albuterol 10-20 neb. Bicarb drip only if acidotic
Lasix 40-80 if pee. LR is fine!
Lokelma 10 TID x 48 h; Veltassa 8.4 (slow); Kayexalate: no (Sorbitol, gut)
HD: call; K bath 2 (1 rarely)
Why: ACE/ARB/MRA, Bactrim, Heparin, NSAID, Prograf, Addison, Gordon, Type 4, Rhabdo, TLS (Cairo-Bishop), Digoxin (stone heart is a tale; Digifab)
Recheck 1-2-4-6 h
%%
CHEST TUBE: POLICY FOR THE STEP-DOWN NURSE
Atrium Oasis / Pleur-Evac / Thopaz+. Wet: -20; dry: dial. Below the chest. No loops.
Q4: site, tape (Frank Bandage? no, Foam + Medipore), tidaling, bubbles 0-7, colour, mL at the tape line
No strip. No milk unless clot + order. No clamp but: change, air-leak hunt, pre-pull
Heimlich valve: arrow to the bag
Pigtail 8-14F: flush 10 mL q8 w/ stopcock order
Out by accident: Vaseline gauze, 3 sides, Call
Box tips: new box. Disconnect: sterile water 2 cm
Pleurodesis: talc 4 g, Doxy 500; turn q15 x 8 no longer needed
tPA/DNase (MIST2): 10/5 BID x 6, clamp 1 h
Pull: \<200-300 mL, no leak, hum or Valsalva. CXR 4 h
PleurX at home: 3x/wk, 1,000 max; LENT score; IPC-PLUS, AMPLE
Competency check by Charge. Mark box each shift.
%%
Growth hormone stimulation & other dynamic tests - endocrine nurse's crib
SYNACTHEN/Cortrosyn 250: 0, 30, 60. >18 (Abbott 14-15). 1 mcg: dilute, no long tubing
Dex 1 mg at 11p: \<1.8 ; + dex level. Liddle low: 0.5 q6 x 48; + CRH. Nugent = the overnight one
ITT: 0.1-0.15; BG \<40; glucagon ready; no fits, no CAD; >60 with ECG, or no
Arginine 0.5 g/kg + Clonidine 150 mcg/m2: GH peak >7-10 (peds) ; Macrilen 0.5 mg/kg adult 2.8
OGTT-GH 75 g: nadir \<0.4-1
Water deprivation: weigh hourly; -3%; Na >145 stop. Then DDAVP 2. Copeptin w/ 3% saline >4.9; Arginine copeptin 3.8. Miller-Moses table
Saline load 2 L/4 h: aldo >10 yes, \<5 no. Captopril 50. Fludro. AVS: selectivity 5, lateral 4, contralateral \<1 (cosyntropin on)
72-h fast: Whipple; BG \<55, ins >=3, C-pep >=0.6, BHB \<2.7, SU screen
Pentagastrin: gone; Ca gluc stim calcitonin
Sweat chloride: Gibson-Cooke, >=60
hCG 1,500 x3, LHRH: Triptodur now
%%
PEDIATRIC STATUS EPILEPTICUS
0 ABC, glucose, time
5 Ativan 0.1 (max 4) IV / Versed 0.2 IM (10) / 0.2 IN / Diastat by age: 2-5 .5, 6-11 .3, 12+ .2 / Nayzilam, Valtoco
10 again
15 ESETT says any: Keppra 60 (4,500), Fosphenytoin 20, Depakote 40 (not if mito/liver/\<2)
25 another of the three; or Phenobarb 20 (neonate first)
35 RSI; Versed 0.2 then 0.1-2/h; Pentobarb; Ketamine
\<2 y: pyridoxine 100, folinic, PLP. Check Na, Ca, Mg, NH3, tox, level
LP? CT? if focal, fever, VP shunt series
Febrile: simple \<15, one, general; complex; FSE -> hippocampi, FEBSTAT
Names: Dravet (no Tegretol, Lamictal), Lennox-Gastaut, West (ACTH, Sabril), Doose, Landau-Kleffner, Rasmussen, Panayiotopoulos, Rolandic, Ohtahara, Aicardi, Sturge-Weber, CDKL5
STESS, ILAE; EEG: Salzburg, LPD+, GPD 2.5 Hz, SIRPIDs
%%
GERIATRICS ward round aide-memoire
4AT / CAM (acute, inattention, disorganised, LOC). MOTYB backwards
5Ms: Mind Mobility Meds Multi Matters
Rockwood CFS 1-9 (two weeks ago!). Barthel. Lawton. Katz. Nottingham hip. PPS. Waterlow. MUST. GDS-15. Cornell if demented
Beers, STOPP/START v3; ACB: Oxybutynin 3, Amitrip 3, Quetiapine 3, Furosemide 1
Deprescribe: PPI, statin at Rockwood 8?, bisphos >5 y, SU, doxazosin
Falls: lying-standing 1, 3 min; Dix-Hallpike then Epley; footwear; cataract; FRAX; Zoledronate 5
LUTS: PVR; LBD: no haloperidol; try quetiapine 12.5; rivastigmine patch 4.6
ReSPECT / DNACPR / LPA / MCA stage 1-2 / DoLS; IMCA if unbefriended
Speech: SALT. Bowels: Bristol 6?? overflow; PR
Home: 4 x/d POC, keysafe, pendant, KFT, OT access visit, R2A bed, D2A pathway 1-3
"Sundowning", "off legs", "acopia": banned words
%%
HOSPICE COMFORT KIT: HOW-TO SHEET FOR AIDES AND FAMILY
Keep in the fridge door, in the bag. Call the night nurse before the first dose, always.
Roxanol 20 mg/mL: 0.25 mL = 5 mg, under the tongue, for pain or air hunger
Ativan 0.5-1 mg: fear, restlessness
Haldol 2 mg/mL: 0.25-0.5 mL: sick stomach, seeing things
Levsin 0.125 or atropine drops 2: rattle. (The rattle hurts us, not them.)
Tylenol supp 650: fever
Dulcolax supp 10: day 3 with no BM
Compazine 25 supp
Mark each dose in the log. Two kinds at once? Yes if told.
What dying looks like: sleep, no food, mottled knees, Cheyne-Stokes, jaw. Hearing lasts. Talk, sing, hum, hold.
Do not call 911. There's a yellow POLST on the fridge.
After: no rush. Call. We come, we wash, we count the drugs and pour them in kitty litter.
Forms of PPS, FAST 7c, Karnofsky, ESAS are the nurse's.
"""
