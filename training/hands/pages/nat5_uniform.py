"""Military clinics, VA and community care, EMS and interfacility transport, flight crews, dispatch, fire rehab, public health nurses, contact tracers, disaster shelters: run reports, C&P notes, TRICARE mails, line lists; each once with names and once with roles."""

TWINS = r"""
PCR NARRATIVE
Dispatched P1 for difficulty breathing[[:: to {st}]]. [[Unit::{fleet}]] en route {clockx}, arrived 7 min later w/ [[engine crew::{VEHICLE_ID:Engine {nn}}]] on scene. Found 71 y/o F tripod on edge of bed, speaking 2-3 words, diaphoretic. [[Husband::{kinfull} (husband)]] states worse since supper, out of furosemide x 4 days, "[[the pharmacy::{pharm}]] was closed for the [[holiday::{feast}]]." Hx CHF, COPD, DM. Home O2 2L. Allergic ASA.
Pt [[::identified as {ptname}, DOB {dob}, ]]A&Ox4. Skin cool, wet. JVD. Rales to apices. Pitting 3+. 12L: ST 122, LBBB (old per pt), no Sgarbossa. EtCO2 52 shark fin-ish. {vitals}.
Tx: CPAP 10 cmH2O, NTG 0.4 SL x3 q5 (SBP 210-172-150), 18G L AC, NTG drip 50 mcg w/ pump, albuterol x1 d/t wheeze. NO lasix per protocol. Improved to 4-5 words, SpO2 84->96.
Stair chair 14 steps, w/ [[FF x2::FF {last} and FF {last}]]. Txp emergent to [[closest PCI facility::{hosp}]] 11 min. Radio report {clockx}. Care to [[RN::{first} RN]] bed 6. Signature: pt unable, [[husband signed::{kin} signed]]. Belongings: purse, dentures, [[cane::cane, ${nn} cash counted w/ {last}]].
[[Crew::{last} (EMT-P, {lic}) / {last} (EMT)]]
%%
C&P EXAM / DBQ REMARKS - knee and lower leg
[[Veteran::Veteran: {ptname}]]  [[File no.::C-file {UNIQUE_ID:{nn}{nn}{nn}{nn}}]]  [[SSN last 4: ____::Last 4: {ssn4}]]  [[Contractor case::{case}]]
Examined in person[[:: at {clinic}, {town}]] for claim of R knee strain, secondary L knee, and shin splints. CPRS and STRs reviewed 312 pp. Branch: Army, 11B, 2 deployments[[:: (FOB {last} {year}; {LOCATION:<Kunar|Paktika|Anbar>})]]. Profile for run noted[[:: {full}]]; fell from MRAP[[:: near {world}]]; LOD approved.
Hx: daily pain 5/10, flares 2x/wk (stairs, ladders) 8/10 lasting a day, brace, naproxen. Works [[for the post office::as a carrier out of {town}]], 6 call-ins/yr.
ROM R flex 0-110 (pain 95), ext 0. Rep x3 no loss. Flare est 0-90. Crepitus. Lachman/drawer neg. McMurray + med. Atrophy 1.5 cm quad. X-ray: mild medial OA.
Opinion: at least as likely as not (≥50%) incurred in service. Rationale: STRs document three visits[[:: ({num8}, {num8}, {num8})]] and continuous since. L knee proximately due to altered gait; Mitchell/DeLuca/Correia addressed.
[[Examiner::{whole}, NP, NPI {npi}]]
%%
Subject: community care referral stuck

[[Good morning Sir/Ma'am,::Good morning {tit},]]
I'm writing about my CCN referral for chiropractic and mental health. [[The VA doctor::Dr. {last} at the {town} CBOC]] put it in six weeks ago. I was told on the phone by [[the community care office::{first} in community care]] that it went to the TPA, and the TPA says they never got it. I live 61 miles from the nearest VA[[:: ({addr})]] and I can't sit that long with my back.

Referral number: [[in the portal::{claim}]]
SEOC: Chiropractic initial, 180 days
My plan: VA health care, PG1, 70%

I'm also running low on prazosin and sertraline. [[The pharmacist::The PharmD, {first} {last},]] has been a big help but needs the mental health doc to renew. Nightmares are back 4x a week since [[the anniversary::{DATE:the <9th|12th|17th> of November}]]. I'm not in danger to myself. I know 988 press 1.

Please call after 1500, I work nights[[:: at {org}]].
v/r
[[(name)::SGT (Ret) {ptname}]]
[[(phone)::{ph}]]
%%
line list I pasted from the outbreak, turn into an epi curve table and say what's missing

id,age,sex,onset,setting,role,lab,hosp,outcome
[[1::{UNIQUE_ID:TH-{nn}-01}]],84,F,[[d0::{clip}]],[[ALF A::{snf}]],resident,"NoV GII.4",n,ok
[[2::{UNIQUE_ID:TH-{nn}-02}]],78,M,[[d0::{clip}]],[[ALF A::{snf}]],resident,pend,y,"IVF 1 L, home"
[[3::{UNIQUE_ID:TH-{nn}-03}]],31,F,[[d1::{clip}]],[[ALF A::{snf}]],"[[cook::cook {first} {last}]]",NoV,n,excluded 48h
[[4::{UNIQUE_ID:TH-{nn}-04}]],[[\>89::{ninety}]],F,[[d2::{clip}]],[[ALF A::{snf}]],resident,neg,y,died d5
[[5::{UNIQUE_ID:TH-{nn}-05}]],8,M,[[d2::{clip}]],[[school::{school}]],"[[cook's child::{kin}, son of #3]]",np,n,ok
[[6::{UNIQUE_ID:TH-{nn}-06}]],44,M,[[d3::{clip}]],[[ALF A::{snf}]],"[[nurse::{cred}]]",np,n,ok
index exposure: salad bar lunch[[:: {feast}]]; attack rate 22/61 res, 9/40 staff
enviro: sanitizer 50 ppm (want 200+); 2 toilets shared
report to [[regional epi::{whole}, {mail}]] by 5
%%
CONTACT TRACING CALL SCRIPT (TB) - notes typed over

Hello, may I speak with [[CONTACT NAME::{kinfull}]]? This is [[NAME::{first} {last}]] with [[the health department::{agency}]]. Are you in a private place? To be sure I have the right person, your date of birth? [[(matches)::{dob}, matches]]
You may have been near someone with active tuberculosis between [[two months ago and now::{range}]]. I can't tell you who. (they guess: "[[is it the guy at work::is it {first} from {org}]]" -> cannot confirm or deny)
Symptoms? [[N::N, "smoker's cough"]]
Prior TST/IGRA? BCG in [[home country::{world}, {land}]]. Prior LTBI tx: none
Work: line 3 [[at the plant::at {org}]] 10 h shifts, carpool of 4 in a van[[:: ({veh}, driver {first})]], rents bunk[[:: at {addr}]], prayers [[Friday::Friday at {church}]]
Household: [[5 incl. 2 kids::{kin} (34), {kin} (6), {kin} (8 mos) + 2 cousins]] -> infant: window ppx! book today
QFT booked [[tomorrow::{full} {clockx} at {clinic}]], ride [[arranged::{ORGANIZATION:<Sunrise|Circle|Metro> Medical Transport}]]. Will 8-10 wk repeat. CXR if +.
Language {tongue}, interpreter [[by phone::ID {UNIQUE_ID:{nn}{nn}}]]
Contact ID [[____::{code}]] closed {clockx}
%%
HEMS / CCT TRANSFER RUN SHEET
[[Tail::{hull}]]  [[Run #::{case}]]  Crew: [[pilot, RN, medic::P {last}, RN {last}, FP-C {last}]]
From [[CAH ED::{hosp}]] to [[tertiary::{hosp}]]  dist 118 nm  [[date::{num8}]]
[[Pt::{ptcomma}]] 46 M 104 kg  Dx type A dissection
Rx: esmolol 150 mcg/kg/min, nicardipine 7.5, fentanyl 75; art line L rad[[:: by Dr {last} {clockx}]]. BP goal 100-120, HR \<60. R arm 40 lower.
Lift {clockx}. 2,500 ft AGL, vis 5, LZ: [[helipad, cones::LZ: {FACILITY:<Harlan|Boone|Dade> County Fairgrounds}, {crew} holding]]
Enroute: pain 9->3, one run of NSVT 8 bts. Sats 97 on 4 L. Chute talk "tell [[my wife::{kin}]] the dog's in the shop"
Landed {clockx}. to OR 4 direct w/ [[CT surg fellow::Dr {first} {last}]]
Blood: 2 u O+ carried, unused, returned[[:: unit {UNIQUE_ID:W{nn}{nn}{nn}}]]
Bill: {ins} [[::{plan}]]
QA flag: IBP not zeroed 12 min. [[By::{initials}]]
%%
Dispatch CAD notes - paste
[[inc::{case}]] 29D2L MVC W/INJ  PRI 1  [[grid::{UNIQUE_ID:F-{nn}}]]
14:02:11 CALLER ADV [[PICKUP VS TREE::{veh} VS TREE {corner}]]
14:02:40 2 OCC. DRIVER UNC, PASS SCREAMING. SMOKE
14:02:55 RP [[PASSERBY::{whole} {ph}]]
14:03:20 DISP [[M, E, BC::{VEHICLE_ID:M{nn}} {VEHICLE_ID:E{nn}} {VEHICLE_ID:BC{nn}}]]
14:05:02 ENRT ALL
14:06:38 PLATE [[ON FILE::{plate} RO {backward}]]
14:09:51 ONSC. ROOF FLAT, PIN. REQ AIR + PD
14:11:07 AIR [[LAUNCHED::{hull} LAUNCH ETA 14]] LZ [[FIELD N OF RD::{school} BALL FIELD]]
14:19 DRIVER OUT, CPR IP. PASS GCS 14 FEM FX
14:31 TOC 14:30:52 [[PER MD::PER DR {lastup}, {hnick}]]
14:44 PASS TO [[TRAUMA CTR::{hnick}]]
15:02 NOK [[NOTIFIED BY CHAPLAIN::{kinfull} NOTIFIED BY CHAP {lastup}]]
15:20 TOW [[ROTATION::{ORGANIZATION:{last} Towing}]]
16:40 CLR
%%
BATTALION AID STATION - SICK CALL SF600
[[SM::SM: {comma}, PFC, DoD ID {UNIQUE_ID:{nn}{nn}{nn}{nn}}]]  22 M  [[Unit::{ORGANIZATION:<B|C|HHC> Co, {nn}-{nn} IN}]]  [[Post::{FACILITY:Fort {last}}]]  [[0615::0615 {iso}]]
S: R medial tibial pain since ruck (12 mi/45 lb). Worse on hop. Denies fever. Boots new. [[Squad leader::SSG {last}]] "told me to drink water."
O: TTP distal 1/3 focal, hop +, fulcrum -. Pes planus. Gait antalgic. {vitals}
A: tib BSI vs MTSS
P: DA 3349 T3 x 14 d: no run/jump/ruck; profile ends [[in 2 wk::{DATE:{num8}}]]. Crutches. XR today; MRI at 10 d. Vit D. Motrin 800 TID (no, hold - bone), Tylenol. Return [[Fri::{clip}]]. Leave ok for [[wedding::wedding in {town}]].
[[PA / medic::CPT {last}, PA-C / SPC {last}, 68W]]
%%
SHELTER HEALTH SERVICES - hurricane, day 4 - evening rounds (nurse lead)

Site: [[high school gym::{school} gym, {town}]]. Census 214, cots 240. Wind down, power on generator.
- O2 concentrators x6, outlet strip on wall N. [[Lady on cot 18::{mrs}, cot 18,]] tank at 500 psi, vendor [[coming by boat::{ORGANIZATION:<Gulf|Acadian|Bayshore> Home Oxygen} coming by boat, {ph}]]
- Dialysis: 3 due. [[Bus at 0500::Bus {VEHICLE_ID:{nn}{nn}} at 0500 to {clinic}]]. [[Two brothers on cots 71-72::The {last} brothers, cots 71-72,]] missed 2 already, K? legs heavy, ECG on tablet peaked -> sent by [[EMS::{crew}]]
- Insulin fridge logged 38 F. [[Man::{first} {fl}]] using a neighbor's Lantus. replaced from EPAP [[pharmacy::{pharm}]]
- 6 mo infant diarrhea x3, Pedialyte, [[mother::mother {kin} (17)]] BF. Isolation corner. Hand wash up.
- Psych: [[one gentleman::{ptname}, {old}]] sundowning at the exit. buddy [[volunteer::{first} from {church}]].
- Lost: dentures, pink case. Found: hearing aid R[[:: sn {ser}]]
- Deaths 0. Tetanus 31. Med replacement 48. Bites: 1 (cat[[:: {pet}]], owner known, rabies utd)
Relief: [[RN from out of state::{whole}, RN from {stt}]] 0700.
"""
