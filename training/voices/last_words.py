"""Somebody is named: complaints, thanks, worries and orders in plain speech, with the name seldom where one looks for it."""

LAST_WORDS = r"""
Nobody at {clinic} picks up. I've been calling {ph} since {on}. It's about {kin}.
All I know is that a man called {first} from {org} brought the {gear} and left.
What worries me is {first}: she hasn't eaten since {on}.
The thing is, {dr}, I never took the {gen}.
Apparently {mr} told everyone on {ward} that {sub} is going home {on}.
Between you and me, {cred} forgot the second dose.
Only {first} has the key, and {first} is in {place}.
There's a {last} in every room today, it's like a reunion
You'd think {org} would know by now that {ptf} can't lift.
If you ever drive through {town}, stop at {org}; that's where {kin} works.
Even {first} agrees, and {first} never agrees: {brand} isn't working.
Neither {hosp} nor {clinic} will own the error.
It was raining, the {car} slid off {lane}, and {first} ended up in {hosp}.
Ever since {town} I've had this cough.
Not once did {dr} look up from {ehr}.
According to {kin}, who was there, {sub} hit {pos} head on the way out of {church}.
Besides {dr} and {cred}, who else can read the {proc}?
Unlike {other}, {me} can swallow pills.
Thanks to {org} we have a {gear}; thanks to {payer} we can't use it.
Instead of {town}, could we meet halfway, say {place}?
By the time {crew} got there, {first} had done CPR for ten minutes.
Because {clinic} closes at {clockx} and I leave {org} at {clockx}, I never make it.
Per our talk on {on}, here is {ptf}'s updated list: {rx}, {rx}.
Following up from {on} - {mr}, {labs}, {dr}?
Long story short: {whole} is my cousin, not my husband. Please fix the chart.
Small favor: tell {first} the cake is in the {ward} fridge
Last thing - {mrs} prefers {first} to draw her blood.
One more: {lf}, {on}, {cptc}.
Sorry to bother you on {feast}, {cred}, but {mesl}'s {gear} is beeping.
Guess who's back in {bedx}? {last}.
Plot twist: {last} isn't diabetic.
Heads up, {org} is auditing {btw}.
Congrats to {first} and {first} on passing boards!!
RIP {menick}, best volunteer {ward} ever had
Missing: one {gear}, last seen with {first} near {bldg}
Wanted: someone to swap {on}. Will trade {on}. -{first}
For sale: {gear}, barely used, pick up off {lane}, {town}, text {ph}
Lost cat near {corner}, answers to {pet}; my patient {first} is heartbroken
Dear Santa, please fix {first}'s hip. Love, {kin}, age 7
As {dr} likes to say, "treat the patient". As {first} likes to say, "lunch".
My late husband, {whole}, was treated by you in {mon}. I'd like his films.
I'd rather see {first} than {dr}. Is {first} in {on}?
I am not {whole}. I keep getting her results. My name is {whole}.
I used to be {whole}; since {on} I'm {whole}. Both are on my {payer} card.
My name's on the list twice: once as {lf}, once as {lf}.
Two things: {first}'s rash is gone, and {first} has it now.
We're the family in {bedx}, {last}. May {first} (9) visit?
We've moved! {addr}. New phone {ph}. Same old {kin}.
Will whoever took {dr}'s coffee please apologise to {first}
Yes, {first} knows. No, {kin} doesn't. Please keep it so.
Yesterday {town}, today {town}, tomorrow who knows; where do I refill {gen}?
Your nurse {first} said {on}; the letter says {on}; the portal says {on}.
Grandson of {whole} here. Is {sub} allowed {brand}?
Granddad's {ninety}. He still farms {county}. He wants the {proc}.
Happy birthday to {mrs}, {ninety} today! (banner for {snf})
Asked, declined, asked again: {me} finally agreed to {imm} on {on}.
Came in with {kin}, left with {other}. Sitter note?
Fired by {org} on {on}, evicted from {st} on {on}, admitted on {on}.
Trained at {hosp}, works at {clinic}, sings at {church}: bio for {cred}
Born in {place}, raised by {first} in {town}, buried next to {first}.
"""
LAST_WORDS_CALM = r"""
Nobody at the office picks up. I've been calling since Monday. It's about a refill.
All I know is that a man from the supply company brought the {gear} and left.
What worries me is the baby: she hasn't eaten since last night.
The thing is, doctor, I never took the {gen}.
Between you and me, the night nurse forgot the second dose. How do I report it kindly?
Only the supervisor has the key, and she is on vacation.
You'd think an employer would know by now that I can't lift.
Even the pharmacist agrees: {brand} isn't working.
Neither the hospital nor the clinic will own the error.
It was raining, the {car} slid off the road, and I ended up in the ED.
Ever since the trip I've had this cough.
Not once did the doctor look up from {ehr}.
Besides the cardiologist and the PA, who else can read the {proc}?
Instead of the city, could we meet halfway?
Because the clinic closes at {clockx} and I leave work at {clockx}, I never make it.
Per our talk last week, here is the updated list: {rx}, {rx}.
Long story short: she is my cousin, not my wife. Please fix the chart.
Last thing - she prefers the day tech to draw her blood.
Sorry to bother you on a Sunday, but the {gear} is beeping.
Plot twist: the patient isn't diabetic.
Heads up, {gov} is auditing next quarter.
Congrats to everyone on passing boards!!
Missing: one {gear}, last seen near {unitword}
Wanted: someone to swap Saturday. Will trade Sunday.
As my old attending liked to say, "treat the patient, not the number". Who said it first?
I'd rather see the PA than the doctor. Is that allowed?
I keep getting someone else's results. What should I do?
Two things: the rash is gone, and my husband has it now.
May a 9 year old visit {unitword}?
We've moved! How do I update the address in {ehr}?
The letter says Monday; the portal says Tuesday; the text says {clockx}.
Granddad's 88. He still farms. He wants the {proc}.
Asked, declined, asked again: finally agreed to {imm}. Document how?
Fired, evicted, admitted, all in a week. Resources in {stt}?
Since when does {payer} not cover {brand}?
Until {soc} says otherwise, {gen} first, right?
Despite {gen}, still {cc}. Despite {brand}, still {cc}. Next?
Without {gear}, what can I do at home?
Against advice: left before {proc}. Letter, no names.
Ever heard of {epo}? Neither had I. Explain.
"""
