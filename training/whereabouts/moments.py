"""Days in all forms in the middle of sentences: onsets, visits, refills, deadlines, births, losses, plans."""

MOMENTS = r"""
Onset {on} after lifting a couch.
It began {mon} and has not let up.
First noticed the lump in {mon}.
Symptoms since {on}.
Fine until {on}, then couldn't keep water down.
Last normal period {on}.
LMP {on}, EDD {on}.
G2P1, due {on}, dated by a scan on {on}.
Water broke {on} at {hr}.
Quit smoking {on}.
Sober since {on}.
Last drink {on}, last use {on}.
Clean date is {on}!
Relapsed over {feast}.
Was with family for {feast} when the chest pain came.
Nobody has seen <him|her> since {feast}.
Wants to be home by {feast}.
Clinic closed {feast}; on-call number on the door.
Scheduled after {feast}.
Fell on {feast}, too embarrassed to say.
last A1c {on}
labs from {on} reviewed
CT {on}: no change from {on}.
Compared with {on} and {on}.
Biopsy {on} benign, repeat {mon}.
Pap {mon} normal.
Echo {mon}: EF 55.
Colonoscopy due {mon}.
DEXA was {mon}, so not due yet.
Tetanus {mon}
Second dose given {on}, third due {on}.
PPD placed {on} read {on} 0 mm
IUD placed {on}, strings seen.
Sutures out {on}.
Cast off {on} if X-ray is good.
Foley in {on}, out {on}.
PICC {on}; dressing changed {on}.
Central line day 6 (placed {on}).
Extubated {on} {hr}
Trach changed {on}
POD#4 from {on} surgery
Surgery is {on}; stop {med} on {on}.
NPO after midnight {on}.
Post-op check {on} {hr} {dr}
RTC {on}
f/u {on}
next appt {on} @ {hr}
no show {on}, {on}, and {on}
r/s from {on} to {on}
Can you move me from {on} to {on}?
nothing before {on}
we have {on} at {hr} or {on} at {hr}
is {on} too late to start it?
works for me, {on}
not the {on}?
See you {on}!
Call back on {on} if not better.
Refill not due until {on}.
Rx written {on}, filled {on}.
Early fill denied; last {on}.
Auth valid {btw}.
Certification period {btw}.
Denied {on}, appeal due {on}.
Timely filing ended {on}.
DOS {on}
Dates of service: {btw}
Statement date {full}, due {full}
Coverage began {on} and termed {on}.
Medicare effective {full}.
Off work {btw}.
Return to work on {on}.
Out of school from {on} through {on}
Leave starts {on}
Disabled as of {full}.
Last day worked {on}.
DOI {full}
MVA {full}, restrained driver.
Date of injury {on}; reported {on}.
DOB {dobs}
born {dobs}
{ptname} ({dobs})
{lf} {dobs}
b. {dobs}
bday {dobs}
date of birth is {dobs}, verified
my birthday is {on}
Turns 21 on {on}.
Twins born {on} at 33 weeks.
Adopted {mon}.
Married {full}.
Widowed {mon}.
Her {rel} passed on {on}.
The anniversary is {on} and she dreads it.
Lost the baby {on}.
Time of death {on} {hr}.
Died {full} at home.
Funeral {on}
Moved in {mon}.
Immigrated {mon}.
Deployed {mon} to {mon}.
Honorable discharge {mon}.
Released {on} after 4 years.
Arrested {on}.
Court {on}.
Hearing moved from {on} to {on}.
Plan of care reviewed {on}.
Care conference {on}.
IDT met {on}, next {on}.
MDS ARD {on}.
Admit {full} DC {full}
LOS {btw}
Adm. {on}, d/c {on}
Seen {on}.
as of {on}
eff. {on}
rev. {on}
signed {full}
Dictated {full} Transcribed {full}
printed {full} {hr}
exp {mon}
since {on} wt up 3 kg
{on}: called, no answer. {on}: left VM. {on}: letter sent.
{on} - tolerated diet
{on} BM x1
{on} {hr} pt found on floor
{on} pH 7.31, {on} pH 7.36
cultures {on} NGTD
On {on} at {hr} I was called to the room.
Between {on} and {on} she lost eleven pounds.
He was last himself on {on}.
the week of {on}
before {on}
after {on}
not until {on}
by {on} at the latest
starting {on}
{on} works better
sometime around {on}
either {on} or {on}
every day since {on}
the pain's been there since like {mon}
i think it was {on}? maybe {on}
was supposed to be {on} and nobody called me
i have been waiting since {on} for this
took my last pill on {on}
its been since {mon} i had one
im free {on}
going to {home} {on} to {on}
got it done {mon}
back on {on}
on {sayday}
it was {sayday} I want to say
seen {sayday} next visit {sayday}
date of birth {sayday}
admitted {sayday} discharged {sayday}
dictated {sayday}
<He|She> remembers the day: {full}.
Frost on {feast} and the pipes froze.
We lost power {on}, insulin got warm.
the {mon} labs
{mon} visit
that {on} note
the {on} set of films
a {mon} start
{feast} party
{feast} staffing
missed {feast}, {feast} and two birthdays
Between {feast} and {feast} the group does not meet.
New hire orientation {on}.
Recall letter {full}.
Go-live {full}.
Survey window {btw}.
Enrollment closes {on}.
Grant due {full}
Inservice {on} {hr}
on vacation {btw}, {one} covering
call schedule: {on} {one}, {on} {one}
"""
