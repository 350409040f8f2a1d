"""Hospital papers from out of the way: critical-access, tribal, veterans', island, prison, military, border and bilingual wards, long-term acute care, state hospitals and rehab hospitals, with their own habits."""

TWINS = r"""
CRITICAL ACCESS HOSPITAL — SWING BED ADMISSION NOTE
[[Resident: Bed 4::Resident: {ptname}, bed 4]]                [[Date::{full}]]
[[Attending: family medicine::Attending: {cred}, family medicine]]    From: [[tertiary hospital, 140 miles::{hosp}, {town}]]

81-year-old [[rancher's widow::widow of {first} {ptl}, ranched on {lane}]] returning after L hip hemiarthroplasty (POD 6), postop ileus resolved, Hgb 8.4. Here for skilled PT/OT, nursing, IV iron x2. Goal: home before [[calving::calving, "by {DATE:<the first of March|the 10th of March|mid March>}"]].

PMH HTN, AF (apixaban), macular degeneration, hearing loss, MGUS stable.
Meds on transfer reconciled against the list brought by [[her daughter-in-law::her daughter-in-law {kin}]]: digoxin was missing from the hospital list; level 0.7; resumed.
Exam: 108/60, 70 irreg, 95% RA. Staples x21 clean. Leg lengths equal. Heels intact. L DP 2+.
Function: mod A bed→chair, RW 12 ft.
Code: DNR/comfort-focused treatment, POLST [[on the fridge at home::on the fridge at {house}; copy from {first} at the clinic]].
Certification: skilled need daily, expected 14–20 days. Medicare days used 6.
Orders: PT BID, OT daily, Venofer 300 x2, CBC weekly, dig hold HR \<55, posterior precautions. Staples [[POD 14::{DATE:<2/11|3/18|1/26>}]].
Ortho follow-up by telehealth [[in four weeks::{wday} 1300 w/ {dr}]] from our cart, room 1.
Church will bring [[quilt and visitors::{church} quilt ladies, {first} calls ahead {ph}]].
[[FM on call::{whole}, MD]]
%%
NOTA DE INGRESO / ADMISSION NOTE — MEDICINA INTERNA
[[Paciente: (omitido)::Paciente: {ptname}    Récord: {mrn}    Nac.: {dob}]]
[[Fecha: (omitida)::Fecha: {num8}  Cama: {bedx}  Hosp: {hosp}]]
QP: "me falta el aire"
HPI: Pte masculino 66 a, DM2, HTA, ERC 4 (Cr basal 3.2), fumador 40 pk-yr, con disnea progresiva 5 d, ortopnea, tos blanquecina. No fiebre. No CP. Dejó Lasix porque [["lo ponía a orinar en la guagua"::"lo ponía a orinar en la guagua a {town}"]]. Hija [[::{kin} ]]lo trajo. Dengue hace [[un mes::un mes, visto en {clinic}]].
Meds: Lantus 20, Norvasc 10, Coreg 12.5, Lasix 40 (no), Renvela
Alergias: IV contrast (urticaria)
Social: vive [[con esposa::con esposa {first} en {calle}]]. Retirado [[de la central::de {org}]]. No ETOH.
PE: BP 188/96 HR 94 RR 26 SpO2 88% RA T 36.7. JVD +, crackles 2/3, edema 3+, no ascitis. Neuro A&Ox3, asterixis neg.
Labs: K 5.8 HCO3 16 BUN 98 Cr 5.1 Hgb 8.9 BNP 3,900 trop 0.04 flat. CXR congestión, efusión R. EKG LVH, no peaked T.
A/P
1 Overload / AKI on CKD4-5: Lasix 120 IV, Diuril 500; Foley; UOP q1. Nefro [[consultado::{dr} consultado]], discutir HD, acceso; vein mapping. No PICC.
2 HyperK: Ca gluc, insulina 5/D50, Lokelma 10 TID, EKG x2
3 HTA emergencia relativa: NTG drip → hidralazina
4 DM: Lantus 12, SSI low
5 Anemia: Fe studies, ESA luego
6 Código: full. Familia: [[hija en la sala::hija {kin} {ph}, hijo {first} en {town}]]
Plan reforma Vital ID [[en tarjeta::{plan}]]. PCP [[en el grupo médico::{tit}, grupo {org}]].
[[R2 MI / Facultad::{last} R2 / {dr}]]
%%
LOCAL TITLE: INPATIENT MEDICINE H&P
STANDARD TITLE: INTERNAL MEDICINE INPATIENT H & P NOTE
DATE OF NOTE: [[SCRUBBED::{wdayup}@14:22]]   ENTRY DATE: [[SCRUBBED::{wdayup}@14:22:41]]
AUTHOR: [[RESIDENT::{lastup},{oneup}]]     EXP COSIGNER: [[STAFF::{lastup},{oneup}]]
URGENCY:                            STATUS: COMPLETED

Patient: [[VETERAN::{meup}]]  [[last4 0000::last4 {ssn4}]]  SC 70%  Combat Vet: Y  Agent Orange: Y  Era: Vietnam
CC: rigors at dialysis
HPI: 76 yo M ESRD on HD TTS via R TDC ([[community care::community care at {clinic}]]) developed rigors 40 min into treatment. T 39.2. Got vanc 1.5 and gent 80 there. Drove himself [[120 miles::from {town}]]. Denies cough, dysuria, back pain. Catheter in since AVF failed [[in summer::{mon}]].
PMH (problem list): ESRD d/t DM, CAD s/p CABG 2005, PTSD, BKA L, prostate ca s/p XRT, hearing loss
Meds active outpatient: 17 (see list). Non-VA: CBD oil, "red rice"
ALL: lisinopril (angioedema)
SH: lives w/ [[wife::wife {kin}]]; [[retired rail::retired from {org}]]; remote tob; no guns d/t wife. HBPC enrolled [[::, RN {first}]].
VS T 38.4 P 101 R 18 BP 112/58 Pain 3 POx 95
PE TDC exit clean, tunnel tender. 2/6 SEM old. Stump ok. No embolic stigmata. Fistula L no thrill.
LABS WBC 16.2 LA 1.8 K 5.0 Procal 11
BCX x2 periph + 1 line @1305: GPC clusters at 14 h
ASSESSMENT: CRBSI likely S aureus. Vanc per PK; line holiday, IR pull [[today::today ({dr})]]; TTE → TEE; MRI spine if pain; repeat Cx q24
HD: [[nephro::{last}]] ok to skip till {wkd}
DVT: SQH. GI: none. Life-Sustaining Treatment note done: full code, time-limited.
DISPO: inpatient, TELE [[2B::{ward}]]
/es/ [[RESIDENT PHYSICIAN::{whole}, RESIDENT PHYSICIAN]]   Signed: [[SCRUBBED::{num8} 14:58]]
/es/ [[STAFF PHYSICIAN::{whole}, STAFF]]   Cosigned: [[SCRUBBED::{num8} 16:10]]
Receipt Acknowledged By: * AWAITING SIGNATURE * [[PACT RN::{lastup},{oneup} PACT RN]]
%%
CORRECTIONAL MEDICAL UNIT - INFIRMARY ADMIT SHEET
I/M [[________::{ptcomma}]]   # [[________::{UNIQUE_ID:A{nn}{nn}{nn}}]]   Housing [[seg::{FACILITY:<Cedar|Delta|North> Unit} 2-14L]]   DOB [[____::{dobs}]]   Inst [[____::{jail}]]
From: ER send-out, [[county hosp::{hosp}, {num8}]], 2 officers. Dx: DKA, first; foot abscess I&D
BG 212. Wound 3 cm packed 1/4" Iodoform. Clinda 300 QID x7, Lantus 18, R 4 w/ meals (syringe at window only)
Diet 2400 ADA HS snack - kitchen [[told::told, Sgt. {last}]]
Bottom bunk / no boots / no work 30d. No soda canteen (he laughs)
Alert x3. SI no. Detox n/a. TB skin 0 mm [[at intake::{num8}]]. HCV Ab + (needs RNA)
BG QID log: 0600 188 / 1130 240 / 1700 203 / 2100 166
Sick call: "[[my family don't know::my mom {kin} don't know]] I got sugar." Release signed? [[pending::yes, {ph}, {num8}]]
Chain: court [[next week::{on} {county}]] → meds go w/ transport, 3-day card
[[HSA / RN::{whole} RN / {last} HSA]]  MD chart review [[telemed::{dr} telemed]]
%%
LTACH WEEKLY INTERDISCIPLINARY CONFERENCE
[[Pt / MRN / week 4::{ptcomma} / {mrn} / week 4, {num8}]]   Admit from [[ICU::{hosp} {num8}]]   Payer {ins} auth thru [[review::{num8}]]
Dx: trach/vent post COVID-ARDS + critical illness myopathy, 58M, CRRT→iHD→recovering
RT: TC 16 h/d, vent noc PSV 10/5/30%. Cuffless #6 Shiley [[today::{num8}]]. PMV 45 min w/ SLP. Cough weak, MIE q4
SLP: FEES: pen w/ thin, safe IDDSI 4 + 2. Voice! First word was [["coffee"::"{firstlow}" (his wife)]]
PT: EOB CGA 20 min; stand mod x2 w/ Sara Stedy; FSS-ICU 14. OT: feeds self w/ built up spoon
RN: sacral 4 → 3.4x2.9x1.6, Dakins x3 d, NPWT; R heel closed
Nutr: PEG Nepro cyclic; wt 71.2; phos 3.0
Renal [[::({dr})]]: UOP 900, Cr 3.1 off HD 9 d. TDC out [[Friday::{day}]]
Pharm: seroquel taper, gabapentin renal, MRSA nares neg
Psych: nightmares, prazosin 1. Rec therapist; ICU diary from [[wife::{kin}]]
SW/CM: [[wife back at work::{kin} back at {org}]], home is trailer, 5 steps; IRF screen [[next week::{fac} {DATE:<4/8|9/2|11/11>}]]. STD ends; SSDI file [[::{case}]]
Goal date decannulate [[2 wk::{day}]]; DC 3–4 wk
Present: [[MD, RN, RT, PT, OT, SLP, RD, PharmD, CM, spouse by phone::{dr}, {first} RN, {first} RT, {wn} PT, {first} OT, {last} SLP, {first} RD, {fl} PharmD, {last} CM, {kin} by phone]]
%%
AEROMEDICAL / MILITARY HOSPITAL TRANSFER NARRATIVE
[[SM::{whole}]], 23 y/o [[E-4::SPC, DoD ID {UNIQUE_ID:1{nn}{nn}{nn}{nn}}, {ORGANIZATION:B Co {nn}th <Engineer|Signal> Bn}]], heat stroke during ruck, mile 9
POI 0840: collapsed, rectal 108.1, ice sheets, 2 L cold NS by [[medic::SSG {last}]], 104 at 0902
Clinic 0915 → [[post hospital::{hosp}]] ED 0941: T 102.2, GCS 9, intub, seiz x1 (LZP 4)
Labs peak: AST 6,900 ALT 5,100 INR 4.1 plt 38 CK 88k Cr 3.4 lact 9 trop 1.1
HD2: encephalopathy grade 3, NAC, CRRT. Liver team [[::{dr}, {hosp}]] accepts for LT eval
Flight: [[CCAT, wheels up 1900::CCAT team {nn}, tail {hull}, wheels up 1900 {num8}]]; MD/RN/RT. ICP none, HTS 30/h Na 149, propofol, AC 450/16/40/5
Family: [[spouse pregnant, flown on emergency orders::spouse {kin}, 30 wk, flown from {town}, meets at {FACILITY:Fisher House} {ph}]]
CDR [[notified::CPT {last} notified]]. LOD init. VSI list.
Handed to [[ICU::{last} ICU]] 2140. CK falling. Pupils 3 brisk.
[[Flt surgeon::{last}, LTC, MC]]
%%
TRIBAL HOSPITAL ED / TRANSFER REVIEW (for QA)
[[Chart A::{ptcomma} HRN {mrn}]]  44F  from [[village clinic, health aide call::{town} clinic, CHA {first}]]
1820 radio/phone traffic consult: RUQ pain, fever, yellow. T 102.8 P 128 BP 90/50. Aide gave CTX 2 g IM, NS 1 L per [[on-call::{dr}]]
1950 medevac req, wx down (ice fog). Stayed w/ aide overnight: BP q15, 3 L, O2
0640 launch [[::{hull}]], 0835 ED. Lact 4.4 bili 9 WBC 24. US: CBD 14 stone. → pip-tazo, levo via PIV
1010 no ERCP here. [[Referral center::{hosp}, {dr}]] accepts 1045; jet 1310
Outcome: ERCP/stent 1700, home [[day 5::{num8}]]; chole planned [[after berry picking::after berries, {mon}]]
QA: excellent care by aide; get 2nd IV pump to clinic; vent on IFE; video link dropped
Purchased/referred care # [[__::{ord}]]; escort [[aunt::{kin} (aunt)]]; lodging [[hostel::{FACILITY:{last} House}]] 4 nt
Elder said: "tell that girl [[::{first} ]]she did good."
Reviewer [[RN::{cred}]]
"""
