"""Dictations, phone calls, interviews, scribed visits and voicemails in which speakers name facilities, firms and towns, or only the kinds of them."""

TWINS = r"""
okay this is [[the night hospitalist::doctor {lastlow}]] dictating on [[a patient in bed nine::{melow}]] uh date of admission [[today::{sayday}]] the patient is a sixty eight year old man who comes by ambulance from [[a nursing home::{FACILITY:autumn leaves of {townlow}}]] because of a low sugar period he had been at [[the hospital across town::{FACILITY:presbyterian}]] until [[last week::{sayday}]] for a foot infection and went out on glipizide exclamation point new paragraph his wife works at [[a school::{FACILITY:rider middle}]] and wasn't there period his foot doctor is [[out of network::doctor {lastlow} at {FACILITY:texoma foot}]] period plan colon d ten drip comma octreotide comma stop the glipizide comma call [[the nursing home::{FACILITY:autumn leaves}]] about their order set period case management to look at [[another facility::{FACILITY:rolling meadows}]] because the family is mad period end dictation
%%
DOC: What do you do for a living?
PT: [[Paint cars.::Paint cars, at {ORGANIZATION:Maverick Collision}.]]
DOC: Mask?
PT: When [[the boss::{first}]] looks.
DOC: And before?
PT: [[Oil field, then a feedlot.::{ORGANIZATION:Halliburton}, then the feedlot in {LOCATION:Hereford}.]]
DOC: Any sickness there?
PT: Q something. They put me in [[the hospital::{FACILITY:Northwest Texas}]] for a week. Doxycycline. Nurse said it was from the goats.
DOC: Q fever. Did anyone do an echo?
PT: [[Some clinic did.::{FACILITY:Panhandle Cardio} did.]]
DOC: We'll ask for it. Married?
PT: Twice. Same woman. She's [[at a bank::at {ORGANIZATION:Happy State}]].
DOC: Happy where?
PT: [[It's only a bank, doc.::{LOCATION:Happy}, Texas. It's a town, doc.]]
%%
Voicemail 1. "Hey [[honey::{first}]], it's [[your aunt::Aunt {first}]]. They moved him to [[another floor::the {FACILITY:{last} Tower, fourteen}]]. The soup's better. Bring the charger."
Voicemail 2. "This is a message for [[the parent::the parent of {first} {last}]]. [[The clinic::{FACILITY:Cook Children's Alliance}]] is calling about the sleep study. Please call back. Thank you. [[:: {sayph}.]]"
Voicemail 3. "Uh yeah, [[the transport::this is {first} with {ORGANIZATION:Big Country Transit}]], we're outside, ain't nobody here, we give it five minutes."
Voicemail 4. "Hello, it's [[the pharmacy::{FACILITY:Brookshire Brothers}]]. The doctor wrote hydroxyzine, did he mean hydralazine? [[Call us.::We're at {sayph}.]]"
Voicemail 5. "[[It's me.::It's {first}.]] I'm at [[the jail::the {FACILITY:Lew {last}}]]. They took my inhaler. Tell [[mama::{kin}]]."
Voicemail 6. (silence, dog)
%%
Ambient scribe, raw
Speaker 1: so you were down at [[the lake::{LOCATION:possum kingdom}]]
Speaker 2: yeah for [[the holiday::{feast}]] and I cut it on a mussel shell
Speaker 1: mm and who sewed it
Speaker 2: some kid at [[an urgent care::{FACILITY:carenow in {townlow}}]] he looked twelve
Speaker 1: water exposure okay so we think of aeromonas vibrio
Speaker 2: my wife googled that she works for [[a law firm::{ORGANIZATION:kelly hart}]] so you know
Speaker 1: [laughs] okay did they give you cipro or keflex
Speaker 2: keflex and it got red
Speaker 1: yeah let's do doxy and levaquin and I'll have [[wound care::{firstlow} at {FACILITY:wound care on eighth}]] see you
Speaker 2: can I go back to work [[I hang drywall::I hang drywall for {ORGANIZATION:baker triangle}]]
Speaker 1: not with that hand
Note: 46M, hand lac from freshwater mussel, cellulitis on Keflex -> doxy + levo, wound care 48h, off work 1 wk.
%%
Oral history clip, for the med school's narrative course
Q. When did you start nursing?
A. [[The war::{year}]]. I was [[in a mill town::in {LOCATION:Thurber}]]. You lived in. [[The matron::Miss {last}]] smelled your breath. We had [[one ward for men, one for women, and a porch::{FACILITY:All Saints Infirmary}: one ward for men, one for women, and a porch]].
Q. And polio?
A. I went up to [[the big hospital::{FACILITY:Scottish Rite}]]. Sixty Drinkers in one room. Whoosh. You'd learn to talk on the whoosh. There was [[a boy::a boy, {first},]] who whistled.
Q. Did he live?
A. He sells [[trucks::Fords in {town}]]. He sends me a ham.
Q. Why did you stop?
A. [[They put in computers.::{FACILITY:Saint Joseph} put in computers.]]
%%
911 (transcript for QA)
D: 911, what's the address of the emergency?
C: [[I'm in the lot, the big store.::I'm in the lot at {ORGANIZATION:Buc-ee's}, {town}.]]
D: Tell me exactly what happened.
C: My [[friend's::friend {first}'s]] throat. He ate [[a kolache::a kolache from {ORGANIZATION:Czech Stop}]]. There's walnut in it.
D: Is he breathing?
C: Like a duck.
D: Has he got an EpiPen?
C: At [[home::home, in {LOCATION:Waxahachie}]]!
D: Ask inside. Stores may keep one. I'm sending the paramedics. Stay on.
C: [[A lady's got one.::A lady from {FACILITY:Hill Regional} has got one.]] It's a Neffy. You squirt it.
D: In the nose. Now.
C: Okay. Okay. He's cussing.
D: Cussing is breathing.
%%
Intake over the phone (recovery house)
Int: How'd you hear of us?
Cl: [[At the detox.::At {FACILITY:Starlite}. {first} there.]]
Int: What have you tried?
Cl: [[Two rehabs and a church one.::{FACILITY:La Hacienda}, {FACILITY:Burning Tree}, and {FACILITY:Teen Challenge} when I was a kid.]]
Int: Meds?
Cl: Suboxone. Your website says ok.
Int: Film, locked, counted. Job?
Cl: I had one. [[Fence work.::Fence work for {ORGANIZATION:Longhorn Wire}.]]
Int: Probation?
Cl: [[One county.::{county}. My PO's {mrs}.]]
Int: Who's your people?
Cl: [[My sister.::{kin}, over in {town}.]] She's got one more try in her, she says.
Int: Bed's [[upstairs::upstairs at the {FACILITY:{last} House}]]. Bring socks. $150 by Friday.
%%
Interpreter call, as typed by the resident (both sides)
I: Good morning, interpreter [[for Spanish::{code}, Spanish]].
R: Please tell [[him::{mr}]]: the lung water is from the heart.
P (via I): The heart? At [[the clinic::{FACILITY:Clínica Dr. {last}}]] they said anxiety.
R: Has he been able to work?
P: I climb [[roofs::roofs for {ORGANIZATION:Techos Reyes}]]. Now I climb one ladder and sit.
R: Salt?
P: My wife sells tamales outside [[church::{FACILITY:San Juan Diego}]]. I'm the tester.
R: (laughs) Any Chagas where he was born?
P: I'm from [[El Salvador, in the country::{LOCATION:Chalatenango}]]. The bug with the kiss? Yes.
R: T. cruzi IgG x2, echo, Lasix 40. Follow-up at [[the county's clinic::{FACILITY:Martin Luther King Clinic}]], it's cheap.
P: How cheap?
R: We have a card for that.
%%
Handoff, taped (obs)
nine's going to [[the psych hospital::{FACILITY:glen oaks}]] [[sheriff's office::{ORGANIZATION:hunt county}]] is coming at ten. eleven is a chest pain from [[the candy plant::{ORGANIZATION:mrs baird's}]] trops flat stress in the morning. twelve came over from [[a free-standing er::{FACILITY:nutex}]] they charged him four grand and told him gas. he has appendicitis. thirteen is [[the nun::sister {firstlow} from {FACILITY:mount carmel}]] don't take off the ring. fourteen is dialysis he skipped [[because of the wedding::for {first}'s wedding in {townlow}]] k is six nine lokelma's in. fifteen's clean. sixteen wants to speak to a manager about the pudding.
"""
