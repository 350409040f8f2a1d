"""Single messages: portal lines, texts, pages, secure chat, sticky notes, subject lines, voicemail bits and short prompts about them, as typed by patients, kin and staff, named and about nobody."""

NAMED = r"""
Re: Your message to {tit} - lab results, question about copper IUD
{kin}: they said 4pm for the scan, i'm in {hosp} cafeteria if u want soup
pls page {last} x2 then go up the chain, K is 2.6
Subject: refill for {ptcomma}, {pharm}, running out {oddday}
Can you send the work excuse to {ORGANIZATION:<Brightwater|Hollow Oak> Produce} attn {one} in payroll, {mail}
thx {one}!! you're a lifesaver, 14 is out of restraints
Good morning, I'm {whole} and I was in to see {dr} about the bunion on {clip}.
{fl}: agree w plan, repeat trop at 6
grandma {one} says shes dizzy, bp 98/50, should i bring her to {hosp} or wait for the nurse
COVERING {lastup} UNTIL 7P, TEXT ME NOT PAGE - {oneup}
Hi it's {mefl}'s wife. He won't write you so I will. He's peeing every hour.
FYI {ptl} family bringing cake to {ward} for his birthday {day}, he's NPO, plz intercept
Draft an apology text to {kin} - I missed her chemo class on {oddday} because of traffic on {hwy}
we named her {one} {one}, 6 lb 3 oz, born {wday} at {hosp}, both doing great
rx ready at {pharm}, $14.20, for {meup}
On call sheet: {last} till noon, {last} noon to 8, {last} overnight, backup {ph}
What does "chronic microvascular change" mean, it's on my dad {kin}'s MRI from {num8}
sorry wrong chat, meant for {one}
Reminder: {fa}'s 504 meeting {on} at {school}, bring the seizure plan
Can someone let {last} out of the stairwell, badge {badge} isn't working again
{one} from {ORGANIZATION:<Stillwater|Goldenrod> Prosthetics} will be in clinic at 2 w the liners
Mom's obit draft: {whole}, of {town}, passed {wday} in the care of {snf}
is {one} the tall PA or the one with the clogs
transport here for {last}, he's still on the commode lol
To {first} at the front desk, thank you for the wheelchair and for not laughing
I moved to {addr}, please update and send my eye drops there
FROM: {user} TO: {user} BODY: swab neg, they can come out of iso
{one}'s A1c dropped from 11.2 to 7.9!!! someone bake something
hi dr {lastlow} its {onelow} {lastlow} i stepped on a nail at {shoplow} do i need a tetnus
Therapist's text: "{ptf}, I have you at 4 on {oddday}, link as usual."
The {last} twins: A 1890 g, B 1720 g, both on CPAP 5, mom pumping
Do we do the MRI for {ptlf} at {fac} or at the mobile unit, auth {code}
Just heard about {one}. Heartbroken. Sending love from all of {ward}.
patient's brother {kinfull} ({town}) wants update, has the code word, it's {code}
"Yo {one}, lost my insulin on the bus, can u call me in one" - pt, 2:14 am
Please disregard my last message, {kin} found the pills under the seat of the {car}.
school nurse {last}: inhaler expired, need new by {on}
{initials}, can you sign the death cert for {last}? FH {famlow} waiting
{dr} says bring the stool sample to {fac}, not here!!!
Text me when {ptf} is out of the OR. {ph}. I'm the stepmom.
her sponsor {one} and the lady from {refuge} are in the lobby
i'd like {one} again for my massage/lymphedema visit, she's the only one that listens
per {one} in HIM the chart for {ptcomma} has two DOBs, {dob} and {dob}
Hi team: {whole} starts {on} as our new LPN, say hello!
{one} pulled the NG. {one} put it back. {one} pulled it again.
no interpreter needed says {kin}, but mom only nods, please get {lang}
Voicemail 3: "{whole} with {law}, regarding date of loss {full}, call {ph}"
lmk when {mrs} is ready, van {fleet} is by the {road} door
Your child {fa} was seen in the health office for: headache. Sent back to class. {first}, RN
Hey {one}, did you take my stethoscope, it's got {initials} on the tubing
Can AI write a toast? {one} is retiring after 31 years on nights at {hosp}, loves terrible puns
pt prefers to be called {menick}, hates {ptf}, will not answer to {mr}
delivery: O2 tanks x4 to {addr}, call {kin} first, dog is loose
Ask {last} in ID whether the ertapenem can go daily at {snf}
my appt w {dr} got moved to {on} and i already told {org} i'd be off the {oddday}
{one} has the narc keys and she's in the {FACILITY:<Hatch|Bexley> Street deck}
update for the {last} family: pressors down, eyes open to voice
when {kin} died the nurse {one} opened the window. i never thanked her. how do i find her
Chart says {ptf} lives w/ {kin}; {kin} says not since {mon}
the {ORGANIZATION:<Rockets|Grizzlies|Jets> booster club} raised 4k for {fa}'s chair
{one} to {one}: "bed 3 coded, bed 3's back, going to cath, your turn for lunch"
"""

CALM = r"""
Re: Your message to the care team - lab results, question about copper IUD
they said 4pm for the scan, i'm in the cafeteria if u want soup
pls page the fellow x2 then go up the chain, K is 2.6
Subject: refill, mail order, running out Friday
Can you send the work excuse to my HR, I don't have their fax
thx!! you're a lifesaver, 14 is out of restraints
Good morning, I was in last week about the bunion.
agree w plan, repeat trop at 6
grandma says shes dizzy, bp 98/50, should i bring her to the ER or wait for the nurse
COVERING GREEN TEAM UNTIL 7P, TEXT ME NOT PAGE
Hi it's the wife. He won't write you so I will. He's peeing every hour.
FYI family bringing cake for his birthday, he's NPO, plz intercept
Draft an apology text to my aunt - I missed her chemo class because of traffic
6 lb 3 oz, both doing great, no name yet
rx ready, $14.20, pick up within 10 days
On call sheet: hospitalist till noon, NP noon to 8, nocturnist overnight
What does "chronic microvascular change" mean, it's on my dad's MRI
sorry wrong chat, meant for my sister
Reminder: 504 meeting, bring the seizure plan
Can someone let the med student out of the stairwell, badge isn't working again
the rep will be in clinic at 2 w the liners
is that the tall PA or the one with the clogs
transport here for 9, he's still on the commode lol
To the front desk, thank you for the wheelchair and for not laughing
I moved, please send my eye drops to the new place, I'll call with it
swab neg, they can come out of iso
A1c dropped from 11.2 to 7.9!!! someone bake something
hi dr i stepped on a nail do i need a tetnus
"I have you at 4 on Thursday, link as usual."
twins: A 1890 g, B 1720 g, both on CPAP 5, mom pumping
Do we do the MRI here or at the mobile unit, auth pending
Just heard. Heartbroken. Sending love from all of nights.
brother wants update, has the code word
"Yo lost my insulin on the bus, can u call me in one" - pt, 2:14 am
Please disregard my last message, found the pills under the seat of the car.
school nurse: inhaler expired, need new by Monday
can somebody sign the death cert? FH waiting
doc says bring the stool sample to the lab, not here!!!
Text me when he's out of the OR. I'm the stepmom.
her sponsor and the lady from the sober house are in the lobby
i'd like the same girl again for my lymphedema visit, she's the only one that listens
per HIM the chart has two DOBs, please verify at next visit
Hi team: new LPN starts Monday, say hello!
Pulled the NG. Put it back. Pulled it again. Mitts on.
no interpreter needed says the son, but mom only nods, please get {lang}
Voicemail 3: "this is a law office regarding a date of loss, call us back"
lmk when she's ready, van is by the side door
Your child was seen in the health office for: headache. Sent back to class.
Hey did anyone take my stethoscope, Littmann Cardiology IV, plum tubing
Can AI write a toast? my preceptor is retiring after 31 years on nights, loves terrible puns
pt prefers a nickname, see banner
delivery: O2 tanks x4, call first, dog is loose
Ask ID whether the ertapenem can go daily at the SNF
my appt got moved and i already told work i'd be off
update for the family: pressors down, eyes open to voice
when dad died the nurse opened the window. i never thanked her. how do i find her
Chart says lives w/ mother; mother says not since the spring
"bed 3 coded, bed 3's back, going to cath, your turn for lunch"
Nana wants to know if the Depends come in black
Bro: is that a real word. Sis: "colpopexy"? yes
Ben Gay smell in 6, it's the roommate's
Abuela no quiere la bata, quiere su suéter
Pop pop's pacer check is remote now, the box blinks green
Tell Papa no grapefruit with the Lipitor
Auntie says "sugar," she means diabetes
Mamaw's stent card is in the Bible
DESK1: line 3 is the pharmacy. DESK2: which. DESK1: the grumpy one
HUC: who has 9? PCT1: not me. PCT2: not me. RN: me, what
From: fax  To: scan  Msg: 12 pages, page 7 upside down
MEI: jurisdiction declined. RN: copy. FH: on our way.
Rad: wet read no PTX. ED: thx. Rad: official in 1 h
AR: authorized rep on file Y/N? N, mail form
F1 intern, F2 intern, who's got the bleep, asks the Brit
M3 and M4 on service, M3 takes two, M4 takes four
bus route 72 stops by the ED door every 20 min
Zofran 4 then 8 then Phenergan then prayer
103 refused, 104 refused, 106 took it with pudding
Sold on the Purewick, sheets dry all night
Deal: one more lap and you can have the Jell-O
Salt: 2 grams. Water: 1.5 liters. Weigh daily.
Shake on it? fine, elbow bump, contact precautions
Sent 90, no refills, needs appt
151 92 this morning, 149 88 tonight, cuff is the Omron
the 88 makes me tired and the 100 makes my heart race, levothyroxine
27447 LT vs RT, who typed this
Time 18 min 99451, time 31 min 99204, close the chart
say "T as in Tango, I, R, Z" or they'll fill tizanidine
CADD Solis beeping, swap the cassette
Chaplain's on at 5, until then it's just us
Best: pain 2. Worst: pain 9. Now: 5.
Standing order: Tylenol, Tums, Colace, nothing else
Honey thick, no straws, chin tuck, upright 30
Money's tight, can I split the Entresto
Fever curve is better, cultures NG 48
Late entry: seen at 1300, charted at 1840, EHR down
Grey stool, dark pee, itchy: call today, not portal
File the PA under "again"
Large print please, and no stapling
Buddy taped the 3rd and 4th, walking boot, fracture clinic 1 wk
Silver dressing stays on 7 days, shower ok
Will he walk? PT: yes. Will he wait? wife: no.
Chance of rain and chance of discharge both 40 percent
May I leave a detailed message? yes/no/only my cell
June bug in the OR, case delayed, I'm not kidding
Grace note: she hummed through the whole dressing change
Rusty sputum, rigors, right base crackles, textbook
Sandy from the bottle, i mean gritty, the potassium powder
Jack the bed up to 45 for feeds
Hope this finds you well, attached is our denial
"""
