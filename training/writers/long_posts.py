"""More named texts of the middle size: boards of a small hospital, a night's pages, second looks, handbacks and mixed lists."""

NAMED = r"""
pages tonight
2010 {xt} {fa}: {la} K 5.9
2014 {xt} {fa}: nvm
2033 {pager} {wa}: {lb} fam here
2051 {ph} {hnick}: want {ws} back?
2102 {xt} rad {initials}: {la} tube high
2140 {ph} {kin}: how is {menick}
2217 {xt} {fb}: {last} fell, fine
2311 {ph} {coin}: {last} blood cx
0005 {pager} ?? nobody
%%
swing bed list, {place}
{la} wk 3 PT
{lb} wk 1 abx to {clip}
{ws} hospice now
{last} from {hnick} by {kin}'s own car
{one} ({ninety}) "til {feast}"
aide {wa} only til {clip}, baby
Doc {last} rounds w/ {fa} {wkd}
lab: {coin} picks up {hr} at {corner}
%%
second opinions
{la}: {lb} cut, {ws} wouldn't
{last}: {hnick} yes, {hnick} no
{last}, {fa}: {coin} panel VUS
{wa} {last}: mother wants {lb} only
{one}: came w/ {kin} + lawyer ({last})
send all by {clip}, {initials}
%%
consult q's
{la} neuro - {initials} - done
{lb} ID - {ws} - "stop vanc"
{ws} psych - {fa}, {clip}
{last} ent - {hnick} doesn't have one til {wkd}
{last} ethics - {kin} v {first}
{one} PT/OT - {wa}
me: call {last} re {last}
%%
peds onc day
{fa} (5) LP w/ {la}, wants song
{wa} (9) counts, {lb}
{fb} (14) hair, {first} wig from {shop}
twins {wn}/{wn} sib match, {coin}
mom of {wa}, {kin}, at {bldg} til {clip}
{pet} the dog 2-3
%%
EVS / beds / who's really gone
4 {la} gone {hr}
5 {lb} says gone, isn't, hiding from {ws}
7 {last} gone, left {four} teeth
8 {last} goes w/ {crew} {fleet}
9 {one} died, {kin} still in, wait
11 {ws} swap w/ 12 {last}, tele
by {wa}
%%
ECMO call log
{hr} {hnick} {fa} re {la} 34, flu
{hr} {lb} says no
{hr} {hnick} {wa} re {ws} 19
{hr} {lb} yes, team {initials} {initials} {initials}
{hr} tail {hull} down, ice
{hr} {crew} by road, {mile}
{hr} cann. {ser}, {lot}
{hr} {kin} in car behind, {plate}
%%
ostomy nurse day
{la} mark site, OR {clip} {last}
{lb} leak, wafer by {coin}
{ws} teach {kin}
{last} refuses; ask {wa} (peer, has one since {mon})
{one} {ninety} does own, a joy
supplies {ord} to {bare}
support grp {church} {day}
%%
Trauma M&M
pt {la}, {clip}, {corner}
pt {lb}, {clip}, {coin} press
pt {ws}, {clip}, {jail}
pt {last}, {clip}, xfer {hnick}: disc was {last}'s
scribe {wa}; attg {last}
action: {fa} calls {hnick} by {clip}
%%
EP list
{la} gen change {coin} {ser}
{lb} abl, {last}, {hnick} CT
{ws} lead, {lot} recall
{last} Watchman, rep {first}
{wa} {last} tilt
inpt {one}?
holding: {fa}, {wn}; call {kin} for {ws} {ph}
%%
Wounds
{la} heel 3/3 edges, {initials}
{lb} sacrum, from {snf} {clip}
{ws} abd, vac {four} ({coin})
{last} toe off {clip} by {last}
{fa} {last} burn, {shop} fryer
{one} bites, {refuge}
pics on cam {four}
%%
NICU names board (don't guess)
A {wn} {la}
B {wn} {la} (twin)
C BB {lb} til {kin} decides
D {fa}
E "{pet}"
F {wn}, {clip} 24w, 610 g
G {last}, back from {hnick}
milk bin {four}: B not A
%%
who paid what, potluck for {fa}'s leaving
{la} 10
{lb} 10
{wa} 5 owes 5
{ws} cookies
{last} nothing again
{initials} 20!
card for {fa}: "{hnick}'s loss..." she goes to {coin} {clip}
gift {shop}; hide from {fa}
%%
biopsy tracker
{la} {clip} L {spec} b9 told {clip} {initials}
{lb} {clip} R {spec} DCIS told {clip} {fa}
{ws} {clip} LN {spec} lost? {coin}
{last} {clip} {spec} not told, {kin} says wait til {feast}
{wa} {last} {clip} {spec} {hnick} reread
%%
stroke codes
{clip} {hr} {la} LKW {hr} (per {kin}) tnk {initials} dtn 31
{clip} {hr} {lb} LKW ? {crew} no
{clip} {hr} {ws} in house, {fa} found
{clip} {hr} {last} tele {last} from {hnick}, LVO, {hull}
{clip} {hr} {wa} mimic
%%
pharmacy IV room, redo
{la} TPN label had {lb}'s wt
{ws} chemo {lot} exp
{last} hep {lot}
{one} none hung, went to {hnick}
mixed {initials} chk {initials}
tell {fa} before {hr}
%%
palliative list
{la} talk w/ {kin} {hr}
{lb} wants {place} one more time
{ws} wants {wa}, the {rel}, from {world}
{last} {ninety} wants beer
{one} no one. {first} sits
{last} to {snf} {clip}
died: {last} {clip}, {ws} {clip}
%%
sports med Saturday
{school} 12 {la} R acl
{school} 7 {wa} {last} concuss, no play til {clip}
{school} 31 {lb} cramps
ref {ws} chest -> {hnick}
mom {kin} hit by ball
coach {last} signed {clip}
%%
lactation voicemail, mine
{fa} d3, cracked, {ph}
{wa} d9, twins {wn} {wn}
{la} (mrs) wants weight of {pet}
{first} from {coin} re pump {ser}
{kin} of {fb}: she's crying; went, {lane}
"""

CALM = r"""
pages tonight
2010 bed 4 K 5.9
2014 nvm
2033 fam here
2051 outside wants one back?
2102 rad: tube high 3.4 cm
2140 how is he
2217 fall, fine, 5/5
2311 blood cx 1/2
0005 ?? nobody
%%
consult q's
neuro - done
ID - "stop vanc"
psych - am
ent - don't have one til Monday
ethics - family v family
PT/OT - 3/wk
nutrition - 12-26 kcal/kg
%%
ECMO screen
34, flu, P/F 61, yes?
71, no
19, Murray 3.4, yes
Fr 25/17
flow 4.1, sweep 5/5, FdO2 1
ACT 180-200, PTT 60-80
plt > 50, Hb > 8
RESP +3, class 2/5
%%
stroke codes, times
LKW to door 126, dtn 31
LKW ?, no
in house, NIHSS 12
LVO, ASPECTS 9/10, mTICI 2b/3
mimic
tnk .25, max 25
goal 30 / 60 / 90
%%
Wounds
heel 3/3 edges
sacrum 10 x 14
abd, vac -125
toe off, ABI .41, TBI .26
burn 5 %, 2nd
bites x3
PUSH 12, pain 5/10, q3d
%%
biopsy tally
b9 12
DCIS 3
LN 5, 3/14 +
lost 0
told \<3 d 26/26
BI-RADS 4a 10% 4b 4c
ER 8/8 PR 5/8 HER2 1+
Ki 26
%%
EP list
gen change
abl, cryo 3/4 veins
lead, recall class 2
LAAO 24/27 mm
tilt 26 min +
inpt?
thresh .75 @ .4, R 10.1 mV, imp 526
batt 3.4 y
%%
NICU board (bed letters)
A 24w 610 g
B 24w 580 g
C 31w
D 39w, cooling 33.5 x 72
E 10/14 d abx
F RA, 12/26 po
G back
milk bin: B not A
%%
palliative list, what was asked
talk w/ family
one more trip
grandchild
beer
no one, volunteer sits
hospice home 3
PPS 30/10, ESAS 5/10, MME 126
died 2
%%
sports med
12 R acl, Lachman 2+
7 concuss, SCAT 26, no play
31 cramps, Na 134
ref chest
KT 5 mm, hop 10/14
RTP step 3/6
quad 3/3, ham 4/5
"""
