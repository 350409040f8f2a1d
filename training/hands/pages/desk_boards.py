"""Boards, grids, tallies, queues, legends and sheets in the wild, keyed by initials, lone names, handles or by roles; the wish stands above or below."""

TWINS = r"""
who's over 40? just list

          wk1   wk2   diff
[[RN 1::{initials}]]      36    48    -
[[RN 2::{initials}]]      12    12    -
[[LPN::{ini}]]       40    40.5  +.5
[[float::{first}]]     0     36    [[agency::{ORGANIZATION:<Flexi|Nomad|Medsy> RN}]]
[[sec::{onelow}]]       32    32
[[CNA a::{PERSON:<Bo|Vi|Ty>}]]     24    60    !!
[[CNA b::{last}]]     -     -     LOA [[til spring::til {clip}]]
%%
Make a legend-free bar chart in plain text of this (each # = 2)

late charts as of [[today::{num8}]]
[[Surgery::{last}]] ........ 14
[[Medicine::{last}]] ........ 3
[[Hospitalist nights::{last} (nights)]] ..... 22
[[Peds::{last}]] ......... 0
[[OB::{PERSON:{last}-{last}}]] ... 9
[[Locum::Locum ({whole})]] ......... 31, left [[::for {town}]]
avg w/o locum?
%%
KANBAN (paste from Trello). Order by who is blocked

TO DO
- label printer, 2nd floor @[[unassigned::{UNIQUE_ID:{firstlow}{lastlow}}]]
- [[::{first}: ]]order new Vocera clips
DOING
- consent in Somali @[[interp::{UNIQUE_ID:{onelow}_interp}]] waiting on [[vendor::{ORGANIZATION:<Babel|Lingo|TalkWell> Bridge}]]
- downtime drill @[[it::{UNIQUE_ID:{firstlow}.{lastlow}}]] @[[ed::{UNIQUE_ID:{firstlow}-ed}]]
BLOCKED
- fridge alarm, needs electrician ([[contract::{fam}]])
- [[policy 12::{poss} policy]] needs signature of [[CNO::{last}]]
DONE
- potato clock for [[peds playroom::{FACILITY:{last} Playroom}]] 🎉
- thank you note → [[donor::the {clan}]]
%%
Read this OR board photo. Which rooms are running late at 11:20? Output room + minutes

RM  CASE              SURG      ANES   IN     EST
1   TKA L             [[ortho A::{last}]]   [[a1::{initials}]]    0731   0930  done
2   lap chole         [[gen B::{last}]]   [[a2::{initials}]]    0748   0900  still in
3   Whipple           [[HPB::{last}/{last}]]   [[a3::{initials}]]   0730   1330
4   T&A x3            [[ENT::{PERSON:<Doc> {last}}]]   [[crna::{first}]]   0802   0840  #3 in
5   add-on I&D        [[?::{last}?]]   -      -      TF
6   closed - floor    ([[EVS::{first}]])
board runner [[xt on wall::{last}, {xt}]]; relief [[float::{first}]] 11-3
%%
Turn dispatch scratch into sentences

0612 [[M1::{VEHICLE_ID:M-{nn}}]] to [[the mill::{corner}]], fall 8 ft. [[crew of two::{last}/{last}]]
0619 on scene. GCS 14. Sager to L leg
0641 [[M1::{VEHICLE_ID:M-{nn}}]] → [[level 2::{hnick}]], pt is [[a roofer::a roofer w/ {fam}]]
0644 [[E2::{VEHICLE_ID:E{nn}}]] lift assist, [[regular::{lastlow}, again]], [[apt::{bldg}]] no xport
0702 [[M2::{fleet}]] OOS tire. [[shop called::{first} at {ORGANIZATION:<Big O'|Tread|{last}> Tire} called]]
0715 shift chg. [[A off, B on::{last}, {last} off; {last}, {first} on]]. narc count ok [[x2::{initials}/{initials}]]
%%
Group chat poll. tally

📊 what do we call the new robot
Rosie — [[3 votes::{first}, {first}, {firstlow}]]
Wall-E — [[2::{last}, {user}]]
Stabby — [[nights, all of them::{first}, {PERSON:<Moose|Kay-Kay|Pops>}, nights]]
Da Vinci's cousin — [[1::{initials}]]
[[the boss::{first} (boss)]]: it has a name. use it
[[one vote late::{firstlow}: late but stabby]]
%%
Help me split 6 new admits. Rules: no one \>7, keep geography, oncology stays w [[team A::{last}]]

team   census   floor
[[A::{last}]]   6   5W
[[B::{last}]]   7   4E 4W
[[C::{last}]]   4   ED holds
[[night::{ini}]]   2 (drops 2)
new:
1 58M GIB
2 44F DKA
3 71M, [[known to B::{last}'s]], COPD
4 66F neutropenic fever
5 29F pyelo[[:: from {snf}]]
6 [[social admit::{mr}, social, kicked out of {shelter}]]
%%
Clean this seating plan, I'm at [[our gala::the {ORGANIZATION:{town} Free Clinic Ball}]] setup and my phone dies

T1 [[board x6, 2 spouses::{last}+1, {last}+1, {whole}, the {PERSON:{last}s}]]
T2 [[device company::{ORGANIZATION:<Kite|Orison|Talus> Ortho} x8]]. not near T3
T3 [[other device company::{ORGANIZATION:<Bonafide|Marrow> Spine} x7 + {first}]]
T4 residents, [[one vegan::{first} vegan]]
T5 [[grateful family::{ptl} family]], [[aunt w/ walker::aunt {kin}, walker]], near door
T6 press: [[2 papers::the {ORGANIZATION:<Courier|Sentinel|Bee>-{last}}, {ORGANIZATION:<KMNO|WQPX>}]]
T7 [[empty for now::hold for {tit}]]
mic: [[emcee::{PERSON:<DJ|Big> {first}}]]; pledges: Qgiv
%%
Ticket queue, sort by age, tell me which I can close

INC | age | who | what
[[a::{UNIQUE_ID:{nn}{four}}]] | 9d | [[rad tech::{firstlow}.{lastlow}]] | "dark mode hurts"
[[b::{UNIQUE_ID:{nn}{four}}]] | 8d | [[nicu::{last} NICU]] | label prints upside down - RESOLVED?
[[c::{UNIQUE_ID:{nn}{four}}]] | 6d | [[anonymous kiosk::{mail}]] | says "no such patient [[XX::{ptcomma}]]"
[[d::{UNIQUE_ID:{nn}{four}}]] | 4d | [[volunteer desk::{PERSON:<Miss> {first}}]] | mouse is "haunted"
[[e::{UNIQUE_ID:{nn}{four}}]] | 1d | [[cfo asst::{first} for {last}]] | can't open "[[budget::{PERSON:{lastlow}}_budget]].xlsb"
[[f::{UNIQUE_ID:{nn}{four}}]] | 2h | [[ed::{firstlow} ed]] | Rover frozen, swapped, ok now
on-call tech: [[pager::{first} {pager}]]
%%
Please rewrite the crash-cart check log as a table & find the missed days

1  ok [[rn::{initials}]]
2  ok [[rn::{initials}]]
3  ok [[lpn::{ini}]]
4  -
5  ok [[rn::{initials}]] [[::"battery swapped {first}"]]
6  ok [[illegible::{PERSON:{first}}?]]
7  -  [[holiday::{feast}]]
8  lock [[#::{UNIQUE_ID:{nn}{four}}]] → [[new lock::{UNIQUE_ID:{nn}{four}}]] [[pharm::{last} pharm]]
9  ok [[rn::{initials}]]
Zoll R self test pass all. Broselow present. Next audit [[by quality::{last}, {DATE:<the 30th|10/1>}]]
%%
sum the tip jar split? barista cart [[in the lobby::in {FACILITY:{last} Atrium}]]

mon 41.50 ([[2 ppl::{firstlow}, {firstlow}]])
tue 38 ([[1::{firstlow}]])
wed closed, [[pipe::pipe, {ORGANIZATION:<Royal Flush|{last} Bros> Plumbing}]]
thu 62.25 ([[3 ppl::{firstlow} {firstlow} {PERSON:<mags|dee|zo>}]]) [[a surgeon::dr {lastlow}]] left a 20
fri 55 ([[2 ppl::{firstlow}, {lastlow}]])
per hr not per day. hrs: [[a::{firstlow}]] 18, [[b::{firstlow}]] 11, [[c::{PERSON:<mags|dee|zo>}]] 4
"""
