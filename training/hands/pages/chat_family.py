"""Family mails, group texts, carepage updates, caregiver lists on the fridge, quarrels over mother, prayer chains, ex-spouse apps, obituary drafts pasted into a chat: written in haste by kin; twins with somebody and with nobody."""

TWINS = r"""
subj: mom update #6 (long sorry)
hi all
ok so [[mom::{fa}]] is off the vent as of [[this morning::{oddday}]] and the first thing she said was "who fed [[the cat::{pet}]]" so shes back
the kidney guy [[::, {lastlow}, ]]isnt thrilled w the numbers but hes not panicing
[[my brother::{fb}]] is taking nights, [[my sister::{firstlow}]] has days til she flies back to [[her kids::{townlow}]], im the weekend
she gets mad if you talk over her so dont
do not bring lilies (the lung lady in the next bed)
do bring: chapstick, the brown blanket, her good glasses theyre [[by the sink::at {stlow} by the sink]]
parking is 12 bucks get it stamped at [[the gift shop::the gift shop in {ward}]]
if you call the floor ask for [[her nurse not the desk::{firstlow} or {firstlow} not the desk]][[::, {ph}]]
they said rehab next, the choices are the one by the highway or [[the church one::{snf}]]. i vote [[church one::{snf}]], it smelled ok
[[dad::pop]] is eating cereal for every meal. somebody go over there
love [[me::{first}]]
%%
re: re: re: what do we do about dad
[[you::{fa}]] this is exactly what i said at [[dinner::{DATE:<easter|xmas eve|new years>}]]. he left the gas on TWICE
[[my husband::{fb}]] drove over there and found him in the garage w the car running "to charge the battery"
[[you::{firstlow}]] can say independence all you want you live in [[another state::{LOCATION:<tucson|boise|asheville>}]]
i toured [[the place by us::{FACILITY:<harvest|willow|stone> <creek|gate|bend>}]]. its 7200 a month. they take the va thing
he has 41 k and the house[[::, {lane} comped at 210]]
he will not go if [[you::{firstlow}]] tell him its temporary and he finds out. he will walk
[[doc::doctor {lastlow}]] says moderate now. MODERATE. moca 14
[[the neighbor::{firstlow} next door]] has been doing his pills out of the goodness of her heart and she is 80
so. call me. not text. [[tonight::{sayday}]]
and please dont cc [[everyone::{firstlow}s lawyer]]
%%
fridge list for whoever has [[gran::gran {firstlow}]] today
7 pills in the blue lid one. she will say she took them. she did not
8 oatmeal, no bananas (potassium)
9 [[the aide::{firstlow} the aide]] comes, let her do the shower its a whole thing
10 walk to mailbox + back, gait belt, praise
11 the price is right. do not schedule over it
12 [[lunch::lunch from {shoplow}]], cut the meat
1 lies down. she says she wont
3 [[church lady::{firstlow} from {faclow}]] wed only
4 sundown. she'll ask for [[her husband::{firstlow}]]. say hes at work
5 sugar check write it down, if under 70 juice + call [[me::{firstlow} {ph}]]
if she falls dont lift call [[fire dept non emergency::{ph}]] they know [[the house::{stlow}]]
dr stuff is in the bread drawer[[::: dob {dobs}, medicare {planlow}]]
she likes "[[you are my sunshine::{PERSON:<mary hartwell|miss odell>}'s old records]]" when shes scared
%%
PRAYER CHAIN pls pass on
-[[a brother at the mill::{whoup} at {orgup}]], hand crushed, surgery [[today::{wdayup}]]
-[[sister in bed 2::SISTER {oneup}]], gall bladder, doing fine, wants visitors not casseroles
-the [[young family::{lastup} FAMILY]], baby came at 26 weeks, 1 lb 14, [[nicu::{facup}]]
-[[a grandson::{oneup}S GRANDSON {oneup}]], pills again
-traveling mercies for [[the youth::the youth to {townup}]]
-unspoken x3
-praise!! [[one of ours::{whoup}]] rang the bell
-[[pastor::PASTOR {lastup}]] knee, pray he sits down
-[[meals::meals for {lastup}s, sign up {oneup} {ph}]] gluten free no really
%%
coparent app tone check is ON
[[mom::{fa}]]: he has a fever 101.2, tylenol at 2
[[dad::{fb}]]: did you call the dr
[[mom::{fa}]]: yes. [[nurse line::{firstlow} at {faclow}]] said fluids
[[dad::{fb}]]: which dr
[[mom::{fa}]]: the same dr he has always had [[dad::{fb}]]
tone check: this message may read as frustrated
[[dad::{fb}]]: its my weekend
[[mom::{fa}]]: he is SICK
[[dad::{fb}]]: i have tylenol at my [[house::{stlow}]] too
[[mom::{fa}]]: last time [[your gf::{firstlow}]] gave him adult nyquil
[[dad::{fb}]]: [[she::{firstlow}]] said sorry. ex change at [[the usual::{chainlow} in {townlow}]] at 6?
[[mom::{fa}]]: noon [[tomorrow::{clip}]] if no fever
[[dad::{fb}]]: per the decree[[:: {UNIQUE_ID:{nn}-dr-{four}}]] its 6
tone check: this message may read as legal
%%
can you fix the grammer on this for the paper
[[our mother::{first} {PERSON:"<toots|sis|boots>"} {last}]] went home [[peacefully::peacefully {on}]] with her shoes on. she was [[in her 80s::{ninety}]]. she was born [[on a farm::in {town} on a farm]], the baby of nine. she worked [[the line::the line at {org}]] 30 yrs and never once bought a purse full price. she beat breast cancer, two husbands and a mule. she is survived by [[4 kids::{first}, {first}, {first} and {wn}]] and so many grands and the dialysis girls [[::at {clinic} ]]who were her people. she was preceded by [[her son::her son {first}]] and her left leg. visitation [[at the funeral home::at {last} & Sons {day}]], wear red. no lilies. in lieu of flowers get your sugar checked.
%%
[carepage] day 11
hi everyone [[dad::{firstlow}s dad]] here typing one handed w [[the baby::{firstlow}]] on my chest, 3 lb 1 oz as of weigh in!!!
brady x2 overnight, self resolved. off caffeine [[soon::{sayday} maybe]]
[[mom::{firstlow}]] is pumping like its her job bc it is
shoutout [[night nurse::night nurse {firstlow}]] who taught me how to change a diaper thru a porthole
the head ultrasound was clean. i cried in the [[elevator::elevator at {hosplow}]] w a guy holding balloons
big brother [[::{firstlow} ]]asked if we can name him batman. [[we are considering it::we told him its {firstlow} {firstlow} {lastlow} and he said ok batman {lastlow}]]
to the person who left the cooler: [[whoever you are::{firstlow} i know it was u]] thank you
%%
u up?
[[ya::ya its {firstlow}]]
[[dad::daddy]] called me [[by moms name::{firstlow} thats moms name]] twice tn
hes tired
hes not tired [[sis::{firstlow}]]. he asked where the dog was
which dog
exactly. [[the dead one::{PERSON:ranger}. dead since we lived on {lanelow}]]
fuuuck
did u call the [[memory place::memory dr {lastlow}]]
waitlist til [[spring::{mon}]]
ask [[ur friend::{firstlow}]] at the [[va::va in {townlow}]]
k. love u
love u [[too::too {PERSON:<bug|moose|pickle>}]]
"""
