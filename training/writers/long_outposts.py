"""Notes from outside the ward: homes, farms, camps, ships, jails, schools, pharmacies, labs, dentists, churches and embassies."""

NAMED = r"""
ship's doctor log, {org}
{clip} off {isle}: {la} (galley) burn
{clip}: {lb}, {ninety}, cabin 812, breathless; {kin} wants off
{clip}: radio {hnick}, {ws}: "treat"
{clip}: tender at {town} w/ {lb}, {kin}, bag {four}; {crew} met
{clip}: {fa} (deck) hand, crate {ser}
{clip}: noro? {wa}, {fb}, "{pet}"
{clip}: {feast} party, {wa} again
{clip}: home; give log to {last}
%%
farmworker van, {place}
{fa}: nausea, sprayed {clip} by {coin}
{fb}: same row
{wa}: eyes; boss {la} gave milk
{one}: foot, from {world}, {tongue}
kids {wn}, {wn}: ok
child {first}: lead? pots from {world}
call {lb} at ag dept {xt}
row is off {hwy}, {mile}
van {fleet} back {clip}
%%
pharm counter notes
{la} oxy early AGAIN, says {kin} flushed them
{lb} allergic?? chart says {wa} (twin)
{ws} ride {fleet} at 4, have it ready
call {last} re {wn} amox wt 14?
{coin} short on Adderall til {clip}: tell {fa}, {fb}, {last}
forged: {last} pad, "Dr {ws}", {plate}
compound for {pet} (dog of {la})
vacc {wa} {clip} {lot}
%%
C-pod {jail} med line
{la} {four} lithium, cheeked
{lb} {four} insulin
{ws} {four} gone: {hnick}
{wn} {four} new from {county}, said "{pet}"
{fa} ofc: on
{last} {four} to court {clip} back by 4
{last} {four} = NOT {last} {four}!!
sick slips: {la}, {ws} x3
{initials}
%%
dear diary of a doula
{clip} met {fa} & {fb} at {shop}
{clip} {fa} wants water, {la} says no water at {hnick}
{clip} false, went home on the {fleet}
{clip} 0300 {fb}: "it's time". {lane}, porch light
0420 {hnick}, nurse {wa} an angel
0900 {lb} not {la} on call. fine
1112 {wn}!!! 7-2. named for {fa}'s {rel}
{clip} latch ok. paid by {coin} check {four}
%%
embassy clinic, {world}
{la} fam of 4, to post {clip} from {world}
{lb} typhoid {lot}
{fa} (nanny), not covered
{wa} dog bite on {lane}; RIG from {hnick}, {world}
medevac {ws} {clip} tail {hull}, to {hnick}
passport {passp} copied
next visitor Dr {last}, {day}
%%
ski patrol
run "{wn}" / {hr} / {fa} {last} 22 knee / pole {four}
run 8 / {hr} / {la} 51 shoulder / w/ {kin}
lift 3 / {hr} / child {wn} lost, found by {fb}
tree / {hr} / {lb} GCS 14, {crew}, {hull} to {hnick}
lodge / {hr} / {ninety} {ws} too proud for sled
sled {four} out
{initials}
%%
group home log
{fa} up 3. {fb} made pancakes, {fa} ate 6
{wa} hit {fb}. said {fb} took "{pet}" (bear)
{la} (PRN) given {wa} by {initials} 1015
{kin} called for {fa}: no visit {clip}, car broke
bank w/ {fb}: card {four} eaten by machine at {chain}
van {fleet} to {corner} for shoes
{lb} from state dropped in. fridge 41
night: all down but {fa}
%%
dental van at {school}
{fa} {ini} #3 #14 seal
{fb} {ini} #30 abscess -> {la}
{wa} {last} no consent, mom {kin} at {coin}
{wn} {last} cried, sticker
{last} twins: chart mixed? {first} has the braces
{one}: moved to {town}
fax {lb} by {clip}
unit {fleet} back {clip}, park {lane} side
%%
tribal clinic outreach, {rez}
{la}: foot, lives past {mile}, red gate, dogs
{lb} {ninety}: wants {fa} only, speaks old way
{ws}: A1c 12, works {coin}
{wa}: pregnant, {hnick} {clip}
{kin} has the 4wd
{last} funeral {clip}, clinic shut
truck {plate} stuck by {corner} til {first}
%%
cottage call sheet (I'm the only vet nurse and EMT here)
{fa}'s calf, no
{la}'s {rel} {kin}: chest, {hull} came
{lb}: hook in thumb at {place}
{wa}: third tick, kit {lot}
{one}: wants {lb}'s pills
{ws} died {feast}. {fam} from {town}
boat {hull} back {clip}
%%
marathon med tent
bib {four} {la} cramps
bib {four} {fa} {last} Na 126 -> {hnick} {fleet}
bib {four} {wn} blisters x4
bib {four} {lb} found {mile} walking backwards; {kin} at {corner}
no bib "{pet}", bandit
bib {four} {ws} arrest, AED {ser}, ROSC, {crew}
dropped {wn} off at {shop} w/ blanket
lead {initials}
%%
hospital chapel book
pray for {fa} in 6
pray for baby {wa}
for {la} from {lb}
for my {rel} {kin} surg {clip}
thanks {feast} he lived. {fb}
for {one} lost at {place} {clip}
for Dr {last} who cried
{pet} was here
for whoever hit {wn} at {corner}
%%
consulate letter list, bodies home
{la} {fa}, d. {clip} {hnick}, to {world}, awb {ord}
{lb} infant, d. {clip}, {world}, {fam}
{ws}, d. ?{mon}, found {hwy}, {case}, DNA kit {lot}
{one}, d. {clip}, {jail}
fee by {coin}; contact {first} {ph}
passport {passp} void
%%
PT home program group, {church} basement
{fa} 3x10, knee
{fb} won't
{wa} best! {ninety}!
{la} dropped out, {town} w/ {kin}
{lb} TUG 14 {clip}, 11 {clip}
{pet} brings bars from {shop}
{ws} new, took the {fleet}, walked from {corner}
no class {feast}, {clip}
%%
science fair judge / school RN note
{fa}'s project is {pos} own CGM. ok w/ {kin}
{wa}'s is blood type of class: NO. {fb} is adopted
{la} (teacher) upset
call {lb} {xt}
{wn} fainted, {school} gym, ok
{fleet} bus kids leave 2:50: {fa}, {wn}, {last}
%%
clinic on wheels, eviction day, {lane}
{la} 4B insulin in the fridge that they threw out
{lb} 2A oxygen, {coin} says 5 pm
{fa} + {wa} + {wn} to {refuge}
{ninety} {ws} 1C won't leave, {first} sits w/ her
marshal {last} {badge}, kind
{fb} asthma, neb
truck {plate} took {la}'s bed
court {clip}, {case}
%%
air crash family center, {hnick}
family {la}: {kin}, {first}; wearing? ring "{wn} {clip}"
family {lb}: dental w/ Dr {last} {town}
family {ws}: seat 14C; tail {hull}
family {last}: on next flight {world}
{fa} {last} ALIVE, bed 9!
{one}: not on list, took {fb}'s seat
DNA kits {lot}, {lot}; by {initials}
%%
blood drive, {church}
{fa} {last} O neg unit {spec}
{wn} deferred, {world} {mon}
{la} deferred, tattoo {clip}, {shop}
{lb} fainted
{ws} gallon pin! since {feast} {yr}
{one} {ninety}? no limit, ok
left scarf; {fb} has it
next {day}, {corner}
%%
dry dock clinic (shipyard {coin})
{la} eye, FB out
{lb} hearing -26 at 4k
{ws} resp fit fail beard
{fa} dizzy in tank {four}, {crew}
badge {badge} {wa} light duty to {clip}
{last} mesothelioma form, {law}, years w/ {org}
gate {clip} closed, use {lane}
"""

CALM = r"""
ship's doctor, weekly
day 1: galley burn
day 2: 88, breathless
day 3: radio "treat"
day 4: tender
day 5: deck, hand
day 6: noro? attack rate 3/3 at one table, 12 of 260
day 7: bleach 1:10, 5000 ppm
day 10: home
sea state 3-5, pitch 10/14
%%
med line rules
mouth check 3/3
insulin 30 min before chow
sick slip 3 per wk
KOP max 30 d
CIWA 10+ call
two with the same last name: read the number
mental health 5/5 seen in 14 d
%%
marathon med tent totals
cramps 26
Na 126 x1
blisters 12-26
arrest 1, ROSC
WBGT 82.4
mile 3, 10, 14, 20
ice 3/3 tubs
heat stroke 41.2 C, cool to 38.9
%%
group home log (form)
up at __
ate 3/3 meals
PRN __ mg
BM 1-7
hit / bit / bolted: 0
van out/in, miles
fridge 41 F, water \<110 F
fire drill 2:26
%%
dental van tally
seal 41
#3 #14 #19 #30
abscess 3
no consent 10
dmft 5/10
recall 3-6
varnish 5% NaF .25
one cried, sticker 1:1
%%
farmworker van, no names
3 nausea, sprayed yesterday
row 5, 26, 3
boss gave milk
ChE 3.4 U/mL, 62% of base
REI 12-24 h
atropine 2/2/4
lead 8, recheck 12-26 wk
kids ok
%%
prayer wall rules
first names only, or none
no rooms
one card each
hope, grace, joy, faith: pick a ribbon
will read aloud at 10 & 3
cards kept 3 d, then burned
mark private ones with X
%%
blood drive, numbers
O neg 12
deferred 10, tattoo 3
Hgb 12.5 F 13.0 M
fainted 2/26
500 mL +/-10%
platelet 3/wk, 24/yr
P 50-100, T \<99.5
"""
