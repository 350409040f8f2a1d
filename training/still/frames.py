"""What stands at the head and at the foot of a document, and the forms that wait to be filled in."""

HEADER = r"""
Patient: {phwho}\nMRN: {phwhat}\nDOB: {phwhat}
Name: {apt}   MRN: {anum}   Service: <Medicine|{unit}>
Patient Name: {phwho} | Age/Sex: {agex} | Date: {phwhat}
PATIENT IDENTIFIERS REMOVED - FOR <TEACHING|RESEARCH|QI> USE ONLY
<De-identified per Safe Harbor|Expert Determination on file|Limited data set>, {verx}
Attending: {aperson}\nResident: {phwho}\nLocation: {unit}
Site: {asite}    Visit: {when}    Form: <CRF {tens}|Source {dig}>
Status: <Final|Preliminary|DRAFT|Signed|Unsigned|Addended>   Priority: <Routine|STAT|ASAP>   Class: <Inpatient|Outpatient|Obs>
Ordering: {aperson}    Reading: {phwho}    Accession: {phwhat}
Date of Service: {phwhat}    Time: {clockx}    Author: <{post}|{aperson}>
Encounter: <Office Visit|Telehealth|Inpatient|ED|Home Visit>. Facility: {asite}.
<DOCUMENT|POLICY|FORM> {verx} - Owner: {unit} - Approved by: {unit} - Next Review: {yearx}
Prepared for {unit} by the {post}, {when}.
Source: <{app} export|dictated, not read|{app} template "{headx}">
CONFIDENTIAL - <Peer Review Protected|Not Part of the Medical Record|Patient Safety Work Product>
Referring: {aperson}\nCc: <{post}|File|{aperson}>
<Level|Category>: {gradex}   Page {dig} of {tens}   <Rev|Version> {verx}
Insurance: {payer}   Plan: <PPO|HMO|{scheme}>   Auth: <pending|not required|{phwhat}>
"""
FOOTER = r"""
Electronically signed by {aperson} <on {aday}|at {clockx}>.
<Signature|Signed>: ______________________   <Title|Credentials>: {post}   Date: ____/____/____
Dictated but not read. <T: {clockx}|Job ID withheld>.
--- End of <Report|Document|Transcript|Section> ---
Reviewed by {post} and {post}. No <further action|changes>.
References: {society} {yearx}; {study}; {society} Guideline {yearx}; <Cochrane Review|{examx}>.
Abbreviations: {abbr}, {abbr}, {abbr}, {abbr}.
Thank you for <the referral|involving us>. <Please call with questions|Will follow>. {phwho}
Printed from {app}. <Uncontrolled when printed|Do not file in chart>.
cc: {post}; {unit}; {phwho}
Attestation: I <saw and examined|discussed> the patient with the <resident|NP>. {phwho}, <MD|DO>
<Thank You|Best Regards|Sincerely|Respectfully>,\n{phwho}\n<{unit}|Care Team>
Time spent: {tens} minutes. Addendum {clockx}: <none|see above>.
Witness: {phwho}    Interpreter: <N/A|VRI>    Relationship: <Self|Spouse|Parent>
"""
BLANK = r"""
Name: ______________________ Date: ___________ Room: _____
Patient Label Here | Allergies: ________ | Weight: ____ kg | Code Status: ____
[ ] {headx}   [ ] {headx}   [ ] Other: __________
{headx}: {phwho}. {headx}: {phwhat}. {headx}: {phwhat}.
I, {phwho}, consent to {opx} by {phwho} and <assistants|the team of {unit}>.
Dear {phwho}: Your appointment with {phwho} is on {phwhat} at {phwhat}, {unit}.
<Hello|Dear> {phwho}, your {assay} <result|test> from {phwhat} is <normal|ready>. - {phwho}
To: {phwho}  From: {phwho}  Re: {phwhat}  Phone: {phwhat}
DOB: {phwhat}  SSN: {phwhat}  Address: {phwhat}, {phwhat} {phwhat}
Emergency Contact: {phwho}   Relationship: ________   Telephone: {phwhat}
Surgeon {phwho}; Assistant {phwho}; Anesthesiologist {phwho}; Circulator {phwho}.
Seen by {phwho} at {phwhat} on {phwhat} for {syn}.
Member {phwhat}, Group {phwhat}, {payer}, Effective {phwhat}.
{phwho} is a {agex} with {syn} who <presented to|was seen at> {phwhat} on {phwhat}.
Employer: {phwhat}. Occupation: <select one|{phwhat}>. Last worked: {phwhat}.
"""
