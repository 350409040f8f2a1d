"""Minutes, agendas, huddles, round tables, coalition calls and family meetings in community care: written by whoever lost the draw; each once with people and once with roles."""

TWINS = r"""
County opioid settlement advisory council
[[Meeting notes::{county} - {full}, Room {nn}, {FACILITY:<Courthouse Annex|Old Post Office Building|County Services Building>}]]
Present: [[health officer, sheriff's designee, two providers, peer, school, public::{dr}, Lt. {last} ({agency}), {whole} ({clinic}), {whole} ({org}), {first} {fl} (peer), {first} {last} ({school})]]
1. Balance $1.84 M, year 3 of 18. RFP closed w/ 9 bids.
2. Scoring. Top: jail MOUD nurse ([[bidder A::{ORGANIZATION:<Wellbridge|Turnkey|Southern> Correctional Care}]]), recovery house for women ([[bidder B::{shelter}]]), wastewater ([[university::{school}]]). [[One member::{last}]] recused on B.
3. Public comment, 2 min. [[Mother of a son who died::{kinfull}, whose son {kin} died on {full},]] asks why Narcan is locked at [[the rink::{FACILITY:{town} Ice Arena}]]. [[A landlord::{whole}]] opposes the house[[:: on {lane}]].
4. Data: deaths 41, 38, 22. Medetomidine in 4/11 drug checks. ED 118.
5. Motion to fund A and B at 75%; second; 6-1, [[treasurer::{last}]] nay.
6. Next: [[first Tuesday::{wday}]] 6 pm, Zoom link [[on the agenda::{url}]].
Minutes: [[secretary::{first} {last}]]
%%
FAMILY MEETING, rehab unit of a nursing home

[[In the room::In the room: {mr}, {kin} (wife), {kin} and {kin} (sons), {kin} by phone from {town}]]. Staff: [[SW, PT, RN, MD on phone::{first} SW, {first} PT, {last} RN, {dr} on phone]]
Medical: R MCA stroke 4 wk ago, L hemi, neglect. PEG since wk 2. BP ok. No more infection.
PT: mod A x2 sit-stand, w/c 40 ft. Plateau x 6 days. OT: max dress. SLP: honey thick trials 3 of 10 cough.
Coverage: {ins} MA ends [[in two days::{full}]], appeal filed[[ by the son:: by {kin}, ref {claim}]].
[[Wife::{kin}]]: "He squeezes my hand and I know him." [[Elder son::{kin}]]: sell the boat. [[Younger::{kin}]]: no facility ever. [[By phone::{kin}]]: what would he say?
He (patient, 20 min alert): "Home. Even if short."
Plan options: A) LTC here, spend-down; B) home w/ Hoyer, 24 h family + waiver 28 h; C) home w/ hospice.
Decision: B, trial [[one month::from {full}]], training 3 days. Ramp by [[church men::men from {church}]]. DME: bed, Hoyer, tilt w/c, suction, from [[vendor::{ORGANIZATION:<Numotion|Atlas|Ready> Mobility}]].
Code: DNR signed. SW calls [[everyone::{kin} {ph}]] weekly.
%%
Morning huddle (10 min timer)

Safety: day 41 since a fall. Lift in B tub dead.
Staffing: [[1 MA out, LPN late::{first} out (kid), {first} late (train)]], PSR float from [[the other site::the {hood} clinic]]
Schedule: 61 booked, 4 WCC, 2 IUD, 1 vasectomy [[w/ Dr. A at 1::w/ {dr} at 1]]
No shows likely: [[the 9:20 and the 2:40::{last} 9:20, {last} 2:40]]; call now
Complex: 10:00 [[new pt w/ interp::{ptlf} {lang}]], 11:20 [[angry about opioid taper::{last}, opioid taper, {first} to sit in]], 3:00 [[results, bad::{mrs}, path is cancer, needs {kin} in the room, 40 min]]
Flu: 300 doses, HD 80. VFC separate shelf!!
Shout outs: [[front desk::{first}]] for walking [[a lost man::Mr. {last}]] to the bus
Birthday: [[someone in lab::{first} in lab, {day}]]
Parking lot: plow hit [[a parked car::a {car} {plate}]]. claim it
%%
CHW supervisors' call, statewide, notes

- Roll: 22 of 31 sites. New: [[two::{first} ({town}), {first} {last} ({rez})]]
- Certification: 160 h, grandfather till the end of next year. Bill status: in committee.
- Medicaid code G0019 / 98960: rates posted. Need a supervising NPI. [[One site::{clinic}]] was denied 12x, fix = POS.
- Safety: dog spray, location share, code word. [[A CHW::{first}]] was followed [[from a visit::from {st} by a {hue} {car}]]. Two-person rule after dark.
- Vehicles: state mileage .70. [[One site's van::Van {plate}]] needs tires.
- Wins: [[A CHW::{first} {last}]] found birth certs for [[a family of six::the {clan}]]; [[a site::{clinic}]] 91% BP control among 44
- Hard: [[loss of a client::{ptname}'s death {clip}]]. Candle. EAP number in chat.
- Homework: send one story, no names, consent form C, to [[the coordinator::{mail}]] by [[the next call::{full}]]
%%
504 / health meeting for a kindergartner

Attending: [[parent, teacher, nurse, psych, AP::{kinfull}; {PERSON:Ms. {last}}; {cred}; Dr. {last}; AP {last}]]  [[Date::{num8}]]  [[School::{school}]]
Student: [[age 5, epilepsy, absence + GTC::{ptfull}, 5, epilepsy, absence + GTC]]
Parent: last GTC [[in the summer::on {on}]] at pool. Triggers: fever, no sleep, flashing (the fan!). Meds: Keppra 300 BID, Onfi 5 hs; VNS no. Rescue Nayzilam 5 mg at 5 min.
Teacher: stares 8-10 s x 5/day. Misses directions. Loves dinosaurs.
Accommodations: buddy for stairs; no swing alone; water bottle; seat away from the fan; repeat once; nap mat; field trip nurse or trained [[para::para ({first})]]; sub folder red; bus aide; helmet at recess no.
Absences: EEG days excused[[:: ({hosp}, {range})]].
EAP reviewed; trained 6, list in office. Drill next week.
Consent to talk with [[neurologist::{dr}, {ph}]]: yes.
Eval for IEP? Not now; review at 60 days. [[Parent signed.::Signed {kinfull} {num8}]]
%%
Hospital-community readmission workgroup

Q: why 19%? Pulled 40 charts: 11 no PCP visit in 14 d, 9 meds not filled, 8 SNF bounce, 6 "nobody answered", 4 true.
SNF bounce: 5 of 8 from [[one building::{snf}]], weekends, no in-house MD. [[Their DON::{first} {last}, DON,]] is willing: INTERACT, stop and watch, SBAR; tele from [[hospitalists::{dr}'s group]] 7p-7a.
Meds to beds: up 34 -> 61%. Not on Sunday. [[Pharmacy::{pharm}]] to try.
Paramedicine: [[medics::{crew}]] doing 2 visits, 30 min. Found: oxygen tubing 60 ft, 2 insulins, one snake. [[Case of the month::Case of the month: {ptname}, {dobs}]] 9 admissions -> 1 with a [[scale, a phone, a friend::scale, a phone, and {first} from {church}]].
CMS star. Penalty .61%. Next [[month::{full}]] at [[the library::{FACILITY:{last} Memorial Library}]]. Snacks: [[nurse manager::{wn}]].
"""
