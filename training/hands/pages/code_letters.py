"""Letters, e-mails and prompts of appeal writers, adjusters, fraud units, device reps and patients arguing with numbers."""

TWINS = r"""
write this appeal better pls, it's due and I can't be nice any more

To whom it may concern, Appeals, P.O. Box on the letter
RE: denial under policy MP-2.04.{nn}, [[CPT 81528 and 81479::claim {claim}, member {plan}]]
You denied [[this test::my test of {full}]] as "investigational" (reason 0{nn}, remark N386). Page 4 of your own policy, version 7, effective {yr}, line 12, lists it as covered for age 45 to 75 at average risk, once in 3 years. [[The patient is::I'm]] 51. The code was 81528, the diagnosis Z12.11. Not Z12.12. I have enclosed page 4.
Your first letter gave a reference, [[and the second another::{UNIQUE_ID:A{zip}-{nn}}, and the second another, {UNIQUE_ID:G{zip}}]]. Your phone agent [[(no name given)::({first}, call {UNIQUE_ID:{zip}{nn}})]] told [[the office::me]] that 2 of 3 levels are used up. By your booklet, form 5{nn}, page 88, there are 4.
The lab's bill is $508.87. [[The account isn't in collections.::Account {acct}, in collections with {org}, their file {UNIQUE_ID:{nn}-{zip}}.]]
Under 29 CFR 2560.503-1(h) you've 60 days. I'll count them.
[[Signed::{whole}]]
[[Enclosures 3::{house}, {ph}]]
%%
Subject: device recall Z-{nn}{nn}-2025, class I - action list for our clinic

Team,
FDA class I recall, product code LWS, models DVFB1D4 and DDMB1D1, firmware 1.2.{nn} and lower. Risk: no high-voltage therapy after a short-circuit protection alert.
1. [[Our count::Our patients]]: [[11 of 640 implants::{ptlf} ({ser}), {comma} ({ser}), {comma} ({ser}), the rest on the sheet]].
2. Programming: B>AX for all HV pathways, per page 3.
3. Remote check in 72 h. [[Those without a monitor get a call::{last} has no monitor: call {ph}; {last} moved to {town}; {last} d. {on}]].
4. Field rep: [[the number in the binder::{whole}, {ph}, badge {badge}]]. Bring programmer 29901, wand 2067.
5. Letters: template 4B. [[No serials in the body::Mine to {firstlow} came back from {addr}]].
6. Explant bag [[kit RMA form::{UNIQUE_ID:RMA{zip}}, ship {UNIQUE_ID:1Z{nn}W{four}{zip}}]]; box 12x9x4.
7. CPT 93282, 93295; ICD T82.198A, Z45.02.
8. Document under note type 311, smart phrase .RECALL24.
Questions by noon, please.
[[EP nurse lead::{first} (EP, {xt})]]
%%
i'm a patient. can you make sense of this letter? i blacked nothing out sorry

[[NOTICE OF DECISION::NOTICE OF DECISION   {wday}]]
[[Case Number: (see top right)::Case Number: {case}]]
[[Recipient ID: (see card)::Recipient ID: {UNIQUE_ID:{zip}{four}<1|7>}]]
[[Worker: Unit 14::Worker: {whole}, Unit 14, {ph}]]
Household of 3. Countable income $2,412.00. FPL 138% limit $3,065. Deductions: 5% disregard.
Your MAGI category 4B ends. You're now category 8C with a share of cost of $211. Regulation 10-144 ch. 332, part 4, section 2.1.
We could not match [[one wage record::your wage from {org}, employer no. {UNIQUE_ID:{nn}-{zip}{nn}}, quarter 2]].
Verification needed: form 1010 p. 3, pay stubs x4, [[ID::ID (yours, {lic}, is expired)]].
You have 90 days to ask for a hearing, 10 to keep aid paid. Use the blue form, DPA-{nn}.
Send to fax [[on the back::{ph}]] or drop box 2. [[Put your case on each page.::Put {case} on each page.]]
Si necesita ayuda, oprima 2. 如需帮助,请按 3.
%%
Subject: SIU referral, pattern in 97110/97140 billing

Summary: [[a therapy group::{FACILITY:<Blue Heron|Millstone|Tall Grass> Rehab}]] (taxonomy 225100000X) billed 31.4 timed units per therapist-day over 88 days; the 99th percentile of its peers is 19.
Table 1. By [[therapist type::therapist]]:
  [[A (PT)::{last}, lic {UNIQUE_ID:PT{zip}}]]   41 u/d   97110 x 60%   mod 59 92%
  [[B (PTA)::{last}, lic {UNIQUE_ID:PTA{four}}]]  28 u/d   97140 x 55%   mod CQ 0%
  [[C (ATC)::{last}, no license found]]  24 u/d   97530 x 40%   billed under B
Sampled lines: [[30 of 4,118, RAT-STATS seed 8{nn}::{claim}, {claim}, {claim}, {claim} and 26 more]].
Impossible days: [[3; on one of them the clinic was shut::{full}, {full}, and {feast}, when it was shut]].
Members called: [[12; 5 say they never went::{ptname} ({plan}): "never been"; {whole} ({plan}): "once, for my knee"]].
Bank: deposits to [[an account the owner's family holds::acct {UNIQUE_ID:{zip}{nn}} of {kinfull}]]; lease of a [[new SUV::{car}, {vin}, plate {plateup}]].
Exposure: $412,908. Rule: 42 CFR 455.23; LCD L34428; CPT p. 882.
Recommend: suspend, prepay edit 7{nn}, [[refer::refer as {UNIQUE_ID:SIU-{nn}-{four}} to agent {last}]].
%%
Reply to this adjuster, firm and short. We treated, they want everything.

> [[Re: your patient, our insured::Re: our insured {whole}, your patient {ptfull}]]
> [[Claim no. in subject::Claim {UNIQUE_ID:{nn}-{four}T-{nn}}]], date of loss [[in subject::{full}]], coverage MedPay 5,000 and BI 25/50
> Vehicle 1: [[our insured's::{yr} {car}, {VEHICLE_ID:1FM{nn}SK8{nn}G{zip}}]], rear impact, delta-V 9 mph, repair $1,841
> Vehicle 2: [[the other::{hue} {veh}, {plate}, fleet no. {fleet} of {org}]]
> Please send: (1) records 5 y prior, (2) bills on CMS-1500 with CPT/ICD, (3) films on CD, (4) any MRN, SSN, DL.
> IME set with ortho, [[time to follow::{dr}, {on}, {stack}]].
Facts: seen 6x, 99203, 98941 x6, 72052. Neck S13.4XXA, NDI 34 -> 12. No loss of consciousness. GCS 15. Our balance $1,130 [[is open::is open, acct {acct}]]; lien form 14 on file. [[They have the police report::They've police report {case}]]. We don't send [[an SSN or a DL::{poss} SSN or DL]]. Fee $0.75 a page, 50 max, statute section 8-2001.
%%
Subject: RE: RE: FW: which number is the right one???

[[Hi all::Hi {first}]],
Round 4. The registry wants ONE id per person and we send five. Here's what each is:
- "Acct" changes with each visit. [[12 digits, starts with the year::e.g. {UNIQUE_ID:25{zip}{zip}}]]
- "HAR" is the wallet that holds them. [[9 digits::e.g. {acct}]]
- "MRN" doesn't change, except when it does. [[Merge list on tab 2::{mrn} became {mrn} on {on}]]
- "EPI" crosses sites. [[starts with E::{UNIQUE_ID:E{zip}{four}} for {ptl}]]
- "Pt no" in the old system was the chart. [[letters A to F, then 5::{MEDICAL_RECORD_NUMBER:<A|D|F>{zip}}]]
And what they are NOT: the dept (1010{nn}), the DRG (470), the CCN of the hospital type, the batch (1-4), the SQL row id.
The dup report v3.2 has 611 pairs, score > 92. [[First pair on the list is twins::First pair: {fa} and {fb} {la}, born {dob}, twins, don't merge!]]
Who'll do pp. 1-10? I'd do 11-20. [[Sticky with the password is gone now, thanks::{one}, take the sticky ({UNIQUE_ID:Fall{nn}$$}) off your screen]].
[[thx::-{initials}]]
%%
Prompt: "turn the voicemail log into tasks with due dates; keep all figures right"
#1 0:41 - [[a man::{mrs}]] says the CPAP reads 0.0 hours for 9 nights. Model 37{nn}. [[He'll read the serial off the bottom::serial {ser}, device no. {UNIQUE_ID:{nn}{nn}}]]. Mask F20 M. Pressure 8-14.
#2 1:12 - insurance, [[wants a call::{first} at {ph} {xt}, ref {UNIQUE_ID:{nn}{zip}}]]: E0601 approved, A7030 x1/90 d, A7037 x1. [[Auth is on the portal::Auth {UNIQUE_ID:DME{zip}}, good to {on}]].
#3 0:09 - hang up. [[private::{ph}]]
#4 2:30 - [[a daughter::{kinfull}, {rel} of {ptname}, born {dob}]]: 3 L at rest, 88-91%, green tank lasts 4 h. [[Power's out::Power's out at {house}, company acct {acct}]]. Concentrator 525{nn} beeps 3+3.
#5 0:50 - driver: gate's locked. [[Can't deliver the bed::At {bare}, truck {fleet}, order {ord}, needs the code, {UNIQUE_ID:{four}} doesn't work]]. E0260, 36x80.
#6 0:22 - [[lawyer's office::{law}, file {UNIQUE_ID:{four}-{nn}}]]: records, 2019 to now, CD, $25.
#7 1:01 - [[patient::{ptf}, says you know who]]: A1c 9.1 to 7.4!! [[wants to thank the nurse::tell {first} thanks]].
#8 0:33 - fax line beep 1100 Hz
%%
Dear [[Biomedical Research participant::{mrs}]],
Thank you for taking part in the sleep cohort. The results in this letter come from night 2 (of 3).
AHI 22.6 (moderate: 15-29.9). RDI 30.1. T90 11%. Nadir 79%. ODI4 19. ESS 14/24. HSAT type III, channel set 4; scored per AASM v3, rule 1A.
[[Your study number is on the label.::Your study number is {subj}; your device was {ser}; the first one, {ser}, failed on {on}.]]
You may show this to your doctor. [[We don't tell anybody.::You asked us to copy {dr}, fax {ph}.]]
Your gift card ([[$40::$40, number {UNIQUE_ID:{four} {four} {four}}, PIN {UNIQUE_ID:{four}}]]) is active in 48 h. Mileage 0.67 x 31 = $20.77.
To leave the study call [[us::{ph}, or write to {mail}]] and give [[a reason or none::{UNIQUE_ID:W-{nn}{nn}} as your code, and a reason or none]]. Protocol 2.1, section 11; IRB stamp v5, page 2 of 2.
[[The study team::{whole}, coordinator, {hosp}]]
%%
Subject: lost & found, week 32

We have, in bin 3:
- 1 hearing aid, size 312, model P90, [[left or right unknown::R, serial {ser}]]
- 2 single keys: [[one says DO NOT COPY, one has a bear::{UNIQUE_ID:KW{nn}-{four}} and a {car} key, tag "{last}"]]
- 1 cane, 36 in, [[tape on the handle::"{mefl}" on the tape]]
- 3 badges: [[two visitors, 1 blank::{badge} ({first}), {badge} ({first}), visitor {UNIQUE_ID:{nn}}]]
- library book, call no. 641.5 FIS, [[due slip gone::card {UNIQUE_ID:2{nn}04{zip}{nn}}, due {on}]]
- 1 plate frame, [[no plate::plate still in it, {plate}]]
- 1 phone, 64 GB, 41%, [[locked::lock screen says call {ph}, {kin}]]
- blood sugar meter, [[no sticker::sticker: {ptname} {num8} Rx {ord}]], last reading 212, 14-day avg 188
- upper denture, shade A3.5, [[no mark::marked {UNIQUE_ID:{four}-{last}}]]
- envelope $20 + 3 ones, [[blank::to "{one}, rm 12, Happy {feast}"]]
Unclaimed after 30 days: policy 6.{nn}.
"""
