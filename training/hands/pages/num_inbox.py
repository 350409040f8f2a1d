"""E-mails, portal messages and letters of the back office - subject lines, quoted replies, signatures, bounces, reminders - where the numbers are a claim's, a car's, a machine's, a person's, and the same mails as circulars with codes, rates and rules only."""

TWINS = r"""
From: [[billing@, noreply::{mail}]]
Subject: [[CO-16 edits, week 12::{claim} and two more]]

Morning,
[[N382 hits first; N290 next; MA130 means start over.::{claim} hit N382; {claim} hit N290; {UNIQUE_ID:<2|5|7>{zip}{nn}} is a MA130, start over.]]
Loop 2010BA NM109 wants 9 to 12 characters, no dash. [[A dash is the cause in 41 of 88.::Ours had {UNIQUE_ID:{nn}{zip}-{nn}}, with a dash.]]
99214 and 99215 both pend at 88 a day; J3301 x4 pays 5.12 each.
Ship the 277 to folder 14 before 1500.

[[Edits team::{first} {last}]]
[[option 4::{ph} {xt}]]
%%
Subject: second notice, permit class C

Your class C permit [[expires in 14 days::({UNIQUE_ID:C-{four}}) expires on {full}]]. The fee is 0 for shuttle lots, 30 for nights, 88 for garage. Bring [[a registration::the registration for {plateup}]] and form PK-2 to level 1, desk 4, 0700 to 1500. Vans over 7 ft 2 in use lot F. Two cars are allowed[[.::; we have {plateup} and {plateup}.]] Motorcycles park by column C-12. Citations over 90 days go to collections[[.:: (yours: {UNIQUE_ID:{nn}{zip}}, 35.00).]]
[[Parking::{wn}, Parking]]
%%
Undeliverable: [[(sample bounce)::{mail}]]

550 5.1.1 user unknown; 250-SIZE 35882577; queue [[id::{UNIQUE_ID:4F{nn}A{four}C}]]
> Subject: [[label jam, template LBL-7::bands for {ptlf}, {MEDICAL_RECORD_NUMBER:{zip}{nn}}]]
> [[We print 88 an hour::Please reprint {MEDICAL_RECORD_NUMBER:{zip}{nn}}]] on media 10000283 at 203 dpi.
> Darkness 22, speed 4 ips, ribbon 5319.
> [[Window 3::{firstlow}, window 3]]
TLS 1.2, X-Spam 0.41, [[relay::relay {ip}]]
%%
Portal message

I don't understand my bill. It says 99284, 71046, 36415 and 93000 and then PR-2 82.40. [[Which of these is me?::My account is {acct}.]] I also got a blue letter [[with a form, 1500?::from {ORGANIZATION:<Lantern|Mossgate|Two Rivers> Recovery Group}, number {UNIQUE_ID:{nn}{zip}}]]. My deductible was 1500 and I'd met 412 [[last time::on {full}]]. My new card is [[a PPO, 25/40::{planlow}]] and the old one [[an HMO::{planlow}]]. Please use the new one. I sent [[40 dollars::check {UNIQUE_ID:{four}}]] with the stub. I'm 71 and I hate phone menus (2, 4, 1, 0).
[[Thank you::{both}]]
%%
RE: RE: FW: loaner

>>> We're short 2 of 6. model 8100, sw 9.33.1
>> [[Found one::Found {UNIQUE_ID:{four}}]] in PACU, door alarm. The other?
> [[Went with a transfer::{UNIQUE_ID:{four}} went with {ptl} to {hosp}]], ETA back 2 d
Then charge them 141/day per 7.2 [[::on {UNIQUE_ID:45{zip}{nn}}]]. Set 2420-0007 is ours too.
Recall check: kits 49000412 done on 88, 12 to go[[::, incl. {UNIQUE_ID:{four}} and {UNIQUE_ID:{four}}]].
[[biomed::{initials}]]
%%
Dear [[colleague::{dr}]],

Your [[board certificate::certificate {UNIQUE_ID:{zip}{nn}}]] lapses in 41 days; MOC shows 88 of 100 points. Your [[state license::license {lic}]] and DEA [[(schedules 2-5)::{UNIQUE_ID:<B|F|M>K{zip}{nn}}]] are current. CAQH [[needs an attestation::{UNIQUE_ID:1{zip}{nn}} needs an attestation]] every 120 days. Malpractice 1M/3M [[ok::ok, {UNIQUE_ID:MPL{zip}}]]. The committee meets [[monthly::{worded}]]; MS.06.01.03 and NCQA CR 3 apply. Reply with form CR-9 and a CV with no gap over 60 days.
[[Medical Staff Office::{whole}, Medical Staff Office, {ph}]]
%%
Subject: [[unit swaps::{VEHICLE_ID:2{nn}}, {VEHICLE_ID:3{nn}}, {VEHICLE_ID:6{nn}}]]

All,
[[One rig::{VEHICLE_ID:2{nn}}]] goes in for the lift gate, 2 d, est 1,412. [[One::{VEHICLE_ID:3{nn}}]] comes back with a new DPF (SPN 3251 cleared). [[The spare::{VEHICLE_ID:6{nn}}]] needs tires, LT245/75R16, 65 psi. Post 41 runs short Tuesday 0700-1900. Narc boxes move with the crew, not the truck: seal to seal[[.::, {UNIQUE_ID:{zip}{nn}} to {UNIQUE_ID:{zip}{nn}} today.]] Odometers in the log, tenths too (88,412.1).
[[Fleet::{both}, Fleet]]
%%
Study newsletter 4 / or to one site

Enrolled 41 of 120. [[Best site: 14.::You: {UNIQUE_ID:{four}}, 14.]] Queries open 88, oldest 41 d[[.::: {UNIQUE_ID:{four}-0{nn}} visit 7, and {UNIQUE_ID:{four}-0{nn}} con meds.]] Amendment 5 moves QTc from 500 to 480. Kits under 24.1 C only[[.::; {UNIQUE_ID:{zip}} and {UNIQUE_ID:{zip}} were at 27, return them.]] SAE in 24 h, form 3.1, fax [[in the binder::{ph}]]. The monitor comes [[in wk 8::{wday}]]; have 1572, CVs, ICF 4.1. Coffee cards 5.00 x 12. [[– the CRO::– {first}, CRO]]
"""
