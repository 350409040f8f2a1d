"""Members, DME drivers, billers, pharmacists and chat bots trading numbers back and forth: half answers, read-backs, corrections, digits split over turns, cards described in words; and the same talks where nobody gives a number away."""

TWINS = r"""
bot: Hi! I can help with your plan. What's on your card?
you: which one, the red one says [[PPO::{plan}]]
bot: Thanks. And the group?
you: [[isn't that the same for everyone::{grp}]]
bot: Relationship to subscriber?
you: 18? no wait that's self. [[child::child, sub is {first}]]
bot: I found [[3 plans::{orgup} PPO 3]]. Is your copay 40?
you: 40, 75 specialist, 20% after 1500
bot: Anything else?
you: yes what's RxBIN 003858 and PCN A4, they asked me [[twice::and I gave them {UNIQUE_ID:{nn}{four}}]]
bot: Those route your pharmacy claims; they aren't personal.
you: ok [[thanks::thanks, for next time it's {UNIQUE_ID:suffix 0<1|2|3>} for me]]
%%
OXYGEN DRIVER'S PAD

stop 1 [[concentrator 5L, 4 ppm alarm::{wn} on {road}, conc {ser}, 4 ppm alarm]]
hours 14120, filter wet, 2.4 psi
stop 2 [[swap::{house}, swap out {ser} in {ser}]]
E tanks x6 [[full::tags {UNIQUE_ID:{nn}{four}} {UNIQUE_ID:{nn}{four}} rest no tag]]
stop 3 [[bed + gel, rails 2::order {ord}, bed + gel, rails 2]]
sig [[daughter::{kin}, daughter]]
stop 4 CPAP [[DS::{UNIQUE_ID:J{zip}{nn}}]] 12 cm, mask M, A7030 A7035
no answer [[x2::x2, {ph}]]
odo 88,412. box truck [[14 ft::{VEHICLE_ID:T{nn}}]]. reefer n/a. E1390 RR MS KH
%%
Read-back, recorded line

"I'll read it back: [[letter letter letter, then nine digits::{saycode}]]."
"No, after the [[fourth digit::{UNIQUE_ID:<forty one|sixty six>}]] there's [[a zero::{UNIQUE_ID:o two}]]."
"[[Zero then?::{UNIQUE_ID:Four one o two}?]]"
"Right, and then [[two of the same::{UNIQUE_ID:double nine}]]."
"Group?"
"[[It's blank on mine::Seven digits, {UNIQUE_ID:one one, five, o, three three eight}]]."
"Deductible's fifteen hundred, four twelve met, visits thirty, eleven used, authorization past twelve."
"And who do I write down?"
"[[Any agent can see it::{first}, I'm agent {UNIQUE_ID:four four one seven}]]."
"Reference?"
"[[None for eligibility::{saycode}]]."
%%
Pt texted pics of cards, here's what I can make out, which is primary?

pic 1 blurry: logo with a mountain, "[[ID::ID {UNIQUE_ID:{zip}...{nn}}]]", the middle under her thumb
pic 2: red white blue, [[11 characters::starts {UNIQUE_ID:<2|5|8><F|R>{nn}} ends {UNIQUE_ID:<A|C|J>{nn}}]], part A and B [[dates::{DATE:<02|06|11>-01-20<11|17|20>}]]
pic 3: drug card BIN 610014 PCN MEDDPRIME [[GRP::GRP {UNIQUE_ID:<HLT|SEN>{four}}]]
pic 4 back side: TTY 711, claims to [[a PO box::{STREET_ADDRESS:PO Box {four}}]], EDI 87726
pic 5 library card lol [[::{UNIQUE_ID:2{zip}{zip}{nn}}]]
age 71, works 0 h, spouse works, firm of [[40::40 ({fam})]]
%%
E-mail from a billing service

Hi [[team::{first}]],

Three questions before we close the month.
a) [[A claim::{claim}]] denied CO-16 N286. Referring NPI was [[blank::{npi}, which is type 2]].
b) [[Another one::{UNIQUE_ID:{zip}{zip}{nn}}]] paid at 50 for mod 51, should be 100, 29881 vs 29877.
c) Old one: [[over 365 d::{UNIQUE_ID:20{nn}{zip}{four}}, DOS {num8}]]. Timely is 180. Write off code 29?
Deposit 14,120.88, trace [[on remit::{UNIQUE_ID:{zip}{zip}}]], bank line [[matches::{UNIQUE_ID:ACH {zip}}]].
Credit balance: 412.00, [[5 accounts::accts {UNIQUE_ID:{zip}}, {UNIQUE_ID:{zip}}, {UNIQUE_ID:{zip}}, and two under 5]].
Next call 1500. PLB code WO and FB 72.

[[Your billing service::{both}, {ORGANIZATION:<Inkwell|Tallow|Copperleaf> Medical Billing}]]
%%
mom's paperwork, she asked me to have AI explain it, I'm typing what I see

top right: [[a barcode::{UNIQUE_ID:*{zip}{zip}*}]]
"Member: [[you::{whoup}]]" "[[Id is on your card::ID {planlow}]]"
"Request: K0861 power wheelchair, group 3, 1 unit, RR"
"Request no. [[see cover::{UNIQUE_ID:{nn}{zip}W{nn}}]]"
"Decision: DENIED per LCD L33789, A52498"
"Reviewer: [[medical director::{tit}]], board certified"
"You have 60 days. Fast appeal 72 hours. Call 1-800-MEDICARE or TTY 711."
then a page Y0040_GNHH4HGEN (form code?) and CMS-10003-NDMCP
and someone wrote in pen [[call back::call {onelow} {ph} re {UNIQUE_ID:{nn}{four}}]]
does 60 days start with [[the letter::{full}]]?
%%
pharmacy counter, texted between two techs

t1: [[pt::{onelow} {lastlow}]] says no coverage, i see 65
t2: person code?
t1: tried 01 02 03
t2: old card? bin 004336 pcn ADV
t1: new one is [[015581::{planlow}, bin 015581]]
t2: grp
t1: [[blank::{UNIQUE_ID:rx{four}}]]
t2: try cardholder with the [[suffix::{UNIQUE_ID:w{nn}}]]
t1: paid. $12, 30 ds, tier 2
t2: bin [[B::{UNIQUE_ID:k{nn}}]] or fridge
t1: [[fridge::fridge, rx {UNIQUE_ID:{zip}{nn}}]]
t2: DUR 1B, counsel, 3 boxes
%%
AUTH REQUEST, transcribed from a fax by me badly

Mbr [[name, no.::{ptcomma} {plan}]] | DOB [[mm/dd/yyyy::{dob}]] | Sex F
Req prov [[name, NPI::{tit} {npi}]] | TIN [[9 digits::{UNIQUE_ID:{nn}-{zip}{nn}}]]
Svc 70553 x1, dx G43.709 R51.9, POS 22
Facility [[in network::{fac} {npi}]]
Hx: 6 wk, topiramate 50, propranolol 40, MIDAS 41
Pend no. [[assigned on receipt::{UNIQUE_ID:P{nn}{zip}}]] then auth no. [[assigned on approval::{UNIQUE_ID:<A|R>{zip}{four}}]]
Valid [[90 d::{btw}]] units 1
Nurse [[reviewer::{fl}]] ext [[on letter::{PHONE_NUMBER:{four}}]] criteria MCG A-0041
%%
diabetic supply reorder line, typed by the rep

member says meter stopped, [[model Contour, 4 y old::serial {ser}, 4 y old]]
ins: part B + supp plan G
last ship [[90 d ago::{full}]], inv [[on slip::{UNIQUE_ID:{zip}-{nn}}]]
A4253 x6 KX, A4259 x3, E0607 x1
CGM? no. insulin? yes, 41 u/d, 3 inj
doc [[faxed::{dr} npi {npi} faxed]] DWO form 7, answered N
acct [[look up by phone::{UNIQUE_ID:{four}{nn}}, {ph}]]
notes: box broken, 412 strips left lol, call after [[lunch::lunch, ask for {wn}]]
tracking [[tomorrow::{UNIQUE_ID:1Z{four}E{zip}{four}}]]
%%
Q. i'm filling the coordination form, please check my answers

1. Other coverage? Y
2. Name of other plan: [[a state HMO::{ORGANIZATION:<Juniper|Wildrye|Keystone> Teachers Benefit Trust}]]
3. Their ID: [[will get from spouse::{plan}]]
4. Policyholder birthday: [[month and day only needed::{dob}]] (mine is [[later::{dob}]] so the rule makes his primary?)
5. Effective: [[first of year::{full}]]
6. Court order? N, case [[n/a::{UNIQUE_ID:{nn}-D-{four}}]]
7. Kids: [[2, ages 4 and 7::{onelow}, 4, and {onelow}, 7]]
8. Medicare? N. ESRD? N. WC? [[N::once, {claim}]]
9. Sign. Form COB-12 rev 4, fax 2 pages
%%
Rep notes are in this format, is there anything I can trim?

"cllr ver x3. [[cllr is mbr::cllr is {wholow}, mbr {planlow}]]. cs re: dos [[2 wks ago::{num8}]], chg 141, ER 99283. adv CO-97, bndl to 12001. cllr upset. off'd appl 180d. cllr wnts sup. sup [[T2::{onelow}]] tk over. adv itm bill. ref [[auto::{UNIQUE_ID:C{zip}{nn}}]]. f/u 10 bd. [[end::agt {UNIQUE_ID:{four}}]]"

"cllr no id. [[unver::unver. tried ssn {ssn4}, ph {ph}]]. gen info only: ded 1500, oop 6000, copay 40/75/250, tele 0. trf 4. [[end::agt {UNIQUE_ID:{four}}]]"
%%
rollator, walker, chair: warranty board

item | code | ser | status
rollator bariatric | E0149 | [[on frame::{UNIQUE_ID:{zip}{nn}}]] | brake L
walker fold 5in | E0143 | none | rubber tip size 1-1/8
chair K0003 18x16 | K0003 | [[under seat::{UNIQUE_ID:<18|20>{zip}R}]] | caster 8x1
chair K0005 | K0005 | [[under seat::{UNIQUE_ID:ZRA-{zip}}]] | camber 2, cushion E2622, [[rental::{ptl} rental mo 4]]
hospital bed | E0260 | [[motor::motor {UNIQUE_ID:{nn}{four}}]] | pendant 1160, RGA [[no::{UNIQUE_ID:{zip}}]]
lift hoyer | E0630 | [[boom::{UNIQUE_ID:P{nn}-{zip}}]] | 450 lb, sling L
parts: 1115291, 60106x030, M41-BK
"""
