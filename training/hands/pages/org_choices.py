"""Family text threads, choice letters, huddle boards and coordinator diaries around placement, schooling, rehab and jobs, in which homes and firms with everyday words for names are talked of like persons, or only kinds of homes and firms are."""

TWINS = r"""
family thread
sis: so [[the first place::{FACILITY:Amity}]] smells like soup but the girls are sweet
bro: [[second one::{FACILITY:Bravado}]] had a piano
sis: nobody plays piano here
bro: dad hums
sis: [[place 3::{FACILITY:Solace}]] is private pay, 9 grand
bro: lol no
mom: what about [[where Aunt went::where {kin} went, {FACILITY:Candor}]]
sis: closed. state shut it
bro: [[the VA one::the {FACILITY:Armistice}]] has a 6 month line
sis: SW says pick two by noon or the hospital picks
bro: ok 1) [[soup::{FACILITY:Amity}]] 2) [[piano::{FACILITY:Bravado}]]
mom: does [[soup::{FACILITY:Amity}]] take Humana
sis: yes. PT 5 days. bed by the window, 2 ppl
bro: I can get there after [[work::{ORGANIZATION:Verve}]]
sis: ok telling [[SW::{first} the SW]]
%%
HUDDLE BOARD 0830 (case mgmt)
12 [[::{lastup}]] - ready. waits on [[SNF::{FACILITY:Pillar}]] auth (Humana)
14 [[::{lastup}]] - [[SNF 1::{FACILITY:Ember}]] yes, [[SNF 2::{FACILITY:Hallmark}]] maybe, dtr wants [[SNF 3::{FACILITY:Kindle}]]
15 - vent wean; LTACH tours [[today::by {FACILITY:Resolve} today]]
17 - HH: [[agency::{ORGANIZATION:Devoted}]] no nurses til Thu, ask [[2nd::{ORGANIZATION:Bright}]]
18 - needs ramp. [[charity::{ORGANIZATION:Rebuild}]] measured
20 - hospice info, [[either::{ORGANIZATION:Ardent} or {ORGANIZATION:Tapestry}]]
21 - AMA risk; [[sober house::{FACILITY:Courage}]] bed 4 pm
22 - guardianship; court [[Wed::{clip}]]
24 - peds pt; [[medical daycare::{FACILITY:Tender}]] start
Barriers: transport (2), Medicaid pending (3), oxygen (1)
Shout-out: [[night CM::{one}]]
%%
Can you make this into a choice letter, grade 6

Your loved one can't go home yet. Here are places that said yes:
- [[Place A::{FACILITY:Verdant}]]: 3 miles. 4 stars. Has Wi-Fi and a cat.
- [[Place B::{FACILITY:Cornerstone}]]: 9 miles. 2 stars. Does dialysis in house.
- [[Place C::{FACILITY:Compass} on {STREET_ADDRESS:Neal}]]: 11 miles. 5 stars. Private room costs more.
These said no: [[two others::{FACILITY:Unity} (no bed), {FACILITY:Concord} (not in plan)]].
Medicare's Care Compare has more. So does the Ombudsman.
Please tell [[your case manager::{first}, {xt}]] by [[3 pm tomorrow::3 pm on {wday}]].
Ride: [[a wheelchair van::{ORGANIZATION:Courtesy}]]. You may owe a copay.
You can appeal. The number is on the Important Message.
%%
Coordinator's diary (mine, private)
[[Monday::{on}]]. [[The vent place::{FACILITY:Vigil}]] called at last. They want a PEG. He does not want a PEG.
[[The daughter::{kin}]] cried in the stairwell. She sells [[phones::phones at {ORGANIZATION:Cricket}]], was on break, had the lanyard on.
Tried [[the other vent place::{FACILITY:Anchor}]]. Fax busy. Fax busy. Fax!
Lunch: a Snickers.
Dr. [[what's-his-name::{last}]] says "just send him to [[the county home::{FACILITY:Friendship}]]." They don't do vents. They do bingo.
Ethics [[next week::on {clip}]]. [[Chaplain::{first}, chaplain,]] knows the uncle from [[church::{FACILITY:Victory}]].
3 pm. [[First place::{FACILITY:Vigil}]] says yes without PEG, NG ok for 30 days, if Trilogy comes along. From whom? [[DME::{ORGANIZATION:Norm's}]].
I have never liked a Trilogy so much.
%%
to: intake@ (a rehab) - draft

Hi, it's [[me::{first}]] again about the twins' mom. [[She::{ptf}]] got 90 days in [[residential::{FACILITY:Ascent}]], then went to [[a halfway house::{FACILITY:Sparrow}]], then back out. Medicaid says ASAM 3.5 if a bed is open. [[The last one::{FACILITY:Radiance}]] said her Subutex is "not sober." Is that legal under the ADA? (DOJ says no.)
She braids hair [[at a shop::at {ORGANIZATION:Crowned}]] and her boss will hold the chair. Kids are with [[their dad's people::the {clan} in {LOCATION:Ellijay}]], caseworker is okay w/ Sunday calls.
If not you, who? [[Somebody said a new place::{ORGANIZATION:Hub} said {FACILITY:Lantern}]] takes moms and babies.
She sings when she's nervous. You'll know her.
%%
School placement meeting, parent's own minutes
they said "least restrictive." i said he bit a bus.
option 1 stay at [[his school::{FACILITY:Discovery}]] w/ 1:1, but aide quit for [[Amazon::{ORGANIZATION:Amazon}]]
option 2 [[autism program::{FACILITY:Spectrum}]], 50 min ride, sensory room, Lycra swing
option 3 [[therapeutic day::{FACILITY:Beacon}]], restraint log looked long
option 4 homebound, zoom, ipad with Proloquo
OT said weighted vest. SLP said Tobii. Dr. [[neuro::{last}]] said Depakote. i said Popsicles.
[[the lawyer::{first} from {ORGANIZATION:Advocate}]] said ask for comp ed
vote: 2 w/ trial. [[start::start {day}]]. bus w/ harness, [[driver::{one}]]
his sister cried bc she's at [[the same school::{FACILITY:Discovery} too]]
%%
Job coach weekly notes
M: [[grocery::{ORGANIZATION:Fresh}]], bagged 2 h, no meltdowns, 1 hug of a stranger
T: off, Botox day [[at the clinic::at {FACILITY:Reach}]]
W: [[grocery::{ORGANIZATION:Fresh}]], manager [[out::{first} out]], sub yelled, hid in dairy, used TalkPad
Th: tour of [[a bakery::{ORGANIZATION:Rise}]]; loves Hobart, hates hairnet
F: [[day hab::{FACILITY:Opportunity}]] dance; CPAP nap; Keppra refill
Goal: 10 h/wk, SSI ok under $. Ticket, PASS plan
Rides: [[paratransit::{ORGANIZATION:Connect}]] late 3 of 4
Mom works [[days::days at {ORGANIZATION:Dollar}]], wants Saturdays. Dad: Jets tickets.
Next ISP [[soon::{num8}]].
"""
