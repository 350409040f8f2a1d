"""What nurses, techs, therapists, aides and unit secretaries paste and ask at the work station: handoffs, flowsheets, huddles, transfers, teaching."""

TWINS = r"""
Make this handoff readable. It's my own scratch sheet, 5 pts, 12 h nights.

4101 [[F 66::{ptl} F 66]] - CHF, Bumex gtt 1, 2L NC, I/O -1800, K 3.4 replaced x2, BMP 0400. [[dtr sleeping in chair::dtr {kin} sleeping in chair]]
4102 [[M 49::{last} M 49]] - ETOH w/d, CIWA 14>8, Ativan 2 x3, Librium 50 q6, last drink [[2 d ago::{clip}]]. banana bag. tele ST 112
4103 [[M 81::{last} M 81]] - hip fx pre op, NPO MN, Bucks 5 lb, ropi block working, consent NOT signed, [[HCP is the niece::HCP is niece {kin} {ph}]]
4104 [[F 33::{last} F 33]] - DKA gap 10, subq transition at 2100 w/ Lantus 22, BS 171 188 160. hungry!!
4105 [[F 90s::{last} F {oldn}]] - from [[SNF::{snf}]], UTI, pulls IV, mitts, bed alarm, DNR. [[son calls q shift::son {kin} calls q shift]]
To do: 4101 foley day 4 - ask [[MD::{dr}]]. 4103 chg bath. 4102 level @ 0600. [[Tele box 22 lost::Tele box {ser} lost]], called [[monitor room::{first} in the monitor room]].
%%
Help me chart this fall. Facts only, no blame, follow our post fall template.

Time found: 0327
[[Room/bed: 9-2::Room/bed: 9-2, {ptcomma}, {mrn}]]
Found by: [[CNA::{first} {last}, CNA]]
Position: R side, next to BSC, non skid socks on, call light on bed
Alarm: on, zone 2, sounded
Pt statement: "I had to go and you people take forever"
Vitals: 148/84, 96, 18, 97.6, 95% RA, BG 112
Neuro: A&Ox3, PERRL 3 mm, MAE, GCS 15
Injury: 2x2 skin tear R elbow (STAR 1b), no deformity, hip ROM baseline
On: Eliquis, so CT head
Notified: [[provider 0335, family 0410, house sup 0345::{dr} 0335, {kin} ({rel}) {ph} 0410, {first} house sup 0345]]
Morse before 65 after 85
New: low bed, mats, toileting q2, [[room near the station::moved to room across from station on {clip}]]
%%
secretary here, the docs want the transfer packet cover filled and a checklist

INTERFACILITY TRANSFER
[[From: sending facility::From: {hosp}, {town}]]
[[To: receiving facility::To: {hosp}, accepting {tit}]]
[[Pt: ____::Pt: {ptname}  {dob}  {mrn}]]
Dx: STEMI, inferior, post TNK 1512, ongoing pain
Mode: ALS ground / CCT / [[rotor::rotor {VEHICLE_ID:<LifeBird|AirStar|Mercy Air> {nn}}]]
[[Crew: ____::Crew: {crew}, {first} RN, {first} EMT-P]]
Lines: 18 L AC, 20 R hand. Drips: heparin 12 u/kg/h, NTG 20 mcg/min
Belongings: upper dentures, phone, [[wallet to wife::wallet to {kin}]]
EMTALA form: signed, [[time in box::{full} 1544 {initials}]]
Report: [[called RN to RN::called to {first} RN at {ph}]]
Sent: EKG x3, MAR, labs, face sheet, [[images on PowerShare::images on PowerShare, acc {spec}]]
Not sent: code status form (verbal FULL)
%%
User: how do i teach back for a trach at home? I'm an RT
Assistant: Break it into chunks: suction, inner cannula, ties, go-bag, emergency change. After each, ask "show me."
User: [[family::{kin} and {kin}]] did suction x3 ok, ties x1, emergency change [[not yet::not yet, booked {on}]]
Assistant: Checklist: Suction ✔✔✔, Ties ✔ (needs 2 more), Inner cannula, Emergency change with smaller size, Bagging, CPR, Equipment alarms.
User: ok write the note. Shiley 4 cuffless peds? no, Bivona 4.0 neo, LTV 1150, [[pt is 11 mo::{ptf} is 11 mo]]
Assistant: "Caregiver education: [[two caregivers::{kin} and {kin}]] of 11-month-old with 4.0 neonatal Bivona trach on LTV 1150. Suction competent x 3..."
User: DME is [[coming for the vent swap::{org}, {first} is coming for the vent swap {on}]]
Assistant: Add: "DME to deliver Trilogy EVO for home trial, 24 h rooming-in before discharge."
User: and home nursing 16 h/day from [[an agency tbd::{ORGANIZATION:<Lullaby|Evergreen|Two Rivers|Pediatric Star> Private Duty}]]
Assistant: Added. Confirm that nights are covered before setting [[the date::{wday}]].
User: thanks 🫁
%%
HUDDLE BOARD photo -> text, then give me 4 action items

[[DATE: ____   DAY 212 NO FALLS::DATE: {on}   DAY 212 NO FALLS]]
CENSUS 29/32   PENDING: 2 ED, 1 PACU
[[CHARGE: (blank)   RESOURCE: (blank)::CHARGE: {oneup}   RESOURCE: {whoup}]]
ISOLATION: 6 contact, 1 airborne (neg press OK)
FOLEYS 5   CENTRAL 4   RESTRAINT 1
[[1:1 BED 18::1:1 BED 18 ({lastup}), SITTER {oneup} TIL 1500]]
HIGH ALERT: 2 heparin, 1 ketamine, PCA x3
EQUIP: bladder scanner in biomed, Hovermatt back
KUDOS: [[the float pool::{first} - DAISY nominee!]]
[[RETIREMENT LUNCH THURSDAY::RETIREMENT LUNCH FOR {oneup} {on}, {shop}]]
SAFETY: two name alerts! [[two pts w/ the same last name::{lastup}, A. bed 4 and {lastup}, R. bed 11]]
CODE CART: [[checked::checked {initials} 0640, lock #{UNIQUE_ID:{four}{nn}}]]
%%
OT eval narrative from my boxes pls, snf, PDPM friendly language

[[Res: _____   Rm 114A::Res: {ptcomma}   Rm 114A   {plan}]]
[[SOC _____   Eval _____::SOC {clip}   Eval {clip}]]
Dx: I69.354 L hemi, R MCA
PLOF: indep ADLs, drove, [[cared for spouse::cared for spouse {kin}]], [[apt w/ elevator::apt at {bldg}, elevator]]
CLOF: UB dress mod A, LB max A, toilet transfer max A x1, eating setup w/ rocker knife
L UE: Brunnstrom 3, MAS 1+ elbow flexors, Fugl-Meyer 24/66, sublux 1 finger, GivMohr sling
Cog: MoCA 19, L neglect (BIT star 31/54)
Goals: STG UB dress min A 2 wk; LTG mod I w/ one handed tech 6 wk
Freq 5x/wk x 6. CPT 97166, 97535, 97530, 97112
[[Barriers: stairs to the church hall, no ramp at son's::Barriers: stairs at {church}, no ramp at son {kin}'s in {town}]]
[[OTR/L signature::{cred}, lic {lic}]]
%%
Rewrite as a kudos email and a coaching email (two separate), from me, night manager

What happened [[overnight::on {day} overnight]]: [[Tech A::{first}]] noticed bed 22 "just looked gray", took a temp (35.1), and got [[RN B::{one}]]. [[RN B::{one}]] called a rapid in 4 min, lactate 6, cefepime in by 52 min. Great save. But [[RN C::{wn}]] had charted 0200 vitals that monitor shows weren't taken. [[RN C::{wn}]] said "I was in 24 with the confused guy, I copied the midnight". First time. 11 years here. I want a verbal, not written. Union ([[steward in the loop::steward {first} {last} in the loop]]). Cc nobody on the coaching one. Kudos cc [[the director::{whole}]]. I sign "[[Your night mgr::{first}]]".
%%
SBAR ok? anything missing before I call

S: [[Rm 8::{mr} in 8]], new L facial droop and slurred speech at 1407, seen normal 1330 [[by PT::by {first} in PT]]
B: 74M, POD 2 TKA, AF, Eliquis held x 5 d, HTN. Full code.
A: BP 196/104, HR 92 AF, 98% RA, BG 143. NIHSS 9 by me: face 2, L arm 3, L leg 2, dysarthria 1, neglect 1. 18g R AC.
R: stroke alert, CT/CTA, last Lovenox 40 at [[0600::0600 {clip}]]. neuro tele cart
[[Call back::Call back {first} RN {xt}]]
%%
Diabetic teaching, did I document it ok? Remove slang

[[Pt::{mefl}]] newly dx T2 A1c 11.9. Taught Lantus pen x2 by [[me::{first} RN CDCES]], primed, dial 18, hold for 10. Needle BD nano 4 mm. He about passed out the first time lol then nailed it. [[Girlfriend::Girlfriend {kin}]] also did one on the pillow. FreeStyle Libre 3 placed L arm, app on his Samsung, [[shares w/ girlfriend::shares w/ {mail}]]. Hypoglycemia rule of 15, glucagon Gvoke HypoPen. Diet: drinks 6 Mountain Dews a day [[at the shop::at {myjob}]], agrees to Zero. Sharps: laundry jug. Strips to [[pharmacy of choice::{pharm}]]. Class: [[next month::{on} at {fac}]]. Foot care handout Krames. Eye appt needed.
%%
discharge phone call script + log

Call #1 [[48-72 h::{num8}]]
[[Caller: RN::Caller: {first} RN]]
[[Pt: ____::Pt: {mequo}, {ph}]]
1 How are you feeling compared with the day that you left? "[[better::better, still tired, {kin} is cooking]]"
2 Meds picked up? "All but the Entresto, it was $540"
3 Weight? "201, was 199"
4 Appt? "[[don't have one::{on} with {last}, but no ride]]"
5 Any swelling, SOB, CP? "My socks leave a mark"
6 Who'd you call? "[[911::my neighbor {kin}]]"
Action: Novartis card / PAP form; [[clinic moved up the visit::{clinic} moved visit to {clip}]]; reviewed zones (yellow)
LACE 12. Escalate? y/n. [[Next call in a week::Next call {clip} by {wn}]]

Turn into: (a) note (b) message to the HF clinic (c) a 2 line text to the patient
"""
