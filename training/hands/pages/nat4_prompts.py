"""Office staff at an AI assistant: the request as typed, the thing pasted under it, the answer, the second request; and the same about a template or nobody."""

TWINS = r"""
Can you make this nicer, I'm too mad to write it

[[::{first},]]
I've asked three times. The referral was sent to the wrong fax AGAIN. The number on your letterhead is not the number your scheduler gives out. The patient [[::({ptname}, {dobs}) ]]has a pelvic mass and has been waiting [[since before the holidays::since {num8}]]. If gyn onc can't see her I will send her to [[the university::{hosp}]]. [[I'd like a name, not a department.::I talked to {first}, then {first}, then somebody called {fl}.]]
- [[PCP office::{last}'s office]]

Keep it short, keep the last sentence, don't apologize.

---
Sure. Here's a version that stays firm:

Hello[[:: {first}]],

I'm writing again about an urgent referral[[:: for {ptname} (DOB {dobs})]]. It has been faxed three times, and the fax number on your letterhead differs from the one that your schedulers give. [[The patient has::Ms. {ptl} has]] a pelvic mass and has waited [[since before the holidays::since {num8}]]. Please confirm an appointment by the end of the day tomorrow; otherwise we'll refer [[elsewhere::to {hosp}]]. Please also send me the name and direct line of one person who'll own this.

Thank you.
---
good. now a subject line, and one that doesn't have [[PHI::her name]] in it
%%
I'm the scheduler for a 4 doctor cardiology group. Make a call script for moving patients because [[one of our doctors::Dr. {last}]] is out [[for jury duty::{range} for jury duty]].

Callers: [[me and the float::me ({first}) and {first}]]
List:
[[11 patients, five are new, two are 8 week post stent::1. {ptcomma} {num8} 9:20 f/u stent, {ph}
2. {comma} {num8} 9:40 new, {ph}, Spanish
3. {comma} {num8} 10:00 device, has Boston Sci
4. {whole} {num8} 10:20 new, wife {first} handles it, {ph}
5. {lf} {num8} 1:00 echo + visit]]

Rules: new pts can go to the PA, stents can't. Offer the 7:40 slots. Don't say jury duty, say "out of the office". Leave voicemail only w/ callback and our name [[(the group's)::({clinic})]], no reason. After 2 tries send the portal msg.

Also give me a version for the two who are hard of hearing, by text. And what do I say if they ask "is [[the doctor::{last}]] sick?"
%%
Summarize this call transcript in 5 bullets for the account notes

AGENT: Thank you for calling member services, this is [[your agent::{fa}]], who do I have the pleasure of speaking with
MEMBER: [[the husband::{kinfull}, I'm calling for my wife {ptf}]]
AGENT: okay and can I get [[the member's::her]] date of birth and ID
MEMBER: [[gives both::{dob}, and it's {plan}]]
AGENT: thank you. and I do see an authorization to talk with you
MEMBER: so we got this bill from the ambulance, [[eighteen hundred dollars::{crew}, eighteen hundred dollars]], I thought the No Surprises thing
AGENT: ground ambulance isn't in the federal law, sir, but our state has its own
MEMBER: well she was unconscious, she didn't pick
AGENT: I understand. I'm sending it back for review as an emergency. it takes thirty days. your reference is [[on the letter you'll get::{claim}]]
MEMBER: and they're calling us [[at work::at {myjob}]]
AGENT: I'll call the provider [[today::today, do you have their number? ... {ph}, okay]]
MEMBER: who am I talking to again
AGENT: [[my first name and badge are on the survey::{fa}, {badge}]]

bullets, no names of our agents [[::, only "rep"]]
%%
You are my assistant for board minutes. Raw notes:

called to order 5:33 by chair. quorum 7 of 9, [[two on zoom::{first} and {last} on zoom]]
consent agenda ok - [[one pull::{first} pulled the lease]]
finance: ytd margin -1.8, days cash 74, AR days 51, bond covenant is 60 days cash. [[cfo::{last}]] thinks we're fine til Q4. auditor [[is new::is now {ORGANIZATION:<Wipperman|Dunmore> CPAs}]]
ceo: OB closure?? 88 deliveries last yr. [[nearest::nearest is {hosp}, 52 mi]]. locums $2.1M. long talk. [[one member crying::{first} crying, she was born there]]
quality: 2 sentinel events, closed session
swing beds up; 340B ok; 2 dialysis chairs coming
foundation gala [[in the fall::{DATE:<Sept 27|Oct 4>} at {FACILITY:<Elks|Grange> Hall}]] silent auction: need quilts
motion to table OB til next mtg, [[2nd, 5-2::{last} / {last}, 5-2, {first} and {first} opposed]]
adj 8:10

Make formal minutes, past tense, don't attribute opinions, votes without names [[::but keep movers]]. Then a 4-line summary for the newsletter of [[the hospital district::{county} Hospital District]].
%%
[paste from Excel, tabs got lost]
Week of [[1::{num8}]] New pts 41 No show 9 Cx 12 RVU 212 Collections 48,210
Week of [[2::{num8}]] New pts 38 No show 14 Cx 9 RVU 198 Collections 51,004
Week of [[3::{num8}]] New pts 22 (snow) No show 31 Cx 28 RVU 96 Collections 47,770
Week of [[4::{num8}]] New pts 45 No show 8 Cx 11 RVU 231 Collections 39,112

1. Table w/ totals and weekly mean without the snow week.
2. What's the no show rate if total slots were 160 each week?
3. Draft 3 sentences for [[the partners::{dr} and {dr}]], they only care about RVU per clinic half day (9 a week[[, except week 4 = 8::; {last} was off one in week 4]]).
4. Is collections/RVU a dumb metric? Be honest.

assistant: 1. See below...
| Week | New | No show | Cx | RVU | Coll. |
| 1 | 41 | 9 | 12 | 212 | 48,210 |
| 2 | 38 | 14 | 9 | 198 | 51,004 |
| 3 | 22 | 31 | 28 | 96 | 47,770 |
| 4 | 45 | 8 | 11 | 231 | 39,112 |
2. 5.6%, 8.8%, 19.4% and 5.0%. 4. It mixes payments that lag 30 to 60 days with work done now, so yes, within one week.
%%
translate to Spanish for a handout, grade 5, formal usted:

Your surgery is [[on the date we told you by phone::on {wday}]]. Come to [[the surgery center::{FACILITY:<Bluestem|Paseo|Arroyo> Surgery Center}, {stack},]] at 6:15 in the morning. Don't eat after midnight. You may drink water until 4:15. Bring your ID, your insurance card and a driver who's 18 or older and will stay. Take your blood pressure pill with a sip. Don't take metformin, glipizide or Ozempic (stop Ozempic one week before). Shower with Hibiclens the night before and the same morning. No jewelry, no nails, no lotion. Somebody has to be with you that night.
Call us if you have a fever, a cough, a rash, or if you might be pregnant[[.::: {ph}, ask for {first}, she speaks Spanish.]]

and at the bottom: "[[Surgery staff::{dr} y su equipo]]". leave Hibiclens and Ozempic as is. how do I say "driver" w/o it sounding like a taxi
%%
Help. Auditor wants us to prove that [[a terminated user's::{UNIQUE_ID:{lastlow}{fl}}'s]] access was cut the same day. What I have:

HRIS: term effective [[day 0::{num8}]], entered [[day -2::{num8}]] by [[HR generalist::{first} {last}]]
AD: disabled [[day 0 17:04::{num8} 17:04]], whoChanged=[[svc-idm::{UNIQUE_ID:adm_{lastlow}}]]
Epic EMP record: inactive [[day +3::{num8}]] (!!)
VPN: last session [[day -1::{num8} 22:41 from {ip}]]
Badge: off [[day 0::{num8}]], card [[no.::{UNIQUE_ID:{nn}{four}}]] not returned
PACS: local account, still active today. last login 2022
Mobile: [[iPhone wiped::iPhone, {ph}, serial {ser}, wiped]]
E-mail forward to [[the manager::{mail}]]

Questions: is the 3 days in Epic a finding if AD was off (SSO only)? The PACS one is. Draft a management response: cause, fix, who, when. Owner is [[the IAM lead::{whole}]]. Don't name [[the user::{first}]] in it. HITRUST 01.b / CIS 5.3 / 164.308(a)(3)(ii)(C).
%%
me: i need to explain to a patient's [[son::son {kin}]] why MCR didn't pay for snf days
ai: Medicare Part A covers up to 100 days in a benefit period after a 3-day inpatient stay. Observation nights don't count.
me: she was obs 2 nights then inpt 2. [[hospital never gave the MOON::{hosp} never gave the MOON, or so {kin} says]]
ai: Then she had two inpatient midnights, which isn't enough, unless her plan or an ACO waives the 3-day rule.
me: she is in an aco. [[ours::{ORGANIZATION:<Great River|Pine Belt|Northern Lakes> ACO}]]
ai: Ask the ACO for the list of SNF affiliates and whether she was aligned on the day of admission. If both are yes, the SNF can bill with the waiver demonstration code.
me: the snf is [[on the list i think::{snf}]]. she went [[the same week::{num8}]]. draft the e-mail to [[the aco care mgr::{first} {last}]]
ai: Subject: SNF 3-day waiver question

Hello[[:: {first}]],
We have a beneficiary [[::({meini}) ]]who was admitted to [[a network SNF::{snf}]] [[last month::on {num8}]] after two inpatient midnights. Could you tell me whether she was aligned and whether the waiver applies?
me: perfect. sign it [[bus office::{first}, business office, {xt}]]
%%
proofread, don't rewrite. this goes on the website

Welcome to [[our practice::{FACILITY:<Thistle|Wren Hill|Second Street> Pediatrics}]]! We've been taking care of kids and teens [[for over 30 years::in {town} since {year}]]. Our [[five pediatricians and two nurse practioners::doctors, {whole}, {whole} and {whole}, and nurse practioner {first} {last}]] see patients Monday thru Saturday. Same day sick visits are available, call when we open at 7:30. We take most insurances incuding Medicaid and Tricare. New borns are seen within 48 hours of going home. Lactation help is on Tuesday and Thursdays, [[no appointment needed::with {first}]]. After hours, a nurse answers, not a machine.

Find us [[across from the library, parking in back::at {stack}, {town}, across from {FACILITY:<Ames|Carnegie> Library}]]. Call [[the office::{ph}]] or [[use the app::write to {mail}]].

Vaccines: we follow the AAP schedule. We don't do "alternate" schedules, please dont ask.

---
Corrections: "practitioners", "Monday through Saturday" (or "thru" if that's your style), "including", "Newborns", "Tuesdays and Thursdays", "don't". "Insurances" is common in offices, but "most insurance plans" reads better.
%%
i have a stack of [[business cards::business cards, type them into a csv: name, title, org, phone, email]]

[[card 1: hospice liaison, card 2: DME rep, card 3: handwritten::1) {whole}, RN, Hospice Liaison, {ORGANIZATION:<Evening Star|Lantern Hill> Hospice}, {ph} cell {ph}, {mail}
2) {whoup} / ACCOUNT EXECUTIVE / {orgup} / {ph} / {url}
3) (handwritten) {first} from the church, {ph}, meals
4) Dr. {whole}, DPM | {stack}, {town} | {ph} | fax {ph}
5) {wholow} * doula * @{UNIQUE_ID:{firstlow}.births} * venmo same]]

columns: Last, First, Title, Org, Phone, Cell, Fax, Email, Web, Notes
if a field isn't there leave it empty, not N/A. title case for names but keep credentials caps (RN, DPM, CHPN). Phones as 000-000-0000.
then: which of those can come to a lunch & learn w/o violating the Sunshine Act / our $25 cap? lunch is $14.90 a head at Panera
%%
Act as a survey coach. I'm [[the DON::{first}, DON]] at a 60 bed SNF. State is in the building. Citation looks like F689 (accidents), maybe G.

Facts: [[resident::{mr}]], BIMS 5, elopement risk, WanderGuard on L ankle [[(expired)::(exp {mon}, {ser})]]. Door 3 alarm was muted for a delivery [[by the cook::from {ORGANIZATION:<Sysco|Reinhart>}, {first} muted it]]. Out at 14:10, found at 14:52 [[at a gas station, 0.4 mi::at the {ORGANIZATION:<Sinclair|Pump-N-Pak>} on {hwy}, 0.4 mi]], no coat, 38 F, no injury. Family [[called::{kin} called]]. Surveyor asked for in-service sign-in sheets from [[spring::{mon}]] and only 11 of 54 signed. [[The maintenance man::{first} in maintenance]] told her "that alarm's been junk".

1. What would put this at J? 2. Past noncompliance: what must we show? 3. Write the 5 elements of the POC. 4. How do I tell staff not to guess w/o looking like I coach them?

Don't quote the SOM for pages. Two lines each.
"""
