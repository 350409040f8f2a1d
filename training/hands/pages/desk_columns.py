"""Columns of bare month/day, initials and counts in logs, diaries, flowsheets, ledgers and trackers kept by carers, clerks, teachers and students, beside the same columns with day numbers and posts."""

TWINS = r"""
avg the last three and draw a sparkline

[[d1::{DATE:<9/3|2/11|6/30>}]]  152/88  72  [[a::{initials}]]
[[d2::{DATE:<9/4|2/12|7/1>}]]  147/90  70  [[a::{initials}]]
[[d3::{DATE:<9/5|2/13|7/2>}]]  139/84  -   [[b::{firstlow}]] [[(forgot cuff)::(cuff @ {poss})]]
[[d4::{DATE:<9/6|2/14|7/3>}]]  144/86  74  [[a::{initials}]]
[[d5::{DATE:<9/8|2/16|7/5>}]]  160/92  81  argued w/ [[neighbor::{firstlow}]]
[[d6::{DATE:<9/9|2/17|7/6>}]]  141/85  71  [[new pill::new pill, {lastlow} called]]
%%
seizure diary → summary for neuro, 80 words

[[wk1 Mon::{DATE:<1/6|4-7|10/13>}]] 0610 40 sec, in bed, [[bro saw::{firstlow} saw]]
[[wk1 Thu::{DATE:<1/9|4-10|10/16>}]] none. slept 5/8 h
[[wk2 Sat::{DATE:<1/18|4-19|10/25>}]] 2x, [[church::{church}]] foyer, drooped L, Valtoco 1/2? no full
[[wk3::{DATE:<1/22|4-23|10/29>}]] aura only @ [[work::{chainlow}]]
[[wk3::{DATE:<1/24|4-25|10/31>}]] missed 1/2 Keppra. [[boss::{lastlow}]] drove me
[[wk4::{DATE:<2/1|5-1|11/8>}]] - [[wk4::{DATE:<2/5|5-5|11/12>}]] clear!!
next appt [[soon::{DATE:<2/11|5-9|11/20>} w {dr}]]
%%
clinic fridge log, mark out of range (36-46)

[[M am::{DATE:<3/3|8-4>} a]] 38.1 [[x::{initials}]]   [[M pm::p]] 39.9 [[y::{initials}]]
[[T am::{DATE:<3/4|8-5>} a]] 38.0 [[x::{initials}]]   [[T pm::p]] 46.8 [[z::{ini}]] door ajar, [[pizza::{poss} pizza]]
[[W am::{DATE:<3/5|8-6>} a]] 37.5 [[y::{initials}]]   [[W pm::p]] -    (clinic 1/2 day)
[[R am::{DATE:<3/6|8-7>} a]] 35.7 [[x::{initials}]]!  [[R pm::p]] 37.7 [[z::{firstlow}]]
VFC called? [[Y::Y {initials} {DATE:<3/7|8-8>}]]; logger [[ok::ok, sn {ser}]]
%%
tutor log → invoice lines (rate 45/h)

[[1::{DATE:<10/2|3/12|4.6>}]] 1.5h [[A::{first}]] pharm: Lasix vs Bumex, K
[[2::{DATE:<10/4|3/14|4.8>}]] 1h [[A+B::{first}+{first}]] dosage calc 7/10 right
[[3::{DATE:<10/9|3/19|4.13>}]] 0.75 [[B::{first}]] crying, then Krebs
[[4::{DATE:<10/11|3/21|4.15>}]] 2h [[group::{first}, {first}, {first}]] @ [[library::{FACILITY:{last} Library}]] mock HESI 850
[[5::{DATE:<10/16|3/26|4.20>}]] no show [[C::{PERSON:<Tay|Jules|Sky>}]], bill 1/2
pay via [[app::{UNIQUE_ID:@{firstlow}{nn}}]]
%%
wound photos index, write captions w/o who/when

001 [[day 0::{DATE:<5/5|9-1|12/2>}]] L heel 3/4 eschar
002 [[wk 1::{DATE:<5/12|9-8|12/9>}]] edges lifted, 4x3x0.2
003 [[wk 2::{DATE:<5/19|9-15|12/16>}]] Santyl, [[by RN::by {initials}]], ruler upside down
004 [[wk 3::{DATE:<5/27|9-22|12/23>}]] [[thumb::{poss} thumb]] in frame
005 [[wk 5::{DATE:<6/9|10-6|1/6>}]] 1/2 size, Medihoney
file names: [[heel_001..005::{PERSON:{lastlow}}_heel_001..005]].jpg on [[the camera::{UNIQUE_ID:CAM-{last}}]]
%%
petty cash, balance it

[[opening::{DATE:<6/2|11/3>}]] 200.00
[[w1::{DATE:<6/3|11/4>}]] bus tokens [[fam of 3::{lastlow} fam]] -12
[[w1::{DATE:<6/4|11/6>}]] socks 6/12 pk -9.40 ([[store::{shoplow}]])
[[w2::{DATE:<6/11|11/13>}]] locksmith [[::{ORGANIZATION:<Key Largo|{last} Lock>}]] -65, [[who lost it::{firstlow} lost it]]
[[w2::{DATE:<6/12|11/14>}]] cake [[for the boss::for {oneup}]] -31.18
[[w3::{DATE:<6/18|11/19>}]] refund tokens 1/2 +6
count [[by two::{initials}/{initials} {DATE:<6/20|11/21>}]] 88.40 ??
%%
kid's stool chart to message for the GI portal

[[Sun::{DATE:<8/3|2-9>}]] B1 x1, cried, [[dad::{firstlow}]] gave 1/2 cap
[[Mon::{DATE:<8/4|2-10>}]] 0
[[Tue::{DATE:<8/5|2-11>}]] B6 x3 at [[daycare::{faclow}]] oh no
[[Wed::{DATE:<8/6|2-12>}]] B4!! sticker #5 ([[chart::{pet} sticker]])
[[Thu::{DATE:<8/7|2-13>}]] 0, [[grandma::{kin}]] gave 3/4 banana bread
[[Fri::{DATE:<8/8|2-14>}]] B2 x1
ask: cleanout before [[camp::{FACILITY:Camp <Wapiti|{last}|Birch Hollow>} {DATE:<8/16|6-22>}]]?
%%
payment plan as table, flag late

[[#1::{DATE:<1/15|7/5>}]] 75 ck 1041 ok
[[#2::{DATE:<2/15|8/5>}]] 75 [[app::venmo {UNIQUE_ID:@{lastlow}{nn}}]] ok
[[#3::{DATE:<3/19|8/9>}]] 40 "rest [[next wk::{DATE:<3/26|8/16>}]]" [[clerk::{firstlow}]]
[[#4::{DATE:<4/15|9/5>}]] 0. called [[x2::{DATE:<4/16|9/6>}, {DATE:<4/20|9/9>} {initials}]]
[[#5::{DATE:<5/1|9/20>}]] 110 cash [[at window::{last} at window]]
bal 1/2 of 748 left? acct [[on file::{acct}]]
%%
PT visits 1-6, make the progress para

[[v1::{DATE:<4/1|10-7>}]] flex 65, quad 3/5, [[eval::{initials}]]
[[v2::{DATE:<4/3|10-9>}]] 72, 3/5, ice
[[v3::{DATE:<4/8|10-14>}]] 80, 3+/5, bike 1/2 rev. [[wife::{firstlow}]] watched
[[v4::{DATE:<4/10|10-16>}]] NS ([[flat tire::{car} flat]])
[[v5::{DATE:<4/15|10-21>}]] 95, 4-/5, stairs 6/6 [[aide::w {onelow}]]
[[v6::{DATE:<4/17|10-23>}]] 104, 4/5, [[re-eval::{initials}]]. back to [[the boat::{VEHICLE_ID:<Knotty|Sea Ya|Salt Life II>}]] by [[summer::{DATE:<6/1|12/1>}]]
"""
