"""Benches, hearings and committees about bodies: disability hearing, commitment hearing, malpractice mediation, child-support with medical, asylum, ethics consult, peer review, licensing board, parole, inquest."""

TWINS = r"""
SOCIAL SECURITY HEARING, recording typed by a nephew
ALJ: We're on the record at 9:14 in the case of [[the claimant::{ptname}, SSN ending {ssn4}]]. Present are counsel[[:: {PERSON:{first} {last}} of {law}]] and a vocational expert[[::, {whole}]].
ALJ: Last job?
CLMT: [[A poultry plant.::{org}, deboning, till {DATE:<Labor Day|March of '22|the 9th of May>}.]]
ALJ: Why'd you stop?
CLMT: Hands went. [[The line boss::{first}, my line boss,]] put me on boxes, then my back went.
ATTY: Exhibit 14F, EMG by [[the neurologist::{dr}, {num8}]]; 17F, letter of [[the nurse::{cred}]].
ALJ: You drive?
CLMT: To [[the clinic::{clinic}]] and [[church::{church}]]. My [[sister::sister {kin}]] drives to the city.
VE: Past work 525.687-074, light, SVP 2.
ALJ: Hypo: sedentary, frequent handling - occasional - off-task 15%.
VE: None.
ALJ: Thank you. Decision by mail[[.:: to {addr}.]]
CLMT: Can I say a thing? ALJ: Sure. CLMT: I liked the work.
%%
COMMITMENT HEARING, minute order
[[In re: Respondent::In re: {initials}, {code}]]  [[Dept.::Dept. {nn}, {county}]]  [[Date::{num8}]]  [[Judge::Hon. {last}]]
Petitioner by [[county counsel::{whole}]]; R. by [[PD::{PERSON:{wn} {last}}]]; R. present from [[the unit::{ward}]] by video.
Witness 1 [[psychiatrist::{dr}]]: danger to others; bit [[an aide::{first}]]; refuses; needs 14 d.
Witness 2 [[mother::{kinfull}]]: "She's off her shot since [[spring::{DATE:April}]]. She set [[the rug::the rug at {house}]] on fire for warmth."
R. testified: "It was a small fire."
Offer of voluntary? R: yes, if not with [[roommate::{first}]].
FINDINGS: grave disability YES; dangerous NO.
ORDER: 14 d; capacity as to meds: next [[hearing::{full}]]; belt returned; cat to be fed by [[neighbor::{wn}, {unit}]].
Clerk [[x::{initials}]]
%%
ETHICS CONSULT NOTE
Asked by: [[night nurse (may ask!)::{first}, RN nights (may ask!)]]   Q: stop a pacemaker?
Pt: [[woman, 80s::{mrs}, {ninety}]], CHB, PPM [[2015::{mon}, {ser}]], ESRD, "I've had my days"; asked 5 people on 4 days. Capacity YES ([[psych::{last}]]).
Family: [[two daughters agree, a son doesn't::{first} and {kin} agree; {first} ({town}) doesn't, flies in {DATE:<Sunday the 5th|10/3>}]]
Cardiology [[::({dr}) ]]uneasy: "killing". EP [[::({last}) ]]ok. Chaplain[[:: {wn}]]: she's at peace.
Analysis: withdrawal = refusal (HRS 2010). Not PAS. Not emergency. Rate underneath 28: minutes to days, tell them.
Rec: wait for the son, one day, not two; deactivate w/ palliative present; no one who objects must press.
Who presses? [[The device rep said no; the NP said yes.::Rep ({coin}) said no; {cred} said yes.]]
Debrief [[after::after, {bldg}, {hr}]]
[[Consultants::{initials}, {initials}, {first}]]
%%
LICENSING BOARD - agreed order (nurse)
[[Respondent::{whole}, RN {lic}]], of [[a county::{county}]]
1. On or about [[a night shift::{num8}]] at [[a hospital::{hosp}]], withdrew hydromorphone 2 mg x7 for [[a discharged patient::{meini}, discharged]]; no waste; pupils.
2. [[Charge::{first} (charge)]] asked; respondent said "I've a problem" and sat down on the floor.
3. Self-reported [[next day::{DATE:<3/2|10/19>}]]; treatment [[90 d::at {refuge}, {btw}]].
ORDER: TPAPN-type 3 y; no narcs 12 mo; soberlink [[tag::{ser}]]; worksite monitor [[ok'd::{PERSON:{wn} {last}}, {snf}]]; quarterly to [[case mgr::{mail}]].
Public on web after [[adoption::{full}]].
Signed [[resp.::{PERSON:{first} {last}}]], counsel [[::{law}]], board [[::{initials}]]
In the margin of my copy: "[[He::{first}]] has 4 yrs now. Best nurse I've got."
%%
PAROLE, MEDICAL (compassionate), packet page 3
[[Inmate::{ptcomma}, {code}]], b. [[1951::{dob}]], at [[a prison::{jail}]] since [[1989::{num8}]]. Offense: read it elsewhere.
Dx: ALS bulbar; FVC 31; PEG; ALSFRS 14. Prognosis \<6 mo ([[two doctors::{dr}; {last} at {hosp}]]).
Cost: 2 officers x 3 shifts x [[118 d::{range}]].
Risk: can't lift a spoon.
Release plan: [[hospice with a locked porch::{FACILITY:{last} Hospice House}, {town}]]; [[niece::{kinfull}, {house}, {ph}]] will visit; Medicaid [[pending::{plan}]].
Victim's family: [[a sister wrote::{whole} wrote, {num8}]]: "Let him go die. I'm tired of him being anywhere."
Vote 3-2. Out [[Friday::{DATE:Fri 1/23}]], [[van::unit {fleet}]], 6 am, blanket.
Died en route. [[County::{county}]] ME [[::{case}]]. Natural.
"""
