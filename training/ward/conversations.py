"""People talking: consultations, therapy, calls, dictation, portal messages and chats of staff."""

TRANSCRIPTS = r"""
DR {drlast}: Morning. You're {ptfirst}?
PT: Yes. {ptfirst}, and this is {kinfirst}, my {relword}.
DR {drlast}: What's been going on?
PT: {cc}, {when}. It began <at {firm}|on {odate}|near {road}>.
{kinfirst}: Tell {him} about {med}.
PT: Right, {nurse} gave me {med} at {oddfac}.
%%
Speaker 1: so {ptfirst} how was the week
Speaker 2: bad {kinfirst} moved out {odate}
Speaker 1: to {city}
Speaker 2: to his mom's {solo} she's in {hood}
Speaker 1: and work at {firm}
Speaker 2: {boss} cut my hours
%%
[00:12] Clinician: And who's at home?
[00:15] {ptfirst}: Just me, {kinfirst}, and little {solo}.
[00:21] Clinician: Any {cc}?
[00:24] {ptfirst}: Not since {odate}.
[00:30] {kinfirst}: That isn't true, {ptfirst}.
%%
T: You said "{kin2first} always wins."
C: {kin2first} does. At {oddfac}, at dinner, everywhere.
T: And {kinfirst}?
C: {kinfirst} stays quiet.
T: Let's meet {odate}.
%%
Dispatcher: 911, where is your emergency?
Caller: {noz}, hurry, it's {kinfirst}!
Dispatcher: Is {kinfirst} breathing?
Caller: Barely. He had {cond}. I'm {kin2first}, the neighbor.
Dispatcher: {kin2first}, it is fine, stay with me.
%%
Agent: Thank you for calling {oddfac}, this is {nurse}.
Caller: Hi {nurse}, {ptfull}, birthday {dob}.
Agent: And the zip?
Caller: {zip}. Phone's {phone}.
Agent: I see you with {drlast} on {odate}.
Caller: Can I see {dr2last} instead?
%%
Interpreter ({lang}): she says her name is {ptfirst} and her son is {kinfirst}.
Doctor: Ask {ptfirst} when {cc} began.
Interpreter: she says around {odate}, in {xtown}.
%%
Q. State your name for the record.
A. {ptfull}.
Q. You treated at {oddfac}?
A. With Dr. {last}, from {odate} to {odate}.
Q. And {bossfull} was your foreman at {firm}?
A. {boss}, yes.
%%
nurse: hi is this {ptfirst}
patient: who's asking
nurse: {nurse} from doctor {drlast}'s office
patient: oh hi {nurse} yeah the {cc} is gone
nurse: great see you {odate}
%%
{drfirst}: {dr2first}, got a minute on {ptlast}?
{dr2first}: Sure. The {cond}?
{drfirst}: Yes, {labs}. {solo} wants {done}.
{dr2first}: I'd wait til {odate}.
%%
Provider: Any family history, {pttitle}?
Patient: My <brother|sister> {kinfirst} had {cond}, and Aunt {solo} died of it in {city}.
Provider: And what do you do?
Patient: I'm a {job}, at {emp}.
%%
Facilitator: welcome everyone. {ptfirst}, want to start?
{ptfirst}: sure, i'm {ptfirst}, alcoholic.
Facilitator: Hi {ptfirst}.
Member: like {ptfirst} said, {oddfac} saved me in {month}.
%%
Mom: {ptfirst}, tell the doctor.
Child: my tummy hurts at {oddfac}.
Doctor: Does it hurt with Ms. {last}, or at recess?
Mom: {kinfirst} thinks it's bullying, a boy named {solo}.
%%
{ptfirst}: will you call {wordname}?
Staff: {wordname} is at lunch.
{ptfirst}: then {wordname}?
%%
Doctor: So, {wordname}, how's {cc}?
Patient: Better, doc. {wordname} made me take {med}.
%%
user: who is the surgeon
assistant: {drfull} at {site}.
user: and the patient
assistant: {ptfull}, {age}.
"""
DICTATION = r"""
this is {drfirst} {drlast} dictating a note on {ptfirst} {ptlast} that's {ptspell} date of birth {sdate} seen {sdate} at {oddfac} {cc} {when} plan {med} follow up {sdate} copy to doctor {last} thank you
patient {ptfirst} {ptlast} comes in with {kinfirst} her {relword} for {cond} period lives in {city} works at {firm} period exam {labs} period impression {cond} period plan {done} on {sdate} with doctor {last} period
OK LETTER TO DR {last} AT {oddfac} RE {ptfirst} {ptlast} DEAR {dr2first} THANKS FOR SENDING {ptfirst} COMMA A {n} YEAR OLD {job} COMMA WITH {cond} PERIOD NEW PARAGRAPH I ADVISED {done} ON {sdate} PERIOD SINCERELY {drfirst}
um this is {solo} on four west giving report uh {ptlast} in {room} had {labs} and uh doctor {last} came by and {kinfirst} the {relword} was upset and then in {room} {p2last} is npo for {done}
preop diagnosis {cond} postop same surgeon {last} assistant {last} anesthesia {solo} the {part} was exposed {sign} absent no complications patient {ptlast} to pacu
medic {d} inbound to {oddfac} with {age} {sex} name of {ptfirst} {ptlast} from {noz} {cc} {labs} eta six
hi doctor {drlast} this is {solo} at {oddfac} pharmacy calling about {ptfirst} {ptlast} birthdate {sdate} the {med} needs a prior auth call me at {sphone}
yeah hi it's {ptfirst} {ptlast} I missed {nurse} calling I'm at {phone} till five my {relword} {kinfirst} can also take it bye
impression colon one {cond} two see above period discussed with {last} {sdate} at {clock} period end of dictation for {ptlast}
add to {ptlast}'s note quote {kinfirst} says he fell at {firm} unquote period
""".replace("\n", "\n%%\n")
PORTAL = r"""
Hi {dr}, it's {ptfirst}. {cc} {when}. Should I keep taking {med}? Back from {city} {odate}.
{drlast}, this is {kinfirst} writing for my {relword} {ptfirst}. {ptfirst} had {done} at {oddfac} {odate} and now {cc}.
Good evening {nurse}, my pharmacy moved, it's {oddfac} on {road}. Thx {ptfirst}
To whoever reads this: {dr2last} never called me back. {ptfull}, {phone}.
hi dr {drlast} can u fax my shot record to {oddfac} for {kinfirst} she starts {odate}. thanks {ptnick}
Hello, I changed jobs to {firm} and my plan number is {id} now. {ptfirst} {ptlast}
Dear Doctor, my {relword}'s name is {kinfull} and we'd like {dr2last} to see {him} for {cond}. Regards, {ptfirst}
can {kinfirst} come with me {odate}? i dont drive. {ptsolo}
Please remove {solo} from my contacts. We broke up. {ptfirst}
Hi! {ptfirst}'s mom {kinfirst}. School ({oddfac}) says no return til note. Can {nurse} send one to {kinmail}?
I got someone else's results: {p2full}, {dob}. Mine should say {ptfull}.
RE: {labs} -- {ptfirst}, this is <mild|fine|expected>. Recheck {odate}. {drfirst} {drlast}
{ptfirst}, your {done} is {wdate} at {oddfac}. Ask for {solo}. Bring {kinfirst}.
{pttitle}: {dr} reviewed your {labs}. Stop {med}. {nurse}, RN
my username {handle} is locked. {ptlast}, {dob}
Is it true {dr2last} retired? I loved {dr2first}. Who has {last}'s patients?
We buried {kinfirst} {odate}. Thank you and {nurse} for everything. The {ptlast} family
im at {hosp} and they want to do {done} is that ok with u?? {solo}
i'm {ptfirst} from {firm}, need tb test before {odate}
Thanks {wordname}! {wordname} was so kind.
"""
CHATS = r"""
{login}: anyone seen {ptlast}'s consent?
{solo}: with {solo} in preop
@{login} can u cover {p2last} {hhmm}-{hhmm}
{nurse}> {ptlast} K {d}.9, {drlast} wants {med}, ok?
{drlast}: ok. {dr2last}: agree. {solo}: given {clock}
{solo} called out sick, need someone for {oddfac} {odate}
fyi {solo} no longer at {firm}, use {bossfull} {phone}
who's got {ptlast}? // me -{solo} // thx
{ptlast} wants AMA. {solo} talking to her. {kinfirst} on way from {city}
Lunch for {solo}'s last day {odate}! Sign card w/ {solo}
{drfirst} - {ptfirst} {ptlast}'s {relword} {kinfirst} on line 2 re {done}
can we swap? i do {odate}, u do {odate}. {solo}
ticket {id}: {login} cannot open chart of {ptlf}, ip {ip}
pls add {handle} to the {oddfac} group
{last} vs {last} for the 2pm slot? {ptlast} prefers {last}
hey {wordname}, {wordname} in 12 needs you
got it {wordname}
{solo}: done. {solo}: ty {solo}
bed for {ptlast}? -- {solo}, bed mgmt: 5W at {clock}
shout out to {solo} and {couple} for the code on {odate}
{ptinit} {cond} {room}: {med} due, {nurse} aware
Pt {ptsolo} ready for dc, ride {kinfirst} here
{nurse} (RN): {ptfirst}'s mom, {kinfirst}, is asking for {drfirst}.
EOD: closed {ptlast}, {p2last}, {solo}. Open: {last}.
Can {solo} or {solo} pick up {ptlast} from CT?
"""
