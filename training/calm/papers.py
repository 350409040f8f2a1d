"""Whole clinical documents about nobody, section by section; a line that begins with # is a heading, styled anew each time."""

SUMMARIES = r"""
# Discharge Summary
Service: Hospital Medicine. Length of stay: {few} days. Attending: on file. PCP: on file.
# Reason for Admission
{history}
# Hospital Course
{course5}
# Pertinent Results
{labtable}
{results3}
# Discharge Medications
{meds}
# Condition at Discharge
Stable. {vitals}
# Discharge Instructions
{teach5}
# Follow Up
{decision2}
%%
# Discharge Summary - Surgery
# Preoperative Diagnosis
{dxx}, {stage}
# Procedure
{op}; {epoop}
# Hospital Course by System
Neuro: {course}
Cardiac: {course}
Pulmonary: {course}
GI: {course}
ID: {results}
# Lines, Drains, Tubes
{epotool}; {epotool}; {gadget}
# Pathology
{pathology3}
# Medications
{meds}
# Wound Care and Activity
{teach4b}
%%
# History and Physical
# Chief Complaint
{symptom}
# History of Present Illness
{history6}
# Past Medical History
{dxx}, {dxx}, {epodx}, {eposyn}
# Past Surgical History
{op} ({yr}), {op} ({yr})
# Medications
{meds}
# Allergies
{brand}: hives. {generic}: cough.
# Family History
{kinx} with {dxx}; {kinx} with {epodx}.
# Social History
{nation} {job}. Speaks {tongue}. Lives with {kinx}. {few} drinks on {weekday}.
# Review of Systems
{review5l}
# Physical Exam
{vitals}
{exam8l}
# Data
{labtable}
{results3l}
# Assessment and Plan
{decision6n}
%%
# Consultation Note
Requesting service: {crew}. Question: {dxx}?
# HPI
{history4}
# Exam
{exam5l}
# Labs
{labline}
# Impression
{decision3}
# Recommendations
{decision5n}
Thank you for this consult. We will follow. Page {crew} with questions.
%%
# ICU Progress Note
Hospital day {few}. Overnight: {course}
# Vitals
{vitals}
# Vent
{gadget}, AC {some}, PEEP {few}, FiO2 {some}%, plateau {some}.
# Drips
{rx} {strength}, {rx}, {rx}
# Exam
{exam5l}
# Labs
{labtable}
# By Problem
# Neuro
{decision} {scale} {few}.
# Cardiovascular
{decision}
# Pulmonary
{decision}
# Renal
{decision}
# ID
{results} {decision}
# Prophylaxis
{rx}; {brand}; head of bed 30.
%%
# Progress Note
S: {history3}
O: {vitals}
{exam5l}
{labline}
A: {dxx}, {dxx}, {eposyn} ruled out.
P:
{decision5b}
%%
# Emergency Department Note
# Triage
ESI {few}. {symptom}. {vitals}
# HPI
{history4}
# ROS
{review4l}
# Exam
{exam6l}
# ED Course
{nursing6l}
# Medical Decision Making
{decision4} {eposcore} {few}; {epocrit} not met; {scale} {few}.
# Disposition
Home. {teach3}
# Critical Care Time
{some} minutes, not counting procedures.
%%
# Transfer Summary
From {place} to {place}. Reason: {dxx}.
# Course to Date
{course5}
# Active Issues
{decision5n}
# Current Medications
{meds}
# Pending
{analyte}, {analyte}, {organism} culture, {op}
# Lines
{epotool}, {epotool}
%%
# Annual Wellness Visit
{history2}
# Screening
{scale}: {few}. {scale}: {few}. {scale}: {some}. Vision {rate}.
# Preventive Schedule
Colon: {op} in {yr}. Bone: DEXA in {yr}. Lungs: {guide} criteria not met. Breast: mammogram in {yr}.
# Immunizations
{brand}, {brand}, {brand}
# Exam
{exam5l}
# Plan
{decision4n}
# Advance Care Planning
{form} and {form} discussed for {some} minutes.
%%
# Pediatric Well Visit
{ageword} here with {kinx}. Diet: {brand}, rice, fish, green beans. Sleep: {few} hours. Stool: brown.
# Development
{scale}: pass. Walks, stacks {few}, says {some} words, scribbles, points.
# Growth
Weight {pct}ile, length {pct}ile, head {pct}ile.
# Exam
{exam6l}
# Anticipatory Guidance
{teach5b}
# Plan
{brand} and {brand} today. Return in {span}.
%%
# Prenatal Visit
{some} weeks {few} days by {epoform}. {history}
# Today
BP {bp}. Fundal height {some}. FHT {many}. {epoman} maneuvers: vertex. Bishop {few}.
# Labs
{labtable}
# Plan
{decision4b}
# Teaching
{teach4b}
%%
# Labor and Delivery Summary
{someone}, {some} weeks, admitted with {symptom}.
# Labor
Bishop {few}, {brand}, then {brand} at {strength}. {epoman} used for shoulder; {epoman} not needed.
# Delivery
Vertex, {epograsp} at bedside and not used. Apgar 8 and 9. Cord gas sent.
# Repair
Second degree, Vicryl. EBL {many} mL by QBL.
# Newborn
Ballard {some}. {exam3l}
# Plan
{decision3b}
%%
# Psychiatric Evaluation
# Identifying Data
{ageword} {nation} {job}, housed, {insurer}.
# Chief Complaint
"I can't rest. Nothing feels good. Hope is gone."
# History
{history4}
# Substance Use
{few} beers a day; crystal in {yr}; cannabis; no heroin. CAGE {few}. {scale} {some}.
# Mental Status
Young for stated age, black jacket, brown boots, moody, speech sharp, thought linear. {scale} {some}.
# Risk
C-SSRS low. Weapons none. Faith and {kinx} protect.
# Formulation
{decision3}
# Plan
{decision4n}
%%
# Oncology Follow-Up
# Diagnosis
{dxx}, {stage}, {stage}
# Treatment History
{yr}: {op}. {yr}: {brand} and {brand} x{few}. {yr}: radiation {some} Gy.
# Interval
{history3}
# Performance
ECOG 1, Karnofsky 80
# Exam
{exam5l}
# Data
{labtable}
{imaging3}
# Plan
Per {guide} and {trial}. {decision4}
%%
# Cardiology Clinic Note
{history4}
# Cardiac Testing
Echo: {results} Cath: {anat} {pct}, {anat} {pct}. Monitor: {model}, {some} beats, Wenckebach at night.
# Exam
{exam5l}
# Assessment
NYHA Class II, ACC Stage C, CHA2DS2-VASc {few}, HAS-BLED {few}. {decision2}
# Plan
{decision4b}
%%
# Neurology Consult
{history4}
# Neurologic Examination
Mental status: {scale} {some}. Cranial nerves: {eposign} absent. Motor: {rate}. Reflexes: Babinski down, Hoffmann absent, jaw jerk brisk. Gait: Romberg negative, Trendelenburg negative.
# Imaging
{imaging5}
# Localization
{anat} and {anat}; {eposyn} unlikely; {epodx} possible.
# Plan
{decision5n}
%%
# Sleep Medicine Note
{history2} Epworth {some}, STOP-BANG {few}, Mallampati III.
# Study
AHI {some}, nadir {some}%, Cheyne-Stokes absent. {results}
# Device
{model} by {maker}; {gadget}; {results}
# Plan
{decision3b}
{teach3b}
%%
# Wound Care Note
{history2} Braden {some}.
# Wounds
1. {part}: {size}, {stage}, red-brown bed, gray edge. 2. {part}: {size}, black eschar.
# Treatment Today
Sharp debridement with {epograsp}. {brand}, {model}, Unna boot. {surgery}
# Plan
{decision3b}
# Teaching
{teach4b}
%%
# Geriatric Assessment
{history3}
# Function
Katz {few}, Lawton {few}, Timed Up and Go {some} s, grip {some} kg.
# Cognition
{scale} {some}, {scale} {some}, clock drawn short of hands.
# Mood
{scale} {few}
# Medications (Beers review)
{meds}
# Plan
{decision5n}
# For the Family
{teach4}
"""
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
