"""Reports of operations, images, tissue and tests, and of therapists, about nobody; a line that begins with # is a heading."""

REPORTS = r"""
# Operative Report
# Preoperative Diagnosis
{dxx}
# Postoperative Diagnosis
Same
# Procedure Performed
{epoop}; {op}
# Anesthesia
General endotracheal
# Surgeon
Attending. Assistant: Resident. Scrub: Tech. Circulator: RN.
# Findings
{epofind}; {anat} normal; {stage}
# Description
{surgery9}
# Specimens
{anat}, permanent
# Drains
{epotool}
# Complications
None
# Disposition
PACU, stable
%%
OPERATIVE NOTE (BRIEF)
Procedure: {op}. Position: {epopos}. Anesthesia: MAC.
# Indications
{history2}
# Details
{surgery6}
# Implants
{maker} {device}; {gadget}; {gadget}
# Plan
{decision3b}
%%
# CT Report
# Exam
CT {part} with contrast
# Indication
{symptom}, rule out {epofind}
# Comparison
None
# Technique
{maker} scanner, 64 slice, 3 mm axial images. Dose: DLP {many}.
# Findings
{imaging8l}
# Impression
{imaging3n}
%%
# MRI Report
EXAM: MRI {part}
# Clinical History
{someone} with {symptom}. {eposign} positive.
# Sequences
T1, T2, STIR, FLAIR, DWI, SWI; {brand} not used.
# Findings
{imaging8}
# Impression
{imaging4n}
Critical result called to {crew} at {hour}; read back.
%%
# Mammography and Breast Ultrasound
# History
{someone}. Gail {dec}%. {kinx} with {dxx}.
# Findings
Heterogeneously dense. {size} mass at 10 o'clock, {few} cm from nipple. {imaging2} Cooper's ligaments intact.
# Assessment
BI-RADS 4A. Recommend {op}.
# Lay Letter
Dear Patient: your study needs more tests. This does not mean cancer. {teach2}
%%
# Echocardiogram Report
# Measurements
LVIDd {dec} cm, LVEF {pct} by Simpson, LA {some} mL, E/e' {some}, TAPSE {some} mm, RVSP {some} mmHg
# Valves
Mitral: mild. Aortic: {gadget}, gradient {some} by Bernoulli. Tricuspid: Ebstein absent. Pulmonic: normal.
# Other
{imaging2} Chiari network. Eustachian valve. Coumadin ridge. Lambl excrescence.
# Conclusions
{results3n}
%%
# Surgical Pathology Report
# Clinical Data
{someone}, {dxx}
# Gross
{pathology3}
# Microscopic
{pathology5}
# Stains
{epostain}, {epostain}, {epostain}: reviewed with controls.
# Diagnosis
{pathology3n}
# Comment
{guide} template. {epoclass}. {trial} cut-offs apply.
%%
# Cytogenetics and Molecular Report
# Specimen
Bone marrow, heparin
# Method
G-band by Giemsa-Trypsin-Wright, 20 cells; FISH; NGS panel of {many} genes; Sanger confirmed
# Result
Philadelphia chromosome absent. {pathology2}
# Interpretation
{eposyn} is not supported. See {trial} and {guide} for {brand}.
# Genes Tested
BRCA1, JAK2, KRAS, ABL1, RET, MET, KIT, ALK, ROS1, SUFU, APC, VHL, TSC2, PTEN, STK11, MEN1
# Limits
{study}
%%
# Microbiology Report
Source: blood, left arm and PICC
Gram stain: {organism} seen
# Culture
{organism}
# Susceptibility
{generic} S; {generic} R; {generic} I; {generic} S. Kirby-Bauer and E-test.
# Other
{organism} PCR negative; {epostain} negative; {analyte} {value}
# Note
{guide} breakpoints of {yr}. {policy2}
%%
# Pulmonary Function Report
FVC {dec} ({pct}), FEV1 {dec} ({pct}), ratio 0.{some}, TLC {pct}, DLCO {pct}
# Technique
{maker} box, Wright peak flow, GLI reference, Caucasian and other equations not used.
# Interpretation
{stage}. {results3}
# Recommendation
{decision2}
%%
# EEG and EMG Report
# Background
9 Hz, symmetric. Photic, hyperventilation: no change.
# Findings
{results3}
# Nerve Conduction
Median {some} m/s, ulnar {some} m/s, Martin-Gruber anastomosis noted. F waves normal. Erb point {dec} ms.
# Impression
{eposyn} unlikely; Lambert-Eaton pattern absent; {decision}
%%
# Colonoscopy Report
# Instrument
{maker} video scope; {brand} prep, Boston 8
# Sedation
{generic} {strength}, {generic} {strength}; ASA II; Aldrete {few}
# Findings
{imaging2} Polyp {size}, Paris Is, Kudo IIIL, snared. Houston valves normal. {epofind} absent.
# Recommendations
{decision3n}
# Instructions
{teach4b}
%%
# Cardiac Catheterization Report
# Access
Right radial, Barbeau A, 6 French; Angio-Seal not used
# Hemodynamics
RA {few}, PA {some}, PCWP {some} (Swan), Fick CO {dec}, Gorlin area {dec}
# Coronaries
{anat}: {pct}. {anat}: {pct}. Left main normal. SYNTAX {some}.
# Intervention
{maker} {device} {dec} x {some} mm at {some} atm; Judkins left 3.5, Amplatz right, Pilot wire; {surgery}
# Conclusion
{decision3n}
%%
# Anesthesia Record
ASA III, Mallampati II, Cormack-Lehane 2, Macintosh 3, tube 7.5
# Agents
{generic}, {generic}, {generic}, {generic}
# Timeline
{nursing6l}
# Lines
{epotool}, art line, Bair Hugger
# Emergence
{vitals} Aldrete {few}, PONV none
# Plan
{decision2}
%%
# Autopsy Conference Summary
Case shown without names.
# Clinical Course
{course4}
# Gross
{pathology3}
# Microscopic
{pathology4}
# Lessons
{policy3b}
# Questions
Was {eposyn} missed? Would {trial} apply? What would {guide} say?
%%
# Dental and Oral Surgery Note
{history2} Angle Class II, Mallampati I.
# Findings
{imaging2} Stensen and Wharton ducts clear. Tongue tie. Brown spots, white plaque, amber crown.
# Procedure
Root canal on 14, bridge on 3, crown on 19. {brand}, Ringer's, Gelfoam.
# After Care
{teach4b}
%%
# Ophthalmology Note
{history2}
# Acuity
OD {rate}, OS 20/200 Snellen; Ishihara 11/14; Amsler full
# Slit Lamp
Arlt line none; Krukenberg spindle absent; Seidel negative; Schirmer {some} mm; Descemet folds
# Tension
Goldmann {some}/{some}
# Fundus
{epofind} none; gray-green membrane none; cup 0.{few}
# Plan
{brand}, {brand}; {decision2}
%%
# Radiation Oncology Summary
{dxx}, {stage}
# Course
{some} Gy in {some} fractions, {maker} linac, CyberKnife boost, Bragg peak planning, Simon protocol absent
# Tolerance
{history2} {course2}
# Follow Up
{decision3n}
%%
# Physical Therapy Evaluation
# Subjective
{history3}
# Objective
{exam5l}
ROM {some} degrees; MMT {rate}; Tinetti {some}; Berg {some}; TUG {some} s
# Assessment
{decision} Good rehab potential; strong family; short stairs.
# Goals
{goals5b}
# Plan
{epoex}, {epoex}, Maitland III mobs, {gadget} training, {few}x a week for {span}. {codes}
%%
# Occupational Therapy Evaluation
# Profile
{job}, likes art, bass fishing, garden, cooking lamb and rice
# ADLs
Don shirt: min assist. Doff socks: max. Feed: set up. Bathe: mod.
# Tests
Nine-Hole Peg {some} s, Jebsen {some} s, Allen level {dec}, Jamar {some} lb, Semmes-Weinstein 3.61, {scale} {some}
# Goals
{goals5n}
# Plan
{teach4b}
%%
# Speech Therapy Swallow Study
{history2}
# Trials
Thin, nectar, honey, puree, cracker. Penetration-Aspiration {few}. Rosenbek {few}. Masako and Shaker tried; Mendelsohn helped.
# Impression
{decision2}
# Recommendations
{goals3b}
{teach3b}
"""
