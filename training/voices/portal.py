"""Somebody is named: what patients, relatives, neighbours and friends write in portals, chats, mails and review boxes."""

PORTAL = r"""
Hi {dr}, this is {ptname}. Since the {brand} on {on} I've had {cc}. Should I stop? I live out in {town} so I'd rather not drive in. Thanks, {ptf}
my name is {melow} dob {dobs} need refill on {gen} pls send to {pharm}
hello its {mefl} again. my {rel} {kin} took me to {hosp} {on} and they kept me overnite. do u want the papers
Dear Dr, I am writing for my mother {mr}, aged {ninety}. She fell near the {church} on {on}. {kinfull}, daughter, {ph}
can you tell {first} at the desk i'll be late, stuck on {lane} behind a wreck
Me and my neighbor {other} both take {brand}. {sub} pays {cash} and I pay {cash}. Same {payer}. Why??
I work at {org} and they won't take the note from {on} because it says {clinic} not {hosp}. Please redo. {ptname}
Please don't call my house, {kin} doesn't know. Text {ph} or email {mymail}.
How do I explain to {kin} (he's 6) that grandma {first} is dying? she is at {snf}
What can I do about {first}, my son, he's 15, at {school}, vaping and failing. His dad is in {town} and no help
write a complaint letter. On {on} at {fac} I waited 4 hours. A nurse named {first} rolled her eyes. Sign it {ptname}, {addr}
good morning, {ptf} here. A1c? also my new address is {st} in {town}, and my last name is now {last}
Asking ChatGPT because the office is closed: I'm {ptname}, {agex}, {payer} {plan}. Is {proc} covered?
I'm {first}, {kin}'s wife. Visited on {on} between 2 and 4, room {bedx}. Someone took his hearing aids, serial {ser}. What do I do?
is it true that {dr} left? i liked {obj}. who took over, is it {first} or the new guy from {town}
Help me text my boss {first} at {org} that I have {dx} and can't come in til {on}
My dentist {dr} at {clinic} pulled {tooth} on {on}, still bleeding, i'm on {brand}
Thanks to nurses {first}, {first} and {first} on {ward}! You saved my {rel}. — The {clan}
{menick} here (that's what everyone calls me, chart says {ptname}). Can you change it?
we buried mom {on}. can you stop sending bills to {addr}? her name was {ptname}. {kin}
Translate to {tongue}: "My name is {ptname}. I was born {dobs}. I take {gen}. My {rel} {kin}'s number is {ph}."
I have an appt {on} w/ {dr}, {on} w/ {dr}, & {on} for {proc}. Which can be a video call? Gas from {town} is killing me
my ex {other} is a nurse at {hosp} and i think looked in my chart. dates {on} and {on}. who do i tell
Daughter {kin} born {on}, weighs 7 lb 2. pediatrician at {clinic} wants a bili. Do I add her to my {payer} now?
Mom's {ninety} and the {town} house has stairs. {first} says move her to {snf}, {first} says no. Referee us please
hey what's the number for {clinic}? i have {ph} but it rings and rings
The bottle says {gen}, Rx {ord}, {pharm}, Dr {last}. Mine was always blue. This is green
For my records: BP log {on} 142/88, {on} 138/84, {on} 151/92. name {meini}, pls graph
HOA lawyer wants proof my dog {menick} is an ESA. I'm at {bldg}. {dr} wrote one in {mon}
sorry wrong chat!! meant for {first}. but while ur here can {gen} make you dizzy
i got hit by a {car} plate {plate} at {corner} on {on}. neck hurts. {org} insurance called already. what do i say
{kin} (my {rel}) is in detox at {refuge} since {on} and needs {pos} {brand}. who do we call
Could you fill the camp form for {first} and {first}, twins, {agex}? Camp starts {on}. {school} needs a copy
My pharmacy moved! New one: {pharm}, {lane}, {town}, phone {ph}
I am {ptname}'s POA. Paperwork notarized {on} by {who}. Upload where? My e-mail is {mail}
Been sober since {on}!! tell {first} my counselor. Job at {org} going good
Grandpa {last} ({ninety}) wants to drive to {place}. {score}? How do I take the keys w/out WW3
Reminder to self: ask about {imm}, {brand}, and why {first} keeps coughing; appt {on} {clockx} {dr}
Who's on call? It's {kin}, {ptl} in {town}, baby has 103
draft a thank you to {dr} and {first} the scribe. my name {ptname}. mention they caught my {dx} on {on}
Hi, {ptname} ({dobs}) — the ride company {org} never came {on}. Was standing outside {st} an hour in the rain.
I moved from {place} to {place}. Need a new {field} doc who takes {payer}. Current doc {dr}.
can i get my {imm} record for {org}? starting {on}. DOB {dobs}. thx {mefl}
Please review my essay for nursing school: "My name is {ptname} and I grew up in {town}, where my aunt {first} ran {org}."
As her son {kin}, I object to the discharge of {mr} on {on}. Put that nicely
PLEASE CALL ME. {meup} {ph} ANYTIME AFTER {clockx}
our group chat "{clan} fam" decided: {first} does mornings, {first} nights, {kin} handles {payer}. make a schedule starting {on}
i see {cred} for therapy but want someone in {town} who's queer friendly. anon pls my mom checks {mymail}
My son's friend {first} from {school} said he might hurt himself. I'm his coach. What do I do right now
Found a wallet in the waiting room: license {lic}, {whole}, {addr}. should i post on {url}? (kidding) what now
i'm {agex} and pregnant due {on}. {first} (the dad) works at {org} w/ chemicals. safe?
Is {clinic} on {lane} open {feast}?
you told my wife {kin} she has {epo}. she won't google. explain to me. -{ptf}
left my {gear} on the bus, says property of {hosp}, sn {ser}. my # {ph}
can i bring {first} (service dog, 3yo lab) to my {proc} {on}
the school nurse at {school}, {mrs}, gave {first} someone else's {gen} on {on}!!
{ptname} - {on} - headache diary: {on} 3/10 aura; {on} 7/10; {on} none. what's the pattern?
"""
