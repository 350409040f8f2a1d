"""Newborn, NICU, PICU, paediatric and maternity notes, and the notes of special rooms: forensic nurse, AMA, restraint, hospital-at-home, rehab pre-screen, swing bed, LTACH, prison ward, observation, geriatrics."""

TWINS = r"""
NEWBORN NURSERY ADMISSION / DISCHARGE
Baby [[girl::Girl {la}]]  (B)   Mother: [[G4P3::{fa} {la}, G4P3]]   MRN [[--::{mrn}]]   Mom MRN [[--::{mrn}]]
Born [[0414::{num8} 0414]] 38w6d NSVD  BW 3120 (38%) L 49.5 HC 34  Apg 8/9
Maternal: A+, Ab-, RI, RPR NR, HBsAg -, HIV -, GC/CT -, GBS + adequate (PCN x3), ROM 6h clear. Sertraline 50. Fe.
Peds to be: [[undecided::{clinic} ({dr})]]    Feeding: breast
DOL 0: T 36.4 → s2s 36.8. Glu n/a. EOS calc 0.11
Exam: AFOSF, RR bilat, palate intact, murmur 2/6 LLSB (closed by DOL1), fem 2+, hips Ortolani/Barlow neg, sacral dimple shallow midline, spine ok, congenital dermal melanocytosis buttock, ext ok
DOL 1: TcB 6.8 @ 26h (LL 12.6). wt -4%. CCHD 98/99 pass. ABR pass x2. NBS #[[___::{UNIQUE_ID:{nn}{nn}{nn}}]] collected. HBV given [[R thigh::R thigh lot {lot} by {first}]]. Erythro, Vit K done
DOL 2: wt -6.9%, latch 9, milk in. TcB 9.1 @ 48h. Stool x3 transitional. Discharge
Social: 3 older sibs [[at home::({first}, {first}, {first}) w/ {kin}]]; WIC [[appt::appt {wday}]]; crib from [[diaper bank::{ORGANIZATION:<Tiny Steps|Cradles & Co|Stork Corner> of {place}}]]. Bands [[match::match #{UNIQUE_ID:{nn}{nn}}]].
F/u: [[48 h::{full} 9 am with {last}]] wt/bili. Birth cert. name: [[given on form::{PERSON:{first} {first} {la}}]]
[[Nursery NP::{cred}]]
%%
NICU DAILY — DOL 31 / PMA 31 1/7
[[Infant B::{wn} (twin B) {ptl}]]   BW 940 → 1385 (+28)   HC 26.8   [[isolette 12::isolette 12, {ward}]]
Resp: CPAP 5, 23–28%. A/B/D: 4 (1 stim). Caffeine 10/kg
CV: no PDA (echo DOL 9). MAP 38
FEN: TF 155; EBM 26 kcal w/ HMF 27 mL q3 over 30. UOP 3.4, stool x5. Glyc no. Alk phos 512, PO4 4.1. Vit D
ID: off abx since DOL 3. NEC watch none. Synagis/nirsev before dc
Heme: Hct 29 retic 6, Fe 4/kg. PRBC x3 total, [[last::{num8}, donor unit {code}]]
Neuro: HUS d7 L gr I, d28 nl. ROP: [[next week::{dr} {DATE:<10/7|3/25|12/2>}]]
Social: [[Mom pumps 700/d, kangaroo 2h. Dad back to work::{kin} pumps 700/d, kangaroo 2h. Dad ({first}) back at {org}]]. Twin A on RA, name card [["sunshine"::"{firstlow} sunshine"]] made by night RN [[::{first}]]. Parents sleep [[at family lodging::at {FACILITY:Ronald McDonald House of {place}}]]; rounds by phone [[::{ph}]].
Plan: wean .5 L? no, stay. Fortify 28 if \<15 g/kg. Oral immune care. Head 3 d. Primary team [[RNs::{first}/{first}/{wn}]].
[[NNP::{fl} NNP]] / [[neo::{dr}]] time: 99479
%%
PICU TRANSFER ACCEPTANCE + H&P
[[From::From]] [[outside ED::{hosp}]] by [[transport::{crew}]]; [[3-year-old::{ptname}, 3,]] 14 kg, status epilepticus 70 min
[[Mother::{kin} (mother)]] gives hx in {lang}. Dravet (SCN1A), on Onfi, Epidiolex, stiripentol. Missed 3 doses [[moving house::while moving from {town} to {home}]]. Fever 39.8 today, sib [[with flu::{first} has flu A]]. Home Diastat 7.5 at 8 min. EMS midaz 2.8 IM. OSH LZP 1.4 x2, LEV 60/kg, fos avoided (family card says NO). Intub ketamine/roc [[OSH MD::by {last}]].
Arrival: T 38.9 HR 168 BP 84/40 vent .4 PEEP 6. PERL 3 sluggish post midaz. Cap refill 3. Femoral IV? no; IO R tib + 22 L AC
Lab: Na 133 glu 92 lactate 4 VBG 7.22/58 flu A+ CK 880 AST 140
cEEG: burst of gen. sz x2 in first h → midaz gtt .1→.4, off bolus
Neuro [[::{dr}, knows her well]]: VPA level ok 40 load? given 20/kg. ketogenic later. no Na channel.
Plan: normothermia servo 36; oselta 30 BID; CTX till cx 36h; LP hold (explained); MRI [[when stable::{day}]]; sedation; NG meds restart TODAY incl. Fintepla when pharmacy verifies REMS [[:: (enrollment {code})]]
Ped clinic: [[epilepsy center::{fac}, {first} RN {ph}]]
Family: [[2 sibs w/ aunt::{first} and {first} w/ aunt {first}]]; father deployed, command msg [[sent::sent #{code}]]
[[PICU fellow / attending::{last} / {tit}]] CC 80
%%
FORENSIC NURSE EXAMINER (ADULT) — SUMMARY FOR CHART (not the kit narrative)
[[Patient: restricted::Patient: {meini}, restricted alias "{whole}"]]    Kit # [[sealed::{UNIQUE_ID:SK-{nn}{nn}{nn}}]]   Start 0320  End 0655
Advocate: [[present throughout::{first}, {ORGANIZATION:<Haven|Safe Passage|Rising Tide> of {county}}, present throughout]]. LE: [[report deferred::{agency}, Det. {last}, case {case}, declined interview tonight]].
History type: adult, within 14 hours. Alert, tearful at times, clear. Wishes exam, photos yes above waist only. Wishes no call to [[roommate::roommate {first}]].
Meds: ceftriaxone 500 IM, doxy 100 x7, metro 2 g later if ETOH, ulipristal 30, HBV booster; nPEP Biktarvy 28 d, [[starter 7 d::starter 7 d, rest at {pharm}]].
Labs: hCG neg, HIV Ag/Ab NR, HCV, RPR, HBsAb 4, Cr .7. DFSA urine + blood per kit [[(time)::({num8} 0412)]].
Injury: ecchymosis L upper arm x3 oval; abrasion knees. Body map in kit. CT neck angio neg (strangulation yes: voice hoarse, no petechiae).
Clothing bags x3 sealed, chain to [[locker / officer::locker {UNIQUE_ID:E{nn}} 0702, signed {fl}; picked up Ofc. {last} {badge} {num8}]].
Safety: lives [[on campus::at {bldg}, {school}]]; new room via dean [[on call::{first}, {ph}]]. Follow-up [[2 wk::{wday}]]. State victim comp form given. Bill: do not send to parents' plan (confidential communication req.).
[[SANE-A::{cred}]]
%%
AMA DISCHARGE NOTE
[[Pt::{ptname}]], 36, osteo/epidural abscess, IV dapto d9 of 42, [[rm 20::rm 20, {ward}]]. At 1835 told [[RN::{first}]] "I'm out." [[Dog with a neighbor::His dog {pet} is with {first}, who is leaving for {town}]]. Capacity intact: repeated back paralysis, sepsis, death. Offered: pass (policy no), animal control foster, TV fix, methadone up 10, [[sister to visit::{kin} to visit]]. Declined. Not withdrawing (COWS 4).
PICC removed intact 1850 per pt agreement. Dalba 1500 given 1905 (repeat d8 [[at infusion::{num8} {fac}]]). Linezolid 600 BID x 14 voucher, [[meds in hand::filled {pharm}, in hand]]. Narcan x2. Methadone last dose 70 mg [[0810; clinic called::{num8} 0810; {fac} told {first}]].
F/u ID [[Tues::{dr} {DATE:Tues the <10th|16th|21st>}]] walk-in ok. Phone [[on file::{ph} (friend {first})]]. Left 1922 on foot w/ backpack, stable gait. Form signed "[[X::{ini}]]". Door open to return, said so twice.
[[cross-cover::{whole}, NP]]
%%
HOSPITAL AT HOME — DAY 3 VISIT
[[Home visit::{house}, {home}]] 1005–1052. [[Community paramedic / RN / MD by video::{first} (CP), {fl} RN, {dr} by video]]
[[81F::{ptcomma}, 81F, {mrn}]] CHF exacerb + cellulitis. Kit [[tablet ok::tablet {ser}, hub {ip}]].
Wt 71.9 (-1.1). BP 118/60 HR 74 AF 94% RA afebrile. Lung: bibasilar fine. Edema 1+ from 3+. L shin erythema inside line, less warm.
Furo 80 IV via midline, cefazolin 2 g (elastomeric) hung. POC K 3.6 Cr 1.2 (i-STAT).
Home: [[husband cooks::{kin} cooks]], pickles again (Na!). 2 cats on the sterile field. Rug moved. O2 none. [[Neighbor::{first} next door]] has key.
Meal delivery [[1130::{ORGANIZATION:<Fresh Plate|Mom's Pantry> {place}} 1130]]. Evening visit [[1900::1900 {first}]]. Call button tested [[::, center {ph}]].
Plan: PO torsemide tomorrow, discharge from HaH [[D5::{DATE:<Sat|Sun> <5/17|8/9>}]]. PCP [[notified::{last} notified]].
%%
INPATIENT REHAB PREADMISSION SCREEN (IRF-PAS)
Referred: [[acute neuro::{hosp}, {first} CM {ph}, {num8}]]    Screen: [[within 48 h::{num8} 1420 by {cred}]]
[[Candidate::{ptcomma}, {dobs}, {plan}]]  Payer {ins}, auth [[pend::{ord}]]
Dx: R MCA stroke [[10 d ago::{num8}]]. Impairment group 01.1
PLOF: I all, drives, [[runs a bakery::owns {fam}]]. Home: 2-story, [[spouse retired::spouse {kin} retired]], [[son 10 min away::son {first} in {town}]]
Medical: HTN 150s, new DM A1c 9, dysphagia (NDD2/IDDSI 5, MT2), shoulder sublux, mood (PHQ 11). Needs daily MD: BP, BG, spasticity, skin, aspiration.
Function: bed mod A, sit EOB 12 min min A, STS mod x2, gait // 6 ft max; UE FM 9/66; UB drsg max, LB dep; toileting dep; neglect moderate; comprehension OK, cog SLUMS 22
Tolerance: 3 h/5 d yes (90 min today). Expected: min A w/c then RW, home. LOS 21 d
Risk: fall, DVT, aspiration, depression
Rehab MD concurrence: [[Y::Y {dr} {num8} 1655]]. Bed: [[stroke wing::{ward} {nn}, {DATE:<6/4|9/10|2/3>}]]. Report [[→ RN::→ {first} {ph}]]
%%
OBSERVATION UNIT — CHEST PAIN PROTOCOL PRINT
[[Name / MRN off::{meup} / {mrn}]]  52 F  In [[1803::{num8} 1803]] Out [[1210 next day::{num8} 1210]]
hsTn 4, 5, 4. ECG x3 no change. HEART 4. Tele: no events (PVC rare)
CCTA 0940: CAC 0, no stenosis, pulm vein nl. 3 mm nodule → no f/u low risk. [[rads::{last}]]
GI cocktail helped. Anxious re: [[father's MI at 53::father {first}'s MI at 53, died at {hosp}]].
Dx noncardiac CP, GERD. Omeprazole 20 x8wk. [[PCP::{clinic} {full}]]. Work note [[x2 d::{org}, through {DATE:<10/3|4/18>}]].
MOON given [[signed::signed {clockx} {fl}]]. d/c [[NP::{whole}, NP]] / [[MD::{last}]]
"""
