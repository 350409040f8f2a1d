"""Half dates, spoken dates and holidays in passing, and what looks like one: ratios, doses, scores, versions, shifts and terms."""

NAMED = r"""
the {oddday} one not the {oddday} one
{on}?
{on} or {on}?
{on} / {on} / {on}
ok {oddday}
{oddday} works
can't do {oddday}, can do {oddday}
{oddday}!!!
back {oddday}
til {oddday}
since like {oddday}
no pills since {oddday}
last drink {oddday}
last BM {oddday}
last ate {oddday} at noon
LMP {oddday}, pos test {oddday}
EDC {on} by LMP, {on} by US
G2P1, delivered {on}, {on}
cycle 4 D1 {on}
day 1 was {on}, so when is day 28?
week of {on}
week of {feast}
w/e {num8}
FY starts {on}
closed {feast}
closed {feast} thru {on}
we're open {feast}, {first} is mad
holiday pay for {feast}
who worked {feast} last year
{feast} dinner, then chest pain
fireworks, {feast}, left thumb
fell {feast} morning
died the day after {feast}
sober since {feast}
{mon}: 4 falls. {mon}: 9 falls.
{mon} vs {mon}, make a chart
LOS by month, {mon} up
from {mon} on it's {gen}
in {mon} {org} changed plans
around {mon}
late in {mon} or so
the other one? no: {worded}
{worded}, {worded} and {worded}
{day}, then {day}
seen {day}, cx {day}, r/s {day}
rtc {day}
f/u {day} {clockx}
appt {day} w/ {last}
surg {day}, preop {day}
{full} and not a day later
signed {full}
exp. {full}
recert due {full}, POC ends {full}
eff {num8} term {num8}
dos {num8}
dos:{num8} cpt:{cpt}
dob:{dob}
DOB {dobymd}
b:{dob}
b. {dob}, d. {full}
bday {oddday}
when's {poss} bday
({dob})
dob as spoken {saydob}
\"born {saydob}\" on the tape
\"uh {sayday} no wait {sayday}\"
they said {sayday} on the phone
come {sayday} at ten
{stamp}
ts={stamp}
{stamp} -> local time?
1st dose {on}, 2nd {on}, 3rd ______
{imm} {on}, {imm} {on}
PPD placed {on} read {on} 0 mm
staples in {on} out {on}
cath in {on}, pull when?
picc {on}, drsg {on}
A1c {on} 9.1, {on} 7.7
labs {on}: {labl}
CT {on}, MRI {on}, no change
echo {on} EF 35 {on} EF 50
wt 88 {on} 84 {on}
{iso} 08:15Z
{iso} {clockx}
>= '{iso}' and \< '{iso}'
BETWEEN '{iso}' AND '{iso}'
parse {num8} as d/m or m/d?
is {num8} US or the other way
format {full} as yyyymmdd
how many days from {on} to {on}
{on} + 90 d = ?
what weekday was {full}
{num8}, is that a {wkd}
{oddday}, which isn't a {wkd}
out {range}
{range} off, {first} covers
prior auth {range}
{btw}
admitted {btw}, alone
moved in {mon} {yr}
clean since {mon}
started at {org} in {mon}
{mon} graduate of {school}
on {oddday} {kin} said yes
\"not before {oddday}\" - {dr}
tomorrow that is {oddday}
today ({on}) is my last chemo
yesterday, {oddday}, I fell
as of {on}
ref {on} letter
your letter of {on}
yours of {on}, mine of {on}
minutes of {on}
{on} edition, page 2, obit of {whole}
dated {worded}
void after {on}
not valid before {on}
next due {on}
remind me {on}
set alarm {on} {clockx} for {ptf}
hearing {on}, brief {on}, lunch never
"""

CALM = r"""
the new one not the old one
today?
4/5 or 3/5 strength?
5/5 / 4/5 / 3/5
ok later
tomorrow works
can't do mornings, can do nights
now!!!
back soon
til done
since like forever
no pills in two weeks
last drink an hour ago
last BM 3 days ago
last ate at noon
LMP unknown, pos test at home
dating by LMP or by US, which wins at 9 wks
G2P1, G4P2103, what is TPAL
cycle 4 D1, ANC 900, treat?
how is day 28 counted, from 0 or 1
week of nights
w/e pay
FY starts in Q4 of the calendar year?
closed for lunch
closed on {wkd}s
we're open late, everyone is mad
holiday pay rule: time and a half?
who worked last {wkd}
big dinner, then chest pain
fireworks, left thumb
fell this morning
died the day after surgery
sober {dur}
Q1: 4 falls. Q2: 9 falls.
Q1 vs Q2, make a chart
LOS by quarter, up 0.3
from now on it's {gen}
changed plans mid-year
around noon
late in the course or so
the 4th? no: 5th intercostal
first, second and third
one, then two
seen, cx, r/s: abbreviations
rtc 3 mo
f/u 2 wk {clockx}
appt w/ {svc}
surg then, preop first
60 days and not a day later
signed and dated by whom
exp. dates on multidose vials
recert every 60 days, POC every 90
eff and term date columns
dos vs posting date
cpt:{cpt} icd:{icd}
dob: required
DOB YYYYMMDD
b. unknown
bday card
when's the bday field masked
(mm/dd/yyyy)
\"twelve eight\" is BP or a date
\"one fifty over ninety five\" on the tape
they said ten on the phone
come at ten
epoch 0
ts=now()
UTC -> local time?
1st dose, 2nd dose, 3rd dose ______
{imm} and {imm} same day?
PPD read at 48-72 h, 0 mm
staples in 10 days or 14
cath in day 3, pull when?
picc dressing q7 days
A1c 9.1 then 7.7
labs: {labl}
CT then MRI, no change
EF 35, now EF 50
wt 88, then 84
PT08H15M is ISO 8601 for what
{clockx}
>= 6.5 and \< 7
BETWEEN 18 AND 89
parse 7/10 pain vs 7/10 date
is 24/7 a date to your regex
format 5 as 005
how many days in 36 weeks 4 days
day 0 + 90 d window +/- 7
what weekday do most falls happen
{wkd} {clockx}
{wkd} to {wkd}
out for 2-4 weeks
2 weeks off, float covers
prior auth 12 visits
K between 4.3 and 5.1
admitted, alone
moved in {year}
clean {dur}
started work in {year}
class of {year}
he said yes
\"not before the scan\"
tomorrow
today is my last chemo
yesterday I fell
as of {ver}
ref range 3.5-5.1
letter of the law
minutes of exercise: 150/wk
2nd edition, page 2
dated slang
void after 2 h
not valid without seal
next due: never
remind me in 20 min
set alarm {clockx} for pills
2/6 murmur, 3/6 with squat
20/40 OD 20/25 OS
10/10 pain, 0/10 at rest
12/8 on the cuff
1-2 tabs, 3-4 h, 5-6 days
6-8-10 rule? or 4-2-1
9-1-1, 9-8-8
5-10-15 g carbs
2-0 silk, 3-0 Vicryl, 4-0 Monocryl
10-20 EEG system
8-12 wk, 12-16 wk
1.25 mg, 1.5, 2.0
v2.5.1, v4.0.1, R5
7-5-3 tube sizes
0.9, 0.45, 3%
15/15 GCS, 28/30 MMSE, 21/27 PHQ
3/7 means three days in the UK
Spring allergies, fall falls, winter vomiting
second trimester, third stage, first pass
AM cortisol, PM dose, noon meds
Sunrise model, sundowning, dawn effect
march in place, may resume, august company
second to fourth finger
leap second, ictal, postictal: order
"""
