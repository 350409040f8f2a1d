"""Consultants of every service writing, dictating aloud or texting their full consults: psychiatry, palliative, ID, heme, derm, ophtho, ortho, toxicology, ethics, geriatrics, telestroke, wound, pain."""

TWINS = r"""
PSYCHIATRY CONSULTATION-LIAISON NOTE

Date: [[____::{wday}]]     Requesting: [[medicine team 2::{dr}, medicine 2]]     Question: capacity to refuse amputation
Patient: [[____::{ptcomma}]]    [[MRN ____::MRN {mrn}]]    Location: {bedx}

ID/CC: 70-year-old divorced man with wet gangrene of the right foot. "They want to cut me up for practice."

HPI: [[The patient::{mr}]] was brought in by [[a mail carrier::his mail carrier, {first},]] who noticed the smell. He lives alone in [[a cabin::a cabin on {lane}]] without running water. Vascular surgery recommends a below-knee amputation. He has declined on five occasions, to five people. He tells me the foot is dead and that if it stays "it'll take the rest of me along," and that he knows this would be within the week. He compared it with [[a brother's::his brother {kin}'s]] death from gangrene [[in 1998::in {mon}]]. He does not wish to live in [[a nursing home::"a place like {snf}"]], which he thinks is the certain result of losing a leg. Asked what might change his mind, he said, "[[a dog that can live with me::if {first}, that's the dog, comes too]]."

Psychiatric history: none known; a five-day stay [[at a state hospital in his twenties::at {hosp} in his twenties]].
Substance use: two beers on Saturdays. Tobacco pipe.
Medical: T2DM 22 y, not treated for four.
Collateral: [[ex-wife by phone::{kinfull}, ex-wife, {ph}]]: "He has always been like this. He's not crazy."
MSE: Thin, bearded, malodorous, courteous. Speech deliberate. Mood "fair." Affect full, dry humor. Linear. No delusions. No SI. A&O x4. MoCA 25/30 (lost points on copying and recall).
Labs: WBC 21, CRP 244, Cr 1.4, B12 280, TSH nl. CT head age-appropriate.

ASSESSMENT: He communicates a stable choice, understands, appreciates and reasons. He HAS capacity for this decision at this time. Not depressed (GDS 3). Values are consistent over decades.
RECOMMENDATIONS:
1. Respect refusal; continue to ask, as sepsis may remove capacity.
2. Ask today who should speak for him. He named [[the mail carrier::{first}, the mail carrier ({ph})]]; please complete the HCPOA.
3. Social work to explore [[pet-friendly placements::placements which would take {pet}]].
4. Palliative care. 5. No psychotropics.
Thank you for this interesting consult. We will see him [[again tomorrow::on {wkd} the {DATE:<9th|16th|28th>}]].
[[C-L fellow / attending::{whole}, MD / {last} (attending)]]   75 min
%%
PALLIATIVE MEDICINE CONSULT (initial)
Ref: [[onc::{last} (Onc)]]. Seen w/ [[NP student::{first}, NP student]].
[[59F::{ptname}, 59F, {mrn}]]. Pancreatic adeno, liver + peritoneal mets, progressed on FOLFIRINOX (C6, [[last month::{num8}]]) and gem/nab-pac x2. Adm w/ pain + ascites.
SYMPTOMS (ESAS-r): pain 8, tired 9, nausea 5, depressed 6, anxious 7, drowsy 3, appetite 9, wellbeing 8, SOB 2. BM: 4 d ago.
Pain: epigastric boring to back, worse supine. OME 24h = 210. Mild myoclonus.
PPS 40%. PPI 6.5.
SOCIAL: [[high-school choir teacher::choir teacher at {school}]]. Wife [[::{kinfull}]] of 11 years, daughter [[17::{first}, 17]]. Parents estranged, [[in another state::in {town}]].
SPIRITUAL: "music is my church"
UNDERSTANDING: "Plan C is there, right?" Then, alone: "I know." Wants truth in small doses and wife present.
HOPES graduation [[in four weeks::{DATE:<May 23|June 6|May 30>}]]. FEARS pain, vomiting, the house smelling.
ADV DIRECTIVE: names wife[[::, notarized {num8}]].
IMP/REC
1 Rotate to methadone 5 q8 + hydromorphone 0.6 IV q2 PRN; QTc 441. Celiac neurolysis, IR/GI [[to eval::({dr}) to eval {day}]].
2 Tunneled peritoneal drain.
3 Dex 4 qam, olanzapine 2.5 hs. Relistor x1 now.
4 Child life / [[school counselor::{first} at the school]] for daughter. Legacy: recording a lullaby album, volunteer [[music therapist::music therapist {first}]].
5 GOC: prognosis weeks to short months shared. DNR. Chemo stop is leaning; wants her oncologist[[:: ({dr})]] to say it. Hospice info visit [[tmrw::{DATE:<4/29|5/6>} 1100, {fac}]].
6 If decline fast: ask the school to do the ceremony here. I'll call them [[myself::myself, {ph}]].
[[Attending::{whole}, MD, HMDC]] 95 min >50% counseling.
%%
infectious disease consult dictated no header
this is a consult on [[a young man::{ptname}]] comma medical record number [[not given::{saymrn}]] comma in room {room} period reason for consultation is fever in a returning traveler period he is twenty six years old and came back [[two weeks ago::on {sayday}]] from [[west africa::{world} in {land}]] where he volunteered on [[a water project::a water project with {org}]] for three months period he took doxycycline for malaria but stopped the day he landed because of sunburn period new paragraph
six days of fever to one oh three point five with rigors every second day comma headache comma dark urine period he was told at [[an urgent care::{clinic}]] that he had the flu and got tamiflu period he has no bleeding rash or neck stiffness period he swam once in [[a lake::{LOCATION:Lake <Volta|Kossou|Chad>}]] and ate from street stalls period his [[housemate::housemate {first}]] had typhoid period vaccines yellow fever comma typhoid oral comma hep a times two period no animal bites comma one tick on a dog not on him period new paragraph
on exam he is flushed jaundiced temp thirty nine six pulse one twenty blood pressure one oh two over fifty eight sats ninety seven spleen two centimeters liver edge tender no eschar period labs platelets forty one hemoglobin ten four bili four point one creatinine one seven glucose sixty eight lactate two eight period thin smear read by [[the lab director::doctor {last}]] plasmodium falciparum parasitemia six percent period new paragraph
impression severe falciparum malaria by parasitemia and jaundice period recommendations one artesunate two point four per kilo at zero twelve and twenty four hours comma pharmacy has stock comma if not call cdc malaria hotline comma two icu tonight comma three smears every twelve hours until under one percent comma four ceftriaxone until blood cultures negative comma five watch glucose comma no steroids comma six follow with artemether lumefantrine comma seven weekly hemoglobin for a month for post artesunate hemolysis period report to [[the health department::{ORGANIZATION:{county} Public Health} at {sayph}]] period
discussed with [[the hospitalist and his parents::doctor {last} and with his parents {first} and {first}]] period thank you for the consult period [[end of dictation::this is doctor {whole} end of dictation]]
%%
HEME CONSULT - inpatient
[[pt id in epic::{ptlf} / {mrn}]] HD3 Q: plts 12
[[41F::41F, {job} at {org}]], adm [[3 d ago::{num8}]] w/ confusion, bruising, Hgb 7.0, Cr 1.5. Seen [[at an outside ED::at {hosp} {DATE:<8/2|2/11>}]] for "migraine" the week before.
Smear (reviewed by me + [[fellow::{last}]]): 5–6 schisto/hpf, polychromasia, no blasts, plts scarce/large
LDH 1480 hapto \<8 ret 9% DAT neg PT/PTT nl fib 340 trop .4 hCG neg HIV neg ANA pend
PLASMIC 6 → high. ADAMTS13 drawn before plasma [[(send-out)::(send-out {ORGANIZATION:<Versailles|BloodBridge> Labs}, {spec})]] → activity \<5%, inhibitor 3.1 BU
iTTP, 1st episode.
- PLEX 1.5 PV daily, line by [[IR::IR ({dr}), {clockx}]]; nursing apheresis [[on call::{first}, pgr {pager}]]
- methylpred 125 q6 x1d → pred 1/kg
- caplacizumab 11 IV then SC daily; PA via [[CM::{first}]] (specialty [[pharmacy::{pharm}]])
- ritux 375 qwk x4, hep B neg
- NO plts unless life-threatening
- folate, PPI, ppx when >50
[[Partner::Husband {kin}]] informed; sister [[::({first}, {town})]] has lupus.
Registry consent: [[signed::signed, subj {subj}]]
will follow daily. [[heme staff::{initials}]]
%%
DERMATOLOGY INPATIENT CONSULT (store-and-forward + bedside)
Req: [[BMT::{last}/BMT]]   Pt: [[***::{ptcomma}]] {room}   [[D+24 allo::D+24, allo MUD {num8}]]
Rash 2 d: palms, soles, ears → trunk, morbilliform, 38% BSA, tender, no bullae, Nikolsky neg. Mouth ok. Stool 900 mL/d. Bili 2.9 (0.8).
New drugs: letermovir d24, TMP-SMX none, pip-tazo d9, voriconazole d3.
Punch 4 mm x2 L flank (H&E) + 1 frozen. [[Derm path called::{dr} (dermpath) called 1740]]: interface vacuolar, scattered dyskeratosis, satellite, few eos. Grade II-III acute GVHD vs drug; favors GVHD given gut/liver.
Recs: clobetasol body BID, TAC face; systemic per BMT (MP 2/kg); stop pip-tazo if able; ophtho; sutures out [[14 d::{on}]]; photos consented, stored in [[Haiku::Haiku by {fl}]].
If bullae/mucosa/pain out of proportion: call STAT [[operator::{ph}]].
[[PGY-3 / staff::{last} / {dr}]]
%%
TOXICOLOGY / POISON CENTER PHONE CONSULT
Case [[# assigned::{case}]]     Caller: [[ED resident::{last}, ED resident, {hosp} {ph}]]     Time 0112
Pt: [[16 F, 52 kg::{mefl}, 16 F, 52 kg]]. Ingestion: bupropion XL 300 x ~40 at approx 2130 + diphenhydramine unk, after argument with [[a parent::{kin} (stepdad)]]. Found with [[empty bottle::bottle labeled {whole}, {pharm}]].
Status: sz x1 2350 (2 min), lorazepam 4. HR 144, 148/90, T 38.1, pupils 7, GCS 12, QRS 118, QTc 512. APAP 0 @3h/4h pend. VBG 7.31. K 3.2 Mg 1.7
Advice 0118 ([[SPI::{fl} SPI]]; tox [[on call::{dr}]] joined 0131):
- airway early, RSI w/ roc, avoid succ? fine; ketamine ok. Propofol + midaz gtt
- WBI if tube secured + BS present (XL). AC 50 g if protected
- bicarb 2 mEq/kg for QRS >120; lipid 1.5 mL/kg only for arrest
- K>4, Mg>2. No phenytoin, no physostigmine, no haldol
- cEEG if paralyzed. ECMO center early: [[peds quaternary::{hosp}]]
- min 24 h obs
0245 cb: QRS 104 after bicarb x2, intubated, transport [[rolling::{crew} rolling, ETA 0350]]
0900 cb: [[PICU RN::{first}, PICU]] no sz, temp 37
D2 cb: extub, talks. Psych. CLOSED outcome: major
Coded: intentional, suspected suicide. Follow-up calls x4.
%%
ETHICS CONSULTATION — SUMMARY IN CHART
Requester: [[bedside nurse::{first} {last}, RN (anonymous option declined)]]    Date: [[____::{num8}]]
Consultants: [[two committee members::{whole}, MD; {cred}; community member {last}]]
Patient: [[38-year-old woman::{ptname}, {mrn}]], unrepresented until today.
Facts: Admitted [[seven weeks ago::{num8}]] after anoxic injury. Trach, PEG, minimally conscious at best. No surrogate located in first six weeks despite search ([[social work, police, consulate::{first} in SW; {agency}; the consulate in {home}]]). [[A half-sister::A half-sister, {kinfull}, from {world},]] was found by [[a coworker's post::a post by coworker {first}]] and wishes "everything." The team believes further escalation (ECMO, dialysis) is inappropriate.
Question: May the team decline to offer dialysis over the objection of a late-found surrogate?
Analysis: surrogate's legal standing in {stt} (order of priority); substituted judgment vs. best interest; the half-sister has not seen her for 12 years, yet she tells convincing things about the patient (an aunt on dialysis [[back home::in {town}]], who "was glad of each year").
Recommendations
a. Accept half-sister as surrogate; bring her here or by video with {lang} interpreter.
b. Time-limited trial of dialysis 14 days with defined goals, if nephrology[[:: ({dr})]] agrees.
c. Second opinion on neuroprognosis from [[outside::{hosp}, {dr}]].
d. Debrief for staff [[Thursday::{day} 0730, {bldg}]]. Moral distress is acknowledged.
e. We advise, the team decides.
[[For the committee::{whole}, chair, {ph}]]
%%
TELESTROKE CONSULT
Spoke site: [[critical access ED::{hosp}, ED bed 2, {first} RN presenting]]   Hub: [[stroke on call::{dr}]]
Requested 2041 / on cam 2046   [[Pt::{ptlf}]] 79 F   LKW 1915 per [[grandson::grandson {kin}]]
NIHSS 17: LOC 0/1/0, gaze 1, VF 2, face 2, LA 0 RA 4, LL 0 RL 3, ataxia 0, sens 1, lang 2, dys 1, neglect 0
BP 192/104 → labetalol 10 → 176/92. BG 134. Wt 61 est. No AC. GI bleed [[2 y ago::{mon}, {hnick}]] not w/in 21 d.
CT (viewed by me) no ICH, ASPECTS 9, dense L MCA. CTA L M1.
mRS 1, plays organ[[:: at {church}]]
TNK 0.25/kg = 15 mg, verbal consent [[grandson::{kin}]], given 2103. DTN 31 (arr 2032).
Transfer: [[comprehensive::{hosp}]], [[air, wx hold → ground::{crew} ground, air on wx hold]], 58 min. NIR [[::{last}]] accepts.
BP \<180/105 q15. HOB flat. No OG/foley now. CT if HA/N/V.
2150 recheck via cam: NIHSS 15. Left 2158.
Total 54 min. [[Dr. on call, licensed in {stt}::{whole}, MD, lic {lic}]]
"""
