"""Whole records and notes of one case, dense with identifiers, in the hand of many kinds of writer."""

SCENES = r"""
{hosp}
DISCHARGE SUMMARY
Patient: {lf}   MRN: {mrn}   DOB: {dob}
Admit: {full}   Discharge: {full}
Attending: {who}, MD   PCP: {one} ({clinic})
HPI: {yng} {trade} at {org} who lives <on {lane}|in {place}> presented {day} with {sx}. {bring} {crew} from {st}.
Hospital course: Admitted to {ward}. {test} {value}. {svc} ({one}) recommended {plan2}. {stat}. Transferred out of {ward} on {clip}.
Social: retired from {org}; {rel} {one} (<cell|home> {ph}) is HCP.
Dispo: {snf}. Accepting: {one}.
Follow-up: {one} at {clinic} on {day} {hr}. Labs at {clinic}.
Meds: {med} {dose}; {med} {dose}. Rx to {pharm}.
cc: {one}; {clinic}
%%
dc summ {ptl} {mrn}
adm {clip} dc {clip}
{yng} <f|m> from {snf} w {sx}, hx {dx}
course: {plan2}. {plan2}. seen by {one} <from|of> {svc}
used to work for {org}. {rel} {one} in {place}, updated {clip}
dc to {snf}, rx at {pharm}
f/u {clinic} {day}
{one}
%%
OPERATIVE REPORT
NAME: {lf}   UNIT NO: {mrn}
DATE: {full}
SURGEON: {who}   ASSISTANT: {one}
ANESTHESIA: General, Dr. {last}
PROCEDURE: {proc}
IMPLANT: {dev}, LOT {lot}, SERIAL {ser}
The patient was identified in the {ward} holding area by {one}, RN, and taken to OR {num}. Time out was held. Specimen {spec} sent. Counts correct. To PACU in stable condition. Dr. {last} spoke with the {rel}, {one}.
D: {clip} {hr}  T: {clip} {ini}
%%
RADIOLOGY REPORT
{hosp}, {town}
Exam: {test}   Accession: {spec}
Patient: {lf}  DOB {dob}  MRN {mrn}
Ordering: {one}, {clinic}
Comparison: {test} from {hosp} dated {full}.
Findings: No acute abnormality. Unchanged since {clip}.
Impression: 1. {dx}. 2. Follow up {dur}.
Findings called to {one} at {hr} on {clip}.
Dictated by {who}
%%
SHIFT NOTE {clip} {shift}
{room} {one}: {stat}. {med} {dose} given {hr}. {rel} {one} here til {hr}.
{room} {one}: to {test} {hr}. back {hr}. {plan2}
{room} {one}: from {hosp}. report from {one}. {stat}
{room} {one}: d/c {snf} via {crew}
float {one}, charge {one}
%%
SIGN OUT {ward} {clip}
{lf} {room} {yng} {dx}. {plan2}. code: full. rel {one} {ph}
{lf} {room} {yng} {dx}. if {labs} low call {one}
{lf} {room} {yng} {sx}. npo. {svc} {one}
{lf} {room} {yng} comfort care. {church} chaplain aware
on call {one} p {pager}
%%
Therapist: Hi {one}, how was the week?
Client: Um, not good. They let me go from {org} on {worded}.
Therapist: I'm sorry. How long had you been there?
Client: {num} years. {one}, my boss, didn't even look at me.
Therapist: And things with {one}?
Client: She went to her sister's in {place}. She took the kids out of {school}.
Therapist: Where are you staying?
Client: With {one} over on {lane}, by {org}.
%%
T: last time we talked about {one}
C: yeah. i saw {one} at {church} and had to leave
T: what came up
C: {org}. the accident. same thing every {feast}
T: have you been to the group at {clinic}
C: once. {one} runs it. its on {lane}
%%
{one}: pt from {snf} here, no paperwork
{one}: call {snf} {ph} ask for {one}
{one}: they said {rel} {one} has it, lives {st}
{one}: ok. {crew} said she was found <at|near> {corner}
{one}: {mrn} made, merge later w {mrn}
%%
From: {who} \<{mail}\>
To: {who} \<{mail}\>
Cc: {one}
Date: {full} {hr}
Subject: {ptl} - {doc}

Hi {one},
{org} is still waiting on the {doc} for {ptfull} (DOB {dob}). Their HR contact is {one}, fax {ph}. She was seen at {clinic} on {day} by {one}.
Can you send it by {day}?
Thanks,
{one}
{org} | {st} | {town}, {stt} {zip} | {ph}
%%
\> On {full}, {who} wrote:
\> can {one} go back to {org} on {day}?
per {one} yes, half days til {day}. copy to {org} and to {rel} {one} at {st}
-{one}
%%
hi this is {ptf}. i moved to {st}, {town} {zip} and my job at {org} ended {worded}. {rel}'s insurance thru {org} starts {day} id {plan}. can you send my {med} to {pharm} and records to {clinic}? call {ph} or {rel} {one}. thanks {ptname}
%%
Message from {who}
Sent: {full} {hr}
My {sx} is back. I saw {one} at {clinic} {day} and they said to go to {hosp}. I can't leave {org} until {hr}. Is {one} in?
Reply from {one}, RN: Hi {ptf}, {one} is out until {day}. You can be seen at {clinic} on {lane}.
%%
MSH|^~\\&|ADT|{hosp}|EHR|{hosp}|{stamp}||ADT^A08|{ord}|P|2.3
PID|1||{mrn}^^^MR||{ptcaret}||{dobymd}|F|||{st}^^{town}^{stt}^{zip}||{ph}|||||{acct}|{ssn}
NK1|1|{ptcaret}|{rel}|{st}^^{town}^{stt}^{zip}|{ph}
PV1|1|I|{ward}^{room}|||{npi}^{ptcaret}||||||||||||{stay}
GT1|1||{ptcaret}||{st}^^{town}^{stt}^{zip}|{ph}||||||||||{org}
IN1|1|{ins}|||||||{grp}|{org}|||||||||||||||||||||||||{plan}
%%
{"resourceType": "Patient", "id": "{mrn}",
 "name": [{"family": "{last}", "given": ["{first}"]}],
 "birthDate": "{dobiso}",
 "telecom": [{"system": "phone", "value": "{ph}"}],
 "address": [{"line": ["{st}"], "city": "{town}", "state": "{stt}", "postalCode": "{zip}"}],
 "contact": [{"name": {"text": "{who}"}, "relationship": "{rel}"}],
 "managingOrganization": {"display": "{hosp}"},
 "generalPractitioner": [{"display": "{who}"}]}
%%
{"encounter": "{stay}", "facility": "{fac}", "unit": "{ward}", "date": "{iso}",
 "patient": {"name": "{who}", "mrn": "{mrn}", "employer": "{org}"},
 "provider": "{who}", "author": "{user}",
 "note": "{yng} from {place} w {sx}. Works at {org}. {rel} {one} notified."}
%%
name,dob,mrn,address,city,zip,employer,phone
{who},{dob},{mrn},{st},{town},{zip},{org},{ph}
{who},{dob},{mrn},{st},{town},{zip},{org},{ph}
{who},{dob},{mrn},{st},{town},{zip},{org},{ph}
%%
| Patient | Room | From | Dx | Contact |
|---|---|---|---|---|
| {lf} | {room} | {fac} | {dx} | {one} {ph} |
| {lf} | {room} | {fac} | {sx} | {one} {ph} |
| {lf} | {room} | home, {lane} | {dx} | {rel} {one} |
%%
REGISTRATION
Last: {ptl}  First: {ptf}  DOB: {dob}  SSN: {ssn}
Address: {st}
City: {town}  State: {stt}  Zip: {zip}
Phone: {ph}  Email: {mymail}
Employer: {org}  Occupation: {trade}
School: {school}
Emergency Contact: {who}  Relationship: {rel}  Phone: {ph}
Insurance: {ins}  ID: {plan}  Group: {grp} ({org})
Pharmacy: {pharm}, {lane}
Church: {church}
How did you hear about us: {one} at {clinic}
%%
FACE SHEET
{lf}
{st}
{town} {stt} {zip}
H {ph}  C {ph}
EMPL {org}
NOK {who} ({rel}) {ph}
PCP {one} {clinic}
ADM {full} {ward} {room}
ACCT {acct}  MRN {mrn}
%%
EMS RUN {ord}
Unit: {crew}  Veh {fleet}
Disp {hr} to {st}, {town}
X-st: {lane}
Pt {who}, {yng}, {sx}
Hx {dx}. {med} {dose}.
Bystander {one}, works at {org} across street
Txp to {hosp}, report to {one} RN
Crew {one}/{one}
%%
TRAFFIC CRASH {case}
{full} {hr}  {corner}, {place}
V1 {hue} {veh} {stt} {plate} VIN {vin}
 Driver {lf} {st}, {town}  DL {lic}
 Owner {org}
V2 {hue} {veh} {plate}
 Driver {lf} {st}, {town}
Tow: {org}
Inj to {hosp} by {crew}
Ofc {one} #{badge}
%%
INCIDENT REPORT
Where: {ward}, {fac}   When: {full} {hr}
Resident {who} (MRN {mrn}) fell by the bed. {dev} SN {ser} alarmed. {rel} {one} notified {hr}. Dr. {last} notified. Witness: {one}, CNA. Reported by {who}.
%%
SOCIAL WORK
Pt {who}, {yng}, lives at {st} w/ {rel} {one}. Grew up in {place}. Worked at {org} then {org}. Attends {church}. {one} ({rel}) in {place}, estranged. Kids at {school}. {agency} case open, worker {one} {ph}. Prior stay {refuge} {range}. Plan: referral to {snf}, {org} for meals, ride by {org}.
SW {one}, {ph}
%%
HOME HEALTH VISIT {clip}
{who}, {st} (off {lane}), {town}
{vitals}. {stat}. {rel} {one} does meds. O2 from {org}, concentrator {ser}.
MD {one} at {clinic} called. Next visit {day}.
{cred}
%%
SCHOOL HEALTH OFFICE
{school}, {town}
Student: {who}  Gr {gr}  Teacher {one}
{clip} {hr}: {sx}. Called {rel} {one} at {org} {ph}. Picked up by {one} {hr}, {hue} {veh} {plate}.
RN {one}
%%
WORK STATUS
Employee: {who}  Employer: {org}
DOI: {full}  Claim: {claim}
Seen at {clinic}, {st}, by {one}
May return {day} with no lifting over {num} lbs. Recheck {clip}.
Fax to {org}, {one}, {ph}
%%
{who}
{st}
{town}, {stt} {zip}

{full}

Dear {tit},
Our records show that your visit at {clinic} on {full} (account {acct}) has a balance of {price}. {ins} says member {plan} was not active. If you are covered through {org}, call {one} at {ph}.

{fac} Billing
{st}, {town}, {stt} {zip}
%%
{full}
To: {org}
Attn: {one}
Re: {who}, DOB {dob}, {doc}
{tit} has been my patient at {clinic} since {worded}. Due to {sx} {one} cannot do {shift}. Please call {ph}.
{who}, MD
{clinic}, {st}, {town}
%%
PROBATE / GUARDIANSHIP {case}
Respondent {who} of {place}, now at {snf}. Petitioner {who}, {rel}. Counsel: {one}, {org}, {st}. Hearing {full} at {refuge}.
%%
OBITUARY
{who}, {oldn}, of {place}, died {full} at {hosp}. Born {born} in {place}, {one} worked for {org} and belonged to {church} and {org}. Survived by {one}, {one} and {one}. Service {day}, {church}, {lane}.
%%
RESEARCH LOG {subj}
consent {full} by {one}
screened at {clinic}, {labs} {value}
kit lot {lot}, dose {clip}
AE {sx} {clip}, resolved {clip}. PI {one} aware
reimbursed {price}, mailed to {st}, {town}
%%
referral in: {who} {dob} from {one} @ {clinic}
ins {ins} {plan} via {org}
dx {dx} {icd}
scheduled {clip} {hr} with {one} at {clinic}
auth {claim}
lm {ph}
%%
CALL LOG
{hr} {one} ({rel} of {lf}) - {sx} - tb
{hr} {pharm} - {med} {dose} for {lf}
{hr} {org} - {doc} for {one}
{hr} {snf} - {one} fell
{hr} {one}, {hosp} ED - pt {mrn} on the way
%%
TRANSPORT {clip}
{hr} {one} {st} -\> {clinic} van {fleet}
{hr} {one} {snf} -\> {hosp} {crew}
{hr} {one} {hosp} -\> {corner}
driver {one} plate {plate}
%%
VACCINE CLINIC {org} {clip}
{lf} {dob} {imm} lot {lot}
{lf} {dob} {imm} lot {lot}
{lf} {dob} {imm} lot {lot} declined 2nd
given by {ini} / {one}
%%
this is {sayday} dictating on {wholow} medical record {saymrn} date of birth {saydob} seen in follow up at {faclow} the patient works at {orglow} and lives at {sayst} phone {sayph} exam unremarkable plan return {sayday} copy to doctor {lastlow} end of dictation
%%
{whoup} {mrn}
SEEN {wdayup} AT {facup} FOR FALL. LIVES {stup} {townup}. WORKED AT {orgup}. {oneup} AT BEDSIDE. CALL {oneup} {ph}.
%%
so i got to {hosp} around {hr} and {one} the nurse takes me back to like {ward} and then {one} comes in, he's from {place} too, and i tell him i cant miss work cause {org} will fire me. {one} drove me home to {lane}.
%%
Group: {one}, {one}, {one}, {one}. Facilitator {one}. Topic: {feast} triggers. {one} shared about losing a job at {org}. {one} left for court at {refuge}. {one} {dur} sober since {day}.
%%
Handoff {ward}\n1 {one} {yng} {sx}\n2 {one} {yng} from {snf}\n3 {one} - {one} wants family mtg {day}\n4 empty, hold for {lf} from {hosp}
"""
