"""Talk set down line by line: staff chat, family groups, support calls, interviews, depositions and therapy."""

NAMED = r"""
{first}: who has {last}
{wn}: me
{first}: {kin} is here w the will
{wn}: the what
{first}: the LIVING will
{wn}: oh. put in chart, tell {initials}
{first}: also {ws} wants to know if {clip} is still on
{wn}: scope? no, {last} moved it to {clip}
{first}: bc of {feast}?
{wn}: bc {last} is in {world} lol
%%
MOM GROUP 🙏
{kin}: she is out of surgery
{first}: praise God
{wn}: what did {last} say
{kin}: clean margins. home {clip}
{first}: I can drive, I have {pet}'s truck
{pet}: u wrecked it
{kin}: stop. who stays nights? {wn} has {coin} til 11
{first}: me tue, {one} wed
{kin}: {one} is in {town}
{one}: I can come!! {fleet} bus gets in 5:10
%%
Q. State your name.
A. {first} {last}.
Q. You were on duty at {hnick} on {clip}?
A. I was, with {last}.
Q. Which {last}?
A. {wn}. The other {last} is days.
Q. And when did you first see {ptl}?
A. About ten past two. {ws} was already in the room.
MR. {lastup}: Objection.
Q. You wrote "{initials}" at 0214. Is that you?
A. That's {first}.
Q. Did you page Dr. {last}?
A. I paged {ws}. {last} was at {hnick}.
(Recess.)
%%
T: Last week you said that you'd tell {first}.
C: I didn't. {wn} was there, with the kids.
T: What stopped you?
C: It's like when {kin} left. I hear {pos} keys.
T: The house on {lane}?
C: Yeah. {town}. I was nine, it was {feast}.
T: And now when {first} comes in from {coin}...
C: I hear keys. I go to {lane} in my head.
T: Could {ws} (your group guy) sit with you when you tell {obj}?
C: He'd say "{pet}, breathe."
%%
Agent: thanks for calling, this is {first}
Caller: I'm {kin}, I call for {ptf} {ptl}
Agent: date of birth?
Caller: {dobs}. no wait that's mine. {dobs}
Agent: and the device?
Caller: it says {ser}. or the other sticker, {lot}
Agent: who put it in?
Caller: {last}, {hnick}, in {mon}
Agent: it's on our list. you'll get a kit. still at {bare}?
Caller: no. {lane}, the yellow one, {town}
Agent: a ref is {ord}. ask for {wn} next time
%%
#icu-random
{user}: anyone trade {clip}
{user}: which {clip}, day or noc
{user}: noc. {first} is getting married in {place}
{user}: {wn}?? to who
{user}: {last} from RT
{user}: NO. the one with the boat
{user}: the one with the boat
{user}: ok i take it but you take {ws} in 9
{user}: {ws} asks for me by name
{user}: he calls everybody {pet}
%%
I: How did you get to {hnick}?
R: The {fleet}, from {corner}. An hour.
I: Every time?
R: Till {first} got the car. Then {wn}.
I: Tell me about the first visit.
R: {day}. There was {last}, and a lady, {first}. They spelled my name {last}. It's {last}.
I: Did they fix that?
R: In {mon}! After I got her bill. {last}, {first}, from {town}. Same birthday, {clip}.
I: And your results?
R: She had mine.
%%
family thread, uncle {wn}
{clip}
{first}: is he awake
{kin}: a little. said {first}'s name twice
{first}: mine or cousin {first}
{kin}: {pet}'s dog i think
{clip}
{kin}: moving to {hnick}, {crew} at 3
{first}: why not {hnick}
{kin}: {last} isn't on staff there
{clip}
{kin}: he's gone. 4:12. {first} had his hand
{wn}: flying in {clip}, lands 9, who gets me
{first}: {pet}. look for {plate}
%%
dispatch tape
- {crew} go ahead
- en route {hnick} w/ one, {last}, fifty four, burns
- copy. {last} is on for burns?
- negative {ws}
- copy {ws}. use {lane}, {corner} is flooded
- we're past {corner}
- then {mile}
- {fleet} copies
- tell {first} at the desk that the mom is behind us, {plate}
- copy {plate}
%%
User: who's on my list w/ a pending
Assistant: {last} (troponin, {clip}), {ws} (path, {clip}), {last} (culture, {coin}).
User: ws = {ws} the young or the old
Assistant: {wn} {ws}, the younger; the older was sent to {snf} on {clip}.
User: and {one}?
Assistant: Nothing pending. {kin} called twice.
User: tell {initials} to call {kin}, {ph}
Assistant: Noted for {initials}.
%%
team chat - peds clinic
{initials}: {last} twins here, {first} AND {wn}, pick
{initials}: I take {wn}
{initials}: {wn} bites
{initials}: fine {first}
{first}: mom says {coin} cut her hrs, no copay today
{initials}: ok waive, tell {wn} in billing
{first}: {wn} the twin?
{initials}: billing {wn} 🙄
{first}: also {last}'s shots are from {world}, card in {tongue}, dates like {clip}
{initials}: dd/mm! careful
%%
WITNESS: I am {last}, {first}, respiratory.
COUNSEL: Where do you live, sir?
WITNESS: {lane}. Off {hwy}.
COUNSEL: Town?
WITNESS: {town}, it used to be {place}.
COUNSEL: You knew {ptl} before?
WITNESS: From {church}. And {pos} {rel} {kin} cuts my hair.
THE COURT: Juror {four} has a question. Bailiff {last}?
COUNSEL: On {clip}, or the night of {clip}, who silenced the vent?
WITNESS: {first}, the traveler. From {coin}.
%%
AA-ish group notes, mine, not chart
{first} - 90 days {clip}!
{wn} - drank {feast}, at {shop}
{pet} - quiet. new sponsor {first}
{one} - talks too long abt {town}
{last}'s kid - first time, 19, court ({case})
{first} - {rel} of {wn}?? ask
next: {church}, use {lane} door, {wn} has key
%%
Parent-teacher-nurse call, {clip}
Present: Ms {last}, nurse {wn}, mom {kinfull}, on phone dad from {world}
Mom: {ptf} sleeps at {first}'s on {wkd}, no pump
Ms {last}: he was 48 on {clip}
Nurse: I have it as {clip}
Mom: {last} (endo) wants logs by {clip}
Dad: who is {first}?
Mom: your {rel}.
Plan: {initials} trains {first}; bus {fleet} aide {wn} gets glucagon
%%
CALLBACKS (typed as I talk)
{last} - no ans
{last} - "this is {kin}, he's at {coin}"
{ws} - feels fine, ate at {shop}
{last} - wrong #, got {wn} in {town}, nice lady
{last} - dead, {clip}, sorry sorry
{one} - wants {first} not me
{last} - back in {hnick}
done {initials}
%%
C: it started w/ {first}
T: your {rel}
C: no, {first} at {coin}. {first} my {rel} is different
T: sorry. so at {coin}
C: she told {ws} that i "was at {hnick}". i was!! {mon}. two weeks. but who told HER
T: who could?
C: {kin}. or {wn} at the window, {pharm}
T: what would you like to do
C: move. {place}. {first} has a couch
T: by when
C: {clip}
%%
nurse line: hello this is {wn}
caller: yes {ptl}. i mean {spell}
nurse line: ok {ptf}?
caller: {ptf} is my {rel}, i'm {kin}
nurse line: go on
caller: took {pet}'s pills, two, at {hr}
nurse line: who is {pet}
caller: {first}. the lodger. from {world}
nurse line: poison center is on. your street?
caller: {bare}
nurse line: {crew} is coming; open the gate, dog?
caller: two, {wn} and {pet}
%%
vent buddy chat
{first}: {last} told me to my face i'm slow. in front of {ws}'s family
{wn}: {last} said that to {first} too, {clip}, ask {initials}
{first}: i'm going to {hnick}. they pay 4 more
{wn}: {pet} went there, came back {mon}
{first}: or travel. {coin} has {town}, {town}, {place}
{wn}: {place} is a prison
{first}: {jail}? yes. lol
{wn}: stay til {feast}
%%
Exit interview: {first} {last}, hired {clip}, last day {clip}
Why leaving: {coin}
Liked: {wn}, {first}, night crew
Disliked: how {last} was handled on {clip}
Return badge {badge}, locker {four}, pager {pager}, key {four}
Forward mail: {bare}, {town}
Rehire: ask {initials}
"""

CALM = r"""
RN 1: who has bed 9
RN 2: me
RN 1: daughter is here w the will
RN 2: the what
RN 1: the LIVING will
RN 2: oh. put in chart
RN 1: also is the scope still on
RN 2: moved. hope not again
RN 1: bc of the bowel prep? BBPS 3/3/3
RN 2: bc of K 3.4
%%
Q. State your role.
A. Night nurse.
Q. Were you on duty?
A. I was, with the float.
Q. When did you first see the patient?
A. About ten past two. The resident was already in the room.
COUNSEL: Objection.
Q. You wrote "3/3" at 0214. What is that?
A. Grip. Three of three.
Q. And "10/10"?
A. Pain.
(Recess.)
%%
T: Last week you said that you'd tell your sister.
C: I didn't. The kids were there.
T: From 0/10 to 10/10?
C: Seven. It was a nine.
T: SUDS 90, down to 70.
C: I hear keys.
T: 5/5/5: five things you see, five you hear.
C: Lamp. Rug. Mark on the wall. I hope this works.
T: You have the will, and grace for yourself.
%%
Agent: thanks for calling support
Caller: my monitor says error 26
Agent: firmware?
Caller: 3.3.12
Agent: hold the button for 10 seconds
Caller: it says 5/5 bars and "sync 12-26%"
Agent: charge to 80%. keep within 10 ft
Caller: thanks
%%
User: who's on my list w/ a pending
Assistant: Bed 3 (troponin), bed 5 (path), bed 6 (culture).
User: and 8?
Assistant: Nothing pending. K 3.4, Cr 1.2.
User: strength for 6
Assistant: 3/5 left, 5/5 right; NIHSS 4, was 12.
User: dose 12-26?
Assistant: I can't tell whether that is units, weeks or a range; please say.
%%
team chat - peds clinic
MA: twins here, A AND B, pick
NP: A
MA: A bites
NP: fine, B
MA: 3/3 shots due, HPV 2/2, flu 1/2
NP: ok. BMI 95th, vision 20/30
MA: room 4, then 10
NP: ratio of lollipops 1:1
%%
dispatch phrases
- unit go ahead
- en route w/ one, fifty four, burns 12-26 %
- copy, rule of nines or palm
- GCS 3/4/6, pain 10/10
- copy, time out 10-14, 10-4
- ETA 5
- code 3 to code 2
- clear
%%
I: How did you get to the hospital?
R: The bus. An hour.
I: Every time?
R: Till my niece got the car.
I: Tell me about the first visit.
R: A doctor, and a lady. On a scale of 1-5 I'd give 3/5.
I: Did they explain the dose?
R: 3 by 3. I took 9.
"""
