"""Reports of imaging, tissue, laboratories and function."""

from __future__ import annotations

TEXT = r"""
= Radiology Report|CT Report|MRI Report|Diagnostic Imaging|X-RAY REPORT
# Exam
<CT ABDOMEN AND PELVIS WITH IV CONTRAST|MRI LUMBAR SPINE WITHOUT CONTRAST|XR KNEE 4 VIEWS LEFT|CTA HEAD AND NECK|US RENAL COMPLETE|MRI BRAIN W WO GADAVIST>
# Indication|Clinical History
<LBP radiating to the left leg|Hematuria|Fall, pain|R/O PE|Seizure|Elevated LFTs>. Ordering: {hdr}.
Per {hkin}, fall down stairs {hday}. Worked at {horg} with asbestos until {year}.
# Comparison
{hdate}. / None. / Outside study from {hfac}, {hdate}, on disc.
CT of {hdate} read by {hlast}.
# Technique
Helical 1.25 mm, Isovue-370 {tens} mL, SAFIRE, CTDIvol {dig}.{dig} mGy, Siemens SOMATOM Force. Dixon, STIR, HASTE, DWI b1000.
Sagittal T1, T2, STIR; axial T2 {level}. Motion degrades; {hpt} could not hold still.
# Findings
Lung bases: atelectasis; Fleischner 6-mm nodule RLL; no Hampton hump.
Liver: Couinaud VI cyst; LI-RADS 3; Riedel lobe; gallbladder with Rokitansky-Aschoff sinuses.
Kidneys: Bosniak II; duplication per Weigert-Meyer; Gerota's fascia thickened.
{level}: Modic 2, Pfirrmann IV, left paracentral extrusion contacting the traversing nerve root; Schizas C.
{level}: ligamentum flavum hypertrophy; Tarlov cyst; Meyerding grade 1; Schmorl nodes; conus at L1.
Brain: Fazekas {gradex}; no Dandy-Walker; Virchow-Robin spaces prominent; circle of Willis: fetal PCA, Heubner patent.
Knee: Segond fracture; Hoffa fat pad edema; Wrisberg rip; Stieda process; Outerbridge {gradex}.
Bones: Paget of L iliac; Harris lines; Looser zones none. Hardware: {implant}, intact.
Vessels: Stanford B, unchanged; Adamkiewicz not seen; May-Thurner configuration; nutcracker.
# Impression
1. No acute process. 2. BI-RADS <1|2|4A>; PI-RADS 3; O-RADS 2.
Large left extrusion {level}; urgent surgical opinion; called to {hdr} at {clockx}, read back.
Segmental PE; RV/LV 1.1; critical result to {hrn} at {clockx}; PERT paged.
Follow-up in 6-12 months ({gde}). ACR Actionable Finding category 2.
Findings discussed with {hlast} by the reading fellow.
Preliminary by {hdr}, overnight (Nighthawk). Final by {hsig}.

= Mammography Report|Breast Imaging|Breast MRI
# History
Baseline. Sister with ductal carcinoma. Tyrer-Cuzick {tens}%, Gail 1.9%. Montgomery glands normal.
Recall from the mobile van at {hchurch}; seen by {hdr} in {htown}.
# Findings
Heterogeneously dense (C). 9 mm spiculated mass, 2 o'clock, Zone B, N5; cleavage; Cooper's ligaments tethered.
Tomosynthesis (Hologic 3Dimensions), Kopans spot, magnification.
Silicone implant, linguine sign; Stepladder; {implant}, {hser}.
# Assessment
BI-RADS {dig}. US-guided core with Celero 12g and HydroMARK coil clip done {hday} by {hdr}; {hlot}.
Lay letter mailed to {hst}. Navigator {hrn}, {hph}.

= Surgical Pathology Report|PATHOLOGY|Cytopathology Report|Bone Marrow Report|Dermatopathology
# Specimen(s)
A. Colon, sigmoid. B. Node, level {dig}. C. Skin, left cheek, shave.
Received in formalin from {hcl}, labeled with the patient's name and "right breast"; collected {hdate}; {hdr}.
# Gross
{sizex} tan-pink, inked blue; A1-A{dig}; Telfa; cold ischemia {tens} min; sectioned by PA {hrn}.
# Microscopic
Adenocarcinoma, moderately differentiated; Crohn-like reaction; Haggitt 4; tumor budding Bd2.
Reed-Sternberg cells CD15+/CD30+; Ann Arbor to follow; EBER ISH.
Nottingham {dig}/9; ER 95% (Allred 8); HER2 1+; Ki-67 {pctx}; Paget none.
Gleason 3+4=7, cribriform absent; perineural; Prostein+; {stage}.
Breslow {deci} mm, Clark {gradex}, Spitz features, no Pautrier microabscess; Mart-1, SOX10.
Auer rods; blasts {tens}%; Perl's iron; FISH t(15;17); NPM1, FLT3-ITD by Invivoscribe.
Bethesda III; ThyroSeq negative; Hürthle cells; Afirma. Psammoma.
# Diagnosis
{stage}. Margins negative, nearest 2 mm. {dig}/{tens} nodes. MMR intact.
CIN 2, HPV 16; LEEP recommended; {gde}.
Outside consult by {hdr}, {hfac}, {hdate}: agrees.
Reported to {hdr} {hday} by phone; tumor board {hdate}.
Synoptic per CAP v4.2. {codey}. ASR statement: developed by this laboratory; CLIA '88.
Sent to Foundation Medicine; report expected {hday}.

= Laboratory Report|Chemistry Final Report|Microbiology Report|Reference Lab Report
# Collection
Collected {hdate} {clockx}; received {clockx}; ordering {hdr}; SST, EDTA; hemolyzed (H index 2).
Drawn at {hcl} by {hini}; fasting 12 h; sent to ARUP/Mayo/Labcorp.
# Results
{tlabs}
{tlabs}
# Microbiology
Gram: GPC clusters; growth: Staphylococcus lugdunensis; Vitek 2 MIC: oxacillin S \<=0.5, Clinda I (D-test +), Vanc 1.
Stenotrophomonas; Burkholderia; Citrobacter koseri, AmpC; Kirby-Bauer; Legionella (BCYE); Bartonella henselae IgG 1:128; Coombs 2+, anti-Kell, anti-Duffy(a).
Blood bank: O neg, anti-Jka; crossmatch x2; unit expiring; Kleihauer-Betke 0.2%.
Called to {hrn} {clockx} and read back; {hini}.
Acid-fast (Kinyoun, Ziehl-Neelsen) pending 6 weeks at state lab; LJ medium.
# Comments
Reference ranges from Tietz. eGFR CKD-EPI 2021. Friedewald invalid above 400; Martin-Hopkins used.
Biotin interference; Westgard 1-3s violated; Levey-Jennings reviewed by {hdr}; repeat on Cobas e801, {hser}.
Reflex to Western blot replaced by Bio-Rad Geenius. Performing: CLIA number on file.
Amended {hdate}: specimen mislabeled at {hcl}; corrected by {hone}.

= EEG Report|EMG/NCS Report|Evoked Potentials|Electroencephalography
# Introduction
{yo}, on Keppra and Vimpat, with <Lennox-Gastaut|Jacksonian spells|juvenile myoclonic epilepsy (Janz)|nonepileptic events>. Requested by {hdr}.
{hkin} filmed a spell at {hsch} {hday}.
# Technique
21 channels, 10-20 (Jasper), Natus XLTEK; HV and Strobe; Fp1-F7, T3; Persyst 14.
# Description
PDR 9 Hz; wickets; POSTS; mu; Lambda; no Todd's. Sharp waves T4 max, 3/page; LPDs plus; Salzburg criteria not met.
Median CMAP 4.2 mV, DL 5.1 (Carpal, Bland 3); Martin-Gruber; H reflex absent; F-wave; Froment +.
FIRDA; triphasic; burst suppression 70%; Ictal-interictal continuum, 2HELPS2B {dig}.
Event button x{dig}: pushed by {hkin}; no correlate.
# Impression
Abnormal. Left temporal focus. Not Hypsarrhythmia. Read by {hsig}.
Moderate CTS, R; no {level} radiculopathy; no Lambert-Eaton decrement. Results to {hdr} in {htown}.

= Echocardiogram Report|Stress Test|Holter Report|Nuclear Cardiology|Vascular Lab Report
# Study
Philips EPIQ, S5-1; Definity {dig} mL, {hlot}; sonographer {hrn}; quality fair. Ordering {hdr}.
# Measurements
LVIDd 5.{dig}; EF (Simpson) {tens}%; GLS -{tens}; E/A {deci}; TAPSE 1.{dig}; AVA 0.{dig}; DVI 0.2{dig}; Qp:Qs 1.2; LAVI {tens}; RVSP {tens}.
Bruce {dig}:{tens}, {tens} METs; Duke +{dig}; Regadenoson; Tc-99m sestamibi {tens} mCi; SSS {dig}; TID 1.1; Cedars QPS.
ABI R 0.{tens}, L 1.0{dig}; TBI; Rutherford {dig}; Kim-Kahn; Doppler PSV {hund}.
Zio XT 14 d: AF burden {pctx}; longest RR 3.1 s; Mobitz II at {clockx}; diary: "dizzy at {hchurch}" {hday}.
# Interpretation
Chiari network, Eustachian valve, Lambl's; Ebstein no; Carpentier IIIb MR, ERO 0.2{dig}; {implant} well seated, mean {dig}.
Takotsubo pattern vs LAD; McConnell absent; Lutembacher absent; Libman-Sacks possible.
Compared to {hdate} ({hfac}), EF has fallen. Reviewed with {hdr}.
Critical: severe AS called to {hlast} {clockx}.

= Pulmonary Function Report|Sleep Study Report|Polysomnogram|Home Sleep Apnea Test
# Summary
FEV1 {deci} ({tens}%), FVC {deci}, DLCO {tens}%; GLI-2012; Bodybox (Vyaire); RA {tens}; post-Albuterol +{dig}%. GOLD {gradex}.
Diagnostic PSG: TST {hund}; REM lat {tens}; AHI {tens}; RDI; nadir {tens}%; PLMI {dig}; Cheyne-Stokes 20%; Epworth {tens}; Bruxism.
CPAP titration: 11 cm H2O, AirFit P10 M, EPR 2; ASV no (SERVE-HF). Tech {hrn}. Lights out {clockx}.
WatchPAT ONE worn at {hst}; {hser}; returned by {hone}.
# Interpretation
Severe OSA (AASM 1A). No Ondine's curse. No Kleine-Levin. Mallampati {gradex}; Friedman III. Inspire candidate.
Scored by {hrn}; interpreted by {hsig}. DME: {horg}; compliance due {hdate}.
{hkin} describes snoring audible from {htown}.
Do not drive a {veh} for {horg} until treated; FMCSA.

= Genetics Report|Germline Panel Result|Genetic Counseling Note|Exome Report
# Indication
{hpt} is a {yo} seen for <breast cancer at 38|polyposis|cardiomyopathy|recurrent loss|dysmorphism, Noonan suspected>. NCCN 1.2024 met.
# Pedigree|Family History
{tkin}
Three-generation pedigree (Progeny): {hone} had <ovarian cancer|colon cancer at 41|sudden death while swimming>; {hone} unaffected at 70; German/Irish.
{hkin} tested at {hcl} {hday}; report to be sent by {hone}.
{kin} ({rel}), {first}, {first} and {first} have not been tested; cousin {whole} in {town} declined.
# Results
BRCA1 c.68_69delAG (p.Glu23Valfs*17), heterozygous, pathogenic. Myriad MyRisk; {gene} {variant} VUS.
MYH7 R403Q; SCN5A E1784K; FBN1 c.4930C>T; CFTR F508del/R117H 5T; HFE C282Y; APC I1307K; FMR1 84 CGG; SMN1 2 copies.
Microarray arr[GRCh38] 22q11.21 del 2.5 Mb; DiGeorge/VCFS; MLPA confirmed. Karyotype 46,XX,t(4;11)(q21;q23).
Pharmacogenomics: CYP2C19 *2/*17; DPYD *1/*1; TPMT normal; HLA-B*57:01 neg; SLCO1B1.
# Plan
Cascade testing for {hkin}; GINA reviewed; MRI alternate with mammogram; RRSO by 40.
Letter to {hdr}; family letter for {hone} in {htown}. GC {hrn}, {hph}.
Sample barcode {hid}; Saliva (Oragene OG-600); collected {hdate}; reported {hdate}.
"""
