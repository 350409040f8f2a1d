"""What people ask an assistant for, each in a way of their own: about somebody, and about nobody."""

NAMED = r"""
Rewrite so that {ptf} can read it, she left school at 12
what would you ask {dr} if you were me? appt is {on}
Role play: you're {kin}, my patient's {rel}, and I have to tell you that {ptf} has died
Put these in order of who to see first: {last} (K 6.1), {last} (wants a sandwich), {last} (new confusion)
Build a timeline out of this mess -> {on} fell. {on} saw {last}. {on} worse. {on} {hosp}. {on} home with {kin}
Is \"{wn}\" a person or a verb here: \"{wn} will hope for the best\" (it's from {dr}'s note)
Give me 3 subject lines for an email to {mail} about {ptl}'s denial
Check drug interactions for {mr}: {gen}, {gen}, and the herbal thing from {org}
help i sent {last}'s results to {last}
Act as scribe. Doctor: Hi {ptf}, I'm Dr. {last}. Patient: Hi. I brought {kin}. Doctor: What's going on?
Pull every date out of: admitted {on}, OR {on}, dc {on}, staples {on}
Pull every person out of: {first} called {last}, who'd heard from {one} that {kin} was with {ptl}
Write a toast for {first}'s retirement after 31 years at {hosp}, mention {first}, the flood and the goat
how do I pronounce {wnl} and {other} and {other}, all on my list today
Turn into a birth announcement: {wnl}, {on}, 7 lb 2, parents {first} & {first} of {town}
Thank {org} for the wheelchair they gave {ptf}; sign from all of {ward}
Compare these two notes on {ptl} ({on} by {last}, {on} by {last}) and list what doesn't match
Explain to my {rel} {one}, who is stubborn and lives alone in {town}, why she needs the colonoscopy
Template w/ our info filled in please: provider {last}, NPI {npi}, {st}, fax {ph}
If {ptf} takes {brand} at 8 and dialysis is at 11 at {clinic}, does it wash out?
2 sentences on {ptl} for the board. no last name. ok fine use the last name
Score this PHQ: {fl}, 3 2 3 3 1 2 3 0 1, on {on}
Decline nicely: {first} wants me to cover {feast}; I covered {feast}
Translate for {mr}'s {rel}, {tongue} -> \"{ptf} will have surgery on {on}. Do not eat after midnight.\"
Bullet points for my eval with {one} on {on}: precepted {first}, chaired falls, covered for {wn}
You said yesterday that {ptf} could have the vaccine. {dr} says no. Who's right?
No, I mean {first}, not {first}. Redo it.
Add that {kin} was there. Also it was {on}, not {on}.
Shorter. And it's {org}, not {org}.
Good, now the same for {other}
Use his initials, {meini}, everywhere except in the first line, where {lf} is fine
Who is {one}? You made her up. The nurse was {one}.
continue: \"On {on} the patient, {ptname}, returned to {clinic} complaining of
spell check: {ptl} presentd to {hosp} w/ abdomnal pian on {on}
the sentence \"{mr} denies alcohol\" - {kin} doesn't. how to word
can you read {dr}'s handwriting? says {gen} or {gen}, for {ptl}
Riddle for the ward party: three nurses {first}, {first}, {first}, one corridor, whose cart?
what's the visiting policy at {hosp} in {town} and can {kin} bring a 4 yo
count how many times I wrote {last} instead of {last}
Summarise the below in the voice of {one}, our grumpy charge, for the {feast} newsletter
{ptf}: 41, gout. {ptf} again: 42, gout. Do you see a pattern lol
rx refill letter >> {pharm} >> {ptl} >> {brand} >> through {on}
SBAR on {last} to {dr}. S: sats 84. B: POD2. A: PE? R: come now
For {first}: list A. For {first}: list B. For everybody else, none.
is it HIPAA if I told {one} at {church} that {ptf} is \"doing better\"
Write to {agency}: {ptl} needs the lights on, home vent, {st}
three interview questions for {wn}, new grad, from {town}, shy
I'd like the song lyrics changed so that they're about {first} leaving {ward} on {on}
{on} {on} {on} - which of these is a {wkd}?
Does \"{kin} (dtr) at bs, {one} (son) otw\" read ok to a lawyer
"""

CALM = r"""
Rewrite at a 4th grade level: \"Maintain NPO status for 8 hours prior to the procedure.\"
what would you ask a surgeon before a hernia repair? ten questions
Role play: you're the son, I'm the doctor, and I have to tell you that your mother has died
Put these in order of who to see first: K 6.1, wants a sandwich, new confusion, chest pain 5/10, BP 88/50
Build a blank timeline table: Day, Event, Source, Page
Is \"will\" a person or a verb here: \"Patient will hope for relief and may grant consent\"
Give me 3 subject lines for an email about a denied claim
Check drug interactions: {gen}, {gen}, {gen}, St. John's wort
help i sent one patient's results to another. what now, step by step
Act as scribe. Use headings HPI, ROS, PE, MDM. Ask me for anything that is missing.
Pull every dose out of: 5 mg, then 7.5, then 10-12.5 q6h, max 40/24 h
List roles only: charge nurse, unit clerk, transporter, sitter, fellow, proxy
Write a toast for a nurse who is retiring after 31 years. no names, I'll add them
how do I pronounce Guillain-Barré, Sjögren, Ménière, Dupuytren, Kienböck and Bouchard
Turn these minutes into action items w/ owner = ROLE and due = WEEK #
Thank-you card for a donated wheelchair, 25 words
Compare {score} and {score} for a resident talk. 1 slide
Explain to a stubborn relative why a colonoscopy beats a FIT after 2 positives
Template, blanks only: To: ____ From: ____ Re: ____ Ref #: ____
If a drug is 40% dialyzable and HD is at 11, when do I dose?
2 sentences on sepsis for the board
Score this PHQ: 3 2 3 3 1 2 3 0 1
Decline nicely: they want me to cover another holiday
Translate to {tongue}: \"You will have surgery tomorrow. Do not eat after midnight.\"
Bullet points for an eval: precepted 3, chaired falls, zero CLABSI x 400 days
You said before that it could be given with dairy. The label says no. Which?
No, I mean the other one. Redo it.
Add that the spouse was there. Also it was day 4, not day 3.
Shorter. And it's Lantus, not Levemir.
Good, now the same for COPD
Use \"the patient\" everywhere except in the first line, where age and sex are fine
You made that reference up. Give me a real guideline or say that there's none.
continue: \"On hospital day 3 the patient developed
spell check: presentd w/ abdomnal pian, N/V x2d, no BM sence yesterday
\"Patient denies alcohol.\" \"Wife doesn't.\" how to word
can you read this: \"lsnpl 10 qd, mtpl 25 bid, asa 81, atrv 80\"
Riddle for the ward party: three nurses, one corridor, whose cart?
draft a visiting policy: 2 at a time, 12 and up, 10-8, no flowers in ICU
count the words, keep it to 250, AMA style, no passive
Summarise in the voice of a grumpy pirate: hand hygiene audit 71%
A 41-year-old with gout; then the same at 42. Do you see a pattern lol
brand >> generic >> class >> dose >> renal cut, for 20 drugs
SBAR blank. S: B: A: R: (max 60 s to say)
For each row: list A if eGFR \< 30, list B if 30-59, else none
is it HIPAA if I say \"someone I took care of once\"
Write to a utility: a home ventilator needs power; use [NAME] and [ADDRESS]
three interview questions for a shy new grad
lyrics about leaving night shift, to the tune of a sea shanty
Q1, Q2, Q3 - which of these is the last quarter if the FY starts in the 7th month?
does \"dtr at bs, son otw\" read ok to a lawyer
"""
