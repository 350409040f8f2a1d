"""Fleet garages, dispatch desks, tow yards, gatehouses, parking offices, ferries, flight lines and adjusters: whole sheets of unit, bus, plate, stock and claim numbers, and the same sheets with part, route, size and fault numbers only."""

TWINS = r"""
MORNING LINEUP [[- TEMPLATE::{wdayup}]]

in service: [[17 of 20::{VEHICLE_ID:<1|2|3|6|7>{nn}}, {VEHICLE_ID:<1|2|3|6|7>{nn}}, {VEHICLE_ID:<1|2|3|6|7>{nn}}, {VEHICLE_ID:<1|2|3|6|7>{nn}}]]
spare: [[2 cutaways::{VEHICLE_ID:{nn}{nn}} (cutaway), {VEHICLE_ID:{nn}{nn}} (cutaway)]]
down: [[1, starter::{VEHICLE_ID:<1|2|3|6|7>{nn}}, starter]] / [[1, lift::{VEHICLE_ID:<1|2|3|6|7>{nn}}, lift]] / [[1, body shop::{VEHICLE_ID:<1|2|3|6|7>{nn}}, body shop since {on}]]
loaner from [[the dealer::{fam}]]: [[1::{platelow}]]

route 4 [[30 footer::{VEHICLE_ID:{four}}]] out 0512
route 7 [[30 footer::{VEHICLE_ID:{four}}]] out 0520
route 14 [[35 footer::{VEHICLE_ID:{four}}]] out 0533
dialysis run [[lift van::{VEHICLE_ID:D{nn}}]] 0430, 3 chairs
parts: 2 x 31-1402, 1 x P550848, 4 gal DEF
%%
Shop talk thread

A: which one has the air leak
B: [[the one on hoist 3::{VEHICLE_ID:{nn}{nn}}]]
A: I thought that was [[the one on hoist 2::{VEHICLE_ID:{nn}{nn}}]]
B: no [[that::{VEHICLE_ID:{nn}{nn}}]] is the coolant, P2457, egr cooler 5.4
A: [[any others?::and {VEHICLE_ID:<1|2|3|6|7>{nn}}?]]
B: fine. did 212 mi. 41 psi on the left front. LT225/75R16
A: who had it
B: [[night crew::{onelow}]]
A: ok tag it red and put [[the small van::{VEHICLE_ID:<v|w|k>{nn}}]] on route 6 till noon
B: [[the small van::{VEHICLE_ID:<v|w|k>{nn}}]] has no wc19 straps
A: then [[the blue one::{platelow}]], it's insured, decal [[on the dash::{UNIQUE_ID:{four}}]]
B: k
%%
TOW LOG (fill every col)
slip | plate | from | row | key | fee
[[001::{UNIQUE_ID:{zip}}]] | [[ABC-123 style::{plateup}]] | [[lot D::{blk}]] | G-12 | N | 185
[[002::{UNIQUE_ID:{zip}}]] | [[temp ok::{plateup}]] | [[lot D::{corner}]] | G-13 | Y | 185
[[003::{UNIQUE_ID:{zip}}]] | [[none = NONE::none, vin {VEHICLE_ID:<3|5|7>{zip}{nn}}]] | [[ER bay::{hosp} ER bay]] | A-1 | Y | 0
[[004::{UNIQUE_ID:{zip}}]] | [[motorcycle 4 char::{VEHICLE_ID:<M|C>{nn}<4|7>}]] | [[level 4::{lane}]] | B-2 | N | 95
Storage 35/day after 24 h. Dolly 45. Winch 2.50/ft. Form MV-952 day 3.
If it's a police hold write HOLD 4 and [[the agency::the case, e.g. this one is {case}]].
%%
Gate 2 notes for relief

0610 truck, box, [[no plate seen::{platelow}]], 12 skids saline, dock 4
0640 [[contractor, 3 men::{orglow}, 3 men]], badges V-1 V-2 V-3
0702 [[a visitor::{first} {last}]] for the 4th floor, [[gray sedan::{plateup}]]
0715 [[staff::{badge}]] forgot card, let in, called [[the desk::{xt}]]
0730 arm stuck up, fault E-12, reset, 24 VDC ok
0818 taxi [[#: write it here::{VEHICLE_ID:{nn}{nn}}]] dropped wheelchair pt
0822 ambulance [[private::{crew} {VEHICLE_ID:<1|2|3|6|7>{nn}}]] code 3
0905 [[car::{plate}]] in fire lane 20 min, [[warned::cited {UNIQUE_ID:{four}{nn}}]]
0940 bird, hood, nothing
1000 rounds ok doors 1-14
%%
email to the adjuster

Re: [[your form letter 4412::claim {claim}, your insured {whole}]]

1. My van was parked (lot B, row 3, space 12). It did not move.
2. Estimate: front bumper 88 part no. 52119-08904, labor 3.2, paint 2.4, total 1,412.80.
3. Rental: class [[C, 9 days::C, 9 days, agreement {UNIQUE_ID:{zip}{nn}}, plate {plateup}]].
4. Police: [[no report, private lot::{UNIQUE_ID:{nn}-{zip}}, officer {lastup}, badge {UNIQUE_ID:{four}}]].
5. My van: [[a 2014 E-250::2014 E-250, {plate}, {vin}]].
6. Your letter says 60/40 under rule 1.3. I don't agree.
7. Lienholder: [[credit union::{ORGANIZATION:<Granite|Alder|Pelican> <Run|Point> CU}, loan {acct}]].

Pay me 1,412.80 plus 9 x 41. 10 business days.
[[The owner::{both}]]
%%
Paratransit scheduler export, can you spot the late ones

trip,client,veh,sched,actual,mi
[[1::{UNIQUE_ID:{zip}}]],[[A::{UNIQUE_ID:{four}}]],[[lift::{VEHICLE_ID:<1|2|3|6|7>{nn}}]],0715,0719,7.4
[[2::{UNIQUE_ID:{zip}}]],[[B::{UNIQUE_ID:{four}}]],[[lift::{VEHICLE_ID:<1|2|3|6|7>{nn}}]],0730,0802,3.1
[[3::{UNIQUE_ID:{zip}}]],[[C::{UNIQUE_ID:{four}}]],[[amb::{VEHICLE_ID:<1|2|3|6|7>{nn}}]],0745,0744,12.0
[[4::{UNIQUE_ID:{zip}}]],[[D::{UNIQUE_ID:{four}}]],[[amb::{VEHICLE_ID:<1|2|3|6|7>{nn}}]],0800,0841,4.4
[[5::{UNIQUE_ID:{zip}}]],[[E::{UNIQUE_ID:{four}}]],[[lift::{VEHICLE_ID:<1|2|3|6|7>{nn}}]],0800,,0.0

window is -5/+25. blank actual = no show code 3. A0130 is lift, A0100 taxi, A0110 bus, T2003 per encounter, S0209 per mile.
%%
Pilot brief

Aircraft: [[EC135 P2+, any::{hull}, EC135]]
Fuel 1+40, 480 kg, CG 4.31
Wx: 1200-3, FRZLVL 60, METAR [[on the board::on the board]]
Crew: [[P, N, M::P {last}, N {last}, M {initials}]]
NOTAM: LZ 2 crane 212 AGL, [[lit::lit, {hosp}]]
Pt wt 118, IV x2, vent SIMV 14/450/40/5
Call [[on landing::{ph} on landing, ask for {first}]]
Reg: [[per card::card no. {UNIQUE_ID:{zip}{nn}}]]  Squawk 1200, 123.025
%%
Marina clinic first-aid log

[[Slip 12, 22 ft::Slip 12, {hull}, 22 ft]]: fish hook, thumb, lidocaine 1% 3 mL, td 0.5
[[Slip 31, 34 ft::Slip 31, "{VEHICLE_ID:<Second|Salt|Lucky> <Wind|Biscuit|Marlin>}", {hull}]]: heat, 1 L, 102.4 to 99.1
[[Fuel dock::Fuel dock, trailer {plateup}]]: laceration 4 cm, 5 sutures 4-0
[[Ferry, deck 2::Ferry {VEHICLE_ID:WN {four} <A|B|C>}, deck 2]]: syncope, 88/50 then 112/70
[[Kayak::Kayak sticker {UNIQUE_ID:{zip}}]]: jelly, vinegar
VHF 16 then 68. Channel 22A. Form CG-3865 if over 24 h lost.
%%
Fuel card exceptions

card   unit   driver   gal   pump   flag
[[**1::{UNIQUE_ID:{four}}]]   [[van::{VEHICLE_ID:<1|2|3|6|7>{nn}}]]   [[1::{UNIQUE_ID:{four}}]]   41.2   6   tank is 33
[[**2::{UNIQUE_ID:{four}}]]   [[van::{VEHICLE_ID:<1|2|3|6|7>{nn}}]]   [[2::{UNIQUE_ID:{four}}]]   12.0   4   premium
[[**3::{UNIQUE_ID:{four}}]]   [[bus::{VEHICLE_ID:{nn}{nn}}]]   [[3::{UNIQUE_ID:{four}}]]   60.0   2   x2 in 1 h
[[**4::{UNIQUE_ID:{four}}]]   [[amb::{VEHICLE_ID:{nn}{nn}}]]   [[4::{UNIQUE_ID:{four}}]]   9.9    1   odo 0
prompt 04 = bad odo, 12 = bad pin, 51 = over limit 100/day.
[[Fleet office::{wn} in fleet]]: sunoco 87 only please. DEF 2.5 gal ok.
%%
dispatcher keeps a running pad, what would you call this format

0211 [[alpha::medic {VEHICLE_ID:<1|2|3|6|7>{nn}}]] 26A1 [[level 3::{house}]]
0214 [[bravo::{VEHICLE_ID:<1|2|3|6|7>{nn}}]] cx, [[charlie::{VEHICLE_ID:<1|2|3|6|7>{nn}}]] takes it
0219 [[charlie::{VEHICLE_ID:<1|2|3|6|7>{nn}}]] os, 72M
0231 [[charlie::{VEHICLE_ID:<1|2|3|6|7>{nn}}]] tx pri 2 [[dest 4::{hnick}]]
0240 [[alpha::{VEHICLE_ID:<1|2|3|6|7>{nn}}]] 10-8 post 41
0244 9E1 cpr [[zone 3::{corner}]] [[delta + engine::{VEHICLE_ID:<1|2|3|6|7>{nn}} + E{VEHICLE_ID:<1|2|3|6|7>{nn}}]]
0259 rosc, 12 lead, etco2 38
0313 run numbers: [[per cad::{UNIQUE_ID:{four}}, {UNIQUE_ID:{four}}, {UNIQUE_ID:{four}}]]
%%
DVIR

Vehicle: [[type III::{fleet}]]   Plate: [[__::{plateup}]]   Odo: 141,208
Inspector: [[print::{wholow}]]  Emp: [[#::{badge}]]
[x] tires LT245/75R16 E, 65 psi
[ ] lift 800 lb, 1:6
[x] O2 main 900 psi, H cyl
[x] suction 300 mmHg
[x] monitor [[on board::ser {ser}]], pads exp ok
[x] AED [[on board::s/n {ser}]]
[ ] extinguisher 10-B:C tag [[current::{DATE:<3/25|8/25|11/24>}]]
Defect: rear A/C, fuse 31 10A
Narc seal: [[red, intact::{UNIQUE_ID:{zip}{nn}}]]
Fixed by: [[shop::{backward}]] RO [[open::{UNIQUE_ID:{zip}}]]
%%
hey claude make me a short list of who still hasn't turned in a parking form PK-2

[[employee, permit A, 2 cars allowed::{first} {last}, permit {UNIQUE_ID:A{four}}, {platelow} and {platelow}]]
[[employee, permit C, 1 car allowed::{first} {last}, permit {UNIQUE_ID:C{four}}, {platelow}]]
[[resident, permit R, motorcycle ok::{dr}, permit {UNIQUE_ID:R{four}}, motorcycle {platelow}]]
[[vendor, permit V, 30 days::{orglow}, permit {UNIQUE_ID:V{nn}}, {platelow}]]
[[volunteer, hangtag, lot F only::{mr}, hangtag {UNIQUE_ID:{nn}}, lot F only, {platelow}]]

also lot F has 41 spaces, 2 van accessible, R7-8a signs, form fee 12
%%
School bus incident, aide's words

Bus [[, route 14, stop 3::{VEHICLE_ID:<1|2|3|6|7>{nn}}, route 14, stop 3]]. 0712. Seat 9, a child had a seizure, 3 min. [[An aide::{first}]] timed it. Diastat 10 mg? no, Nayzilam 5 mg, kit [[in the red bag::no. {UNIQUE_ID:{nn}-{nn}}]]. Driver called base channel 2, [[base::{onelow}]] sent [[an ambulance::{VEHICLE_ID:M{nn}} from {place}]]. A second bus [[came::, {VEHICLE_ID:{nn}{nn}}, came]] for the other 22. Form TR-11 done, copy to the nurse at [[school::{school}]]. Camera 2 footage saved [[::as {UNIQUE_ID:{nn}_{zip}}]]. Tire pressure light still on, 41 psi.
%%
Courier manifest, tissue and specimens

box 1 dry ice 4.5 kg UN1845, [[to the lab::to {fac}]], airbill [[on top::{UNIQUE_ID:{four} {four} {four}}]]
box 2 ambient UN3373, 12 tubes, [[racks 1-3::{spec}, {spec}, {spec}]]
box 3 cornea, [[chamber x2::{UNIQUE_ID:W{zip} {nn} {zip}}]], Optisol, 2-8 C
car [[white Transit::{platelow}]], driver [[on shift::{onelow}]] out 1310 in 1402
probe 3, 4.1 to 6.8 C, logger [[TT-2::{ser}]]
route 14 toll class 2, 41 mi, [[toll::{mile}]]
%%
Rental desk chat

agent: what class
me: C or D, 9 days, claim rental
agent: number on the claim
me: [[the adjuster will send it::{UNIQUE_ID:{nn}{nn}-{zip}}]]
agent: direct bill 41/day
me: ok
agent: license
me: [[class C, not expired::{lic}]]
agent: we have a [[Malibu, 1.5T, FWD::malibu, it's {platelow}, space 12]]
me: the last one [[had 41 psi in one tire::was {platelow} and had 41 psi in one tire]]
agent: RA [[prints at pickup::{UNIQUE_ID:{zip}{nn}}]]. return by 1700 day 9.
"""
