"""Rosters, call schedules, rides, sign-in sheets and lists in which a name, a date or a number stands bare."""

NAMED = r"""
CALL {mon}
1 {la}
2 {la}
3 {lb}
4 {ws}
5 {ws}
6 {la} (swap w/ {lb}, ok per {fa})
7 {lb}
8 open!!
9 {last} locum from {coin}
10 {la} til noon, then {lb}
11 {feast} - {ws}, double
12 {lb}
backup always {last}, {ph}
%%
night crew
{wn}, {wn}, {fa}, {last}
charge {fa}
out: {wn} (baby), {la} (back {clip}), {lb} (jury, no. {four})
orient: {first} w/ {fa}
float to {hnick}: {wn}
lunches {fa} 1, {wn} 2, rest 3
%%
Sign-in
{first} {last}   9:02   Dr {la}
{first} {last}   9:05   Dr {lb}
{wn}             9:11   {la}
{lf}             9:12   lab only
{first} & {wn}   9:20   couples, {lb}
illegible, {last}?  9:31  {la}
{kin} for {ptf}  9:40   pick up form
{wnl}            9:44   ?? new from {town}
%%
softball nurses v docs {day}
P {fa}
C {wn}
1B {la}
2B {wn}
SS {lb}
3B "{pet}"
LF {first} (if knee ok, sees {last} on {clip})
CF {fa}'s husband {one}
RF whoever
shirts {coin}; beer {shop}; park by {corner}
%%
RIDES {clip}
{la} 9:15 dialysis, bring chair, {lane}
{lb} 9:50 chemo, {hnick} door C
{ws} 10:20 eye, {corner}
{wn} 11 returns from {hnick}, look for red hat
{la} back 1:30
{lb} back?? call {kin} {ph}
gas {chain}. Odo 88,201. van {plate}
driver {first}; sub {wn}
%%
Volunteers Th
gift shop - {wn}, {wn}
desk - {first} (new hip! go easy)
NICU cuddle - {last}, {last}
dogs - {fa} w/ "{pet}", {first} w/ "{pet}"
no longer: {ws}, moved to {town} {clip}
died: {one}, {clip}, services {church}, flowers from {fa}
%%
PT gym lockers
{four} {la}
{four} {wn}
{four} broken
{four} {lb} (key w/ {fa})
{four} {ws}, d/c'd {clip}, empty it
{four} {pet}
{four} {last}, dog leash in there
lock cutter: {fa}
%%
Whose stuff is this? (fridge)
yogurt "{fa}"
soup "{wn} do not touch", {clip}
insulin {last} rm 9?? opened {clip}
milk baby {la}, {clip} {hr}, bottle {four}
milk baby {lb}, {clip}
urine?? {initials} will be spoken to
cake from {shop} for {wn}
%%
grand rounds
{clip} {la}: sepsis
{clip} {lb}: my year in {world}
{clip} {feast} none
{clip} {last} ({hnick}): gout
{clip} {fa} + {wn} (students): a case
{clip} {ws} memorial lecture; {one} speaks
lunch {coin}; zoom {four} {four}
%%
KEYS OUT
{badge}  {la}  {clip}
{badge}  {lb}  {clip}  lost at {shop}
{badge}  {ws}  {clip}
{badge}  {fa} for {la}
{badge}  vendor {coin} ({first}), back by {hr}
{badge}  {initials}
audit {clip} {initials}
%%
Vacation asks
{la} {range} {world}
{lb} week of {feast}
{fa} {clip}, {clip}, half {clip}
{wn} all of {mon}, wedding, {town}
{ws} "TBD"
{initials} denied {clip}
no two of {la}/{lb}/{ws}
%%
immunization clinic at {church} {clip}
1 {lf} {num8} L {lot}
2 {lf} {num8} L {lot}
3 {last} x4 kids, mom {kin}
4 {one}, no card, {world}
5 {ninety}!! Mrs {last}, walked from {corner}
6 {ws} fainted ok
7 {lf} {num8} R {lot}
nurse {initials} {initials}; tables {coin}
%%
Carpool to {hnick}
Mon {fa}: gets {la} ({lane}), {wn} ({corner})
Tue {la}
Wed nobody, {fa} has court ({case})
Thu {wn}'s {rel} {kin}, plate {plate}
Fri {fa}
gas money {first} owes 12
%%
codes to know, ha
door {four}
med room {four}
{fa}'s phone {four}
{la} = never before 7
"{pet}" = security
"Dr {wn}" overhead = fire
{lb} = the good IV hand
%%
DEA count {clip}
fent 50: {la}/{lb} 20
hydro 2: {lb}/{fa} 11, off by 1
morph: {wn}/{la} 8
wasted: pt {last} 25 mcg w/ {ws}
{coin} machine {ser} override by {user} {hr}
{fa} to call {last} {xt}
%%
MICU 1-20
1 {la}    2 {ws}   3 {lb}
4 -       5 {last} 6 {last} (ECMO {ser})
7 {ws}    8 {last} 9 {one}
10 {la} bro of 1!!
11 {lb}   12 {last} 13 none, unlucky
14 {ws}   15 {last}, eye donor, {coin}
16-18 {first} team
19 {last}  20 {ws}
dup names: {la} 1+10, {lb} 3+11
%%
Support group, contact cards
{fa}, {town}, {ph}
{fb}, off {hwy}, no phone, write to {bare}
{wn}, drives {fb}
{pet}, text {ph}
{first}, lost {kin} in {mon}
{first}, lost {wn} {feast}
next {clip}, {fa}'s house, {corner}, cat
%%
SUMMER CAMP NURSE (celiac/diabetes)
cabin 1: {fa} (pump), {wn} (pens), {fb}
cabin 2: {wn} {ini}, {wn} {ini}, twins
cabin 3: {la} boys
low at night: {fb} 51, {wn} 48
bus {fleet} home {clip}, {fb} stays til {clip}, mom {kin} stuck in {town}
counselor "{pet}" = {first} {last}
%%
organ recital (choir sick list), {church}
{fa}: hip, {hnick}, home {clip}
{wn}: the cancer again, sees {la} {clip}
the {la} couple: both covid
{one}: passed {clip}, {ninety}
{pet}: meals please, {lane}, leave on porch
{fb}: healed!! {feast} solo
%%
VISITOR LOG SICU {clip}
{first} {last} / rm 3 / {rel} / 9:10-9:40
{wn} / rm 3 / "friend" / 9:12-9:13, asked to leave by {la}
{last} & {last} / rm 8 / law, {law}
{kin} / rm 11 / {rel} / all day
Rev. {last} / {last}, {last}, {ws}
{first} ({coin}) / vent 4
"""

CALM = r"""
CALL (pattern)
1 A
2 A
3 B
4 C
5 C
6 A (swap w/ B)
7 B
8 open!!
9 locum
10 A til noon, then B
11 holiday - C, double
12 B
avg 3/7, max 5/5, q4
%%
night crew
RN, RN, tech, sec
charge 1
out: 3
orient: 1
float: 1
lunches 1, 2, rest 3
ratio 1:4, HPPD 10.14, 3/3 sitters
%%
MICU 1-20
1 vent 40/8   2 vent 50/10   3 HFNC 40/60
4 -       5 trach 6 ECMO 3.4 L
7 BiPAP 12/6    8 RA 9 2L
10 pressor 5/5 mcg
11 CRRT   12 DKA 13 none, unlucky
14 CIWA   15 comfort
16-18 step down
19 C diff  20 hold
RASS -3/+1; CAM 12/26
%%
codes to know
Blue = arrest
Pink = infant
Gray = combative
Silver = weapon
Brown = chemical
White 3/3 = evac
"Dr Strong" style codes are retired: say "security"
%%
Whose stuff is this? (fridge)
yogurt, no label
soup "do not touch"
insulin, opened 26 d ago, toss at 28
milk 3 oz, 24 h max
urine?? no
temp 2-8 C, log bid, alarm 10/10
%%
softball RNs v docs
P any RN
C any PA
1B long arms
2B quick
SS short
LF knee 3/5
RF whoever
score 12-26, 10 run rule, 5 innings
%%
DEA count, training sheet
fent 50: 20
hydro 2: 11, off by 1
morph 4: 8
wasted: 25 mcg w/ witness
override 3/10 shifts
C-II 2 signatures; C-IV 1
ver 5.5, cabinet 3, drawer 10-14
%%
RIDES policy
ambulatory 3/3 steps
w/c 26 in max, 600 lb
stretcher with 2
wait 10-15 min
mileage 3.4/mi
dialysis M/W/F first
"""
