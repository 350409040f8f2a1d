"""Intensivists, consultants and the resource nurse: ICU notes by system, consults, code and rapid-response records, family meetings, death and donor papers."""

TWINS = r"""
MEDICAL ICU DAILY PROGRESS NOTE
Pt: [[bed 9::{ptname}]]    MRN: [[--::{mrn}]]    Date: [[HD 6::{num8}]]    ICU day 6    Vent day 5
Attending: [[MICU A::{last}]]    Fellow: [[--::{last}]]    Author: [[resident::{whole}]]

INTERVAL EVENTS
- Self-proned off, back to supine 0400, P/F 188
- Norepi off 0600
- Temp 38.4 at 2200, cultures resent
- [[Wife::Wife ({kin})]] stayed overnight

MEDICATIONS (gtt): propofol 35, fentanyl 100, cisatracurium OFF
MEDICATIONS (sched): pip-tazo D6/7, dexamethasone 6 D6, enoxaparin 40, famotidine, senna, insulin gtt → NPH
VITALS: Tm 38.4, HR 70–104, MAP 68–81, RR 26 set, SpO2 91–96
VENT: VC/AC 26 / 370 (6 mL/kg) / PEEP 12 / FiO2 0.5; Pplat 27; DP 15
I/O: +410 (LOS +2.1 L). UOP 1,340
EXAM: sedated RASS -3, pupils 3 brisk. Coarse bilat. Abd soft. No edema. Sacrum: DTI 3 x 2, present on admit.
LABS: WBC 13.1 (15.8) Hgb 9.2 Plt 412 | Na 147 K 4.0 HCO3 29 BUN 41 Cr 1.1 | ABG 7.36/52/94 | TG 388 | procal 0.6
MICRO: BAL [[HD 2::{num8}]]: influenza A H3; MRSA nares neg. BCx [[HD1, HD5::{num8}, {num8}]] NGTD
IMAGING: CXR: ETT 4 cm above carina, LIJ at cavoatrial jxn, bilat opacities unchanged

ASSESSMENT: 49M with severe influenza A ARDS, improving.
NEURO: lighten propofol (TG), switch to midaz prn/ketamine. SAT after PEEP ≤10. Nudge family to bring [[his glasses::his glasses and the playlist {first} made]].
CV: shock resolved. POCUS: RV mildly dilated, TAPSE 18. Diurese to even-negative.
PULM: PEEP 10 this pm if P/F holds. No more prone unless \<150. ECMO center [[aware::({hosp}, {dr}) updated {DATE:<11/12|2/8|1/21>}, will not take at present]].
ID: oseltamivir day 6/10. Stop pip-tazo tomorrow. Line day 6.
RENAL: free water 250 q4. Lasix 40 x1.
GI/NUTR: Vital HP at goal 55. BM x1.
ENDO: BG 140–210. NPH 14 q12.
HEME: ppx.
SKIN: WOCN. PT: passive ROM.
LINES: LIJ TLC [[HD 1::{num8}]], R rad art [[HD 1::{num8}]], Foley, ETT 8.0, OGT
CODE: full. Surrogate: [[spouse::{kinfull}, {ph}]]. Family meeting [[Friday::{day}]].

CRITICAL CARE TIME (exclusive of procedures): 38 min [[attending::{initials}]]
%%
CONSULTATION — NEPHROLOGY
Requested by: [[hospitalist::{tit}]]      Reason: AKI
Patient: [[(omitted)::{ptcomma}, {mrn}, {bedx}]]
Date/time: [[(omitted)::{full} 1520]]

Thank you for asking us to see this pleasant 73-year-old gentleman with a rising creatinine. Baseline is 1.0 [[from his primary care office::on {num8} at {clinic}]]. He was admitted [[four days ago::{on}]] for cellulitis of the left leg and received vancomycin and piperacillin-tazobactam; vancomycin trough on day 3 was 31. He had taken naproxen twice daily for gout [[that his neighbor gave him::which his neighbor {first} gave him]]. A contrast CT of the leg was done on arrival. Urine output has fallen to 20 mL an hour. He denies hematuria, foam, obstructive symptoms, rash, or hemoptysis.

PMH: gout, hypertension, BPH, obesity, CAD with stent. No family history of renal disease. Retired [[postal carrier::letter carrier for the {home} post office]].
MEDS: reviewed; losartan held this morning.
EXAM: BP 148/80, afebrile. No rub. Trace edema. L leg erythema receding inside the ink line. No livedo.
DATA: Cr 1.1 → 1.9 → 3.4 → 4.6. K 5.6. HCO3 17. CK 210. FENa 2.4%. UA SG 1.010, 1+ protein, 0–2 RBC. Sediment reviewed by me: many muddy brown casts, no dysmorphic RBC, rare WBC. Renal US: 11.2 and 11.6 cm, normal echogenicity, no hydronephrosis, PVR 60.

IMPRESSION
1. AKI stage 3, ATN, vancomycin toxicity ± contrast ± NSAID. AIN less likely.
2. Hyperkalemia, mild acidosis.
RECOMMENDATIONS
- Stop vancomycin and pip-tazo; cefazolin renally dosed is enough. Random vanc daily until \<15.
- Lokelma 10 g TID x 48 h. Isotonic bicarbonate 75 mL/h x 1 L. Low K diet.
- Strict I/O, bladder scans. Avoid nephrotoxins forever; NSAIDs to allergy list as intolerance.
- No indication for dialysis today; discussed with [[patient and spouse::him and {kin}]]. Consent for a catheter obtained in case.
- Will follow daily. [[Call with questions.::Call me at {ph} or text {user}.]]
[[Nephrology fellow / staff::{whole}, MD (fellow) staffed with {dr}]]
%%
CARDIOPULMONARY ARREST RECORD

Patient [[label not attached::{ptcomma}  {mrn}]]      Location: 5 East {room}      Date [[____::{num8}]]
Witnessed: Y   Monitored: Y   Time called 0316   Team arrival 0319
Team leader [[MD::{last}, PGY3]]   Recorder [[RN::{fl} RN]]   Compressors [[1, 2, 3::{first}, {first}, {wn} (PCT)]]   Airway [[anesthesia::{last}, CRNA]]   Pharm [[PharmD::{first}]]   RT [[RT::{first}]]
0316  Found pulseless, PEA 40s. CPR started [[by RN::by {first}]]
0318  Pads on. BVM. Backboard
0319  Epi 1 mg via R AC 18g
0321  Rhythm check PEA. EtCO2 (BVM) 14. IO L tibia
0322  Glucose 188. POC K 7.2
0323  Calcium chloride 1 g, bicarb 50 mEq x2
0323  Epi 1 mg
0325  VF → 200 J. CPR
0327  Rhythm VT, pulseless → 200 J. Amio 300. Intubated 7.5, color change, 23 cm
0329  Epi 1 mg
0330  ROSC. HR 118 wide→narrow. BP 84/40. EtCO2 38
0333  Norepi 10 mcg/min. Insulin 10 u + D50
0336  12-lead, no STE
0341  To MICU w/ [[team::{last}, {fl} RN, {first} RT]]
Duration 14 min. Shocks 2. Epi x3
Family [[at home, called 0345::{kinfull} called at {ph} 0345 by {last}]]
Attending notified [[0332::{dr} 0332]]
Likely cause: hyperkalemia (missed HD [[Monday::{DATE:Mon <6/2|9/15|12/1>}, {clinic}]])
DEBRIEF: pads delay 2 min; IO kit empty in cart. Good closed loop.
Signatures: [[leader / recorder / charge::{whole} / {fl} / {last}]]
%%
RAPID RESPONSE NOTE
Called 1442 by [[bedside RN::{first}, RN]] for: SpO2 84, RR 34.
Pt [[88F::{ptlf}]] POD 3 hip hemi, [[room 4117::rm 4117, {mrn}]]
Arrived 1445: [[RRT RN::{last} RRT RN]], [[RT::{first} RT]], [[hospitalist::{dr}]].
S: "can't catch my breath" abrupt after commode. R calf tender since am per [[daughter::{kin}]].
B: HTN, dementia mild, on enoxaparin 40 daily (missed 2 doses, refused).
A: HR 124 sinus, BP 92/54, JVD, lungs clear. ECG S1Q3T3, new RBBB. POCUS dilated RV, McConnell.
R: NRB, 250 LR only, heparin bolus 80/kg given 1503, CTPA 1520: saddle embolus, RV/LV 1.6. BNP 940, trop 310. PERT activated: [[IR, cards, CT surg, ICU::{last} (IR), {last} (cards), {last} (CTS), {last} (ICU)]] → catheter thrombectomy, recent surgery so no lysis.
Consent: [[daughter at bedside::{kinfull}, HCPOA, at bedside]]. Code status reversed to full for procedure, documented.
Moved to IR 1615 → SICU 6. Ortho [[aware::({last}) aware]]. NEWS 11 → 6.
Time on scene 93 min. Could we have called sooner? RN noted HR 110 at noon.
[[RRT::{whole}, RN, CCRN]]
%%
FAMILY CONFERENCE NOTE
Setting: ICU conference room, interpreter ({lang}) [[by video::by video, ID {UNIQUE_ID:{four}{nn}}]]
Present: [[wife, eldest son, sister, priest; ICU attending, bedside RN, social worker, palliative NP::{kinfull} (wife), {first} (eldest son), {first} (sister), Fr. {PERSON:{last}} of {church}; {dr}, {first} RN, {whole} LCSW, {cred} palliative]]
Patient: [[51 yo man::{ptname}, 51]], day 12 after out-of-hospital arrest, GCS 3T off sedation 9 days.

What the family understands: "The heart is fixed, and he needs time to wake."
What we told: MRI day 5 with diffuse cortical restriction; bilateral absent N20; EEG suppressed; pupils reactive left only. We expect no recovery of awareness. [[The attending::{last}]] used the words "he is dying" and paused.
What the family told: He worked two jobs[[::, at {org} and driving nights for {ORGANIZATION:{place} Yellow Cab}]]. He coached. He said, watching [[his uncle::his uncle {first}]], "never the machine." [[The son::{first}]] asked about a transfer; records may go to [[another center::{hosp}]] for a second opinion, phone [[given::{ph}]].
Plan: time-limited to [[Friday noon::noon on {day}]]. DNR now. No dialysis. Sacrament of the sick [[this evening::at 6 on {wkd}]]. The organ agency [[will be called per policy::({ORGANIZATION:<Gift of Life|LifeSource|Donor Alliance> {place}}, referral {code}) was called per policy]]; not mentioned to family by us.
Duration 62 min. ACP codes 99497, 99498.
Contact for updates: [[wife::{kin} {ph}]]. Password set [[::(family word with charge RN {first})]].
%%
NEUROCRITICAL CARE — EVENT NOTE / EVD
[[Pt id in Epic::{ptname} {mrn}]]   [[PBD 4::PBD 4, ictus {num8}]]
HH 3, mF 4, s/p coil Acomm [[PBD 1::by {last}, PBD 1]]
Time 0540. EVD at 10 abruptly no output 1 h, ICP 9→26, waveform dampened. Tech: [[flushed by NSGY::flushed distal then proximal 0.5 mL by NSGY ({last})]], debris out, ICP 11, 14 mL/h CSF blood-tinged.
CT: EVD tip at Monro, no new bleed, vents same.
CSF: WBC 88, RBC 42k, gluc 61, prot 130. Cx sent [[::, {spec}]].
TCD: L MCA Vm 142 LR 3.9, R MCA 118 LR 3.1 (mild–mod VSP). Na 134 → 3% 30 mL/h, q6.
Exam: E3V4M6, R drift as before.
Nimodipine 30 q2. Euvolemia. SBP \<180. MRI/DWI tomorrow. LEV 500 BID to stop D7.
Spoke w/ [[husband::{kin} (husband, {ph})]] who drives [[2 hours each way::from {town}]], given lodging number [[for the guest house::{FACILITY:{last} <Hospitality|Guest> House} {ph}]].
[[NCC APP::{cred}]] d/w [[NCC staff::{dr}]]   CCT 41
%%
ICU TRANSFER-OUT SUMMARY (to floor team)
Patient: [[F 36::{ptcomma} F 36]]    MICU dates: [[6 days::{btw}]]    To: [[hospitalist 3::{last} / hospitalist 3]]

One-liner: T1DM, DKA + influenza, cardiogenic shock from stress cardiomyopathy, ETT 3 d, extubated, off all gtt > 24h.
Timeline
 Day 1  pH 6.89, AG 34, K 2.9 on arrival, EF 20%, intubated for work of breathing [[::by {initials}]]
 Day 2  Gap closed, reopened when drip paused for CT
 Day 3  Echo EF 35
 Day 4  Extubated to HFNC
 Day 5  Echo EF 50, RA
Meds at transfer: Lantus 26, Humalog ICR 1:9, metop tart 12.5 BID (stop if SBP \<95), oseltamivir through [[day 5::{on}]]
To do: □ Pump ([[Omnipod 5, PDM at home::Omnipod 5, PDM at home, {first} to bring, SN {ser}]]) □ endo appt [[::{dr} {mon}]] □ repeat echo 6 wk □ ETOH/insulin access: [[SW saw::seen by {first} SW]], rationed d/t coverage gap [[with new employer::after leaving {org}]]
Lines out: R IJ [[day 5::{DATE:<1/5|3/18|2/27>}]]. PIV x2.
Diet carb-consistent. Tele 24h. Full code. Contact [[mom::mom {kin} {ph}]]
Verbal handoff [[1410::{first} → {first} 1410]], questions x[[ICU desk::{pager}]]
"""
