"""Narrative texts of some lines: consult letters, handback notes, statements and reflections in which people come back bare."""

NAMED = r"""
I was asked by {la} to see {ptl}, who came over from {hnick} on {clip}.
{sub} was well until {worded}, when {kin} noticed the slur.
{lb} had started Keppra; {ws} stopped it.
On {clip} {sub} fell outside {shop}, at {corner}. {crew} took {obj} to {hnick}, not here.
I looked at the disc that {fa} brought. It holds {last}'s scan as well.
{coin} will run the panel. {wa} drew it.
I would hold Plavix until {clip} and ask {lb} again.
{kin} knows. {ptf} wants {pos} {rel} {first} told too.
{initials}
%%
Statement of {fa} {la}
I came on at {hr}. {wa} gave me report, and said {lb} was "fine".
I went to {lb} last because {ws} was on the light.
{lb} said, "{menick}, is that you?" I said no, it's {fa}.
I do not know who {menick} is.
By the time {first} came with the machine it read 61.
Dr. {last} was called at {hr} and came at {hr}. Dr. {ws} came before.
{kin} rang from {town} in the middle of it.
I wrote my note on {clip}, not {clip}.
I am sorry for the family. I have lived two doors from them on {lane} since {mon}.
%%
Reflection, week 6 ({school})
I shadowed {la} on {day}. She calls everyone dear but {lb}, whom she calls {wa}.
Our first was {last}, {ninety}, who was a cook for {org}.
Our second would not speak till {fa}, the aide, sang.
Third was {ws}. I had met {ws} at {church}, and told {la}, and stepped out.
I took the {fleet} home and cried by {corner}.
On {clip} {la} asked what I had learned. I said: look at the hands.
{fa} laughed.
%%
{ptf} is back with us (away {range}).
Dr. {la} of {hnick} writes that the graft took; {lb} adds that it is small.
{fb}, {pos} {rel}, gave the skin, and is at {hnick} still.
We looked at the house on {lane}. {coin} has put the ramp in.
The school, {school}, wants {obj} {worded}; I said {clip}.
{wa} will come as aide, and {pet} the dog.
The claim ({claim}) is open because of {coin}. {last} has it.
Watch {kin}. {sub} carries it all.
%%
To the next locum
The fridge hums. Kick it.
{fa} runs the place. {wa} thinks that {wa} does.
{la} comes on {wkd} for B12 and to complain about {lb}. They were married.
{ws} will ask for Norco; {last} at {hnick} has a contract with {obj}.
{coin} picks up blood at {hr}, at {corner}, because the driver fears the hill.
Never send anyone by {hwy} after rain. In {mon} we lost {fleet} there.
Graves, mumps: ask {fb}, the nurse at {school}.
If {pet} barks, someone is in the yard.
I leave on {clip}. My cell works at {shop} only: {ph}.
{initials}
%%
What happened on {clip}, as told by {kin}
{ptf} got off the {fleet} at {corner} as always.
{fa} from {coin} was with {obj} till the light.
A white van, {plate}, {sub} thinks, or {plate}.
{wa} at {shop} heard it.
{crew} came, then {last} from the police, {badge}.
At {hnick} they wrote {ptl} with the wrong first name: {first}.
So when I called they had no {ptf}.
I found {obj} at {hr}. {la} was sewing.
%%
Psych intake, short
Referred by {la}; came alone, late, by {fleet} from {hood}.
Goes by {wa}; legal {ptfull}; will change it on {worded} ({case}).
Lost {fb} in {mon}. Lost the job at {coin} after.
Was in {hnick} once ({clip}), "for {first}, not for me".
Sees {lb} for Adderall. Has told {lb} nothing.
{kin} is safe. {first} is not safe; is on {lane}.
Sleeps at {bldg}, {unit}.
Plan: {ws} on {clip}; group with {fa}; call {kin} if missed.
%%
The family of {la} asked that this be written down.
{la} was brought to us as an infant from {world}, by {org}.
{pos} mother, {fa}, scrubbed floors at {hnick} until {oddday}.
There was a brother, {wa}, given to people in {place}.
The clinic there ({clinic}) has paper to {mon}.
{ws}, the lawyer, has the rest at {corner}.
If {wa} lives, he is {ninety}.
Blood for the test goes to {coin} on {clip}, as {spec} and {spec}.
%%
Tele-visit, what I could hear
{ptf} in the car, {plate}, outside {chain}. {kin} in back with {pet}.
"Dr. {la} said yes, Dr. {lb} said no."
Fever since {clip}, took {fa}'s amoxicillin.
Had {wa}'s baby over on {feast}.
Signal lost by {hwy}, {mile}.
Back on: {kin} driving, going to {town}.
I sent it to {pharm} there, told {first}.
If worse: {hnick}. They don't like {hnick}; then {hnick}.
%%
Letter I won't send
Dear {fa}, today your {rel} {kin} came with the coat.
I was the one in bed 9's room, not {wa}. {wa} was kind to let you think so.
{la} had gone to {hnick} for the platelets himself, in his own car, {plate}.
You asked for {pet}. You asked what bus. I said the {fleet}, and you smiled.
It was {worded}. {lb} opened the window.
I go by {lane} when I can.
Yours, {first} (nights)
%%
Device check, by the neighbor's tractor
{la}, {ninety}, model by {coin}, serial {ser}, put in {mon} at {hnick} by {lb}.
Shocked once, {clip}, as {kin} backed into the gate.
{wa} held the phone for the remote; number {ph}.
Battery fine til {worded} says {fa} at {coin}.
The card says {last}; they spelled it so in {town}.
Next: clinic by {corner}, {clip}, {fleet} stops there.
%%
Peer review, case {four}
{la} admitted at {hr} on {clip} with "gas".
{lb} examined, wrote "soft", left for {hnick}.
{fa} RN called {lb} at {hr}, {hr} and {hr}; then {ws}.
{ws} came from {church} in a robe, it was {feast}.
CT by {coin}, read in {world} by {initials}: free air.
OR with {last}. Died {clip}.
{kin} was told by {wa}, a clerk.
Finding: {lb}, level 3. {wa}, thank.
"""

CALM = r"""
I was asked by medicine to see this man, who came over from an outside hospital.
He was well until a week ago, when his wife noticed the slur.
Keppra had been started, then stopped.
He fell outside a shop. The ambulance took him elsewhere, not here.
I looked at the disc. It holds another scan as well.
Strength 3/3 for grip by the nurse's scale, 4/5 by mine. NIHSS 5 > 3 > 3.
I would hold Plavix 5-10 days and ask cardiology again.
Family knows.
%%
Statement of the night nurse (training example)
I came on at seven. Day shift gave me report, and said bed 4 was "fine".
I went to bed 4 last because bed 2 was on the light.
By the time the tech came with the machine it read 61.
The resident was called at 0310 and came at 0314.
Pain had been 3/10, then 10/10.
K was 3.4, ratio 1:6, 5/5 rails.
I wrote my note late.
%%
Reflection, week 6
I shadowed a nurse. She calls everyone dear.
Our first was 88, who was a cook.
Our second would not speak till the aide sang.
Third I knew from home, and told my preceptor, and stepped out.
I took the bus home and cried. 10/10.
What had I learned? Look at the hands. Hope, patience, grace, will.
Hours: 12/26.
%%
To the next locum
The fridge hums. Kick it.
The charge nurse runs the place. The clerk thinks that the clerk does.
Mondays: B12 and complaints.
Norco: see contract, page 3 of 5.
The courier picks up blood at three, at the gate.
Never send anyone by the hill road after rain.
Graves, mumps: old charts, bin 10-14.
If the dog barks, someone is in the yard.
Wifi sign-in on the wall, version 3.3
%%
Tele-visit, what I could hear
In the car. Kids in back with the dog.
"One doctor said yes, one said no."
Fever 3 days, took leftover amoxicillin 5 of 10.
Signal lost, 12-26 kbps.
Back on: driving. Told to stop.
I sent it to the store there.
If worse: nearest ED. Centor 3/4.
%%
Peer review, blank case
Admitted at night with "gas".
Examined, "soft".
RN called at 0310, 0412 and 0505; then the chief.
CT: free air. Lactate 10.14.
OR. Died.
Family was told by a clerk.
Finding: level 3/5. Thank the clerk.
Door to OR 12 h 26 min; goal 3.
%%
Psych intake, shell
Referred; came alone, late, by bus.
Lost a sister. Lost the job after.
Was in hospital once.
PHQ 26/27, C-SSRS 3/5, sleep 3-4 h, MDQ 10/13.
Safe person: yes. Unsafe person: yes.
Sleeps at a friend's.
Plan: group, safety plan steps 1-6, call if missed.
"""
