"""Back-channel talk of people who work with numbers: valets, billers, biomed, dispatch, registration, study staff, help desk."""

TWINS = r"""
#valet-and-security
p1: white {veh} in the stretcher lane, [[flashers on, nobody in it::plate {plate}, flashers on]]
p1: engine running
base: is it [[a staff car, any decal::permit {UNIQUE_ID:E{four}}, or the same {plateend} guy from {on}]]
p1: [[no decal. 4 door, dent::no decal. ends {plateend}. {stt} I think]]
base: [[calling overhead::ran it: {whole}, {townlow}. she's the {rel} in {room}, pt {mrn}]]
p3: fob's in the cup holder btw. [[valet stub says 212::stub {UNIQUE_ID:{four}}]]
base: move it to level 2 row C, log it
p1: 10-4. odometer 61,204, gas 1/4, dent r/r
p3: also [[that van::van {fleet}]] is leaking, big puddle
base: spill code 3, cones. [[facilities::{first} from facilities, {xt}]] coming
p1: [[she's back. she's crying. no ticket pls::{one}'s back, {poss} dad just passed. no ticket pls]]
base: none. void [[it::{UNIQUE_ID:PK{zip}}]]
%%
billing pod 4 - thread
A: who knows this one. line 2 CO-97 with 96372, line 3 CO-16 M119
B: M119 is NDC. [[what drug::which pt]]?
A: [[J1071, 200 mg::{ptlf}, {claim}]]
B: qualifier N4 + 11 digits, no dashes, UN1 or ML1
A: we sent 00409-6557-01... 10 digits? no 11
C: it's the ML. payer 60054 wants 2 decimals. had it on [[six others::{claim} and {claim}]]
A: and CO-97?
B: 96372 bundles w/ 99213 w/o 25. MUE 5
A: auth on file is [[none needed::{UNIQUE_ID:{zip}{four}}, exp {on}]]
C: [[plan says two years::rep {first} says call ref {UNIQUE_ID:I{zip}{nn}}, two years]] timely
A: resubmit freq 7 w/ [[the ICN::{UNIQUE_ID:20{nn}{zip}{four}}]]
B: and don't drop the [[prefix::prefix, it's {plan} not {planlow}]]
A: you two are worth $31.50/h
C: $33.10 [[since the raise::since {day}]]
%%
reg desk, night
R1: two bands printed, [[both blank::{mrn} and {mrn}]]
R2: printer 3 or 5? 5 has the old ZPL
R1: 3. [[tray B::the {last} baby and the {last} mom]]
R2: reprint w/ F9. scan 2 of 2
R1: error 0x4{nn} "label out of gap"
R2: 1 x 11 stock?? you've got 1.25
R1: oh. ok. [[next: a walk-in with no card::next: walk-in, {yng}, no card, "{planlow}" written on his arm in pen]]
R2: [[run by ssn::run by ssn {ssn}]]
R1: 271 says [[AAA 75::AAA 75. w/ dob {dob} too]]
R2: flip month/day
R1: active!! PPO 40, ER 250, ded 1,500 met 310. [[no group shown::grp {grp}, sub is {kinfull}]]
R2: [[CSN?::CSN?]]
R1: [[made::{stay}]]
R2: triage 3, room 9, clock 0312
R1: also the [[man in 4::{ptl} gentleman in 4]] wants his [[keys::keys, tag {UNIQUE_ID:K-{nn}}]]
%%
biomed / or desk
OR2: tower 4 keeps throwing E117 and then E203
BM: reseat the camera head. firmware 4.1.0? has to be 4.1.2
OR2: 4.1.0. [[loaner too::loaner too, sn {ser}]]
BM: bring me [[the tag::CE {UNIQUE_ID:{four}{nn}} and the head {ser}]]
OR2: can't, [[a case is on::{dr} is on, {ptl}, belly open]]
BM: swap w/ tower 6. white balance 1, gain auto, 30 W
OR2: also bovie [[in 3::in 3, asset {UNIQUE_ID:{zip}}]] coag 40 reads 62
BM: out of tolerance is 20%. red tag, form 9, [[put it in the cage::cage 2, lock {UNIQUE_ID:{nn}-{nn}-{nn}}]]
OR2: does this need a report? [[nobody hurt::burn on {ptl}, 1 cm, R thigh]]
BM: [[no::yes: MDR in 10 d. keep pad lot {UNIQUE_ID:{lot}}, don't wipe the log]]
OR2: PO for pads, cat 410-2000, box of 40, [[who signs::PO {UNIQUE_ID:P{zip}} ok by {first}]]?
BM: signs for 3 boxes. lead time 14 d. bin 22
%%
[dispatch text, MDT, all caps]
0412 [[INCIDENT OPEN::INC {UNIQUE_ID:F{nn}{zip}}]] 10-D-2 CP CLAMMY
0412 LOC [[ON FILE::{stup}]] APT [[ON FILE::{UNIQUE_ID:GATE #{four}}]]
0413 ASSIGN [[ALS AND ENGINE::{VEHICLE_ID:M{nn}} {VEHICLE_ID:E{nn}}]]
0414 RP [[ON LINE::{whoup} {ph}]] ASA 324 CHEWED
0418 [[ENGINE::{VEHICLE_ID:E{nn}}]] ONSCENE KNOX [[OK::{UNIQUE_ID:{nn}{nn}}]]
0419 [[MEDIC::{VEHICLE_ID:M{nn}}]] ONSCENE 1 PT 60 M
0427 12L XMIT STE II III AVF, BP 88/50, NO NTG
0428 STEMI ALERT [[RECEIVING::{facup}]] ETA 9 [[NO NAME GIVEN::PT {meup} DOB {dobs}]]
0431 TRANSPORT, AC [[NONE::{VEHICLE_ID:{nn}}]], MI 6.2
0438 BLOCKED BY VEH [[AT BAY::{plateup} AT BAY]], PD NOTIF [[BY PHONE::UNIT {VEHICLE_ID:{nn}A{nn}}]]
0440 AT DEST BAY 2 DOOR CODE [[CHANGED::{UNIQUE_ID:{four}Y}]]
0502 AVAIL, PCR [[PENDING::{UNIQUE_ID:{nn}-{zip}}]]
0503 DECON 15 MIN, 02 AT 700, LUCAS BATT 2/4
%%
study chat (site 14?)
CRC: V4 window +-3, is day 87 in?
CRA: day 84 +-3 = 81-87. yes. [[which one::which subject]]
CRC: [[the slow titrator::{UNIQUE_ID:{nn}-0{nn}}]]. ALT 3.4x, bili 0.9, not Hy's
CRA: grade 2. SAE? [[no overnight stay::wasn't he in {hosp} {range}]]
CRC: [[correct, obs 8 h::yes, 2 nights, discharge papers have his name, {ptname}, should I black it]]
CRA: [[then AE only, form 6::black name, dob {dob}, mrn {mrn}, keep age + sex. SAE form, 24 h]]
CRC: kit [[type B, week 12::{UNIQUE_ID:{zip}}]] came back w/ 11 caps, dispensed 30
CRA: compliance 63%, PD minor. IWRS [[call::conf {UNIQUE_ID:{four}-{nn}}]]
CRC: temp excursion 8.4 C 2 h, fridge [[2::2, logger {UNIQUE_ID:TT{zip}}]]
CRA: excursion form 11, quarantine 4 boxes, batch [[on the label::{UNIQUE_ID:{lot}}]]
CRC: ICF v5 is it? [[all::{UNIQUE_ID:{nn}-0{nn}} and {UNIQUE_ID:{nn}-0{nn}}]] signed v4
CRA: reconsent by next visit. protocol am. 3, sec 9.2.1
CRC: my [[vpn::login {UNIQUE_ID:{lastlow}{nn}_crc}]] is dead again
CRA: [[helpdesk, option 4::call {ph}, say ticket {UNIQUE_ID:RITM{zip}}]]
%%
mom group chat, screenshotted to the nurse line
- does anyone's baby have 4 month shots AND a rash??
- 102.4 at 2am, tylenol 2.5 ml, 3 wets
- [[mine did, 2 days::{first}'s did, got them {on} same lot, card says {UNIQUE_ID:{nn}K{nn}}]]
- the number on the box?
- box is 160/5. [[the card has a lot no::i meant the card: {UNIQUE_ID:<UK|CL>{four}}]]
- I called the plan, they want 11 digits, [[I only see 9::I only see {plan}]]
- that's [[the group::the group, {grp}]]. id is on the left
- how do i read "RxPCN MCAIDADV"
- it's the same for all of us lol, bin 004336 too
- ped says 104 or limp -> ER, 38.0 under 60 days
- who's got the [[door code for story time::door code for {church} story time]]? [[it changed::{UNIQUE_ID:{nn}{nn}#}]]
- size 3 diapers 132 ct $28, aisle 9
- [[my ride is here bye::my uber's here, {hue} {car} {platelow}, bye]]
%%
IT on-call, 02:00
a: 4E can't scan bands. err 91, DataMatrix
b: patch KB50{nn}? version 12.4.1 broke GS1
a: bands read [[as blanks::{mrn} as {UNIQUE_ID:C1{zip}{nn}}]]
b: prefix. AIM id. turn off in scanner code sheet p. 7
a: which user to test, [[test one::{UNIQUE_ID:{firstlow}.{lastlow}}'s locked]]
b: [[use the generic::I reset {UNIQUE_ID:{lastlow}{nn}}, pw {UNIQUE_ID:Spring{nn}!x}, tell {first}]]
a: host [[the workstation::{UNIQUE_ID:WS4E-{four}}]] at [[192.168.x.x::{ip}]]
b: ping 4 ms, port 9100 open, 8 GB, build 22631
a: [[asset sticker gone::asset {UNIQUE_ID:{zip}}, mac {UNIQUE_ID:A4:{nn}:7C:{nn}:0E}]]
b: sev 3, SLA 4 h. [[log it::{UNIQUE_ID:INC{zip}}]]
a: nurse [[on 4E::{first} on 4E]] says "just fix it", 6 meds late, 2 high-alert
b: paper MAR form D-3. CHG window 0300-0330
%%
group text, dialysis van
Driver: out front by 5:10, [[white van::white van {fleet}, tag {plate}]]
Rider 1: my chair is 26 wide, 320 with me
Driver: lift is 800. ok. [[trip sheet has you 2nd::trip {UNIQUE_ID:{zip}{nn}}, {first} is 1st]]
Rider 2: buzz me in at home? [[my gate's broke::gate {UNIQUE_ID:#{four}}]]
Driver: [[ok::{barelow}, right?]]
Rider 2: yes. dry weight 71, came in 74.6 today, 3.5 h
Rider 1: chair 9, needle 15, buttonholes. clotted 2x
Driver: broker's asking for [[your plan cards::{first}'s medicaid, I have {planlow}]]
Rider 1: [[ask the desk::it's {UNIQUE_ID:{four}{zip}}, they dropped a 0]]
Driver: copay $3 or punch card 10 rides
Rider 2: route 40 detour? bridge weight limit 5 ton lol
Driver: 5:10. don't make me honk 3x
%%
pharmacy window / drive thru headset, typed by the new tech
tech: reject 75 on the 2nd one, 70 on the 3rd, 79 on the 4th
rph: 79 is refill too soon, 8 days. 75 is PA. 70 not covered
tech: what name [[do I look under::is it, {last}?]]
rph: [[scan the bag::{ptlf}, dob {num8}]]
tech: rx [[numbers on the bag::{UNIQUE_ID:6{nn}{four}}, {UNIQUE_ID:6{nn}{four}} and {UNIQUE_ID:4{nn}{four}}]]
rph: the last is a C2, can't move it. sched code 2, DAW 0
tech: card: bin 015581 pcn 03200000 [[no id::id {UNIQUE_ID:H{zip}{nn}} grp {UNIQUE_ID:X{four}}]]
rph: person code 01? 02?
tech: 02. now dup therapy, DUR 3/1B/2
rph: override 07, DD 1G 1B. days 30, qty 60
tech: md dea on script [[is smudged::reads {UNIQUE_ID:B<S|H>{zip}{nn}}, {dr}]]
rph: check sum: 1st+3rd+5th, 2x the rest
tech: [[it's fine::off by 2. license {UNIQUE_ID:A{zip}}]]
rph: [[fill::call {ph} and ask {first}]]. car 3 is [[honking::the {car}, {plateend}, honking]]
"""
