"""The clerks' and pharmacists' walls: census boards, OR lists, call lists, schedules, MARs, profiles, lab printouts, shot records, recall lists, bills, statements, EOBs."""

TWINS = r"""
OR BOARD [[tomorrow::{wdayup}]]
RM  TIME   CASE                         SURG      ANES       PT
1   0730   R THA ant, Hana, Actis       [[ORTHO 1::{lastup}]]   [[MD 1::{last}]]      [[A::{comma}]]
1   TF     L TKA Attune                 [[ORTHO 1::same]]      [[CRNA 2::{first}]]    [[B::{comma}]]
2   0730   lap chole w IOC              [[GEN 2::{lastup}]]   [[MD 1::{last}]]      [[C::{mesl}]]
2   0900   PEG                          [[GEN 2::{lastup}]]   local              [[D (rm 3308)::{last} (rm 3308)]]
3   ---    CLOSED, [[HVAC::HVAC, {first} says Thursday]]
4   0730   CABG x3, Maze                [[CT::{lastup}]]      [[MD 4::{last}]]      [[E::{backward}]]
4   perfusion [[P1::{first} / {coin}]]   PA [[S::{initials}]]
5   1000   T&A x4, tubes x3             [[ENT::{lastup}]]     [[MD 2::{wn}]]        [[peds list::{PERSON:{first} {last}}; {PERSON:{first} {last}}; {first}; twins {first} + {first}]]
ADD-ON  hip fx, [[90s::{ninety}]], Eliquis held [[last pm::{num8}]] [[F::{meup}]]
REPS: [[two, badges::{first} ({coin}), {first} ({fam})]]
BREAKS: [[float::{first}]]   LATE: [[CRNA 2, tech 4::{first}, {wn}]]   BOARD RUNNER [[ext on wall::{last} {xt}]]
%%
CENSUS 0600          3 SOUTH (24)
301-1 [[F, CHF::{last}, {fl} CHF]] tele, 2L, Lasix gtt, dgtr [[RN friend::{first} RN friend]]
301-2 [[F, pneumo::{last}]] PNA, iso off, home [[w/ HH::w/ {ORGANIZATION:{place} VNA}]]
302-1 dirty
302-2 [[M, GIB::{last}]] NPO, EGD 0900 [[GI::{dr}]]
303   [[M, C diff::{ptlf}]] gown, Dificid d4/10
304-1 [[F, hip::{wn} ({old})]] POD2, SNF [[pending auth::{snf}, auth {code}]]
304-2 blocked
305   [[M, ETOH::"{ini}"]] CIWA 14, sitter [[float::{first}]]
306   [[F, SBO::{whole}]] NGT LWS 900
307   [[police hold::{lastup}, 2 officers {agency}]]
308-1 [[M, CVA::{last}, {kin} at bedside 24/7]]
Charge [[nights::{first}]] > [[days::{last}]]    Techs [[2::{first}, {first}]]   Sup [[on cell::{wn} {ph}]]
pending in: [[ED 4, PACU 1, transfer 1::ED 4 {last}; PACU {last}; xfer from {hosp} {last}]]
%%
MEDICATION ADMINISTRATION RECORD     week of [[____::{num8}]]
Resident [[____::{ptcomma}]]   Rm 21-A   DOB [[____::{dobs}]]   Dr [[____::{last}]]   Pharm [[____::{pharm}]]   Allergy: codeine
                                     S   M   T   W   Th  F   S
levothyroxine 88 mcg  0600           [[in  in  in  in  in  in  in::{initials}  {initials}  {initials}  {initials}  R  {initials}  {initials}]]
metoprolol succ 50   0800 HR>55      [[in  in  H   in  in  in  in::{initials}  {initials}  H   {initials}  {initials}  {initials}  {initials}]]
Aricept 10 hs 2000                   [[in  in  in  in  O   in  in::{initials}  {initials}  {initials}  {initials}  O  {initials}  {initials}]]
Tylenol 650 q6 prn                   T 0210 back 5>2 [[in::{first}]]
Eucerin BID legs
CODES  R refused  H held  O out w/ family ([[son::{kin}, {feast} dinner]])
INITIALS KEY [[on back::{initials} = {whole} LPN; {initials} = {whole} CMT; {initials} = agency, {first}, {ORGANIZATION:{coin} Staffing}]]
Count: lorazepam 0.5 - [[22 / 22 both shifts::22 {initials}/{initials}]]
Rx# [[on cards::{ord}, {ord}]]
%%
PATIENT PROFILE - retail
Name [[_::{ptcomma}]]   DOB [[_::{dob}]]   Ph [[_::{ph}]]   Addr [[_::{stack}, {home}]]   SafetyCap N   Lang {lang}
Ins BIN 610014 PCN MEDDPRIME [[GRP / ID on card::GRP {grp} ID {plan}]]   DL for C-II [[on file::{lic}]]
RX#       DRUG                      QTY  RF  LAST        MD
[[1::{ord}]]  Eliquis 5               60   3   [[this mo::{num8}]]   [[cards::{last}]]
[[2::{ord}]]  Norco 5/325             20   0   [[ER::{num8}]]        [[ER::{dr}]]
[[3::{ord}]]  Novolog FlexPen         15   1   [[2 mo::{num8}]]      [[endo::{initials}]]
[[4::{ord}]]  Trelegy 200             1    5   PA req'd
NOTES: wife picks up[[::: {kin}]]. Do not call before 10. [[Delivered by::{first} delivers]], green door. "No generics from Aurobindo". Hits fence w/ van.
DUR: duplicate anticoag 2021, resolved w/ [[RPh::{fl}]]
Loyalty [[no::{UNIQUE_ID:{nn}{nn}{nn}}]]   Vaccines: Shingrix #2 [[due::{num8}]]
%%
LAB CUMULATIVE    [[patient line suppressed::{ptcaret}   {mrn}   {dobs}   Loc {ward}]]
              [[D1 0512::{DATE:06/02} 0512]]    [[D2 0455::{DATE:06/03} 0455]]    [[D3 0501::{DATE:06/04} 0501]]
WBC           14.1 H     11.8 H     9.2
HGB           8.8 L      7.1 L*     8.4 L
PLT           388        344        301
NA            129 L      132 L      134 L
CREAT         1.31       1.22       1.09
PROCAL        6.40 H     3.02       0.88
VANC TR       --         18.4       13.9
BLD CX        GPC CLSTR  CoNS 1/4   FINAL
* HGB called [[to RN::{oneup} RN]] by [[tech::{initials}]] [[0522::0522 {DATE:06/03}]]
T&S exp [[in 3 d::{DATE:06/05} 2359]], unit [[x1 issued::{UNIQUE_ID:W0{nn} {nn} {nn}{nn}}]] to [[runner::{first}]]
Copy: [[ordering::{dr}]]; [[oncology::{last} fax {ph}]]
%%
IMMUNIZATION CERTIFICATE - state registry printout
Child [[________::{ptfull}]]  Sex F  Birth [[________::{dob}]]  Registry ID [[________::{code}]]  Guardian [[________::{kinfull}]]
DTaP   [[2m 4m 6m 15m 4y::{num8} {num8} {num8} {num8} {num8}]]
IPV    [[2m 4m 6m 4y::{num8} {num8} {num8} {num8}]]
MMR    [[12m 4y::{num8} {num8}]]
VAR    [[12m; hx chickenpox none::{num8}; dose 2 DUE {mon}]]
HepB   [[birth 2m 6m::{num8} ({hosp}) {num8} {num8}]]
Hib PRP-OMP [[2m 4m 12m::{num8} {num8} {num8}]]
PCV20  complete
Exempt: none. Lot of last: [[see vial::{lot}, Merck, L thigh, by {fl} RN]]
Site: [[county clinic::{ORGANIZATION:{county} Health Dept}, {house}]]
School: [[K-5::{school}]] accepts [[until next grade::thru {mon}]]
%%
CALL SCHEDULE  - orthopedics - month posted by the sleep-deprived
        1st        backup      spine     hand
wk 1    [[R4::{last}]]     [[A1::{last}]]     [[S1::{wn}]]    [[H1::{initials}]]
wk 2    [[R3 (swap)::{first} (swap w {first} for {feast})]]     [[A2::{last}]]     [[S1::same]]    none: send to [[university::{hnick}]]
wk 3    [[R5::{last}]]     [[A3::{dr}]]     [[S2::{last}]]    [[H2::{last}]]
wk 4    [[R4::{last}]]     [[A1::{last}]]     [[S2 til Fri::{last} til {DATE:Fri 27}]]   [[H1::{initials}]]
Pagers: [[operator has them::{last} {pager}, {last} {pager}, answering svc {ph}]]
Clinic closed [[holiday::{feast}]]. Cast tech nights: [[none::{first}, {ph}, be nice]]
Trades to [[chief::{whole}, {mail}]] in writing
%%
CLINIC SCHEDULE  [[Provider A::{cred}]]  [[Mon::Mon {DATE:9/15}]]
0800 np40  [[new, HTN::{ptname} {dobs} HTN {ph}]]
0840 f20   [[DM f/u::{last}, {first} DM]]  A1c first
0900 wcc   [[4 mo::baby {last} 4 mo, mom {first}]]  shots
0920 f20   [[----::{wn} (nickname "{menick}")]]  late policy x2
0940 tele  [[anxiety::{fl}, {town}]]
1000 HOLD  [[kid's recital::{first}'s recital]]
1020 same day
1040 pap   [[G2::{comma}]]  wants female, scribe out
1100 dot   [[CDL physical::{last}/{ORGANIZATION:<Redline|Hub City|Tri-Lakes> Haulers}]]
1120 nurse  BP check [[x2::{last}; {last}]]
LUNCH  rep [[pizza::({coin}, {first}) pizza]]
1300 f40   [[dementia w/ family::{ptlf}, {ninety}, + {kin} + {kin}]]
no show yest: [[3, letters out::{last}, {last}, {first}]]
%%
PATIENT STATEMENT                         PAGE 1 OF 1
[[Guarantor::{whoup}
{addr}]]
Account [[________::{acct}]]     Statement date [[________::{num8}]]     Due [[upon receipt::{num8}]]
[[date::{num8}]]  OFFICE VISIT EST LVL 4           [[provider::{last}]]    268.00
[[date::{num8}]]  VENIPUNCTURE                                     22.00
[[date::{num8}]]  UHC PAYMENT [[trace::{code}]]                          -131.14
[[date::{num8}]]  CONTRACTUAL ADJ                               -98.86
[[date::{num8}]]  YOUR CHECK [[no.::#{code}]]                             -25.00
BALANCE                                                  35.00
Pay at [[our web page::{url}]] with code [[on back::{code}]] or call [[billing::{first} at {ph}]], M-F 8-4:30.
Remit to [[lockbox::{fac}, {st}, {town} {zip}]]
Messages: PAST DUE 60. "Dear [[customer::{mr}]], if you've paid, thanks."
%%
Explanation of Benefits, dental (THIS IS NOT A BILL)
Patient: [[dependent 02::{PERSON:{first} {last}}]]  Subscriber: [[the employee::{ptcomma}]]  Employer: [[on file::{org}]]
Claim: [[0000::{claim}]]  Processed: [[in 4 days::{wday}]]  Dentist: [[out of network::Dr {last}, {ORGANIZATION:{place} Smiles}]]
D2740 crown #19   1,240.00   allowed 910.00   paid 455.00   you 785.00
D2950 buildup      310.00     allowed 0 (bundled)            you 310.00
Missing tooth clause: no.  Max left: 545.00.
Rmk 41: X-ray of [[prior crown::{num8}]] requested.
Appeal in 180 days: [[address overleaf::{st}, {town}]]
Rep: [[chat::{wn}, ref {code}]]
%%
Newborn nursery whiteboard, typed by the night clerk who can't read cursive
1  [[BB::BB {last}]]  38w  7-2  br  bili 7.1 LIR  circ am [[OB::{last}]]
2  [[BG::BG {last} (adopt: {first} & {first})]]  39w  6-14  btl  hep B given  SW
3  [[BB twin A::{last} A]]  36w  glucose x3 ok
4  [[BB twin B::{last} B]]  36w  car seat fail
5  [[BG::BG "{ptf}"]]  40w  8-1  br  mom tachy
6  NAS 5,6,4 ESC  [[grandma::{kin}]] holds
hearing: [[all but 5::all but {last}, {first} will rescreen {wkd}]]
PKU [[due 2::due {last} x2 by {hr}]]
peds rounds: [[group A::{dr}]], [[group B::{initials}]]
photo lady [[10a::{first} ({shop}) 10a]]
HUGS tag alarm x1: [[false::band {ser}, false]]
%%
MEALS, room service tally (diet office)
[[room 410::{last} 410]]  2 g Na, no pork, likes tea  TRAY B
[[room 411::{last} 411]]  pureed, honey thick, feeder  [[volunteer::{first}]]
[[room 412::{last} 412]]  NPO for cath until [[1000::{last} says]]
[[room 414::{wn} 414]]  kosher, frozen, from [[vendor::{fam}]]
[[room 415::{comma}]]  BIRTHDAY: [[cupcake::{ninety} today! cupcake]]
[[room 416::{last} 416]]  guest tray x2 [[paid::{kin} paid, {code}]]
late trays: [[3::{last}, {last}, {first}]]
cold line: [[out sick, cover::{first} out, {first} covers thru {DATE:the 30th}]]
"""
