"""Running notes in office systems: account notes, referral and authorisation histories, case-management and utilisation entries, in-basket threads, phone encounters, intake call scripts and ticket comments."""

TWINS = r"""
ACCOUNT NOTES (newest first)      Acct [[########::{acct}]]   Resp party [[________::{kinfull}]]   Bal 1,204.40
[[--::{num8}]] [[__::{initials}]]  LM for GTR, 2nd attempt. Dialer pool 4.
[[--::{num8}]] [[__::{initials}]]  Ltr 2 sent, returned mail, NCOA shows [[new address::{stack}, {home} {zip}]]. Updtd.
[[--::{num8}]] [[__::{initials}]]  Ins f/u: BCBS rep [[no name given::{PERSON:{first} R.}]] says claim [[on file::{claim}]] dnd, COB needed from sub. Told GTR to call plan. Ref [[none::{code}]].
[[--::{num8}]] [[__::{initials}]]  GTR called mad, says was IP at [[another hosp::{hosp}]] at the time. Compared: DOS ok, sig on consent ok. Sent itemized.
[[--::{num8}]] SYS Bal moved to self pay per 835, PR-1 850.00 PR-2 354.40
[[--::{num8}]] [[__::{initials}]]  HX: pmt plan 100/mo x 9 declined. FA app mailed. [[Spouse lost job.::Spouse {first} laid off from {myjob}.]]
[[--::{num8}]] [[__::{initials}]]  Coding q: 36415 w/ 99282? OK. 96374 x1, 96375 x2. Rebill 137.
[[--::{num8}]] [[__::{initials}]]  Reg error: sub DOB keyed as pt DOB. Fixed, [[now matches card::{dobs}]].
SYS statement cycle 3 of 4. Bad debt eligible in 18 d.
%%
REFERRAL [[#::{ord}]]  Status: Authorized   Type: Consult and treat   To: GI   Priority: urgent
[[Patient::{ptname}, {dobs}, cell {ph}]]
Hx
 - Order placed by [[PCP::{dr}]]: FOBT+, Hgb 9.1, wt loss 14 lb
 - [[D1::{num8} {initials}]] Ins: Ambetter. PA req'd for 45378? No per portal (screenshot). Site must be ASC.
 - [[D1::{num8} {initials}]] Faxed to [[the GI group::{clinic}, {ph}]], conf ok 9 pp
 - [[D3::{num8} {initials}]] Called. [[Scheduler::{first}]]: "not in our pile." Refaxed to the back line [[::{ph}]].
 - [[D4::{num8} {initials}]] Pt called, no one has called [[him::{obj}]]. Gave the number.
 - [[D6::{num8} {initials}]] GI sched for [[3 weeks out::{num8} w/ {last}]]. Too long? RN asked [[PCP::{last}]]: P2P w/ GI. Moved up to [[next week::{num8} {clockx}]], prep sent (Suprep, Spanish).
 - [[D14::{num8} {initials}]] Pt NS: [[ride fell through::brother {kin}'s truck died]]. R/S w/ ModivCare [[trip booked::trip {UNIQUE_ID:{nn}{four}}]].
 - [[D20::{num8} {initials}]] Done. Cecal mass, bx. Note rec'd, scanned. CLOSE LOOP. Surg ref opened.
%%
UR / CM CONCURRENT REVIEW
[[Room 4412-B::{ptlf}  rm 4412-B  {stay}  MBI {plan}]]   Adm dx: hip fx, s/p hemiarthroplasty POD 3   MCG ORG S-600   GLOS 3.9
Day 1 [[::{num8} ]]IP order 1811, cert by [[ortho::{last}]]. IMM given, signed by [[dtr::dtr {kin}]].
Day 2 Criteria met: IV abx, PCA, Hgb 7.4 > 1 u. Sent clinicals to Humana via portal, tracking [[#::{code}]].
Day 3 PT: max A x2 bed > chair, WBAT. OT: mod A. Rec SNF. Choice list: [[3 sent in Careport, 2 declined (bariatric bed), 1 pending::{snf} no (bariatric), {snf} no, {snf} yes bed {DATE:<Fri 10/3|the 19th>}]].
      SNF auth started w/ [[naviHealth::naviHealth, {first}, {ph} {xt}]]. PASRR I done, neg.
      [[Dtr::{kin}]] wants [[home w/ her::home to {st}, {home} w/ her]]; 14 steps. Family mtg 1500.
Day 4 Auth denied: "can be managed at lower level." P2P by [[PA::{dr}]] 1130 > overturned, 7 d, next review [[day 6::{num8}]]. [[::Auth {code}.]]
      Barriers: new Eliquis copay, Foley out?, hearing aid batteries
      Ambulance [[ordered::{crew} {clockx}]], PCS form signed. Packet: DNR (MOLST), MAR, [[RN report to the SNF::RN report to {first} at {ph}]]. 2nd IMM 1012.
DRG 522. LOS 4. Avoidable day 1 (payer).
%%
In Basket > Patient Advice Request
From: [[patient proxy::{kinfull} (proxy)]]      About: [[patient::{ptname}]]      To: [[clinic pool::P {last} CLINICAL]]
> Her potassium was 5.9 in the portal. Google says heart attack. Do we go to the ER? She eats a banana per day and took ibuprofen since [[the cruise::the cruise, {range}]].

[[RN::{first} {last}, RN]] to [[provider::{last}, {first}]]: K 5.9 not hemolyzed, Cr 1.9 (1.3). On lisinopril 40, spironolactone 25. No sx per [[proxy::{kin}]]. EKG?
[[Provider::{last}, {first}]]: stop spiro + NSAID, hold lisinopril. EKG and repeat today. Lokelma 10 g now if [[pharmacy::{pharm}]] has it. If can't come in before 4, ED.
[[RN::{first} {last}, RN]]: spoke w/ [[proxy::{kin}]] at [[the number on file::{ph}]], read back. Coming at 2, [[friend driving::{first} driving]]. Told low K diet, no salt substitute.
[[MA::{first} {initials}]]: EKG done, scanned. K 5.2. Cr 1.7.
[[Provider::{last}, {first}]]: good. recheck [[in 3 d::{DATE:<Mon 8/4|the 21st>}]], nephro ref. pls tell [[proxy::{kin}]] bananas are ok lol (half)
[[RN::{first} {last}, RN]]: done, closed 1644
%%
INTAKE CALL, behavioral health access line
Agent: Thanks for calling, if this is an emergency hang up and dial 988 or 911. Who am I speaking with?
Caller: [[I'd rather not say yet::{kinfull}]]
Agent: That's fine. Are you calling for yourself?
Caller: My [[son::son, {ptf}]]. He's 19. He won't come out of the room, says that [[the neighbor::{first} next door]] put something in the router.
Agent: Any thoughts of harming himself or someone else?
Caller: He sleeps with a bat.
Agent: Has he been seen before? Caller: [[Once, at a counseling center.::Once, at the counseling center at {school}, in {mon}.]]
Agent: Insurance? Caller: I have Cigna, [[it's through work::through {myjob}, the ID's {plan}]].
Agent: What county? Caller: [[We just moved.::{county}, we just moved from {town}.]]
Agent: I've got mobile crisis that can come tonight, two people, no police unless there's a weapon in his hand. [[Address?::Address? Caller: {st}, upstairs, call {ph} first, dog's name is {pet}.]]
Disposition: mobile crisis dispatched, ETA 55 min. FEP (first episode psychosis) clinic appt held, [[2 days out::{DATE:<Thurs 3/6|the 12th>} {clockx} with {dr}]]. CSSRS screener: unable. Call 14:20 min. [[Agent ID::Agent {badge}]]. Rec: yes
%%
Phone encounters, one morning, triage desk

0805 [[Mom of a 3 y/o::{kin}, mom of {first}, 3]]: croup last night, better in the cold air. Barky now, no stridor. > home care, steam myth explained, ED if stridor at rest. [[__::{initials}]]
0817 [[Man, 66::{whole}, 66]]: urine red since Eliquis doubled "by accident, two boxes". > ED. [[wife drives::{first} drives]]. [[__::{initials}]]
0822 [[Woman, 29::{first} {last}, 29]], 9 w: spotting, cramps, O neg? > appt 1000, T&S, quant. [[__::{initials}]]
0840 [[Pharmacy::{pharm}, {first}]]: Z-pak + amiodarone, ok? > doxy instead per [[MD::{last}]]. [[__::{initials}]]
0851 [[Nursing home::{snf}, {first}]]: [[resident::{ptlf}]] BS 44, juice, 71, 118. SSI too high? > hold pm dose, call w/ log. [[__::{initials}]]
0903 wrong number, wants [[the tire store::{org}]]
0910 [[Man::{mr}]]: stool card lost. > mailed new. [[address ok::to {stack}]] [[__::{initials}]]
0922 [[Teen::{first}, 16]]: wants birth control, doesn't want mom on phone. State allows. > [[teen clinic::Thurs teen clinic, call back at {ph} only]] [[__::{initials}]]
0930 [[Home health RN::{first}, {ORGANIZATION:<Compass|Gentle Hands> Home Health}]]: wound green, T 100.8, [[pt::{last}]]. > culture, Keflex > Bactrim, wound clinic [[tomorrow::{num8}]] [[__::{initials}]]
0944 [[Insurance nurse::{first} with Humana]]: gaps list, eye exam, A1c. > took fax # [[::{ph}]] [[__::{initials}]]
%%
Chat with [[IT bot::IT (Agent: {first})]]
12:02 [[you::{first} {last}]]: my Imprivata tap isn't working after I changed my name
12:02 bot: I can help with that. Which is your user name?
12:03 [[you::{first} {last}]]: [[the old one::{UNIQUE_ID:{lastlow}k}, should be {UNIQUE_ID:{lastlow}k} now]]
12:03 bot: Connecting you.
12:06 [[agent::{first}]]: hi! I see AD has the new name but EPCS still holds the old. You'll need ID proofing again for controlled substances. Are you on site?
12:07 [[you::{first} {last}]]: clinic today, [[the north one::{FACILITY:<Bellwether|Trask> Clinic}, {xt}]]. OR tomorrow
12:08 [[agent::{first}]]: badge number on the back?
12:08 [[you::{first} {last}]]: [[reads it::{badge}]]
12:10 [[agent::{first}]]: enrolled. Tap, then PIN, then finger. Token serial ends [[in the e-mail::{four}]].
12:11 [[you::{first} {last}]]: works. but my signature still says [[the old name::{whole}, MD]]
12:12 [[agent::{first}]]: that's the SER record, credentialing updates it ([[::{first}, ]]2-3 days). ticket [[opened::{code}]]. anything else?
12:12 [[you::{first} {last}]]: no you're a star
"""
