"""Staff among themselves: shift-swap threads, resident pages, e-mail chains, preceptor texts, union chat, EVS and dietary radios, code debriefs, on-call diaries pasted into an assistant."""

TWINS = r"""
Shift swap thread (GroupMe), please build the final schedule as a table

[[A::{fa}]]: anybody want my Sat night, I'll take any weekday
[[B::{fb}]]: which sat
A: [[this one::the {oddday}]]
B: can't, [[kid's recital::{kin}'s recital]]
[[C::{one}]]: I'll do it for your Tues + a burrito
A: from where
C: [[the truck::{shop}]]
A: deal
Mgr: remember no OT over 8 h w/o asking me. A, you'd be 3 in a row
A: C's taking it so I'm 2
Mgr: ok approved. [[D::{one}]] still owes a weekend from [[the spring::{mon}]]
D: I was on bed rest 🤨
Mgr: oh lord. sorry. no you don't
B: who's charge sunday
Mgr: [[float pool::{last} from float]]
C: then I'm calling out lol jk
Mgr: self schedule closes [[friday::{wday}]] midnight. password's on the board NOT in the chat
A: it's in the chat from [[last time::{day}]]. scroll up
%%
Preceptor weekly e-mail on an orientee, wk 5 of 12
Hi [[educator::{one}]],
[[Our new grad::{fa}]] had four shifts this week, with me on three and with [[another preceptor::{one}]] on [[Thursday::{oddday}]].
Went well: caught a wrong-site consent, calm, asked [[the surgeon::Dr. {last}]] to stop. He thanked her. IV starts 6 of 9. SBAR's tighter.
To work on: time. She was charting till 2040 twice. Gets pulled into long talks with families (the one in 7 is lonely, I get it). Insulin double check skipped once, I caught it, she wrote it up herself.
Feelings: cried in the supply room after the code on [[the overdose::{mr}]]. We sat with [[the chaplain::{one} the chaplain]]. She's been sleeping poorly; she lives alone, [[family's out of state::family's in {town}]]. I gave her the EAP card.
Plan: four patients next week, no admits after 1700. Telemetry class [[on the calendar::{on}]]. Competency sheet p. 3 signed.
I'm out [[the week after::{range}]]; who has her?
[[Preceptor::{whole}, RN, badge {badge}]]
%%
On-call diary for duty hours survey, resident, free text

Fri 1700 signed in. 14 on list. [[Senior::Senior ({last})]] nice.
1830 page: bed 3 nausea. Zofran. QTc 461
1910 page: [[family of 9::family of {mrs} in 9]] wants results, don't have results
2040 ate a pudding
2115 RRT bed 12, hypoxia, mucus plug, suctioned, fine, [[wife hugged me::{kin} the wife hugged me]]
2300 admit 1: DKA. 0020 admit 2: "failure to cope" (hate that). [[She's a widow.::{ptl}. A widow. She said {kin} did the driving.]] Wrote "acute grief" in place of it
0210 admit 3 from [[a rural ED::{hosp}]], no paperwork but a sticky note with a [[phone number::phone number, {ph}]]
0355 lay down. 0402 page: diet order
0540 code blue [[2nd floor::{ward}]]. 26 min. no.
0620 called [[the brother::the brother, {kinfull}]] in the hallway between two vending machines
0700 sign-out to [[days::{one}]]
0815 sat in my [[car::{car}]].
0905 home. dog.
hours 16. did I exceed? yes by note writing
%%
Email chain: OR turnover
From: [[OR director::{whole}]]  To: [[periop leads::{one}, {one}, {one}]]  Date: [[today::{wday}]]
Team, average turnover last month 41 min, goal 30. Rooms 4 and 7 are dragging us. Thoughts?
--
From: [[anesthesia::{whole}]]
Respectfully, 4 and 7 are [[our spine surgeon's::Dr. {last}'s]]. His trays are nine deep. Also the elevator.
--
From: SPD [[lead::({one})]]
Nine trays, two missing indicators a week. I have one washer down since [[the leak::{day}]], [[vendor::{ORGANIZATION:<Castellan|Pureflux|Aldergate> Services}]] says two weeks. Loaner sets come in at 6 for a 7:30. Can't.
--
From: [[surgeon::{last}]]
I read this on my phone between cases and I'd like to offer that I cut my trays to six. I don't use the Cobb 3/4, the big Kerrison or whatever's blue.
--
From: SPD
😭 thank you. which blue
--
From: OR director
This is the first nice email chain in this building. Huddle [[Thursday 0630::{clip} 0630]], donuts from [[the place::{shop}]].
%%
EVS + dietary + transport radio chatter, hour 1400, typed by the ops center
"EVS, discharge in 11, terminal, it's bleach." "Copy, [[I'm on it::{one}'s on it]]."
"Transport, I need a stretcher, [[CT to 14::{ptl} CT to 14]]." "Who's this?" "CT." "Copy, CT."
"Kitchen, tray for 20 got carrots, she's a carrot allergy." "A what?" "Carrot." "Pulling it."
"Ops, [[a visitor's::{whole}, a visitor,]] stuck in elevator six, with a balloon." "Calling [[the elevator company::{ORGANIZATION:<Upward|Crestlift|Skyhook> Elevator}]]. Is she okay?" "She's singing."
"EVS, spill, lobby, coffee I hope." "Copy."
"Security to the [[gift shop::{FACILITY:<Wishing Well|Poppy|Blue Jay> Gift Shop}]], gentleman in a gown buying gum." "What's the band say?" "[[It's turned around.::{ptlf}, unit 4.]]" "Four's looking for him." "He paid for the gum."
"Elevator's open. She wants a refund on the balloon."
"Transport, body to the morgue, quiet please, use the back." "[[Copy. On my way.::Copy. {one} on my way.]]"
"Ops out, 1455."
%%
Union chapter chat before the vote, want a neutral summary for the newcomers
[[x::{user}]]: did you read article 9? floating
[[y::{user}]]: it says "adjacent specialty." since when is NICU adjacent to ortho
x: since [[the CNO::{last}]] drew the map lol
[[steward::{one} (steward)]]: bargaining team meets [[tuesday::{on}]] 7p at [[the hall::{ORGANIZATION:Local <118|2204|77>} hall]]
y: my [[mom::mom {kin}]] walked in [[the big strike::{DATE:<fall|spring> of <1989|1994>}]]. 51 days
z: we don't have 51 days, I've a mortgage
x: nobody's saying strike
y: I'm a little saying strike
steward: facts: offer's 4/3/3, staffing grids non-binding, health premium +40/mo. we asked 6/5/4 and binding
z: what if I float and something happens
steward: ADO form, every time. text it to [[me::{ph}]]
w: i'm new can i vote
steward: after 90 days. hired when?
w: [[in the summer::{full}]]
steward: then yes. bring badge. welcome [[::{one} ]]✊
%%
Debrief form after pediatric code, filled out loud by six people, then cleaned
What happened: 3-y-o, drowning, [[backyard pool::backyard pool at {house}]], bystander CPR by [[teen sibling::sibling {one}]]. Arrived PEA, temp 33.
Who ran it: [[PEM attending::Dr. {last}]]. Airway: [[anesthesia::{last}]]. Access: IO left tib, [[medic got it::medic {one} got it]]. Recorder: [[RN::{first}]].
Total epi 5. ROSC 22 min. To PICU 0:58.
Went well: roles on stickers. Parent support person stayed with [[mom::mom ({kin})]] the whole time.
Didn't: Broselow was behind the ultrasound. Glucose at 9 min, should be 3. Warmer not on. Two people gave orders at 11 min.
Feelings (optional): "I've one that age." "I keep hearing the shoes squeak." "Thank you for the closed loop."
Update 48 h: extubated. Asked for [[a popsicle::{pet} and a popsicle]].
Follow up: cart layout, [[owner assigned::{one}]], [[two weeks::{on}]]. CISM session, room 1, cookies.
%%
Resident page log w/ responses, 0000-0300, for a QI project on unneeded pages. Classify each: urgent / could wait / could be standing order / wrong person.

0004 "7W [[::{last} ]]no BM x3d, want something?" -> senna
0011 "[[rm 715::{last} 715]] bp 178/90 asymptomatic" -> recheck am
0019 "fyi K 3.9" -> ok thx
0026 "[[wife at bedside::wife {kin} at bedside]] would like to talk about code status now plz" -> went, 35 min
0108 "pharmacy: zosyn due, allergy says pcn 'swelling' [[per snf::per {snf}]]" -> cefepime
0115 "8E [[::{ptlf} ]]fell, hit head, on apix" -> CT now, went
0122 "this is [[lab::lab, {one}]], hgb 6.8" -> type & screen, consent by phone [[son::son {kinfull} {ph}]]
0140 "sorry wrong team, meant [[ortho::{dr}]]"
0141 "also sorry for the sorry"
0202 "can pt have his own CPAP" -> yes
0215 "pt in 722 wants to leave [[cuz dog::cuz dog {pet}]]" -> went, neighbor fed dog, stayed
0250 "tele: 14 beats, asleep" -> mg k, ecg
"""
