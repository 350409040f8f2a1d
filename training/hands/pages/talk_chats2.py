"""More group threads: ED docs, camp nurses, lab bench, sterile processing, ambulance crew, dental office, pharmacy techs, parents of a ward, med students; twinned."""

TWINS = r"""
#lab-bench (Slack export)

[[tech1::{user}]]  7:11  who spun the blue tops at 500g
[[tech2::{user}]]  7:12  [[not me::not me, {first} opened]]
[[tech1::{user}]]  7:12  they are soup
[[lead::{first} {last}]]  7:15  redo. how many
[[tech1::{user}]]  7:16  nineteen. incl [[the OR one::{spec}, the OR one]]
[[lead::{first} {last}]]  7:16  😐 I'll call. Who's the circulator
[[tech2::{user}]]  7:17  [[voice like gravel::{first}, ext {xt}]]
[[lead::{first} {last}]]  7:31  redraw coming. She said words
[[tech3::{user}]]  8:02  QC on the Sysmex 2SD hi x2, running again
[[tech3::{user}]]  8:20  in. also [[the courier::{first} the courier]] left a cooler from [[the north clinic::{clinic}]] with no paper
[[lead::{first} {last}]]  8:21  open it
[[tech3::{user}]]  8:24  two pap jars, a sandwich, [[no labels::one labeled {lastup} one labeled "{firstlow}"]]
[[lead::{first} {last}]]  8:24  the sandwich is labeled?
[[tech3::{user}]]  8:25  [[the sandwich is ham::the sandwich says {oneup}]]
%%
Camp med shed WhatsApp

[[head nurse::{first}]]: Morning meds done, 61 of 62. Who's missing
[[nurse 2::{wn}]]: [[cabin 9 kid::{first} from {FACILITY:<Otter|Heron|Fox> cabin}]]. he's up the climbing wall
[[head nurse::{first}]]: get him DOWN he's on the ADHD one
[[counselor::{onelow}]]: he's at the top. he says he's fine. he's reciting
[[head nurse::{first}]]: reciting what
[[counselor::{onelow}]]: all the presidents
[[nurse 2::{wn}]]: ok that one's his baseline
[[doc on call::Dr. {last}]]: Any tick bites today? I'm at [[the marina::{FACILITY:<Bayhead|Cobb's|Loon> Marina}]] til 3
[[head nurse::{first}]]: four. one engorged. in a bag. labelled
[[doc on call::Dr. {last}]]: doxy single dose if >36 h, over 8 or under, I'm fine with it
[[head nurse::{first}]]: parents called: [[3 of 4::{kin} ok, {kinfull} ok, {mrs} no answer, {ph}]]
[[counselor::{onelow}]]: he's down. he wants a granola bar and a lawyer
[[nurse 2::{wn}]]: 62 of 62
[[head nurse::{first}]]: visiting day is [[Sunday::{oddday}]], hide the calamine bill
%%
EMS crew text, two partners, one shift

P: you got the keys
D: no you
P: [[supervisor::{last}]] is gonna
D: found em. in the [[cot::{fleet}]]
P: coffee
D: [[the good place or the close place::{shop} or {shop}]]
P: close
(08:40) D: holy cow that lady
P: [[she's my old lunch lady::{mrs}! she was lunch lady at {school}]]
D: she called you [[a name::little {one}]]
P: i know
D: she's gonna be ok right
P: sats were 71
D: ok but
P: yeah. we'll check. [[my cousin's in the unit::{first} works in the unit at {hosp}]]
(14:12) D: she's tubed. [[cousin::{first}]] says "fighting the vent"
P: attagirl
D: lunch? [[tater tots::tots at {shop}]], in her honor
P: 🫡
(19:01) relief: [[who left tots in the rig::{last} who left tots in {fleet}]]
%%
parents' thread, kids' cancer floor ("5th floor fam")

[[mom A::{first}'s mom]]: ANC is 40. no visitors pls 😷
[[dad B::{wn}]]: hugs. ours is 900 woo
[[mom C::{onelow}]]: anyone got the anti nausea gum
[[mom A::{first}'s mom]]: top drawer in the family kitchen, says [[reserved::{lastup}]], take it
[[dad B::{wn}]]: [[the new doc::Dr. {last}]] is ok. sat on the floor for the talk
[[mom C::{onelow}]]: good sign. mine stood. i still hear his shoes
[[mom D::{kinfull}]]: hi we're new. [[5 yo, B-ALL, day 3.::{first}, 5, B-ALL, day 3. From {town}, 4 hrs.]] What do I pack
[[mom A::{first}'s mom]]: soft hats. HDMI cable. slippers with soles. your own pillow
[[dad B::{wn}]]: and eat when they eat
[[mom C::{onelow}]]: and the [[parking lady::parking lady, {first},]] will stamp you if you say please
[[mom D::{kinfull}]]: ok. thank you. ok
[[mom A::{first}'s mom]]: where are you, which room
[[mom D::{kinfull}]]: [[the one with the whale::{ward}, the one with the whale]]
[[mom A::{first}'s mom]]: that was ours. it's a lucky whale
[[dad B::{wn}]]: it is. bell is [[next friday::{on}]] for us, come hear it
%%
Pharmacy tech chat, Black Friday of flu shots

t1: line is to the greeting cards
t2: who has the epi
t1: [[RPh::{first}]]
t2: who has [[RPh::{first}]]
t1: lunch 🙃
t3: lady says she's [[allergic to needles::{mrs} and taught {first} in {gr} grade and shouldn't wait]]
t2: lol. lot [[on the box::{lot}]] exp ok?
t1: yes thru [[june::{mon}]]
t3: insurance rejects: [[70, 75, 79::75 for {comma}, {plan}]]
t2: run medical not Rx
t1: man at 2 wants "the Pfizer but the Moderna one"
t3: is [[store manager::{wn}]] ok w/ chairs in aisle 7
t1: he IS the chairs
t2: 84 so far. record is [[91::91, set by {first} at {pharm}]]
t3: 7 more. i'll get [[my mom::my mom from {shop} next door]]
%%
MS3 group chat during surgery rotation

[[s1::{firstlow}]]: what time is pre round
[[s2::{firstlow}]]: 4:40
[[s1::{firstlow}]]: that's not a time
[[s3::{onelow}]]: wear the good shoes, [[attending::{last}]] looks at shoes
[[s2::{firstlow}]]: what does [[attending::{last}]] pimp on
[[s3::{onelow}]]: Calot, Hasselbach, Couinaud, and where you're from
[[s1::{firstlow}]]: where am i from
[[s3::{onelow}]]: [[wherever his wife's from::say {town}, his wife's from {town}]]
[[s2::{firstlow}]]: bruh
(05:55) [[s1::{firstlow}]]: i said mayo stand and handed him a mayo scissors and he said "close"
[[s2::{firstlow}]]: 😂
[[s1::{firstlow}]]: and [[the scrub::{first} the scrub]] winked at me
[[s3::{onelow}]]: protect [[the scrub::{first}]] at all costs
(17:20) [[s2::{firstlow}]]: shelf's in [[two weeks::{on}]]. who has the surgical recall
[[s1::{firstlow}]]: [[library::{wn} has it, she's at {fam} til 8]]
"""
