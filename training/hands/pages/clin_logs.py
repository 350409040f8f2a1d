"""Unit logs, handoffs, huddles and message threads in lower case or capitals, staff known by initials or first names, patients by surname, places by habit."""

TWINS = r"""
night charge log
1900 census 24, 1:6, [[one sick call::{wn} sick, {first} from {ward}]]
1940 fam of [[12::{lastlow}]] screaming re lost denture. found in [[bed::{firstlow}'s cart]] lol
2015 [[rn::{initials}]] stuck w/ 22g insulin, [[source 9::source {lastlow}]], truvada? eh called [[sup::{wn}]]
2100 [[4::{lastlow}]] to ct, dropped sat, back, [[res::{lastlow}]] aware
2230 admit from [[snf::{faclow}]] w/ bedbugs. evs [[::{firstlow} ]]gowned up
0010 tele down, [[it::it ({firstlow})]] reset 0055
0200 [[20::{lastlow}]] choking, heimlich by [[cna::{firstlow} cna]]!! steak. [[md::dr {lastlow}]] thanked her
0330 [[9::{lastlow}]] hit [[sitter::sitter {wn}]], haldol, geodon no (qt)
0500 labs late, [[phleb alone::{firstlow} alone]]
0640 death [[17::{lastlow}]], [[family at bs::dtr {kin} at bs]], [[me pending::me case {case}]], eyes → [[bank::{ORGANIZATION:<sightline|lions> eye bank}]]
am: kudos [[cna::{firstlow}]]; fix bed 20 suction; denture = [[risk::{firstlow} in risk]]
%%
#icu-fellows (pasted)
[[fellow 1::{firstlow}]]: bed 3 wont extubate today
[[fellow 2::{onelow}]]: why. rsbi 60
[[fellow 1::{firstlow}]]: [[surgeon::{lastlow}]] wants mri first
[[fellow 3::{initials}]]: mri at 4, [[rt travels::{firstlow} rt travels]]
[[fellow 2::{onelow}]]: [[wife::{kin}]] thinks tube out today, i told her
[[fellow 1::{firstlow}]]: ugh. also [[7::{lastlow}]] k 6.1 [[lab::per {firstlow} in lab]] hemolyzed?
[[attending::{last}]]: Treat it. And who ordered Kayexalate.
[[fellow 3::{initials}]]: nights ([[intern::{lastlow}]])
[[attending::{last}]]: Lokelma exists. Teaching at 2, [[conf room::the {FACILITY:<Hanlon|Wister|Delgado> Room}]], bring the Blakemore
[[fellow 2::{onelow}]]: bed 11 fam mtg moved [[to tmrw::to {DATE:<5/2|9-4>}]], [[son flying::{kin} flying from {town}]]
%%
OB BOARD 0700
R1 [[G3::{lastup}]] 7/90/0 EPID PIT 12 [[CNM::{one}]]
R2 [[G1::{lastup}]] IOL CYTOTEC #3, COOK BALLOON OUT 0510 [[RN::{initials}]]
R3 [[TWINS::{lastup} TWINS]] 33 5/7 MAG BMZ x2 ([[DONE::{DATE:<6/1|10-8>} {DATE:<6/2|10-9>}]]) [[MFM::{last}]]
R4 DIRTY
R5 [[PP::{lastup}]] QBL 1400, BAKRI, H/H Q6 [[MD::{last}]]
R6 [[TRIAGE::{lastup}]] DFM NST R
OR2 0730 [[RPT CS::{lastup} RPT CS]] + BTL [[PAPERS SIGNED::PAPERS {DATE:<4/4|7-30>}]] [[MD/ASST::{last}/{initials}]]
NURSERY [[BILI X1::BB {lastup} BILI]], [[HEARING REFER X1::BG {lastup} HEARING REFER]]
ANES [[ON CALL::{last} / CRNA {first}]]   NICU [[ON CALL::{last}]]   CHARGE [[::{wn}]]
FETAL DEMISE R8 - PURPLE LEAF ON DOOR. [[CHAPLAIN::{first}]]. PHOTO [[SVC::BY {first}, {ORGANIZATION:<Gentle|Tiny> Footprints}]].
%%
SNF 24 HR REPORT
[[Rm 101B::101B {lastlow}]] - skin tear R FA, steri, [[dtr::dtr {kin}]] notified, MD faxed
[[Rm 104A::104A {lastlow}]] - UA sent, "not herself", hit [[roommate::{onelow}]]
[[Rm 108::108 {lastlow}]] - turned [[80::{ninety}]]! cake. BG 388 after
[[Rm 112B::112B {lastlow}]] - LOA c [[son::{kin}]] til [[Sunday::{DATE:Sun <the 8th|11/2>}]], meds sent x3d
[[Rm 115::115 {lastlow}]] - new adm from [[hospital::{hnick}]], hoyer, Braden 11, vac dead on arrival
[[Rm 119A::119A {lastlow}]] - fall #3, neuros ok, [[found by aide::found by {firstlow}]], alarm was unplugged ([[by him::by {poss} hand]])
[[Rm 120::120 {lastlow}]] - hospice consult [[::{ORGANIZATION:<Lark|Dove> Hospice} {firstlow} ]]2p
[[Rm 126B::126B {lastlow}]] - AWOL to [[bus stop::{corner}]], brought back by [[cook::{wn} from kitchen]]
Staff: [[2 callouts::{firstlow}, {firstlow} co]]; agency [[1::{first} ({ORGANIZATION:<QuickShift|NurseNow|Gapfill>})]]
State in bldg? [[surveyor::surveyor {last}]] [[expected::here {DATE:<6/9|1-14>}]]
DON [[::{cred}]]
%%
DIALYSIS UNIT HUDDLE
TTS 1st: [[chair 2::{lastup}]] +5.1 kg Super Bowl. [[chair 4::{lastup}]] cath, looks infected, bcx x2. [[chair 6::{lastup}]] late, [[van::van {fleet}]]
[[chair 7::{lastup}]] needle fear, only [[one tech::{first}]] sticks.
[[chair 9::{lastup}]] & [[chair 10::{lastup}]]: separate (the [[loan::$40 {first} owes {first}]] thing)
[[chair 12::{lastup}]] Hep B conv? isolation, machine [[tag on::{UNIQUE_ID:<T|K>-{nn}}]].
Water RO alarm [[last night::{DATE:<2/6|11-9>} {initials}]]. Bicarb mix log missing [[initials::{poss} initials]].
Neph round: [[MD::{last}]] Tue; [[NP::{wn}]] Thu. Social: transport [[agency::{agency}]].
Transplanted!: [[chair 3::{lastup}, {hnick}, {DATE:<2/8|11-11>}]]. Died: [[chair 11::{lastup} {DATE:<2/5|11-8>}]]. Card on desk.
%%
EMS CREW CHANGE + SUPPLY
off [[crew a::{last}/{last}]] on [[crew b::{last}/{one}]] [[rig 2::{fleet}]]
narc: fent 4 ket 2 versed 3 [[ok/ok::{initials}/{initials}]] seal [[ok::{UNIQUE_ID:0{nn}7}]]
lucas batt x2. zoll pads exp [[soon::{DATE:6/<3|30>}]]. king lt 4 out. igel ok
stretcher squeaks. [[other rig::{fleet}]] took our stair chair ([[that crew::{lastlow}]])
cot lift assist x3 at [[the same house::{barelow}, "{firstlow}"]] - fall ref to [[community medic::{firstlow}, comm medic]]
diverts: [[one ed::{FACILITY:<gen|st v|county>}]] til 2. stroke → [[other ed::{hnick}]]
hospital left: our KED at [[trauma ctr::{hnick}]], ask [[charge::{wn}]]
standby [[stadium::{FACILITY:<the fairgrounds|Legion Field|Kiwanis bowl>} {DATE:sat <7/5|8/9>}]]
%%
VA CBOC TEAMLET CHAT
[[LPN::{first}]]: [[Mr. A::{mrs}]] no show x2, lives [[far out::past {place}]], truck died
[[RN::{wn}]]: VVC? he's got a flip phone
[[LPN::{first}]]: [[his neighbor::neighbor {first}]] has an ipad
[[PCP::{last}]]: A1c was 10.9. Beneficiary travel? DAV van goes [[weekly::{DATE:<5/6|Tues the 3rd>}]] from [[the post::{ORGANIZATION:Post {nn}}]]
[[PharmD::{first} PharmD]]: he has 4 Lantus pens unopened, last fill [[in spring::{DATE:<4/2|3-9>}]]
[[RN::{wn}]]: wife died [[this winter::{DATE:<Jan 30|2/2>} - {kin}]]. she did the shots
[[PCP::{last}]]: Oh no. Warm handoff to [[PCMHI::{first} PCMHI]]. and gun locks. ORION form? last4 [[in chart::{ssn4}]]
[[MSA::{initials}]]: booked [[phone visit::{on} {hr} phone]]
"""
