"""Whole documents of wards, offices, schools and studies about nobody; a line that begins with # is a heading."""

NURSING = r"""
# Nursing Shift Note
{nursing9l}
# Plan for Next Shift
{decision2b}
%%
# Nursing Flow Sheet
{flowsheet}
# Intake and Output
IV {many} | PO {many} | Urine {many} | Drain {some} | Stool x{few}
# Assessment
{exam5l}
# Braden
Sensory {few}, Moisture {few}, Activity {few}, Mobility {few}, Nutrition {few}, Friction {few}
# Notes
{nursing5l}
%%
# Nursing Care Plan
# Diagnosis
Risk for {symptom} related to {dxx}
# Goals
{goals4n}
# Interventions
{policy4b}
# Evaluation
{nursing3}
# Teaching
{teach4b}
%%
# SBAR Handoff
# Situation
{someone} in {place} with {symptom}. {vitals}
# Background
{history3} Allergies: {brand}.
# Assessment
{exam4} {results2}
# Recommendation
{decision3}
%%
# Home Health Visit
# Homebound Status
Leaves home for {insurer} visits only; uses {gadget}; short of breath at {some} feet.
# Visit
{nursing5l}
# OASIS Items
M1033, M1800 {few}, M1830 {few}, M1860 {few}, GG0170
# Goals
{goals3b}
# Teaching
{teach4b}
%%
# Hospice Interdisciplinary Note
PPS {some}%, FAST 7c, {history2}
# Nursing
{nursing2}
# Social Work
Faith, hope and peace were the words of the {kinx}. {form} done.
# Chaplain
{nation} prayers, music, art. Grace said at lunch.
# Plan
{decision3b} Comfort kit: {generic}, {generic}, {generic}.
%%
# Dialysis Treatment Record
MWF, {gadget}, Fresenius F180, bath 2K 2.5Ca, Qb {many}, Qd {many}, heparin {strength}
{flowsheet}
# Access
Left upper arm fistula, 15 gauge, buttonhole; Quinton out.
# Labs
{labtable}
# Notes
{nursing4l}
%%
# Telemetry Strip Log
{hour} sinus {some}; {hour} Wenckebach; {hour} PVC; {hour} AF; {hour} paced by {maker} {device}
# Notes
{nursing4l}
# Orders
{decision3b}
%%
# Code Blue Record
{hour} Called. {hour} CPR by Night Float. {hour} {model} pads. {hour} epi. {hour} Shock 200 J. {hour} ROSC.
# Team
Leader: the attending. Recorder: Charge RN. Airway: Anesthesia. Compressions: Tech, Intern.
# Drugs
{meds}
# Debrief
{meeting3b}
{policy2}
%%
# Medication Reconciliation
# Home
{meds}
# Hospital
{meds}
# Changes
{rx}: stop. {rx}: start. {rx}: dose {strength}. {rx}: may skip on {weekday}.
# Source
Bottles, {kinx}, {program}, pharmacy
# Notes
{decision3}
%%
# Respiratory Therapy Note
{gadget}, {model}; ABG pH 7.{some}, pCO2 {some}, pO2 {some}
# Treatments
{nursing4l}
# Plan
{decision2} Venturi {some}%; Passy-Muir trials; Ballard suction; Acapella
%%
# Nutrition Assessment
Harris-Benedict {many}; Mifflin-St Jeor {many}; {brand} at {some} mL/h
# Intake
Fish, rice, lamb, beans, basil, olive oil, ginger ale, brown bread; skips breakfast
# Labs
{labline}
# Diagnosis
{dxx}; {decision}
# Plan
{teach4b}
%%
# Social Work Assessment
{ageword} {nation} {job}, {tongue} first, {insurer} active
# Supports
{kinx}, church group, neighbor, food bank, food stamps, legal aid, Area Agency on Aging
# Barriers
No car, snow, short lease, law suit, cash, bills
# Plan
{form}; {form}; {place} referral; {decision2}
# Narrative
{history2} {policy}
%%
# Physical Therapy Daily Note
S: "Pain is {rate}. I walked the dog two miles."
O: {gadget} x {some} feet; {epoex} x 10; {epoex} x 10; bike {few} min; {epotest} negative
A: {goals2}
P: {decision} {codes}
# Home Program
{teach4b}
"""
OFFICE = r"""
# Prior Authorization Letter
To: {insurer} Utilization Review. From: [CLINIC]. Re: [PATIENT], [MEMBER ID].
Dear Medical Director:
I write to ask for {brand} for the treatment of {dxx} ({codex}).
{history3}
# Prior Therapies
{meds}
# Rationale
{decision4} {study2}
# References
{guide} {yr}; {trial} {yr}; {trial} {yr}.
Sincerely,
[SIGNATURE], {cred}
%%
# Letter of Medical Necessity
Dear Claims Reviewer,
Please cover {gadget} ({codex}) for a {someone} with {dxx}. {decision3}
# Function
{goals4}
# Trial
{gadget} was tried for {span} and failed; {maker} {device} fits.
# Request
{coding2}
Yours truly,
The Seating Clinic
%%
# Denial Letter (Template)
Dear Member:
We reviewed the request for {op}. We cannot approve it at this time.
# Reason
{coding3} {policy}
# Your Rights
{policy3} You may appeal within {some} days. {form}
# Language Help
{tongue}, {tongue}, {tongue}, {tongue}, {tongue}: call the number on your card.
%%
# Patient Portal Reply
Hello, and thank you for your message. {answerline}
{teach4}
Take care, and have a good {season},
Your Care Team
---
Original message: I have {symptom} since I began {brand}. Will it pass? May I skip a dose? My {kinx} says to chase it with milk.
%%
# Telephone Encounter
{calls8l}
# Disposition
{decision2}
%%
# Member Services Transcript
{calls9l}
# Wrap Code
{codex}; {insurer}; resolved; survey sent
%%
# Therapy Session Transcript
{counsel9l}
# Homework
Mark mood; short walks; art; call a friend; thought record
%%
# Psychotherapy Progress Note (DAP)
# Data
{counsel6l}
# Assessment
{scale} {few}; {scale} {few}; frank, less moody; hope grew
# Plan
{goals3b} {codex}, {some} minutes
%%
# Group Therapy Note
Topic: grace and grit. Members spoke of {symptom}, work, faith and summer plans.
# Themes
{counsel5l}
# Response
{goals3b}
%%
# Policy: Hand Hygiene and Isolation
# Purpose
{policy}
# Scope
All staff, students, vendors; {place}, {place} and {place}
# Definitions
Contact: {organism}. Droplet: {organism}. Airborne: {organism}. Standard: all.
# Procedure
{policy8n}
# References
{guide}, {guide}, {guide}
%%
# Policy: Use and Disclosure of Records
# Policy Statement
{policy3}
# Roles
Privacy Officer; HIM Director; {crew}; {crew}
# Procedure
{policy8b}
# Sanctions
{policy2}
# Law
45 CFR 164.502, 164.514; {guide}; {usstate} code; {codex}
%%
# Standard Operating Procedure: {gadget}
# Supplies
{gadget}, {brand}, {epotool}, {epograsp}, gauze, tape
# Steps
{surgery5n}
# Cleaning
{policy3n}
# Alarm Codes
E{few}: low flow. E{some}: door. Call {maker} service or Biomed.
%%
# Antibiotic Guide
# Pneumonia
{organism}: {generic} {strength}, or {brand}
# Urine
{organism}: {generic}; {organism}: {brand}
# Skin
{organism}: {generic}; bite (fox, wolf, fish, lamb pen): {brand}
# Notes
{policy3b}
# Sources
{guide}, {guide}, {trial}
%%
# Staff Meeting Minutes
Present: Nurse Manager, Charge RNs, Educator, Clerk, Pharmacy, RT. Absent: Night Shift.
# Reports
{meeting6l}
# Actions
{meeting4n}
# Adjourn
{hour}. Snacks: fish crackers.
%%
# Morbidity and Mortality Conference
Cases are shown without names, dates or rooms.
# Case
{someone}. {history3}
# Timeline
{nursing5l}
# Discussion
{meeting3} {study2}
# Contributing Factors
{policy3b}
# Take-Home
{teach2b}
%%
# Shift Schedule
{shifts}
# Notes
{meeting4b}
No swaps without {crew}. {feast} by rotation.
%%
# Coding Guidance
# Question
May {codex} and {codex} be billed together?
# Answer
{coding5}
# Example
{someone} has {op}. {surgery2} Report {codes}.
# Sources
{guide}, {guide}, {insurer} bulletin of {yr}
%%
# Coding Audit Report
Sample: {some} charts. Accuracy {pct}. Over {few}, under {few}.
# Findings
{coding6n}
# Table
Code,Billed,Agreed,Variance
{codex},{some},{few},-{few}
{codex},{some},{few},{few}
{codex},{some},{some},0
# Plan
{meeting3b}
%%
# IT Change Request
System: {program}; interface: {program}; window: Sunday {hour} to {hour}
# Reason
{meeting2}
# Steps
{policy4n}
# Rollback
Restore, restart Jenkins, page IT; {program} read-only
# Users Affected
{crew}, {crew}, {crew}; {place}
%%
# Release Notes
# New in {program}
{meeting4b}
# Fixed
{heading} prints on one page. {form} saves. {scale} totals. {brand} alert.
# Known Issues
{program} and {program} time out; {model} feed drops at dawn
# Training
{policy3}
%%
# Orientation Packet
# Day One
Badge, parking, {program}, {form}
# Week One
{policy5b}
# Weeks Two to Four
{goals3b}
# Dress
No jeans, no rings with stones; gray, green or black scrubs
# Contacts by Role
{crew}; {crew}; {crew}
%%
# Consent for {op}
I have been told about the {epoop} and its risks: {symptom}, {symptom}, {symptom}.
# What Will Be Done
{surgery3}
# Other Choices
{decision3}
# My Rights
{policy3}
Signature: ____________ Witness: ____________ Interpreter ({tongue}): ____________
%%
# Health History Form
Name: ________ Preferred name: ________
# Check All That Apply
[ ] {dxx}  [ ] {dxx}  [ ] {epodx}  [ ] {eposyn}  [ ] {symptom}
# Surgeries
[ ] {op}  [ ] {op}  [ ] other: ________
# Medicines
[ ] {brand}  [ ] {brand}  [ ] fish oil  [ ] {generic}
# Habits
Coffee: __ cups. Beer: __ a day. Miles walked: __. Faith: ______
# Questions for You
{review5l}
# Notice
{policy2}
%%
# Questionnaire
Mark one box a line: 0 never, 1 some days, 2 most days, 3 every day.
1. Little interest in things, art or summer plans
2. Feeling low, gray or without hope
3. {symptom}
4. {symptom}
5. Will power weak, or may not want to rise
6. Sharp or moody with others
Score: ____ ({scale} range 0 to 27)
# Scoring
{study2}
# If Score Is High
{decision2b}
"""
TEACHING = r"""
# Patient Leaflet: {dxx}
# What Is It?
{decision} It is not the same as {epodx} or {eposyn}.
# What You Can Do
{teach6b}
# Medicines
{brand} ({generic}), {brand} ({generic})
# When to Call
{teach3b}
# Words to Know
{epofind}: what the lab sees. {eposign}: what the doctor looks for. {scale}: a set of questions.
%%
# After Your {op}
# The First Day
{teach4b}
# Weeks One to Six
{teach4b}
# Eating
Fish, beans, rice, olive oil, ginger, basil, green and brown foods
# Call 911
{symptom}, {symptom}
# Your Device
{gadget}, made by {maker}: keep the card with you.
%%
# Asthma Action Plan (Blank)
# Green Zone
{brand} {often}; peak flow above ___
# Yellow Zone
{brand} {few} puffs; {symptom}
# Red Zone
{brand}; call 911
# Triggers
Dust, mold, pollen in {monthx}, cats, smoke, holly and pine wreaths, wood stove, cold
# Learn More
{teach4b}
%%
# Teaching Case
# Presentation
A {someone} presents with {symptom}. {history3}
# Examination
{vitals} {exam4}
# Investigations
{labtable}
{results2}
# Questions
1. What is the likely diagnosis? 2. What is {eposign}? 3. Which of {generic} and {generic} would you choose?
# Discussion
{decision3} {study2}
# Learning Points
{teach2b}
- {eponym} is not {eponym}.
%%
# Exam Questions
1. A {someone} has {symptom}; {eposign} is positive. The best next step is: A. {op} B. {generic} C. {epoman} D. {analyte}
2. {epofind} is typical of: A. {epodx} B. {epodx} C. {eposyn} D. {dxx}
3. Which stain shows {organism}? A. {epostain} B. {epostain} C. {epostain}
4. The {epoop} is done for: A. {dxx} B. {epodx} C. {epofx}
5. {trial} showed that {generic}: A. lowers {analyte} B. raises {analyte} C. neither
# Answers
1 B. 2 A. 3 C. 4 A. 5 C.
# Rationale
{decision2} {study}
%%
# Lecture Outline: Eponyms in {heading}
# Signs
{eposign}; {eposign}; {eposign}; {eposign}; {eposign}
# Syndromes
{eposyn}; {eposyn}; {eposyn}; {epodx}; {epodx}
# Operations
{epoop}; {epoop}; {epoop}
# Instruments
{epograsp}; {epograsp}; {epohold}; {epotool}
# Scores
{eposcore}; {epocrit}; {epoclass}; {epoform}
# Anatomy
{epoanat}; {epoanat}; {epoanat}
# Summary
{exam4} {study}
%%
# Journal Club
Paper: {trial}, {yr}
# Question
In {dxx}, does {generic} beat {generic}?
# Methods
{study4}
# Results
{study3} {stat}
# Critique
{study3b}
# Bottom Line
{decision}
%%
# Research Abstract
# Background
{dxx} is common in {land} and {usstate}. {study}
# Methods
{study4}
# Results
{stat}; {stat}; {stat}. {study2}
# Conclusions
{study2}
# Funding
None. {maker} and {maker} gave devices.
%%
# Study Protocol Synopsis
Title: {generic} in {dxx}. Phase III. Sponsor: [SPONSOR]. Sites: {some} in {land}, {land}, {usstate}.
# Objectives
{study2}
# Eligibility
{study} Age {some} to 85. {analyte} {value}. {stage}. {eposcore} {few}.
# Visits
Week 1, Week 4, Week 12, Month 6
# Assessments
{scale}; {scale}; {analyte}; {op}
# Statistics
{study4}
# Safety
{policy2}
%%
# Systematic Review: Methods
{study6}
# Table
Trial,N,Arm,Effect
{trial},{many},{generic},0.{some}
{trial},{many},{generic},0.{some}
{trial},{many},{brand},1.{some}
# Bias
{study3}
# Discussion
{study4}
%%
# Guideline Summary
# Bodies
{guide}, {guide}, {guide}
# Recommendations
{decision5n}
# Strength
Strong, moderate, low. Class I, IIa, III. Level A, B, C.
# Evidence
{trial}, {trial}, {trial}, {trial}; {study3}
# Gray Areas
{study2} {sayword}
%%
# Student Handout: Words That Look Like Names
{sayword9l}
# Eponyms
{eponym}; {eponym}; {eponym}; {eponym}; {eponym}; {eponym}
# Devices
{gadget}; {gadget}; {gadget}; {model}
# Drugs
{brand}; {brand}; {brand}; {brand}
%%
# Ward Glossary
{sayword8b}
# Tools
{epograsp}, {epohold}, {epotool}, {gadget}
# Heads
{heads5l}
%%
# De-identified Case Report
[NAME], {ageword}, was seen at [HOSPITAL] on [DATE] by Dr. [NAME].
{history4}
# Course
{course5}
# Outcome
{results3} ___ went home on ___ with {gadget}.
# Discussion
{study3} {decision2}
# Consent
{form} is held by [NAME].
%%
# School Health Office Guide
# Fever
Send home above 100.4. {teach2}
# Head Lice
{brand}, comb, no shaming
# Asthma
{brand}; {model}; see plan
# Allergy
{brand} pens in the red bag; nuts, fish, latex, bee
# Bites
Fox, dog, cat, snake, robin mites: wash, call, chart
# Forms
{form}; {form}; {form}
# Calendar
{monthx}: vision. {monthx}: hearing. {monthx}: scoliosis (Adams, {epotest}).
%%
# Travel Clinic Advice
Countries: {land}, {land}, {land}. Season: {season}.
# Vaccines
{brand}, {brand}, yellow fever, Japanese encephalitis
# Malaria
{generic} or {brand}
# Food and Water
{teach3b}
# Bites
{organism}, {organism}; long sleeves
# On Return
{decision2b}
%%
# Meal Plan
Monday: fish, rice, green beans. Tuesday: lamb stew, brown bread. Wednesday: olive and basil pasta. Thursday: bean soup, ginger tea. Friday: cod, kale, berries. Saturday: eggs, sage sausage. Sunday: pepper chicken, cherry pie.
# Why
{teach5b}
# With Your Medicines
{brand}: no grapefruit. {generic}: take with food. {brand}: skip dairy.
# Notes for {nation} Kitchens
{teach2}
"""
