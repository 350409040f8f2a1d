"""Secure chat, pages and group texts among hospital and clinic staff, as exported or pasted into an assistant: nurses, residents, pharmacists, RT, case managers, front desks, IT, EVS, school nurses, home care aides."""

TWINS = r"""
Secure chat export | Group: 5 West night
[[RN 1::{first} RN]] 21:02  anyone have a bladder scanner
[[RN 2::{one} L.]] 21:02  it's in 14, battery low
[[Charge::{last} (charge)]] 21:04  admit coming to 9. [[66M GIB from ED::{ptlf} 66M GIB from ED]], hgb 7.1, second unit hanging, on pantoprazole gtt
RN 1 21:05  I have 3 already and a CIWA of 22
Charge 21:05  I know. [[float::{one} from float]] gets here at 2300
RN 2 21:11  who has keys for the PCA
Tech 21:12  [[me::me, {oneup}]]
RN 1 21:30  MD paged for ativan, 18 min no call. [[who's on::is it still {dr}]]
Charge 21:31  [[night resident::no, {wn} {wnl}, pager {pager}]]
RN 1 21:40  called back. q1h 2mg, transfer if over 25
EVS 21:44  bed 9 clean
Charge 21:52  report from ED now, line 2
RN 2 22:15  [[family::wife of 12, {kinfull},]] wants to know if they can stay, visiting ended
Charge 22:16  one person, recliner. badge them [[at security::at security {xt}]]
Tech 22:40  sugars done. 7 = 54, gave juice. recheck 15
Tech 22:56  7 = 98
RN 1 23:04  [[float is here::{one} is here]] hallelujah
%%
#pharmacy-questions (Teams)
[[Hospitalist::{fl}]]: vanc on the [[lady in 318::{last} lady in 318]], AUC came back 680, creat 1.4 from 0.9. hold or drop?
[[PharmD::{one} (PharmD)]]: hold tonight's dose. random in am. what's the indication now that cultures are MSSA?
Hospitalist: oh. they finalised?
PharmD: [[this afternoon::{clip} 14:20, acc {spec}]]. oxacillin R is off the report, it's cefazolin time
Hospitalist: she had hives to keflex [[as a kid::in 1958 per {kin}]]
PharmD: cefazolin has a unique side chain. I'm comfortable w/ test dose. allergist [[agrees in her note::Dr. {last} agrees in note {num8}]]
Hospitalist: do it. 2g q8 adjusted?
PharmD: CrCl 38 -> 2 g q12. I'll enter per protocol. you cosign
Hospitalist: 🙏
PharmD: also the home med list has both Xarelto and Eliquis. the [[outpatient pharmacy::{pharm}]] filled both. [[daughter::{kin}]] says she takes "the purple one"
Hospitalist: 🤦 I'll call [[cards::{dr}]]
PharmD: pt is also on a study drug? there's a sticker. [[study ID hidden::Study ID {subj}, coordinator at {xt}]]
Hospitalist: I'll find out
%%
Paste of resident group text, make it into a to-do list by patient, keep bed numbers only

ok running the list, go
4A: needs PT recs, d/c [[tmrw::{oddday}]] if sats ok on RA. wife [[upset about::{kin} upset about]] meals
4B: LP at 2, [[neuro::{last} from neuro]] supervising, consent on chart. platelets 88 ok
6: [[pt from the jail::{ptlf}, from {jail}]], officer at bedside x2, shackle waiver for MRI pls. cspine still on
8: dc'd. [[forgot his teeth::{mesl} forgot his teeth, call {snf}]]
11: GOC mtg 4pm w/ palliative. son flying [[in::in from {world}]]. need interp, [[Tagalog::Tagalog, {code} is the ipad pin]]
12A: tele d/c, K 3.3 replete, mg 1.5
12B: psych cleared, sitter off. [[mom picks up::mom {kinfull} picks up {ph}]]
14: BCx 2/2 GPC clusters!! TTE, ID consult, repeat cx q24
15: placement. [[SNF said no::{snf} said no, {snf} reviewing]], auth pending
who takes the ICU downgrade? [[not it::not it - {fl}]]
%%
Home care aides' group chat (WhatsApp)
[[A::{one}]]: good morning ladies. roads are ice [[on the hill::on {road}]], I'll be late to [[my first::{mrs}]]
[[B::{one}]]: I can cover her breakfast I'm [[two blocks away::on {lane}]]
A: bless you. key is [[where it always is::under the frog, alarm {code}]]
[[Coordinator::{one} (office)]]: ladies PLEASE do not put keys and alarm codes in the chat
A: sorry
B: She's up. Sugar 143. Oatmeal, 1 egg. She says her leg hurts, it's hot and swollen on the left
Coordinator: more than the right?
B: yes like double
Coordinator: calling [[the nurse::{first}]]. Don't massage it
B: she wants to go to [[her club::bingo at {church}]] at 10
Coordinator: No. Feet up. Nurse will be there 10:30
A: I'm here now. [[Her son::{kin}]] is here too he's taking her to the ER. [[They left 10:05::{hosp}, left 10:05 in his {veh}]]
Coordinator: thank you both. Write it on the visit sheet and clock out. Incident form by tonight
B: she gave me a banana bread. I know, no gifts. It's in the kitchen
A: it was a clot!! she'll be home in 2 days with a shot
Coordinator: great catch [[team::{one}]] 💛
%%
[Epic Secure Chat] Re: [[bed request::{ptcomma} ({mrn})]]
Transfer center: ICU to ICU, accepted by [[pulm::{tit}]], need a bed. ECMO eval. Currently at [[outside hospital::{hosp}, {town}]], pH 7.11, FiO2 100, PEEP 18, proned
Bed mgmt: none. two pending downgrades
[[MICU charge::{last}, MICU charge]]: 22 can go when transport shows up. they've been called x2
Transport: on it
Transfer center: flight is [[weather hold::weather hold, {crew} says 40 min, tail {hull}]]
MICU charge: 22 out. EVS stat
EVS lead: 35 min for terminal, was cdiff
Transfer center: flight lifting. ETA 50
[[Perfusion::{one} perfusion]]: circuit primed. who has consent
MICU fellow: [[spouse by phone, two-witness::wife {kinfull} by phone, witnessed {initials} and {initials}]]
Transfer center: sending doc asks for a call back at [[their unit::{ph}]]
MICU fellow: done
MICU charge: arrived 19:22. cannulated 20:40. thanks all
%%
Front desk slack, pediatric clinic
desk1: [[mom of twins in lobby::{kinfull} in lobby w/ {one} and {one}]], no appt, says school sent them home w pinkeye
desk2: 3:20 and 3:30 open w [[the NP::{first}]]
desk1: insurance is showing termed
desk2: try the medicaid ids, [[they're on the old card scan::{plan} and {plan}]]
desk1: one active one not lol
desk2: same family same day. classic
[[nurse::nurse {one}]]: bring both back, I'll swab. rm 4
desk1: the 2:45 is here, says he's the stepdad, no consent on file
desk2: call [[mom::mom at {ph}]] for verbal x 2 listeners
desk1: done, [[me and the float::me and {one}]] heard it. shots ok
desk2: can someone please tell me why there is a hamster in the waiting room
desk1: emotional support. named [[something::{pet}]]
nurse: 😂 no hamster in rm 4
desk2: fax from [[the school::{school}]] re 504 plan -> dr inbox
desk2: closing the phones at 4:45, [[reminder for next week closed::reminder we're closed {feast}]]
%%
IT / clinical informatics incident bridge chat
09:12 [[lead::{fl}]]: bridge open. sev 2. barcode scanning fails on 3 units after last night's push
09:13 [[analyst::{one}]]: reproducible on WOW, not on desktops. ver 11.2.4 -> 11.2.6
09:15 RN informaticist: nurses are doing manual override, policy says two-person check for heparin/insulin
09:17 analyst: logs: "device not registered" [[for the scanners::ser {ser}, host {ip}]]
09:18 network: subnet changed for those carts. [[DHCP scope::scope {ip}]] wasn't added
09:20 lead: who owns the ACL? [[security on call::{whole} on call, {ph}]]
09:31 network: pushed. reboot 2 carts to test
09:36 RN informaticist: [[unit 1::{ward}]] works.
09:41 lead: any patient harm?
09:43 RN informaticist: one near miss, wrong-patient label, caught by second RN. [[filed::filed {case}]].
09:50 lead: closing. ticket [[updated::{ord} updated]]. post mortem [[Thursday::{clip} 1pm]]. thanks all
Summarise for executives: 5 sentences, impact, cause, fix, prevention, no server names.
%%
School nurse <-> front office chat
office: [[a 4th grader::{whole}, 4th grade]] is on his way with a nosebleed
nurse: ok
office: also [[the mom of the kid with the pump::{kinfull}]] called, site fell off at PE
nurse: which one, I have 3 pumps
office: [[the 2nd grade one::{one}, {last}'s class]]
nurse: sugar 289, ketones 0.4. calling mom, need a new site or pen
office: she's coming, she works [[15 min away::at {org}]]
nurse: great. correction 1.5 units by pen per the orders [[::signed {num8} by Dr. {last}]]
office: bus driver says [[a kid on her route::{one} on route {nn}]] threw up on bus, do we need to notify anyone
nurse: send him here. norovirus goin round, 11 out today
office: the state wants the immunization report by [[Friday::{on}]]
nurse: I know, 6 kids missing Tdap. 2 religious 4 lost
office: [[district::{one} at district]] says the lice letter has to be the new version
nurse: v3. ok. nosebleed stopped, sent back 10:22 w/ ice & a sticker
%%
Rapid response debrief, typed in the chat by whoever was there, please turn into a timeline w/ clock times, no names
[[rn::{one}]]: 0412 found [[him::{mr}]] gray, sat 71 on 2L, RR 40. called
[[rt::{last} RT]]: 0414 NRB, then 0418 bipap 12/6 100%
[[md::{dr}]]: 0420 flash edema, bp 220/118. nitro sl x2 then gtt, lasix 80
rn: 0424 foley
rt: 0431 abg 7.22/61/88
md: ekg no stemi. trop sent. called [[cards::{last} at home]]. called [[son::son {kin} {ph}]]
rn: 0440 bp 164/90 sat 96. rr 26
sup: icu bed 6 assigned 0445, went 0502 w/ rn rt md
rn: family belongings bag + [[watch::watch engraved "{one} {DATE:6-14-78}"]] sent w/ him, logged
md: ?trigger = missed hd [[saturday::{oddday}, {fac} was closed for water]]
sup: went well: fast call. improve: bipap was 2 floors away
%%
L&D board chat
[[ch::{one} charge]]: rm1 G2P1 6cm epidural, GBS+ pcn x2. [[midwife::{first} CNM]]
ch: rm2 induction, cook balloon, pit at 6, [[preE no severe::{ptlf} preE no severe]]
ch: rm3 triage, r/o rom, 35+1, [[came by ambulance::came by {crew} from {town}]]
[[ob::{last}]]: fern neg amnisure neg, can go, f/u [[in clinic::{wday} in clinic]]
[[rn a::{one}]]: rm1 having lates, turned, bolus, pit off (not on)
ob: coming
rn a: back to baseline. 8cm
ch: nicu aware. anes aware
[[rn b::{one}]]: rm2 bp 168/110 x2, labetalol 20 given 0207, mag?
ob: yes 4g then 2
ch: rm4 is the demise, [[chaplain::Chaplain {last}]] with them. leaf card on door. do not go in for supplies
rn a: rm1 delivered [[0251 girl::0251 girl, {one} after grandma]], apgars 8/9, ebl 250
ch: 💕
rn b: [[photos people for rm4::{ORGANIZATION:<Small Wings|Held Hours|Little Lamp> Photography} for rm4]] can be here at 6
ob: thank you for calling them
%%
case mgmt huddle chat (copied for you to clean up grammar, keep bullet order)
- 201 [[snf choice given::{ptl} snf choice given to {kin}]], 1st [[choice full::choice {snf} full]], 2nd accepts pending auth, ins [[nurse reviewer::reviewer {whole} {xt}]]
- 204 home w/ hospice [[today::{clip}]], dme 2-4p, bed goes in the dining rm
- 207 homeless, [[respite bed held til 5::{shelter} bed held til 5]], needs 14d meds to beds, boots size 11
- 210 obs > inpt? [[PA::Dr. {last} (PA)]] says obs. MOON given 0915 signed w/ X, witness
- 212 trach, LTACH ref sent x3. [[family wants close::dtr {kin} wants {town}]]
- 215 guardianship hrg [[next wk::{full}, case {case}]]. court visitor coming thurs
- 216 AMA risk, [[dog at home alone::dog {pet} at home alone, neighbor {one} feeding]]
- 219 dialysis chair? [[neph sw::{one} neph sw]] says MWF 2nd shift, hep B panel needed
LOS >10: 4. avoidable days: 3 (auth), 2 (guardian)
"""
