"""Texts and notes in lower case between people and their ai, siri, alexa or bot, with sums, fractions, times and scores between the words."""

TWINS = r"""
ai: hello, this is the symptom checker. who is it for?
me: [[my kid::my kid {firstlow}]]
ai: how old and what's going on?
me: 6. threw up 4x since lunch, belly hurts near the button
ai: any fever, or pain moving to the lower right?
me: 99.9. he's walking bent over
ai: bent walking with belly pain needs an exam today. can he hop?
me: no he cried
ai: please go to an emergency department now; nothing to eat or drink.
me: [[closest is 20 min::closest is {hosplow} 20 min]]
ai: that's fine. tell them "vomiting first or pain first?" they'll ask.
me: pain first. [[dad::his dad {onelow}]] is meeting us
ai: bring his jacket and any allergy list. i hope that he feels better soon.
%%
me: ai make me a 12 week half marathon plan w/ a stress fracture hx
ai: weeks 1-2 walk-run 1/1, 3x. weeks 3-4 2/1. ...
me: 2nd metatarsal, [[a year ago::{mon}, seen by dr {lastlow} at {faclow}]]
ai: then 10% per week at most, soft ground, cadence +5%, vitamin d if low.
me: d was 19. ferritin 11
ai: low ferritin slows healing: iron every other day with vitamin c. ask for a cbc; check for red-s if periods are irregular.
me: gone 5 mo. [[coach::coach {firstlow}]] says normal
ai: it isn't. see a sports physician: energy availability, dxa, estradiol, lh/fsh.
me: write a text to [[coach::{firstlow}]]
ai: "[[hey coach::hey {firstlow}]], i'm getting labs and a bone scan before i build mileage. bike 3x for now."
me: race is [[soon::{sayday} in {townlow}]], skip?
ai: decide at week 6, no pain for 4 weeks.
%%
bot: hi! i'm the refill helper. type refill, transfer or question
pt: refill
bot: which one? you can type part of the name
pt: the bp one. lisinop
bot: lisinopril 20/hctz 12.5, 30 tabs, 1 refill left. correct?
pt: ya. and [[my wifes::my wifes, {wholow}, {dobs}]]
bot: for another person i need consent on file. [[i don't see it.::i see {firstlow}'s account linked.]]
pt: same store?
bot: [[the one you used last::{pharm}]], ready after 4
pt: hrs
bot: 9-7, sat 9-2
pt: ok txt me [[here::at {ph}]]
bot: done. reply stop to end. rx # ends in [[the number on your bottle::{UNIQUE_ID:{four}}]]
%%
claude: you asked for a checklist for the mock code, here are 10 items
me: too many, 6
claude: 1 compressions in 10 s 2 pads in 60 s 3 roles said aloud 4 epi by 5 min (or 2 if nonshockable) 5 pause \<10 s 6 debrief
me: room [[sim lab::{FACILITY:<Bluestem|Carrick|Windrow> Sim Lab}]], participants [[8::{first}, {first}, {one}, {wn} + 4]]
claude: noted. should i assign a recorder?
me: yes [[the orientee::{first}]]
claude: recorder sheet: time / rhythm / shock J / drug / note. start times blank.
me: last time ccf was 71% and first shock 3:40
claude: targets: ccf \>80%, first shock \<2:00.
me: who failed
claude: i'd report it as a team. [[::you listed {one} on pads; coach privately. ]]
me: fair. date [[tbd::{on}]]
%%
siri transcript, cleaned up by ai, tell me if it still makes sense:
"note to self patient in 3 was [[really upset::{melow} really upset]], a fib rate one ten, dilt ten i v, repeat in fifteen, start elequist five b i d, ct neg, [[daughter::daughter {onelow}]] asks about watch man"
ai: 1) "elequist" = Eliquis. 2) "watch man" = Watchman. 3) "a fib rate one ten" = AF, rate 110. 4) add the CHA2DS2-VASc and HAS-BLED.
me: 5 and 3. 81 f htn dm tia
ai: htn 1, age 2, dm 1, tia 2, female 1: that's 7, not 5.
me: u right. fix
ai: CHA2DS2-VASc 7 (≈11%/y). on apixaban dosing: age \>=80 counts; weight and cr?
me: 57 kg, 1.1
ai: two of three (age, weight): 2.5 mg bid.
me: omg thx. order + tell [[pharmacy::{first} in pharmacy]]
ai: "correction: apixaban 2.5 mg bid[[.:: for {ptl}, {bedx}.]] reason: age \>=80 and weight \<=60 kg."
%%
ME: ai, bill my time. notes:
8:05-8:20 chart
8:20-8:52 visit [[w/ new pt::w/ {ptname}]]
8:52-9:01 call [[to the daughter::to {kin}, {ph}]]
9:01-9:06 orders
12:30-12:41 note
AI: 15 + 32 + 9 + 5 + 11 = 72 minutes same day. 99205 (60+). Prolonged 99417 starts at 75 (CPT) or G2212 at 89 (Medicare).
ME: so close. is the call separate
AI: no, it's included in total time on the date of the encounter[[.:: ({num8}).]]
ME: ACP talk 18 min was inside the 32
AI: 99497 needs at least 16 minutes and can't be double counted: 72 - 18 = 54, so 99204 + 99497-33?
ME: which pays more
AI: Roughly 99204 + 99497 beats 99205 alone; check your MAC.
ME: ai ur hired
AI: Happy to help. Don't forget to document who was present[[.:: ({kin}, by phone).]]
%%
hey copilot: pull action items
[[00:00:14 chair::00:00:14 {first} {last}]]: okay it's five past, let's start w/ CLABSI
[[00:01:02 IP::00:01:02 {first}]]: two in Q1, one femoral, one Hickman at home
[[00:02:30 RN::00:02:30 {one}]]: biopatch stock-out for nine days, Tegaderm CHG instead
[[00:03:11 chair::00:03:11 {first} {last}]]: who owns it
[[00:03:15 supply::00:03:15 {wn}]]: me, truck's due [[Tuesday::{on}]]
[[00:05:40 MD::00:05:40 Dr. {last}]]: can we ban femorals?
[[00:06:02 IP::00:06:02 {first}]]: not ban, 24 h limit, hard stop
[[00:08:45 RN::00:08:45 {one}]]: also alcohol caps vanish, kids on [[peds::{ward}]] peel them
[[00:09:20 chair::00:09:20 {first} {last}]]: next meeting [[in a month::{wday}]], [[same room::{FACILITY:<Alder|Kestrel|{last}> Room}]]

copilot: 1. Restock BioPatch: [[supply::{wn}]], [[Tuesday::{on}]]. 2. Femoral line 24-h limit, draft a BPA: [[MD + IP::Dr. {last} + {first}]]. 3. Cap audit on [[peds::{ward}]]: [[RN::{one}]].
me: add 4. CHG bath compliance 82→95
copilot: Added.
%%
alexa, i mean ai, help my mother use her new bp cuff. write big simple steps
ai: 1. SIT 5 minutes. 2. FEET flat. 3. ARM on the table. 4. Cuff on bare arm, tube down. 5. Push the BLUE button. 6. Do not talk. 7. Write it down.
me: she wrote 151/84, 148/80, 139/77 [[this week::{clip}, {clip}, {clip}]]
ai: average 146/80.
me: goal?
ai: \<130/80 for most; [[at 88::at 88 as you say {firstlow} is]] ask the doctor, falls matter too.
me: fridge note: if top number over 180 twice call [[me::{firstlow} at {ph}]]
ai: "OVER 180 two times? CALL [[YOUR DAUGHTER::{oneup}]]. Chest pain, weak arm, can't talk? CALL 911."
me: she keeps saying alexa call 911, does that work
ai: Not by default on most Echo devices; Alexa Emergency Assist is a paid plan. A pendant is safer.
"""
