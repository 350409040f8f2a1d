"""Radiologists, pathologists, cytotechs, sonographers, EEG readers and lab medicine: complete reports with their headings, addenda and critical calls, with a patient and without."""

TWINS = r"""
EXAM: CT HEAD WITHOUT CONTRAST
[[Teaching file entry, DICOM tags cleared::Patient: {ptcomma}  MRN: {mrn}  DOB: {dobs}  Accession: {spec}]]
[[Exam date: cleared::Exam date: {num8} 03:12]]
[[Ordering: ED::Ordering: {cred}, ED, {hosp}]]

CLINICAL INFORMATION: 67 years, female. Left-sided weakness, last known well 0100.

COMPARISON: [[MRI brain, two years prior.::MRI brain {num8} ({fac}).]]

TECHNIQUE: Axial 5 mm and 1 mm images through the head with coronal and sagittal reformats. CTDIvol 48.2 mGy; DLP 912 mGy-cm. Automated exposure control was used.

FINDINGS:
BRAIN: Hyperdense right M1 segment. Subtle loss of gray-white differentiation in the right insula and lentiform nucleus. No hemorrhage. ASPECTS 8. Chronic lacune in the left thalamus. Mild periventricular hypoattenuation, compatible with chronic small vessel disease.
VENTRICLES: Normal size. No midline shift.
BONES: No fracture. Prior right mastoidectomy.
SINUSES: Small left maxillary retention cyst.
ORBITS: Bilateral lens replacements.

IMPRESSION:
1. Hyperdense right MCA with early ischemic change, ASPECTS 8. No hemorrhage.
2. Chronic changes as above.

Critical result: discussed with [[the stroke resident::{dr} (Neurology)]] by telephone at 03:21 [[::on {num8}]], read back confirmed.

[[Resident: radiology PGY-3::Resident: {whole}, MD]]
[[Attending: neuroradiology::Attending: {whole}, MD, I have reviewed the images and agree. {stamp}]]
%%
MAMMOGRAPHY REPORT — DIAGNOSTIC BILATERAL WITH TOMOSYNTHESIS; LEFT BREAST ULTRASOUND, LIMITED

[[Name: ______________     Chart: ________::Name: {ptname}     Chart: {mrn}]]
[[Facility: outpatient imaging, MQSA certified::Facility: {fac}, {st}, {home}]]
[[Referred by: gynecology::Referred by: {tit}, fax {ph}]]

History: 52-year-old, palpable lump left breast at 2 o'clock for one month. Mother with breast cancer at 61. Tyrer-Cuzick 19%. No prior biopsy.
Comparison: [[prior screening exams x3::{num8}, {num8} and 2019 from {fac}]].

Breast composition: c. Heterogeneously dense, which may obscure small masses.

Mammogram: BB marks the palpable area. Irregular 14 mm mass with spiculated margins, left upper outer quadrant, middle depth, 5 cm from the nipple. Fine pleomorphic calcifications span 22 mm posterior to the mass. Right breast: no suspicious finding; stable oil cyst.

Ultrasound, performed by [[technologist::{first} {last}, RDMS]] and by me: hypoechoic, taller than wide, angular mass with shadowing at 2 o'clock, 13 x 11 x 14 mm. One left axillary node, cortex 5 mm.

ASSESSMENT: BI-RADS 5, highly suggestive of malignancy.
RECOMMENDATION: US-guided core of mass and node; stereotactic core of calcifications.
I gave the results to [[the patient in person::{mrs} in person, her husband {kin} present]]. Biopsy is booked [[this week::{wday} at 1:00 pm with {first}, our navigator, {ph}]]. Lay letter handed out.
[[Breast imaging radiologist::{whole}, MD / tr {initials} / {num8}]]
%%
SURGICAL PATHOLOGY REPORT
[[Department of Pathology::{hosp} Department of Pathology, {addr}]]

Case: [[S-XX-0000::{spec}]]
Patient: [[blank::{ptcomma}]]   Sex: M   DOB: [[blank::{dobs}]]   MRN: [[blank::{mrn}]]
Collected: [[blank::{num8}]]   Received: [[blank::{num8} 14:20]]   Reported: [[blank::{num8}]]
Submitting physician: [[urology::{dr}]]   Copies: [[none::{clinic}]]

FINAL DIAGNOSIS
A. Prostate, left base, needle biopsy: Benign prostatic tissue.
B. Prostate, left mid: Adenocarcinoma, Gleason 3+4=7 (Grade Group 2), 2 of 2 cores, 40%, pattern 4 15%.
C. Prostate, left apex: Adenocarcinoma, Gleason 3+3=6 (Grade Group 1), 1 of 2 cores, 5%.
D. Prostate, right base: High-grade PIN.
E. Prostate, right mid: Benign.
F. Prostate, right apex: Atypical small acinar proliferation. See comment.
G. MRI target, ROI 1: Adenocarcinoma, Gleason 4+3=7 (Grade Group 3), 3 of 3 cores, 60%, cribriform present.

COMMENT: PIN-4 immunostain on block F1 shows loss of basal cells in three glands, insufficient for malignancy. Block G1 reviewed at consensus conference [[by the GU group::with {dr} and {dr}, who agree]]. Perineural invasion in G. No extraprostatic extension in the material.

CLINICAL: PSA 8.1, PI-RADS 5 left mid.

GROSS: Seven formalin containers labeled with [[two identifiers::"{meup}" and {mrn}]]. Each holds 2–3 tan cores, 0.6–1.7 cm, inked blue, wrapped, submitted entirely as A1–G1. [[PA::{initials}, PA(ASCP)]]

MICROSCOPIC: Performed. Immunostains with appropriate controls; LDT statement on file.

Prolaris ordered on G1 [[at clinician request::per {first} in {last}'s office {num8}; tracking {code}]].

[[Pathologist, electronic signature::{whole}, MD, Pathologist. Electronically signed {num8} 16:45]]
CPT 88305 x7, 88344
[[ADDENDUM::ADDENDUM {num8} ({initials})]]: Prolaris score received, 3.9; see outside report.
%%
MRI LUMBAR SPINE WO CONTRAST
hx: LBP rad R leg x 3 mo, [[work comp::work comp {claim}, inj {num8} at {myjob}]]
[[pt on list::{ptlf}, {mrn}, scanned at {clinic} mobile unit {fleet}]]
comp: none
tech: sag T1 T2 STIR, ax T2 T1. 1.5T. Motion on ax T1

5 lumbar type vertebrae. conus L1-2 nl. marrow: hemangioma L2. Grade 1 retrolisthesis L5 on S1. Modic 2 at L5-S1.
T12-L3: neg
L3-4: mild facet, no stenosis
L4-5: bulge, ligamentum thickening, mild central (11 mm), mild bilat foraminal
L5-S1: R subarticular/paracentral extrusion 9 x 7 x 14 mm, 8 mm caudal migration, displaces + compresses R S1 in the lateral recess. annular fissure. mod R foraminal
paraspinal: ok. 2.1 cm L renal cyst (Bosniak I).

IMP
1 R L5-S1 extrusion, R S1 compression
2 mild L4-5 stenosis

Fax [[to adjuster + referring::{last} (adjuster) {ph}; Dr {PERSON:{last}} {ph}]]
[[read remotely by telerad::{whole} MD, {ORGANIZATION:{coin} Teleradiology}, {DATE:<2/12|6/21|9/30>} 22:41 CT, pgr {pager}]]
%%
CYTOLOGY / PAP
[[Lab: reference lab::Lab: {ORGANIZATION:{coin} Women's Pathology}, CLIA {UNIQUE_ID:{nn}D09{nn}{nn}}]]
Pt [[A1::{meup}]] | DOB [[-::{dobs}]] | Acc [[-::{spec}]] | Coll [[-::{num8}]] | LMP [[3 wk::{num8}]]
Client [[health dept clinic::{ORGANIZATION:{county} Health Dept}]] | Provider [[NP::{last} NP]]
Source: cervical/endocervical, ThinPrep, imaged
Hx: IUD; ASCUS [[last cycle::{mon}]]; colpo CIN1
ADEQUACY: Satisfactory. Transformation zone present. Partially obscuring blood.
INTERPRETATION: Epithelial cell abnormality. HSIL (moderate to severe dysplasia).
ORGANISMS: shift in flora c/w BV.
HPV (Aptima): POSITIVE. 16 POSITIVE, 18/45 NEGATIVE.
Management per ASCCP: colposcopy or expedited treatment; risk CIN3+ 60%.
Screener [[CT(ASCP)::{initials}, CT(ASCP)]]   QC [[CT::{initials}]]   Path [[MD::{dr} {num8}]]
Client notified: [[phone, read back::{first} at client {num8} 1015, {ph}]]. Letter 2 certified [[::{UNIQUE_ID:7019 {four} {four} {four}}]].
Slide returned to file. Prior slide [[reviewed, agree ASCUS::{spec} reviewed by {last}, agree ASCUS]].
%%
TRANSTHORACIC ECHOCARDIOGRAM
[[Demographics off::{ptcomma}   DOB {dobs}   ID {mrn}]]
[[Sonographer: RDCS. Reader: cardiology::Sonographer: {fl}, RDCS. Reader: {last}. Study: {iso} 0910. Loc: {ward}]]
Ht 162 cm, Wt 58 kg, BSA 1.62, BP 141/60. Rhythm: sinus with PACs. Quality: fair.

MEASUREMENTS
LVIDd 4.1 (3.8–5.2)     IVSd 1.3 H     PWd 1.2 H     LVIDs 2.6
EF (biplane) 66%        GLS -15.8%     LAVI 44 H
E 0.8  A 1.1  e' sept 5  e' lat 7   E/e' 13.3
AoV Vmax 4.3 m/s  mean 44 mmHg  AVA (VTI) 0.74 cm²  DI 0.23  SVI 38
TAPSE 2.0   RVSP 39 + RAP 3

CONCLUSIONS
1. Severe aortic stenosis, trileaflet calcified valve, normal flow. Progressed from [[prior (mean 31)::{num8} (mean 31)]].
2. Concentric LVH, normal EF, grade I-II diastolic dysfunction, reduced strain with apical sparing. Consider amyloid.
3. Moderate LA enlargement. Mild MR (MAC).
4. Borderline pulmonary pressure.
Valve clinic [[notified::({first}, {xt}) notified]]. Critical? No.
[[Reader::{whole}, MD, FACC  signed {num8} 1207]]
%%
EEG REPORT (ROUTINE, 31 MIN, VIDEO)
[[Recording 24 in set::EEG# {UNIQUE_ID:{nn}-{nn}}   {ptname}   {dobs}]]
[[Requested by neurology::Requested by {dr}, {num8}]]
History: 19 y/o, two convulsions; both after all-nighters [[during finals::at {school} during finals]]. Mother has "small jerks." Rx: none yet.
Technologist [[R. EEG T.::{cred}, R. EEG T.]]: pt awake, drowsy, stage II. HV good effort 3 min. Photic 1–30 Hz. 10-20, 21 electrodes, sampling 512.
Description: PDR 10 Hz, 40 µV, symmetric, reactive. Anterior beta. Vertex waves and spindles in N2. Three bursts of generalized 4–5 Hz polyspike-wave, 1–3 s, frontally maximal, two in drowsiness. HV: build-up, one burst 2 s w/o change in counting. Photic: photoparoxysmal response at 14–20 Hz, Waltz type 4, arms jerked at 16 Hz.
EKG: sinus arrhythmia.
Impression: ABNORMAL. Generalized polyspike-and-wave, photosensitivity.
Correlation: genetic generalized epilepsy, JME phenotype. Avoid carbamazepine, oxcarbazepine.
[[Phoned to ordering team::{last} phoned {first} (NP) {DATE:<11/3|4/26|1/9>} 1530]]. Driving law of {stt} applies.
[[Epileptologist::{initials} / {whole} MD]]
%%
BLOOD BANK - ANTIBODY WORKUP
[[sample 1 of exercise::PT {ptcaret}  {mrn}  BB# {UNIQUE_ID:R{four}{nn}}]]
ABO/Rh: A neg.  DAT: poly 2+, IgG 2+, C3 neg
Screen: I 2+, II 3+, III 2+, auto 2+ (gel)
Transfused: [[3 wk ago, 2 units::{num8}, 2 u, {hosp}]]   Preg x4
Eluate: panagglutinin. Warm auto adsorption x3 (R1R1, R2R2, rr)
Adsorbed plasma panel: anti-E, anti-Jka. Anti-K ruled out x3. Fya/b, S/s ruled out
Pheno (genotype, [[ref lab::{ORGANIZATION:{coin} Immunohematology}, {ord}]]): E-, K-, Jk(a-b+), Fy(a+b-), S-s+
Interp: WAIHA w/ underlying allo anti-E, -Jka. Rule out DHTR given Hgb fall 8.8→6.1, LDH 990, hapto \<10
Units: E- Jka- K- antigen neg, 2 XM least incompatible, [[1 issued to RN 2310::{UNIQUE_ID:W{nn}{nn} {nn} {four}} issued to {first} RN 2310]]
Called: [[heme fellow 2245::{last}, heme fellow, {pager}, 2245]]. Antibody card mailed[[:: to {addr}]].
Tech [[1 / 2::{initials} / {initials}]]   Med dir review [[pending::{dr} {num8}]]
"""
