"""Letters: referrals, disability, work, appeals and denials, to patients, courts, schools and colleagues."""

from __future__ import annotations

TEXT = r"""
= Referral Letter|Consult Letter|Re: Referral|Specialist Letter
# Letter
Dear <Colleague|Doctor>,
Thank you for seeing this {yo} with <a thyroid nodule (TI-RADS 4)|refractory GERD|resistant hypertension|suspected Ehlers-Danlos, Beighton {dig}>.
I would be grateful for your opinion on {hpt}, whom I have known since {year}.
{he} was well until {hdate}, when {he} noticed <a lump while shaving|numbness in the ring finger|drenching sweats>. {hkin} confirms this.
Past history includes Hashimoto's, Bell's palsy and a Nissen at {hfac} by {hdr}.
{he} works at {horg}, does not smoke, and lives with {hkin} in {htown}.
Medications: Synthroid 88, Prinivil 10, Flonase. Allergy: Keflex.
Examination revealed {bpx}, a firm 2 cm nodule, Pemberton negative; Chvostek negative.
Enclosed: TSH, ultrasound from {hcl} of {hdate}, and the letter of {hdr}.
I have told {hpt} to expect your call at {hph}; {he} prefers mornings because of the shift at {horg}.
If you feel surgery is warranted, {hkin} asks that it be done at {hfac} rather than in {htown}.
I have taken the liberty of starting {drugrow} per {gde}.
With kind regards, / Sincerely, / Yours truly,
{hsig}
cc: {hdr}; {hdr}; {hpt}
# Enclosures
Labs (2 pages); EKG; disc; ROI signed {hdate}.
@results

= Disability Letter|Attending Physician Statement|FMLA Certification|Fitness for Duty Letter|Work Restrictions Letter|Residual Functional Capacity
# Letter
To Whom It May Concern:
This letter confirms that {hpt} has been under my care since {hdate} for <lumbar radiculopathy {level}|MDD, recurrent|RRMS|long COVID with POTS>.
{he} last worked at {horg} on {hdate} and may not return until {hdate}.
Restrictions: no lifting over {tens} lb, sit/stand option every {tens} min, no ladders, no driving a {veh}, no night shift, remote work two days.
Job title: <assembler II|LPN|bus operator>; supervisor {hnm}; HR contact {hone}, {hph}.
SSA Listing 1.15 considered; RFC sedentary; absences {dig} per month; off-task {tens}%.
In my opinion this is permanent and stationary (MMI), AMA Guides 6th ed., {dig}% WPI.
Intermittent leave: {dig} episodes per month, {dig} days each; also to care for {hkin}.
Form WH-380-E is attached. Please direct questions to {hrn} at {hph}; fax to {horg}.
A service animal named {pet} is medically necessary at {hst}.
Landlord letter: {hpt} requires a ground-floor unit; {hkin} is the live-in aide.
I hold the opinions above to a reasonable degree of medical certainty.
{hsig}
Denied: mental nervous limitation 24 months. {ins} reviewer disagreed with {hdr}; peer review by {hdr}.
# Objective Basis
{tlabs}
EMG by {hdr} ({hdate}); MRI at {hcl}; Oswestry {tens}%; PHQ-9 {tens}; Waddell {dig}/5.

= Prior Authorization Request|Letter of Medical Necessity|Appeal Letter|Level II Appeal|Expedited Exception Request
# Request
Re: Prior authorization for <Skyrizi|Wegovy|Dupixent|Spinraza|a power wheelchair (K0861)|proton therapy|genetic panel 81432|Zolgensma|inpatient rehab>. Payer: {ins}. Code: {icdx}.
Member {hpt}; ID {hid}; claim {hid}; denied {hdate} as <not medically necessary|experimental|out of network|step therapy>.
# Clinical Rationale
{hpt} is a {yo} with {icdx} who has failed methotrexate, Otezla, Enbrel and Stelara; DLQI {tens}, PASI {tens}, BSA {tens}%.
{he} can no longer <hold a job at {horg}|climb the stairs at {hst}|feed {his} {hkid}>.
Trial by {hdr} in {year} of Topamax, Inderal, Pamelor; ED {dig} times at {hfac}.
The reviewer cited InterQual and MCG; however {gde}, {society} and the {trial} trial support use after two failures.
PT evaluation by {hrn} and ATP {hone} of {horg} documents MRADLs.
Genetic: SMN1 0 copies; weight {tens} kg; AAV9 titer 1:25; AST below 2x ULN; per {hdr}.
Prior imaging: Deauville {dig}; Lugano; PET-avid T11; tumor board {hdate}.
Denial by {hone}, RPh, {ins}; peer-to-peer with {hone} {hday} lasted 6 minutes; he had not seen the MRI.
We request an external review under the ACA and 42 CFR 438.408, and a same-specialty reviewer.
Delay jeopardizes life or function: expedited 72 h. Contact {hrn}, {hph}, fax {hph}.
{hsig}
# Attachments
Chart notes {hdate}-{hdate}; photos; Dexcom Clarity; list of failed drugs:
{tmeds}

= Denial Letter|Notice of Adverse Benefit Determination|EOB Narrative|Utilization Review Determination|Peer Review Report
# Notice
Dear <Member|{hpt}>:
We reviewed the request from {hdr} for <CPT 22633|a continued stay at {hsnf}|Botox|MRI {level}|Ozempic>.
We cannot approve it. Rule used: MCG 27th, A-0492; Evidence of Coverage section 4.{dig}; Clinical Policy CP.MP.{hund}.
Notes show {dig} of 6 weeks of PT; no Oswestry; Lyrica not tried; BMI under 35; A1c 6.{dig}.
The reviewer, board certified in <Orthopaedics|Psychiatry>, license in Ohio, did not speak with your doctor.
Reviewer: {hone}, MD. Reference {hid}. Decision date {hdate}. Provider: {hfac}.
You may appeal in 180 days. Call Member Services at {hph} (TTY 711) or write to Grievances, {hst}.
You may have {hkin} act for you: Appointment of Representative, CMS-1696.
ACA, ERISA 502(a), 29 CFR 2560; State Department of Insurance; IRO; Taglines in Spanish, Hmong, Tagalog.
Days {dig}-{dig} denied: could be at Observation (InterQual Acute 2024), per {hone}; Condition Code 44; expected P2P {clockx}.
Amount billed {thou}.00; allowed {hund}.{tens}; Remark N130; CO-50; PR-1; you owe {hund}.
cc: {hdr}; {horg} Benefits.
# Independent Medical Review
Records reviewed: {hdr} ({hdate}), {hfac} op note, PT at {hcl}, letter from {hkin}.
Medical literature: Cochrane 2019; JAMA; {trial}; Hayes rating C; ODG.
Opinion: overturn/uphold. I have no relationship with {horg}.

= Letter to Patient|Result Letter|Dismissal Letter|Recall Notice to Patient|Apology Letter|Birthday Reminder
# Letter
Dear {hpt},
Your <Pap|DEXA|Cologuard|A1c|mammogram|calcium score> is normal. <Repeat in three years|Keep up Zumba and walking|No change>.
I am writing because you did not come {hday}. Please call {hph} and ask for {hone}.
Our records show {implant} ({hser}) is part of a Class II recall by {maker}; see {hdr}.
I am leaving the practice {hnext}; {hdr} will take over. {hcl} moves to {hst}.
You owe $ {hund}.{tens}. Ask {hone} about Charity Care. Payment plan at the portal.
I am sorry about the wait and about what {hone} at the desk said; it was discussed with {hone} {hday}.
The lump was a lipoma; {hdr} took it all. No Cancer. The other mole is Spitz.
Please bring {hkin} and the {kit} {hnext}, and fast after midnight (black coffee OK).
Happy birthday from all at {hcl}! Time for your <colonoscopy|Shingrix|eye exam>.
Because of missed visits we can no longer see you after {hdate}. See {horg} list or call 211.
Thank you for the tomatoes. {hsig}
PS: say hello to {hkin}.
# Chart Copy
Sent by <MyChart|certified mail|USPS>, {hdate}; read receipt {clockx}; returned "unable to forward" from {hst}.

= Letter to Court|Guardianship Report|Affidavit of Treating Physician|Custody Evaluation Excerpt|Response to Subpoena
# Statement
I, {hsig}, declare: I treated {hpt} from {hdate} to {hdate} at {hcl}.
{he} has <dementia, MoCA {tens}|schizophrenia|a TBI> and cannot manage money; {hkin} pays rent.
On {hdate} {hkin} reported bruising; photographs by {hrn}; Tanner {gradex}; SANE kit {hid}; {hone} interviewed at {hsch}.
Petition filed in {htown}; guardian ad litem {hone}; attorney {hnm}; docket {hid}.
Opinion based on DSM-5-TR, Daubert, Frye, HCR-20, MacCAT-CA {tens}; not on Rorschach.
Mother {hone} seeks sole custody; father {hone} has a Soberlink ({hser}); {hkid} doing well at {hsch}.
I received a subpoena from {hone} {hday}; psychotherapy notes withheld (45 CFR 164.508); rest sent.
Subscribed before me, {hone}, Notary, {htown}.
"""
