"""Handoffs and huddles as typed or spoken: I-PASS lists, bedside reports, ED to floor, PACU, EMS to ED, shift-change sheets, safety huddles, clinic morning huddles, IDT rounds, hospice weekend sign-outs."""

TWINS = r"""
Bedside shift report, night to day (recorded for the preceptor class)
Night: Okay, this is [[our patient in the window bed::{mr}, we call {obj} {menick}]]. Came in for a bowel obstruction, third day. NG to low intermittent, 450 out overnight, green to tan.
Day: Good morning, [[I'm your nurse today.::{mefl}, I'm {first}, I'm your nurse today.]]
Patient: Did they say if I can have ice?
Day: Let me get through the report and I'll ask.
Night: Belly's softer. No flatus till four a.m., then a big one.
Patient: The whole hall heard it.
Night: We celebrated. IV is a 20 in the left forearm, D5 half with 20 of K at 100. Potassium 3.4, being replaced by protocol. Pain is a two with the Toradol.
Day: Foley?
Night: Out [[yesterday::{day}]], voiding. Heparin at six given. SCDs on. Skin intact, sacrum a little pink, I put the Mepilex.
Day: Family?
Night: [[Wife comes at nine with the crossword.::{kin} comes at nine with the crossword. Her cell's on the board, {ph}.]]
Patient: She'll want the doctor. [[The tall one.::Dr. {last}, the tall one.]]
Day: I'll page when she's here. Let's look at your lines and armband together. [[Name and birthday?::Name and birthday?]]
Patient: [[Same as yesterday, hon.::{whole}, {dob}.]]
Night: Bed alarm on, call bell in hand. Anything I forgot?
Patient: My ice.
%%
I-PASS  |  Team gold  |  printed 17:40
I  Illness severity: WATCHER
P  [[72M::{ptcomma}, 72M]], [[HD 4::adm {full}]], ESRD on TTS HD via LUE AVF, HFrEF 25, here w/ MSSA bacteremia from [[a tunneled line, removed::R IJ line placed at {fac}, removed {clip}]]
   Cefazolin w/ HD. TEE neg. Repeat cx NGTD 48 h. K 5.1 pre HD. Tele: PVCs, one 6-beat run, Mg 1.7 repleted
A  [ ] f/u 20:00 K  [ ] f/u [[MRI spine read::MRI spine read, radiology {xt}]]  [ ] if back pain worse or leg weak -> MRI stat, call [[spine::Dr. {last}, spine]], steroids no
   [ ] call [[sister w/ update::sister {kinfull} {ph} w/ update]], she is HCP, prefers evening
S  If febrile: cx x2, do not broaden unless unstable. If SOB: not fluid responsive, call renal for UF. BP in R arm only!
S  read back done [[day -> night::{fl} -> {fl}]]

I  STABLE
P  [[26F::{ptf} {last}, 26F]], DKA resolved, gap closed x2, basal 22, ran out of insulin as [[coverage lapsed::{org} coverage lapsed {day}]]
A  [ ] AM labs only  [ ] diabetes ed in AM  [ ] [[SW re: insulin program::{one} SW re: insulin program]]
S  low (under 70) protocol. Eats at midnight, that's ok
S  done
%%
EMS to ED verbal, trauma bay, typed by scribe
Medic: This is a [[thirty one year old male::thirty one year old male, first name {ptf} per license]], unrestrained driver, single vehicle versus tree [[on the county road::on {lane}, {county}]]. Found outside the vehicle about ten feet. Extrication none.
GCS 13 on scene, 14 now, repetitive questioning. Vitals: 96 palp, 124, 26, 94 on a non-rebreather. Left chest crepitus, belly tender, left femur deformed, traction applied. Two large bores, one gram TXA at [[time of extrication plus ten::{clockx}]], 50 of ketamine, no blood.
Meds unknown. Allergies unknown. Medic alert: [[none::bracelet says {dx}, call {ph}]].
[[Wallet::Wallet with license {lic} and]] phone in the bag, cracked. Phone keeps ringing, it says [["home"::"{kin} home"]].
Passenger: dog, [[went with the deputy::named {pet}, went with Deputy {last}]].
MD: Any downtime?
Medic: None.
MD: Unit?
Medic: [[The county rig.::{crew}, {fleet}.]] Chart will be up in thirty.
Scribe log: arrival 02:14, FAST pos LUQ 02:18, MTP on 02:19, OR notified 02:20, [[left bay 02:31 with trauma::left bay 02:31 with {last} and {last}]]. Trauma alias assigned, [[see band::real MRN {mrn}]].
%%
Clinic morning huddle, 7:45, typed live
Here: [[MD, 2 MA, RN, front desk, student::{last}, {one} and {one} (MA), {first} RN, {one} up front, student {one}]]
8:00 [[new pt, 3 page med list, allow 40::{ptcomma} new, 3 page med list, allow 40]]
8:40 diabetic foot check + A1c, shoes off when rooming
9:00 [[HOSP f/u::{ptl} HOSP f/u from {hosp}]], get d/c summary, still not here. front desk calling [[HIM::HIM {ph}]]
9:20 PHQ-9 before vitals
9:40 and 10:00 [[sibs::the {last} sibs]], same room, 4 vaccines + 2, VIS in [[Somali::Somali, interp {badge} at 9:35]]
10:20 nexplanon removal, kit in rm 3
10:40 OPEN - give to [[the lady from yesterday::{mrs} from yesterday]]
11:00 DOT physical, needs color card
11:30 telehealth, he's [[on a tugboat::on the {VEHICLE_ID:<Miss|Lady|Captain> <Verna|Odile|Roxanne>}]], bad signal, phone backup
Gaps: 6 mammo, 9 colon (FIT kits in drawer), 4 eye
Supplies: out of small gloves, 1 box coming
Who's out [[tomorrow: one MA::{oddday}: {one}]]
Safety: freezer alarm 02:10, [[vaccines ok per log::vaccines ok, logger {ser}]]
Shout out: [[phlebotomist got it on first stick::{one} got {kin} on first stick]]
%%
Hospital-wide daily safety brief (DSB) script with yesterday's fills
Census 212, ED boarding 14, OR cases 31, L&D 9
Days since last serious safety event: 47
Lab: analyzer 2 down until noon, trops to be sent by tube, TAT 60. Tech from [[vendor::{ORGANIZATION:<Lumicore|Hexafine|Biotrend> Service}]] onsite
Pharmacy: shortage: D50 syringes, sodium bicarb. Use D10. LASA alert hydroxyzine/hydralazine after [[near miss::near miss {case}]]
Facilities: hot water off in [[the east tower::{ward}]] 1300-1500. Elevator 6 out. [[Helipad closed for paint.::Helipad closed {range}.]]
Security: [[BOLO for a visitor::BOLO for {whole}, {veh}, plate {plate}]], restraining order, do not confirm patient presence
IT: downtime tonight 0100-0230, print MARs by 0045
Nursing: 2 falls, no injury. 1 restraint. 1 elopement [[returned::{ptl}, returned by {agency} 0340]]
Infection prevention: two new C diff on [[one unit::{ward}]], bleach
Bed capacity: yellow. Discharges before noon goal 22
Follow ups from yesterday: missing wheelchair scale [[found::found by {one} in PT]].
Next brief 0815. Led by [[AOC::{whole}, AOC]]
%%
HOSPICE WEEKEND SIGN-OUT   from: [[day team::{cred}]]   to: [[weekend on call::{first}, cell {ph}]]
1. [[Pt A::{ptcomma}]], lung CA, [[home::{addr}]]. PPS 20. Declining fast, Cheyne-Stokes. Kit in fridge door. Lives w/ wife [[ (hard of hearing)::{kin} (hard of hearing)]], call the landline and let it ring. [[Cremation::{famlow} cremation]], no ME. Pacer, no ICD.
2. Pt B, CHF, [[in a facility::{snf} rm {num}]]. Staff give morphine late, please call at 8 and 2. Dtr [[out of state::{kin} in {town}]] wants nightly text
3. Pt C, ALS, BiPAP 22 h. Wants off [[Sunday after church::{day} after mass at {church}]]. MD + RRT + RN + [[chaplain::Chaplain {last}]] to be at home 1400. Premed plan on chart, midazolam drip concentration 1 mg/mL. Do NOT start without MD
4. Pt D, dementia, 2nd revocation this month, may call 911. [[Neighbor has key.::Neighbor {one} has key, {ph}.]]
5. Bereavement: visit [[the widow::{mrs}]] if quiet
Supplies: O2 concentrator alarm at #1, vendor [[called::{ORGANIZATION:<Breezeway|Clearbrook|Aeris> Medical} called, ticket {code}]]
Deaths since Wed: 2. [[::{last} ({clip}), {last} ({clip}). ]]Census 38.
Mileage: use form 6. Roads: [[bridge out::bridge out on {hwy}]], take detour, add 25 min.
%%
PACU to floor phone report, typed
> calling report on [[the hip in bay 6::{ptlf}]], going to [[ortho::{ward} {num}]]
> go ahead
> 79F, R THA posterior, spinal + sedation, EBL 300, 1.8 L LR, ancef 2 at induction, TXA. Block: PENG
> ok
> A&Ox3, was a little confused, asked for [[her husband who has passed::{kin}, husband, passed]], clear now. 118/64 72 16 97 on 2L
> sensation back?
> L3 both sides, wiggling. hemovac none. dressing is the silver one, dry. foley no, bladder 210 at 1330
> precautions
> post hip, abduction pillow on. WBAT. lovenox starts tmw. [[surgeon::{last}]] wants xray in the room, done, read pending
> allergies?
> tape, shellfish. hearing aids w/ [[daughter::daughter {kin} in waiting, {ph}]]
> belongings?
> glasses on, dentures in the pink cup labelled. ring taped
> implant stickers
> in chart[[.::, cup lot {lot}, stem {ser}.]]
> ok send in 15, nurse is [[the float::{first}]]
> thx
%%
SNF 24-hour report, 3-11 to 11-7
Hall 1: [[101::101 {last}]] ABT day 4/7 for UTI, afeb. [[103::103 {last}]] new adm [[from hosp::from {hosp}]] 1640, pharm order faxed, [[needs narc script::Dr. {last} to e-scribe narc]]. 106 refused shower, refused again w/ [[other aide::{one}]]. 108 LOA w/ family, back 2030, ate pizza, BS 311
Hall 2: 201 unwitnessed fall 1905, found by bed, neuro checks started, no inj, [[family notified::dtr {kinfull} notified 1920]], MD aware. 204 wt down 7 lb/mo, RD ref. [[207::207 {mrs}]] on O2 3L, up from 2, CXR [[ordered, mobile::ordered {ORGANIZATION:<Roadway|Trident|Sunup> Mobile X-ray}, ref {ord}]]. 210 hospice, comfort, family at bedside, [[priest came::Fr. {last} came]]
Hall 3 (memory): 302 exit seeking, wanderguard checked [[ok::ok, tag {ser}]]. 305/306 roommates fighting over tv. [[307::307 {one}]] slapped aide, no injury, behavior note. 311 bday [[tomorrow, cake in fridge::tomorrow, turns {oldn}, cake in fridge]]
Med room: temp 38F, narc count correct x2 nurses [[::{initials}/{initials}]]
Call offs: 1 CNA. Agency [[coming::{one} from agency coming, badge {badge}]]
State: still in building, conf room, be nice.
%%
Interdisciplinary rounds ICU, read-out, 90 seconds each. Convert to daily goals sheet.

Bed 3. [[Fifty-eight-year-old::{ptname}, fifty-eight]] with alcoholic pancreatitis, day nine, ARDS.
Resp: PC 18 over 10, 50 percent, P/F 162, SBT fails on agitation.
Pharm: fentanyl 75, dex 0.8, QTc 470, Zosyn day five of seven, on lansoprazole via tube, DVT with heparin.
RN: RASS minus 1 to plus 2. CAM positive. Stage 1 heel. Restraints renewed, two-point. Central line day nine, can it come out?
MD: PICC not today. Peripheral x2 then pull it.
RD: Peptamen 1.5 at 55, goal 60, TG 380.
PT/OT: edge of bed with three.
CM: no payer, Medicaid pending, [[county worker assigned::worker {whole}, case {case}]].
SW: brother [[found::{kinfull} found in {town}]], estranged, willing to talk by phone. [[Girlfriend isn't legal.::Girlfriend {one} isn't legal.]]
Chaplain: he asked with a letter board for [[his old sergeant::Sgt. {last}, his old sergeant]].
MD: goals: RASS 0, line out, diuresis minus one liter, sit twice, call brother at [[two::two, {ph}]].
Bed 4 ...
%%
L&D team board round, spoken and auto-captioned, sloppy

okay board round seven a m um room one is a [[multip at five::{lastlow} a multip at five]] waiting on epidural anesthesia's in a section room two is twins thirty four four di di breech vertex preterm labor betamethasone second dose due at [[ten::ten {sayday}]] nicu consult done room three is post dates induction second cytotec [[her doula is amazing::her doula {onelow} is amazing]] room four empty needs a clean room five is the transfer [[from the birth center::from {faclow}]] for arrest at eight they're disappointed so be gentle no nitrous jokes room six postpartum hemorrhage from last night one point six liters bakri out at nine hgb seven four getting a unit venofer wants to breastfeed [[lactation first thing::{onelow} from lactation first thing]] triage has two a rule out rupture and a [[kidney stone::kidney stone named {onelow}]] sections today seven thirty repeat times two nine a previa with [[backup::backup from doctor {lastlow}]] four units crossed eleven a breech if it hasn't turned who's on for gyn [[not us::{onelow} not us]] any safety concerns yes the infant band printer's misprinting the last digit okay that's a stop the line call [[it::it in to {sayph}]] good morning everybody
%%
Surgical step-down, nurse's own brain sheet typed out because her paper got coffee on it

12A [[::{last} ]]54F lap sleeve POD1. phase 1 diet 30 mL/15 min. walk q2. UGI at 10 neg -> can go pm. [[ride::sister {kin}]] after 4. T&S expired. scds
12B [[::{last} ]]AAA endo POD2. BP under 140. groin x2 soft. pulses: DP dopp R, palp L. creat 1.3 (1.0). wife brings his cpap
13 [[::{last} ]]lap->open colectomy POD4 ileus NG. 1200 out. TPN cons. PICC today w/ [[vascular access::{one} vascular access]]. PCA dilaudid .2/8/no basal. wants [[to watch the game at 7::to watch the {ORGANIZATION:<Foundry|Lumberjack|Pelicans>} at 7]]
14A CT x1 -20, 80 cc serosang, no leak. [[Jehovah's Witness::Jehovah's Witness, elder {whole} {ph}]] NO BLOOD red band
14B waiting on [[rehab bed::{snf} bed]]. pleasant, deaf, ASL vri ipad, [[wife signs too but use vri::{kin} signs too but use vri]]
15 empty -> ED adm 16:00 SBO
to do: 0800 meds x5, 0900 rounds w/ [[Dr::{last}]], flush PICC 13, teach 12A protein, chart!! fall 12B scare from [[nights::nights ({one})]]
"""
