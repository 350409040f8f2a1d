"""More visits heard: dental chair, eye lane, chemo teach, dermatology, school physical line, prison sick call, ED triage desk, street medicine, lactation, prosthetics; twinned."""

TWINS = r"""
dental op 2, hygienist charting aloud, patient answering with instruments in

"Okay [[sweetie::{first}]], open. Three two three. Three two four. Bleeding on nine. Who's been eating caramels?" "Aaah ahh." "[[Your husband::{wn}]] told me, he was in [[Monday::{oddday}]]. Two three three. I'm going around. So did [[your daughter::{first}]] get into [[that school::{school}]]?" "Eh! Uh ehn heh." "That's wonderful. Recession two on twenty-one. Turn to me. Does that zing?" "AH." "It zings. I'll tell [[doctor::Dr. {last}]]. You know the crown's from [[way back::{yr}, that was old Dr. {last} on {road}]]. Rinse. [[Insurance::{org}'s plan]] pays for the four bitewings, not the pan." "Is it a root canal?" "I can't say 'root canal', I say 'let's see what the doctor says'. ... It's a root canal." "[[I have my sister's shower on Saturday.::{first}'s shower is {on}, at {shop}.]]" "Then [[the endodontist::{last}, the endo in {town},]] before. He's fast. He sings." "What does he sing?" "Motown."
%%
EYE LANE 3, tech workup, verbatim by student

Cover your left. Read the lowest line you can.
E. Z. ... is that a P or a man waving?
What do you do for a living[[?::, Mr. {last}?]]
I [[set type. Set::set type at {org}. Set]]. It's all screens.
Better one, or two?
Two. Go back. One. I don't want to get it wrong.
You can't get it wrong.
[[My wife::{first}]] says I can.
Any flashes, floaters, curtain?
A fly. [[It started at the movies::Since {day}, at the pictures with {first}]]. I kept swatting. The usher came.
Any surgery on the eye?
A BB. [[My brother::{first}]]. Nineteen fifty-nine.
Drops sting. ... Pressure 15 and 16. Look at my ear. Tobacco dust, yes, get [[the doctor::{dr}]].
Is it bad?
It may be a tear. If it is we laser it, today, [[across the hall::at the {town} office, {house}]].
Today? I've a haircut at three[[.:: with {wn}.]]
%%
sick call, state prison, RN at the window, 0600 line

Inmate 1: [[number only::{last}, {UNIQUE_ID:<A|K|T>{nn}{four}}]]. Toothache. "It's the same tooth." Ibu 400, dental list.
Inmate 2: [[number only::{last}, {first}]]. Wants bottom bunk. Showed me knee. It's a knee.
Inmate 3: [[number only::"{PERSON:<Deuce|Lil Mike|Abuelo|Preacher>}" {last}]]. Can't hear left. Cotton in there. From when? "[[County.::{jail}. Since {mon}.]]" Removed with alligator. He shouted, then whispered "oh".
Inmate 4: [[number only::{last}]]. Sugar 388. Missed insulin, count ran long. [[Officer says not his call.::Officer {last} says not his call.]] Gave 8, called [[the provider::{dr}]].
Inmate 5: [[number only::{last}]]. Nothing wrong. "[[My mom died.::My mom, {first}, died, {day}, in {town}.]] I wanted to sit some place." Sat four minutes. No charge co-pay.
Inmate 6: refused to give reason in front of 5.
Slips left: 11. Lockdown 0645 so it's on to tomorrow.
%%
Chemo teach, nurse and a couple, notes with their questions

They brought [[a notebook::a notebook from {fam}]] with tabs. He asks, she writes.
Q "Hair?" A Day 14 to 18. "She's got her [[mother's::mother {first}'s]] hair," he said, and then he couldn't for a minute.
Q "Who do we call at night?" A [[The number on the magnet::{ph}, on the magnet]]. Fever 100.4. Not 100.3? "If you're arguing with the thermometer, call."
Q "Can she still go to [[water aerobics::aerobics at {shop} with {first} and {first}]]?" A when counts allow; not with the port fresh. Port is [[next week::{on} w/ {last}]].
Q "Sex?" (she asked, he turned red, [[the student::student {first}]] dropped the pump) A yes, condom, 48 h.
Q "What's the red one?" A doxorubicin. "They call it the red devil, right?" A Some do. I say Kool-Aid.
Q "Cats?" A gloves on the litter; he does it. "I always did," he said. "[[He did once.::He did once, {feast}, {yr}.]]"
Q from him, in the hall: "Is she going to be okay?" A I said what I know: stage II, curative intent. [[He hugged me.::He hugged me and called me {first}, who is his sister.]]
Teach-back ok. Consent [[signed::signed {ptfull} {num8}]]. Distress 6.
%%
ED TRIAGE DESK, one hour, what they said (no vitals)

"I swallowed a bee." / "Alive?" / "At the time."
"It's my [[roommate::roommate {onelow}]]. He ate the whole brownie." / "What kind?" / "The whole kind."
"Chest pain." → back, EKG at 4 min. [[Wife parked.::Wife {first} parked, {plate}, valet's mad.]]
"[[Doctor sent me.::Dr. {last} at {clinic} sent me.]]" / "For?" / "He said you'd know."
"I fell off the [[bus::{fleet}]]." / "Moving?" / "Me or it?"
"Can I just ask a question?" / "Yes." / "How long is the wait?" / "That's the question?" / "[[That's the question.::My uncle {first} wants to know, he's on his fourth soda.]]"
"My water... I'm... it's..." → wheelchair. OB notified. [[::"{kin}'s in {town}! Someone call {kin}! {ph}!" ]]
"Need a work note." / "From when?" / "[[Yesterday.::{DATE:The <3rd|9th|24th>}. For {org}. Addressed to {first}.]]"
"She's been staring since lunch." Child, 3, staring. Staring at the fish. It's the fish.
"You people lost my [[dentures::dentures in {mon}, {case}]]." / "I'll call upstairs." / "[[They were good ones::{last} made those, they were good ones]]."
%%
Street medicine, van stop under the overpass, spoken log

[[blue tent::{first}, blue tent, {corner}]]: wound left shin, cleaned, Santyl, says [[the dog::{pet}]] licked it. Dog's gums look better than his.
[[couple in the camper::{first} and {first}, camper {plate}]]: she's late, upreg positive. He did a dance. She didn't. Folic, appt [[at the clinic::{clinic}, {on}]].
[[the colonel::the {PERSON:Colonel} (real name {whole}, VA card)]]: lungs wet. Won't go in. "I've been in." Lasix 40, back tomorrow.
[[new kid::new kid, says {onelow}, says 19, I say 16]]: nothing, wants socks. Gave socks, [[youth shelter card::card for {shelter}]]. Asked "do you tell people?" I said only if I'm scared. He said "are you?" I said a bit.
Naloxone x14, wound kits x9, sandwiches 30 from [[a church::{church}]]. City sweep posted for [[Thursday::{on}]], told all.
"""
