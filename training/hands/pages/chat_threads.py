"""Group threads without capitals or care: aides, night nurses, dialysis techs, home health, families; speakers by nickname or letter, or nobody by name."""

TWINS = r"""
[[night crew 🌙::{ward} night crew 🌙]]
[[aide 1::{PERSON:tasha}]]: who has hall b
[[aide 2::{PERSON:mo}]]: me n [[the new girl::{firstlow}]]
[[aide 1::{PERSON:tasha}]]: [[6::{lastlow}]] was wet when i came on. like WET wet
[[aide 2::{PERSON:mo}]]: dont look at me that was [[days::{firstlow}]]
[[nurse::miss {PERSON:v}]]: ladies
[[aide 1::{PERSON:tasha}]]: sorry [[boss::miss {PERSON:v}]]
[[nurse::miss {PERSON:v}]]: [[6::mr {PERSON:<b|d|k>}]] gets q2 turns, hes got a stage 2 on the coccyx now. chart it
[[aide 2::{PERSON:mo}]]: i charted it under [[4::{lastlow}]] omg
[[nurse::miss {PERSON:v}]]: strike it and redo
[[aide 2::{PERSON:mo}]]: k
[[aide 1::{PERSON:tasha}]]: [[the lady in 11::mama {PERSON:<lou|pearl|bea>}]] is asking for [[her son::{PERSON:junior}]] again
[[nurse::miss {PERSON:v}]]: [[he::{PERSON:junior}]] comes at 6 tell her 6
[[aide 1::{PERSON:tasha}]]: shes been up since 2 packing
[[nurse::miss {PERSON:v}]]: where she say shes going
[[aide 1::{PERSON:tasha}]]: [[home::{townlow}, on the train]]
[[nurse::miss {PERSON:v}]]: ok let her pack. put the shoes where she can see them
%%
home health region 4 - field chat
[[rn a::{fa}]]: gate wont open at [[my 10 oclock::{stlow}]] anybody got the code
[[rn b::{fb}]]: [[try star 1 2 3 4 lol::{UNIQUE_ID:<*|#>{four}}]]
[[rn a::{fa}]]: no
[[rn b::{fb}]]: then its [[the other one, check the face sheet::{UNIQUE_ID:{four}#} its on the face sheet]]
[[rn a::{fa}]]: im in. dog is loose. big dog
[[rn b::{fb}]]: thats [[the pitt hes a baby::{PERSON:tank} hes a baby]]
[[lpn::{PERSON:dee}]]: bring [[him::{PERSON:tank}]] a milk bone i keep them in the car
[[rn a::{fa}]]: wound is 3.2 x 2 x .4 slough 30%. smells
[[rn b::{fb}]]: wet to dry or the hydrofera
[[rn a::{fa}]]: hydrofera blue. [[the wife::{firstlow}]] is doing it right now actually
[[lpn::{PERSON:dee}]]: whos seeing [[the stairs guy::{lastlow} the stairs guy]] tmrw
[[rn b::{fb}]]: not it
[[lpn::{PERSON:dee}]]: [[its in the schedule under nobody::its in the schedule under {initials}]]
[[rn b::{fb}]]: [[that person::{initials}]] quit [[last month::{oddday}]]
[[rn a::{fa}]]: ill take it. its on the way to [[my next one::{townlow}]]
[[rn b::{fb}]]: oasis due [[by friday::{oddday}]] on [[that one::{lastlow}]] btw
[[rn a::{fa}]]: i hate it here
%%
dialysis techs only (no rns)
[[tech 1::{PERSON:ray ray}]]: chair 9 cramping pulled 4.1 whos idea
[[tech 2::{PERSON:lupe}]]: [[the md order::doc {lastlow}s order]]
[[tech 1::{PERSON:ray ray}]]: gave 200 ns uf off bp 91/44
[[tech 2::{PERSON:lupe}]]: is that [[the talker::big {firstlow}]]
[[tech 1::{PERSON:ray ray}]]: ya
[[tech 3::{PERSON:q}]]: [[chair 4::{lastlow}]] stuck x3 who can do buttonholes
[[tech 2::{PERSON:lupe}]]: [[the sub::{firstlow}]] did 2 of mine fine get [[her::{firstlow}]]
[[tech 3::{PERSON:q}]]: [[he only wants his regular::he only wants {PERSON:lupe}]]
[[tech 2::{PERSON:lupe}]]: omw
[[tech 1::{PERSON:ray ray}]]: water room alarm. conductivity 14.1
[[tech 3::{PERSON:q}]]: thats ok its under 14.4
[[tech 1::{PERSON:ray ray}]]: machine [[12::{UNIQUE_ID:t{zip}}]] wont prime put the tag on it
[[tech 2::{PERSON:lupe}]]: ride for [[3rd shift::{lastlow}]] didnt show, van said [[they had no order::{orglow} has no order]]
[[tech 3::{PERSON:q}]]: call [[the daughter::{firstlow} {ph}]]
[[tech 2::{PERSON:lupe}]]: [[she::{firstlow}]]s coming from [[work::{chainlow} by the mall]] 40 min
[[tech 1::{PERSON:ray ray}]]: not staying past 7. [[my girls game::{firstlow}s game]] at [[the school::{schoollow}]]
%%
the kids + mom (family group text)
[[oldest::{PERSON:theo}]]: ok so [[dad::pops]] is out of surgery dr said it went good
[[middle::{PERSON:bug}]]: 🙌🙌🙌
[[youngest::{PERSON:ames}]]: which dr
[[oldest::{PERSON:theo}]]: [[the tall one::{lastlow} the tall one]]
[[mom::ma]]: TELL THEM ABOUT THE STENT
[[oldest::{PERSON:theo}]]: mom caps
[[mom::ma]]: I CANT FIND IT
[[middle::{PERSON:bug}]]: lol. 1 or 2 stents
[[oldest::{PERSON:theo}]]: 2. and they saw the widow one but its only 40 percent
[[youngest::{PERSON:ames}]]: im at [[work::{shoplow}]] can i call at 4
[[oldest::{PERSON:theo}]]: ya. hes in [[a step down room::{hosplow} rm {nn}]]. wifi is trash
[[middle::{PERSON:bug}]]: does [[grandma::nonna {firstlow}]] know
[[mom::ma]]: NO AND DONT TELL HER SHE WILL DRIVE
[[youngest::{PERSON:ames}]]: shes 88
[[mom::ma]]: EXACTLY
[[oldest::{PERSON:theo}]]: [[my wife::{firstlow}]] can pick up [[the dog::{PERSON:biscuit}]]
[[mom::ma]]: KEY IS UNDER [[THE FROG::THE FROG AT {stup}]]
[[middle::{PERSON:bug}]]: ill fly in [[this weekend::{sayday}]], who can get me from [[the airport::{LOCATION:<midway|love field|sky harbor>}]]
%%
sisters
[[me::{fa}]]: she didnt eat again
[[her::{fb}]]: the ensure?
[[me::{fa}]]: spit it at [[the aide::{PERSON:coco}]]
[[her::{fb}]]: omg poor [[thing::{PERSON:coco}]]
[[me::{fa}]]: [[the hospice lady::{firstlow} from {orglow}]] says its time to stop pushing food
[[her::{fb}]]: im not ready
[[me::{fa}]]: i know babe
[[her::{fb}]]: what did [[our brother::{PERSON:rocco}]] say
[[me::{fa}]]: [[he::{PERSON:rocco}]] said whatever you two want which is what he said about [[the house::the house on {lanelow}]] and then he sued
[[her::{fb}]]: LOL
[[her::{fb}]]: not funny
[[me::{fa}]]: little funny
[[her::{fb}]]: im coming [[next week::{oddday}]]
[[me::{fa}]]: come [[sooner::{sayday}]]
[[her::{fb}]]: is it that
[[me::{fa}]]: shes been talking to [[dad::papa {PERSON:joe}]] in the corner. he been gone since 2009
[[her::{fb}]]: ok booking
%%
carpool for infusion
[[driver::{PERSON:gail}]]: whos riding thurs
[[rider 1::{PERSON:sully}]]: me. [[same corner::{corner}]]
[[rider 2::{PERSON:ant}]]: me if counts ok. anc was 900 last time
[[driver::{PERSON:gail}]]: bring ur own blanket [[they::the girls at {faclow}]] ran out
[[rider 3::mrs {PERSON:o}]]: I have a port flush only 20 minutes
[[rider 1::{PERSON:sully}]]: lucky
[[rider 2::{PERSON:ant}]]: they switching me from carbo to the other one
[[rider 3::mrs {PERSON:o}]]: oh [[honey::{PERSON:ant} honey]]
[[driver::{PERSON:gail}]]: [[the van is in the shop::{platelow} is in the shop]] im in [[a loaner::a silver corolla {platelow}]]
[[rider 1::{PERSON:sully}]]: can we stop for pancakes after
[[rider 2::{PERSON:ant}]]: if i can hold em
[[rider 3::mrs {PERSON:o}]]: I said a prayer for [[all of us::all of us and for little {PERSON:marcy}]]
[[driver::{PERSON:gail}]]: [[who::{PERSON:marcy}]] is back in?
[[rider 3::mrs {PERSON:o}]]: [[the young one, fever::{hosplow}, fever]]
[[rider 1::{PERSON:sully}]]: damn
%%
[charge nurse huddle text blast 0645, no replies]
census 31 of 32, 1 clean 0 dirty
staff: [[5 rn 3 cna 1 orient::rn {firstlow} {firstlow} {firstlow} {firstlow} {firstlow}, cna {firstlow} {firstlow} {firstlow}, orient {firstlow}]]
sick: [[2::{firstlow} (kid) {firstlow} (back)]]
float in: [[1 from 5s::{firstlow} from {ward}]]
falls risk: [[4 9 22::{lastlow} {lastlow} {lastlow}]]
sitters: [[9::{lastlow}]]
restraints: [[0::{lastlow} mitts only, order exp {clockx}]]
foleys day 3+: [[12, 15::{lastlow}, {lastlow} pls ask dr {PERSON:k}]]
central lines: 6
procedures: [[egd at 10, picc after lunch::{lastlow} egd at 10, {lastlow} picc after lunch]]
dc today: [[7 before 11::{lastlow} before 11 to {snf}, report {ph}]]
birthdays: [[none::{firstlow}!! {oldn}!! balloons ok no latex]]
equipment: bladder scanner [[on loan::at {ward}, {firstlow} signed]]
reminder: mandatory ed due end of mo, badge reels no more than 1 pin
reminder 2: [[somebodys::{firstlow}s]] lunch is growing
%%
[[dsp chat group home::dsp chat {stlow}]]
[[staff 1::{PERSON:king}]]: [[resident 2::{firstlow}]] had 2 seizures back to back 3 min n 1 min
[[staff 2::{PERSON:mikey b}]]: diastat?
[[staff 1::{PERSON:king}]]: no under 5. charted
[[nurse on call::{PERSON:joy}]]: vitals
[[staff 1::{PERSON:king}]]: 118/70 hr 96 sleepy
[[nurse on call::{PERSON:joy}]]: ok side lying, nothing by mouth til fully awake, recheck 30
[[staff 2::{PERSON:mikey b}]]: [[resident 3::{firstlow}]] wont take keppra says [[staff 1::{PERSON:king}]] does it w pudding
[[staff 1::{PERSON:king}]]: butterscotch not choc
[[staff 2::{PERSON:mikey b}]]: it worked
[[nurse on call::{PERSON:joy}]]: document the pudding lol
[[staff 1::{PERSON:king}]]: also [[guardian::aunt {PERSON:rena}]] coming [[this wknd::{oddday}]] wants bank card
[[nurse on call::{PERSON:joy}]]: only [[the program manager::{wn}]] gives that out. and van logs, [[mileage is missing::unit {fleet} mileage is missing]]
[[staff 2::{PERSON:mikey b}]]: 88214 to 88260 [[store and back::{chainlow} and {faclow}]]
[[staff 1::{PERSON:king}]]: who left the meds cab unlocked w the key IN IT
[[staff 2::{PERSON:mikey b}]]: 👀 [[weekend::lil {PERSON:t}]]
"""
