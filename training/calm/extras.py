"""Sections that may stand in any clinical document, added to those about nobody so that no two are built alike."""

SECTIONS = r"""
# Additional History
{history4}
%%
# Interval Events
{course4b}
%%
# Past Medical History
1. {dxx}\n2. {dxx}\n3. {epodx}\n4. {eposyn}\n5. {dxx}, {stage}
%%
# Surgical History
{epoop}, {yr}\n{op}, {yr}\n{op}, {yr}
%%
# Family History
Mother: {dxx}. Father: {epodx}. Brother: {eposyn}. Sister: well. Grandfather: {dxx}, died at {some}.
%%
# Social History
{job}, from {land}, raised in {usstate}, speaks {tongue} and {tongue}. Lives with {kinx}. {nation} church. Smoked until {yr}. Beer on {weekday}. Drives. Likes fishing for bass, art and long walks in the forest.
%%
# Review of Systems
{review9l}
%%
# Medication List
{meds}
%%
# Home Medications
{meds}
# New Medications
{meds}
%%
# Allergies and Reactions
{brand}: rash\n{brand}: hives\n{generic}: swelling\nFish: {symptom}\nLatex: itching
%%
# Immunization History
{brand} {yr}\n{brand} {yr}\n{brand} {yr}\nFlu each {season}
%%
# Laboratory Data
{labtable}
%%
# Trend
{labtable}\n\n{labline}
%%
# Microbiology
{results2}\n{organism}: S to {generic}, R to {generic}\n{organism}: not detected
%%
# Imaging
{imaging6l}
%%
# Procedures
{op}: {surgery3}
%%
# Examination
{vitals}\n{exam8l}
%%
# Special Tests
{epotest}: negative\n{epotest}: positive\n{eposign}: absent\n{eposign}: present\n{epoman}: relieved {symptom}
%%
# Scores
{scale}: {some}\n{scale}: {few}\n{eposcore}: {few}\n{epoclass}\n{epocrit}: not met\n{epoform}: {many}
%%
# Devices
{gadget}: in place, works\n{gadget}: removed\n{maker} {device}: card given\n{model}: on loan
%%
# Lines and Tubes
{epotool}\n{epotool}\n{gadget}
%%
# Nursing Notes
{nursing7l}
%%
# Vital Sign Log
{flowsheet}
%%
# Therapy Goals
{goals5n}
%%
# Assessment and Plan
{decision8n}
%%
# Differential
{dxx}; {eposyn}; {epodx}; {dxx}; {epofind}. {decision2}
%%
# Evidence
{study5}
%%
# Guideline Notes
{guide}: {decision}\n{guide}: {decision}\n{guide}: see {trial}, {trial}
%%
# Coding
{coding4b}\n{codes}
%%
# Insurance
Primary {insurer}; secondary {insurer}. {coding3}
%%
# Patient Education
{teach7b}
%%
# Instructions in Plain Words
{teach7}
%%
# Diet
Fish, rice, lamb in small amounts, green beans, olive oil, ginger, basil, brown bread. {teach3}
%%
# Safety
{policy4b}
%%
# Consent
{form} reviewed. {policy3} {decision}
%%
# Communication
{calls5l}
%%
# Session Excerpt
{counsel6l}
%%
# Team Discussion
{meeting5b}\nPresent: {crew}, {crew}, {crew} and {crew}.
%%
# Disposition
{place}, then {place}, when {insurer} agrees. Transport: van at {hour}. {decision2}
%%
# Barriers
{tongue} interpreter; no car; snow; {insurer}; {symptom}. {policy}
%%
# Pathology
{pathology5}
%%
# Operative Details
{surgery7}
%%
# Anatomy
{epoanat} and {epoanat} were identified. {imaging4}
%%
# Word List
{sayword5l}
%%
# Abbreviations
{trial}; {scale}; {guide}; {cred}; {cred}; {codex}
%%
# Pending at Discharge
{analyte}\n{analyte}\n{organism} culture\n{op}
%%
# Return Precautions
{symptom}, {symptom}, {symptom}, fever. {teach3}
%%
# Attestation
I, the attending, saw and examined the patient with the resident and agree with the note. {decision} Time: {some} minutes.
%%
# Terse Note
{terse6l}
%%
# Exam in Brief
{terse4}
%%
# Hours and Days
{hours4b}
%%
# Time Line
{hours2l}\n{nursing4l}
%%
# Abbreviated Plan
{terse3}\n{decision3n}
%%
# Narrative
{tale2}
%%
# Background
{tale}\n{study2}
%%
# Comment
{tale}
%%
# Remarks
{decision2}\n{tale}
"""
