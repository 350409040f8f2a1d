"""Prompts with a whole document pasted under them: ED notes, operative notes, radiology, nursing, social work, claims, and what is asked about them."""

TWINS = r"""
Please turn the following operative note into a 5 sentence plain English summary for the family.

PREOPERATIVE DIAGNOSIS: Acute cholecystitis
POSTOPERATIVE DIAGNOSIS: Same, gangrenous
PROCEDURE: Laparoscopic converted to open cholecystectomy
[[SURGEON: attending::SURGEON: {whole}, MD]]
[[ASSISTANT: PGY-4::ASSISTANT: {first} {last}, PGY-4]]
ANESTHESIA: GETA, 0.25% Marcaine local
[[DATE OF SERVICE: (removed)::DATE OF SERVICE: {full}]]
[[PATIENT: (removed)::PATIENT: {ptcomma}   MRN: {mrn}   DOB: {dob}]]
EBL: 350 mL
SPECIMEN: Gallbladder[[::, {spec}]]
DRAINS: 19 Fr Blake to bulb
INDICATIONS: 61-year-old [[man::{job} from {town}]] with three days of RUQ pain, WBC 19.2, wall thickening 9 mm. Tokyo grade II.
DESCRIPTION: After time-out, a Hasson trocar was placed. Dense adhesions; Calot's triangle could not be dissected to the critical view of safety. Converted to a Kocher incision. Fundus-first dissection, subtotal fenestrating cholecystectomy with 2-0 Vicryl pursestring, Surgicel to the bed. Counts correct x 2.
COMPLICATIONS: None
DISPOSITION: PACU, extubated. Findings discussed with [[the patient's wife in the waiting area::the patient's wife, {kin}, in the {FACILITY:<Pelican|Founders|Halloran> Atrium} waiting area]].
%%
can you check this discharge med list for errors? Pharm D here, not my writing

DISCHARGE MEDICATIONS
1. apixaban 5 mg PO BID
2. metoprolol tartrate 50 mg PO BID
3. Toprol XL 50 mg PO daily
4. amiodarone 400 mg BID x 7 d then 200 daily
5. simvastatin 40 mg qHS
6. lisinopril 10 mg daily
7. potassium chloride 20 mEq daily
8. spironolactone 25 mg daily
9. digoxin 0.25 mg daily
10. Tylenol 650 q6h prn

[[Pt: 79F, 54 kg, Cr 1.4, K 4.9::Pt: {ptname}, {mrn}, 79F, 54 kg, Cr 1.4, K 4.9 on {clip}]]
[[Pharmacy: retail::Pharmacy: {pharm} {ph}]]
[[Prescriber: hospitalist team 3::Prescriber: {dr}, pgr {pager}]]
[[F/u: cardiology 1 wk::F/u: {whole} NP, {fac}, {on} 1:15 pm]]

I see two beta blockers, simva > 20 with amio, dig dose, K + spiro + ACE. what else?
%%
Radiology report below. Patient wants to know in her words "is it cancer yes or no". Give me 4 sentences.

EXAM: CT CHEST W/O CONTRAST
[[DATE::DATE: {wday}]]
[[ACC::ACC: {spec}]]
[[ORDERING::ORDERING: {lastup}, {initials}]]
HISTORY: 64-year-old, 30 pack-years, abnormal LDCT, Lung-RADS 4A
COMPARISON: [[LDCT 12 months prior::LDCT {full} from {hosp}]]
TECHNIQUE: Helical 1.25 mm, CTDIvol 3.1 mGy, Siemens SOMATOM Force
FINDINGS:
Lungs: RUL part-solid nodule 14 mm, solid component 5 mm (series 4 image 112), previously 11 mm. Centrilobular emphysema. 3 mm perifissural nodule, unchanged.
Mediastinum: 8 mm station 4R node.
Heart: CAC moderate, Agatston est. 210.
Upper abdomen: 1.2 cm adrenal adenoma, 4 HU.
IMPRESSION:
1. Growing part-solid nodule, Lung-RADS 4B. PET/CT or tissue sampling.
2. Emphysema.
[[Electronically signed by radiologist::Electronically signed by {whole} MD {num8} 16:42]]
[[Results communicated to ordering provider::Results communicated to {first} RN at {clinic} {ph} by {fl}]]
%%
Below is a nursing shift note, make it SBAR, remove anything opinion-y

[[0700::{clip} 0700]] received report from [[noc RN::{first} RN noc]]. Pt A&Ox2, pulling at lines. mitts on per order. [[Daughter::Daughter {kin}]] at bedside very rude, says "you people". 0830 meds crushed in applesauce, held metop SBP 94. 0910 [[MD::{dr}]] aware, 500 LR. 1015 OOB to chair w/ PT x2 assist, dizzy, back to bed. 1200 ate 20%. 1340 BS 61, juice 4oz x2, 1355 88. 1430 [[family::{kin} and pastor {last} from {church}]] visiting, calmer. 1500 foley 180 mL dark since 0700. bladder scan 40. 1620 T 38.4, BCx2 drawn R AC + PICC, lactate 2.6, cefepime started 1715. 1800 transfer to IMC bed 6, report to [[receiving RN::{wn} RN x{pager}]].
[[-- day RN::-- {first} {last}, RN]]
%%
I do utilization review at a hospital. Is this inpatient by InterQual or just obs? Then write my clinical review to send, max 1500 characters.

[[Member::Member: {ptname}]]
[[ID::ID: {plan}  Grp {grp}]]
[[DOB::DOB {dob}]]
[[Facility::Facility: {hosp}, NPI {npi}, TIN {UNIQUE_ID:<46|83|27>-{nn}{four}}]]
[[Admit order::Admit order: {full} 2147]]
[[Attending::Attending: {whole}]]
Dx: J96.01, J44.1
Clinical: 73M COPD, ED SpO2 81% RA, RR 32, accessory muscles, pH 7.29 PCO2 68. BiPAP 12/6 FiO2 0.4 x 9 h. DuoNebs q4, Solu-Medrol 60 q8, azithro. Day 2: HFNC 35 L, pH 7.35/58. Not at baseline (2 L). HR 112.
Plan: continue NIV nocturnal, wean steroids, PT/OT, SNF vs home w/ HH.
Payer contact: [[fax only::{first}, RN, {ph} ext {pager}, fax {ph}]]
Case ref [[pending::{case}]]
%%
clean this dictation up, keep headings, flag anything that doesn't make sense

this is [[a new patient visit::doctor {lastlow} dictating a new patient visit on {wholow} date of birth {saydob} date of service {sayday}]] chief complaint knee pain history of present illness [[the patient::{melow}]] is a fifty one year old [[teacher::teacher at {schoollow}]] with right medial knee pain since a twisting injury [[six months ago::on {sayday}]] playing pickle ball worse with stairs locking twice a week tried meloxicam fifteen and physical therapy [[six visits::six visits at {faclow}]] past medical history hypertension on amlodipine five surgical history c section times two allergies codeine nausea exam b m i thirty one trace effusion medial joint line tenderness mcmurray positive lachman negative pivot shift negative range zero to one twenty five x rays weight bearing kellgren lawrence grade two m r i shows medial meniscus root tear with three millimeters extrusion assessment medial meniscus root tear plan discussed arthroscopic root repair versus injection versus unloader brace she wants to talk to [[her husband::her husband {onelow}]] return two weeks send copy to [[primary care::doctor {lastlow} at {faclow}]] end of dictation
%%
Convert pasted HL7 to a readable paragraph and tell me what the OBX flags are

MSH|^~\\&|LAB|[[SITE::{FACILITY:{lastup} REG}]]|EHR|[[SITE::{FACILITY:{lastup} REG}]]|[[::{stamp}]]||ORU^R01|[[1::{code}]]|P|2.5.1
PID|1||[[X::{mrn}]]^^^MR||[[X^X::{ptcaret}]]||[[::{dobymd}]]|F|||[[::{st}^^{townup}^^{zip}]]
PV1|1|I|[[4W^12^A::{FACILITY:4 {lastup}}^12^A]]||||[[::{npi}^{caret}]]
OBR|1||[[::{spec}]]|24323-8^COMPREHENSIVE METABOLIC PANEL^LN
OBX|1|NM|2951-2^SODIUM^LN||128|mmol/L|136-145|L|||F
OBX|2|NM|2823-3^POTASSIUM^LN||5.9|mmol/L|3.5-5.1|H|||F
OBX|3|NM|2160-0^CREATININE^LN||2.3|mg/dL|0.6-1.2|H|||F
OBX|4|NM|2345-7^GLUCOSE^LN||64|mg/dL|70-99|L|||F
NTE|1||Hemolysis index 2. [[Called to RN::Called to {whoup} RN]] at 0615, read back.

I'm thinking Addison's: Na down, K up, glucose down. cortisol next?
%%
This is our lab's email chain. Who is supposed to do what by when? Table pls

From: [[Lab Manager::{whole} \<{mail}\>]]
Sent: [[Monday::{wday}]] 8:12 AM
To: [[Point of care team::{first}; {first}; {whole}]]
Subject: Glucometer linearity

Team, CAP window is open. Linearity on all 46 StatStrips is due [[before the window closes::by {on}]]. [[POC lead::{first}]] please pull the material (lot [[in fridge 2::{lot}]], exp [[ok::{mon}]]). [[Day shift::{one}]] to run ICU, ED, L&D. [[Evening::{wn}]] to run the clinics[[:: incl. {clinic}]].

From: [[POC lead::{first} {last}]]
We're short two vials. Nova rep says [[48 hours::they ship {on}]]. Also meter in [[the cath lab::cath lab (SN {ser})]] fails to dock.

From: [[Lab Manager::{fl}]]
Bring it to Biomed. Do NOT send strips. [[I'm out Thursday.::I'm out {day}, {wn} covers, {xt}.]]
%%
Act as a certified coder. Assign E/M level with MDM table for this note. Don't guess what isn't there.

[[Patient: ---::Patient: {ptname}   Acct: {acct}   DOS: {full}]]
CC: f/u DM, HTN, new foot numbness
HPI: 58 y/o [[M::M, {trade}, from {town},]] with T2DM x 12 y. Fasting 150-190. Missed metformin evening doses since [[changing shifts::starting nights at {org} in {mon}]]. Numb toes 3 months, no ulcers. Denies CP.
PMH: HTN, HLD, NAFLD
Meds: metformin 1000 BID, losartan 50, Crestor 10
Exam: 146/88, BMI 34.1. Monofilament 6/10 R, 7/10 L. DP 2+.
Labs reviewed: A1c 8.9 ([[prior::{clip}]] 7.8), UACR 88, B12 211
Outside records: ophtho letter [[reviewed::from {dr}, {clip}, reviewed]]: mild NPDR
A/P: 1) T2DM w neuropathy + microalbuminuria, uncontrolled: start Jardiance 10, metformin to XR 2000 w/ supper. 2) HTN: losartan to 100, BMP 2 wk. 3) B12 deficiency likely metformin: cyanocobalamin 1000 mcg PO. 4) Refer podiatry[[:: ({last}, {fac})]].
Time: not documented.
[[Signed, PA-C::Signed, {cred}]]
%%
this came from a patient's attorney. what do they want, is the authorization valid, what's our deadline? (I'm ROI clerk)

[[LAW OFFICES::{law}]]
[[(address)::{stack}, {town} {stt} {zip}]]
[[(date)::{wday}]]
VIA CERTIFIED MAIL
[[Re: Our client::Re: Our client {ptname}, DOB {dob}, SSN {ssn}]]
[[Date of loss::Date of loss: {full}]]
Dear Custodian of Records:
Enclosed please find a HIPAA-compliant authorization. Kindly furnish complete certified records, including billing ledgers on UB-04 or CMS-1500, films on disc, EMS run sheets and "sticky notes", for the period [[from the date of loss to present::{btw} and continuing]]. Please do not redact. Our office agrees to pay reasonable costs not exceeding $75.00. If we do not receive the above within ten (10) days, a subpoena duces tecum will follow.
Very truly yours,
[[Paralegal::{whole}, Paralegal to {whole}, Esq.]]
[[Direct line::Direct {ph}]]
Enc.: Authorization (no expiration date stated; signed by [[spouse::spouse, {kin} {kinl}]])
%%
rewrite the attached message thread as a concise phone encounter

[[Pt::{mefl} {mesl}]] [[10:04 AM::{clip} 10:04 AM]]: hi i am on day 3 of prednisone and cant sleep and my sugar is 340
[[RN::{first} RN]] 10:31 AM: What is your dose and do you take insulin?
[[Pt::{mefl}]] 10:40: 60 mg. lantus 20 at night. metform
[[RN::{first} RN]] 10:44: Any vomiting, belly pain, fast breathing?
[[Pt::{mefl}]] 10:47: no just thirsty. my [[husband::husband {kin}]] says i am mean lol
[[RN::{first} RN]] 11:02: Spoke with [[provider::Dr. {last}]]: NPH 10 units w/ the AM prednisone, lispro scale, check QID, take pred before 8 AM. Sent to [[your pharmacy::{pharm}]].
[[Pt::{mefl}]] 11:10: ok they close at 6 i get off at 5:30 [[from work::from {shoplow}]]
[[RN::{first} RN]] 11:12: ER if \>400 twice or ketones. Nurse line [[is open 24 h::{ph}]].
[[Pt::{mefl}]] 11:13: 👍 ty
%%
Find the discrepancy between these two histories please, for a forensic psych report (draft, privileged).

VERSION 1 ([[jail intake::{jail} intake, {full}]]): Denies psychiatric history. Denies head injury. "Two beers." Employed[[:: at {myjob}]]. Lives with [[girlfriend::girlfriend, {kin}]]. No SI. Last used meth "years ago".
VERSION 2 ([[hospital::{hosp}, {full}]]): Reports schizoaffective disorder since age 19, prior Invega Sustenna 156 (last [[unknown::{mon}, {clinic}]]), TBI at 24 with LOC 30 min, meth daily x 6 mo, unhoused [[for months::since {mon}, camping off {lane}]]. Command AH. UDS + amphetamine, fentanyl.
COLLATERAL ([[mother::mother, {kinfull}, {ph}]]): "He has not worked since {yr}. He was fine until the accident."

Also list instruments you'd add: SIRS-2, M-FAST, MMPI-3, TOMM, PAI, MacCAT-CA. What's the cutoff on M-FAST?
%%
Can you make an Excel-ready CSV out of this sticky-note mess, columns: item, qty, who, when

- chux 3 cases [[supply::{first} supply]] [[Fri::{clip}]]
- Kangaroo pump sets 40 [[::, {wn} has 6 in her car]]
- purple top tubes!!! call [[the courier::{org} courier {ph}]]
- BP cuffs XL x4 [[ordered::PO {ord}]]
- Hoyer sling lg [[biomed::{one} biomed]] [[next wk::{on}]]
- Mepilex border 4x4 2 bx
- glucerna vanilla NOT choc - [[rm 8::rm 8 {ptl}]]
- sharps 8 qt [[Stericycle::Stericycle acct {acct}]] [[Tues::{clip}]]
- Yankauers, 14 Fr caths, Coude 16 x 10
- coffee 😭 [[everyone::{first} owes us]]
%%
Proofread my recommendation to the IRB. I want it firm, not rude.

[[Protocol::Protocol {code}]], "Effect of weighted blankets on delirium in the CVICU". [[PI::PI: {whole}, PhD, RN]]. Three deviations were self-reported: (1) consent signed by [[a nephew without LAR status::{kin}, a nephew without LAR status, on {full}]]; (2) CAM-ICU omitted in 11 of 40 assessments[[:: between {btw}]]; (3) [[one subject::subject {subj}]] received a 20 lb rather than 15 lb blanket. We recommend re-consent, retraining [[of two coordinators::of {first} and {one}]], and a Data Safety review at n=60. This is not "serious or continuing noncompliance" under 45 CFR 46.108. [[Reviewer 2::{cred}, Reviewer 2]]
"""
