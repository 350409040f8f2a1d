"""Skeletons of what a hospital writes about a stay."""

TEXT = r"""
=== DISCHARGE SUMMARY | Discharge Summary | Hospital Discharge Summary | Final Discharge Note
+Patient: {ptlf}<   |\n>MRN: {record1}<   |\n>DOB: {born}
+<Admitted|Admit date|Date of Admission>: {dm}   <Discharged|Discharge date>: {d0}
+Attending: {drcred}<|   Service: {tname}>
?+PCP: {dr3full}, {cname}, {phone}
?+Account: {csn}   Room {room}   Language: English
~Service: {tname}   Length of stay: {x} days   Disposition: home
?~Code status: full   Allergies: <NKDA|penicillin (hives)|sulfa>
## Admission Diagnosis | Principal Problem | Diagnoses
{tdx}
?{tdx}; {tcc}
##? Consultants | Consults Obtained
{cdocb} ({tname}), {docc}
Physical therapy, <dietitian|case management|pharmacy>
## HPI | History of Present Illness | Presenting History | Reason for Admission
{cp} is a {ya} with a history of {tdx} who <presented|came in|was brought in> with {tcc}< {since}|, worse {since}|>.
{thpi}
?{thpi}
Vitals on arrival: BP {bp}, HR {hr}, RR {rr}, SpO2 {spo}, T {temp}.
## Hospital Course | Brief Hospital Course | Course by Problem
{cp} was admitted to <telemetry|the step-down unit|the floor|intensive care> and started on {tmed}.
{cdocb} was consulted {on} and recommended {tproc}<|, which {p} tolerated well>.
{timg}.
Labs were notable for {tlab}<, which improved|; repeat was normal|>.
?Overnight {on}, {rn} called for {tcc}; {doc} came to the bedside and gave {tmed}.
?{ck} was updated daily <by phone|at the bedside>; {kb} visited {on}.
{tplan}
?#1 {tdx}: {tmed}; improved. #2 Nutrition: regular diet. #3 Prophylaxis: SCDs.
##*? Procedures | Procedures Performed
{tproc} ({on})
?{timg}
##*? Pertinent Results | Key Labs and Imaging
{tlab}; {tlab}; {tlab}
{timg}
?Pending at discharge: cultures; {doc} will follow.
## Discharge Medications | Medications at Discharge | Discharge Meds
NEW: {tmed}
CONTINUE: {tmed}; {tmed}
STOP: {tmed} (<replaced|no longer needed|interaction>)
?Prescriptions were sent to {phar}.
## Condition and Disposition | Disposition | Condition at Discharge
<Stable|Good|Fair>. {cp} was discharged to {nh}<| with {k}>.
?Ambulating with a <walker|cane>, tolerating diet, pain controlled.
?{ck} verbalized understanding of the instructions and will drive {him} home to {abode}.
## Follow-up | Follow-Up Appointments | Plan After Discharge
{cdocb}, {tname}, {appt}.
{cdocc} at {cli} {appt}; repeat labs before that visit.
?Questions: call {tel}.
{tplan}
=== HISTORY AND PHYSICAL | H&P | Admission History & Physical | Admission Note
+Name: {ptfull}   Age/Sex: {ya}   MRN {mrn}
+Date of service: {d0} {h}   Author: {dr2full}, PGY-2   Attending: {drlast}
~Date of service: today   Author: intern   Source: patient and chart
?Source: {p} and {k}, reliable
## Chief Complaint | CC
{tcc}
## HPI | History of Present Illness
{ya}, <PMH notable for|history of> {tdx}, <p/w|presents with|here for> {tcc} {since}.
{thpi}
{thpi}
?{cpeer} had similar symptoms {on}.
ED course: {tmed}, 1 L LR, {timg}.
##* PMH | Past Medical History
{tdx}; hypertension; <GERD|asthma|migraine|anemia>
{thx}
?Records requested from {hos}.
##* Medications | Home Meds
{tmed}; {tmed}; {tmed}
?Fills confirmed with {phar} {on}
##* Allergies
<NKDA|Penicillin (anaphylaxis)|Latex|Codeine (itching)|Shellfish|Bactrim (rash)>
##* Social History | SH | Social
Lives at {abode} with {k}; works at {wk}. <Never smoker|20 pack-years, quit|Two beers on weekends|Denies drugs>.
?Emergency contact is {kb}, {tel}.
?Grew up in {town}; <retired|on disability|served in the Army|between jobs>.
##*? Family History | FH
Father <died of MI at 61|had colon cancer|alive and well>; {rel2} with {tdx}.
## Physical Exam | Exam | Objective
T {temp} HR {hr} BP {bp} RR {rr} SpO2 {spo} <RA|2 L NC>
{tex}
{tex}
?Skin: no rash. Psych: <appropriate|anxious>. Neuro: non-focal.
## Data | Labs and Imaging
{tlab}; {tlab}; {tlab}
{timg}
## Assessment and Plan | A/P | Impression and Plan
{ya} with {tdx}, most consistent with {tdx}.
{tplan}
{tplan}
Discussed with {doc}; {docb} to see in the morning.
?FEN: NPO after midnight. DVT ppx: heparin SQ. Code: full, confirmed with {p} and {k}.
=== PROGRESS NOTE | Daily Progress Note | Hospital Medicine Progress Note | SOAP Note
+{ptlf} | {record1} | {d0} | HD#{x}
~HD#{x} | Hospital Medicine
## Subjective | S | Interval Events | 24-Hour Events
No acute events. {cp} reports {tcc} is <better|unchanged|worse>.
Per {rn}, slept <poorly|well>; {k} at bedside.
?"{tsay}"
?{cdocb} saw {p} {on}: continue {tmed}.
## Objective | O | Vitals/Exam
Tm {temp}, HR {hr}, BP {bp}, RR {rr}, {spo} on RA. I/O +{xx}0 mL.
{tex}
{tlab}; {tlab}
{timg}
## Assessment | A | Impression
{ya} admitted {on} with {tdx}, now <improving|stable|slow to recover>.
## Plan | P | Plan by Problem
{tdx}: continue {tmed}
{tplan}
{tplan}
?Dispo: {nh} when a bed opens; {aide} following; {k} prefers something near {town}.
?Discussed on rounds with {doc}, {docb} and {rn}.
=== ICU PROGRESS NOTE | Critical Care Daily Note | MICU Note
+{ptlf}  {ns}  bed {x}  {d0}  ICU day {x}
~ICU day {x}, vent day {x}
## Events
{crn} titrated norepinephrine to 0.1 mcg/kg/min overnight; {doc} placed an arterial line {on}.
{cp} self-extubated at {t} and was reintubated by {docb} with a Glidescope, 7.5 ETT.
## Neuro
RASS -2, CAM-ICU positive, propofol 20 mcg/kg/min, fentanyl 50 mcg/h. {timg}
## Resp | Pulmonary
AC/VC 420 x 18, PEEP 8, FiO2 0.5, plateau 26. P/F 188. SBT <failed|passed>.
## CV
MAP 67 on levophed; Swan: CI 2.1, PCWP 19. {tex}
## Renal/FEN | Renal
UOP 20 mL/h, CRRT per {docb}. Vital AF at 45 mL/h via Dobhoff.
## ID/Heme
Day {x} of cefepime. {tlab}. {tlab}.
## Lines
R IJ TLC day {x}, L radial a-line, Foley, Cordis out {on}.
##? Family
{ck} and {kb} met with {doc} {on}; they asked about tracheostomy. Chaplain {aide} prayed with them.
?Proxy is {k}; {kc} disagrees and will call {tel}.
## Plan
{tplan}
SUP, DVT prophylaxis, HOB 30, chlorhexidine, ABCDEF bundle.
Critical care time {xx} minutes, exclusive of procedures.
=== CONSULTATION | Consult Note | {tname} Consultation | Inpatient Consult
+Requested by: {dr2cred}   Consultant: {drcred}   Date: {d0}
+RE: {ptfull}, {record1}, room {room}
~Requested by: primary team   Reason: {tdx}
## Reason for Consultation | Question
Thank you for asking us to see {p} for {tcc} and possible {tdx}.
## History
{cp} is a {ya} admitted {on} under {docb}.
{thpi}
{thpi}
{thx}
?Outside records from {hos} reviewed; {docc} had seen {him} {ago}.
## Exam | Examination
{tex}
{tex}
## Data Reviewed
{tlab}; {tlab}. {timg}.
## Impression | Assessment
{tdx} in a {ya}. Differential includes {tdx}.
## Recommendations | Recs
Start {tmed}
{tproc} {appt}
{tplan}
?Discussed with {docb} by phone at {t}; {k} agrees.
We will follow. <Page with questions|Please call {tel}>.
=== EMERGENCY DEPARTMENT NOTE | ED Provider Note | ED Physician Documentation
+Pt: {ptfull}  DOB {born}  Arrival: {dstamp} by <EMS|private car|police>
+Provider: {drlast}  RN: {nurse}  Scribe: {solo}
~Arrival mode: EMS   Acuity: ESI {x}   Triage: {t}
## Chief complaint
{tcc}
## HPI
{ya} <c/o|complaining of> {tcc} {since}.
{thpi}
?EMS gave {tmed} en route from {abode}.
?{ckb} arrived at {t} and added that {p} had stopped {tmed}.
## PMH/PSH/SH
{thx} Works at {wk}. PCP {docc}.
## Exam
BP {bp} HR {hr} RR {rr} T {temp} Sat {spo}
{tex}
## MDM | Medical Decision Making
DDx: {tdx}, {tdx}, {tdx}. HEART score {x}, PERC <negative|positive>, Wells {x}.
{tlab}; {timg} (my read).
{tproc} performed; see procedure note.
Case discussed with {docb} at {t}, who accepts for {tname}.
?Security searched belongings; {aide} stayed with {p}.
## Re-evaluation | ED Course
{t} pain 4/10 after {tmed}. {t} {k} at bedside. {t} signed out to {docc}.
## Disposition | Dispo
<Admit|Discharge|Transfer to {hos}>. Diagnosis: {tdx}.
{tplan}
Return for fever, worse pain, or any concern.
=== TRANSFER SUMMARY | Interfacility Transfer Note | Transfer Note
+Sending: {hname}   Receiving: {care}   Patient: {ptlf}   {d0}
+Accepting physician: {dr2cred} at {t}   Transport: {jobplace}
~Sending unit: step-down   Receiving unit: tertiary ICU   Transport: critical care ground
## Reason for Transfer
{tproc}, not available here. {cp} has {tdx}.
## Summary
{thpi} {tex} {tlab}.
{cdoc} spoke with {docb} {on}; {k} consents and will follow by car from {town}.
## Current Status
BP {bp}, HR {hr}, {spo}. Drips: {tmed}. Lines: two 18 g PIV.
?Imaging pushed to PACS; a disc went with {aide}.
## Sent With Patient
Chart copy, MAR, <dentures|glasses|hearing aids>, advance directive naming {k}.
=== DEATH SUMMARY | Expiration Note | Pronouncement Note
+{ptfull}, {record1}, expired {d0} at {h}
~Time of death: {h}
## Events | Narrative
Called by {rn} to pronounce {p}. No response to voice or pain, pupils fixed, no breath or heart sounds for two minutes.
{ck} and {kb} were at the bedside; {aide} offered prayer.
{cp}, a {ya} with {tdx}, had been made comfort care {on} after a meeting with {doc}.
## Cause of Death
Immediate: {tdx}. Underlying: {tdx}.
## Notifications
Attending notified; medical examiner declined; organ bank called, reference given.
+Organ bank ref {id}, coordinator {name}; ME case {claim}
?Funeral home per {k}; autopsy declined.
+Funeral home: {seat}, {phone}. Body released to {name} {d1}.
=== PSYCHIATRIC EVALUATION | Initial Psychiatric Assessment | Psychiatry H&P ; psychiatry addiction_medicine
+{ptfull}, {ya}, legal status: voluntary, {d0}, unit 4 West
~Legal status: voluntary. Sources: patient, chart, collateral.
## Identifying Information | ID
{cp} is a {ya}, <single|divorced|married>, <employed at|last worked at> {wk}, living in {abode}.
## Chief Complaint
"{tsay}"
## HPI
{thpi} {thpi}
{cp} describes {tcc} {since}, with poor sleep, low appetite and hopelessness.
Denies HI. SI as above. {ck} confirms by phone at {tel}.
## Psychiatric History
{thx} Outpatient with {docb} at {cli}; therapist {aide}.
Trials: {tmed}, {tmed}, Effexor, Wellbutrin.
##* Developmental and Social History | Social
Born in {town}, raised by {kb}; attended {sch}; {x} siblings, closest to {kc}.
?{cp} says the assault by {peer} {ago} was never reported.
Legal: none. Access to weapons: <denies|{k} has secured them>.
##* Substance Use
<Alcohol weekends|Cannabis daily|Vapes nicotine|Sober {since}>. CAGE {x}/4.
## Mental Status Exam | MSE
{tex}
## Formulation | Assessment
{ya} with {tdx}, precipitated by <loss|breakup|job loss|anniversary>. Risk: moderate; protective: {k}, faith, dog.
## Plan
Admit, q15 checks. {tmed}. {tplan}
Collateral from {kb} and {docc}. {crn} oriented {p} to the unit.
=== FAMILY MEETING NOTE | Goals of Care Conference | Family Conference
+Date {d0} {h}  Patient {ptfull}  Location: conference room B
## Participants | Present
{cdoc}, {docb}, {rn}, {aide}, {k}, {kb}; {kc} by phone from {town}.
Interpreter: <none needed|Spanish, by video|Somali, in person>
## Discussion
{cdoc} reviewed the course since admission {on}: {tdx}, {tproc}, now {tcc}.
{ck} said {p} "would never want to live on machines". {ckb} hoped for more time.
?{ckc} asked whether transfer to {hos} would change anything.
?{cp} raised a hand when asked about the tube and shook {his} head.
{crn} described the last nights. Chaplain {aide} led a moment of silence.
## Outcome | Decisions
DNR; continue {tmed}; time-limited trial of {x} days; reconvene {appt}.
Hospice liaison to call {k} at {tel}; placement near {town} preferred.
=== I-PASS HANDOFF | Sign-out | Resident Handoff ; raw
~Illness severity: watcher / stable / unstable
+I: watcher   {ptlast} {room}   {ns}
P: {ya}, {tdx}, admitted {on}. {timg}. {tmed}.
A: [ ] f/u {tlab} at {t}  [ ] call {docb} re {tproc}  [ ] update {k} {tel}
S: if {tcc}, give {tmed} and page {doc}; if SBP \<90, 500 mL LR
S: read-back done

+I: stable   {p2last} {room}
P: {tdx}, HD {x}, waiting on {nh}. {cpeer} was moved to the window bed.
A: [ ] PT  [ ] dc summary to {cli}
S: pain: {tmed} only, per {docb}

I: unstable
P: {tdx} s/p {tproc}, <on pressors|on BiPAP>; family aware ({kb} flying in from {town})
A: [ ] lactate q4  [ ] repeat {timg}
S: {tplan}
?+Cover: {dr2last} pager {pager} until 0700, then {dr3last}
=== CODE BLUE RECORD | Resuscitation Note | Code Note ; raw
+{ptlf}  {record1}  {d0}  Rm {room}
{t} found unresponsive by {rn}, no pulse, code called overhead
{t} compressions started by {aide}; LUCAS at {t}
{t} VF, 200 J biphasic; epi 1 mg
{t} intubated by {docb}, Mac 4, EtCO2 18
{t} amiodarone 300 mg, bicarb 50 mEq
{t} ROSC, BP {bp}, HR {hr}
{t} {k} brought to the hallway by the chaplain
Team leader: {doc}. Recorder: {rn}. Compressors: {aide}, MS4, security
H's and T's reviewed: {tlab}. Post-arrest: TTM 36, {timg}
?Debrief held; {docc} thanked the team.
?+Airway: {solo}; meds: {solo}; runner: {solo}
=== LABOR AND DELIVERY NOTE | Delivery Summary | Vaginal Delivery Note ; obstetrics
+Mother: {ptfull}  {record1}  Baby: {kin3first}  DOB {d0} {h}
~Mother: G2P1001 at 39w4d. Infant: viable female
Support: {k} and doula {aide}. Provider: {doc}; RN at bedside.
## Course
{thpi} Epidural by {docb} at {t}. AROM clear. Pitocin to 12 mU/min.
Complete at {t}; pushed {xx} minutes; McRoberts and suprapubic pressure for shoulder dystocia.
## Delivery
Viable infant in LOA, nuchal x1, 3,420 g, Apgars 8/9, to {ps} chest; {k} cut the cord.
Placenta intact, Schultze, 3 vessels. Second-degree laceration repaired with 3-0 Vicryl. QBL 380 mL.
## Postpartum
{tplan} {tlab}. Breastfeeding with help from {aide}.
?Pediatrician will be {docc} at {cli}; name band checked by {rn}.
=== AGAINST MEDICAL ADVICE NOTE | AMA Discharge
+{ptfull} ({born}) left {d0} at {h}
## Narrative
{cp} told {rn} at {t} that {he} had to get back to {wk} and would not wait for {tproc}.
{cdoc} explained the risks of leaving with {tdx}, including death; {p} repeated them back and had capacity.
{ck} was called at {tel} and could not persuade {him}. {cp} signed the form, witnessed by {aide}.
## Plan
{tmed} sent to {phar}; return at any hour; {docc} informed {on}.
{tplan}
=== RAPID RESPONSE NOTE | Event Note | Nocturnist Event Note
+{ptlf}  {record1}  {d0} {h}
Called by {rn} at {t} for {tcc}.
## S
{ya}, HD {x}, with {tdx}. {crn} found {p} pale; last dose of {tmed} at {t}.
## O
BP {bp} HR {hr} RR {rr} {spo}. {tex} {tlab}. {timg}.
## A/P
Likely {tdx}. Gave {tmed}. Discussed with {doc}. ICU eval by {docb}: stay on floor.
{ck} notified at {t}; {kb} could not be reached at {tel}.
"""
