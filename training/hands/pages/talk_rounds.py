"""Rounds and reports at length: an ICU round spoken, nurse report taped, sign-out lists, bed meetings, OR debriefs; with and without names."""

TWINS = r"""
SICU ROUND, BED BY BED (voice memo of the NP, cleaned a little)

Bed one. [[Sixty-year-old::{last}, sixty]], post-op day two from the Whipple. Extubated [[yesterday::on {on}]]. Drain amylase six thousand, so leak until proven otherwise. Octreotide? [[The attending::{dr}]] doesn't believe in it. Walk him.
Bed two is empty, hold for [[the aorta::{last}'s aorta]].
Bed three. The [[motorcycle::motorcycle, {first} {last}, {agex}]]. ICP fourteen, bolt day five. [[Mom::{kin}]] asks every morning if he can hear. I told her talk to him like he can. She reads him [[the sports page::the {LOCATION:{town}} sports page and letters from {school}]].
Bed four. Transferred from [[medicine::{ward} by {last}]] in the middle of the night, belly like a board, [[general surgery at bedside now::{last} at bedside now]]. Lactate seven. Consent by phone from [[the son::{kinfull}, {ph}]]; two-RN witness, [[charge and me::{first} and me]].
Bed five. Burned out. I mean literally, thirty percent, [[grill::grill, on {feast}]]. Parkland done. [[The burn center::{hosp}]] has accepted, [[waiting on wheels::{crew} at four]].
Bed six. [[Our long-hauler::Our long-hauler, {ptf}]], day sixty-one. Trach collar four hours! He mouthed "coffee" to [[the RT::{wn}]]. Speech says no. [[The RT::{wn}]] says half a sponge never killed a man.
Bed seven. Comfort care. [[Wife::{kin}]] and the dog came, yes dog, [[it was cleared::{pet}, cleared by {first} in infection prevention]]. Time of death likely today. No labs. Turn off the monitor in the room, leave it at the desk.
Bed eight. I forgot bed eight. [[Nobody forgets bed eight::Sorry {last}]]. Lap appy who vomited and aspirated, on two liters, go to the floor.
%%
*taped report, 3 west, lady with the raspy voice*

okay good morning this is [[nights::{onelow}]] for [[days::{onelow} and whoever has the back hall]] rooms one through six. one is [[a seventy two year old male::mister {lastlow} seventy two]] of [[hospitalist a::doctor {lastlow}]] here with the cellulitis, he's on ancef every eight, next one's at ten, he's a two assist because he says he is, he walked to the vending machine on his own at three. two. two went home [[last evening::last evening with {onelow} her niece]], it's clean. three is [[the little old lady::{onelow} the little old lady]] with the hip, she is [[ninety three so she's::{AGE:<ninety-three|ninety six|a hundred>} so she's]] frail, she's going to surgery today with [[ortho::{lastlow}]], she's npo, consent's on the chart signed by [[the son::{onelow} the son]], her ring is taped, she would not let me take it, don't you try. her sugar was one ninety. four, don't even go in four without gloves, c diff. [[he::{lastlow}]] is sweet though. [[wife::{onelow} the wife]] sneaks him chili from [[wendy's::{shoplow}]]. five and six are sisters. yes. both fell at the same time going down the church steps holding hands, [[that happened::at {faclow}, it was on the news]]. five is the left wrist, six is the right. they want the beds together. [[maintenance::{onelow} in maintenance]] says no because of the call lights. that's it. oh and the ice machine is broken and [[somebody::{onelow}]] took my stethoscope, the purple littmann, [[my initials are on it::it says {PERSON:<k. b.|r. t.|j. v.>} on the bell]]. have a good day.
%%
SIGNOUT (table pasted from the list)

| Bed | Pt | One-liner | To do | If/then |
|---|---|---|---|---|
| 401A | [[72M::{lf}]] | COPD flare, d3 pred | wean O2 | tachypneic: BiPAP 12/5, call [[senior::{last}]] |
| 401B | [[44F::{lf}]] | DKA gap closed | SQ overlap given 1700 | BG >300 call; [[mom manages pump::mom {kin} manages pump]] |
| 402 | [[81M::{lf}]] | NSTEMI, refuses cath | trend trop x1 at 2200 | CP: nitro, EKG, [[cards fellow::cards {last} {pager}]] |
| 403 | [[29F::{lf}]] | IVDU, TV endocarditis | BCx d4 [[pending::, sent {num8}]] | wants to leave: [[see note::call {first}, her sponsor, {ph}]] |
| 404 | [[66F::{lf}]] | hypoNa 121 to 126 | Na q6, NOT faster than 8/24h | >128 by 0400: D5W + DDAVP, page [[renal::{wn}, renal]] |
| 405 | [[58M::{lf}]] | placement | none | bored: sudoku |
| 406 | [[90s F::{oldn}F {last}]] | UTI/delirium | no benzos | sundowns 6 pm: [[call daughter on speaker::call {kin} on speaker, she sings]] |
Team: [[senior, 2 interns, MS3::{last} (sr), {first}, {first}, MS3 {first}]]. Admissions cap 1900. Code pager with [[senior::{wn}]].
%%
0800 SAFETY HUDDLE notes, whole house

House sup: [[day sup::{first}]]. Census 214, 6 boarders, 3 on vents.
ICU: 1 high-risk airway, sign on door. [[ENT aware::{last}, ENT, aware]].
Peds: none. Hallelujah.
ED: [[frequent visitor::{ptl}]] back x3 since [[Sunday::{oddday}]], care plan in chart, [[SW to see::{wn}, SW, to see]]. Security stood by once.
OR: late start rm 4, missing tray, [[vendor::{first} at {org}]] driving it over.
Pharmacy: bicarb shortage, fentanyl PCA syringes short; [[ask the pharmacist::call {first}]].
Lab: analyzer 2 down until noon. Sending trops to [[sister site::{hnick}]].
Facilities: elevator C. Also water brown on [[four::{ward}]], flush 3 min.
IT: badge readers. [[Ticket in.::Ticket {ord}.]]
Falls 1 (no injury; [[family had lowered rail::{rel} {kin} had lowered rail]]), HAPI 0, CAUTI 1 under review, good catch: [[RN noticed look-alike vials::{first} {last} noticed look-alike vials]] - Good Catch pin!
Behavioral: two holds, [[one placement found::{ptl} accepted at {fac}, {crew} at 1300]].
Days since last serious event: 41
Weather: ice after 3; [[carpool list at desk::carpool list w/ {first}, who lives on {road}]].
%%
OR DEBRIEF, hot, 4 minutes

Surgeon: Okay, everyone, what did we do well?
Anesthesia: We said the blood loss out loud.
Scrub: [[The student::{first}]] held that retractor for two hours.
Surgeon: [[Good job, student.::Good job, {first}. Where do you go, {school}?]]
Student: [[Thank you.::{school}, yes. Thank you, Dr. {la}.]]
Surgeon: What can we do better?
Circulator: I asked for the blood at 10:14 and it came at 10:41. [[Blood bank::{wn} in blood bank]] says no second sample. There was a second sample, I drew it in holding, [[mislabeled::labeled {code} instead of {code}]].
Anesthesia: Did it hurt anyone?
Circulator: No. But.
Surgeon: Write it up. [[I'll call::I'll call {last}, he runs it]].
Scrub: The Bookwalter's missing a post. Again.
Surgeon: [[Sterile processing::{first} in SPD]]. Again.
PACU RN: And can somebody talk to [[the husband::{kin}]], he's been asking [[the volunteer::{wn}, the volunteer,]] since noon.
Surgeon: Going now. Where is he?
PACU RN: [[Waiting room, red cap.::Waiting room, {ORGANIZATION:<Dell's Feed|Orrin Pump|Twin Elm Co-op>} cap.]]
"""
