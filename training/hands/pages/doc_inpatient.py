"""A hospitalist, her residents and her transcriptionist: discharge summaries, H&Ps, consults, progress notes, death notes, transfer summaries."""

TWINS = r"""
DISCHARGE SUMMARY
Patient: [[(see label)::{ptname}]]     MRN: [[(see label)::{mrn}]]     DOB: [[--::{dobs}]]
Admitted: [[day 0::{num8}]]   Discharged: [[day 6::{num8}]]   LOS 6
Attending: [[Hospitalist, Team C::{dr}]]   PCP: [[none on file::{cred}, {clinic}]]
Disposition: [[SNF, subacute::{snf}, room report called to {first}]]

PRINCIPAL DX: Acute on chronic HFpEF
SECONDARY: AKI on CKD 3b, OSA (no mask), gout flare R great toe

HOSPITAL COURSE BY PROBLEM
1. HFpEF. Came in eleven kilos up after [[a cruise::a week at {place} with {kin}]]. Bumex gtt 48h, then PO torsemide 40. Net -9.6 L. TTE EF 60, E/e' 17. Farxiga started. [[Cardiology::{last}]] agreed.
2. AKI. Cr 2.4 > 3.1 > 1.9. Renal US with no hydro. [[Nephrology::{dr} from {ORGANIZATION:{coin} Kidney}]] saw [[once::on {on}]], will see in clinic [[in two weeks::{day}]].
3. Gout. Colchicine 0.6 daily, prednisone 30 x5d. Uric acid 10.2.
4. Goals. [[Spouse::{kinfull}]] at bedside [[yesterday::{num8}]]; full code, "no trach".

PENDING AT DISCHARGE: SPEP (sent [[hospital day 4::the {DATE:<11th|23rd|30th>}]], call [[lab::{ph}]])
FOLLOW-UP
 - HF clinic 7d [[(to be scheduled)::with {whole}, NP, {full} at 0920]]
 - BMP in 3 days at SNF, fax [[to clinic::{ph} attn {first}]]
 - Weigh daily; call for 3 lb/day
DIET 2 g Na. ACTIVITY walker. CODE full.
Dictated [[by resident::{initials}/{initials}]]  D: [[day 6::{num8}]] 1512  T: [[same day::{num8}]] 1640  Job# [[(auto)::{UNIQUE_ID:{nn}70{nn}}]]
%%
HISTORY AND PHYSICAL  (night float)

CC: "my legs quit"
Source: patient, [[wife::{kin} (wife)]], and records from [[an outside ED::{hosp}]], which came as a fax of a fax.
HPI: [[The patient::{mrs}]] is a 67-year-old right-handed [[retired welder::welder, retired out of {org}]] with DM2, who was well until [[nine days ago::{on}]], when after a gastroenteritis he noticed tingling in both feet. By [[day three::{wkd} the {DATE:<4th|17th|21st>}]] he could not climb the porch steps. [[A walk-in clinic::{clinic}]] gave a Medrol Dosepak and B12. [[The neighbor::His neighbor {first}]] found him on the floor this morning. No bulbar sx. Last void 11 h ago.
PMH: DM2 (A1c 8.1), HLD, Guillain-like episode 1989 after swine flu?? not documented
PSH: L4-5 lami [[years ago::by {last} in {mon} at {hnick}]], lap appy
ALL: sulfa (hives)
MEDS: metformin 1 g BID, Lipitor 40, ASA 81, Cialis prn
SH: lives [[on a farm::at {house}, outside {town}]] with [[wife::{kin}]] and two coonhounds. Chews. No EtOH since 2004. [[Served in the Army::Served, {ORGANIZATION:{nn}th Engineers}]].
FH: sister with MS. Father died at 81, Parkinson's
EXAM: T 98.1 HR 104 BP 171/90 RR 18 sat 96 RA. NIF -38, VC 2.1 L. CN intact, no ptosis. DTR 0 throughout. Hip flex 2/5, DF 1/5. Sens dec to shin. Toes mute.
DATA: CSF: WBC 3, prot 118, gluc 74. MRI L spine: cauda equina root enhancement.
A/P: AIDP. Hughes 4, EGRIS 4. IVIG 0.4 g/kg x5. NIF/VC q4h, ICU if VC \< 15/kg or NIF \> -25. Bladder scan. Neuro [[aware::({first}, fellow) called 0210, staff {last}]]. Lovenox. PT.
Seen and staffed with [[the nocturnist::{dr}]]. Contact: [[on file::{kin} {ph}, or son {first} in {town}]].
%%
PROGRESS NOTE - MICU - HD 11 / VENT D 9
24h: PSV trial 40 min, tachypneic, back to AC. Temp 38.6 x1. Pressors off since [[yesterday noon::{num8} noon]].
N: RASS -1, CAM+, Precedex 0.6. [[Sister::{kinfull}]] says [[patient::{mefl}]] hears only on left.
P: AC 18/420/8/40. CXR: RLL denser. BAL sent [[overnight::{DATE:<2/9|10/18|5/3>} by {last}]].
C: MAP 71, lactate 1.4, echo EF 45
R: CRRT day 4, even. Line R IJ Quinton placed [[last week::{num8} ({initials})]]
GI: Vital AF 55/h, Dig bag. ID: mero D5, vanc stopped; [[ID::{first} from ID]] thinks Stenotroph
H: Hgb 7.4, plts 88, HIT neg. HSQ.
E: SSI, 140-190. S: unstageable sacrum, WOCN [[weekly::{oneup}, RN, seen {on}]]
L/T/D: ETT d9, R IJ HD, L rad A-line, Foley (why?) remove
Fam mtg: [[this afternoon::{day} 1400, {kin} + {first} by Zoom from {land}]]; topics: trach/PEG
[[Fellow::{last}]] / [[Attending::{tit}]] CC 47 min
[[Attending addendum::Addendum {last} {full}]]: agree, except no to SBT again today.
%%
DEATH NOTE
Called to bedside by [[RN::{first}, RN,]] at 0437 for asystole on monitor. [[Patient::{mrs}, {ninety},]] DNR/DNI, comfort measures since [[two days ago::{num8}]].
No response to voice or trap squeeze. Pupils fixed 6 mm. No heart or breath sounds for 2 minutes. No corneal. Pronounced at [[0441::0441 on {full}]].
[[Daughter::{kinfull}, daughter,]] was present and [[the other children::{first} and {first}]] were called [[at home::at {ph}]].
Attending [[notified::{dr} notified via {pager}]]. Medical Examiner: [[called, case declined::{first} at {ORGANIZATION:{county} ME}, declined, no. {case}]]. Organ bank: [[called, not a candidate::{ORGANIZATION:<Lifeline|Gift of Hope|Keystone> Donor {place}}, ref {code}]].
Funeral home: [[family will decide::{FACILITY:{last} & {last} Mortuary}, {town}]]. Autopsy offered and declined.
Belongings: dentures, one ring (yellow), a rosary, given to [[family::{first}]].
Preliminary cause: respiratory failure due to aspiration pneumonia due to Lewy body dementia.
[[PGY-2, Medicine::{whole}, MD PGY2, pgr {pager}]]
%%
CONSULT - INFECTIOUS DISEASES - INITIAL
Requesting: [[Ortho trauma::{last}/Ortho]]    Question: "abx for hardware?"
[[55M::{ptlf}, 55M]] s/p IMN R tibia [[seven weeks ago::{num8} at {hosp}]] for Gustilo IIIA (motorcycle vs guardrail[[::, {hwy} near {town}]]), now draining. I&D [[two days ago::{wday}]], [[surgeon::{dr}]] left the nail. Cx 3/5 MSSA, 1/5 E cloacae.
Grew up in [[a rural area::{rez}]]; works [[with livestock::for {org}, hogs]]. Dogs x3. Swam in [[a quarry::{LOCATION:Slater's Quarry}]] before cast off.
PCN "rash as baby", tolerated Keflex ([[MAR::MAR of {num8}]]).
Imp: fracture-related infection, hardware retained, DAIR-ish.
Rec:
 1) cefazolin 2 g q8 + levoflox 750 x 6 wk from I&D; stop [[6 weeks from I&D::{num8}]]
 2) ESR/CRP weekly, faxed to [[our OPAT nurse::{first} at OPAT, {ph}]]
 3) PICC, L arm
 4) rifampin not unless staph only
 5) PCN allergy delabel, PEN-FAST 0
Will follow. [[ID fellow::{who}]], d/w [[ID attending::{dr}]]
%%
TRANSFER SUMMARY (ICU -> floor)   pls read before calling me
accepting: [[Med B::{last}, Med B]]  bed: 5th floor
one liner: [[42F::{mesl}, 42F,]] alcohol-assoc hepatitis, mDF 58, MELD-Na 31, on pred since [[Friday::{DATE:<Fri|fri> <2/21|8/15|12/5>}]]
- intubated [[on arrival::{num8}-{num8}]] for airway w/ hematemesis; EGD [[by GI::{dr}]] grade 2 EV x4 bands, no more bleeding
- tapped 4.1 L, SAAG 1.8, PMN 90
- ?transplant: [[transplant center::{hnick} ({first}, coordinator, {xt})]] said call back at Lille day 7, = [[four days from now::{on}]]
- psych/addiction: [[social worker::{wn} SW]] saw; PEth 1800; lives w/ [[roommate::{kin}, a coworker from {chain}]]; [[no relatives near::mother {first} in {town} doesn't know, pt says DO NOT CALL]]
- lines: midline L. foley out.
to do: Lille calc, octreotide off at 1800, lactulose to 3 BM, nutrition dobhoff, phos
contingency: hgb \<7 tx + call GI; fever -> tap
%%
Addendum to discharge summary, late entry
It has come to my attention that the discharge summary on [[this patient::{ptname} ({mrn})]] signed [[last month::{num8}]] contains an error under Allergies. It lists "heparin - HIT". [[The patient::{mr}]] has no history of HIT; the note was copied from the chart of [[another patient with a similar name::{PERSON:{first} {last}}, same last name, then in the next bed]].
PF4 was 0.08 OD. I have removed the entry, phoned [[the dialysis unit::{first} at {FACILITY:{place} Dialysis <East|Two>}]] and mailed a corrected copy to [[the patient and PCP::{house}, {town} and to {dr}]].
A safety report was filed[[.::, {UNIQUE_ID:SR-{nn}-{nn}}.]]
I regret the error.
[[The discharging physician::{whole}, MD]]   [[same day::{full}]]
%%
INTERN SIGN OUT  (do not put in chart)
[[Bed 4::{lastup}]] - sick. GIB, hgb q6, 2 u ahead. if drops, call [[GI on call::{first} (GI) {pager}]] not the operator
[[Bed 7::{lastup}]] - watcher. DKA closing, gap 14, [[dad::{kin}]] anxious. stop gtt when gap \<12 x2
[[Bed 9::{lastup}]] - stable. waiting for [[the facility::{snf}]]. wanders. likes polka
[[Bed 12::{lastup}]] - stable. chest pain r/o, trop neg x2, stress in am w/ [[cards::{last}]]
[[Bed 15::{lastup}]] - leave be. CMO. [[priest::Fr. {last}]] came
[[Hall B::{wn} in hall B]] - ED hold, cellulitis, marker line; [[admitting::{initials}]] did not draw it
Code status changed: [[bed 9::{last}, per {kin} on {DATE:<3/30|7/2|9/14>}]]
If rapid: [[senior::{first}]] at desk, [[ICU resident::{last}]] [[pager::{pager}]]
%%
Neurology progress note, stroke unit
S: "Tuesday?" asked for coffee; names pen, not cap. [[Husband::{kin}]] here.
O: NIHSS 9 -> 6 (face 1, R arm 2, lang 2, dysarthria 1). BP 148/77. Tele: AF 3.2 s pause at 0312.
CT 24 h: L insula/M2 infarct, petechial HI1. LDL 131. A1c 6.0.
Timeline: LKW [[2140 the night before::2140 {on}]] at [[dinner::{shop}]]; TNK 2301 at [[the spoke::{hosp}]]; flown by [[air crew::{crew}, tail {hull}]]; groin 0122, TICI 2b by [[NIR::{dr}]] at 0151.
A: L MCA, cardioembolic. CHA2DS2-VASc 6, HAS-BLED 2.
P: 1) Eliquis start [[day 6::{day}]] (1-3-6-12 / ELAN). 2) SLP, MBS. 3) Rehab: [[IRF::{FACILITY:{place} Rehab Institute}, liaison {first} {ph}]]. 4) Driving: state form. 5) Modified Rankin 3 today, for the registry ID [[(pending)::{subj}]].
Spoke w/ [[next of kin::{kinfull} {ph}]].
[[Stroke NP::{cred}]], for [[attending::{last}]]
%%
PSYCHIATRY C-L
Reason: capacity to leave AMA.
I met [[Mr. X::{mrs}]] alone, then with [[the interpreter::interpreter {first}, ID {badge}]]. [[He::{ptf}]] was pacing, dressed, one IV out. He said: "[[My boss::{first} at {org}]] will give my job away on [[Monday::Monday the {DATE:<2nd|9th|28th>}]]." He was told of the endocarditis and what happens without antibiotics. He could say it back: "The bug eats the valve, I have a stroke, I die." He compared it to [[his brother's death::how {kin} died at {hosp} in {mon}]]. He said he'd take pills if there were pills.
Four-part: understands Y, appreciates Y, reasons Y, choice stable Y. No SI. UDS fent+. COWS 9 on Suboxone 8.
OPINION: Has capacity to decline inpatient IV therapy. It's not a wise choice; it is his.
PLAN: Offer orals per POET (linezolid + rifampin? ID to say) or dalbavancin x2; [[peer navigator::{wn}, peer navigator, cell {ph}]]; [[shelter::{shelter}]] can store meds; naloxone kit.
Discussed with [[the primary team::{dr} and charge {first}]].
[[C-L attending::{tit}]] [[time 1650::{full} 1650]]
%%
OBSERVATION -> INPATIENT STATUS REVIEW (physician advisor)
Acct [[(in queue)::{acct}]] | [[pt initials on file::{meini}]] | [[payer MA plan::Aetna MA, ID {plan}]] | [[attending::{last}]]
Obs start [[day 0 2213::{num8} 2213]]. Order to inpt [[day 2::{num8}]].
Two-midnight: met, expected. MCG M-282 not met for syncope alone; pauses 4.1 s and PPM (Micra) planned [[tomorrow::{wday}]].
P2P w/ [[plan MD::plan MD {last}]] at [[2 pm::{ph}, 2 pm {wkd}]]: upheld / overturned / [[no show::he did not call]].
MOON given [[to patient::by {first}, {DATE:<1/30|6/11|11/8>}]], signed [[by sister::by {kin}]].
Auth [[pending::{UNIQUE_ID:A{nn}-{nn}{nn}}]]. Condition code 44 NOT applicable.
[[PA on duty::{initials}, MD]]
%%
Discharge instructions, plain (teach-back used)
For: [[you::{ptf}]]
You were in the hospital [[for three nights::{range}]] because your lungs had clots. Your doctor here was [[the hospital doctor::{dr}]]; your nurse today was [[on days::{first}]].
NEW: Xarelto 15 mg two times a day WITH FOOD until [[day 21::{day}]], then 20 mg once a day.
STOP: the estrogen patch, Motrin, Aleve.
SAME: Zoloft 50, Flonase.
SEE: [[your own doctor, 1 week::{dr} at {clinic}, {house}, {wday} at 10:15]]
     [[Blood clinic, 3 months::{whole} at {FACILITY:{hnick} Hematology}, {mon}]]
CALL [[the number on the folder::{ph}]] for nose bleed > 10 min, black stool, a fall on the head.
911 for chest pain, can't breathe.
Who is with you at home? [[a friend::{kin}]]. Did we ask about a ride? [[yes::yes, {first} has a {veh}]].
You said it back in your own words: "blood thinner, food, no Motrin, three weeks then one."
X______________ [[patient::{ptname}]]   X______________ [[RN::{fl}]]
"""
