"""Notes of doctors about nobody, section by section; a line that begins with # is a heading, styled anew each time."""

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
BP {bp}. Fundal height {some}. FHT {many}. {epoman}: vertex. Bishop {few}.
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
