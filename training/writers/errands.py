"""Errands for an assistant: rewrite, summarise, translate, shorten, word a note, with somebody dropped into the middle of the order; and the same errands about nobody."""

NAMED = r"""
rewrite, keep {first} and drop {first}
Summarise the fax from {fac}, I only care what they did about the toe
write a letter to whoever runs {orglow} about the smoke on {lanelow}
shorten; {lastlow} reads on his watch
reword \"noncompliant\" before {kin} sees it on the portal
make a table: {firstlow} walker, {firstlow} cane, {firstlow} nothing
letter of support, housing, {wholow}, no stairs, oxygen, two sentences tops
summarise like you'd tell {firstlow} over coffee
turn these into orders for {lastlow}: no salt, weigh daily, stop the {brand}
email to {first} + {first}, not {first}, subject: who has the keys
what would be a kind way to tell {onelow} that {snf} is full
fill in: I, ______, care for {wholow} of {townlow} since {mon}
clean up: pt {lastlow} states {firstlow} at {shoplow} gave hime somthing for sleep
proof this card: \"{firstlow}, you were the best patient of {mon}\"
in {tongue} for {onelow}'s {rel}: the scan was clean
cut to 50 words but {last}, {org} and the date {on} must stay
caption for the retirement photo: {one}, {one} and somebody's arm
two versions, one for {dr}, one for {firstlow}
what do I text {firstlow}? she said \"k\"
change him to her throughout, it's {firstlow} not {firstlow}
make {wholow}'s story anonymous for the newsletter and show me what you took out
draft: I can't treat {wn}, she's my neighbour on {lane}
sick note, {wholow}, {on} only, {orglow} doesn't need the why
thank {lastlow} for the pears and say no to the pears
bullet what {firstlow} wants, what {firstlow} fears, what {firstlow} ate
Reply all?? no. Just to {one}. \"Noted.\"
pull the meds out of {lastlow}'s rant
A eulogy for a patient I hardly knew, {first}, who ran {shop}
add a line about {church}, they fed him for a year
Say the same to {kin} that you said to me, minus the odds
order these by age: {first} 71, {first} 17, {first} 7 mo
fix tone. to: {firstlow}. cc: her boss at {fam}. issue: he coughs on the dough
please put {firstlow}'s words in quotes and mine not
From this, one SMART goal: {firstlow} wants to walk to {place} and back by {feast}
letter, insurance, {menick} (that's what the whole file calls him), wheelchair, again
use \"Mr.\" for {last}, \"Ms.\" for {last}, nothing for {first}, he's four
say it so {mr} won't hang up
a riddle, a prayer and a recipe for {onelow}'s chemo bell, {on}
Convert to third person: I, {whole}, was told in {mon} that it'd shrink
how do I sign off when I've known {first} since she was born? not \"sincerely\"
summarize the thread between {last} & {last}: who is taking call {feast}?
rewrite as if {firstlow} wasn't drunk
draft the no. {org} asked if he's fit. He isn't. He's {first}, he's proud
short bio for {wholow}, she did {field} in {world} before us
apology, {hosp} letterhead, to {both}, for calling her sir
script for voicemail that says nothing: for {wholow}, from, well, \"the office\"
make it past tense. {firstlow} died
what's the one thing {lastlow} asked for? it's buried in para 3
title for my talk about {townlow} and its one ambulance
note to self -> note to {firstlow}
thank-you rhyme, ends on {first}
which word is wrong: \"{last} aluded to suicidality on {on}\"
10 words. {first}. Port. Why. Go.
give {wn} credit in line 2
say {firstlow} can, {firstlow} can't, and don't say why
find me a nicer word than \"hoarder\" for {mrs} at {st}
polish: we the undersigned of {ward} want {first} back
compare what {kin} told EMS with what {kin} told us
explain it to {wholow} as one carpenter to another
letter to the editor of my town's paper, {town}, about the {clinic} closing, signed {whole}
merge: {firstlow}'s diary {btw} and my notes
last line is missing. who was with him? {firstlow}
a yes/no from you: can {ninety} and {wholow} be in one sentence
recast for {agency}, they hate adjectives
"""

CALM = r"""
rewrite, keep metformin and drop glipizide
Summarise the fax, I only care what they did about the toe
write a letter to a landlord about the smoke
shorten; the chief reads on his watch
reword \"noncompliant\" before anybody sees it on the portal
make a table: FWW walker, SPC cane, none
letter of support template, housing, no stairs, oxygen, two sentences tops
summarise like you'd tell a friend over coffee
turn these into orders: no salt, weigh daily, stop the {brand}
email to IT + biomed, not HR, subject: who has the keys
what would be a kind way to say that rehab is full
fill in: I, ______, care for ______ since ______
clean up: pt states cousin gave hime somthing for sleep
proof this card: \"you were the best patient of the year\"
in {tongue}: the scan was clean
cut to 50 words but aim, n and the p value must stay
caption for a photo of a crash cart and somebody's arm
two versions, one for surgeons, one for teens
what do I text back? she said \"k\"
change him to her throughout
make a story anonymous for the newsletter: what has to go? list all 18
draft: I can't treat a neighbour
sick note, one day only, the job doesn't need the why
thank a patient for the pears and say no to the pears
bullet what the pt wants, fears, ate
Reply all?? no. Just to the manager. \"Noted.\"
pull the meds out of this rant: water pill am, sugar pill pm, the {brand}, the {brand}
A eulogy for a patient I hardly knew, baker, widower, loud
add a line about the church ladies, they fed him for a year
Say the same as you said to me, minus the odds
order these by age: 71, 17, 7 mo
fix tone. to: staff. issue: coughing on the dough
please put the patient's words in quotes and mine not
From this, one SMART goal: walk to the mailbox and back
letter, insurance, wheelchair, again
use \"Mr.\" or \"Ms.\" or nothing for a four-year-old?
say it so a tired caller won't hang up
a riddle, a prayer and a recipe for a chemo bell
Convert to third person: I was told that it'd shrink
how do I sign off when I've known a patient since she was born? not \"sincerely\"
summarize the thread: who is taking call?
rewrite as if nobody was drunk
draft the no. HR asked if he's fit. He isn't
short bio for a {role}, did {field} in {land} before us
apology for calling her sir
script for voicemail that says nothing, from, well, \"the office\"
make it past tense
what's the one thing GI asked for? it's buried in para 3
title for my talk about a town with one ambulance
note to self -> note to all
thank-you rhyme, ends on night shift
which word is wrong: \"pt aluded to suicidality\"
10 words. Port. Why. Go.
give pharmacy credit in line 2
say who can drive, who can't, and don't say why
find me a nicer word than \"hoarder\"
polish: we the undersigned want our old schedule back
compare what a wife told EMS with what she told us
explain a stent as one carpenter to another
letter to the editor about a clinic closing, unsigned
merge: pain diary and my notes
last line is missing. who was with him? the chaplain
a yes/no from you: can I give {gen} with {gen}
recast for adjusters, they hate adjectives
rewrite {epo} into something a mom gets
keep the {brand}, lose the {brand}, one line why
summarise {score} vs {score} in a tweet
word the {test} result like good news, it is
explain Section 504 to a coach, Title IX to his boss
reply to {ins}: see attached, see attached, see attached
what rhymes with Dulcolax
spell out: Broca, Barrett, Bouchard, Brudzinski - what each one's famous for
haiku, Foley, day nine
turn \"Trendelenburg\" into a verb I'm allowed to chart
"""
