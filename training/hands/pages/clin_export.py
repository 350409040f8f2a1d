"""Machine and fax shapes of the chart: HL7, JSON, CSV, MAR prints, device interrogations, cumulative labs, DICOM headers, fax covers, order sets, printed census."""

TWINS = r"""
MSH|^~\&|LAB|[[SITE::{FACILITY:<STJ|GSH|LRMC>}]]|EHR|[[SITE::{FACILITY:<STJ|GSH|LRMC>}]]|[[::{stamp}]]||ORU^R01|[[1::{code}]]|P|2.5.1
PID|1||[[0^^^MR::{mrn}^^^MR]]||[[TEST^PATIENT::{ptcaret}]]||[[::{dobymd}]]|F|||[[^^^ST::{house}^^{town}^ST^{zip}]]||[[::{ph}]]
PV1|1|I|[[MED^1^A::<5E|7W|2S>^12^A]]||||[[ATT::{npi}^{caret}]]
ORC|RE|[[1::{ord}]]|[[1::{spec}]]||CM||||[[::{stamp}]]|[[TECH::{caret}]]
OBR|1|||80053^CMP^CPT4|||[[::{stamp}]]
OBX|1|NM|2951-2^NA^LN||131|mmol/L|135-145|L|||F
OBX|2|NM|2823-3^K^LN||6.2|mmol/L|3.5-5.1|HH|||F|||[[::{stamp}]]
NTE|1||Critical called to [[RN::{first} {last} RN]] read back [[yes::{hr} {initials}]]
NTE|2||Slight hemolysis. Kodak n/a. Roche c702.
%%
[
 \{"resourceType":"Observation","code":"29463-7","value":81.4,"unit":"kg"[[::,"effective":"{iso}"]]\},
 \{"resourceType":"AllergyIntolerance","code":"Ceclor","note":"per [[mom::{kin}]], hives at [[camp::{FACILITY:Camp <Tawonga|Pinebow|Otter>}]]"\},
 \{"resourceType":"CarePlan","author":[["role: RN"::"{whole}, RN"]],"text":"Nissen wrap teaching done[[::, {iso}]]"\},
 \{"resourceType":"Communication","payload":"[[Family::{kin}]] asked if [[dad::{menick}]] can have Ensure Clear","sender":[["ward phone"::"{ph}"]]\},
 \{"resourceType":"Procedure","code":"43280","performer":[["Surgery"::"{last}"]],"device":"Bard Davol","udi":[["--"::"{ser}"]]\},
 \{"resourceType":"Flag","text":"[[Two pts, same last name::{last} x2 on unit]]"\}
]
%%
bed,pt,age,dx,team,rn,pend,dispo
1,[[--::{last}]],77,HFpEF,[[A::{last}]],[[n1::{first}]],TTE,home
2,[[--::{last}]],{nn},?,[[A::{last}]],[[n1::{first}]],,
3,[[--::"{ptcomma}"]],61,Ogilvie,[[B::{last}]],[[n2::{one}]],KUB,[[snf::{snf}]]
4,[[--::{last}]],54,Boerhaave,[[surg::{last}]],[[n2::{one}]],Gastrografin,ICU?
5,[[--::{last}]],[[89::{ninety}]],Mallory-Weiss,[[B::{last}]],[[n3::{wn}]],hgb q8,[[alf::{FACILITY:<Birch|Heron> <Bend|Pond>}]]
6,[[--::{last}]],38,Wernicke,[[B::{last}]],[[n3::{wn}]],thiamine,[[rehab::{refuge}]]
7,BLOCKED,,,,,VRE clean,
8,[[--::{last}]],70,Charcot triad,[[GI::{last}]],[[n4::{initials}]],ERCP,-
%%
MEDICATION ADMINISTRATION RECORD   [[Day 4::{ptlf} | {dobs} | Day 4 ({DATE:<5/14|10-2>})]]
apixaban 5 mg PO BID        0900 [[given::{initials}]]   2100 [[given::{initials}]]
metoprolol succ 50 PO daily  0900 [[held HR 48::HOLD HR 48 {ini}]]
cefepime 2 g IV q12          0600 [[given::{initials}]]   1800 [[given::{initials}]]
Novolog SSI                  0730 2u [[abd::abd {initials}]] 1130 0u [[::{initials}]] 1730 4u [[arm::arm {initials}]]
Norco 5/325 q6 prn           0210 [[for 7/10::for 7/10 {initials}]]  1015 [[for 6/10::6/10 {wn}]]
MiraLAX 17 g                 0900 [[ref::REF {initials}]]
Initials: [[see sig sheet::{initials}={first} {last} RN  {initials}={whole} LPN  {ini}={first} RN]]
Allergies verif by [[pharmacy::{first} RPh]]. Override: [[none::0230 Narcan, {wn}]]
%%
DEVICE INTERROGATION
Abbott Gallant HF [[serial on card::{ser}]]; LV lead Quartet [[serial on card::{ser}]]
Implant [[five yrs ago::{DATE:<3/17|Nov '18|06-2019>}]] [[elsewhere::{last}, {hosp}]]
Batt 3.1 yr. BiV 97%. AT/AF 0.4%. VF zone 222, VT 182.
Episodes: 1 VT1 [[at a game::{on}, at {school} game]], ATP x1 ok. 0 shock. PVC 2%.
Thresh RA .75@.4 RV 1.0@.4 LV 1.25@.5 D1-M2. Diaphragm stim none.
CorVue down [[for a week::since {DATE:<2/11|8/30>}]] → [[HF clinic::{first} in HF clinic]] calls
Merlin@home last sent [[this month::{clip}]]. Rep [[on site::{first} {last}]]. Rev by [[EP::{last}]]
%%
CUMULATIVE LAB
         [[D1::{DATE:2/3}]]  [[D2::{DATE:2/4}]]  [[D3::{DATE:2/5}]]  [[D5::{DATE:2/7}]]
WBC      14.1   12.0   9.8    8.1
Hgb      9.9    8.8    7.1    9.0 [[(2u)::(2u, {initials})]]
Plt      210    160    88     61
Cr       1.0    1.4    2.2    1.9
Trop     <0.02|0.02>   1.4    6.6    3.1
HIT      pend   [[4T=6::4T=6 {last}]]  PF4+  SRA [[sent out::to {ORGANIZATION:<Versiti|Blood Institute of {town}>}]]
Note: D3 drawn above line, [[phleb told::{first} told]]. Bivalirudin [[start D3::from {DATE:2/5} per {last}]]
%%
(0008,0020) Study Date [[00000000::{dobymd}]]
(0008,0050) Accession [[ANON::{spec}]]
(0008,0080) Institution [[REMOVED::{facup}]]
(0008,0090) Referring [[REMOVED::{caret}]]
(0008,1030) MR PITUITARY DYN W WO
(0008,1070) Operator [[REMOVED::{initials}]]
(0010,0010) Name [[ANON^01::{ptcaret}]]
(0010,1010) Age 044Y
(0018,1000) Device Serial [[REMOVED::{ser}]]
(0018,1030) Protocol: CUSHING_DOTAREM_3T_Skyra
(0032,4000) Comment [[tech note: claustro, Valium 5::tech {first}: claustro, Valium 5, wife {kin} in zone 3]]
Burned in text, lower right: "[[L::L  {last} {initials}]]"
%%
FAX  (4 pp incl cover)
To [[Medical records::{first}, HIM, {hosp}]]   Fx [[on file::{ph}]]
From [[Clinic::{clinic}, {first} MA]]   Fx [[on file::{ph}]]
Re [[shared patient::{ptcomma} {dobs}]]
Pls send: op note ([[TVT::TVT {DATE:<fall 2014|8/16>} {last}]]), path, Burch? old cysto photos, UDS
Urgent: [[appt tomorrow::seeing {last} <tmrw |>{DATE:6/<4|18>}]]
2nd request!! 1st sent [[last week::{DATE:<5/28|5-30>} to {first}]]. Your line says "[[mailbox full::{poss} mailbox is full]]".
Conf. notice: if you got this in error, call [[us::{first} @ {ph}]].
%%
ADMIT ORDERS
Admit to: [[telemetry::{FACILITY:<4 Tower|Pavilion 6|South 3>}]]  Attending [[______::{last}]]  Res [[______::{last} p{pager}]]
Dx: NSTEMI, T2DM. Condition: fair. Allergy: Levaquin (Achilles)
VS q4; call [[HO::{last}]] for SBP <\<90|85>, HR >120, CP
Act: BR c BRP. Diet: 2 g Na, ADA. Foley: no. Lovenox 1/kg
NTG 0.4 SL; Morphine 2; Nitro gtt; ASA 81; Brilinta load [[given in ED::given {hr} {initials}]]
Consult: cards [[(called)::({last}, called {hr} {initials})]]; diabetes ed [[::{first}]]; SW [[::{first}]] re [[home w/ steps::{rel} {kin} & {st}]]
Old chart from [[OSH::{hnick}]] now. Code: full (d/w [[pt + wife::pt + {kin}]])
Noted: [[RN::{fl} RN]] {clockx}. T.O.R.B. [[::{last}/{initials}]]
%%
BLOOD BANK ISSUE LOG
unit | prod | issued to | checked
[[1::{code}]] | LR RBC A neg | [[OR 4, runner::{lastup} OR 4, {first}]] | [[2 techs::{initials} {initials}]]
[[2::{code}]] | FFP AB | [[OR 4::{lastup} OR 4]] | [[2 techs::{initials} {initials}]]
[[3::{code}]] | plt apheresis | [[BMT::{lastup} BMT]] | [[2 techs::{initials} {initials}]]
[[4::{code}]] | RBC O neg emerg rel | [[trauma Zulu::{lastup}, was Doe]] sig [[MD::{last}]] | [[1 tech::{initials}]]
Anti-Kell, anti-Duffy a, Lewis a found on [[oncology pt::{lastlow}]] → [[ref lab::{ORGANIZATION:<Memorial|Tri-State> Blood Center}]], [[pathologist on call::dr {lastlow}]] aware
Fridge 2 alarm 0410 [[engineer::{wn} from plant ops]] reset
%%
IMMUNIZATION / SCHOOL FORM OCR
Narne: [[........::{ptname}]]   D0B [[..../....::{dob}]]   Grade 6
Schoo1: [[........::{school}]]   Fx [[....::{ph}]]
Dtap 5/5  IPV 4/4  MMR 2/2  Var 2/2  HepB 3/3  Tdap 1/1 [[on file::{DATE:<8/1/23|7-30-24>}]]  MCV4 1/1
Vision 20/25 20/20 Snellen  Hearing pass  Scoliosis (Adams) neg  BMI 61%
Meds at school: albuterol w/ AeroChamber, EpiPen (peanut) - [[nurse::{first} RN]] has plan
Parent sig [[X::{kinfull}]]  Date [[../..::{DATE:<8/4|8-11>}]]
Prov [[stamp::{whole} CPNP, {clinic}, {st}]]
"""
