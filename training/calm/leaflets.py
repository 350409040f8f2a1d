"""Leaflets, teaching cases, exams, abstracts and lectures about nobody; a line that begins with # is a heading."""

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
