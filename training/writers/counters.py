"""A police records clerk, a forensic nurse, a toll agent, a court liaison, a moderator of a patients' forum and a lost-property desk: cases, cars, handles, and what is numbered without being anyone's."""

NAMED = r"""
report {case}, officer {last}, unit 12, kit sealed {hr}
PD case {case}; kit {code}; SANE {initials}
police report # {case} says the other driver ran it
need {case} for the claim {claim}
incident {case}: glass, {corner}, no suspects
ref CAD {case}
docket {case} continued to {oddday}
In re {last}, {case}, motion to compel treatment
{case}. Guardianship. Hearing {oddday}, dept 4.
cause no. {case}, {county}
State v. {last}, {case}: competency, due {on}
CPS {case} opened {oddday}, worker {one} {xt}
APS intake {case} re {ptl} of {town}
ME case {case}, scene {st}
complaint {case} to the board re {dr}
badge {badge} transported, badge {badge} guarded
Ofc. {last} ({badge}) has the shirt and the shoes
DOC no. {badge}, out date {on}
booking {code}, charge 3 of 4 dropped
citation {code}, seat belt, {hwy}
summons {case}, served at {org}
restraining order {case}, he may not enter {ward}
probation officer {last}, ph {ph}, client {lf}
bail {code} posted by {rel} {one}
evidence bag {code}, seal intact, from {spec}
lab case {code}, tox pending, BAC .18
plate {plate}
{plate}? that's the {hue} {veh} in the fire lane
owner of {plate}, please move, lights on, dog inside
lic. plate {plate} ({stt}), VIN {vin}, insurer {ins} pol {plan}
{vin} - totalled at {corner}
VIN ends {plateend}
partial plate {plateend}, {veh}, {hue}
rideshare, {veh}, {plate}, driver {first}, 4.9 stars
valet stub: {plate} / {last} / {hr}
garage charged {plate} for 3 days, she was in labor
ambulance fleet no. {fleet}, mirror gone
rig {fleet}, {crew}, mileage 88,412
boat {hull}, carbon monoxide, {first} and {first}
tail {hull}, air ambulance, wheels up 0412
motor home {plate}, {park}, propane
disabled tag expires {mon}, plate {plate}
his scooter, serial {ser}, was stolen from {bldg}
wheelchair SN {ser} left on the bus, tag {code}
bike {ser}, {hue}, lock cut, he needs it for dialysis
found: phone, lock screen says {first}'s
found: dentures in a cup marked {last}
found: wallet, {lic}, $14, a photo
lost: hearing aid {ser}, {ward}, {oddday}
lost ring, engraved \"{first} & {first} {full}\"
claim check {code}, one coat
locker key {badge} back to {first} please
safe deposit slip {code}: watch, {last}
bracelet {mrn} in the laundry, whose
passport {passp} ({land}) in the copier
boarding pass {code}, seat 22C, DVT?
frequent flyer {code}, the airline wants fit-to-fly
visa {passp}, border form, TB clearance
ID card {lic}, name spelled {last}, bank says {last}
licence {lic} suspended {mon}, seizure {mon}
DL#{lic} DOB{dob} HT 5-10
pilot cert {lic}, class 2 medical lapses {on}
CDL {lic}, insulin exemption
concealed carry {lic}, surrendered
u/{user} posted my sister's ostomy
moderator note: {user} = {first} {last}, banned {oddday}
@ mention {user} when the swab's back
{user} dm'd me from {town} asking for pills
thread by {user}: \"{hosp} killed my dad\"
my handle's {user} but I'm {first} in real life
profile {url} shows her badge, {badge}
she streams as {user}, collapsed on camera {oddday}
gamer tag {user}, 40 h no sleep, seizure
{user}@ didn't work, try {mail}
snap {user}, age 15, threat, told {school}
review by \"{fl}\": staff rude, {dr} kind
the blogger at {url} is our bed 9
GoFundMe {url} has the op note on it!!
recipe from {url}, renal ok?
survey link w/ her token: {url}
posted {oddday} {hr} from {ip}
IP {ip} logged in as {user}, badge out of state
session {ip} killed
cam 4 ({ip}) caught it
wifi guest {user}, blocked, {ip}
ssid no, ip yes: {ip}
router at {st} is {ip}
{mail} opened the phish, {mail} didn't
reply-all from {mail} with the whole list
old email {mymail}, hacked {mon}
password reset to {mail}? she says she's {ptf}
text from {ph}: \"mom it's {first} new number\"
unknown caller {ph} asked for {last}'s room
gift card scam, {ph}, lost $900, {mr}
fraud alert {acct}, {town} gas station
card ending {four} declined
tap card {four}, $3.75, {hr}
lottery ticket no, patient account {acct}, yes
bus pass {code} reload through {agency}
paratransit {code}, pickup {st}
food box {code}, {church}, {first}
storage unit {code} holds his chair
tenant {code}, {bldg}, mold
permit {code}: ramp at {st}
meter {ser}, shutoff {oddday}, vent patient at {st}
utility acct {acct}, life support flag
dog tag {code}, owner {last}, bite {oddday}
rabies vax {code}, {pet}, {mon}
microchip {code}: {pet}, {first}'s service dog
"""

CALM = r"""
report form, officer, unit 12, kit sealed: chain of custody steps 1-9
kit has 14 envelopes, 6 swabs, 2 combs
police report or no police report, the exam is free
need a number for the claim: none was given
incident categories A to I, near miss = A
CAD = coronary or computer-aided dispatch?
docket is a list; a calendar is a list; a list is a list
In re treatment over objection: 3-part test
Guardianship. Hearing within 14 days, dept 4.
42 CFR Part 2, subpart E, 2.61 to 2.67
competency: factual, rational, assist
CPS report within 24 h, written in 48
APS: self-neglect counts
ME case if \< 24 h, trauma, or unattended
complaint goes to the board, form 3B
one officer transports, one guards
shirt and shoes in paper, not plastic
out date minus good time
charge 3 of 4 dropped, battery 4.1 V
seat belt sign, Chance fracture
summons vs subpoena vs subpoena duces tecum
restraints order, q2h checks, 4-point 4 h max
probation period 90 days for new hires
bail = bronchoalveolar lavage? that's BAL
evidence level 1a, grade B, GRADE low
tox pending, BAC .18, APAP \< 5, ASA \< 2.5
plate 2.4 mm, 6 hole
96-well plate, 3 replicates
whoever's in the fire lane, please move
lic., plate, VIN, insurer: 4 boxes on form SR-1
vinblastine, vincristine, vinorelbine: VINs of another kind
partial thickness, partial plate, partial agonist
4.9 stars, 1,200 reviews, no parking
valet 7 to 7
garage validates 3 h
ambulance base rate A0427, mileage A0425 x 14
88,412 miles, 88,412 copies/mL, 88,412 rows
boat-shaped abdomen, carbon monoxide 31%
wheels up 0412, wheels down 0450, LZ 100 x 100
propane, pilot light, CO alarm
disabled tag form: physician signs box 9
K0823 scooter vs K0800, group 1 vs 2
E1161 tilt, E0978 belt, E2601 cushion
bike 50 W, 75 W, 100 W, stop
found: phone, locked
found: dentures in an unmarked cup
found: wallet, $14, no ID
lost: hearing aid, left, beige
lost ring, plain
claim check, one coat
locker key goes back to the desk
safe: watches, cash > $50, no pills
whose bracelet is in the laundry
passport photo 2 x 2, white, no glasses
seat 22C, 11 h, DVT?
airline wants fit-to-fly: SpO2 92, no pneumo x 14 d
border form, TB clearance class B1
name spelled two ways on two cards: which is legal?
no driving 6 months after a seizure, {stt} 3
DL DOB HT WT EYES: columns
class 2 medical lapses after 12 months
insulin exemption, form MCSA-5870
firearm safe storage talk, Z-code?
u/deleted posted an ostomy
moderator note: no names, no dosing
@here swabs are back
someone dm'd asking for pills: report, block
thread locked, rule 4
my handle's [USERNAME] but I'm [NAME] in real life
profile picture policy: no badges
collapsed on camera: duty to call?
40 h no sleep, seizure
someone@example didn't work
age 15, threat, school told
review: staff rude, doctor kind
blogs, bed 9, boundaries: policy 3.14
fundraiser had an op note on it!!
recipe renal ok? K 412, P 210, Na 88
survey link expired, error 410
posted at noon, gone by one
VPN only, badge in, no shared logins
session killed after 15 min
cam 4, 30 days, then overwritten
wifi guest blocked: port 25, 445
DHCP 8 h lease, DNS 53, NTP 123
router reset: hold 10 s
phish click rate 4.1%, report rate 61%
reply-all storm: 412 emails
old email, new email, no email
password reset needs 2 of 3: DOB, zip, last visit
text \"mom it's me new number\" is a scam
unknown callers: don't confirm anyone's here
gift card scam talk for seniors
fraud alert: freeze at 3 bureaus
card declined
tap $3.75, day pass $9
lottery, raffle, bingo: gambling screen PGSI 8
bus pass reload kiosk, lobby
paratransit: 3/4 mile from a route
food box: 12 cans, 2 lb rice
storage 2-8 C, never freeze
tenant rights, mold, 14-day notice
ramp permit: 1:12, 36 in, rails 34-38
meter dose inhaler, meter walk test, meter of gauze
life support flag on a utility account: renew yearly
dog bite: day 0, 3, 7, 14
rabies vax every 1 or 3 y
service dog yes, comfort dog no: two questions allowed
"""
