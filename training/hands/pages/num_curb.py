"""Curbs, lots, gates, yards, docks, piers and roadsides around hospitals: statements, appeals, lost-and-found, crash pages, shift books, permit boards, ride logs and signs, once with the plates, tags, units and people, once with rules, rates, rows, sizes and times."""

TWINS = r"""
PARKING APPEAL (typed at the kiosk)

Citation [[no. on envelope::{UNIQUE_ID:{nn}{zip}}]]. Plate [[yours::{plateup}]]. Lot [[A to F::D, row 12]].
Reason: I was in the ED 0212 to 0655 with [[a sick child::{onelow}, 4 yo, croup]]. The meter takes 2 h. No one can feed it at 4 am.
Proof: [[a wristband, a discharge sheet::discharge sheet, visit {stay}]].
I was also charged 12 by [[the app::the app, session {UNIQUE_ID:{zip}{nn}}]] for the same 2 h, zone 4412.
Please void 35.00 under rule 12.4(b), "medical emergency".
[[Name, phone::{both}, {ph}]]
%%
SECURITY PASS-DOWN, nights to days

* lot B gate stuck open, arm 2, work order [[in::{UNIQUE_ID:{nn}{four}} in]]
* [[A truck::A {hue} truck, {platelow},]] sleeping driver, told to move at 0400, 14 F
* [[Tow at row G::{platelow} towed from row G]], hold 4, keys with us, 185
* [[Employee::{first} in EVS]], dead battery, jumped it, [[small sedan::{platelow}]]
* [[Visitor with a PPO::{whole}, PPO {UNIQUE_ID:{nn}-{four}},]] may not enter; car is [[on the sheet::a {car}, {platelow}]]
* doors 1-14 ok, 14 faults again
* radio 3 no charge, [[flashlight lost::flashlight lost, {initials}]]
* helipad light 2 out
Rounds 12/12. [[Relieved::Relieved by {lastup}]] 0645.
%%
Crash page, my statement for insurance

I was stopped (0 mph) at the light by the ramp. [[The other car::{plate}, a {car},]] hit me from behind at maybe 20. My airbag no, theirs 2. The officer gave a card with [[a number::{UNIQUE_ID:{nn}-{zip}}]] and left. [[The driver::{whole}]] showed [[a policy::policy {UNIQUE_ID:{zip}{nn}}, and licence {lic}]]. My neck, C5-6, S13.4. X-ray 72050, ibuprofen 600. Repairs 4,120.88: bumper 52119-08904, sensor 89341-33210, 6.2 h. Rental 41 x 9. Here is what I can't find: the ["loss payee"]. Is that me or [[the bank::{ORGANIZATION:<Tidewater|Cobalt|Plum Creek> Savings}, loan {acct}]]?
%%
RIDE LOG
| date | rider | from | car | mi | note |
| [[1::{num8}]] | [[A::{onelow}]] | home | [[own::{platelow}]] | 8.2 | RH |
| [[2::{num8}]] | [[B::{mr}]] | SNF | [[van::{VEHICLE_ID:1{nn}}]] | 3.1 | WC, A0130 |
| [[3::{num8}]] | [[C::{initials}]] | dialysis | [[van::{VEHICLE_ID:1{nn}}]] | 14.0 | +15 min wait |
| [[4::{num8}]] | [[A::{onelow}]] | clinic | [[taxi::cab {VEHICLE_ID:{four}}]] | 6.6 | voucher [[yes::{UNIQUE_ID:{zip}}]] |
total 31.9 @ 0.67 = 21.37. form MV-3, keep 7 years
[[driver signs::signed {fl}]]
%%
lost and found, garage office

hat; 12 masks; 1 cane 36 in; AirPods pro 2 [[::serial {ser}]]
hangtag [[M, expired::{UNIQUE_ID:M{four}{nn}}, expired]]
plate [[front, bent::{plateup}, front, bent]]
keys: [[Honda + 4::Honda + 4, tag says {UNIQUE_ID:{nn}{nn}}, maybe {poss}]]
wallet: [[cash 12, no ID::cash 12, card of {whole}, ends {UNIQUE_ID:{four}}]]
phone: [[locked, 41%::locked, 41%, called by "{onelow}"]]
walker [[E0143::E0143, sticker {snf}]]
toss after 30 d, form LF-2, log p 14
%%
DOCK SHEET

0610 [[dairy::{orglow}]] 14 ft box, [[no plate::{platelow}]], 2 carts
0655 linen 26 ft, [[unit on door::{VEHICLE_ID:{four}}]], 41 bags out 38 in
0730 O2 bulk, UN1073, 88 in H2O, [[driver card::driver {firstlow}, badge {UNIQUE_ID:{zip}}]]
0802 53 dry, 22 skids, seal [[cut by us::{UNIQUE_ID:{zip}{nn}}]], PO [[on BOL::{UNIQUE_ID:45{zip}{nn}}]]
0840 waste, RMW 12 tubs, manifest [[copy 4::{UNIQUE_ID:{zip}{nn}<MWI|SRC>}]]
0915 courier [[van::{platelow}]] UN3373 x3, 4.1 C
1010 returns, RMA [[on box::{UNIQUE_ID:{nn}{zip}}]], 1 bed P3200
plates rusted 4 x 4 x 1/4 at door 2, LDV 30k
%%
Reply-all: shuttle changes

Hi all, the 7 and the 14 swap on the hill from Monday. [[The small bus::{VEHICLE_ID:2{nn}{nn}}]] does the loop (12 stops, 41 min); [[the big one::{VEHICLE_ID:1{nn}{nn}}]] does the express, 3 stops, 14 min. [[The driver you like::{first}]] moves to nights. Wheelchair riders: [[the spare::{VEHICLE_ID:1{nn}{nn}}]] has no lift till the part (403B) comes. Text STOP and the stop number to [[the short code::{ph}]]. Lost items go to level 1, desk 4.

RE: could [[it::{VEHICLE_ID:2{nn}{nn}}]] wait 2 min at the 0712 train?
RE: yes. [[– Fleet::– {wn}, fleet]]
%%
permit board, who has what

A  physician, 41 spots, 88/mo   [[full::{UNIQUE_ID:A-{nn}} {dr}, {UNIQUE_ID:A-{nn}} {dr}, rest full]]
B  nights only, 30/mo           [[12 left::{UNIQUE_ID:B1{nn}} {onelow}]]
C  remote + shuttle, 0          [[open::{UNIQUE_ID:C2{nn}} {onelow}, {UNIQUE_ID:C2{nn}} {onelow}]]
E  EV 7.2 kW, 4 h max           [[2 dead::{platelow} over 4 h, again]]
M  motorcycle, corner           [[free::{VEHICLE_ID:M<3|7>{nn}<4|6>K}]]
H  placard, R7-8, 8 ft aisle    [[ask::placard {UNIQUE_ID:<P|R>{zip}{nn}} belongs to {pos} aunt]]
V  vendor, 12/day               [[cash::{orglow}, {platelow}]]
%%
County fair first aid tent

1410 [[rider off a quad::quad {VEHICLE_ID:{nn}{four}<OH|KY>}, rider]] 12M, wrist, splint, 25600?
1422 bee x4, Benadryl 25
1440 [[tractor pull::tractor no. {UNIQUE_ID:{nn}}, {whole},]] burn 1%, 4 cm
1505 kid lost, [[found::{onelow}, found by {onelow}]], no inj
1520 [[golf cart::golf cart {VEHICLE_ID:G<1|2>{nn}}]] v foot, xr at [[the hospital::{hosp}]]
1533 syncope 88/50, 102 F, 1 L, [[refused::refused, signed {initials}]]
1600 ambulance [[on standby::{VEHICLE_ID:5{nn}} from {crew}]] left, next [[in 10::{VEHICLE_ID:5{nn}} in 10]]
supplies: 4x4 41, coban 12, ice 0
%%
Harbor master to clinic

Vessel [[22 ft open::{hull}, 22 ft open]], 3 POB, engine 150, fire 4 min. [[Skipper::{whole}]] burned hands 3%. Tow by [[a neighbor::{ORGANIZATION:<Kelpie|Longshadow> Salvage}]], trailer [[at ramp 2::{plateup} at ramp 2]]. HIN [[on the transom::{VEHICLE_ID:<XRL|BHM|QPK>{zip}<A|B>4{nn}}]]. EPIRB [[off::{UNIQUE_ID:2DC{nn}{four}F{zip}FF}, off]]. VHF 16 to 22A at 1410. Sea 2, wind 14. BSA form, silver 1%, td 0.5. CG-3865 within 48 h. Slip 31 until [[further notice::{sayday}]].
"""
