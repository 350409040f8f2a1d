"""More of machines: YAML, SQL, bundles, logs, calendars, mail heads, query results and prompts into which a list was pasted."""

NAMED = r"""
patient:
  n: {ptl}
  f: {ptf}
  aka: [{menick}, {pet}]
  b: {iso}
  lives: {hood}
  near: {corner}
team:
  att: {la}
  res: {lb}
  rn: [{fa}, {fb}, {wa}]
  dme: {coin}
dates: [{num8}, {num8}, {num8}]
sent_from: {hnick}
ride: {fleet}
note: "ok per {wa}, {kin} aware"
%%
INSERT INTO visit (pt, dt, md, loc, note) VALUES
('{la}', '{iso}', '{lb}', '{hnick}', 'bp'),
('{la}', '{iso}', '{ws}', '{hnick}', 'bp again'),
('{last}', '{iso}', '{lb}', '{town}', 'moved from {place}'),
('{wn}', '{iso}', '{initials}', '{town}', 'no surname given'),
('{one}', '{iso}', '{initials}', '{coin}', 'on site');
-- 5 rows, run by {user} from {ip}
%%
BEGIN:VCALENDAR
SUMMARY:{la} pre-op
DTSTART:{stamp}
LOCATION:{hnick}, by {corner}
ORGANIZER:{wa}
ATTENDEE:{mail}
ATTENDEE:{fb}
DESCRIPTION:bring disc from {coin}. {kin} drives, {plate}. Ask for {fa}, not {first}.
END:VCALENDAR
%%
Received: from {ip}
Date: {full}
From: {fa} {la} \<{mail}>
To: {wa}
Cc: {lb}; {initials}
Subject: {ptl} / {mrn}

{wa}, {lb} wants {ptf} in before {feast}. {hnick} has {clip}; {coin} has {clip}. {kin} prefers {town}.
--
{fa}
{la}, RN | {hnick} | {lane} | {ph}
%%
\{"resourceType":"Bundle","entry":[
\{"Patient":\{"name":"{ptl}","given":"{ptf}","birth":"{iso}","city":"{town}"}},
\{"RelatedPerson":\{"name":"{kin}","tel":"{ph}"}},
\{"Practitioner":\{"name":"{la}"}},
\{"Practitioner":\{"name":"{initials}"}},
\{"Location":\{"name":"{hnick}"}},
\{"Device":\{"serial":"{ser}","lot":"{lot}"}},
\{"Encounter":\{"start":"{iso}","end":"{iso}"}},
\{"Specimen":\{"acc":"{spec}","by":"{fa}"}}]}
%%
grep '{la}' /var/log/adt
{iso} 01:10 A01 {la} 4W12
{iso} 03:44 A02 {la} ICU3
{iso} 07:00 A08 {la} attending={lb}
{iso} 07:02 A08 {la} nok={kin}
{iso} 09:13 A03 {la} to={snf}
{iso} 09:13 A03 {la} by={crew} unit={fleet}
{iso} 09:20 A11 cancel, {wa} hit wrong {la}
%%
> SELECT last, town, mo FROM births LIMIT 6;
 last | town | mo
------+------+----
 {last} | {town} | {mon}
 {last} | {town} | {mon}
 {ws} | {town} | {mon}
 {last} | {hood} | {mon}
 {ws} | {place} | {mon}
 {last} | {world} | {mon}
%%
Assistant, below is my list. Which are due this week? Don't change names.
{la}, {wa} - pap {clip}
{lb}, {fa} - colo {clip} ({hnick})
{ws}, {first} - A1c {clip}
{last}, {first} - none, moved to {place}
{last}, "{pet}" - INR {clip}, {clip}
{ninety}: {one} - flu {clip}
Kids: {wn}, {wn} ({school}) - MMR
%%
EDIFACT-ish dump
NAD+PT+{la}:{fa}
NAD+GP+{lb}
LOC+{hnick}
DTM+{num8}
SPM+{spec}
RFF+{ord}
FTX+seen w/ {kin} at {lane}, sent by {ws}
FTX+call {wa} {ph}
UNT+9
%%
=IF(A2="{la}","{lb}","{ws}")
A1 pt  B1 md  C1 seen  D1 from
A2 {la}  B2 {lb}  C2 {clip}  D2 {hnick}
A3 {last}  B3 {ws}  C3 {clip}  D3 {snf}
A4 {wn}  B4 {lb}  C4 {clip}  D4 {refuge}
A5 {last}  B5 {initials}  C5 {clip}  D5 {coin}
A6 tot 4   comment by {fa}: "{ws} left {mon}"
%%
git log --oneline (someone put PHI here, scrub pls)
fix {la} duplicate
add {hnick} feed
test w/ {mrn}
{wa} asked: hide {lb}
seed: {first} {last}, {bare}
revert, {coin} lawyer ({ws}) called {clip}
bump to 3.4.1
%%
name: {ptl} | sex: F | dob: {num8} | rm: 12
order: MRI | by: {la} | at: {hr}
implant? y, {coin} {ser}, put in {clip} at {hnick} by {lb}
claustro? y, {kin} to come in w/ {obj}
tech: {wa} / {initials}
safe? {fa} ok'd {clip}
done: {clip} {hr}
%%
error report from pt app
user {user}, {ip}
screen: "Good morning {menick}"
shows labs of {la} not mine
mine is {ptl}, {dobs}
also lists doctor {lb}, mine is {ws} at {hnick}
steps: open from the mail of {clip}
phone {ser}
please call {ph} not {kin}
%%
room monitor captions (auto)
[00:01] speaker 1: {fa} can you hear me
[00:03] speaker 2: yes doctor {la}
[00:09] speaker 1: and who's that
[00:11] speaker 3: i'm {wa} i'm the {rel}
[00:15] speaker 2: she came from {town} on the {fleet}
[00:22] speaker 1: so on {sayday} at {hnick} they told you
[00:30] speaker 3: doctor {lb} told {fa}
[00:33] speaker 2: {lb} told {wa}
%%
registry row, long form
site={hnick}
subj={subj}
init={ini}
surname={la}
rand={clip}
dose1={clip}
sae={clip} @ {town} by {crew}
pi={lb}
coord={wa}
kit={lot},{lot}
lab={coin}
unblind=no
%%
{la}^{fa}|{clip}|{hnick}|{lb}
{last}^{first}|{clip}|{hnick}|{lb}
{ws}^{wn}|{clip}|{town}|{initials}
{last}^{wn}|{clip}|{coin}|{ws}
//trailer 4 recs, {user}, {stamp}
//reject: {last}^{first}, dob {num8} > today
//reject: {ws}, no first
%%
Key: Value
pharm: {pharm}
bin: 004336
card: {acct}
person: 01 {ptf}
person: 02 {kin}
person: 03 {wn}
drug: Humira
pa: {ord}, {clip}
md: {la}, {npi}
ship: {bare}, gate {four}
when: {clip}
leave w: {pet} at {shop}
%%
translations.json from the interpreter app
\{"s":"{fa} tiene dolor","t":"{fa} is in pain"},
\{"s":"desde {clip}","t":"since {clip}"},
\{"s":"el doctor {la}","t":"Dr. {la}"},
\{"s":"vive en {town}","t":"lives in {town}"},
\{"s":"trabaja en {coin}","t":"works at {coin}"},
\{"s":"su hija {wa}","t":"her daughter {wa}"}
"""

CALM = r"""
patient:
  n: string
  f: string
  aka: []
  age: 54
  lives: unknown
team:
  att: Provider A
  rn: [RN1, RN2]
strength: {num}/5
ranges: [3/3, 10-14, 12-26]
k: 3.4
version: 10.14.3
note: "ok, family aware"
%%
INSERT INTO visit_type (id, nm, mins, ratio) VALUES
(1, 'new', 40, '3/3'),
(2, 'follow', 20, '1/4'),
(3, 'bp', 10, '5/5'),
(4, 'no show', 0, '12/26'),
(5, 'on site', 15, '10/10');
-- 5 rows, 3.4 ms
%%
BEGIN:VCALENDAR
SUMMARY:Pre-op class
RRULE:FREQ=WEEKLY;BYDAY=TU
LOCATION:Conference room 3
DESCRIPTION:bring your disc. 10-14 seats. 3/3 sessions. Parking is $5.
VERSION:2.0
END:VCALENDAR
%%
grep 'ERR' /var/log/adt
01:10 A01 null pid
03:44 A02 retry 3/3
07:00 A08 schema 2.5.1
07:02 A08 timeout 12-26 ms
09:13 A03 ok 200
09:20 A11 cancel
lines 10/14, p95 3.4 s
%%
> SELECT band, n, pct FROM ages LIMIT 6;
 band | n | pct
------+---+----
 0-4 | 12 | 26
 5-9 | 3 | 3.4
 10-14 | 10 | 10
 15-44 | 5 | 5
 45-89 | 41 | 55
 90+ | 0 | 0
%%
=IF(A2>26,"high","ok")
A1 test  B1 val  C1 unit  D1 ref
A2 K  B2 3.4  C2 mmol  D2 3.5-5.1
A3 Na  B3 126  C3 mmol  D3 136-145
A4 ESR  B4 26  C4 mm  D4 0-12
A5 grip  B5 3/3  C5 -  D5 3/3
A6 pain  B6 10/10
%%
git log --oneline
fix duplicate key
add hospital feed mock
test w/ synthetic id
hide null
seed: faker
revert 3.3
bump to 10.14.1
merge 12/26 checks passed
%%
room monitor captions (auto)
[00:01] speaker 1: can you hear me
[00:03] speaker 2: yes doctor
[00:09] speaker 1: and who's that
[00:11] speaker 3: i'm the niece
[00:22] speaker 1: so pain from one to ten
[00:30] speaker 3: ten of ten
[00:33] speaker 2: three of ten, three by three
%%
registry row, blank
site=
subj=
init=
arm=A|B|C
dose1=3/3
ae_grade=1-5
visit_window=12-26
crf_version=10.14
lab=central
unblind=no
"""
