"""Those who look and cut: surgeons, pathologists, radiologists, EEG, echo, endoscopy, sleep, EMG, cath, autopsy, and their typists."""

TWINS = r"""
OPERATIVE REPORT
PATIENT NAME: [[________::{whoup}]]
DATE OF SURGERY: [[________::{wdayup}]]
SURGEON: [[A::{dr}]]
ASSISTANT: [[B, PGY-4; C, medical student::{last}, PGY-4; {whole}, MS3]]
ANESTHESIA: General, LMA. [[D, CRNA::{PERSON:{first} {last}}, CRNA]]
PREOPERATIVE DIAGNOSIS: Left inguinal hernia, sliding.
POSTOPERATIVE DIAGNOSIS: Same, plus cord lipoma.
PROCEDURE: Lichtenstein repair with ProGrip.
EBL 10 mL. SPECIMEN lipoma, to pathology[[::, {spec}]]. IMPLANT ProGrip 12 x 8[[, sticker in chart::, REF TEM1208GL, lot {lot}]].
INDICATIONS: This 51-year-old [[mail carrier::mail carrier out of the {place} post office]] has had a bulge since [[lifting a couch::he lifted a couch for {kin} over {feast}]].
DESCRIPTION: The patient was seen in holding, the site was marked and initialed[[::, {initials}]], and he was taken to [[the OR::OR 6 at {hosp}]]. After timeout called by [[the circulator::{first}]], a 5-cm incision was made. The ilioinguinal nerve was seen and kept. The sac held sigmoid; it was reduced and not opened. Mesh was laid from the tubercle to 2 cm beyond the ring. Marcaine 0.25% 20 mL. Vicryl, Monocryl, Dermabond. Counts were correct x2 per [[the scrub::{first} and {first}]].
DISPOSITION: PACU, awake. I spoke with [[his ride::{kin} by phone, {ph}]].
[[A/xx::{initials}/{initials}]]
%%
SURGICAL PATHOLOGY    [[Accession: (blank)::{UNIQUE_ID:<S|SP|HS><24|25>-{nn}{nn}}]]
Submitting: [[surgery clinic::{dr}, {clinic}]]  Collected [[day 0::{num8}]] Received [[day 1::{num8}]] Reported [[day 3::{num8}]]
[[Name / DOB / sex: withheld::{ptcomma}   {dob}   F]]

GROSS: Received in formalin, labeled "[[patient's name::{meup}]] - R breast 10:00", are five tan cores to 1.6 cm. Cold ischemia 4 min. In toto, A1-A2. [[(PA)::({first}, PA(ASCP))]]
MICRO: Invasive ductal carcinoma, Nottingham 3+2+2=7, grade 2. DCIS, cribriform, 15%. LVI not seen.
IHC: ER 95% strong, PR 40%, HER2 2+ (FISH to follow, sent [[to a reference lab::to {ORGANIZATION:{coin} Diagnostics}, req {ord}, {num8}]]). Ki-67 22%.
INTRADEPARTMENTAL: [[a second pathologist::{last}]] agrees.
COMMENT: Called to [[the navigator::{first} (navigator)]] at [[1410::1410 on {DATE:<4/11|8/29|12/3>}]].
Electronically signed by [[the pathologist::{tit}]]. Technical: [[this lab::{FACILITY:{place} Histology}, CLIA {code}]].
%%
AUTOPSY - PRELIMINARY ANATOMIC DIAGNOSES
Case [[pending::{case}]]. Decedent [[unidentified adult male::{whoup}, {ninety}]]. Authorized by [[next of kin::{kinfull} ({rel})]]; restrictions: [[none::no brain, per {first}]].
Died [[in hospital, day 2::at {hosp}, {full}, 0310]]; prosected [[within 24 h::{num8}]] by [[resident::{last}]] / [[staff::{dr}]]; tech [[on duty::{first}]].
 I. Ruptured AAA, infrarenal, 7.8 cm
    A. retroperitoneal hematoma, ~1,600 mL
    B. Dacron graft remote, aorto-bifemoral[[::, serial {ser}]]
 II. CAD, LAD 80%; CABG x3 (LIMA patent)
 III. Lungs 710/640 g
 IV. Tattoo, forearm: [[anchor and a name::anchor, "{ptf} + {first}"]]
 V. Toe tag reads [[no name::{last}, unk {first}]]; wrist band [[absent::{mrn}]]
Tissue kept 3 mo. Clinician on hand: [[the intensivist::{last}]].
Family wishes a call [[when final::when final: {kin}, {ph}, best after 6]].
%%
EEG, ROUTINE AWAKE AND DROWSY                No. [[n/a::{UNIQUE_ID:E{nn}-{nn}}]]
Tech [[R. EEG T.::{first}, R. EEG T.]]   Ref [[peds neuro::{last}]]
[[8 y girl::{ptfull}, 8 y]], staring at school ([[teacher's report::Ms {last} at {school} counts 12 a day]]). On: none. Last event: [[this morning::{DATE:<2/6|10/2|5/19>} at breakfast]]
Montage 10-20, HV 3 min, photic 1-30 Hz.
PDR 9 Hz. HV at 1:40: 3-Hz spike and wave x 11 s with arrest, word "[[popsicle::popsicle]]" not recalled. No photoparoxysmal.
IMP: Typical absence. No focal.
Rec'd: Zarontin over Depakote. Called [[family::{kin}]], left VM w/o details.
Read by [[neurophysiology fellow::{initials}]] and [[attending::{whole}, MD]] [[same day::{num8}]]
%%
TTE REPORT (structured, pasted)
Name|[[redacted::{ptlf}]]
MRN|[[redacted::{mrn}]]
Study|[[redacted::{UNIQUE_ID:US{nn}-{nn}}]]
Date|[[redacted::{stamp}]]
Sonographer|[[redacted::{fl}, RDCS]]
Ordering|[[redacted::{backward}]]
Location|[[echo lab 2::{FACILITY:{hnick} Echo 2}]]
Ht/Wt|172 cm / 98 kg  BSA 2.11
LVEF (Simpson)|38%
LVIDd|6.1  LVIDs 4.9
GLS|-10.3
LAVI|44
MR|mod-sev, EROA 0.31, Carpentier IIIb
AS|peak 2.4 mean 14 AVA 1.7 DVI 0.46
RVSP|47 (RAP 8)  TAPSE 1.5
Definity|2 mL, no rxn[[ (lot on box)::, lot {UNIQUE_ID:DF{nn}7}]]
Prior|[[2019::{num8} at {clinic}]]: EF 52
Conclusions|New WMA inferolateral. Call [[cardiology::{last} done, {hr}, {initials}]].
%%
COLONOSCOPY (ProVation style)
Referred by: [[self::{cred}]]
Endoscopist: [[X::{dr}]]  Nurse: [[Y::{first}]]  Tech: [[Z::{oneup}]]  Fellow: none
Scope: CF-HQ190L[[::, s/n {ser}]]
Indication: FIT +; brother had CRC at 48
Meds: [[MAC by anesthesia::MAC, {last} CRNA]], propofol 310
Prep: BBPS 3-2-3. Cecum 4:10, WD 13:22.
Findings:
 - asc: 12 mm SSL, EMR with Eleview, 2 Resolution clips
 - T: 3 mm, cold snare
 - rectum: hyperplastic, left
 - IH grade II
Complication: none. [[Escort::{kin}]] has the photos.
Path: [[jar A, B::jar A, B -> {ORGANIZATION:{coin} Path}, {spec}]]
Recall: 3 y = [[in three years::{DATE:<2/2028|11/2027|mid 2028>}]] (USMSTF)
Copy to [[PCP::{whole}, {st}, {town}]]
%%
RADIOLOGY - CT CHEST/ABD/PELVIS W CONTRAST
ORDER [[#####::{ord}]]  ACC [[#####::{UNIQUE_ID:{nn}0{nn}-CT}]]
EXAM DATE [[today::{num8}]]; COMPARISON [[PET of last quarter::PET {num8} from {clinic}]]
HISTORY: NSCLC on Keytruda, [[week 30::since {mon}]], per [[oncology::{dr}]]. 61F.
TECHNIQUE: 100 mL Omnipaque 350. DLP 911.
LUNGS: RUL mass 2.1 x 1.8 (was 3.4 x 2.9). New GGO both bases.
NODES: 4R 8 mm, was 15.
LIVER: seg 7 cyst. ADRENALS: L 1.4 adenoma, 6 HU.
BONES: Schmorl nodes. Vertebroplasty L1.
IMPRESSION
1. PR by RECIST 1.1 (-38%).
2. GGO: pneumonitis? grade 1-2, correlate.
Critical: no. Non-urgent message to [[the oncology pool::{last} and RN {first} via Epic]] [[at sign-off::{num8} {hr}]].
Dictated [[by a resident::{PERSON:{last}, {first}} R3]]. I, [[the staff radiologist::{whole}]], have viewed the images and agree.
Workstation [[reading room 4::{UNIQUE_ID:RADW-{nn}} / {ip}]]
%%
polysomnography, split night
scored per AASM 4%; [[tech RPSGT::tech {first} RPSGT]], interp [[sleep MD::{last}]]
[[Pt::{melow}]] age 47, BMI 41, neck 18, ESS 17, mallampati 4
[[referred after a crash::dozed off on {hwy} by {corner} on {on}, {ORGANIZATION:{place} Freightways} driver, CDL hold]]
lights out 2214   lights on 0552
diagnostic: AHI 71 (REM 88, supine 90), nadir 68%, T90 41%, PLMI 6, N3 0
titration from 0112: CPAP 5-14, hypopneas persist; BPAP 18/13 AHI 4.2 incl. supine REM
mask: AirFit F30i medium
comments: snoring heard in control room. [[Wife::{kin}]] says 20 years. ECG PVC. no bruxism
plan BPAP 18/13, DME [[of patient's choice::{ORGANIZATION:{coin} Respiratory} fax {ph}]], set up [[within the week::{day}]], modem [[on::s/n {ser}]], 31-90 day visit
FMCSA letter to [[the employer's examiner::{first} at {clinic}]]
signed [[electronically::{initials} {full}]]
%%
NERVE CONDUCTION / EMG
Pt [[1::{pt}]]; hand temp 33.1; [[sent by hand surgery::sent by {who}, Hand]]; done [[in clinic::{num8} in {bldg}]]
Median motor R: DML 5.9, CMAP 3.1, CV 47. L: 4.4/7.8/53
Median sensory R: NR. L: peak 3.9
Ulnar nl. Bouvier neg. Martin-Gruber on R.
Needle: APB 2+ fibs, recruitment dec. C6-7 para silent.
Imp: severe R CTS, moderate L; no C8. Padua class 5/3.
He works [[on a line::on the line at {org} (deboning), claim {claim}]]. Wants release [[before the holidays::before {feast}]].
cc: [[nurse case manager::{PERSON:{first} {last}}, RN CM, {mail}]]
%%
CARDIAC CATH LAB LOG
0704 pt in room 2 [[::{lastup}]]; ID by [[two identifiers::name + {dobs}]]
0709 Allen/Barbeau B; Prep
0716 timeout [[operator, fellow, RN, RT::{last}, {last}, {first} RN, {first} RT]]
0719 6F Glidesheath R rad; verapamil 2.5, hep 5000
0727 JL3.5 / JR4: LM ok, pLAD 90 calcified, D1 60, Cx 40, RCA 100 CTO w/ L-R
0741 ACT 288. Shockwave 3.0 x12, 80 pulses
0758 Synergy 3.0x32[[::, SN {ser}]]; post NC 3.5 @18
0806 IVUS MSA 7.1. TIMI 3
0811 TR band 13 mL [[by tech::{first}]]
0815 Family: [[told in the waiting room::{kin} told, phoned {first} in {town}]]
Fluoro 14.2, AK 1.1 Gy, contrast 140
Next: CTO clinic [[operator 2::{dr}, {hnick}, {mon}]]
Rep in room: [[vendor::{first} from {coin}]]
End 0822 / recorded by [[monitor tech::{initials}]]
%%
PULMONARY FUNCTION LAB - interpretation
[[Subject::{ptname}]] / [[ID::{mrn}]] / [[tech::{first}, RPFT]] / [[requested by occupational medicine::req. {last}, Occ Med for {ORGANIZATION:{last} Foundry}]]
FEV1 1.71 (54%) FVC 3.60 (88%) ratio 0.475 LLN 0.66
Post-BD +12%/205 mL    TLC 128  RV 190  DLCO 41
6MWD 312 m on 2L, nadir 86, Borg 5
Compare [[2021::{mon}]]: FEV1 2.02
Interp: severe COPD (GOLD 3E), emphysema phenotype, BODE 6. Consider Zephyr: send CT to [[an interventional center::{hosp}, attn {first}]].
[[He::{mr}]] said he'll quit "[[on his birthday::on {feast}]]". Chantix Rx [[given::{num8}]].
[[reader::{initials}]]
%%
Dictation transcript, raw, ENT
okay this is [[ENT clinic::doctor {lastlow}]] dictating on [[a new patient::{ptname} that's spelled {spell}]] date of birth [[on the sheet::{saydob}]] um the date of service is [[today::{sayday}]] period new paragraph she's a fifty eight year old [[choir teacher::choir teacher at {schoollow}]] with hoarseness for three months no dysphagia comma no otalgia she smoked one pack a day until two thousand nine period flexible scope shows a left true cord lesion anterior third mobile comma no that's right anterior strike that left is correct impression T one A glottic lesion versus leukoplakia plan micro D L with biopsy at [[the surgery center::the surgery center on {lanelow}]] [[first available::on {wdaylow}]] hold fish oil copy to [[her family doctor::doctor {PERSON:{firstlow} {lastlow}} over in {townlow}]] the fax is [[in the system::{sayph}]] end of dictation thanks [[whoever types this::{firstlow}]]
%%
CYTOGENETICS / MOLECULAR
Sample: bone marrow, green top, [[lab no. on label::{spec}, drawn {iso} by {initials}]]
Patient [[code::{ptcaret}, {dobymd}]]
Karyotype: 46,XX,t(9;22)(q34;q11.2)[18]/46,XX[2]
FISH: BCR::ABL1 91% of nuclei
qPCR IS 48.2%; e14a2
NGS: ASXL1 p.G646fs VAF 22
Interpretation: CML, chronic phase by ELTS intermediate. T315I absent.
Director [[signature on file::{whole}, PhD, FACMG]]
TAT 6 d; verbal prelim to [[heme clinic::{first}, heme clinic, {xt}, {DATE:<3/8|7/26|11/1>}]]
"""
