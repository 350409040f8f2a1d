"""Interface analysts, abstractors and registrars: the same hospital papers as HL7, JSON, CSV, FHIR narrative, fixed-width prints, smart-phrase templates, and pastes into a prompt."""

TWINS = r"""
MSH|^~\&|LAB|[[SITE::{facup}]]|EHR|[[SITE::{facup}]]|[[-::{stamp}]]||ORU^R01|[[0001::{UNIQUE_ID:Q{nn}{nn}{nn}}]]|P|2.5.1
PID|1||[[TESTONLY::{mrn}]]^^^MR||[[PATIENT^TEST::{ptcaret}]]||[[-::{dobymd}]]|F|||[[-::{stup}^^{townup}^{stt}^{zip}]]||[[-::{ph}]]||||||[[-::{ssn}]]
PV1|1|I|[[4N^412^A::{FACILITY:{lastup} TOWER}^412^A]]||||[[-::{npi}^{caret}]]|||SUR||||||||[[-::{stay}]]
ORC|RE|[[-::{ord}]]|[[-::{spec}]]
OBR|1|[[-::{ord}]]|[[-::{spec}]]|24323-8^CMP^LN|||[[-::{stamp}]]
OBX|1|NM|2951-2^SODIUM^LN||129|mmol/L|136-145|L|||F
OBX|2|NM|2823-3^POTASSIUM^LN||5.9|mmol/L|3.5-5.1|H|||F
OBX|3|NM|2160-0^CREATININE^LN||4.12|mg/dL|0.50-1.10|HH|||F
OBX|4|NM|2345-7^GLUCOSE^LN||611|mg/dL|70-99|HH|||F
OBX|5|ST|32623-1^COMMENT^LN||Slight hemolysis. Critical glucose and creatinine called to [[RN, read back 0512::{oneup} RN, READ BACK 0512]] by [[tech::{initials}]]||||||F
NTE|1|L|Redraw if line draw. Supervisor review [[done::{lastup}]].
NTE|2|L|Delta check K 3.9 [[prior day::on {DATE:<04/11|09/02|12/17>}]].
%%
\{
  "resourceType": "DiagnosticReport",
  "status": "final",
  "code": \{"coding": [\{"system": "http://loinc.org", "code": "24627-2", "display": "CT Chest"\}]\},
  "subject": [[null::\{"reference": "Patient/{UNIQUE_ID:{nn}{nn}{nn}}", "display": "{ptname}"\}]],
  "effectiveDateTime": [[null::"{iso}T08:41:00-05:00"]],
  "performer": [[null::\{"display": "{whole}, MD"\}]],
  "conclusion": "New 19 mm spiculated nodule, right upper lobe. 4R node 12 mm. Emphysema. Recommend PET/CT and pulmonary referral. [[Communicated to ordering office.::Communicated to {first} at {clinic} on {num8}.]]",
  "presentedForm": [\{"contentType": "application/pdf", "title": "[[CT_CHEST_FINAL::CT_CHEST_{lastup}_{iso}]].pdf"\}],
  "meta": \{"versionId": "3", "source": "[[#none::#{code}]]"\}
\}
%%
row,[[case::patient]],[[hd::admit_dt]],[[los::disch_dt]],drg,pdx,ppx,[[svc::attending]],dispo,note
1,[[case-1::"{ptcomma}"]],[[0::{iso}]],[[6::{iso}]],291,I50.23,,[[HM::"{last}"]],HHA,"AHRF on arrival; query resp failure"
2,[[case-2::"{PERSON:{last}, {first}}"]],[[0::{iso}]],[[2::{iso}]],470,M17.11,0SRC0J9,[[ORTHO::"{last}"]],Home,"pain block documented"
3,[[case-3::"{PERSON:{last}, {first}}"]],[[0::{iso}]],[[11::{iso}]],853,A41.51,0DTN0ZZ,[[SURG::"{last}"]],[[SNF::"{snf}"]],"severe sepsis + AKI, lactate 6.1"
4,[[case-4::"{PERSON:{last}, {first}}"]],[[0::{iso}]],[[1::{iso}]],313,R07.89,,[[OBS::"{last}"]],Home,"HEART 3; [[wife::wife {kin}]] asked for copy"
5,[[case-5::"{PERSON:{last}, {first}}"]],[[0::{iso}]],[[4::{iso}]],775,O80,10E0XZZ,[[OB::"{last}"]],Home,"2nd degree lac, baby to [[NBN::{ward}]]"
6,[[case-6::"{PERSON:{last}, {first}}"]],[[0::{iso}]],[[19::{iso}]],003,J96.01,0B113F4,[[CCM::"{last}"]],[[LTACH::"{hosp}"]],"trach/PEG; ECMO day 2–9"
7,[[case-7::"{PERSON:{last}, {first}}"]],[[0::{iso}]],[[3::{iso}]],897,F10.231,HZ2ZZZZ,[[HM::"{last}"]],AMA,"CIWA max 22; left w/ [[friend::{first}]]"
%%
can you turn this op note into a 1 page summary at {level} level, she's scared of the word "resection"

---
[[(names cut)::{hosp}  OPERATIVE REPORT]]
[[pt: 50s F::PT: {ptcomma}  #{mrn}  DOS {num8}]]
[[surgeon: colorectal::SURGEON: {whole} MD   ASST: {last} PA-C]]
preop dx: sigmoid diverticulitis, recurrent, w/ colovesical fistula
postop: same
op: lap hand-assisted sigmoid resection, takedown fistula, primary anastomosis 31 EEA, splenic flexure mobilization, cysto w bilateral lighted ureteral stents ([[urology::{dr}]])
findings: phlegmon stuck to bladder dome, 4 mm fistula, pinched off. bladder leak test neg w/ 300 cc methylene blue, no repair needed. anastomosis at 14 cm, donuts intact, leak test neg
ebl 120. no drain. foley 7 d then cystogram [[before removal::{DATE:<5/30|8/8|12/18>} at {fac}]]
extubated. to pacu. [[family told::{kin} told by phone]]
---
also what can she eat the first week? [[::her daughter {first} cooks for her, {home}, no car. she goes by {menick}]]
don't add anything that's not in the note
%%
.DCSUMSURG  (smart phrase, copy v4)
Patient: [[@NAME@::{ptname}]]
MRN: [[@MRN@::{mrn}]]   DOB: [[@DOB@::{dob}]]   Age: [[@AGE@::{agex}]]
Admit: [[@ADMITDT@::{num8}]]  Discharge: [[@TD@::{num8}]]
Attending: [[@ATTPROV@::{whole}]]   PCP: [[@PCP@::{cred}]]
Admission Dx: Ventral incisional hernia, 9 x 12 cm
Procedure(s): open retrorectus repair, bilateral TAR, 30 x 30 mid-weight PP mesh [[***::({dr}, {num8})]]
Complications: \{none:1, ileus:2, seroma:3\} ***
Course: [[@HE@::He]] did well. Epidural out POD 3. Drains x2, 60 and 45 mL/d at discharge.
Disposition: [[***::home with {kin}, {home}]]
Drain log: yes. Binder 6 wks. Lift \<10 lb.
F/u: [[***::{DATE:<Mon|Thu|Fri> <3/10|7/24|11/6>} 1:15 PM {clinic}]]
Call: [[***::{ph}]]
[[@ME@, @MECRED@ @NOW@::{whole}, PA-C {num8} 1104]]
%%
              C U M U L A T I V E   S U M M A R Y             PAGE 1
[[*** DOWNTIME TRAINING PATIENT ***::{facup}   {townup}]]
[[NAME  ZZTEST             ::NAME  {meup}   UNIT# {mrn}  ]]  LOC 3W   DR [[ZZ::{lastup}]]
[[ADM   --                 ::ADM   {clip}   ]]  DOB [[--::{dobs}]]
------------------------------------------------------------------
DX: 1 COPD AECOPD   2 LUNG NODULE   3 STEROID HYPERGLYCEMIA
PROBLEM 1  PRED 40 X5, AZITH 500 X3, DUONEB Q4-Q6, BIPAP NOC. ABG 7.34/58/66. RA SAT 91 REST / 86 AMB -> HOME O2 2L, QUAL SAT DONE [[BY RT::BY {oneup} RT {clip}]]
PROBLEM 2  RUL 9 MM, NEW VS [[PRIOR::{clip}]]. PULM [[CLIN::DR {lastup}]] 2 WK. SMOKES 1 PPD X 50
PROBLEM 3  NPH 12 QAM W PRED. STOP W PRED
DME        [[VENDOR::{orgup}]]  CONC + PORT X6, [[TAG ON UNIT::SER {ser}]]
CONTACT    [[SPOUSE::{oneup}  {ph}]]
ADV DIR    [[NONE::HCPOA {whoup}]]
DISP HOME  [[TODAY::{clip} 1530 W {oneup}]]  DIET 2GM  ACT AS TOL
PRINTED BY [[CLERK::{UNIQUE_ID:{nn}{nn}{nn}}]]                                  END
%%
Role: you are a CDI assistant. Read the note between the bars and list query opportunities. Output JSON with keys diagnosis, indicator, query.

=====
[[PATIENT LABEL WITHHELD::{ptname} · {dobs} · MRN {mrn} · HAR {acct}]]
HD2 hospitalist [[author withheld::{cred}]] [[::{num8} 0931]]
S: more alert. Ate half. [[Son::Son {kin}]] says nearer baseline.
O: 38.0→37.1, 92/50→118/64 after 2.5 L, HR 118→90, RR 24→18, 92% 2L. BMI 17.4. Wt 44.
WBC 21→15, lactate 3.9→1.6, Cr 2.2→1.5 (b/l 0.8 [[in clinic::{num8}, {clinic}]]), Na 152→147, plt 98, bili 2.1. UCx GNR >100k. BCx 2/2 GNR ([[lab phoned::{first} in micro phoned]])
A/P: urosepsis, on CTX. AMS improved, likely from infection. AKI, fluids. Hypernatremia. Underweight, RD. Pressure area sacrum per RN. Thrombocytopenia watch. Foley from [[the facility::{snf}]] changed.
DNR [[POLST::POLST signed {kin}]].
=====
Rules: don't lead. Cite the line. If an indicator has no treatment, skip it. Code set is FY ICD-10-CM (A41.9, G93.41, N17.9, E87.0, E43, L89.15x, D69.6, T83.511A). [[::Send to {dr} c/o {mail} when done.]]
"""
