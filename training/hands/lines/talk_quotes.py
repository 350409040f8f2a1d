"""Spoken words retold in notes: per so-and-so, states, reports, quoth, paraphrases, he-said-she-said in charts, e-mails and incident forms."""

NAMED = r"""
Per {kin}, {ptf} "hasn't been {PERSON:{first}} since the stroke."
Pt. states {pos} {rel} {first} "knows more than you people."
{first} reports that {first} reported that nobody reported it.
Quote from {mrs}: "In {town} we'd have shot it."
As {dr} put it on {on}, "the scan is ugly but the man is not."
Told by {wn} (front desk) that {wn} (back desk) had already told {obj}.
Mother endorses, {first} denies, {first} shrugs.
According to {first} at {org}, pt "clocked out and fell down."
"{first} said I could," said {first}. {first} said no such thing.
{ptl} asked me to tell {last} that {ptl} is "not a complainer"; told {last}.
I overheard {first} {last}, {role}, say "{ptl} is faking" at {shop}.
Pt's own words: "I was at {shop}, then I was on {road}, then I was in you guys' ceiling."
She says {church} "prayed it out" on {day}; CT disagrees.
He says that at {hosp} they "did the thing with the balloon"; records requested {num8}.
EMS quoting bystander quoting {first}: "He just folded."
Deputy {last} relays pt yelled "{oneup}" x20; {first} is the ex
{kin} clarifies that "{onelow}" is the parrot
{kin} clarifies: "{onelow}" on the list isn't a med, it's her
When asked the year said {year}; when asked the place said "{town}, or the ward that looks like {town}"
When asked {pos} name answered "{first}, but {last} when I'm in trouble"
When asked who's president, said "{first}'s cousin"
Orientation: knows self, knows {first}, calls here "{school}"
Recites: "{house}, {ph}, and don't you forget it" (childhood address)
Speech: perseverates on "{first}, {first}, close the gate"
"Take me to {place}," repeated through the night; wife {kin} says that's where they honeymooned
Voices say "{first} is under the {LOCATION:<trestle|boathouse|old mill> at {town}}"
Dying words as heard by {first}: "Is {first} in?"
First word after extubation: "{first}." Second: "ice."
"My name's on the building," he says. (It is: the {FACILITY:{last} <Pavilion|Wing|Tower>}.)
Child says "{first} did it with the scissors"; bangs agree
Teacher {mrs} writes "{first} told {first} that {first}'s gran is 'made of ash'"
Witness: I, {whole}, heard {first} say to {first} "move over", and then the crash
Employee {badge} said to employee {badge} "not my hall"
Caller said, and I quote, "{first}? {first} couldn't find a vein in the {ORGANIZATION:<Denville|Ardmore> mine}"
I told {first} verbatim: "Do not give {first}'s {gen} to {first}."
Read back: "{ptname}, {dob}, {gen} {dose}." {first}: "Correct." Me: "{first} who?" "{first} {last}."
{first}'s text to me read in full "{ptl} bad come"
Letter begins "To the nurse {first} with the freckles, from bed 3 ({last})"
Note pinned: "if {first} calls I'm dead. if {first} calls I'm at {shop}"
HIPAA complaint: "{wn} said my name, {first} {last}, and 'chlamydia', in front of the {ORGANIZATION:whole <Rotary|garden club|bell choir> of {town}}"
Interpreter relays: "{first} is tired of us," meaning {pos} late husband
He introduced me as "{first}'s girl." I'm not {first}'s girl.
{initials} said {initials} said {initials} signed for it
Per report of report: {fl} to {fl} to {fl} to me
Per OSH RN {first} "he's a lamb"; per {first} here, not
Pt to {dr}: "Doc, if {first} asks, it was the {brand}."
"{first}" (said with a sigh), "{first}" (sung), "{oneup}" (screamed): the three ways {kin} calls
"""

CALM = r"""
Per wife, he "hasn't been himself since the stroke."
Pt. states {pos} {rel} "knows more than you people."
Nursing reports that transport reported that nobody reported it.
Quote: "Back home we'd have shot it."
As the consultant put it, "the scan is ugly but the man is not."
Told by the front desk that the back desk had already told {obj}.
Mother endorses, child denies, father shrugs.
According to the supervisor, pt "clocked out and fell down."
"They said I could," said the son. They said no such thing.
Pt asked me to tell the doctor that he is "not a complainer"; told the doctor.
I overheard a {role} say "she's faking" at the elevator.
Pt's own words: "I was at work, then I was on the road, then I was in you guys' ceiling."
She says the church "prayed it out"; CT disagrees.
He says that elsewhere they "did the thing with the balloon"; records requested.
EMS quoting bystander: "He just folded."
Deputy relays pt yelled "Marco" x20; bystander yelled "Polo"
wife clarifies that the voice at night is the parrot
wife clarifies: "Sunny" on the list isn't a med, it's the juice
When asked the year said {year}; when asked the place said "the ward that looks like home"
When asked {pos} name answered "depends who's asking"
When asked who's president, said "not me"
Orientation: knows self, knows wife, calls here "school"
Recites: "seven times eight is fifty-six, and don't you forget it"
Speech: perseverates on "close the gate, close the gate"
"Take me home," repeated through the night; wife says he means his mother's
Voices say "under the bridge"
Dying words as heard by the nurse: "Is the dog in?"
First word after extubation: "ice." Second: "now."
"My name's on the building," he says. (It is not.)
Child says "the baby did it with the scissors"; bangs disagree
Teacher writes "one pupil told another that gran is 'made of ash'"
Witness: I heard one driver say to the other "move over", and then the crash
One employee said to another "not my hall"
Caller said, and I quote, "that one couldn't find a vein in a coal mine"
I told the float verbatim: "Do not give the {gen} to the wrong bed."
Read back: "{gen} {dose}." Pharmacy: "Correct."
The text to me read in full "bed 9 bad come"
Letter begins "To the nurse with the freckles, from bed 3"
Note pinned: "if work calls I'm dead"
HIPAA complaint: "someone said 'chlamydia' in front of everybody at the desk"
Interpreter relays: "he is tired of us," meaning the late husband
He introduced me as "the Lasix girl." I'm not the Lasix girl.
days said nights said pharmacy signed for it
Per report of report: ED to ICU to floor to me
Per OSH RN "he's a lamb"; per us, not
Pt to doctor: "Doc, if my wife asks, it was the {brand}."
"Mom" (said with a sigh), "Mom" (sung), "MOM" (screamed)
CC: "dizzy like a Tilt-A-Whirl"
CC: "my get up and go got up and went"
CC: "Charley horse but everywhere"
CC: "Montezuma's revenge, I think, doctor, from {land}"
"like an elephant", Levine sign, textbook
"worst headache of my life", 3rd this yr
"food gets stuck like a Dorito sideways"
"pins and needles like Coke in the feet"
"my heart does the Macarena"
"I see Tinker Bell on the left side": field cut
"I'm Jesus" x1, "I'm fine" x40
"May I go?" "You may." "Will you?" "I will."
"Hope is not a plan," said the intensivist. "Faith is," said the chaplain.
"Art is long," quoted the student, "but rounds are longer"
"Grace under pressure": MAP 65, barely
"God bless America", sung whole, word-finding intact in song
"Who let the dogs out" played in OR 4 at closing
teach-back: "Coumadin Monday, no kale Tuesday, Lord help me Wednesday"
parent's words: "croupy, like a seal at SeaWorld"
AVS said "avoid alcohol"; pt: "define avoid"
consult reason as typed: "thoughts?"
consult answer as typed: "some"
MD: "Describe the stool." Pt: "Bar height."
"""
