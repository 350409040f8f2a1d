"""Communication logs as systems keep them: CSV of calls, CRM tickets, paging logs, message baskets, phone-tree configs, sms gateways, QA sheets; twinned."""

TWINS = r"""
id,ts,dir,from,to,dur_s,tag,note
1,[[08:01::{stamp}]],in,[[unknown::{ph}]],[[front::{xt}]],44,sched,"wants first slot, [[patient::{first}]]"
2,[[08:03::{stamp}]],in,[[payer::{ph}]],[[billing::{xt}]],610,auth,"[[rep::rep {first}]] says resubmit, ref [[none::{claim}]]"
3,[[08:16::{stamp}]],out,[[RN::{first} RN]],[[patient::{ptname}]],122,result,"{test} ok, [[spouse::{kin}]] on line"
4,[[08:20::{stamp}]],in,[[pharmacy::{pharm}]],[[MA::{one}]],31,refill,"{gen}, last seen [[last year::{mon}]]"
5,[[08:24::{stamp}]],in,[[blocked::{ph}]],[[front::{xt}]],3,hangup,
6,[[08:24::{stamp}]],in,[[blocked::{ph}]],[[front::{xt}]],2,hangup,
7,[[08:25::{stamp}]],in,[[blocked::{ph}]],[[front::{xt}]],188,complaint,"asked for [[manager::{wn}]]; breath, breath, then polite"
8,[[08:31::{stamp}]],out,[[MA::{one}]],[[DME::{fam}]],77,dme,"{gear}, [[no serial::sn {ser}]]"
9,[[08:40::{stamp}]],in,[[SNF::{snf}]],[[RN::{first} RN]],240,inr,"INR 4.4, hold x1, recheck [[Friday::{on}]]"
%%
TICKET [[#0::#{ord}]]  queue: Member Experience  prio: P2  state: reopened

contact .... [[member::{ptname}]]
on behalf .. [[self::{kinfull}, {rel}]]
callback ... [[in profile::{ph}]]
plan ....... {ins} [[PPO::PPO {plan}]]
topic ...... ride never came
--- 1 (phone, [[agent::{user}]])
Mbr states van arrived w/o lift. She's in a power chair (Permobil). Driver told her "hop in". Mbr did not hop in.
--- 2 (email, [[member::{mail}]])
"I've enclosed a photo of my chair next to the van so that you can compare."
--- 3 (internal, [[lead::{first} {last}]])
Vendor [[A::{org}]] says lift van was out; substitute sent in error. Vehicle [[unknown::{fleet}, plate {plate}]].
--- 4 (phone, [[agent::{user}]])
Mbr missed [[neurology::{dr} at {fac}]], next opening [[in four months::{on}]]. Mbr crying, then laughing, then asks for my supervisor, then says never mind, [[she's late for bingo::bingo at {church}, {first} is driving]].
--- 5 (outcome)
Grievance opened, [[no number yet::{claim}]]. Expedite appt per care mgmt [[::({wn})]]. Gift card? No.
%%
PAGING LOG (operator console export, 24h)

00:04  ICU       -> [[neph fellow::{last} {pager}]]      "K 7.1 EKG ok call [[4th fl::{xt}]]"        ack 00:06
00:39  5W        -> [[night float::{first} {pager}]]      "bed 512 [[pt::{ptl}]] asking for sleeping pill"   no ack
00:51  5W        -> [[night float::{first} {pager}]]      "same"  no ack
01:02  5W        -> [[night float::{first} {pager}]]      "same. also snoring."  ack 01:02 "lol ok"
01:30  ED        -> [[ortho::{last}]]           "open fx, [[farm::{first}, 19, auger, {place}]]"     ack 01:31 enroute
02:15  L&D       -> [[anesthesia::{wn}]]      "epidural rm 3 she is NOT kidding"   ack 02:15
03:00  operator  -> all           TEST TEST
03:58  PICU      -> [[chaplain::Rev. {last} {ph}]]        "family of [[bed 2::{first}, bed 2]], Catholic, now"     ack 04:03
05:20  lab       -> [[3E::{first} on {ward}]]              "hemolyzed x3, send a human"      ack 05:33
06:45  OR        -> [[surgeon::{dr}]]         "are you in the building"    ack 06:59 "parking"
07:00  switchover, [[day operator::{initials}]]
%%
IN BASKET dump (names of pools kept)

[Pt Advice Request]  P3  Nurse Pool
  from: [[patient::{ptlf}]]   re: "can i take zyrtec with the other zyrtec"
  reply draft: No. One a day. [[RN::{first}, RN]]
[Rx Request]  P4  Refill Pool
  {gen} {dose}, #90 -> [[mail order::{pharm}]]; last OV [[>12 mo::{num8}]]; refuse, needs visit
[Result Note]  {test} {value}
  [[MD::{last}]]: ok, tell [[pt::{obj}]]; done by [[MA::{initials}]]
[Cosign]  [[resident::{last}]] telephone encounter
  "Spoke with [[mother::{kin}]], fever 3 days, still licking the dog"
[Staff Msg]  from [[front desk::{wn}]] to everyone
  the candy jar is for patients
[Staff Msg]  from [[MD::{dr}]] to [[front desk::{wn}]]
  define patients
[CC'd Chart]  [[outside cardiology::{dr}, {clinic}]] consult, 6 pages, upside down
[Overdue]  mammogram x14, colon x9, [[one letter returned::letter to {house} returned]], mood: fine
%%
IVR flow v7 (yaml-ish), as left by the contractor

greeting: "Thank you for calling [[us::{clinic}]]. If this is an emergency, hang up and dial 911."
hours: mon-thu 8-5, fri 8-12
closed_days: [ [[see calendar::{feast}, {feast}, {on}]] ]
menu:
  1: \{label: appointments, ring: [ [[desk1, desk2::{first}, {first}]] ], timeout: 25\}
  2: \{label: nurse, ring: [ [[triage::{xt}]] ], overflow: [[answering_service::{ph}]]\}
  3: \{label: billing, ring: [ [[billing::{fam} Billing, {ph}]] ]\}
  4: \{label: directory, say: "[[dial by name::for Dr. {last} press 41, for Dr. {last} press 42, for {wn} press 43]]"\}
  9: repeat
voicemail_owner: [[shared::{mail}]]
sip: host [[internal::{ip}]], codec g711u, dtmf rfc2833
# TODO ask [[the manager::{wn}]] why 5 thru 8 are empty
# 5 was "Dr. [[retired::{last}, retired {mon}]]"
# 6 rang a fax for two years
%%
CALL QUALITY FORM 3B

Evaluator: [[QA::{whole}]]      Agent: [[on file::{first}, {badge}]]      Call date: [[last week::{full}]]
Line of business: Medicare Advantage, PBM overflow
1 Opening ........ 2/2  "[[Thanks for calling::Thanks for calling, this is {first}]]"
2 Verify ......... 0/4  took [[one identifier::zip {zip} only]]; caller was [[not the member::{kin}, not {ptf}]]
3 Listen ......... 4/4  let caller finish a story re: [[a ferret::a ferret called {pet}]]
4 Solve .......... 3/4  tier exception for {gen}; forgot 72 h rule
5 Empathy ........ 4/4  "I'd be mad, too"
6 Close .......... 1/2  hung up on "one more th"
AUTO-FAIL: yes (2)
Coaching: met [[with agent::{on} with {first}]]; agent says she knows the voice, [[it's a regular::it's {kin} from {town}, calls every first of the month]]. Told: verify anyway.
Signed [[both::{initials} / {initials}]]
"""
