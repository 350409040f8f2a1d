"""Those on wheels and at doors: EMS run sheets, dispatch, flight, fire, police, court, coroner's scene, APS and CPS, transfer forms, the ombudsman."""

TWINS = r"""
PREHOSPITAL CARE REPORT (ePCR print)
Incident [[_____::{UNIQUE_ID:F{nn}-{nn}{nn}}]]   Unit [[_____::{VEHICLE_ID:<Medic|M|Rescue> {nn}}]]   Date [[_____::{num8}]]
Crew: [[lead medic::{whole} EMT-P (cert {lic})]], [[driver::{PERSON:{first} {last}} AEMT]], [[ride-along::{first}, medic student, {school}]]
Call rec 1421 / disp 1422 / enr 1423 / scene 1431 / pt 1433 / dep 1449 / dest 1502 / avail 1540
Location: [[a feed store::{ORGANIZATION:<Hensley|Boggs|Tri-State> Feed & Seed}, {house}, {town}]]
Pt: [[M, 58::{ptlf}, M, 58, DOB {dobs}]]
Chief: chest "like a calf on it" x 40 min
Hx: HTN, stent [[2018::{mon} by {dr}]]. Meds per [[wife::{kin}]]: Plavix, Coreg, "a gout pill"
Exam: diaphoretic, gray. 96/60 HR 52 RR 20 94%. 12-lead inf STEMI + V4R
Tx: ASA 324, no NTG (RV), NS 500, 18 L AC, pads, Zofran 4
STEMI alert to [[receiving::{hosp}]] 1444, [[doc::{last}]] took it; ECG sent
Enroute: VF 1456, 200 J x1, ROSC "ow"
Transfer of care: [[RN::{oneup}, RN]] at 1504, sig on file
Belongings: hat, knife to [[deputy::Dep. {last}]], truck ([[silver Ram::silver Ram {plate}]]) left
Mileage 11.4 loaded. Sharps 0. Exposure: none
%%
CAD EVENT, PRINTED FOR QI
EVENT [[E-xxxx::{code}]] TYPE 6D1 BREATHING PROBS  PRI 1
LOC [[(address)::{bare}, {townup}]]  XST [[(cross)::{corner}]]  CALLER [[NEIGHBOR::{whoup}]]  CB [[(phone)::{ph}]]
0302:11 CT01 ADV FEMALE 70S CANT BREATHE BLUE LIPS
0302:40 CT01 O2 AT HOME, COPD, DOG LOOSE
0303:05 DSP [[ENG, MEDIC::{VEHICLE_ID:E{nn}}, {VEHICLE_ID:M{nn}}]] ASGN
0306:58 CT01 KEY UNDER FROG STATUE. [[PT FIRST NAME GIVEN::PT IS {lastup}, {oneup}]]
0309:21 [[ENG::{VEHICLE_ID:E{nn}}]] ONSCN CMD [[CAPT::CAPT {lastup}]]
0311:49 CPAP 10, SPO2 71 > 84
0315:02 ANIMAL CTRL REQ, BIG WHITE DOG [[::({pet}, PER NEIGHBOR) ]]BIT FF ON GLOVE
0319:33 TRN [[HOSPITAL::{facup}]] P2
0341:00 CLR
NARR: GATE CODE [[ON FILE::{four}#]]; PREM HAZ SINCE [[LAST YEAR::{wdayup}]]
DISPATCHER [[07::{lastup} {badge}]]
%%
ROTOR WING FLIGHT RECORD
A/C [[::{hull} ]]EC135, base [[2::{town}]], pilot [[PIC::{last}]], RN [[flight::{PERSON:{first} {last}}]], medic [[flight::{first}]]
Request [[via transfer center::{first}, {hnick} transfer ctr, {num8}]] 2216, WX ceiling 1200 OK, NVG
LZ: [[ballfield::{FACILITY:{last} Field}, {corner}, lit by {crew}]]
Pt [[unk male ~30::"{ptf}" per wallet; {ptname}]]: ejected, UTV vs culvert [[::on {lane} near {mile}]]
GCS 6 E1V1M4. TXA 2 g, blood x2 (LTOWB), ket/roc, 8.0 @24, finger thor R
ETCO2 36. 88/50 > 112/70. FAST +
Wt est 90. Temp 34.9 Bair
Dest [[level I::{hosp}]], landed 2309; to [[trauma surgeon::{last}]] & team
Notified [[family by deputy::{kin}, sister in {town}, by {agency}]]
Fuel 212. Hobbs [[--::{UNIQUE_ID:{nn}{nn}.4}]]
Blood units [[by tag::{UNIQUE_ID:W{nn}7 {nn} {nn}}, {UNIQUE_ID:W{nn}3 {nn} {nn}}]]
Cargo sig [[initials::{initials}]]
%%
INTERFACILITY TRANSFER FORM (EMTALA)   COPY 2 YELLOW
1. Patient [[____::{ptname}]]   Age [[____::{ninety}]]   Rep. [[____::{kinfull}, POA, {ph}]]
2. Sending [[____::{hosp}, {town}]]   MD [[____::{dr}]]
3. Receiving [[____::{hosp}]]   Accepting MD [[____::{tit}]] at [[____::{hr} on {num8}]]; bed given by [[____::{first}]]
4. Why: (x) service not here: neurosurgery  ( ) request  ( ) capacity
5. Risk: bleed grows, crash, weather. Benefit: EVD.
6. Mode: ( ) ground ALS  (x) CCT [[____::{crew}, rig {fleet}]]  ( ) air
7. Sent: (x) CT disc  (x) labs  (x) MAR  ( ) EKG  (x) POLST  ( ) teeth
8. VS at leaving: 168/80 64 16 97% 36.8, GCS 13
9. Drips: Cleviprex 8 mg/h; Kcentra done 1840
10. Consent by [[____::{kin} by phone, heard by {initials} and {initials}]]
I certify the benefits outweigh the risks. MD sig [[____::{last}]] date [[____::{full}]]
%%
SHERIFF'S OFFICE - INCIDENT REPORT, CIVIL (MH HOLD)
Case [[00-0000::{case}]]   Reporting [[Dep. A::Dep. {last} #{badge}]]   Date/time occ. [[night::{wday} 2345]]
On this date I was sent to [[a motel::{ORGANIZATION:<Star-Lite|Budget Nite|Sandman> Motel}, {house}]] for a welfare check. R/P [[the clerk::{whole} (night clerk)]] said a guest in 14 was "talking to the ice machine". I met the subject[[::, later ID'd by OLN {lic} as {ptname}, {dob}]]. Subject was barefoot, calm, said [[the President::{PERSON:{last}}, his dead uncle,]] wanted the ice counted. Subject stated no meds since [[discharge::discharge from {hosp} on {DATE:<3/2|8/17|10/30>}]].
Officer [[B::{last}]] and [[the co-responder::{first} (LCSW, {org})]] arrived. Subject agreed to go. No force. Cuffed in front per policy. Property: a Bible, $11, [[a bus pass::bus pass {code}]].
Vehicle [[on the lot::tan Corolla {plate}, VIN {vin},]] left locked.
Transported in [[my unit::unit {fleet}]] to [[the crisis center::{FACILITY:{place} Crisis Stabilization}]], accepted by [[the RN::RN {first}]] at 0052. Form 1 / petition signed by [[the co-responder::{initials}]].
Body cam: yes. Disposition: closed.
Supervisor [[Sgt.::Sgt. {last}]] appr. [[next day::{num8}]]
%%
PROBATE COURT - PETITION FOR GUARDIAN OF AN ADULT (excerpt as filed)
STATE OF {stt}; [[COUNTY OF ______::{LOCATION:County of {place}}]]
In the Matter of [[___________::{whoup}]], Respondent.   File No. [[______::{UNIQUE_ID:{nn}-GA-{nn}}]]
1. Petitioner, [[the hospital::{hosp}]], by counsel [[______::{law}]], is interested as the party now giving care.
2. Respondent is [[81::{ninety}]] years old, lives at [[______::{addr}]], and is now in [[the hospital::bed at {ward}]] since [[______::{wday}]].
3. Respondent lacks capacity by reason of vascular dementia; MoCA 7/30; see affidavit of [[the psychiatrist::{dr}]], Exhibit A.
4. Heirs: [[a son, whereabouts unknown; a niece::{whole}, son, last known {town}; {kinfull}, niece, {mail}]].
5. Estate: house about $64,000; checking at [[a bank::{ORGANIZATION:{place} State Bank}, acct {acct}]]; a pickup[[::, plate {plate}]].
6. No less restrictive means exists. A power of attorney of [[2015::{num8}]] names [[a friend::{whole}]], now dead.
7. Petitioner asks that [[a public guardian::{whole}, of {agency},]] be named.
Hearing: [[to be set::{full}, 1:30, Courtroom 2, before Hon. {last}]]
GAL: [[to be appointed::{wnl}, bar {lic}]]
%%
CORONER SCENE WORKSHEET
Call in [[0715::0715 {DATE:<Sun|Sat> <4/13|8/3|11/22>}]] by [[PD::{first}, {LOCATION:<Fairplay|Mound|Alder Grove>} PD]]; arr 0802
Inv [[1::{last}]]  Case [[open::{case}]]
Decedent [[WM, 60s::{ptname} ({menick}), WM 66]]; ID by [[landlord::{wn}, landlord]] / print
Where: recliner, 2nd floor rear, [[rooming house::{bldg}, {unit}]]
Last alive [[2 nights before::{feast}, by {first} in 2C]]
Rigor jaw+, arms passing; livor fixed post.; 68 F room; decomp none
Rx bottles: lisinopril ([[local pharmacy::{pharm}, {dr}, filled {num8}]]) 11/30 left; gabapentin 0/90; Ativan not his
Cans: 24+. Note? Lottery slips. Cat x1 [[to Humane::({pet}) to {agency}]]
NOK: [[search::{kinfull}, {town}, told by {agency} {hr}]]
Transport [[removal svc::{fam}]], tag [[#::{UNIQUE_ID:{nn}{nn}}]]
Doctor willing to sign? [[PCP will::{last} will]], natural pending tox
%%
APS INTAKE (hotline worker's screen)
Ref [[auto::{UNIQUE_ID:APS-{nn}{nn}}]]   Worker [[hotline 12::{user}]]   Rcvd [[today::{num8} {hr}]]
Reporter (confidential): [[bank teller::{whole}, teller, {ORGANIZATION:{place} Credit Union}]]
Adult at risk: [[F, 80s::{ptfull}, b. {born}, {st}, {home}]]
AP: [[grandson::{kin}, grandson, drives blue {veh} {plate}]]
Allegation: took her to the drive-thru 5 x in two weeks, she signs, "he talks for her". $9,400. Bruise on wrist. Says pain pills go missing ([[doctor::{dr}]]).
Safety now? She has [[a neighbor::{first} next door, {ph}]].
Hx: prior ref [[2023, unsub::{mon}, unsub]].
Screen: IN, 24 h. Assigned [[east unit::{PERSON:{first} {last}}, {agency}]]; LE notified [[yes::Det. {last}, {code}]]
Language: {tongue}. Pets: bird.
%%
STATE TROOPER CRASH SUPPLEMENT, driver medical
[[I::Tpr. {last}, badge {badge},]] interviewed the driver of V1[[::, {ptname}, OLN {lic},]] at [[the ED::{hosp} ED]], room 5, at about 0130.
Driver said he "went out" at the wheel. He said he has epilepsy since 1999, on Keppra and Vimpat, last seizure [[in spring::around {DATE:<Memorial Day|Easter|St. Patrick's Day>}]]. He said [[his neurologist::{dr}]] cleared him in [[a letter::a letter dated {num8}]].
V1, a [[box truck::{veh}, {plateup}, owned by {fam}]], struck V2 at the light[[::, {corner}]]. V2's driver [[(adult female)::, {whole},]] has a broken wrist. Passenger[[::, {first}, 6,]] not hurt; booster used.
Blood: drawn 0155 by [[the RN::{fl} RN]], kit [[sealed::{code}]], SFST not done.
DRE [[not called::{last} not called]]. Medical review form sent to DMV [[same day::{DATE:<the 4th|the 18th|7/7>}]].
Nothing further.
%%
OMBUDSMAN CASE NOTE - nursing facility
Visit [[unannounced::{num8}, unannounced]], [[one building::{snf}]], census 88.
Complainant [[resident council president::{whole}, council president, rm 114]]: hot water out on B since [[last week::{day}]], baths in sink.
Spoke: [[administrator (new)::{PERSON:{first} {last}}, administrator since {mon}]]; "a part from [[a vendor::{coin}]]". Thermometer: 71 F at three taps.
Also: [[roommate::{ptf}, rm 116,]] got a 30-day notice for owing $3,100; appeal filed [[today::today w/ {law}]]. Also: night aide [[(unnamed)::"{wn}"]] "pulls covers".
Rights: 42 CFR 483.10. Consent to share names: [[no::yes for {last}, no for {ptf}]].
F-tags maybe 584, 550, 623. Copied to [[regional::{first} at regional, {mail}]].
Return [[in ten days::on the {DATE:<6th|13th|29th>}]].
%%
Fire department - rehab & exposure log, structure fire
[[Working fire, 2 story::Working fire, {house}, alarm {code}]]
[[FF 1::{last}]] 2 bottles. BP 158/90 HR 148 CO 6 > 20 min HR 102 released
[[FF 2::{last}]] 2 bottles. HR 171, T 101.2, "dizzy" > tarps, cold towels, ALS eval by [[medic::{first}]] > transported [[local ED::{hnick}, {VEHICLE_ID:Ambulance {nn}}]]
[[FF 3::{wn}]] 1 bottle. steam burn ear L, Silvadene, WC form [[given::{claim}]]
[[Capt::Capt {last}]] refused, signed [[refusal::{initials}]]
civ: [[grandmother::{ptname}, {oldn}]] smoke, CO 22, cyanokit; [[boy::{first}]], soot only; dog [[::{pet} ]]O2 w/ pet mask
Log kept by [[rehab officer::{whole}]], [[county rehab bus::{agency} rehab bus]]
Doctor told: [[med director::{dr}]] by text
"""
