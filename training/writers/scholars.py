"""Students, preceptors, teachers and people who write papers; about a patient, a class mate or a school, and about a subject."""

NAMED = r"""
clinical log {on}: {num} pts, preceptor {one}, site {fac}
who is preceptor at {clinic} in {mon}? {one} left
student id {code}, {wnl}, needs the hep B titer by {on}
{school} won't accept my titer from {pharm}
letter of rec for {whole}, my student at {school} since {year}; diligent, late
what grade do i give {first} if {first} did it all
care plan due! pt is {fl}, {agex}, {dx}, at {hosp}
reflective essay: On {on} I met {ptf}, who taught me to shut up. continue 300 words
case report for {jnl}: is \"a fisherman from {place}\" ok?
case report title w/o the {ninety}-year-old of {town} giving it away
Acknowledge {first} and {dr} and the staff of {ward} in two lines
cite {last} and {last} (they are my patients, not authors) - sorry, is that clear?
my OSCE actor was {first}, the real one was {ptl}
IRB protocol {code} approved {on}, amend to add {clinic}
participant {subj} = {oneup} in the old key, burn it
transcript, rename: INTERVIEWER, {first}, {first}'s {rel}
INT: and where was that? P7: {place}, over by {chain}.
quote for results: \"{dr} never looked up\" (P12, {town})
code this quote: \"i'd die before i go back to {fac}\"
focus group {on} at {church}: {first}, {first}, {first}, {wn}
thank participants by letter, first one {whole}, {st}
poster by {last}, {last} & {dr}: shrink to A1
{first} says n=40, I say n=38, {subj} and {subj} dropped out
make flash cards with {ptl}'s labs ({labl})
SOAP practice: S \"my head\" says {ptf}; O {vit}; help A and P
sim lab badge {badge} stuck on red
my locker at {school} is {code}, combo lost
bursar says acct {acct} owes {price}
FAFSA {code}?? nursing school {school}
immunization hold on {user}'s record, {school}
background check {case} came back with another {last}
fingerprint appt {on} at {lane}, bring {passp}
NCLEX ATT {code}, name reads {wholow}, my id reads {wholow}
test center {corner}, {on} {clockx}
{wnl} RN as of {on}!!!
pinning ceremony {oddday}, pinned by {kin}
rotation swap: {first} takes {unitword}, i take {wkd}s w/ {last}
{dr} pimped me on {epo} in front of {ptf}
feedback for {wn}: good hands, slow notes
evaluate resident {last}, PGY2, {on} to {on}
residency app: hobbies, home town {town}, {org} intern
personal statement: cut {kin}, cut {place}, keep the goat
volunteer hours: {agency}, {church}, {shop}
school nurse: {ptf}, gr {gr}, {dx}, {brand} at noon, mom {kin} {ph}
IEP for {ptf}, {school}, teacher {last}
504 plan {ptname}, dob {dobs}: extra time, snacks, {gear}
teacher {last} saw {ptf} stare, 20 seconds, {wkd}
bus {fleet}, kid {ptf}, epi in the red bag
daycare {schoollow} says bite, {on}, by {first}
college counselor note: {ptf} from {home}, {dx}, breakup with {first}
dorm {bldg}, room {room}, {ptf} won't open
RA {first} called at {hr}
exam proctor: {first} fainted
dissertation ch 4 uses \"{ptname}\" as pseudonym of {ptname}?!
is {whole} a good pseudonym or somebody
grant from {org}, no {code}, PI {last}, ends {mon}
award {code}: budget for {last} 20%, {last} TBN
data from {fac} and {fac}, 61 and 9 pts, is 9 too few
coauthor email {mail} or {mail}
reviewer 2 is {one}, i know the commas
dear Professor {last}, i am {first} from your {wkd} section
yo prof its {first}
{tit} gave me a C
tutor {first}, {ph}, pharm math
study group: {first} (renal), {first} (cardiac), me (snacks)
group chat named \"{first}'s angels\"
explain ABGs to {first}, she's 9 and my {rel}
thank you note to the donor's family of our cadaver; tag {code}
is the tag on a cadaver ({code}) an identifier
memorial for {one}, who gave us {pos} body, {school} {year}
library fine {acct}
parking tag {code}, my {car} {plate}, lot C
preceptee {initials} missed {on}
attendance {on}: {lf}; {lf}; {comma}
seat 14 {last}, seat 15 {last}, seat 16 asleep
grade book row: {code},{comma},{num},{nn}
plagiarism: {wnl} & {both}, same typo
make the roster alphabetical: {last}, {last}, {last}, {last}
{first}'s mnemonic is filthy, make me a clean one
she's {oldn} and auditing my course, name's {first}
alum {whole}, class of {year}, gave {price}
{school} vs {school}, which has the better pass rate
"""

CALM = r"""
clinical log template: date, pts, skills, preceptor signature
how many preceptor hours for a DNP
hep B titer under 10, what now, third series?
is a titer from a pharmacy ok for school
letter of rec: how do i say diligent but late
what grade if one did it all and one slept
care plan due! {agex}, {dx}, three NANDA dx
reflective essay on learning to shut up, 300 words, Gibbs cycle
case report for {jnl}: is \"a fisherman\" ok?
case report title: rules of CARE
Acknowledgements in two lines, no names yet
how do I cite a package insert in AMA
my OSCE actor cried for real
IRB: exempt, expedited, full - which for chart review
link file vs. key file vs. crosswalk
transcript, speakers: INTERVIEWER, P1, P2
INT: and where was that? P7: [PLACE].
quote for results: \"nobody looked up\" (P12)
code this quote: \"i'd die before i go back\"
focus group guide: six questions, 60 minutes
thank participants by letter, template
poster A1, 300 dpi, {kind}?
n=40 or n=38 after two dropped out, ITT?
make flash cards from {labl}
SOAP practice: S \"my head\"; O {vit}; help A and P
sim lab mannequin won't blink
locker combos: 3 numbers how many options
tuition {price} x 8
FAFSA or private loan for nursing school
immunization holds: MMR x2, varicella x2, Tdap, flu
background checks: what bars you from licensure in {stt}
fingerprint smudge with eczema
NCLEX is 85 to 150 items, right?
test center rules: no watch, no water
RN as of today!!!
pinning ceremony speech, funny, 3 min
rotation swap: i take {wkd}s
pimped me on {epo} and {epo}, teach me both
feedback: good hands, slow notes. say it SBI style
evaluate a PGY2 by milestones, level 3
residency app: hobbies section, gaps
personal statement: cut to 4500 characters
volunteer hours: soup kitchen, crisis line
school nurse: {brand} at noon, field trip, who gives it
IEP vs 504, table
504 plan samples: extra time, snacks, {gear}
staring spells, 20 seconds: absence or daydream
epi in the red bag, trainer in the blue
bite at daycare, skin broken, HBV risk
college counselor template: SI, plan, means
dorm wellness check, steps
exam proctor: fainted, then what
pseudonyms: how to choose without ethnicity bias
grant: R01, R21, K23, U54, T32. sort by size
budget: 20% effort, fringe 31.4%
61 and 9 pts per site, is 9 too few
coauthor order alphabetical?
reviewer 2 hates commas
dear Professor, how formal for a D+
yo prof is that ok
tutor me in pharm math, 5 problems
study plan: renal, cardiac, snacks
explain ABGs to a 9 year old
thank you to body donors, reading for a service
cadaver lab: formalin limits, OSHA 0.75 ppm
library hours for 24/7 people
parking lot C is 20 min from anything
attendance rule: two misses fail
seat 14 empty, seat 15 empty, seat 16 asleep
grade book: weight 40/40/20 in one formula
plagiarism, same typo twice, evidence?
alphabetical: Allen test, Apgar, Ballard, Barlow, Bishop, Braden
clean mnemonic for the carpal bones
auditing a course: grade or no
pass rates by program, where published
Piaget, Erikson, Kohlberg, Maslow, Bloom: exam table
Watson, Orem, Roy, Leininger, Benner, Neuman: nursing theory in a line each
Kaplan-Meier in {soft}, code
Bland-Altman plot, limits, code
Likert items summed, alpha .83
Gram, Giemsa, Ziehl-Neelsen, Wright: color of what
Krebs, Calvin, Cori: who eats what, as a song
Chadwick, Hegar, Goodell: which week
McMurray, Lachman, Drawer, Apley: video list
Rinne and Weber, do i mix them up again
Kelly, Allis, Babcock, Kocher, Mayo: instruments, pictures
Hope, joy, grief, faith: card sort for the spirituality seminar
Summer term, fall term, winter break
what's {trial} show, two sentences, and {trial}
{score} vs {score}: items
Does Will Rogers phenomenon apply to staging?
Lazarus sign, Ondine curse, Alice in Wonderland syndrome, Munchausen: etymology
explain p\<.05 to a goat
quiz: 10 items, NGN style, SATA, {svc}
"""
