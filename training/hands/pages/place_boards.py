"""Message threads, minutes, huddles, ride lists, roster pages and neighborhood posts where sites, firms, schools and corners are the subject, or only their kinds."""

TWINS = r"""
Nextdoor-ish post
Did anybody else get sick after [[the potluck::the potluck at {FACILITY:Bethel Grange}]]? I'm [[on the cul-de-sac::on {lane}]]. Half of [[the swim team::the {ORGANIZATION:Sea Slugs}]] is down.
> [[A neighbor::{first} {last}]]: same. [[Urgent care::{FACILITY:Zoomcare {town}}]] said "viral".
> [[Another::{first}]]: It's the deviled eggs. I work at [[the county::{agency}]] and we've 14 calls.
> [[Third::{first}]]: My kid's daycare [[::({FACILITY:Fern Frond}) ]]shut two rooms.
> [[Another::{first}]]: Keep a stool sample. Not joking.
> [[Fourth::{whole}]]: Try ginger. [[The co-op::{ORGANIZATION:Sundance}]] has it. Zofran if you can get it.
> [[The host::{first}]]: I'm so sorry. [[The eggs::The eggs from {ORGANIZATION:Happy Hen Acres}]] were fresh.
> Mod: thread closed. Don't give medical advice. Pedialyte ok.
%%
Huddle (SNF admissions)
Referrals overnight: 6
1. [[From a trauma center::{FACILITY:Riverbend}]]: 34M TBI, on Medicaid pend, behaviors. No.
2. [[From a rural hospital::{FACILITY:Curry General}]]: 88F hip, Atrio. Yes. 2 p.m.
3. [[From an LTACH::{FACILITY:Vibra of {town}}]]: trach. RT says ok. Bariatric bed from [[a vendor::{ORGANIZATION:Joerns}]].
4. [[From home via a PCP::{FACILITY:Slocum Center}, {dr}]]: no 3-midnight. Waiver? No.
5. [[From a psych unit::{FACILITY:Johnson Unit}]]: PASRR II first.
6. [[From another SNF::{FACILITY:Avamere Riverpark}]]: wants a window. We've got windows.
Discharges: [[two home, one AFH::{last} home, {last} home, {last} to {FACILITY:Lilac AFH}]]
Census 71. Medicare 14, MA 11, Mcaid 40, VA 3, hospice 3 ([[two hospices::{FACILITY:Cascade} 2, {FACILITY:Sacred Heart Hospice} 1]]).
[[Admissions director::{first}]] out Friday.
%%
RIDE SHARE LIST (church to chemo), fridge copy
Mon [[driver 1 takes rider A to the cancer institute::{first} takes {mrs} to {FACILITY:Willamette Valley Cancer}]]
Tue [[driver 2 takes rider B to dialysis::{first} takes {first} to {FACILITY:Fresenius Gateway}]]
Wed nobody rides. Choir.
Thu [[driver 1, rider C, eye clinic::{first}, {mr}, {FACILITY:Oregon Eye Consultants}]] - dilated, needs arm
Fri [[driver 3, rider A, labs::{first}, {mrs}, labs at {FACILITY:Quest on Hilyard}]]
Park at [[the garage, level 2::the {FACILITY:Annex garage}]]. Don't tip the valet; it's included.
Gas cards are from [[a foundation::the {ORGANIZATION:{last} Family Fund}]].
No perfume. No politics. Peppermints ok.
If you're sick call [[the coordinator::{first}, {ph}]].
%%
Slack: #rural-ob
[[A::{first}]]: 33+5, bleeding, [[critical access::{FACILITY:Harney District}]]. ceftriaxone no. mag? beta given.
[[B::{last}]]: placenta where?
[[A::{first}]]: low, US tech is [[at her kid's game::at {FACILITY:Burns High}]], coming
[[B::{last}]]: send her. [[NICU in Idaho or here?::{FACILITY:St. Luke's Boise} or {FACILITY:St. Charles}?]]
[[A::{first}]]: snow on [[the pass::{LOCATION:Santiam}]]. [[fixed wing 40 min::{ORGANIZATION:Life Flight Burns} 40 min]]
[[C::{first}]]: blood: 2 O neg, no plt, no cryo. riastap? 2 g
[[B::{last}]]: TXA ok. Moderna, flu: who cares. Rh?
[[A::{first}]]: neg. Rhophylac in
[[C::{first}]]: husband's driving the log truck here [[from the woods::from {LOCATION:Seneca}]], talk him off the radio
[[B::{last}]]: wheels up?
[[A::{first}]]: up
%%
PARENT GROUP MINUTES (special ed PTA)
Present: nine. Cookies: [[thanks to a bakery::thanks, {ORGANIZATION:Sweet Life}]].
1. Bus: riders waited 50 min at [[two stops::{corner} and {corner}]]. [[The contractor::{ORGANIZATION:First Student}]] blames a driver shortage.
2. Nurse: one RN for [[four schools::{FACILITY:Howard}, {FACILITY:Kelly}, {FACILITY:Corridor} and the {FACILITY:Annex}]]. Diastat by whom?
3. Dentist night at [[a clinic that gets it::{FACILITY:Sensory Smiles}]]; [[a mom::{first}]] has codes for nitrous (D9230).
4. Camp: [[two have aides::{FACILITY:Camp Namanu} and {FACILITY:Upward Bound} have aides]].
5. Speaker: [[a lawyer::{whole} of {ORGANIZATION:FACT Oregon}]] on IDEA vs 504. Medicaid waiver K Plan.
6. Sad news: [[a teacher::Ms. {last}]] leaves for [[another district::{ORGANIZATION:Bethel 52}]].
Next: [[library::{FACILITY:Sheldon branch}, {day}]].
%%
Reply-all, whole department
From: [[Informatics::{first}]]
The label printers in [[three clinics::{FACILITY:Barger}, {FACILITY:Santa Clara} and {FACILITY:Delta Oaks}]] print the old name, [["Medical Group"::"{FACILITY:PeaceHealth South Eugene}"]]. Zebra driver 8.2.
> From: [[Clinic B::{first}, {FACILITY:Santa Clara}]]: Ours prints in Courier. Is that worse?
> From: [[Lab::{first}]]: It doesn't matter so long as Beaker scans.
> From: [[Compliance::{whole}]]: It matters. The CLIA name must match.
> From: [[Clinic C::{first}]]: Please take me off this list.
> From: [[Clinic B::{first}]]: Me too. Also [[our neighbor, a vape shop,::our neighbor, {ORGANIZATION:Cloud City Vapes},]] gets our mail.
> From: [[Informatics::{first}]]: Fixed. Reboot. Use Chrome.
%%
TENANT LIST by the elevator, medical office building
100 [[Coffee::{ORGANIZATION:Perk Up}]]
110 [[Pharmacy::{FACILITY:Hirons}]]
120 [[Lab::{FACILITY:Legacy PSC}]]
200 [[ENT::{FACILITY:{last} & {last} ENT}]]
210 [[Audiology::{FACILITY:Hear Here}]]
220 Vacant
230 [[Behavioral health::{FACILITY:Strong Integrated}]]
300 [[Cardiology::{FACILITY:Oregon Heart & Vascular}]]
310 [[Sleep::{FACILITY:Pacific Sleep}]]
320 [[Pain::{FACILITY:{first} {last}, MD, PC}]]
400 [[Dialysis::{FACILITY:Rogue Kidney}]]
410 Storage
420 [[Law::{law}]]
500 [[Billing, no patients::{ORGANIZATION:Ledgerwood RCM}]]
Roof [[helipad is across the street::helipad: see {FACILITY:Main, {road}}]]
%%
NIGHT FLOAT SIGN-OUT, copied from a group text
[[4A 12::{last}, 12]]: k 2.9, repleting. from [[assisted living::{FACILITY:Timberhill}]]
[[4A 15::{last}, 15]]: family coming from [[overseas::{LOCATION:Hanoi}]], don't withdraw till they land
[[4B 2::{last}, 2]]: biopsy at [[another hospital::{FACILITY:OHSU}]] Monday, hold Lovenox
[[4B 9::{last}, 9]]: works at [[a prison::{FACILITY:OSCI}]], reporter called, say nothing
[[5 1::{last}, 1]]: left for [[a smoke and a burrito::a burrito at {ORGANIZATION:Muchas Gracias}]]. again
[[5 7::{last}, 7]]: hospice pickup 0800 [[:: by {ORGANIZATION:Falck}]] to [[a hospice house::{FACILITY:Pete Moore}]]
[[5 8::{last}, 8]]: PCP is [[a naturopath::{first}, ND, at {FACILITY:Wild Yarrow}]]; stop the licorice
[[ED hold 3::{ptl}]]: no beds here, none at [[sister sites::{FACILITY:Cottage Grove}, {FACILITY:Lebanon}]]
"""
