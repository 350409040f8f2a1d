"""Slips, stickers, whiteboards, receipts and notes of few lines from many hands: with identifiers in any row, and with none."""

NAMED = r"""
{lf}\nMR {mrn}\nDOB {dob}\n4W-12
name: {ptfull}\nborn: {dob}\nwhere: {town}\nwhy: cough
To: {pharm}\nFrom: {clinic}\nRe: {ptl}\nPls fill early, he's off to {land}
{clinic}\n{st}\n{town}, {stt} {zip}\nTel {ph} Fax {ph}
from the desk of {first} {last}\n- call {org}\n- chart {mrn}\n- milk
Mom's meds {mon}\n1 lisinopril 10\n2 water pill\nDr {last} {ph}
RECEIPT {ord}\n{oddday} {hr}\ncopay 40.00\nvisa {four}
BILL\nAcct {acct}\nDOS {num8}\nCPT 99213 120.00\nPay by {on}
shift notes:\n412 sleeping\n413 wants {first}\n414 {last} k 6.1, called
0700 {last} up\n0800 {last} fed\n0900 BM x1\n1000 {kin} visiting
in case of emergency\n{one} {ph}\n{one} {ph}\nblood type O neg
HELP WANTED night aide, {town}\nask for {first}\n{ph}
lost cat {pet}\nnear {corner}\nowner in hospital, {rel} {first} {ph}
Dear {dr},\nThe cream worked.\nYour patient,\n{ptf}
dear teacher\n{first} was sick {on} and {on}\nmrs {last}
Excuse: {ptfull}\nSeen: {on}\nMay return: {on}\nSigned: {initials}
sched {wkd}:\n9 {last}\n9:20 {last}\n9:40 open\n10 {last} (new, {town})
Census 0600\n1 {last} 2 {last} 3 empty 4 {last} 5 {last}
FROM: {org}\nTO: {hosp} HIM\nPATIENT: {ptcomma}\nCLAIM: {claim}\nRECORDS: {range}
Attn {first}\nfax 3 pp\nInsulin pump {ser}\nMedicare {plan}
Transfer slip\nfrom {hnick}\nto {ward}\nwith: dentures, {rel}
valuables: 1 phone, 1 ring, id {lic}\nwitness {initials}
belongings left w/ {first}\n{oddday}\ntag {code}
tube label:\n{lf}\n{mrn}\n{num8} {hr} {initials}
SPECIMEN {spec}\nSITE L BREAST 2:00\nSURG {last}
IV bag: {last}, KCl 20, hung {hr} {initials}
fridge: {first}'s lunch!! do not touch, {oddday}
whiteboard:\nToday is {oddday}\nYour nurse is {first}\nYour goal: chair x2
Today is {on}. You are at {hosp}. Your daughter is {kin}.
door sign: {ptl}, contact, see {wn} first
menu {oddday}\nname {lf}\nroom 9\n[x] eggs [ ] toast
sticky: {first} rang, {ph}, re mri, grumpy
sticky: pw for {user} is on the other sticky
note under the wiper: sorry about the door. {first} {ph}
Happy birthday {first}!\n{ninety} years young\nlove, {ward}
card: get well {ptf}, from all at {org}
obit draft\n{whole}, {ninety}, of {town}, {oddday}\nSurvived by {first} and {first}
eulogy line 1: {first} ran {shop} and never locked it
hist: born {town}; {school}; {org} 30 yrs; widowed {mon}
SH: lives w/ {kin} in {town}, works {org}, no tob\nFH: neg
CC: cough\nHPI: since {oddday}, exposed at {church}\nPE: clear\nA/P: viral
S: \"I slipped\" at {shop}\nO: swelling\nA: sprain\nP: ice
D: {on} A: {initials} R: tolerated
Hx fax {ph}\nins {plan} grp {grp}\nPCP {last}, {town}
one pt for tmrw: {lf} {hr}, bring {spec}
3 things:\n1) {last} NPO\n2) {last} 2 units\n3) {wn} owes me coffee
pls:\n- d/c {last}\n- admit {last}\n- find {last}'s teeth
checklist {oddday}: consent ok, site ok, {rel} called ok ({ph})
timeout {hr}: {ptfull}, {dob}, left knee, {dr}, all agree
Count correct x2 {initials}/{initials}; closed {hr}; family {one} updated
code start {hr}\nepi x3\nrosc\nrecorder {first}\nfamily: {one}, {ph}
call log\n{hr} {last} pharmacy\n{hr} {last} pt\n{hr} {town} ER
vm 1: {first}, {ph}\nvm 2: breathing\nvm 3: {org} re {claim}
poll: who can work {oddday}? {first} y, {first} n, {wn} maybe
carpool {first} {first} {first} from {town} 6:10
raffle winner: {first} in {ward}
thank you {first} for finding my ring. {first} bed 7
bag of meds, label: {last}, {pharm}, {ord}, 1 po qd
prescription pad:\n{last} {npi}\namox 500 tid #21\n{lf} {oddday}
lic plate of the helper: {plate}. thank you whoever you are
found at {corner}, taken to {hnick} by {crew}, named {first}?
the kid wrote: my name is {first} i am 7 i live on {lane}
drawing: \"me, {first}, {pet} and doctor {last}\"
fortune: see {dr} before {oddday}
x-ray lent to {last} {oddday}, not back
key 4 -> {first}; key 5 -> {first}; key 6 lost
parcel for {last}, {ward}, from {town}
wifi: guest. ask {first}
q: who is {first}? a: {rel}. q: phone? a: {ph}. q: town? a: {town}
mail merge row 1: {who}; {addr}; {dobs}
return to sender, {st}, moved {mon}
postcard from {town}: weather fine, knee fine, {first}
tattoo reads \"{first} {full}\"
engraved pacemaker card: {lf} / {ser} / {on}
medic alert {code}, T1DM, call {ph}
toe tag {case}, unknown male, {corner}
wrist {mrn}, ankle {mrn}, mom {mrn}: match
crib card: Baby Girl {last}, {on}, {hr}, 7-2
birth log: {last} G2 {hr}; {last} G1 {hr}; quiet since
visitor badge: {whole} to see {last}
sign out: {initials} {hr}. sign in: {initials} {hr}
p.s. my zip changed {zip}
p.s. it's {first} not {first}
p.p.s. {oddday} is fine
ok bye, {first}\nsent from my phone
-- \n{whole}, RN, BSN\n{hosp}\n{ph}\n{mail}
Best,\n{first} {last}\nManager, {org}\n{url}
sgd {last} {num8}
/s/ {whole} {num8}
"""

CALM = r"""
[LAST, FIRST]\nMR [MRN]\nDOB [DOB]\n4W-12
name:\nborn:\nwhere:\nwhy: cough
To: pharmacy\nFrom: clinic\nRe: early fill\nVacation override, 1 per year
[CLINIC]\n[STREET]\n[CITY], {stt} [ZIP]\nTel ___ Fax ___
from the desk\n- call plumber\n- chart 9\n- milk
Mom's meds\n1 lisinopril 10\n2 water pill\n3 the round one
RECEIPT\ncopay 40.00\ncash 50.00\nchange 10.00
BILL\nCPT 99213 120.00\nadj -32.50\npaid -40.00\ndue 47.50
shift notes:\n412 sleeping\n413 wants tea\n414 k 6.1, called
0700 up\n0800 fed\n0900 BM x1\n1000 family visiting
in case of emergency\n______ ______\nblood type O neg
HELP WANTED night aide\n$19/h, diff $2\napply within
lost cat\nowner in hospital\nask at the desk
Dear Doctor,\nThe cream worked.\nA patient
dear teacher\nsick 2 days\nmom
Excuse: [NAME]\nSeen: [DATE]\nMay return: [DATE]\nSigned: [INITIALS]
sched Tue:\n9 fu\n9:20 fu\n9:40 open\n10 new
Census 0600\n1 full 2 full 3 empty 4 full 5 clean
FROM: payer\nTO: HIM\nRECORDS: all, 2 yrs\nFEE: 6.50
fax 3 pp\nInsulin pump manual p 88\nerror E4
Transfer slip\nfrom ED\nto tele\nwith: dentures, spouse
valuables: 1 phone, 1 ring\nwitness x2
belongings left at desk\nbag 2 of 3
tube label:\nLAST, FIRST\nMRN\nDATE TIME INIT
SPECIMEN A\nSITE L BREAST 2:00\nCLIP coil
IV bag: KCl 20 in 1000 D5 1/2NS @ 83
fridge: label it or lose it!!
whiteboard:\nToday is ____\nYour nurse is ____\nYour goal: chair x2
Today is a good day. You are in the hospital. You are safe.
door sign: contact, gown, gloves, see nurse first
menu\nroom 9\n[x] eggs [ ] toast [x] decaf
sticky: radiology rang, re mri, grumpy
sticky: passwords do not belong on stickies
note under the wiper: sorry about the door. sorry.
Happy nurses week!\nlove, admin\n(1 slice each)
card: get well soon, from all of us
obit template\nNAME, AGE, of CITY, died DATE\nSurvived by ____
line 1: opened a shop and never locked it
hist: HS grad; factory 30 yrs; widowed
SH: lives w/ spouse, works nights, no tob\nFH: neg
CC: cough\nHPI: x 3 d, sick contacts\nPE: clear\nA/P: viral
S: \"I slipped\"\nO: swelling 2+\nA: sprain gr 1\nP: ice
D: pain 7 A: morphine 2 R: pain 3
PCP none\nins none\nmeds none\nallergies none
one pt for tmrw, bring path
3 things:\n1) NPO\n2) 2 units\n3) coffee
pls:\n- d/c bed 4\n- admit bed 9\n- find teeth
checklist: consent ok, site ok, family called ok
timeout: patient, side, site, procedure, all agree
Count correct x2; closed; family updated
code start\nepi x3\nrosc 14 min\nTTM 36
call log\npharmacy x2\nlab x1\nwrong number x3
vm 1: hang up\nvm 2: breathing\nvm 3: payer, 51 min hold
poll: who can work the weekend? 2 y, 5 n, 1 maybe
carpool 6:10, lot C, seats 4
raffle winner: night shift
thank you whoever found my ring. bed 7
bag of meds, no label, 14 white, 3 blue
prescription pad:\namox 500 tid #21\nrefill 0\nDAW no
to the helper with the red truck: thank you whoever you are
found down, taken to trauma, unnamed
the kid wrote: i am 7 i have a dog
drawing: \"me, mommy and the doctor\"
fortune: see a doctor before it spreads
x-ray lent out, not back
key 4 out; key 5 out; key 6 lost
parcel for the unit, from stores
wifi: guest. captive portal
q: who are you? a: a friend. q: whose? a: everybody's
mail merge row 1: \<\<NAME>>; \<\<ADDR>>; \<\<DOB>>
return to sender, moved
postcard: weather fine, knee fine
tattoo reads \"MOM\"
pacemaker card lost, mode DDD, rate 60
medic alert: T1DM, sulfa, on blood thinner
toe tag, unknown male
wrist, ankle, mom: all three must match
crib card: Baby Girl, 7-2, 19.5, A+
birth log: G2 vag; G1 c/s; quiet since
visitor badge: expires 8 PM
sign out 0715. sign in 0645.
p.s. my fax changed, again
p.s. it's q6 not q8
p.p.s. any day is fine
ok bye\nsent from my phone
-- \nRN, BSN, CCRN\nICU, nights
Best,\nThe Team
sgd ________ __/__/__
/s/ on file
Vitals\n0800 120/70 88 18 98.6\n1200 118/68 92 18 98.8\n1600 96/50 110 22 101.2
Gauge\tColor\tFlow\n18\tgreen\t90\n20\tpink\t60\n22\tblue\t35
LOINC\tname\n2345-7\tGlucose\n2160-0\tCreat\n718-7\tHgb
ICD,desc\nE11.65,hyperglycemia\nN18.31,CKD 3a\nI50.22,HFrEF
room,bed,clean\n412,A,Y\n412,B,N\n414,A,Y
Q1 b\nQ2 d\nQ3 a\nQ4 b\nscore 3/4
v1.0 draft\nv1.1 typos\nv2.0 approved\nv2.1 appendix C
"""
