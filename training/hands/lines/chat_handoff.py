"""Report at the change of shift, typed with one thumb or mumbled into a phone: bare surnames first, possessives without apostrophe, pronouns, slang for people; against the same report by room, by disease, by bed."""

NAMED = r"""
so {lastlow} first he's the easy one walkie talkie
{lastlow}s the one in the corner dont let him fool you
then theres {lastlow} god love him
{lastlow} then {lastlow} then you got an open
you know {lastlow} you had him {sayday}
{lastlow} same same nothing new
{lastlow} same as {lastlow} different lung
{lastlow}s a 20 in the left fa flushes hard
{lastlow}s line is positional hes a bender
{lastlow} didnt go didnt go didnt go then went
{lastlow} on the purewick {lastlow} on the real thing
{lastlow} on the insulin drip hourlies sorry
{lastlow} hasnt pooped since {oddday} im just saying
{lastlow}s sundowning started at noon
{lastlow} bites. not hard
{lastlow}s mom sleeps over step over her
{lastlow}s husbands the problem not {lastlow}
{lastlow}s sister is a nurse in {townlow} so you know
{lastlow}s people want dr {lastlow} only
{lastlow} coming up from ed they said 10 min 2 hrs ago
{lastlow} going down for a scan whenever they feel like it
{lastlow} going home except no ride no o2 no house
{lastlow} is mine tmrw i called it
give me {lastlow} back ill trade you {lastlow} and a snack
who had {lastlow} yest bc the drain isnt emptied
{firstlow} had {lastlow} ask {firstlow}
per {firstlow} the drain was 40 not 400
got {lastlow} from {firstlow} who got him from {firstlow} so telephone game
{firstlow} says dr says but {firstlow} didnt write it
{firstlow} hung it {firstlow} cosigned it nobody scanned it
{initials} gave 2 at 0400 {initials} gave 2 at 0600
s {lastlow} b chf a wet r lasix
S: {lastlow} in {bedx}. B: here for {dx}. A: {vitals}. R: {firstlow} to bedside
illness severity: watcher = {lastlow}. stable = {lastlow} {lastlow} {lastlow}
if then: if {lastlow} spikes, cx and call {lastlow}
if {lastlow} calls back tell him inr 4.1
to do: {lastlow} lytes {lastlow} fam {lastlow} dc sum
boxes unchecked: {lastlow} pt/ot, {lastlow} med rec, {lastlow} needs a hug
{lastlow}: np. {lastlow}: np. {lastlow}: oh boy
{lastlow} - thick liquids - daughter {firstlow} will sneak water
{lastlow} - wound vac 125 - {firstlow} wocn {sayday}
{lastlow} - ciwa 14 - sees {firstlow} on the wall
{lastlow} - cuffed - deputy {firstlow} sleeps too
{lastlow} - comfort - {firstlow} from church sings
{lastlow} - day 40 - guardianship - atty {firstlow}
{lastlow} - "nice guy" - escaped twice
bed 1 {lastlow} bed 2 {lastlow} dont mix em up both metoprolol
1a {lastlow} 1b {lastlow} 2a vac 2b {lastlow} 3 {lastlow} 4 {lastlow}
5 {lastlow} chf. 6 {lastlow} chf. 7 {lastlow} not chf. yet
rm 22 {lastlow} ({PERSON:"pete"}) rm 23 {lastlow} ({PERSON:"re-pete"}) they shared a wreck
rm 30 {firstlow} c. rm 31 {firstlow} d. 32 dirty
{onelow} w the trach can mouth words says {onelow} means the cat
{onelow} gets meds in pudding {onelow} gets pudding in pudding
{onelow} up w two {onelow} up w a crane
{onelow} slept {onelow} didnt so nobody did
{onelow}s cath is due {onelow}s bath is due
{onelow} loves {onelow} put em at the same table
{onelow} swung at {onelow} no harm, incident done
{onelow} is {oldn} and fast
house called {onelow} house 2 called {onelow} nobody called {onelow}
nicu: {lastlow} a room air {lastlow} b cannula 2 l
nicu: {lastlow} girl up to 32 q3, mom {firstlow} pumping
peds: {firstlow} (4) croup, {firstlow} (4) also croup, same bday party
peds: dad {firstlow} ok dad {firstlow} NOT ok see order
psych: {firstlow} q15 {firstlow} 1:1 {firstlow} sleeping finally
psych: {firstlow} is {firstlow}s roommate was moved
ob: {lastlow} g3p2 stuck at 7, {lastlow} pp day 1 boggy
ob: {lastlow} wants {firstlow} midwife not the md
or: {lastlow} bumped for {lastlow} bumped for a gunshot
pacu: {lastlow} 3/10 {lastlow} snoring {lastlow} crying happy tears
ed: {lastlow} ct {lastlow} dispo {lastlow} hall b {lastlow} eloped
ed: {lastlow}s uber is here
ed: psych hold {lastlow} 31 hrs waiting on {ORGANIZATION:<valley|tri city|ridgeview> bh}
ems: brought {lastlow} back again hi {lastlow}
snf: {lastlow} in, {lastlow} out, {lastlow} out to {hnick} w the hip
snf: {PERSON:<birdie|pearlie|otis>} fell x1 {PERSON:<ola mae|big jim|wink>} fell x2
snf: podiatry saw {lastlow} {lastlow} {lastlow} {lastlow}. not {lastlow} he kicked
home: {lastlow} {lanelow} code {UNIQUE_ID:{four}} dog {pet}
home: see {lastlow} b4 {lastlow} bc bridge closes
hospice: {lastlow} cheyne stoking {lastlow} still golfing
hospice: {lastlow} gone at {clockx}, {firstlow} w him, rx wasted w {firstlow}
dialysis: {lastlow} clotted {lastlow} cramped {lastlow} no show
jail: {lastlow} detox d2, {lastlow} kites x4, {lastlow} to court {oddday}
school: {firstlow} inhaler, {firstlow} tylenol, {firstlow} faking
camp: {firstlow} tick, {firstlow} homesick, {firstlow} both
clinic: {lastlow} roomed {lastlow} late {lastlow} wants {firstlow}
lab: {lastlow} redraw {lastlow} redraw sorry {firstlow}
pharm: {lastlow} tacro hi {lastlow} vanc lo {lastlow} wrong {lastlow}
rad: {lastlow} cant fit {lastlow} cant lie flat {lastlow} cant
rt: {lastlow} ps 8 {lastlow} bipap {lastlow} refuses mask punched it
evs: {lastlow}s room then {lastlow}s room then lunch
thats it thats {lastlow} im out
oh wait {lastlow}. shoot. ok so {lastlow}
oh and {firstlow}s bday cake in the fridge
report off {firstlow} on {firstlow}
u need anything call {firstlow} im gone til {sayday}
"""

CALM = r"""
so first hes the easy one walkie talkie
the one in the corner dont let him fool you
then theres 9 god love him
chf then copd then you got an open
you know 12 you had him the other night
same same nothing new
same as bed one different lung
20 in the left fa flushes hard
the line is positional hes a bender
didnt go didnt go didnt go then went
one on the purewick one on the real thing
on the insulin drip hourlies sorry
hasnt pooped since admission im just saying
sundowning started at noon
bites. not hard
mom sleeps over step over her
the husbands the problem not the wife
the sister is a nurse so you know
family wants cards only
coming up from ed they said 10 min 2 hrs ago
going down for a scan whenever they feel like it
going home except no ride no o2 no house
hes mine tmrw i called it
give me 4 back ill trade you 8 and a snack
who had him yest bc the drain isnt emptied
days had him ask days
per days the drain was 40 not 400
got him from float who got him from nights so telephone game
charge says dr says but nobody wrote it
hung it cosigned it nobody scanned it
gave 2 at 0400 gave 2 at 0600
s sob b chf a wet r lasix
S: pt in {bedx}. B: here for {dx}. A: {vitals}. R: come to bedside
illness severity: watcher = 3. stable = 1 2 5
if then: if 3 spikes, cx and call
if coumadin clinic calls back inr 4.1
to do: lytes fam mtg dc sum
boxes unchecked: pt/ot, med rec, needs a hug
hip: np. gib: np. liver: oh boy
cva - thick liquids - daughter will sneak water
wound vac 125 - wocn thurs
ciwa 14 - sees spiders on the wall
cuffed - deputy sleeps too
comfort - the choir sings
day 40 - guardianship - atty
"nice guy" - escaped twice
bed 1 bed 2 dont mix em up both metoprolol
1a mi 1b mi 2a vac 2b pna 3 dka 4 etoh
5 chf. 6 chf. 7 not chf. yet
rm 22 rm 23 they shared a wreck
30 c diff. 31 d dimer. 32 dirty
the trach can mouth words says mama means the cat
one gets meds in pudding one gets pudding in pudding
up w two, up w a crane
one slept one didnt so nobody did
cath is due bath is due
the two ladies love each other put em at the same table
swung at the aide no harm, incident done
is 89 and fast
house called, house 2 called, nobody called back
nicu: twin a room air twin b cannula 2 l
nicu: girl up to 32 q3, mom pumping
peds: croup (4), also croup (4), same bday party
peds: dad ok stepdad NOT ok see order
psych: q15 x6, 1:1 x1, sleeping finally
psych: roommate was moved
ob: g3p2 stuck at 7, pp day 1 boggy
ob: wants midwife not the md
or: hip bumped for a chole bumped for a gunshot
pacu: 3/10, snoring, crying happy tears
ed: ct, dispo, hall b, eloped
ed: ubers here
ed: psych hold 31 hrs waiting on a bed
ems: brought him back again
snf: one in, one out, one out to er w the hip
snf: fell x1 fell x2
snf: podiatry saw 4. not rm 9 he kicked
home: gate code on sheet dog friendly
home: see the vent b4 the wound bc bridge closes
hospice: cheyne stoking, other one still golfing
hospice: gone at {clockx}, wife w him, rx wasted w 2nd rn
dialysis: clotted cramped no show
jail: detox d2, kites x4, to court thurs
school: inhaler, tylenol, faking
camp: tick, homesick, both
clinic: roomed, late, wants the np
lab: redraw redraw sorry
pharm: tacro hi vanc lo wrong route
rad: cant fit cant lie flat cant
rt: ps 8, bipap, refuses mask punched it
evs: 4 then 9 then lunch
thats it im out
oh wait. shoot. ok so 11
oh and cake in the fridge
report off pagers on
u need anything call charge im gone til thurs
cheyne stokes since 3
kussmaul breathing in the dka
murphy neg mcburney pos
brudzinski neg kernig neg
babinski up on the l
chvostek neg
trousseau pos recheck ca
cullen + turner on the belly yikes
homan neg for what its worth
lachman 2+ mcmurray click
hoffman pos at the c spine
waddell 3 of 5
apley scratch painful
hawkins and neer both hurt
finkelstein ouch
phalen 20 sec tinel neg
allen test ok for the a line
romberg sways
weber to the left rinne neg
snellen 20/40
jaeger 3
braden 13 morse 65 norton who uses that
schmid vs hendrich pick a fall score
wong baker 4
ramsay 3 rass -1
aldrete 9
bishop 6 cook cath in
silverman 2
ballard 34 wks
dubowitz same
hester davis 12
johns hopkins fall hi
"""
