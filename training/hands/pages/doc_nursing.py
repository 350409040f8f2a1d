"""Nurses of every floor and the aides with them: shift notes, flowsheets, SBAR, codes, falls, home visits, hospice, dialysis, L&D, school, jail."""

TWINS = r"""
NURSING NARRATIVE - 7p-7a
1910 Rec'd report from [[day RN::{first} RN]]. Pt [[::{ptl} ]]in bed, HOB 30, A&O x2 (self, place). Thinks it's [[1988::{feast}]].
1945 [[Daughter::{kin}]] here w/ milkshake. Thickened it. She says he calls for [[his late wife::{first}, his late wife]].
2100 meds crushed in applesauce. Spat Seroquel. [[MD::{last}]] paged [[x1::{pager}]].
2125 [[cross cover::{initials}]] called back: ok to hold.
2315 Found w/ legs over rail. Low bed, mat, Posey alarm. [[Sitter::Sitter {wn}]] to bedside 2340.
0200 Sleeping. Brief dry. R heel boggy, Prevalon on.
0415 FSBS 61 -> juice x2 (honey thick) -> 97
0530 Labs drawn by [[phleb::{first}]], L hand. Refused wt.
0650 Report to [[oncoming::{first}]]. Glasses, upper plate and [[a harmonica::harmonica marked "{ini}"]] at bedside.
[[RN sig::{fl}, RN #{badge}]]
%%
SBAR fax to physician, long-term care
TO: [[attending physician::{dr}]]   FAX: [[on file::{ph}]]   FROM: [[unit nurse::{first} LPN, {ward}]], [[our facility::{snf}]]   DATE: [[today::{num8}]]
RESIDENT: [[rm 12-B::{lf}, rm 12-B, DOB {dobs}]]
S: INR 5.1 this am. No bleeding seen.
B: Coumadin 5 mg M/W/F, 2.5 other days for mech mitral. Bactrim DS started [[4 days ago::{DATE:<the 8th|the 19th|6/2|11/27>}]] by [[urgent care::{clinic}]] for UTI.
A: VS 126/71 76 18 97.9. Bruise L forearm 4 cm, old.
R: Hold x2? Vit K? recheck when? Can we stop Bactrim?
PHYSICIAN ORDERS: ( ) hold tonight + tomorrow, INR [[in 2 days::{wday}]]  ( ) vit K 2.5 po  ( ) change to Macrobid (CrCl 41)
Signature: [[____________::{whole} MD]]  Noted by: [[____________::{oneup}]] [[__/__::{num8}]]
Family notified: Y/N [[who::{kin} by {firstlow} 0915]]
%%
CODE BLUE RECORD - pg 1
Location 4 West hall. Found by [[PCT::{first}, PCT]]. Time 1333. Pulseless, PEA.
Leader: [[hospitalist::{last}]]   Recorder: [[house sup::{fl}]]   Compressor 1: [[RN A::{first}]]  2: [[RN B::{wn}]]  3: [[security::{last}/security]]   Airway: [[CRNA::{first}]]
1334 LUCAS on; zoll pads
1335 epi 1 mg IO L tibia
1337 PEA 40 - bicarb, Ca gluc
1338 ETT 7.5 @ 22, EtCO2 18
1339 epi
1341 VF - 200 J
1343 ROSC 1343, 104/60
1346 ECG inf STEMI > cath lab called [[STEMI doc::({dr}), {xt}]]
1352 left unit with [[three staff::{first}, {first} and {last}]]
Patient sticker: [[(none)::{whoup} {mrn}]]
Chaplain [[with family::{wn} with {kin}]] in the quiet room.
Debrief: crash cart key missing. [[The unit manager::{first}]] took the strip. Form no. [[preprinted::{code}]]
%%
HOME HEALTH - SKILLED NURSE VISIT
Agency [[name on file::{ORGANIZATION:<Prairie|Two Rivers|Bluebonnet> Visiting Nurse of {county}}]]  Branch [[n/a::{town}]]
Client [[as on 485::{ptlf}]]  MR# [[as on 485::{mrn}]]  SOC [[week 1::{num8}]]  Cert period [[60 days::{range}]]
Clinician [[SN::{cred}]]   In 1012 / Out 1058   Odometer [[in app::{UNIQUE_ID:{nn}{nn}1}]]
Homebound: taxing effort, walker, SOB 20 ft; leaves only for [[worship::{church}]] and MD.
Environment: trailer, [[two steps::{park} {unit}]], ramp half built by [[brother-in-law::{kin}]]. Three cats. Wood stove: O2 talk done again.
Wound: L lat mall. venous 4.1 x 2.8 x 0.2, 70% granular. Hydrofera Blue, Unna (Profore 4-layer next).
Vitals BP 138/62 P 70 R 18 T 97.4 BG 211 (Libre).
Meds: pillbox set x 7. Missing Lasix; [[pharmacy::{pharm}]] says [[refill needs MD::{first} says refill from {last} expired {num8}]].
Teach: elevate, sodium (pickles!).
Next: [[Thursday::{day}]]. Aide 2w4: [[same aide::{wn}]].
Pt signature [[on tablet::{ptf} X]] GPS [[verified::verified {iso} near {corner}]]
%%
HOSPICE IDG NOTE
Pt [[#::{subj}]] [[, a retired teacher::, {ptfull}, {old}, who taught at {school}]]; dx Alzheimer's FAST 7d; PPS 30; LCD met
RN [[case manager::({first})]]: MAC 22 > 20.5. Skin tears x2. Dentures out. Roxanol 5 x3 this wk.
MSW [[::({last})]]: [[spouse::{kin}]] tired; respite at [[contract SNF::{snf}]] [[5 days, next week::{btw}]].
SC [[::({wn})]]: sings "In the Garden". Rev. from [[their church::{church}]] brings ashes [[on the day::{DATE:Ash Wednesday}]].
HHA [[::({first})]]: bath Tu/F; bites when cold.
Vol [[::({PERSON:{first} {last}})]]: reads the paper; saw [[the dog::{pet}]] on the bed.
MD [[::({dr})]]: recert; F2F done [[by NP::by {initials} {num8}]]
Bereavement risk: mod. Lists: [[two sons::{first} ({town}) and {first} ({place})]], estranged.
Plan: Haldol 0.5 prn; comfort kit exp. [[replace::{mon}, replace]]
Benefit period [[3::3, {DATE:<12/4/25-2/1/26|5/9-7/7>}]]
%%
Dialysis run sheet
chair 11   [[pt::{ptcomma}]]   shift 2   mach [[# on tag::{ser}]]
EDW 84.0 pre 87.3 post 84.4  UF 2.9  BFR 400 DFR 600  F180NR  2K 2.5Ca
access: L BC AVF 15g x2 buttonhole by [[PCT::{first} PCT]]
pre 171/88 > 1h 140/77 > 2h 122/64 cramp, NS 200 > 3h 128/70 > post 133/71
EPO 6000, Hectorol 2, Venofer 50
seen by [[rounder::{last}]] 2nd h: fistulogram [[at access center::{ORGANIZATION:{coin} Access}, {num8}]]
missed [[last Saturday::{DATE:Sat <8/9|1/24|4/12>}]], said [[the van::van {fleet}]] never came. [[SW::{wn} SW]] called [[dispatch::{agency} dispatch {ph}]]
labs monthly drawn. Kt/V 1.31 (adequate). PTH 711. phos 7.2 "I like cheese"
HBsAg neg, sAb 4 -> booster [[due::due {mon}]]
tx list: [[center B::{hnick}]], inactive for dental
RN [[sig::{initials}]]
%%
L&D TRIAGE
G3P1011 [[@ 38w2d::@ 38w2d, EDC {num8}]] [[::{ptlf} ]]c/o ctx q4, ?SROM 0320 at [[work::work ({shop})]]
OB: [[midwife group::{dr} / midwife {first}, {clinic}]]. Hx: C/S [[2022::{mon} at {hosp}, {town}]] for breech. GBS pos, PCN ok. Rh neg, RhoGAM [[at 28 wk::{num8}]].
FOB [[en route::{kin} en route from the {ORGANIZATION:{place} <mill|plant|yard>}]]. Doula [[here::{first}]].
FHT 135 mod, accels, cat I. SVE 3/70/-2 by [[RN::{fl}]]; Nitrazine +, ferning +, AmniSure not needed
Admit TOLAC. VBAC score 14 (61%). Epidural when. Consents signed 0431 [[with interpreter::with {first}, {tongue} line, ID {badge}]]
Peds: [[undecided::Dr. {last}]]. Feeding: both. Circ: no. Name: [[secret::{ptf} if a boy, {first} if not]]
bands [[matched::{UNIQUE_ID:{nn}-{nn}-{nn}} matched, {initials} + {initials}]]
%%
FALL HUDDLE FORM
When: [[evening shift::{num8} 2105]]   Where: bath, room 33
Who fell: [[a resident::{ptfull} ({mrn})]]   Found by: [[a CNA::{first}, CNA]]   Last seen: 2050 by [[med tech::{oneup}]]
What he says: "I was going to [[the barn::the barn at {house}]]."
Shoes? socks. Call light? on floor. Morse 75. Wet floor? yes - [[the neighbor's::{wn} in 31]] overflowed the sink.
Injury: skin tear R elbow 3 cm, Steri-Strips. Neuro checks q15 x4.
Notified: MD [[2115::({last}) 2115]], family [[2120::({kin}, {ph}) 2120]], DON [[2130::({first}) 2130]]
Five whys: 1 wet 2 no mat 3 mat in laundry 4 laundry short 5 [[position open::{first} left <in {DATE:March}|{DATE:9/1}|right after {DATE:Labor Day}>, position open]]
Fix: second mat; faucet timer (Maintenance WO [[open::{ord}]]).
Huddle led by [[the charge nurse::{whole}]]
%%
JAIL MEDICAL - INTAKE SCREEN
Booking [[#::{code}]]   [[Inmate::{ptcomma}]]   [[DOB::{dob}]]   [[arresting agency::{LOCATION:<Dry Fork|Ellis|Pontoon>} PD]]   [[facility::{jail}]]
1 Meds? Suboxone 8/2 strip, [[clinic::{clinic}, dosed {DATE:<1/17|9/9|4/22>}]]
2 Withdrawal? COWS 4 CIWA 2
3 Suicidal? "Not today." Tried [[in 2017::{mon} at {refuge}]]. C-SSRS 3. Watch q15.
4 TB? PPD+ treated, INH 9 mo
5 Pregnant? n/a
6 Injury? R hand swollen; hit [[a wall::a wall / {first}]]. XR.
7 Diabetes/seizure/asthma? Albuterol
8 PREA? no
9 Next of kin: [[declined::{kin}, {ph}]]
Verified with [[pharmacy::{pharm} ({first})]] PDMP ok.
Housing: med unit, bottom bunk. Court [[in 72 h::{wday}]].
[[Intake LVN::{fl}, LVN]]
%%
INFUSION CENTER
chair 6 [[::{ptfull} ]]Ocrevus #7, 600 mg
arr 0830, [[driver::{kin} drove from {town}]]
IV 22 L FA x2 (1st blew). [[RN::{first}]]
premed solumedrol 100, benadryl 50 po, tylenol
0910 40 mL/h ... 1010 160 ... 1052 itchy throat, ears red: STOP. Benadryl 25 IV, Pepcid. 118/70. 1125 resolved; restart at half per [[neuro on call::{dr} by phone]]
1440 end. obs 1 h. home 1545 w/ [[same driver::{kin}]].
next [[six months::<wk of {DATE:6/8}|{DATE:mid-October}|{DATE:2/11} or {DATE:2/12}>]]; PA ends [[before that::{num8}, auth {UNIQUE_ID:<OCR|PA>{nn}{nn}}]] - tell [[the PA desk::{wn}]]
lot [[sticker::{lot}, exp {mon}]]
%%
PREOP HOLDING / PHONE SCREEN
Tried x2 [[evening::{ph} {num8}; {ph} {num8}]]; reached [[pt::{ptf}]] third.
Proc: L TKA, Mako. [[Surgeon::{last}]]. Report [[0530::0530 {wday}, {bldg} entrance]]
Ht 5-4 wt 211 BMI 36 STOP-BANG 4
Anes hx: PONV; [[sister::{kin}]] "woke up wild" (not MH)
Ozempic: last [[9 days ago::{DATE:<Sun 2/1|Sat 11/8>}]] ok. Xarelto stop 3 d. Hibiclens x3.
Piercing: navel. Loose tooth: #24. Dentist [[cleared::Dr. {last} cleared {num8}]]
Ride/24h adult: [[friend::{first} ({rel})]]. Dog at [[kennel::{ORGANIZATION:<Wags|Paws|Muddy> & Co. {town}}]].
Wants: [[no students::no students, and not {dr} for the block]]
Adv dir: yes, will bring. Interpreter no.
[[PAT RN::{initials}]]
%%
WOUND/OSTOMY
f/u #4. [[pt::{melow}]] 9 d s/p Hartmann ([[surg onc::{last}]])
stoma 32 mm oval, red, 1.5 cm bud, MC junction sep 3-6 oclock
pouch: Hollister 2pc 2 1/4 convex, Adapt ring, belt. leaked x2, at night and in [[church::{church}]]
[[partner::{kin}]] cuts well. pt looks away; first look today, "it's a tomato"
gave: samples, Osto-Group, UOAA mtg [[monthly::{oddday} 6pm at {bldg}]], [[a peer visitor::peer {wn}, {ph}]]
supplies: [[DME::{ORGANIZATION:{coin} Medical} acct {acct}]], 20/mo
shower ok. lifting 5 lb. return to [[job::{org}]] 6 wk
[[CWOCN::{cred}]]
"""
