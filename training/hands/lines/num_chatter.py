"""Texts and chats in the number trades, no capitals, no stops, or all capitals on a shared board: who has which truck, whose claim, which pump, what plate, what box; and the same chatter with only counts, floors, codes, sizes and times."""

NAMED = r"""
anybody seen {VEHICLE_ID:4{nn}} its not in the bay
{VEHICLE_ID:4{nn}} has my lunch in it
dont take {VEHICLE_ID:3{nn}} the brakes pull left
{VEHICLE_ID:3{nn}}s tablet is frozen again
who's on {VEHICLE_ID:2{nn}} w/ me tmrw
me and {onelow} got {VEHICLE_ID:2{nn}} all week ugh
switching to {VEHICLE_ID:2{nn}} at noon {VEHICLE_ID:3{nn}} overheated
{VEHICLE_ID:5{nn}} or {VEHICLE_ID:6{nn}} for the long trip
ok {VEHICLE_ID:6{nn}} then its got the new tires
bus {VEHICLE_ID:{four}} rider says the belt is short
is {platelow} yours its blocking dock 4
lol {platelow} is the ceo
{platelow} lights on lvl 3
some {car} {platelow} been there since sat
tow guy wants to know row for {platelow}
tag {platelow} came back stolen
pump {UNIQUE_ID:{four}} wont pair
i put {UNIQUE_ID:{four}} in dirty utility
{UNIQUE_ID:{four}} and {UNIQUE_ID:{four}} both say door
which bed is {UNIQUE_ID:{zip}} biomed asking
ser {ser} says expired 41 days
claim {claim} is back in my q whyyy
{claim} still pending day 41
can someone void {UNIQUE_ID:<2|5|7>{zip}{nn}} i posted it twice
{UNIQUE_ID:<2|5|7>{zip}{nn}} pd {UNIQUE_ID:<2|5|7>{zip}{nn}} denied co29
{planlow} is termed ask for the new card
her new one is {planlow} same group
mbr says {planlow} but the 7 could be a 1
ck {UNIQUE_ID:{four}} no name on it 88.12
merge {MEDICAL_RECORD_NUMBER:{zip}{nn}} n {MEDICAL_RECORD_NUMBER:{zip}{nn}} pls
{MEDICAL_RECORD_NUMBER:{zip}{nn}} needs a ride home no copay
kit {UNIQUE_ID:{zip}} opened by mistake tell {firstlow}
{subj} bled at v4 redraw fri
bag {UNIQUE_ID:{nn}{four}} leaking fridge 2
tube {UNIQUE_ID:<t|w|h>{four}} clotted call 4w
unit ending {UNIQUE_ID:{four}} is in the wrong basket
tray {UNIQUE_ID:tk{nn}} wet AGAIN load 4
locker {UNIQUE_ID:2{nn}} is mine since 2019 thx
badge {badge} wont open 14
im {UNIQUE_ID:{four}} on kronos fix my lunch pls
emp {UNIQUE_ID:{zip}} is me not {UNIQUE_ID:{zip}}
ticket {UNIQUE_ID:inc{zip}{nn}} 9 days no reply
printer {UNIQUE_ID:prn{four}} on fire jk jam
reset {UNIQUE_ID:{lastlow}{nn}} plz locked x5
{ip} is the ct right
order {UNIQUE_ID:{nn}{zip}} short 2 masks a7034
ups says {UNIQUE_ID:1z{four}x{zip}{four}} delivered no its not
rma {UNIQUE_ID:{zip}} label expired
po {UNIQUE_ID:45{zip}{nn}} needs 2 sigs
UNIT {VEHICLE_ID:4{nn}} OOS TRANSMISSION
{VEHICLE_ID:7{nn}} TO SHOP {VEHICLE_ID:8{nn}} SPARE
DO NOT USE {VEHICLE_ID:V1{nn}} SEAT BROKEN
{plateup} TOWED 0214 G-12
WILL THE OWNER OF {plateup} PLEASE MOVE
PUMP {UNIQUE_ID:{four}} MISSING SINCE {wdayup}
RETURN {UNIQUE_ID:BME{zip}} TO RM 6
CALL BACK {claim} MBR UPSET
HOLD {UNIQUE_ID:<2|5|7>{zip}{nn}} PER {oneup}
REJ {UNIQUE_ID:{zip}{nn}} 79 X3
STAT {UNIQUE_ID:<T|W|H>{four}} K 6.4 HEMOLYZED NO
RECALL {UNIQUE_ID:W{zip}{nn}{zip}} QUARANTINE
LOST BADGE {badge} {whoup}
CASE 3 USES {UNIQUE_ID:LN{four}} NOT {UNIQUE_ID:LN{four}}
KEY {UNIQUE_ID:K1{nn}} BACK ON HOOK 4
ASK {lastup} ABOUT {stay}
FAX {ph} RE {UNIQUE_ID:<2|5|7>{zip}{nn}} 12 PP
"""

CALM = r"""
anybody seen the 12 ft ladder its not in the bay
room 412 has my lunch in it
dont take the 3 the brakes pull left lol get the 7
the tablet is frozen again v8.4
who's on 4 w/ me tmrw
2 of us got 12s all week ugh
switching to nights at noon the 3500 overheated
4500 or 3500 for the long trip
ok 4500 then its got the new tires lt245
the 14 rider says the belt is short
is that yours its blocking dock 4
lol a1 is the ceo
lights on lvl 3
some camry been there since sat
tow guy wants to know row and space
it came back 10-4
the 8100 wont pair
i put 3 in dirty utility
8100 and 8110 both say door
which bed is the p3200 biomed asking
says expired 41 days
co29 is back in my q whyyy
still pending day 41
can someone void the 99213 i posted it twice
97110 pd 97140 denied co29
that plan is termed ask for the new card
new one is tier 3 same group size
says 70553 but the 3 could be a 1
no name on it 88.12
merge 2 of em n call me pls
99284 needs a ride home no copay
kit b opened by mistake tell the crc
bled at v4 redraw fri
d5 leaking fridge 2
lav clotted call 4w
o neg is in the wrong basket
tray b wet AGAIN load 4
row 2 is mine since 2019 thx
group 212 wont open 14
its code 14 on kronos fix my lunch pls
dept 7155 not 7140
p2 9 days no reply
lbl-7 on fire jk jam
reset plz locked x5
port 104 is the ct right
short 2 masks a7034
ups says delivered no its not
label expired 10 d
over 250 needs 2 sigs
UNIT 4W OOS ISO BEDS
E450 TO SHOP E350 SPARE
DO NOT USE ROW 2 SEAT BROKEN
TOWED 0214 G-12
WILL THE OWNER OF A WHITE CAMRY PLEASE MOVE
8100 MISSING SINCE LAST WEEK
RETURN TO RM 6
CALL BACK CO-29 QUEUE MBR UPSET
HOLD 99284 PER POLICY 412
REJ 79 X3
STAT K 6.4 HEMOLYZED NO
RECALL E0382 LOT LIST QUARANTINE
LOST BADGE FEE 10
CASE 3 USES SIZE 4 NOT 5
SC1 BLANK BACK ON HOOK 4
ASK DESK ABOUT 0762
FAX 12 PP FORM 3008
rm 4121 4122 4124 need evs
need 3 16fr and a 14
4x4s 2x2s and 3m 1530
h20 h2o 1063091 filters out
99499 lol what even is that
j1885 is toradol right 15 x 2
p0420 again just clear it
spn 3251 regen 40 min
0x41 means load cell
kb5034441 broke it
e11.9 not e11.65 n18.31 goes w it
drg 470 tjr bundle
loinc 2160-0 maps where
1530 huddle 1545 rounds
TRAY 4 OF 6 LOAD 3
GATE 2 ARM DOWN E-12
KVO 10 ML/HR D5 1/2
ROW 12 SEAT 4
HCPCS K0823 K0861
CFR 164.514(B)(2)
"""
