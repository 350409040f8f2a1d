"""Second set of message threads: school forms, home infusion, denial to appeal, pharmacy chat window, dating of a pregnancy, vet-human mixups, landlord letters; twinned."""

TWINS = r"""
[chat widget transcript, mail-order pharmacy]

Bot: Hi! I'm Rexa, your virtual helper. Type your question.
You: where is my [[insulin::insulin order {ord}]]
Bot: I found one order. It left the facility. Is there anything else?
You: left to where
Bot: I'm connecting you to a person.
Agent[[:: {first}]]: Thanks for waiting. Can I verify [[the account::your name, date of birth and zip]]?
You: [[ok done::{wholow} {dobs} {zip}]]
Agent[[:: {first}]]: It shows delivered [[at the front door, 10:14::to {house} on {num8}, 10:14]].
You: we moved. i told you in [[the app::the app on {num8}]]. we are at [[the new place::{house} {townlow}]]
Agent[[:: {first}]]: I see that it didn't save. Is there someone at the old address?
You: [[my ex landlord::{onelow} {lastlow}, ex landlord]], who hates us
Agent[[:: {first}]]: It's 88 degrees there today. I'm going to overnight a new one and mark the other as compromised.
You: how long do i have. i have half a pen
Agent[[:: {first}]]: Half a pen is about 150 units. How many do you use?
You: 42 a day plus pizza
Agent[[:: {first}]]: Then you have three days without pizza. [[Tracking is in your app.::Tracking {code}.]]
You: ty. u are not a bot right
Agent[[:: {first}]]: Bots don't know about pizza.
%%
Thread: "denied again" — parent and clinic, growth hormone

1) [[Mom::{kin}]]: They denied it again. The letter says height SDS isn't low enough. He's [[nine::nine on {day}]] and he wears a 5T.
2) [[Nurse::{first}, RN]]: I saw. We file level two. I need: growth chart from [[the old pediatrician::Dr. {last} in {town}]], bone age, both stim tests.
3) [[Mom::{kin}]]: The old office closed. The charts are in [[a warehouse::a warehouse, {ORGANIZATION:<Iron Vault|DocuKeep|Salt Mine> Records}, box {UNIQUE_ID:{nn}-{four}}]].
4) [[Nurse::{first}, RN]]: Then pencil marks on the door frame. I'm serious. Photo with a tape measure.
5) [[Mom::{kin}]]: [photo] It's from [[the old kitchen::the kitchen at {house}]]. His brother's on there too, see the gap? [[Red is him.::Red is {ptf}, blue is {first}.]]
6) [[Doctor::Dr. {last}]]: This is the best exhibit I've ever had.
7) [[Nurse::{first}, RN]]: Overturned. Approved 12 months[[.::, auth {code}, through {on}.]]
8) [[Mom::{kin}]]: I'm at [[work::{org}]] crying in the walk-in freezer. Thank you.
9) [[Mom::{kin}]]: He wants to know if you want the door.
%%
Messages, OB clinic, someone not sure of dates

From: [[patient::{ptname}]]
I took four tests. Two lines, two lines, a plus, and one that says YES+ like it's excited. My last period was either [[three or seven weeks ago::{clip} or {clip}]], I was traveling[[.::, {world} and then {town}.]]

From: [[OB nurse::{first}]]
Congratulations if that's the word! Let's do a quant and an early scan. Any pain, bleeding?

From: [[patient::{ptname}]]
It's a word. No pain. I cried at a muffler ad. My [[partner::partner, {first},]] doesn't know. Please don't use the [[joint email::joint email, {mail}]].

From: [[OB nurse::{first}]]
I've set it to portal only. Scan [[tomorrow::{on}]] at {clockx}, come by the [[side door::{road} door]] if you like.

From: [[patient::{ptname}]]
It's six weeks and two days and there's a flicker. [[My sister came with me.::My sister {first} came, she drove from {town}.]] I told [[him::{first}]] in the car wash. We went through it twice.

From: [[OB nurse::{first}]]
❤️ First visit [[at ten weeks::{on}, with {last}]]. Folic acid, no hot tubs, car washes are fine.
%%
Email chain, subject "mold", clinic and landlord

> To whom it may concern: my patient, [[a child with asthma::{ptname}, a child with asthma]], has had four ED visits [[this winter::since {mon}, all at {hosp}]]. On home visit our CHW[[, ::, {first}, ]]found water damage behind [[the crib::the crib at {house}, {unit}]]. Please remediate. [[Pediatrics::{whole}, MD]]
> Dear Doctor, tenant leaves windows shut. [[Management::{fam} Management]]
> Dear Management, it is winter. [[Pediatrics::{last}]]
> Dear Doctor, our man[[, ::, {wn}, ]]painted it.
> Dear Management, he painted the mold. It's now beige. See photo. cc: [[legal aid::{whole}, legal aid; {agency}]]
> Dear All, we will move the family to [[another unit::{unit}]] by [[the first of the month::the first of the month, {num8}]] and cut out the wall.
> From CHW: moved. Crib's by the window. [[Mom::{kin}]] made tamales for the clinic. No ED since. FEV1 71 to 88.
"""
