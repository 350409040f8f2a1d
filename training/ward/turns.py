"""What people say in long conversations, turn by turn: the one who asks and the one who answers."""

ASKS = r"""
okay {ptfirst}, tell me what happened
and {kinfirst} is your {relword}, right?
who's your regular doctor, is it still Dr. {drlast}?
I talked with {dr2last} yesterday, and we both think it's {cond}.
Did {nurse} explain the {med}?
Were you at {oddfac} when it started?
So that was {odate}?
And you still live on {road}?
How is work, are they treating you okay at {emp}?
Does {kinfirst} know?
What would {kinfirst} say if I asked?
Let's put you down for {odate} with {drlast}.
I see here {oddfac} did {done} on {odate}, is that correct?
Who drove you, {kinfirst} or {kin2first}?
{ptfirst}, can you look at my finger?
Mr. or Ms. {ptlast}, do you prefer {ptnick}?
I'll send it to {clinic}, the one in {city}.
Is {phone} still the best number?
Thanks, {ptfirst}. {nurse} will be right in.
You mentioned {kin2first} earlier, how is that going?
Remind me, is {city} where your family is?
Spell your last name? {ptspell}, got it.
Is there anyone besides {kinfirst} you can call at night?
How long were you with {firm}?
Bye, {ptfirst}, tell {kinfirst} hello.
"""
ANSWERS = r"""
well {kinfirst} says I snore, but {kinfirst} snores too
it started {odate}, I was at {emp}
no, I see {dr2last} now, over at {oddfac}
my {relword} {kinfirst} had the same thing
I was born in {city} but I grew up in {xtown}
yeah we moved to {noz} {when}
{boss} let me go home early
{kin2first} and me, we don't talk since {odate}
the nurse, {nurse} I think, she gave me {med}
I told {kinfirst}, I said {kinfirst}, I can't breathe
they kept me at {oddfac} for three days
it's {phone}, but call {kinfirst} first
no it's {ptfirst}, everybody gets it wrong
{wordpt} is my cousin's name, {wordpt} drove me
I've been at {firm} since {year}
Dr. {last} did the first surgery, {last} did the second
my grandson {solo} is in the marines
we go to {oddfac}, the pastor is {solo}
I was on {road} and my legs went
{kinfirst} turned {n}, can you believe it
the dog, {solo}, jumped up and that was it
uh I think {odate}, or maybe {odate}
she goes to {oddfac}, second grade, Ms. {last}'s class
my ex, {solo}, has the kids this week in {city}
I don't want {kin2first} to know about this
ask {nurse}, {nurse} was there
because {solo} died of that, my best friend {solo}
I work the line at {firm}, standing all day
it's under {kinlast}, {kinfirst} {kinlast}, on the insurance
oh that's {kinfirst} calling, can I take this
{solo}, my nephew, he's {n}, he found me on the floor
"""
PLAIN_ASKS = r"""
okay, tell me what happened
any {cc}?
and how long has that been going on
are you still taking the {med}?
how's your sleep
on a scale of one to ten?
does anything make it better
any allergies to medicines
have you had {done} before
do you smoke, drink, use anything
I'm going to listen to your lungs now, deep breath
this is {cond}, it's common and it's treatable
let's try {med} and see you back {when}
mm-hmm
right, right
and what was that like for you
where do you feel that in your body
do you feel safe at home
what are you hoping for today
can you squeeze my fingers, good, push, pull
so the {labs}, that's a little off
may I look at the {part}
any questions for me
who's at home with you
is your {relword} around to help
"""
PLAIN_ANSWERS = r"""
um it's been {when} I guess
just {cc}, that's all
no, nothing like that
yeah, every morning
I took {med} but it didn't do much
my {relword} said I should come in
maybe a six, seven when I move
they told me it was {cond}
I don't really sleep
work's been crazy, they cut my hours
I quit smoking in {year}
no allergies, well, {med} makes me itch
it hurts right here, the {part}
I feel like nobody listens
uh huh
okay
yeah no
I don't know, I just cried
I'm scared it's {cond}
can I still drive
do I have to stop the {drug}
thank you doctor
will it hurt
I may have missed a dose or two
my {relword} has it too
"""
PAIRS = r"""
Doctor: / Patient:
Dr: / Pt:
DOCTOR: / PATIENT:
Clinician: / Client:
Therapist: / Client:
T: / C:
Provider: / Caregiver:
Nurse: / Caller:
Agent: / Member:
Interviewer: / Participant:
Q: / A:
- / -
Speaker 1: / Speaker 2:
SPEAKER_00: / SPEAKER_01:
[clinician] / [patient]
[MD] / [PT]
user: / assistant:
M: / P:
Counselor: / Student:
Medic: / Bystander:
"""
NAMED_PAIRS = r"""
Dr. {drlast}: / {ptfirst}:
{drlast}: / {ptlast}:
{drfirst}: / {ptfirst}:
Doctor: / {ptfirst}:
DR. {drlast}: / {pttitle}:
{nurse} (RN): / {kinfirst}:
{ptfirst}: / {kinfirst}:
Therapist: / {ptfirst}:
{nurse}: / Caller:
Interviewer ({last}): / {ptfirst}:
"""
