"""Kinds of documents: their titles, the pools that their sections draw from, and the heads of these sections."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Family:
    """A kind of document; titles and heads are templates, pools are names of pools."""

    titles: tuple[str, ...]
    pools: tuple[str, ...]
    heads: tuple[str, ...]


def _family(titles: str, pools: str, heads: str) -> Family:
    return Family(tuple(titles.split("|")), tuple(pools.split()), tuple(heads.split("|")))


FAMILIES = (
    _family(
        "Operative Report|OPERATIVE NOTE|Brief Op Note|Procedure Note: {opx}|Description of {opx}|OPERATION: {opx}|Anesthesia Record Summary",
        "opline opline opline story plan nurseline",
        "Preoperative Diagnosis|Postoperative Diagnosis|Procedure Performed|Indications for Procedure|Findings|Description of Procedure|Anesthesia|Implants|Specimens|Drains|Complications|Disposition|Counts|Estimated Blood Loss|Surgeon|Assistants",
    ),
    _family(
        "Radiology Report|CT ABDOMEN AND PELVIS WITH CONTRAST|MRI Brain W/WO|Diagnostic Imaging Consultation|XR Chest 2 Views|Structured Report Template|ULTRASOUND {organ}",
        "image image image scope",
        "Examination|Clinical Information|Technique|Comparison|Findings|Impression|Lungs and Pleura|Hepatobiliary|Bones|Soft Tissues|Recommendation|Radiation Dose",
    ),
    _family(
        "Surgical Pathology|PATHOLOGY CONSULTATION REPORT|Cytology Report|Microbiology Final|Molecular Oncology Report|Hematopathology",
        "specimen specimen specimen story",
        "Specimens Received|Gross Description|Microscopic Description|Final Diagnosis|Synoptic Report|Ancillary Studies|Special Stains|Immunohistochemistry|Comment|Addendum|Interpretation|Methodology",
    ),
    _family(
        "Endoscopy Report|COLONOSCOPY|Cardiac Catheterization|Pulmonary Function Report|EEG Report|Electrophysiology Study|Sleep Study Interpretation",
        "scope scope scope image",
        "Indication|Sedation|Procedure|Findings|Interventions|Impression|Recommendations|Scope Details|Quality Indicators|Hemodynamics|Post-Procedure Plan",
    ),
    _family(
        "Discharge Summary (de-identified)|DISCHARGE SUMMARY|Hospital Course|Transfer Summary|Teaching Case|Case Report: {syn}|History and Physical|Consultation Note|Clinic Note|Progress Note|SOAP",
        "story story examline plan nurseline image specimen",
        "History of Present Illness|Past Medical History|Social History|Family History|Medications|Allergies|Review of Systems|Physical Examination|Data|Assessment and Plan|Hospital Course|Condition at Discharge|Follow-Up|Pertinent Results|Discharge Medications|Pending at Discharge",
    ),
    _family(
        "Nursing Shift Note|NURSING CARE PLAN|ICU Flowsheet Comments|Plan of Care|Interdisciplinary Rounds|Wound Care Consult",
        "nurseline nurseline nurseline plan examline",
        "Neuro|Cardiac|Respiratory|GI/GU|Skin|Lines|Psychosocial|Education|Safety|Goals|Interventions|Evaluation|Handoff|Events This Shift|Pain",
    ),
    _family(
        "Patient Education: {syn}|AFTER VISIT SUMMARY|Home Care Instructions|Device Instructions for Use: {kit}|Getting Ready for Your {opx}|Living With {syn}",
        "leaflet leaflet leaflet diet",
        "What to Expect|Before You Start|How to Take Your Medicine|When to Call|Activity|Wound Care|Side Effects|Your Follow-Up|Frequently Asked Questions|In an Emergency|Storage|Safety at Home",
    ),
    _family(
        "Nutrition Assessment|MEDICAL NUTRITION THERAPY|{move}: A Handout|Tube Feeding Plan|Enteral and Parenteral Orders",
        "diet diet diet leaflet",
        "Nutrition Diagnosis|Estimated Needs|Foods to Choose|Foods to Limit|Sample Menu|Supplements|Monitoring|Formula|Carbohydrate Counting|Texture and Fluids",
    ),
    _family(
        "Physical Therapy Evaluation|OT DAILY NOTE|Home Exercise Program|Speech-Language Evaluation|Rehab Protocol after {opx}|Cardiac Rehab Session",
        "rehab rehab rehab plan",
        "Subjective|Objective|Assessment|Plan|Phase {dig} (Weeks {dig}-{tens})|Short-Term Goals|Long-Term Goals|Precautions|Manual Therapy|Therapeutic Exercise|Gait|Outcome Measures|DME",
    ),
    _family(
        "Psychotherapy Group Note|DBT SKILLS HANDOUT|Psychological Testing Summary|Treatment Plan|Psychoeducation: {syn}|Session {dig} Worksheet",
        "mind mind mind story talk",
        "Presenting Concern|Mental Status|Interventions|Response|Homework|Skills Practiced|Risk|Goals and Objectives|Diagnostic Impression|Coping Tools|Crisis Plan|Validity",
    ),
    _family(
        "Dental Progress Note|PERIODONTAL CHARTING SUMMARY|Oral Surgery Consultation|Treatment Plan - Phase {gradex}|Orthodontic Records|Predetermination Narrative",
        "oral oral oral oral",
        "Chief Complaint|Extraoral|Intraoral|Radiographic Findings|Perio|Restorative|Endodontic|Prosthodontic|Anesthesia|Post-Op Instructions|Codes|Next Visit",
    ),
    _family(
        "{brandx} ({med}) Prescribing Summary|DRUG MONOGRAPH|Pharmacy Consult|Formulary Update {yearx}|P&T Abstract|Antidote Chart|Vaccine Clinic Protocol",
        "monograph monograph formulary formulary orderset",
        "Indications and Usage|Dosage and Administration|Contraindications|Warnings and Precautions|Adverse Reactions|Drug Interactions|Use in Specific Populations|How Supplied|Clinical Pharmacology|Clinical Studies|Tiering|Restrictions|Cost",
    ),
    _family(
        "{syn} Order Set|ADMISSION ORDERS|Standing Orders|ICU Bundle|Chemotherapy Order Template|Protocol {tens}.{dig}",
        "orderset orderset orderset nurseline plan",
        "Admit|Diagnosis|Condition|Vitals|Activity|Nursing|Diet|IV Fluids|Medications|Labs|Imaging|Consults|VTE Prophylaxis|Contingency|Discharge Readiness",
    ),
    _family(
        "{unit} - Meeting Minutes|AGENDA|Quality Dashboard|Root Cause Analysis|Huddle Notes|A3: {headx}|Survey Readiness",
        "minute minute minute policy talk",
        "Call to Order|Roll Call|Approval of Minutes|Old Business|New Business|Reports|Action Items|Announcements|Adjournment|Metrics|Countermeasures|Parking Lot",
    ),
    _family(
        "Policy and Procedure: {headx}|STANDARD OPERATING PROCEDURE|Compliance Notice|Medical Staff Bylaws, Article {dig}|HIPAA TRAINING MODULE|AI Governance Charter",
        "policy policy policy minute click",
        "Purpose|Scope|Definitions|Policy|Procedure|Responsibilities|Exceptions|Enforcement|Related Documents|Documentation|Retention|Approval|Review History",
    ),
    _family(
        "Coding Advice: {opx}|CDI QUERY TEMPLATE|Audit Report|Coverage Policy: {brandx}|Medical Policy {tens}.{dig}|Appeal Letter Template|Denial Rationale|Revenue Cycle FAQ",
        "coding coding denial denial denial",
        "Question|Answer|Rationale|Applicable Codes|Coverage Criteria|Limitations and Exclusions|Documentation Requirements|Appeal Rights|Clinical Evidence|Modifiers|Background|Member Cost Share|Policy History",
    ),
    _family(
        "{pill} for {syn}: A Randomized Trial|ABSTRACT|Systematic Review|Poster {tens}|{gauge} in {syn}: Cohort Study|Journal Club|Data Supplement",
        "abstract abstract abstract grant",
        "Background|Objective|Methods|Design|Setting|Participants|Interventions|Main Outcomes and Measures|Results|Conclusions|Discussion|Limitations|Funding|Statistical Analysis|Data Sharing",
    ),
    _family(
        "Specific Aims|CLINICAL STUDY PROTOCOL, {verx}|Data Management Plan|Summary Statement|Manual of Procedures|Informed Consent Template",
        "grant grant grant abstract policy",
        "Significance|Innovation|Approach|Study Population|Inclusion Criteria|Exclusion Criteria|Schedule of Assessments|Safety Reporting|Sample Size|Ethics|Data and Safety Monitoring|Budget Justification|Dissemination",
    ),
    _family(
        "Board Review: {syn}|EXAM 3 - FORM {gradex}|Teaching Case {dig}|OSCE Station {dig}|Morning Report|Quiz: {headx}|Flash Cards",
        "quiz quiz quiz story talk",
        "Stem|Question {dig}|Answer Key|Explanation|Learning Objectives|Discussion Questions|Key Points|Rubric|References|Case Continued|Part {gradex}|Distractors",
    ),
    _family(
        "Epidemiology Bulletin|OUTBREAK SUMMARY|Health Alert Advisory|Community Health Assessment|Occupational Health Guidance|Emergency Operations Annex {gradex}",
        "populace populace populace abstract",
        "Summary|Case Definition|Epidemiology|Laboratory|Environmental Findings|Control Measures|Recommendations for Clinicians|Vaccination|Equity|Limitations|Resources",
    ),
    _family(
        "{app} Tip Sheet|RELEASE NOTES {verx}|Downtime Runbook|README|Integration Spec|Model Card|Incident Postmortem|Data Dictionary",
        "click click click log log",
        "Overview|Prerequisites|Steps|Expected Result|Troubleshooting|Known Issues|Field Mapping|Log Excerpt|Rollback|Timeline|Root Cause|Configuration|Query|Changelog",
    ),
    _family(
        "System Prompt|PROMPT LIBRARY|Evaluation Set: {headx}|Assistant Transcript|Few-Shot Examples|Visit Transcript (de-identified)|Call Script",
        "promptline promptline talk talk quiz",
        "Role|Instructions|Constraints|Output Format|Example {dig}|Input|Output|Conversation|Guardrails|Evaluation Notes|Tone|Transcript",
    ),
    _family(
        "Specialty Clinic Notes|TEACHING ROUNDS|Multispecialty Case Digest|Grand Rounds Handout|Clinical Pearls {yearx}|Chart Review Abstract",
        "field field field remark",
        "Dermatology|Pediatrics|Geriatrics|Nephrology|Neurology|Podiatry|Ophthalmology|Women's Health|Urology|Endocrine|Cardiology|Infectious Disease|Hematology|Oncology|Behavioral Health|Operations",
    ),
    _family(
        "Letter Templates|CORRESPONDENCE PACKET|Inbox Summary|Outreach Campaign|Announcements",
        "letter letter remark",
        "Reminder|Recall Letter|Portal Message|Memo|Subject Line|Template {gradex}|Reply|Closing",
    ),
)
