"""Crash sheets, run reports, tow logs, crossings, docks and pads, told by those who were there: plates, units, tails and hulls against models, routes, markers of rules and mechanisms."""

TWINS = r"""
ems narrative, needs cleaning up, keep it CHART format

C: mvc, 2 vehs, 1 pt
H: [[a passer-by called it in::disp {clockx} per {UNIQUE_ID:CAD {nn}{zip}}, {fleet} (me + {last}) from sta 4]]. arr to a [[sedan::{hue} {car}, tag {plate},]] on its roof vs [[a box truck::box truck, door no. {VEHICLE_ID:{four}}, {org}]]. [[State police on scene::Tpr {last}, unit {VEHICLE_ID:{nn}-{nn}}, rpt {case}]].
A: [[34 M::{ptname}, 34 M,]] belted, hanging. GCS 14 (E4 V4 M6). 88/50, 128, 28, 91% RA. seatbelt sign. FAST + RUQ. L femur, pulses 1+. BGL 101.
R: c-collar, rapid extric 6 min w/ [[the truck's::{VEHICLE_ID:Rescue {nn}}'s]] spreaders, TXA 2 g, 18 ga x2, 250 mL, KTD traction, ket 20.
T: [[lift-off from the ballfield::{VEHICLE_ID:N{nn}<KM|LG>} off {school} field]] at 1812, ETE 14. radio [[report on HEAR::to {hosp}, Dr. {last}]].
His [[keys and wallet went with police::keys, DL {lic} and {UNIQUE_ID:{four}}-ending visa w/ Tpr {last}]]. [[No kin reached.::{kin}, {ph}, is driving from {town}.]]
mileage 6.1 loaded. A0433, P3? trauma red, mech R-7, triage band [[clipped on::{UNIQUE_ID:{zip}{nn}}]].
%%
tow yard window, typed from the clipboard by my nephew

in  [[white Kia::{plate} {hue} {car}]]  hook 185 / day 45 / gate 60 after 6
    [[from the hospital deck, level 2::from {hosp} deck, officer {last}, {case}]]
    [[window down, car seat, O2 tank in back seat::window down, car seat, O2 tank "{last}"]]
in  [[pickup::{VEHICLE_ID:{nn}<ABK|RTL>{nn}} f-150]]  hold for PD, blood on dash, do not touch
    [[tag covered::vin ends {VEHICLE_ID:{zip}{nn}}]]
in  [[chair van, ramp stuck::{VEHICLE_ID:van {four}} from {ORGANIZATION:<Sunup|Wheelwell|Kind Mile> Transit}, ramp stuck, vin {vin}]]
out [[the SUV::{plateup}]] to [[owner, paid cash::{whole}, DL {lic}, paid cash 335]]
out [[the motorcycle::{VEHICLE_ID:{nn}M{four}}]] to insurance, lot [[C::stock {UNIQUE_ID:{zip}{nn}}]], 3.4 mi
call [[the owner of the dog::{first} at {ph}]]: dog's at county, cage 4 [[, chip read::, chip {UNIQUE_ID:985{zip}{zip}}]]
truck 2 oil, truck 3 has a slow leak at 55 psi, class 4 duty light, stinger 7,000 lb
rate sheet rev 11, Rule 4-{nn}, sign 18x24
%%
WORK COMP FIRST REPORT, my words, make it a form

[[A driver::{ptfull}, driver for {org}, emp no. {badge}]], backing [[the reefer::reefer {fleet} (tractor {plateup}, trailer {VEHICLE_ID:{nn}-{four}})]] into dock 11 [[at the warehouse::at {stack}, {town}]], got out to check the seal [[number::{UNIQUE_ID:{zip}{nn}}]], slipped off step 2, 4 ft. L wrist, "dinner fork". Time 0455. Temp 19 F. Boots ASTM F2413.
Seen at [[urgent care::{clinic}, chart {mrn}]]: Colles, 2-part, 20 deg dorsal. S52.532A. Splint A4590? no 29125. Off work 6 wks, DOT card [[is void till then::{UNIQUE_ID:{zip}} void till {on}]].
[[Claim to be assigned.::Claim {claim}, adjuster {whole}, {ph}.]] Policy [[on file::{UNIQUE_ID:WC {nn} {zip}-<01|02>}]], NCCI class 7219, cause 27, nature 28, part 34. Wage 31.20/h x 52.
Logs: OSHA 300 line 14, 11 h rule ok, ELD [[report attached::{UNIQUE_ID:{nn}K{four}} shows {range}]]. Load 41,880 lb, bill of lading [[in cab::{UNIQUE_ID:BOL{zip}}]].
Co-driver [[saw it::{first} saw it, {ph}]]. Spill: 3 gal, UN none.
%%
dear chatbot my boat report has to go to the state and i write bad

[[We were out::{mon}, we were out, {fa}, {fb} and me, on {place},]] in a 19 ft deep V, 115 hp, [[no numbers on the bow yet::bow no. {VEHICLE_ID:<FL|WI|MI|OH> {four} <KR|ZB|LL>}, hin {VEHICLE_ID:<PNY|GRW>{zip}<B|D>{nn}}]].
About 7:40 pm, 12 kt, 1 to 2 ft chop. [[A rental jet ski::A rental ski, sticker {VEHICLE_ID:#{nn}}, from {shop},]] cut in at maybe 45 mph. Prop hit [[a boy's::{firstlow}'s]] L calf. 9 y/o. Belt tourniquet T 19:44.
VHF 16, they said go to 22A. [[A coast guard boat::CG {VEHICLE_ID:{zip}}]] met us at 1958, [[at the breakwater::off {place}]]. They flew him: [[orange helo::helo {VEHICLE_ID:6{nn}{nn}}]] to the level I.
22 cm lac, gastroc, 2 u, OR x2, 4-0 nylon 61 stitches.
[[My boater card is good for life.::My boater card {UNIQUE_ID:{zip}{nn}}, DL {lic}.]] Blew 0.00. PFD type III, 4 of 5.
Damage: prop 14x19, $388. Insurance [[deductible 500::{UNIQUE_ID:YP-{zip}}, agent {whole}, ded 500]].
Form CG-3865, box 11 "collision w/ person", box 22 "3 kinds of weather"? which.
%%
Border clinic, guard desk book

0605 [[camper::{hue} camper, {VEHICLE_ID:<ABV|BRL>-{nn}-{nn}} Son.]]  2 adults 1 child. fever 39.4, wt 14 kg
0618 [[ambulance::amb. {VEHICLE_ID:{nn}} {ORGANIZATION:Cruz Roja}]] hand-off at lane 9, [[burn 31%::burn 31%, {ptfull}, b. {dob}]]
0640 [[walker, no papers::walker, {UNIQUE_ID:A{nn}-{nn}-{nn}} on a bracelet]], feet, 6 blisters. QFT
0702 [[green pickup, plates out of date::{VEHICLE_ID:<K|T><RB|VD>{four}}, plates out {mon}]], 1 gravida 3, 7 cm
0715 [[bus::bus {VEHICLE_ID:{four}}]] of 41, TB line 2, forms I-693 x41, box 7
0750 [[agent wants a name, not given::agent {last}, badge {UNIQUE_ID:{zip}}, wants {ptl}]], policy 12.{nn}
0811 [[courier::courier {VEHICLE_ID:{nn}<GH|KP>{nn}}, airbill {UNIQUE_ID:{four} {four} {nn}}]] 4 boxes, MMR 707s? lot [[blank::{lot}]]
0820 [[RV with BC front tag::{VEHICLE_ID:<PH|RM>{four}<B|C>}, BC, retired couple, {last}]]; INR 3.8, care card [[in Canada::{UNIQUE_ID:9{nn} {nn} {nn}}]]
0845 [[visa question, sent to line 3::visa {passp}, sent to line 3]]
gate arm stuck 2x, code E4, fuse 10 A, [[new code at shift change::new code {UNIQUE_ID:{four}} from 0900]]
%%
flight log excerpt, then tell me what FAA and what HIPAA care about

Ship: [[EC135 P2+::EC135 P2+, {VEHICLE_ID:N{nn}<LF|AE>}]]   Hobbs 4,118.2   TT 8,204   CRM 11/24
Leg 1: base - [[scene::{corner}]]   0.3   pax 3   ceil 1,200  vis 4  NVG yes
Leg 2: scene - [[level II::{hosp}]]   0.2   pt wt 211 lb   [[unknown F::{ptcomma}, {num8}]]
Leg 3: [[to base::{hosp} - {FACILITY:<Skyhook|Larkspur> Base {nn}}]]   0.2   fuel 88 gal
Radio: "[[Lifeguard copter::{VEHICLE_ID:Lifeguard {nn}<LF|AE>}]], 2 to the west, information K"
Blood: O+ WB x1, [[tag on copy::{UNIQUE_ID:W{four} {nn} {zip}}]], cooler 3.9 C
Vent Hamilton-T1 18/400/5/100; ISTAT lac 6.2, cart. CG4+; Zoll X [[on wall::{ser}]]
Pilot [[on duty 11 h::{last}, cert {UNIQUE_ID:{nn}{four}{nn}}]]; FN/FP [[two::{last}/{initials}]]
Squawk: VHF 2 hiss, MEL 23-10-1 (C, 10 d); AD 2011-14-{nn}; SB EC135-63A
Bill: A0431 x1, A0436 x 17, modifier SH; NPI of base [[per roster::{npi}]]
PCR [[locked::{UNIQUE_ID:{nn}-{zip}}]]. Part 135.617, risk 24 (amber), Part 295 disclosure, form 7711-2
%%
Re: your camera, our curb

Hi, this is [[the front desk of the dental office across the street::{first} at {clinic}]].
[[Last month::On {day}, {clockx},]] a [[dark wagon::{hue} wagon, plate {VEHICLE_ID:<6|8><KLP|RTD>{nn}} or {VEHICLE_ID:<6|8><KIP|RTO>{nn}},]] hit the rail and [[a patient::{mrs}, {yng}, our patient]]. The driver [[drove on::wore a badge, {org}, and drove on]].
Rail section is 42 x 96, sch 40, $611.20. Claim [[isn't open yet::{claim}]]. [[Our agent says::{whole}, our agent, says]] 3 views are enough: cam 2, 4 and 7, 10 fps, 12 mm lens, about 90 s.
Could you look for [[wagons with a roof box::any tag with {plateend} in it]]? [[She thinks a bus was next to it.::{wn} swears bus {VEHICLE_ID:{four}}, the 22, was next to it.]]
NDI 41, x-ray C5-6, 12 visits 97110. ZIP codes of the two lots aren't needed.
Case [[pending::{case}, Ofc. {last} #{UNIQUE_ID:{four}}]]. Reply to [[this address::{mail}, {ph}]].
ordinance 10.44.{nn}, sign R7-1, zone 5B, meter 15 min 0.50
%%
bus yard shift note (school district + clinic shuttle)

sub driver on [[the long route::bus {VEHICLE_ID:{nn}}, {first}]] ok, 44 on, 2 harness, 1 epi (0.15) in bag 3
[[the spare::{VEHICLE_ID:#{nn}}]] failed brake pushrod 2 1/4, tag red, code 8
lift bus [[belt short::{VEHICLE_ID:{nn}-L}, belt short,]] WC19 chair needs 4 pt + 3 pt. child 61 lb [[no name on the seat chart::= {first} {last}, {school}, gr 3]]
seizure on board [[am run::am run {on}, {firstlow}]], 3 min 10, midaz 5 IN, [[911 took over::{fleet} took over at {corner}]]
[[parent wants::{kin} wants, {ph},]] a form; it's 4{nn}-B p 2
dispatch code tile: [[pull after noon::{UNIQUE_ID:{nn}*{nn}}]]. fuel card [[in visor::{UNIQUE_ID:{four} {four}}, pin {UNIQUE_ID:{four}}]]. 38.1 gal
[[new decal set::decal {UNIQUE_ID:{zip}}, plate {VEHICLE_ID:<S|SB> {zip}}]] for the type A, 14 pass, GVWR 14,500, FMVSS 210, 222
route 12 minus stop 9; 6:41 6:44 6:52; extra 3 min at RR xing (gates, code R15-1)
"""
