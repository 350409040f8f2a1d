"""Notes of a stay: admission, progress, consultation, discharge, intensive care, emergency and codes."""

from __future__ import annotations

TEXT = r"""
= History and Physical|H&P|Admission H&P - Hospital Medicine|HISTORY & PHYSICAL EXAMINATION
# Chief Complaint|CC|Reason for Admission
"I can't catch my breath."
<Fall from standing|Altered mental status|Hematemesis|Syncope at work|Fever in a neutropenic host|Right-sided weakness, last known well 2140>.
Transfer from {hfac} for higher level of care.
# History of Present Illness|HPI|Subjective
{yo} with <HFpEF|COPD GOLD III|cirrhosis (MELD-Na 19)|ESRD on TTS dialysis|Parkinson's|metastatic NSCLC> presenting with {lasting} of <orthopnea|melena|confusion|rigors|left flank pain>.
{hpt} was in {his} usual health until {hdate}, when {hkin} found {him} <slumped over the sink|febrile to 103|unable to name the president|short of breath after one flight>.
Seen {hday} at {hcl} and given <azithromycin|a Medrol Dosepak|Macrobid|reassurance>, without improvement.
EMS gave <DuoNebs x2|324 mg aspirin|Narcan 2 mg IN|500 mL LR>; en route {vitx}.
{he} was last admitted {hday} to {hfac} under {hdr} for the same problem; those records are in Care Everywhere.
{hkin} adds that {he} has been skipping <Lasix|Keppra|insulin|the Eliquis> because of the cost at {hrx}.
No travel apart from a week in {htown}; a coworker at {horg} had influenza A.
In the ED: lactate {deci}, troponin flat x2, BiPAP 12/5, Zosyn and Vanc after cultures, 30 mL/kg per SEP-1.
ED course discussed with {hdr}, who accepted to {floor}.
Denies melena, sick contacts, leg swelling. Prior workup including Bravo, HIDA and Zenker's swallow was unrevealing.
# Past Medical History|PMH
@past
# Medications|Prior to Admission Meds
@meds
# Allergies
@allergy
# Social History|SHx
@social
# Family History
@family
# Physical Exam|PE
@exam
# Data|Labs
@results
# Assessment and Plan|A/P|Impression & Plan
{yo} with the above admitted for <acute hypoxic respiratory failure|decompensated HFrEF|upper GI bleed, Forrest IIa suspected|acute cholangitis (Tokyo II)|sepsis from a urinary source>.
#Respiratory: wean HFNC, Duoneb q6h, RVP pending, Wells 1.5, PERC not applicable.
#AKI on CKD 3b: FENa {deci}%, renal US, hold Jardiance and lisinopril, strict I/O; {hdr} consulted.
#AFib: CHA2DS2-VASc {dig}, HAS-BLED {dig}, continue Eliquis, rate control with Toprol.
#DM2: A1c {dig}.{dig}, Lantus {tens} units, Humalog sliding scale, hypoglycemia protocol.
#GI bleed: Protonix 80 then 8/h, Blatchford {dig}, two large-bore IVs, {hdr} to scope in the morning.
#FEN/PPx: 2 g Na, Lovenox 40, Protonix not indicated.
#Dispo: Inpatient, {floor}; PT/OT; likely {hsnf}; HCP {hkin} at {hph}.
#Code status: confirmed with {hpt} and {hkin}: <Full|DNR/DNI>.
Case discussed with {hdr} {hday}. Old echo from {hfac} requested.
PCP {tit} ({clinic}, {ph}) notified {day}.

= Progress Note|Daily Progress Note|Hospitalist Progress Note - HD {dig}|SOAP Note
# Subjective|S|Interval History|Overnight Events
NAEON. Slept with CPAP. Pain {dig}/10 on Tylenol and Lidoderm.
{hrn} reports one run of NSVT (5 beats) at {clockx}; K repleted.
{hkin} at bedside and worried about going home before {hdate}.
Tolerating Dysphagia 3. BM x1, Bristol 5. Foley out, voiding, PVR {hund}.
Rapid response at {clockx} for SBP 82; 500 mL bolus, lactate {deci}; {hdr} at bedside.
Refused Lovenox. Asked for {hone} to be called; number is {hph}.
Overnight cross-cover {hlast}: CT head neg for bleed, ammonia {tens}, started lactulose.
# Objective|O|Vitals/Exam
{vitx}
@exam
{tflow}
{tlabs}
# Assessment/Plan|A/P|Problem-Based Plan
1. CAP, CURB-65 {dig}: Rocephin/Azithro day {dig} of 5; Legionella and Strep urine Ag negative.
2. Encephalopathy, West Haven {gradex}: lactulose to 3 BMs, rifaximin; EEG read by {hdr} with triphasic waves.
3. Hyponatremia, euvolemic: SIADH vs beer potomania; 1.2 L restriction; recheck Na {clockx}.
4. Decubitus stage 2: wound RN {hrn}, Mepilex, Envella bed.
5. AoC HFrEF: Bumex drip off, net -1.8 L, GDMT per {gde}; ICD check by the {maker} rep.
6. Pain: APS (per {hdr}) - multimodal; Toradol x48 h.
7. Dispo: medically ready {hday}; {hsnf} in {htown} has accepted; {ins} auth pending.
8. Goals of care: long talk with {hkin}; palliative (per {hlast}) to follow; MOLST signed.
Will sign out to {hlast}. Pager in Amion.
Discussed on IDR with {hrn}, pharmacy and case management.

= Consultation|Inpatient Consult|Consult Note - {svc}|CONSULTATION REPORT
# Reason for Consult|Consult Question
Asked by {hdr} to see {hpt} for <elevated troponin|AKI|anemia|pancytopenia|S. aureus bacteremia|perioperative risk>.
We were kindly asked to comment on candidacy for <TAVR|Watchman|LVAD|ECMO|CRRT|TIPS>.
# HPI|History
{yo} known to our service from {fac}, last seen {hday} by {hdr}.
{he} describes a "band" around the chest when climbing at {horg}; CCS {gradex}.
Cath in {year} (Seldinger, right radial, Tiger 5 Fr): LAD 40%, FFR 0.86; managed medically per COURAGE.
MRSA bacteremia, clear by day 3; TEE without vegetation; Duke minor criteria x2; source likely {implant}.
Peripheral smear: Howell-Jolly bodies, no schistocytes, PLASMIC 3; ADAMTS13 sent to Versiti.
# Relevant Data
{tlabs}
@results
# Impression|Assessment
Type 2 MI in the setting of sepsis, rather than plaque rupture; RCRI {dig}, Gupta {deci}%.
Prerenal azotemia evolving to ATN; muddy brown casts. No AEIOU indication now.
Likely TTP vs DIC; not HIT (4Ts = {dig}).
Osteomyelitis of {level} with epidural phlegmon; Neurosurgery (d/w {hlast}) favors antibiotics alone.
# Recommendations|Recs
1) Ancef 2 g q8h x 6 weeks from first negative culture ({hdate}); weekly CBC, CMP, CRP to {hcl}.
2) Stop heparin; argatroban per Pharmacy protocol. Send SRA.
3) Lexiscan as outpatient; no ischemic workup before the {opx}.
4) Plasma exchange via Quinton; {hdr} to place.
5) Trend creatinine, avoid NSAIDs, dose Vanc by AUC (Bayesian, DoseMeRx).
6) OPAT at home through {horg}; PICC by IR; {hkin} will be trained on the Elastomeric (Homepump).
Thank you for involving us. We will follow. Recs relayed to {hdr} at {clockx}.
{svc} will sign off; clinic {hdate} with {hdr}, {hph}.

= Discharge Summary|DISCHARGE SUMMARY|Hospital Discharge Summary|Transition of Care Document
# Dates|Admission/Discharge
Admitted {hdate}; discharged {hdate}; LOS {dig} days.
Admitting: {hdr}. Discharging: {hsig}. PCP: {hdr}.
Disposition: {hsnf}. Condition: <stable|guarded|good>.
# Diagnoses
Principal: <NSTEMI, type I|Diverticulitis, Hinchey II|Acute on chronic pancreatitis, Balthazar D|Hip fracture, Garden IV|DKA, resolved>.
Secondary: HTN, CKD 3a, Lewy body dementia, Barrett's, hx of Hodgkin.
{tproblems}
# Hospital Course|Course|Brief Hospital Course by Problem
{hpt} presented {hday} after {hkin} noted <slurred speech|fever|a witnessed fall>; Code Stroke called, NIHSS {dig}, tPA (TNKase) given, door-to-needle {tens} min.
Thrombectomy (Solitaire X, TICI 2b) was done by {hdr}; post-op head CT without conversion; swallow passed.
On HD {dig} {he} went into AFib with RVR, cardioverted on amiodarone, and was started on Eliquis.
IR drained a {sizex} pelvic collection (Hinchey); cultures grew Bacteroides and E. faecalis, S to Augmentin.
Cemented hemiarthroplasty ({implant}, {hser}) by {hdr} {hday}; Hgb nadir 7.4, one unit PRBC.
Delirium (CAM +) cleared with Melatonin, glasses and {hkin} at bedside; Seroquel stopped.
Family meeting {hnext} with {hkin}, {hrn} and Palliative; agreed on rehab rather than hospice.
AKI peaked at Cr 3.1, renal (per {hlast}) felt contrast; 1.4 at discharge.
Blood sugars on Glucommander; transitioned to Basaglar {tens} units.
# Procedures|Procedures Performed
{tops}
# Consults
{tteam}
# Discharge Medications|Med Rec at Discharge
{tmeds}
# Pending Results
SPEP with immunofixation; Quest send-out; call {hdr} at {hph}.
None. / Final blood cultures.
# Follow-up|Appointments
{tvisits}
Suture removal at {hcl} {hnext}. INR check {hnext}; managed by {hdr}.
VNA from {horg} start of care {hdate}. DME: 3-in-1 commode, FWW, hospital bed.
# Instructions
@teach

= ICU Progress Note|MICU Daily Note|SICU Note - POD {dig}|Critical Care Progress Note
# Events
Self-extubated at {clockx}, reintubated by {hdr} with the GlideScope (Cormack-Lehane {gradex}).
Proned 16 h per PROSEVA; P/F from {tens} to {hund}; cisatracurium, BIS 44.
CRRT (Prismaflex, CVVHDF) clotted x2; citrate started; filter changed by {hrn}.
EVD at 10, ICP {tens}, Lundberg B waves; {hdr} notified.
{hkin} visited; asked about trach/PEG; meeting with {hdr} set for {hdate}.
# Flowsheet
{tflow}
{tgas}
# By System|Assessment by System
N: RASS -2, CPOT {dig}, Precedex/Fentanyl, SAT failed; EEG burst suppression per {hlast}.
CV: Levophed {dig}, Vaso 0.04, MAP >65, Swan: CI 2.1, SVR {hund}; Impella CP at P-6, {hser}.
R: PRVC 360/24/60%/12; ARDS (Berlin moderate); EVLW; bronch BAL sent by {hdr}.
GI: Vital AF 1.2 at 45 via Dobhoff; Pepcid; LFTs up, Child-Pugh B.
R/GU: anuric, +3.2 L, CRRT UF 150/h, K 4.1.
ID: Merrem day {dig}, Mycamine day {dig}; Candida score 3; Biofire pneumonia panel negative.
H: Plt {tens}, DIC score 4, SQH held, SCDs.
E: Endotool, stress-dose Solu-Cortef 50 q6h.
L: L IJ triple lumen day {dig}, R radial A-line, Foley. CHG bath done. ABCDEF bundle.
F: {hkin} is surrogate, {hph}. Chaplain from {hchurch} came {hday}.
Critical care {tens} min by {hsig}.

= Emergency Department Note|ED Provider Note|ED Physician Documentation|Emergency Medicine Note
# Triage
ESI {dig}. Arrival by <EMS|private auto|police|walk-in|helicopter>. {vitx} Triage RN: {hrn}.
"Took too many of the blue ones" per {hkin}. C-SSRS high.
Mechanism: <T-bone at 40 mph, belted, airbags|fell off ladder at {horg}|dog bite by {hone}'s pit bull|GLF on Eliquis|pedestrian vs {veh}>.
# HPI|History
{yo} brought from {htown} with <crushing chest pain|right lower quadrant pain since 0300|a lip laceration|suicidal ideation|a Colles fracture>.
{he} was at {horg} when the pain began; took one of {hone}'s nitro tablets.
History limited by <EtOH 284|language, {lang} VRI used|dementia>; {hkin} gives collateral by phone, {hph}.
Left AMA from {hfac} {hday} before the CT.
# MDM|Medical Decision Making|ED Course
HEART score {dig}; serial hs-troponin 0/2 h; Dr. Google consulted by the patient first; low risk by EDACS.
Considered Boerhaave, Wellens, Prinzmetal, PE (Wells {dig}, YEARS negative); CTA not indicated.
NEXUS negative, Canadian CT Head positive (age over 65). CT read by {hdr} via vRad.
Alvarado {dig}; Ultrasound (POCUS) noncompressible 9 mm appendix; surgery ({hlast}) at bedside {clockx}.
Ketamine 1 mg/kg, closed reduction under the mini C-arm, sugar tong, neurovascularly intact after.
Repaired {sizex} laceration: LET, 5-0 Ethilon x{dig}, Dermabond on the chin; Tdap given, {hlot}.
Accepted by {hdr} at {hfac}; EMTALA forms done; Flight at {clockx}.
Poison Center: NAC by the Rumack-Matthew line; 21-h Acetadote.
Patient handed to {hlast} at 0700 pending MRI.
# Disposition
Discharged home with {hone}; script to {hrx}; return precautions given.
Admit to {floor} under {hdr}; boarding in {room}.
Work note for {horg} until {hdate}.
Follow up {hnext} at {hcl} ({hph}).
LWBS after triage at {clockx}; called {hph}, no answer.

= Code Blue Record|Rapid Response Note|Cardiac Arrest Documentation
# Event
Code called {clockx}, {floor}; arrest witnessed by {hrn}; rhythm <PEA|VF|asystole|torsades>.
Team leader {hdr}; airway {hdr}; recorder {hrn}; compressor changes q2 min, LUCAS 3 applied.
Zoll pads on at {clockx}; 200 J biphasic x{dig}; ETCO2 {tens}.
Epi 1 mg x{dig}, Amio 300, Bicarb 50 mEq, Calcium 1 g, Mg 2 g. H's and T's reviewed.
ROSC {clockx}; TTM 33 (Arctic Sun); Cath lab activated by {hdr}.
{hkin} present in hallway with chaplain; {hdr} spoke with {him} at {clockx}.
Time of death {clockx}, pronounced by {hdr}; ME <declined|accepted>; OPO referral (CMS-required) number {hid}.
Post-event debrief: CPR fraction 84%, backboard late, crash cart 14 lacked Magill forceps.
MEWS {dig} at {clockx}; RRT RN {hrn}; intervention: BiPAP, Lasix 80, upgraded to {floor}.
# Timeline
{tshifts}
{tflow}

= Observation Note|Clinical Decision Unit Note|Chest Pain Unit Note
# Course
Placed in observation under {hdr} for <serial troponins|cellulitis, Keflex failure|TIA, ABCD2 {dig}|hyperemesis|renal colic, 5 mm UVJ stone>.
Bruce protocol: stage {gradex}, {dig} METs, Duke treadmill score {dig}, no ST change.
CTA coronary: CAD-RADS 2, Agatston {hund}.
Line drawn around erythema at {clockx} by {hrn}; receding.
Two-Midnight: not expected. Code 44 reviewed by {hrn}; MOON signed by {hkin} {hdate}.
# Result
@results
# Discharge
Home with {hkin}. Stress echo at {hcl} {hday}.
Flomax, Toradol, strainer; urology ({hlast}) in 2 weeks.
@teach

= Sign-out|I-PASS Handoff|Cross-Cover List|Night Float Signout
# Patient List
{room} - {hpt}: <HFrEF, diuresing, f/u 2000 BMP|DKA, gap closed, on SQ|EtOH w/d, CIWA q4, Librium|SBO, NGT to LIS, surgery {hlast} aware>. Watcher: {hrn} knows.
{room} - {yo}, GIB, Hgb q6, transfuse below 7, {hlast} to scope if hemodynamically unstable. T&S active.
{room} - {whole}, {agen}, {dx}. To do: {plan2}. Family: {kin} {ph}.
{room} - {ptl}: CT at 2200, call {last} w/ read. DNR.
{room} - {last}, {first}. {dx}. DC {day}, needs ride from {home}.
{room} - comfort care, morphine gtt, {hkin} staying; death packet at desk.
{room} - psych hold, sitter; Geodon 10 IM prn; {hdr} for recert.
{room} - r/o TB, airborne, AFB x2 neg, Quantiferon indeterminate; County notified.
{room} - Trach POD 4, first change by ENT ({hlast}) {hday}; obturator at HOB.
{room} - sickle pain, PCA Dilaudid 0.4/8/lockout, IS, no fever; per {hdr} no exchange.
# If/Then
If Na rises more than 6 in 24 h: D5W and DDAVP, call {hlast}.
If temp above 38.3: culture x2, UA, CXR, no empiric Vanc.
If {hkin} calls: OK to share, code word set.
If chest tube output over 200/h: page {hlast}, do not strip (Pleur-evac Sahara).
# Housekeeping
Consent for {opx} needs second MD; form in red folder.
Phones: {floor} desk, bed board, Pharmacy, Blood Bank in Vocera.
"""
