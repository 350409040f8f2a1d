"""Care far from the ward: rigs, boats, rodeo, ski patrol, marathon tents, fire camps, street outreach, migrant vans, Plain-people midwives, cruise ships, airlines, casinos, festivals, monasteries, carnivals, canneries."""

TWINS = r"""
RADIO CONSULT, fishing vessel to shore doc
Vessel [[(steel longliner)::F/V {VEHICLE_ID:<Lady|Miss|Sea> <Agnes|Rowena|Tuesday>}, call sign {UNIQUE_ID:W<DB|CX|YR>{nn}}]]   Pos [[140 nm out::140 nm SW of {LOCATION:<Dutch|Cold Bay|Sand Point>}]]   Wx 14 ft
Doc: [[duty MD::{last} at {ORGANIZATION:{coin} TeleMaritime}]]   Caller: [[mate::{first}, mate]]   Pt: [[deckhand, 24::greenhorn "{menick}", {ptname}, 24]]
0610 crushed hand in the block. Two fingers white. Bleeding held by ace.
0614 Hook out? no hook. Pulse ox on thumb 97.
0620 Chest #3: Ancef? you have Keflex 500 x20, Toradol inj. x4, Percocet 6 left ([[skipper has key::{last} has key]]).
0635 photo by [[sat mail::{mail}]]. Degloved ring finger.
0640 Wet gauze, ziploc, ICE OUTSIDE. Elevate. Keflex 1 g.
0702 USCG [[sector::Sector {place}, {first} on watch]]: hoist 0930 if ceiling lifts. Else steam to [[nearest port::{LOCATION:<False Pass|King Cove|St. Paul>}]], 19 h.
0911 [[helo::{hull}]] overhead
1140 [[ER::{hosp}]] has him. Kept four of five.
Log closed [[sig::{initials}]]. Bill to [[owner::{ORGANIZATION:{fam} Fisheries}]].
%%
STREET MEDICINE, Thursday loop, notes typed in the van
under [[a bridge::the {LOCATION:<6th|Burnside|Tallulah> St viaduct}]]: [[man A::"Captain" ({first})]] wound leg, xylazine type, black eschar 6x4, medihoney, changes q3d, says no ED till [[his dog::{pet}]] can come
behind [[the donut place::{shop}]]: [[woman B::Miss {first}, {ninety} if she's a day]], BP 210/100, amlodipine 10 from bag; teeth in
[[the park::{LOCATION:<Pioneer|Cesar Chavez|Depot> Park}]]: couple [[C & D::{first} + {wn}]], prenatal vits! 10 wk maybe. OB walk-in [[Monday::w/ {cred}, {clinic}, {DATE:Mon 2/3}]]
tent row: fent test strips 40, Narcan 12. Reversal last night x2 by [[E::{wn} the barber]]
[[shelter::{shelter}]] door: TB card for [[F::{last}]], bed [[if clear::if clear, {first} holds it]]
not found: [[G::{ptname} ({menick})]]. last seen [[a week ago::{DATE:Super Bowl Sunday}, by the {ORGANIZATION:<Shell|Sinclair|Esso>} on {STREET_ADDRESS:{last}}]]. ask [[jail nurse::{first} at {jail}]]
stock: socks, XL gloves, Plan B, Ensure
van [[tire low::{plate} tire low]]; back by 9
%%
MARATHON MEDICAL TENT B (mile 21)
bib | sx | tx | out
[[A::{UNIQUE_ID:{nn}{nn}}]] | cramp, Na 139 | pretzel | ran
[[B::{UNIQUE_ID:{nn}{nn}}, {PERSON:{first} {last}}]] | collapse, rectal 107.1 | TUB 14 min > 101.9 | [[hospital::{hosp}, {VEHICLE_ID:Medic {nn}}]]
[[C::{UNIQUE_ID:F{nn}}, {old}!]] | blister | Compeed | walked, cheered
[[D::{UNIQUE_ID:{nn}7}, visiting from {world}]] | seizing, Na 119 | 3% 100 mL x2 | woke, asks time
[[E::no bib, shirt "{ORGANIZATION:{place} Striders}"]] | chest pain, STE | cath | [[wife at finish::{kin} at finish, {ph}]]
[[F::pace group leader {wn}]] | bee | epi | told not to run. ran.
Tent lead [[MD::{dr}]]; PT [[students x6::students from {school}]]; HAM [[op::op {UNIQUE_ID:K<D|E|G>{nn}X}]]; ice from [[a grocer::{shop}]]
Ended 1530. [[Race director::{whole}]] gets list by bib only.
%%
RODEO SPORTS-MED SHEET (clipboard, dusty)
Perf 3 [[Sat nite::{DATE:Sat 7/26}]]
[[bareback 2::{PERSON:{first} {last}}, {town} {stt}]] - hand hung up, scaphoid tender, spica, says "it's my free hand"
[[bull 5::{PERSON:{wn} {last}} off "{pet}"]] - LOC 20 s, helmet split, C-collar, [[to town::to {hnick} by {crew}]]
[[barrel girl::{PERSON:{ptf} {ptl}}, 15]] - knee vs. can, Lachman soft, mom [[::{kin} ]]wants go. No go
[[bullfighter::{menick} {last}]] - rib 8-9, taped, still fights
[[announcer::{last}]] - lost voice, Fisherman's Friend
[[stock contractor::{ORGANIZATION:{fam} Rodeo}]] - horn in palm, sutured x4, tetanus [["some time"::{DATE:Calgary of {year}}]]
[[queen's mother::{first}]] - faint
beers: not counted
Team: [[DO, two ATC, a vet::{dr}, {first} ATC, {first} ATC, Doc {last} the vet]]
%%
SKI PATROL INCIDENT
#[[____::{code}]]  Trail [[____::{LOCATION:<Widowmaker|Upper Lark|Gandy Dancer|Tomcat>}]] black, tower 9   Time 1312
Guest [[____::{ptfull}]] age 58 [[____::{town}]] ph [[____::{ph}]] pass [[____::{UNIQUE_ID:{nn}{nn}{nn}}]]
Fell on ice vs snow gun. Hears: "pop". Helmet Y. Rental [[shop::{ORGANIZATION:{fam} Ski}]], DIN 7, R didn't release
Toboggan 2, [[patroller::{first}]]/[[patroller::{wn}]]. Quick splint. Ketamine IN by [[medic::{last}]]
Walk-in clinic at base[[:: ({clinic})]]: Schatzker VI
Witness [[instructor::{whole}, instructor, jacket {nn}]]. Collided w/ nobody; says "a kid in a [[green::{school}]] bib cut him"
Refused heli. Drove [[w/ friends::w/ {kin}]], [[rental SUV::{veh} {plateup}]]
Photos 6. Lift [[op statement::op {first}: statement]].
%%
WILDFIRE CAMP - MEDICAL UNIT LOG ICS 214
Incident [[(name)::{LOCATION:<Dipper|Cold Spring|Mule Ear> Complex}]]  Op period [[day 9::{btw}]]   Unit [[MEDL::{whole}, MEDL]]
0545 crud x11, [[one hotshot crew::{ORGANIZATION:<Tallac|Lolo|Prineville> Hotshots}]], Mucinex, test neg
0710 poison oak, face: pred 60 taper, off line
0930 rhabdo: dark urine, CK 31k by i-STAT? send. [[Engine boss::{PERSON:{first} {last}}, {VEHICLE_ID:Engine {nn}}]] to [[town::{hosp}]]
1120 snag strike, Div [[X::X, {last}]]: REMS, short haul [[ship::{hull}]], [[burn/trauma ctr::{hnick}]]. Peer support to [[crew::{last}, {last}, {wn}]]
1400 boots. always boots
1655 [[a caterer::{first} of {fam}]]: burn, fryer, 2nd deg 1%
1900 bear in Medical. took the Gatorade.
CLAIMS: CA-1s [[x3::{last}, {last}, {first}]]
%%
FARMWORKER CLINIC ON WHEELS, sheet
Camp [[labor camp 3::{LOCATION:<Las Palmas|Rancho Viejo|Camp Hollis>}]], crew [[leader::leader "{wn}"]], grower [[(no)::{ORGANIZATION:{fam} Farms}]]
1 [[M, 41::{ptname}]] - back, heat syncope [[Tue::{DATE:Tue 8/5}]], Cr 2.0; from [[the south, Mixteco::{LOCATION:San Juan {last}}, Mixteco]]; no Advil
2 [[F, 19::{first}]] - green tobacco; G1 22wk; WIC
3 [[M, 60s::Don {first}, H-2A {UNIQUE_ID:{nn}{nn}{nn}}]] - DM2 A1c 13; insulin from home, hot; new pens; fridge at [[the store::{shop}]]
4 [[boy, 15?::"{menick}"]] - pesticide drift; cholinesterase; report to state; foreman [[came by::{last} came by in {veh} {plate}]], we closed the door
5 [[F, 33::{last}, {first}]] - wants to talk alone. Card in shoe. [[Advocate::{wn} {ph}]]
Next [[in 2 wks::{oddday}]], after dark, by [[the pump::the pump on {road}]]
[[promotora::{first}]] / [[NP::{fl}]]
%%
MIDWIFE'S LEDGER (Plain community)
[[1st::{DATE:3 Month 4}]]. [[A wife, ninth::{PERSON:{first} {last}}'s wife {kin}, ninth]]. Girl, 8 lb 2. Came in the milk house. No tear. [[Grandmother::Mammi {first}]] present. Paid: two hams.
[[2nd::{DATE:3 Month 11}]]. [[Young wife, first::Young {first}, of {LOCATION:<Fryburg|Kidron|Topeka Road>}, first]]. Footling. Sent driver [[::({wn}, {plate}) ]]to [[hospital::{hosp}]], section by [[a kind doctor::{dr}]], boy, well. Paid: will.
[[3rd::{DATE:3 Month 19}]]. [[The miller's::the miller {last}'s]]. Twins, 2nd transverse, turned. PPH 900, Pit + Cytotec, garlic (theirs). Names [[A & B::{first} and {first}]].
[[4th::{DATE:4 Month 2}]]. Lost at 20 wk. Buried [[by the orchard::by the orchard at {house}]]. I stayed.
MSUD heel stick box to [[the special children's clinic::{FACILITY:Clinic for <Special|Dear> Children, {town}}]], #[[kit::{code}]]
GA1 test on [[bishop's grandson::Bishop {last}'s grandson {first}]], neg, praise.
%%
CRUISE SHIP INFIRMARY HANDOVER
Ship [[(one of ours)::M/V {VEHICLE_ID:<Azure|Jubilant|Northern> <Star|Lark|Crown>}]]  Voyage [[7 nt::{range}]]  Next port [[tomorrow::{isle}]]
Cabin [[A::{STREET_ADDRESS:<7|8|9>{nn}}]] [[pax M 79::{ptname}, {ninety}]] NSTEMI, Lovenox, debark w/ [[agent::{ORGANIZATION:{coin} Agency}, {first}]]; accept [[hospital::{hosp}]]; wife [[::{kin} ]]& 11 bags
Cabin [[B::{STREET_ADDRESS:<7|8|9>{nn}}]] GI isolation 24 h of 48, crew mess not [[buffet::buffet ({last}, sous-chef)]]
Cabin [[C::{STREET_ADDRESS:<6|10>{nn}}]] fx hip after the conga line. Morphine
CREW: [[laundry, 26::{first}, laundry, from {world}]] appy? CRP 90, WBC 17. Ertapenem
MORGUE 1 of 3: [[pax F::Mrs {last}, {mon} world cruise]]. Family wants the rest of cruise. Ice cream storage - joke, stop it
USPH score 98. Vessel doc [[on::{tit}]], RN [[3::{first}, {wn}, {first}]]
Sat phone [[on bridge::{ph}]]
%%
FESTIVAL FIRST AID, post 4, "Sunday"
1201 [[kid w/ bracelet::{ptf}, bracelet says {kin} {ph}]] lost + sunburn, popsicle
1333 MDMA, T 104.9, Dantrolene no, ice yes, midaz. [[Friend::{wn}]] honest, good
1340 same tent, same batch, [[blue owls::from "{menick}" by the {LOCATION:Elm Stage}]]
1502 [[drummer::drummer of {ORGANIZATION:<Moth|Velvet|Greasy> <Parade|Tractor|Uncle>}]] hand, Dermabond, played
1615 snake? stick.
1740 [[preacher guy::{first}, the preacher guy, {ninety},]] heat, refused, prayed for us
1901 proposals 2, yes 1
2233 crush at [[gate C::gate by {corner}]]; 4 red tags; [[ER::{hnick}]] opened hall
0110 [[our medic::{PERSON:{first} {last}}]] sat down and cried. [[Lead::{last}]] sat too.
Kits: 3. Narcan used 6. Signed [[init::{initials}]] [[::{num8}]]
%%
ABBEY INFIRMARIAN'S BOOK
[[Br. A::Br. {first}]], 88. Ate. Compline in bed. [[Br. B::Br. {wn}]] read to him from the Desert Fathers.
[[Br. C, in his eighties::Fr. {first}, {ninety}]]. Fell in choir. No blood, some Latin.
Pills counted on [[the feast::the {DATE:feast of St. Benedict}]]. Eliquis, Coreg, honey.
[[The abbot::Abbot {last}]] says no feeding tube; the doctor[[:: {dr} of {town}]] says the same, louder.
Shingrix for all under the Rule. [[Novice::Novice {first}, born {LOCATION:Da Lat},]] fainted.
Bees: one sting, EpiPen in the sacristy, left of the wine.
[[Hospital called::{hosp} called]]: [[Br. D::Br. {first}]] may come home to die. We moved the harmonium.
[[Vigil::{DATE:Vigil of the Assumption}]]: he came. He asked for [[a ham sandwich::a sandwich from {shop}]].
Laus Deo. [[Infirmarian::Br. {initials}]]
"""
