"""People in passing: one odd name in a line, kin and callers, signatures, lists of patients, tables, chats and keys."""

KIN = r"""
{one}
{one}?
{one} <here|called|no show|late|ready|is up|left|again>
{one} <called|texted|emailed|stopped by|faxed> re {sx}
{one} in {room}
{one} in {room} <needs|wants|is asking for|refuses> {med}
{room}: {one}
{room} - {one} - {stat}
{room} {one} {yng} {sx}
rm {room} {one}, {svc} following
bed {num} {one}
{one}, {yng}, {sx}
{one} - {yng} - {sx} - {plan2}
{one} {yng}. {sx}. {plan2}
{one}: {stat}
{one}: {plan2}
{one} = {stat}
{one} <and|&|or|/> {one}
{one}, {one}
{one}, {one}, {one} and {one}
{one}/{one}/{one}
{one} vs {one}
{one} + {one} on {shift}
pt's <aunt|uncle|cousin|niece|nephew|roommate|landlady|fiancée|stepdad|godmother|neighbor|boss|sponsor|ex|twin> {one}
<his|her|their|my> {rel} {one}
{rel} <is|named|goes by|called> {one}
{rel} ({one})
{one} ({rel})
{one}, <his|her|the> {rel}
{rel} {one} <at bedside|called|updated|agrees|tearful|will drive|has POA|speaks {lang}>
{rel} {one}, {ph}
NOK {one} ({rel}) {ph}
emergency contact {one} {ph}
EC: {who} / {rel} / {ph}
HCP: {who}
POA {who}, alternate {who}
guardian: {who}
lives with {one} and {one}
lives with {rel} {one} and {num} <cats|dogs|kids>
married to {one}
divorced from {one}
dating {one}, uses condoms
kids: {one}, {one}, {one}
kids {one} ({num}) and {one} ({num})
<mother|father> of {one}
baby {one}
baby's name is {one}
named the baby {one}
infant {one}, {num} wks
sibs {one} & {one}
grandkids {one} and {one} make <her|him> happy
misses {one}
since {one} <died|left|passed|moved out>
<grieving|mourning> {one}
fight with {one}
afraid of {one}
restraining order against {one}
alleged perpetrator {who}
suspect: {who}
witness {who} states he saw {one}
per {one}
per {one}: {stat}
per {one}, {plan2}
d/w {one}
discussed <with|w/> {one}
s/w {one} at {hr}
spoke to {one}
LM for {one}
lvm w/ {one}
asked {one} to <call|come in|sign|bring meds>
paged {one} x2
texted {one}
tigertext to {one}
<ok per|okayed by|cleared by|seen by|staffed with|precepted by> {one}
<signed|initialed|witnessed|verified by|reviewed by|dictated by|transcribed by|scribed by|entered by|drawn by|ordered by|given by> {one}
{one} <signed|cosigned|attested>
attending: {one}
Attending {one} / Resident {one} / Intern {one}
RN {one}
RN: {one}  CNA: {one}
nurse today is {one}
your nurse is {one}, tech {one}
{cred}
{cred}, {cred}
{cred} <at bedside|notified|aware|assessed|declined>
{tit}
{tit} <called|here|saw pt|says|agrees|wants {test}>
dr {one} <said|wants|ordered|increased> {med}
Dr. {one}'s <patient|clinic|note|orders|nurse>
DR {one} AWARE
<surgeon|anesthesia|assistant|circulator|scrub>: {one}
Surgeon: {who}  Asst: {one}  Anes: {one}
PCP {one}
PCP: {lf}
pcp is {one}
ref by {one}
referring {who}
consult {one} (<cards|ID|renal|GI>)
consultants: {one} <cards|renal>, {one} ID
interpreter {one} #{badge}
interp: {one}
chaplain {one}
officer {one}, badge {badge}
deputy {one}
{poss} <chart|meds|mom|ride|labs|appt|room|tube|walker|oxygen|dog|insurance|daughter> <ready|pending|missing|is here|>
{poss} {rel} <called|here|upset|asking>
is {poss} {doc} done
{one} needs a {doc}
{one} wants {med} refilled
{one} fell
{one} <expired|passed|coded|delivered> at {hr}
{one} DNR
{one} to {svc} {hr}
{one} back from {test}
{one} NPO for {test}
{one} ride at {hr}
{one} discharge by {hr}
{one} labs: {labs} {value}
{one} {labs} {value}
call {one}
call {one} back
call back {one} {ph}
tell {one} her {labs} is {value}
ask {one}
ask {one} or {one}
see {one}
see note by {one}
see {poss} note
covering for {one}
cover {one} {shift}
swap w/ {one} {day}
{one} out sick, {one} covering
{one} on {hr}-{hr}, {one} after
call schedule: {one} <Mon|Tue|Wed>, {one} <Thu|Fri>, {one} wknd
on call {one}
{shift}: {one}
{one} charge, {one} float
team: {one}, {one}, {one}
{lf}
{lf} {mrn}
{lf} {dob}
{lf} {dob} {mrn}
{lf}  {room}  {dob}  {stat}
{lf} | {dob} | {test}
{lf},{dob},{mrn},{stt}
{lf}\t{mrn}\t{room}\t{stat}
{lf}/{mrn}/{room}
1. {lf} - {sx}\n2. {lf} - {sx}\n3. {lf} - {sx}
{lf}\n{lf}\n{lf}
{lf}; {lf}; {lf}
{ptlf} <{yng}|{room}|{mrn}>
Patient: {lf}
PATIENT NAME {lf}
Pt Name: {who}
Name {who} DOB {dob}
name: {who}
Client: {who}
Resident: {who}
Member: {who} ID {plan}
Donor {lf}
Deceased: {who}
Student: {who}
Child: {who}
Parent/Guardian: {who}
Applicant {who}
Insured: {lf}
Re: {who}
RE: {who}, DOB {dob}
RE {lf} {mrn}
re {one}
Subject: {one}
Subject: {who} - {doc}
subj: {poss} {doc}
{who}
{who}, {yng}
{who} ({yng})
{who} {event} {day}
{who} DOB {dob}
{who} {ph}
{who} <{mail}|- {mail}>
"{who}" \<{mail}\>
{who} \<{mail}\>; {who} \<{mail}\>
cc: {who}
cc: {who}; {who}
CC {one}, {one}, {one}
bcc {one}
To: {who}
From: {who}
from {one} to {one}
Hi {one},
hi {one}
Hey {one} -
Dear {one},
Dear {tit},
Dear <Mr. and Mrs.|Drs.> {last}
Dear {ptf},
thx {one}
Thanks, {one}
thanks {one}!
Thank you {one}
-{one}
- {one}
~{one}
—{one}
xo {one}
Love, {one}
Best, {one}
Regards,\n{who}
Sincerely,\n{who}
/s/ {who}
s/{who}/
Electronically signed by {who} {full}
Signed: {who}, {role}, {full}
eSig {who} on {full} at {hr}
{who}, {trade}
{one} (she/her)
{one} (he/him), {svc} coordinator
{one} [{role}]
{one} @ {hr}
@{one} can you <check|sign|call> {one}
@{one} @{one} {ask}
{one}: {ask}\n{one}: {plan2}
{one}: <hi|hey|morning>\n{one}: {ask}
[{hr}] {one}: {stat}
[{hr}] {one}: {plan2}\n[{hr}] {one}: ok
{hr} {one}: {ask}
\<{one}\> {ask}
{one} \> {stat}
**{one}:** {stat}
{one} -- {stat}
{one}; {stat}
Q. {one}, you saw the pt fall?\nA. Yes.
THE WITNESS: My name is {who}.
MR. {last}: Objection.
my name is {who}
my name's {one} but i go by {one}
im {one}
i'm {one}, {yng}
this is {one}
its {one}
this is {one} from {svc}
it's {who} calling about {sx}
you can call me {one}
goes by {one}
pt prefers {one}
prefers to be called {one}
preferred name {one}
legal name {who}, goes by {pet}
AKA {who}
aka {one}
a/k/a {who}
alias {one}
formerly {who}
née {last}
maiden {last}
maiden name {last}
f/k/a {last}
nickname {pet}
everyone calls <him|her> {pet}
<his|her> <dad|mom|aunt|cousin|buddy> {pet} <came|called|is driving>
{pet} <gave|takes|made> me to {hosp}
that's spelled {spell}
{ptl}, {spell}
last name {spell}
first name {one}, last name {last}
{fl}
{fl} {yng}
{fl} in {room}
{fl} called
{fl} <d/c|to OR|to CT|fell> {hr}
pt {fl}
initials {ini}
init {ini} time {hr}
charted by {ini}
entered {ini} {clip}
{ini}/{ini}
student initials {ini}
the {clan}
the {clan} <are here|moved|need a family meeting>
{clan} family
the {last} baby
BB {last}
BG {last}, {num} wks
Baby Boy {last}
Baby Girl {last} of {first}
{last}, Baby Boy
{last}, BG A
twin A {last}, twin B {last}
{who} née {last}
Mrs. {whole} (née {last})
Sister {first}, parish nurse
Brother {first} from {church}
Coach {last} and Miss {first}
Dr. {last}'s office
Dr {last}'s clinic on {lane}
Dr. {last}'s practice in {place}
{tit}'s office called
the {last} kids
the {last} <case|chart|family|consult|hip|appy|twins|house|account>
{last} gtt
{last}, the new {role}
{last} (<RN|PA|MD>)
{last} on nights
{last} to bedside
Mr {last}, Mrs {last}, and {one}
mrs {last} in {room}
sr. {last}
Officer {last}
Coach {last}
"patient": "{who}"
"name": "{one}"
"firstName": "{first}", "lastName": "{last}"
"given": ["{first}"], "family": "{last}"
"author": "{one}", "text": "{stat}"
"assignee": "{one}"
"user": "{user}", "displayName": "{who}"
\{"{one}": "{stat}", "{one}": "{plan2}"\}
\{"{who}": \{"dob": "{dob}"\}\}
{one}=present
patient_name={who}
first_name,last_name\n{first},{last}\n{first},{last}
lname:{last} fname:{first}
- {one}\n- {one}\n- {one}
* {one} ({role})
[ ] {one} {test}
[x] call {one}
TODO {one} {doc}
# {one}
## {who}
| {one} | {stat} |
| {who} | {dob} | {mrn} |
{ptcaret}
PID|1||{mrn}^^^||{ptcaret}||{dobymd}|M
OBR|1|{ord}||{test}|||{stamp}|||||||||{npi}^{ptcaret}
NK1|1|{ptcaret}|{rel}
NM1*IL*1*{last}*{first}****MI*{plan}~
{who} and {who} were married {day}
survived by {one}, {one} and {one}
in memory of {who}
in honor of {who}
donated by {who}
the study nurse is {one}
mentor {one}
{one} taught me this
per policy {one} must sign
i saw {one} last time not {one}
can {one} call me
is {one} in today
who is {one}
whos {one}
is {one} coming back
{one} was so nice to me
{one} was rude
please thank {one} for me
i dont want {one} to know
dont tell {one}
only talk to {one}
ok to speak w/ {one}
HIPAA release: {one}, {one}
no info to {one}
password on chart, {one} only
let {one} in
visitor {one} <turned away|badge {badge}>
so {one} goes um i don't think so
and {one} was like you need to go in
me and {one} been together {num} years
{one} he's the one that found me
that's my boy {one}
{one}, honey, can you hear me
okay {one} I'm gonna listen to your chest
alright {one} deep breath
hi {one} I'm {one} I'll be your nurse
{one} this is doctor {last}
mister {last} how we doing today
miss {last} any pain
"""
