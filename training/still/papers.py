"""Whole documents of the office, the classroom, the pharmacy and the machine room in running prose."""

PAPERS = r"""
# Welcome to the {unit}
Thank you for choosing us. This guide explains who is who and what to expect. Your <Attending|Attending Physician> leads the team, which may include a Chief Resident, an Intern, a Nurse Practitioner, a Charge Nurse and a Care Coordinator. Ask anyone for help. Badges with a Red Stripe may hold your baby; Blue Stripe may not.
# Meals and Visiting
Room Service, called At Your Request, runs from {clockx} to {clockx}. Choose Heart Healthy, Consistent Carb or Regular. Kosher, Halal and Vegan trays come with two hours of notice. The Gift Shop, the Healing Garden, the Meditation Room and the Family Resource Center are on the ground floor. Visitors wear stickers. Children under 12 need an adult.
# Patient Rights
You have the right to an interpreter, to a Patient Advocate, to refuse treatment, and to get a copy of your record. To file a complaint, contact Patient Relations, The Joint Commission, the State Department of Health, or the Office for Civil Rights. Medicare beneficiaries may call the Quality Improvement Organization. We do not discriminate under Section 1557 of the Affordable Care Act.
%%
# {brandx}: What You Need to Know
{brandx} is a {cls}. It is used with diet and exercise to treat {syn}. It is not for Type 1 diabetes or for people with {gene} {variant}. Before you start, tell your prescriber about kidney trouble, {syn}, and every medicine you take, such as {brandx}, {otc} or St. John's wort.
# How to Take It
Inject once a week into the belly, thigh or upper arm. Pick one day, like Sunday, and stick with it. Turn the dial until you hear a click, hold for six seconds, and drop the pen in a Sharps container. Store new pens in the refrigerator. Do not freeze. Missed dose? Take it within {dig} days.
# Side Effects
Nausea, burping and constipation are common and fade by {when}. Call right away for belly pain that goes to the back, a lump in the neck, or blurred vision. In the {study} trial, {pctx} of people stopped early. This leaflet does not list everything. Ask your Pharmacist or visit the Medication Guide.
# Cost
{payer} may need prior authorization. A Savings Card cannot be used with Medicare, Medicaid, TRICARE or VA coverage. Patient Assistance, Extra Help (Low Income Subsidy) and GoodRx are other options.
%%
# Minutes of the {unit}
The meeting was called to order at {clockx} by the Chair. A quorum was present. The minutes were approved as written. The Chief Nursing Officer, the Director of Pharmacy and the Medical Director attended in person; the CMIO and the Vice President of Quality joined by Teams. Regrets were received from the Risk Manager.
# Reports
The Infection Preventionist reported {dig} CLABSI and {dig} CAUTI, a standardized infection ratio of 0.{tens}. Hand Hygiene compliance by SwipeSense was {pctx}. The Antimicrobial Stewardship Pharmacist noted that days of therapy for {med} fell after the 48-hour Time-Out. The Stroke Coordinator announced Get With The Guidelines Gold Plus with Target: Stroke Honor Roll. The Trauma Program Manager presented TQIP data.
# Discussion
Members debated whether {kit} or {kit} should be stocked. Value Analysis preferred the second, citing ${thou} a year. The representative of Surgery objected. The Chair asked for a trial on Three North and in the Cath Lab with feedback through SurveyMonkey. {caperson} volunteered to draft the protocol by {when}.
# Action Items
1. Revise Policy PC-{tens}. 2. Build the {gauge} in {app}. 3. Invite Biomedical Engineering. 4. Send Kudos to Environmental Services. 5. Report to the Medical Executive Committee and the Board of Trustees.
# Adjournment
There being no further business, the meeting was adjourned at {clockx}. Respectfully submitted, the Recording Secretary.
%%
# Policy: Use of {kit}
It is the policy of the organization that the {kit} be used only by staff who have completed the Competency Validation Tool and annual skills fair. This policy applies to the Emergency Department, Surgical Services, Women and Infants, and all Ambulatory Clinics.
# Definitions
Licensed Independent Practitioner (LIP): any individual permitted by law and by the Medical Staff Bylaws to provide care without direction. Time-Out: the final verification under the Universal Protocol. Never Event: a Serious Reportable Event as listed by the National Quality Forum.
# Procedure
The Registered Nurse verifies the order in {app}, performs two-identifier check, explains the procedure, and positions the patient in the {move}. The {post} inspects the {supply}. Alarms are set to {tens} and {hund}. Readings are charted every {dig} hours in the {headx} flowsheet. Deviations are reported to the Charge Nurse and entered in RL Solutions or MIDAS.
# References
Joint Commission NPSG.06.01.01; CMS Conditions of Participation, {codey}; {society} Guidelines ({yearx}); Lippincott Procedures; Manufacturer's Instructions for Use. Original: {yearx}. Reviewed: {yearx}. Owner: {unit}.
%%
# Coding Corner
Question: A patient with {syn} comes in for {opx}; the surgeon also documents lysis of adhesions and an incidental appendectomy. How is this coded? Answer: Report {codey} as the primary procedure. Under the NCCI Policy Manual, Chapter {dig}, the lysis is bundled. Modifier 22 is possible if the note shows work well beyond the norm. Do not use modifier 59.
Question: Can we code from the Pathology report? Answer: Not for inpatients. The Attending must document the finding; send a compliant query under the ACDIS and AHIMA brief. Outpatient encounters interpreted by a physician, such as a Radiologist or Pathologist, follow Section IV of the Official Guidelines.
# In the News
CMS released the Physician Fee Schedule Final Rule. The conversion factor falls to ${tens}.{tens}. G{thou} is payable. Telehealth flexibilities, including Hospital at Home, run through the end of the year. MIPS Value Pathways for Rheumatology and Anesthesia are open. Noridian, Palmetto and Novitas posted drafts of the skin substitute LCD.
%%
# Medical Policy {tens}.{tens}.{dig}
Description: {kit} is a <neuromodulation device|drug delivery system|wearable sensor> cleared by the FDA under the 510(k) pathway with {kit} as the predicate. It is marketed by its maker for adults with {syn}.
# Policy Statement
The use of {kit} may be considered MEDICALLY NECESSARY when the {gauge} is {tens} or more, at least {dig} trials of {cls}s have failed, and a board-certified {post} has evaluated the member. All other uses, including {syn} and {syn}, are considered INVESTIGATIONAL.
# Rationale
The {study} trial randomized {hund} people to active or sham stimulation; {statx}. Blinding was assessed with the Bang index. Long-term registries from {region} and {region} showed durability. Hayes rated the evidence C; ECRI found it somewhat favorable; NICE requests more data. The {society} position statement is neutral.
# Benefit Application
BlueCard, Federal Employee Program and Medicare Advantage contracts may differ. State mandates in {region} supersede. Coding: {codey}, {codey}, {codey}. Update history: reviewed {yearx} by the {unit}; no change.
%%
# Structured Abstract
Importance: Whether {med} lowers the risk of {syn} in adults who already take a {cls} is uncertain. Objective: To compare {med} with {med}. Design, Setting, and Participants: Pragmatic, registry-based trial (in the manner of SWEDEHEART) at {tens} hospitals in {region} and {region}; {thou} adults; median age {tens}. Interventions: {med} {dosex} or matching placebo. Main Outcomes and Measures: A composite by win ratio (Finkelstein-Schoenfeld).
Results: Of {thou} randomized, {thou} completed. The primary outcome occurred in {pctx} and {pctx} ({statx}). Bleeding by BARC 3 or 5 was similar. Subgroup effects by Charlson, KDIGO stage and {gene} genotype were not significant after Holm adjustment. Conclusions and Relevance: Among adults with {syn}, {med} did not reduce events. Trial Registration: withheld. Visual Abstract, Supplement {dig} and Data Sharing Statement are online.
%%
# Specific Aims
{syn} is the leading cause of disability in {region}. Despite {cls}s, {pctx} of adults relapse by {lasting}. Our long-term goal is to bring precision dosing to community practice. The central hypothesis, built on {study} and our preliminary data, is that {gene} {variant} alters the clearance of {med}.
Aim 1. Validate the {gauge} as a digital endpoint with ActiGraph and Oura. Aim 2. Test, by a stepped-wedge trial, whether pharmacist-led titration lowers {assay}. Aim 3. Use CFIR, RE-AIM and Photovoice to learn what helps. The team joins Biostatistics (Bayesian), Nursing, Implementation Science and a Community Advisory Board. The Principal Investigator is Early Stage; the Multi-PI plan, Authentication plan and Letters of Support follow. Impact: the work fits the NIH HEAL, All of Us and Healthy People 2030 goals.
%%
# System Prompt
You are Sage, a careful assistant for the {unit}. You help the {post} and the {post} draft After Visit Summaries, Letters of Medical Necessity and answers to portal messages. Write at a Grade {dig} level. Never invent a dose. If a field is missing, write ___ or [NEEDS REVIEW]. Do not output Protected Health Information; replace names with [PATIENT], dates with [DATE], and places with [FACILITY].
# Style
Use Title Case for headings, Oxford commas, and {face}. Spell out abbreviations such as {abbr}, {abbr} and {abbr} on first use. Prefer generic names: {med}, not {brandx}. Cite {society} or USPSTF when asked. Do not mention ChatGPT, Claude, Gemini or Llama.
# Example
User: Summarize the Hospital Course. Assistant: "The patient, a {agex}, was treated for {syn} with {pill}. {gauge} improved. Follow-up: [DATE] with [PROVIDER]." User: Make it warmer. Assistant: "You came to us with {syn}. You are going home on {pill}. Please see [PROVIDER] on [DATE]."
# Refusals
If asked for legal advice, say "Please contact Risk Management." If there is danger, point to 911, 988 or Poison Help.
%%
# Tip Sheet: {app}
Starting Monday, the Storyboard will show {gauge} and Isolation status. Open the Navigator, choose the Admission tab, and file the {headx} section. Required fields have a red octagon (Hard Stop) or a yellow triangle (Soft Stop). Press F9 to sign. SmartText "{headx}" replaces the old Word template.
# What Is Changing
Quick Orders, Pended Meds and Secure Chat move to the Sidebar. Haiku and Rover users must update to {verx}. Best Practice Advisories for {med} and {cls} overlap have been retired at the request of the {unit}. Care Everywhere queries now run overnight. Happy Together merges outside results; de-duplicate with Reconcile.
# Who to Call
Super Users wear Lime Green vests. The Command Center is open around the clock during Go-Live. At-the-elbow support ends on Friday. Submit a ticket in ServiceNow under Clinical Applications, Ambulatory or Revenue Cycle. Thank you for your patience. The Informatics Team.
%%
# Lesson Plan: {syn}
By the end of the hour, learners will be able to define {syn}, tell it from {syn}, show the {move}, and list three {cls}s. Prework: read Harrison's or Nelson, watch Osmosis, do ten UWorld items. Room set in pods. Materials: SimMan, {kit}, {frame}, {supply}, Post-its.
# Case
A {agex} presents with three weeks of fatigue. The {sgn} is positive. {assay} is {val}. What would you do first? (Pause.) The Standardized Patient becomes tearful. Use NURSE statements and SPIKES. The confederate, in the role of the Brother, asks about {otc}.
# Debrief
Plus-Delta, then Advocacy-Inquiry (PEARLS). Link to Kolb, Bloom, Miller's pyramid, Dreyfus, Benner's Novice to Expert, and Kirkpatrick level {dig}. Entrustable Professional Activity {dig}. ACGME Milestones: Patient Care, Systems-Based Practice. Mini-CEX filed in New Innovations or MedHub.
%%
# Instructions for Use: {kit}
Read all instructions before use. Federal (USA) law restricts this device to sale by or on the order of a physician. Contents: one {kit}, one {supply}, one {frame}, adapter, Quick Start Guide. Sterile by Ethylene Oxide unless the package is open or damaged. Single use only. MR Conditional at 1.5 T and 3 T.
# Setup
Press and hold Power until the Welcome screen appears. Select Language, then Mode (Adult, Pediatric or Neo). Attach the Luer fitting. Prime until the drip chamber is half full. When Ready turns green, press Start. An Amber light means Low Battery; a Red light with three beeps means Occlusion.
# Cleaning
Wipe with Super Sani-Cloth, CaviWipes or 70% isopropyl alcohol. Do not use Cidex, autoclave or Sterrad. Charge for {dig} hours. Discard with Biohazard waste under local WEEE rules. Symbols: REF, Rx Only, Keep Dry, Do Not Reuse, Latex Free, CE. LOT, SN and UDI: see label. Customer Service: see back page.
%%
# Community Health Needs Summary
The service area covers rural counties of {region} with {thou} residents, {pctx} over 65. Leading causes of death are heart disease, cancer, COPD and Alzheimer's. Focus groups (Spanish, Somali, ASL) named housing, rides and vaping. The County Health Rankings put it in the lower quartile. Adverse Childhood Experiences run high.
# Priorities
Behavioral Health, Maternal and Child Health, and Food Is Medicine. Partners: Head Start, WIC, the Area Agency on Aging, Federally Qualified Health Centers, the Sheriff's Office, Faith Communities, the Boys and Girls style clubs, and Extension. Strategies: Mobile Market, Narcan boxes, Zero Suicide, Parents as Teachers, Walk With a Doc, Matter of Balance, Double Up Bucks. Measures: YRBS, BRFSS, PRAMS, {gauge}.
%%
# Letter Template: Appeal
To the Appeals Department: I am writing on behalf of my patient, [PATIENT NAME], Member ID [ID], to appeal the denial of {brandx}. The reason given was "not medically necessary" ({codey}). The patient is a {agex} with {syn} confirmed by {assay} and by the {clas}, and has failed {med}, {med} and {opx}.
The {society} guideline lists {brandx} as a preferred agent, and the {study} trial showed benefit ({statx}). Delay will likely lead to {syn}. I ask for an expedited decision and a peer-to-peer talk with a board-certified {post}. Enclosures: Office Notes, Letter of Intent, Lab Results, PubMed articles. Respectfully, [PHYSICIAN NAME], [CREDENTIALS], [PRACTICE].
%%
# Job Posting: {post}
The {unit} seeks a full-time {post}, Nights, 36 hours, every third weekend. Duties: assess, plan, implement and evaluate care; precept new hires; join Shared Governance. Requires BSN, active licensure (Compact), BLS, ACLS and TNCC; CCRN or CMSRN preferred; {app} experience a plus. Benefits: 403(b), PTO, Tuition, Pet insurance, Calm app. Magnet, LGBTQ+ Healthcare Equality Leader, Military Friendly. Pay range: $ {tens} - {tens}. EOE/AA/Vet/Disabled. Applicants with disabilities may contact Human Resources. No agencies, please.
%%
# Consent to Take Part in Research
Title: A Phase {gradex} Study of {med} Plus {brandx} in Adults With {syn}. Sponsor: the maker of {brandx}. Principal Investigator: [NAME]. Key information: taking part is voluntary; the study lasts {lasting}; you may get placebo; risks include {syn} and nausea; you may stop at any time and keep your Medicare benefits.
# What Will Happen
At Screening we will draw {tens} mL of blood (about two tablespoons), do an ECG, and ask you to fill in the {gauge} and {gauge}. Day 1 you will get the {kit}. A Study Coordinator will call at Week {dig}. A Data and Safety Monitoring Board watches the study. Samples may be sent to a Central Lab in {region}. Genetic results fall under GINA.
# Questions
Call the Study Doctor, or the Human Research Protection Program about your rights. Signature of Participant ________ Date ________ Printed Name of Person Obtaining Consent ________.
%%
# Newsletter: The Pulse
Flu season is here. Get your {vax} at the Employee Health cart. Masks return to Oncology and the NICU. Congratulations to the Rapid Response Team on {hund} days without a Code outside the ICU, and to Food and Nutrition on the new Farm Stand. The Wellness Committee hosts Yoga, a Book Club and Therapy Dogs on Wednesdays.
# Pharmacy Update
{brandx} joins the formulary, restricted to Hematology. {med} stays on shortage; use {med}. Look-alike alert: {brandx} and {brandx}. Pyxis will time out after {tens} seconds. Insulin pens get Barcode labels. Thank a Pharmacy Technician this month.
# Compliance Minute
Do not look up your own chart. Do not text PHI. Lock your screen (Windows + L). Think Before You Click: phishing tests by KnowBe4 start soon. Ask the Privacy Officer before using any AI Scribe.
%%
# SBAR: Supply Disruption
Situation: {supply} and {supply} are on national back order. Background: the maker closed a plant after a hurricane in {region}; Vizient and Premier gave allocation of {pctx}. Assessment: par levels cover {dig} days on Med-Surg, {dig} days in the OR. Recommendation: substitute {supply}; stop routine use for {opx}; Ethics to review triage; communicate by Tiered Huddle, Blast Email and Red Sheet. Owner: Supply Chain with Nursing Practice Council. Next review: Thursday at {clockx}.
%%
# Data Dictionary
Table CONDITION_OCCURRENCE holds one row per diagnosis. Columns: PERSON_ID (surrogate), CONDITION_CONCEPT_ID (SNOMED), CONDITION_START_DATE (shifted), VISIT_DETAIL_ID. Table MEASUREMENT maps {assay}, {assay} and {gauge} to LOINC with UCUM units ({unitx}). NULL means not done; -9 means refused; 888 means Not Applicable.
# Rules
Exclude test patients (last name begins with ZZ). Ages of 90 and over are binned. ZIP is cut to three digits. Free text passes through Philter and a human check. Refresh is nightly from Clarity; lineage in Collibra; access by Data Use Agreement; k-anonymity of {dig}. Contact the Honest Broker via Jira. Version {verx}.
"""
