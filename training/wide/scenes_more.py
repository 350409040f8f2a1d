"""Further whole records: clinics, courts, schools, offices, machines and talk."""

SCENES = r"""
H&P
{who} is a {yng} {trade} at {org} with hx of {dx} who presents from {place} with {sx} since {worded}. Seen at {clinic} {day} by {one}, given {med}. Went to {hosp} on {day}, left before being seen. {rel} {one} drove {one} in.
PMH: {dx}, {dx}. PSH: {proc} ({hosp}, {year}); {proc} by Dr. {last} {worded}.
SH: lives with {one} at {st}, {town}. Formerly {org}. Attends {church}. Deployed {worded}.
FH: {rel} {one} had {dx}.
A/P: {plan2}. D/w {one} ({svc}). Admit to {ward}.
%%
CONSULT {svc}
Requesting: Dr. {last}, {ward}
Reason: {sx}
{tit} is seen in {room}. {test} from {hosp} ({clip}) {value}. Followed by {one} at {clinic} since {worded}. Occupation: {org}. Travel: {place}, {feast}.
Rec: {plan2}; {plan2}.
Thank you, {one} p {pager}
%%
PSYCHIATRIC EVALUATION
ID: {ptf} is a {yng} {trade} from {place}, brought by {one} ({rel}) after an argument at {org} on {day}.
HPI: {one} reports {sx} since {one} moved out {worded}. Prior admissions {hosp} {year}, {refuge} {range}. Therapist {one} at {clinic}.
Social: Raised in {place} by {rel} {one}. Went to {school}. Lost job at {org}. Stays {refuge}.
Legal: {case}, {county}. Attorney {one}.
MSE: {mood}. Plan: {plan2}. Collateral: {one} {ph}.
%%
PT EVAL
Pt {one} referred by {one}, {clinic}. DOI {clip} at {org} ({trade}). Sx {sx}. Lives {st}, {num} steps, {rel} {one} assists. Goal: return to {org} by {day}. Next {clip} {hr}.
{cred}
%%
ED TRIAGE {hr}
{one} {yng} {sx}
via {crew} from {org}
{vitals}
{rel} {one} en route from {place}
last seen {hosp} {clip}
to {room}
%%
ED PROVIDER NOTE
CC: {sx}. {yng} employee of {org} fell at work at {corner} on {day}. Coworker {one} called {crew}. No LOC. {test} neg. Hx from {one} ({rel}) by phone {ph}. PCP {one}, {clinic}, aware. Dispo: home to {st} with {one}. F/u {clinic} {day}. WC: {org}, claim {claim}.
Scribed by {one} for Dr. {last}
%%
OB TRIAGE
{ptcomma} G2P1 EDC {full}
from {place}, PNC at {clinic} w/ {one}
FOB {one}, works {org}
prior delivery {hosp} {full}, baby {one}
pediatrician {one}
%%
NICU
BB {ptl} born {full} {hr} at {hosp}, transported by {crew} to {ward}
mom {one}, dad {one}, from {place}, {ph}
donor milk lot {lot}
SW {one}: dad off from {org} til {day}
%%
WELL CHILD
{first} is here with {rel} {one}. Starts {school} {worded}. Lives on {lane} with {one}, {one}. {rel} works at {org}. {imm} lot {lot}. Forms for {school} and {org} done. RTC {day}.
%%
DENTAL {clip}
{lf} {dob}
ref Dr {last} {clinic}
#{num} ext, implant lot {lot}
ins {ins} {plan} ({org})
recall {clip} {ini}
%%
HOSPICE IDT {full}
1. {who}, {snf}, {dx}, chaplain {one}, {church}
2. {who}, {st}, {dx}, {rel} {one}, vol {one}
3. {who}, {refuge}, {dx}, no kin
Deaths: {one} {clip}, {one} {clip}. Bereavement mailings to {st}, {town}.
%%
WOUND CLINIC
{one} from {snf}, {org} transport. vac SN {ser}. supplies {org}, ship {st}. f/u {clip} w {one}.
%%
TELEPHONE TRIAGE
Caller: {one}, {rel} of {who} ({dob})
{hr} {sx} since {worded}. At {st}. Advised {hosp}. Caller prefers {hosp}. {crew} dispatched. Call id {ord}. RN {one}.
%%
DEATH CERTIFICATE WORKSHEET
Decedent {who}  aka {one}  SSN {ssn}
Born {full} {place}   Died {full} {hr} {fac}
Usual occupation {trade}  Industry {org}
Residence {st} {town} {county}
Father {who}  Mother {who} (maiden {last})
Informant {who} ({rel}) {st}
Funeral {org}  Disposition {church}
Certifier {who} lic {lic}
%%
CAMP HEALTH FORM
Camper {who}  DOB {dob}  Troop/Unit {crew}
School {school}  Home {st}, {town} {zip}
Mom {one} ({org}) {ph}  Dad {one} ({org}) {ph}
Dr {one} {clinic}  Dentist {one}
Allergies: bees. Camp at {place} {range}.
%%
DOT EXAM
Driver {lf} CDL {lic} {stt}
{st} {town} {zip}
Carrier {org}  Truck {fleet} {plate}
Exam {full} exp {full}  ME {who} {npi}
%%
LETTER OF DENIAL
{full}
{who}
{st}
{town}, {stt} {zip}
Member: {plan}  Group: {org} {grp}
Service: {proc} at {fac}, {full}, Dr. {last}
Ref: {claim}
We received your appeal on {full}. Your doctor, {one}, may call {ph}.
%%
SUBPOENA DUCES TECUM
{who} v. {org}, {case}, {county}
To: Custodian, {fac}, {st}, {town}
Produce the records of {who}, DOB {dob}, from {full} to {full}, to {law}, {st}, by {full}.
%%
POLICE NARRATIVE {case}
On {full} at {hr} I, Ofc. {last} (#{badge}), went to {st}, {place}. {one} (DOB {dob}) said {one} left {org} in a {hue} {veh}, {stt} {plate}, headed to {corner}. {crew} took {one} to {hosp}. {one} works at {org}. Photos uploaded by {user}.
%%
CHILD WELFARE CONTACT
Child {one} ({gr}), {school}. Foster home {who}, {st}. Bio mom {one}, {refuge}. GAL {one}. Visit at {church} {day} {hr}. Worker {one}, {agency}. Case {case}.
%%
TUMOR BOARD {full}
{lf} {mrn} {yng} {dx} - {one} presents, path {spec} (outside, {hosp})
{lf} {mrn} {yng} {dx} - from {place}, {proc} {clip} Dr. {last}
{lf} {mrn} {yng} {dx} - trial subj {subj}
present: {one}, {one}, {one}, {one}
%%
OR BOARD {clip}
rm 1 {hr} {lf} {proc} {last}/{one}
rm 2 {hr} {lf} {proc} {last}/{one} rep from {org}
rm 3 {hr} {lf} {proc} {last} from {ward}
add on {one} {proc} {last}
%%
CLINIC SCHEDULE {full} {clinic}
{hr} {lf} {dob} {sx}
{hr} {lf} {dob} {sx} interp {one}
{hr} {lf} {dob} new, from {place}
{hr} blocked, {one} out
{hr} {lf} {dob} {doc} for {org}
%%
MINUTES {full}
Present: {one}, {one}, {one} ({org}), {one} by phone
1. {ward} staffing - {one}
2. complaint from {lf} ({mrn}) re {one}
3. {org} contract thru {full}
4. Next {clip} {hr}, {bldg}
{ini}
%%
Newsletter: Welcome {who}, who joins {clinic} from {hosp}. {first} grew up in {place} and went to {school}. Congrats to {one} ({ward}) on {num} yrs. {one} of {org} donated {dev}s. Picnic {day} at {place}.
%%
{iso} user={user} ip={ip} action=view patient={mrn} name="{who}" unit="{ward}"
{iso} user={user} ip={ip} action=print enc={stay}
{iso} user={user} error="no match {lf} {dob}"
%%
SELECT * FROM pts WHERE last_name = '{last}' AND dob = '{dobiso}' AND mrn = '{mrn}';
-- {one} asked {clip}, for {org}
UPDATE pts SET addr = '{st}', city = '{town}', employer = '{org}' WHERE id = '{mrn}';
%%
patient:
  name: {who}
  dob: {dobiso}
  mrn: "{mrn}"
  address: {st}
  city: {town}
  employer: {org}
  contact: {one} ({rel}) {ph}
encounter:
  site: {fac}
  date: {iso}
  device_serial: {ser}
%%
\<patient\>\<name\>{who}\</name\>\<dob\>{dobiso}\</dob\>\<id\>{mrn}\</id\>\<addr\>{st}\</addr\>\<city\>{town}\</city\>\<employer\>{org}\</employer\>\<facility\>{fac}\</facility\>\</patient\>
%%
ISA*00*{ord}~
NM1*85*2*{clinic}*****XX*{npi}~
N3*{st}~
N4*{town}*{stt}*{zip}~
NM1*IL*1*{last}*{first}****MI*{plan}~
DMG*D8*{dobymd}*F~
CLM*{acct}*250~
DTP*472*D8*{dobymd}~
NM1*82*1*{last}*{first}****XX*{npi}~
%%
BEGIN:VEVENT
SUMMARY:{one} - {proc}
LOCATION:{fac}, {st}
DESCRIPTION:bring {doc} from {org}, call {ph}
ATTENDEE:{mail}
END:VEVENT
%%
Speaker 1 ({one}): so you said you work at {org}?
Speaker 2 ({one}): yeah out in {place} since like {worded}
Speaker 1: and who's at home
Speaker 2: just {one} and my {rel} {one} when he's not at {refuge}
Speaker 1: okay and you saw doctor {last} at {clinic}
Speaker 2: uh huh over on {lane}
%%
Doctor: Good morning, {tit}. What brings you in?
Patient: It's the {sx}. Started at {org} around {worded}.
Doctor: And {one} at {clinic} gave you {med}?
Patient: {one} did, yes. I picked it up at {pharm}.
Doctor: Are you still living on {lane} with {one}?
Patient: No, I'm at {st} now. {one}'s in {place}.
Doctor: I'll write to {org} and see you {day}.
%%
DISPATCH: {crew}, respond {st}, cross of {lane}, {yng} {sx}.
MEDIC: {crew} copy, en route.
DISPATCH: RP is {one}, {rel}, callback {ph}.
MEDIC: on scene. patient {one}, going to {hosp}.
%%
User: who covers {ward} tonight
Assistant: {one} until {hr}, then {one}.
User: and {poss} {test}?
Assistant: Done {clip}, {value}. {one} at {clinic} ordered it.
User: draft a note to {org} for {one}
%%
You are helping {who} at {clinic}. The patient is {who}, {yng}, of {place}, employed by {org}. Write a {doc} dated {full} addressed to {org}, {st}, {town}.
%%
extract json from: "{lf} {dob} seen at {fac} by {one}, lives {st}, works {org}, plate {plate}, id {plan}"
{"name": "{lf}", "dob": "{dob}", "facility": "{fac}", "provider": "{one}", "address": "{st}", "employer": "{org}", "plate": "{plate}", "id": "{plan}"}
%%
Dear Dr. {last},
Thank you for seeing {ptfull}, a {yng} {trade} with {org} from {place}. {ptf} was in {hosp} ({ward}) from {full} to {full} with {dx}. {test} on {clip} was {value}. {ptf} lives with {one} on {lane} and hopes to return to {org} by {day}. Please send your note to me at {clinic}, fax {ph}.
With best wishes,
{one}
%%
Reference letter
{one} has worked with me at {fac} since {worded}. Before that {one} was at {org} and at {hosp}. I first met {one} at {school} in {place}.
{who}, {ward}
%%
PATIENT SATISFACTION
"{one} on {ward} was so kind. {one} at the desk not so much. I drove from {place} and waited. Parking by {org} is full. My {rel} {one} works at {hosp} and was ashamed."
%%
REVIEW (1 star): went to {clinic} on {lane} {worded}. Dr. {last} rude. {one} at front lost my {doc} for {org}. Go to {clinic} instead. - {user}
%%
CARE COORDINATION
{lf} {mrn} | {snf} | {org} delivers O2 {ser} | van {fleet} | next HD {clinic} {clip} | {one} {ph}
{lf} {mrn} | {st}, {town} | meals {org} | PCA {one} | next {clinic} {clip} | {one} {ph}
%%
LAB
{hosp} Laboratory, {town}
{lf}  {mrn}  {dob}  Loc: {ward}
Coll {full} {hr} by {ini}   Acc {spec}
{labs} {value}
{labs} {value} H
Called to {one} {hr}. Req: {one}, {clinic}
%%
EXPOSURE LIST {org}, {place}
{lf} {ph} {trade} last day {clip}
{lf} {ph} {trade} last day {clip}
{lf} {ph} driver, truck {fleet}
index: {one}, {hosp} {clip}
%%
DEVICE RECALL
{lf} {mrn} {dev} {ser} implanted {full} {hosp} {one}
{lf} {mrn} {dev} {ser} implanted {full} {hosp} {one}
{lf} {mrn} {dev} lot {lot} not found, moved to {place}
%%
voicemail transcript: hi this is {one} calling from {org} about {ptname} um we need the {doc} by {sayday} you can fax it {sayph} or drop it at {sayst} thanks again it's {one}
%%
dictated letter {sayday}: dear doctor {last} i saw {ptf} today at {clinic}. works for {org}. lives at {sayst}. {test} was normal. will see again {sayday}.
"""
