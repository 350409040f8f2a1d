"""Texts all in small letters or all in capitals, as thumbs, dispatch consoles, old terminals and wall boards write."""

NAMED = r"""
lol ok so {lastlow} is back
{firstlow} has him, and {lastlow} next door
he came on the bus from {townlow}, no shoes
last time was {wdaylow} at {hosplow}, ask {onelow}
works {coinlow} sometimes
stays w {firstlow} on {lanelow}
{lastlow} md said no more oxy
k bye, {firstlow}
%%
DISPATCH REMARKS
CALLER {whoup} SAYS HUSB {oneup} FELL
LOC {stup}, X ST UNK
ENGINE FROM {townup} DELAYED, USE {hwy}? NEG
GATE {four}
MEDIC {lastup} ON SCENE {hr}
PT TAKES BLOOD THINNER PER DR {lastup}
TRANSPORT TO {facup}
CALLBACK {ph}
CLEAR {hr}
%%
MICRO TELETYPE
{facup} / {wdayup}
{lastup} R: GPC CLUSTERS 2/2, CALLED {oneup} RN
{lastup} T: NG 5D
{lastup} M: ESBL, CALLED DR {lastup}
{oneup}: REJECTED, NO LABEL, {orgup} COURIER
{lastup} J: AFB SMEAR 3+ SENT TO {townup}
TECH {initials}
%%
{firstlow}: whos got the {lastlow} kid
{firstlow}: me. mom {onelow} is stuck in {townlow}
{firstlow}: is dad the {orglow} guy
{firstlow}: no thats {lastlow} in 4
{firstlow}: k. {hosplow} can take him {wdaylow}
{firstlow}: tell dr {lastlow}
{firstlow}: told. she said ask {onelow}
%%
BOARD
1 {lastup} CP
2 {lastup} ABD
3 {lastup} X2 (SIBS)
4 {oneup} PSYCH HOLD
5 DIRTY
6 {lastup} FROM {facup}
7 {lastup} D/C RIDE BY {orgup}
8 {lastup} VS {lastup} WHO IS WHO?
NEXT EMS {lastup}, {townup}, 8 MIN
%%
appt for my sister {firstlow} {lastlow}
she is at {stlow}, {townlow} now
was seeing {lastlow} before, at {hosplow}
meds by mail from {orglow}
needs a ride, our cousin {onelow} works till 4 at {chainlow}
any day but {wdaylow}
her kid {firstlow} has to come too
%%
SHIP TO: {whoup}
{stup}
{townup} {zip}
CARE OF {oneup}
ITEM: CPAP MASK M, SN {ser}
ORDERED BY DR {lastup}, {facup}
BACKORDERED TIL {wdayup}
CALL {ph} ASK {oneup}
DRIVER NOTE: DOG "{lastup}" IS FRIENDLY
%%
to {firstlow} from {firstlow}
rm 1 {lastlow}, 2 {lastlow}, 3 nobody, 4 {onelow}
{lastlow} got the {hosplow} bed
{lastlow} son {firstlow} yelled, security = {lastlow}
{onelow} labs to {coinlow}, redo {wdaylow}
my locker is {four} if u need the stethoscope
dont tell {lastlow}
%%
TRANSFER CENTER
{hr} {facup} DR {lastup} CALLS RE {lastup} 61M STEMI
{hr} CONF W/ DR {lastup}
{hr} ACCEPT
{hr} GROUND 90, AIR {hull} 31
{hr} RN RPT {oneup} TO {oneup}
{hr} FAMILY {oneup} DRIVING FROM {townup}
{hr} ARR
REF {ord}
%%
grandpa stuff
his name is {onelow} but says {firstlow}
born in {townlow}
calls every nurse {firstlow}
eats only w {firstlow} (me)
used to go to {faclow} every wk
worked the line at {orglow}
house was {stlow}, dont say its sold
ask for him on {wdaylow}, his bday
%%
JAIL INTAKE SCREEN
NAME {whoup}
AKA {oneup}
ARREST {wdayup} {corner}
OFC {lastup} {badge}
SEEN AT {facup}? Y
MEDS PER {lastup} MD, PHARM IN {townup}
NOK {oneup} {ph}
WORK {orgup}
SUICIDE Q: "ASK {oneup}"
RN {initials}
%%
dm from my {hosplow} friend
u know {lastlow} from peds? quit
{firstlow} has her pts now incl {onelow} w the trach
{lastlow} the surgeon is moving to {townlow}
and {coinlow} bought {orglow} omg
{wdaylow} is her party at {stlow}
bring {firstlow}
%%
MASS NOTIFY
{facup} ON DIVERT SINCE {wdayup}
{townup} ROADS CLOSED
DR {lastup} COVERS FOR DR {lastup}
LAB {orgup} DOWN, SEND TO {townup}
BLOOD: CALL {oneup}
DIALYSIS {lastup}, {lastup}, {lastup} BY NATL GUARD
CHAPLAIN {oneup} IN 2B
%%
{lastlow} - bp
{lastlow} - sugar
{lastlow} - moved to {townlow}
{onelow} - same as {lastlow}?
{lastlow}, {firstlow} - {chainlow} physical
{firstlow} - flu, school {schoollow}
{lastlow} - died {wdaylow}
{lastlow} - fax {hosplow}
"""

CALM = r"""
lol ok so bed 3 is back
i have him, and bed 4 next door
he came on the bus, no shoes
last time was a month ago
works days
md said no more oxy, 3/3 uds pos
k bye
%%
DISPATCH REMARKS
CALLER SAYS HUSB FELL
X ST UNK
ENGINE DELAYED
MEDIC ON SCENE
PT TAKES BLOOD THINNER
PAIN 10/10 GCS 3/5/6
TRANSPORT CODE 3
CLEAR 12-26 MIN
%%
MICRO TELETYPE
R: GPC CLUSTERS 2/2
T: NG 5D
M: ESBL, MIC 3/3 R
J: AFB SMEAR 3+
REJECTED, NO LABEL
CTX 10-14 H
CONTROL OK, LOT LOG P. 26
TECH ON DUTY
%%
BOARD
1 CP
2 ABD
3 X2 (SIBS)
4 PSYCH HOLD
5 DIRTY
6 OSH
7 D/C RIDE
8 STRENGTH 3/3? RECHECK 3/5
NEXT EMS 8 MIN
DOORS 10-14 LWBS 5
%%
appt q
need bp check, 140s
was seen before
meds by mail
needs a ride
any day but monday
12-26 min ok
copay 10/10 paid
%%
TRANSFER CENTER
CALL RE 61M STEMI
CONF
ACCEPT
GROUND 90, AIR 31
RN RPT
ARR
TNK .5, ASA 325, HEP 60/12
TIMI 3/3
EF 26
%%
grandpa stuff
eats only soft
calls every nurse honey
worked the line
pain 3/10, smiles 5/5
will nap, may wander, hope helps
5 pills am, 3 pm
"""
