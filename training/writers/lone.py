"""A name with hardly anything around it, and roles, drugs and eponyms in the same place: a hospitalist, a ward nurse and a night pharmacist type to an assistant."""

NAMED = r"""
{firstlow} still spiking, cultures?
summarise {lastlow} overnight pls
is 3.2 ok for {firstlow}
what did {onelow} want
write a letter to {lastlow} about the biopsy
{wholow} needs a sitter tonight, word the request
for {wholow}: low salt handout, one page, big font
tell {firstlow} no
{onelow} again. third time this shift
ok and {firstlow}
how would you explain AF to {wholow}, she taught physics
gave {firstlow} the wrong pamphlet, draft an apology
re {lastlow}: k+ back, 5.9, not hemolyzed
anything i missed on {wholow}?
{firstlow} wont eat. ideas
same for {lastlow} but renal dose
rewrite for {onelow}, less scary
{wholow} - dispo?
does {lastlow} really need tele
put {firstlow} down for the 2pm
{onelow} says her legs feel like wood, not numb, not tingly, wood. what is that
need three words for how {firstlow} looked this morning that aren't \"unwell\"
per {lastlow} nothing by mouth, per {lastlow} sips ok. who wins
{wholow} was the one with the pigeon, right? summarise only that visit
just {firstlow}. no surname known. what do i put in the header
handoff line for {onelow}, 12 words max
whats the polite form in {tongue} for \"you\" when i talk to {wholow}
ask {firstlow} whether it itches at night
if {wholow} bleeds again who do i call first
{lastlow}: drain 40. {lastlow}: drain 220. yes two of them
explain to {firstlow} like she's nine, because she is nine
not {onelow}, the other one, {onelow}
{wholow} refused the {gen} again, chart it neutrally
is it weird that {firstlow} sleeps 19 h a day, age 81
draft to {lastlow}: thanks, seen, agree, will rescan in 6 wks
did i ever answer {wholow}
so {firstlow} gets {gen} and {firstlow} gets {gen}, correct?
quick q re {onelow}. bili 14. phototherapy y/n
{firstlow} = fall risk. {lastlow} = not.
can you say goodbye to {wholow} from all of us, two lines, no cliches
pls make this sound less like i'm blaming {firstlow}: \"{firstlow} never gave report\"
{wholow} walks w/ two sticks and a grandson. mobility goal?
spell it for me, is it {onelow} or {onelow}
i'm worried about {firstlow}. nothing on paper. just the colour
{lastlow} can go if pee
where was i. {lastlow}, the gallbladder. continue
poem for {firstlow}, 104 days in our unit, going home
nicer: {onelow} was loud and we asked him to leave
compare yesterday's {lastlow} with today's
{wholow} doesnt have a phone. how do i follow her up
tonight {firstlow} turned 6. tonight {firstlow} also got her line out. write both in the parent book
{lastlow} {lastlow} {lastlow}, everyone wants {lastlow}. page him for me: pt in 4 is worse
told {wholow} it's benign and he wept. normal?
fyi {firstlow} signs with an x
how long can {lastlow} stay on the {gen} before i have to taper
one sentence about {wholow} for the huddle and don't say \"pleasant\"
ask {onelow}, she was in the room
the {lastlow} film is up. read me the impression again
{first} keeps calling me by my sister's name. delirium?
If {whole} isn't on the list, why is she in my chair
For {last} I'd go 12.5. Check me.
Is {whole} the one who can't have MRI?
{first}, 4 days, jaundiced, latching poorly. Next step?
Letter: {whole}. Subject: your smear. Tone: calm.
Keep {wn} out of it. Just say \"a nurse\".
With {last} I get two pages, with {last} one word. Teach me to write like the second.
Why would {first} be off the {brand} if nobody stopped it
{one} smells of almonds. Serious question.
Reply to {wholow}: yes, no, and after the scan.
the baby's called {firstlow} now, change it everywhere
what {firstlow} said, in her words, 2 lines: \"it's like a bird in there\"
{firstlow} isnt mine, {firstlow} is. swap
plan for {onelow}? stop {gen}, start nothing, wait
who's {lastlow}
{wholow} (that's the wife) takes {brand}, he doesn't
double check {firstlow}'s weight, 4.2 or 42
does {wn} count as family? she's the neighbour with the key
so far today: {lastlow}, {lastlow}, {firstlow} from bed 2, the man who sings
make it rhyme w/ {firstlow}
could be {epo}, could be {firstlow} being {firstlow}
never heard of a {wholow}. new?
bold {lastlow}, leave the rest
{firstlow} on {gen}, {firstlow} on nothing, and who has {labs} pending?
"""

CALM = r"""
baby still spiking, cultures?
summarise stroke call overnight pls
is 3.2 ok for potassium
what did neuro want
write a letter to radiology about the biopsy
bay 4 needs a sitter tonight, word the request
for heart failure: low salt handout, one page, big font
tell surgery no
{gen} again. third time this shift
ok and {gen}
how would you explain AF to a retired physics teacher
gave the wrong pamphlet, draft an apology
re {labs}: back, 5.9, not hemolyzed
anything i missed on sepsis?
toddler wont eat. ideas
same for {gen} but renal dose
rewrite for parents, less scary
bed 9 - dispo?
does syncope really need tele
put ortho down for the 2pm
pt says legs feel like wood, not numb, not tingly, wood. what is that
need three words for how a septic infant looks that aren't \"unwell\"
per GI nothing by mouth, per nutrition sips ok. who wins
the one with the pigeon allergy is called bird fancier's lung, right?
just a first name. no surname known. what do i put in the header
handoff line for a GI bleed, 12 words max
whats the polite form in {tongue} for \"you\" when i talk to an older woman
ask patients whether it itches at night
if varices bleed again who do i call first
left: drain 40. right: drain 220. yes two of them
explain croup like she's nine, because she is nine
not {gen}, the other one, {gen}
pt refused the {gen} again, chart it neutrally
is it weird that a newborn sleeps 19 h a day
draft to cardiology: thanks, seen, agree, will rescan in 6 wks
did i ever answer pharmacy
so croup gets {gen} and epiglottitis gets ENT, correct?
quick q re bilirubin. 14 at 50 h. phototherapy y/n
morse 65 = fall risk. morse 20 = not.
can you say goodbye to a patient from all of us, two lines, no cliches
pls make this sound less like i'm blaming nights: \"nights never gave report\"
pt walks w/ two sticks and a grandson. mobility goal?
spell it for me, is it hydralazine or hydroxyzine
i'm worried about bed 11. nothing on paper. just the colour
{brand} can go if nausea
where was i. cholecystitis, the gallbladder. continue
poem for a preemie, 104 days in our unit, going home
nicer: visitor was loud and we asked him to leave
compare yesterday's lactate with today's
pt doesnt have a phone. how do i follow her up
tonight the PICC came out. write it in the parent book
{gen} {gen} {gen}, everyone wants {gen}. is there evidence
told him it's benign and he wept. normal?
fyi pt signs with an x
how long can one stay on the {gen} before i have to taper
one sentence about delirium for the huddle and don't say \"pleasantly confused\"
ask respiratory, they were in the room
the KUB film is up. read me the impression again
Babinski keeps going up on the left. Meaning?
If telehealth isn't on the list, why is it in my template
For {gen} I'd go 12.5. Check me.
Is a cochlear implant the one that can't have MRI?
4 days old, jaundiced, latching poorly. Next step?
Letter: generic. Subject: your smear. Tone: calm.
Keep staff out of it. Just say \"a nurse\".
With Epic I get two pages, with paper one word. Teach me to write like the second.
Why would anybody be off the {brand} if nobody stopped it
Cyanide smells of almonds. Serious question: does it?
the unit's called step-down now, change it everywhere
what she said, in her words, 2 lines: \"it's like a bird in there\"
Tylenol isnt the nsaid, Advil is. swap
plan for hiccups? stop {gen}, start nothing, wait
who's on
wife takes {brand}, he doesn't
double check weight, 4.2 or 42
does a neighbour with the key count as family?
so far today: gout, gout, a hip, the man who sings
make it rhyme w/ {gen}
could be {epo}, could be {epo}
never heard of a {epo}. new?
bold the allergies, leave the rest
lasix up, metop down, hold lispro, start norco prn. reword for a human
braden 12, norton 11, waterlow 21 - which do i trust
apgar 4 and 8. cord ph 7.02. cool?
murphy neg, mcburney pos, rovsing pos. write exam
foley out at 6, hickman flushed, yankauer at bedside, bair hugger on
ask trendelenburg q: which hip drops
ativan or haldol at 3 am for a frail 88yo. neither?
mallampati 3, cormack 2, miller blade, one pass
he's a full code but she's dnr
kocher, pfannenstiel, gridiron: where's each scar
"""
