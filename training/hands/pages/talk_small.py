"""Waiting rooms, dialysis chairs, barber shop screenings, car rides and ward nights: long idle talk with or without somebody findable in it."""

TWINS = r"""
Dialysis, chairs 3, 4 and 5, recorded for an oral history class with consent

Chair 3: What they got you on, baby?
Chair 4: Two hours forty. I drank [[this weekend::at {first}'s thing]].
Chair 3: Drank what?
Chair 4: Kool-Aid. Red. [[My sister::{first}]] makes it with two bags.
Chair 5: That's potassium.
Chair 3: That's not potassium, that's sin.
Chair 5: I used to drive for [[a bread company::{org}]]. You know what I miss? A tomato.
Chair 4: Lord, a tomato sandwich. Duke's.
Chair 3: With the crusts on.
Chair 5: [[My mother::My mother {first}]] would stand at the sink in [[our old kitchen::our old kitchen on {road}]] and eat it over the drain.
Chair 4: They found me a kidney, did I tell y'all? Then they un-found it.
Chair 3: No.
Chair 4: Drove all night [[to the city::to {hosp}]]. [[My nephew::{first}]] drove. Got there, gown on, [[the man::{dr}]] says it's got a spot.
Chair 5: A spot.
Chair 4: So I came home and had me a tomato.
(Laughter, machine alarm, nurse: [[who's that, you? Uncross your legs::{one}, is that you? Uncross your legs]].)
Chair 3: When I'm gone, [[y'all can have my blanket::{first} gets my blanket, it says {oneup} on it]].
Chair 5: It's polyester.
Chair 3: Then you can't have it.
%%
Barber shop blood pressure program, CHW's notes with quotes

Set up [[8 am, table by the Coke machine::{wday}, {hr}, {fam}, table by the Coke machine]]. Shop has three chairs: [[the owner, a young man, and an empty::{first} (owner), {first}, and the empty one that was {first}'s]].
Man 1: 168/102. Said, "That's [[my ex's::{first}'s]] number." Took the card for [[the clinic::{clinic}]].
Man 2: 122/70. Wanted it announced.
Man 3: would not sit. "I don't need nobody squeezing me." [[The owner::{one}]] turned off the clippers and said, "[[Man::{last}]], my daddy died in this chair. Sit in it." He sat. 210/118. No headache, no chest pain, vision ok. We called [[the nurse line::{wn}, our NP, {ph}]]; seen [[same day::same day at {fac}, drove him myself in my {car}]].
Man 4 talked about the Lakers. 134/84.
Man 5, [[a deacon::Deacon {last} of {church}]], asked could I come after service. "They'll all be high, it's fish."
A boy, nine, wanted his taken. 98/60. [[His grandmother::{kin}, grandmother,]] took a picture.
Totals: 11 screened, 5 elevated, 1 urgent. Clippers on the house for [[me::me, said {one}, "next {wkd}"]].
%%
Night shift, psych tech and a man who can't sleep, day room, 0230-0315

"You want a graham cracker?" "You got peanut butter?" "Little cups." "Two, then."
"Couldn't sleep?" "[[The guy next door::{first} next door]] prays in his sleep. Loud. In Latin or something." "That's Tagalog." "Well it's holy."
"What'd you do, outside?" "Roofs. [[My uncle's company::My uncle's, {fam}]]. Before that I shot video, weddings." "I bet you've seen some things." "A groom faint. Twice, same groom. [[Different bride.::{first}, from {town}. Different bride.]]"
"You married?" "I was. [[She::{one}]] said I talk too fast. That was the month I bought [[the boat::the boat, {hull}, off a man named {last}]]." "Where's the boat now?" "[[A field.::A field off {hwy}.]] It's a good-looking field with a boat in it."
"They changed your meds?" "Lithium. My hands do this." (holds up cracker, trembling) "Tell [[the doctor::{dr}]] that in the morning." "[[The doctor::{dr}]] types." "Tell [[her::{obj}]] anyway."
"You believe in God?" "On nights, yeah." "Me too. On nights."
"[[You got kids?::That {first} on your badge reel, that your kid?]]" "A girl. She's six. She thinks I work at a castle." "You kind of do." "Yeah."
0315 to bed. Slept till 0640.
%%
Volunteer driver, ride-along chat typed up for the newsletter (then they said no)

"Watch your head, it's a low car." "It's a clown car." "It's a Fit." "It is not."
"So who are we seeing today?" "[[The eye man.::{dr}, the eye man.]] He puts a needle in it." "IN it?" "In the white. You don't feel it, you see it coming, like a bus."
"Turn here?" "No, [[the next, at the Baptists::{lane}, at {church}]]. They've changed the sign. It says 'Son screen prevents sin burn.'" "Oh dear."
"How long have you had it, the macular?" "Since [[my husband::{first}]] died. I tell people I wore it out looking for [[his keys::{first}'s keys]]."
"What did he do?" "[[Taught shop.::Taught shop at {school}.]] Eight fingers."
"My wife, [[she had::{first}, she had]] the diabetic kind. I used to read her the labels." "Do you miss it?" "The labels? Every can."
"[[That's my street.::That's {road}, I was born there, number {STREET_ADDRESS:{nn}}.]] It's all vape shops now."
"Here we are. I'll be at the [[Wendy's::{shop}]] across the road. Call and I'll pull up." "I can't see the phone." "Hold the 2 down. I put myself on the 2." "You did not." "[[I did::I did, ask {first}]]."
%%
Two moms, allergy shot wait, thirty minutes on the wall timer

A: Which are you, trees or cats?
B: Trees, grass, [[my son::{first}]] has cats, dogs, and horse. We don't have a horse.
A: We have a horse. [[::{pet}. ]]That's the problem.
B: Where do you keep it?
A: [[Outside town.::{place}. My in-laws, the {clan}.]] He can't hug Grandpa.
B: Oh no.
A: Grandpa changes his shirt in the yard. Like a fireman.
B: [[My husband::{first}]] says it's all in our heads. I said yes, the sinuses.
A: (laughs) What's he do?
B: [[Pest control.::He's with {org}.]] Comes home smelling like the end of the world.
A: Is yours at [[public::{school}]]?
B: [[Homeschool.::We left {school}. There was a thing with a {PERSON:Mrs. {last}} and an EpiPen in a locked drawer.]]
A: I heard about that!
B: Everybody heard about that.
A: Sleeve, [[bud::{first}]]. Let me see your lump. That's a quarter. Is that a quarter or a nickel?
B: That's a nickel.
Nurse: [[Who's thirty minutes?::{first}? {first} {last}? Thirty minutes.]] You're free. [[See you next week.::See you the {oddday}.]]
"""
