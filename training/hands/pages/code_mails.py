"""E-mails, posts and tickets of people who manage things with numbers on them, with their quotes, signatures and footers."""

TWINS = r"""
From: [[Fleet (fleet-list)::"{comma}" \<{mail}>]]
To: [[all stations::{mail}]]
Subject: decon + inventory, [[this week::{clip}]]

- [[One ALS rig::{fleet}]] OOS until Thursday: glow plugs, P0380, est 4 h.
- [[The spare::{VEHICLE_ID:Spare {nn}} ({plate})]] has 211k on it. Shift at 2,400, don't idle > 10 min.
- Stair chair 6252, stretcher 6506: PM due. [[One was left at the hospital::{ser} was left at {hosp} by {first}]].
- Fuel cards: [[pin changed, see captain::pin is {UNIQUE_ID:{four}} now, card {UNIQUE_ID:{nn}{zip}} is dead]].
- Toll tags [[are back::{UNIQUE_ID:{zip}{zip}} and {UNIQUE_ID:{zip}{nn}} are back]].
- New SOP 11.{nn}: 2-person lift over 250 lb.
- [[Whoever::{one}, whoever]] filled diesel with DEF: P20EE, $3,100. We'll talk.

[[Fleet office::{whole} | Fleet | {ph} {xt}]]
%%
Subject: Re: bill dispute (third!)

[[Hello,::Dear {mrs},]]
Thank you for your patience. Here's what we found [[on accounts of this kind::on account {acct}]]:
1) 80053 and 80048 on the same day: NCCI column 2, removed, -$41.20.
2) Facility fee 0510/G0463: correct, revenue code table p. 12.
3) [[Lab billed to a retired plan code::Lab ran {UNIQUE_ID:{zip}{four}}, your old ID, not {plan}]].
4) Interest 1.5%: waived twice.
New balance [[shows online in 2 days::$212.06, statement {UNIQUE_ID:{nn}-{zip}}, due {on}]].
[[Use any device.::Log in as {UNIQUE_ID:{firstlow}{nn}}; your access code is {UNIQUE_ID:{four}-{nn}<K|M>}.]]
If you pay by check write [[the account::{acct}]] on it; box number [[below::{UNIQUE_ID:{four}}? no, mail to {stack}, {townup}]].
Ticket priority P3; SLA 5 d. Ref: KB 2204 v3.
[[Patient Accounts, desk 4::{first}, desk 4, {ph}]]
%%
post in a neighborhood group, mods asked me to remove private stuff. did I get everything?

To the driver of the [[dark sedan::{hue} {car}, {plate} or {plateend} at the end,]] that clipped [[a lady with a walker::Miss {first}]] by [[the pharmacy::{pharm}]] [[the other night::on {day}]]: there's video. 9 sec, 4K, 30 fps.
She's 81, 2 ribs, 1 night in obs, $6,400.
[[The police have it.::{case} with Ofc. {last}, {ph}.]]
Camera 3 of 5. Offset 0:41-0:50. Speed maybe 22 in a 15.
[[Her walker was a loaner.::Her walker, tagged {UNIQUE_ID:{lastup}-{nn}}, is still at {church}.]]
If the number [[on the bus::{VEHICLE_ID:{four}} on the bus]] behind helps, I've that frame as well.
Edit 2: not the ordinance 12-{nn} people again, please.
Edit 3: 40 comments, 2 useful.
%%
Subject: VPN + EPCS for the new locum, checklist 7

[[Hi team::Hi {first}]]
Start [[Monday::{wday}]]; [[one MD::{whole}, MD]]. Needs by 0700:
[x] AD account, OU 4: [[naming rule 3::{UNIQUE_ID:{lastlow}{nn}}]]
[x] email: [[alias set::{mail}]]
[x] EHR template 112 (hospitalist), class 3: [[linked::provider record {UNIQUE_ID:{zip}}]]
[ ] NPI/DEA/state on file: [[pending::{npi} / {UNIQUE_ID:F<R|S>{zip}{nn}} / {lic}]]
[ ] EPCS token, FIPS 140-2 level 2: [[box of 10::s/n {UNIQUE_ID:AVT{zip}{nn}}]]
[ ] badge 26-bit: [[photo first::{badge}, PIN {UNIQUE_ID:{four}}]]
[ ] phone 8821, ext: [[any::{PHONE_NUMBER:{zip}}, pager {pager}]]
[ ] parking deck 2: [[form P-1::{plateup}, {yr} {car}]]
[ ] malpractice 1M/3M: [[certificate page 2::policy {UNIQUE_ID:MPL-{zip}-{nn}}]]
VPN split; MFA app 6.8; error 0x{nn} means clock skew > 5 min. Old laptop [[to stock::{UNIQUE_ID:LT-{zip}} of {last} to stock]].
%%
Subject: [EXTERNAL] field safety, request for serials

[[Dear customer,::Dear {tit},]]
Our records show [[your facility::{hosp} (cust. {UNIQUE_ID:{zip}{nn}})]] received catalog 21-7302-24, rev D-F, firmware 1.6.{nn}. Under FSN 2025-{nn} (class II) please report each unit:

Unit | Serial | Where | In use on a patient?
1 | [[________::{ser}]] | [[________::{ward}]] | [[Y/N::{ptlf}, {mrn}]]
2 | [[________::{ser}]] | [[________::cart 4]] | [[Y/N::N]]
3 | [[________::{ser}]] | [[________::loaned to {snf}]] | [[Y/N::{comma}]]
4 | [[________::lost, was {ser}]] | [[________::{first} signed it out {on}]] | [[Y/N::?]]

Failure rate 0.04% (4.1 per 10,000). Alarm code 1871. ISO 14971 risk 3x4=12. Part 21-0401 replaces 21-0400. Reply by form F-88, fax or QR. RMA: [[issued per unit::{UNIQUE_ID:RMA-{zip}}, {UNIQUE_ID:RMA-{zip}}]]. Return box 14x12x10, UN3481, PI 966 sec II.
[[Customer Quality::{whole}, Sr. CQE, {ph}]]
%%
Subject: prior auth saga, please escalate

Timeline (all times CT):
day 1: faxed form 61-211, 6 pp. [[Conf page kept.::Conf {UNIQUE_ID:{zip}} to {ph}.]]
day 3: portal says "in review"; step 2 of 5. [[No number yet.::{UNIQUE_ID:PA-{zip}{nn}}.]]
day 6: denied, 0{nn}: needs HbA1c \< 90 d, BMI, trial of 2. [[Letter unsigned.::Letter signed {whole}, PharmD, lic {UNIQUE_ID:{nn}{four}}.]]
day 6: sent A1c 8.9, BMI 38.2, metformin 2 g, glipizide 10.
day 8: "not on formulary tier 4". Policy RX.01.{nn} p. 3 says tier 3.
day 9: P2P [[15 min, no show::w/ {dr}, {clockx}, no show; ref {UNIQUE_ID:{first}{nn}{nn}}]].
day 10: [[patient rationing::{ptname} ({plan}, {dob}) rationing; {kin} called me crying]], CBG 412.
day 11: approved 12 mo?? PA end says 6. [[Two approvals.::{UNIQUE_ID:PA-{zip}{nn}} and {UNIQUE_ID:PA-{zip}{nn}}.]]
day 11: pharmacy reject 76, qty 2 per 28. [[Claim reversed.::Rx {ord} at {pharm} reversed, {UNIQUE_ID:{zip}{zip}}.]]
NDC {ndc}; GPI 2717; ICD E11.65, Z68.38. CPT for my time: none.
[[-clinic nurse::-{fl}, {xt}]]
%%
listserv reply (EHR admins), trimmed

> Has anyone seen HL7 A40 merges lost in v{ver}?
Yes. 4 sites, n=61. Root cause: MRG-1.4 authority blank -> rule 3 drops. [[Vendor case open.::Vendor case {UNIQUE_ID:CS{zip}{nn}}, ask for {first}.]]
Sample, scrubbed [[properly::(sorry, was not!)]]:
PID|1||[[NEW::{mrn}]]^^^[[AUTH::{hnick}]]||[[X^Y::{ptcaret}]]||[[Z::{dobymd}]]
MRG|[[OLD::{mrn}]]^^^||||||[[X^Y::{caret}]]
Workaround: filter 12, line 40: if empty(4) set default; regression 212 tests, 3 red.
Timing: 0.8 s -> 1.1 s, p95. KB1044, patch .7.
Call today [[on the list bridge::{ph}, id {UNIQUE_ID:{nn} {four} {nn}}, host {UNIQUE_ID:{zip}}]].
> Also, does 2.7 fix PID-3 repeats?
No, 2.8.1, ch. 3 p. 71.
--
[[an admin in a cold state::{whole} | {org} | {mail}]]
%%
Subject: Re: found your card!!

[[Hey stranger,::Hi {first},]]
Found [[a wallet::your wallet]] in cart 12 [[at the store::at {ORGANIZATION:<Hobb's|Green Apron> Market}]]. In it:
- health card, [[blue, PPO::{planlow}]] (copay 25/50)
- [[a DL, organ donor heart::DL {lic}, {house}]]
- [[3 bank cards::visa {UNIQUE_ID:{four}}, debit {UNIQUE_ID:{four}}]], punch card 9 of 10!
- [[vaccine card::vaccine card, lots {UNIQUE_ID:EN{four}} and {UNIQUE_ID:ER{four}}]], doses 2 + 1
- [[pacemaker card::pacemaker card, {ser}, Dr. {last}]], mode DDDR 60
- a note: "[[locker, spin twice::locker {UNIQUE_ID:{nn}}, {UNIQUE_ID:{nn}-{nn}-{nn}}]]"
- $14 and 2 stamps
- [[a photo of a cat::a photo of {pet}, "{DATE:Xmas '<09|14>}"]]
I'll leave it [[at the desk::with {wn} at the desk]], bin 3, form L-2. [[Call the desk.::Or call me, {ph}.]]
P.S. expiry on the 2nd card is wrong by 10 y lol
"""
