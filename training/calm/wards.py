"""Notes of nurses and their neighbours about nobody; a line that begins with # is a heading."""

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
