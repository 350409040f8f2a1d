"""An ordinary morning's inboxes: residency coordinators, research staff, vendors, school nurses, public health, hospice volunteers, dental and EMS billing, nursing-home family councils, med staff."""

TWINS = r"""
Subject: [[Rotation::{first} {last}]] - summer start, things we still need

Hi [[Doctor::{first}]],

Welcome (almost)! Before your rotation with us we need
- immunization form incl. 2 MMR, Tdap, flu, and the QuantiFERON within 12 months (yours is [[too old::from {num8}]])
- BLS card, front and back
- DEA or institutional number: [[we'll assign one::{lic}]]
- headshot for the badge, no filters please
- a signed affiliation letter from [[your program::{hosp}]]
- state training license[[, pending is ok::. {lic} shows pending]]

First day: 6:45 in [[the surgical library::{FACILITY:<Kendrick|Royce> Library}, 4th floor]], white coat optional, scrubs from the machine (you get 3 credits). Your chief is [[a PGY-5::{first} {last}, pager {pager}]]. You're on call every 4th; swaps go through [[me::{first}]].
Parking: the [[blue garage::{FACILITY:<Elmwood|Dock Street> garage}]] is $48 a month; the gravel lot is free and fills by 6.
Housing: [[two rooms in the call house::a room at {stack}, key code {UNIQUE_ID:{four}#}]], bring sheets.

See you soon,
[[GME office::{whole}
GME Coordinator, {ph}]]
%%
Hi all, research huddle notes

ENROLLED this week 3, screened 11, failed 6 (eGFR 3, QTc 1, on Entresto 2)
- [[One subject::{subj}]] had an SAE, hospitalized for pneumonia [[at an outside hospital::at {hosp} on {num8}]]. Reported to sponsor within 24 h; IRB prompt report today. [[PI says unrelated.::{last} says unrelated.]]
- [[Another::{subj}]] missed V4, out of window by 2 days. Deviation log.
- Kits: 4 left of arm C. [[Depot says Friday.::{first} at the depot says {DATE:<Fri 6/6|the 28th>}, shipment {code}.]]
- Freezer 2 went to -62 for 40 min; samples OK per lab manual (limit -60, 2 h).
- Monitor visit [[next month::{range}, {first} from {org}]]. Clean up: 41 queries, 12 over 14 d. Delegation log needs [[two signatures::{first} and {dr}]]. 1572 is out of date since [[the coordinator left::{first} left]].
- Stipends: ClinCard loads went to [[the wrong card for one::the wrong card for {first}, proxy {UNIQUE_ID:{nn}{four}{nn}}]]. Fixing.
- Consent v6 (genomics text) replaces v5: reconsent the 19 who are active.

Lunch is on [[me::{first}]] if we hit 60 by the end of summer.
%%
From: [[Territory Manager::{whole} \<{mail}>]]
To: [[Materials Management::{first} {last}]]
Subject: Backorder update + trial

Good morning [[team::{first}]],

1) The 18 g ProtectIV is on allocation until Q3. I can sub the Nexiva, 20 boxes, no upcharge. [[Need a PO.::I need a PO by {num8}; the last one was {ord}.]]
2) Sharps: your count is 3 over. Which rooms?
3) We would love to trial the new warming system in two ORs, 30 days, 40 gowns. [[Anesthesia is interested.::{dr} is interested and {first} in SPD said ok.]] I'd bring the units [[on a Monday::{on}]] and in-service both shifts. Serial numbers for your biomed: [[sent with the units::{ser}, {ser}]].
4) Credit of $1,140.22 for the leaking flush lot [[::{lot} ]]posts this week [[::to account {acct}]].

Vendormate is current. I'll check in at the dock, promise, no more wandering in by the ED doors.

[[Your rep::{first}
{orgup} | c {ph}]]
%%
Dear families,

The next Family Council is [[in the activity room::on {wday} in the {FACILITY:<Magnolia|Sunflower|Ivy> Room}]], 6:30 pm. Cookies by [[the kitchen::{first} in the kitchen]].

From last time
+ Laundry: bring labels. Eight sweaters and one bathrobe wait in the office. [[The robe says nothing.::The robe says {lastup} but both Mrs. {last}s say no.]]
+ Call lights at supper: the administrator agreed to a second aide in the dining room
+ Falls: the mats are back
+ Masks: optional except on a hall with an outbreak
+ [[A resident has a big birthday coming up::{first} {last} has the {AGE:<100th|101st|95th>} birthday {on}]]: who can play the piano?
+ Ombudsman: [[phone is on the poster by the door::{whole}, {agency}, {ph}]]

In memory of [[those we lost this spring::{whole}, {whole} and {first} from the corner table]].

Please don't bring up one resident's care in the meeting; talk with the nurse or the social worker[[::, {first}]].

[[Your volunteer chair::{kinfull} (daughter of {ptf}, room 31)]]
%%
To: [[all school nurses, elementary::{first}, {first}, {last}]]
Re: lice, strep and stomach flu, oh my

Counts (building level, please keep reporting on the Google form)
strep 31, norovirus-like 58, flu A 12, lice 9, hand foot mouth 4, pertussis 1 confirmed [[(letter going home)::({school}, gr {gr}, letter going home {on})]]
- Close contacts of the pertussis case: prophylaxis is azithromycin, 5 days. County [[epi::epi {whole}, {ph},]] has the list. [[Don't e-mail names.::The index kid is {fl}, mom is {kin}, she's fine with us calling.]]
- Exclusion: strep 12 h on antibiotics; vomiting 24 h; lice end of day
- Stock albuterol: 2 inhalers used, reorder spacers
- Narcan: boxes expire [[this summer::{mon}]]
- Vision van [[comes in the fall::{DATE:<Oct 8|9/24>} at {school}]], 1st, 3rd, 5th, 7th graders
- Sub needed [[Friday::{DATE:<Fri 5/9|the 23rd>}]] for [[the middle school::{school}]], peds trach + g-tube student, LPN ok w/ orders

[[District lead nurse::{first} {last}, RN, district lead]]
%%
Hello, billing,

I got a bill for an ambulance ride that I didn't take. It says [[I was picked up at a gym and taken to a hospital::{num8}, picked up at {shop} on {road}, taken to {hosp}]]. I've never been to that gym. I was [[at work all day::at {myjob} all day, ask {first}]]. The date of birth is mine but the middle initial isn't. I think you've got [[somebody else with my name::the other {ptname}; he lives over in {town} and we get each other's mail]].

Run number [[on the bill::{case}]]. Charge: ALS1-E A0427 $1,480, mileage A0425 9.2 x $24.

Please take it off and write me that you did. I've been with Medicare for 3 years and never had trouble. [[::My Medicare number is {plan}, his is something else I guess.]] Do I have to call the fraud line?

[[A customer::{ptname}
{st}, {home}
{ph}]]

> Thank you for your message. A ticket has been opened [[and you'll get a number::: {code}]]. We answer in 3 business days. Do not reply to this e-mail.
%%
volunteers!

Hospice visits for [[next week::the week of {num8}]]. Sign up by reply, please don't text me at church.
1. [[Gentleman, 80s, ex-Navy, likes cribbage::{first} {last}, ex-Navy, likes cribbage, {stack}, {home}]]. Wife needs 2 hours for her hair. Oxygen, no smoking.
2. [[Lady with ALS::{first}, ALS]], letter board. Reads mysteries. Quiet person wanted.
3. [[Lady, nursing home::{whole}, {ninety}, {snf}]]: hold her hand, hymns. No visitors since [[spring::{feast}]].
4. Veteran pinning: need a vet in uniform [[::for {last}, Army, {DATE:<Thurs 6/5|the 11th>}]].
5. 11th hour vigil, [[any night::{first} at {snf} is close, any night]]
6. Dog: [[therapy dog team needed::{pet} and {first} are back from surgery!]]

Mileage forms due. TB tests: [[three of you::{first}, {first} and {last}]] are overdue. Training on "what to say" with [[the chaplain::{first}]], pizza.

Bless you,
[[Volunteer coordinator::{wn}]]
%%
Subject: Perio maintenance claims being denied / [[patient complaint::{ptname}]]

[[Doctor::{dr}]] and front desk,

Delta denied D4910 again for [[this patient::{mr}]]: "frequency, 2 per 12 months, D1110 counts." Perio maint was [[four times last year::{num8}, {num8}, {num8}]] alternating w/ [[the periodontist::{whole}, DDS, MS]]. The plan allows 4 only with a history of D4341/D4342 in 36 months. SRP was done [[at the previous office::at {FACILITY:<Gentle|Bright> Dental of {town}} in {mon}]], so they have no record.
To do
* get the old ledger + perio chart (pockets 5-7 mm UR, LL; BOP 40%; class I furc #30)
* appeal w/ narrative, FMX, chart. [[Ref on the EOB.::Ref {claim}, subscriber {kinfull}, ID {plan}.]]
* in the meantime balance $118 is on hold. No statement.
[[The patient::{ptf}]] told [[the hygienist::{first}]] "I'll leave a review." Please be kind. Offer [[her::{obj}]] a water flosser, we've 6 from the Oral-B rep.

[[Office manager::{first}]]
%%
Morning report from communicable disease

New since yesterday: salmonella 4, campy 2, hep A 1, chlamydia 19, syphilis 6 (1 pregnant), mpox 0, TB suspects 1, rabies exposures 3
* hep A: food handler [[at a restaurant::at {shop}, {town}]], worked while infectious [[two shifts::{range}]]. Press release? Vaccine for co-workers within 14 d. [[Environmental health is on site.::{first} from EH is on site.]]
* TB suspect: M 58, smear 3+, cavitary RUL, [[stays at a shelter::stays at {shelter}]]. NAAT +, rpoB no mutation. [[In AIIR.::{ptlf}, in AIIR at {hosp}, case {case}.]] DOT starts, RIPE. Contacts about 40.
* syphilis in pregnancy: 22 w, RPR 1:64, late latent unless proven. Bicillin 2.4 x3; [[DIS looking for her::DIS {first} is looking for {first} {last}, last at {st}, {ph}]].
* bat in a bedroom, toddler + 2 adults, bat not caught: RIG 20 IU/kg + vaccine d 0, 3, 7, 14
* cluster: 5 with bloody diarrhea after [[a petting zoo::the petting zoo at {FACILITY:<Van Dyke|Lambert> Farm}]]; EHEC panel
Media: [[one call, bats::{first} {last}, {org}, wants bats]]
[[Epi on call::{first} {initials}, {ph}]]
%%
Your ticket has been updated - please reply above this line

[[Customer::{first} {last} ({clinic})]] wrote:
The telehealth room opens, camera works, then "Peer disconnected (1006)". Happens with Chrome 122, not w/ Edge. Started after your maintenance. 6 of 9 visits [[today::on {num8}]]. One [[patient::pt, {ptname},]] was suicidal and we lost her in the middle, had to do a phone call + welfare check [[by the local PD::by {agency}]]. This is NOT a priority 3.

[[Support engineer::{first} (Support)]] wrote:
I'm so sorry, raising to P1. Could you send: time with zone, room ID [[(nine characters)::(I think {UNIQUE_ID:r{nn}-{nn}k-{nn}}?)]], browser console log, and whether you're on a VPN? We see WebSocket drops on [[one turn server::{ip}]] from 14:02 to 15:47 UTC.

[[Customer::{first} {last}]] wrote:
14:10 Central. No VPN. Zscaler yes. Log attached, has her name in it[[::, {ptf},]] please shred after.

[[Support::{first} (Support)]] wrote:
Zscaler killed idle sockets at 90 s. We have a keepalive at 120. Hotfix lowers it to 30, rolling out tonight, v5.11.3. I'll call [[you::you at {ph}]] at 8.
"""
