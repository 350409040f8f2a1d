"""Portal messages and texts from patients and relatives to clinics, and the replies: rambling, polite, angry, all caps, emoji, forwarded, proxy accounts."""

NAMED = r"""
Hi Dr. {last}, it's {first} (the one who fainted in your hallway). Quick question.
Hello this is {kin} on my {rel}'s account, {ptf} doesn't do computers.
To whom: I saw {wn} on {oddday} and was told to message {wn}.
Dear {first}, you said to write if it came back. It came back on {on}.
{dr} pls refill my {med} to {pharm} not {pharm} they were rude
hi doc its {onelow} the rash is back see pics took them {clip}
I AM WRITING FOR THE THIRD TIME. {whoup}. {dob}. CALL ME {ph}
Please don't call the house, {first} answers. Cell only: {ph}.
my new adress is {stlow} {townlow} since {num8}
We moved! {house}, {town}. Please send {first}'s things there.
my insurance changed to {ins} id {plan} grp {grp} bc I left {org}
I've switched jobs ({coin} now), new card uploaded, member {plan}.
can u write a letter to {orglow} hr attn {onelow} {lastlow} saying no nights
FMLA for {chain}: fax to {ph} attn {first}, claim {claim}, due {on}
School form for {first}, {school}, due {oddday}, nurse is Ms. {last}, {mail}
camp form for {first} & {first}: {FACILITY:Camp <Tahkodah|Minnewonka|Birch Pebble>}, drop off {oddday}
{first} needs sports physical signed for {school} by {day} or no tryouts
Mom's fall: it was the {oddday} at {church}, {first} saw it.
Dad ({ptname}, {dob}) is at {snf} now, please update. His nurse there is {first}.
I'm {ptf}'s POA, doc attached, {law} drew it up {mon}.
as per my convo w {onelow} on {sayday}
per {wn}'s message of {on}, I stopped the {gen}
When I called, {wn} told me Thursday and {wn} told me Friday and {wn} hung up.
{wn} was wonderful. {wn} was not. You may tell them.
Shout out to {first} in lab, first stick!! tell {pos} boss
the girl who drew me, {onelow} i think, bruise pic attached, {clip}
Did you get the records from {hosp}? {first} there says sent {on}, {nn} pages.
Please send to {dr} at {fac}, fax {ph}, appt is {on} at {clockx}.
I'm seeing a {field} person in {town}, Dr. {last}, she wants my {test}
my cousin {onelow} is a nurse at {hnick} and says you should of done a {test}
Sorry for long message. - {first}
Thx {initials}
sent from my phone {onelow}
Sincerely, {whole}, mother of {first} and {first}
Warm regards, {mrs} ({first}'s grandma)
God bless, {first} & {first} {last}
p.s. {first} says hi, {pos} tomatoes are in
PS my real birthday is {dob}, your system says {dob}
My name is spelled wrong. It's {first} with one L. Also last name {last}, not {last}.
please change my name to {whole}, court order {code} dated {on}
I go by {first} now. Dead name is in the chart 14 times. Please fix before {on}.
Proxy for {first} ended when she turned 12?? I'm {kin}, her mother!!
the portal shows me someone else: {comma}, {dob}, mri. Thought you should know
I got {lf}'s results. I'm {lf}. You should be worried.
bill {acct} for {cash}, dos {num8}, I wasn't there, I was in {world}
Claim {claim} denied bc you wrote {last} as referring instead of {last}
Order number {ord}, my cpap mask, {first} at {fam} says waiting on you
My {gear} card: serial {ser}, put in by {last} {mon}, MRI asks
Can I fly to {world} on {on}? {first}'s wedding. I'm 34w.
We fly {chain} out of {LOCATION:{town}} on {on}, need letter for {dev}, conf {code}
Vacation {btw} at {isle}, can I get {med} early
i'm at {onelow}'s in {townlow} til {feast} can u send it to the {faclow} there
test results for {first} say "abnormal". {first} is 3. please someone. {ph} anytime
{first} has fever 103 and {first} 101 and now me. {dr} said call but phone is 40 min hold
Message from {kin}: {ptf} passed at home on {on} with {first} holding {pos} hand. Thank you for everything.
We'd like to invite {dr} and {wn} to the service, {church}, {day}, {clockx}.
i found the lump on {sayday}. {onelow} doesnt know yet. please put nothing in the mail
he found me at {onelow}'s. new number {ph}. do not leave vm. ask for "{onelow}"
Reply: Hi {first}, thanks for the update. I'll ask Dr. {last}. - {first}, RN
Reply: {first}, your {labs} is fine. Let's repeat {mon}. {initials}
Reply from {whole}, CMA: Hi! {dr} is out until {oddday}, {wn} is covering.
Auto-reply: {first} {last}, LCSW, is away {btw}. Urgent: {ph}.
Subject: {ptlf} - Re: Re: Fwd: knee - from {user}
[Routed: {last} pool > {first} > {last} > closed by {initials} {stamp}]
TXT from {fac}: {first}, appt w/ {last} {num8} {clockx}. Reply C to confirm
C   ... who is this? ... this is {firstlow} yes C
TXT: "Is this {first}?" "no this is {onelow} she gave u my # lol"
2-way text: pt "outside in {hue} {car}" clinic "who w/?" pt "{onelow} n the baby"
txt: my plates {platelow} for parking val, {onelow}
text to pharmacy bot: {UNIQUE_ID:rx {four}{nn}} refill / bot: for {first}? / yes
dr google says {ws}. dr {lastlow} says no. which?
my therapist ({first}) and my trainer ({first}, {shop}) both noticed the shaking
I used to run {place} to {place} and now I can't do the stairs at {org}
the burn is from the fryer at {shoplow}, {onelow} wrote it up as case {case}
hit by {last}'s dog on {road}, {pet}, shots unknown, {last} won't answer the door
bat in {first}'s room at {FACILITY:<Whistling|Hidden|Lost> Loon Lodge}, woke up {oddday}
"""

CALM = r"""
Hi doctor, it's me (the one who fainted in your hallway). Quick question.
Hello this is the daughter on my dad's account, he doesn't do computers.
To whom: I saw the PA last week and was told to message the nurse.
Dear doctor, you said to write if it came back. It came back.
pls refill my {med} to CVS not Walgreens they were rude
hi doc the rash is back see pics
I AM WRITING FOR THE THIRD TIME. CALL ME
Please don't call the house, my husband answers. Cell only.
my new adress is in the system since i updated it
We moved! Please send the things to the new place.
my insurance changed to {ins} bc I left my job
I've switched jobs, new card uploaded.
can u write a letter to hr saying no nights
FMLA: fax to HR, employee portion done, yours is pages 3-4, due next week
School form, page 2, nurse has to sign, due Friday
camp form for both kids, drop off this weekend
my son needs a sports physical signed by Friday or no tryouts
Mom's fall: it was at church, nobody saw it.
Dad is at rehab now, please update. His nurse there is lovely.
I'm the POA, doc attached.
as per my convo w the front desk
per your message, I stopped the {gen}
When I called, one told me Thursday and one told me Friday and one hung up.
Your MA was wonderful. Your hold music was not. You may tell them.
Shout out to the lab, first stick!!
the girl who drew me, bruise pic attached
Did you get the records from the hospital? They say sent, 60 pages.
I'm seeing a {field} person soon, she wants my {test}
my cousin is a nurse and says you should of done a {test}
Sorry for long message.
Thx
sent from my phone
Sincerely, a worried mother of two
Warm regards, grandma
God bless, all of us
p.s. my wife says hi, the tomatoes are in
PS my weight is wrong, your system says 718
My drug is spelled wrong. It's Lamictal, not Lamisil. Also the dose.
please change my name in the chart, what do you need, court order?
I go by they. Please fix before my visit.
Proxy ended when she turned 12?? I'm her mother!!
the portal shows me someone else's mri. Thought you should know
I got a stranger's results. You should be worried.
bill for {cash}, I wasn't there, I was in {land}
Claim denied bc {denial}, what is that
my cpap mask order, the DME says waiting on you
My {gear} card is lost, MRI asks
Can I fly to {land} at 34w? Sister's wedding.
We fly next month, need letter for {dev}
Vacation for two weeks, can I get {med} early
i'm at my sister's can u send it to a pharmacy near here
test results say "abnormal". the baby is 3. please someone
fever 103 and the little one 101 and now me. told to call but phone is 40 min hold
He passed at home last night with his brother holding {pos} hand. Thank you for everything.
We'd like to invite the whole team to the service.
i found the lump in the shower. my husband doesnt know yet. please put nothing in the mail
do not leave vm. do not say clinic
Reply: Hi, thanks for the update. I'll ask the doctor. - RN pool
Reply: Your {labs} is fine. Let's repeat in three months.
Reply from the care team: Hi! Your doctor is out, a colleague is covering.
Auto-reply: I am away. Urgent: call the office or 988.
Subject: Re: Re: Fwd: knee
[Routed: nurse pool > MA pool > provider > closed]
TXT: You have an appt tomorrow {clockx}. Reply C to confirm
C   ... who is this? ... yes C
TXT: "Is this the patient?" "no she gave u my # lol"
2-way text: pt "outside in {hue} {car}" clinic "come in" pt "w the baby?"
text to pharmacy bot: refill / bot: which one? / the white one
dr google says lupus. you say no. which?
my therapist and my trainer both noticed the shaking
I used to run marathons and now I can't do the stairs at work
the burn is from the fryer at work, boss wrote it up
bit by a neighbor's dog, shots unknown, owner won't answer the door
bat in the cabin, woke up to it
is it ok to take Mucinex w Paxil, Nyquil w Zoloft, and regret w both
The Ozempic burps are real. My wife moved to the guest room.
My Oura says 94% and my Apple says 98% and I say tired
can't find "Visits" tab, only "Vistas". is it the font
Do I fast for A1c? for lipids? for Lent? (that last one's a joke)
TSH 4.51 flagged H, range 0.45-4.50, am I dying
"Nonspecific" means you don't know, right? be honest
is a 7mm nodule big. compare to a food pls
the MRI says Modic, Schmorl and Tarlov, are these doctors
what is Gilbert's and why is he in my liver
I have Raynaud, Sjogren, and Hashimoto. sounds like a law firm
the Holter itched, the Zio itched less, the Kardia is just fun
Can I have Shingrix with my flu shot with my Covid w/ my Moderna RSV
sorry pic is upside down, the toe is at top
QUESTION. IF THE BOTTLE SAYS TWICE A DAY CAN I DO TWO AT ONCE
I did the Cologuard, the UPS man knows
lol nevermind it was beets
Thanks for squeezing me in. Five stars. Would squeeze again.
Please thank your nurse, the one with the Snoopy badge reel
can my emotional support duck have a letter
he won't take the amox, tried in Nesquik, tried in Oreo, tried prayer
she's 18 mo, says 6 words: mama, ball, no, no, no, Bluey
Tylenol or Motrin or both? alternate? who invented this
prior auth for Humira denied, must fail Amjevita first, then Hyrimoz, then me
"will" I need a ride after the colonoscopy, or "may" I drive
SUBJECT: may flowers = nose
I hope this finds you well. It does not find me well.
Faith keeps me going, faith and Gatorade zero
Is there any charge for this message? Your banner says $35
message sent from Proxy account, no signature
"""
