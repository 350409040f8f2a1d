"""Paragraphs in whole sentences, from every specialty, about somebody and about nobody."""

NAMED = r"""
{pttitle} returned to the heart failure clinic accompanied by {his} {relword} {kinfirst}. Since the last visit on {odate} {he} has slept in a recliner, and {kinfirst} noticed ankle swelling after a trip to {city}. I increased {med} and asked {nurse} to call on {odate}.
I had the pleasure of meeting {ptfull} and {his} {relword}, {kinfirst}, in our memory clinic. {kinfirst} describes two years of misplaced keys and one episode of getting lost near {road}. On the {placed}, {ptfirst} scored below the cutoff. We talked about driving, and {kinfirst} will take over the errands to {hood}.
This {job} from {city} was well until {odate}, when a pallet fell on {his} foot at {emp}. {boss}, the shift lead, drove {him} to {oddfac}, where films were negative. {ptfirst} has been off work since, and {emp} has asked for a return date.
{ptfirst} is a shy {age} who started at {oddfac} in {month}. Teachers there, especially Ms. {last}, say {he} daydreams. At home {kinfirst} sees the same. Both filled out the {scale}. We agreed to try {med} and to meet again {odate}.
We admitted {ptlast} overnight with {cond}. By morning {dr2last} from nephrology had seen {him} and suggested stopping {med}. {kinfirst} arrived from {xtown} and confirmed that the home list was out of date; the right one is at {oddfac}.
Mrs. {ptlast} lost her husband, {kinfirst}, on {odate}. She has stopped cooking, and her neighbor {solo} brings soup. There is no plan to die, but she says that {kinfirst} is waiting. I gave her {dr2last}'s card and booked {odate}.
{ptfirst} and {kinfirst} have been trying to conceive since {odate}. {ptfirst} has regular cycles; {kinfirst} had mumps as a child in {country}. They were seen at {oddfac} before moving to {city}. I ordered {done} and a semen analysis.
On the way back from {oddfac}, {ptfirst}'s car was struck at {road} and {road}. {hecap} remembers the other driver, a man called {solo}, asking whether {he} was all right. Medics collared {him} and brought {him} here. {sign} was negative, and {last} cleared the spine.
In session {ptfirst} spoke about {kinfirst} for the first time. They had not spoken since {kinfirst} took the job at {emp}. "{kinfirst} chose them over me," {ptfirst} said, and then laughed. We will role-play the phone call before {odate}.
{ptfirst} described the fight with {kinfirst} as "the same one we always have". It started over rent and ended with {kin2first} taking the dog to {city}. I reflected that {ptfirst} sounds tired. Homework: write, but do not send, a letter to {kinfirst}.
The baby, {p2first}, was born at {oddfac} to {couple} after a long induction. {nurse} helped with the first latch. {p2first} lost 7% by day two but is feeding better, and Dr. {last} will weigh her on {odate}.
{ptlast} is known to our burn unit from {odate}. The grafts have taken, but the scar over the {part} itches. Occupational therapy, led by {solo}, made a glove. {ptfirst} hopes to be back at {emp} by {month}.
I reviewed the biopsy with {solo} in pathology. It shows {cond}. I rang {ptfirst} at {phone} and reached {kinfirst}, who promised to have {ptfirst} call before I leave for {xtown} on {odate}.
{ptfirst} {ptlast}, whom you know well, had a quiet spring. {hecap} walks daily around {hood} with {kinfirst} and no longer needs {med}. The one bad day was {odate}, after a wedding in {city}.
Your patient {ptinit} was discussed at our tumor board on {odate}. Drs. {last}, {last} and {last} were present. The consensus was {done} followed by {med}. {nurse} will arrange travel from {city}.
{ptfirst}'s sponsor, {solo}, came along today. They met at {oddfac} on {odate} and talk every night. {ptfirst} has {num} days, keeps the {med} strips in {kinfirst}'s safe, and starts at {emp} on Monday.
Ms. {ptlast} says the new mask from {emp} leaks. The machine, serial {serial}, shows good use except for the week in {xtown}. I asked {solo} to fit a smaller size and to recheck the download on {odate}.
I was called to see {ptlast} because {nurse} could not wake {him}. {gear} was in place and the pressure was 84/40. {last} ran the lines while I spoke with {kinfirst}, who asked us to do everything until {kin2first} lands.
{ptfirst} has lived at {oddfac} since {odate}. Staff there, {solo} in particular, report that {he} hides food. {kinfirst} visits on Sundays from {city} and thinks {he} is eating well.
The patient, {ptfull}, tells me that {emp} moved her to the cold room in {month} and that her fingers turn white. {dr2last} found normal pulses. I wrote to {bossfull} asking for gloves.
{kinfirst} brought {ptfirst} in because of {cc}. It began at {oddfac} during recess, and the aide, {solo}, gave water. By the time they reached {site} {he} was better. No one else at home, including {kin2first}, is ill.
{ptfirst} plays goalkeeper for {oddfac}. On {odate} {he} dived and felt a pop. Coach {last} iced it. {sign} is positive. I told {ptfirst} and {kinfirst} that the season is over and gave {dr2last}'s number, {phone}.
I met {ptfirst} at the shelter, {oddfac}. {hecap} came from {city} by bus after {kinfirst} sold the trailer on {road}. Everything {he} owns is in one bag, including {med} that expired in {year}.
{ptlast} was extubated at {hhmm} on {odate} with {solo} and {solo} at the bedside. {hecap} asked for {kinfirst} by name. {kinfirst} was reached at {emp} and is driving in.
After the clinic moved to {road}, {ptfirst} missed two visits. {kinfirst} explains that the bus from {hood} no longer runs. {nurse} has arranged rides starting {odate}.
We spoke with {kinfirst} {kinlast}, {ptfirst}'s {relword}, through a {lang} interpreter. {kinfirst} understands that {ptfirst} is dying and wishes to take {him} home to {noz} before {odate}.
{ptfirst} signed in as {subj}, and the first infusion ran without trouble. At hour two {he} mentioned {cc}; {last} examined {him}. Vital signs were unchanged, and {ptfirst} left with {kinfirst} at {hhmm}.
As agreed with {ptfirst}, I telephoned {bossfull} at {emp}. {boss} had not known about the {cond} and was kind. {emp} will hold the position until {odate}.
According to the old chart from {oddfac}, {ptfirst} was once called {first} {last}. The name was changed by the court in {county} in {year}. Please look under both.
Thank you for looking after {wordpt} while I was away. {wordpt} tells me that {med} helped and that {dr2last} was patient with the questions.
When {wordpt} came in on {odate}, {nurse} thought of {cond} at once. {last} disagreed. The {labs} settled it, and {wordpt} went to the unit.
{wordpt} may be discharged once {kinfirst} arrives. {wordpt} will need {med}, and {wordpt}'s school, {oddfac}, should get a note.
"""
CLEAN = r"""
The patient returned to the heart failure clinic with family. Since the last visit the patient has slept in a recliner and noticed ankle swelling after travel. I increased {med} and asked the nurse to call in a week.
The family describes two years of misplaced keys and one episode of getting lost near home. On the {placed}, the score was below the cutoff. We talked about driving.
This {job} was well until a pallet fell on one foot at work. The shift lead drove to urgent care, where films were negative. The employer has asked for a return date.
A shy {age} started a new school. Teachers say the child daydreams, and at home it is the same. Both sides filled out the {scale}. We agreed to try {med}.
We admitted a {age} {sex} overnight with {cond}. By morning nephrology suggested stopping {med}. The home list was out of date; the right one is at the pharmacy.
She lost her husband in {year}. She has stopped cooking, and a neighbor brings soup. There is no plan to die. I gave her a card and booked next week.
The couple has been trying to conceive for {num} months. Cycles are regular; the partner had mumps as a child in {country}. I ordered {done} and a semen analysis.
On the way back from work the car was struck at low speed. Medics applied a {gear}. {sign} was negative, and the spine was cleared.
In session the client spoke about an older brother for the first time. "They chose work over me," the client said, and then laughed. We will role-play the phone call.
The client described the fight as "the same one we always have". It started over rent and ended in silence. I reflected that the client sounds tired. Homework: write, but do not send, a letter.
The baby was born after a long induction. A lactation consultant helped with the first latch. Weight fell 7% by day two but feeding is better.
The grafts have taken, but the scar over the {part} itches. Occupational therapy made a glove. The patient hopes to be back at work within months.
Pathology shows {cond}. I rang the home and left no message. {staff} will try again {when}.
The tumor board agreed on {done} followed by {med}. Surgery, Radiology, Pathology and Oncology were present.
The new mask leaks. The machine shows good use except for one week. I asked for a smaller size and a new download.
I was called because the night nurse could not wake the patient. {gear} was in place and the pressure was 84/40. The family asked us to do everything.
Staff report that the resident hides food. A daughter visits on Sundays and thinks appetite is good. Weight is stable since {year}.
Her fingers turn white in the cold room at work. Pulses are normal. {cond} and Raynaud were discussed, and gloves were advised.
The goalkeeper dived and felt a pop. {sign} is positive, {sign} is negative. The season is over.
Everything the patient owns is in one bag, including {med} that expired in {year}. Housing was discussed with {staff}.
Extubated this morning to nasal cannula. Asked for water, then for family. {med} off, {labs}.
After the clinic moved, two visits were missed because the bus no longer runs. Rides were arranged.
Through a {lang} interpreter the family said that they understand and wish to go home with hospice.
The first infusion ran without trouble. At hour two there was {cc}; vital signs were unchanged.
The {people} community in {bigstate} has its own clinic days, and {lang} materials are in the lobby.
Most people with {cond} do well. {med} works within weeks; {drug} takes longer. Call if {cc} returns.
Thank you for your message. I am glad that {med} helped. Keep taking it, and come in if {cc} gets worse.
You asked whether {done} is safe at {n}. In {trial} most problems were minor. We can talk about it at your visit.
Here is a summary of the note: a {age} {sex} with {cond} improved on {med}; {labs}; follow-up in {d} weeks. Let me know if you want it shorter.
Certainly! Here are five questions to ask before {done}: How long does it take? Who will do it? What are the risks? Will I need {gear}? When may I drive?
As an AI model I cannot diagnose, but {cc} with {cc} can mean {cond}. Please see a clinician soon, or call emergency services if it gets worse.
I'm sorry, but I can't find that in the text you gave me. The note mentions {med}, {drug} and {cond}, and nothing about {done}.
Based on {body} guidance, {med} is first line for {cond}. {drug} is an alternative when {labs}. Sources: {trial}, {trial}.
The code fails because `{codeword}` is None when the bundle is empty. Check for it before the loop, and log the count only.
"""
