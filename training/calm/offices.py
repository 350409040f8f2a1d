"""Letters, transcripts, policies, minutes and forms about nobody; a line that begins with # is a heading."""

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
Can {codex} and {codex} be billed together?
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
