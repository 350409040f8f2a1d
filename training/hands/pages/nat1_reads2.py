"""More readers and benches: nuclear medicine, obstetric ultrasound, fluoroscopy, cardiac MR, stress tests, bone density, autopsies, marrow, skin, placenta, cytogenetics, sequencing, microbiology, toxicology, sign-out notes and discrepancy logs."""

TWINS = r"""
NM MYOCARDIAL PERFUSION SPECT, REST/REGADENOSON
[[Patient info: hidden::Patient info: {ptcomma} | {mrn} | {dobs} | Acc {spec}]]
[[Ordering: PAT clinic::Ordering: {cred}]]     Exam: [[two-part, one day::{num8}]]
INDICATION: Preop AAA repair, poor functional capacity, LBBB.
PROCEDURE: 10.2 mCi Tc-99m sestamibi rest; 0.4 mg regadenoson by [[RN under NP::{first}, RN, supervised by {last}, NP]]; 31.4 mCi stress. Aminophylline 75 for nausea. Gated. CTAC.
HEMODYNAMICS: HR 66→91, BP 142/80→118/66. No arrhythmia. ECG nondiagnostic (LBBB).
FINDINGS: Rotating projection images: mild motion. Medium, moderate, reversible defect, basal to mid inferolateral. Fixed mild septal (LBBB). TID 1.04. SSS 9, SRS 3, SDS 6. LVEF 48%, EDV 121.
Extracardiac: Hiatal hernia. Uptake R breast, nonspecific, see mammogram.
IMPRESSION: 1. Ischemia, inferolateral, 10% of LV. 2. EF 48. 3. Breast uptake.
Result sent to [[ordering clinic::{first} at {clinic} {ph}]]. [[Nuclear cardiologist::{whole}, MD  {stamp}]]
%%
OBSTETRIC ULTRASOUND — DETAILED ANATOMY (76811)
[[Pt label::{ptname}   DOB {dobs}   MRN {mrn}]]    G3P1   GA by LMP 20w3d   EDD [[on file::{num8}]]
[[Referred by midwife practice::Referred by {cred}, {clinic}]]. Sonographer [[RDMS::{fl}]]  MFM [[on site::{dr}]]
Indication: AMA 38, cfDNA low risk, prior C/S
BPD 47.1 (20w2d)  HC 176 (20w1d)  AC 150 (20w2d)  FL 33 (20w4d)  EFW 352 g (47%)
FHR 148. Placenta posterior, 3.4 cm from os. MVP 5.1. Cervix TA 3.9.
Anatomy: CSP, vents 6 mm, cerebellum 20.4, CM 5, nuchal 4.1, profile, lips/nose, 4CH, LVOT, RVOT, 3VT, stomach L, kidneys (L pelvis 5.2 mm), bladder, 3VC, spine, hands open, feet. EIF L, single.
Impression: Normal growth. L UTD A1. Isolated EIF, no further test after low-risk cfDNA. Face suboptimal later resolved.
Plan: renal recheck [[32 w::{mon}]]; discussed w/ [[patient and her mother::{ptf} and her mother {kin}]] in {lang}, iPad interp. Sex not told, in envelope for [[aunt::aunt {first}, who is baking it into something]].
[[MFM signature::{whole}, MD]]
%%
MODIFIED BARIUM SWALLOW (SLP + RADIOLOGY JOINT)
Pt [[from rehab floor::{ptlf}, {ward}]]  72M  post CVA lateral medullary [[day 16::{num8}]]
Team: [[CCC-SLP, radiology PA, tech::{cred}; {last} PA; {first} RT(R)]]
Varibar thin tsp: pen-asp PAS 7, silent. Thin cup w/ chin tuck L turn: PAS 3. Nectar cup PAS 2. Honey 1. Pudding: residue UES, CP bar, clears w/ R turn + 3 swallows. Cookie n/a.
DIGEST: S2 E3 = 3. FOIS 2 → goal 5.
Rec: NPO + tsp honey/pudding w/ SLP, head R, effortful; PEG hold, NGT 2 more wk; Mendelsohn, Masako, EMST 75; CP dilation/Botox ENT [[::({dr})]] if no progress; oral care q4.
Video shown to [[pt + wife::pt + {kin}]], who got it: "so left side's on strike."
Fluoro 2.8 min, 14 mGy. Radiologist: [[concur::{last} concur {num8}]]
%%
AUTOPSY REPORT — PROVISIONAL ANATOMIC DIAGNOSES
Autopsy no. [[A-00-00::{spec}]]    Decedent [[withheld::{ptname}]]    Age [[elderly::{ninety}]]    Sex M
Date of death [[withheld::{num8} 0550]]   Date of autopsy [[same week::{num8} 1300]]   PMI 31 h
Prosector [[resident::{last}, PGY-3]]  Attending [[staff::{tit}]]  Diener [[assistant::{first}]]  Permission [[next of kin, full, retain brain::{kinfull}, {rel}, full, retain brain]]
I. Cardiovascular
  A. Senile (ATTR) amyloidosis, heart 640 g
  B. LAA thrombus 1.2 cm
  C. Severe coronary atherosclerosis; old CABG (LIMA patent, SVG-OM occluded)
II. Respiratory: pulmonary thromboemboli, recent, bilateral lower lobes, R infarct 4 cm. Edema, 690/610 g
III. GU: nodular hyperplasia; incidental adenocarcinoma, L, 4 mm
IV. CNS: fixation two weeks; [[neuropathology::{dr}]] to report
V. Other: L carpal tunnel scar, bilateral (ATTR clue); gallstones; hemosiderin
Toxicology: not requested
Clinicopathologic: [[The clinical team::Dr. {last} of the clinical team]] asked why he deteriorated on day 6 while on prophylactic heparin; the emboli answer that. Family meeting offered [[in six weeks::{day}, {first} in decedent affairs {ph}]].
Body released to [[funeral home::{FACILITY:{last}-{last} Funeral Home}, {town}, {clockx}, tag {code}]].
%%
BONE MARROW REPORT, INTEGRATED
[[Name/Acc/Req::{ptcomma} / {spec} / {dr}]]   [[collected L PIC::{num8} L PIC by {last} PA]]
PB: WBC 2.1 ANC .7 Hgb 7.9 MCV 108 Plt 44; pseudo-Pelger, 1% blasts
Aspirate (500 cells): blasts 8, pros 4, myelo 14, meta 11, band/seg 19, ery 34 (dysplasia 40%, RS 3%), mono 3, lymph 6, PC 1. M:E 1.4. Megas hypolobated, mono-nuclear
Bx: 1.7 cm, 60% cellular, MF-1, CD34 8%, CD61 micros
Flow ([[lab::{ORGANIZATION:{coin} Flow Lab} {ord}]]): 7.4% myeloblasts CD34+ 117+ 13+ 7+ (ab)
Karyotype [[20 cells::20 cells ({initials})]]: 46,XY,del(5)(q13q33)[14]/46,XY[6]. FISH: 5q- 71%, no 7, no 8, TP53 n
NGS: SF3B1 none; TP53 p.R248Q VAF 11%; DNMT3A p.R882H 38%
DX: MDS with increased blasts 1 (WHO-HAEM5 MDS-IB1); ICC MDS-EB w/ mutated? TP53 single hit
IPSS-M: 1.4 very high
[[Hemepath::{whole}, MD, PhD]] called to [[clinic::{last}]]; BMT referral [[sent::{hosp} sent {DATE:<9/5|3/17>}]]
%%
MICROBIOLOGY CULTURE REPORT — PRINT OF THE SCREEN
ACC [[0000000::{spec}]]   PT [[TESTPT::{meup} {mrn}]]   LOC 7W   DR [[X::{lastup}]]   COLL [[D1 0415::{clip} 0415]] REC [[0440::0440 {initials}]]
SRC: BLOOD, PERIPH L AC, BACTEC PLUS AEROBIC/ANAEROBIC
[[D1 1922::{clip} 1922]] POS AEROBIC 14.6 H. GRAM: GNR. CALLED/RB [[RN::{oneup} RN]] BY [[TECH::{initials}]]
[[D1 2045::{clip} 2045]] BCID2: ENTEROBACTERALES, E COLI, CTX-M DETECTED. CARBAPENEMASE ND. PHARM NOTIFIED [[1ST::{oneup}]]
[[D3::{clip}]] FINAL: ESCHERICHIA COLI (ESBL)
AMP >16 R / CAZ 16 R / CRO >32 R / FEP 8 SDD / TZP 16 SDD / ERT .12 S / MEM \<.25 S / CIP >2 R / GEN 2 S / SXT >2/38 R / NIT \<32 S
ISOLATE FROZEN [[IN RACK::{UNIQUE_ID:F{nn}-{nn}}]]
COMMENT: CONTACT PRECAUTIONS PER POLICY. PREVIOUS ESBL: [[URINE::URINE {clip} {facup}]]
VERIFIED [[TECH::{initials}]]   COPIES [[IP::IP {oneup}]]
%%
RAD PEER LEARNING / DISCREPANCY LOG (paste from tracker)
1 [[case::{spec} {last}]] — CT abd: missed 8 mm L UVJ stone; overnight read 0214 [[res::{last}]], over-read 0730 [[att::{last}]]. RADPEER 3a. ED called back [[pt::{ptf}]], already passed
2 [[case::{spec} {comma}]] — MR brain, 2 mm Acomm found at conf; 3b; neurosurg 6 mo
3 [[case::{spec} {wn} {last}]] — CXR: retrocardiac node read as "unchanged", first seen [[2 yr ago::{num8} {fac}]]. 4? committee; legal [[notified::({first}) notified]]
4 [[case::{spec} {meup}]] — wrong side dictated, R hip → L. Addendum in 22 min; ortho [[caught it::{last} caught it]]
5 great call: subtle Lisfranc [[by R1::by {first} {last}, R1]]
6 great call: paraduodenal hernia [[::{last}]]
Trends: motion, first 2 h post-midnight, template carry-forward "appendix normal" ×3 (one s/p appy)
Reviewer [[rot.::{initials}]]   Meeting [[next::{day} {bldg}]]
"""
