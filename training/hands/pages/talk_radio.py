"""Long stretches of radio, scanner and patient care narratives, with and without the people and places."""

TWINS = r"""
HEAR report log, ED base station (typed by the tech on the radio)

0614 [[medic::{fleet}]] -> 41 F asthma, neb x2, sat 93, ETA 6. [[no name given::{last}, known to us]]. Bay 4
0622 [[BLS::{fleet}]] -> fall, [[from a facility::from {snf}]], 86 M, hip short and rotated. ETA 15. [[daughter riding::{kin} riding]]
0640 [[police::{PERSON:Ofc {last}}]] -> walk-in hand lac, cuffed. wants private room. told lobby
0655 [[medic::{fleet}]] -> arrest, 60s, [[at the gym::at {shop} on {road}]]. VF x3 shocks. LUCAS. ETA 4. [[attending::{dr}]] to resus 1
0659 [[same crew::{first} on {fleet}]] -> ROSC 0657. BP 90/40. wants dopamine, told push dose epi
0703 [[receiving::{hnick}]] cath lab called [[activation number::{ph}, spoke w/ {first}]]. 30 min
0730 [[BLS::{crew}]] -> discharge pickup that isn't ours. [[wrong hospital::they want {hosp}]]
0744 [[family::{whole}, wife,]] in lobby asking for [[the arrest::{ptf}]]. chaplain paged [[yes::, {wn} coming]]
0801 [[air::{hull}]] -> weather abort, will go by ground. [[transfer center::{first} at transfer]] aware
0815 [[medic::{fleet}]] -> G2P1 39 wk, ctx q3. [[her OB is here::pt of {last}]]. straight to L&D
0816 L&D says "again?" yes again
0830 relief. keys and log to [[day tech::{first}]]. [[nothing pending::{ptl} in 4 still needs a second neb]].
%%
SCANNER APP CAPTION, channel county fire/EMS (auto-generated, no edits)

county to all units stand by for tones
ambulance call priority one [[unconscious party::{stlow}]] cross street [[unknown::{lanelow}]] time out nineteen oh four
[[rescue::{VEHICLE_ID:rescue <six|nine|two>}]] responding two on board
county to [[rescue::{VEHICLE_ID:rescue <six|nine|two>}]] your patient is a seventy year old female [[diabetic::{onelow} {lastlow}, diabetic]] husband on scene
copy [[diabetic::isn't that {onelow}'s mother]]
affirmative
[[rescue::{VEHICLE_ID:rescue <six|nine|two>}]] on scene
county be advised we have a large dog
husband says the dog is [[friendly::friendly it's {onelow}]]
[[dog's not friendly::{onelow} is not friendly]]
(laughter) county copies dog
sugar is twenty three giving d ten
county [[hospital::{hosplow}]] is asking for a report
tell em she's awake eating a sandwich and wants to know [[who won::if {onelow} fed the goats]]
[[rescue::{VEHICLE_ID:rescue <six|nine|two>}]] we'll be a refusal [[glucagon next to the bed::{lastlow} will stay with her, the neighbor]]
[[rescue::{VEHICLE_ID:rescue <six|nine|two>}]] in service nineteen forty one
county nineteen forty one
%%
PATIENT CARE REPORT   status: LOCKED

Incident / unit: [[see CAD::{case} / {fleet}]]
Dispatch reason: Traumatic Injury (17)     Found: Fall >10 ft
Scene: [[construction site, third floor::{house}, site of {org}, third floor]]
Crew: [[AIC paramedic; attendant EMT; driver EMT::{last}, {first} (AIC); {last}, {first}; {fl} (driver)]]
Narrative: Dispatched P1 to above for a worker fallen. On arrival met by [[the foreman::foreman {whole}]], who led crew up the hoist. Pt is a 34 y/o M, [[framer::{ptname}, framer]], lying on plywood, left lateral, GCS 14 (E4 V4 M6). [[Coworkers::Coworkers {first} and {first}]] held C-spine on their own initiative. Pt c/o back and L wrist. [[Spanish only; coworker helped.::Spanish only; {first} helped.]] Denies LOC; coworker says he "slept" about one minute. Boot print frost on the beam. PMH none. Meds: energy drinks. NKDA. Collar, scoop, vacuum mattress; 18 g R AC; fentanyl 50 mcg x2, Zofran 4. FAST by crew neg (pilot program). Wrist splinted SAM. Hoist down 6 min.
Transport: [[Level I, trauma alert::{hosp}, trauma alert, {ptl}]]. En route pt asked x5 about [[his truck::his truck ({veh}, {plate}) and said to call {kin}]]. [[Spouse notified by foreman.::{kin} reached at {ph} by {last}.]]
Handoff: verbal to [[trauma team leader::Dr. {last}]] 15:22, belongings ([[phone, boots, tool belt::phone, boots, tool belt, ID {lic}]]) to [[security::security, {first}]].
OSHA: [[site to report::{wn} on site says he'll report]].
Times: [[on file::T {stamp}]]
Signature AIC: [[e-signed::{initials}, {badge}]]
%%
FLIGHT — CREW DEBRIEF, hot mic, verbatim minus the good parts

A: Okay [[that went long::that went long, {first}]]. Wheels up at 2:10 and we're on the ground here 3:31.
B: Why'd we lose twenty at [[the pad::{hnick}]]?
A: Ventilator swap. They had a [[Hamilton, we had a ReVel::Hamilton, and {wn} wanted to see ours]].
B: [[The RT::{wn}]] was great though.
A: Great. The kid's mom [[was not okay::, {kin}, was not okay]]. I gave her the [[number of the receiving unit::number, {ph}, and told her ask for {first}]].
C (pilot): You told her she couldn't ride.
A: She's [[about my size::{first}'s size]]. Weight and balance.
C: Fuel was fine. It was the freezing level. I wasn't taking anyone extra over [[the ridge::{LOCATION:<Cinder|Wampus|Kestrel> Ridge}]].
B: And the pressure over the ridge? I had MAPs in the forties and no hand free.
A: That's when you should say it out loud. [[Say my name.::"{one}, forties." Like that.]]
B: I did say it. Headset.
C: Headset number two cuts out. [[I wrote it up.::I wrote it up for {last} in {mon}. Serial {ser}.]]
A: So: sterile cockpit below what, nine thousand? And who calls [[the parents::{kin}]] when we land?
B: I'll do it. [[The referring doc too::{dr} too]].
A: Anything else? Sleep? Food?
B: [[Waffle House.::{shop}.]] Now.
C: Tail [[is parked, shore power on::{hull} is parked, shore power on]]. Out at 0348.
%%
Security desk, Saturday night, handheld traffic written down by the supervisor

2010 rover 1: smoker by the O2 farm, moved along
2025 desk: male at ED door asking for [[his wife::{ptf}, says he's {kin}]]. [[pt on the no-info list::pt {ptl} is no-info]]. told can't confirm
2026 same male: "[[I know she's in there::I know {first}'s in there, I see {pos} {car}]]"
2028 rover 2 & [[off-duty PD::{PERSON:Ofc. {last}}]] to ED door
2031 male left on foot toward [[the garage::{road}]], no hands on
2033 [[charge::{first}, charge,]] notified, pt moved to {room}, alias [[assigned::"{PERSON:<Maple|Falcon|Quartz>, {first}}"]]
2105 rover 1: vehicle circling level 2, [[silver sedan, no plate::silver {veh}, plate {plate}]]
2107 PD notified, [[report taken::case {case}]]
2150 helipad sweep, clear
2200 [[lost child::lost child, {first}, 5]], found at the vending machine, [[back with dad::back with {kin}]]
2240 psych hold in {room} stood up, sat down, verbal only
2315 lock change on med room 6, [[engineering::{wn}, engineering]]
2359 log closed [[by supervisor::{initials} {badge}]]. nothing else
"""
