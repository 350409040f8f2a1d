"""Texts in which a name is also a word, a place a name or a number a date, each with a twin in which the word is but a word."""

NAMED = r"""
night huddle
{wn}: 3 pts, will float at 11
{wn}: 4 pts, may go home early
{wn}: charge, hope is to keep census
{wn}: sitter in 9, grace period for lates is over
{wn}: tele. mark the strips
{ws}: MD. {ws}: MD 2. long day ahead for {ws}
{last}: RT
%%
Will you ask {wn} to chart on {ws}? {wn} will be late, {wn} may not come.
{ws} in 4: short of breath. Dr {ws} saw, long note.
{ws} in 5: brown stool, guaiac +. {wn} to hold Coumadin.
{ws} in 6: young, walks, home.
{ws} in 8: pain. Dr {ws} says no more IV.
{wn} in pharmacy has the rest
{wn}
%%
Roster with nicknames, per {wn}
"{pet}" = {first} {last}
"{pet}" = {wn} {last}
"Doc" = {ws}
"the Dean" = {ws}, not a dean
{wn} = {wn} {ws}
{initials} = {la}
{la} = Mrs., never {fa}
%%
3/3 grip, {la} {clip}
5/5 legs, {lb} {clip}
pain 10/10, {ws} {clip}
K 3.4, {la}, drawn {clip} 0400
12-26 wk, {wn} {last}, EDD {clip}
BP 118/70 {lb}
seen {clip}, back {clip}
ratio 1:4, {fa} has {la} {lb} {ws} {last}
%%
read me the board
{ws} room 4 green
{ws} room 5 black tag
{ws} room 6 white count 14
{wn} has green and black
rose colored urine: {ws}
ivy rash: {ws}'s kid {wn}
poppy seeds + UDS: {last}
%%
Dear {wn}, I hope that you, {wn} and {wn} are well. Mother ({ws}) is at {hnick} since {feast}. Dr. {ws} says that she may walk by spring. {wn} will bring her to {town} when the roads are good; you know {lane}.
The bank, {coin}, wants the will. {wn}'s husband has it, or {ws} the lawyer, by {corner}.
I pray in {church}. Grace abounds.
Your sister,
{wn}
%%
Tx team {clip}
{wn}: joy in small things, went to group
{wn}: hope 2/10
{wn}: no will to eat
{ws} family mtg {clip}
{last}: faith is all, elder from {church}
{wn} + {wn}: dating?? in {bldg}
MD {ws}; RN {wn}; SW {ws}; OT {first}
%%
lot / plot / ward
{ws} to {ward}
{ws} to {park}, lot 14, {kin} there
{la} to {snf}, bed by the garden
{one} to {jail}
{lb} to {hood} on bus {fleet}
{wn} to Dr. {ws}, {lane}
all by {clip}
%%
Case list, who said what
Spring flowers? {wn} is the florist, hives {clip}
A bug? {wn}, 6, ear FB
Wild apple? no, {ws}'s goat
Noon heat? {wn}, roofer, {coin}, T 41
Summer flu? {wn} {last}
Autumn leaf? {wn}, blower, eye, {place}
Dish soap? {wn} drank
%%
Chase the following:
- {wn} {last}: bx
- {last}, {wn}: MRI disc from {hnick}
- {ws}: the {clip} culture
- {ws} ({wn}'s mom): who is PCP, {last} or {last}
- {coin}: rpt {ord}
- {fam}: cert
- {wn}: returned {four} or not
Page me, {ws}
%%
stage names (HIV clinic, drag brunch outreach)
{wn} {last} = {first} {last}, neg {clip}
{pet} = {first} {ws}, PrEP {clip}
{wn} = wouldn't say, {town}, cell {ph}
"Mother" = {wn}
site {shop}; tester {initials}; kit {lot}, {lot}
results by {user}
%%
Foster file
{wn}, 9, {wn}, 7, {wn}, 4 (sibs {la}, {la}, {lb})
was with {kin}, {lane}; now {fa} & {fb} {ws}, {place}
bites: {wn}. wets: {wn}. hoards: {wn}
school {school}; ride {fleet}
bio mom {wn} {la}, {jail}, out {worded}
GAL {ws}; judge {ws}; CW {wn} {last}
dentist {last} {clip}, {clip}
%%
Chaplain rounding
4A {ws} - Rosary, {feast}
4B {ws} - "king of my own house"; wants {wn}, the {rel}
5A {ws} - angry at God and {last}
5C {wn} baby, baptized {clip}; sponsors {first}, {first}
ICU {last} - priest: {last}; bishop came
ED {ws} - none; asked {initials} to sit
%%
OR count, whites and blues
{ws} 10/10 lap, 20/20 ray
{ws} 5/5 lap, needle 12/26
{last} 3/3
circ {wn}; relief {wn} at {hr}
{ws} dictating; {last} closing
xr for count read by {ws}: none
%%
Poem class, memory unit
{wn} ({ninety}): "mark the spring"
{wn}: "my {kin} my rose"
{ws}: "long is the day"
{fa}: sang {feast} song in {tongue}
{pet}: slept
{lb}: "{town}, {town}, by the river"
leader {wn}, {school}
%%
Names in the pocket of {ptl} ({hnick} coat check {four})
1 {wn} {ph}
2 {coin}, ask {wn}
3 {corner}, 2nd bell, "{pet}"
4 {last} MD {clip} 10:15
5 {ser} (pump?)
6 {wn} bday {clip}
7 {church} supper {day}
8 {plate}
%%
hurricane roster, who stays
{hnick}: {wn}, {la}, {ws}
{snf}: {wn}, {wn}, {lb}
shelter at {school}: {ws}, {one}, dog team {first}
storm names on the wall are jokes of {wn}
gen fuel {coin}, {first}
cots {four} to {four}
relief lands {clip}, {hull}
"""

CALM = r"""
night huddle
RN 1: 3 pts, will float at 11
RN 2: 4 pts, may go home early
charge: hope is to keep census
sitter in 9, grace period for lates is over
tele: mark the strips
MD 2: long day ahead
RT: 1
%%
Will you ask the tech to chart on bed 4? The float will be late, may not come.
Bed 4: short of breath. Long note.
Bed 5: brown stool, guaiac +. Hold Coumadin.
Bed 6: young, walks, home.
Bed 8: pain. No more IV.
Pharmacy has the rest
%%
3/3 grip
5/5 legs
pain 10/10
K 3.4, drawn 0400
12-26 wk
BP 118/70
back in 3/4 wk
ratio 1:4
lot size 10-14, p 3/26
rose bengal +, joy scale 4/5
%%
read me the board
room 4 green
room 5 black tag
room 6 white count 14
room 7 brown sputum
rose colored urine
ivy rash
poppy seeds + UDS
sandy eyes, rusty nail, frank blood, stormy onset
%%
Tx team
A: joy in small things, went to group
B: hope 2/10
C: no will to eat
D: faith is all
E: patience, prudence worksheet p. 3
F: dawn waking, 0400
G: chase thoughts away, ace wrap on art class wrist
%%
Seasonal complaints, handout
Spring: pollen. hazel, ash, olive, linden
Summer: heat, T 41; jelly fish; poison ivy
Autumn: leaf blower, eye
Winter: slip, ice, frost nip
Any: dish soap swallowed; holly and laurel berries; ruby, pearl or jade bead in the ear; penny in the throat
Call, or go in
%%
Chase the following:
- biopsy
- MRI disc from outside
- the day 3 culture
- who is PCP
- send-out report
- certificate
- returned or not
Page the long call. Frank discussion, rich in detail; mark done
%%
OR count, whites and blues
10/10 lap, 20/20 ray
5/5 lap, needle 12/26
3/3 clips
relief at 1500
dictating; closing
xr for count: none
hunter green towels x 4, sterling wire, major tray, miles of suture
%%
Poem class, memory unit
1: "mark the spring"
2: "my rose"
3: "long is the day"
4: sang in Spanish
5: slept
6: "by the river, by the river"
scale 3/5 engaged
%%
Chaplain rounding
4A - Rosary
4B - "king of my own house"
5A - angry at God
5C - baptism, water, shell
ICU - priest came, bishop, deacon, dean
ED - none; asked me to sit
grace before meals, mercy, noble silence
"""
