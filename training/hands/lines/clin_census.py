"""Census strings, one-line lists and grids: names beside diagnoses, services, rooms and tasks, in lower case, capitals, commas, slashes, pipes; beside them lists in which no one stands."""

NAMED = r"""
list: {lastlow} copd, {lastlow} chf, {lastlow} dka, {lastlow} dispo
{lastup} / GIB / 2u / EGD  ;  {lastup} / PNA / RA
{last} 412, {last} 413, {last} 414b, empty 415
sick: {onelow}, {onelow}. not sick: {onelow}, {onelow}, {onelow}
npo: {lastlow}, {lastlow}, {lastlow}
d/c: {lastup}, {lastup} (ride 2p), ?{lastup}
to scan: {lastlow} ct, {lastlow} mri, {lastlow} us
needs lines: {onelow}, {onelow}
iso: {lastlow} (cdiff) {lastlow} (flu) {lastlow} (vre)
fall risk {last}, {last}; elope {last}
feeders: {last}, {last}, {last}
accuchecks: {last} {last} {last} {last}
turns: {last}/{last} even, {last}/{last} odd
showers M/Th {first}, {first}; T/F {wn}, {wn}
hoyers {first}, {first}, {wn}
wounds: {last} sac, {last} heel, {last} stump
dnr: {last} {last}; full: rest
sitters: {first}→{last}, {first}→{last}
tele off ok: {last}, {last}
foleys out: {last}, {last}, keep {last}
picc: {last}. mid: {last}. port: {last}
vanc troughs {last} 0500, {last} 1300
k riders {last}, {last}
consults out: {last}→gi, {last}→id, {last}→psych
consults in: gi={last}, id={last}, psych={last}
path pend {last}, {last}
cx pend {lastup}
call fams: {last} (dtr {kin}), {last} (son {kin})
snf refs {last}: {snf}, {snf}
auth {last} {ins}; p2p {last} 2p
surgery tmrw 1. {last} 2. {last} 3. {last} if time
or1 {last} or2 {last} or3 {last} ob {last}
endo: {last} c, {last} e/c, {last} ercp
cath: {last} (rhc), {last} (lhc), {last} tavr
ir: {last} neph, {last} picc, {last} para
hd: {last} {last} {last} | bedside {last}
rt tx q4 {last}, q6 {last} {last}, bipap {last}
pt eval {last}; f/u {last}, {last}
st mbs {last} 10, fees {last} 11
ot {last}, {last}; adl kit {last}
sw: {last} etoh, {last} dv, {last} guardian
chap: {last} comm, {last} vigil
dm ed {last}; ostomy {last}; lvad {last}
peds: {first} rsv, {first} ftt, {first} dka
nicu a {last}, b {last}, c twins {last}
pp {last} d1, {last} c/s d2, {last} mag
l&d {last} 6cm, {last} iol, {last} r/o
psych: {first} 1:1, {first} q15, {wn} q15
detox: {first} d2, {wn} d3, {first} ama?
clinic am: {last} cpe, {last} inr, {last} bp
pm: {last} lac, {last} wart, {last} "foot"
no shows {last}, {last}
refills {last} ({rx}), {last}
call backs: {last} neg, {last} pos, {last} lm
portal: {wn} rash, {first} rx, {kin} re mom
forms: {last} fmla, {last} camp, {last} dot
late: {last} 20, {last} 45
resched {last} to {on}
overdue: {last} mammo, {last} a1c
recall {DATE:<6/1|11/3>}: {last}, {last}
shots {first} hpv, {first} mmr, {wn} td
chairs 1 {last} 2 {last} 3 {last} 4 {last}
op1 {last} crn, op2 {last} srp, hyg {wn} {last}
lab case {last} due {DATE:<3/3|7-9>}
trays: {lastup} no nuts, {lastup} puree
van: {last} 9, {last} 930, {last} 10
bus: {first}, {first}, {wn} seat 2
group 1: {first} {first} {wn} {first}
cabin b: {first} epi, {first} inh, {wn} bed
roster vs: {first} 98.4, {wn} 101!, {first} 97
5p meds: {first} ritalin, {wn} keppra
infirmary: {first}, {wn}, coach {last}
dorm c: {lastup}, {lastup}, {lastup} tb sx
sick call: {lastup} tooth, {lastup} rash
watch: {lastup} q15, {lastup} ss
med line refus {lastup} x3
ctr: {lastup} ready, {lastup} lay in
hospice: {last} pps 20, {last} pps 40, {last} bereav
visits {first}: {last} 9, {last} 11, {last} 2
on call {first}; backup {wn}; md {last}
crew 1 {last}/{last} 2 {last}/{last}
bases loaded: {last} trauma1, {last} cpr2, {last} peds
wr: {last} 4h, {last} 2h, {last} lwbs
hallway: {last} h1, {last} h3
boarders: {last} 31h, {last} 9h psych
fast track {last} lac, {last} std, {last} note
obs {last} cp, {last} tia
holds {last} 5150 exp {DATE:<the 4th|2/9>} 0300
doe x2; doe 1 = {last}
night: {last} fell, {last} febrile, {last} fine
events: {last} afib rvr, {last} none, {last} pulled ivs
{last}: lasix. {last}: abx. {last}: talk to {kin}
{last} → tele, {last} → home, {last} → comfort
{last} up, {last} down, {last} out
{last} better {last} worse {last} same
{lastup}:BMP,MG  {lastup}:CBC  {lastup}:TROP
{lastup}=K {lastup}=MG {lastup}=PHOS
{last}|72|CHF|RA|home|{first}
{last}|88|hip|2L|snf|{wn}
{last}\t54\tDKA\tgap 14\t{initials}
{last};{first};3W;DVT;{DATE:<4/1|9-2>}
r1={last} r2={last} r3={last} att={last}
am {last}/{wn} pm {last}/{wn} noc {last}
mon {last} tue {last} wed {last} thu {last} fri off
wkend {last} sat, {last} sun
{DATE:7/4} {last}, {DATE:7/5} {last}, {DATE:7/6} {last}
{DATE:<12/24|11/27>} {last}, {DATE:<12/25|11/28>} {wn}, {DATE:<12/26|11/29>} {last}
swap {last} {DATE:<6/9|1-8>} w {last} {DATE:<6/12|1-11>}
picu {last}; cicu {last}; sicu {last}; micu {last}
nf {last}, jeop {last}, bu {wn}
chief: {wn}. apd {last}. coord {first}
mm: {last} (perf), {last} (abx)
grand rounds {DATE:<9/3|Oct 8>} {whole}: sepsis
sims {first} {first} {wn} {wn}
cpr renew {first}, {first}, {wn} by {DATE:<8/31|3-1>}
fit test: {first} s, {wn} m, {first} fail
flu decl: {last}, {last}
bday: {first} {DATE:<3rd|6/8>}, {wn} {DATE:<17th|6/21>}
potluck: {first} chips, {wn} dip, {first} plates
"""

CALM = r"""
list: 2 copd, 1 chf, 1 dka, 3 dispo
GIB / 2u / EGD  ;  PNA / RA
412, 413, 414b full, empty 415
sick: 3, 9. not sick: 1, 2, 7
npo: 4, 6, 11
d/c: 3, 8 (ride 2p), ?12
to scan: 4 ct, 7 mri, 9 us
needs lines: 2, 10
iso: 3 (cdiff) 5 (flu) 8 (vre)
fall risk 6, 9; elope 12
feeders: x3
accuchecks: 4 ac/hs, 2 q6
turns: even/odd L/R
showers M/Th A beds; T/F B beds
hoyers x3, Sara x2
wounds: sac, heel, stump
dnr: 2; full: rest
sitters: 2 in person, 1 Avasys
tele off ok: 4, 7
foleys out: 3, 5, keep 8
picc: 2. mid: 6. port: 9
vanc troughs 0500, 1300
k riders x2
consults out: gi, id, psych
consults in: gi, id, psych done
path pend x2
cx pend
call fams: dtr, son
snf refs x2
auth {ins}; p2p 2p
surgery tmrw 1. hip 2. gb 3. hernia if time
or1 Whipple or2 Nissen or3 Austin ob c/s
endo: c, e/c, ercp
cath: rhc, lhc, tavr
ir: neph, picc, para
hd: 3 | bedside 1
rt tx q4, q6 x2, bipap
pt eval 2; f/u 4
st mbs 10, fees 11
ot 2; adl kit 1
sw: etoh, dv, guardian
chap: comm, vigil
dm ed; ostomy; lvad
peds: rsv, ftt, dka
nicu a full, b full, c twins
pp d1, c/s d2, mag
l&d 6cm, iol, r/o
psych: 1:1, q15, q15
detox: d2, d3, ama?
clinic am: cpe, inr, bp
pm: lac, wart, "foot"
no shows 2
refills ({rx})
call backs: neg, pos, lm
portal: rash, rx, mom
forms: fmla, camp, dot
late: 20, 45
resched next wk
overdue: mammo, a1c
recall list 6 mo
shots hpv, mmr, td
chairs 1 on 2 on 3 rinse 4 open
op1 crn, op2 srp, hyg prophy
lab case due
trays: no nuts, puree
van: 9, 930, 10
bus: 3 riders, seat 2
group 1: 4 pts
cabin b: epi, inh, bed
roster vs: 98.4, 101!, 97
5p meds: ritalin, keppra
infirmary: 3
dorm c: x3 tb sx
sick call: tooth, rash
watch: q15, ss
med line refus x3
ctr: ready, lay in
hospice: pps 20, pps 40, bereav
visits: 9, 11, 2
on call RN; backup; md
crew 1 als 2 bls
bases loaded: trauma1, cpr2, peds
wr: 4h, 2h, lwbs
hallway: h1, h3
boarders: 31h, 9h psych
fast track lac, std, note
obs cp, tia
holds 5150 exp 0300
doe x2; doe 1 known
night: one fell, one febrile, one fine
events: afib rvr, none, pulled ivs
lasix. abx. talk to dtr
→ tele, → home, → icu
up, down, out
better worse same
BMP,MG  CBC  TROP
K MG PHOS CA ALB
bed|age|dx|o2|dispo|rn
1|88|hip|2L|snf|-
bed\tage\tdx\tgap\tinit
bed;team;3W;DVT;due
r1=on r2=post r3=clinic att=on
am/pm/noc 3/3/2
mon clinic tue OR wed OR thu clinic fri off
wkend sat 1, sun 1
holiday 4th, 5th, 6th call split
holiday wk: who's in
swap ok?
picu; cicu; sicu; micu beds 2/1/0/4
nf, jeop, bu
chief. apd. coord
jc: "SPRINT at 10"
mm: perf, abx
grand rounds: sepsis
sims x4
cpr renew x3
fit test: s, m, fail
flu decl x2
bdays this mo: 2
potluck: chips, dip, plates
drips: Levo, Vaso, Prop, Fent, Nimbex
abx: Vanc, Zosyn, Ceftaz, Anid, Bactrim
gtts: Dilt, Amio, Cardene, Bumex
brands: Lantus, Levemir, Tresiba, Basaglar, Toujeo
inh: Trelegy, Anoro, Breo, Stiolto, Spiriva
psy: Latuda, Vraylar, Rexulti, Caplyta, Abilify
sz: Keppra, Vimpat, Briviact, Onfi, Xcopri
onc: Keytruda, Opdivo, Tecentriq, Imfinzi, Libtayo
rheum: Humira, Cosentyx, Taltz, Orencia, Actemra
eyes: Lumigan, Cosopt, Alphagan, Durezol
derm: Eucrisa, Elidel, Clobex, Vtama
gi: Linzess, Motegrity, Xifaxan, Viberzi
gu: Myrbetriq, Gemtesa, Rapaflo, Flomax
pain: Belbuca, Nucynta, Lyrica, Savella
wts: Wegovy, Zepbound, Saxenda, Contrave
vax: Boostrix, Gardasil, Menveo, Bexsero, Pediarix
mesh: Parietex, Phasix, Symbotex, Ventralex
stents: Xience, Synergy, Onyx, Orsiro
valves: Sapien, Evolut, Navitor, Magna, Mosaic
pumps: Alaris, Plum, Sapphire, Curlin, CADD
vents: Servo, Hamilton, Puritan, Drager, Trilogy
beds: Hill-Rom, Stryker, Sizewise, Envella
drsg: Mepilex, Aquacel, Allevyn, Xeroform, Kerlix
suture: Vicryl, Monocryl, Ethibond, Maxon, Gore
ortho: Exeter, Corail, Triathlon, Oxford, Attune
spine: Globus, Alphatec, Mazor, Orthofix
dental: Filtek, Vitrebond, Septocaine, Kerr, Oral-B
"""
