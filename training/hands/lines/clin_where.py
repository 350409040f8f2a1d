"""Where the name stands: after arrows, slashes, at-signs, in brackets, glued to credentials, before a lab value, at the end of an order; by every specialty."""

NAMED = r"""
neuro/{lastlow}: cont keppra
neuro-{last}: no tPA, LKW {DATE:<2/3|10-7>} pm
@{firstlow} pls draw 1600 PTT
@{last} your pt in 8 is itchy
cc: {last}, {last}, {last} (fax only)
cc {initials}, {initials}
attn {onelow} re weights
fyi {lastlow}: mri compatible, 1.5 only
→ {last}: stress first
→{lastlow} →{lastlow} → back to us
({last} aware)
({onelow} ok w this)
[{last}] add on, appy
[per {initials}: hold tube feeds]
"{last} said 48 h abx then stop"
~{wn} RN
-{firstlow}, ot
/{initials}
// {first}, PharmD //
***{lastup} TO SEE***
!!! call {lastlow} before d/c !!!
?{lastlow} vs ?{lastlow} following
?{firstlow} took the doppler
{lastlow}? or is it {lastlow}. the knee guy
Imp ({last}): spasm. Imp ({last}): Prinzmetal
MD: {last}; NP: {last}; RN: {first}; me: tired
RN/{first} CNA/{first} MD/{last}
Surg={last} Anes={last} RN={first}
surgeon - {last} - wants Ancef x24
{last}, surgeon of record, wants Ancef x24
{last}'s note says 3 wks, {last}'s says 6
{lastlow}s consult recs: bipap
{poss} plan unchanged
the {last} pt (R eye) vs the {last} pt (L eye)
the {lastlow} baby needs a bili
baby boy {last}, A+, coombs neg
BB {lastup} 34w 2110 g
Twin A {last} brady, Twin B {last} ok
Mrs {last}'s sugar 44
old man {last} in 3 bit the tech
little {first} in trauma 2, dog bite
poor {wn} has been NPO since yesterday
{first}-from-dialysis called
{wn} w/ the walker, not {wn} w/ the oxygen
big {first} & lil {first}, both in group A
Sister {first} (nun) wants no opioids
Fr. {last} anointed at {hr}
Rabbi {last} ok w vent wean
Chap {wn} here
Coach {last} saw it, no LOC
Deputy {last} has the cuffs
Officer {last} took clothes, bag {code}
Trooper {last}: est 60 mph
Sgt. {last} VA police here for vet in 4
Judge {last} signed the hold {DATE:<4/9|12-1>}
atty {last} wants billing
{last} (atty) wrote again
GAL {whole} visiting
Prof. {last}, the pt, corrects our Latin
Col. {last}, ret., is a hard stick
Aunt {first} makes the decisions
Uncle {first} has COVID
Nana {first} has custody
Tía {first} interp'd until phone line up
Papa {first} signs
dtr-in-law {kin} > son {kin}, per pt
bro {first}: +GI bleed; sis {first}: none
kids: {first} (12), {first} (9), {first} (3, CF)
fam hx: {first} (sis) BRCA2, {first} (bro) neg
donor = {kin}, O pos; back up = {first}
index case {whole}; contacts {first}, {first}, {first}
alleged perp "{first}" mom's bf
drove in by {first}, no last name given
brought in by {fl}, neighbor
found by {firstlow} on the kitchen floor
lives w/{firstlow}+{firstlow}
emerg: {kin} {ph}
{kin}: {ph} (c), {kin}: {ph} (w)
ok to lm w/ {kin}
lm for {kin}. {kin} cb. told {kin} results.
s/w {lastlow} re ct, will eval
S/W {lastup} 1410, TEE AM
d/w pt, {kin}, {onelow}
D/W {lastup}
t/c {last} x2 n/a
reviewed w {onelow} & {onelow}
seen c {lastlow}, agree
staffed w {lastlow}
precepted by {last}, {initials}
supv {last}
proctor: {last}
assist: {lastlow}/{lastlow}, float {firstlow}
relieved {lastlow} at 3
c/o to {initials}@7p
h/o given {first}→{first}
endorsed to {lastlow}
covering {lastlow} thru {oddday}
pt of {lastlow}, covering {lastlow}
on for {last} tonight: {last}
call = {lastlow} 1st, {lastlow} 2nd
{lastlow} post call, ask {lastlow}
{last} out, {DATE:<6/2|7-14>}–{DATE:<6/13|7-25>}
{wn} out sick, {wn} in
Zyprexa per {lastlow}
Haldol 5 {firstlow} 0200
amio per {onelow} cards
TPN per {onelow} rd
trach per {lastlow} ent fri
LVAD coord {first} x{pager}
fistula: {last} to revise
port by {lastlow} {DATE:<2/19|11/4>}
IVC filter {last} {DATE:<3/11|9/14>}, retrieve?
stent {last} {hnick} {mon}
L hip {last} '<04|11> R hip {last} {mon}
gastric sleeve {last} {town}
pain pump {last}, refill {DATE:<4/4|12-18>}
VNS {last}; model 1000
DBS {last}/{last} {hosp}
botox {last} 155u
cataract OD {last} {DATE:<5/11|2-9>} OS {last} {DATE:<5/25|2-23>}
hearing: {first} AuD, fit {clip}
braces {last}, off {mon}
dentures: {first} the lab tech {ORGANIZATION:<Pearl|Crown|Bite> <& Sons|Arts>}
PCP- {last} ENDO- {last} CARDS- {last} GYN- ?
pcp:{lastlow} gi:{lastlow} derm:{lastlow}
referred by:{lastlow}
ref: {lastlow} → {lastlow}
REFERRING {lastup}, {onelow}
provider: {lastlow},{onelow}
Ordering: {lf}
Auth prov {comma} / Sched prov {comma}
Tech: {firstlow}  Read: {lastlow}  Trans: {initials}
dict {initials} trans {initials} {DATE:<8/1|3-30>}
/s/ {whole}
e-sig {fl} {stamp}
{whole}, as told to {first} (scribe)
I, {whole}, attest. Scribe: {wn}
signed but not read - {initials}
addend: {initials} {DATE:<9/9|1-2>}: "left" should be right
[copied from {last} {DATE:<2/2|6-9>}]
---{last} {DATE:<7/4|5-5>} {hr}---
{DATE:<2/3|9-19>} {lastlow} (gi): scope neg
{DATE:<2/4|9-20>} {lastlow}: tagged rbc
{DATE:<2/5|9-21>} {lastlow}/{lastlow}: colectomy
{DATE:<11/2|4/7>}: {first} SW, {DATE:<11/3|4/8>}: {first} CM
wt per {firstlow} bed scale
sz w/ {firstlow} 40 sec
fell w/ {first} PT present
ate for {first}, won't for me
refused {first}, allowed {first}
prefers {first} for IVs
only {wn} can calm him
if agitated: old westerns, {pet} video, call {kin}
"my {first}" = husband; "the {first}" = cat
hears {kin}'s voice (d. {mon})
flashbacks of {first} at {place}
writes to {first} daily in jail
"{first} did it" x1 then silent
pt states "i only told {first}"
text from {first}: "dont go back"
voicemail: {kin} crying, no number
"""

CALM = r"""
neuro/stroke: cont keppra
neuro-IR: no tPA, LKW unk
@nurse pls draw 1600 PTT
@team your pt in 8 is itchy
cc: PCP, GI, pain (fax only)
cc HOSP, PCP
attn RD re weights
fyi MRI: compatible, 1.5 only
→ cards: stress first
→ortho →pmr → back to us
(attending aware)
(pharm ok w this)
[trauma] add on, appy
[per GI: hold tube feeds]
"ID said 48 h abx then stop"
~night RN
-peds, ot
/s
// rounding, PharmD //
***ENT TO SEE***
!!! call pharmacy before d/c !!!
?ID vs ?pulm following
?transport took the doppler
ortho? or is it spine. the knee guy
Imp (GI): spasm. Imp (cards): Prinzmetal
MD: yes; NP: yes; RN: no; me: tired
RN/LPN CNA/PCT MD/DO
Surg=1 Anes=1 RN=2
surgeon - on call - wants Ancef x24
Bristol, stool 6, wants Imodium x24
derm's note says 3 wks, rheum's says 6
consults recs: bipap
team's plan unchanged
the R eye pt vs the L eye pt
the 34-weeker needs a bili
baby boy, A+, coombs neg
BB 34w 2110 g
Twin A brady, Twin B ok
the lady's sugar 44
old man in 3 bit the tech
little guy in trauma 2, dog bite
poor thing has been NPO since yesterday
dialysis called
the one w/ the walker, not the one w/ the oxygen
big brother & lil sis, both in group A
nun wants no opioids
priest anointed at {hr}
rabbi ok w vent wean
Chap here
Coach saw it, no LOC
deputy has the cuffs
officer took clothes
trooper: est 60 mph
VA police here for vet in 4
judge signed the hold
atty wants billing
atty wrote again
GAL visiting
the pt, a prof, corrects our Latin
retired Army is a hard stick
aunt makes the decisions
uncle has COVID
nana has custody
tía interp'd until phone line up
papa signs
dtr-in-law > son, per pt
bro: +GI bleed; sis: none
kids: 12, 9, 3 (CF)
fam hx: sis BRCA2, bro neg
donor = sib, O pos; back up = cousin
index case adult; contacts x3
alleged perp mom's bf
drove in by friend, no name given
brought in by neighbor
found by aide on the kitchen floor
lives w/spouse+2
emerg: none
ok to lm w/ spouse
lm. cb. told results.
s/w surg re ct, will eval
S/W CARDS 1410, TEE AM
d/w pt, dtr, SW
D/W ATTG
t/c x2 n/a
reviewed w both consultants
seen c attending, agree
staffed w attending
precepted
supv on site
proctor: req x5
assist: PA/RNFA, float CST
relieved at 3
c/o to nite@7p
h/o given RN→RN
endorsed to nites
covering thru mon
pt of team A, covering B
on tonight: team C
call = PGY2 1st, PGY4 2nd
post call, ask day team
out next wk
two out sick, one in
Zyprexa per psych
Haldol 5 IM 0200
amio per cards
TPN per rd
trach per ent fri
LVAD coord pgr on wall
fistula: vasc to revise
port by IR, Bard Power
IVC filter, Denali, retrieve?
stent Xience, Resolute, Promus
L hip Exeter '04 R hip Corail
gastric sleeve, Roux, Lap-Band by Allergan
pain pump SynchroMed, refill q3m
VNS Demipulse; model 1000
DBS Percept
botox 155u
cataract OD then OS, Tecnis, AcrySof
hearing: AuD, Phonak fit
braces Damon, off soon
dentures: lab, Ivocap
PCP- none ENDO- none CARDS- none GYN- ?
pcp:none gi:none derm:none
referred by:self
ref: ed → clinic
REFERRING SELF
provider: none,none
Ordering: per protocol
Auth prov blank / Sched prov blank
Tech: ok  Read: prelim  Trans: VR
dict VR trans VR
/s/ on file
e-sig pending
as told to scribe
I attest. Scribe used.
signed but not read
addend: "left" should be right
[copied from prior]
---interval---
gi: scope neg
day 2: tagged rbc
day 3: colectomy
SW, then CM
wt per bed scale, Hill-Rom
sz 40 sec
fell w/ PT present
ate for aide, won't for me
refused day RN, allowed night
prefers VAT for IVs
only mom can calm him
if agitated: old westerns, cat video, call wife
"my old man" = husband; "the old man" = cat
hears dead brother's voice
flashbacks of the IED
writes to son daily in jail
"he did it" x1 then silent
pt states "i only told my sister"
text from sis: "dont go back"
voicemail: crying, no number
tray: Keith needles, Allis, Lahey, Mixter, Satinsky x1
Bacitracin/Neo/Poly, not Stanley's sol'n
Isaac's? Isaacs syndrome, Morvan, stiff person
Wilson's: Kayser-Fleischer +, ceruloplasmin 8
ovary: Meigs', Krukenberg's, Brenner, Sertoli-Leydig
uro: Whitaker test, Psoas hitch, Boari flap, Anderson-Hynes
CHD: Blalock, Sano, Damus-Kaye, Mee, Senning
recon: Ilizarov, Taylor frame, Masquelet, Papineau
pyloroplasty: Finney, Heineke, Jaboulay; Graham patch
instability: Bankart, Hill-Sachs, Latarjet, Putti-Platt
wrist: Lichtman 3, Eichhoff, Watson shift, Kleinert
pelvis: Judet, Letournel, Young-Burgess LC1, Denis zone 2
elbow: Baumann angle, Gartland 2, Milch, Jakob
Meyerding 1, Pfirrmann 4, Modic 2, Schmorl
Fazekas 2, Hunt Hess 3, Fisher 4, Spetzler 2
GU grades: Bosniak 3, Gleason 7, Fuhrman 2, Robson
Breslow .8, Clark III, Mohs 2 stages
polyp/CRC: Duke B, Haggitt 3, Kikuchi, Spigelman 4
endo: Tanner 4, Prader 2, Ferriman 14, Sinclair
neo: Ballard 34, Silverman 3, Sarnat 2, Papile I, Bell 2A
"""
