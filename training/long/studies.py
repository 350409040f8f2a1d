"""Skeletons of operative, imaging, laboratory and other reports."""

TEXT = r"""
=== OPERATIVE REPORT | Operative Note | OPERATION REPORT | Report of Operation
+PATIENT: {ptup}   MRN: {record1}
+DATE OF <SURGERY|OPERATION|PROCEDURE>: {d0}
+SURGEON: {drcred}   ASSISTANT: {dr2last}, PGY-5   ANESTHESIOLOGIST: {dr3cred}
+CIRCULATOR: {nurse} {nurselast}, RN   SCRUB: {name}   LOCATION: {hname}, OR {x}
~Surgeon: attending   Assistant: chief resident   Anesthesia: general endotracheal
## Preoperative Diagnosis | PREOP DX
{tdx}
## Postoperative Diagnosis | POSTOP DX
Same
## Procedure Performed | Operation | Title of Operation
{tproc}
##*? Anesthesia
<General|Spinal|MAC|Regional block>; LMA size 4; Mallampati II; Cormack-Lehane grade 1
##? Indications | Indications for Procedure
{cp} is a {ya} with {tdx}. {thpi} Risks, benefits and alternatives were discussed with {p} and {k}, and consent was signed {on}.
##* Findings
{timg}. No <bleeding|spillage|purulence>.
##*? Implants
<None|Ethicon mesh 15 x 10 cm|DePuy plate and six screws|Zimmer Biomet stem size 11|Boston Scientific stent>
+Lot {id}, serial {serial}
## Description of Procedure | Details | Procedure in Detail | Technique
{cp} was identified in holding by {rn}, marked by {doc}, and brought to room {x}. A time-out was led by {aide}.
Ancef 2 g was given. The <abdomen|extremity|field> was prepped with ChloraPrep and draped; the Bovie pad and SCDs were placed.
{tstep}
{tstep}
{tstep}
{cdocb} was called in for the critical portion and <scrubbed|agreed>.
A Bair Hugger kept {him} warm. Counts were correct x2 per {rn}. {cp} was extubated and taken to PACU in stable condition.
## EBL / Fluids
EBL {xx} mL, LR 1,100 mL, UOP 200 mL
## Specimens
<None|Sent to pathology|Frozen section benign>
##? Disposition | Plan
{cdoc} spoke with {k} in the waiting room at {t}. {tplan}
=== PREOPERATIVE ANESTHESIA EVALUATION | Anesthesia Pre-Op | Preanesthesia Note
+{ptlf} {ns} {record1} for {d1} with {drlast}
## Planned
{tproc}
## History
{thx} PONV after {tproc} {ago}; {kb} had malignant hyperthermia. METs 4, STOP-Bang 5, RCRI 1.
## Airway
MP III, TMD 5 cm, neck full, dentition: upper bridge, loose #8
## ASA
3. NPO since midnight. {tlab}. {tmed} <held|taken with a sip>.
## Plan
GETA, arterial line, TAP block with Exparel. Consent with {p}; questions from {k} answered. Discussed with {docb}.
=== CT REPORT | MRI Report | RADIOLOGY REPORT | Imaging Report | Ultrasound Report
+{hname} Department of Radiology
+Patient: {ptlf}   DOB: {born}   MRN: {record1}   Accession: {acc}
+Exam date: {d0} {h}   Ordering: {dr2last}   Reading: {drlast}
~Protocol: routine. Contrast: 100 mL Omnipaque 350.
EXAM: <CT chest, abdomen and pelvis with contrast|MRI brain without and with gadolinium|XR chest 2 views|US abdomen complete|CT angiogram head and neck>
## Clinical History | Indication
{ya}, {tcc}. {tdx}?
## Comparison
<None.|Study from {hos} {ago}.|Prior exam {ago}.>
## Technique
Axial 1.25 mm images, coronal and sagittal reformats, iterative reconstruction. DLP 612 mGy-cm.
## Findings
{timg}.
Lungs: no nodule above 4 mm. Heart: normal size. Liver: Couinaud segment VI cyst, 1.1 cm.
Bones: Schmorl nodes, no fracture. Lines: PICC tip at the cavoatrial junction.
Circle of Willis patent; Sylvian fissures symmetric; mastoids clear.
Bosniak I cyst, left kidney. Adnexa normal. Riedel lobe.
## Impression
1. {tdx}.
2. {timg}.
?3. Findings were called to {doc} at {t} by {docb} and read back.
?4. Recommend {tproc} {appt}; letter sent to {p}.
=== MAMMOGRAPHY REPORT | Screening Mammogram | Breast Imaging ; gynecology hematology_and_oncology
+{ptlf}, {born}, {acc}, {d0}, {cname}
Bilateral screening with tomosynthesis. Tyrer-Cuzick 14%. Density C.
## History
{ya}; {kb} had breast cancer at 51. Last study {ago} at {hos}.
## Findings
<No suspicious mass|8 mm obscured mass, left 2 o'clock|Grouped amorphous calcifications>. Cooper ligaments intact. Hologic Selenia.
## Assessment
BI-RADS <1|2|0|4B>. {cp} was told by {aide}; biopsy {appt} with {docb}.
?{tplan}
=== SURGICAL PATHOLOGY REPORT | PATHOLOGY REPORT | Final Pathologic Diagnosis | Anatomic Pathology
+Case: {acc}   Patient: {ptlf}   DOB {born}   Collected {dm}   Received {dm}   Reported {d0}
+Submitting: {dr2cred}, {hname}   Pathologist: {drcred}
~Specimen: A-C, see gross. Block count 11.
## Clinical Information
{tdx}; {tproc}
## Final Diagnosis
A. <Skin, left cheek|Colon, sigmoid|Gallbladder|Breast, core|Prostate, apex>: {tdx}. Margins <negative|focally positive>.
B. Lymph nodes, 0 of {xx}.
## Gross Description
Received in formalin labeled with the <patient's name|requisition sticker> is a 4.1 x 2.2 x 0.9 cm tan piece. Inked black. Cassettes A1-A6.
+Labeled "{ptlf}, A"; grossed by {inits}.
## Microscopic
H&E, PAS-D, Grocott, Ziehl-Neelsen, Congo red. Ki-67 22%. CK7+, CK20-, TTF-1+, GATA3-. Gleason, Fuhrman and Breslow reported where relevant.
##? Comment
Seen with {docb}, who agrees. Called to {doc} {on}. Slides from {hos} ({ago}) reviewed. Tumor board {appt}.
## Staging
AJCC 8th: pT2 pN0; Clark IV; Nottingham 6
=== CYTOLOGY REPORT | Pap Test Report | FNA Report
+{ptlf} {born} {acc} coll {d0} by {solo} at {cname}
## Specimen
ThinPrep, cervical/endocervical | thyroid FNA, left, 4 passes, Diff-Quik
## Interpretation
<NILM|ASC-US|HSIL|Bethesda III>. HPV 16 <positive|negative>. Trichomonas absent. Hürthle cells. Fungal forms: Candida.
## Recommendation
<Repeat in 3 years|Colposcopy|Afirma>; ASCCP. Result to {docb}; {p} notified by {rn} {on}.
## Screened
CT(ASCP) {aide}; rescreened by {docc}
=== LABORATORY REPORT | Lab Results | Clinical Laboratory Report ; raw
+{chem}   CLIA {id}   Director: {drfull}
+Patient: {ptlf}  DOB: {born}  Sex: F  Specimen: {acc}  Collected: {dstamp}  Ordered by: {dr2last}
~Specimen: serum, fasting. Status: final. Page 1 of 1
TEST                 RESULT     FLAG   REFERENCE         UNITS
Sodium               13{x}               136-145           mmol/L
Potassium            5.{x}        H      3.5-5.1           mmol/L
Chloride             10{x}               98-107            mmol/L
CO2                  2{x}                22-29             mmol/L
Glucose              {xx}                70-99             mg/dL
BUN / Creatinine     {xx} / 1.{x}    H      7-20 / 0.6-1.2    mg/dL
eGFR (CKD-EPI 2021)  {xx}         L      >59               mL/min/1.73 m2
WBC                  1{x}.{x}       H      4.0-11.0          K/uL
Hemoglobin           {x}.{x}        L      12.0-16.0         g/dL
Platelets            2{xx}                150-400           K/uL
PT/INR               14.{x} / 1.{x}          9.4-12.5 / -      sec
HbA1c                {x}.{x}        H      \<5.7              %
Coombs, direct       Negative
Epstein-Barr VCA IgG Positive
Bence Jones protein  Not detected
Comment: {tlab}. Hemolysis 1+. Repeat suggested.
?Critical potassium called to {rn} at {t}, read back; {doc} aware.
?+Tech: {drinit}  Verified: {d0} {h}  Fax: {phone}
=== MICROBIOLOGY REPORT | Culture and Sensitivity ; raw
+{ptlf}   {record1}   {acc}   Rec'd {dstamp}
Source: <blood, left arm|urine, clean catch|sputum|wound, foot|CSF tube 2>
Gram stain: <gram-positive cocci in clusters|gram-negative rods|many PMNs, no organisms>
Culture: <Staphylococcus aureus|Escherichia coli over 100,000 CFU/mL|Pseudomonas aeruginosa|Klebsiella oxytoca|Enterococcus faecium>
   Cefazolin      S   \<=4
   Ceftriaxone    R   >32
   Vancomycin     S   1
   TMP-SMX        S   \<=2/38
   Gentamicin     I   8
   Linezolid      S   2
D-test negative. Kirby-Bauer and E-test. MALDI-TOF Bruker. Mueller-Hinton agar. Petri plate held 5 days.
Called to {rn} at {t} by {aide}; {docb} recommends {tmed}.
Interpretation: CLSI M100. {tdx} suspected.
?+Tech {drinit} / rev {drlast} {d1}
=== ECHOCARDIOGRAM REPORT | Transthoracic Echo | Stress Test Report ; cardiology palliative_care nephrology
+{ptlf} {born} {d0} BP 128/74 Ht 170 Wt 82 Tech {solo} Ref {dr2last} {acc}
## Indication
{tdx}; {tcc}
## Findings
{timg}. LVIDd 5.4, IVS 1.1, LA 42 mL/m2, E/e' 14, TAPSE 17, Simpson biplane. Eustachian valve. Lambl excrescence.
Definity given. Compared with {ago}: <unchanged|EF lower>.
## Conclusion
{tdx}. Reviewed by {doc} with {docb}. Result released to {web}; {p} asked {rn} to call {k}.
## Protocol
Bruce, stage 3, 8:12, 10.1 METs, treadmill score 5, peak HR {hr}.
=== SLEEP STUDY | Polysomnogram Report | EEG Report | EMG Report | Pulmonary Function Report
+{ptlf} {ns}, {record1}, study {d0}, tech {solo}, ref {dr2last}
## Clinical Summary
{ya} with {tcc}. {thpi} Epworth {xx}, BMI 34.
## Recording
10-20 system; Embla; 412 min; efficiency 78%; N3 11%; REM 16%; AHI {xx}; nadir {spo}; PLMI 6; Cheyne-Stokes absent.
At {t} {p} called out for {k}; no epileptiform change. {aide} changed the mask to AirFit P10.
## Impression
{tdx}. {timg}
## Recommendation
{tplan} Results to {docb}; {p} seen {appt} at {cli}.
=== CARDIAC CATHETERIZATION REPORT | Cath Lab Report | Device Implant Report ; cardiology
+{ptlf}  {record1}  {d0}  Operator {drcred}  Fellow {dr2last}  {hname}
+Generator: SN {serial}; RV lead SN {serial}
## Procedure
{tproc}
## Access
R radial, 6 Fr, modified Seldinger; Judkins L3.5, R4; 0.014 BMW wire
## Hemodynamics
Ao {bp}, LVEDP 22, PCWP 18, Fick CO 4.1, SVR 1,380
## Findings
{timg}. {tstep} {tstep}
## Conclusion
{tplan} {ck} was shown the pictures by {doc}. Home {on} with {kb}; check at {cli} {appt}.
=== AUTOPSY REPORT | Preliminary Autopsy Findings
+Decedent: {ptfull}, {ya}   Case {claim}   Prosector: {drlast}   {d0}
~Prosector: resident under supervision. Consent limited to chest and abdomen.
## Clinical Summary
{thpi} Died {on} at {hos}.
## External
Well-developed, 171 cm, {xx} kg. Median sternotomy scar, tattoo of a <swallow|rose|ship> on the forearm. Toe tag present.
## Internal
Heart 520 g, LAD 80%, old scar. Lungs 780/690 g. Liver nutmeg. Kidneys granular. Virchow triad discussed. Ghon complex.
## Diagnoses
{tdx}; {tdx}
Report to {docb}; {k} will call {tel} for results.
"""
