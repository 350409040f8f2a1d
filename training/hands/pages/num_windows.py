"""Patient access, eligibility, record room and billing office: screens read aloud, spreadsheets pasted, queues, huddles and call notes, each once with somebody's numbers and once with the numbers of rules."""

TWINS = r"""
Work queue huddle, patient access, 0645

1. Dup queue: [[14 open, oldest 3 days::{MEDICAL_RECORD_NUMBER:{zip}{nn}} and {MEDICAL_RECORD_NUMBER:{zip}{nn}}, oldest 3 days]]
2. Overlay suspected: [[2 this quarter::chart {MEDICAL_RECORD_NUMBER:{zip}{nn}}, two people in it]]
3. Bad address: [[WQ 4120, 38 rows::acct {UNIQUE_ID:{zip}{four}} mail back x2]]
4. No PCP: [[WQ 4133, 112 rows::panel of {dr}, 112 rows]]
5. MSPQ missing: [[WQ 4140::HAR {UNIQUE_ID:{zip}{nn}}]], type 12 vs 43 again
6. Kiosk down: #4 by window 2, error E-77, ticket [[sev 3::{UNIQUE_ID:INC00{zip}}]]

Reminders: two identifiers, every time. Scan both sides. Copay 25/40/75 by tier.
Yesterday: 212 arrivals, 19 quick regs, 4 walkouts. Best window: [[3::{onelow}'s]].
Anyone who wants the 5:30 slot on the 11th floor see [[the lead::{first}]].
%%
hi team, cleaning up the cheat sheet by the phone. is this right??

fin class 14 = self pay
fin class 21 = mcd pending
plan code 3012 = [[blue ppo::{ORGANIZATION:<Kestrel|Bluestem|Tamarack> Trust} ppo]]
plan code 3013 = [[blue hmo::{ORGANIZATION:Local {nn} welfare fund}]]
payer id 87726
payer id 60054
[[group # goes in FL 62::group # for the school district: {grp}]]
[[member # goes in FL 60::member # to test with: {plan}]]
[[claim # goes in FL 64::claim # they sent back: {claim}]]
auth # goes in FL 63, [[no dashes::mine was {UNIQUE_ID:{zip}{four}}, no dashes]]
occurrence code 11, 18, 24 - value code 80 - condition code 44

thx, [[reg desk::{firstlow} at reg]]
%%
```
hour | arrivals | [[quick reg::quick reg mrn]] | [[rank::fin]]
-----+----------+-----------+-----
07   | 41       | [[2::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]         | [[3::{UNIQUE_ID:{zip}{four}}]]
08   | 58       | [[1::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]         | [[1::{UNIQUE_ID:{zip}{four}}]]
09   | 52       | [[4::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]         | [[2::{UNIQUE_ID:{zip}{four}}]]
10   | 39       | [[0::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]         | [[4::{UNIQUE_ID:{zip}{four}}]]
11   | 37       | [[2::none]]      | [[5::none]]
```
Why is the 08 row so high? We had 3 windows, 1 kiosk (v7.2.1, build 4417), printer on port 9100, and CPT 80053 draws till 0830.
Also what does Z53.21 mean. And is 99281 still a thing.
%%
Call with the payer, typed while on hold

0:00 menu 2, 4, 1, 0
0:03 asked for tax id, [[gave it::gave {UNIQUE_ID:{nn}-{zip}{nn}}]]
0:04 asked for NPI, [[gave it::gave {npi}]]
0:05 asked for the member, [[gave it::gave {plan}]]
0:06 asked for dob, [[gave it::gave {dob}]]
0:21 rep [[picked up::{first}, last initial {PERSON:<K|T|W|B>}]]
0:22 plan is PPO 80/20, ded 1500 met 412, OOP 6000 met 1190
0:26 97110 97140 97530: 30 visits cal yr combined, used 11
0:27 L3908 needs auth over 250, E0730 not covered, A4595 2/mo
0:29 auth on file [[none::{UNIQUE_ID:<A|R|P>{zip}{nn}}]] units 12, [[0::{range}]]
0:31 timely filing 180 days, corrected 365, appeal 60, form 1500 02/12
0:33 call ref [[not given::{UNIQUE_ID:{first}{nn}{nn}{nn}}]]
0:33 hung up
%%
EOB I got in the mail, what does all this mean in English please

[[Sample statement::Statement {wday}]]
Patient acct [[(your number)::{acct}]]
Claim [[(see box 1)::{claim}]]
Provider [[OUT OF NETWORK LAB::{FACILITY:<Larkspur|Teasel|Foxglove> Creek Pathology}]]
Svc 88305 x3   billed 612.00   allowed 141.30   CO-45 470.70
Svc 88342 x1   billed 204.00   allowed 0.00     PR-96 N130
Svc 99000      billed 25.00    allowed 0.00     CO-97
Ded 141.30   coins 0.00   you may owe 345.30
Remark codes: N130 M15 MA130 N657
Form SM-4410 (rev 3) TTY 711
Appeals: 180 days [[from this notice::from {full}]]. Write to [[the address on your card::{st}, {town} {zip}]].
Keep this page 1 of 4.
%%
RECORD ROOM NIGHT LOG

2230 relieved [[day clerk::{lastup}]]. 41 carts waiting.
2250 ED wants old chart [[, said old chart is 12 years back and purged::, {MEDICAL_RECORD_NUMBER:{nn}-{nn}-{nn}}]]
2315 found vol [[1 of 3::1 of {MEDICAL_RECORD_NUMBER:{nn}-{nn}-{nn}}]], vol 2 signed out to [[research::{tit}, since {on}]]
2340 OR add on, room 6, sent [[blank face sheet 1002::face sheet {MEDICAL_RECORD_NUMBER:{zip}{nn}}]]
0015 [[tube station 31::{hosp}]] called, fax them [[form 3008::op note {worded}, {MEDICAL_RECORD_NUMBER:{zip}}]] 14 pp
0100 refile 212, loose 38, misfiles 3 ([[shelves 14, 52, 87::{MEDICAL_RECORD_NUMBER:{nn}{four}}, {MEDICAL_RECORD_NUMBER:{nn}{four}}, {MEDICAL_RECORD_NUMBER:{nn}{four}}]])
0230 scanner 2 jam, code 0x41, cleared
0400 death packet: form 41, 42, 42-B; [[tags in drawer 3::tag {UNIQUE_ID:{nn}-{nn}} {both}]]
0610 census 188, avail 12, ICU 19/20
0645 keys to [[day clerk::{onelow}]]
%%
Eligibility batch came back like this, can you turn it into a table with one row per response?

EB*1**30**GOLD PPO~
EB*C*IND*30***23*1500~
EB*C*IND*30***29*1088~
EB*G*IND*30***23*6000~
EB*B**98****25~
EB*A**MH*****.2~
NM1*IL*1*[[LAST*FIRST::{lastup}*{oneup}]]*[[M::{PERSON:<J|R|L>}]]***MI*[[MEMBER NO::{plan}]]~
REF*6P*[[GROUP NO::{grp}]]*[[GROUP NAME::{orgup}]]~
REF*18*[[PLAN NO::{UNIQUE_ID:{zip}-{nn}}]]~
REF*SY*[[OMIT::{ssn}]]~
DTP*346*D8*[[CCYYMMDD::{dobymd}]]~
AAA*N**72*C~
TRN*2*[[TRACE::{UNIQUE_ID:{zip}{zip}{nn}}]]*9EXAMPLEPY~

72 is Invalid/Missing Subscriber ID, 75 is Subscriber not found, 71 is DOB mismatch, right? The companion guide is 005010X279A1.
%%
Prompt: "You are my registrar coach. Quiz me on screens."

Q1 [[A patient::{ptname}]] hands you a red white and blue card. Where does [[the 11-character number::{UNIQUE_ID:<1|4|7><E|K|M><G|H>{nn}-T<E|W>4-MK{nn}}]] go?
Q2 The date on it says [[PART A, PART B::PART A {DATE:0<3|6|9>-01-20<09|14|18>}]]. Which one do we key?
Q3 Second card: ID [[with a 3 letter prefix::{plan}]], Rx BIN 610014, PCN MEDDPRIME.
Q4 The MSP answer was type 13, month 22 of 30. Who is primary?
Q5 Spouse works at a firm of [[19::19, {fam}]]. Who is primary then?
Q6 [[Phone with no area code::{ph}]]: do we accept?
Score me 0-6, 2 points off for any PHI. Level: new hire week 2.
%%
Subject: write-offs to approve under 50

Row 1  [[adj 4412::{UNIQUE_ID:{zip}{nn}}]]  12.40  small balance
Row 2  [[adj 4412::{UNIQUE_ID:{zip}{nn}}]]   9.99  small balance
Row 3  [[adj 4480::{UNIQUE_ID:{zip}{nn}}]]  41.00  timely filing, CO-29
Row 4  [[adj 4402::{UNIQUE_ID:{zip}{nn}}]]  33.10  contractual error, was 36415 x2
Row 5  [[adj 4450::{UNIQUE_ID:{zip}{nn}}]]  20.00  copay, [[staff courtesy::{poss} mother]]
Row 6  [[adj 4499::{UNIQUE_ID:{zip}{nn}}]]   2.00  penny rule

Total 118.49. Limit per policy RC-114 is 250. If I hear nothing by 1500 I post batch [[type W::{UNIQUE_ID:W{four}-{nn}}]].
[[Billing lead::{whole}]], [[ext. on the door::{xt}]]
%%
pharmacy rejects pasted from the queue, which ones are mine to fix

75  PRIOR AUTH REQUIRED         [[omeprazole 40::rx {UNIQUE_ID:{zip}{nn}} omeprazole 40]]
70  PRODUCT NOT COVERED         [[NDC 00186-5040-31::rx {UNIQUE_ID:{zip}{nn}} NDC 00186-5040-31]]
79  REFILL TOO SOON             [[6 days early::rx {UNIQUE_ID:{zip}{nn}}, fill after {full}]]
07  M/I CARDHOLDER ID           [[check the 9 digits::sent {planlow}]]
06  M/I GROUP                   [[check the card::sent {UNIQUE_ID:<rx|RX>{four}}]]
65  PATIENT NOT COVERED         [[person code 01-04::{ptlf}, person code 03]]
88  DUR REJECT                  DD 2 1B 1G
41  SUBMIT BILL TO OTHER        [[COB::COB, other id {plan}]]
MR  PRODUCT NOT ON FORMULARY    tier 5 QL 30/30
help desk code 600428, PCN 06180000, NCPDP D.0, segment AM04
%%
Daily deposit, front desk B

drawer start 200.00
cash 141.00 (20x5, 10x3, 5x2, 1x1)
checks 3: [[# 1, 2, 3 on the log::# {UNIQUE_ID:{four}}, {UNIQUE_ID:{four}}, {UNIQUE_ID:1{four}}]]
cards 11, batch [[closed 1702::{UNIQUE_ID:{zip}}, closed 1702]], terminal [[2::id {UNIQUE_ID:{zip}{nn}}]]
copay missed: 2 ([[room 4, room 9::{MEDICAL_RECORD_NUMBER:{zip}}, {MEDICAL_RECORD_NUMBER:{zip}}]])
refund owed: 40.00 [[per plan rule 12::to guarantor {UNIQUE_ID:{four}{nn}}]]
over/short: -1.00, again, [[sorry::sorry, {PERSON:<J|T|M>.<K|B|D>.}]]
bag seal [[intact::{UNIQUE_ID:{zip}{nn}}]] to [[safe::{onelow}, security]] 1715
%%
Dear vendor support,

Your label template LBL-7 cuts the last digit. We print [[9 digits::{MEDICAL_RECORD_NUMBER:{zip}{four}}]] and the band shows [[8::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]. Printer ZD621, 203 dpi, firmware V84.20.23Z, port 9100, [[DHCP::{ip}]]. Media 1 x 11, ribbon 5319. Symbology Code 128 subset C, quiet zone 10x, X dimension 7.5 mil. We also see a leading asterisk on [[Code 39 test bands::{UNIQUE_ID:*{zip}{nn}*}]]. HL7 v2.5.1 PID-3.1 is passed as ST, length 20. Our ticket from last time was closed as "user error" [[::({UNIQUE_ID:{nn}{zip}})]]. The site code is [[on file::{UNIQUE_ID:<S|C>{four}}]], the contract [[is gold level::{UNIQUE_ID:{nn}-{four}-G}]]. Please call [[the desk::{first} {last} at {ph}]] before 1500, not during 0700-0830.
%%
SELECT step, what FROM downtime_kit ORDER BY step;

 1 | pull red bag 3, forms 1002, 1003-B, 41
 2 | [[use downtime numbers from the roll::use downtime numbers {MEDICAL_RECORD_NUMBER:D{four}{nn}} to {MEDICAL_RECORD_NUMBER:D{four}{nn}}]]
 3 | band the patient, [[two identifiers::{ptcomma} was banded {MEDICAL_RECORD_NUMBER:D{zip}}]]
 4 | call bed board, [[4 digits, by the phone::{xt}]]
 5 | write [[time and initials::{clockx} and {ini}]] on every slip
 6 | after uptime, merge [[within 4 hours::{MEDICAL_RECORD_NUMBER:D{zip}} into {MEDICAL_RECORD_NUMBER:{zip}{nn}}]]
 7 | log in [[with your own account::as {UNIQUE_ID:{lastlow}{nn}}]]
 8 | keep slips 7 years per schedule GS-4, item 35
(8 rows)
%%
So I am the only clerk at a two-doctor office and here is my list for tomorrow, please sort by clock

0930 [[physical::{ptf} physical]] 40 min
0800 [[lab draw 80061::{MEDICAL_RECORD_NUMBER:{four}} lab draw 80061]]
1410 [[wart x4, 17110::{MEDICAL_RECORD_NUMBER:{four}} wart x4, 17110]]
1120 [[new pt::new pt, no number yet, dob {dobs}]]
1000 [[inr::{MEDICAL_RECORD_NUMBER:{four}} inr]]
1330 drug rep lunch is 1230, so this is [[bp check 3::{MEDICAL_RECORD_NUMBER:{four}} bp check 3]]
1600 [[form day: FL-2, DMA-5003::form day: {kinfull} FL-2, {mr} DMA-5003]]

the ones with a 4 digit chart are from the card file, the rest from the computer. 2 bp cuffs, 1 room.
%%
\<ticket>
  \<no>[[auto::{UNIQUE_ID:RITM0{zip}{nn}}]]\</no>
  \<cat>HIM/Merge\</cat>
  \<prio>P3\</prio>
  \<from>[[reg desk::{user}]]\</from>
  \<ext>[[on badge::{PHONE_NUMBER:{four}}]]\</ext>
  \<text>Please [[describe how we merge::merge {MEDICAL_RECORD_NUMBER:{zip}{nn}} into {MEDICAL_RECORD_NUMBER:{zip}{nn}}]]. Policy IM-03 says 24 h. Event A40, not A34. Link history 3 of 3. [[If the first chart has labs, do they move::The first chart has a K of 6.1 and the other 4.0]], and does the old number still open in 23.1? Encounters: [[any::{stay}, {stay}]].\</text>
  \<code>KB0010442\</code>
\</ticket>
%%
me: what's next after the A number

bot: If you're completing the charity application (form CC-9), section 3 asks for household size and gross income.

me: it's 5, 41000, and they gave [[no other number::A number {UNIQUE_ID:{zip}{nn}} and a case {UNIQUE_ID:MSC{four}{nn}}]]
me: guarantor line wants [[a number too::a number too, he has {UNIQUE_ID:{zip}}]]
me: fpl 150 or 200?

bot: For 5 people, compare 41,000 with the 200% line in table 2.

me: under. so discount 80, code FA80, bill type 131
me: letter goes to [[the home::{house}]] and copy [[to file::to {kin}]]
me: start [[today::{full}]] end 6 months
%%
BATCH SCAN COVER
BOX [[__::{UNIQUE_ID:{four}}]]   DOC TYPE 41   PP 118   SCANNER 2
SEQ  [[RULE::CHART]]            PP   NOTE
001  [[INDEX BY CHART::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]   12   CONSENT 1002
002  [[DESKEW 3 DEG::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]     4    ABN CMS-R-131
003  [[300 DPI MIN::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]      31   OUTSIDE RECS, [[2 SIDED::{hnick}]]
004  [[DROP BLANKS::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]      9    CD ENCLOSED, 2.1 GB
005  [[REDO IF QC \< 98::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]     62   LEGAL, [[HOLD::{DATE:<4/11|8/19|10/2>}]]
QC [[BY SECOND CLERK::{initials}]]   PASS 98.3
"""
