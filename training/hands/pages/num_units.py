"""Units by their bare numbers: radio traffic, staging boards, garage chats, route sheets, relief lists, flight followers, school bus, plow and ferry desks, shuttle apps; once with the units' numbers and once with only posts, routes, stalls, times and readings."""

TWINS = r"""
[radio, machine transcript]
base to [[the closest unit::{VEHICLE_ID:medic <thirty one|twelve|forty>}]] respond priority one chest pain
[[responding::{VEHICLE_ID:<thirty one|twelve|forty>} responding from post four]]
base engine is six minutes out
[[closest unit::{VEHICLE_ID:medic <seven|nineteen|fifty two>}]] can you take the lift assist behind it
[[negative out of service for fuel::{VEHICLE_ID:<seven|nineteen|fifty two>} negative out of service for fuel]]
base copy hold it at twenty minutes
on scene fourteen twelve
four lead then twelve lead st elevation two three avf
base show [[us::{VEHICLE_ID:<thirty one|twelve|forty>}]] transporting to [[the heart center::{hosplow}]] eta nine
copy fourteen thirty one
%%
STAGING BOARD (whiteboard photo to text)

ALS [[2 here 1 en route::{VEHICLE_ID:<3|5>{nn}} here, {VEHICLE_ID:<3|5>{nn}} here, {VEHICLE_ID:<3|5>{nn}} en route]]
BLS [[4 here::{VEHICLE_ID:B<1|2>{nn}} {VEHICLE_ID:B<1|2>{nn}} {VEHICLE_ID:B<1|2>{nn}} here]]
MCI trailer [[at gate 2::{VEHICLE_ID:MCI-<1|4>} at gate 2]]
Bus: [[one::{VEHICLE_ID:{four}}]] (44 seats)
Air [[standby::{hull} standby]], LZ 3
Green 14 Yellow 6 Red 2 Black 0
Tags used [[22 of 100::{UNIQUE_ID:{zip}01} to {UNIQUE_ID:{zip}22}]]
IC [[white vest::{last}]] Ch 3, med Ch 8TAC91
%%
garage group chat

"[[which::{VEHICLE_ID:<41|58|63>}]] is making the noise"
"the squeal or the grind"
"grind, right front, 2.4 mm pad"
"that's [[the same one::{VEHICLE_ID:<41|58|63>}]] we did in spring"
"no we did [[the long one::{VEHICLE_ID:<70|82|97>}]]"
"[[the long one::{VEHICLE_ID:<70|82|97>}]] got rotors, [[the other::{VEHICLE_ID:<41|58|63>}]] got calipers"
"ok who has keys for [[the spare::{VEHICLE_ID:<12|15|19>S}]]"
"[[night shift::{firstlow}]], hook 9"
"it needs a sticker by [[next month::{DATE:the <28th|30th|31st>}]] too"
"D1412 pads 41 bucks, 2 sets, part 19-0412"
%%
Shuttle app reviews, reply nicely to each

* "[[Driver was great::{first} was great]], [[van::van {VEHICLE_ID:{four}}]] smelled of smoke. 3 stars."
* "Waited 41 min at stop 14. [[Bus::Bus {VEHICLE_ID:{four}}]] drove past me. 1 star."
* "Wheelchair ramp on [[the small bus::{VEHICLE_ID:{nn}{nn}}]] is 1:4, not 1:6. 2 stars."
* "[[He::{onelow}]] carried my bag. Route 7 forever. 5 stars."
* "App says [[2 min::{VEHICLE_ID:{four}} 2 min]] for 20 min. v8.4.1 on Android 14."
* "Left my [[pill box::pill box, meds of {whole},]] in seat 9, [[lost and found?::call {ph}]]"
%%
relief list, handwritten, typed by the night person

0500 [[cutaway::{VEHICLE_ID:{nn}{nn}}]] to [[a new driver::{onelow}]], brake ok, lift slow
0515 [[cutaway::{VEHICLE_ID:{nn}{nn}}]] to [[the usual::{onelow}]], 1/4 tank
0530 [[minivan::{VEHICLE_ID:<v|m>{nn}}]] to volunteers, E-ZPass [[in glovebox::{UNIQUE_ID:{nn}{zip}{nn}}]]
0545 [[minivan::{VEHICLE_ID:<v|m>{nn}}]] parked, 88,412, oil at 90k
0600 [[sedan::{platelow}]] to the nurse for home visits x6, zone 3
nobody takes [[the old one::{VEHICLE_ID:1{nn}}]], tie rod
%%
flight follower notes

1310 [[primary::{hull}]] lifted, 2+1 aboard, 1+40 fuel, 3 crew
1318 [[primary::{hull}]] 12 out, ceiling 1200
1326 [[on deck::{hull} on deck at {hnick}]]
1331 second request, [[backup::{hull}]] 22 out, NVG no
1340 declined wx, go ground, [[any ALS::{crew}]]
1355 [[primary::{hull}]] mx: chip light, AMM 63-21
1402 loaner [[from another base::{hull} from {place}]] 2 h
form FRAT score 14 amber, 135.617
%%
Fire district daily

A shift. [[Engine, 3 on::Engine {VEHICLE_ID:<2|3>{nn}}, 3 on]]: 750 gal, SCBA 4500 psi ok.
[[Rescue, 2 on::Rescue {VEHICLE_ID:<2|3>{nn}}, 2 on]]: narc seal [[intact::{UNIQUE_ID:{zip}{nn}}]], LP15 batt 3.
[[Tender::Tender {VEHICLE_ID:<2|3>{nn}}]] 2000 gal, valve drips.
[[Brush::{VEHICLE_ID:Brush <4|7|12>}]] at [[the shop::{fam}]] for the PTO, est 1,412.
Runs 6: [[numbers in cad::{UNIQUE_ID:{nn}-{four}}, {UNIQUE_ID:{nn}-{four}}, {UNIQUE_ID:{nn}-{four}}, 3 more]]
Hydrant 41 OOS. Burn permits [[2::{UNIQUE_ID:BP{four}} and {UNIQUE_ID:BP{four}}]].
Dinner: [[probationary cooks::{lastup} cooks]]. NFPA 1911 pump test due 12 mo.
%%
I'm building a rota for 5 cars among 7 home health nurses, zones 1-4

car | zone | seats | last oil
[[A::{platelow}]] | 1 | 5 | 88,412
[[B::{platelow}]] | 2 | 5 | 41,120
[[C::{platelow}]] | 2 | 7 | 14,120
[[D::{platelow}]] | 3 | 5 | 9,988
[[E::{platelow}, mine]] | 4 | 5 | 120,412
[[Two nurses::{onelow} and {onelow}]] can't drive stick, [[car E::{platelow}]] is stick. [[One::{wn}]] only does zone 3. Visits 99350 x6 a day, 12.4 mi mean. ISO format please, no weekends.
%%
Snow desk log

2300 plow [[1::{VEHICLE_ID:P<1|2>{nn}}]] lots A-C, plow [[2::{VEHICLE_ID:P<1|2>{nn}}]] helipad
0040 sander empty, 41 bags, [[loader::{VEHICLE_ID:L{nn}}]] to fill
0112 car in snowbank lot D, [[no one in it::{plate}, no one in it]]
0125 [[tow called::{ORGANIZATION:<Bighorn|Tri-Pine|Loon Lake> Towing} called, slip {UNIQUE_ID:{zip}}]]
0300 shift nurse stuck on [[the hill::{lane}]], [[4x4 sent::{VEHICLE_ID:4{nn}} sent, {firstlow} driving]]
0415 14 in, wind 31, -9 F
0600 [[plow 2::{VEHICLE_ID:P<1|2>{nn}}]] hydraulic leak 2 qt
0630 coffee, all 9 dialysis chairs made it
%%
ferry clinic, week sheet

Mon boat [[late 41 min::{VEHICLE_ID:MV <Sitka Rose|Alder Point|Nerissa>} late 41 min]]
Tue flu 22, tdap 4, [[one on deck::{ptl} on deck]], 12 kn
Wed skiff [[with outboard 40::{hull}]] to the [[outer dock::outer dock, {isle}]], 2 wounds, 1 bp 188/104
Thu cancelled, gale, seas 14
Fri floatplane [[in::{hull} in]], blood 2 u, [[out w/ 1::out w/ {initials}]]
Sat tow [[a sailboat::{VEHICLE_ID:"<Petrel|Mistress Page|Ninth Wave>"}, {hull}]], seasick x3
gas 41 gal @ 5.12, VHF 16/68
%%
valet stand, tickets by hour

0700 [[14 in::{UNIQUE_ID:{four}} {platelow}, {UNIQUE_ID:{four}} {platelow}, 12 more]]
0800 22 in, 1 refused (stick)
0900 [[dent claim::{UNIQUE_ID:{four}} dent claim, {car} {platelow}]], photo x4, form V-9
1000 [[lost key::{UNIQUE_ID:{four}} lost key, {whole}, {ph}]]
1100 spot 41 blocked by [[a delivery::{orglow}]]
1200 lunch, [[two runners::{firstlow}, {firstlow}]]
1300 rate 12, validated 0, over 4 h 18
total [[88::88, first {UNIQUE_ID:{four}} last {UNIQUE_ID:{four}}]]
%%
school bus fleet nurse memo

Seizure kit is on: [[routes 4, 7, 14::{VEHICLE_ID:{nn}{nn}}, {VEHICLE_ID:{nn}{nn}}, and {VEHICLE_ID:{nn}{nn}}]]
Epi is on: all, 0.15 and 0.3, expires [[see tag::{DATE:<3|8|11>/2<6|7>}]]
Seat 2 on [[route 7::{VEHICLE_ID:{nn}{nn}}]] has a harness, [[size S::size S, for {onelow} {lastlow}]]
Aide on [[route 14::{VEHICLE_ID:{nn}{nn}}]] is [[trained::{mrs}]]
If 911: say the [[bus route::bus number]], the stop, the door. FMVSS 222, seat 39 in.
Wheelchair on [[the lift bus::{VEHICLE_ID:{nn}{nn}}]] WC19, [[tilt::ser {ser}]]
Off by 0712. Radio 2. Form TR-11.
"""
