"""A last drawer of hospital forms: preoperative anesthesia evaluations, code sheets as tables, stroke alert clocks, discharge med lists, ECT and hyperbaric logs, epilepsy-unit reports, partograms, donation and morgue papers, security and dietary sheets."""

TWINS = r"""
ANESTHESIA PREOPERATIVE EVALUATION
[[Patient: ____   MRN: ____   DOB: ____::Patient: {ptcomma}   MRN: {mrn}   DOB: {dobs}]]
[[Surgery date: ____   Surgeon: ____::Surgery date: {wday}   Surgeon: {dr}]]
Procedure: R total shoulder arthroplasty     Seen: [[PAT clinic::{clinic}, {num8}, by {cred}]]
Age 68  F  Ht 160  Wt 91  BMI 35.5  BP 148/82  HR 72  SpO2 96 RA
ALLERGIES: adhesive, sulfa, "Novocain made my heart race"
ANES HX: PONV 2/4. Difficult airway? letter from [[outside::{hosp}, {mon}]]: grade 3 Mac 3, grade 1 McGrath. FHx MH neg
CV  HTN, HFpEF; METS 4; echo [[8 mo::{num8}]] EF 60, E/e' 14
PULM  OSA CPAP 12 (brings), ex-smoker 30 py; STOP-Bang 6
GI  GERD controlled. GLP-1 (Ozempic weekly, last [[9 d before::{on}]])
ENDO  DM2 A1c 7.1; prednisone 5 (PMR) → stress dose
NEURO  R C6 radic, baseline thumb numb
HEME  Eliquis for AF, stop 72 h [[per cardiology::per {last}]]
RENAL  CKD3a
MEDS AM OF SURGERY: take metop, omeprazole, pred; hold lisin, metformin, Jardiance x4 d
AIRWAY: MP 3, TMD 6, MO 4, neck ROM 70%, dentition: bridge UL, chip #8
ASA 3
PLAN: interscalene (low volume, phrenic discussed) + GETA, awake-ish McGrath first, sugammadex, overnight pulse ox
CONSENT: discussed w/ [[patient and spouse::{ptf} and {kin}]]; GA, block, nerve injury, dental, awareness
Labs: Hgb 12.9 plt 244 K 4.2 Cr 1.2 INR 1.0; ECG AF 74
[[Anesthesiologist::{whole}, MD]]  Day-of update: NPO 0000, no change, [[initials::{initials}]] 0651
%%
STROKE ALERT CLOCK
Alert by [[medic::{crew} medic {first}]]  prenotify 1311                     [[Pt::{ptlf}]] 59M
LKW 1230 ([[coworker::coworker {first} at {org}]])   Arr 1329   MD 1331   CT 1338   CT read 1344 [[rad::{last}]]   INR POC 1.0 1340   TNK 1352 (23 min)   CTA 1350   IR called 1355 [[::{dr}]]   groin 1427   TICI 2b 1451   TICI 3 1502
NIHSS 14 → 24h 4
BP pre 198/104 nicardipine 5 → 168/90
Consent tele [[wife::{kin} {ph}]]
Delay codes: none. CT tech [[::{first}]], Pharm [[::{first}]], RN [[::{fl}]], scribe [[::{wn}]]
Debrief: bed scale off by 8 kg, dose ok. POC INR first is good. Badge reader at CT door slow again.
Registry GWTG entered [[d+2::{num8} {initials}]]. Letter to EMS [[chief::{last}]] w/ outcome. 90-d mRS [[pending::{mon}, {first} calls]].
%%
DISCHARGE MEDICATION LIST FOR PATIENT (large print)
[[Your name::{ptname}]]          [[Printed today::Printed {full}]]
MORNING
 Metoprolol succinate 50 mg - 1 tablet - heart, blood pressure
 Jardiance 10 mg - 1 tablet - heart, sugar. NEW
 Torsemide 20 mg - 2 tablets - water. CHANGED (was 1)
 Eliquis 5 mg - 1 tablet - blood thinner
 Vitamin D 2000 - 1
NOON
 Torsemide 20 mg - 1 tablet. NEW. Only if weight is over 182
EVENING
 Eliquis 5 mg - 1 tablet
 Atorvastatin 40 mg - 1 tablet - cholesterol
 Entresto 24/26 - 1 tablet - start [[in two days::{DATE:Saturday the <7th|14th|21st>}]], NOT with lisinopril
STOP
 Lisinopril (throw out). Aleve. Potassium. Diltiazem
IF NEEDED
 Tylenol 500 - 2 tablets, up to 3 times. Nitro under tongue - call 911 after 1
Picked up from: [[bedside delivery::{pharm}, {ph}]]
Who fills the box? [[Spouse::{kin}]]. Next blood test: [[1 week::{full}, {clinic}]]. Weigh yourself before breakfast; write it on the calendar [[we gave::{first} gave you]].
Questions? [[Call the unit.::Ask for {first}, pharmacist, {ph}.]] Bring this paper to [[every visit::Dr. {last} on {wday}]].
%%
ECT TREATMENT RECORD #7
[[Patient label::{ptcomma} {mrn}]]  Legal: voluntary, consent [[in chart::{num8}, renewed {num8}]]
Psychiatrist [[A::{last}]]  Anes [[B::{last}, CRNA {first}]]  RN [[C::{fl}]]
NPO 9h. PHQ 11 (base 23). MoCA 26 (27). Orientation last tx 12 min
Glyco 0.2, methohexital 80, sux 70, esmolol 20, Toradol 15
RUL brief .3 ms 6x, Thymatron 40%; impedance 1,340
Motor (cuffed R foot) 31 s, EEG 44 s, PSI 82%. Peak HR 131 BP 178/92
Bite block in/out, teeth ok. Vent mask. Emerged 6 min, oriented x4 11 min
HA 3/10. No agitation
Li held 24 h. Lamictal am dose held
Next: [[two days::{DATE:Weds <4/9|7/30|10/15>}]], index 9–12. Maintenance planned [[w/ outpatient::w/ {dr} at {fac}]]
Ride: [[sister::{kin}]], no driving. Note for work [[on request::to {org}]]
%%
EPILEPSY MONITORING UNIT, PHASE I SUMMARY
Adm [[5 days::{btw}]]   [[Pt::{ptname}, R-handed, {dobs}]]   Ref [[::{dr}]]
Video-EEG 10-20 + T1/T2, F9/10. ASM taper: LEV off D2, CBZ 50% D3
Sz 1 [[D3 0214::{num8} 0214]]: arousal, stare, oral automatisms, R dystonia, L head turn late, 74 s. EEG: L ant temporal rhythmic 6 Hz F7/T1 → bilat 40 s. Postictal aphasia 5 min (could not name [[pen::{kin}, her sister]])
Sz 2 D3 0911 same. Sz 3 D4 FBTC 96 s, R face first, L version, figure-4 R ext. Lorazepam 2.
Interictal: L TS 88%, R TS 12%
MRI 3T HARNESS: L hippo volume ↓ T2 ↑. PET: L mesial + lateral hypomet. MEG pending [[::{hosp}]]
NPsych [[::({last}, PhD)]]: verbal memory 5th %ile. Wada/fMRI lang L
ECG: asystole 6 s w/ Sz 2 → EP [[consulted::{last}, device no]]
Conf [[next week::{day}]]: L ATL vs SLAH vs RNS. SUDEP talk done w/ [[pt and sister::{ptf}, {kin}]]. Nayzilam teach. No drive {stt} 6 mo.
Tech team [[days/nights::{first}, {first}, {wn}]]. Reader [[::{initials} {stamp}]].
%%
DECEDENT CARE / MORGUE RELEASE
[[Name tag matches: Y::{meup}]]    MRN [[____::{mrn}]]    Time of death 2206    [[Date ____::Date {num8}]]    Unit 6N
Pronounced [[MD::{last}]]    Certifier [[MD::{dr}]]    ME [[no::no, {case}]]    Infectious: none
Lines left/removed: R IJ removed, Foley removed. Pacemaker YES - no cremation until out ([[device tag::SN {ser}]])
Donor: referred 2231 [[ref #__::ref {code}]], tissue declined by [[family::{kin}]]
Valuables: ring yellow R4 taped; glasses; rosary → [[daughter signed::{kinfull} signed]]; cash 0
Religious: no autopsy, burial before sundown; [[rabbi::Rabbi {PERSON:{last}}]] called [[2215::{ph} 2215]]; shomer allowed in hall
To cooler 2345 [[security + RN::{badge} + {fl}]] slot 2
Released [[0710::{num8} 0710]] to [[funeral home::{FACILITY:{last} Memorial Chapel}, driver {first}, lic {lic}, van {plate}]]
Mother-baby? n/a. Bereavement packet Y. Card [[from unit::from {first} and {first}]]
House sup [[::{wn} {last}]]
%%
INPATIENT TRAY & ALLERGY MISHAP, DIETARY REPORT
Meal: lunch   Unit 3E   Tray line [[position 4::position 4, {first}]]
[[Diner 1::{last} 3112]] CCHO, tree nut allergy → got pesto (pine nut). Caught by [[RN::{fl}]] before eating
[[Diner 2::{last} 3114]] IDDSI 5 → got whole grapes. Ate 2, no event; SLP [[told::{last} told]]
[[Diner 3::"{nick}" 3120]] kosher, tray from [[caterer::{ORGANIZATION:<Tov|Mehadrin|Glatt> Kitchen of {place}}]] seal broken → replaced 1315, apology
[[Diner 4::{comma} 3127]] NPO for EGD → tray left by visitor. Anes delayed to 1600 [[::({dr})]]
Cause: printer jam, tickets reprinted w/o allergy band; [[two new hosts::hosts {first} and {wn} new]]
Fix: red lids, two IDs at door, host badge "ask me." Formula room n/a.
Manager [[::{whole} {xt}]]. Event nos. [[in RL::{case}, {case}]]. Huddle [[tomorrow::{wkd} {DATE:the 9th}]] 1000.
Menus: holiday menu proof due; Salisbury steak back by petition; Caesar dressing has anchovy (fish!).
"""
