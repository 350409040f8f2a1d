"""A hospitalist, an intensivist, an ED doctor and their nurses: notes as they stand in the chart, each written once with and once without people."""

TWINS = r"""
HOSPITAL MEDICINE PROGRESS NOTE
Hosp day 6 / abx day 4
S: Slept poor. [[Roommate's::Roommate {poss}]] TV on all night. No CP/SOB. Ate half of tray per [[CNA::{first} (CNA)]]. BM x1 formed.
O: {vitals}. I/O +340. Wt 84.1 (up 0.6)
Gen NAD. Heart irreg irreg. Lungs crackles R>L bases. LE 1+ to shins. Foley out since yest.
Labs: {labl}
Micro: BCx 2/2 MSSA [[admission::{clip}]], repeat NGTD x48h
A/P
# MSSA bacteremia - source likely PIV thrombophlebitis from [[outside ED::{hnick}]]. Cefazolin. TEE [[pending, cards aware::{DATE:Fri 8/17} w/ {last}]]. ID ([[fellow::{last}]]) following.
# AF - rate ok on metop 50 bid. Eliquis on hold for TEE? clarify w/ [[cards::{onelow}]]
# HFpEF - Lasix 40 IV x1, recheck BMP
# Dispo - lives [[alone in walkup::alone at {st}]], [[daughter::dtr {kin}]] wants SNF; [[CM::{first} in CM]] sent [[3 referrals::referrals to {snf} and {FACILITY:<Alder|Pinon|Cobble> Ridge Transitional}]]
# Code: DNR/DNI, confirmed w/ [[HCP::HCP {kinfull} {ph}]]
[[Attending::{last}]], [[pager in directory::p{pager}]]
%%
ICU ACCEPT NOTE
Pt is {agex} xfer from [[outside hospital via flight::{hosp} via {crew}]] for refractory septic shock. Intubated there by [[their doc::Dr {last}]], grade 2b w/ Glidescope, 7.5 @ 23.
Received on levo 24 / vaso 0.04 / epi 6. Got 4.2 L LR, vanc, Zosyn, hydrocort 100.
Lines: R IJ TLC ([[placed OSH::{clip}, OSH]]), L rad Aline, 18g L AC, Foley w/ 20 cc dark.
HPI per [[husband::husband {kin}]], who was reached [[by phone::at {ph}]]: 5 d of flank pain, went to [[urgent care::{clinic}]] twice, told "pulled muscle". Rigors [[yesterday::{worded}]]. [[Works with horses::Works w/ horses at {ORGANIZATION:<Lazy|Rocking|Double> {last} <Ranch|Stables>}]].
PMH stones, T2DM, s/p ESWL [[few yrs ago::{mon} by {last}]]
All: Bactrim (hives)
CT from OSH: 9 mm obstructing R UVJ stone, gas in collecting system. Emphysematous pyelo.
Plan: urology ([[on call::{last}/{first} PA]]) and IR ([[fellow::{initials}]]) both at bedside, neph tube now. Meropenem. Echo. Lactate q4. CRRT if K > 6, renal [[aware::({last}) aware]].
Family: [[husband driving in, ETA 3h::{kin} driving in from {town}, ETA 3h]]. [[Priest requested::Asked for Fr. {last} of {church}]].
CC time 75 min excl procedures. [[MICU attending::{whole}, MD]]
%%
ED PROVIDER NOTE      Arrival: [[walk in::{stamp}]]     Rm: {bedx}
CC: "{cc}"
Hx from pt + [[friend::friend {first}]]. {agex} c/o above since {lately}. [[Was at a wedding::Was at the {clan}' wedding at the {FACILITY:<Old|Red|Twin> <Mill|Barn|Silos> at {town}}]], had shellfish, denies trauma. LMP 3 wks.
Seen here [[last month::{clip}]] for same, [[left before results::LWBS after triage w/ {first}]].
ROS neg x above
Soc: [[lives w/ roommates, bartends::lives w/ {first} and {first}, bartends at {shop}]]; vapes
PE: {vitals}
abd soft, TTP RLQ w/o guarding, neg Murphy, neg CVAT. Pelvic chaperoned by [[RN::{first} RN]]: no CMT
MDM: appy vs torsion vs stone vs TOA. US neg for torsion per [[rads::Dr. {last}]]. CT: tip appendicitis.
1:10 d/w [[surgery resident::{last} (surg PGY3)]], will admit to [[the attending on call::{last}]]
1:40 [[Mother called, updated with pt's ok::Mom ({kin}) called from {town}, updated w pt's ok]]
2:15 signed out to [[night doc::{initials}]]
Dx: acute appendicitis K35.80
[[Scribe attests that this was done in real time.::Scribed by {wn} for {tit}.]]
%%
NURSING SHIFT NOTE 1900-0730
Rec'd report from [[day RN::{first}]]. Pt A&Ox2, pulls at lines, mitts on per order. Bed alarm on zone 2.
2015 meds crushed in applesauce, spat out Seroquel, {role} notified
2130 found sitting on edge of bed looking for "[[the dog::{pet}]]". Reoriented. Called [[family::{kin}]] on speaker, calmed.
2300 [[Sitter::Sitter {first}]] arrived from [[float pool::{ORGANIZATION:<Nightingale|Lamplight|StatCrew> Staffing}]]
0040 HR 130s AF, BP 98/54. [[Cross cover::{last} x-cover]] paged, EKG, Dilt 10 IV. [[RRT nurse::RRT {first}]] at bs
0115 HR 90s
0330 large incont stool, linen change w/ [[tech::{first}]]. Sacrum: blanchable, Mepilex reapplied [[, dated::{DATE:<3/17|the 9th>}]]
0500 labs by [[phleb::phleb {first}]], hemolyzed K, redrawn
0645 [[Wife::{kin}]] called x2, wants [[the doctor::Dr {last}]] to call before rounds; [[number on board::cell {ph}]]
0715 SBAR to [[oncoming RN::{first}]]. Bed low, call light in reach.
[[Night RN, 6 West::{fl} RN]]
%%
DISCHARGE SUMMARY
[[Patient: (see banner)::Pt: {ptcomma}   MRN {mrn}   DOB {dob}]]
Admitted: [[see ADT::{clip}]]   Discharged: [[today::{clip}]]
Attending: [[hospitalist team C::{whole}]]   PCP: [[none listed::{last}, {clinic}]]
Dx: Acute on chronic pancreatitis, alcohol; delirium tremens, resolved; hypoK/hypoMg; L 7th rib fx
Course by problem:
1. Pancreatitis. Lipase 1,840. NPO 2 d, LR, then clears. CT no necrosis. MRCP neg stones. GI ([[consult::{last}]]) rec outpt EUS [[in 8 wks::w/ {first} {last} at {fac}]].
2. EtOH withdrawal. CIWA max 31, to ICU [[overnight::{btw}]], Precedex, phenobarb load. Off all by HD5. SW ([[unit::{first}]]) gave list; pt accepted bed at [[residential program::{refuge}]] starting [[next week::{worded}]].
3. Rib fx. [[Fell off a dock::Fell off the dock at {park}]]. IS, lidocaine patch.
4. Hypokalemia. Repleted.
Pending at dc: elastase, vit D
Follow up: PCP [[1 wk::{on} at {clockx} w/ {first} NP]]; GI
Meds: thiamine 100, folate 1, Creon 36k w meals, naltrexone 50 start [[after rehab intake::{oddday}]]
Condition: stable, ambulating. Ride: [[sponsor::{first} (AA sponsor)]]
%%
RAPID RESPONSE RECORD
Called by: [[bedside RN::{first} {last}]]  Time: {clockx}  Loc: {bedx}
Trigger: RR 34, SpO2 84 on 4L
Arrived: [[ICU RN, RT, resident::ICU RN {first}, RT {first}, res {last}]] in 3 min
S - POD2 s/p lap colectomy ([[colorectal::{last}]]), acute SOB after getting up to chair w/ [[PT::{first} PT]]
B - Hx DVT, Lovenox held x2 [[doses for epidural::since {clip} for epidural per {last}]]
A - HR 128 BP 104/60, R leg > L. ABG 7.48/29/54
R - NRB, stat CTPA, heparin bolus after d/w [[anesthesia acute pain::APS ({last})]], epidural out first
{clockx} CT: bilat lobar PE, RV/LV 1.3
{clockx} PERT activated: [[cards, pulm, IR on line::{last}, {last}, {last} on line]]
Dispo: MICU. Report to [[receiving RN::{one}]]. Family: [[son called::son {kin} called {ph}]]
Recorder: [[house sup::{initials}]]
%%
SIGN OUT  gen med  nite
bed 1 - [[72M::{lastup} 72M]] copd. on bipap 12/5. if ph \<7.3 call icu. [[wife anxious::wife {firstlow} anxious]]
bed 2 - [[38F::{oneup} 38F]] dka, gap closed x2. drip off. can eat. [[boyfriend banned::bf {firstlow} banned per security]]
bed 4 - [[81F::{lastlow}, 81F]] hip, or tmrw first case [[w ortho::w {lastlow}]]. npo mn. hold eliquis
bed 5 - [[55M::{lastup}]] gib, hgb q6. gi = [[fellow on amion::{lastlow} x{pager}]]. 2 large ivs. consent on chart
bed 7 - [[empty::admit coming from {faclow}, ?{lastlow}, uti/ams]]
bed 9 - [[66M::"{nick}"]] etoh, ciwa 14. phenobarb ok. wants to leave, has cap
bed 11 - [[80s F comfort care::{old} {lastlow}, cmo]]. family at bs. pronounce + call [[gift of life::{first} at gift of life]] + [[daughter::dtr {kin} {ph}]]
todo: 2200 trop bed 4, 0000 hgb bed 5, f/u ct read bed 1
%%
CODE BLUE SHEET
Location {room}. Recognized {clockx} by [[tele tech::{first}, tele]].
Initial rhythm: PEA. CPR started by [[aide::{first} {last}, NA]]. Lucas on at +4.
Airway: [[anesthesia::{last} anes]], 7.0, ETCO2 18
Epi x5, bicarb x2, Ca x1. IO R tib ([[medic student::{ini}]])
H&T reviewed aloud by [[leader::leader Dr {last}]]. POCUS [[by fellow::by {first}]]: RV dilated. TNK 50 mg {clockx}
ROSC {clockx}, 22 min. To CCU on epi 10.
Family present: [[spouse with chaplain::{kinfull} w/ chaplain {first}]]
Debrief: what went well - early Lucas. What didn't - no one scribing till +6; [[nobody knew where the TNK was::{wn} ran to {ward} for the TNK]].
Sig leader [[______::{last}]]  Sig recorder [[______::{cred}]]
%%
NEUROLOGY CONSULT (initial)
Requested by: [[primary team::{last} (hospitalist)]]   Q: AMS, ?seizure
{agex} R handed, [[retired machinist::retired from {coin}]], known GTC since TBI [[decades ago::in {DATE:<spring|fall> of 88}, fell at {corner}]]. Followed by [[outside neuro::{tit} at {clinic}]], last lev level 11. Per [[sister::sister {kin}]]: 3 spells [[since Sunday::since {DATE:<Sun|Sat> the 16th}]], "stares and picks at his shirt", 2 min, then sleeps.
Exam: drowsy, says own name, not place ("[[the school::{school}]]"). Names pen, not watch. Neglects L. DTR 2+, toes up L.
EEG [[prelim::prelim, read by {last}]]: R temporal LRDA, 1 sz 80 s at {clockx}
MRI: R MCA territory encephalomalacia, no restricted diffusion
Imp: focal impaired awareness sz; low Keppra (ran out, [[pharmacy closed::{pharm} closed]])
Rec: lev 2 g load then 1500 bid; cEEG overnight; Ativan 2 prn > 3 min; no driving [[- DMV form::- form to DMV by {first}]]
Thank you for this consult. [[Neuro pgy4 / attending::{last} pgy4 / {last}]]
%%
TRANSFER FORM (EMTALA)
Sending: [[this facility::{hosp}, {town}]]   Receiving: [[tertiary center::{hnick}]]
Accepting MD: [[accepting on file::{whole}]]  Time accepted {clockx}
Reason: [[burn center::burn center bed]] / service not available here
Pt condition: stable. Burns 22% TBSA partial, face + both arms, [[grease fire::grease fire at {shop}]]
Mode: {svc} n/a; [[ground ALS::{crew}, {fleet}]]
RN to RN: [[given::{first} → {first}]] at {clockx}
Sent: chart, CDs x1, belongings [[(phone, ring)::to {kin} (phone, ring)]]
IV: LR 540/hr (Parkland), Foley 60/hr
Risks explained to [[patient::{mr}]] by [[ED MD::{last}]]; signed [[on arrival::{num8}]]
Witness [[RN::{cred}]]
%%
PALLIATIVE CARE FAMILY MEETING
Present: [[two sons, a sister, pastor::sons {kin} and {first}, sister {first}, Pastor {last}]]; ICU ([[attending::{last}]]), RN ([[bedside::{first}]]), SW [[:: {first}]], me
[[Interpreter by video::{lang} interpreter, {first}, #{badge}]]
What they know: "[[Dad::{ptf}]] is sleeping and the machine helps."
What we said: third stroke, no waking expected, trach/PEG would keep body going
Who is he: [[ran a shoe repair::ran {ORGANIZATION:<Heel & Toe|Cobblers' Corner|Sole Mates> Shoe Repair} on {road} forty years]], sang bass [[in the choir::at {church}]], never missed [[an opener::a {DATE:<Memorial|Labor> Day} parade]]
What he'd say: "[[The older son::{kin}]] thinks he'd fight; [[the younger::{first}]] says he told him 'no tubes' [[in the truck::driving back from {town}]]"
Plan: DNR now. Time-limited trial to [[Friday::{DATE:Fri <the 12th|7/17>}]]. [[Sister from abroad to arrive::{first} flying in from {world}]]. If no change, comfort care at [[inpatient hospice::{FACILITY:<Lantern|Kestrel|Wisteria> House}]]
65 min ACP 99497+99498. [[Pall NP::{fl}, NP]]
%%
PASTED FOR AI: "shorten, keep times"
RN note. 0710 rcvd pt from [[nights::{first}]]. 0800 BG 61, juice, 0815 88. [[MD::Dr. {last}]] aware, Lantus ↓. 0930 PT walked 40 ft c RW [[::, {first} PTA]]. 1000 [[dtr::dtr {kin}]] in, brought [[cat pictures::pics of {pet} the cat]]. 1100 off unit to IR for PICC. 1220 back, site CDI, [[IR nurse::{first} IR]] gave report. 1300 refused lunch "[[not like mom's::not like {kin} makes]]". 1500 c/o itching p vanc, rate slowed, [[pharm::{first} in pharm]] changed to 2 h. 1630 [[CM::{first} CM]] says bed at [[rehab::{snf}]] [[tomorrow::{DATE:<Mon|Thu> 11/17}]] if auth. 1845 no further itch.
---
Short version:
0710 report. 0815 BG 61 → 88, Lantus ↓[[:: ({last})]]. 0930 walked 40 ft. 1100-1220 PICC in IR. 1500 vanc itch, slowed. 1630 rehab bed [[tomorrow::at {snf} {on}]] pending auth.
"""
