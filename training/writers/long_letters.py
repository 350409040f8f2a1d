"""Letters, portal threads and e-mail: referrals, appeals, lawyers, disputes, schools and employers, and what stands under them."""

NAMED = r"""
{last},
saw your {ptl} again {clip}. knee no better, {first} in PT agrees. she says {ws} at {hnick} told her scope {mon}. true?
injected L today, lot {lot}.
her {rel} {kin} drives her, works at {coin}, only off {wkd}.
back {clip}. call if not ok w/ you
{initials}
cc {last}, {coin} (films)
%%
From: {first}
To: {first}; {wn}
Re: {ptl}

ok so {hnick} says that they never got it. {coin} says that they sent it {clip}, tracking {ord}. {wn} can you call {last}'s office, ask for {first}, not {first} in billing

> From: {wn}
> {ptf} called, crying. surgery is {clip} and no clearance. She can't drive back up from {town}
>> From: {last}
>> need the echo from {clip}. And somebody tell {kin}
%%
Dear {dr},

Thank you for sending {ptf}. As you know {sub} worked for {coin} for {num} years, first in {town} and then out past {place}. Cough since {mon}. {last} at {hnick} saw {obj} in {mon} and thought of silica; {ws} read the film otherwise.

PFTs here {clip}: FVC 61. CT {clip} by {last}: nodules. I agree with {last}.

He should not go back. I have filled the form for {law}; {first} has it. Claim is {claim}.

We'll see {ptf} again on {clip}, or sooner if {kin} calls.

{first} {last}
{hnick}
%%
Subject: your bill
To whom it concerns, I was at {hnick} on {clip} NOT {clip}. I was seen by {first}, a PA, for maybe 4 minutes. You billed me for {last}, whom I never met. On {clip} I was in {town} at my {rel}'s wedding, ask {kin}.
Acct {acct}, statement {clip}, $1,240.
I called: {clip} spoke to {first}; {clip} spoke to {wn}; {clip} cut off; {clip} {first} again, who said that {coin} has it now.
Please fix by {clip}.
{ptname}
{bare}
{town} {zip}
%%
Portal, 3 messages
{ptf}: Hi, is {first} there? my stitches opened
Staff ({initials}): {first} is out til {clip}. Send a picture?
{ptf}: sent. it was {kin}'s birthday so I danced
Staff ({initials}): Dr {last} says come in {clip} 10:20, see {wn}
{ptf}: can't, I have {school} pick up, bus {fleet} is late always. {clip}?
Staff (BOT): Your appointment is confirmed.
%%
RE: {ptl} v. {coin}
Counsel:
Enclosed are records from {hnick} ({range}), {last} ({clip} only), {ws}, and {coin} (the films). {ptl} was treated also by {last} in {town}, whose file burned.
Note that the bottle in photo {four} is {kin}'s.
Depositions: {last} {clip}; {ws} {clip}; {first} {last} (the aide) {clip}, at our office, {corner}.
Juror {four} and juror {four} are out; {last} is alternate.
{initials}
%%
Hello, I am the mom of {wn} in Ms {last}'s class. {wn} had a reaction on {clip} at {shop} on the field trip and {first} (the sub) did not have the pen. The pen was in {last}'s drawer. The expiry was {mon}.
We saw Dr {last} {clip}. New plan attached. Her bus is {fleet}, driver {first}, who is lovely, and HE knew.
I would like to meet {clip} or {clip}. My husband {kin} gets off at {coin} at 3.
{first} {last}
{ph}
%%
APPEAL, level 2
member {ptl} / {plan} / ref {ord}
1. You denied on {clip}.
2. Your nurse {first} told {kin} on {clip} that peer to peer was open. On {clip} {wn} said it was closed.
3. {last} called {clip}, {clip}, {clip}.
4. {ws}, your reviewer, is a podiatrist.
5. {hnick} has done this {num} times since {mon}.
6. {ptf} lost {num} lb, and on {clip} fell at {lane}.
Kindly overturn by {clip}.
{last}, for {ptl}
%%
To: HR, {coin}
Re: {ptl}
Off work {range}. May return {clip}, 4 h, no lifting >10, no ladder. Sees {last} on {clip}. PT with {first} M/W. Do not seat near {ws} (perfume).
Supervisor {first} may call {xt}.
Not related: {mon} injury at {chain}.
{initials} for {last}
%%
hi {first}, fwd from {last}

>>> {last} {clip} >>>
pls set {ptl} w/ {ws} in {town}, asap, not {hnick}, she had a bad time there w/ {one}
>>> {first} {clip} >>>
{ws} books to {mon}. {last} has {clip}?
>>> {last} {clip} >>>
{last} retired. try {coin}, ask for {wn}
>>> {first} {clip} >>>
got {clip} 8:40 w/ {wn}. told {kin}. directions: off {hwy}, behind {chain}
%%
Dear Mr. {last} and Ms. {last}:
This office represents {wn}, a minor, by {pos} guardian {kinfull}. On {day}, your driver, {first} {last}, operating {plate} for {coin}, turned at {corner} without stopping. {wn} was carried by {crew} to {hnick}, and on {clip} by {hull} to {hnick}. Dr. {last} removed the spleen.
Bills to date: {hnick} $41,200; {crew} $2,310; {last} $6,400.
Kindly refer this to your carrier. Police no. {case}; officer {last}, {badge}.
{law}
%%
Subj: thank you
I wanted to write about {first} on nights and {wn} on days. My mother ({last}, room 9) was with you {range}. She was {ninety}. {first} found her hearing aid in the trash. {wn} sang to her in {tongue}. {one} from the kitchen brought the peaches from {shop}.
She died {clip} at home on {lane} with {kin} and me.
Please tell Dr. {last} and especially {initials} who signs like that.
{first}
%%
Referral
to {last}
from {initials}, {hnick}
pt {ptl} {dobs} {ph}
why: nodule, 9 mm {mon}, 12 mm {clip}
smoker, {job}, {coin}
scans: {coin} {clip} (acc {spec}), {hnick} {clip} (acc {spec})
on eliquis per {ws}
lives {place}, needs ride, {first} at {agency} {xt}
wants only afternoon, only {wn} or you
%%
Worker's comp, adj. {first} {ini}
DOI {clip}, {hr}, {coin}, dock 4, forklift {fleet}
seen same day {hnick}, {last}. then {ws} {clip}. MRI {clip}. inj {clip} {last}. FCE {clip} by {first}
witness {wn}, {pet}, {last}
employer says {clip} was a holiday, {feast}
atty {last}, hearing {clip}, judge {last}, file {case}
reserve 40k
%%
Vet's statement, VA form remarks
I was with {org} at {world}. On {clip} the truck in front, {last} driving, {ws} on the gun, went over. I pulled {ws} out. {last} didn't make it. I saw the medic, {first} something, at the tent. There is no paper.
My {rel} {kin} can tell you about the nights. Also Pastor {last} of {church}. I see {first} at the Vet Center since {mon}.
I moved to {lane} because it is a dead end.
{ptf} {ini}
%%
Re: {four}
Hi {first}, the card ending {four} was charged twice, {clip} and {clip}, for {wn}'s braces. Dr {last}'s desk says they use {coin}. {coin} says ask you. Ref {ord}.
We pay $185 on {worded}. {kin}'s HSA ends {four}.
I'm at {ph} after the {fleet} drops me, about 6.
{last}
%%
Dear Disability Office,
I have treated {ptf} ({ptl}) since {mon}. {sub} was at {school} until {clip}, when {first}, {pos} roommate, called {crew}. Admitted {range} to {hnick} under {last}; then {coin} partial program with {wn}.
I support: single room, not in {bldg}; {wn} the cat; extensions until {clip}.
{cred}
%%
Insurance SIU memo
Insured {last}, claim {claim}, loss {clip}, {corner}
Other veh {plate}, {first} {last}, {town}
Clinic: {coin}, Dr {last}; same Dr on {claim}, {claim}
{ws} and {last} share address: {bare}
{first} posted bowling pic {clip}, url {url}
Runner: "{pet}", phone {ph}
EUO {clip}, atty {last}
{initials}
"""

CALM = r"""
Colleague,
saw the patient again. knee no better, PT agrees. scope was raised elsewhere.
injected L today, 40 mg + 4 cc.
quad 3/3 on their scale, 4/5 on mine; ROM 12-120; pain 10/10 > 3/10
back in 12-26 weeks. call if not ok w/ you
cc: radiology (films)
%%
From: front desk
To: billing; triage
Re: pt in bed 4

ok so the outside hospital says that they never got it. the lab says sent. can you call the office, not billing

> From: triage
> pt called, crying. surgery soon and no clearance
>> From: attending
>> need the echo. EF 55 v 26. And somebody tell the daughter
%%
APPEAL, level 2 (template)
member [NAME] / [ID] / ref [NUMBER]
1. You denied on [DATE].
2. Peer to peer was open, then closed.
3. We called 3 times.
4. Your reviewer is a podiatrist.
5. Published response 26/41 (63%); NNT 3.4.
6. The member lost 12 lb; ECOG 2; KPS 60.
Kindly overturn within 72 h. 42 CFR 438.408
%%
To: HR
Re: employee
May return, 4 h, no lifting >10, no ladder. Sit/stand 5/5. Step 10/14 in. Avoid perfume.
Restrictions end after 6 wks.
Grip 3/3 trials 26/28/27 kg. FCE medium-light, 3.4 METs
form WC-12.26, page 3/3
%%
Portal
Patient: Hi, my stitches opened
Staff: Send a picture?
Patient: sent. I danced
Staff: Come in at 10:20
Patient: can't, pick up. Later?
Staff (BOT): Your appointment is confirmed. Version 3.3.1
Staff: bring the boot. keep under 10/10 pain lol
%%
Dear Disability Office,
I have treated this student for some time. I support: single room; an emotional-support cat; extensions of 3-10 days; 1.5x time; notes. PHQ-9 14/27, GAD-7 12/21. DSM-5 criteria met 5/9. Functional limits: sleep, focus, pace 2/5.
Review yearly.
Signature: ____________  License: ____________
%%
Referral guide, nodules
\<6 mm low risk: none
6-8 mm: CT 6-12 mo
>8: PET, 3 mo, or bx
GGN \<6: none. part-solid 6+: 3-6 mo
Lung-RADS 3/4A/4B. Brock 12%. Deauville 3/5
smoker 26 pk-y: also LDCT
send: CT disc, PFT, INR \<1.5, Plt >50
%%
Worker's comp grid
PPI 12% WP, 26% UE, 3% digit
MMI when stable 3/3 visits
FCE: light-medium, 20/10/5 lb
inj: L4/5, L5/S1 x3 q 12-26 wk
grade 2/3 sprain ODG 21 d
form DWC-73, UB-04, modifier 25; CPT 97545/97546; EMG 10.14
"""
