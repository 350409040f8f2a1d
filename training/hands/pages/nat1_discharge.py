"""Discharge summaries as hospitalists, surgeons, residents, a paediatrician and a psychiatrist really file them, once with the patient and once emptied for teaching."""

TWINS = r"""
[[TEACHING FILE 3 - HEADER REMOVED::{hosp}]]
[[Department of Medicine::{house}, {home}]]

DISCHARGE SUMMARY

PATIENT NAME:       [[________________::{ptcomma}]]
MEDICAL RECORD #:   [[________________::{mrn}]]
ACCOUNT #:          [[________________::{acct}]]
DATE OF BIRTH:      [[________________::{dobs}]]
ADMISSION DATE:     [[hospital day 1::{num8}]]
DISCHARGE DATE:     [[hospital day 5::{num8}]]
ATTENDING:          [[Internal Medicine::{whole}, MD]]
PRIMARY CARE:       [[community clinic::{tit}, {clinic}]]

DISCHARGE DIAGNOSES:
1. Community-acquired pneumonia, right lower lobe, with parapneumonic effusion.
2. Acute hypoxic respiratory failure, resolved.
3. Hyponatremia, resolved.
4. Type 2 diabetes mellitus, uncontrolled, A1c 9.4%.
5. Tobacco use disorder.

PROCEDURES: Ultrasound-guided right thoracentesis, 850 mL straw-colored fluid removed, [[hospital day 2::{on}]], [[pulmonary service::{dr}]].

CONSULTATIONS: Pulmonary medicine[[::, {last}]]. Diabetes education[[::, {cred}]].

HISTORY OF PRESENT ILLNESS: [[The patient::{mrs}]] is a 58-year-old man who presented with six days of cough productive of rust-colored sputum, subjective fevers, and right-sided pleuritic chest pain. [[He had been seen at an urgent care::He had been seen at {clinic} on {num8}]] and prescribed azithromycin, which he took for three days without improvement. In the emergency department temperature was 102.6, heart rate 118, blood pressure 104/62, and oxygen saturation 86% on room air. Chest x-ray showed dense consolidation of the right lower lobe with a moderate effusion. White count was 19.8 with 14% bands, sodium 127, lactate 2.3. CURB-65 score was 2.

HOSPITAL COURSE: He was admitted to the medical floor and treated with ceftriaxone 2 g daily and doxycycline. He required up to 5 L nasal cannula. Thoracentesis was performed because the effusion layered more than 1 cm on decubitus view. Pleural fluid pH was 7.38, glucose 92, LDH 310, Gram stain and culture negative, consistent with an uncomplicated parapneumonic effusion. Streptococcus pneumoniae urinary antigen was positive. Blood cultures from [[admission::{num8}]] had no growth at five days. He defervesced on [[day 3::{wkd} the {DATE:<8th|12th|27th>}]] and was weaned to room air by [[day 4::the following evening]]. Sodium corrected to 136 with isotonic fluids.

His insulin was adjusted by the hospitalist team. He met with the diabetes educator and demonstrated pen technique. [[His wife::His wife, {kin},]] was present for teaching.

CONDITION AT DISCHARGE: Stable. Ambulating 200 feet without desaturation. Weight 94.1 kg.

DISCHARGE MEDICATIONS:
 1. Amoxicillin-clavulanate 875 mg p.o. b.i.d. for 4 more days.
 2. Insulin glargine 24 units at bedtime (NEW).
 3. Metformin 1000 mg p.o. b.i.d.
 4. Lisinopril 20 mg p.o. daily.
 5. Atorvastatin 40 mg p.o. nightly.
 6. Nicotine patch 21 mg daily (NEW).

FOLLOWUP: [[Primary care in one week.::{dr} on {full} at 10:15 a.m., telephone {ph}.]] Repeat chest x-ray in 6 weeks to document resolution. Pneumococcal vaccine (PCV20) given before discharge.

CODE STATUS: Full code.

[[Electronically signed by attending physician::Electronically signed by {whole}, MD {num8} 1432]]
DD: [[day 5::{num8}]]  DT: [[day 5::{num8}]]  JOB: [[pending::{UNIQUE_ID:{nn}{nn}81}]]
cc: [[PCP::{tit}, fax {ph}]]
%%
Discharge Summary - Cardiology
[[(demographics stripped)::{ptname}  |  MRN {mrn}  |  DOB {dob}  |  CSN {stay}]]

Admit: [[Day 0::{num8}]]    Discharge: [[Day 3::{num8}]]    Service: Cardiology Teaching B
Discharging provider: [[PGY-3::{whole}, MD (PGY-3)]]    Attending of record: [[cardiology attending::{tit}]]

Reason for admission
Anterior STEMI

Brief HPI
64 y.o. woman w/ HTN, HLD, family hx premature CAD. Woke at 0340 with crushing substernal chest pressure, diaphoresis, emesis x1. [[EMS::{crew}]] ECG: 4 mm STE V2–V5. ASA 324 + heparin 4000 u in the field, cath lab activated prehospital. Door to balloon 51 min.

Cath ([[Day 0::{num8}]], [[interventional::{last}]]):
- LM: mild disease
- LAD: 100% mid, s/p DES x1 (Synergy 3.0 x 28), TIMI 3 flow
- LCx: 40% OM1
- RCA: dominant, 60% distal — staged evaluation outpatient
- LVEDP 26
- R radial access, TR band off without hematoma

Hospital course by problem
# STEMI s/p PCI: Peak hs-troponin 41,220. Post-PCI TTE: LVEF 35–40%, apical akinesis, no LV thrombus (Definity used). DAPT with aspirin + ticagrelor, minimum 12 mo. High-intensity statin. Metoprolol succinate titrated to 50.
# HFrEF, new: One dose IV Lasix 40 in CCU. Started sacubitril-valsartan 24/26 and spironolactone 12.5. SGLT2i deferred until UTI treated.
# E. coli UTI: Nitrofurantoin x5 d, last dose [[two days after d/c::{num8}]].
# Depression/anxiety: tearful re: [[recent loss::death of husband {kin} in {mon}]]. [[Social work and chaplaincy::{first} (SW) and Fr. {PERSON:{last}}]] saw her. PHQ-9 14. Referred.
# LifeVest: fitted [[day of discharge::by {first} from Zoll on {num8}, monitor SN {ser}]].

Discharge vitals: BP 108/66  HR 72  SpO2 97% RA  Wt 71.3 kg
Discharge labs: Na 138  K 4.4  Cr 0.9  Hgb 12.2  LDL 168

Med changes
  START  aspirin 81, ticagrelor 90 BID, atorvastatin 80, metoprolol succ 50, Entresto 24/26 BID, spironolactone 12.5, NTG SL prn
  STOP   amlodipine, HCTZ, ibuprofen
  CONTINUE  levothyroxine 75 mcg, sertraline 50

Pending: none

Follow up
□ Cardiology [[1 week::{whole}, {DATE:<Tue|Wed|Thu> <3/11|6/24|10/9>} 2:20 PM, {clinic}]]
□ Cardiac rehab referral placed[[:: to {fac}]]
□ Repeat echo 90 d re ICD
□ PCP 2 wks[[:: ({last}), ph {ph}]]

Patient instructions given in {lang} with interpreter[[:: #{UNIQUE_ID:{four}{nn}}]]. Teach-back done with [[daughter::daughter {kin}]].

Time spent on discharge: 42 min
%%
PEDIATRIC DISCHARGE SUMMARY

Name: [[Infant boy::{ptfull}]]
Age: 7 wk   Wt: 4.86 kg   [[MRN: on chart::MRN: {mrn}]]   [[Born: term::Born: {num8}, {hosp}]]
Admitted [[from ED::{num8} from ED]]   Discharged [[home with parents::{num8} home with {first} and {first} (parents)]]
Team: [[Purple::Purple ({last}/{last}/{last})]]

Dx: RSV bronchiolitis; dehydration, mild; apnea x1 at home, none observed

Course:
Day of illness 4 on presentation. [[Older sibling::Older brother {first}]] in daycare[[:: at {school}]] with URI. Fed poorly x24h, 2 wet diapers. Sat 88% asleep in triage. RR 62 with subcostal retractions and nasal flaring. No bacterial workup beyond UA (neg) and procal 0.08 given RSV+ and well perfused.

HFNC 2 L/kg to start, max 10 L FiO2 40%, to 2 L by hosp day 3, RA overnight into day 4. NG Pedialyte then EBM 24 h; nippled all feeds day 3, weight up 60 g over last day. Deep suction spaced to q4 then prn. No albuterol, no steroids. Monitored 36 h off oxygen without apnea/brady.

Newborn screen normal per [[state lab::state lab, form {code}]]. Hep B #1 done. Nirsevimab not received, not indicated now.

Exam at d/c: alert, social smile, AF soft, mild end-exp wheeze at bases, no retractions, cap refill 2 s, circ healed.

Meds: vit D 400 IU. Saline drops + bulb.
Diet: breast, EBM by bottle
Car seat: [[checked::checked by {cred}]]
Safe sleep reviewed. [[Dad::Dad ({kin})]] smokes outside; quitline given.

F/u [[PMD 48 h::{dr}, {clinic}, {DATE:<2/3|11/19|1/30>} at 9:40]]
Return: color change, pauses, \< 3 wet diapers, work of breathing

[[Intern::{whole}]], PGY1    Attending: [[hospitalist::{last}]]  I saw and examined this infant on the day of discharge and agree.
%%
BEHAVIORAL HEALTH DISCHARGE SUMMARY                                   [[UNIT 2::{ward}]]

Patient: [[Ms. X::{ptname}]]                 Legal status on admission: [[involuntary::5150, written by Ofc. {last}, badge {badge}]]
Admit date: [[n/a::{num8}]]                     Discharge date: [[n/a::{num8}]]
Attending psychiatrist: [[staff psychiatrist::{cred}]]

IDENTIFYING DATA
[[Ms. X::{mrs}]] is a 29-year-old single woman, currently [[unemployed::on leave from {org}]], living with [[roommates::her roommate {first} in {hood}]], with a history of bipolar I disorder and two prior hospitalizations[[::, {hosp} in {mon} and {refuge} in 2019]].

CHIEF COMPLAINT
"I haven't needed sleep since I figured out the stock market."

COURSE IN HOSPITAL
On arrival she was pressured, grandiose and intrusive, with YMRS of 34. Urine toxicology was positive for cannabinoids only. Lithium level was \<0.1, and she acknowledged stopping the medication about two months earlier because of tremor. She required one emergency IM (haloperidol 5 mg, lorazepam 2 mg) on the first night after entering a peer's room and was never in seclusion or restraint.

Lithium was restarted at 300 mg BID and increased to 900 mg daily with a level of 0.78 [[on day 9::on {num8}]]. Olanzapine 15 mg at bedtime was used for acute mania and tapered to 10 mg. Sleep consolidated to 7 hours by the second week. TSH 2.1, creatinine 0.7, ECG QTc 431, pregnancy test negative.

A family meeting was held [[with her mother and the social worker::{on} with her mother {kinfull}, by phone from {town}, and {whole}, LCSW]]. The family expressed concern about spending; the patient agreed that [[her mother::{kin}]] will hold her debit card for 60 days.

MENTAL STATUS AT DISCHARGE
Casually dressed, cooperative, normal psychomotor. Speech normal rate. Mood "pretty even." Affect full. Linear. No SI/HI, no AVH, no delusions elicited. Insight fair, judgment improved. C-SSRS: low risk.

DISCHARGE MEDICATIONS
lithium carbonate ER 900 mg qhs, olanzapine 10 mg qhs, hydroxyzine 25 mg TID prn. 14-day supply, [[filled by hospital pharmacy::filled at {pharm}]].

AFTERCARE
IOP intake: [[within 3 business days::{fac}, {full}, 9:00 am, ask for {first}]]
Psychiatry: [[within 7 days::{dr}, {ph}]]
Labs: lithium level, BMP in 1 week
Crisis line 988. [[Safety plan copy to patient::Safety plan copy to patient and to {kin}]].

FIREARMS: denies access; confirmed with family.
%%
d/c summary (vascular) -- dictated not read
[[this pt::{ptname}]], 71m, [[mrn in header::{mrn}]]
adm [[pod -1::{num8}]] dc [[pod 6::{num8}]]
surgeon [[vascular attg::{last}]] / resident [[pgy2::{initials}]]

preop dx: CLTI left foot, Rutherford 5, WIfI 2-2-1, nonhealing ulcer 2nd toe
op: L CFA endarterectomy w bovine patch, L fem to BK pop bypass w ipsi reversed GSV, 2nd toe amp

pmh dm2 esrd (MWF[[::, at {clinic}]]) cad s/p cabg 2014 afib on eliquis copd 52 pk yr
course: extubated in OR. icu x 1 night for q1h neurovasc checks. graft signal strong throughout. hep gtt to eliquis pod 2. HD pod1, 3, 5 through LUE AVF, no access problems. pod 3 groin w serous drainage, no erythema, prevena placed, taken down pod 6 dry. toe site clean, to heal by secondary. pt eval: SNF vs home, [[family::{first} (son)]] will stay w pt so home w HH [[agency::{ORGANIZATION:{place} Visiting Nurses}]]
abi pre 0.38 -> post 0.91
duplex pod 5 no stenosis PSV 88 mid graft

path: toe, gangrenous necrosis, margin viable
cx toe: MSSA, prov. --> keflex x 10 d renally dosed after HD

dc meds same as home plus: asa 81, keflex 500 qd after HD, oxycodone 5 #12 [[PDMP checked::PDMP checked {num8}]], senna
held: cilostazol forever (EF 30)

fu: clinic 2 wk staples [[call for time::{DATE:<9/4|4/17|12/2>} 1pm w {first} NP]], duplex 1 mo, podiatry 1 wk [[::(Dr {PERSON:{last}})]]
no driving, heel WB darco shoe
wound questions [[vascular clinic line::{ph}]]. transport home [[by family::by {kin}]]
%%
TRAUMA DISCHARGE SUMMARY

[[Trauma alias retained: no name::Name: {ptcomma} (trauma alias merged {num8})]]
[[MRN withheld::MRN {mrn}  FIN {acct}]]
MOI: restrained driver, [[highway rollover::{hwy} at {mile}, rollover, extricated by {crew}]], GCS 14 at scene
Level 1 activation [[2214::{num8} 2214]]. Arrived by [[helicopter::{ORGANIZATION:<Air Evac|LifeNet|AirLife> {nn}}, tail {hull}]].
BAC 0.00. UDS neg.

INJURIES
- Grade III splenic laceration with blush
- L ribs 5–10, flail segment 6–8
- L hemopneumothorax
- L clavicle fx, mid-shaft, displaced
- Concussion; no ICH
- Scalp laceration 9 cm

PROCEDURES
L 28 Fr chest tube, ED [[HD1::({initials})]]
Splenic artery coil embolization, IR [[HD1::({dr})]]
Rib plating x4 [[HD3::{num8}, {dr}]]
ORIF L clavicle [[HD3::same anesthetic, {last}]]

COURSE
PRBC 3, FFP 2, plt 1. SICU 5 days. Serratus plane catheter pulled HD6. CT out HD7, post-pull film no PTX. Repeat CT A/P HD6 no pseudoaneurysm. Hgb stable 9.1–9.4. Cognitive screen failed x1 then passed (MoCA 27). Enoxaparin 40 BID per anti-Xa.

TERTIARY: [[no new injuries::{num8}, {fl}: no new injuries]]
INCIDENTALS: 6 mm RUL nodule - pt and [[spouse::wife {kin}]] informed, letter given, Fleischner: CT 6–12 mo

DISPO: [[acute rehab::{fac}, accepted by {dr}, report to {first} {ph}]]
ACTIVITY: NWB LUE; no contact sports 3 mo. VACCINES: post-embolization not indicated per protocol
MEDS: acetaminophen 1 g q8, gabapentin 300 TID, lidocaine patch, methocarbamol 750 QID, oxy 5 prn #20, enoxaparin x 21 d
FOLLOW-UP: Trauma clinic 2 wk [[::{wday}]]; Ortho 2 wk [[::{wday}]]; staples 10 d
LETTERS: employer note [[requested::to {myjob}, attn {first}]]; police report [[pending::{case}, {agency}]]
%%
DISCHARGE SUMMARY — HOSPITALIST                          [[Sim Lab Patient 7::{meup}]]

ADMITTED:   [[T-4 d::{iso}]]
DISCHARGED: [[T::{iso}]]
DISPO:      Home hospice [[vendor TBD::{ORGANIZATION:<Lantern|Prairie Rose|Blue Heron> Hospice of {place}}, intake RN {first}, {ph}]]
CODE:       DNR/DNI, POLST [[in chart::signed {num8} by {dr}]]

DIAGNOSES
  Malignant bowel obstruction
  Stage IV ovarian carcinoma, platinum-resistant
  Severe protein-calorie malnutrition (ASPEN: \<75% intake >1 mo, temporal wasting)
  AKI, prerenal, improved

SUMMARY
[[This 68-year-old::{ptname}]] was admitted with 3 days of bilious emesis and no flatus. CT: transition point in the mid-ileum with peritoneal implants, ascites, no pneumatosis. NGT decompression 1.8 L at first pass. [[Surgery::{last} (Surgery)]] and [[Gyn Onc::{last} (Gyn Onc)]] concurred that operation would not help. Octreotide 300 mcg/d, dexamethasone 4 mg IV BID, and a venting G-tube by IR [[day 3::{num8}]].

Palliative care[[:: ({first})]] held a goals meeting with [[the patient, spouse and both sons::{ptf}, {kin} (husband), and sons {first} and {first}]]. She said plainly that she wishes to be [[at home with her garden::back at {LOCATION:<Heron|Loon|Turtle> Lake} by {feast}]] and does not want TPN. Chemotherapy is stopped.

SYMPTOM REGIMEN
  Hydromorphone 0.2 mg/h CADD + 0.2 q15min bolus
  Octreotide 150 mcg SC BID; haloperidol 1 mg ODT q6 prn; lorazepam 0.5 SL q4 prn
  Clears for comfort, G-tube to gravity

EQUIPMENT: hospital bed, commode, O2 concentrator delivered [[today::{DATE:<7/2|3/30|9/21>} by {org}]]
NEXT OF KIN: [[spouse::{kinfull} {ph}]]
[[Signed, hospitalist day team::{whole}, DO  {stamp}]]
"""
