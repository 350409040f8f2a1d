"""Corners of the house: tumor board, transplant list, genetics, NICU, blood bank, infection control, radiation, dental, eye, foot, fertility, research, forensic nurse, public health."""

TWINS = r"""
TUMOR BOARD - THORACIC - [[wk 19::{full}]]
Present (sign in by QR): [[surgery x2, med onc x3, rad onc, path, rads, pulm, RN nav::{last}, {last} (CTS); {last}, {wn}, {dr} (MO); {last} (RO); {last} (path); {last} (rads); {first} (nav)]]
Case 1. [[64M::{ptcomma} {mrn} 64M]] ref [[community::{dr}, {town}]]. LUL 3.8 adeno, 4L+ on EBUS [[(2 wk)::{num8}]], PD-L1 60, KRAS G12C, no brain. ECOG 1, DLCO 58.
 > Neoadj chemo-IO x3 (CM-816) then L upper. [[Surgeon 2::{last}]] dissents: CRT + durva.
Case 2. [[never smoker 51F::{whole}, 51F, teacher at {school}]], EGFR ex19, PD on osi, MET amp. > [[trial::trial {subj}, coordinator {first}]]; rebiopsy.
Case 3. [[79F::{last}, {ninety}F]], SCLC-ES, wants to go [[to a wedding::to {kin}'s wedding in {place} {DATE:June 7}]]. > carbo/etop/atezo after; PCI no.
Case 4. deferred, slides at [[outside::{hosp}, acc {spec}]].
CME code [[on slide::{code}]]. Next [[wk 21::{oddday}]].
%%
NICU DISCHARGE, to the pediatrician
Twin B "[[B::{ptf}]]", born 27+3, 910 g, to [[a 30-year-old G1::{kinfull}, 30,]] [[after a cerclage::after cerclage by {dr} at {hosp}]]; Apgars 3/6/8. [[Twin A died day 2.::Twin A, {first}, died {num8}.]]
RESP curosurf x2, vent 11d, CPAP 29d, HFNC 12d, home on 1/8 L, [[DME::{ORGANIZATION:{coin} Pediatric}, {first} RT {ph}]]
CV PDA: indo x1, closed. AP: last brady [[9 days ago::{DATE:7/11}]]
NEURO HUS d7 G2 L; term MRI mild. ROP stage 2 z2: [[ophtho in 5 d::{last}, {wday}, don't miss]]
GI NEC scare d20. Neosure 24 + MBM. GT no. HEME last Hct 28 retic 7. NBS [[third sent::third {num8}, form {code}]]
IMM Hep B, Pediarix, PCV, Hib [[at 60 d::{num8}]]; Beyfortus [[::lot {lot}]]
Car seat pass. CPR class: [[both mothers::{kin} and {first}]]. Head 33.1.
WIC, EI ([[county::{ORGANIZATION:{county} EI}, {first}]]), high-risk clinic [[in Oct::{DATE:Oct 14}, {bldg}]]
House: [[third-floor walk-up, smoker downstairs::{house}, {hood}, smoker downstairs, {wn}]]
[[NNP / Neo::{fl}, NNP / {last}]]
%%
GENETIC COUNSELING SUMMARY LETTER
Dear [[friend::{ptf}]],
We met [[by video::on {num8}]] to go over your panel ([[lab::{ORGANIZATION:{coin} Genomics}, {code}]]; 84 genes). You carry one change in PALB2, c.3113G>A.
Your family, as you told it: [[mother::mother {kin}]] breast 44; [[aunt::aunt {first} ({town})]] pancreas 61; [[grandmother::Nonna {first}]] "female", died in [[the old country::{world}, {mon}]]; [[brother::brother {first}]] well. Ashkenazi? no. [[Your father was adopted.::Your father was adopted through {ORGANIZATION:<Holy Innocents|St. Gertrude> Charities}.]]
What it means: breast 41-60%, ovary 3-5%, pancreas 2-3% to age 80.
MRI alternate w/ mammogram from now; MRCP talk with [[a GI::{dr}]] at 50. [[Sister::Sister {first}]] can have the test free till [[day 150::{num8}]], code [[in kit::{code}]].
I know that [[the day::{DATE:the 19th}]] is hard for you. Call [[me::{ph}]].
[[Your genetic counselor::{whole}, MS, CGC]]
%%
INFECTION PREVENTION - cluster line list (GI)
no | unit | onset | sx | stool | status
1 | [[A::{ward}]] | [[d0::{DATE:1/12}]] | V D | noro GII | [[resident, back::{last}, back]]
2 | [[A::{ward}]] | [[d1::{DATE:1/13}]] | V | nd | [[CNA, home::{first} (CNA), home]]
3 | [[A::{ward}]] | [[d1::{DATE:1/13}]] | D x6 | noro GII | [[roommate of 1::{ptl}]]
4 | Kitchen | [[d1::{DATE:1/13}]] | V | pend | [[cook, sent home::{wn}, cook, sent to {hnick}]]
5 | [[B::{ward}]] | [[d2::{DATE:1/14}]] | D | - | [[visited 1::visited {first}]]
6 | [[van::{VEHICLE_ID:van {nn}}]] | d2 | V | - | [[driver::{last}]]
Measures: soap not gel; Clorox Healthcare; no buffet; no [[bingo::bingo at {church}]]
Told: [[county epi::{county} epi ({first}, {ph})]], state, families by robo-call, [[hospice nurse::{fl}]]
Index meal? Potato salad, [[the party::{feast} party, by {fam}]]
Last case + 4 d = [[clear date::{num8}]]
%%
SEXUAL ASSAULT EXAM, narrative part, read carefully
Kit [[no. on box::{UNIQUE_ID:SAK{nn}{nn}}]]   Examiner [[SANE-A::{whole}, RN, SANE-A]]   Start 0310   LE [[present in hall::Det. {last}, {agency}, {case}]]   Advocate [[here::{first}, {ORGANIZATION:<Safe Passage|Harbor|Amani> of {county}}]]
Patient[[::, {ptfull}, 23,]] states: "I was at [[a friend's::{first}'s on {lane}]]. Somebody handed me a White Claw. I remember the fish tank. I woke up in [[a car::a {veh}]] behind [[a store::{chain}]]. [[A guy::{wn}]] was saying my name wrong."
LMP [[2 wk::{num8}]]. Last consensual 3 d[[::, {kin}]]. Anonymous kit? [[undecided::no]].
Findings: abrasion 6:00 fossa 0.4 cm TB+; bruise inner R arm 2x2, photo 4-7; petechiae soft palate.
Given: Rocephin 500, doxy, Flagyl, Biktarvy (nPEP 28 d), ella, Zofran. HBV immune.
Clothing to bag A-D, sealed [[init::{initials}]], handed to [[LE::{last} #{badge}]] [[0540::0540 {num8}]]
Going to: [[her mother's::mother's, {house}, {town}]]. Safe call [[2 d::{wkd} at {ph}, say it's "{pet} from the vet"]]
%%
RADIATION ONCOLOGY - END OF TREATMENT
Course C1   [[Pt::{ptcomma}]]   [[Plan name::Plan {UNIQUE_ID:Pros_{nn}}]]   Machine TrueBeam 2   Site prostate + SV + LN
Dates [[5 wk 3 d::{range}]]; 70 Gy/28; missed 2: [[storm, tooth::storm, tooth by {last}]]
Toxicity GU 2 (Flomax BID), GI 1. IPSS 9 > 17. He rang the bell; [[his barber::his barber {first}]] came.
ADT Orgovyx since [[spring::{mon}]]; 18 mo total w/ [[urology::{dr}]].
PSA 11.4 > 0.3. SpaceOAR placed [[by urology::{num8}, lot {lot}]].
Physics check [[CMD/QMP::{initials} / {initials}]]; therapists [[3::{first}, {first}, {wn}]].
F/u [[6 wk::{DATE:Nov 3}, {town} site]]
Survivor packet mailed [[home::{addr}]].
[[MD::{whole}]]
%%
ORAL SURGERY - record
[[pt::{ptfull}]] 19 ht 70 wt 150 ASA I NPO Y [[ride: dad::ride: {kin} in {veh}]]
ref [[gen dent::{ORGANIZATION:{last} Family Dental}]] pano [[emailed::{mail} {num8}]]
#1 16 17 32 full bony, 17 near IAN (Rood: dark)
Sed: Versed 5 Fent 75 Ket 30 Prop 120. [[DAANCE::{first} DAANCE]]
17 coronectomy. 32 Dexon, 1.8 lingual plate nick. Gelfoam. Exparel 10 mL
EBL 30. 42 min. lip numb? check tmrw [[by phone::{ph}]]
Rx Amox 500, Motrin 600, Norco x6 [[PDMP ok::PDMP {num8}]]. Called [[pharm::{pharm}]]
Band practice ([[tuba!::{school}, tuba!]]) no x 3 wk; recital [[missed::{DATE:Palm Sunday} missed]]
Surg [[::{last} ]]Asst [[::{first}, {initials}]]
%%
OPHTHALMOLOGY TECH WORKUP -> MD
CC [["bugs"::{ptl}: "bugs"]] OD x 2 d after [[sneezing in church::sneezing at {church}, {DATE:Sunday 11/9}]]
VA sc 20/30 PH NI, 20/25. T 14/15 @[[0915::{hr} {initials}]]. P no APD. CVF: OD inf nasal curtain!
Meds Cosopt. Cat surg OD [[2021::{mon} ({last}, Tecnis {ser})]]. Dilated 0922 [[by tech::{first}]].
MD: Shafer +. HST 10:30, mac-ON RRD 9-12:00. OCT mac flat.
Plan: PnR vs SB/PPV [[today::today {bldg}, {dr}]]. NPO since toast 0700. [[Neighbor::Neighbor {wn}]] driving. Left eye lattice laser.
Fly? NO, she has tickets [[for the holiday::to {place} {feast}, conf {UNIQUE_ID:<K8LZ2Q|M4TTR9|PX61VN>}]]; letter
Insurance VSP no, medical [[ID::{plan}]]
%%
Fertility clinic: frozen inventory call sheet
Client A/B [[(code pair)::{PERSON:{first} {last}} & {kinfull}]]   Tank [[T::{UNIQUE_ID:T{nn}-C4-{nn}}]]
5 blasts: 4AA(f) 4AB 3BB 5BA(mosaic) 3BC    ICSI   Created [[2022::{num8}, {clinic}]]
Storage fee [[past due 8 mo::past due since {mon}, inv {code}]]
1st call [[no answer::{ph} {num8} no answer]]  2nd [[spoke w/ partner B::{kin}: "we split, ask {first}'s lawyer"]] ([[counsel::{law}]])
Letter cert. [[unclaimed::{code} to {house}, unclaimed]]
Gestational carrier? [[(3rd party)::{wnl} of {town}, contract {num8}]]
Ethics: abandon policy 5 y. Embryologist [[initial::{initials}]] says keep.
Next: [[in January::{DATE:Jan 2}]], [[practice manager::{PERSON:{first} {last}}]]
%%
TB CONTACT INVESTIGATION
Index [[smear 4+, cavitary::RVCT {UNIQUE_ID:<24|25>{nn}{nn}}, {ptname}, smear 4+, cavitary]]. Infectious period [[3 mo back::from {num8}]].
Household: [[wife, 2 kids, uncle::{kin}, {first} (6), {first} (3), uncle {first}]]. T-SPOT: +, -, -(window ppx INH), +
Work: [[a kitchen, 11 people::{ORGANIZATION:<Lucky|Golden|Jade> {last} Buffet}, 11 people; manager {first} {ph}]]. 2/11 +
Leisure: [[karaoke, van pool, mosque::karaoke at {shop}, van {plate}, {church}]]
Air: flight >8 h [[yes, told DGMQ::yes, {UNIQUE_ID:<KE|QR|ET>{nn}}, {num8}, seat 31C]]
DOT nurse [[M-F::{first}, M-F, 0700, meets at {corner}]]. RIPE d1 [[last week::{DATE:the 2nd}]]. HRZE wt 58.
HIV -, HBV +. LFTs q2w.
Isolation lifted when: 2 wk + 3 neg. Landlord ([[asked::{last} asked]]) not told.
%%
BLOOD BANK - TRANSFUSION REACTION WORKUP
Unit [[W0000 00 000000::{UNIQUE_ID:W{nn} {nn} {nn}{nn}}]] E0382 RBC, O neg, started 1420, stopped 1447 (60 mL)
Pt band [[matches::{lastup}, {mrn}, matches]] Typenex [[ok::{UNIQUE_ID:R{nn}{nn}}]] Transfusionist [[2 RNs::{fl}, {fl}]]
T 37.0 > 38.6, rigors, 92/50 > 118/60. No hives.
Clerical OK. Plasma pre straw, post straw. DAT neg/neg. Unit Gram neg.
ABID: new anti-Jka? re-ck w/ [[reference lab::{ORGANIZATION:{place} Blood Center} IRL, {code}]]
Prior tx: [[2014, elsewhere::{mon} at {hosp}, {town}]]; 3 pregnancies
Interp ([[TM MD::{last}]]): FNHTR, or septic low prob. Leukoreduced already. Tylenol. Cx 5d [[until::to {num8}]]
Reported [[to CBER? no::to {first} at the supplier]]. Tech [[sig::{initials}]] / [[time::{stamp}]]
%%
RESEARCH - adverse event, sponsor form
Protocol [[XX-000::{UNIQUE_ID:<NVK|ORL|TBX>-{nn}}]]   Site [[##::{UNIQUE_ID:0{nn}}]]   Subject [[S-##::{subj}]]   Initials [[***::{meini}]]   Sex F   Birth year 1961
Event: appendicitis. Grade 3. Start [[D57::{num8}]]. Stop [[D61::{num8}]]. Hospital: [[local::{hosp}; surgeon {last}]].
IP: last dose [[D55::{num8}, kit {code}]]. Action: held. Related: unlikely ([[PI::{last}]]) / possible ([[monitor::{first}, {ORGANIZATION:{coin} CRO}]]).
Narrative: A 63-year-old woman[[:: from {town}]] felt pain at [[her granddaughter's play::{first}'s play at {school}]]. WBC 15. CT 11 mm. Lap appy. Path [[pending::{spec}]].
Con meds: Lipitor. Cefoxitin x1.
PI signature [[____::{whole}]]   date [[____::{DATE:<04Jun2025|21Oct2024|13Mar2025>}]]
Query #2: "clarify stop time". Ans by [[CRC::{user}]]: midnight.
"""
